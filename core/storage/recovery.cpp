#include "core/storage/recovery.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/storage/encryption/encryptingvfs.h"
#include "core/storage/encryption/filekey.h"
#include "core/storage/filelocks.h"
#include "core/storage/integrity.h"
#include "core/storage/rawstatement.h"
#include "core/storage/statement.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <optional>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

const auto kWal = u"-wal"_s;
const auto kJournal = u"-journal"_s;

/// A file with its log, looked at and left as it is. Alone with it as long as it lives.
class Glimpse
{
public:
    explicit Glimpse(const QString &path)
    {
        keepLocksOverCloses();
        const int code = sqlite3_open_v2(path.toUtf8().constData(), &m_db, SQLITE_OPEN_READWRITE,
                                         EncryptingVfs::nameFor(path));
        sqlite3_busy_timeout(m_db, 0);
        sqlite3_db_config(m_db, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
        sqlite3_db_config(m_db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr); // the log stays where it is
        m_code = code != SQLITE_OK ? code : run("PRAGMA locking_mode = EXCLUSIVE");
        if (m_code == SQLITE_OK)
            m_code = run("SELECT count(*) FROM sqlite_master");
    }
    ~Glimpse() { sqlite3_close_v2(m_db); }
    Q_DISABLE_COPY_MOVE(Glimpse)

    bool isTaken() const { return m_code == SQLITE_BUSY; } ///< by who has the file open
    bool isReadable() const { return m_code == SQLITE_OK; }
    /// Not `wholly`: as far as it takes to trust what continues() reads.
    bool isSound(bool wholly) const
    {
        RawStatement check(m_db, wholly ? "PRAGMA quick_check(1)" : "PRAGMA quick_check('operation')");
        return check.step() && check.text(0) == "ok"_L1;
    }
    /// Whether it is the same base as `uuid`, and its operations go on without a gap after one of that base.
    bool continues(const QString &uuid, qint64 operation, const QString &operationUuid) const
    {
        RawStatement select(m_db, R"(
            SELECT (SELECT count(*) FROM meta WHERE uuid = ?1)
               AND (?2 = 0 OR EXISTS (SELECT 1 FROM operation WHERE id = ?2 AND uuid = ?3))
               AND (SELECT count(*) = coalesce(max(id), ?2) - ?2 FROM operation WHERE id > ?2))");
        select.bind(1, uuid);
        select.bind(2, operation);
        select.bind(3, operationUuid);
        return select.step() && select.integer(0) != 0;
    }

private:
    int run(const char *sql) const { return sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr) & 0xff; }

    sqlite3 *m_db = nullptr;
    int m_code = SQLITE_OK;
};

/// What a file is without its log.
struct Identity
{
    QString uuid;
    qint64 operation = 0; ///< the newest one
    QString operationUuid;
};

/// Nothing where it is not whole: while the log is being brought into it, it need not be.
std::optional<Identity> identityOf(const QString &path, bool wholly)
{
    try {
        const Connection file(path, Connection::Access::Immutable);
        if (wholly && !integrityProblems(file, CheckDepth::Quick).isEmpty())
            return {};
        const auto newest = u"SELECT m.uuid, coalesce(o.id, 0), coalesce(o.uuid, '') FROM meta m "
                            "LEFT JOIN operation o ORDER BY o.id DESC LIMIT 1"_s;
        return Statement(file, newest).first([](const Statement &row) {
            return Identity{row.text(0), row.integer(1), row.text(2)};
        });
    } catch (const Error &) {
        return {};
    }
}

bool fits(const Glimpse &withLog, const QString &path, bool wholly)
{
    const auto identity = identityOf(path, wholly);
    if (!identity)
        return true; // nothing to compare with; what is wrong is found on opening
    try {
        return withLog.isReadable() && withLog.isSound(wholly)
            && withLog.continues(identity->uuid, identity->operation, identity->operationUuid);
    } catch (const Error &) {
        return false;
    }
}

[[noreturn]] void refuse(const QString &path, const QString &log)
{
    throw Error(
        Error::Code::Storage,
        Tr::tr("%1 lies beside this file, but does not belong to it or is damaged. Nothing was changed. "
               "Move it to another folder and open the file again, or open the newest backup.")
            .arg(QFileInfo(path + log).fileName()));
}

bool isWalDue(const QString &path, bool wholly)
{
    if (QFileInfo(path + kWal).size() == 0)
        return false;
    const Glimpse withLog(path);
    if (withLog.isTaken())
        return false;
    if (!fits(withLog, path, wholly))
        refuse(path, kWal);
    return true;
}

/// A journal is rolled back by the first look: so the first look is at a copy. A base writes one only in the
/// moment in which it is made or restored.
bool isJournalDue(const QString &path, bool wholly)
{
    QFile journal(path + kJournal);
    if (!journal.open(QIODevice::ReadOnly) || journal.read(8) != QByteArray::fromHex("d9d505f920a163d7"))
        return false;
    const QTemporaryDir folder;
    const auto copy = folder.filePath(u"copy"_s);
    if (!QFile::copy(path, copy) || !QFile::copy(path + kJournal, copy + kJournal))
        throw Error(Error::Code::Storage, Tr::tr("There is no room to look at %1.").arg(path + kJournal));
    const auto key = FileKey::forCopy(path, {}, copy);
    const Glimpse withLog(copy);
    if (!fits(withLog, path, wholly))
        refuse(path, kJournal);
    return true;
}

} // namespace

bool isRecoveryDue(const QString &path, qint64 checkedWholly)
{
    const bool wholly = QFileInfo(path).size() <= checkedWholly;
    return isJournalDue(path, wholly) || isWalDue(path, wholly);
}

} // namespace crm
