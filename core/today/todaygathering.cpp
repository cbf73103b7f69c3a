#include "core/today/todaygathering.h"

#include "core/activity/activityrepository.h"
#include "core/customer/customerrepository.h"

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr int kNew = 14; ///< days in which somebody new is to hear from their owner
constexpr int kDealAhead = 7;
constexpr int kContractAhead = 60;
constexpr int kBirthdayAhead = 3;
constexpr int kRecyclingAhead = 7;
constexpr double kLate = 1.5; ///< times the usual interval without an order
constexpr double kGone = .02; ///< below this chance of a purchase nobody is won back by a call

ActivityKind channelOf(const QString &preferred)
{
    static const QHash<QString, ActivityKind> kinds = {
        {u"email"_s, ActivityKind::Mail},     {u"wechat"_s, ActivityKind::Message},
        {u"qq"_s, ActivityKind::Message},     {u"whatsapp"_s, ActivityKind::Message},
        {u"social"_s, ActivityKind::Message}, {u"visit"_s, ActivityKind::Visit}};
    return kinds.value(preferred, ActivityKind::Call);
}

/// The same customers keep their places where scores are equal.
bool isBefore(const TodayItem &a, const TodayItem &b)
{
    if (a.score != b.score)
        return a.score > b.score;
    return std::tie(a.customer.value, a.due, a.activity.value)
         < std::tie(b.customer.value, b.due, b.activity.value);
}

} // namespace

TodayGathering::TodayGathering(const Connection &db, UserId user, qint64 now, const QTimeZone &zone)
    : m_db(db)
    , m_today(db)
    , m_user(user)
    , m_now(now)
    , m_zone(zone)
    , m_day(QDateTime::fromMSecsSinceEpoch(now, zone).date())
{
    m_list.day = m_day;
}

qint64 TodayGathering::startOf(QDate day) const
{
    return day.startOfDay(m_zone).toMSecsSinceEpoch();
}

void TodayGathering::add(CustomerId customer, TodayReason reason)
{
    auto &item = m_proposed[customer];
    item.customer = customer;
    item.reasons.push_back(std::move(reason));
}

void TodayGathering::addPlanned()
{
    const ActivityRepository activities(m_db);
    for (const auto &activity : activities.planned(m_user, startOf(m_day.addDays(1)))) {
        const auto day = QDateTime::fromMSecsSinceEpoch(activity.at, m_zone).date();
        const bool late = activity.at < m_now;
        const auto why = late ? TodayWhy::Overdue : TodayWhy::Promised;
        m_planned.push_back(
            {.customer = activity.customer,
             .activity = activity.id,
             .channel = activity.kind,
             .subject = activity.text.simplified(),
             .due = activity.at,
             .reasons = {
                 {.why = why, .day = day, .days = daysTo(day), .urgency = urgencyOf(why, daysTo(day))}}});
    }
    for (const auto id : m_today.activitiesChangedSince(startOf(m_day)))
        if (const auto activity = activities.find(id); activity && activity->owner == m_user
                                                       && activity->state == ActivityState::Done
                                                       && activity->at >= startOf(m_day))
            m_list.done.push_back({*activity, {}});
    std::ranges::sort(m_list.done, std::ranges::greater(),
                      [](const TodayDone &done) { return done.activity.at; });
}

void TodayGathering::addRecycling(const std::vector<RecycleEntry> &entries)
{
    for (const auto &entry : entries) {
        const int days = std::max(0, daysTo(entry.deadline));
        if (entry.owner != m_user || days > kRecyclingAhead)
            continue;
        ++m_list.recycling;
        const auto next = m_today.nextPlanned(entry.customer);
        if (!next || *next >= startOf(entry.deadline.addDays(1)))
            m_list.unplanned.push_back(entry.customer);
        add(entry.customer, {.why = TodayWhy::Recycling,
                             .subject = entry.ruleName,
                             .day = entry.deadline,
                             .days = days,
                             .urgency = urgencyOf(TodayWhy::Recycling, days)});
    }
}

void TodayGathering::addFacts(const TodayWorth &worth)
{
    for (const auto customer : m_today.openComplaints(m_user))
        add(customer, {.why = TodayWhy::Complaint, .urgency = urgencyOf(TodayWhy::Complaint, 0)});
    for (const auto &one : m_today.notContacted(m_user, startOf(m_day.addDays(-kNew))))
        add(one.customer, {.why = TodayWhy::FirstContact,
                           .day = QDateTime::fromMSecsSinceEpoch(one.since, m_zone).date(),
                           .urgency = urgencyOf(TodayWhy::FirstContact, 0)});
    addDeals();
    for (const auto &one : m_today.contractsEnding(m_user, m_day, m_day.addDays(kContractAhead)))
        add(one.customer, {.why = TodayWhy::Contract,
                           .subject = one.title,
                           .day = one.ends,
                           .days = daysTo(one.ends),
                           .urgency = urgencyOf(TodayWhy::Contract, daysTo(one.ends))});
    addBirthdays();
    addLeaving(worth);
}

void TodayGathering::addDeals()
{
    for (const auto &deal : m_today.openDeals(m_user)) {
        m_deals[deal.customer].push_back(deal);
        if (!deal.expected || daysTo(*deal.expected) > kDealAhead)
            continue;
        add(deal.customer, {.why = TodayWhy::Deal,
                            .subject = deal.name,
                            .day = *deal.expected,
                            .days = daysTo(*deal.expected),
                            .urgency = urgencyOf(TodayWhy::Deal, daysTo(*deal.expected))});
    }
}

void TodayGathering::addBirthdays()
{
    for (const auto &one : m_today.birthdays(m_user)) {
        const auto birthday = Birthday::parse(one.birthday.date, one.birthday.calendar);
        const auto day = birthday ? nextBirthday(*birthday, m_day) : std::nullopt;
        if (!day || daysTo(*day) > kBirthdayAhead)
            continue;
        add(one.customer, {.why = TodayWhy::Birthday,
                           .subject = one.person,
                           .day = *day,
                           .days = daysTo(*day),
                           .urgency = urgencyOf(TodayWhy::Birthday, daysTo(*day))});
    }
}

void TodayGathering::addLeaving(const TodayWorth &worth)
{
    size_t row = 0;
    for (const auto id : m_today.customersOf(m_user)) {
        while (row < worth.customers.size() && worth.customers[row] < id)
            ++row;
        if (row == worth.customers.size())
            break;
        const int usual = worth.customers[row] == id ? worth.usual[row] : 0;
        if (usual <= 0 || worth.silent[row] < kLate * usual || worth.chance[row] < kGone)
            continue;
        add({id}, {.why = TodayWhy::Leaving,
                   .days = worth.silent[row],
                   .usual = usual,
                   .urgency = urgencyOfSilence(worth.silent[row], usual)});
    }
}

/// Amounts in another currency than that of the orders bring a chance, and no money.
void TodayGathering::weigh(TodayItem &item, const TodayWorth &worth) const
{
    std::ranges::stable_sort(item.reasons, std::ranges::greater(), &TodayReason::urgency);
    const auto row = worth.rowOf(item.customer.value);
    double money = row ? worth.worth[*row] : 0;
    item.probability = row ? worth.chance[*row] : kChanceUnknown;
    Amount deals;
    for (const auto &deal : m_deals.value(item.customer)) {
        item.probability = std::max(item.probability, deal.probability);
        if (deal.amount
            && (deal.currency.isEmpty() || worth.currency.isEmpty() || deal.currency == worth.currency))
            deals += *deal.amount;
    }
    money = std::max(money, deals.toDouble());
    item.worth = {qint64(std::llround(std::min(money, Amount{Amount::kMost}.toDouble()) * Amount::kScale))};
    item.value = worth.rankOf(money);
    std::vector<double> urgencies;
    for (const auto &reason : item.reasons)
        urgencies.push_back(reason.urgency);
    item.urgency = urgencyOf(urgencies);
    item.score = todayScore(item.value, item.urgency, item.probability);
}

/// Proposed is only what is not on its way already.
bool TodayGathering::isQuiet(const TodayItem &item) const
{
    const auto next = m_today.nextPlanned(item.customer);
    if (next && *next < startOf(m_day.addDays(1)))
        return true; // it stands in the list as what was planned
    const auto &first = item.reasons.front();
    if (next && (first.why != TodayWhy::Recycling || *next < startOf(first.day)))
        return true;
    const bool presses = first.why == TodayWhy::Recycling || first.why == TodayWhy::Complaint;
    return m_today.isContactedSince(item.customer, startOf(m_day.addDays(presses ? 0 : -kQuiet)));
}

TodayList TodayGathering::take(const TodayWorth &worth, size_t most)
{
    auto list = std::move(m_list);
    list.currency = worth.currency;
    for (auto &item : m_planned) {
        // What else there is to say to them goes with what was planned.
        if (const auto proposed = m_proposed.constFind(item.customer); proposed != m_proposed.cend())
            item.reasons.insert(item.reasons.end(), proposed->reasons.begin(), proposed->reasons.end());
        weigh(item, worth);
    }
    std::vector<TodayItem> all = std::move(m_planned);
    std::vector<TodayItem> proposed(m_proposed.begin(), m_proposed.end());
    for (auto &item : proposed)
        weigh(item, worth);
    all.insert(all.end(), proposed.begin(), proposed.end());
    std::ranges::sort(all, isBefore);
    for (auto &item : all) {
        if (!item.activity.isValid() && isQuiet(item))
            continue;
        list.isCut = list.items.size() == most;
        if (list.isCut)
            break;
        list.items.push_back(std::move(item));
    }
    name(list);
    return list;
}

void TodayGathering::name(TodayList &list) const
{
    std::vector<CustomerId> ids;
    for (const auto &item : list.items)
        ids.push_back(item.customer);
    for (const auto &done : list.done)
        ids.push_back(done.activity.customer);
    std::map<qint64, Customer> known;
    for (auto &customer : CustomerRepository(m_db).rows(ids))
        known.emplace(customer.id.value, std::move(customer));
    for (auto &done : list.done) {
        const auto &customer = known[done.activity.customer.value];
        done.name = customer.name;
        done.city = customer.city;
        done.region = customer.region;
    }
    for (auto &item : list.items) {
        const auto &customer = known[item.customer.value];
        item.name = customer.name;
        item.grade = customer.grade;
        item.city = customer.city;
        item.region = customer.region;
        if (!item.activity.isValid()) {
            item.channel = channelOf(customer.preferredChannel);
            item.subject = proposal(item.reasons.front());
        }
    }
}

} // namespace crm
