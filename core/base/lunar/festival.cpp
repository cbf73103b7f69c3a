#include "core/base/lunar/festival.h"

#include "core/base/lunar/lunarcalendar.h"
#include "core/base/lunar/lunartable.h"
#include "core/base/tr.h"

#include <algorithm>

namespace crm {

namespace {

using namespace Qt::StringLiterals;

std::optional<QDate> solarTerm(Festival festival, int year)
{
    if (year < tables::kFirstLunarYear || year > tables::kLastLunarYear)
        return {};
    const auto &row = tables::lunarYears()[size_t(year - tables::kFirstLunarYear)];
    return festival == Festival::Qingming ? QDate(year, 4, row.qingmingApril)
                                          : QDate(year, 12, row.solsticeDecember);
}

std::optional<QDate> lunarDay(int year, int month, int day)
{
    return toSolar({.year = year, .month = month, .day = day});
}

/// The last day of the year, be it the 29th or the 30th, also behind a leap month 12.
std::optional<QDate> lastDay(int year)
{
    const bool leap = leapMonth(year) == 12;
    return toSolar({year, 12, leap, lunarMonthLength(year, 12, leap)});
}

} // namespace

QString festivalName(Festival festival)
{
    switch (festival) {
    case Festival::SpringFestival: return Tr::tr("Spring Festival");
    case Festival::Lantern: return Tr::tr("Lantern Festival");
    case Festival::Qingming: return Tr::tr("Qingming Festival");
    case Festival::DragonBoat: return Tr::tr("Dragon Boat Festival");
    case Festival::Qixi: return Tr::tr("Qixi Festival");
    case Festival::MidAutumn: return Tr::tr("Mid-Autumn Festival");
    case Festival::DoubleNinth: return Tr::tr("Double Ninth Festival");
    case Festival::WinterSolstice: return Tr::tr("Winter Solstice");
    case Festival::Laba: return Tr::tr("Laba Festival");
    case Festival::NewYearsEve: return Tr::tr("Chinese New Year's Eve");
    }
    return {};
}

QString festivalKey(Festival festival)
{
    switch (festival) {
    case Festival::SpringFestival: return u"spring-festival"_s;
    case Festival::Lantern: return u"lantern"_s;
    case Festival::Qingming: return u"qingming"_s;
    case Festival::DragonBoat: return u"dragon-boat"_s;
    case Festival::Qixi: return u"qixi"_s;
    case Festival::MidAutumn: return u"mid-autumn"_s;
    case Festival::DoubleNinth: return u"double-ninth"_s;
    case Festival::WinterSolstice: return u"winter-solstice"_s;
    case Festival::Laba: return u"laba"_s;
    case Festival::NewYearsEve: return u"new-years-eve"_s;
    }
    return {};
}

std::optional<Festival> festivalOfKey(QStringView key)
{
    const auto found = std::ranges::find(kFestivals, key, festivalKey);
    return found == kFestivals.end() ? std::nullopt : std::optional(*found);
}

std::optional<QDate> festivalDate(Festival festival, int year)
{
    switch (festival) {
    case Festival::SpringFestival: return lunarDay(year, 1, 1);
    case Festival::Lantern: return lunarDay(year, 1, 15);
    case Festival::DragonBoat: return lunarDay(year, 5, 5);
    case Festival::Qixi: return lunarDay(year, 7, 7);
    case Festival::MidAutumn: return lunarDay(year, 8, 15);
    case Festival::DoubleNinth: return lunarDay(year, 9, 9);
    case Festival::Laba: return lunarDay(year, 12, 8);
    case Festival::NewYearsEve: return lastDay(year);
    case Festival::Qingming:
    case Festival::WinterSolstice: return solarTerm(festival, year);
    }
    return {};
}

std::vector<FestivalDay> festivalsBetween(QDate first, QDate last)
{
    std::vector<FestivalDay> days;
    const int from = std::max(first.year() - 1, tables::kFirstLunarYear);
    const int to = std::min(last.year(), tables::kLastLunarYear);
    for (int year = from; year <= to; ++year) {
        for (const auto festival : kFestivals) {
            const auto date = festivalDate(festival, year);
            if (date && *date >= first && *date <= last)
                days.push_back({festival, *date});
        }
    }
    std::ranges::stable_sort(days, {}, &FestivalDay::date);
    return days;
}

std::optional<QDate> nextFestival(Festival festival, QDate day)
{
    for (int year = day.year() - 1; year <= day.year() + 1; ++year) {
        if (const auto date = festivalDate(festival, year); date && *date >= day)
            return date;
    }
    return {};
}

} // namespace crm
