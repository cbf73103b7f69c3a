#pragma once

#include "core/pipeline/opportunity.h"
#include "ui/report/periodpage.h"

namespace crm::ui {

class Combo;
class PipelineCharts;
class SegmentChoice;
struct PipelineView;

/// The pipeline of a period: one of the sales processes, or all. A click leads to the customers behind it.
class PipelinePage : public PeriodPage
{
    Q_OBJECT

public:
    explicit PipelinePage(Workspace &workspace);
    bool ready() const override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

protected:
    void load() override;
    bool concerns(const ChangeSet &changes) const override;
    PdfHead pdfHead() const override;

private:
    PipelinePage(Workspace &workspace, PipelineCharts *charts);
    void display(const PipelineView &view);
    void fillPipelines(const PipelineView &view);
    void editStages();

    PipelineCharts *m_charts;
    Combo *m_which; ///< hidden where there is one sales process only
    PipelineId m_pipeline = {}; ///< none: all
    SegmentChoice *m_segment;
};

} // namespace crm::ui
