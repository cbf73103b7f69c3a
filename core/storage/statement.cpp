#include "core/storage/statement.h"

#include "core/storage/storageerror.h"

#include <QSqlError>

using namespace Qt::StringLiterals;

namespace crm {

Statement::Statement(const Connection &db, const QString &sql)
    : m_db(db.current())
    , m_sql(sql)
    , m_query(m_db.take(sql))
{
}

Statement::~Statement()
{
    m_db.give(m_sql, std::move(m_query));
}

Statement &Statement::bindVariant(QLatin1StringView name, const QVariant &value)
{
    m_query.bindValue(u':' + name, value);
    return *this;
}

Statement &Statement::execute()
{
    if (!m_query.exec())
        throw storageError(m_query.lastError(), m_sql);
    return *this;
}

bool Statement::next()
{
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        throw storageError(m_query.lastError(), m_sql);
    return false;
}

std::optional<QDate> Statement::date(int column) const
{
    if (isNull(column))
        return {};
    const auto date = QDate::fromString(text(column), Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

} // namespace crm
