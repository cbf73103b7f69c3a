#pragma once

#include "core/session/teamservice.h"
#include "ui/common/kit.h"

namespace crm::ui {

/// Each person at each machine once, however many sessions they have; oneself first.
std::vector<OnlinePerson> everybody(std::vector<OnlinePerson> online);

/// The line at the foot: which file, who else has it open, what a write waits for, and when its backup was
/// last proved to be good.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    struct Facts
    {
        QString file = {}; ///< its path, or empty
        bool isTeamFile = false;
        std::vector<OnlinePerson> online = {}; ///< everybody()
        QString backup = {}; ///< when it was checked, in words; or empty

        friend bool operator==(const Facts &, const Facts &) = default;
    };

    explicit StatusLine(const Facts &facts, QWidget *parent = nullptr);
    void set(const Facts &facts);
    /// What a write is waiting for; empty for nothing.
    void setWaiting(const QString &text);

private:
    void showOnline();

    Facts m_facts;
    QLabel *m_file;
    Button *m_online;
    QLabel *m_waiting;
    QLabel *m_backup;
};

} // namespace crm::ui
