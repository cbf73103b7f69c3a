#include "core/session/restorerepository.h"

#include "core/storage/statement.h"

using namespace Qt::StringLiterals;

namespace crm {

QSet<QString> RestoreRepository::operations() const
{
    QSet<QString> all;
    Statement select(m_db, u"SELECT uuid FROM operation"_s);
    for (select.execute(); select.next();)
        all.insert(select.text(0));
    return all;
}

qint64 RestoreRepository::newestAct() const
{
    return Statement(m_db, u"SELECT coalesce(max(at), 0) FROM operation"_s).number();
}

qint64 RestoreRepository::lastCommon(const QSet<QString> &operations) const
{
    Statement select(m_db, u"SELECT id, uuid FROM operation ORDER BY id DESC"_s);
    for (select.execute(); select.next();)
        if (operations.contains(select.text(1)))
            return select.integer(0);
    return 0;
}

qint64 RestoreRepository::countAfter(qint64 operation) const
{
    return Statement(m_db, u"SELECT count(*) FROM operation WHERE id > :id"_s)
        .bind("id"_L1, operation)
        .number();
}

qint64 RestoreRepository::idOf(const QString &uuid) const
{
    return Statement(m_db, u"SELECT id FROM operation WHERE uuid = :uuid"_s).bind("uuid"_L1, uuid).number();
}

QString RestoreRepository::uuidOf(qint64 operation) const
{
    return Statement(m_db, u"SELECT uuid FROM operation WHERE id = :id"_s)
        .bind("id"_L1, operation)
        .first([](const Statement &row) { return row.text(0); })
        .value_or(QString());
}

int RestoreRepository::erasuresAfter(qint64 operation) const
{
    return int(Statement(m_db, u"SELECT count(*) FROM erasure WHERE operation > :id"_s)
                   .bind("id"_L1, operation)
                   .number());
}

} // namespace crm
