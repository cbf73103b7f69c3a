#include "core/recycling/purgeservice.h"

#include "core/base/tr.h"
#include "core/directory/filterexpression.h"
#include "core/directory/filterrange.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

using F = CustomerField;
using Operator = FilterRule::Operator;

FilterRule isNone(F field)
{
    return FilterRule::compare({field}, Operator::Equal, {FilterValue::none()});
}

FilterRule either(FilterRule a, FilterRule b)
{
    FilterRule rule{.kind = FilterRule::Kind::Any};
    rule.children = {std::move(a), std::move(b)};
    return rule;
}

} // namespace

PurgeService::PurgeService(Operations &operations, TransferService &transfers)
    : m_operations(operations)
    , m_transfers(transfers)
    , m_recycling(operations.db())
{
}

std::vector<FilterRule> PurgeService::rules(const PurgeTerms &terms, const DirectoryLists &lists) const
{
    const auto atLeast = [](F field, qint64 number) {
        return FilterRule::compare({field}, Operator::GreaterOrEqual, {FilterValue::of(number)});
    };
    std::vector<FilterRule> rules{
        FilterRule::compare({F::Pool}, Operator::Equal, {FilterValue::of(QString::number(terms.pool.value))}),
        atLeast(F::DaysInPool, terms.daysInPool)};
    if (terms.daysSilent)
        rules.push_back(either(isNone(F::LastContact), atLeast(F::DaysSinceContact, *terms.daysSilent)));
    if (terms.mostOrders)
        rules.push_back(
            FilterRule::compare({F::Orders}, Operator::LessOrEqual, {FilterValue::of(*terms.mostOrders)}));
    if (terms.unreachable)
        for (const auto field : {F::Phone, F::Email, F::Messenger})
            rules.push_back(isNone(field));
    if (!terms.filter.trimmed().isEmpty())
        rules.push_back(parseFilter(terms.filter, lists));
    return rules;
}

std::vector<PurgeEntry> PurgeService::preview(const std::shared_ptr<const DirectorySnapshot> &customers,
                                              const PurgeTerms &terms) const
{
    const auto today = m_operations.today();
    const auto view =
        runQuery(customers,
                 {.filters = rules(terms, customers->lists()), .sort = FieldRef{F::Pooled}, .today = today});
    std::vector<CustomerId> ids;
    for (qsizetype i = 0; i < qsizetype(view.rows.size()); ++i)
        ids.push_back({view.id(i)});
    const auto contacts = m_recycling.contactsOf(ids);
    const auto &zone = customers->lists().zone;
    const auto daysSince = [&](qint64 instant) {
        return QDateTime::fromMSecsSinceEpoch(instant, zone).date().daysTo(today);
    };
    std::vector<PurgeEntry> entries;
    for (const auto row : view.rows) {
        const auto id = CustomerId{customers->id(row)};
        const auto orders = customers->number({F::Orders}, row);
        const auto pooled = customers->number({F::Pooled}, row);
        const auto contacted = customers->number({F::LastContact}, row);
        PurgeEntry entry{.customer = id,
                         .name = customers->text({F::Name}, row),
                         .days = pooled == kNoValue ? 0 : daysSince(pooled),
                         .orders = orders == kNoValue ? 0 : orders,
                         .contacts = contacts.value(id),
                         .reachable = !customers->text({F::Phone}, row).isEmpty()
                                   || !customers->text({F::Email}, row).isEmpty()
                                   || !customers->text({F::Messenger}, row).isEmpty()};
        if (contacted != kNoValue)
            entry.silent = daysSince(contacted);
        if (!terms.mostContacts || entry.contacts <= *terms.mostContacts)
            entries.push_back(std::move(entry));
    }
    return entries;
}

PoolOutcome PurgeService::purge(const std::shared_ptr<const DirectorySnapshot> &customers,
                                const PurgeTerms &terms, std::span<const CustomerId> ids)
{
    QSet<CustomerId> due;
    for (const auto &entry : preview(customers, terms))
        due.insert(entry.customer);
    std::vector<CustomerId> still;
    PoolOutcome kept;
    for (const auto id : ids) {
        if (due.contains(id))
            still.push_back(id);
        else
            kept.answers.push_back({.customer = id, .reason = Tr::tr("This no longer applies to it.")});
    }
    auto outcome = m_transfers.archive(still, Tr::tr("Cleared out"));
    std::ranges::copy(kept.answers, std::back_inserter(outcome.answers));
    return outcome;
}

} // namespace crm
