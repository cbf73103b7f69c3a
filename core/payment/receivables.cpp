// What is open and overdue, told from plans and payments.

#include "core/operation/operations.h"
#include "core/payment/paymentservice.h"

#include <algorithm>
#include <map>

namespace crm {
namespace {

QString titleOf(const PaymentRepository::Sum &sum, const OwedPart &part)
{
    if (part.planned < 0)
        return {};
    const auto &planned = sum.plan[size_t(part.planned)];
    return planned.title.isEmpty() ? describe(planned, sum.currency) : planned.title;
}

/// What of a sum is open, part by part.
std::vector<Receivable> openOf(const PaymentRepository::Sum &sum)
{
    std::vector<Receivable> found;
    for (const auto &part : sum.parts()) {
        if (part.open() == Amount{})
            continue;
        found.push_back({.what = sum.what,
                         .customer = sum.customer,
                         .name = sum.name,
                         .number = sum.number,
                         .title = titleOf(sum, part),
                         .owner = sum.ownerName,
                         .ownerId = sum.owner,
                         .currency = sum.currency,
                         .amount = part.amount,
                         .open = part.open(),
                         .due = part.due});
    }
    return found;
}

} // namespace

std::vector<Receivable> PaymentService::receivables(const Filter &filter) const
{
    m_operations.actor().require(Permission::View);
    const auto today = m_operations.today();
    const bool isAll = filter.withUndated && !filter.overdueOnly;
    std::vector<Receivable> all;
    for (const auto &sum :
         m_payments.open(isAll ? PaymentRepository::Which::All : PaymentRepository::Which::Planned,
                         filter.customer, filter.owner))
        for (auto &open : openOf(sum))
            if ((open.due || isAll) && (!filter.overdueOnly || open.daysLate(today) > 0))
                all.push_back(std::move(open));
    std::ranges::stable_sort(all, {}, [](const Receivable &open) {
        return std::pair(!open.due.has_value(), open.due.value_or(QDate()));
    });
    return all;
}

std::vector<Balance> PaymentService::balances(CustomerId customer) const
{
    m_operations.actor().require(Permission::View);
    const auto today = m_operations.today();
    std::map<QString, Balance> found;
    for (const auto &sum : m_payments.open(PaymentRepository::Which::All, customer)) {
        auto &balance = found[sum.currency];
        Amount open;
        for (const auto &part : openOf(sum)) {
            open += part.open;
            balance.overdue += part.daysLate(today) > 0 ? part.open : Amount{};
        }
        balance.open += open;
        balance.onAccount += sum.paid - (sum.total - open); // beyond what was owed
    }
    for (const auto &[currency, amount] : m_payments.unassigned(customer))
        found[currency].onAccount += amount;
    std::vector<Balance> balances;
    for (auto &[currency, balance] : found) {
        balance.currency = currency;
        if (balance != Balance{.currency = currency})
            balances.push_back(balance);
    }
    return balances;
}

std::vector<AgeingRow> PaymentService::ageing(By by) const
{
    const auto today = m_operations.today();
    std::map<std::pair<QString, qint64>, AgeingRow> rows;
    for (const auto &open : receivables({.withUndated = false})) {
        const auto key = by == By::Customer ? open.customer.value : open.ownerId.value;
        auto &row = rows[{open.currency, key}];
        row.key = by == By::Customer ? open.name : open.owner;
        row.customer = by == By::Customer ? key : 0;
        row.currency = open.currency;
        row.open[size_t(ageingOf(open.daysLate(today)))] += open.open;
    }
    std::vector<AgeingRow> sorted;
    for (const auto &[key, row] : rows)
        sorted.push_back(row);
    const auto base = m_operations.currency();
    std::ranges::stable_sort(sorted, [&base](const AgeingRow &a, const AgeingRow &b) {
        const auto rank = [&base](const AgeingRow &row) {
            return std::pair(row.currency != base, row.currency);
        };
        return rank(a) != rank(b) ? rank(a) < rank(b) : a.all() > b.all();
    });
    return sorted;
}

} // namespace crm
