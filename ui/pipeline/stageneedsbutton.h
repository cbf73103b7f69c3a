#pragma once

#include "core/pipeline/stageneed.h"
#include "ui/common/kit.h"

class QMenu;

namespace crm::ui {

/// What deals need before they enter a stage, chosen from a menu.
class StageNeedsButton : public Button
{
    Q_OBJECT

public:
    explicit StageNeedsButton(std::vector<StageNeed> needs, QWidget *parent = nullptr);
    const std::vector<StageNeed> &needs() const { return m_needs; }
    void setNeeds(std::vector<StageNeed> needs);

signals:
    void changed();

private:
    void fill();
    void addFields(QMenu &menu);
    void addActivities(QMenu &menu);
    void addApproval(QMenu &menu);
    /// A count of 0 takes the need away.
    void set(const StageNeed &need, int count);
    int countOf(const StageNeed &need) const;
    void tell();

    std::vector<StageNeed> m_needs;
    QMenu *m_menu;
};

} // namespace crm::ui
