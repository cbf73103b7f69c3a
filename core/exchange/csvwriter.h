#pragma once

#include "core/base/amount.h"

#include <QIODevice>

#include <string>

namespace crm {

/// Writes a table as CSV that spreadsheets open as it is meant: UTF-8 with its mark (without it Excel takes
/// the text for the code page of the machine), commas, CRLF, quotes by RFC 4180. Numbers stay numbers; a text
/// that a spreadsheet would calculate gets an apostrophe in front. Throws Error{Storage} where it cannot be
/// written.
class CsvWriter
{
public:
    /// `device` is open and outlives the writer.
    explicit CsvWriter(QIODevice &device);

    CsvWriter &text(const QString &text);
    CsvWriter &utf8(std::string_view text);
    CsvWriter &number(qint64 number);
    /// Plain digits with a point, as exact as it is, and at least so many behind it.
    CsvWriter &amount(Amount amount, int digits = 2);
    /// A figure that was written by a program already: "12.5". Anything else is taken for a text.
    CsvWriter &figure(const QString &figure);
    CsvWriter &empty();
    CsvWriter &texts(const QStringList &texts);
    void endRow();
    qint64 rows() const { return m_rows; }

private:
    CsvWriter &cell(std::string_view utf8);
    void write(std::string_view bytes);

    QIODevice &m_device;
    std::string m_line;
    int m_cells = 0;
    qint64 m_rows = 0;
};

/// Whether a spreadsheet would calculate the text instead of showing it: = + - @ (also in full width), tab or
/// line end in front, behind any spaces and quotation marks.
bool looksLikeFormula(QStringView text);
/// The text with an apostrophe in front if it must have one, and the way back, which takes away no other.
QString neutralized(const QString &text);
QString withoutNeutralizing(const QString &text);

} // namespace crm
