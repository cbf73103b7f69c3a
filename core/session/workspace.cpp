#include "core/session/workspace.h"

#include "core/allocation/allocationservice.h"
#include "core/base/tr.h"
#include "core/customer/customerservice.h"
#include "core/dataquality/sharedduplicates.h"
#include "core/insight/sharedsales.h"
#include "core/pool/holdlimits.h"
#include "core/security/userservice.h"
#include "core/segmentation/segment.h"
#include "core/session/baserepository.h"
#include "core/session/sharedfacts.h"
#include "core/session/teamservice.h"
#include "core/session/thismachine.h"
#include "core/session/veiledlist.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr int kPollMilliseconds = 1'000;
constexpr int kDayWatchMilliseconds = 60'000;
constexpr int kForgetMilliseconds =
    5 * 60'000; ///< what is in memory for reports and for entry, when nobody asks

} // namespace

Workspace::Workspace(SessionOptions options)
    : m_options(std::move(options))
{
    qRegisterMetaType<ChangeSet>();
    m_options.sales = std::make_shared<SharedSales>();
    m_options.duplicates = std::make_shared<SharedDuplicates>();
    auto *day = new QTimer(this); // another day, other deadlines
    connect(day, &QTimer::timeout, this, [this] {
        if (m_directory)
            updateRecycling();
    });
    day->start(kDayWatchMilliseconds);
    auto *forget = new QTimer(this);
    connect(forget, &QTimer::timeout, this, [sales = m_options.sales, duplicates = m_options.duplicates] {
        sales->forgetAfter(kForgetMilliseconds);
        duplicates->forgetAfter(kForgetMilliseconds);
    });
    forget->start(kForgetMilliseconds);
    m_queries.setMaxThreadCount(1); // in the order in which they were asked; each uses all cores
    m_aside.setMaxThreadCount(2); // a report need not wait for a backup
    connect(&m_hub, &ChangeHub::changed, this, &Workspace::updateDirectory);
    connect(&m_turns, &WaitingTurns::waiting, this, &Workspace::waiting);
    start(m_writer, u"kingfisher-writer"_s);
    start(m_reader, u"kingfisher-reader"_s);
    QMetaObject::invokeMethod(m_writer.worker, [this] { openWriter(); });
}

Workspace::~Workspace()
{
    m_team.stop();
    m_queries.clear();
    m_queries.waitForDone();
    m_aside.clear();
    m_aside.waitForDone();
    m_directory.reset(); // the last connection to go must be one that writes: it puts the log away
    stop(m_reader);
    m_turns.hurry();
    stop(m_writer);
}

void Workspace::start(SessionThread &side, const QString &name)
{
    side.worker = new QObject;
    side.worker->moveToThread(&side.thread);
    connect(&side.thread, &QThread::finished, side.worker, &QObject::deleteLater);
    side.thread.setObjectName(name);
    side.thread.start();
}

void Workspace::stop(SessionThread &side)
{
    QMetaObject::invokeMethod(
        side.worker,
        [this, &side] {
            delete (&side == &m_reader ? m_news.poll : m_doubts.looks);
            side.session.reset();
        },
        Qt::BlockingQueuedConnection);
    side.thread.quit();
    side.thread.wait();
}

Session &Workspace::requireOpen(SessionThread &side)
{
    if (!side.session && &side == &m_writer && !m_doubts.operations.isEmpty())
        reopenWriter(); // the disk may answer again
    requireOpen(side.session != nullptr);
    return *side.session;
}

void Workspace::requireOpen(bool open)
{
    if (!open)
        throw Error(Error::Code::Storage, Tr::tr("The file is not open."));
}

void Workspace::requireWhole() const
{
    if (!m_doubts.refusal.isEmpty())
        throw Error(Error::Code::Denied, m_doubts.refusal);
}

void Workspace::setDamaged(const QStringList &problems)
{
    m_access.damage = problems;
    m_access.access = Connection::Access::ReadOnly;
    m_access.whyReadOnly = Tr::tr("The file is damaged, and nothing is written to it any more.");
    QMetaObject::invokeMethod(m_writer.worker,
                              [this, why = m_access.whyReadOnly] { m_doubts.refusal = why; });
    emit damageFound();
}

void Workspace::makeWriter(const BaseAccess &access)
{
    auto options = m_options;
    options.path = access.path;
    options.access = access.access;
    m_writer.session = std::make_unique<Session>(options);
    m_writer.session->team().join();
    m_team.setTeam(m_writer.session->operations().sharedTeam());
    connect(
        &m_writer.session->operations().hub(), &ChangeHub::changed, m_writer.worker,
        [this](const ChangeSet &changes) {
            QMetaObject::invokeMethod(this, [this, changes] { announceOwn(changes); });
        },
        Qt::DirectConnection);
}

void Workspace::openWriter()
{
    const auto outcome = attempt([this] {
        auto access = prepareBaseOrCopy(m_options.path, *m_options.clock, m_options.backupRoot);
        makeWriter(access);
        if (!access.whyReadOnly.isEmpty())
            m_doubts.refusal = Tr::tr("Nothing can be changed in this file. %1").arg(access.whyReadOnly);
        return std::pair(access, m_writer.session->rights());
    });
    QMetaObject::invokeMethod(this, [this, outcome] {
        if (!outcome) {
            emit failed(outcome.error().message());
            return;
        }
        m_access = outcome->first;
        m_user = outcome->second.user;
        m_rights = outcome->second.rights;
        QMetaObject::invokeMethod(m_reader.worker, [this] { openReader(); });
    });
}

void Workspace::openReader()
{
    const auto outcome = attempt([this] {
        auto options = m_options;
        options.path = m_access.path;
        if (m_access.access == Connection::Access::ReadWrite) // of a team's file a reader takes back what a
            options.access = m_access.isTeamFile // dead writer left
                               ? Connection::Access::Inspect
                               : Connection::Access::ReadOnly;
        else
            options.access = m_access.access;
        m_reader.session = std::make_unique<Session>(options);
        const auto &db = m_reader.session->operations().db();
        m_news.dataVersion = BaseRepository(db).dataVersion();
        m_news.lastSeen = BaseRepository(db).newestOperation();
        QMetaObject::invokeMethod(this,
                                  [this, first = m_news.lastSeen, recycling = recyclingOf(*m_reader.session),
                                   visibility = visibilityOf(m_reader.session->veil())] {
                                      m_visibility = visibility;
                                      m_announced.readFrom = m_announced.readTo = first;
                                      m_recycling = recycling;
                                  });
        m_news.poll = new QTimer;
        connect(m_news.poll, &QTimer::timeout, m_reader.worker, [this] { watchOthers(); });
        m_news.poll->start(kPollMilliseconds);
        return true;
    });
    const auto views = outcome ? m_reader.session->views() : QByteArray();
    QMetaObject::invokeMethod(this, [this, outcome, views] {
        m_open = bool(outcome);
        if (!outcome) {
            emit failed(outcome.error().message());
            return;
        }
        auto options = m_options;
        options.path = m_access.path;
        options.access = m_access.access;
        m_facts = std::make_shared<SharedFacts>(options);
        m_directory = std::make_unique<Directory>(
            Connection::locationOf(m_access.path, m_access.access),
            [this](const Directory::News &news) {
                QMetaObject::invokeMethod(this, [this, error = news.error] {
                    if (error)
                        emit directoryFailed(error->message());
                    else
                        emit directoryChanged();
                });
            },
            m_recycling, m_facts, views);
        if (m_access.isTeamFile || m_options.key)
            tidyThisMachine(*this);
        emit opened();
    });
}

} // namespace crm
