#include "core/exchange/datevalue.h"

#include "core/exchange/celltext.h"
#include "core/exchange/datewords.h"
#include "core/exchange/exceldate.h"
#include "core/exchange/textencoding.h"

#include <QByteArrayView>

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

namespace crm {
namespace {

using State = DateReading::State;

// 1954 to 2119: whole numbers beyond are quantities or years, not days.
constexpr int kFirstSerial = 20'000;
constexpr int kLastSerial = 80'000;
constexpr qint64 kSecondsPerDay = 86'400;

/// Numbers and words of a date, in the order of the text.
struct Part
{
    int number = -1;
    int digits = 0;
    int month = 0; // of a name
};

struct Parts
{
    std::array<Part, 3> part = {};
    size_t count = 0;
    size_t end = 0; // of what was read of the text
};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

int monthByName(std::string_view word)
{
    static constexpr std::array<std::string_view, 12> kNames = {
        "january", "february", "march",     "april",   "may",      "june",
        "july",    "august",   "september", "october", "november", "december"};
    for (size_t i = 0; i < kNames.size(); ++i) {
        const bool abbreviated = word.size() == 3 || word.size() == 4;
        if (word.size() <= kNames[i].size() && (abbreviated || word.size() == kNames[i].size())
            && qstrnicmp(word.data(), kNames[i].data(), word.size()) == 0)
            return int(i) + 1;
    }
    return 0;
}

Parts partsOf(std::string_view text)
{
    Parts parts;
    size_t i = 0;
    while (i < text.size() && parts.count < 3) {
        auto &part = parts.part[parts.count];
        const size_t from = i;
        if (isDigit(text[i])) {
            int number = 0;
            for (; i < text.size() && isDigit(text[i]) && i - from < 9; ++i)
                number = number * 10 + (text[i] - '0');
            part.number = number;
            part.digits = int(i - from);
        } else if (isLetter(text[i])) {
            while (i < text.size() && isLetter(text[i]))
                ++i;
            part.month = monthByName(text.substr(from, i - from));
            if (part.month == 0)
                return {};
        } else {
            return {};
        }
        ++parts.count;
        parts.end = i;
        if (parts.count == 3)
            break;
        size_t separators = 0;
        for (; i < text.size() && std::string_view("-/., ").find(text[i]) != std::string_view::npos; ++i)
            ++separators;
        if (separators == 0 || separators > 2)
            break;
    }
    return parts;
}

DateReading made(int year, int month, int day)
{
    const QDate date(year, month, day);
    const bool sane = date.isValid() && year >= 1000 && year <= 9999;
    return sane ? DateReading{State::Good, date} : DateReading{State::Impossible};
}

int fullYear(const Part &part)
{
    return part.digits > 2 ? part.number : part.number + (part.number < 70 ? 2000 : 1900);
}

/// 115/03/05 and 1150305 as Taiwan writes 2026-03-05. A year of three figures is nobody else's; what makes no
/// day is no date at all but a size or a number.
DateReading ofRepublic(int year, int month, int day)
{
    constexpr int kFirstYear = 10;
    constexpr int kLastYear = 199;
    const QDate date(year + kYearBeforeRepublic, month, day);
    if (year < kFirstYear || year > kLastYear || month < 1 || month > 12 || day < 1 || day > 31)
        return {};
    return date.isValid() ? DateReading{State::Good, date} : DateReading{State::Impossible};
}

// Three numbers of which the last is the year, or a short one whose place is not known.
DateReading ordered(const Parts &parts, DateOrder order)
{
    const auto &[a, b, c] = parts.part;
    if (a.digits == 2 && b.digits > 0 && b.digits <= 2 && c.digits == 1)
        return made(fullYear(a), b.number, c.number); // 24-3-5: no year has one digit
    if (a.digits > 2 || b.digits > 2 || (c.digits != 4 && c.digits != 2))
        return {};
    if (order == DateOrder::YearMonthDay && c.digits == 2)
        return made(fullYear(a), b.number, c.number);
    if (c.digits == 2 && order == DateOrder::Unknown)
        return {State::Ambiguous};
    if (order == DateOrder::DayMonthYear)
        return made(fullYear(c), b.number, a.number);
    if (order == DateOrder::MonthDayYear)
        return made(fullYear(c), a.number, b.number);
    if (a.number == b.number || b.number > 12)
        return made(fullYear(c), a.number, b.number);
    return a.number > 12 ? made(fullYear(c), b.number, a.number) : DateReading{State::Ambiguous};
}

DateReading dayOf(const Parts &parts, DateOrder order)
{
    const auto &[a, b, c] = parts.part;
    if (parts.count == 1 && a.digits == 8)
        return made(a.number / 10'000, a.number / 100 % 100, a.number % 100);
    if (parts.count == 1 && a.digits == 5 && a.number >= kFirstSerial && a.number <= kLastSerial)
        return {State::Serial, *dateOfSerial(a.number)};
    if (parts.count == 1 && a.digits == 7)
        return ofRepublic(a.number / 10'000, a.number / 100 % 100, a.number % 100);
    if (parts.count != 3)
        return {};
    if (a.digits == 3 && b.digits > 0 && b.digits <= 2 && c.digits > 0 && c.digits <= 2)
        return ofRepublic(a.number, b.number, c.number);
    if (a.digits == 4 && b.digits > 0 && b.digits <= 2 && c.digits > 0 && c.digits <= 2)
        return made(a.number, b.number, c.number);
    if (b.month > 0 && a.digits > 0 && c.digits > 0)
        return a.digits == 4 ? made(a.number, b.month, c.number) : made(fullYear(c), b.month, a.number);
    if (a.month > 0 && b.digits > 0 && c.digits > 0)
        return made(fullYear(c), a.month, b.number);
    return ordered(parts, order);
}

int numberAt(std::string_view text, size_t &at, size_t most)
{
    int number = 0;
    const size_t from = at;
    for (; at < text.size() && isDigit(text[at]) && at - from < most; ++at)
        number = number * 10 + (text[at] - '0');
    return at == from ? -1 : number;
}

bool readOffset(std::string_view text, size_t &at, DateReading &reading)
{
    if (at < text.size() && text[at] == 'Z') {
        ++at;
        reading.hasOffset = true;
        return true;
    }
    if (at >= text.size() || (text[at] != '+' && text[at] != '-'))
        return true;
    const int sign = text[at++] == '-' ? -1 : 1;
    const int hours = numberAt(text, at, 2);
    if (at < text.size() && text[at] == ':')
        ++at;
    const int minutes = std::max(0, numberAt(text, at, 2));
    reading.hasOffset = true;
    reading.offset = sign * (hours * 3600 + minutes * 60);
    return hours >= 0 && hours <= 14 && minutes < 60;
}

// " 14:30:05.123", "T14:30Z", " 2:30 PM", with 上午 and 下午 in front of it or behind.
bool readTime(std::string_view text, size_t at, DateReading &reading)
{
    const auto spaces = [&] {
        while (at < text.size() && text[at] == ' ')
            ++at;
    };
    int half = -1;
    const auto word = [&] {
        static constexpr std::array<std::pair<std::string_view, int>, 11> kHalves = {{{"AM", 0},
                                                                                      {"PM", 1},
                                                                                      {"am", 0},
                                                                                      {"pm", 1},
                                                                                      {"上午", 0},
                                                                                      {"早上", 0},
                                                                                      {"凌晨", 0},
                                                                                      {"中午", 1},
                                                                                      {"下午", 1},
                                                                                      {"傍晚", 1},
                                                                                      {"晚上", 1}}};
        for (const auto &[name, value] : kHalves) {
            if (text.substr(at).starts_with(name)) {
                half = value;
                at += name.size();
            }
        }
    };
    if (at < text.size() && text[at] == 'T')
        ++at;
    spaces();
    if (at == text.size())
        return true;
    word();
    spaces();
    int hours = numberAt(text, at, 2);
    if (hours < 0 || at >= text.size() || text[at] != ':')
        return false;
    const int minutes = numberAt(text, ++at, 2);
    int seconds = 0;
    int msecs = 0;
    if (at < text.size() && text[at] == ':')
        seconds = numberAt(text, ++at, 2);
    if (at < text.size() && (text[at] == '.' || text[at] == ',')) {
        const size_t from = ++at;
        msecs = numberAt(text, at, 3);
        for (size_t i = at - from; i < 3; ++i)
            msecs *= 10;
        numberAt(text, at, 9);
    }
    spaces();
    word();
    if (half >= 0)
        hours = hours % 12 + half * 12;
    if (hours == 24) { // the end of the day
        if (minutes != 0 || seconds != 0)
            return false;
        reading.date = reading.date.addDays(1);
    }
    if (!readOffset(text, at, reading) || hours > 24 || minutes < 0 || minutes > 59 || seconds < 0
        || seconds > 60)
        return false;
    reading.msecs = ((hours % 24 * 60 + minutes) * 60 + std::min(seconds, 59)) * 1000 + msecs;
    return at == text.size();
}

/// 45356.604167: the number of a day in Excel, and the part of it that has passed.
std::optional<DateReading> serialWithTime(std::string_view text)
{
    const bool isShaped = text.size() > 6 && text.size() <= 24 && text[5] == '.'
                       && std::all_of(text.begin(), text.begin() + 5, isDigit)
                       && std::all_of(text.begin() + 6, text.end(), isDigit);
    if (!isShaped)
        return {};
    const double serial = std::stod(std::string(text));
    if (serial < kFirstSerial || serial > kLastSerial)
        return {};
    const auto seconds = std::llround(serial * kSecondsPerDay); // to the second, as Excel shows it
    const auto date = dateOfSerial(double(seconds / kSecondsPerDay));
    return DateReading{State::Serial, *date, int(seconds % kSecondsPerDay) * 1000};
}

} // namespace

DateReading readDate(std::string_view text, DateOrder order)
{
    if (text.empty() || text.size() > 64)
        return {};
    if (const auto serial = serialWithTime(text))
        return *serial;
    if (!isAscii(text)) {
        const auto plain = plainDate(text);
        // 上午 and 下午 stay, the rest is ASCII now.
        const auto parts = partsOf(plain);
        auto reading = dayOf(parts, order);
        const bool whole = reading.state == State::NoDate || readTime(plain, parts.end, reading);
        return whole ? reading : DateReading{};
    }
    text = withoutWeekday(text);
    const auto parts = partsOf(text);
    auto reading = dayOf(parts, order);
    if (reading.state == State::NoDate)
        return reading;
    if (reading.state == State::Serial) {
        return parts.end == text.size() ? reading : DateReading{};
    }
    return readTime(text, parts.end, reading) ? reading : DateReading{};
}

std::optional<int> readTimeOfDay(std::string_view text)
{
    if (text.size() < 4 || text.size() > 32 || readDate(text).state != State::NoDate)
        return {};
    const auto reading = readDate("2000-01-01 " + std::string(text));
    const bool isTime =
        reading.state == State::Good && reading.msecs >= 0 && reading.date == QDate(2000, 1, 1);
    return isTime ? std::optional(reading.msecs) : std::nullopt;
}

void DateOrderFinder::add(std::string_view text)
{
    text = trimmed(text);
    const auto reading = readDate(text);
    m_ambiguous += reading.state == State::Ambiguous;
    m_serials += reading.state == State::Serial;
    if (reading.state != State::Good && reading.state != State::Impossible)
        return;
    const auto parts = partsOf(text);
    const auto &[a, b, c] = parts.part;
    if (parts.count != 3 || a.digits > 2 || a.digits == 0 || b.digits == 0 || c.digits != 4)
        return;
    m_dayFirst += a.number > 12 && b.number <= 12;
    m_monthFirst += b.number > 12 && a.number <= 12;
}

DateOrder DateOrderFinder::order() const
{
    if (m_dayFirst > 0 && m_monthFirst == 0)
        return DateOrder::DayMonthYear;
    return m_monthFirst > 0 && m_dayFirst == 0 ? DateOrder::MonthDayYear : DateOrder::Unknown;
}

std::optional<DateOrder> dateOrderByName(std::string_view name)
{
    if (name == "dmy")
        return DateOrder::DayMonthYear;
    if (name == "mdy")
        return DateOrder::MonthDayYear;
    return name == "ymd" ? std::optional(DateOrder::YearMonthDay) : std::nullopt;
}

const char *nameOf(DateOrder order)
{
    switch (order) {
    case DateOrder::DayMonthYear: return "dmy";
    case DateOrder::MonthDayYear: return "mdy";
    case DateOrder::YearMonthDay: return "ymd";
    case DateOrder::Unknown: break;
    }
    return "";
}

} // namespace crm
