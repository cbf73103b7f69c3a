#pragma once

#include "core/exchange/sheetreader.h"

namespace crm {

/// Puts the cells of a row of a workbook together into a record, each at its place.
class RecordBuilder
{
public:
    void start();
    void store(int column, std::string text);
    /// The cell begins in a row above, or reaches over those below.
    void carry(int column, const std::string &text);
    void markSpread(int column) { m_record.spread.push_back(column); }
    std::string_view at(int column) const
    {
        return size_t(column) < m_width ? std::string_view(m_cells[size_t(column)]) : std::string_view();
    }
    bool isEmpty() const;
    void flag(int column, CellFlag::Kind kind, std::string text = {});
    /// Valid until the next start().
    const SheetRecord &finish(qint64 line, bool hidden = false);
    const SheetRecord &record() const { return m_record; }

private:
    SheetRecord m_record;
    std::vector<std::string> m_cells;
    size_t m_width = 0;
    std::string m_raw; // as a line of CSV
};

} // namespace crm
