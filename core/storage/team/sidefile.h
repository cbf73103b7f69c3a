#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace crm {

/// The file beside a team's base in which the machines see one another: bytes to lock, and a few small
/// records. It is never removed, and holds nothing that could not be lost.
///
/// A lock belongs to the object, not to the process: two objects of one process exclude each other as two
/// machines do. May be used by several threads at once.
class SideFile
{
public:
    /// Opens or makes the one of a base. Throws Error::Code::Storage.
    explicit SideFile(const QString &base);
    ~SideFile();
    Q_DISABLE_COPY_MOVE(SideFile)

    /// Beside the file itself, whatever link leads to it.
    static QString pathFor(const QString &base);
    static bool existsFor(const QString &base);

    enum class Lock { Shared, Exclusive };
    /// False where another object has a lock that excludes this one. Throws Storage where the drive has no
    /// locks, or is away.
    bool tryLock(qint64 byte, Lock lock = Lock::Exclusive) const;
    void unlock(qint64 byte) const;

    /// Makes a client of a network drive ask the server before the next read.
    void refresh() const;
    QByteArray read(qint64 offset, qint64 size) const;
    void write(qint64 offset, QByteArrayView bytes) const;
    void sync() const;

private:
    bool setLock(qint64 byte, int type) const;

#ifdef Q_OS_WIN
    void *m_handle = nullptr;
#else
    int m_file = -1;
#endif
};

/// Where what lies in a side file. The bytes that are locked hold nothing: on Windows nobody else could read
/// them.
namespace sidefile {

constexpr qint64 kWriterByte = 0;
constexpr qint64 kNextByte = 1;
constexpr qint64 kPeerByte = 1'000'000; ///< of slot 0
constexpr qint64 kRefreshByte = 2'000'000;

constexpr qint64 kBroken = 1024;
constexpr qint64 kMark = 2048;
constexpr qint64 kHolder = 3072;
constexpr qint64 kBlock = 512; ///< of each of these
constexpr qint64 kSlots = 4096; ///< where they begin
constexpr qint64 kSlot = 256; ///< of each slot
constexpr int kMostPeers = 64;

} // namespace sidefile
} // namespace crm
