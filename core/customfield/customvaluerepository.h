#pragma once

#include "core/customfield/customfield.h"

#include <QHash>

#include <span>

namespace crm {

class Connection;

/// The SQL of table `custom_value`: what the users' own fields hold, record by record.
class CustomValueRepository
{
public:
    explicit CustomValueRepository(const Connection &db);

    CustomValues of(FieldEntity entity, qint64 record) const;
    /// Of several at once; records of which nothing is known are missing.
    QHash<qint64, CustomValues> of(FieldEntity entity, std::span<const qint64> records) const;
    QHash<qint64, CustomValues> all(FieldEntity entity) const;

    /// Brings what is stored of a record from `before` to `values`; an empty value is none.
    void write(const CustomValues &values, const CustomValues &before, qint64 record);
    void remove(FieldEntity entity, qint64 record);
    /// What contacts, orders and activities of a customer hold, and it itself: to be called before they go.
    void removeWithCustomer(qint64 customer);

private:
    QHash<qint64, CustomValues> rows(FieldEntity entity, const QString &condition) const;

    const Connection &m_db;
};

} // namespace crm
