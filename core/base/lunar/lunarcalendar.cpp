#include "core/base/lunar/lunarcalendar.h"

#include "core/base/lunar/lunartable.h"

namespace crm {

namespace {

using namespace Qt::StringLiterals;
using tables::LunarYear;

const LunarYear *find(int year)
{
    if (year < tables::kFirstLunarYear || year > tables::kLastLunarYear)
        return nullptr;
    return &tables::lunarYears()[size_t(year - tables::kFirstLunarYear)];
}

int monthCount(const LunarYear &year)
{
    return year.leapMonth > 0 ? 13 : 12;
}

int lengthAt(const LunarYear &year, int index)
{
    return (year.longMonths >> index & 1) != 0 ? 30 : 29;
}

/// Where a month stands in its year, counted from 0; nothing where the year has no such month.
std::optional<int> indexOf(const LunarYear &year, int month, bool leap)
{
    if (month < 1 || month > 12 || (leap && month != year.leapMonth))
        return {};
    const bool behindLeap = year.leapMonth > 0 && (month > year.leapMonth || leap);
    return month - 1 + (behindLeap ? 1 : 0);
}

LunarDate monthAt(int number, const LunarYear &year, int index)
{
    const bool leap = year.leapMonth > 0 && index == year.leapMonth;
    const bool behindLeap = year.leapMonth > 0 && index >= year.leapMonth;
    return {number, behindLeap ? index : index + 1, leap, 1};
}

int cyclic(int year, int length)
{
    return ((year - 4) % length + length) % length; // the year 4 began a cycle
}

} // namespace

std::optional<LunarDate> toLunar(QDate day)
{
    if (!day.isValid())
        return {};
    int number = day.year();
    const auto *year = find(number);
    if (!year || day.toJulianDay() < year->firstDay)
        year = find(--number);
    if (!year)
        return {};
    auto offset = int(day.toJulianDay() - year->firstDay);
    for (int index = 0; index < monthCount(*year); ++index) {
        const int length = lengthAt(*year, index);
        if (offset < length) {
            auto result = monthAt(number, *year, index);
            result.day = offset + 1;
            return result;
        }
        offset -= length;
    }
    return {};
}

std::optional<QDate> toSolar(const LunarDate &day)
{
    const auto *year = find(day.year);
    if (!year)
        return {};
    const auto index = indexOf(*year, day.month, day.leap);
    if (!index || day.day < 1 || day.day > lengthAt(*year, *index))
        return {};
    qint64 julian = year->firstDay + day.day - 1;
    for (int before = 0; before < *index; ++before)
        julian += lengthAt(*year, before);
    return QDate::fromJulianDay(julian);
}

int leapMonth(int lunarYear)
{
    const auto *year = find(lunarYear);
    return year ? year->leapMonth : 0;
}

int lunarMonthLength(int lunarYear, int month, bool leap)
{
    const auto *year = find(lunarYear);
    const auto index = year ? indexOf(*year, month, leap) : std::nullopt;
    return index ? lengthAt(*year, *index) : 0;
}

QString lunarDayName(const LunarDate &day)
{
    static constexpr QStringView kMonths = u"正二三四五六七八九十冬腊";
    static constexpr QStringView kDigits = u"十一二三四五六七八九";
    static constexpr QStringView kTens = u"初十廿三";
    if (day.month < 1 || day.month > 12 || day.day < 1 || day.day > 30)
        return {};
    QString name = day.leap ? u"闰"_s : QString();
    name += kMonths[day.month - 1] + u"月"_s;
    if (day.day % 10 != 0)
        return name + kTens[day.day / 10] + kDigits[day.day % 10];
    return name + (day.day == 10 ? u"初十"_s : day.day == 20 ? u"二十"_s : u"三十"_s);
}

QString lunarYearName(int lunarYear)
{
    static constexpr QStringView kStems = u"甲乙丙丁戊己庚辛壬癸";
    static constexpr QStringView kBranches = u"子丑寅卯辰巳午未申酉戌亥";
    return QString(kStems[cyclic(lunarYear, 10)]) + kBranches[cyclic(lunarYear, 12)] + u'年';
}

QString zodiacAnimal(int lunarYear)
{
    return QString(QStringView(u"鼠牛虎兔龙蛇马羊猴鸡狗猪")[cyclic(lunarYear, 12)]);
}

} // namespace crm
