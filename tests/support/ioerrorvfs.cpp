#include "tests/support/ioerrorvfs.h"

#include <atomic>
#include <mutex>

#include <sqlite3.h>

namespace ioerror {
namespace {

struct File
{
    sqlite3_file base;
    sqlite3_file *real;
};

struct Disk
{
    std::mutex mutex;
    Plan plan;
    long calls = 0;
    long failed = 0;
    sqlite3_vfs vfs{};
    sqlite3_vfs *real = nullptr;
    sqlite3_io_methods methods{};
};

Disk &disk()
{
    static Disk all;
    return all;
}

bool fails(bool isSync = false)
{
    auto &all = disk();
    const std::lock_guard guard(all.mutex);
    if (all.plan.failAt == 0 || (all.plan.syncsOnly && !isSync))
        return false;
    const auto call = ++all.calls;
    const bool now = call == all.plan.failAt || (all.plan.forEver && call > all.plan.failAt);
    all.failed += now;
    return now;
}

sqlite3_file *real(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file)->real;
}

int closeFile(sqlite3_file *file)
{
    auto *behind = real(file);
    const int code = behind->pMethods ? behind->pMethods->xClose(behind) : SQLITE_OK;
    sqlite3_free(behind);
    return code;
}

int readFile(sqlite3_file *file, void *to, int size, sqlite3_int64 at)
{
    return fails() ? SQLITE_IOERR_READ : real(file)->pMethods->xRead(real(file), to, size, at);
}

int writeFile(sqlite3_file *file, const void *from, int size, sqlite3_int64 at)
{
    return fails() ? SQLITE_IOERR_WRITE : real(file)->pMethods->xWrite(real(file), from, size, at);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    return fails() ? SQLITE_IOERR_TRUNCATE : real(file)->pMethods->xTruncate(real(file), size);
}

int syncFile(sqlite3_file *file, int flags)
{
    return fails(true) ? SQLITE_IOERR_FSYNC : real(file)->pMethods->xSync(real(file), flags);
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return fails() ? SQLITE_IOERR_FSTAT : real(file)->pMethods->xFileSize(real(file), size);
}

int lockFile(sqlite3_file *file, int level)
{
    return fails() ? SQLITE_IOERR_LOCK : real(file)->pMethods->xLock(real(file), level);
}

int unlockFile(sqlite3_file *file, int level)
{
    return real(file)->pMethods->xUnlock(real(file), level);
}

int checkReserved(sqlite3_file *file, int *reserved)
{
    return real(file)->pMethods->xCheckReservedLock(real(file), reserved);
}

int control(sqlite3_file *file, int what, void *argument)
{
    return real(file)->pMethods->xFileControl(real(file), what, argument);
}

int sectorSize(sqlite3_file *file)
{
    return real(file)->pMethods->xSectorSize(real(file));
}

int characteristics(sqlite3_file *file)
{
    return real(file)->pMethods->xDeviceCharacteristics(real(file));
}

int mapShared(sqlite3_file *file, int region, int size, int extend, void volatile **memory)
{
    return real(file)->pMethods->xShmMap(real(file), region, size, extend, memory);
}

int lockShared(sqlite3_file *file, int offset, int count, int flags)
{
    return real(file)->pMethods->xShmLock(real(file), offset, count, flags);
}

void barrier(sqlite3_file *file)
{
    real(file)->pMethods->xShmBarrier(real(file));
}

int unmapShared(sqlite3_file *file, int remove)
{
    return real(file)->pMethods->xShmUnmap(real(file), remove);
}

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    auto &all = disk();
    file->pMethods = nullptr;
    if (fails())
        return SQLITE_CANTOPEN;
    auto *behind = static_cast<sqlite3_file *>(sqlite3_malloc(all.real->szOsFile));
    behind->pMethods = nullptr;
    const int code = all.real->xOpen(all.real, name, behind, flags, outFlags);
    if (code != SQLITE_OK) {
        sqlite3_free(behind);
        return code;
    }
    reinterpret_cast<File *>(file)->real = behind;
    file->pMethods = &all.methods;
    return SQLITE_OK;
}

int removeFile(sqlite3_vfs *, const char *name, int syncFolder)
{
    return fails() ? SQLITE_IOERR_DELETE : disk().real->xDelete(disk().real, name, syncFolder);
}

} // namespace

void install()
{
    auto &all = disk();
    all.real = sqlite3_vfs_find(nullptr);
    all.vfs = *all.real;
    all.vfs.zName = "ioerror";
    all.vfs.szOsFile = sizeof(File);
    all.vfs.pNext = nullptr;
    all.vfs.xOpen = openFile;
    all.vfs.xDelete = removeFile;
    all.methods = {2,          closeFile,  readFile,      writeFile, truncateFile, syncFile,        fileSize,
                   lockFile,   unlockFile, checkReserved, control,   sectorSize,   characteristics, mapShared,
                   lockShared, barrier,    unmapShared,   nullptr,   nullptr};
    sqlite3_vfs_register(&all.vfs, 1);
}

void uninstall()
{
    sqlite3_vfs_register(disk().real, 1);
    sqlite3_vfs_unregister(&disk().vfs);
}

void arm(const Plan &plan)
{
    auto &all = disk();
    const std::lock_guard guard(all.mutex);
    all.plan = plan;
    all.calls = 0;
    all.failed = 0;
}

long disarm()
{
    auto &all = disk();
    const std::lock_guard guard(all.mutex);
    all.plan = {};
    return all.failed;
}

} // namespace ioerror
