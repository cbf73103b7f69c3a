#pragma once

#include "core/analytics/rfmgrid.h"
#include "ui/common/formdialog.h"

class QLineEdit;

namespace crm::ui {

/// By which scores a customer is in which segment: ranges to be typed, and at once how many customers that
/// would be.
class RfmGridDialog : public FormDialog
{
    Q_OBJECT

public:
    /// `scores` are those of all customers, to count with.
    RfmGridDialog(Workspace &workspace, const RfmGrid &grid, const RfmScores &scores, QWidget *parent);

signals:
    void saved();

protected:
    void save() override;
    bool isChanged() override;

private:
    struct Line
    {
        std::string key;
        QLineEdit *recency;
        QLineEdit *frequency;
        QLineEdit *money;
        QLabel *count;
    };

    QWidget *buildGrid();
    void fill(const RfmGrid &grid);
    void recount();
    /// Nothing while something typed is no range.
    std::optional<RfmGrid> typed() const;
    QString problem() const;

    Workspace &m_workspace;
    const RfmGrid m_before;
    const RfmScores m_scores;
    std::vector<Line> m_lines;
    QLabel *m_others;
};

} // namespace crm::ui
