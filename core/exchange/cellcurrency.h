#pragma once

#include <QString>

#include <span>
#include <string_view>

namespace crm {

/// How a currency is written beside an amount.
struct CurrencySign
{
    std::string_view text;
    std::string_view code; ///< ISO 4217; empty where the word is used for several currencies (元)
};

/// The longest first, so that US$ does not leave a US behind.
std::span<const CurrencySign> currencySigns();

/// The money of a country or region of phoneRegions(): CNY of CN.
std::string_view localCurrency(const QString &region);

/// Which currency a sign means in a sheet from `region`, as ISO 4217: $ and ¥ are those of the place where it
/// uses them, else those of the United States and of the mainland. Empty for what names none.
std::string_view currencyOfSign(const CurrencySign &sign, const QString &region);

} // namespace crm
