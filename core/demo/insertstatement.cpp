#include "core/demo/insertstatement.h"

#include "core/base/error.h"

#include <QString>

#include <sqlite3.h>

namespace crm::demo {
namespace {

[[noreturn]] void fail(sqlite3 *db)
{
    throw Error(Error::Code::Storage, QString::fromUtf8(sqlite3_errmsg(db)));
}

} // namespace

InsertStatement::InsertStatement(sqlite3 *db, const char *sql)
    : m_db(db)
{
    if (sqlite3_prepare_v3(db, sql, -1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr) != SQLITE_OK)
        fail(db);
}

InsertStatement::~InsertStatement()
{
    sqlite3_finalize(m_statement);
}

void InsertStatement::bind(int column, qint64 value)
{
    sqlite3_bind_int64(m_statement, column, value);
}

void InsertStatement::bind(int column, Reference value)
{
    if (value.id)
        sqlite3_bind_int64(m_statement, column, value.id);
    else
        sqlite3_bind_null(m_statement, column);
}

void InsertStatement::bind(int column, std::string_view value)
{
    sqlite3_bind_text(m_statement, column, value.empty() ? "" : value.data(), int(value.size()), nullptr);
}

void InsertStatement::bind(int column, OptionalText value)
{
    if (value.text.empty())
        sqlite3_bind_null(m_statement, column);
    else
        bind(column, value.text);
}

void InsertStatement::step()
{
    const int result = sqlite3_step(m_statement);
    sqlite3_reset(m_statement);
    if (result != SQLITE_DONE)
        fail(m_db);
}

} // namespace crm::demo
