#pragma once

#include "core/base/amount.h"
#include "core/base/id.h"
#include "core/storage/connection.h"

#include <QDate>

#include <optional>
#include <vector>

namespace crm {

/// A prepared, forward-only query that throws instead of returning false. Prepared once per connection and
/// text.
class Statement
{
public:
    Statement(const Connection &db, const QString &sql);
    ~Statement();
    Q_DISABLE_COPY_MOVE(Statement)

    /// Binds `:name`. A null string is stored as '', because SQL NULL means "unknown" here.
    Statement &bind(QLatin1StringView name, const QString &text)
    {
        return bindVariant(name, text.isNull() ? QVariant(QString::fromLatin1("")) : QVariant(text));
    }
    Statement &bind(QLatin1StringView name, qint64 number) { return bindVariant(name, number); }
    Statement &bind(QLatin1StringView name, int number) { return bindVariant(name, number); }
    Statement &bind(QLatin1StringView name, bool yes) { return bindVariant(name, int(yes)); }
    Statement &bind(QLatin1StringView name, Amount amount) { return bindVariant(name, amount.value); }
    Statement &bind(QLatin1StringView name, QDate date)
    {
        return bindVariant(name, date.isValid() ? QVariant(date.toString(Qt::ISODate)) : QVariant());
    }
    template <typename Tag>
    Statement &bind(QLatin1StringView name, Id<Tag> id)
    {
        return bindVariant(name, id.isValid() ? QVariant(id.value) : QVariant());
    }
    template <typename T>
    Statement &bind(QLatin1StringView name, const std::optional<T> &value)
    {
        return value ? bind(name, *value) : bindVariant(name, QVariant());
    }

    Statement &execute();
    bool next();
    qint64 insertedId() const { return m_query.lastInsertId().toLongLong(); }
    int affectedRows() const { return m_query.numRowsAffected(); }

    bool isNull(int column) const { return m_query.value(column).isNull(); }
    qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    bool boolean(int column) const { return integer(column) != 0; }
    QString text(int column) const { return m_query.value(column).toString(); }
    Amount amount(int column) const { return {integer(column)}; }
    std::optional<qint64> optionalInteger(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(integer(column));
    }
    std::optional<Amount> optionalAmount(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(amount(column));
    }
    std::optional<QDate> date(int column) const;

    /// Executes and maps every row.
    template <typename Read>
    auto all(Read read)
    {
        std::vector<std::invoke_result_t<Read, const Statement &>> rows;
        for (execute(); next();)
            rows.push_back(read(*this));
        return rows;
    }

    /// Executes and maps the first row, if there is one.
    template <typename Read>
    auto first(Read read) -> std::optional<std::invoke_result_t<Read, const Statement &>>
    {
        if (!execute().next())
            return std::nullopt;
        return read(*this);
    }

    /// Executes and reads the first column of the first row; 0 where there is none.
    qint64 number()
    {
        return first([](const Statement &row) { return row.integer(0); }).value_or(0);
    }

private:
    Statement &bindVariant(QLatin1StringView name, const QVariant &value);

    const Connection &m_db;
    const QString m_sql;
    QSqlQuery m_query;
};

/// "1,2,3" for `id IN (...)`: numbers only, so that nothing can be smuggled in.
template <typename Ids>
QString idList(const Ids &ids)
{
    QString list;
    for (const auto &id : ids) {
        if (!list.isEmpty())
            list += u',';
        if constexpr (requires { id.value; })
            list += QString::number(id.value);
        else
            list += QString::number(id);
    }
    return list;
}

} // namespace crm
