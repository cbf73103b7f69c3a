#pragma once

#include "core/base/error.h"

#include <QElapsedTimer>
#include <QMutex>

#include <atomic>
#include <chrono>

namespace crm {

/// The wait of one write for its turn, shared by the one who waits and those who watch, on whatever threads.
/// Ends when the write begins, or when it is cancelled before; never both.
class Turn
{
public:
    Turn() { m_since.start(); }
    Q_DISABLE_COPY_MOVE(Turn)

    /// Gives the write up. True where it had not begun: then nothing of it happens, now or later. False: it
    /// goes its way, and its Outcome tells.
    bool cancel() { return leave(State::Cancelled) || isCancelled(); }

    bool isWaiting() const { return m_state == State::Waiting; }
    bool hasBegun() const { return m_state == State::Begun; }
    bool isCancelled() const { return m_state == State::Cancelled; }
    /// Whether another process is in the way; else it stands behind earlier writes of this one.
    bool isHeldUp() const { return isWaiting() && m_heldUp; }
    /// Since it was handed in.
    std::chrono::milliseconds waited() const { return std::chrono::milliseconds(m_since.elapsed()); }

    /// For who writes: the file is its own now. False: it was cancelled, and must not be written.
    bool begin() { return leave(State::Begun) || hasBegun(); }
    /// For who waits: another process is in the way. False: it is to give up.
    bool holdUp();
    /// Who is in the way, where that is known.
    struct Holder
    {
        QString name = {}; ///< for people: "陈思远 (PC-07)"; empty for not known
        bool isGone =
            false; ///< gives no sign of life any more: what it holds comes free by itself, some time

        friend bool operator==(const Holder &, const Holder &) = default;
    };
    bool holdUp(const Holder &holder);
    Holder heldUpBy() const;
    /// There is not much time left: the program is about to end.
    void hurry() { m_hurried = true; }

private:
    enum class State { Waiting, Begun, Cancelled };

    bool leave(State next)
    {
        auto expected = State::Waiting;
        return m_state.compare_exchange_strong(expected, next);
    }

    QElapsedTimer m_since;
    std::atomic<State> m_state = State::Waiting;
    std::atomic<bool> m_heldUp = false;
    mutable QMutex m_mutex;
    Holder m_heldUpBy;
    std::atomic<bool> m_hurried = false;
};

/// What a write comes to that was cancelled while it waited.
class Cancelled : public Error
{
public:
    Cancelled();

    std::shared_ptr<const Error> shared() const override { return std::make_shared<Cancelled>(*this); }
};

} // namespace crm
