#include "core/storage/lifelock.h"

#include <QDir>
#include <QFile>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace crm {

#ifdef Q_OS_WIN

LifeLock::LifeLock(const QString &path, File file)
    : m_path(path)
{
    const auto name = QDir::toNativeSeparators(path).toStdWString();
    const auto handle =
        ::CreateFileW(name.c_str(), GENERIC_READ | GENERIC_WRITE, 0 /* nobody else opens it */, nullptr,
                      file == File::New ? CREATE_NEW : OPEN_EXISTING, FILE_ATTRIBUTE_HIDDEN, nullptr);
    if (handle != INVALID_HANDLE_VALUE)
        m_handle = reinterpret_cast<qintptr>(handle);
}

LifeLock::~LifeLock()
{
    if (!isHeld())
        return;
    ::CloseHandle(reinterpret_cast<HANDLE>(m_handle));
    QFile::remove(m_path); // not where somebody has taken it in this moment, who removes it then
}

#else

namespace {

/// Whoever clears up may have had the file between its making and its locking, and have removed it.
bool hasName(int descriptor)
{
    struct stat status = {};
    return ::fstat(descriptor, &status) == 0 && status.st_nlink > 0;
}

} // namespace

LifeLock::LifeLock(const QString &path, File file)
    : m_path(path)
{
    const int flags = O_RDWR | O_CLOEXEC | (file == File::New ? O_CREAT | O_EXCL : 0);
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags, 0600);
    if (descriptor < 0)
        return;
    if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0 && hasName(descriptor))
        m_handle = descriptor;
    else
        ::close(descriptor);
}

LifeLock::~LifeLock()
{
    if (!isHeld())
        return;
    QFile::remove(m_path); // while nobody else can have it
    ::close(int(m_handle));
}

#endif

} // namespace crm
