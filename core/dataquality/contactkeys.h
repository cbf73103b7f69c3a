#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace crm {

/// A phone number for comparison: quick, without judging it. "+86 (0755) 8332-0000 转 8001" is
/// 75583320000 with extension 8001.
struct PhoneKey
{
    QString digits = {}; ///< The country code of the mainland and zeros before it left out.
    QString extension = {};

    friend bool operator==(const PhoneKey &, const PhoneKey &) = default;
};

PhoneKey phoneKey(QStringView text);

/// A date in any usual order of its parts: 1980-05-12, 19800512, 1980年5月12日, 12/05/1980 (day first where
/// it is not said). Empty where it is none; a sheet's impossible date (19801342) is kept as its digits.
QString dateKey(QStringView text);

/// Letters and digits, folded: 91440300MA5D.
QString identifierKey(QStringView text);

/// qq.com, gmail.com: a domain that many share who have nothing to do with one another.
bool isPublicMailDomain(QStringView domain);

} // namespace crm
