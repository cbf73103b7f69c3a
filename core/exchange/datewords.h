#pragma once

#include <string>
#include <string_view>

namespace crm {

/// The first year of the Republic of China, by which Taiwan counts, is the one after this.
constexpr int kYearBeforeRepublic = 1911;

/// A day in words and ideographs as figures and marks: "2024年1月5日 星期五 下午3点" and "民國113年1月5日
/// 下午3點" are "2024-1-5 下午3:00". Full-width forms become plain.
std::string plainDate(std::string_view text);
/// Without the day of the week in front: "Friday, January 5, 2024". `text` is not empty.
std::string_view withoutWeekday(std::string_view text);

} // namespace crm
