#include "core/storage/filelocks.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX

#include <sqlite3.h>

#include <cstdarg>
#include <map>
#include <mutex>
#include <string>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace crm {
namespace {

constexpr int kFirstDescriptor = 3; // below it are those that anybody writes messages to

/// Which description holds the locks of a file, by the descriptors that SQLite has of it.
class Holders
{
public:
    /// -1 where the system gives none: then the descriptor itself has to do.
    int of(int file)
    {
        const std::lock_guard guard(m_mutex);
        if (const auto known = m_files.find(file); known != m_files.end())
            return m_holders.at(known->second).descriptor;
        struct stat status;
        if (::fstat(file, &status) != 0)
            return -1;
        const Key key{status.st_dev, status.st_ino};
        auto [holder, isNew] = m_holders.try_emplace(key);
        if (isNew)
            holder->second.descriptor = opened(file);
        ++holder->second.files;
        m_files.emplace(file, key);
        return holder->second.descriptor;
    }

    void close(int file)
    {
        const std::lock_guard guard(m_mutex);
        const auto known = m_files.find(file);
        if (known == m_files.end())
            return;
        const auto holder = m_holders.find(known->second);
        m_files.erase(known);
        if (--holder->second.files > 0)
            return;
        if (holder->second.descriptor >= 0)
            ::close(holder->second.descriptor);
        m_holders.erase(holder);
    }

private:
    using Key = std::pair<dev_t, ino_t>;
    struct Holder
    {
        int descriptor = -1;
        int files = 0;
    };

    /// A description of its own: one that SQLite has may be closed, or may not be for writing.
    static int opened(int file)
    {
        const auto path = "/proc/self/fd/" + std::to_string(file);
        int made = ::open(path.c_str(), O_RDWR | O_CLOEXEC);
        if (made < 0)
            made = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
        if (made < 0 || made >= kFirstDescriptor)
            return made;
        const int higher = ::fcntl(made, F_DUPFD_CLOEXEC, kFirstDescriptor);
        ::close(made);
        return higher;
    }

    std::mutex m_mutex;
    std::map<int, Key> m_files;
    std::map<Key, Holder> m_holders;
};

/// SQLite's layer is the process's, and so are its locks.
Holders &holders()
{
    static Holders holders;
    return holders;
}

int ofDescription(int command)
{
    return command == F_SETLK ? F_OFD_SETLK : command == F_SETLKW ? F_OFD_SETLKW : F_OFD_GETLK;
}

int fcntlOfSqlite(int file, int command, ...)
{
    va_list arguments;
    va_start(arguments, command);
    if (command != F_SETLK && command != F_SETLKW && command != F_GETLK) {
        const int argument = va_arg(arguments, int); // flags of descriptors
        va_end(arguments);
        return ::fcntl(file, command, argument);
    }
    auto *lock = va_arg(arguments, struct flock *);
    va_end(arguments);
    const int holder = holders().of(file);
    if (holder < 0)
        return ::fcntl(file, command, lock);
    lock->l_pid = 0; // or it is refused
    return ::fcntl(holder, ofDescription(command), lock);
}

int closeOfSqlite(int file)
{
    holders().close(file);
    return ::close(file);
}

} // namespace

void keepLocksOverCloses()
{
    static std::once_flag once;
    std::call_once(once, [] {
        auto *vfs = sqlite3_vfs_find("unix");
        if (!vfs || vfs->iVersion < 3 || !vfs->xSetSystemCall)
            return;
        // Without the second, what the first keeps would never be given back.
        if (vfs->xSetSystemCall(vfs, "close", reinterpret_cast<sqlite3_syscall_ptr>(&closeOfSqlite))
            == SQLITE_OK)
            vfs->xSetSystemCall(vfs, "fcntl", reinterpret_cast<sqlite3_syscall_ptr>(&fcntlOfSqlite));
    });
}

} // namespace crm

#else

namespace crm {

// Locks of Windows belong to the handle. Elsewhere there are none that outlive a close.
void keepLocksOverCloses() { }

} // namespace crm

#endif
