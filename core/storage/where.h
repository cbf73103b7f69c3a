#pragma once

#include "core/storage/statement.h"

#include <QStringList>

#include <functional>

namespace crm {

/// Conditions joined with AND, each with the value it needs. Only what is asked
/// for enters the SQL, so that SQLite can pick an index.
class Where
{
public:
    void add(const QString &condition) { m_conditions << condition; }

    template <typename T>
    void add(const QString &condition, QLatin1StringView name, const T &value)
    {
        m_conditions << condition;
        m_binders.push_back([name, value](Statement &statement) { statement.bind(name, value); });
    }

    QString sql() const
    {
        return m_conditions.isEmpty()
                 ? QString()
                 : QStringLiteral(" WHERE ") + m_conditions.join(QStringLiteral(" AND "));
    }

    Statement &bindTo(Statement &statement) const
    {
        for (const auto &bind : m_binders)
            bind(statement);
        return statement;
    }

private:
    QStringList m_conditions;
    std::vector<std::function<void(Statement &)>> m_binders;
};

/// `text` as a LIKE pattern that finds it anywhere: use with ESCAPE '\'.
inline QString containsPattern(QString text)
{
    text.replace(u'\\', QStringLiteral("\\\\"));
    text.replace(u'%', QStringLiteral("\\%"));
    text.replace(u'_', QStringLiteral("\\_"));
    return u'%' + text + u'%';
}

} // namespace crm
