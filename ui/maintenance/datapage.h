#pragma once

#include "core/base/secret.h"
#include "ui/common/page.h"
#include "ui/maintenance/filefacts.h"

class QLabel;
class QProgressBar;
class QTimer;

namespace crm::ui {

class BackupsPanel;
class Button;
class FilePanel;
class HealthPanel;

/// The file itself: where it lies, how large it is, whether it is whole, and what would be left if it were
/// lost.
class DataPage : public Page
{
    Q_OBJECT

public:
    explicit DataPage(Workspace &workspace);

    void refresh(const ChangeSet &changes) override;
    void reload() override;
    bool ready() const override { return m_pending == 0; }

signals:
    /// The file is to be closed, encrypted with this password of the person at work, and opened again.
    void encryptionWanted(const crm::Secret &password);
    void decryptionWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void connectPanels();
    void load();
    void share();
    void display(const FileFacts &facts);
    void backUp();
    void check(CheckDepth depth);
    void chooseSecondPlace();
    void setSecondPlace(const QString &folder);
    void lookAtBackup(const BackupFile &backup);
    void restoreFrom(const BackupFile &backup);
    void openEncryption();
    void restoreTo(const QString &backup, const QString &target);
    /// Shows or hides that something runs, and keeps another from being begun.
    void setBusy(const QString &text);

    Workspace &m_workspace;
    FileFacts m_facts;
    QLabel *m_working;
    QProgressBar *m_progress;
    Button *m_backUp;
    FilePanel *m_file;
    HealthPanel *m_health;
    BackupsPanel *m_backups;
    QTimer *m_settling;
    int m_pending = 0;
    bool m_stale = true;
};

} // namespace crm::ui
