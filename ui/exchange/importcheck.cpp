#include "ui/exchange/importcheck.h"

#include <QTimeZone>

namespace crm::ui {
ImportPreview checkSheet(const ImportPlan &plan, const Progress &progress)
{
    return previewImport(plan.path, plan.kind, plan.shape, plan.mapping, QTimeZone::systemTimeZone(),
                         plan.ownFields(), progress);
}

} // namespace crm::ui
