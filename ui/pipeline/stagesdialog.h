#pragma once

#include "core/pipeline/opportunity.h"
#include "ui/common/formdialog.h"

class QCheckBox;
class QGridLayout;
class QLineEdit;

namespace crm::ui {

class IconButton;
class StageNeedsButton;

/// The sales processes: each with its stages, their order, names and chances, and what deals need to enter
/// them.
class StagesDialog : public FormDialog
{
    Q_OBJECT

public:
    StagesDialog(Workspace &workspace, std::vector<Pipeline> pipelines, QWidget *parent);

signals:
    void saved();

protected:
    void save() override;
    bool isChanged() override { return typed() != m_start; }

private:
    struct Line
    {
        QLineEdit *name;
        QLineEdit *chance; ///< in percent; null where it follows from the state
        QLineEdit *days; ///< after which a deal is stalled; null likewise
        StageNeedsButton *needs;
        IconButton *up; ///< null where the place follows from the state
    };

    QWidget *buildHead();
    void buildLines();
    void addLine(QGridLayout &grid, int row);
    QLineEdit *addNumber(QGridLayout &grid, int row, int column, const QString &name, const QString &object);
    void fill();
    void showPipeline(int pipeline);
    void choose(int pipeline);
    void addPipeline();
    void removePipeline();
    void addStage();
    void removeStage(int line);
    void lift(int line);
    void take(); ///< what stands in the fields, into m_pipelines
    /// As they stand in the fields; a chance that is no number is -1.
    std::vector<Pipeline> typed() const;
    QString problem() const;
    std::vector<Stage> &stages() { return m_pipelines[size_t(m_shown)].stages; }

    Workspace &m_workspace;
    const std::vector<Pipeline> m_before; ///< as they are stored
    std::vector<Pipeline> m_pipelines; ///< stages in the order in which they are shown
    std::vector<Pipeline> m_start;
    int m_shown = 0;
    Combo *m_which;
    QLineEdit *m_name;
    QCheckBox *m_used;
    QPushButton *m_remove = nullptr;
    QWidget *m_holder;
    std::vector<Line> m_lines;
};

} // namespace crm::ui
