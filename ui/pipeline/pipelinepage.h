#pragma once

#include "ui/report/periodpage.h"

namespace crm::ui {

class PipelineCharts;
struct PipelineView;

/// The pipeline of a period. A click leads to the customers behind it.
class PipelinePage : public PeriodPage
{
    Q_OBJECT

public:
    explicit PipelinePage(Workspace &workspace);

protected:
    void load() override;
    bool concerns(const ChangeSet &changes) const override;
    PdfHead pdfHead() const override;

private:
    PipelinePage(Workspace &workspace, PipelineCharts *charts);
    void display(const PipelineView &view);
    void editStages();

    PipelineCharts *m_charts;
};

} // namespace crm::ui
