#pragma once

#include "core/base/lunar/birthday.h"

namespace crm {

/// A birthday as a cell says it: "1990-04-12", "--04-12", and of the lunar calendar "农历 1990-04-12",
/// "农历闰 1990-04-12", in the user's language.
QString birthdayCell(const QString &date, BirthdayCalendar calendar);

/// What birthdayCell() wrote, in any language; nothing for what is an ordinary day, or none.
std::optional<Birthday> birthdayOfCell(const QString &cell);

} // namespace crm
