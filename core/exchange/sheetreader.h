#pragma once

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace crm {

/// What a reader had to say about a cell, or about a whole record where `column` is -1.
struct CellFlag
{
    enum class Kind {
        Undecodable, ///< bytes that are no text in the encoding; shown as U+FFFD
        StrayQuote, ///< a quotation mark inside an unquoted field, taken as it is
        TextAfterQuote, ///< text after a closing quotation mark, joined to the field
        Binary, ///< a NUL in the record
        ErrorValue, ///< #REF! and its like; the field is empty
        NoCachedValue, ///< a formula that was never calculated; the field is empty
        LostDigits, ///< a number too long for the program that wrote it
        BadReference, ///< a cell that says it lies where no cell can be
        BadValue, ///< a cell whose content contradicts its type; the field is empty
        Remark, ///< something else to look at, in `text`
        NoRecord, ///< the record is nothing that can be taken; why, in `text`
    };

    int column = -1;
    Kind kind = Kind::Undecodable;
    std::string text = {}; ///< what stood there, where the field does not show it

    friend bool operator==(const CellFlag &, const CellFlag &) = default;
};

/// One row of a sheet. Everything in it is valid until the next one is read.
struct SheetRecord
{
    qint64 line = 0; ///< where it begins: the physical line, or the row number; from 1
    std::vector<std::string_view> fields; ///< UTF-8
    std::string_view raw; ///< the record's bytes as SheetReader::writeRaw takes them
    std::vector<CellFlag> flags;
    std::vector<int> spread = {}; ///< columns whose cell reaches over the rows below
    std::vector<int> carried = {}; ///< columns whose cell begins in a row above; it is repeated here
    bool hidden = false;

    bool isBlank() const;
    const CellFlag *flag(CellFlag::Kind kind) const;
};

struct SheetInfo
{
    QString name;
    bool hidden = false;

    friend bool operator==(const SheetInfo &, const SheetInfo &) = default;
};

/// How to read a source; what is not set is found out.
struct SheetOptions
{
    QString encoding = {};
    std::optional<char> delimiter = {};
    QString sheet = {};
    bool visibleOnly = false; ///< without the rows that are hidden in a workbook
};

/// Limits that hold for every format.
struct SheetLimits
{
    static constexpr int kColumns = 500;
    static constexpr qint64 kCell = 1024 * 1024;
    static constexpr qint64 kRecord = 16 * 1024 * 1024;
};

/// Reads one sheet of a source from its first row to its last, once, in bounded memory. Errors that stop the
/// reading are thrown (Error{Invalid}) and name the line; everything else is a flag on its record.
class SheetReader
{
public:
    virtual ~SheetReader() = default;

    virtual const std::vector<SheetInfo> &sheets() const = 0;
    virtual QString sheet() const = 0;
    /// The names of the columns where the kind of source says them and no row does; else empty.
    virtual QStringList columnNames() const { return {}; }
    /// As --encoding takes it; empty for workbooks.
    virtual QString encoding() const { return {}; }
    virtual char delimiter() const { return ','; }

    /// The next row that is not blank, or nothing at the end.
    const SheetRecord *next();
    /// From now on hidden rows are passed over.
    void passOverHidden() { m_visibleOnly = true; }
    /// From the next row on cells that are merged over several rows stand in each of them.
    virtual void carryMerged() { }
    /// True where a cell says in which column it lies, so that a row cannot be shifted.
    virtual bool cellsHavePlaces() const { return false; }
    /// How far the reading has come, in the unit of size().
    virtual qint64 position() const = 0;
    virtual qint64 size() const = 0;

    /// The bytes of `raw` as they stood in the source (or as a CSV line in UTF-8, for workbooks), without
    /// line end.
    virtual QByteArray original(std::string_view raw) const
    {
        return QByteArray(raw.data(), qsizetype(raw.size()));
    }
    /// Text in the encoding of the source.
    virtual QByteArray encoded(const QString &text) const { return text.toUtf8(); }
    virtual QByteArray byteOrderMark() const { return {}; }

protected:
    virtual const SheetRecord *read() = 0;

private:
    bool m_visibleOnly = false;
};

/// Opens a source of any kind that can be read. Throws Error{Invalid} with the reason otherwise.
std::unique_ptr<SheetReader> openSheet(const QString &path, const SheetOptions &options = {});

/// The place of a sheet, whatever its case. Throws Error{NotFound} with the names that there are.
size_t sheetByName(const std::vector<SheetInfo> &sheets, const QString &name);

inline QString toText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

} // namespace crm
