#pragma once

#include "core/analytics/crossvalidation.h"
#include "core/analytics/leakcheck.h"
#include "core/insight/contrast.h"
#include "core/insight/customerorders.h"
#include "core/insight/customertraits.h"

#include <QJsonObject>

namespace crm {

/// What is to be foretold of customers, and from what (S-017, S-038).
struct ScoreQuery
{
    QString target = {}; ///< one of the users' own fields, yes or no; empty: has ordered
    QStringList afterwards = {}; ///< fields that are written when the outcome is known: never learnt from
    QStringList ignored = {};

    QJsonObject toJson() const;
    static ScoreQuery fromJson(const QJsonObject &json);
};

/// A field, and whether it may be learnt from.
struct ScoreField
{
    QString key = {};
    LeakVerdict leak = {};
};

/// How likely each customer is to become one, why, and how well that is known.
struct ScoreReport
{
    ScoreQuery query = {};
    qint64 learnt = 0; ///< customers whose outcome is known
    qint64 positive = 0;
    std::vector<ScoreField> fields = {};
    CrossValidation quality = {}; ///< of customers that a model was not shown; nothing else where too few
    std::vector<NamedDriver> drivers = {};
    std::vector<ChurnContrast> contrasts = {}; ///< of whom more came than of all others, the plainest first
    struct Chance
    {
        size_t row = 0; ///< of the orders
        double chance = 0;
        std::vector<NamedDriver> reasons = {}; ///< the weightiest; odds relative to the mean
    };
    std::vector<Chance> chances = {}; ///< of those whose outcome is still open, the likeliest first

    QStringList refused() const; ///< fields that would leak
    /// Surely better than a coin; if not, its chances say nothing.
    bool isUseful() const;
    /// The rule of thumb that a score has to beat: going by the one field that tells most; nullptr without
    /// fields.
    const ScoreField *bestField() const;
    /// Why there is no score, or what to keep in mind; empty where all is well.
    QString message() const;
};

/// `reasonsOf`: for so many of the likeliest the reasons are told.
ScoreReport leadScore(const CustomerOrders &orders, const std::vector<TraitColumn> &traits,
                      const ScoreQuery &query, size_t reasonsOf = 100);

/// The keys of traits that can be a target: all that stands in them is a yes or a no.
QStringList scoreTargets(const std::vector<TraitColumn> &traits);

/// In plain words, why nothing can be learnt; empty for Enough.
QString explain(LearningState state);

} // namespace crm
