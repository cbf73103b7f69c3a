#include "ui/common/turnwatch.h"

#include <QTimer>

namespace crm::ui {
namespace {

constexpr int kLook = 250; ///< milliseconds
constexpr auto kPatience = std::chrono::milliseconds(500); ///< after which saving is called waiting

/// Who is in the way, and what one can do about it.
QString waitingFor(const Turn::Holder &holder, qint64 seconds)
{
    if (holder.name.isEmpty())
        return TurnWatch::tr(
                   "Waiting for the file, which somebody else is writing to: %1 s. \"Cancel\" stops "
                   "waiting; what you typed stays.")
            .arg(seconds);
    if (holder.isGone)
        return TurnWatch::tr("%1 was saving and has gone away. The server frees the file by itself, after 90 "
                             "seconds or some minutes. Waiting for %2 s; \"Cancel\" stops waiting, and what "
                             "you typed stays.")
            .arg(holder.name)
            .arg(seconds);
    return TurnWatch::tr("%1 is saving. You come next, waiting for %2 s. \"Cancel\" stops waiting; what you "
                         "typed stays.")
        .arg(holder.name)
        .arg(seconds);
}

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
        emit told(waitingFor(m_turn->heldUpBy(), seconds));
    else
        emit told(tr("Waiting for earlier work of your own to be stored: %1 s. \"Cancel\" stops "
                     "waiting; what you typed stays.")
                      .arg(seconds));
}

} // namespace crm::ui
