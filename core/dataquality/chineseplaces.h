#pragma once

#include <QStringView>

#include <optional>

namespace crm {

/// A place that a Chinese name begins with or holds: "深圳市" with its plain name 深圳 in 广东.
struct ChinesePlace
{
    QStringView name = {}; ///< Without 省, 市, 区; lives as long as the program or the text it was found in.
    QStringView province = {}; ///< Empty where it is not known; a province is its own.
    qsizetype length = 0; ///< Characters that the place takes, its 省 or 市 among them.
};

/// The longest province, prefecture or well-known county city that the folded text begins with.
std::optional<ChinesePlace> placeAtStart(QStringView folded);

/// The same at the end: "华强电子深圳".
std::optional<ChinesePlace> placeAtEnd(QStringView folded);

/// "南山区", "虎门镇" behind a city: two or three characters and a marker, with more to follow.
std::optional<ChinesePlace> districtAtStart(QStringView folded);

/// False where both are known and neither lies in the other: 深圳 and 广州, but not 深圳 and 广东.
bool placesAgree(QStringView one, QStringView other);

} // namespace crm
