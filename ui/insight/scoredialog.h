#pragma once

#include "ui/common/formdialog.h"
#include "ui/insight/scorefigures.h"

class QGridLayout;
class QTimer;

namespace crm::ui {

class Combo;

/// What is foretold of those who are no customers yet, and what is learnt from; how good that would be is
/// said at once, before it is used.
class ScoreDialog : public FormDialog
{
    Q_OBJECT

public:
    ScoreDialog(Workspace &workspace, std::shared_ptr<const ScoreFigures> figures, QWidget *parent);

signals:
    void saved();

protected:
    void save() override;
    bool isChanged() override;

private:
    enum Use { Learn, Ignore, Afterwards };
    struct Line
    {
        QString key;
        QLabel *name;
        Combo *use;
        QLabel *verdict;
    };

    QWidget *buildFields();
    ScoreQuery chosen() const;
    void change();
    void learn();
    void display(const ScoreFigures &figures);

    Workspace &m_workspace;
    std::shared_ptr<const ScoreFigures> m_before;
    Combo *m_target;
    QLabel *m_quality;
    QTimer *m_settling;
    std::vector<Line> m_lines;
    int m_question = 0; ///< answers to older ones are dropped
};

} // namespace crm::ui
