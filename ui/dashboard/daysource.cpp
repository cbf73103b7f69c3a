#include "ui/dashboard/daysource.h"

#include "core/insight/insightservice.h"
#include "core/pool/poolstats.h"
#include "core/pool/recycleruleservice.h"
#include "core/recycling/recyclingservice.h"
#include "core/session/workspace.h"
#include "core/today/todayservice.h"
#include "ui/common/formatters.h"
#include "ui/common/timeline.h"
#include "ui/pool/poolflowcard.h"
#include "ui/today/todaymodel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr size_t kFirst = 5;

} // namespace

TodayCard::TodayCard(QWidget *parent)
    : Panel(parent)
    , m_title(wrappedLabel({}, "strong"))
    , m_note(wrappedLabel({}, "caption"))
    , m_first(new Timeline)
    , m_quiet(
          wrappedLabel(tr("What you promised, who goes back to the pool, deals that come due and customers "
                          "who stay away would stand here."),
                       "muted"))
    , m_all(new Button(tr("The whole day"), "ghost", "today"))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(16, 12, 12, 12);
    box->setSpacing(4);
    box->addWidget(m_title);
    box->addWidget(m_note);
    box->addSpacing(4);
    m_first->setAccessibleName(tr("Whom to contact first"));
    box->addWidget(m_first);
    m_quiet->hide();
    box->addWidget(m_quiet);
    box->addStretch(1);
    box->addWidget(m_all, 0, Qt::AlignLeft);
    connect(m_first, &Timeline::eventClicked, this, &TodayCard::customerWanted);
    connect(m_all, &Button::clicked, this, &TodayCard::dayWanted);
}

void TodayCard::display(const TodayList &list)
{
    const auto count = int(list.items.size());
    m_title->setText(count > 0 ? tr("%n customers wait for you today", nullptr, count)
                               : tr("Nothing waits for you today"));
    m_note->setText(format::facts({tr("By value, urgency and probability"), format::date(list.day),
                                   tr("%n done", nullptr, int(list.done.size()))}));
    QList<TimelineEvent> events;
    for (const auto &item : list.items) {
        if (size_t(events.size()) == kFirst)
            break;
        const auto &reason = item.reasons.front();
        events.append(
            {.icon = iconOf(reason.why),
             .tone = toneOf(reason),
             .title = item.name,
             .note = wordsFor(reason),
             .when = item.worth.value > 0 ? format::compactMoney(item.worth, list.currency) : QString(),
             .id = item.customer.value});
    }
    m_first->setVisible(!events.isEmpty());
    m_quiet->setVisible(events.isEmpty());
    m_first->set(events);
}

DaySource::DaySource(Workspace &workspace)
    : m_workspace(workspace)
    , m_card(new TodayCard(&m_home))
{
    connect(m_card, &TodayCard::customerWanted, this, [this](qint64 id) {
        emit wanted(u"customer"_s, {{u"customer"_s, id}});
    });
    connect(m_card, &TodayCard::dayWanted, this, [this] { emit wanted(u"today"_s, {}); });
}

DaySource::~DaySource() = default;

QWidget *DaySource::card(const QString &) const
{
    return m_card;
}

void DaySource::takeBack(QWidget *card)
{
    card->setParent(&m_home);
}

DashboardSource::Read DaySource::reading(const DashboardQuestion &, const QStringList &)
{
    return [this, customers = m_workspace.directory().snapshot()](Session &session) -> Show {
        const TodayService service(session.operations(), session.recycleRules(), session.recycling());
        const auto list = std::make_shared<TodayList>(service.list(todayWorth(session.insight()), customers));
        return [this, list] { m_card->display(*list); };
    };
}

bool DaySource::concerns(const ChangeSet &changes) const
{
    return changes.touches(Entity::Order) || changes.touches(Entity::Activity)
        || changes.touches(Entity::Customer) || changes.touches(Entity::Contact)
        || changes.touches(Entity::Opportunity) || changes.touches(Entity::Contract)
        || changes.touches(Entity::Complaint);
}

PoolSource::PoolSource()
    : m_card(new PoolFlowCard(&m_home))
{
    connect(m_card, &ChartCard::saved, this, &DashboardSource::saved);
    connect(m_card, &ChartCard::failed, this, &DashboardSource::failed);
}

PoolSource::~PoolSource() = default;

QWidget *PoolSource::card(const QString &) const
{
    return m_card;
}

void PoolSource::takeBack(QWidget *card)
{
    card->setParent(&m_home);
}

DashboardSource::Read PoolSource::reading(const DashboardQuestion &question, const QStringList &)
{
    return [this, question](Session &session) -> Show {
        const auto dates = datesOf(question.period, session.operations().today(), question.custom).timeline;
        const auto flow = std::make_shared<PoolFlow>(session.poolStats().flow(
            {.from = dates.from.value_or(QDate()), .to = dates.to.value_or(QDate())}));
        return [this, flow] { m_card->display(*flow); };
    };
}

bool PoolSource::concerns(const ChangeSet &changes) const
{
    return changes.touches(Entity::Customer) || changes.touches(Entity::Pool);
}

} // namespace crm::ui
