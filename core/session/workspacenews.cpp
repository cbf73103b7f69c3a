#include "core/base/tr.h"
#include "core/operation/journal.h"
#include "core/pool/recycleruleservice.h"
#include "core/session/baserepository.h"
#include "core/session/thismachine.h"
#include "core/session/veiledlist.h"
#include "core/session/workspace.h"

using namespace Qt::StringLiterals;

namespace crm {

/// Whether the file is still the one that was opened, and holds what it held.
bool Workspace::hasTheFile()
{
    const auto look = attempt([this] {
        const auto &db = m_reader.session->operations().db();
        db.requireSameFile();
        if (BaseRepository(db).dataVersion() != m_news.dataVersion
            && BaseRepository(db).newestOperation() < m_news.lastSeen)
            throw Error(Error::Code::NotFound,
                        Tr::tr("An older state of the file was put in its place. Please open it again."));
        return true;
    });
    const bool isLost = !look && look.error().code() == Error::Code::NotFound;
    if (isLost != m_news.isLost)
        QMetaObject::invokeMethod(
            this, [this, message = isLost ? look.error().message() : QString()] { emit fileLost(message); });
    m_news.isLost = isLost;
    return bool(look);
}

/// What was committed since the last look, by whomever.
void Workspace::watchOthers()
{
    if (!hasTheFile())
        return;
    const auto outcome = attempt([this] {
        const auto &db = m_reader.session->operations().db();
        const BaseRepository repository(db);
        std::vector<ChangeSet> news;
        const auto version = repository.dataVersion();
        if (version == m_news.dataVersion)
            return news;
        for (const auto operation : repository.operationsAfter(m_news.lastSeen))
            news.push_back(Journal::changes(db, operation));
        m_news.dataVersion = version; // only now: what could not be read is looked at again
        if (!news.empty())
            m_news.lastSeen = news.back().operation;
        return news;
    });
    if (outcome && !outcome->empty())
        QMetaObject::invokeMethod(this, [this, news = *outcome] { announceRead(news); });
}

/// The writing thread tells of an operation when it is done, and the reading thread finds it in the file, in
/// whatever order. Who comes first announces it.
void Workspace::announceOwn(const ChangeSet &changes)
{
    if (changes.operation > m_announced.readFrom && changes.operation <= m_announced.readTo)
        return;
    m_announced.own.insert(changes.operation);
    emit m_hub.changed(changes);
}

void Workspace::announceRead(const std::vector<ChangeSet> &news)
{
    ChangeSet foreign;
    bool hasErased = false;
    for (const auto &changes : news)
        if (!m_announced.own.remove(changes.operation)) {
            foreign.merge(changes);
            hasErased = hasErased || changes.kind == "privacy.erase"_L1;
        }
    m_announced.readTo = news.back().operation;
    if (!foreign.isEmpty())
        emit m_hub.changed(foreign);
    if (hasErased)
        tidyThisMachine(*this);
}

Directory::Recycling Workspace::recyclingOf(Session &session)
{
    const auto today = session.operations().today();
    return {.rules = session.recycleRules().on(today), .today = today};
}

/// Rules change, and days go by: which of them hold, and for whom, is asked anew.
void Workspace::updateRecycling()
{
    read(
        this, [](Session &session) { return recyclingOf(session); },
        [this](const Outcome<Directory::Recycling> &recycling) {
            if (recycling && m_directory)
                m_directory->setRecycling(*recycling);
        });
}

/// Pools show other fields, or show them to others.
void Workspace::updateVisibility()
{
    read(
        this, [](Session &session) { return visibilityOf(session.veil()); },
        [this](const Outcome<Visibility> &visibility) {
            if (!visibility)
                return;
            const int before = m_visibility.version;
            m_visibility = *visibility;
            m_visibility.version = before + 1;
            emit directoryChanged();
        });
}

/// Only what changed is read again; where names of people, pools or fields changed, everything.
void Workspace::updateDirectory(const ChangeSet &changes)
{
    if (!m_directory)
        return;
    if (changes.touches(Entity::Pool))
        updateRecycling();
    if (changes.touches(Entity::Pool) || changes.touches(Entity::User))
        updateVisibility();
    if (changes.touches(Entity::User) || changes.touches(Entity::Pool)
        || changes.rows.contains(Entity::CustomField))
        updateRights(); // also what pools keep back
    const bool namesChanged = changes.rows.contains(Entity::User) || changes.rows.contains(Entity::Pool)
                           || changes.rows.contains(Entity::CustomField);
    if (changes.rows.contains(Entity::Segment))
        m_directory->readLists();
    if (namesChanged || changes.anyCustomer)
        m_directory->reload();
    else if (!changes.customers.isEmpty())
        m_directory->apply({changes.customers.begin(), changes.customers.end()});
}

} // namespace crm
