#include "core/exchange/sheetshape.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/exchange/csvline.h"
#include "core/exchange/headerrow.h"
#include "core/exchange/sheetrows.h"
#include "core/exchange/sourcefile.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

SheetRow kept(const SheetRecord &record)
{
    SheetRow row{record.line, {}, record.hidden};
    row.fields.reserve(qsizetype(record.fields.size()));
    for (const auto field : record.fields)
        row.fields.append(toText(field));
    return row;
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

/// The names as a line of the source, where they do not stand in one.
QByteArray asLine(const SheetReader &reader, const QStringList &names)
{
    std::string line;
    for (const auto &name : names) {
        if (&name != &names.first())
            line += reader.delimiter();
        appendCsvField(line, name.toStdString(), reader.delimiter());
    }
    return reader.encoded(toText(line));
}

qsizetype widest(const std::vector<SheetRow> &rows, size_t from)
{
    qsizetype width = 0;
    for (size_t i = from; i < rows.size(); ++i)
        width = std::max(width, withoutTail(rows[i].fields).size());
    return width;
}

/// "单位：万元" above the header.
QString unitAbove(const std::vector<SheetRow> &rows, size_t header)
{
    static const QRegularExpression remark(u"(?:单位|單位)\\s*[:：]\\s*([^\\s,，;；)）]+)"_s);
    for (size_t i = 0; i < header; ++i)
        for (const auto &cell : rows[i].fields)
            if (const auto found = remark.match(cell); found.hasMatch())
                return found.captured(1);
    return {};
}

} // namespace

SheetShape inspectOneSheet(const QString &path, ImportKind kind, const SheetOptions &options,
                           HeaderLine header)
{
    const auto stamp = sourceStamp(path); // before the first byte is read
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
        throw EmptySheet(Error::Code::Invalid, Tr::tr("The sheet is empty."));
    SheetShape shape{
        reader->encoding(), reader->delimiter(), reader->sheet(), reader->sheets(), 0, {}, {}, {}, false,
        options.visibleOnly};
    shape.stamp = stamp;
    if (const auto given = reader->columnNames(); !given.isEmpty()) {
        shape.namesGiven = true;
        shape.headers = uniqueNames(given, 0);
        shape.headerOriginal = asLine(*reader, shape.headers);
        shape.sample = std::move(rows);
        return shape;
    }
    shape.headerLine = header ? *header : findHeader(rows, kind);
    auto found =
        std::find_if(rows.begin(), rows.end(), [&](const auto &row) { return row.line == shape.headerLine; });
    if (shape.headerLine != 0 && found == rows.end())
        throw Error(Error::Code::Invalid,
                    Tr::tr("There is no row %1 among the first ones.").arg(shape.headerLine));
    const size_t below = found == rows.end() ? 0 : size_t(found - rows.begin()) + 1;
    const auto names = below == 0 ? QStringList() : withoutTail(headerNames(rows, below - 1, kind));
    // In a text a longer row has lost its shape, but as far as the header has empty names; in a workbook
    // every cell has its place.
    const bool widen = below == 0 || reader->cellsHavePlaces();
    shape.widthOfHeader = below == 0 ? 0 : rows[below - 1].fields.size();
    const auto width = widest(rows, below);
    shape.headers = uniqueNames(names, widen ? width : std::min(width, shape.widthOfHeader));
    shape.unitRemark = unitAbove(rows, below == 0 ? 0 : below - 1);
    if (below > 0)
        shape.headerOriginal =
            names == withoutTail(rows[below - 1].fields) ? originals[below - 1] : asLine(*reader, names);
    shape.sample.assign(std::make_move_iterator(rows.begin() + qptrdiff(below)),
                        std::make_move_iterator(rows.end()));
    return shape;
}

bool isSameSource(const QString &path, const SheetShape &shape)
{
    return shape.stamp.isEmpty() || shape.stamp == sourceStamp(path);
}

void requireSameSource(const QString &path, const SheetShape &shape)
{
    if (!isSameSource(path, shape))
        throw Error(Error::Code::Conflict,
                    Tr::tr("The sheet was changed since it was looked at. Look at it again: %1").arg(path));
}

std::unique_ptr<SheetReader> openRows(const QString &path, const SheetShape &shape)
{
    return SheetRows(path, shape).takeReader();
}

} // namespace crm
