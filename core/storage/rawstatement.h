#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

struct sqlite3;
struct sqlite3_stmt;

namespace crm {

/// A statement through the engine's own interface: UTF-8, positions from 1, no QVariant. For bulk work, where
/// Qt Sql costs two to four times as much.
class RawStatement
{
public:
    RawStatement(sqlite3 *db, QByteArrayView sql);
    ~RawStatement();
    Q_DISABLE_COPY_MOVE(RawStatement)

    void bind(int position, qint64 value);
    void bind(int position, std::optional<qint64> value);
    /// The bytes must live until the statement was stepped.
    void bind(int position, QByteArrayView utf8);
    void bind(int position, const QString &text);
    void bindNull(int position);

    /// True where there is a row to read.
    bool step();
    /// Ready for the next values; what was bound stays.
    void reset();
    /// step() and reset() of a statement that answers nothing; the id that was inserted.
    qint64 execute();

    bool isNull(int column) const;
    qint64 integer(int column) const;
    QByteArrayView utf8(int column) const; ///< until the next step
    QString text(int column) const;

private:
    [[noreturn]] void fail() const;

    sqlite3 *m_db;
    sqlite3_stmt *m_statement = nullptr;
};

/// Lets go of every statement of a connection that still stands on a row: it would keep others from writing.
void resetStatements(sqlite3 *db);

} // namespace crm
