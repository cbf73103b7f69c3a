#include "core/today/todayservice.h"

#include "core/activity/activityrepository.h"
#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/customer/customerrepository.h"
#include "core/operation/operations.h"
#include "core/recycling/recyclingservice.h"
#include "core/today/todaygathering.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr int kRecyclingAhead = 7; ///< days
const QTime kMorning(9, 0);

} // namespace

TodayService::TodayService(Operations &operations, const RecycleRuleService &rules,
                           const RecyclingService &recycling)
    : m_operations(operations)
    , m_rules(rules)
    , m_recycling(recycling)
{
}

TodayList TodayService::list(const TodayWorth &worth,
                             const std::shared_ptr<const DirectorySnapshot> &customers, UserId user) const
{
    const auto today = m_operations.today();
    TodayGathering gathering(m_operations.db(), orActor(user), m_operations.clock().now(),
                             m_operations.zone());
    gathering.addPlanned();
    if (const auto rules = m_rules.on(today); !rules.empty())
        gathering.addRecycling(
            m_recycling.preview(customers, rules, today, today.addDays(kRecyclingAhead)).entries);
    gathering.addFacts();
    gathering.addLeaving(worth, *customers);
    return gathering.take(worth, kMost);
}

bool TodayService::isAnythingDue() const
{
    const auto tomorrow = m_operations.today().addDays(1).startOfDay(m_operations.zone());
    return !ActivityRepository(m_operations.db())
                .planned(m_operations.actor().id(), tomorrow.toMSecsSinceEpoch())
                .empty();
}

UserId TodayService::orActor(UserId user) const
{
    return user.isValid() ? user : m_operations.actor().id();
}

void TodayService::requireDay(QDate day) const
{
    if (!day.isValid() || day < m_operations.today())
        throw Error(Error::Code::Invalid, Tr::tr("Choose a day that is not over."));
}

void TodayService::moveTo(Activity &activity, QDate day) const
{
    const auto before = QDateTime::fromMSecsSinceEpoch(activity.at, m_operations.zone());
    activity.at = QDateTime(day, before.time(), m_operations.zone()).toMSecsSinceEpoch();
}

ChangeSet TodayService::postpone(const TodayItem &item, QDate day, UserId owner)
{
    requireDay(day);
    m_operations.actor().require(Permission::Edit);
    auto work = m_operations.begin(u"activity.postpone"_s,
                                   {{u"name"_s, item.name}, {u"customer"_s, item.customer.value}});
    ActivityRepository activities(m_operations.db());
    if (!item.activity.isValid()) {
        activities.insert({.customer = item.customer,
                           .kind = item.channel,
                           .state = ActivityState::Planned,
                           .at = QDateTime(day, kMorning, m_operations.zone()).toMSecsSinceEpoch(),
                           .text = item.subject,
                           .owner = orActor(owner),
                           .createdAt = work.at()});
        return work.commit();
    }
    auto activity = activities.find(item.activity);
    if (!activity)
        throw Error(Error::Code::NotFound, Tr::tr("This activity no longer exists."));
    if (activity->state != ActivityState::Planned)
        throw Error(Error::Code::Conflict, Tr::tr("This was done already."));
    moveTo(*activity, day);
    activities.update(*activity);
    return work.commit();
}

int TodayService::postponeAll(const std::vector<TodayItem> &items, QDate day)
{
    requireDay(day);
    m_operations.actor().require(Permission::Edit);
    auto work = m_operations.begin(u"activity.postpone_all"_s);
    ActivityRepository activities(m_operations.db());
    int moved = 0;
    for (const auto &item : items) {
        auto activity = item.activity.isValid() ? activities.find(item.activity) : std::nullopt;
        if (!activity || activity->state != ActivityState::Planned)
            continue;
        moveTo(*activity, day);
        activities.update(*activity);
        ++moved;
    }
    work.note(u"count"_s, moved);
    if (moved > 0)
        work.commit();
    return moved;
}

int TodayService::planCalls(const std::vector<CustomerId> &customers, QDate day, UserId owner)
{
    requireDay(day);
    m_operations.actor().require(Permission::Edit);
    auto work = m_operations.begin(u"activity.plan"_s, {{u"count"_s, qint64(customers.size())}});
    ActivityRepository activities(m_operations.db());
    int planned = 0;
    for (const auto &customer : CustomerRepository(m_operations.db()).rows(customers)) {
        activities.insert({.customer = customer.id,
                           .kind = ActivityKind::Call,
                           .state = ActivityState::Planned,
                           .at = QDateTime(day, kMorning, m_operations.zone()).toMSecsSinceEpoch(),
                           .text = proposal({.why = TodayWhy::Recycling}),
                           .owner = orActor(owner),
                           .createdAt = work.at()});
        ++planned;
    }
    if (planned > 0)
        work.commit();
    return planned;
}

} // namespace crm
