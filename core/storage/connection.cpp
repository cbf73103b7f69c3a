#include "core/storage/connection.h"

#include "core/base/tr.h"
#include "core/storage/amountsum.h"
#include "core/storage/encryption/encryptingvfs.h"
#include "core/storage/filelocks.h"
#include "core/storage/masks.h"
#include "core/storage/rawstatement.h"
#include "core/storage/statement.h"
#include "core/storage/storageerror.h"
#include "core/storage/team/sidefile.h"
#include "core/storage/team/teamjournal.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr size_t kIdleStatements = 200;
const auto kLog = u"-wal"_s;

QByteArray answerOf(sqlite3 *db, QByteArrayView pragma)
{
    RawStatement statement(db, pragma);
    return statement.step() ? statement.utf8(0).toByteArray() : QByteArray();
}

/// A copy of a base (a backup, what was just encrypted) has no log yet, and the step to it is a transaction
/// with a journal. Only EXTRA brings the journal's removal to the disk: one that is back after a power cut
/// would take the first page of a file back that has gone on since.
bool keepLog(sqlite3 *db)
{
    if (answerOf(db, "PRAGMA journal_mode") == "wal")
        return true;
    answerOf(db, "PRAGMA synchronous = EXTRA");
    const auto mode = answerOf(db, "PRAGMA journal_mode = WAL");
    answerOf(db, "PRAGMA synchronous = FULL");
    return mode == "wal";
}

} // namespace

QString Connection::locationOf(const QString &path, Access access)
{
    QStringList options;
    if (access == Access::Immutable)
        options << u"immutable=1"_s;
    if (const auto *layer = EncryptingVfs::nameFor(path))
        options << u"vfs="_s + QString::fromLatin1(layer);
    if (options.isEmpty())
        return path;
    const auto url = QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded(QUrl::FullyEncoded));
    return url + u'?' + options.join(u'&');
}

Connection::Connection(const QString &path, Access access)
    : m_path(path)
    , m_access(access)
    , m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    try {
        open();
        setPragmas();
    } catch (...) {
        QSqlDatabase::removeDatabase(m_name);
        throw;
    }
}

Connection::~Connection()
{
    m_view.reset();
    m_idle.clear();
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

QSqlDatabase Connection::handle() const
{
    return QSqlDatabase::database(current().m_name, false);
}

void Connection::open()
{
    keepLocksOverCloses();
    auto db = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    if (!db.isValid())
        throw Error(Error::Code::Storage, Tr::tr("The SQLite driver of Qt is not installed."));
    QStringList options;
    if (location() != m_path)
        options << u"QSQLITE_OPEN_URI"_s;
    if (m_access == Access::Immutable || m_access == Access::ReadOnly)
        options << u"QSQLITE_OPEN_READONLY"_s;
    db.setConnectOptions(options.join(u';'));
    db.setDatabaseName(location());
    if (!db.open())
        throw storageError(db.lastError(), m_path);

    const auto handle = db.driver()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3*") != 0)
        throw Error(Error::Code::Storage, Tr::tr("The SQLite driver of Qt is not installed."));
    m_raw = *static_cast<sqlite3 *const *>(handle.constData());
    sqlite3_extended_result_codes(m_raw, 1);
    m_busy->install(m_raw);
    registerAmountSum(m_raw);
    if (EncryptingVfs::nameFor(m_path))
        EncryptingVfs::reserve(m_raw);
}

/// storage.md, section 2: every connection, and what matters is read back.
void Connection::setPragmas()
{
    sqlite3_db_config(m_raw, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_raw, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_limit(m_raw, SQLITE_LIMIT_LENGTH, 50'000'000);
    const bool mayWrite = m_access == Access::ReadWrite || m_access == Access::Inspect;
    m_isTeamFile = mayWrite && SideFile::existsFor(m_path);
    if (m_isTeamFile)
        keepJournal(m_raw); // before anything is read
    for (const auto &pragma :
         {u"PRAGMA mmap_size = 0"_s, u"PRAGMA cell_size_check = ON"_s, u"PRAGMA foreign_keys = ON"_s,
          u"PRAGMA temp_store = MEMORY"_s, u"PRAGMA cache_size = -32000"_s, u"PRAGMA synchronous = FULL"_s,
          u"PRAGMA fullfsync = ON"_s, u"PRAGMA journal_size_limit = 67108864"_s})
        run(pragma);
    if (answer(u"PRAGMA foreign_keys"_s) != "1"_L1 || answer(u"PRAGMA synchronous"_s) != "2"_L1)
        throw Error(Error::Code::Storage, Tr::tr("This version of SQLite does not keep files safe."));
    if (m_path != ":memory:"_L1) {
        chooseJournal();
        m_id = fileIdOf(m_path);
        if (m_access == Access::ReadWrite && !m_isTeamFile) {
            answer(u"SELECT count(*) FROM sqlite_master"_s); // SQLite opens its log with the first look
            m_log = fileIdOf(m_path + kLog);
        }
    }
}

/// What lies beside the file is a hint; what stands in it counts.
void Connection::chooseJournal()
{
    if (m_access == Access::ReadWrite && isSharedByMeta() != m_isTeamFile) {
        m_isTeamFile = !m_isTeamFile;
        if (m_isTeamFile) {
            const SideFile made(m_path);
            keepJournal(m_raw);
        }
    }
    if (m_isTeamFile)
        setTeamPragmas(m_raw);
    else if (m_access == Access::ReadWrite && !keepLog(m_raw))
        throw Error(Error::Code::Storage,
                    Tr::tr("This folder does not allow safe writing. Move the file to a local disk."));
}

bool Connection::isSharedByMeta() const
{
    return answer(u"SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'meta'"_s) == "1"_L1
        && answer(u"SELECT count(*) FROM meta WHERE mode = 'team'"_s) == "1"_L1;
}

void Connection::requireSameFile() const
{
    if (!m_id)
        return;
    const auto now = fileIdOf(m_path);
    if (now == m_id) {
        // What is written into a log without a name is in no file once this program ends.
        if (m_log && fileIdOf(m_path + kLog) != m_log)
            throw Error(Error::Code::NotFound,
                        Tr::tr("The log beside the file %1 was taken away while it was open. Nothing is "
                               "written into it any more; please open it again.")
                            .arg(m_path));
        return;
    }
    const auto why =
        now ? Tr::tr("Another file was put in the place of %1. Please open it again.")
            : Tr::tr("The file %1 is not there any more. It was renamed, moved or deleted, or its drive "
                     "is away.");
    throw Error(Error::Code::NotFound, why.arg(m_path));
}

void Connection::makeViews(sqlite3 *db, const QByteArray &script)
{
    registerMasks(db);
    if (sqlite3_exec(db, script.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        throw storageError(sqlite3_extended_errcode(db), QString::fromUtf8(sqlite3_errmsg(db)));
}

/// A connection that writes keeps them on another: a view stands in the way of writing to its table.
void Connection::setViews(const QByteArray &script)
{
    if (script == m_viewScript)
        return;
    m_view.reset();
    m_idle.clear();
    if (!isWritable()) {
        Statement temporary(*this, u"SELECT name FROM sqlite_temp_master WHERE type = 'view'"_s);
        for (const auto &name : temporary.all([](const Statement &row) { return row.text(0); }))
            run(u"DROP VIEW temp.\"%1\""_s.arg(name));
    }
    m_viewScript = script;
    if (script.isEmpty())
        return;
    if (!isWritable()) {
        makeViews(m_raw, script);
        return;
    }
    auto view = std::make_unique<Connection>(m_path, m_isTeamFile ? Access::Inspect : Access::ReadOnly);
    view->trustSchema();
    makeViews(view->m_raw, script);
    m_view = std::move(view);
}

void Connection::trustSchema() const
{
    sqlite3_db_config(m_raw, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 1, nullptr);
}

QString Connection::answer(const QString &pragma) const
{
    QSqlQuery query(handle());
    if (!query.exec(pragma) || !query.next())
        throw storageError(query.lastError(), pragma);
    return query.value(0).toString();
}

void Connection::run(const QString &sql) const
{
    QSqlQuery query(handle());
    if (!query.exec(sql))
        throw storageError(query.lastError(), sql);
}

void Connection::runScript(const QByteArray &sql) const
{
    char *text = nullptr;
    const int code = sqlite3_exec(m_raw, sql.constData(), nullptr, nullptr, &text);
    const auto detail = QString::fromUtf8(text);
    sqlite3_free(text);
    if (code != SQLITE_OK)
        throw storageError(sqlite3_extended_errcode(m_raw), detail);
}

void Connection::checkpoint() const
{
    const int code = sqlite3_wal_checkpoint_v2(m_raw, nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    if (code != SQLITE_OK)
        throw storageError(sqlite3_extended_errcode(m_raw), u"checkpoint"_s);
}

QSqlQuery Connection::take(const QString &sql) const
{
    if (const auto it = m_idle.find(sql); it != m_idle.end()) {
        auto query = std::move(it->second);
        m_idle.erase(it);
        return query;
    }
    QSqlQuery query(handle());
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        throw storageError(query.lastError(), sql);
    return query;
}

void Connection::give(const QString &sql, QSqlQuery &&query) const
{
    query.finish(); // a half read SELECT holds a lock
    if (m_idle.size() < kIdleStatements)
        m_idle.insert_or_assign(sql, std::move(query));
}

} // namespace crm
