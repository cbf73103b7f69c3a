#pragma once

#include <QString>
#include <QStringList>

struct sqlite3;
struct sqlite3_stmt;

namespace crm {

class Connection;
struct SalvagedTable;

/// Gives a file whose first bytes were lost those that each of ours begins with; leaves others alone.
void mendHeader(const QString &path);

/// Reads a damaged file, a copy that may be changed, by SQLite's own interface: around what cannot be read.
class SalvageReader
{
public:
    /// Throws Storage where not even the list of tables can be read.
    explicit SalvageReader(const QString &path);
    ~SalvageReader();
    Q_DISABLE_COPY_MOVE(SalvageReader)

    QStringList columns(const QString &table) const; ///< none where it is not known
    /// Into the table of the same name, within a transaction of `db`.
    void copyRows(const Connection &db, SalvagedTable &table, const QStringList &columns, bool replace);
    /// Numbers that were given once are not given again.
    void raiseNumbers(const Connection &db) const;

private:
    enum class End { Done, Unreadable };

    End readFrom(qint64 first, sqlite3_stmt *insert, SalvagedTable &table);
    bool isReadableFrom(qint64 first);
    qint64 nextReadable(qint64 after);
    qint64 lastRow(const QString &table) const;

    sqlite3 *m_db = nullptr;
    sqlite3_stmt *m_select = nullptr; ///< of the table that is read now: from a row number on
    qint64 m_last = 0; ///< the row that was read last
    qint64 m_end = 0; ///< no row has a higher number
};

} // namespace crm
