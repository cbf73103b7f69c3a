#include "core/base/lunar/birthday.h"

#include "core/base/lunar/lunarcalendar.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace crm {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array kCalendars{BirthdayCalendar::Solar, BirthdayCalendar::Lunar,
                                BirthdayCalendar::LunarLeap};
/// A leap year, in which every solar day exists.
constexpr int kAnyYear = 2000;

bool isLeap(const Birthday &birthday)
{
    return birthday.calendar == BirthdayCalendar::LunarLeap;
}

bool exists(const Birthday &birthday)
{
    if (birthday.calendar == BirthdayCalendar::Solar)
        return QDate(birthday.year.value_or(kAnyYear), birthday.month, birthday.day).isValid();
    if (birthday.month < 1 || birthday.month > 12 || birthday.day < 1 || birthday.day > 30)
        return false;
    return !birthday.year || dateOfBirth(birthday).has_value();
}

QDate solarIn(const Birthday &birthday, int year)
{
    const QDate date(year, birthday.month, birthday.day);
    return date.isValid() ? date : QDate(year, birthday.month, 28);
}

std::optional<QDate> lunarIn(const Birthday &birthday, int year)
{
    const bool leap = isLeap(birthday) && leapMonth(year) == birthday.month;
    const int length = lunarMonthLength(year, birthday.month, leap);
    return toSolar({year, birthday.month, leap, std::min(birthday.day, length)});
}

} // namespace

QString birthdayCalendarKey(BirthdayCalendar calendar)
{
    switch (calendar) {
    case BirthdayCalendar::Solar: return u"solar"_s;
    case BirthdayCalendar::Lunar: return u"lunar"_s;
    case BirthdayCalendar::LunarLeap: return u"lunar-leap"_s;
    }
    return {};
}

std::optional<BirthdayCalendar> birthdayCalendarOfKey(QStringView key)
{
    const auto found = std::ranges::find(kCalendars, key, birthdayCalendarKey);
    return found == kCalendars.end() ? std::nullopt : std::optional(*found);
}

std::optional<Birthday> Birthday::parse(QStringView text, BirthdayCalendar calendar)
{
    static const QRegularExpression shape(u"^(?:([0-9]{4})-?|--)([0-9]{2})-?([0-9]{2})(?:T.*)?$"_s);
    const auto match = shape.match(text.trimmed().toString());
    if (!match.hasMatch())
        return {};
    Birthday birthday{
        .month = match.capturedView(2).toInt(), .day = match.capturedView(3).toInt(), .calendar = calendar};
    if (match.capturedLength(1) > 0)
        birthday.year = match.capturedView(1).toInt();
    return exists(birthday) ? std::optional(birthday) : std::nullopt;
}

QString Birthday::toString() const
{
    const auto digits = [](int number, int width) {
        return QString::number(number).rightJustified(width, u'0');
    };
    const auto start = year ? digits(*year, 4) : u"-"_s;
    return start + u'-' + digits(month, 2) + u'-' + digits(day, 2);
}

std::optional<QDate> dateOfBirth(const Birthday &birthday)
{
    if (!birthday.year)
        return {};
    if (birthday.calendar != BirthdayCalendar::Solar)
        return toSolar({*birthday.year, birthday.month, isLeap(birthday), birthday.day});
    const QDate date(*birthday.year, birthday.month, birthday.day);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<QDate> birthdayIn(const Birthday &birthday, int year)
{
    return birthday.calendar == BirthdayCalendar::Solar ? solarIn(birthday, year) : lunarIn(birthday, year);
}

std::optional<QDate> nextBirthday(const Birthday &birthday, QDate day)
{
    // A lunar year begins up to seven weeks into the solar one and ends in the next.
    for (int year = day.year() - 1; year <= day.year() + 1; ++year) {
        if (const auto date = birthdayIn(birthday, year); date && *date >= day)
            return date;
    }
    return {};
}

} // namespace crm
