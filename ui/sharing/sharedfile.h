#pragma once

#include "core/session/workspace.h"
#include "ui/common/noticebars.h"

#include <QSet>

namespace crm::ui {

/// What is to be told of an open file while one works: that it can only be read and why, that it is away or
/// another one, that what one did is not in it, who else has it open, and for whom a write waits.
class SharedFile : public QObject
{
    Q_OBJECT

public:
    /// The workspace must be open.
    explicit SharedFile(Workspace &workspace, QObject *parent = nullptr);

    const QList<Notice> &notices() const { return m_notices; }
    const std::vector<OnlinePerson> &online() const { return m_online; }
    const std::vector<KeptOperation> &missing() const { return m_missing; }

    /// The button of a notice was clicked.
    void act(const QString &key);
    /// The person has read it.
    void close(const QString &key);
    /// Asks for one's own changes that are not in the file.
    void lookForMissing();

signals:
    void noticesChanged(const QList<crm::ui::Notice> &notices);
    void onlineChanged();
    /// Empty once nothing waits.
    void waitingChanged(const QString &text);
    /// The file is to be closed and opened again.
    void reopenWanted();
    /// The person wants to see which changes are missing.
    void missingWanted();

private:
    void look();
    void take(const TeamState &state);
    void tell();
    void addNoticeOfPlace(QList<Notice> &notices) const;
    void tellOfWaiting(qint64 milliseconds, bool heldUp, const Turn::Holder &by);

    Workspace &m_workspace;
    TeamState m_state;
    std::vector<OnlinePerson> m_online;
    std::vector<KeptOperation> m_missing;
    QString m_lost; ///< why what pages show is not what lies there; empty: it is
    QList<Notice> m_notices;
    QSet<QString> m_closed; ///< texts of those that were read
    bool m_isAsking = false;
};

} // namespace crm::ui
