#include "core/storage/synctodisk.h"

#include "core/base/error.h"

#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_WIN
#include <io.h>
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

#endif

} // namespace crm
