#include "core/exchange/importpreview.h"

#include "core/exchange/sheetrows.h"
#include "core/exchange/wholerow.h"

#include <algorithm>

namespace crm {
namespace {

constexpr qint64 kBetweenReports = 1024; // rows

struct Finders
{
    std::map<int, DateOrderFinder> dates;
    std::map<int, DecimalMarkFinder> decimals;

    template <typename Cell>
    void add(const Cell &cell)
    {
        for (auto &[column, finder] : dates)
            finder.add(cell(column));
        for (auto &[column, finder] : decimals)
            finder.add(cell(column));
    }
    bool isUnsettled() const
    {
        return std::any_of(dates.begin(), dates.end(),
                           [](const auto &entry) { return entry.second.isUnsettled(); });
    }
};

Finders findersFor(ImportKind kind, const ImportMapping &mapping,
                   const std::vector<CustomField> &customFields)
{
    Finders finders;
    const auto add = [&](const QString &field, ImportFieldType type) {
        const auto column = mapping.columns.find(field);
        if (column == mapping.columns.end())
            return;
        if (holdsDays(type) && !mapping.dateOrders.contains(column->second))
            finders.dates[column->second];
        if (type > ImportFieldType::Instant && !mapping.decimals.contains(column->second))
            finders.decimals[column->second];
    };
    for (const auto &field : importFields(kind))
        add(QString(field.name), field.type);
    for (const auto &field : customFields)
        add(field.name, typeOf(field));
    return finders;
}

bool wholeFile(const QString &path, const SheetShape &shape, Finders &finders, const Progress &progress)
{
    const auto reader = openRows(path, shape);
    qint64 rows = 0;
    while (const auto *record = reader->next()) {
        finders.add([&](int column) {
            return size_t(column) < record->fields.size() ? record->fields[size_t(column)]
                                                          : std::string_view();
        });
        if (++rows % kBetweenReports == 0 && !progress(reader->position(), reader->size()))
            return false;
    }
    return true;
}

void count(ImportPreview &preview, const SheetRecord &record, const ImportRow &row, WholeRow &whole)
{
    ++preview.rows;
    preview.rejected += row.isRejected;
    preview.hidden += record.hidden;
    preview.undecodable += std::count_if(record.flags.begin(), record.flags.end(), [](const auto &flag) {
        return flag.kind == CellFlag::Kind::Undecodable;
    });
    const auto isLoss = [](const auto &problem) { return problem.weight == ImportProblem::Weight::Flagged; };
    preview.flagged += !row.isRejected && std::any_of(row.problems.begin(), row.problems.end(), isLoss);
    for (const auto &problem : row.problems)
        preview.problems.add(whole.told(problem, record));
}

} // namespace

std::vector<int> settleColumns(const QString &path, ImportKind kind, const SheetShape &shape,
                               ImportMapping &mapping, const std::vector<CustomField> &customFields,
                               const Progress &progress)
{
    auto finders = findersFor(kind, mapping, customFields);
    std::vector<std::string> cells;
    for (const auto &row : shape.sample) {
        cells.assign(size_t(row.fields.size()), {});
        finders.add([&](int column) -> std::string_view {
            if (column >= row.fields.size())
                return {};
            auto &cell = cells[size_t(column)];
            cell = row.fields[column].toStdString();
            return cell;
        });
    }
    const bool isAll = shape.sample.size() < size_t(SheetShape::kSample) / 2;
    if (finders.isUnsettled() && !isAll) {
        finders = findersFor(kind, mapping, customFields);
        wholeFile(path, shape, finders, progress);
    }
    std::vector<int> unsettled;
    for (const auto &[column, finder] : finders.dates) {
        if (finder.order() != DateOrder::Unknown)
            mapping.dateOrders[column] = finder.order();
        else if (finder.isUnsettled())
            unsettled.push_back(column);
    }
    for (const auto &[column, finder] : finders.decimals) {
        if (finder.mark() == DecimalMark::Comma)
            mapping.decimals[column] = DecimalMark::Comma;
    }
    return unsettled;
}

ImportPreview previewImport(const QString &path, ImportKind kind, const SheetShape &shape,
                            const ImportMapping &mapping, const QTimeZone &zone,
                            const std::vector<CustomField> &customFields, const Progress &progress)
{
    ImportPreview preview;
    SheetRows rows(path, shape);
    const auto &reader = rows.reader();
    RowParser parser(kind, shape, mapping, zone, customFields);
    WholeRow whole(shape);
    while (const auto *record = rows.next()) {
        count(preview, *record, parser.parse(*record, !reader.cellsHavePlaces()), whole);
        if (preview.rows % kBetweenReports == 0 && !progress(reader.position(), reader.size())) {
            preview.isComplete = false;
            break;
        }
    }
    preview.nullWords = parser.nullWords();
    return preview;
}

} // namespace crm
