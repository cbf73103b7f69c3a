#include "core/allocation/allocationservice.h"
#include "core/allocation/allocationsubjects.h"
#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/customer/customerrepository.h"

#include <algorithm>
#include <map>

namespace crm {
namespace {

std::vector<CustomerId> idsOf(std::span<const AllocationArrival> arrivals)
{
    std::vector<CustomerId> ids;
    for (const auto &arrival : arrivals)
        ids.push_back(arrival.customer);
    return ids;
}

/// As if what came in since had not.
void takeBack(std::vector<AllocationPerson> &people, std::span<const AllocationArrival> arrivals)
{
    QHash<UserId, qint64> got;
    for (const auto &arrival : arrivals)
        ++got[arrival.owner];
    for (auto &person : people)
        person.holding.owned =
            std::max(person.holding.exempt, person.holding.owned - got.value(person.user.id));
}

std::vector<AllocationReplay::Share> sharesOf(std::span<const AllocationReplay::Row> rows)
{
    std::map<UserId, AllocationReplay::Share> shares;
    for (const auto &row : rows) {
        ++shares[row.was].was;
        ++shares[row.decision.user].would;
    }
    std::vector<AllocationReplay::Share> list;
    for (auto &[user, share] : shares) {
        share.user = user;
        list.push_back(share);
    }
    if (!list.empty() && !list.front().user.isValid())
        std::ranges::rotate(list, list.begin() + 1); // the pools last
    return list;
}

} // namespace

qint64 AllocationReplay::moved() const
{
    return std::ranges::count_if(rows, [](const Row &row) { return row.was != row.decision.user; });
}

AllocationReplay AllocationService::replay(const std::vector<AllocationRule> &rules, QDate from,
                                           QDate until) const
{
    if (!from.isValid() || !until.isValid() || from >= until)
        throw Error(Error::Code::Invalid, Tr::tr("A period begins before it ends."));
    const auto zone = m_operations.zone();
    std::vector<AllocationRule> active;
    std::ranges::copy_if(rules, std::back_inserter(active), &AllocationRule::active);
    const auto arrivals = m_rules.arrivals(from.startOfDay(zone).toMSecsSinceEpoch(),
                                           until.startOfDay(zone).toMSecsSinceEpoch());
    AllocationReplay replay;
    if (arrivals.empty())
        return replay;
    const auto ids = idsOf(arrivals);
    auto begin = start(active, arrivals.front().at);
    takeBack(begin.people, arrivals);
    AllocationDesk desk(std::move(begin));
    const AllocationSubjects subjects(m_operations.db(), ids, active);
    QHash<CustomerId, QString> names;
    for (const auto &customer : CustomerRepository(m_operations.db()).rows(ids))
        names.insert(customer.id, customer.name);
    for (auto first = arrivals.begin(); first != arrivals.end();) {
        const auto day = QDateTime::fromMSecsSinceEpoch(first->at, zone).date();
        const auto next = day.addDays(1).startOfDay(zone).toMSecsSinceEpoch();
        const auto last = std::ranges::lower_bound(first, arrivals.end(), next, {}, &AllocationArrival::at);
        auto arrival = first;
        for (auto &subject : subjects.on(day, idsOf({first, last}))) {
            while (arrival->customer != subject.id)
                ++arrival;
            if (subject.id < subject.knownAs) // that one came in later
                subject.knownBy = {};
            replay.rows.push_back({.decision = desk.decide(subject, arrival->at),
                                   .name = names.value(subject.id),
                                   .was = arrival->owner});
        }
        first = last;
    }
    replay.shares = sharesOf(replay.rows);
    return replay;
}

} // namespace crm
