#pragma once

#include "core/insight/customerinsight.h"
#include "ui/common/cardgrid.h"

#include <memory>

namespace crm::ui {

using Insight = std::shared_ptr<const CustomerInsight>;

/// One view of what is known about customers.
class InsightView : public CardGrid
{
    Q_OBJECT

public:
    using CardGrid::CardGrid;
    virtual void display(const Insight &insight) = 0;
    /// For a report on paper: what stands beside the charts.
    virtual QStringList words() const { return {}; }

signals:
    /// The customers behind a bar or a cell.
    void customersWanted(const QList<qint64> &ids, const QString &title);
    void customerWanted(qint64 id);

protected:
    void want(const std::vector<qint64> &ids, const QString &title);
};

} // namespace crm::ui
