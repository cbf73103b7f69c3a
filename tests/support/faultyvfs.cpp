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
    bool isArmed = false;
    bool hasFailed = false;
    bool isForEver = false;
    long callsLeft = 0;
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

bool fails()
{
    auto &all = faults();
    if (!all.isArmed)
        return false;
    if (all.hasFailed)
        return all.isForEver;
    return all.hasFailed = --all.callsLeft <= 0;
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

template <auto Member, int Error, typename... Arguments>
int call(sqlite3_file *handle, Arguments... arguments)
{
    if (fails())
        return Error;
    auto *real = file(handle)->real;
    return (real->pMethods->*Member)(real, arguments...);
}

int writeFile(sqlite3_file *handle, const void *bytes, int size, sqlite3_int64 offset)
{
    if (fails())
        return SQLITE_IOERR_WRITE;
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
    if (name && fails())
        return SQLITE_CANTOPEN;
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
    if (fails())
        return SQLITE_IOERR_DELETE;
    if (isJournal(name))
        all.seen[name] = {false, Clock::now()};
    return all.real->xDelete(all.real, name, syncFolder);
}

int access(sqlite3_vfs *, const char *name, int flags, int *isThere)
{
    auto &all = faults();
    if (fails())
        return SQLITE_IOERR_ACCESS;
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
    all.methods.xRead = call<&Methods::xRead, SQLITE_IOERR_READ>;
    all.methods.xWrite = writeFile;
    all.methods.xTruncate = call<&Methods::xTruncate, SQLITE_IOERR_TRUNCATE>;
    all.methods.xSync = call<&Methods::xSync, SQLITE_IOERR_FSYNC>;
    all.methods.xFileSize = call<&Methods::xFileSize, SQLITE_IOERR_FSTAT>;
    all.methods.xLock = call<&Methods::xLock, SQLITE_IOERR_LOCK>;
    all.methods.xUnlock = [](sqlite3_file *handle, int level) {
        return file(handle)->real->pMethods->xUnlock(file(handle)->real, level);
    };
    all.methods.xCheckReservedLock = call<&Methods::xCheckReservedLock, SQLITE_IOERR_CHECKRESERVEDLOCK>;
    all.methods.xFileControl = [](sqlite3_file *handle, int what, void *with) {
        return file(handle)->real->pMethods->xFileControl(file(handle)->real, what, with);
    };
    all.methods.xSectorSize = [](sqlite3_file *handle) {
        return file(handle)->real->pMethods->xSectorSize(file(handle)->real);
    };
    all.methods.xDeviceCharacteristics = [](sqlite3_file *handle) {
        return file(handle)->real->pMethods->xDeviceCharacteristics(file(handle)->real);
    };
    all.methods.xShmMap = [](sqlite3_file *handle, int region, int size, int extend, void volatile **memory) {
        return file(handle)->real->pMethods->xShmMap(file(handle)->real, region, size, extend, memory);
    };
    all.methods.xShmLock = [](sqlite3_file *handle, int offset, int count, int flags) {
        return file(handle)->real->pMethods->xShmLock(file(handle)->real, offset, count, flags);
    };
    all.methods.xShmBarrier = [](sqlite3_file *handle) {
        file(handle)->real->pMethods->xShmBarrier(file(handle)->real);
    };
    all.methods.xShmUnmap = [](sqlite3_file *handle, int remove) {
        return file(handle)->real->pMethods->xShmUnmap(file(handle)->real, remove);
    };
    sqlite3_vfs_register(&all.vfs, 1);
}

} // namespace

void installFailing()
{
    install();
}

void arm(long call, bool forEver)
{
    auto &all = faults();
    all.isArmed = true;
    all.hasFailed = false;
    all.isForEver = forEver;
    all.callsLeft = call;
}

void disarm()
{
    faults().isArmed = false;
}

bool hasFailed()
{
    return faults().hasFailed;
}

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
