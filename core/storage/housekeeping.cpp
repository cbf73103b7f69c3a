#include "core/storage/housekeeping.h"

#include "core/storage/statement.h"

using namespace Qt::StringLiterals;

namespace crm {

QString Housekeeping::value(const QString &key) const
{
    return Statement(m_db, u"SELECT value FROM housekeeping WHERE key = :key"_s)
        .bind("key"_L1, key)
        .first([](const Statement &row) { return row.text(0); })
        .value_or(QString());
}

void Housekeeping::set(const QString &key, const QString &value)
{
    Statement(m_db, uR"(
        INSERT INTO housekeeping(key, value) VALUES (:key, :value)
        ON CONFLICT (key) DO UPDATE SET value = excluded.value)"_s)
        .bind("key"_L1, key)
        .bind("value"_L1, value)
        .execute();
}

} // namespace crm
