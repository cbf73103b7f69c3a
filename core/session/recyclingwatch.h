#pragma once

#include "core/recycling/recycling.h"

#include <QObject>
#include <QTimer>

namespace crm {

class Workspace;

/// Recycles at the start and every hour, where it is this client's turn, and tells who is to be warned. There
/// is no server: every client has one of these.
class RecyclingWatch : public QObject
{
    Q_OBJECT

public:
    explicit RecyclingWatch(Workspace &workspace, QObject *parent = nullptr);

    /// As soon as the list of customers is in memory, else now.
    void look();

signals:
    void recycled(const crm::RecycleOutcome &outcome);
    /// A run waits for the person who works here, who has to look at this first; without a doubt none waits
    /// any more. Of whoever may not confirm it nothing is asked.
    void waits(const crm::RecyclePreview &preview);
    void warned(const std::vector<crm::RecycleWarning> &warnings);

private:
    void run();
    void warn();

    Workspace &m_workspace;
    QString m_holder; ///< of the lease
    QTimer m_hour{this};
    bool m_wanted = false; ///< since the list was not complete
};

} // namespace crm
