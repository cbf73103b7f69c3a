#pragma once

#include "ui/common/page.h"
#include "ui/maintenance/filefacts.h"

class QLabel;
class QProgressBar;
class QStackedWidget;
class QTimer;

namespace crm::ui {

class BackupModel;
class Button;
class ListTable;
class Pills;
class Tile;

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

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildFile();
    QWidget *buildHealth();
    QWidget *buildBackups();
    void load();
    void share();
    void display(const FileFacts &facts);
    void displayHealth();
    void displayBackup();
    void backUp();
    void check(CheckDepth depth);
    void restoreChosen();
    void restoreInto(const QString &backup, const QString &target);
    /// Shows or hides that something runs, and keeps another from being begun.
    void setBusy(const QString &text);

    Workspace &m_workspace;
    FileFacts m_facts;
    QLabel *m_path;
    QLabel *m_facts1; ///< size, mode, version
    std::vector<Tile *> m_tiles;
    QLabel *m_safety;
    Pills *m_verdict;
    QLabel *m_health;
    QLabel *m_problems;
    QLabel *m_lastBackup;
    QLabel *m_working;
    QProgressBar *m_progress;
    Button *m_backUp;
    Button *m_openFolder;
    Button *m_quick;
    Button *m_full;
    Button *m_restore;
    Button *m_share;
    Button *m_join;
    BackupModel *m_model;
    ListTable *m_table;
    QStackedWidget *m_stack;
    QTimer *m_settling;
    int m_pending = 0;
    bool m_stale = true;
};

} // namespace crm::ui
