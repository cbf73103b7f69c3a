#pragma once

#include "core/storage/busyhandler.h"
#include "core/storage/team/fileid.h"
#include "core/storage/writeguard.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <memory>
#include <unordered_map>

struct sqlite3;

namespace crm {

/// One SQLite connection, used by the thread that made it and by no other.
class Connection
{
public:
    /// Inspect is for a file that is not known to be ours yet: SQLite may recover it, but the way it is
    /// journaled stays as it is. Immutable is for a file that nobody changes: nothing is made beside it.
    enum class Access { ReadWrite, Inspect, ReadOnly, Immutable };

    /// Opens or makes the file. Throws Error::Code::Storage. ":memory:" is a base that nobody else sees.
    explicit Connection(const QString &path, Access access = Access::ReadWrite);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    const QString &path() const { return m_path; }
    /// Whether a team writes to the file: then it keeps its journal, and takes no WAL.
    bool isTeamFile() const { return m_isTeamFile; }
    /// By which another connection of SQLite opens the file in the same way: its path, or a URI.
    static QString locationOf(const QString &path, Access access);
    QString location() const { return locationOf(m_path, m_access); }
    bool isWritable() const { return m_access == Access::ReadWrite; }
    QSqlDatabase handle() const;

    /// The engine's own handle, for bulk work. As handle(): through the views where somebody only reads.
    sqlite3 *raw() const { return current().m_raw; }

    /// From now on everything that is read outside of a write transaction is read through the views that
    /// `script` makes in the temporary schema, which stand before the tables of the same names; within one
    /// the tables themselves are seen. An empty script takes them away. No statement may be in use.
    void setViews(const QByteArray &script);
    const QByteArray &views() const { return m_viewScript; }
    /// Makes such views on a connection of SQLite's own interface.
    static void makeViews(sqlite3 *db, const QByteArray &script);
    /// The tables themselves are read as long as it lives: for what the program does on nobody's behalf.
    class Unveiled
    {
    public:
        explicit Unveiled(const Connection &db)
            : m_db(db)
        {
            ++m_db.m_unveiled;
        }
        ~Unveiled() { --m_db.m_unveiled; }
        Q_DISABLE_COPY_MOVE(Unveiled)

    private:
        const Connection &m_db;
    };

    /// Lets triggers use what SQLite 3.40 does not hold to be harmless (JSON). Only once the schema was found
    /// to be ours.
    void trustSchema() const;

    /// The write for which this connection works now, so that its waiting for others can be watched and
    /// cancelled; null for none.
    void setTurn(std::shared_ptr<Turn> turn) { m_busy->turn = std::move(turn); }
    Turn *turn() const { return m_busy->turn.get(); }

    /// Asked at each write transaction; null where SQLite's own locks are enough.
    void setGuard(std::shared_ptr<WriteGuard> guard) { m_guard = std::move(guard); }
    const std::shared_ptr<WriteGuard> &guard() const { return m_guard; }

    /// The connection that answers now: this one, or the one with the views.
    const Connection &current() const { return m_view && m_unveiled == 0 ? *m_view : *this; }
    /// Throws Error::Code::NotFound where another file, or none, lies at the path, or as its log beside it,
    /// since it was opened.
    void requireSameFile() const;

    /// One statement without parameters.
    void run(const QString &sql) const;
    /// Any number of statements, triggers included.
    void runScript(const QByteArray &sql) const;

    /// Brings everything from the log beside the file into the file. Throws where others are in the way.
    void checkpoint() const;

    /// Lends a prepared query, and takes it back for the next who asks for the same text.
    QSqlQuery take(const QString &sql) const;
    void give(const QString &sql, QSqlQuery &&query) const;

private:
    void open();
    void setPragmas();
    void chooseJournal();
    bool isSharedByMeta() const;
    QString answer(const QString &pragma) const;

    const QString m_path;
    const Access m_access;
    const QString m_name;
    const std::unique_ptr<BusyHandler> m_busy = std::make_unique<BusyHandler>();
    sqlite3 *m_raw = nullptr;
    bool m_isTeamFile = false;
    std::optional<FileId> m_id; ///< none for what lies in memory
    std::optional<FileId> m_log; ///< of the WAL, where the file has one
    std::shared_ptr<WriteGuard> m_guard;
    mutable std::unordered_map<QString, QSqlQuery> m_idle;
    QByteArray m_viewScript;
    std::unique_ptr<Connection> m_view; ///< only where this one may write as well
    mutable int m_unveiled = 0;
};

} // namespace crm
