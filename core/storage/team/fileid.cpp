#include "core/storage/team/fileid.h"

#include <QFile>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <sys/stat.h>
#endif

namespace crm {

#ifdef Q_OS_WIN

namespace {

// Not tried: no Windows machine was at hand. Windows keeps the names of open files from being taken away.
std::optional<BY_HANDLE_FILE_INFORMATION> statusOf(const QString &path)
{
    const HANDLE handle = CreateFileW(reinterpret_cast<const wchar_t *>(path.utf16()), 0,
                                      FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr,
                                      OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return {};
    BY_HANDLE_FILE_INFORMATION status;
    const bool isKnown = GetFileInformationByHandle(handle, &status);
    CloseHandle(handle);
    return isKnown ? std::optional(status) : std::nullopt;
}

} // namespace

std::optional<FileId> fileIdOf(const QString &path)
{
    const auto status = statusOf(path);
    if (!status)
        return {};
    return FileId{status->dwVolumeSerialNumber,
                  (quint64(status->nFileIndexHigh) << 32) | status->nFileIndexLow};
}

quint64 hardLinksOf(const QString &path)
{
    const auto status = statusOf(path);
    return status ? status->nNumberOfLinks : 0;
}

#else

std::optional<FileId> fileIdOf(const QString &path)
{
    struct stat status;
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    return FileId{quint64(status.st_dev), quint64(status.st_ino)};
}

quint64 hardLinksOf(const QString &path)
{
    struct stat status;
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? quint64(status.st_nlink) : 0;
}

#endif

} // namespace crm
