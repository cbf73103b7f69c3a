#include "core/exchange/cellcurrency.h"

#include <array>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr auto kSigns = std::to_array<CurrencySign>({
    {"人民币", "CNY"}, {"人民幣", "CNY"}, {"新台币", "TWD"}, {"新臺幣", "TWD"}, {"新台幣", "TWD"},
    {"台币", "TWD"},   {"台幣", "TWD"},   {"港币", "HKD"},   {"港幣", "HKD"},   {"港元", "HKD"},
    {"美元", "USD"},   {"美金", "USD"},   {"欧元", "EUR"},   {"歐元", "EUR"},   {"日元", "JPY"},
    {"日圆", "JPY"},   {"日圓", "JPY"},   {"英镑", "GBP"},   {"英鎊", "GBP"},   {"韩元", "KRW"},
    {"韓元", "KRW"},   {"澳元", "AUD"},   {"加元", "CAD"},   {"新元", "SGD"},   {"卢布", "RUB"},
    {"NT$", "TWD"},    {"HK$", "HKD"},    {"US$", "USD"},    {"AU$", "AUD"},    {"CA$", "CAD"},
    {"SG$", "SGD"},    {"CN¥", "CNY"},    {"JP¥", "JPY"},    {"A$", "AUD"},     {"C$", "CAD"},
    {"S$", "SGD"},     {"RMB", "CNY"},    {"CNY", "CNY"},    {"USD", "USD"},    {"EUR", "EUR"},
    {"JPY", "JPY"},    {"TWD", "TWD"},    {"NTD", "TWD"},    {"HKD", "HKD"},    {"GBP", "GBP"},
    {"KRW", "KRW"},    {"SGD", "SGD"},    {"AUD", "AUD"},    {"CAD", "CAD"},    {"MOP", "MOP"},
    {"MYR", "MYR"},    {"THB", "THB"},    {"VND", "VND"},    {"RUB", "RUB"},    {"CHF", "CHF"},
    {"¥", "CNY"},      {"￥", "CNY"},     {"$", "USD"},      {"€", "EUR"},      {"£", "GBP"},
    {"₩", "KRW"},      {"₽", "RUB"},    {"฿", "THB"},      {"₫", "VND"},      {"円", "JPY"},
    {"元", ""},        {"圓", ""},        {"圆", ""},
});

struct Money
{
    QLatin1StringView region;
    std::string_view code;
};
constexpr Money kLocal[] = {{"CN"_L1, "CNY"}, {"TW"_L1, "TWD"}, {"HK"_L1, "HKD"}, {"MO"_L1, "MOP"},
                            {"SG"_L1, "SGD"}, {"MY"_L1, "MYR"}, {"JP"_L1, "JPY"}, {"KR"_L1, "KRW"},
                            {"VN"_L1, "VND"}, {"TH"_L1, "THB"}, {"US"_L1, "USD"}, {"GB"_L1, "GBP"},
                            {"DE"_L1, "EUR"}, {"AU"_L1, "AUD"}};

bool isDollar(std::string_view code)
{
    return code == "TWD" || code == "HKD" || code == "SGD" || code == "USD" || code == "AUD";
}

} // namespace

std::span<const CurrencySign> currencySigns()
{
    return kSigns;
}

std::string_view localCurrency(const QString &region)
{
    for (const auto &money : kLocal)
        if (region == money.region)
            return money.code;
    return {};
}

std::string_view currencyOfSign(const CurrencySign &sign, const QString &region)
{
    const auto local = localCurrency(region);
    const bool isYen = sign.text == "¥" || sign.text == "￥";
    if ((sign.text == "$" && isDollar(local)) || (isYen && local == "JPY"))
        return local;
    return sign.code;
}

} // namespace crm
