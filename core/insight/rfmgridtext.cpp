#include "core/insight/rfmgridtext.h"

#include "core/base/error.h"
#include "core/base/tr.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

RfmSegment segmentFromText(const QString &text)
{
    static const QRegularExpression pattern(u"^(\\w+)\\s*=\\s*R([^RFM]+)F([^RFM]+)M([^RFM]+)$"_s);
    const auto match = pattern.match(text.trimmed());
    const auto invalid = [&text] {
        return Error(
            Error::Code::Invalid,
            Tr::tr("“%1” is no segment of the grid; write champions=R5 F5 M5 or loyal=R2-4 F2-4 M2-4.")
                .arg(text.trimmed()));
    };
    if (!match.hasMatch())
        throw invalid();
    RfmSegment segment{.key = match.captured(1).toStdString()};
    const auto usual = defaultRfmGrid().segments;
    if (std::ranges::find(usual, segment.key, &RfmSegment::key) == usual.end())
        throw invalid();
    for (const auto &[place, range] :
         {std::pair(2, &segment.recency), std::pair(3, &segment.frequency), std::pair(4, &segment.money)}) {
        const auto found = scoreRangeFromText(match.captured(place));
        if (!found)
            throw invalid();
        *range = *found;
    }
    return segment;
}

} // namespace

QString toText(const ScoreRange &range)
{
    return range.low == range.high ? QString::number(range.low) : u"%1-%2"_s.arg(range.low).arg(range.high);
}

std::optional<ScoreRange> scoreRangeFromText(const QString &text)
{
    static const QRegularExpression pattern(u"^([1-5])(?:\\s*[-–~]\\s*([1-5]))?$"_s);
    const auto match = pattern.match(text.trimmed());
    if (!match.hasMatch())
        return {};
    const auto low = quint8(match.captured(1).toInt());
    const auto high = match.captured(2).isEmpty() ? low : quint8(match.captured(2).toInt());
    return low <= high ? std::optional(ScoreRange{low, high}) : std::nullopt;
}

QString toText(const RfmGrid &grid)
{
    QStringList segments;
    for (const auto &segment : grid.segments)
        segments << u"%1=R%2 F%3 M%4"_s.arg(QString::fromStdString(segment.key), toText(segment.recency),
                                            toText(segment.frequency), toText(segment.money));
    return segments.join(u"; "_s);
}

RfmGrid rfmGridFromText(const QString &text)
{
    RfmGrid grid;
    for (const auto &part : text.split(u';', Qt::SkipEmptyParts)) {
        auto segment = segmentFromText(part);
        if (std::ranges::find(grid.segments, segment.key, &RfmSegment::key) != grid.segments.end())
            throw Error(Error::Code::Invalid, Tr::tr("“%1” stands twice.").arg(part.trimmed()));
        grid.segments.push_back(std::move(segment));
    }
    if (grid.segments.empty())
        throw Error(Error::Code::Invalid, Tr::tr("A grid needs a segment at least."));
    return grid;
}

} // namespace crm
