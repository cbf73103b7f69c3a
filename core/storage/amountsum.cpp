#include "core/storage/amountsum.h"

#include "core/base/amount.h"

#include <sqlite3.h>

namespace crm {
namespace {

struct Sum
{
    sqlite3_int64 value;
    bool isAny;
};

void step(sqlite3_context *context, int, sqlite3_value **arguments)
{
    if (sqlite3_value_type(arguments[0]) == SQLITE_NULL)
        return;
    auto *sum = static_cast<Sum *>(sqlite3_aggregate_context(context, sizeof(Sum))); // zeroed at first
    if (!sum)
        return sqlite3_result_error_nomem(context);
    sum->value = Amount::added(sum->value, sqlite3_value_int64(arguments[0]));
    sum->isAny = true;
}

void finish(sqlite3_context *context)
{
    const auto *sum = static_cast<const Sum *>(sqlite3_aggregate_context(context, 0));
    if (sum && sum->isAny)
        sqlite3_result_int64(context, sum->value);
}

} // namespace

void registerAmountSum(sqlite3 *db)
{
    sqlite3_create_function_v2(db, "amount_sum", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS,
                               nullptr, nullptr, &step, &finish, nullptr);
}

} // namespace crm
