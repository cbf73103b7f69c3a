#pragma once

#include "ui/dashboard/chartsource.h"
#include "ui/performance/performancecharts.h"
#include "ui/pipeline/pipelinecharts.h"
#include "ui/report/salesdashboard.h"

namespace crm::ui {

/// The cards of the sales report.
class SalesSource : public ChartSource<SalesDashboard>
{
    Q_OBJECT

public:
    explicit SalesSource(Workspace &workspace);
    Read reading(const DashboardQuestion &question, const QStringList &cards) override;
    bool concerns(const ChangeSet &changes) const override;

private:
    void open(SalesBy by, const SalesRow &row, const DateRange &dates);

    Workspace &m_workspace;
    DashboardQuestion m_question; ///< that is shown
    QString m_currency;
};

/// The cards of the pipeline.
class PipelineSource : public ChartSource<PipelineCharts>
{
    Q_OBJECT

public:
    PipelineSource();
    Read reading(const DashboardQuestion &question, const QStringList &cards) override;
    bool concerns(const ChangeSet &changes) const override;
};

/// The cards of performance and its targets.
class PerformanceSource : public ChartSource<PerformanceCharts>
{
    Q_OBJECT

public:
    explicit PerformanceSource(Workspace &workspace);
    Read reading(const DashboardQuestion &question, const QStringList &cards) override;
    bool concerns(const ChangeSet &changes) const override;

private:
    void open(const Aim &aim, Measure measure, const QString &title);

    Workspace &m_workspace;
};

} // namespace crm::ui
