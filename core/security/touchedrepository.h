#pragma once

#include "core/security/recordviewrepository.h"

#include <QJsonObject>

#include <span>

namespace crm {

/// The SQL of what an operation that is about to be committed did, and to whom.
class TouchedRepository
{
public:
    explicit TouchedRepository(const Connection &db)
        : m_db(db)
    {
    }

    /// The customers that it touched, with what belongs to them; without those that it made.
    std::vector<qint64> customers(qint64 operation) const;
    /// Those of them whose owner, as it was before, is not within the scope, nor shared to be changed.
    /// `pooled`: who lies in a pool counts as being within it.
    std::vector<qint64> outside(qint64 operation, const RightsHolder &holder, bool pooled) const;
    /// The tables in which it made, changed or removed rows.
    std::vector<std::pair<QString, RecordAct>> acts(qint64 operation) const;
    /// Whether it changed the column in rows that were there before; `kinds` of contact points, empty for
    /// all rows. Of customers of somebody else than `notOf`, where one is given.
    bool changed(qint64 operation, const QString &table, const QString &column, const QStringList &kinds,
                 std::optional<UserId> notOf) const;
    /// The rows of the table that were there before, and belonged to customers in the pools, as they were and
    /// as they are.
    std::vector<std::pair<QJsonObject, QJsonObject>> changedInPools(qint64 operation, const QString &table,
                                                                    std::span<const qint64> pools) const;

private:
    const Connection &m_db;
};

} // namespace crm
