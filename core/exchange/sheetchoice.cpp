#include "core/exchange/sheetchoice.h"

#include "core/base/error.h"
#include "core/exchange/columnguess.h"
#include "core/exchange/sourcefile.h"

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr double kByHeader = 0.7; // confidence from which a column is known by its name
constexpr int kClear = 5; // known columns from which the first sheet is the one without looking at others
constexpr size_t kLookedAt = 12; // sheets

/// How much a sheet looks like one of the kind.
struct Likeness
{
    bool hasRows = false;
    bool isWhole = false; // it has what a record of the kind cannot do without
    int known = 0;

    friend auto operator<=>(const Likeness &, const Likeness &) = default;
    bool isClear() const { return hasRows && isWhole && known >= kClear; }
};

bool isWhole(ImportKind kind, const QStringList &known)
{
    const auto has = [&](QStringView field) { return known.contains(field); };
    const bool namesCustomer = has(u"customer") || has(u"customer_code");
    switch (kind) {
    case ImportKind::Customers:
    case ImportKind::Products: return has(u"name") || has(u"code");
    case ImportKind::Contacts: return namesCustomer && (has(u"name") || has(u"family_name"));
    case ImportKind::Orders: return namesCustomer && has(u"date");
    case ImportKind::OrderLines: return has(u"number") && (has(u"product") || has(u"product_code"));
    case ImportKind::Activities: return namesCustomer && has(u"at");
    case ImportKind::Opportunities: return has(u"stage") && (namesCustomer || has(u"name"));
    case ImportKind::Contracts: break;
    }
    return has(u"number") && namesCustomer;
}

Likeness likeness(ImportKind kind, const SheetShape &shape)
{
    QStringList known;
    for (const auto &guess : guessColumns(kind, shape))
        if (guess.confidence >= kByHeader)
            known << guess.field;
    return {!shape.sample.empty(), isWhole(kind, known), int(known.size())};
}

/// The first sheet, unless it is empty. What else is wrong with a workbook is so for all of it.
std::optional<SheetShape> firstSheet(const QString &path, ImportKind kind, const SheetOptions &options)
{
    try {
        return inspectOneSheet(path, kind, options);
    } catch (const EmptySheet &) {
        return {};
    }
}

std::optional<SheetShape> lookAt(const QString &path, ImportKind kind, SheetOptions options,
                                 const QString &sheet)
{
    options.sheet = sheet;
    try {
        return inspectOneSheet(path, kind, options);
    } catch (const Error &) {
        return {}; // it is empty, or too wide: no sheet of records
    }
}

} // namespace

QStringList otherSheets(const SheetShape &shape)
{
    QStringList names; // a text has one without a name
    for (const auto &sheet : shape.sheets)
        if (shape.sheets.size() > 1 && !sheet.hidden && sheet.name != shape.sheet)
            names << sheet.name;
    return names;
}

/// A workbook's first sheet is often a title page or a note: where another one looks more like the kind, it
/// is that one.
SheetShape inspectSheet(const QString &path, ImportKind kind, const SheetOptions &options, HeaderLine header)
{
    const auto source = inspectSource(path);
    const bool isWorkbook = source != SourceKind::Text && source != SourceKind::VCard;
    if (!isWorkbook || !options.sheet.isEmpty() || header)
        return inspectOneSheet(path, kind, options, header);
    auto best = firstSheet(path, kind, options);
    auto sheets = best ? best->sheets : openSheet(path, options)->sheets();
    std::erase_if(sheets, [](const SheetInfo &sheet) { return sheet.hidden; });
    const auto first = best ? best->sheet : QString();
    auto most = best ? likeness(kind, *best) : Likeness();
    for (const auto &sheet : std::span(sheets).first(std::min(sheets.size(), kLookedAt))) {
        if (most.isClear())
            break;
        auto shape = sheet.name == first ? std::nullopt : lookAt(path, kind, options, sheet.name);
        const auto like = shape ? likeness(kind, *shape) : Likeness();
        if (shape && like > most) {
            most = like;
            best = std::move(shape);
        }
    }
    return best ? std::move(*best) : inspectOneSheet(path, kind, options);
}

} // namespace crm
