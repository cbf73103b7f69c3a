#pragma once

#include "core/order/order.h"

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace crm::ui {

class IconButton;

/// What the inspector knows of an order.
struct OrderFacts
{
    Order order = {}; ///< with its lines
    QString customer = {};
    QString initial = {}; ///< on the avatar
    QString owner = {};
    std::vector<std::pair<QString, QString>> own = {}; ///< the users' own fields: name and value
    QDate today = {};
    bool mayEdit = false;
    bool mayDelete = false;
};

/// One order beside the list: its lines, what they add up to, and the states it may go to.
class OrderInspector : public QWidget
{
    Q_OBJECT

public:
    explicit OrderInspector(QWidget *parent = nullptr);
    /// `followed` stands below the lines: what came of the order.
    void set(const OrderFacts &facts, QWidget *followed = nullptr);
    void clear();

signals:
    void stateWanted(crm::OrderState state);
    void editWanted();
    void removeWanted();
    void quotationWanted();
    void againWanted();
    void afterSalesWanted();
    void customerWanted(crm::CustomerId customer);

private:
    IconButton *addHead(QVBoxLayout *box, const OrderFacts &facts);
    void addActs(QVBoxLayout *box, const OrderFacts &facts, IconButton *more);
    void addTiles(QVBoxLayout *box, const OrderFacts &facts);
    void addLines(QVBoxLayout *box, const Order &order);
    void addOwn(QVBoxLayout *box, const OrderFacts &facts);
    void put(QWidget *body);

    QVBoxLayout *m_box;
    QScrollArea *m_scroll = nullptr;
};

} // namespace crm::ui
