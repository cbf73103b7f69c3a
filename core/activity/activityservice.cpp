#include "core/activity/activityservice.h"

#include "core/activity/repeatrules.h"
#include "core/base/error.h"
#include "core/base/text/clean.h"
#include "core/base/tr.h"
#include "core/customer/customerrepository.h"
#include "core/message/mentions.h"
#include "core/operation/operations.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr int kMostText = 100'000;

/// Where colleagues can be named.
QString mentioning(const Activity &activity)
{
    return activity.text + u'\n' + activity.result;
}

} // namespace

ActivityService::ActivityService(Operations &operations)
    : m_operations(operations)
    , m_activities(operations.db())
{
}

Activity ActivityService::get(ActivityId id) const
{
    if (auto activity = m_activities.find(id))
        return *activity;
    throw Error(Error::Code::NotFound, Tr::tr("This activity no longer exists."));
}

QString ActivityService::nameOf(CustomerId id) const
{
    const auto customer = CustomerRepository(m_operations.db()).find(id);
    if (!customer)
        throw Error(Error::Code::NotFound, Tr::tr("This customer no longer exists."));
    return customer->name;
}

Activity ActivityService::checked(Activity activity) const
{
    if (isBlank(activity.text) && isBlank(activity.result))
        throw Error(Error::Code::Invalid, Tr::tr("Write down what was said, or the result."));
    if (activity.text.size() > kMostText || activity.result.size() > kMostText)
        throw Error(Error::Code::Invalid, Tr::tr("At most %1 characters.").arg(kMostText));
    if (activity.minutes && (*activity.minutes < 0 || *activity.minutes > 24 * 60))
        throw Error(Error::Code::Invalid, Tr::tr("This duration is not possible."));
    activity.custom.removeIf([](const auto &value) { return value.value().isEmpty(); });
    if (!activity.owner.isValid())
        activity.owner = m_operations.actor().id();
    if (activity.at == 0)
        activity.at = m_operations.clock().now();
    if (!activity.repeats.isEmpty() && !Repeat::parse(activity.repeats))
        throw Error(Error::Code::Invalid, Tr::tr("This is no rule by which something comes again."));
    if (!activity.repeats.isEmpty() && !activity.repeatsFrom)
        activity.repeatsFrom = QDateTime::fromMSecsSinceEpoch(activity.at, m_operations.zone()).date();
    return activity;
}

void ActivityService::plan(const Activity &done, const NextStep &next)
{
    if (next.at < done.at)
        throw Error(Error::Code::Invalid, Tr::tr("The next step lies before this one."));
    m_activities.insert({.customer = done.customer,
                         .contact = done.contact,
                         .kind = next.kind,
                         .state = ActivityState::Planned,
                         .at = next.at,
                         .text = next.text,
                         .owner = done.owner,
                         .follows = done.id,
                         .createdAt = m_operations.clock().now()});
}

/// Days that are over by now are left out: nobody makes up for three missed weeks.
void ActivityService::planAgain(const Activity &done, qint64 wasDue)
{
    const auto repeat = Repeat::parse(done.repeats);
    if (!repeat)
        return;
    const auto due = QDateTime::fromMSecsSinceEpoch(wasDue, m_operations.zone());
    const auto first = done.repeatsFrom.value_or(due.date());
    const auto next = nextOccurrence(*repeat, first, std::max(due.date(), m_operations.today()));
    if (!next)
        return;
    m_activities.insert({.customer = done.customer,
                         .contact = done.contact,
                         .kind = done.kind,
                         .state = ActivityState::Planned,
                         .at = QDateTime(*next, due.time(), m_operations.zone()).toMSecsSinceEpoch(),
                         .text = done.text,
                         .owner = done.owner,
                         .follows = done.id,
                         .repeats = done.repeats,
                         .repeatsFrom = first,
                         .createdAt = m_operations.clock().now()});
}

std::vector<CalendarEntry> ActivityService::calendar(UserId owner, QDate first, QDate last) const
{
    const auto zone = m_operations.zone();
    return m_activities.between(owner, first.startOfDay(zone).toMSecsSinceEpoch(),
                                last.addDays(1).startOfDay(zone).toMSecsSinceEpoch());
}

ActivityId ActivityService::record(const Activity &activity, const std::optional<NextStep> &next)
{
    m_operations.actor().require(Permission::Edit);
    auto work = m_operations.begin(u"activity.add"_s, {{u"activity"_s, toKey(activity.kind)},
                                                       {u"name"_s, nameOf(activity.customer)},
                                                       {u"customer"_s, activity.customer.value}});
    auto added = checked(activity);
    added.createdAt = work.at();
    added.id = m_activities.insert(added);
    tellMentioned(m_operations, work, added.id, added.customer, mentioning(added));
    if (next)
        plan(added, *next);
    work.commit();
    return added.id;
}

ChangeSet ActivityService::complete(ActivityId id, const QString &result, const std::optional<NextStep> &next,
                                    const CustomValues &custom, const Besides &besides)
{
    m_operations.actor().require(Permission::Edit);
    auto work = m_operations.begin(u"activity.done"_s);
    auto activity = get(id);
    if (activity.state != ActivityState::Planned)
        throw Error(Error::Code::Conflict, Tr::tr("This was done already."));
    work.note(u"name"_s, nameOf(activity.customer));
    activity.state = ActivityState::Done;
    activity.result = result;
    activity.custom.insert(custom);
    const auto wasDue = std::exchange(activity.at, work.at());
    m_activities.update(checked(activity));
    tellMentioned(m_operations, work, activity.id, activity.customer, mentioning(activity));
    if (next)
        plan(activity, *next);
    planAgain(activity, wasDue);
    if (besides)
        besides(work);
    return work.commit();
}

ChangeSet ActivityService::edit(const Activity &activity)
{
    m_operations.actor().require(Permission::Edit);
    auto work = m_operations.begin(u"activity.edit"_s, {{u"name"_s, nameOf(activity.customer)}});
    const auto changed = checked(activity);
    if (changed == get(activity.id))
        return {};
    if (!m_activities.update(changed))
        throw Error(Error::Code::Conflict, Tr::tr("Somebody else changed this activity meanwhile."));
    tellMentioned(m_operations, work, changed.id, changed.customer, mentioning(changed));
    return work.commit();
}

ChangeSet ActivityService::reschedule(ActivityId id, QDate day, QTime time)
{
    m_operations.actor().require(Permission::Edit);
    auto work = m_operations.begin(u"activity.move"_s);
    auto activity = get(id);
    work.note(u"name"_s, nameOf(activity.customer));
    if (activity.state != ActivityState::Planned)
        throw Error(Error::Code::Conflict, Tr::tr("This was done already."));
    if (!day.isValid() || !time.isValid() || day < m_operations.today())
        throw Error(Error::Code::Invalid, Tr::tr("Choose a day that is not over."));
    const auto at = QDateTime(day, time, m_operations.zone()).toMSecsSinceEpoch();
    if (at == activity.at)
        return {};
    activity.at = at;
    m_activities.update(activity);
    return work.commit();
}

ChangeSet ActivityService::remove(ActivityId id)
{
    m_operations.actor().require(Permission::Edit);
    auto work = m_operations.begin(u"activity.remove"_s, {{u"name"_s, nameOf(get(id).customer)}});
    m_activities.remove(id);
    return work.commit();
}

} // namespace crm
