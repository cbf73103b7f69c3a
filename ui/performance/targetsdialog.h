#pragma once

#include "core/insight/salesperiod.h"
#include "core/pipeline/target.h"
#include "ui/common/formdialog.h"

class QGridLayout;
class QLineEdit;

namespace crm::ui {

/// What the grid of targets is about.
struct TargetGrid
{
    QDate today = {};
    QString period = {}; ///< shown first; empty: this month
    std::vector<std::pair<Aim, QString>> rows = {}; ///< the company, departments, people, with their names
    std::vector<Target> targets = {}; ///< as they are stored
};

/// Reads it; for a thread of the workspace.
TargetGrid readTargetGrid(Session &session, const QString &period);

/// A small grid: a row for everybody, a column for every measure, of one period at a time.
class TargetsDialog : public FormDialog
{
    Q_OBJECT

public:
    TargetsDialog(Workspace &workspace, TargetGrid grid, QWidget *parent);

signals:
    void saved();

protected:
    void save() override;
    bool isChanged() override { return !changed().empty() || !problem().isEmpty(); }

private:
    struct Cell
    {
        Aim aim;
        Measure measure;
        QLineEdit *edit;
    };

    QString period() const;
    QWidget *buildGrid();
    void fill();
    /// What is typed goes into the copy of the targets.
    void keep(const Cell &cell);
    QString problem() const;
    std::vector<Target> changed() const;

    Workspace &m_workspace;
    const TargetGrid m_grid;
    std::vector<Target> m_targets; ///< with what was typed; amounts of 0 are to go
    Combo *m_period;
    std::vector<Cell> m_cells;
};

} // namespace crm::ui
