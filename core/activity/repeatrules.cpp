#include "core/activity/repeatrules.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr int kBarren = 500; ///< periods in a row without a day, after which nothing more will come
constexpr int kLifetime = 100; ///< years
constexpr int kMostInterval = 1'000;

using Every = Repeat::Every;

const std::array<std::pair<QLatin1StringView, Every>, 4> kFrequencies{{{"DAILY"_L1, Every::Day},
                                                                       {"WEEKLY"_L1, Every::Week},
                                                                       {"MONTHLY"_L1, Every::Month},
                                                                       {"YEARLY"_L1, Every::Year}}};
const std::array<QLatin1StringView, 7> kDays{"MO"_L1, "TU"_L1, "WE"_L1, "TH"_L1, "FR"_L1, "SA"_L1, "SU"_L1};

std::optional<Qt::DayOfWeek> dayFrom(QStringView text)
{
    for (size_t i = 0; i < kDays.size(); ++i)
        if (text == kDays[i])
            return Qt::DayOfWeek(i + 1);
    return {};
}

QString dayText(Qt::DayOfWeek day)
{
    return QString(kDays[size_t(day) - 1]);
}

std::optional<int> numberFrom(QStringView text, int least, int most)
{
    bool ok = false;
    const int number = text.toInt(&ok);
    return ok && number >= least && number <= most ? std::optional(number) : std::nullopt;
}

/// "20261231" or "20261231T235959Z".
std::optional<QDate> dateFrom(QStringView text)
{
    const auto date = QDate::fromString(text.left(8).toString(), u"yyyyMMdd"_s);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

bool readDays(Repeat &repeat, QStringView text)
{
    for (const auto &part : text.split(u',')) {
        const auto day = dayFrom(part.right(2));
        if (!day)
            return false;
        if (part.size() == 2) {
            repeat.weekDays.push_back(*day);
            continue;
        }
        const auto place = numberFrom(part.chopped(2), -5, 5);
        if (!place || *place == 0 || repeat.nth)
            return false;
        repeat.nth = {*place, *day};
    }
    return true;
}

bool readMonthDays(Repeat &repeat, QStringView text)
{
    for (const auto &part : text.split(u',')) {
        const auto day = numberFrom(part, -31, 31);
        if (!day || *day == 0)
            return false;
        repeat.monthDays.push_back(*day);
    }
    return true;
}

bool readPart(Repeat &repeat, QStringView key, QStringView value)
{
    const auto read = [](auto &into, const auto &found) {
        if (found)
            into = *found;
        return found.has_value();
    };
    if (key == "FREQ"_L1) {
        const auto found = std::ranges::find_if(
            kFrequencies, [value](const auto &frequency) { return value == frequency.first; });
        if (found != kFrequencies.end())
            repeat.every = found->second;
        return found != kFrequencies.end();
    }
    if (key == "INTERVAL"_L1)
        return read(repeat.interval, numberFrom(value, 1, kMostInterval));
    if (key == "COUNT"_L1)
        return read(repeat.count, numberFrom(value, 1, 100'000));
    if (key == "UNTIL"_L1)
        return read(repeat.until, dateFrom(value));
    if (key == "WKST"_L1)
        return read(repeat.weekStart, dayFrom(value));
    if (key == "BYDAY"_L1)
        return readDays(repeat, value);
    return key == "BYMONTHDAY"_L1 && readMonthDays(repeat, value);
}

/// Parts that stand for nothing together are refused rather than guessed at.
bool isWhole(const Repeat &repeat)
{
    if (!repeat.weekDays.empty() && repeat.every != Every::Week)
        return false;
    if ((repeat.nth || !repeat.monthDays.empty()) && repeat.every != Every::Month)
        return false;
    return !(repeat.nth && !repeat.monthDays.empty()) && !(repeat.count && repeat.until);
}

QDate dayOfMonth(QDate month, int day)
{
    const int days = month.daysInMonth();
    const int counted = day > 0 ? day : days + 1 + day;
    return counted >= 1 && counted <= days ? QDate(month.year(), month.month(), counted) : QDate();
}

QDate nthOf(QDate month, const Repeat::Nth &nth)
{
    if (nth.place > 0) {
        const int first = (int(nth.day) - month.dayOfWeek() + 7) % 7;
        return dayOfMonth(month, 1 + first + 7 * (nth.place - 1));
    }
    const QDate last(month.year(), month.month(), month.daysInMonth());
    const int back = (last.dayOfWeek() - int(nth.day) + 7) % 7;
    const int day = last.day() - back + 7 * (nth.place + 1);
    return day >= 1 ? QDate(month.year(), month.month(), day) : QDate();
}

/// The days of the period that lies `index` intervals after that of the first day, ascending.
std::vector<QDate> daysOf(const Repeat &repeat, QDate first, int index)
{
    const int step = index * repeat.interval;
    std::vector<QDate> days;
    switch (repeat.every) {
    case Every::Day: return {first.addDays(step)};
    case Every::Week: {
        if (repeat.weekDays.empty())
            return {first.addDays(7 * step)};
        const auto week = weekOf(first, repeat.weekStart).addDays(7 * step);
        for (const auto day : repeat.weekDays)
            days.push_back(week.addDays((int(day) - int(repeat.weekStart) + 7) % 7));
        break;
    }
    case Every::Month: {
        const auto month = QDate(first.year(), first.month(), 1).addMonths(step);
        if (repeat.nth)
            return {nthOf(month, *repeat.nth)};
        const auto wanted = repeat.monthDays.empty() ? std::vector{first.day()} : repeat.monthDays;
        for (const int day : wanted)
            days.push_back(dayOfMonth(month, day));
        break;
    }
    case Every::Year: return {QDate(first.year() + step, first.month(), first.day())};
    }
    std::ranges::sort(days);
    const auto [same, end] = std::ranges::unique(days);
    days.erase(same, end);
    return days;
}

} // namespace

std::optional<Repeat> Repeat::parse(QStringView text)
{
    Repeat repeat;
    bool hasFrequency = false;
    for (const auto &part : text.trimmed().split(u';')) {
        const auto equals = part.indexOf(u'=');
        if (equals < 1 || !readPart(repeat, part.left(equals), part.mid(equals + 1)))
            return {};
        hasFrequency = hasFrequency || part.startsWith("FREQ"_L1);
    }
    return hasFrequency && isWhole(repeat) ? std::optional(repeat) : std::nullopt;
}

QString Repeat::toString() const
{
    const auto frequency =
        std::ranges::find(kFrequencies, every, [](const auto &pair) { return pair.second; });
    QStringList parts{u"FREQ="_s + frequency->first};
    if (interval != 1)
        parts << u"INTERVAL=%1"_s.arg(interval);
    QStringList days;
    for (const auto day : weekDays)
        days << dayText(day);
    if (nth)
        days << QString::number(nth->place) + dayText(nth->day);
    if (!days.isEmpty())
        parts << u"BYDAY="_s + days.join(u',');
    QStringList numbers;
    for (const int day : monthDays)
        numbers << QString::number(day);
    if (!numbers.isEmpty())
        parts << u"BYMONTHDAY="_s + numbers.join(u',');
    if (count)
        parts << u"COUNT=%1"_s.arg(*count);
    if (until)
        parts << u"UNTIL="_s + until->toString(u"yyyyMMdd"_s);
    if (weekStart != Qt::Monday)
        parts << u"WKST="_s + dayText(weekStart);
    return parts.join(u';');
}

std::vector<QDate> occurrences(const Repeat &repeat, QDate first, QDate last, int most)
{
    const QDate end = repeat.until && *repeat.until < last ? *repeat.until : last;
    const int limit = std::min(most, repeat.count.value_or(most));
    std::vector<QDate> found;
    int barren = 0;
    for (int index = 0; int(found.size()) < limit && barren < kBarren; ++index) {
        ++barren;
        for (const auto &day : daysOf(repeat, first, index)) {
            if (!day.isValid() || day < first)
                continue;
            if (day > end || int(found.size()) == limit)
                return found;
            found.push_back(day);
            barren = 0;
        }
    }
    return found;
}

std::optional<QDate> nextOccurrence(const Repeat &repeat, QDate first, QDate after)
{
    // Further ahead than any one is after the one before; the days before `after` are counted through.
    const auto days = occurrences(repeat, first, after.addYears(kLifetime),
                                  int(std::max<qint64>(0, first.daysTo(after))) + 2);
    const auto next = std::ranges::upper_bound(days, after);
    return next == days.end() ? std::nullopt : std::optional(*next);
}

QDate weekOf(QDate day, Qt::DayOfWeek start)
{
    return day.addDays(-((day.dayOfWeek() - int(start) + 7) % 7));
}

} // namespace crm
