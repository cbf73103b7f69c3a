#pragma once

#include "core/storage/connection.h"
#include "core/storage/rawstatement.h"

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <variant>
#include <vector>

namespace crm {

/// An id, or NULL where it is 0.
inline std::optional<qint64> orNull(qint64 id)
{
    return id ? std::optional(id) : std::nullopt;
}

/// A text, or NULL where it is empty.
struct OptionalText
{
    explicit OptionalText(std::string_view given)
        : text(given)
    {
    }
    std::string_view text;
};

/// A value for a column: text or a number, which may be NULL.
using ColumnValue = std::variant<std::string, std::optional<qint64>>;

/// The columns of a stored row that a sheet says otherwise.
class RowChanges
{
public:
    void set(const char *column, std::string_view text) { m_columns.push_back({column, std::string(text)}); }
    void set(const char *column, std::optional<qint64> number) { m_columns.push_back({column, number}); }
    /// Only where it is another text.
    void change(const char *column, std::string_view text, std::string_view stored)
    {
        if (text != stored)
            set(column, text);
    }
    bool isEmpty() const { return m_columns.empty(); }

private:
    friend class ImportStatements;
    struct Column
    {
        const char *name;
        ColumnValue value;
    };
    std::vector<Column> m_columns;
};

/// The prepared statements of one import, each kept ready for the next row.
class ImportStatements
{
public:
    explicit ImportStatements(const Connection &db);
    const Connection &db() const { return m_db; }

    /// Runs an INSERT; the id of the row.
    template <typename... Values>
    qint64 insert(std::string_view sql, const Values &...values)
    {
        return bound(sql, values...).execute();
    }

    /// Runs a DELETE.
    template <typename... Values>
    void remove(std::string_view sql, const Values &...values)
    {
        bound(sql, values...).execute();
    }

    /// Runs a SELECT; its first row, valid until the same SQL is run again, or null.
    template <typename... Values>
    RawStatement *first(std::string_view sql, const Values &...values)
    {
        auto &statement = bound(sql, values...);
        return statement.step() ? &statement : nullptr;
    }

    /// Runs a SELECT and hands on every row.
    template <typename Read, typename... Values>
    void each(std::string_view sql, const Read &read, const Values &...values)
    {
        auto &statement = bound(sql, values...);
        while (statement.step())
            read(statement);
        statement.reset();
    }

    /// Writes the changes with a new rev; false where there are none.
    bool update(const char *table, qint64 id, const RowChanges &changes);

    /// For those who bind by themselves: reset, with the values of the last time.
    RawStatement &prepared(std::string_view sql);

private:
    template <typename... Values>
    RawStatement &bound(std::string_view sql, const Values &...values)
    {
        auto &statement = prepared(sql);
        int position = 0;
        (put(statement, ++position, values), ...);
        return statement;
    }
    template <typename Value>
    static void put(RawStatement &statement, int position, const Value &value)
    {
        statement.bind(position, value);
    }
    static void put(RawStatement &statement, int position, OptionalText value)
    {
        value.text.empty() ? statement.bindNull(position) : statement.bind(position, value.text);
    }

    const Connection &m_db;
    std::unordered_map<std::string_view, RawStatement *> m_bySql;
    std::vector<std::pair<std::unique_ptr<std::string>, std::unique_ptr<RawStatement>>> m_kept;
};

inline std::string_view view(const RawStatement &row, int column)
{
    const auto text = row.utf8(column);
    return {text.data(), size_t(text.size())};
}

} // namespace crm
