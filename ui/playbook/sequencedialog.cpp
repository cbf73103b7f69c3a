#include "ui/playbook/sequencedialog.h"

#include "core/playbook/playbookservice.h"
#include "core/playbook/sequenceservice.h"
#include "core/session/workspace.h"
#include "ui/common/page.h"

using namespace Qt::StringLiterals;

namespace crm::ui {

SequenceDialog::SequenceDialog(Workspace &workspace, const std::vector<CustomerId> &customers,
                               const std::vector<Playbook> &playbooks, QWidget *parent)
    : FormDialog(
        tr("Begin a playbook for %n customers", nullptr, int(customers.size())),
        tr("Its steps are planned from today on, for whoever owns the customer. Where it is under way "
           "already nothing is planned twice."),
        parent)
    , m_workspace(workspace)
    , m_customers(customers)
    , m_playbooks(playbooks)
    , m_playbook(new Combo)
    , m_steps(wrappedLabel({}, "muted"))
{
    setObjectName(u"sequenceDialog"_s);
    for (const auto &playbook : playbooks)
        m_playbook->addItem(playbook.name, playbook.id.value);
    m_playbook->setObjectName(u"sequencePlaybook"_s);
    m_steps->setObjectName(u"sequenceSteps"_s);
    addField(new Field(tr("Playbook"), m_playbook, true), Width::Full);
    addWidget(m_steps);
    setSaveText(tr("Begin"));
    connect(m_playbook, &QComboBox::currentIndexChanged, this, &SequenceDialog::showSteps);
    showSteps();
}

void SequenceDialog::showSteps()
{
    const auto index = m_playbook->currentIndex();
    if (index < 0)
        return;
    QStringList lines;
    for (const auto &step : m_playbooks[size_t(index)].steps)
        lines << tr("Day %1: %2 (%3)").arg(step.day).arg(step.title, displayName(step.kind));
    m_steps->setText(lines.join(u'\n'));
}

void SequenceDialog::save()
{
    write(
        m_workspace,
        [id = PlaybookId{m_playbook->currentData().toLongLong()}, customers = m_customers](Session &session) {
            return SequenceService(session.operations()).begin(id, customers);
        },
        [this](const Outcome<SequenceOutcome> &outcome) {
            if (!outcome)
                return refuse(outcome.error().message());
            QStringList told{tr("Begun for %n customers", nullptr, int(outcome->begun))};
            if (outcome->running > 0)
                told << tr("%n have it already", nullptr, int(outcome->running));
            if (outcome->unowned > 0)
                told << tr("%n have no owner", nullptr, int(outcome->unowned));
            emit begun(told.join(tr(", ")), outcome->operation > 0);
            finish();
        });
}

void beginSequence(Page &page, Workspace &workspace, const std::vector<CustomerId> &customers)
{
    workspace.read(
        &page,
        [](Session &session) {
            auto all = PlaybookService(session.operations()).all();
            std::erase_if(all, [](const Playbook &playbook) {
                return !playbook.enabled || playbook.entry != PlaybookEntry::Hand;
            });
            return all;
        },
        [&page, &workspace, customers](const Outcome<std::vector<Playbook>> &playbooks) {
            if (!playbooks || playbooks->empty()) {
                emit page.failed(playbooks ? SequenceDialog::tr("There is no playbook yet that is begun by "
                                                                "hand. Make one on the page Playbooks.")
                                           : playbooks.error().message());
                return;
            }
            auto *dialog = new SequenceDialog(workspace, customers, *playbooks, &page);
            QObject::connect(dialog, &SequenceDialog::begun, &page, &Page::happened);
            dialog->open();
        });
}

} // namespace crm::ui
