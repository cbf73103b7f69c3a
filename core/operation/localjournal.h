#pragma once

#include <QJsonObject>
#include <QString>

#include <vector>

namespace crm {

class Connection;

/// An operation as this machine kept it for itself.
struct KeptOperation
{
    QString uuid = {};
    QString kind = {};
    QString actor = {};
    qint64 at = 0; ///< instant
    qint64 number = 0; ///< of the operation in the file at that time
    bool isConfirmed = false; ///< its commit is known to have come to its end
    QJsonObject summary = {};
    std::vector<QJsonObject> changes =
        {}; ///< {table, row, before, after}: images of the rows, in their order
};

/// What was done on this machine to a team's file, kept on the machine itself for 30 days: one JSON object a
/// line, on the disk before the commit. Where the team goes back to a backup, one's own changes since can be
/// made again from it.
class LocalJournal
{
public:
    /// Keeps nothing where `folder` is empty.
    explicit LocalJournal(QString folder = {})
        : m_folder(std::move(folder))
    {
    }

    /// The folder of a base on this machine, by the uuid that it keeps in all its copies and backups.
    static QString folderFor(const QString &uuid);

    /// Within the transaction, once all of the operation is written. Throws Error::Code::Storage.
    void append(const Connection &db, qint64 operation) const;
    /// The commit came to its end. Reaches the disk with the next append at the latest.
    void confirm(const QString &uuid, qint64 at) const;
    /// Of the last 30 days, oldest first; lines that were cut off are left out.
    std::vector<KeptOperation> operations() const;

private:
    void removeOld(qint64 now) const;

    QString m_folder;
};

} // namespace crm
