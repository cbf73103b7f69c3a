#include "core/exchange/headerrow.h"

#include "core/exchange/amountvalue.h"
#include "core/exchange/celltext.h"
#include "core/exchange/datevalue.h"
#include "core/exchange/headersynonyms.h"

#include <QSet>

#include <algorithm>

namespace crm {
namespace {

constexpr qsizetype kLongestHeader = 60;

qsizetype filledCells(const SheetRow &row)
{
    return std::count_if(row.fields.begin(), row.fields.end(),
                         [](const auto &f) { return !f.trimmed().isEmpty(); });
}

/// How many different names of columns stand in a row: "No" in four columns is an answer.
int knownHeaders(const SheetRow &row, ImportKind kind)
{
    QSet<QString> known;
    for (const auto &cell : row.fields)
        if (isKnownHeader(kind, cell))
            known.insert(headerKey(cell));
    return int(known.size());
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
bool couldBeHeader(const SheetRow &row, bool mayRepeat = false)
{
    QSet<QString> seen;
    for (const auto &cell : row.fields) {
        const auto text = cell.trimmed();
        if (text.isEmpty())
            continue;
        if (text.size() > kLongestHeader || (!mayRepeat && seen.contains(text)) || isData(text))
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

bool isFilled(const SheetRow &row, qsizetype column)
{
    return !row.fields.value(column).trimmed().isEmpty();
}

bool isRightBelow(const SheetRow &upper, const SheetRow &lower)
{
    return lower.line == upper.line + 1;
}

/// Below a header of which some cells are merged ("联系方式" above "电话" and "邮箱") the names go on: every
/// one of them stands below a gap or a merged cell, and other columns have none.
size_t lowerHalf(const std::vector<SheetRow> &rows, size_t header, ImportKind kind)
{
    if (header + 1 >= rows.size() || !isRightBelow(rows[header], rows[header + 1]))
        return header;
    const auto &upper = rows[header];
    const auto &lower = rows[header + 1];
    if (knownHeaders(lower, kind) == 0 || !couldBeHeader(lower, true) || filledCells(lower) < 2)
        return header;
    bool isGroup = false;
    for (qsizetype column = 0; column < std::max(upper.fields.size(), lower.fields.size()); ++column) {
        if (!isFilled(lower, column)) {
            isGroup = false;
            continue;
        }
        if (isFilled(upper, column))
            isGroup = !isFilled(upper, column + 1) && isFilled(lower, column + 1);
        if (!isGroup)
            return header;
    }
    return header + 1;
}

/// A name below a merged one goes by itself, but where it stands in two groups or says nothing alone.
QString nameWithin(const QString &group, const SheetRow &row, qsizetype column, ImportKind kind)
{
    const auto name = row.fields[column].trimmed();
    const auto isName = [&](const QString &cell) { return cell.trimmed() == name; };
    const bool isRepeated = std::count_if(row.fields.begin(), row.fields.end(), isName) > 1;
    const QString whole = group + name;
    return isRepeated || (!isKnownHeader(kind, name) && isKnownHeader(kind, whole)) ? whole : name;
}

/// The row with the most known names, or rows.size(). A row with numbers, days, phones is none where another
/// can be it; and below a row that could be a header, values may be called like columns (电话, 微信): they
/// take its place only where they reach further than it does.
size_t mostKnown(const std::vector<SheetRow> &rows, ImportKind kind, bool withData, int *most)
{
    size_t best = rows.size();
    *most = 0;
    for (size_t i = 0; i < std::min(rows.size(), kHeaderWithin); ++i) {
        const int known = knownHeaders(rows[i], kind);
        const auto filled = filledCells(rows[i]);
        // Half of the cells is enough for a sheet of two columns; a word in an instruction is not.
        if (known <= *most || known * 5 < filled
            || (!withData && std::ranges::any_of(rows[i].fields, isData)))
            continue;
        const bool isSettled = *most > 0 && couldBeHeader(rows[best]) && filledCells(rows[best]) >= filled;
        if (isSettled)
            continue;
        *most = known;
        best = i;
    }
    return best;
}

} // namespace

qint64 findHeader(const std::vector<SheetRow> &rows, ImportKind kind)
{
    const auto within = std::min(rows.size(), kHeaderWithin);
    int most = 0;
    auto best = mostKnown(rows, kind, false, &most);
    if (best == rows.size())
        best = mostKnown(rows, kind, true, &most);
    // One known name is enough where it stands in front, as 客户名称 does: nobody is called so.
    const bool isNamed =
        most == 1 && couldBeHeader(rows[best]) && isKnownHeader(kind, rows[best].fields.value(0));
    if (most >= 2 || isNamed || (most == 1 && filledCells(rows[best]) <= 3))
        return rows[lowerHalf(rows, best, kind)].line;
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

QStringList headerNames(const std::vector<SheetRow> &rows, size_t header, ImportKind kind)
{
    auto names = rows[header].fields;
    if (header == 0 || !isRightBelow(rows[header - 1], rows[header]))
        return names;
    const auto &above = rows[header - 1];
    if (filledCells(above) < 2 || !couldBeHeader(above))
        return names; // a title
    QString group; // "商品" above "名称" and "数量"
    for (qsizetype column = 0; column < std::max(above.fields.size(), names.size()); ++column) {
        if (isFilled(above, column)) // it is a title of several only where the next cell is left to it
            group = !isFilled(above, column + 1) && isFilled(rows[header], column + 1)
                      ? above.fields[column].trimmed()
                      : QString();
        if (isFilled(rows[header], column)) {
            if (!group.isEmpty())
                names[column] = nameWithin(group, rows[header], column, kind);
            continue;
        }
        if (!isFilled(above, column)) {
            group.clear();
            continue;
        }
        while (names.size() <= column)
            names.append(QString());
        names[column] = above.fields[column];
    }
    return names;
}

} // namespace crm
