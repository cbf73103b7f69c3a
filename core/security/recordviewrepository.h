#pragma once

#include "core/security/rightsholder.h"

namespace crm {

class Connection;

/// The SQL of what somebody may see: views that stand before the tables, with the rows of the customers that
/// they may see and the fields that they may read, so that no list, search, report or export holds more,
/// whoever writes it.
class RecordViewRepository
{
public:
    explicit RecordViewRepository(const Connection &db)
        : m_db(db)
    {
    }

    /// For Connection::setViews(); empty for who sees everything.
    QByteArray script(const RightsHolder &holder) const;

private:
    QString view(const QString &table, const QString &condition, const RightsHolder &holder) const;

    const Connection &m_db;
};

/// The condition for a row of table `customer`, named `alias`, to belong to whom the scope says.
QString customersOf(const RightsHolder &holder, RecordScope scope, const QString &alias);

} // namespace crm
