#include "core/exchange/csvwriter.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/exchange/csvline.h"

#include <cctype>

using namespace Qt::StringLiterals;

namespace crm {

CsvWriter::CsvWriter(QIODevice &device)
    : m_device(device)
{
    write("\xEF\xBB\xBF");
}

CsvWriter &CsvWriter::text(const QString &text)
{
    return cell(neutralized(text).toStdString());
}

CsvWriter &CsvWriter::utf8(std::string_view text)
{
    // A letter, a digit or an ideograph in front, as nearly everywhere: nothing to look at.
    const auto first = text.empty() ? uchar('0') : uchar(text.front());
    const bool isHarmless = (first < 0x80 && std::isalnum(first)) || (first >= 0xE4 && first <= 0xE9);
    return isHarmless ? cell(text) : this->text(QString::fromUtf8(text.data(), qsizetype(text.size())));
}

CsvWriter &CsvWriter::number(qint64 number)
{
    return cell(std::to_string(number));
}

CsvWriter &CsvWriter::amount(Amount amount, int digits)
{
    return cell(amount.toString(digits).toStdString());
}

CsvWriter &CsvWriter::figure(const QString &figure)
{
    bool isNumber = false;
    figure.toDouble(&isNumber);
    return isNumber ? cell(figure.trimmed().toStdString()) : text(figure);
}

CsvWriter &CsvWriter::empty()
{
    return cell({});
}

CsvWriter &CsvWriter::texts(const QStringList &texts)
{
    for (const auto &each : texts)
        text(each);
    return *this;
}

void CsvWriter::endRow()
{
    if (m_cells == 1 && m_line.empty())
        m_line = "\"\""; // or the row would be a blank line, which readers leave out
    m_line += "\r\n";
    write(m_line);
    m_line.clear();
    m_cells = 0;
    ++m_rows;
}

CsvWriter &CsvWriter::cell(std::string_view utf8)
{
    if (m_cells++ > 0)
        m_line += ',';
    appendCsvField(m_line, utf8);
    return *this;
}

void CsvWriter::write(std::string_view bytes)
{
    if (m_device.write(bytes.data(), qint64(bytes.size())) != qint64(bytes.size()))
        throw Error(Error::Code::Storage,
                    Tr::tr("The table cannot be written: %1").arg(m_device.errorString()));
}

bool looksLikeFormula(QStringView text)
{
    for (const QChar c : text) {
        if (c == u'\t' || c == u'\r' || c == u'\n')
            return true;
        if (c.isSpace() || c == u'"' || c == u'\'' || c == QChar(0xFEFF) || c == QChar(0x200B))
            continue;
        return QStringView(u"=+-@\uFF1D\uFF0B\uFF0D\uFF20").contains(c);
    }
    return false;
}

QString neutralized(const QString &text)
{
    return looksLikeFormula(text) ? u'\'' + text : text;
}

QString withoutNeutralizing(const QString &text)
{
    return text.startsWith(u'\'') && looksLikeFormula(QStringView(text).sliced(1)) ? text.sliced(1) : text;
}

} // namespace crm
