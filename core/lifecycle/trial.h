#pragma once

#include "core/activity/activity.h"
#include "core/product/product.h"

#include <QDate>

namespace crm {

using TrialId = Id<struct TrialTag>;

enum class TrialKind { Sample, Trial };
enum class TrialResult { Open, Bought, Declined };

/// A sample that a customer was given, or something on trial, and what came of it (S-045).
struct Trial
{
    TrialId id = {};
    CustomerId customer = {};
    TrialKind kind = TrialKind::Sample;
    ProductId product = {};
    QString item = {}; ///< the name of the product, or what else it was
    Amount quantity = Amount::units(1);
    QDate given = {};
    std::optional<QDate> until = {}; ///< a trial's last day
    TrialResult result = TrialResult::Open;
    std::optional<QDate> resultOn = {};
    QString notes = {};
    UserId owner = {};
    ActivityId note = {}; ///< that says so among what happened
    ActivityId ask = {}; ///< planned: to ask how it was
    std::optional<QDate> askOn = {}; ///< its day, as it was read; for whom it is still planned
    qint64 rev = 1;

    friend bool operator==(const Trial &, const Trial &) = default;
};

/// What became of the trials of one product, or of all.
struct TrialRow
{
    QString item = {}; ///< empty: of all
    qint64 given = 0;
    qint64 bought = 0; ///< said to be, or ordered within TrialReport::kDays
    qint64 declined = 0;
    qint64 days = 0; ///< until they ordered, of all who did, together
    std::vector<qint64> customers = {}; ///< to whom it was given, ascending

    qint64 open() const { return given - bought - declined; }
    double rate() const { return given > 0 ? double(bought) / double(given) : 0; }
    /// From giving to ordering, on average; none where nobody has.
    std::optional<double> averageDays() const
    {
        return bought > 0 ? std::optional(double(days) / double(bought)) : std::nullopt;
    }
    friend bool operator==(const TrialRow &, const TrialRow &) = default;
};

struct TrialReport
{
    static constexpr int kDays = 90; ///< an order within them is put down to the trial

    std::vector<TrialRow> rows = {}; ///< the most given first
    TrialRow totals = {};
};

QString toKey(TrialKind kind);
std::optional<TrialKind> trialKindFromKey(const QString &key);
QString displayName(TrialKind kind);
QString toKey(TrialResult result);
std::optional<TrialResult> trialResultFromKey(const QString &key);
QString displayName(TrialResult result);

} // namespace crm
