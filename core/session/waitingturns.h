#pragma once

#include "core/base/turn.h"

#include <QTimer>

#include <memory>
#include <vector>

namespace crm {

/// The writes that wait for their turn; tells when one has been waiting for long.
class WaitingTurns : public QObject
{
    Q_OBJECT

public:
    WaitingTurns();

    std::shared_ptr<Turn> newTurn();
    /// There is not much time left: the program is about to end.
    void hurry();

signals:
    /// See Workspace::waiting.
    void waiting(qint64 milliseconds, bool heldUp, const crm::Turn::Holder &by);

private:
    void look();

    std::vector<std::shared_ptr<Turn>> m_turns; ///< of writes that may not have begun yet, oldest first
    QTimer m_timer;
    bool m_told = false;
};

} // namespace crm
