#include "core/exchange/xlsreader.h"

#include "core/exchange/cellnumber.h"

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr quint16 kRowHidden = 0x0020;

/// A number in four bytes: an integer or the upper half of a real one, and either of them by a hundred.
double compact(quint32 bits)
{
    double number = 0;
    if (bits & 2) {
        number = qint32(bits) >> 2;
    } else {
        const quint64 whole = quint64(bits & ~quint32(3)) << 32;
        std::memcpy(&number, &whole, sizeof number);
    }
    return bits & 1 ? number / 100 : number;
}

const char *errorText(quint8 code)
{
    switch (code) {
    case 0x00: return "#NULL!";
    case 0x07: return "#DIV/0!";
    case 0x0F: return "#VALUE!";
    case 0x17: return "#REF!";
    case 0x1D: return "#NAME?";
    case 0x24: return "#NUM!";
    default: return "#N/A";
    }
}

} // namespace

XlsReader::XlsReader(const QString &path, const SheetOptions &options)
    : m_book(path)
{
    choose(options.sheet);
}

void XlsReader::choose(const QString &name)
{
    if (!name.isEmpty())
        return open(sheetByName(m_book.sheets(), name));
    std::optional<size_t> firstVisible;
    for (size_t i = 0; i < m_book.sheets().size(); ++i) {
        if (m_book.sheets()[i].hidden)
            continue;
        if (!firstVisible)
            firstVisible = i;
        open(i);
        if (!m_cells.empty())
            return;
    }
    open(firstVisible.value_or(0));
}

void XlsReader::open(size_t sheet)
{
    m_sheet = sheet;
    m_next = 0;
    m_cells.clear();
    m_hidden.assign(65'536, false);
    BiffRecords records(m_book.stream(), m_book.start(sheet));
    int depth = 0; // charts within the sheet have records of their own
    while (const auto record = records.next()) {
        if (record->type == kBiffBof)
            ++depth;
        else if (record->type == kBiffEof && --depth <= 0)
            break;
        else if (depth == 1)
            index(*record);
    }
    const auto inOrder = [](const Cell &a, const Cell &b) {
        return std::pair(a.row, a.column) < std::pair(b.row, b.column);
    };
    std::ranges::stable_sort(m_cells, inOrder);
}

void XlsReader::index(const BiffRecord &record)
{
    const auto add = [&](quint16 column, quint16 place) {
        m_cells.push_back({record.bytes.u16(0), column, quint32(record.at), place});
    };
    switch (record.type) {
    case kBiffRow: m_hidden[record.bytes.u16(0)] = record.bytes.u32(12) & kRowHidden; break;
    case kBiffMulRk:
        for (quint16 i = 0; 4 + 6 * i + 6 + 2 <= record.bytes.size(); ++i)
            add(quint16(record.bytes.u16(2) + i), i);
        break;
    case kBiffFormula:
    case kBiffLabelSst:
    case kBiffNumber:
    case kBiffLabel:
    case kBiffRString:
    case kBiffBoolErr:
    case kBiffRk: add(record.bytes.u16(2), 0); break;
    default: break;
    }
}

const SheetRecord *XlsReader::read()
{
    while (m_next < m_cells.size()) {
        const auto row = m_cells[m_next].row;
        m_record.start();
        for (; m_next < m_cells.size() && m_cells[m_next].row == row; ++m_next)
            if (m_cells[m_next].column < SheetLimits::kColumns)
                take(m_cells[m_next]);
        if (const auto &record = m_record.finish(row + 1, m_hidden[row]); !record.isBlank())
            return &record;
    }
    return nullptr;
}

void XlsReader::take(const Cell &cell)
{
    const auto record = BiffRecords(m_book.stream(), qsizetype(cell.at)).next();
    const auto &bytes = record->bytes;
    switch (record->type) {
    case kBiffLabelSst:
        if (const auto text = m_book.strings().at(bytes.u32(6)))
            m_record.store(cell.column, std::string(*text));
        else
            m_record.flag(cell.column, CellFlag::Kind::BadValue, std::to_string(bytes.u32(6)));
        break;
    case kBiffLabel:
    case kBiffRString: m_record.store(cell.column, m_book.text(bytes, 6).toStdString()); break;
    case kBiffNumber: takeNumber(cell, bytes.real(6), bytes.u16(4)); break;
    case kBiffRk: takeNumber(cell, compact(bytes.u32(6)), bytes.u16(4)); break;
    case kBiffMulRk: {
        const qsizetype at = 4 + 6 * cell.index;
        takeNumber(cell, compact(bytes.u32(at + 2)), bytes.u16(at));
        break;
    }
    case kBiffBoolErr: takeFlag(cell, bytes.u8(6), bytes.u8(7) != 0); break;
    case kBiffFormula: takeFormula(cell, bytes); break;
    default: break;
    }
}

void XlsReader::takeFormula(const Cell &cell, const BiffBytes &bytes)
{
    enum Result : quint8 { Text = 0, Boolean = 1, Failed = 2 };
    if (bytes.u16(12) != 0xFFFF)
        return takeNumber(cell, bytes.real(6), bytes.u16(4));
    const auto kind = bytes.u8(6);
    if (kind == Boolean || kind == Failed)
        return takeFlag(cell, bytes.u8(8), kind == Failed);
    if (kind != Text)
        return m_record.store(cell.column, {});
    // The text follows, behind what the formula may share with others.
    BiffRecords records(m_book.stream(), qsizetype(cell.at));
    records.next();
    for (int i = 0; i < 3; ++i) {
        const auto next = records.next();
        if (!next || next->type == kBiffFormula)
            break;
        if (next->type == kBiffString)
            return m_record.store(cell.column, m_book.text(next->bytes, 0).toStdString());
    }
    m_record.flag(cell.column, CellFlag::Kind::NoCachedValue);
}

void XlsReader::takeNumber(const Cell &cell, double number, int format)
{
    const auto kind = m_book.numberKind(format);
    auto reading = readCellNumber(number, kind, m_book.isSince1904());
    if (kind == NumberKind::Number)
        m_book.dress(format, reading.text);
    if (reading.flag)
        m_record.flag(cell.column, *reading.flag);
    m_record.store(cell.column, std::move(reading.text));
}

void XlsReader::takeFlag(const Cell &cell, quint8 value, bool isError)
{
    if (isError)
        m_record.flag(cell.column, CellFlag::Kind::ErrorValue, errorText(value));
    else
        m_record.store(cell.column, value ? "TRUE" : "FALSE");
}

} // namespace crm
