#include "core/operation/operations.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/storage/encryption/encryptingvfs.h"
#include "core/storage/statement.h"
#include "core/storage/team/teamfile.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

QString fromMeta(const Connection &db, const QString &sql)
{
    return Statement(db, sql).first([](const Statement &row) { return row.text(0); }).value_or(QString());
}

/// SQLite makes a file that it does not find, and whoever brings the real one back finds its place taken.
const QString &requireThere(const QString &path)
{
    if (!QFileInfo::exists(path))
        throw Error(
            Error::Code::NotFound,
            Tr::tr("The file %1 is not there any more. It was renamed, moved or deleted, or its drive "
                   "is away.")
                .arg(path));
    return path;
}

} // namespace

Operations::Operations(const QString &path, Connection::Access access, std::shared_ptr<const Clock> clock)
    : m_db(requireThere(path), access)
    , m_clock(std::move(clock))
{
    m_db.trustSchema();
    if (!m_db.isWritable() || !m_db.isTeamFile())
        return;
    m_team = std::make_shared<TeamFile>(path);
    m_db.setGuard(m_team);
    m_journal = LocalJournal(LocalJournal::folderFor(fromMeta(m_db, u"SELECT uuid FROM meta"_s)));
}

void Operations::setActor(Actor actor)
{
    m_actor = std::move(actor);
    if (m_team)
        m_team->setName(m_actor.name(), m_actor.machine());
}

QTimeZone Operations::zone() const
{
    const QTimeZone zone(fromMeta(m_db, u"SELECT time_zone FROM meta"_s).toLatin1());
    return zone.isValid() ? zone : QTimeZone::utc();
}

QString Operations::currency() const
{
    return fromMeta(m_db, u"SELECT currency FROM meta"_s);
}

UnitOfWork Operations::begin(const QString &kind, const QJsonObject &summary)
{
    return begin(OperationInfo{.kind = kind, .summary = summary});
}

UnitOfWork Operations::begin(OperationInfo info)
{
    if (!m_db.isWritable())
        throw Error(Error::Code::Denied, Tr::tr("This file was opened for reading only."));
    return {m_db,
            m_hub,
            m_actor,
            *m_clock,
            std::move(info),
            m_guards,
            m_team && !EncryptingVfs::nameFor(m_db.path()) ? &m_journal : nullptr}; // which is plain text
}

} // namespace crm
