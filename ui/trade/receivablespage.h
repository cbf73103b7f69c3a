#pragma once

#include "core/payment/payment.h"
#include "ui/trade/tradelistpage.h"

#include <array>

namespace crm::ui {

class Tile;

/// What customers owe, the longest overdue first, with what each age comes to.
class ReceivablesPage : public TradeListPage
{
    Q_OBJECT

public:
    ReceivablesPage(Workspace &workspace, Settings &settings);

protected:
    void read() override;
    void openMenu(const TradeRow &row, const QPoint &where) override;
    void openRow(const TradeRow &row) override;
    QString countText(int rows) const override { return tr("%n open parts", nullptr, rows); }
    bool isShown(const TradeRow &row, const QString &chip) const override;

private:
    struct Facts
    {
        std::vector<Receivable> rows = {};
        QString currency = {};
        QDate today = {};
    };

    void buildTiles();
    void display(const Facts &facts);
    TradeRow rowOf(const Receivable &open, QDate today) const;

    std::array<Tile *, kAgeings.size()> m_tiles = {};
};

} // namespace crm::ui
