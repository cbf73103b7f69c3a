#include "core/dataquality/duplicateservice.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/customer/customerrepository.h"
#include "core/dataquality/distinctrepository.h"
#include "core/operation/operations.h"
#include "core/pool/poolrepository.h"
#include "core/security/userrepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr size_t kMostAtEntry = 5;
constexpr int kMostSharing = 20;
constexpr double kAtEntry = 0.5;
constexpr double kTelling = 1; ///< bits from which on a reason is worth a word

/// Without those that are not asked for; empty where fewer than two are left.
std::vector<CustomerId> membersOf(const std::vector<qint64> &group, const ScanOptions &options)
{
    std::vector<CustomerId> members;
    for (const auto id : group)
        if (!options.among || options.among->contains(id))
            members.push_back({id});
    if (members.size() < 2)
        members.clear();
    return members;
}

DuplicateGroup groupOf(std::vector<CustomerId> members, const DuplicateFinder &finder)
{
    std::ranges::sort(members);
    DuplicateGroup group{.customers = std::move(members)};
    for (size_t i = 0; i < group.customers.size(); ++i)
        for (size_t j = i + 1; j < group.customers.size(); ++j) {
            auto match = finder.explain(group.customers[i].value, group.customers[j].value);
            group.pairs.push_back({.one = group.customers[i],
                                   .other = group.customers[j],
                                   .probability = match.probability,
                                   .reasons = std::move(match.reasons)});
        }
    std::ranges::stable_sort(group.pairs, std::greater(), &DuplicatePair::probability);
    return group;
}

} // namespace

DuplicateService::DuplicateService(Operations &operations, std::shared_ptr<SharedDuplicates> shared)
    : m_operations(operations)
    , m_shared(std::move(shared))
    , m_records(operations.db())
{
}

DuplicateScan DuplicateService::scan(const ScanOptions &options, const Progress &progress) const
{
    m_operations.actor().require(Permission::View);
    if (!(options.threshold > 0 && options.threshold < 1))
        throw Error(Error::Code::Invalid, Tr::tr("A threshold lies between 0 and 1."));
    const CustomerSight sight(m_operations);
    DuplicateFinder finder(customerMatchSchema());
    DuplicateScan scan;
    const auto total = m_records.count();
    // Reading is about as long as comparing: the first half of the way.
    m_records.all(&sight, [&](std::span<const MatchRecord> records) {
        finder.add(records);
        scan.customers += qint64(records.size());
        scan.stopped = !progress(scan.customers, 2 * total);
        return !scan.stopped;
    });
    if (scan.stopped)
        return scan;
    const auto report =
        finder.findAll({.threshold = options.threshold, .never = DistinctRepository(m_operations.db()).all()},
                       [&](qint64 done, qint64 all) { return progress(all + done, 2 * all); });
    scan.compared = report.compared;
    scan.stopped = report.stopped;
    for (const auto &ids : report.groups)
        if (auto members = membersOf(ids, options); !members.empty())
            scan.groups.push_back(groupOf(std::move(members), finder));
    std::ranges::stable_sort(scan.groups, std::greater(), &DuplicateGroup::probability);
    return scan;
}

void DuplicateService::prepareEntry() const
{
    m_operations.actor().require(Permission::View);
    const Connection::Unveiled whole(m_operations.db());
    if (m_shared)
        m_shared->load(m_records);
}

/// Who shares a phone, a mail or the whole name, as far as the actor may read that now.
std::vector<DuplicateMatch> DuplicateService::sharing(const CustomerCard &card) const
{
    DuplicateFinder few(customerMatchSchema());
    for (const auto &other : m_records.some(m_records.sharing(card, kMostSharing)))
        few.add(other);
    few.index();
    return few.matchesOf(matchRecordOf(card), 0, int(kMostAtEntry));
}

/// Who is likely, and after them who shares a phone, a mail or the whole name, however unlikely that makes
/// it. Of the whole base: who would enter a colleague's customer again is to know that there is one.
std::vector<DuplicateMatch> DuplicateService::matches(const CustomerCard &card) const
{
    const Connection::Unveiled whole(m_operations.db());
    std::vector<DuplicateMatch> found;
    if (m_shared)
        found = m_shared->matchesOf(m_records, matchRecordOf(card), kAtEntry, int(kMostAtEntry))
                    .value_or(std::vector<DuplicateMatch>());
    for (const auto &match : sharing(card))
        if (std::ranges::find(found, match.other, &DuplicateMatch::other) == found.end())
            found.push_back(match);
    if (found.size() > kMostAtEntry)
        found.resize(kMostAtEntry);
    return found;
}

/// What a role may not see is not named, and not confirmed by guesses either: only who would be found in what
/// the actor sees is.
std::vector<EntryMatch> DuplicateService::atEntry(const CustomerCard &card) const
{
    m_operations.actor().require(Permission::View);
    const CustomerSight sight(m_operations);
    const auto typed = prepared(card);
    const bool isRestricted = m_operations.isRestricted();
    const auto visible = isRestricted ? sharing(typed) : std::vector<DuplicateMatch>();
    std::vector<EntryMatch> found;
    for (const auto &match : matches(typed)) {
        const bool isVisible =
            !isRestricted || std::ranges::find(visible, match.other, &DuplicateMatch::other) != visible.end();
        found.push_back(isVisible ? shown(match, sight) : EntryMatch{.probability = match.probability});
    }
    return found;
}

/// What a pool hides must not be learnt by typing guesses: where it is a reason, the customer stays unnamed.
EntryMatch DuplicateService::shown(const DuplicateMatch &match, const CustomerSight &sight) const
{
    const CustomerId id{match.other};
    const auto &db = m_operations.db();
    const auto holder = m_records.holder(id.value).value_or(MatchHolder{});
    EntryMatch entry{.pooled = holder.pool.isValid(), .probability = match.probability};
    if (const auto pool = PoolRepository(db).find(holder.pool); pool && sight.sees(pool->id))
        entry.holder = pool->name;
    const bool hidden = std::ranges::any_of(match.reasons, [&](const MatchReason &reason) {
        return reason.bits >= kTelling && !sight.shows(holder.pool, fieldOf(MatchColumn(reason.column)));
    });
    if (hidden || !sight.sees(holder.pool))
        return entry;
    entry.customer = id;
    if (const auto customer = CustomerRepository(db).find(id))
        entry.name = customer->name;
    if (const auto owner = UserRepository(db).find(holder.owner))
        entry.holder = owner->name;
    entry.reasons = reasonsFor(match);
    return entry;
}

ChangeSet DuplicateService::keepApart(std::span<const CustomerId> customers)
{
    m_operations.actor().require(Permission::Edit);
    auto work = m_operations.begin(u"customer.distinct"_s, {{u"count"_s, qint64(customers.size())}});
    const CustomerRepository repository(m_operations.db());
    const CustomerSight sight(m_operations);
    for (const auto id : customers)
        if (const auto customer = repository.find(id); !customer || !sight.sees(customer->pool))
            throw Error(Error::Code::NotFound, Tr::tr("This customer no longer exists."));
    DistinctRepository distinct(m_operations.db());
    for (size_t i = 0; i < customers.size(); ++i)
        for (size_t j = i + 1; j < customers.size(); ++j)
            if (customers[i] != customers[j])
                distinct.add(customers[i], customers[j]);
    return work.commit();
}

} // namespace crm
