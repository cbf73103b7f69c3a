#include "core/exchange/compoundfile.h"

#include "core/base/error.h"
#include "core/base/tr.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace crm {
namespace {

constexpr qint64 kHeader = 512;
constexpr qint64 kInHeader = 109; // sectors of the table that the header itself names
constexpr quint32 kLastSector = 0xFFFFFFFA; // what is larger is a mark
constexpr qsizetype kSmallSector = 64;
constexpr qint64 kSmallStream = 4096; // what is shorter lies in small sectors
constexpr qsizetype kEntry = 128;

enum EntryType { Stream = 2, Root = 5 };

} // namespace

CompoundFile::CompoundFile(const QString &path)
    : m_name(QFileInfo(path).fileName())
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(Error::Code::Invalid, Tr::tr("%1 cannot be read: %2").arg(m_name, file.errorString()));
    if (file.size() > kMost)
        throw Error(Error::Code::Invalid,
                    Tr::tr("%1 is larger than 96 MB. Save it as .xlsx and import that.").arg(m_name));
    m_bytes = file.readAll();
    m_shift = int(number(30) & 0xFFFF);
    if (m_bytes.size() < kHeader || m_shift < 9 || m_shift > 12)
        throw Error(Error::Code::Invalid, Tr::tr("%1 is damaged.").arg(m_name));
    readTable();
    readDirectory();
}

quint32 CompoundFile::number(qint64 at) const
{
    if (at < 0 || at + 4 > m_bytes.size())
        throw Error(Error::Code::Invalid, Tr::tr("%1 is damaged.").arg(m_name));
    return qFromLittleEndian<quint32>(m_bytes.constData() + at);
}

QByteArrayView CompoundFile::sector(quint32 index) const
{
    const qint64 at = (qint64(index) + 1) << m_shift;
    if (at >= m_bytes.size())
        throw Error(Error::Code::Invalid, Tr::tr("%1 is damaged.").arg(m_name));
    // The last sector of a file may be cut short by programs that save a few bytes.
    return QByteArrayView(m_bytes).sliced(at, std::min<qint64>(qint64(1) << m_shift, m_bytes.size() - at));
}

std::vector<quint32> CompoundFile::chain(quint32 start, const std::vector<quint32> &next) const
{
    std::vector<quint32> sectors;
    for (auto at = start; at < kLastSector; at = next[at]) {
        if (at >= next.size() || sectors.size() >= next.size()) // leads nowhere, or in a circle
            throw Error(Error::Code::Invalid, Tr::tr("%1 is damaged.").arg(m_name));
        sectors.push_back(at);
    }
    return sectors;
}

QByteArray CompoundFile::joined(quint32 start) const
{
    QByteArray bytes;
    for (const auto index : chain(start, m_table))
        bytes.append(sector(index));
    return bytes;
}

void CompoundFile::readTable()
{
    const qint64 perSector = (qint64(1) << m_shift) / 4;
    const qint64 most = (m_bytes.size() >> m_shift) + 1;
    const auto take = [&](quint32 index) {
        const auto part = sector(index);
        for (qsizetype i = 0; i + 4 <= part.size(); i += 4)
            m_table.push_back(qFromLittleEndian<quint32>(part.data() + i));
    };
    for (qint64 i = 0; i < kInHeader; ++i)
        if (const auto index = number(76 + 4 * i); index < kLastSector)
            take(index);
    qint64 seen = 0;
    for (auto list = number(68); list < kLastSector; ++seen) {
        if (seen > most)
            throw Error(Error::Code::Invalid, Tr::tr("%1 is damaged.").arg(m_name));
        const qint64 at = (qint64(list) + 1) << m_shift;
        for (qint64 i = 0; i < perSector - 1; ++i)
            if (const auto index = number(at + 4 * i); index < kLastSector)
                take(index);
        list = number(at + 4 * (perSector - 1));
        if (qint64(m_table.size()) > most + perSector * kInHeader)
            throw Error(Error::Code::Invalid, Tr::tr("%1 is damaged.").arg(m_name));
    }
}

void CompoundFile::readDirectory()
{
    const auto directory = joined(number(48));
    for (qsizetype at = 0; at + kEntry <= directory.size(); at += kEntry) {
        const auto *entry = directory.constData() + at;
        const auto type = entry[66];
        const auto length = qFromLittleEndian<quint16>(entry + 64);
        if ((type != Stream && type != Root) || length < 2 || length > 64)
            continue;
        const Entry found{qFromLittleEndian<quint32>(entry + 116), qFromLittleEndian<quint32>(entry + 120)};
        if (type == Root) {
            m_small = found.size > 0 ? joined(found.start) : QByteArray();
            continue;
        }
        QString name;
        for (int i = 0; i + 2 < length; i += 2)
            name += QChar(qFromLittleEndian<quint16>(entry + i));
        m_entries.insert(name.toLower(), found);
    }
    const auto small = number(60) < kLastSector ? joined(number(60)) : QByteArray();
    for (qsizetype i = 0; i + 4 <= small.size(); i += 4)
        m_smallTable.push_back(qFromLittleEndian<quint32>(small.constData() + i));
}

QByteArray CompoundFile::stream(const QString &name) const
{
    const auto entry = m_entries.value(name.toLower());
    QByteArray bytes;
    if (entry.size >= kSmallStream) {
        bytes = joined(entry.start);
    } else {
        for (const auto index : chain(entry.start, m_smallTable))
            bytes.append(m_small.mid(qsizetype(index) * kSmallSector, kSmallSector));
    }
    if (bytes.size() < entry.size)
        throw Error(
            Error::Code::Invalid,
            Tr::tr(
                "%1 is damaged: it may have been cut off on its way. Ask for it again, or open and save it "
                "in Excel "
                "or WPS.")
                .arg(m_name));
    bytes.truncate(entry.size);
    return bytes;
}

} // namespace crm
