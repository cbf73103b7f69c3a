#pragma once

#include <QString>

#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace crm {

/// A connection that only reads, by SQLite's own interface: bulk reads through Qt Sql cost three times as
/// much. For one thread at a time.
class SqliteReader
{
public:
    /// `views`: what whoever asks may see; see Connection::setViews().
    explicit SqliteReader(const QString &file, const QByteArray &views = {});
    /// On a connection that somebody else keeps open: sees what that has written in its transaction.
    explicit SqliteReader(sqlite3 *borrowed);
    ~SqliteReader();
    Q_DISABLE_COPY_MOVE(SqliteReader)

    sqlite3 *handle() const { return m_handle; }

private:
    sqlite3 *m_handle = nullptr;
    bool m_owns = true;
};

/// A prepared SELECT. Read it to the end or reset() it: a half-read one holds a lock on the file.
class SqliteSelect
{
public:
    SqliteSelect(const SqliteReader &reader, const char *sql);
    ~SqliteSelect();
    Q_DISABLE_COPY_MOVE(SqliteSelect)

    /// Starts anew with these values for ?1, ?2 ...
    template <typename... Values>
    SqliteSelect &with(Values... values)
    {
        reset();
        int index = 0;
        (bind(++index, qint64(values)), ...);
        return *this;
    }
    bool next(); // throws Storage
    void reset();

    bool isNull(int column) const;
    qint64 integer(int column) const;
    /// Valid until next() or reset().
    std::string_view text(int column) const;

private:
    void bind(int index, qint64 value);

    sqlite3_stmt *m_statement = nullptr;
};

} // namespace crm
