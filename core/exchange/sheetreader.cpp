#include "core/exchange/sheetreader.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/exchange/card/vcardreader.h"
#include "core/exchange/csvreader.h"
#include "core/exchange/odsreader.h"
#include "core/exchange/sourcefile.h"
#include "core/exchange/xlsreader.h"
#include "core/exchange/xlsxreader.h"

#include <algorithm>

namespace crm {

bool SheetRecord::isBlank() const
{
    return flags.empty() && std::all_of(fields.begin(), fields.end(), [](std::string_view field) {
               return field.find_first_not_of(" \t\x1a") == std::string_view::npos;
           });
}

const CellFlag *SheetRecord::flag(CellFlag::Kind kind) const
{
    const auto found =
        std::find_if(flags.begin(), flags.end(), [=](const auto &f) { return f.kind == kind; });
    return found == flags.end() ? nullptr : &*found;
}

const SheetRecord *SheetReader::next()
{
    const auto *record = read();
    while (m_visibleOnly && record && record->hidden)
        record = read();
    return record;
}

size_t sheetByName(const std::vector<SheetInfo> &sheets, const QString &name)
{
    QStringList names;
    for (size_t i = 0; i < sheets.size(); ++i) {
        if (sheets[i].name.compare(name, Qt::CaseInsensitive) == 0)
            return i;
        names << sheets[i].name;
    }
    throw Error(Error::Code::NotFound,
                Tr::tr("There is no sheet “%1”. There are: %2.").arg(name, names.join(u", ")));
}

namespace {

std::unique_ptr<SheetReader> readerOf(const QString &path, const SheetOptions &options)
{
    switch (inspectSource(path)) {
    case SourceKind::Text: return std::make_unique<CsvReader>(path, options);
    case SourceKind::Xlsx: return std::make_unique<XlsxReader>(path, options);
    case SourceKind::Xls: return std::make_unique<XlsReader>(path, options);
    case SourceKind::Ods: return std::make_unique<OdsReader>(path, options);
    case SourceKind::VCard: return std::make_unique<VCardReader>(path, options);
    }
    return {};
}

} // namespace

std::unique_ptr<SheetReader> openSheet(const QString &path, const SheetOptions &options)
{
    auto reader = readerOf(path, options);
    if (options.visibleOnly)
        reader->passOverHidden();
    return reader;
}

} // namespace crm
