#pragma once

#include "core/pool/pool.h"
#include "ui/common/formdialog.h"

class QSpinBox;
class QVBoxLayout;

namespace crm {
class Workspace;
}

namespace crm::ui {

/// The pools of this base: how many lie in each, which comes first, which are switched off.
class PoolsDialog : public QDialog
{
    Q_OBJECT

public:
    PoolsDialog(Workspace &workspace, QWidget *parent);

signals:
    void changed(const QString &what);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void read();
    void list(const std::vector<Pool> &pools);
    QWidget *row(const Pool &pool);
    void edit(const Pool &pool);

    Workspace &m_workspace;
    QVBoxLayout *m_rows;
};

/// One pool: its name, its priority, whether it is in use.
class PoolDialog : public FormDialog
{
    Q_OBJECT

public:
    PoolDialog(Workspace &workspace, const Pool &pool, QWidget *parent);

signals:
    void saved(const QString &what);

protected:
    void save() override;

private:
    Workspace &m_workspace;
    Pool m_pool;
    QLineEdit *m_name;
    QSpinBox *m_priority;
    Combo *m_enabled = new Combo;
};

} // namespace crm::ui
