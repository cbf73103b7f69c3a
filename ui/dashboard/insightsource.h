#pragma once

#include "ui/dashboard/dashboardsource.h"

#include <QList>

namespace crm::ui {

class ChurnView;
class InsightView;
class LifecycleView;
class TrendView;
class ValueView;

/// The cards of all views about customers, filled with one reading.
class InsightSource : public DashboardSource
{
    Q_OBJECT

public:
    InsightSource();
    ~InsightSource() override;
    QWidget *card(const QString &name) const override;
    void takeBack(QWidget *card) override;
    Read reading(const DashboardQuestion &question, const QStringList &cards) override;
    bool concerns(const ChangeSet &changes) const override;

private:
    ValueView *m_value;
    TrendView *m_trends;
    LifecycleView *m_lifecycle;
    ChurnView *m_churn;
    QList<InsightView *> m_views; ///< all of them
};

} // namespace crm::ui
