#include "core/today/todaygathering.h"
#include "core/base/tr.h"

#include "core/activity/activityrepository.h"
#include "core/base/lunar/lunarcalendar.h"
#include "core/customer/customerrepository.h"
#include "core/directory/directorysnapshot.h"
#include "core/payment/paymentrepository.h"

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

/// Months and days as birthdays are written ("11-23") that may be celebrated in a period: a superset.
QStringList monthDays(QDate first, QDate last)
{
    QStringList days;
    const auto add = [&days](int month, int day) {
        days << u"%1-%2"_s.arg(month, 2, 10, QChar(u'0')).arg(day, 2, 10, QChar(u'0'));
    };
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        add(day.month(), day.day());
        if (day.month() == 2 && day.day() == 28)
            add(2, 29); // kept on the 28th in common years
        if (const auto lunar = toLunar(day)) {
            add(lunar->month, lunar->day);
            if (lunar->day == 29)
                add(lunar->month, 30); // likewise, in short months
        }
    }
    days.removeDuplicates();
    return days;
}

/// The same customers keep their places where scores are equal.
bool isBefore(const TodayItem &a, const TodayItem &b)
{
    if (a.score != b.score)
        return a.score > b.score;
    return std::tie(a.customer.value, a.due, a.activity.value)
         < std::tie(b.customer.value, b.due, b.activity.value);
}

/// The words of a playbook, and its offer.
QString said(const std::pair<QString, QString> &words)
{
    const auto &[say, offer] = words;
    if (offer.isEmpty())
        return say;
    const QString offered = Tr::tr("Offer: %1").arg(offer);
    return say.isEmpty() ? offered : QString(say + u' ' + offered);
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
    m_list.user = m_user;
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
    for (const auto &planned : m_today.planned(m_user, startOf(m_day.addDays(1)))) {
        const auto day = QDateTime::fromMSecsSinceEpoch(planned.at, m_zone).date();
        const auto why = planned.at < m_now ? TodayWhy::Overdue : TodayWhy::Promised;
        m_planned.push_back(
            {.customer = planned.customer,
             .activity = planned.activity,
             .channel = planned.kind,
             .due = planned.at,
             .reasons = {
                 {.why = why, .day = day, .days = daysTo(day), .urgency = urgencyOf(why, daysTo(day))}}});
    }
    for (const auto id : m_today.doneSince(m_user, startOf(m_day)))
        if (auto activity = activities.find(id))
            m_list.done.push_back({std::move(*activity), {}});
    std::ranges::sort(m_list.done, std::ranges::greater(),
                      [](const TodayDone &done) { return done.activity.at; });
}

void TodayGathering::addRecycling(const std::vector<RecycleEntry> &entries)
{
    std::vector<const RecycleEntry *> mine;
    std::vector<CustomerId> ids;
    for (const auto &entry : entries)
        if (entry.owner == m_user && daysTo(entry.deadline) <= kRecyclingAhead) {
            mine.push_back(&entry);
            ids.push_back(entry.customer);
        }
    const auto planned = m_today.nextPlanned(ids);
    for (const auto *entry : mine) {
        const int days = std::max(0, daysTo(entry->deadline));
        ++m_list.recycling;
        const auto next = planned.constFind(entry->customer);
        if (next == planned.cend() || *next >= startOf(entry->deadline.addDays(1)))
            m_list.unplanned.push_back(entry->customer);
        add(entry->customer, {.why = TodayWhy::Recycling,
                              .subject = entry->ruleName,
                              .day = entry->deadline,
                              .days = days,
                              .urgency = urgencyOf(TodayWhy::Recycling, days)});
    }
}

void TodayGathering::addFacts()
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
    addOverdue();
    addBirthdays();
}

/// One reason a customer, with all that is overdue in the currency in which it has been for longest.
void TodayGathering::addOverdue()
{
    struct Late
    {
        QString currency = {};
        Amount open = {};
        QDate since = {};
    };
    std::map<CustomerId, Late> found;
    for (const auto &sum : PaymentRepository(m_db).open(PaymentRepository::Which::Planned, {}, m_user))
        for (const auto &part : sum.parts()) {
            if (!part.due || *part.due >= m_day || part.open() <= Amount{})
                continue;
            auto &late = found[sum.customer];
            if (late.since.isValid() && late.currency != sum.currency && *part.due >= late.since)
                continue;
            if (late.currency != sum.currency)
                late = {.currency = sum.currency};
            late.open += part.open();
            late.since = late.since.isValid() ? std::min(late.since, *part.due) : *part.due;
        }
    for (const auto &[customer, late] : found)
        add(customer, {.why = TodayWhy::Payment,
                       .subject = late.currency + u' ' + late.open.rounded(2),
                       .day = late.since,
                       .days = daysTo(late.since),
                       .owed = late.open,
                       .currency = late.currency,
                       .urgency = urgencyOf(TodayWhy::Payment, daysTo(late.since))});
}

void TodayGathering::addDeals()
{
    for (const auto &deal : m_today.openDeals(m_user, m_day.addDays(kDealAhead))) {
        m_deals[deal.customer].push_back(deal);
        if (!deal.expected)
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
    for (const auto &one : m_today.birthdays(m_user, monthDays(m_day, m_day.addDays(kBirthdayAhead)))) {
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

void TodayGathering::addLeaving(const TodayWorth &worth, const DirectorySnapshot &customers)
{
    const auto *owners = customers.dictionary({CustomerField::Owner});
    const auto mine = owners->find(QByteArray::number(m_user.value).toStdString());
    if (!mine)
        return;
    const auto end = worth.customers.end();
    for (const auto &chunk : customers.chunks()) {
        if (!chunk.profiles)
            continue; // it has not arrived yet
        auto next = worth.customers.begin(); // both mostly ascend
        const auto &codes = chunk.profiles->coded[size_t(Coded::Owner)];
        for (quint32 place = 0; place < chunk.size(); ++place) {
            if (quint32(codes[place]) != *mine || !chunk.names->present[place])
                continue;
            const auto id = chunk.names->ids[place];
            if (next == end || *next != id)
                next = std::lower_bound(worth.customers.begin(), end, id);
            if (next == end || *next != id)
                continue;
            const auto row = size_t(next++ - worth.customers.begin());
            const int usual = worth.usual[row];
            if (usual <= 0 || worth.silent[row] < kLate * usual || worth.chance[row] < kGone)
                continue;
            add({id}, {.why = TodayWhy::Leaving,
                       .days = worth.silent[row],
                       .usual = usual,
                       .urgency = urgencyOfSilence(worth.silent[row], usual)});
        }
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
    if (const auto mine = m_deals.constFind(item.customer); mine != m_deals.cend())
        for (const auto &deal : *mine) {
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
bool TodayGathering::isQuiet(const TodayItem &item, const Known &known) const
{
    const auto &first = item.reasons.front();
    if (const auto next = known.next.constFind(item.customer); next != known.next.cend()) {
        if (*next < startOf(m_day.addDays(1)))
            return true; // it stands in the list as what was planned
        if (first.why != TodayWhy::Recycling || *next < startOf(first.day))
            return true;
    }
    const auto talk = known.talks.constFind(item.customer);
    const bool presses = first.why == TodayWhy::Recycling || first.why == TodayWhy::Complaint;
    return talk != known.talks.cend() && (!presses || *talk >= startOf(m_day));
}

/// What was planned and what is proposed, the highest score first.
std::vector<TodayItem> TodayGathering::ranked(const TodayWorth &worth)
{
    for (auto &item : m_planned) // what else there is to say to them goes with what was planned
        if (const auto proposed = m_proposed.constFind(item.customer); proposed != m_proposed.cend())
            item.reasons.insert(item.reasons.end(), proposed->reasons.begin(), proposed->reasons.end());
    std::vector<TodayItem> all = std::move(m_planned);
    all.reserve(all.size() + size_t(m_proposed.size()));
    for (auto &proposed : m_proposed)
        all.push_back(std::move(proposed));
    for (auto &item : all)
        weigh(item, worth);
    std::ranges::sort(all, isBefore);
    return all;
}

TodayList TodayGathering::take(const TodayWorth &worth, size_t most)
{
    addReview(worth.currency);
    auto list = std::move(m_list);
    list.currency = worth.currency;
    auto all = ranked(worth);
    Known known;
    for (size_t i = 0, asked = 0; i < all.size(); ++i) {
        if (i == asked) { // about as many as may be needed, and more each time
            std::vector<CustomerId> next;
            for (asked = std::min(all.size(), 2 * std::max(most, asked)); next.size() < asked - i;)
                next.push_back(all[i + next.size()].customer);
            known = {m_today.nextPlanned(next), m_today.lastTalks(next, startOf(m_day.addDays(-kQuiet)))};
        }
        if (!all[i].activity.isValid() && isQuiet(all[i], known))
            continue;
        list.isCut = list.items.size() == most;
        if (list.isCut)
            break;
        list.items.push_back(std::move(all[i]));
    }
    name(list);
    return list;
}

/// As everywhere, amounts in another currency count, and bring no money.
void TodayGathering::addReview(const QString &currency)
{
    const auto sum = [&currency](const TodayRepository::Earned &earned) {
        Amount sum;
        for (const auto &[code, amount] : earned.amounts)
            if (code.isEmpty() || currency.isEmpty() || code == currency)
                sum += amount;
        return sum;
    };
    const auto won = m_today.dealsWon(m_user, m_day);
    const auto orders = m_today.ordersTaken(m_user, m_day);
    m_list.review = {.wins = won.count,
                     .won = sum(won),
                     .orders = orders.count,
                     .ordered = sum(orders),
                     .nextSteps =
                         m_today.plannedSince(m_user, startOf(m_day), startOf(m_day.addDays(1)) - 1)};
}

void TodayGathering::name(TodayList &list) const
{
    std::vector<CustomerId> ids;
    std::vector<ActivityId> planned;
    for (const auto &item : list.items) {
        ids.push_back(item.customer);
        if (item.activity.isValid())
            planned.push_back(item.activity);
    }
    const auto texts = m_today.textsOf(planned);
    const auto words = m_today.words(m_user, startOf(m_day.addDays(1)));
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
        if (item.activity.isValid()) {
            item.subject = texts.value(item.activity).simplified();
            item.say = said(words.value(item.activity.value));
        } else {
            item.channel = channelOf(customer.preferredChannel);
            item.subject = proposal(item.reasons.front());
        }
    }
}

} // namespace crm
