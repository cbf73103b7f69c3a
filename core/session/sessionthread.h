#pragma once

#include "core/session/session.h"

#include <QThread>

#include <memory>

namespace crm {

class Turn;

/// A session and the thread on which it is made, used and deleted.
struct SessionThread
{
    QThread thread;
    QObject *worker = nullptr;
    std::unique_ptr<Session> session;
};

/// While it lives, a session works for one write.
class TurnOfSession
{
public:
    /// Throws Cancelled where nobody waits for the write any more.
    TurnOfSession(Session &session, std::shared_ptr<Turn> turn);
    ~TurnOfSession();
    Q_DISABLE_COPY_MOVE(TurnOfSession)

private:
    Operations &m_operations;
};

} // namespace crm
