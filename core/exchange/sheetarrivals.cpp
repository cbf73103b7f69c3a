#include "core/exchange/sheetarrivals.h"

#include "core/base/error.h"
#include "core/base/tr.h"

#include <QDateTime>
#include <QDir>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

const QStringList kSheets = {u"*.xlsx"_s, u"*.xlsm"_s, u"*.xls"_s, u"*.ods"_s,
                             u"*.csv"_s,  u"*.tsv"_s,  u"*.txt"_s, u"*.vcf"_s};

/// A sheet that is written anew is another one.
QString identity(const SheetFile &file)
{
    return u"%1|%2|%3"_s.arg(file.bytes).arg(file.modified).arg(file.path);
}

} // namespace

std::vector<SheetFile> sheetsIn(const QString &folder)
{
    const QDir dir(folder);
    if (folder.isEmpty() || !dir.exists())
        throw Error(Error::Code::NotFound, Tr::tr("The folder %1 is not there.").arg(folder));
    std::vector<SheetFile> files;
    for (const QFileInfo &info : dir.entryInfoList(kSheets, QDir::Files | QDir::Readable))
        if (!info.fileName().startsWith(u"~$"))
            files.push_back({info.absoluteFilePath(), info.size(), info.lastModified().toMSecsSinceEpoch()});
    std::ranges::sort(files, {}, &SheetFile::path);
    return files;
}

SheetArrivals::SheetArrivals(const QStringList &seen)
    : m_seen(seen.begin(), seen.end())
{
}

std::vector<SheetFile> SheetArrivals::look(const std::vector<SheetFile> &now)
{
    std::vector<SheetFile> still;
    std::ranges::copy_if(now, std::back_inserter(still), [this](const SheetFile &file) {
        return file.bytes > 0 && std::ranges::find(m_last, file) != m_last.end()
            && !m_seen.contains(identity(file));
    });
    m_last = now;
    return still;
}

void SheetArrivals::markSeen(const SheetFile &file)
{
    m_seen.insert(identity(file));
}

QStringList SheetArrivals::seen() const
{
    QStringList kept;
    for (const auto &file : m_last)
        if (const auto key = identity(file); m_seen.contains(key))
            kept << key;
    return kept;
}

} // namespace crm
