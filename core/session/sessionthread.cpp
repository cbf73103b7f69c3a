#include "core/session/sessionthread.h"

#include "core/base/turn.h"

namespace crm {

TurnOfSession::TurnOfSession(Session &session, std::shared_ptr<Turn> turn)
    : m_operations(session.operations())
{
    if (turn->isCancelled())
        throw Cancelled();
    m_operations.setTurn(std::move(turn));
}

TurnOfSession::~TurnOfSession()
{
    m_operations.setTurn({});
}

} // namespace crm
