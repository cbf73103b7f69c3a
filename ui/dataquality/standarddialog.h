#pragma once

#include "core/dataquality/standardservice.h"

#include <QDialog>

class QCheckBox;
class QLabel;

namespace crm {
class Workspace;
}

namespace crm::ui {

class Button;
class ListTable;
class TextRowsModel;

/// Shows what would change when names, phones and mails are written in one form, before it is done.
class StandardDialog : public QDialog
{
    Q_OBJECT

public:
    StandardDialog(Workspace &workspace, QWidget *parent);

signals:
    void applied(int count);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QSet<Standard> chosen() const;
    void preview();
    void showChanges(std::vector<StandardChange> changes);
    void apply();

    Workspace &m_workspace;
    QList<std::pair<Standard, QCheckBox *>> m_standards;
    TextRowsModel *m_rows;
    ListTable *m_table;
    QLabel *m_summary;
    Button *m_apply;
    std::vector<StandardChange> m_changes;
    int m_life = 0;
};

} // namespace crm::ui
