#pragma once

#include "core/customer/customer.h"
#include "core/pool/recyclingrules.h"

#include <QDate>

namespace crm {

using RecycleRuleId = Id<struct RecycleRuleTag>;

/// Other days for the customers that have a value in a field, or that bought from a product line (a category
/// of products, with those within it); of several that fit the shortest term holds.
struct RecycleDays
{
    enum class Field { Grade, Industry, ProductLine };

    Field field = Field::Grade;
    QString value = {};
    int days = 30;

    friend bool operator==(const RecycleDays &, const RecycleDays &) = default;
};

/// When customers go back to a pool by themselves: a clock, a number of days, and for whom. Any rule that
/// comes due takes a customer. Source: pool-rules.md, "Recycling".
struct RecycleRule
{
    RecycleRuleId id = {};
    QString name = {};
    RecycleTerms terms = {};
    int days = 30;
    std::vector<RecycleDays> exceptions = {};
    QString filter = {}; ///< an expression of the filter language; empty: every customer
    PoolId pool = {}; ///< where they go
    QDate from = {}; ///< the first day on which it holds
    std::optional<QDate> until = {}; ///< the first day on which it no longer does
    RecycleRuleId replaces = {};
    qint64 rev = 1;

    bool holdsOn(QDate day) const { return from <= day && (!until || day < *until); }

    friend bool operator==(const RecycleRule &, const RecycleRule &) = default;
};

/// What the team agreed on about recycling besides its rules.
struct RecyclingSettings
{
    std::optional<qint64> confirmOver = 100; ///< a run of more customers waits for a person
    std::vector<int> warnDays = {7, 3, 1}; ///< so many days before, the owner is warned; descending
    std::optional<qint64> protectable = {}; ///< how many customers one owner may protect

    friend bool operator==(const RecyclingSettings &, const RecyclingSettings &) = default;
};

/// Makes of the rules that hold tomorrow what they are once `changed` is stored, and gives its place: of
/// those by which a customer goes on the same day, the first says where to. One that holds today is ended,
/// and comes last as a new one.
size_t putInto(std::vector<RecycleRule> &rules, const RecycleRule &changed, QDate tomorrow);

/// The spellings used in the database.
QString toKey(RecycleClock clock);
RecycleClock recycleClockFromKey(const QString &key);

/// A rule in words: "Back to 公海 after 30 days without a follow-up (grade A: 60 days)".
QString describe(const RecycleRule &rule, const QString &pool);

} // namespace crm
