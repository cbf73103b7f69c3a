#pragma once

#include "core/returns/goodsreturn.h"
#include "ui/trade/tradelistpage.h"

namespace crm::ui {

/// What comes back, why, and what was credited.
class ReturnsPage : public TradeListPage
{
    Q_OBJECT

public:
    ReturnsPage(Workspace &workspace, Settings &settings);

protected:
    void read() override;
    void openMenu(const TradeRow &row, const QPoint &where) override;
    void openRow(const TradeRow &row) override;
    QString countText(int rows) const override { return tr("%n returns", nullptr, rows); }
    bool isShown(const TradeRow &row, const QString &chip) const override;

private:
    struct Facts
    {
        std::vector<ReturnRow> rows = {};
        ReturnReport year = {};
        QDate today = {};
    };

    void display(const Facts &facts);
};

} // namespace crm::ui
