#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QUuid>

#include <optional>

namespace crm {

/// Who has a team's file open: what a slot of the side file says.
struct PeerRecord
{
    QUuid id = {}; ///< of this stay; another one after each pause
    QString user = {};
    QString machine = {};
    QByteArray host = {}; ///< 16 bytes: the machine since it was started, as its processes count
    qint64 process = 0; ///< its number there
    quint64 counter = 0; ///< rises with every beat
    qint64 at = 0; ///< instant of the last beat by that machine's clock
    qint32 version = 0; ///< of the program's way of writing

    friend bool operator==(const PeerRecord &, const PeerRecord &) = default;
};

/// Left behind by a writer that did not come to the end of a commit.
struct WriteMark
{
    QUuid writer = {};
    QString user = {};
    QString machine = {};
    qint64 at = 0;
    qint64 writeSeq = 0; ///< meta.write_seq before the commit

    friend bool operator==(const WriteMark &, const WriteMark &) = default;
};

/// That locks were found not to work, by whom and how: nobody writes any more.
struct BrokenRecord
{
    QString reason = {};
    QString machine = {};
    qint64 at = 0;

    friend bool operator==(const BrokenRecord &, const BrokenRecord &) = default;
};

/// Each as a block of `size` bytes with a checksum, long texts cut off; what is empty, torn or foreign reads
/// as nothing.
QByteArray encode(const PeerRecord &record, qint64 size);
QByteArray encode(const WriteMark &record, qint64 size);
QByteArray encode(const BrokenRecord &record, qint64 size);
std::optional<PeerRecord> decodePeer(QByteArrayView block);
std::optional<WriteMark> decodeMark(QByteArrayView block);
std::optional<BrokenRecord> decodeBroken(QByteArrayView block);

} // namespace crm
