#include "core/session/baserepository.h"

#include "core/session/base.h"
#include "core/session/maintenanceservice.h"
#include "core/storage/statement.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace crm {

void BaseRepository::insertMeta(const NewBase &base, qint64 at)
{
    Statement(m_db, uR"(
        INSERT INTO meta(id, uuid, time_zone, currency, created_at) VALUES (1, :uuid, :zone, :currency, :at))"_s)
        .bind("uuid"_L1, QUuid::createUuid().toString(QUuid::WithoutBraces))
        .bind("zone"_L1, base.timeZone)
        .bind("currency"_L1, base.currency)
        .bind("at"_L1, at)
        .execute();
}

bool BaseRepository::isComplete() const
{
    const auto has = [&](const QString &table, const QString &rows) {
        return Statement(m_db, u"SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = :table"_s)
                       .bind("table"_L1, table)
                       .number()
                == 1
            && Statement(m_db, rows).number() == 1;
    };
    return has(u"meta"_s, u"SELECT count(*) FROM meta"_s)
        && has(u"journal_state"_s, u"SELECT count(*) FROM journal_state WHERE operation IS NULL"_s);
}

QString BaseRepository::mode() const
{
    return Statement(m_db, u"SELECT mode FROM meta"_s)
        .first([](const Statement &row) { return row.text(0); })
        .value_or(QString());
}

QString BaseRepository::uuid() const
{
    return Statement(m_db, u"SELECT uuid FROM meta"_s)
        .first([](const Statement &row) { return row.text(0); })
        .value_or(QString());
}

void BaseRepository::setTeamMode()
{
    Statement(m_db, u"UPDATE meta SET mode = 'team', epoch = epoch + 1, write_seq = write_seq + 1"_s)
        .execute();
}

void BaseRepository::touch()
{
    Statement(m_db, u"UPDATE meta SET write_seq = write_seq + 1"_s).execute();
}

BaseCounts BaseRepository::counts() const
{
    const auto count = [&](const QString &table) {
        return Statement(m_db, u"SELECT count(*) FROM "_s + table).number();
    };
    return {.customers = count(u"customer"_s),
            .contacts = count(u"contact"_s),
            .products = count(u"product"_s),
            .orders = count(u"sales_order"_s),
            .orderLines = count(u"order_line"_s),
            .activities = count(u"activity"_s)};
}

qint64 BaseRepository::dataVersion() const
{
    return Statement(m_db, u"PRAGMA data_version"_s).number();
}

qint64 BaseRepository::newestOperation() const
{
    return Statement(m_db, u"SELECT coalesce(max(id), 0) FROM operation"_s).number();
}

std::vector<qint64> BaseRepository::operationsAfter(qint64 last) const
{
    Statement select(m_db, u"SELECT id FROM operation WHERE id > :last ORDER BY id"_s);
    return select.bind("last"_L1, last).all([](const Statement &row) { return row.integer(0); });
}

} // namespace crm
