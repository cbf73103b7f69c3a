#pragma once

#include "core/analytics/crossvalidation.h"
#include "core/insight/customerfacts.h"
#include "core/insight/customertraits.h"

namespace crm {

/// Of which day, and how far ahead.
struct ChurnQuery
{
    QDate at = {};
    int days = 0; ///< no order within these counts as having left; 0: as the orders suggest
};

/// Who has bought and will probably not again (S-047 to S-051): P(alive) of the base model beside a
/// regression on behaviour, which learnt from who stayed away after an earlier day.
struct ChurnReport
{
    QDate at = {};
    QDate split = {}; ///< the day as of which it learnt
    int days = 0;
    qint64 buyers = 0; ///< before the split
    qint64 left = 0; ///< of them, without an order within the days after it
    CrossValidation quality = {};
    std::vector<NamedDriver> drivers = {};
    struct Risk
    {
        size_t row = 0; ///< of the orders
        double risk = 0; ///< of no order within the days to come; -1: not known
        double alive = -1; ///< by the base model; -1: not known
        qint32 silentDays = 0;
        qint32 usualDays = 0; ///< the customer's own median interval; 0: bought on one day only
        LifecycleStage stage = LifecycleStage::None;
        Amount revenue = {};
        std::vector<NamedDriver> reasons = {};
    };
    std::vector<Risk> risks = {}; ///< of everybody who ever bought; by what may be lost

    double rate() const { return buyers > 0 ? double(left) / double(buyers) : 0; }
    QString message() const;
};

ChurnReport churnReport(CustomerFacts &facts, const InsightService &source, const ChurnQuery &query,
                        size_t reasonsOf = 100);

/// "Days since the last order", for a feature that is worked out.
QString behaviourTitle(const QString &key);

} // namespace crm
