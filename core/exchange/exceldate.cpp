#include "core/exchange/exceldate.h"

#include <array>
#include <cmath>
#include <cstdio>

namespace crm {
namespace {

constexpr qint64 kSecondsPerDay = 86'400;
constexpr qint64 kPhantomDay = 60; // 29 February 1900
constexpr qint64 kLastDay = 2'958'465; // 31 December 9999
constexpr qint64 kDays1904 = 1462;

std::optional<QDate> dateOfDay(qint64 day)
{
    if (day < 0 || day > kLastDay || day == kPhantomDay)
        return {};
    return QDate(1899, 12, day < kPhantomDay ? 31 : 30).addDays(day);
}

template <typename... Arguments>
std::string formatted(const char *format, Arguments... arguments)
{
    std::array<char, 64> text = {};
    std::snprintf(text.data(), text.size(), format, arguments...);
    return text.data();
}

std::string clockText(qint64 seconds)
{
    return formatted("%02d:%02d:%02d", int(seconds / 3600), int(seconds / 60 % 60), int(seconds % 60));
}

struct Letters
{
    bool day = false; // y, d, or an m that no time explains
    bool time = false; // h or s
    bool elapsed = false;
};

Letters lettersOf(QStringView format)
{
    Letters letters;
    for (qsizetype i = 0; i < format.size(); ++i) {
        const auto c = format[i].toLower();
        if (c == u';')
            break;
        if (c == u'"') {
            i = format.indexOf(u'"', i + 1);
            if (i < 0)
                break;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'[') {
            const auto close = format.indexOf(u']', i);
            if (close < 0)
                break;
            const auto inside = format.sliced(i + 1, close - i - 1);
            const auto first = inside.isEmpty() ? QChar() : inside[0].toLower();
            letters.elapsed |=
                (first == u'h' || first == u'm' || first == u's') && inside.count(inside[0]) == inside.size();
            i = close;
        } else if (c == u'y' || c == u'd' || c == u'm') {
            letters.day |= c != u'm' || !letters.time;
        } else if (c == u'h' || c == u's') {
            letters.time = true;
        }
    }
    return letters;
}

} // namespace

NumberKind kindOfFormat(QStringView format)
{
    if (format.compare(u"General", Qt::CaseInsensitive) == 0
        || format.startsWith(u"General", Qt::CaseInsensitive))
        return NumberKind::Number;
    const auto letters = lettersOf(format);
    if (letters.elapsed)
        return NumberKind::Duration;
    if (letters.day)
        return letters.time ? NumberKind::DateTime : NumberKind::Date;
    return letters.time ? NumberKind::Time : NumberKind::Number;
}

NumberKind kindOfBuiltInFormat(int id)
{
    if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 54) || id == 57
        || id == 58)
        return NumberKind::Date;
    if (id == 22)
        return NumberKind::DateTime;
    if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || id == 45 || id == 47 || id == 55 || id == 56)
        return NumberKind::Time;
    return id == 46 ? NumberKind::Duration : NumberKind::Number;
}

std::optional<QDate> dateOfSerial(double serial, bool since1904)
{
    if (!(serial >= 0 && serial <= double(kLastDay)))
        return {};
    return dateOfDay(qint64(serial) + (since1904 ? kDays1904 : 0));
}

std::optional<std::string> textOfSerial(double serial, NumberKind kind, bool since1904)
{
    if (!(serial >= 0 && serial <= double(kLastDay)))
        return {};
    const auto seconds = qint64(std::llround(serial * double(kSecondsPerDay)));
    const auto rest = seconds % kSecondsPerDay;
    if (kind == NumberKind::Duration)
        return clockText(seconds);
    if (kind == NumberKind::Time && seconds < kSecondsPerDay)
        return clockText(rest);
    const auto day = seconds / kSecondsPerDay + (since1904 ? kDays1904 : 0);
    const auto date = dateOfDay(day);
    if (!date && day != kPhantomDay)
        return {};
    const auto text =
        date ? formatted("%04d-%02d-%02d", date->year(), date->month(), date->day()) : "1900-02-29";
    return rest == 0 ? text : text + ' ' + clockText(rest);
}

} // namespace crm
