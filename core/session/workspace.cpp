#include "core/session/workspace.h"

#include "core/base/tr.h"
#include "core/operation/journal.h"
#include "core/storage/statement.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr int kPollMilliseconds = 1'000;

qint64 dataVersion(const Connection &db)
{
    return Statement(db, u"PRAGMA data_version"_s).number();
}

qint64 newestOperation(const Connection &db)
{
    return Statement(db, u"SELECT coalesce(max(id), 0) FROM operation"_s).number();
}

} // namespace

Workspace::Workspace(SessionOptions options)
    : m_options(std::move(options))
{
    qRegisterMetaType<ChangeSet>();
    start(m_writer, u"kingfisher-writer"_s);
    start(m_reader, u"kingfisher-reader"_s);
    QMetaObject::invokeMethod(m_writer.worker, [this] { openWriter(); });
}

Workspace::~Workspace()
{
    stop(m_reader);
    stop(m_writer);
}

void Workspace::start(Side &side, const QString &name)
{
    side.worker = new QObject;
    side.worker->moveToThread(&side.thread);
    connect(&side.thread, &QThread::finished, side.worker, &QObject::deleteLater);
    side.thread.setObjectName(name);
    side.thread.start();
}

void Workspace::stop(Side &side)
{
    QMetaObject::invokeMethod(
        side.worker,
        [this, &side] {
            if (&side == &m_reader)
                delete m_poll;
            side.session.reset();
        },
        Qt::BlockingQueuedConnection);
    side.thread.quit();
    side.thread.wait();
}

Session &Workspace::requireOpen(Side &side)
{
    if (!side.session)
        throw Error(Error::Code::Storage, Tr::tr("The file is not open."));
    return *side.session;
}

void Workspace::openWriter()
{
    const auto outcome = attempt([this] {
        auto access = prepareBase(m_options.path, *m_options.clock);
        auto options = m_options;
        options.access = access.access;
        m_writer.session = std::make_unique<Session>(options);
        connect(
            &m_writer.session->operations().hub(), &ChangeHub::changed, m_writer.worker,
            [this](const ChangeSet &changes) {
                const QMutexLocker lock(&m_ownMutex);
                m_own.insert(changes.operation);
                announce(changes);
            },
            Qt::DirectConnection);
        return std::pair(access,
                         m_writer.session->users().find(m_writer.session->actor().id()).value_or(User{}));
    });
    QMetaObject::invokeMethod(this, [this, outcome] {
        if (!outcome) {
            emit failed(outcome.error().message());
            return;
        }
        m_access = outcome->first;
        m_user = outcome->second;
        QMetaObject::invokeMethod(m_reader.worker, [this] { openReader(); });
    });
}

void Workspace::openReader()
{
    const auto outcome = attempt([this] {
        auto options = m_options;
        options.access =
            m_access.access == Connection::Access::ReadWrite ? Connection::Access::ReadOnly : m_access.access;
        m_reader.session = std::make_unique<Session>(options);
        const auto &db = m_reader.session->operations().db();
        m_dataVersion = dataVersion(db);
        m_lastSeen = newestOperation(db);
        m_poll = new QTimer;
        connect(m_poll, &QTimer::timeout, m_reader.worker, [this] { watchOthers(); });
        m_poll->start(kPollMilliseconds);
        return true;
    });
    QMetaObject::invokeMethod(this, [this, outcome] {
        m_open = bool(outcome);
        if (outcome)
            emit opened();
        else
            emit failed(outcome.error().message());
    });
}

/// What other processes committed since the last look, as one change.
void Workspace::watchOthers()
{
    const auto outcome = attempt([this] {
        const auto &db = m_reader.session->operations().db();
        ChangeSet foreign;
        if (const auto version = dataVersion(db); version != m_dataVersion) {
            m_dataVersion = version;
            Statement select(db, u"SELECT id FROM operation WHERE id > :last ORDER BY id"_s);
            const auto operations =
                select.bind("last"_L1, m_lastSeen).all([](const Statement &row) { return row.integer(0); });
            for (const auto operation : operations) {
                m_lastSeen = operation;
                const QMutexLocker lock(&m_ownMutex);
                if (!m_own.remove(operation))
                    foreign.merge(Journal::changes(db, operation));
            }
        }
        return foreign;
    });
    if (outcome && !outcome->isEmpty())
        announce(*outcome);
}

void Workspace::announce(const ChangeSet &changes)
{
    QMetaObject::invokeMethod(this, [this, changes] { emit m_hub.changed(changes); });
}

} // namespace crm
