#pragma once

#include "core/order/delivery.h"
#include "core/payment/payment.h"
#include "core/returns/goodsreturn.h"

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace crm {
class Workspace;
}

namespace crm::ui {

class Page;

/// What followed from an order so far.
struct OrderTradeFacts
{
    OrderId order = {};
    OrderState state = OrderState::Draft;
    std::vector<Delivery> deliveries = {};
    std::vector<LineProgress> progress = {};
    std::vector<GoodsReturn> returns = {};
    QString currency = {};
    Account account = {};
    QDate today = {};
    bool mayEdit = false;
};

/// The deliveries and payments of an order, each with what can be done about it.
class OrderTrade : public QWidget
{
    Q_OBJECT

public:
    OrderTrade(Page &page, Workspace &workspace, const OrderTradeFacts &facts);

private:
    void addDeliveries();
    void addDelivery(const Delivery &delivery);
    void addPayments();
    void addReturns();
    void addReturn(const GoodsReturn &value);
    void addPart(const OwedPart &part);
    void addHead(const QString &title, const QString &act, const char *name,
                 const std::function<void()> &wanted);
    void addLink(const QString &text, const QString &name, std::function<void()> clicked);

    Page &m_page;
    Workspace &m_workspace;
    const OrderTradeFacts m_facts;
    QVBoxLayout *m_box;
};

} // namespace crm::ui
