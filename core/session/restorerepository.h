#pragma once

#include <QSet>
#include <QString>

namespace crm {

class Connection;

/// The SQL that compares the logs of two states of a base.
class RestoreRepository
{
public:
    explicit RestoreRepository(const Connection &db)
        : m_db(db)
    {
    }

    QSet<QString> operations() const; ///< uuids
    qint64 newestAct() const; ///< instant; 0 where there is none
    /// The newest entry here that is among these; 0 where none is.
    qint64 lastCommon(const QSet<QString> &operations) const;
    qint64 countAfter(qint64 operation) const;
    qint64 idOf(const QString &uuid) const;
    QString uuidOf(qint64 operation) const;
    int erasuresAfter(qint64 operation) const;

private:
    const Connection &m_db;
};

} // namespace crm
