#pragma once

#include <QString>

#include <vector>

namespace crm {

/// What a column holds, and with it how two values of it are compared. Given name and surname may have been
/// typed into each other's columns, and so may the parts of an address.
enum class MatchKind : quint8 {
    Company, ///< Chinese or Western, with or without place and legal form.
    Person, ///< The whole name.
    GivenName,
    Surname,
    Address, ///< Street and number, or all of it.
    HouseNumber,
    Place, ///< Town, district, region.
    PostCode,
    Phone, ///< One number or several.
    Mail,
    Date,
    Identifier, ///< A number given to one: a credit code, an identity number.
    Text ///< Anything else: an industry, a remark.
};

/// The columns of a base, at most kMatchColumns of them.
using MatchSchema = std::vector<MatchKind>;
inline constexpr int kMatchColumns = 16;

struct MatchValue
{
    int column = 0;
    QString text = {};
};

/// A record as it is given in: a column may stand several times (phones, contacts) or be absent.
struct MatchRecord
{
    qint64 id = 0;
    std::vector<MatchValue> values = {};
};

} // namespace crm
