#pragma once

#include "ui/common/kit.h"
#include "ui/maintenance/filefacts.h"

class QLabel;
class QStackedWidget;

namespace crm::ui {

class BackupModel;
class Button;
class ListTable;

/// The copies of the file: how old the last one is, the list, and the way back from one of them.
class BackupsPanel : public Panel
{
    Q_OBJECT

public:
    BackupsPanel();

    void display(const FileFacts &facts);
    void setBusy(bool busy);

signals:
    void backupWanted();
    void restoreWanted(const crm::BackupFile &backup);
    void folderWanted();
    void secondPlaceWanted();
    void secondPlaceUnwanted();

private:
    QHBoxLayout *head();
    void buildTable();
    void displayLast(const FileFacts &facts);
    void displaySecond(const SecondPlace::State &second);
    void openSecondMenu();
    void allowRestore();

    QLabel *m_last;
    QLabel *m_secondText;
    Button *m_second;
    bool m_hasSecond = false;
    Button *m_restore;
    Button *m_openFolder;
    BackupModel *m_model;
    ListTable *m_table;
    QStackedWidget *m_stack;
    bool m_busy = false;
};

} // namespace crm::ui
