#pragma once

#include "core/playbook/playbookpass.h"

#include <QObject>
#include <QTimer>

namespace crm {

struct ChangeSet;
class Workspace;

/// Begins and ends playbooks at the start, every hour, and soon after a change that may have moved somebody.
/// There is no server: every client has one of these, and none does what another has done.
class PlaybookWatch : public QObject
{
    Q_OBJECT

public:
    explicit PlaybookWatch(Workspace &workspace, QObject *parent = nullptr);

    /// As soon as the list of customers is in memory, else now.
    void look();

signals:
    void planned(const crm::PlaybookOutcome &outcome);

private:
    void heed(const ChangeSet &changes);
    void run(const std::vector<PlaybookPreview> &previews);

    Workspace &m_workspace;
    QTimer m_hour;
    QTimer m_settling;
    bool m_wanted = false; ///< since the list was not complete
    bool m_isBusy = false;
};

} // namespace crm
