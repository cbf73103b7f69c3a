#include "core/storage/synctodisk.h"

#include "core/base/error.h"

#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_WIN
#include <io.h>
#include <QDir>
#include <windows.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace crm {

#ifdef Q_OS_WIN

void syncToDisk(const QString &path)
{
    if (QFileInfo(path).isDir())
        return; // NTFS journals its names
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || _commit(file.handle()) != 0)
        throw Error(Error::Code::Storage, file.errorString());
}

bool renameWithoutOverwriting(const QString &from, const QString &to)
{
    return QFile::rename(from, to); // Windows itself refuses an existing name
}

bool renameOver(const QString &from, const QString &to)
{
    return ::MoveFileExW(QDir::toNativeSeparators(from).toStdWString().c_str(),
                         QDir::toNativeSeparators(to).toStdWString().c_str(),
                         MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH)
        != 0;
}

#else

void syncToDisk(const QString &path)
{
    const bool folder = QFileInfo(path).isDir();
    const int file = ::open(QFile::encodeName(path).constData(), folder ? O_RDONLY : O_RDWR);
    const bool done = file >= 0 && (::fsync(file) == 0 || folder); // not every file system can sync a folder
    const auto why = qt_error_string(errno);
    if (file >= 0)
        ::close(file);
    if (!done)
        throw Error(Error::Code::Storage, why);
}

bool renameWithoutOverwriting(const QString &from, const QString &to)
{
    const auto oldName = QFile::encodeName(from);
    const auto newName = QFile::encodeName(to);
    if (::link(oldName.constData(), newName.constData()) == 0)
        return ::unlink(oldName.constData()) == 0;
    // A stick with FAT has no links: there the moment between look and rename must do.
    return errno != EEXIST && !QFile::exists(to) && ::rename(oldName.constData(), newName.constData()) == 0;
}

bool renameOver(const QString &from, const QString &to)
{
    return ::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
}

#endif

} // namespace crm
