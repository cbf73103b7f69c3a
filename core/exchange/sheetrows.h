#pragma once

#include "core/exchange/sheetshape.h"

namespace crm {

/// The rows below a sheet's header. A header that stands there again, as on each printed page or above a
/// second block, comes flagged as no record, and so does a title right above it.
class SheetRows
{
public:
    /// Opens the sheet again, as `shape` says, and stands behind its header.
    SheetRows(const QString &path, const SheetShape &shape);

    /// The next row that is not blank, valid until the next one; or null at the end.
    const SheetRecord *next();
    SheetReader &reader() const { return *m_reader; }
    /// Gives the reader away, where it stands; nothing else may be asked then.
    std::unique_ptr<SheetReader> takeReader() { return std::move(m_reader); }

private:
    /// A row above the first record, by its cells without blanks around them.
    using Head = std::vector<std::string>;

    void keepHead(const SheetRecord &record);
    bool isHeadAgain(const SheetRecord &record) const;
    bool mayBeTitle(const SheetRecord &record, bool isApart) const;
    const SheetRecord *titleOr(const SheetRecord &record);
    const SheetRecord *flagged(const SheetRecord &record, const QString &why);

    std::unique_ptr<SheetReader> m_reader;
    std::vector<Head> m_heads; // the last one is the header
    qint64 m_line = 0; // of the row before
    SheetRecord m_told; // a row with its flag
    const SheetRecord *m_next = nullptr; // was read to see whether a title stands above it
    SheetRecord m_held; // the row above m_next
    std::vector<std::string> m_heldCells;
    std::string m_heldRaw;
};

} // namespace crm
