#include "core/exchange/recordbuilder.h"

#include "core/exchange/csvline.h"

#include <algorithm>

namespace crm {

void RecordBuilder::start()
{
    m_record.flags.clear();
    m_record.spread.clear();
    m_record.carried.clear();
    m_width = 0;
}

void RecordBuilder::store(int column, std::string text)
{
    const auto at = size_t(column);
    if (m_cells.size() <= at)
        m_cells.resize(at + 1);
    for (; m_width <= at; ++m_width)
        m_cells[m_width].clear();
    m_cells[at] = std::move(text);
}

void RecordBuilder::carry(int column, const std::string &text)
{
    store(column, text);
    m_record.carried.push_back(column);
}

bool RecordBuilder::isEmpty() const
{
    return std::all_of(m_cells.begin(), m_cells.begin() + qptrdiff(m_width),
                       [](const auto &cell) { return cell.empty(); });
}

void RecordBuilder::flag(int column, CellFlag::Kind kind, std::string text)
{
    m_record.flags.push_back({column, kind, std::move(text)});
}

const SheetRecord &RecordBuilder::finish(qint64 line, bool hidden)
{
    m_record.line = line;
    m_record.hidden = hidden;
    m_record.fields.assign(m_cells.begin(), m_cells.begin() + qptrdiff(m_width));
    m_raw.clear();
    for (size_t i = 0; i < m_width; ++i) {
        if (i > 0)
            m_raw += ',';
        appendCsvField(m_raw, m_cells[i]);
    }
    m_record.raw = m_raw;
    return m_record;
}

} // namespace crm
