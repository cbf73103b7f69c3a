#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace crm {

enum class BirthdayCalendar { Solar, Lunar, LunarLeap };

/// "solar", "lunar", "lunar-leap": what is stored.
QString birthdayCalendarKey(BirthdayCalendar calendar);
std::optional<BirthdayCalendar> birthdayCalendarOfKey(QStringView key);

/// A birthday as it is known: the year may be missing. Month and day count in its own calendar.
struct Birthday
{
    std::optional<int> year = {};
    int month = 1;
    int day = 1;
    BirthdayCalendar calendar = BirthdayCalendar::Solar;

    /// Reads "1990-04-12", "--04-12", and as address cards write them "19900412", "--0412", with a time
    /// behind. Nothing for days that the calendar cannot have; 29 February and a lunar day 30 need no year.
    static std::optional<Birthday> parse(QStringView text,
                                         BirthdayCalendar calendar = BirthdayCalendar::Solar);

    /// "1990-04-12" or "--04-12".
    QString toString() const;

    friend bool operator==(const Birthday &, const Birthday &) = default;
};

/// The day of birth in the solar calendar, where the year is known.
std::optional<QDate> dateOfBirth(const Birthday &birthday);

/// The day of celebration in a year (a lunar year for lunar birthdays): 29 February is kept on the 28th in
/// common years, a lunar day 30 on the 29th of short months, and a birthday of a leap month in the month
/// before it where the year has no such leap month.
std::optional<QDate> birthdayIn(const Birthday &birthday, int year);

/// The first celebration on or after `day`. Nothing beyond 2100 for lunar birthdays.
std::optional<QDate> nextBirthday(const Birthday &birthday, QDate day);

} // namespace crm
