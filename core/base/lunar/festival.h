#pragma once

#include <QDate>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace crm {

/// The Chinese festivals on which customers are greeted.
enum class Festival {
    SpringFestival,
    Lantern,
    Qingming,
    DragonBoat,
    Qixi,
    MidAutumn,
    DoubleNinth,
    WinterSolstice,
    Laba,
    NewYearsEve,
};

inline constexpr std::array kFestivals{
    Festival::SpringFestival, Festival::Lantern,    Festival::Qingming,    Festival::DragonBoat,
    Festival::Qixi,           Festival::MidAutumn,  Festival::DoubleNinth, Festival::WinterSolstice,
    Festival::Laba,           Festival::NewYearsEve};

struct FestivalDay
{
    Festival festival = Festival::SpringFestival;
    QDate date = {};

    friend bool operator==(const FestivalDay &, const FestivalDay &) = default;
};

/// Translated: "Mid-Autumn Festival".
QString festivalName(Festival festival);

/// "mid-autumn": what is stored and named on the command line.
QString festivalKey(Festival festival);
std::optional<Festival> festivalOfKey(QStringView key);

/// The festival in a lunar year; 清明 and 冬至 in the solar year of the same number. Nothing outside
/// 1900-2100.
std::optional<QDate> festivalDate(Festival festival, int year);

/// All of them from `first` to `last`, both included, in the order of days.
std::vector<FestivalDay> festivalsBetween(QDate first, QDate last);

/// The first on or after `day`.
std::optional<QDate> nextFestival(Festival festival, QDate day);

} // namespace crm
