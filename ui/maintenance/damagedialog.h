#pragma once

#include "core/session/maintenanceservice.h"
#include "core/session/workspace.h"

#include <QDialog>

class QLabel;

namespace crm::ui {

class Button;

/// Says that the open file is damaged, what that means, and the ways on: the newest backup, all backups, or
/// to go on reading.
class DamageDialog : public QDialog
{
    Q_OBJECT

public:
    DamageDialog(Workspace &workspace, QWidget *parent);

signals:
    void backupsWanted();
    /// The newest backup was restored into this new file, which is to be opened.
    void fileWanted(const QString &path);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// The newest backup, and what would be missing in it.
    struct Rescue
    {
        std::optional<BackupFile> backup = {};
        qint64 missing = 0;
        QTimeZone zone = {};
    };

    void readRescue();
    void showRescue(const Rescue &rescue);
    static QString hopeOf(const Rescue &rescue);
    void restore();
    void salvage();
    void wait(const QString &text);
    void fail(const QString &text);

    Workspace &m_workspace;
    Rescue m_rescue;
    QLabel *m_text;
    QLabel *m_hope;
    Button *m_salvage;
    Button *m_restore;
};

} // namespace crm::ui
