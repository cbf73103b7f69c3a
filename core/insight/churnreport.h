#pragma once

#include "core/analytics/crossvalidation.h"
#include "core/insight/contrast.h"
#include "core/insight/customerfacts.h"
#include "core/insight/customertraits.h"

namespace crm {

/// Of which day, and how far ahead.
struct ChurnQuery
{
    QDate at = {};
    int days = 0; ///< no order within these counts as having left; 0: as the orders suggest
};

/// How it went with customers of whom it was said beforehand, none of whom it had learnt from.
struct ChurnTest
{
    qint64 named = 0; ///< said to leave
    qint64 namedLeft = 0;
    qint64 others = 0;
    qint64 othersLeft = 0;

    double rateOfNamed() const { return named > 0 ? double(namedLeft) / double(named) : 0; }
    double rateOfOthers() const { return others > 0 ? double(othersLeft) / double(others) : 0; }
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
    ChurnTest test = {}; ///< of those who were still customers on the split
    std::vector<NamedDriver> drivers = {};
    std::vector<ChurnContrast> contrasts = {}; ///< that are more than chance, the largest first
    struct Risk
    {
        size_t row = 0; ///< of the orders
        double risk = 0; ///< of no order within the days to come; -1: not known
        double alive = -1; ///< by the base model; -1: not known
        qint32 silentDays = 0;
        qint32 usualDays = 0; ///< the customer's own median interval; 0: bought on one day only
        qint64 purchases = 0; ///< orders
        qint64 contacts = 0; ///< within kContactDays
        LifecycleStage stage = LifecycleStage::None;
        Amount revenue = {};
        std::vector<NamedDriver> reasons = {};
    };
    std::vector<Risk> risks = {}; ///< of everybody who ever bought; by what may be lost
    static constexpr int kContactDays = 90;
    static constexpr double kNamed = .5; ///< a risk from which on a customer is said to leave

    double rate() const { return buyers > 0 ? double(left) / double(buyers) : 0; }
    QString message() const;
    /// Still a customer, and said to leave: by the regression, else by P(alive), else by its own rhythm.
    bool isLeaving(const Risk &risk) const;
};

/// Whether somebody in this stage has bought and is neither dormant nor lost.
bool isActiveStage(LifecycleStage stage);

ChurnReport churnReport(CustomerFacts &facts, const InsightService &source, const ChurnQuery &query,
                        size_t reasonsOf = 100);

/// "Days since the last order", for a feature that is worked out.
QString behaviourTitle(const QString &key);
/// "No order for 357 days, usually every 14": why a customer is said to leave, in words of everyday.
QString churnWhy(const ChurnReport::Risk &risk);
/// "Silent for longer than is usual for them": the customers of a contrast.
QString contrastName(const ChurnContrast &contrast);

} // namespace crm
