#pragma once

#include <QDir>
#include <QFile>
#include <QString>

#include <sqlite3.h>

#include <stdexcept>
#include <string>
#include <string_view>

/// A base made by SQLite's own interface from the real migrations, for tests that want rows and not operations.
class RawBase
{
public:
    explicit RawBase(const QString &file)
    {
        check(sqlite3_open(file.toUtf8().constData(), &m_handle));
        exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF");
    }
    ~RawBase() { sqlite3_close_v2(m_handle); }
    Q_DISABLE_COPY_MOVE(RawBase)

    void migrate()
    {
        const QDir folder(QStringLiteral(KINGFISHER_SOURCE_DIR "/resources/migrations"));
        for (const auto &name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
            QFile script(folder.filePath(name));
            if (!script.open(QIODevice::ReadOnly))
                throw std::runtime_error("a migration cannot be read");
            exec(script.readAll().constData());
        }
        exec("INSERT INTO meta(id, uuid, created_at) VALUES (1, 'test', 0)");
    }

    void exec(const char *sql) { check(sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr)); }
    void exec(const QString &sql) { exec(sql.toUtf8().constData()); }
    sqlite3 *handle() const { return m_handle; }
    qint64 lastId() const { return sqlite3_last_insert_rowid(m_handle); }

    /// Runs a statement with ?1, ?2 ... bound; integers, texts and nullptr.
    template <typename... Values>
    void run(const char *sql, const Values &...values)
    {
        sqlite3_stmt *statement = nullptr;
        check(sqlite3_prepare_v2(m_handle, sql, -1, &statement, nullptr));
        int index = 0;
        (bind(statement, ++index, values), ...);
        const int result = sqlite3_step(statement);
        sqlite3_finalize(statement);
        check(result == SQLITE_DONE || result == SQLITE_ROW ? SQLITE_OK : result);
    }

    static void bind(sqlite3_stmt *statement, int index, qint64 value) { sqlite3_bind_int64(statement, index, value); }
    static void bind(sqlite3_stmt *statement, int index, int value) { sqlite3_bind_int64(statement, index, value); }
    static void bind(sqlite3_stmt *statement, int index, std::nullptr_t) { sqlite3_bind_null(statement, index); }
    static void bind(sqlite3_stmt *statement, int index, std::string_view text)
    {
        sqlite3_bind_text(statement, index, text.data(), int(text.size()), SQLITE_TRANSIENT);
    }
    static void bind(sqlite3_stmt *statement, int index, const QString &text)
    {
        const auto bytes = text.toUtf8();
        sqlite3_bind_text(statement, index, bytes.constData(), int(bytes.size()), SQLITE_TRANSIENT);
    }

private:
    void check(int result)
    {
        if (result != SQLITE_OK)
            throw std::runtime_error(sqlite3_errmsg(m_handle));
    }

    sqlite3 *m_handle = nullptr;
};
