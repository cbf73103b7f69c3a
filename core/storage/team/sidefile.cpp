#include "core/storage/team/sidefile.h"

#include "core/base/error.h"
#include "core/base/tr.h"

#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace crm {
namespace {

[[noreturn]] void fail(const QString &why)
{
    throw Error(Error::Code::Storage, Tr::tr("The file beside the team's file cannot be used: %1").arg(why));
}

} // namespace

QString SideFile::pathFor(const QString &base)
{
    const auto real = QFileInfo(base).canonicalFilePath();
    return (real.isEmpty() ? base : real) + u".crm-peers"_s;
}

bool SideFile::existsFor(const QString &base)
{
    return QFileInfo::exists(pathFor(base));
}

void SideFile::refresh() const
{
    if (tryLock(sidefile::kRefreshByte, Lock::Shared))
        unlock(sidefile::kRefreshByte);
}

bool SideFile::tryLock(qint64 byte, Lock lock) const
{
    return setLock(byte, lock == Lock::Shared ? 1 : 2);
}

void SideFile::unlock(qint64 byte) const
{
    setLock(byte, 0);
}

#ifdef Q_OS_WIN

// Not tried: no Windows machine was at hand.
SideFile::SideFile(const QString &base)
    : m_handle(CreateFileW(reinterpret_cast<const wchar_t *>(pathFor(base).utf16()),
                           GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr,
                           OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr))
{
    if (m_handle == INVALID_HANDLE_VALUE)
        fail(qt_error_string());
}

SideFile::~SideFile()
{
    CloseHandle(m_handle);
}

bool SideFile::setLock(qint64 byte, int type) const
{
    OVERLAPPED place = {};
    place.Offset = DWORD(byte);
    place.OffsetHigh = DWORD(byte >> 32);
    if (type == 0)
        return UnlockFileEx(m_handle, 0, 1, 0, &place);
    const DWORD flags = LOCKFILE_FAIL_IMMEDIATELY | (type == 2 ? LOCKFILE_EXCLUSIVE_LOCK : 0);
    if (LockFileEx(m_handle, flags, 0, 1, 0, &place))
        return true;
    if (GetLastError() != ERROR_LOCK_VIOLATION && GetLastError() != ERROR_IO_PENDING)
        fail(qt_error_string());
    return false;
}

QByteArray SideFile::read(qint64 offset, qint64 size) const
{
    QByteArray bytes(size, '\0');
    OVERLAPPED place = {};
    place.Offset = DWORD(offset);
    DWORD got = 0;
    if (!ReadFile(m_handle, bytes.data(), DWORD(size), &got, &place) && GetLastError() != ERROR_HANDLE_EOF)
        fail(qt_error_string());
    return bytes.first(got);
}

void SideFile::write(qint64 offset, QByteArrayView bytes) const
{
    OVERLAPPED place = {};
    place.Offset = DWORD(offset);
    DWORD put = 0;
    if (!WriteFile(m_handle, bytes.data(), DWORD(bytes.size()), &put, &place) || put != DWORD(bytes.size()))
        fail(qt_error_string());
}

void SideFile::sync() const
{
    if (!FlushFileBuffers(m_handle))
        fail(qt_error_string());
}

#else

#ifdef F_OFD_SETLK
constexpr int kSetLock = F_OFD_SETLK;
#else
constexpr int kSetLock = F_SETLK; // of the whole process: only one session of it may write
#endif

namespace {

/// Whoever may write to the base may write to what lies beside it, whatever the mask of who came first.
void giveTo(int file, const QString &base)
{
    struct stat own;
    struct stat other;
    if (::fstat(file, &own) != 0 || ::stat(QFile::encodeName(base).constData(), &other) != 0
        || own.st_uid != ::geteuid())
        return;
    const bool isOfItsGroup = own.st_gid == other.st_gid || ::fchown(file, uid_t(-1), other.st_gid) == 0;
    const auto mode = other.st_mode & (isOfItsGroup ? 0666 : 0606);
    if ((own.st_mode & 0666) != mode)
        ::fchmod(file, mode);
}

} // namespace

SideFile::SideFile(const QString &base)
    : m_file(::open(QFile::encodeName(pathFor(base)).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0666))
{
    if (m_file < 0)
        fail(qt_error_string(errno));
    giveTo(m_file, base);
}

SideFile::~SideFile()
{
    ::close(m_file);
}

bool SideFile::setLock(qint64 byte, int type) const
{
    static constexpr short kTypes[] = {F_UNLCK, F_RDLCK, F_WRLCK};
    struct flock lock = {};
    lock.l_type = kTypes[type];
    lock.l_whence = SEEK_SET;
    lock.l_start = off_t(byte);
    lock.l_len = 1;
    int result = 0;
    do
        result = ::fcntl(m_file, kSetLock, &lock);
    while (result != 0 && errno == EINTR);
    if (result == 0)
        return true;
    if (errno != EACCES && errno != EAGAIN && errno != EBUSY)
        fail(qt_error_string(errno));
    return false;
}

QByteArray SideFile::read(qint64 offset, qint64 size) const
{
    QByteArray bytes(size, '\0');
    const auto got = ::pread(m_file, bytes.data(), size_t(size), off_t(offset));
    if (got < 0)
        fail(qt_error_string(errno));
    return bytes.first(got);
}

void SideFile::write(qint64 offset, QByteArrayView bytes) const
{
    if (::pwrite(m_file, bytes.data(), size_t(bytes.size()), off_t(offset)) != bytes.size())
        fail(qt_error_string(errno));
}

void SideFile::sync() const
{
    if (::fsync(m_file) != 0)
        fail(qt_error_string(errno));
}

#endif

} // namespace crm
