#include "core/exchange/sheetreader.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/exchange/csvreader.h"
#include "core/exchange/sourcefile.h"
#include "core/exchange/xlsxreader.h"

#include <QFileInfo>

#include <algorithm>

namespace crm {

bool SheetRecord::isBlank() const
{
    return flags.empty() && std::all_of(fields.begin(), fields.end(), [](std::string_view field) {
               return field.find_first_not_of(" \t") == std::string_view::npos;
           });
}

const CellFlag *SheetRecord::flag(CellFlag::Kind kind) const
{
    const auto found =
        std::find_if(flags.begin(), flags.end(), [=](const auto &f) { return f.kind == kind; });
    return found == flags.end() ? nullptr : &*found;
}

std::unique_ptr<SheetReader> openSheet(const QString &path, const SheetOptions &options)
{
    switch (inspectSource(path)) {
    case SourceKind::Text: return std::make_unique<CsvReader>(path, options);
    case SourceKind::Xlsx: return std::make_unique<XlsxReader>(path, options);
    case SourceKind::Xls:
        throw Error(Error::Code::Invalid,
                    Tr::tr("%1 is an old Excel workbook (.xls). Save it as .xlsx and import that.")
                        .arg(QFileInfo(path).fileName()));
    case SourceKind::Ods:
        throw Error(Error::Code::Invalid,
                    Tr::tr("%1 is an OpenDocument sheet (.ods). Save it as .xlsx and import that.")
                        .arg(QFileInfo(path).fileName()));
    case SourceKind::VCard: break;
    }
    throw Error(Error::Code::Invalid,
                Tr::tr("%1 holds contact cards (vCard), not a sheet. Save the contacts as CSV.")
                    .arg(QFileInfo(path).fileName()));
}

} // namespace crm
