#pragma once

#include "core/directory/directoryquery.h"
#include "core/insight/customerfacts.h"

namespace crm {

/// A value that customers have, and how common it is within a segment and outside.
struct ProfileShare
{
    QString value = {}; ///< as the filter language knows it; empty for none
    QString label = {}; ///< for people; empty where nothing is written down
    qint64 inside = 0; ///< customers
    qint64 outside = 0;
    double partInside = 0; ///< of all in the segment
    double partOutside = 0; ///< of everybody else
};

/// One thing that customers are told apart by: industry, region, stage, class.
struct ProfileTrait
{
    QString key = {}; ///< in the filter language
    std::vector<ProfileShare> shares = {}; ///< the most common within the segment first
    /// How far the segment differs: the sum of what the parts differ by, halved; 0 to 1.
    double difference = 0;
};

/// A figure, as it is on average within the segment and outside.
struct ProfileFigure
{
    enum class Kind { Orders, Revenue, AverageOrder, SilentDays, Interval, Alive, Worth };

    Kind kind = Kind::Orders;
    double inside = 0; ///< mean; of days the median; not a number where nobody has it
    double outside = 0;
};

/// 画像: what a segment is like against everybody else.
struct SegmentProfile
{
    qint64 inside = 0;
    qint64 outside = 0;
    QString currency = {};
    std::vector<ProfileTrait> traits = {}; ///< the most telling first
    std::vector<ProfileFigure> figures = {};
};

SegmentProfile segmentProfile(const DirectoryView &segment, CustomerFacts &facts,
                              const InsightService &source);

/// "Industry", of the key.
QString profileTitle(const QString &key);
QString displayName(ProfileFigure::Kind kind);

} // namespace crm
