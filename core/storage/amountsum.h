#pragma once

struct sqlite3;

namespace crm {

/// Gives a connection the aggregate amount_sum(value): sum() of ten-thousandths that stays at
/// Amount::kMostOfSum, as sums of amounts do everywhere, where SQLite's own fails. NULL of no rows. No schema
/// of a file uses it; PostgreSQL can be given an aggregate of the same name.
void registerAmountSum(sqlite3 *db);

} // namespace crm
