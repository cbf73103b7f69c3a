#include "core/operation/coveredlog.h"

#include "core/operation/journaledtable.h"
#include "core/storage/statement.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr int kFew = 5; ///< customers

/// The first customers that an operation was about.
std::vector<qint64> customersOf(const Connection &db, qint64 operation)
{
    QStringList tables;
    for (const auto &table : journaledTables())
        if (table.customerColumn == "customer_id"_L1)
            tables << table.name;
    return Statement(db, uR"(
        SELECT DISTINCT CASE tbl WHEN 'customer' THEN row
                                 ELSE json_extract(coalesce(after, before), '$.customer_id') END AS customer
        FROM journal
        WHERE operation = :operation AND tbl IN ('customer', '%1') AND customer IS NOT NULL LIMIT %2)"_s.arg(
                             tables.join(u"', '"_s), QString::number(kFew)))
        .bind("operation"_L1, operation)
        .all([](const Statement &row) { return row.integer(0); });
}

/// The name of a customer always shows; what else is called by one may be what is hidden.
QJsonObject harmless(const LogEntry &entry)
{
    const bool namesCustomer = entry.kind.startsWith("customer."_L1) || entry.kind.startsWith("pool."_L1);
    QJsonObject left;
    for (const auto &key : {u"count"_s, u"customer"_s, u"name"_s, u"to"_s})
        if (const auto value = entry.summary.value(key);
            value.isDouble() || (value.isString() && namesCustomer && key != "customer"_L1))
            left.insert(key, value);
    return left;
}

} // namespace

void coverSummaries(const Connection &db, const CoveredCustomer &isCovered, std::vector<LogEntry> &entries)
{
    QHash<qint64, bool> known;
    const auto covered = [&](qint64 customer) {
        const auto found = known.constFind(customer);
        return found != known.constEnd() ? *found : *known.insert(customer, isCovered(customer));
    };
    for (auto &entry : entries) {
        const auto left = harmless(entry);
        if (left != entry.summary && std::ranges::any_of(customersOf(db, entry.id), covered))
            entry.summary = left;
    }
}

} // namespace crm
