#include "tests/support/faultyvfs.h"

#include <sqlite3.h>

#include <chrono>
#include <cstdlib>
#include <map>
#include <string>

#include <unistd.h>

namespace faultyvfs {
namespace {

using Clock = std::chrono::steady_clock;

struct File
{
    sqlite3_file base;
    sqlite3_file *real;
    bool isMain;
};

/// What is wrong, and the real file system below. SQLite's interface is made of plain functions, hence one
/// for the process.
struct Faults
{
    double blindSeconds = 0;
    std::map<std::string, std::pair<bool, Clock::time_point>> seen;
    int writesLeft = -1;
    sqlite3_vfs *real = nullptr;
    sqlite3_vfs vfs = {};
    sqlite3_io_methods methods = {};
};

Faults &faults()
{
    static Faults all;
    return all;
}

File *file(sqlite3_file *handle)
{
    return reinterpret_cast<File *>(handle);
}

bool isJournal(const char *name)
{
    const std::string path = name ? name : "";
    return path.size() > 8 && path.compare(path.size() - 8, 8, "-journal") == 0;
}

/// Whether this client takes the name for missing though it may be there.
bool isBlindTo(const char *name)
{
    auto &all = faults();
    if (all.blindSeconds <= 0 || !isJournal(name))
        return false;
    int isThere = 0;
    all.real->xAccess(all.real, name, SQLITE_ACCESS_EXISTS, &isThere);
    const auto [it, isFirst] = all.seen.try_emplace(name, isThere != 0, Clock::now());
    if (Clock::now() - it->second.second > std::chrono::duration<double>(all.blindSeconds))
        it->second = {isThere != 0, Clock::now()};
    return !it->second.first;
}

int closeFile(sqlite3_file *handle)
{
    auto *real = file(handle)->real;
    const int code = real->pMethods ? real->pMethods->xClose(real) : SQLITE_OK;
    std::free(real);
    return code;
}

template <auto Member, typename... Arguments>
auto call(sqlite3_file *handle, Arguments... arguments)
{
    auto *real = file(handle)->real;
    return (real->pMethods->*Member)(real, arguments...);
}

int writeFile(sqlite3_file *handle, const void *bytes, int size, sqlite3_int64 offset)
{
    auto &all = faults();
    auto *real = file(handle)->real;
    if (file(handle)->isMain && all.writesLeft > 0 && --all.writesLeft == 0) {
        real->pMethods->xWrite(real, bytes, size, offset);
        ::_exit(9);
    }
    return real->pMethods->xWrite(real, bytes, size, offset);
}

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *handle, int flags, int *outFlags)
{
    auto &all = faults();
    file(handle)->base.pMethods = nullptr;
    if (!(flags & SQLITE_OPEN_CREATE) && isBlindTo(name))
        return SQLITE_CANTOPEN;
    auto *real = static_cast<sqlite3_file *>(std::calloc(1, size_t(all.real->szOsFile)));
    const int code = all.real->xOpen(all.real, name, real, flags, outFlags);
    if (code != SQLITE_OK) {
        std::free(real);
        return code;
    }
    if (isJournal(name))
        all.seen[name] = {true, Clock::now()}; // made or opened by ourselves
    file(handle)->real = real;
    file(handle)->isMain = (flags & SQLITE_OPEN_MAIN_DB) != 0;
    file(handle)->base.pMethods = &all.methods;
    return SQLITE_OK;
}

int removeFile(sqlite3_vfs *, const char *name, int syncFolder)
{
    auto &all = faults();
    if (isJournal(name))
        all.seen[name] = {false, Clock::now()};
    return all.real->xDelete(all.real, name, syncFolder);
}

int access(sqlite3_vfs *, const char *name, int flags, int *isThere)
{
    auto &all = faults();
    const int code = all.real->xAccess(all.real, name, flags, isThere);
    if (isBlindTo(name))
        *isThere = 0;
    return code;
}

void install()
{
    auto &all = faults();
    if (all.real)
        return;
    using Methods = sqlite3_io_methods;
    all.real = sqlite3_vfs_find(nullptr);
    all.vfs = *all.real;
    all.vfs.zName = "faulty";
    all.vfs.szOsFile = sizeof(File);
    all.vfs.pNext = nullptr;
    all.vfs.xOpen = openFile;
    all.vfs.xDelete = removeFile;
    all.vfs.xAccess = access;
    all.methods.iVersion = 2;
    all.methods.xClose = closeFile;
    all.methods.xRead = call<&Methods::xRead>;
    all.methods.xWrite = writeFile;
    all.methods.xTruncate = call<&Methods::xTruncate>;
    all.methods.xSync = call<&Methods::xSync>;
    all.methods.xFileSize = call<&Methods::xFileSize>;
    all.methods.xLock = call<&Methods::xLock>;
    all.methods.xUnlock = call<&Methods::xUnlock>;
    all.methods.xCheckReservedLock = call<&Methods::xCheckReservedLock>;
    all.methods.xFileControl = call<&Methods::xFileControl>;
    all.methods.xSectorSize = call<&Methods::xSectorSize>;
    all.methods.xDeviceCharacteristics = call<&Methods::xDeviceCharacteristics>;
    all.methods.xShmMap = call<&Methods::xShmMap>;
    all.methods.xShmLock = call<&Methods::xShmLock>;
    all.methods.xShmBarrier = call<&Methods::xShmBarrier>;
    all.methods.xShmUnmap = call<&Methods::xShmUnmap>;
    sqlite3_vfs_register(&all.vfs, 1);
}

} // namespace

void installBlind(double seconds)
{
    install();
    faults().blindSeconds = seconds;
}

void installDying(int write)
{
    install();
    faults().writesLeft = write;
}

} // namespace faultyvfs
