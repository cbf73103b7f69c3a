#include "core/storage/rawstatement.h"

#include "core/storage/storageerror.h"

#include <sqlite3.h>

namespace crm {

RawStatement::RawStatement(sqlite3 *db, QByteArrayView sql)
    : m_db(db)
{
    if (sqlite3_prepare_v3(db, sql.data(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr)
        != SQLITE_OK)
        fail();
}

RawStatement::~RawStatement()
{
    sqlite3_finalize(m_statement);
}

void RawStatement::fail() const
{
    throw storageError(sqlite3_extended_errcode(m_db), QString::fromUtf8(sqlite3_errmsg(m_db)));
}

void RawStatement::bind(int position, qint64 value)
{
    sqlite3_bind_int64(m_statement, position, value);
}

void RawStatement::bind(int position, std::optional<qint64> value)
{
    value ? bind(position, *value) : bindNull(position);
}

void RawStatement::bind(int position, QByteArrayView utf8)
{
    sqlite3_bind_text(m_statement, position, utf8.data() ? utf8.data() : "", int(utf8.size()), SQLITE_STATIC);
}

void RawStatement::bind(int position, const QString &text)
{
    const auto utf8 = text.toUtf8();
    sqlite3_bind_text(m_statement, position, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT);
}

void RawStatement::bindNull(int position)
{
    sqlite3_bind_null(m_statement, position);
}

bool RawStatement::step()
{
    switch (sqlite3_step(m_statement)) {
    case SQLITE_ROW: return true;
    case SQLITE_DONE: return false;
    default: fail();
    }
}

void RawStatement::reset()
{
    sqlite3_reset(m_statement);
}

qint64 RawStatement::execute()
{
    while (step()) { }
    const auto id = sqlite3_last_insert_rowid(m_db);
    reset();
    return id;
}

bool RawStatement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 RawStatement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QByteArrayView RawStatement::utf8(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return {text, qsizetype(sqlite3_column_bytes(m_statement, column))};
}

QString RawStatement::text(int column) const
{
    return QString::fromUtf8(utf8(column));
}

void resetStatements(sqlite3 *db)
{
    for (auto *statement = sqlite3_next_stmt(db, nullptr); statement;
         statement = sqlite3_next_stmt(db, statement))
        if (sqlite3_stmt_busy(statement))
            sqlite3_reset(statement);
}

} // namespace crm
