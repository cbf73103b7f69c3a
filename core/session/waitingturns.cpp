#include "core/session/waitingturns.h"

using namespace std::chrono_literals;

namespace crm {
namespace {

constexpr int kLookMilliseconds = 250;
constexpr auto kWorthTelling = 500ms;

} // namespace

WaitingTurns::WaitingTurns()
{
    connect(&m_timer, &QTimer::timeout, this, &WaitingTurns::look);
}

std::shared_ptr<Turn> WaitingTurns::newTurn()
{
    m_turns.push_back(std::make_shared<Turn>());
    if (!m_timer.isActive())
        m_timer.start(kLookMilliseconds);
    return m_turns.back();
}

void WaitingTurns::hurry()
{
    for (const auto &turn : m_turns)
        turn->hurry();
}

void WaitingTurns::look()
{
    std::erase_if(m_turns, [](const auto &turn) { return !turn->isWaiting(); });
    const bool tell = !m_turns.empty() && m_turns.front()->waited() >= kWorthTelling;
    if (tell)
        emit waiting(m_turns.front()->waited().count(), m_turns.front()->isHeldUp(),
                     m_turns.front()->heldUpBy());
    else if (m_told)
        emit waiting(0, false, {});
    m_told = tell;
    if (m_turns.empty())
        m_timer.stop();
}

} // namespace crm
