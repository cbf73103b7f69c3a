#pragma once

#include "core/session/workspace.h"

#include <QPointer>
#include <QScopeGuard>

namespace crm {

template <typename Done, typename Answer>
void Workspace::hand(const QPointer<QObject> &receiver, const Done &done, Answer answer)
{
    QMetaObject::invokeMethod(this, [receiver, done, answer = std::move(answer)] {
        if (receiver)
            done(answer);
    });
}

template <typename Work, typename Done>
void Workspace::post(SessionThread &side, QObject *receiver, Work work, Done done)
{
    QMetaObject::invokeMethod(side.worker, [this, guard = QPointer(receiver), work = std::move(work),
                                            done = std::move(done)] { hand(guard, done, attempt(work)); });
}

template <typename Work, typename Done>
std::shared_ptr<Turn> Workspace::write(QObject *receiver, Work work, Done done)
{
    auto turn = m_turns.newTurn();
    auto inTurn = [this, turn, work = std::move(work)] {
        const auto over = qScopeGuard([&turn] { turn->begin(); }); // it may have found nothing to write
        try {
            requireWhole();
            const TurnOfSession scope(requireOpen(m_writer), turn);
            const auto refused = qScopeGuard([this] { noteRefusals(); });
            return work(*m_writer.session);
        } catch (const Unsettled &doubt) {
            settle(doubt);
        }
    };
    post(m_writer, receiver, std::move(inTurn), std::move(done));
    return turn;
}

template <typename Work, typename Done>
void Workspace::read(QObject *receiver, Work work, Done done)
{
    auto onSession = [this, work = std::move(work)] {
        const auto refused = qScopeGuard([this] { tellRefusals(m_reader.session.get()); });
        return work(requireOpen(m_reader));
    };
    post(m_reader, receiver, std::move(onSession), std::move(done));
}

template <typename Work, typename Done>
void Workspace::aside(QObject *receiver, Work work, Done done)
{
    auto options = m_options;
    options.path = m_access.path;
    options.access = m_access.access;
    options.facts = m_facts;
    m_aside.start([this, options = std::move(options), open = m_open, guard = QPointer(receiver),
                   work = std::move(work), done = std::move(done)] {
        hand(guard, done, attempt([&] {
                 requireOpen(open);
                 Session session(options);
                 const auto refused = qScopeGuard([this, &session] { tellRefusals(&session); });
                 return work(session);
             }));
    });
}

template <typename Done>
void Workspace::query(QObject *receiver, DirectoryQuery query, Done done)
{
    query.visibility = m_visibility;
    m_queries.start([this, query = std::move(query), guard = QPointer(receiver), done = std::move(done)] {
        hand(guard, done, m_directory->query(query));
    });
}

template <typename Done>
void Workspace::refine(QObject *receiver, DirectoryView before, DirectoryQuery query, Done done)
{
    query.visibility = m_visibility;
    m_queries.start([this, before = std::move(before), query = std::move(query), guard = QPointer(receiver),
                     done = std::move(done)] { hand(guard, done, m_directory->refine(before, query)); });
}

template <typename Done>
void Workspace::askTeam(QObject *receiver, Done done)
{
    m_team.threads().start([this, guard = QPointer(receiver), done = std::move(done)] {
        hand(guard, done, m_team.stateOf(m_options.path));
    });
}

} // namespace crm
