#include "ui/customer/guidepanel.h"

#include "core/playbook/playbookservice.h"
#include "core/playbook/sequenceservice.h"
#include "core/session/workspace.h"
#include "ui/common/formatters.h"
#include "ui/common/kit.h"

#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr size_t kAnswers = 6; ///< of those that were given; the others stand in the timeline

} // namespace

GuidePanel::GuidePanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_box(new QVBoxLayout(this))
{
    m_box->setContentsMargins(0, 12, 0, 0);
    m_box->setSpacing(4);
    hide();
}

void GuidePanel::setCustomer(CustomerId customer)
{
    if (m_customer != customer || !customer.isValid())
        hide();
    m_customer = customer;
    if (!customer.isValid())
        return;
    ++m_pending;
    m_workspace.read(
        this,
        [customer](Session &session) {
            return Facts{PlaybookService(session.operations()).guides(customer),
                         SequenceService(session.operations()).answers(customer)};
        },
        [this, customer](const Outcome<Facts> &facts) {
            --m_pending;
            if (customer == m_customer && facts)
                display(*facts);
        });
}

/// Of every playbook what it is about, then what it has planned and is not done; then what was answered.
void GuidePanel::display(const Facts &facts)
{
    while (auto *item = m_box->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    QString playbook;
    for (const auto &guide : facts.guides) {
        if (guide.state != ActivityState::Planned)
            continue;
        if (m_box->isEmpty())
            m_box->addWidget(new Rule);
        if (guide.playbook != playbook) {
            playbook = guide.playbook;
            addName(guide);
        }
        addGuide(guide);
    }
    addAnswers(facts.answers);
    setVisible(!m_box->isEmpty());
}

void GuidePanel::addName(const PlaybookGuide &guide)
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    auto *name = wrappedLabel(guide.playbook, "heading");
    name->setObjectName(u"guidePlaybook"_s);
    row->addWidget(name, 1);
    auto *end = new IconButton("close", tr("Stop %1 for this customer").arg(guide.playbook));
    end->setObjectName(u"stopPlaybook"_s);
    row->addWidget(end, 0, Qt::AlignTop);
    m_box->addWidget(head);
    if (!guide.about.isEmpty())
        m_box->addWidget(wrappedLabel(guide.about, "caption"));
    connect(end, &IconButton::clicked, this, [this, guide] { stop(guide); });
}

void GuidePanel::addAnswers(const std::vector<PlaybookAnswer> &answers)
{
    if (answers.empty())
        return;
    const auto zone = m_workspace.directory().snapshot()->lists().zone;
    m_box->addWidget(new Rule);
    m_box->addWidget(label(tr("What they answered"), "heading"));
    for (size_t i = 0; i < std::min(answers.size(), kAnswers); ++i) {
        const auto &answer = answers[i];
        const auto day = QDateTime::fromMSecsSinceEpoch(answer.at, zone).date();
        m_box->addWidget(wrappedLabel(format::facts({answer.question, format::date(day)}), "caption"));
        auto *said = wrappedLabel(answer.mark ? tr("%1 of 5").arg(*answer.mark) : answer.answer);
        said->setObjectName(u"guideAnswer"_s);
        m_box->addWidget(said);
    }
}

void GuidePanel::stop(const PlaybookGuide &guide)
{
    m_workspace.write(
        this,
        [id = guide.id, customer = m_customer](Session &session) {
            return SequenceService(session.operations()).stop(id, customer);
        },
        [this, name = guide.playbook](const Outcome<ChangeSet> &outcome) {
            if (outcome)
                emit happened(tr("Stopped %1 for this customer").arg(name), true);
            else
                emit failed(outcome.error().message());
        });
}

void GuidePanel::addGuide(const PlaybookGuide &guide)
{
    const auto zone = m_workspace.directory().snapshot()->lists().zone;
    const auto day = QDateTime::fromMSecsSinceEpoch(guide.at, zone).date();
    m_box->addSpacing(6);
    auto *title = new Button(guide.step.title, "link");
    title->setObjectName(u"guideStep"_s);
    title->setToolTip(plainTip(tr("Record that it was done")));
    m_box->addWidget(title, 0, Qt::AlignLeft);
    m_box->addWidget(wrappedLabel(
        format::facts({displayName(guide.kind), format::relativeDay(day, m_workspace.clock().today(zone))}),
        "caption"));
    if (!guide.step.say.isEmpty()) {
        auto *say = wrappedLabel(guide.step.say);
        say->setObjectName(u"guideSay"_s);
        m_box->addWidget(say);
    }
    if (!guide.step.offer.isEmpty())
        m_box->addWidget(wrappedLabel(tr("Offer: %1").arg(guide.step.offer), "strong"));
    for (const auto &question : questionsOf(guide.step))
        m_box->addWidget(wrappedLabel(tr("Ask: %1").arg(question.text)));
    connect(title, &Button::clicked, this, [this, id = guide.activity.value] { emit activityWanted(id); });
}

} // namespace crm::ui
