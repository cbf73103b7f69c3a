#pragma once

#include <QLatin1StringView>
#include <QString>

#include <optional>
#include <span>

namespace crm {

enum class ImportKind {
    Customers,
    Contacts,
    Products,
    Orders,
    OrderLines,
    Activities,
    Opportunities,
    Contracts
};

/// How the text of a field is read.
enum class ImportFieldType {
    Name, ///< one line of at most 500 characters
    Line, ///< one line
    Lines,
    Identifier, ///< a code or number: text, whatever it looks like
    Phone,
    Mail,
    Date,
    Birthday, ///< a day, with or without a year, of the solar or the lunar calendar
    Instant, ///< a day with or without a time
    Money,
    Quantity,
    Discount,
};

/// Whether the order of day and month matters.
constexpr bool holdsDays(ImportFieldType type)
{
    return type >= ImportFieldType::Date && type <= ImportFieldType::Instant;
}

/// Whether its rows are lines of orders, or may be.
constexpr bool isOfLines(ImportKind kind)
{
    return kind == ImportKind::Orders || kind == ImportKind::OrderLines;
}

/// Whether a text is read as something else: a day, a number.
constexpr bool isTyped(ImportFieldType type)
{
    return type >= ImportFieldType::Date;
}

/// A field of a kind, under the name that mappings and JSON use.
struct ImportField
{
    QLatin1StringView name;
    ImportFieldType type;
    const char *title; ///< for people; translate with Tr

    QString translatedTitle() const;
};

/// The fields of a kind, in the order in which they are shown.
std::span<const ImportField> importFields(ImportKind kind);
/// The place of a field in importFields(), or -1.
int fieldIndex(ImportKind kind, QStringView name);

/// "customers", "order-lines" ... as the command line takes them, and back.
std::optional<ImportKind> importKindByName(QStringView name);
QString nameOf(ImportKind kind);
QString titleOf(ImportKind kind);

} // namespace crm
