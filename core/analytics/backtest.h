#pragma once

#include "core/analytics/auc.h"
#include "core/analytics/basefit.h"
#include "core/analytics/ordercolumns.h"

namespace crm {

/// How a model fitted on the first part of the log would have foretold the rest.
struct BackTest
{
    BaseFit fit = {}; ///< on what was known at the split; nothing else is filled where it is not usable

    /// Repeat purchases within seven days (fewer at the end of a part).
    struct Week
    {
        qint32 lastDay = 0;
        bool foretold =
            false; ///< after the split; before it, the model is compared with what it was fitted to
        double expected = 0;
        qint64 actual = 0;
    };
    std::vector<Week> weeks = {};

    /// Customers with the same number of repeat purchases before the split.
    struct Group
    {
        qint32 frequency = 0; ///< the last group has this many or more
        qint64 customers = 0;
        double expected = 0; ///< mean purchases after the split
        double actual = 0;
    };
    std::vector<Group> groups = {};

    double expected = 0; ///< purchases after the split, of those who had bought before it
    qint64 actual = 0;
    double meanError = 0; ///< mean absolute error per customer
    double correlation = 0; ///< of expected and actual purchases
    Auc boughtAgain = {}; ///< expected purchases as a score for buying at all
};

struct BackTestOptions
{
    BaseModel model = BaseModel::MbgNbd;
    double daysPerUnit = 7;
    FitNeeds needs = {};
    qint32 lastGroup = 7; ///< purchases
};

/// Fits the orders up to and including `split` and compares what it expects up to and including `end`. Days
/// are in the epoch of the orders.
BackTest backTest(const OrderColumns &orders, size_t customers, qint32 split, qint32 end,
                  const BackTestOptions &options = {});

} // namespace crm
