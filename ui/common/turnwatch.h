#pragma once

#include "core/base/turn.h"

#include <QObject>
#include <QString>

#include <memory>

class QTimer;

namespace crm::ui {

/// Watches a form's write, and says in words what it waits for when that takes longer than half a second.
class TurnWatch : public QObject
{
    Q_OBJECT

public:
    explicit TurnWatch(QObject *parent = nullptr);

    void watch(std::shared_ptr<Turn> turn);
    void stop();
    /// Gives up what has not begun. True: nothing of it happens later.
    bool cancel();

signals:
    /// To be shown in the form, which has a button "Cancel".
    void told(const QString &text);

private:
    void look();

    QTimer *m_timer;
    std::shared_ptr<Turn> m_turn;
};

} // namespace crm::ui
