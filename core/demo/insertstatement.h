#pragma once

#include <QtGlobal>

#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace crm::demo {

/// An id, or NULL where it is 0.
struct Reference
{
    qint64 id = 0;
};

/// A text, or NULL where it is empty.
struct OptionalText
{
    std::string_view text;
};

/// A prepared INSERT, run once for each row with the values of its columns in order.
class InsertStatement
{
public:
    InsertStatement(sqlite3 *db, const char *sql);
    ~InsertStatement();
    InsertStatement(const InsertStatement &) = delete;
    InsertStatement &operator=(const InsertStatement &) = delete;

    template <typename... Values>
    void run(const Values &...values)
    {
        int column = 0;
        (bind(++column, values), ...);
        step();
    }

private:
    void bind(int column, qint64 value);
    void bind(int column, int value) { bind(column, qint64(value)); }
    void bind(int column, bool value) { bind(column, qint64(value)); }
    void bind(int column, Reference value);
    /// The text must live until the row is written.
    void bind(int column, std::string_view value);
    void bind(int column, OptionalText value);
    void step();

    sqlite3 *m_db;
    sqlite3_stmt *m_statement = nullptr;
};

} // namespace crm::demo
