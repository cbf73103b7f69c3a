#include "ui/exchange/importplan.h"

#include "core/exchange/phoneregion.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr size_t kTopRows = 12;
constexpr double kSure = 0.7; // from here on a guess stands on its header

std::vector<SheetRow> firstRows(const QString &path, const SheetOptions &options)
{
    const auto reader = openSheet(path, options);
    std::vector<SheetRow> rows;
    while (rows.size() < size_t(SheetShape::kSample)) {
        const auto *record = reader->next();
        if (!record)
            break;
        SheetRow row{record->line, {}, record->hidden};
        for (const auto field : record->fields)
            row.fields.append(toText(field));
        rows.push_back(std::move(row));
    }
    return rows;
}

/// A sheet that lacks what every row of a kind needs is hardly of that kind.
double fit(ImportKind kind, const std::vector<ColumnGuess> &guesses)
{
    double fit = 0;
    ImportMapping mapping;
    for (const auto &guess : guesses) {
        fit += guess.confidence >= kSure ? guess.confidence : guess.confidence * 0.3;
        mapping.columns[guess.field] = guess.column;
    }
    return fit - 2.0 * double(missingFields(kind, mapping).size());
}

struct Candidate
{
    ImportKind kind;
    SheetShape shape;
    std::vector<ColumnGuess> guesses;
};

Candidate candidate(const ImportPlan &wish, ImportKind kind)
{
    auto shape = inspectSheet(wish.path, kind, wish.options, wish.header);
    auto guesses = guessColumns(kind, shape);
    return {kind, std::move(shape), std::move(guesses)};
}

/// The first rows of the sheet that was found in a workbook, or of the text.
std::vector<SheetRow> rowsOf(const ImportPlan &wish, const SheetShape &shape)
{
    auto options = wish.options;
    if (shape.sheets.size() > 1)
        options.sheet = shape.sheet;
    return firstRows(wish.path, options);
}

/// The kind of which most columns are recognised; of two that do as well, the one that comes first.
Candidate bestCandidate(ImportPlan wish)
{
    auto best = candidate(wish, sheetKinds().front());
    if (best.shape.sheets.size() > 1)
        wish.options.sheet = best.shape.sheet; // what the others are judged by
    const auto rows = rowsOf(wish, best.shape);
    double most = fit(best.kind, best.guesses);
    const auto first = best.shape;
    for (const auto kind : sheetKinds().subspan(1)) {
        const auto line = wish.header.value_or(findHeader(rows, kind));
        auto other = line == first.headerLine ? Candidate{kind, first, guessColumns(kind, first)}
                                              : candidate(wish, kind);
        if (const double fits = fit(kind, other.guesses); fits > most + 0.001) {
            most = fits;
            best = std::move(other);
        }
    }
    return best;
}

/// Columns that the sheet no longer has are not to be asked for.
bool fits(const ImportMapping &mapping, const SheetShape &shape)
{
    return std::all_of(mapping.columns.begin(), mapping.columns.end(),
                       [&](const auto &entry) { return entry.second < shape.headers.size(); });
}

QStringList phonesIn(const ImportPlan &plan)
{
    QStringList phones;
    const auto fields = importFields(plan.kind);
    for (const auto &field : fields) {
        const auto column = plan.mapping.columns.find(field.name);
        if (field.type != ImportFieldType::Phone || column == plan.mapping.columns.end())
            continue;
        for (const auto &row : plan.shape.sample)
            if (const auto cell = row.fields.value(column->second).trimmed(); !cell.isEmpty())
                phones << cell;
    }
    return phones;
}

} // namespace

std::span<const ImportKind> sheetKinds()
{
    static constexpr ImportKind kKinds[] = {
        ImportKind::Customers,  ImportKind::Contacts,   ImportKind::Products,      ImportKind::Orders,
        ImportKind::OrderLines, ImportKind::Activities, ImportKind::Opportunities, ImportKind::Contracts};
    return kKinds;
}

ImportPlan planImport(ImportPlan plan)
{
    auto found = plan.isKindChosen ? candidate(plan, plan.kind) : bestCandidate(plan);
    const auto rows = rowsOf(plan, found.shape);
    plan.top.assign(rows.begin(), rows.begin() + qptrdiff(std::min(rows.size(), kTopRows)));
    plan.kind = found.kind;
    plan.shape = std::move(found.shape);
    plan.guesses = guessColumns(plan.kind, plan.shape, plan.fieldsOfUsers());
    plan.mapping = {};
    plan.mapping.phoneRegion = likelyPhoneRegion(plan.shape.encoding, plan.phoneRegion);
    for (const auto &guess : plan.guesses)
        plan.mapping.columns[guess.field] = guess.column;
    plan.mapping.phoneRegion = phoneRegionOf(phonesIn(plan), plan.mapping.phoneRegion);
    const bool isOfSheet = plan.wantedHeaders.isEmpty() || plan.wantedHeaders == plan.shape.headers;
    if (plan.wantedMapping && isOfSheet && fits(*plan.wantedMapping, plan.shape))
        plan.mapping = *plan.wantedMapping;
    return plan;
}

void recall(ImportPlan &plan, const ImportMapping &last)
{
    plan.isKnown = plan.shape.hasNames() && last.columns != plan.mapping.columns && fits(last, plan.shape);
    if (plan.isKnown)
        plan.mapping = last;
}

ImportPlan settled(ImportPlan plan, const Progress &progress)
{
    plan.isStopped = !progress(0, 0);
    plan.unsettled = settleColumns(plan.path, plan.kind, plan.shape, plan.mapping, plan.ownFields(),
                                   [&](qint64 done, qint64 total) {
                                       plan.isStopped |= !progress(done, total);
                                       return !plan.isStopped;
                                   });
    return plan;
}

std::vector<QStringList> missingFields(ImportKind kind, const ImportMapping &mapping)
{
    const QStringList customer{u"customer"_s, u"customer_code"_s};
    std::vector<QStringList> needed;
    switch (kind) {
    case ImportKind::Customers:
    case ImportKind::Products: needed = {{u"name"_s, u"code"_s}}; break;
    case ImportKind::Contacts: needed = {{u"name"_s}, customer}; break;
    case ImportKind::Orders: needed = {customer, {u"date"_s}}; break;
    case ImportKind::OrderLines: needed = {{u"number"_s}}; break;
    case ImportKind::Activities: needed = {customer, {u"at"_s}}; break;
    case ImportKind::Opportunities: needed = {customer + QStringList{u"number"_s, u"name"_s}}; break;
    case ImportKind::Contracts: needed = {customer + QStringList{u"number"_s}}; break;
    }
    std::erase_if(needed, [&](const QStringList &group) {
        return std::any_of(group.begin(), group.end(),
                           [&](const QString &field) { return mapping.isMapped(field); });
    });
    return needed;
}

QString fieldTitle(ImportKind kind, const QString &field)
{
    const int index = fieldIndex(kind, field);
    return index < 0 ? field : importFields(kind)[size_t(index)].translatedTitle();
}

QString fieldOf(const ImportMapping &mapping, int column)
{
    const auto found = std::find_if(mapping.columns.begin(), mapping.columns.end(),
                                    [column](const auto &entry) { return entry.second == column; });
    return found == mapping.columns.end() ? QString() : found->first;
}

void assignColumn(ImportMapping &mapping, int column, const QString &field)
{
    std::erase_if(mapping.columns, [column](const auto &entry) { return entry.second == column; });
    if (field.isEmpty())
        return;
    mapping.columns[field] = column;
    mapping.constants.erase(field);
}

QStringList ImportPlan::fieldsOfUsers() const
{
    QStringList names;
    for (const auto &field : ownFields())
        names << field.name;
    return names;
}

} // namespace crm::ui
