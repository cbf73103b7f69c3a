#include "core/exchange/sheetshape.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/exchange/amountvalue.h"
#include "core/exchange/celltext.h"
#include "core/exchange/datevalue.h"
#include "core/exchange/headersynonyms.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr size_t kHeaderWithin = 30; // rows
constexpr qsizetype kLongestHeader = 60;

SheetRow kept(const SheetRecord &record)
{
    SheetRow row{record.line, {}, record.hidden};
    row.fields.reserve(qsizetype(record.fields.size()));
    for (const auto field : record.fields)
        row.fields.append(toText(field));
    return row;
}

qsizetype filledCells(const SheetRow &row)
{
    return std::count_if(row.fields.begin(), row.fields.end(),
                         [](const auto &f) { return !f.trimmed().isEmpty(); });
}

int knownHeaders(const SheetRow &row, ImportKind kind)
{
    int known = 0;
    for (const auto &cell : row.fields)
        known += isKnownHeader(kind, cell);
    return known;
}

bool isData(const QString &cell)
{
    const auto utf8 = cell.trimmed().toStdString();
    if (utf8.empty())
        return false;
    return readAmount(utf8).state != AmountReading::State::NoNumber
        || readDate(utf8).state != DateReading::State::NoDate
        || (mailProblem(utf8).isEmpty() && cell.contains(u'@')) || looksLikePhone(utf8);
}

// A header names things: short texts, all different, none of them a number, a day or a mail address.
bool couldBeHeader(const SheetRow &row)
{
    QSet<QString> seen;
    for (const auto &cell : row.fields) {
        const auto text = cell.trimmed();
        if (text.isEmpty())
            continue;
        if (text.size() > kLongestHeader || seen.contains(text) || isData(text))
            return false;
        seen.insert(text);
    }
    return !seen.isEmpty();
}

// Below a header of names the cells are of a kind: where no column is, the first row may as well be a row of
// names.
bool rowsBelowDiffer(const std::vector<SheetRow> &rows, size_t header)
{
    int data = 0;
    for (size_t i = header + 1; i < rows.size() && i < header + 20; ++i)
        data += std::any_of(rows[i].fields.begin(), rows[i].fields.end(), isData);
    return data > 0;
}

QStringList uniqueNames(const QStringList &cells, qsizetype width)
{
    QStringList names;
    QSet<QString> seen;
    for (qsizetype i = 0; i < std::max(width, cells.size()); ++i) {
        auto base = i < cells.size() ? cells[i].simplified().left(200) : QString();
        if (base.isEmpty())
            base = Tr::tr("Column %1").arg(i + 1);
        auto name = base;
        for (int suffix = 2; seen.contains(name); ++suffix)
            name = u"%1 (%2)"_s.arg(base).arg(suffix);
        seen.insert(name);
        names.append(name);
    }
    return names;
}

// Empty columns behind the last name come from a sheet that was wider once.
QStringList withoutTail(QStringList cells)
{
    while (!cells.isEmpty() && cells.last().trimmed().isEmpty())
        cells.removeLast();
    return cells;
}

qsizetype widest(const std::vector<SheetRow> &rows, size_t from)
{
    qsizetype width = 0;
    for (size_t i = from; i < rows.size(); ++i)
        width = std::max(width, withoutTail(rows[i].fields).size());
    return width;
}

} // namespace

qint64 findHeader(const std::vector<SheetRow> &rows, ImportKind kind)
{
    const auto within = std::min(rows.size(), kHeaderWithin);
    size_t best = 0;
    int most = 0;
    for (size_t i = 0; i < within; ++i) {
        const int known = knownHeaders(rows[i], kind);
        const auto filled = filledCells(rows[i]);
        // Half of the cells is enough for a sheet of two columns; a word in an instruction is not.
        if (known > most && known * 5 >= filled) {
            most = known;
            best = i;
        }
    }
    if (most >= 2 || (most == 1 && filledCells(rows[best]) <= 3))
        return rows[best].line;
    qsizetype usual = 0;
    for (const auto &row : rows)
        usual = std::max(usual, filledCells(row));
    for (size_t i = 0; i < within; ++i) {
        if (filledCells(rows[i]) * 2 <= usual)
            continue; // a title
        return couldBeHeader(rows[i]) && rowsBelowDiffer(rows, i) ? rows[i].line : 0;
    }
    return 0;
}

SheetShape inspectSheet(const QString &path, ImportKind kind, const SheetOptions &options, HeaderLine header)
{
    const auto reader = openSheet(path, options);
    std::vector<SheetRow> rows;
    std::vector<QByteArray> originals;
    while (rows.size() < size_t(SheetShape::kSample)) {
        const auto *record = reader->next();
        if (!record)
            break;
        rows.push_back(kept(*record));
        if (originals.size() < kHeaderWithin || header)
            originals.push_back(reader->original(record->raw));
    }
    if (rows.empty())
        throw Error(Error::Code::Invalid, Tr::tr("The sheet is empty."));
    SheetShape shape{
        reader->encoding(), reader->delimiter(), reader->sheet(), reader->sheets(), 0, {}, {}, {}};
    shape.headerLine = header ? *header : findHeader(rows, kind);
    auto found =
        std::find_if(rows.begin(), rows.end(), [&](const auto &row) { return row.line == shape.headerLine; });
    if (shape.headerLine != 0 && found == rows.end())
        throw Error(Error::Code::Invalid,
                    Tr::tr("There is no row %1 among the first ones.").arg(shape.headerLine));
    const size_t below = found == rows.end() ? 0 : size_t(found - rows.begin()) + 1;
    const auto names = below == 0 ? QStringList() : withoutTail(rows[below - 1].fields);
    // In a text a longer row has lost its shape; in a workbook every cell has its place.
    const bool widen = below == 0 || reader->cellsHavePlaces();
    shape.headers = uniqueNames(names, widen ? widest(rows, below) : 0);
    if (below > 0)
        shape.headerOriginal = originals[below - 1];
    shape.sample.assign(std::make_move_iterator(rows.begin() + qptrdiff(below)),
                        std::make_move_iterator(rows.end()));
    return shape;
}

std::unique_ptr<SheetReader> openRows(const QString &path, const SheetShape &shape)
{
    auto reader = openSheet(path, {shape.encoding, shape.delimiter, shape.sheet});
    while (shape.headerLine > 0) {
        const auto *record = reader->next();
        if (!record || record->line >= shape.headerLine)
            break;
    }
    return reader;
}

} // namespace crm
