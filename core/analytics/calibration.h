#pragma once

#include <QtGlobal>

#include <span>
#include <vector>

namespace crm {

/// The mean squared distance of chances to what happened (0 or 1): 0 is perfect. Brier (1950).
double brierScore(std::span<const double> chances, std::span<const quint8> labels);

/// Those to whom about the same was foretold, and how it went.
struct CalibrationBin
{
    qint64 size = 0;
    double foretold = 0; ///< mean chance
    double happened = 0; ///< share

    friend bool operator==(const CalibrationBin &, const CalibrationBin &) = default;
};
/// In bins of about the same size by rising chance; equal chances share a bin.
std::vector<CalibrationBin> calibration(std::span<const double> chances, std::span<const quint8> labels,
                                        int bins = 10);

/// A rising step function from score to chance, fitted by isotonic regression (pool adjacent violators): it
/// turns scores that only rank into chances. Barlow et al. (1972).
class IsotonicCalibration
{
public:
    IsotonicCalibration(std::span<const double> scores, std::span<const quint8> labels);

    /// Straight between the middles of neighbouring steps.
    double chance(double score) const;

private:
    std::vector<double> m_scores; // the middle of each step
    std::vector<double> m_chances;
};

} // namespace crm
