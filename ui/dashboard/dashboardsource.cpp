#include "ui/dashboard/dashboardsource.h"

#include "ui/dashboard/daysource.h"
#include "ui/dashboard/insightsource.h"
#include "ui/dashboard/salessource.h"

using namespace Qt::StringLiterals;

namespace crm::ui {

std::unique_ptr<DashboardSource> makeDashboardSource(const QString &name, Workspace &workspace)
{
    if (name == "sales"_L1)
        return std::make_unique<SalesSource>(workspace);
    if (name == "pipeline"_L1)
        return std::make_unique<PipelineSource>();
    if (name == "targets"_L1)
        return std::make_unique<PerformanceSource>(workspace);
    if (name == "insight"_L1)
        return std::make_unique<InsightSource>();
    if (name == "pool"_L1)
        return std::make_unique<PoolSource>();
    return std::make_unique<DaySource>(workspace);
}

} // namespace crm::ui
