#pragma once

#include "core/insight/performance.h"
#include "ui/report/periodpage.h"

namespace crm::ui {

class Button;
class PerformanceCharts;

/// What was reached in a period, and what is to be. A click leads to the customers behind a figure.
class PerformancePage : public PeriodPage
{
    Q_OBJECT

public:
    explicit PerformancePage(Workspace &workspace);
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

protected:
    void load() override;
    bool concerns(const ChangeSet &changes) const override;
    PdfHead pdfHead() const override;

private:
    PerformancePage(Workspace &workspace, PerformanceCharts *charts);
    void openCustomers(const Aim &aim, Measure measure, const QString &title);
    void editTargets();

    PerformanceCharts *m_charts;
    Button *m_edit;
};

} // namespace crm::ui
