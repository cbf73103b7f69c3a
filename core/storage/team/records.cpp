#include "core/storage/team/records.h"

#include <QDataStream>

namespace crm {
namespace {

constexpr auto kStream = QDataStream::Qt_6_0;
constexpr qsizetype kLongestName = 20; // characters
constexpr qsizetype kLongestReason = 180;

/// Length, checksum, content, zeros.
template <typename... Fields>
QByteArray block(qint64 size, const Fields &...fields)
{
    QByteArray content;
    QDataStream into(&content, QIODevice::WriteOnly);
    into.setVersion(kStream);
    (into << ... << fields);
    QByteArray whole;
    QDataStream stream(&whole, QIODevice::WriteOnly);
    stream << quint16(content.size()) << qChecksum(content);
    whole += content;
    Q_ASSERT(whole.size() <= size);
    return whole.leftJustified(size, '\0');
}

template <typename... Fields>
bool unblock(QByteArrayView block, Fields &...fields)
{
    const auto whole = QByteArray::fromRawData(block.data(), block.size());
    QDataStream stream(whole);
    quint16 size = 0;
    quint16 checksum = 0;
    stream >> size >> checksum;
    if (size == 0 || size + 4 > whole.size())
        return false;
    const auto content = whole.mid(4, size);
    if (qChecksum(content) != checksum)
        return false;
    QDataStream from(content);
    from.setVersion(kStream);
    (from >> ... >> fields);
    return from.status() == QDataStream::Ok;
}

} // namespace

QByteArray encode(const PeerRecord &record, qint64 size)
{
    return block(size, record.id, record.user.left(kLongestName), record.machine.left(kLongestName),
                 record.host.left(16), record.process, record.counter, record.at, record.version);
}

QByteArray encode(const WriteMark &record, qint64 size)
{
    return block(size, record.writer, record.user.left(kLongestName), record.machine.left(kLongestName),
                 record.at, record.writeSeq);
}

QByteArray encode(const BrokenRecord &record, qint64 size)
{
    return block(size, record.reason.left(kLongestReason), record.machine.left(kLongestName), record.at);
}

std::optional<PeerRecord> decodePeer(QByteArrayView bytes)
{
    PeerRecord record;
    const bool isWhole = unblock(bytes, record.id, record.user, record.machine, record.host, record.process,
                                 record.counter, record.at, record.version);
    return isWhole ? std::optional(record) : std::nullopt;
}

std::optional<WriteMark> decodeMark(QByteArrayView bytes)
{
    WriteMark record;
    const bool isWhole =
        unblock(bytes, record.writer, record.user, record.machine, record.at, record.writeSeq);
    return isWhole ? std::optional(record) : std::nullopt;
}

std::optional<BrokenRecord> decodeBroken(QByteArrayView bytes)
{
    BrokenRecord record;
    const bool isWhole = unblock(bytes, record.reason, record.machine, record.at);
    return isWhole ? std::optional(record) : std::nullopt;
}

} // namespace crm
