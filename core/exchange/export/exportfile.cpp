#include "core/exchange/export/exportfile.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/exchange/export/tablewriter.h"
#include "core/exchange/outputpath.h"
#include "core/storage/synctodisk.h"

#include <QFileInfo>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

std::filesystem::path nativePath(const QString &path)
{
    return std::filesystem::path(path.toStdU16String());
}

[[noreturn]] void refuse(const QString &message)
{
    throw Error(Error::Code::Invalid, message);
}

} // namespace

ExportFile::ExportFile(const QString &target, const QString &base)
    : m_target(QFileInfo(target).absoluteFilePath())
    , m_extension(QFileInfo(target).suffix().toLower())
{
    if (!tableFormats().contains(m_extension))
        refuse(Tr::tr("Files are written as .csv, .xlsx, .vcf or .ics, not as .%1.").arg(m_extension));
    refuseToReplaceBase(m_target, base);
    const QFileInfo info(m_target);
    if (info.exists() && !info.isFile())
        refuse(Tr::tr("%1 is not a file that a table could be written to.").arg(target));
    if (info.isSymLink() && info.exists())
        m_target = info.canonicalFilePath(); // the link stays, and leads to the new table
    if (info.exists() && !info.isWritable())
        throw Error(Error::Code::Storage, Tr::tr("%1 is write-protected.").arg(target));
    const auto folder = QFileInfo(m_target).absolutePath();
    if (!QFileInfo(folder).isDir())
        throw Error(Error::Code::Storage, Tr::tr("There is no folder %1.").arg(folder));
    m_folder = std::make_unique<QTemporaryDir>(folder + u"/.kingfisher-export-XXXXXX"_s);
    if (!m_folder->isValid())
        throw Error(Error::Code::Storage, Tr::tr("Nothing can be written in the folder %1.").arg(folder));
    m_path = m_folder->filePath(u"table."_s + m_extension);
}

QString ExportFile::name() const
{
    return QFileInfo(m_target).fileName();
}

void ExportFile::commit()
{
    syncToDisk(m_path);
    std::error_code error;
    std::filesystem::rename(nativePath(m_path), nativePath(m_target), error);
    if (error)
        throw Error(
            Error::Code::Storage,
            Tr::tr("%1 cannot be written: %2").arg(m_target, QString::fromStdString(error.message())));
    syncToDisk(QFileInfo(m_target).absolutePath());
}

} // namespace crm
