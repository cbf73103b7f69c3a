#pragma once

#include "core/exchange/export/tablewriter.h"

#include <QTemporaryFile>

namespace crm {

/// A table as a workbook: numbers, days and instants as what they are, texts as texts and never as formulas,
/// a header that stays in sight with a filter on it. Rows go to a temporary file as they come, beside the
/// workbook, whose disk has to hold them anyway; what does not fit on one sheet goes on on the next.
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
    struct Sheet
    {
        QString name;
        std::unique_ptr<QTemporaryFile> xml;
        qint64 rows = 0;
    };

    size_t nextCell();
    void startSheet();
    void endSheet();
    void startRow();
    void startCell(int style);
    void writeNumber(double number, CellKind kind);
    void writeText(std::string_view utf8, int style);
    void flush();
    QByteArray lastCell(const Sheet &sheet) const;

    QString m_path;
    QString m_title;
    std::vector<ExportColumn> m_columns;
    std::vector<std::string> m_letters; ///< of the columns: "A", "B" ...
    qint64 m_rowsOfSheet;
    std::vector<Sheet> m_sheets;
    std::string m_xml; ///< not in the file yet
    std::string m_number; ///< of the row
    size_t m_column = 0; ///< the next one of the row
    qint64 m_shortened = 0;
};

} // namespace crm
