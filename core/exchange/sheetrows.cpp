#include "core/exchange/sheetrows.h"

#include "core/base/tr.h"
#include "core/exchange/celltext.h"

#include <algorithm>

namespace crm {
namespace {

bool isFilled(std::string_view cell)
{
    return !trimmed(cell).empty();
}

} // namespace

SheetRows::SheetRows(const QString &path, const SheetShape &shape)
    : m_reader(openSheet(path, {shape.encoding, shape.delimiter, shape.sheet, shape.visibleOnly}))
{
    requireSameSource(path, shape);
    while (shape.headerLine > 0) {
        const auto *record = m_reader->next();
        if (record)
            keepHead(*record);
        if (!record || record->line >= shape.headerLine)
            break;
    }
    m_reader->carryMerged();
}

void SheetRows::keepHead(const SheetRecord &record)
{
    Head head;
    for (const auto cell : record.fields)
        head.emplace_back(trimmed(cell));
    m_heads.push_back(std::move(head));
    m_line = record.line;
}

const SheetRecord *SheetRows::next()
{
    const auto *record = m_next ? std::exchange(m_next, nullptr) : m_reader->next();
    if (!record || m_heads.empty())
        return record;
    const auto before = std::exchange(m_line, record->line);
    if (isHeadAgain(*record))
        return flagged(*record, Tr::tr("The header of the sheet stands here again; it is no record."));
    return mayBeTitle(*record, record->line > before + 1) ? titleOr(*record) : record;
}

/// All that is filled says what a row above the records says there. One cell alone is too little, but for
/// the header of a single column.
bool SheetRows::isHeadAgain(const SheetRecord &record) const
{
    return std::ranges::any_of(m_heads, [&](const Head &head) {
        size_t same = 0;
        for (size_t i = 0; i < record.fields.size(); ++i) {
            const auto cell = trimmed(record.fields[i]);
            if (cell.empty())
                continue;
            if (i >= head.size() || cell != head[i])
                return false;
            ++same;
        }
        const auto isOnly = [&] {
            return &head == &m_heads.back() && std::ranges::count_if(head, isFilled) == 1;
        };
        return same >= 2 || (same == 1 && isOnly());
    });
}

/// A name alone may be a title where a blank row parts it from what is above, or where it stands above the
/// first header as well.
bool SheetRows::mayBeTitle(const SheetRecord &record, bool isApart) const
{
    const auto only = std::ranges::find_if(record.fields, isFilled);
    if (only == record.fields.end() || std::any_of(only + 1, record.fields.end(), isFilled)
        || std::ranges::count_if(m_heads.back(), isFilled) < 2)
        return false;
    const auto says = [&](const Head &head) { return std::ranges::find(head, trimmed(*only)) != head.end(); };
    return isApart || std::ranges::any_of(m_heads, says);
}

/// Looks at the row below, since only that tells a title from a customer of whom nothing but the name is
/// known.
const SheetRecord *SheetRows::titleOr(const SheetRecord &record)
{
    m_heldCells.assign(record.fields.begin(), record.fields.end());
    m_heldRaw = record.raw;
    m_held = record;
    m_held.fields.assign(m_heldCells.begin(), m_heldCells.end());
    m_held.raw = m_heldRaw;
    m_next = m_reader->next();
    if (!m_next || !isHeadAgain(*m_next))
        return &m_held;
    return flagged(m_held, Tr::tr("A title above the header, which stands here again; it is no record."));
}

const SheetRecord *SheetRows::flagged(const SheetRecord &record, const QString &why)
{
    m_told = record;
    m_told.flags.push_back({-1, CellFlag::Kind::NoRecord, why.toStdString()});
    return &m_told;
}

} // namespace crm
