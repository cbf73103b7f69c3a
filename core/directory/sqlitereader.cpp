#include "core/directory/sqlitereader.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/storage/connection.h"
#include "core/storage/filelocks.h"
#include "core/storage/team/sidefile.h"
#include "core/storage/team/teamjournal.h"

#include <QFileInfo>
#include <QUrl>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

[[noreturn]] void fail(sqlite3 *handle)
{
    throw Error(Error::Code::Storage,
                Tr::tr("The file could not be read: %1").arg(QString::fromUtf8(sqlite3_errmsg(handle))));
}

} // namespace

SqliteReader::SqliteReader(const QString &file, const QByteArray &views)
{
    // What a dead colleague left of a commit can be taken back only by who may write.
    const auto path = file.startsWith("file:"_L1)
                        ? QUrl::fromEncoded(file.toLatin1()).adjusted(QUrl::RemoveQuery).toLocalFile()
                        : file;
    const bool isTeamFile = SideFile::existsFor(path) && QFileInfo(path).isWritable();
    keepLocksOverCloses();
    const int flags =
        (isTeamFile ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY) | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_URI;
    if (sqlite3_open_v2(file.toUtf8().constData(), &m_handle, flags, nullptr) != SQLITE_OK) {
        const auto message = QString::fromUtf8(sqlite3_errmsg(m_handle));
        sqlite3_close_v2(m_handle);
        throw Error(Error::Code::Storage, Tr::tr("The file could not be opened: %1").arg(message));
    }
    sqlite3_busy_timeout(m_handle, 5000);
    if (isTeamFile)
        keepJournal(m_handle);
    try {
        if (!views.isEmpty())
            Connection::makeViews(m_handle, views);
    } catch (...) {
        sqlite3_close_v2(m_handle);
        throw;
    }
    sqlite3_exec(m_handle, "PRAGMA query_only = ON", nullptr, nullptr, nullptr);
}

SqliteReader::SqliteReader(sqlite3 *borrowed)
    : m_handle(borrowed)
    , m_owns(false)
{
}

SqliteReader::~SqliteReader()
{
    if (m_owns)
        sqlite3_close_v2(m_handle);
}

SqliteSelect::SqliteSelect(const SqliteReader &reader, const char *sql)
{
    if (sqlite3_prepare_v3(reader.handle(), sql, -1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr)
        != SQLITE_OK)
        fail(reader.handle());
}

SqliteSelect::~SqliteSelect()
{
    sqlite3_finalize(m_statement);
}

bool SqliteSelect::next()
{
    const int result = sqlite3_step(m_statement);
    if (result == SQLITE_ROW)
        return true;
    if (result != SQLITE_DONE)
        fail(sqlite3_db_handle(m_statement));
    sqlite3_reset(m_statement);
    return false;
}

void SqliteSelect::reset()
{
    sqlite3_reset(m_statement);
}

bool SqliteSelect::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 SqliteSelect::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

std::string_view SqliteSelect::text(int column) const
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return bytes ? std::string_view(bytes, size_t(sqlite3_column_bytes(m_statement, column)))
                 : std::string_view();
}

void SqliteSelect::bind(int index, qint64 value)
{
    sqlite3_bind_int64(m_statement, index, value);
}

} // namespace crm
