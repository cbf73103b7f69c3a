#pragma once

#include "core/base/lunar/birthday.h"

namespace crm {

/// A birthday as a cell says it: "1990-04-12", "--04-12", and of the lunar calendar "农历 1990-04-12",
/// "农历闰 1990-04-12", in the user's language.
QString birthdayCell(const QString &date, BirthdayCalendar calendar);

/// What birthdayCell() wrote, in any language, and what people write: 5月20日, 05-20 (the month first, unless
/// the column has the day there), 农历八月十五, 1985年6月3日(农历), 阴历腊月廿三. Nothing for what is an
/// ordinary day with its year, or no day.
std::optional<Birthday> birthdayOfCell(const QString &cell, bool dayFirst = false);

} // namespace crm
