#pragma once

#include "core/pipeline/opportunity.h"
#include "ui/common/formdialog.h"

class QLineEdit;

namespace crm::ui {

class IconButton;

/// The stages of the pipeline: their order, names, and with what chance a deal in them is won.
class StagesDialog : public FormDialog
{
    Q_OBJECT

public:
    StagesDialog(Workspace &workspace, std::vector<Stage> stages, QWidget *parent);

signals:
    void saved();

protected:
    void save() override;
    bool isChanged() override { return typed() != m_before; }

private:
    struct Line
    {
        QLineEdit *name;
        QLineEdit *chance; ///< in percent; null where it follows from the state
        QLineEdit *days; ///< after which a deal is stalled; null likewise
        IconButton *up; ///< null where the place follows from the state
    };

    QWidget *buildLines();
    void fill();
    void lift(int line);
    /// As they stand in the fields; a chance that is no number is -1.
    std::vector<Stage> typed() const;
    QString problem() const;

    Workspace &m_workspace;
    const std::vector<Stage> m_before;
    std::vector<Stage> m_stages; ///< in the order in which they are shown
    std::vector<Line> m_lines;
};

} // namespace crm::ui
