#include "tests/support/powercutvfs.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstring>
#include <map>
#include <memory>
#include <random>
#include <string>
#include <vector>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace powercut {
namespace {

constexpr size_t kSector = 512;

/// Something that happened to a file and is not on the disk yet.
struct Change
{
    enum class Kind { Write, Truncate, Remove };

    Kind kind = Kind::Write;
    std::string path;
    sqlite3_int64 offset = 0; ///< or the new size
    std::string bytes = {};
};

/// A file as SQLite sees it.
struct Content
{
    std::string bytes;
    std::vector<std::unique_ptr<char[]>> shared; ///< regions of the shared memory of WAL
};

struct File
{
    sqlite3_file base;
    std::string *path; ///< null for a temporary one
    Content *content;
};

/// All state of the file system. SQLite's interface is made of plain functions, hence one for the process.
struct Disk
{
    Plan plan;
    bool isInstalled = false;
    std::mt19937 dice;
    long operations = 0;
    std::vector<Change> pending;
    std::map<std::string, Content> files;
    std::map<std::string, bool> exists;
    std::vector<std::unique_ptr<Content>> temporary;
    sqlite3_vfs vfs = {};
    sqlite3_io_methods methods = {};
};

Disk &disk()
{
    static Disk disk;
    return disk;
}

File *file(sqlite3_file *handle)
{
    return reinterpret_cast<File *>(handle);
}

bool isThere(const std::string &path)
{
    auto [it, isNew] = disk().exists.try_emplace(path, false);
    if (isNew) {
        struct stat status;
        it->second = ::stat(path.c_str(), &status) == 0;
    }
    return it->second;
}

void writeThrough(const Change &change, size_t from, size_t size)
{
    const int out = ::open(change.path.c_str(), O_WRONLY | O_CREAT, 0644);
    if (::pwrite(out, change.bytes.data() + from, size, off_t(change.offset) + off_t(from)) != ssize_t(size))
        std::perror("power cut");
    ::close(out);
}

void apply(const Change &change)
{
    switch (change.kind) {
    case Change::Kind::Write: writeThrough(change, 0, change.bytes.size()); break;
    case Change::Kind::Truncate:
        if (::truncate(change.path.c_str(), off_t(change.offset)) != 0)
            std::perror("power cut");
        break;
    case Change::Kind::Remove: ::unlink(change.path.c_str()); break;
    }
}

void applyTorn(const Change &change)
{
    for (size_t from = 0; from < change.bytes.size(); from += kSector)
        if (disk().dice() % 2 == 0)
            writeThrough(change, from, std::min(kSector, change.bytes.size() - from));
}

[[noreturn]] void fail()
{
    for (const auto &change : disk().pending) {
        const auto fate = disk().dice() % 4;
        if (fate == 0)
            continue;
        if (fate == 1 && change.kind == Change::Kind::Write)
            applyTorn(change);
        else
            apply(change);
    }
    ::_exit(kPowerCut);
}

void tick()
{
    if (++disk().operations == disk().plan.cutAt)
        fail();
}

/// Brings what happened to a file to the disk, in its order.
void flush(const std::string &path)
{
    std::erase_if(disk().pending, [&](const Change &change) {
        if (change.path != path)
            return false;
        apply(change);
        return true;
    });
}

void add(File *target, Change change)
{
    if (!target->path)
        return;
    change.path = *target->path;
    disk().pending.push_back(std::move(change));
    tick();
}

int closeFile(sqlite3_file *handle)
{
    delete file(handle)->path;
    return SQLITE_OK;
}

int readFile(sqlite3_file *handle, void *to, int size, sqlite3_int64 offset)
{
    const auto &bytes = file(handle)->content->bytes;
    const auto there = std::clamp<sqlite3_int64>(sqlite3_int64(bytes.size()) - offset, 0, size);
    std::memset(to, 0, size_t(size));
    if (there > 0)
        std::memcpy(to, bytes.data() + offset, size_t(there));
    return there == size ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
}

int writeFile(sqlite3_file *handle, const void *from, int size, sqlite3_int64 offset)
{
    auto &bytes = file(handle)->content->bytes;
    bytes.resize(std::max(bytes.size(), size_t(offset) + size_t(size)));
    std::memcpy(bytes.data() + offset, from, size_t(size));
    add(file(handle),
        {Change::Kind::Write, {}, offset, std::string(static_cast<const char *>(from), size_t(size))});
    return SQLITE_OK;
}

int truncateFile(sqlite3_file *handle, sqlite3_int64 size)
{
    file(handle)->content->bytes.resize(size_t(size));
    add(file(handle), {Change::Kind::Truncate, {}, size});
    return SQLITE_OK;
}

void sync(const std::string &path)
{
    tick(); // the power may fail before the disk has done anything ...
    if (!disk().plan.lieAboutSync)
        flush(path);
    tick(); // ... or when it is done and nobody knows yet
}

int syncFile(sqlite3_file *handle, int)
{
    if (file(handle)->path)
        sync(*file(handle)->path);
    return SQLITE_OK;
}

std::string pathOf(int descriptor)
{
    std::array<char, 4096> path;
    const auto link = "/proc/self/fd/" + std::to_string(descriptor);
    const auto size = ::readlink(link.c_str(), path.data(), path.size());
    return size > 0 ? std::string(path.data(), size_t(size)) : std::string();
}

/// What of the old name has not reached the disk reaches the new one, or does not.
void moveName(const std::string &from, const std::string &to)
{
    auto &all = disk();
    std::erase_if(all.pending, [&](const Change &change) { return change.path == to; });
    for (auto &change : all.pending)
        if (change.path == from)
            change.path = to;
    if (auto node = all.files.extract(from)) {
        all.files.erase(to);
        node.key() = to;
        all.files.insert(std::move(node));
    }
    all.exists[from] = false;
    all.exists[to] = true;
}

int fileSize(sqlite3_file *handle, sqlite3_int64 *size)
{
    *size = sqlite3_int64(file(handle)->content->bytes.size());
    return SQLITE_OK;
}

int lockFile(sqlite3_file *, int)
{
    return SQLITE_OK;
}

int checkReserved(sqlite3_file *, int *reserved)
{
    *reserved = 0;
    return SQLITE_OK;
}

int control(sqlite3_file *, int, void *)
{
    return SQLITE_NOTFOUND;
}

int sectorSize(sqlite3_file *)
{
    return 4096; // what SQLite says of every disk on Unix
}

int characteristics(sqlite3_file *)
{
    return SQLITE_IOCAP_POWERSAFE_OVERWRITE; // likewise: bytes beside a write stay as they are
}

int mapShared(sqlite3_file *handle, int region, int size, int extend, void volatile **memory)
{
    auto &shared = file(handle)->content->shared;
    while (extend && shared.size() <= size_t(region))
        shared.push_back(std::make_unique<char[]>(size_t(size)));
    *memory = size_t(region) < shared.size() ? shared[size_t(region)].get() : nullptr;
    return SQLITE_OK;
}

int lockShared(sqlite3_file *, int, int, int)
{
    return SQLITE_OK;
}

void barrier(sqlite3_file *) { }

int unmapShared(sqlite3_file *handle, int remove)
{
    if (remove)
        file(handle)->content->shared.clear();
    return SQLITE_OK;
}

Content load(const std::string &path)
{
    Content content;
    const int in = ::open(path.c_str(), O_RDONLY);
    std::array<char, 65536> buffer;
    for (ssize_t size; (size = ::read(in, buffer.data(), buffer.size())) > 0;)
        content.bytes.append(buffer.data(), size_t(size));
    ::close(in);
    return content;
}

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *handle, int flags, int *outFlags)
{
    auto *opened = new (handle) File{};
    auto &all = disk();
    if (!name) {
        all.temporary.push_back(std::make_unique<Content>());
        opened->content = all.temporary.back().get();
    } else {
        const std::string path = name;
        if (!isThere(path)) {
            if (!(flags & SQLITE_OPEN_CREATE))
                return SQLITE_CANTOPEN;
            flush(path); // a removal of its predecessor comes before
            all.files[path] = {};
            all.exists[path] = true;
            ::close(::open(path.c_str(), O_WRONLY | O_CREAT, 0644));
        } else if (!all.files.contains(path)) {
            all.files[path] = load(path);
        }
        opened->path = new std::string(path);
        opened->content = &all.files[path];
    }
    if (outFlags)
        *outFlags = flags;
    opened->base.pMethods = &all.methods;
    return SQLITE_OK;
}

int removeFile(sqlite3_vfs *, const char *name, int syncFolder)
{
    const std::string path = name;
    tick();
    if (!isThere(path))
        return SQLITE_IOERR_DELETE_NOENT;
    disk().exists[path] = false;
    disk().files.erase(path);
    std::erase_if(disk().pending, [&](const Change &change) { return change.path == path; });
    disk().pending.push_back({Change::Kind::Remove, path});
    if (syncFolder)
        flush(path);
    tick();
    return SQLITE_OK;
}

int access(sqlite3_vfs *, const char *name, int, int *there)
{
    *there = isThere(name);
    return SQLITE_OK;
}

} // namespace

void install(const Plan &plan)
{
    auto &all = disk();
    all.plan = plan;
    all.isInstalled = true;
    all.dice.seed(plan.seed);
    all.vfs = *sqlite3_vfs_find(nullptr);
    all.vfs.zName = "powercut";
    all.vfs.szOsFile = sizeof(File);
    all.vfs.pNext = nullptr;
    all.vfs.xOpen = openFile;
    all.vfs.xDelete = removeFile;
    all.vfs.xAccess = access;
    all.methods = {2,          closeFile, readFile,      writeFile, truncateFile, syncFile,        fileSize,
                   lockFile,   lockFile,  checkReserved, control,   sectorSize,   characteristics, mapShared,
                   lockShared, barrier,   unmapShared,   nullptr,   nullptr};
    sqlite3_vfs_register(&all.vfs, 1); // as the default one
}

long operations()
{
    return disk().operations;
}

} // namespace powercut

/// In the place of the C library's, for the whole process.
extern "C" int fsync(int descriptor)
{
    using namespace powercut;
    if (disk().isInstalled)
        if (const auto path = pathOf(descriptor); disk().files.contains(path))
            sync(path);
    return int(::syscall(SYS_fsync, descriptor));
}

extern "C" int rename(const char *from, const char *to) noexcept
{
    using namespace powercut;
    const bool isOurs = disk().isInstalled && disk().files.contains(from);
    if (isOurs)
        tick();
    const int result = ::renameat(AT_FDCWD, from, AT_FDCWD, to);
    if (isOurs && result == 0) {
        moveName(from, to);
        tick();
    }
    return result;
}
