#include "ui/insight/insightview.h"

namespace crm::ui {

void InsightView::want(const std::vector<qint64> &ids, const QString &title)
{
    if (!ids.empty())
        emit customersWanted(QList<qint64>(ids.begin(), ids.end()), title);
}

} // namespace crm::ui
