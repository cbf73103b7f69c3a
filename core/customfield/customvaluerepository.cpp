#include "core/customfield/customvaluerepository.h"

#include "core/storage/statement.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace crm {

CustomValueRepository::CustomValueRepository(const Connection &db)
    : m_db(db)
{
}

QHash<qint64, CustomValues> CustomValueRepository::rows(FieldEntity entity, const QString &condition) const
{
    QHash<qint64, CustomValues> values;
    Statement select(m_db, uR"(
        SELECT v.row_id, v.field_id, v.value
        FROM custom_field f JOIN custom_value v ON v.field_id = f.id
        WHERE f.entity = :entity)"_s
                               + condition);
    for (select.bind("entity"_L1, toKey(entity)).execute(); select.next();)
        values[select.integer(0)].insert(select.integer(1), select.text(2));
    return values;
}

CustomValues CustomValueRepository::of(FieldEntity entity, qint64 record) const
{
    return of(entity, std::span(&record, 1)).value(record);
}

QHash<qint64, CustomValues> CustomValueRepository::of(FieldEntity entity,
                                                      std::span<const qint64> records) const
{
    QStringList ids;
    for (const qint64 record : records)
        ids << QString::number(record);
    return ids.isEmpty() ? QHash<qint64, CustomValues>()
                         : rows(entity, u" AND v.row_id IN (%1)"_s.arg(ids.join(u',')));
}

QHash<qint64, CustomValues> CustomValueRepository::all(FieldEntity entity) const
{
    return rows(entity, {});
}

void CustomValueRepository::write(const CustomValues &values, const CustomValues &before, qint64 record)
{
    for (auto it = before.begin(); it != before.end(); ++it)
        if (values.value(it.key()).isEmpty())
            Statement(m_db, u"DELETE FROM custom_value WHERE field_id = :field AND row_id = :row"_s)
                .bind("field"_L1, it.key())
                .bind("row"_L1, record)
                .execute();
    for (auto it = values.begin(); it != values.end(); ++it)
        if (!it->isEmpty() && before.value(it.key()) != it.value())
            Statement(m_db, uR"(
                INSERT INTO custom_value(field_id, row_id, value) VALUES (:field, :row, :value)
                ON CONFLICT (field_id, row_id) DO UPDATE SET value = excluded.value, rev = custom_value.rev + 1)"_s)
                .bind("field"_L1, it.key())
                .bind("row"_L1, record)
                .bind("value"_L1, it.value())
                .execute();
}

void CustomValueRepository::remove(FieldEntity entity, qint64 record)
{
    Statement(m_db, uR"(
        DELETE FROM custom_value
        WHERE row_id = :row AND field_id IN (SELECT id FROM custom_field WHERE entity = :entity))"_s)
        .bind("row"_L1, record)
        .bind("entity"_L1, toKey(entity))
        .execute();
}

void CustomValueRepository::removeWithCustomer(qint64 customer)
{
    for (const auto entity : {FieldEntity::Contact, FieldEntity::Order, FieldEntity::Activity})
        Statement(m_db, uR"(
            DELETE FROM custom_value
            WHERE field_id IN (SELECT id FROM custom_field WHERE entity = :entity)
              AND row_id IN (SELECT id FROM %1 WHERE customer_id = :customer))"_s.arg(toKey(entity)))
            .bind("entity"_L1, toKey(entity))
            .bind("customer"_L1, customer)
            .execute();
    remove(FieldEntity::Customer, customer);
}

} // namespace crm
