#pragma once

#include "core/base/progress.h"
#include "core/exchange/importrequest.h"

#include <optional>
#include <span>

namespace crm {

class Operations;

/// A customer that a row has created.
struct CreatedRow
{
    qint64 line = 0;
    qint64 customer = 0;
};

/// Which of the customers that rows have created are probably others that were there, or that stand in the
/// same sheet: the likeliest for each, by line. What the actor may not see speaks neither for it nor is it
/// named. Nothing where it was stopped, and in a base of more than 200,000 customers: nobody can write while
/// it is compared, which takes seconds for a hundred thousand.
std::optional<std::vector<LookAlike>> lookAlikesOf(Operations &operations,
                                                   std::span<const CreatedRow> created,
                                                   const Progress &progress);

} // namespace crm
