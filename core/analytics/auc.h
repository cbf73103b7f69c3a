#pragma once

#include "core/analytics/quantile.h"

namespace crm {

/// The area under the ROC curve: the chance that somebody to whom it happened has the higher score than
/// somebody to whom it did not; ties count half.
struct Auc
{
    double value = .5; ///< not a number where all labels are the same
    double standardError = 0; ///< DeLong, DeLong and Clarke-Pearson (1988), Biometrics 44(3)

    /// 95 %, within [0, 1].
    Interval interval() const;
};

/// `labels` are 0 or 1, one for each score. Sorts: n log n.
Auc aucOf(std::span<const double> scores, std::span<const quint8> labels);

} // namespace crm
