#pragma once

#include "core/exchange/exceldate.h"
#include "core/exchange/idformat.h"
#include "core/exchange/moneyformat.h"
#include "core/exchange/sheetreader.h"
#include "core/exchange/ziparchive.h"

#include <QHash>

namespace crm {

/// The texts that the cells of a workbook refer to, packed one behind the other.
class SharedStrings
{
public:
    static constexpr size_t kMost = 192 * 1024 * 1024;

    void read(const ZipArchive &archive, const QString &part);
    /// Throws Error{Invalid} where there is more than memory should be spent on.
    void add(std::string_view text);
    std::optional<std::string_view> at(quint64 index) const;

private:
    std::string m_text;
    std::vector<size_t> m_ends;
};

/// What all sheets of a workbook share: their list, the date system, number formats, texts.
struct XlsxWorkbook
{
    explicit XlsxWorkbook(const QString &path);

    NumberKind numberKind(int style) const;
    /// Null for a style that shows numbers as such.
    const IdFormat *idFormat(int style) const;

    ZipArchive archive;
    std::vector<SheetInfo> sheets;
    QStringList parts; ///< of the sheets, in the same order
    bool since1904 = false;
    std::vector<NumberKind> styles;
    QHash<int, IdFormat> idStyles; ///< by the place of the style
    MoneyFormats moneyStyles; ///< likewise
    SharedStrings strings;

private:
    QHash<QString, QString> relations(const QString &part) const;
    QString workbookPart() const;
    void readSheets(const QString &part);
    void readStyles(const QString &part);
};

/// "_x000D_" and its like in a workbook's text are characters that XML cannot hold.
QString decodeEscapes(const QString &text);
std::string decodeEscapes(const std::string &utf8);

} // namespace crm
