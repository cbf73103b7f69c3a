#pragma once

#include "core/order/delivery.h"
#include "ui/trade/tradelistpage.h"

namespace crm::ui {

/// What is to be sent, what is on its way, what is late, and what has arrived.
class DeliveriesPage : public TradeListPage
{
    Q_OBJECT

public:
    DeliveriesPage(Workspace &workspace, Settings &settings);
    void editCurrent() override { }

protected:
    void read() override;
    void openMenu(const TradeRow &row, const QPoint &where) override;
    void openRow(const TradeRow &row) override;
    QString countText(int rows) const override { return tr("%n deliveries", nullptr, rows); }

private:
    struct Facts
    {
        std::vector<DeliveryRow> rows = {};
        DeliveryFigures figures = {};
        QDate today = {};
        bool isCut = false;
    };

    void display(const Facts &facts);
    TradeRow rowOf(const DeliveryRow &row, QDate today) const;
};

} // namespace crm::ui
