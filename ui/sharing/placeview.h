#pragma once

#include "core/session/sharing.h"

#include <QWidget>

class QLabel;

namespace crm::ui {

class Pills;

/// Says in plain words whether a team can write to a file at a place, why not, and what helps.
class PlaceView : public QWidget
{
    Q_OBJECT

public:
    explicit PlaceView(QWidget *parent = nullptr);

    /// Asks the system on another thread; `judged` follows. An empty path says nothing.
    void setPath(const QString &path);
    /// What was found out of it.
    void judge(const TeamPlace &place);
    bool isGood() const { return m_isGood; }

signals:
    void judged();

private:
    void say(const TeamPlace &place);

    QString m_path;
    Pills *m_verdict;
    QLabel *m_text;
    QLabel *m_remedy;
    bool m_isGood = false;
};

} // namespace crm::ui
