#include "core/exchange/export/figureworkbook.h"

#include "core/exchange/export/xlsxtable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr int kNameWidth = 32;
constexpr int kFigureWidth = 16;

/// The name of a sheet as a workbook takes it; none is empty.
QString sheetName(QString title)
{
    for (const QChar c : u"[]:*?/\\'"_s)
        title.replace(c, u' ');
    title = title.simplified();
    return title.isEmpty() ? u"1"_s : title;
}

void cell(XlsxTable &sheet, const QString &text, bool isName)
{
    const auto amount = isName ? std::nullopt : Amount::parse(text);
    if (!amount)
        sheet.text(text.toStdString());
    else if (amount->value % Amount::kScale == 0)
        sheet.count(amount->value / Amount::kScale);
    else
        sheet.amount(*amount, CellKind::Decimal);
}

} // namespace

void writeFigures(const QString &file, const QString &title, const QList<QStringList> &table)
{
    std::vector<ExportColumn> columns;
    for (const auto &head : table.value(0))
        columns.push_back({.header = head,
                           .kind = columns.empty() ? CellKind::Text : CellKind::Decimal,
                           .width = columns.empty() ? kNameWidth : kFigureWidth});
    XlsxTable sheet(file, sheetName(title), columns);
    for (qsizetype row = 1; row < table.size(); ++row) {
        for (qsizetype i = 0; i < std::min(table[row].size(), qsizetype(columns.size())); ++i)
            cell(sheet, table[row][i], i == 0);
        sheet.endRow();
    }
    sheet.finish();
}

} // namespace crm
