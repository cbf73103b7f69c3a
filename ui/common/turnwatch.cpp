#include "ui/common/turnwatch.h"

#include <QTimer>

namespace crm::ui {
namespace {

constexpr int kLook = 250; ///< milliseconds
constexpr auto kPatience = std::chrono::milliseconds(500); ///< after which saving is called waiting

} // namespace

TurnWatch::TurnWatch(QObject *parent)
    : QObject(parent)
    , m_timer(new QTimer(this))
{
    m_timer->setInterval(kLook);
    connect(m_timer, &QTimer::timeout, this, &TurnWatch::look);
}

void TurnWatch::watch(std::shared_ptr<Turn> turn)
{
    m_turn = std::move(turn);
    m_timer->start();
}

void TurnWatch::stop()
{
    m_timer->stop();
    m_turn.reset();
}

bool TurnWatch::cancel()
{
    return m_turn && m_turn->cancel();
}

void TurnWatch::look()
{
    if (!m_turn || m_turn->waited() < kPatience)
        return;
    const auto seconds = m_turn->waited().count() / 1000;
    if (!m_turn->isWaiting())
        emit told(tr("Saving…"));
    else if (m_turn->isHeldUp())
        emit told(tr("Waiting for the file, which somebody else is writing to: %1 s. \"Cancel\" stops "
                     "waiting; what you typed stays.")
                      .arg(seconds));
    else
        emit told(tr("Waiting for earlier work of your own to be stored: %1 s. \"Cancel\" stops "
                     "waiting; what you typed stays.")
                      .arg(seconds));
}

} // namespace crm::ui
