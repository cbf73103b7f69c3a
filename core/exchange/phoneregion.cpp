#include "core/exchange/phoneregion.h"

#include "core/base/text/phone.h"
#include "core/base/tr.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

struct Region
{
    QLatin1StringView region;
    QLatin1StringView code;
    const char *name;
};
constexpr Region kRegions[] = {
    {"CN"_L1, "86"_L1, QT_TRANSLATE_NOOP("crm", "Mainland China")},
    {"TW"_L1, "886"_L1, QT_TRANSLATE_NOOP("crm", "Taiwan")},
    {"HK"_L1, "852"_L1, QT_TRANSLATE_NOOP("crm", "Hong Kong")},
    {"MO"_L1, "853"_L1, QT_TRANSLATE_NOOP("crm", "Macao")},
    {"SG"_L1, "65"_L1, QT_TRANSLATE_NOOP("crm", "Singapore")},
    {"MY"_L1, "60"_L1, QT_TRANSLATE_NOOP("crm", "Malaysia")},
    {"JP"_L1, "81"_L1, QT_TRANSLATE_NOOP("crm", "Japan")},
    {"KR"_L1, "82"_L1, QT_TRANSLATE_NOOP("crm", "South Korea")},
    {"VN"_L1, "84"_L1, QT_TRANSLATE_NOOP("crm", "Vietnam")},
    {"TH"_L1, "66"_L1, QT_TRANSLATE_NOOP("crm", "Thailand")},
    {"US"_L1, "1"_L1, QT_TRANSLATE_NOOP("crm", "United States")},
    {"GB"_L1, "44"_L1, QT_TRANSLATE_NOOP("crm", "United Kingdom")},
    {"DE"_L1, "49"_L1, QT_TRANSLATE_NOOP("crm", "Germany")},
    {"AU"_L1, "61"_L1, QT_TRANSLATE_NOOP("crm", "Australia")},
};

} // namespace

QStringList phoneRegions()
{
    QStringList regions;
    for (const auto &known : kRegions)
        regions << known.region;
    return regions;
}

bool isPhoneRegion(const QString &region)
{
    return phoneRegions().contains(region);
}

QString usualPhoneRegion(const QLocale &language, const QLocale &machine)
{
    using enum QLocale::Country; // Clang wants the name of the enumeration itself, not its alias
    for (const auto &[territory, region] :
         {std::pair(Taiwan, u"TW"_s), std::pair(HongKong, u"HK"_s), std::pair(Macao, u"MO"_s),
          std::pair(Singapore, u"SG"_s), std::pair(Malaysia, u"MY"_s)})
        if (machine.territory() == territory)
            return region;
    return language.territory() == Taiwan ? u"TW"_s : u"CN"_s;
}

QString likelyPhoneRegion(const QString &encoding, const QString &usual)
{
    return encoding == "Big5"_L1 && usual == "CN"_L1 ? u"TW"_s : usual;
}

QString phoneRegionOf(const QStringList &numbers, const QString &likely)
{
    constexpr qsizetype kEnough = 3;
    QStringList plain; // those that name their country say nothing about the others
    for (const auto &cell : numbers)
        for (const auto &number : splitPhones(cell))
            if (!number.startsWith(u'+') && !number.startsWith("00"_L1))
                plain << number;
    const auto partOf = [&](const QString &region) {
        const auto fits = [&](const QString &number) { return normalizePhone(number, region).plausible; };
        return double(std::ranges::count_if(plain, fits)) / double(plain.size());
    };
    if (plain.size() < kEnough || partOf(likely) > 0.2)
        return likely;
    for (const auto &region : {u"CN"_s, u"TW"_s})
        if (partOf(region) > 0.5)
            return region;
    return likely;
}

QString displayPhoneRegion(const QString &region)
{
    for (const auto &known : kRegions)
        if (region == known.region)
            return Tr::tr(known.name);
    return region;
}

QString callingCode(const QString &region)
{
    for (const auto &known : kRegions)
        if (region == known.region)
            return known.code;
    return {};
}

} // namespace crm
