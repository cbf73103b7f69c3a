#include "core/storage/encryption/encryptedio.h"

#include "core/storage/encryption/keyheader.h"

#include <algorithm>
#include <cstring>
#include <new>

#include <sodium.h>
#include <sqlite3.h>

namespace crm {
namespace {

constexpr int kPage = PageCipher::kPage;
constexpr int kHeader = KeyHeader::kBytes;
constexpr int kCopy = kHeader / 2;
constexpr int kWalHeader = 32;
constexpr int kFrameHeader = 24;
constexpr int kFrame = kFrameHeader + kPage;

/// The number that SQLite wrote last before a page; it need not be read again to encrypt that page.
struct LastNumber
{
    sqlite3_int64 at = -1;
    std::uint32_t number = 0;
};

/// SQLite gives the memory; the file of the layer below lies behind this.
struct File
{
    sqlite3_file base;
    PageCipher::Place place;
    DataKey key;
    Nonces nonces = {};
    LastNumber last = {};
};

constexpr size_t kOwn = (sizeof(File) + 15) / 16 * 16;

File *own(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file);
}

sqlite3_file *below(sqlite3_file *file)
{
    return reinterpret_cast<sqlite3_file *>(reinterpret_cast<char *>(file) + kOwn);
}

const sqlite3_io_methods *io(sqlite3_file *file)
{
    return below(file)->pMethods;
}

bool isFile(sqlite3_file *file)
{
    return own(file)->place == PageCipher::Place::File;
}

sqlite3_int64 shift(sqlite3_file *file)
{
    return isFile(file) ? kHeader : 0;
}

std::uint32_t numberIn(const unsigned char *bytes)
{
    return std::uint32_t(bytes[0]) << 24 | std::uint32_t(bytes[1]) << 16 | std::uint32_t(bytes[2]) << 8
         | bytes[3];
}

/// SQLite writes the number of a page in a journal 4 bytes before it, in a WAL at the head of its frame.
sqlite3_int64 placeOfNumber(sqlite3_file *file, sqlite3_int64 page)
{
    return page - (own(file)->place == PageCipher::Place::Wal ? kFrameHeader : 4);
}

int pageNumber(sqlite3_file *file, sqlite3_int64 page, std::uint32_t &number)
{
    unsigned char bytes[4];
    const int code = io(file)->xRead(below(file), bytes, 4, placeOfNumber(file, page));
    number = numberIn(bytes);
    return code;
}

/// Records of a journal follow headers that fill sectors, and are 8 bytes longer than a page: their pages
/// begin at 4 of 8 bytes, where no header does.
bool isJournaledPage(int size, sqlite3_int64 at)
{
    return size == kPage && at % 8 == 4;
}

bool isWalPage(int size, sqlite3_int64 at)
{
    return size == kPage && at > kWalHeader && (at - kWalHeader - kFrameHeader) % kFrame == 0;
}

bool isWalFrame(int size, sqlite3_int64 at)
{
    return size == kFrame && (at - kWalHeader) % kFrame == 0;
}

/// The first bytes are read without a lock, perhaps while somebody writes them: what stays in the clear is
/// all that SQLite wants of them then.
int readBeginning(sqlite3_file *file, unsigned char *out, int size)
{
    std::memset(out, 0, size_t(size));
    return io(file)->xRead(below(file), out, std::min(size, int(PageCipher::kClear)), kHeader);
}

int readPage(sqlite3_file *file, unsigned char *page, sqlite3_int64 number)
{
    const int code = io(file)->xRead(below(file), page, kPage, kHeader + number * kPage);
    if (code != SQLITE_OK)
        return code;
    return PageCipher::decrypt(own(file)->key, PageCipher::Place::File, std::uint32_t(number + 1), page, page)
             ? SQLITE_OK
             : SQLITE_IOERR_DATA;
}

/// SQLite reads whole pages, and once for each transaction a few bytes of the first one.
int readFile(sqlite3_file *file, unsigned char *out, int size, sqlite3_int64 at)
{
    constexpr int kUnlockedLook = 100;
    if (at == 0 && size == kUnlockedLook)
        return readBeginning(file, out, size);
    const auto number = at / kPage;
    const int within = int(at % kPage);
    if (within + size > kPage)
        return SQLITE_IOERR_READ;
    unsigned char page[kPage];
    const bool isWhole = size == kPage;
    const int code = readPage(file, isWhole ? out : page, number);
    if (code == SQLITE_IOERR_SHORT_READ)
        std::memset(out, 0, size_t(size));
    if (code == SQLITE_OK && !isWhole)
        std::memcpy(out, page + within, size_t(size));
    return code;
}

/// What does not decrypt is no frame of this file: emptied, it does not pass SQLite's checksum, and there the
/// WAL ends. As it stands it might pass: as that of a plain file does.
int readFrame(sqlite3_file *file, unsigned char *out, sqlite3_int64 at)
{
    const int code = io(file)->xRead(below(file), out, kFrame, at);
    if (code != SQLITE_OK)
        return code;
    unsigned char page[kPage];
    if (PageCipher::decrypt(own(file)->key, PageCipher::Place::Wal, numberIn(out), out + kFrameHeader, page))
        std::memcpy(out + kFrameHeader, page, kPage);
    else
        std::memset(out, 0, kFrame);
    return SQLITE_OK;
}

int readNumbered(sqlite3_file *file, unsigned char *out, sqlite3_int64 at)
{
    std::uint32_t number = 0;
    if (const int code = pageNumber(file, at, number); code != SQLITE_OK)
        return code;
    if (const int code = io(file)->xRead(below(file), out, kPage, at); code != SQLITE_OK)
        return code;
    return PageCipher::decrypt(own(file)->key, own(file)->place, number, out, out) ? SQLITE_OK
                                                                                   : SQLITE_IOERR_DATA;
}

int read(sqlite3_file *file, void *to, int size, sqlite3_int64 at)
{
    auto *out = static_cast<unsigned char *>(to);
    switch (own(file)->place) {
    case PageCipher::Place::File: return readFile(file, out, size, at);
    case PageCipher::Place::Journal:
        if (isJournaledPage(size, at))
            return readNumbered(file, out, at);
        break;
    case PageCipher::Place::Wal:
        if (isWalPage(size, at))
            return readNumbered(file, out, at);
        if (isWalFrame(size, at))
            return readFrame(file, out, at);
        break;
    }
    return io(file)->xRead(below(file), to, size, at);
}

int writePage(sqlite3_file *file, const unsigned char *in, sqlite3_int64 at)
{
    unsigned char page[kPage];
    const bool isWhole = at % kPage == 0;
    if (!isWhole || (at == 0 && in[20] != PageCipher::kReserve))
        return SQLITE_IOERR_WRITE; // not of a file that leaves room for nonce and tag
    PageCipher::encrypt(own(file)->nonces, own(file)->key, PageCipher::Place::File,
                        std::uint32_t(at / kPage + 1), in, page);
    return io(file)->xWrite(below(file), page, kPage, kHeader + at);
}

/// SQLite's checksum of a frame goes over the whole page, and the reserve comes back as zeros.
bool hasEmptyReserve(const unsigned char *page)
{
    return std::all_of(page + kPage - PageCipher::kReserve, page + kPage,
                       [](unsigned char byte) { return byte == 0; });
}

int writeNumbered(sqlite3_file *file, const unsigned char *in, sqlite3_int64 at)
{
    std::uint32_t number = own(file)->last.number;
    if (own(file)->last.at != placeOfNumber(file, at))
        if (const int code = pageNumber(file, at, number); code != SQLITE_OK)
            return code;
    if (!hasEmptyReserve(in))
        return SQLITE_IOERR_WRITE;
    unsigned char page[kPage];
    PageCipher::encrypt(own(file)->nonces, own(file)->key, own(file)->place, number, in, page);
    return io(file)->xWrite(below(file), page, kPage, at);
}

/// What is no page: headers, numbers, checksums. In a journal a number is 4 bytes, in a WAL it begins the
/// head of a frame.
int writeBetween(sqlite3_file *file, const unsigned char *in, int size, sqlite3_int64 at)
{
    auto &last = own(file)->last;
    const bool isNumber = size == (own(file)->place == PageCipher::Place::Wal ? kFrameHeader : 4);
    const int code = io(file)->xWrite(below(file), in, size, at);
    last = isNumber && code == SQLITE_OK ? LastNumber{at, numberIn(in)} : LastNumber();
    return code;
}

int write(sqlite3_file *file, const void *from, int size, sqlite3_int64 at)
{
    const auto *in = static_cast<const unsigned char *>(from);
    switch (own(file)->place) {
    case PageCipher::Place::File: return size == kPage ? writePage(file, in, at) : SQLITE_IOERR_WRITE;
    case PageCipher::Place::Journal:
        if (isJournaledPage(size, at))
            return writeNumbered(file, in, at);
        break;
    case PageCipher::Place::Wal:
        if (isWalPage(size, at))
            return writeNumbered(file, in, at);
        if (size > kWalHeader)
            return SQLITE_IOERR_WRITE; // a piece of a page, which nothing would encrypt
        break;
    }
    return writeBetween(file, in, size, at);
}

int readHeader(sqlite3_file *file, QByteArray &header)
{
    header.resize(kHeader);
    return io(file)->xRead(below(file), header.data(), kHeader, 0);
}

int writeHeader(sqlite3_file *file, const QByteArray &header)
{
    if (header.size() != kHeader)
        return SQLITE_MISUSE;
    for (int copy = 0; copy < 2; ++copy) {
        const int begin = copy * kCopy;
        int code = io(file)->xWrite(below(file), header.constData() + begin, kCopy, begin);
        if (code == SQLITE_OK)
            code = io(file)->xSync(below(file), SQLITE_SYNC_FULL);
        if (code != SQLITE_OK)
            return code;
    }
    return SQLITE_OK;
}

int control(sqlite3_file *file, int what, void *argument)
{
    if (isFile(file) && what == EncryptedIo::kReadHeader)
        return readHeader(file, *static_cast<QByteArray *>(argument));
    if (isFile(file) && what == EncryptedIo::kWriteHeader)
        return writeHeader(file, *static_cast<QByteArray *>(argument));
    if (what == SQLITE_FCNTL_SIZE_HINT) {
        sqlite3_int64 size = *static_cast<sqlite3_int64 *>(argument) + shift(file);
        return io(file)->xFileControl(below(file), what, &size);
    }
    return io(file)->xFileControl(below(file), what, argument);
}

int close(sqlite3_file *file)
{
    const int code = io(file)->xClose(below(file));
    sodium_memzero(own(file)->key.data(), own(file)->key.size());
    return code;
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    const int code = io(file)->xFileSize(below(file), size);
    *size = std::max<sqlite3_int64>(0, *size - shift(file));
    return code;
}

/// Version 2: without mapping the file into memory, where nobody would decrypt it.
const sqlite3_io_methods kMethods = {
    2,
    &close,
    &read,
    &write,
    [](sqlite3_file *f, sqlite3_int64 size) { return io(f)->xTruncate(below(f), size + shift(f)); },
    [](sqlite3_file *f, int flags) { return io(f)->xSync(below(f), flags); },
    &fileSize,
    [](sqlite3_file *f, int lock) { return io(f)->xLock(below(f), lock); },
    [](sqlite3_file *f, int lock) { return io(f)->xUnlock(below(f), lock); },
    [](sqlite3_file *f, int *held) { return io(f)->xCheckReservedLock(below(f), held); },
    &control,
    [](sqlite3_file *f) { return io(f)->xSectorSize(below(f)); },
    // No write of a page is atomic that is moved by a header; and a WAL is written page by page.
    [](sqlite3_file *f) {
        return (io(f)->xDeviceCharacteristics(below(f)) & ~(SQLITE_IOCAP_ATOMIC | SQLITE_IOCAP_ATOMIC4K))
             | SQLITE_IOCAP_POWERSAFE_OVERWRITE;
    },
    [](sqlite3_file *f, int region, int size, int extend, void volatile **memory) {
        return io(f)->xShmMap(below(f), region, size, extend, memory);
    },
    [](sqlite3_file *f, int offset, int count, int flags) {
        return io(f)->xShmLock(below(f), offset, count, flags);
    },
    [](sqlite3_file *f) { io(f)->xShmBarrier(below(f)); },
    [](sqlite3_file *f, int remove) { return io(f)->xShmUnmap(below(f), remove); },
    nullptr,
    nullptr,
};

/// A new file begins with the header; what was there before must be one of ours.
int beginFile(sqlite3_file *file, const QByteArray &header)
{
    sqlite3_int64 size = 0;
    if (const int code = io(file)->xFileSize(below(file), &size); code != SQLITE_OK)
        return code;
    if (size == 0)
        return header.isEmpty() ? SQLITE_AUTH : writeHeader(file, header);
    char first[16] = {};
    const int code = io(file)->xRead(below(file), first, sizeof first, 0);
    return code != SQLITE_OK                                 ? code
         : KeyHeader::isBeginning(QByteArrayView(first, 16)) ? SQLITE_OK
                                                             : SQLITE_NOTADB;
}

} // namespace

int EncryptedIo::bytes()
{
    return int(kOwn) + kMostBelow;
}

int EncryptedIo::open(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *given,
                      Place place, const DataKey &key, const QByteArray &header)
{
    std::memset(below(file), 0, sizeof(sqlite3_file));
    auto *made = new (file) File{{nullptr}, place, key};
    if (const int code = vfs->xOpen(vfs, name, below(file), flags, given); code != SQLITE_OK) {
        if (io(file))
            io(file)->xClose(below(file));
        return code;
    }
    if (const int code = place == Place::File ? beginFile(file, header) : SQLITE_OK; code != SQLITE_OK) {
        close(file);
        return code;
    }
    made->base.pMethods = &kMethods;
    return SQLITE_OK;
}

} // namespace crm
