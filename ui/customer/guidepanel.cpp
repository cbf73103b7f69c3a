#include "ui/customer/guidepanel.h"

#include "core/playbook/playbookservice.h"
#include "core/session/workspace.h"
#include "ui/common/formatters.h"
#include "ui/common/kit.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crm::ui {

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
        this, [customer](Session &session) { return PlaybookService(session.operations()).guides(customer); },
        [this, customer](const Outcome<std::vector<PlaybookGuide>> &guides) {
            --m_pending;
            if (customer == m_customer && guides)
                display(*guides);
        });
}

/// Of every playbook what it is about, then what it has planned and is not done.
void GuidePanel::display(const std::vector<PlaybookGuide> &guides)
{
    while (auto *item = m_box->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    QString playbook;
    for (const auto &guide : guides) {
        if (guide.state != ActivityState::Planned)
            continue;
        if (m_box->isEmpty())
            m_box->addWidget(new Rule);
        if (guide.playbook != playbook) {
            playbook = guide.playbook;
            auto *name = wrappedLabel(guide.playbook, "heading");
            name->setObjectName(u"guidePlaybook"_s);
            m_box->addWidget(name);
            if (!guide.about.isEmpty())
                m_box->addWidget(wrappedLabel(guide.about, "caption"));
        }
        addGuide(guide);
    }
    setVisible(!m_box->isEmpty());
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
    connect(title, &Button::clicked, this, [this, id = guide.activity.value] { emit activityWanted(id); });
}

} // namespace crm::ui
