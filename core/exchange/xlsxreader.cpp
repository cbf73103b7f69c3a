#include "core/exchange/xlsxreader.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/exchange/cellnumber.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr qint64 kRows = 1'048'576;
constexpr int kColumns = 16'384;

} // namespace

XlsxReader::XlsxReader(const QString &path, const SheetOptions &options)
    : m_book(path)
{
    choose(options.sheet);
}

void XlsxReader::choose(const QString &name)
{
    if (!name.isEmpty())
        return open(sheetByName(m_book.sheets, name));
    std::optional<size_t> firstVisible;
    for (size_t i = 0; i < m_book.sheets.size(); ++i) {
        if (m_book.sheets[i].hidden)
            continue;
        if (!firstVisible)
            firstVisible = i;
        open(i);
        if (read()) {
            m_waiting = true;
            return;
        }
    }
    open(firstVisible.value_or(0));
}

void XlsxReader::open(size_t sheet)
{
    m_sheet = sheet;
    m_xml = std::make_unique<XmlPart>(m_book.archive, m_book.parts[qsizetype(sheet)]);
    m_size = m_book.archive.size();
    m_row = 0;
    m_merged.clear();
}

qint64 XlsxReader::position() const
{
    const auto total = std::max<qint64>(1, m_xml->total());
    return qint64(double(m_size) * std::min(1.0, double(m_xml->inflated()) / double(total)));
}

const SheetRecord *XlsxReader::read()
{
    if (std::exchange(m_waiting, false))
        return &m_record.record();
    for (auto token = m_xml->next(); token != QXmlStreamReader::EndDocument; token = m_xml->next()) {
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (m_xml->name() == u"mergeCell")
            m_merged.append(m_xml->attributes().value("ref"_L1).toString());
        if (m_xml->name() == u"row" && readRow())
            return &m_record.record();
    }
    return nullptr;
}

bool XlsxReader::readRow()
{
    const auto attributes = m_xml->attributes();
    bool isNumber = false;
    const auto said = attributes.value("r"_L1).toLongLong(&isNumber);
    const bool hidden = attributes.value("hidden"_L1) == "1"_L1 || attributes.value("hidden"_L1) == "true"_L1;
    m_record.start();
    if (attributes.hasAttribute("r"_L1) && !(isNumber && said > m_row && said <= kRows))
        m_record.flag(-1, CellFlag::Kind::BadReference, attributes.value("r"_L1).toString().toStdString());
    m_row = isNumber && said > m_row && said <= kRows ? said : m_row + 1;
    int column = 0;
    for (auto token = m_xml->next(); token != QXmlStreamReader::EndElement || m_xml->name() != u"row";
         token = m_xml->next()) {
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (m_xml->name() == u"c")
            readCell(column);
        else
            m_xml->skip();
    }
    return !m_record.finish(m_row, hidden).isBlank();
}

void XlsxReader::readCell(int &column)
{
    Cell cell;
    const auto attributes = m_xml->attributes();
    const auto reference = attributes.value("r"_L1);
    cell.type = attributes.value("t"_L1).toString();
    cell.style = attributes.value("s"_L1).toInt();
    cell.column = column;
    const auto position = cellPosition(reference);
    const bool lies = !reference.isEmpty() && !position;
    if (position)
        cell.column = position->first;
    readCellContent(cell);
    if (lies) {
        flag(cell, CellFlag::Kind::BadReference, cell.value);
        return;
    }
    column = cell.column + 1;
    if (cell.column >= SheetLimits::kColumns && (cell.hasValue || cell.isInline))
        throw Error(Error::Code::Invalid,
                    Tr::tr("Row %1 has more than %2 columns; this is more than can be read.")
                        .arg(m_row)
                        .arg(SheetLimits::kColumns));
    if (cell.column < SheetLimits::kColumns)
        take(cell);
}

void XlsxReader::readCellContent(Cell &cell)
{
    for (auto token = m_xml->next(); token != QXmlStreamReader::EndElement || m_xml->name() != u"c";
         token = m_xml->next()) {
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (m_xml->name() == u"v") {
            cell.value = m_xml->innerText();
            cell.hasValue = true;
        } else if (m_xml->name() == u"f") {
            cell.hasFormula = true;
            m_xml->skip();
        } else if (m_xml->name() == u"t") {
            cell.inlineText += m_xml->innerText();
            cell.isInline = true;
        } else if (m_xml->name() != u"is" && m_xml->name() != u"r") {
            m_xml->skip();
        }
    }
}

void XlsxReader::take(const Cell &cell)
{
    if (cell.hasFormula && !cell.hasValue && !cell.isInline)
        flag(cell, CellFlag::Kind::NoCachedValue);
    if (!cell.hasValue && !cell.isInline)
        return;
    if (cell.type == "e"_L1)
        flag(cell, CellFlag::Kind::ErrorValue, cell.value);
    else
        m_record.store(cell.column, textOf(cell));
}

std::string XlsxReader::textOf(const Cell &cell)
{
    if (cell.type == "s"_L1) {
        bool isNumber = false;
        const auto text = m_book.strings.at(cell.value.trimmed().toULongLong(&isNumber));
        if (isNumber && text)
            return std::string(*text);
        flag(cell, CellFlag::Kind::BadValue, cell.value);
        return {};
    }
    if (cell.type == "inlineStr"_L1)
        return decodeEscapes(cell.isInline ? cell.inlineText : cell.value).toStdString();
    if (cell.type == "str"_L1)
        return decodeEscapes(cell.value).toStdString();
    if (cell.type == "b"_L1)
        return cell.value.trimmed() == "1"_L1 || cell.value.trimmed() == "true"_L1 ? "TRUE" : "FALSE";
    if (cell.type == "d"_L1)
        return QString(cell.value).replace(u'T', u' ').toStdString();
    return numberText(cell);
}

std::string XlsxReader::numberText(const Cell &cell)
{
    bool isNumber = false;
    const double number = cell.value.trimmed().toDouble(&isNumber);
    if (!isNumber) {
        if (!cell.value.isEmpty())
            flag(cell, CellFlag::Kind::BadValue, cell.value);
        return {};
    }
    auto reading = readCellNumber(number, m_book.numberKind(cell.style), m_book.since1904);
    if (reading.flag)
        flag(cell, *reading.flag, *reading.flag == CellFlag::Kind::LostDigits ? QString() : cell.value);
    return std::move(reading.text);
}

void XlsxReader::flag(const Cell &cell, CellFlag::Kind kind, const QString &text)
{
    m_record.flag(cell.column, kind, text.toStdString());
}

std::optional<std::pair<int, qint64>> cellPosition(QStringView reference)
{
    int column = 0;
    qsizetype i = 0;
    for (; i < reference.size() && reference[i] >= u'A' && reference[i] <= u'Z' && column <= kColumns; ++i)
        column = column * 26 + (reference[i].unicode() - u'A' + 1);
    bool isNumber = false;
    const auto row = reference.sliced(i).toLongLong(&isNumber);
    if (i == 0 || column > kColumns || !isNumber || row < 1 || row > kRows)
        return {};
    return std::pair(column - 1, row - 1);
}

} // namespace crm
