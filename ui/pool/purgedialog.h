#pragma once

#include "core/recycling/purge.h"
#include "ui/common/formdialog.h"

class QCheckBox;
class QSpinBox;
class QTimer;

namespace crm::ui {

class ConditionsEdit;
class ListTable;
class TextRowsModel;

/// Clears a pool: what nobody will want goes into the archive, after one has seen which.
class PurgeDialog : public FormDialog
{
    Q_OBJECT

public:
    PurgeDialog(Workspace &workspace, const Pool &pool, QWidget *parent);

signals:
    void done(const QString &what);

protected:
    void save() override;

private:
    PurgeTerms typed() const;
    void changed();
    void preview();
    void present(const std::vector<PurgeEntry> &entries);

    Workspace &m_workspace;
    Pool m_pool;
    QSpinBox *m_days;
    QSpinBox *m_silent;
    QSpinBox *m_orders;
    QSpinBox *m_contacts;
    QCheckBox *m_unreachable;
    ConditionsEdit *m_conditions;
    QLabel *m_figure;
    TextRowsModel *m_model;
    ListTable *m_table;
    QTimer *m_pause;
    std::vector<PurgeEntry> m_entries;
    int m_question = 0;
};

} // namespace crm::ui
