#pragma once

#include "core/session/restorepreview.h"

#include <QDialog>

class QLabel;

namespace crm {
class Workspace;
} // namespace crm

namespace crm::ui {

class Button;
class ListTable;
class TextRowsModel;

/// What going back to a backup would mean: how much there was then and is now, and what was done since and
/// would be missing. Then it is restored into a new file; the one that is open stays.
class RestoreDialog : public QDialog
{
    Q_OBJECT

public:
    RestoreDialog(Workspace &workspace, const BackupFile &backup, const QTimeZone &zone, QWidget *parent);

signals:
    void restoreWanted(const crm::BackupFile &backup);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void look();
    void display(const RestorePreview &preview);

    Workspace &m_workspace;
    const BackupFile m_backup;
    const QTimeZone m_zone;
    QLabel *m_verdict;
    TextRowsModel *m_counts;
    ListTable *m_countTable;
    QLabel *m_since;
    TextRowsModel *m_lost;
    ListTable *m_lostTable;
    Button *m_restore;
};

} // namespace crm::ui
