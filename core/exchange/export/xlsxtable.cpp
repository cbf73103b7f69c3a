#include "core/exchange/export/xlsxtable.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/exchange/export/xlsxpackage.h"

#include <QFileInfo>

#include <algorithm>
#include <charconv>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

/// Excel keeps 15 digits: from here on a number goes in as text.
constexpr qint64 kExact = 1'000'000'000'000'000;

/// Excel counts a 29 February 1900 that never was; before it its days are not ours.
const QDate kFirstDay(1900, 3, 1);
const QDate kDayZero(1899, 12, 30);

const QStringView kHexDigits = u"0123456789abcdefABCDEF";

/// What XML cannot say, and what Excel would take for the escape of another character.
QString writable(QString text)
{
    for (auto &c : text)
        if (c == QChar(0xFFFE) || c == QChar(0xFFFF))
            c = QChar::ReplacementCharacter;
    for (qsizetype at = text.indexOf("_x"_L1); at >= 0; at = text.indexOf("_x"_L1, at + 1)) {
        const auto digits = QStringView(text).mid(at + 2, 4);
        const bool isEscape = digits.size() == 4 && at + 6 < text.size() && text[at + 6] == u'_'
                           && std::ranges::all_of(digits, [](QChar c) { return kHexDigits.contains(c); });
        if (isEscape) {
            text.insert(at, "_x005F"_L1);
            at += 6;
        }
    }
    return text;
}

/// Most texts hold nothing of that.
bool goesAsItIs(std::string_view utf8)
{
    return utf8.size() <= size_t(XlsxTable::kText) && utf8.find("_x") == utf8.npos
        && utf8.find("\xef\xbf") == utf8.npos && utf8.find('\0') == utf8.npos
        && QByteArrayView(utf8.data(), qsizetype(utf8.size())).isValidUtf8();
}

/// "A" to "XFD", of a place from 0.
std::string lettersOf(size_t column)
{
    std::string letters;
    for (++column; column > 0; column = (column - 1) / 26)
        letters.insert(letters.begin(), char('A' + (column - 1) % 26));
    return letters;
}

void append(std::string &xml, auto number)
{
    std::array<char, 32> digits;
    xml.append(digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr);
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n';
}

constexpr size_t kFlushed = 256 * 1024;

} // namespace

XlsxTable::XlsxTable(const QString &path, const QString &sheet, const std::vector<ExportColumn> &columns,
                     qint64 rowsOfSheet)
    : m_path(path)
    , m_title(sheet)
    , m_columns(columns)
    , m_rowsOfSheet(rowsOfSheet)
{
    for (size_t i = 0; i < columns.size(); ++i)
        m_letters.push_back(lettersOf(i));
    startSheet();
}

XlsxTable::~XlsxTable() = default;

void XlsxTable::startSheet()
{
    auto name = m_title.left(25);
    if (!m_sheets.empty())
        name += u' ' + QString::number(m_sheets.size() + 1);
    auto file = std::make_unique<QTemporaryFile>(QFileInfo(m_path).absolutePath() + u"/rows-XXXXXX.tmp"_s);
    if (!file->open())
        throw Error(Error::Code::Storage,
                    Tr::tr("The workbook cannot be written: %1").arg(file->errorString()));
    m_sheets.push_back({name, std::move(file)});
    m_xml = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetViews>"
            "<sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" "
            "state=\"frozen\"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/>";
    if (!m_columns.empty())
        m_xml += "<cols>";
    for (size_t i = 0; i < m_columns.size(); ++i) {
        constexpr double kMargin = 5.0 / 7; // characters, as spreadsheets count them
        const auto place = std::to_string(i + 1);
        m_xml += "<col min=\"" + place + "\" max=\"" + place + "\" width=\"";
        append(m_xml, m_columns[i].width + kMargin);
        m_xml += "\" customWidth=\"1\"";
        if (m_columns[i].kind <= CellKind::Word)
            m_xml += " style=\"" + std::to_string(int(XlsxStyle::Text)) + '"';
        m_xml += "/>";
    }
    m_xml += m_columns.empty() ? "<sheetData>" : "</cols><sheetData>";
    for (const auto &column : m_columns)
        writeText(column.header.toStdString(), int(XlsxStyle::Header));
    endRow();
}

void XlsxTable::startRow()
{
    auto &rows = m_sheets.back().rows;
    m_number = std::to_string(++rows);
    m_xml += "<row r=\"" + m_number + "\">";
}

/// The place of the next cell; a row that does not fit begins a sheet.
size_t XlsxTable::nextCell()
{
    if (m_column == 0 && m_sheets.back().rows >= m_rowsOfSheet) {
        endSheet();
        startSheet();
    }
    if (m_column == 0)
        startRow();
    if (m_column == m_letters.size())
        m_letters.push_back(lettersOf(m_column));
    return m_column++;
}

void XlsxTable::startCell(int style)
{
    const auto column = nextCell();
    m_xml += "<c r=\"";
    m_xml += m_letters[column];
    m_xml += m_number;
    m_xml += '"';
    if (style != 0) {
        m_xml += " s=\"";
        m_xml += char('0' + style);
        m_xml += '"';
    }
}

void XlsxTable::writeNumber(double number, CellKind kind)
{
    startCell(int(xlsxStyle(kind)));
    m_xml += "><v>";
    append(m_xml, number);
    m_xml += "</v></c>";
}

void XlsxTable::writeText(std::string_view utf8, int style)
{
    startCell(style);
    const bool isPadded = !utf8.empty() && (isSpace(utf8.front()) || isSpace(utf8.back()));
    m_xml += isPadded ? " t=\"inlineStr\"><is><t xml:space=\"preserve\">" : " t=\"inlineStr\"><is><t>";
    appendXml(m_xml, utf8);
    m_xml += "</t></is></c>";
}

void XlsxTable::text(std::string_view utf8)
{
    constexpr int kStyle = int(XlsxStyle::Text);
    if (utf8.empty())
        return empty();
    if (goesAsItIs(utf8))
        return writeText(utf8, kStyle);
    // No text of a workbook is calculated, and none is read as marked: it goes out as it is.
    auto text = writable(QString::fromUtf8(utf8.data(), qsizetype(utf8.size())));
    if (text.size() > kText) {
        ++m_shortened;
        text.truncate(text[kText - 1].isHighSurrogate() ? kText - 1 : kText);
    }
    writeText(text.toStdString(), kStyle);
}

void XlsxTable::count(qint64 number)
{
    startCell(int(XlsxStyle::General));
    m_xml += "><v>";
    append(m_xml, number);
    m_xml += "</v></c>";
}

void XlsxTable::amount(Amount amount, CellKind kind)
{
    if (std::abs(amount.value) < kExact)
        writeNumber(amount.toDouble(), kind);
    else
        text(amount.toString(0).toStdString());
}

void XlsxTable::day(QDate day)
{
    if (day >= kFirstDay)
        writeNumber(double(kDayZero.daysTo(day)), CellKind::Day);
    else
        text(day.toString(Qt::ISODate).toStdString());
}

void XlsxTable::instant(const QDateTime &local)
{
    constexpr double kSeconds = 86'400;
    if (local.date() >= kFirstDay)
        writeNumber(double(kDayZero.daysTo(local.date()))
                        + local.time().msecsSinceStartOfDay() / 1000 / kSeconds,
                    CellKind::Instant);
    else
        text(local.toString(u"yyyy-MM-dd HH:mm:ss"_s).toStdString());
}

void XlsxTable::endRow()
{
    if (m_column == 0)
        nextCell(); // a row of no cells
    m_xml += "</row>";
    m_column = 0;
    if (m_xml.size() >= kFlushed)
        flush();
}

void XlsxTable::flush()
{
    auto &file = *m_sheets.back().xml;
    if (file.write(m_xml.data(), qint64(m_xml.size())) != qint64(m_xml.size()) || !file.flush())
        throw Error(Error::Code::Storage,
                    Tr::tr("The workbook cannot be written: %1").arg(file.errorString()));
    m_xml.clear();
}

/// "D20": the corner of what was written.
QByteArray XlsxTable::lastCell(const Sheet &sheet) const
{
    return QByteArray::fromStdString(m_letters[m_columns.size() - 1]) + QByteArray::number(sheet.rows);
}

void XlsxTable::endSheet()
{
    m_xml += "</sheetData>";
    if (!m_columns.empty())
        m_xml += "<autoFilter ref=\"A1:" + lastCell(m_sheets.back()).toStdString() + "\"/>";
    m_xml += "</worksheet>";
    flush();
    m_sheets.back().xml->close();
}

void XlsxTable::finish()
{
    endSheet();
    std::vector<XlsxPart> parts;
    for (const auto &sheet : m_sheets) {
        QByteArray range;
        if (!m_columns.empty())
            range = "$A$1:$" + QByteArray::fromStdString(m_letters[m_columns.size() - 1]) + '$'
                  + QByteArray::number(sheet.rows);
        parts.push_back({sheet.name, sheet.xml->fileName(), range});
    }
    writeWorkbook(m_path, parts);
}

} // namespace crm
