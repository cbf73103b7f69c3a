#include "core/storage/housekeeping.h"

#include "core/storage/statement.h"
#include "core/storage/transaction.h"

#include <sqlite3.h>

#include <optional>

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
    std::optional<Transaction> own; // so that it waits its turn as every write does
    if (sqlite3_get_autocommit(m_db.raw()) != 0)
        own.emplace(m_db);
    Statement(m_db, uR"(
        INSERT INTO housekeeping(key, value) VALUES (:key, :value)
        ON CONFLICT (key) DO UPDATE SET value = excluded.value)"_s)
        .bind("key"_L1, key)
        .bind("value"_L1, value)
        .execute();
    if (own)
        own->commit();
}

} // namespace crm
