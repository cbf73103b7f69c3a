#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <vector>

namespace crm {

/// The container of old Office files (MS-CFB): a file system of sectors in a file, with streams by name. It
/// is a stranger's: every number in it is checked, and chains that never end are refused. Throws
/// Error{Invalid}.
class CompoundFile
{
public:
    static constexpr qint64 kMost = 96 * 1024 * 1024; ///< bytes of a file; no old workbook is that large

    explicit CompoundFile(const QString &path);

    /// Whatever their case, as names in a container are compared.
    bool contains(const QString &stream) const { return m_entries.contains(stream.toLower()); }
    QByteArray stream(const QString &name) const;

private:
    struct Entry
    {
        quint32 start = 0; // sector
        qint64 size = 0;
    };

    quint32 number(qint64 at) const;
    QByteArrayView sector(quint32 index) const;
    std::vector<quint32> chain(quint32 start, const std::vector<quint32> &next) const;
    QByteArray joined(quint32 start) const;
    void readTable();
    void readDirectory();

    QByteArray m_bytes;
    QString m_name;
    int m_shift = 9; // of the size of sectors
    std::vector<quint32> m_table; // the sector that follows each sector
    std::vector<quint32> m_smallTable; // the same of the small ones
    QByteArray m_small; // what the small sectors lie in
    QHash<QString, Entry> m_entries;
};

} // namespace crm
