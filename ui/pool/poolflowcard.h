#pragma once

#include "core/pool/poolflow.h"
#include "ui/common/chartcard.h"

namespace crm::ui {

class CategoryChart;

/// How many customers went into pools and out of them, month by month.
class PoolFlowCard : public ChartCard
{
    Q_OBJECT

public:
    explicit PoolFlowCard(QWidget *parent = nullptr);
    void display(const PoolFlow &flow);

private:
    explicit PoolFlowCard(CategoryChart *chart, QWidget *parent);

    CategoryChart *m_chart;
};

} // namespace crm::ui
