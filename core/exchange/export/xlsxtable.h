#pragma once

#include "core/exchange/export/tablewriter.h"

#include <QHash>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace crm {

/// A table as a workbook: numbers, days and instants as what they are, texts as texts and never as formulas,
/// a header that stays in sight with a filter on it. Rows go to a temporary file as they come; what does not
/// fit on one sheet goes on on the next.
class XlsxTable : public TableWriter
{
public:
    static constexpr qint64 kRows = 1'048'576; ///< of one sheet, with its header
    static constexpr qsizetype kText = 32'767; ///< UTF-16 units of one cell

    /// `rowsOfSheet`: fewer than kRows, for tests.
    XlsxTable(const QString &path, const QString &sheet, const std::vector<ExportColumn> &columns,
              qint64 rowsOfSheet = kRows);
    ~XlsxTable() override;
    Q_DISABLE_COPY_MOVE(XlsxTable)

    void text(std::string_view utf8) override;
    void count(qint64 number) override;
    void amount(Amount amount, CellKind kind) override;
    void day(QDate day) override;
    void instant(const QDateTime &local) override;
    void empty() override { nextCell(); }
    void endRow() override;
    void finish() override;
    qint64 shortened() const override { return m_shortened; }

private:
    quint16 nextCell();
    void startSheet();
    void endSheet();
    void write(double number, CellKind kind);
    void write(const char *utf8);
    lxw_format *format(const char *numbers);
    void check(int error) const;
    void requireRoom() const;

    QByteArray m_path;
    QByteArray m_folder;
    QString m_title;
    std::vector<ExportColumn> m_columns;
    qint64 m_rowsOfSheet;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    QHash<CellKind, lxw_format *> m_formats;
    lxw_format *m_header = nullptr;
    lxw_format *m_textFormat = nullptr;
    std::string m_text; ///< the last one, with the room that it had
    int m_sheets = 0;
    quint32 m_row = 0;
    quint16 m_column = 0;
    qint64 m_shortened = 0;
};

} // namespace crm
