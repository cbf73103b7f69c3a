#include "core/exchange/xlsxreader.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/exchange/cellnumber.h"
#include "core/exchange/textencoding.h"

#include <algorithm>
#include <charconv>
#include <cmath>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr qint64 kRows = 1'048'576;
constexpr int kColumns = 16'384;

using Token = XmlScanner::Token;

std::string_view withoutSpace(std::string_view text)
{
    const auto isSpace = [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); };
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

std::optional<qint64> wholeNumber(std::string_view text)
{
    qint64 number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() && !text.empty() ? std::optional(number)
                                                                                     : std::nullopt;
}

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
    m_xml = std::make_unique<XmlScanner>(m_book.archive, m_book.parts[qsizetype(sheet)]);
    m_size = m_book.archive.size();
    m_row = 0;
    m_merged.clear();
    m_tall.reset();
    m_open.clear();
    m_nextTall = 0;
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
    for (auto token = m_xml->next(); token != Token::EndOfDocument; token = m_xml->next()) {
        if (token != Token::Start)
            continue;
        if (m_xml->name() == "mergeCell")
            m_merged.append(toText(m_xml->attribute("ref")));
        if (m_xml->name() == "row" && readRow())
            return &m_record.record();
    }
    return nullptr;
}

bool XlsxReader::readRow()
{
    const auto reference = m_xml->attribute("r");
    const auto said = wholeNumber(reference);
    const bool lies = m_xml->hasAttribute("r") && !(said && *said > m_row && *said <= kRows);
    m_record.start();
    if (lies)
        m_record.flag(-1, CellFlag::Kind::BadReference, std::string(reference));
    m_row = said && !lies ? *said : m_row + 1;
    const auto hiding = m_xml->attribute("hidden");
    const bool hidden = hiding == "1" || hiding == "true";
    int column = 0;
    for (auto token = m_xml->next(); token != Token::End || m_xml->name() != "row"; token = m_xml->next()) {
        if (token != Token::Start)
            continue;
        if (m_xml->name() == "c")
            readCell(column);
        else
            m_xml->skip();
    }
    if (m_carries)
        carry();
    return !m_record.finish(m_row, hidden).isBlank();
}

/// Into rows that hold something of their own: an order that is merged beside its lines belongs to each.
void XlsxReader::carry()
{
    if (!m_tall)
        m_tall = tallCells(m_book.archive, m_book.parts[qsizetype(m_sheet)]);
    std::erase_if(m_open, [this](const auto &cell) { return cell.last < m_row; });
    for (; m_nextTall < m_tall->size() && (*m_tall)[m_nextTall].first <= m_row; ++m_nextTall) {
        auto cell = (*m_tall)[m_nextTall];
        if (cell.first != m_row)
            continue; // began in the header, or in a row that is not there
        cell.text = m_record.at(cell.column);
        m_record.markSpread(cell.column);
        m_open.push_back(std::move(cell));
    }
    if (m_record.isEmpty())
        return;
    for (const auto &cell : m_open)
        if (cell.first < m_row && !cell.text.empty() && m_record.at(cell.column).empty())
            m_record.carry(cell.column, cell.text);
}

void XlsxReader::readCell(int &column)
{
    auto &cell = m_cell;
    cell.type = m_xml->attribute("t");
    cell.style = int(wholeNumber(m_xml->attribute("s")).value_or(0));
    cell.value.clear();
    cell.inlineText.clear();
    cell.hasValue = cell.hasFormula = cell.isInline = false;
    const auto reference = m_xml->attribute("r");
    const auto position = cellPosition(reference);
    const bool lies = !reference.empty() && !position;
    cell.column = position ? position->first : column;
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
    for (auto token = m_xml->next(); token != Token::End || m_xml->name() != "c"; token = m_xml->next()) {
        if (token != Token::Start)
            continue;
        const auto name = m_xml->name();
        if (name == "v") {
            cell.value.clear();
            m_xml->appendInnerText(cell.value);
            cell.hasValue = true;
        } else if (name == "f") {
            cell.hasFormula = true;
            m_xml->skip();
        } else if (name == "t") {
            m_xml->appendInnerText(cell.inlineText);
            cell.isInline = true;
        } else if (name != "is" && name != "r") {
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
    if (cell.type == "e")
        flag(cell, CellFlag::Kind::ErrorValue, cell.value);
    else
        m_record.store(cell.column, textOf(cell));
}

std::string XlsxReader::textOf(const Cell &cell)
{
    const auto value = withoutSpace(cell.value);
    if (cell.type == "s") {
        const auto place = wholeNumber(value);
        const auto text = place && *place >= 0 ? m_book.strings.at(quint64(*place)) : std::nullopt;
        if (text)
            return std::string(*text);
        flag(cell, CellFlag::Kind::BadValue, cell.value);
        return {};
    }
    if (cell.type == "inlineStr")
        return decodeEscapes(cell.isInline ? cell.inlineText : cell.value);
    if (cell.type == "str")
        return decodeEscapes(cell.value);
    if (cell.type == "b")
        return value == "1" || value == "true" ? "TRUE" : "FALSE";
    if (cell.type == "d") {
        auto text = cell.value;
        std::ranges::replace(text, 'T', ' ');
        return text;
    }
    return numberText(cell);
}

std::string XlsxReader::numberText(const Cell &cell)
{
    auto value = withoutSpace(cell.value);
    if (value.starts_with('+'))
        value.remove_prefix(1);
    double number = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
    if (error != std::errc() || end != value.data() + value.size() || value.empty()) {
        if (!cell.value.empty())
            flag(cell, CellFlag::Kind::BadValue, cell.value);
        return {};
    }
    constexpr double kExact = 1e15;
    if (const auto *id = m_book.idFormat(cell.style);
        id && number >= 0 && number < kExact && number == std::floor(number))
        return id->shown(quint64(number));
    const auto kind = m_book.numberKind(cell.style);
    auto reading = readCellNumber(number, kind, m_book.since1904);
    if (kind == NumberKind::Number)
        m_book.moneyStyles.dress(cell.style, reading.text);
    if (reading.flag)
        flag(cell, *reading.flag,
             *reading.flag == CellFlag::Kind::LostDigits ? std::string_view() : cell.value);
    return std::move(reading.text);
}

void XlsxReader::flag(const Cell &cell, CellFlag::Kind kind, std::string_view text)
{
    m_record.flag(cell.column, kind, std::string(text));
}

std::optional<std::pair<int, qint64>> cellPosition(std::string_view reference)
{
    int column = 0;
    size_t i = 0;
    for (; i < reference.size() && reference[i] >= 'A' && reference[i] <= 'Z' && column <= kColumns; ++i)
        column = column * 26 + (reference[i] - 'A' + 1);
    const auto row = wholeNumber(reference.substr(i));
    if (i == 0 || column > kColumns || !row || *row < 1 || *row > kRows)
        return {};
    return std::pair(column - 1, *row - 1);
}

} // namespace crm
