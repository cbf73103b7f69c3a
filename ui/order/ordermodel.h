#pragma once

#include "core/order/order.h"
#include "ui/common/draw.h"
#include "ui/common/rowcache.h"
#include "ui/customfield/owncolumns.h"

namespace crm {
class Workspace;
}

namespace crm::ui {

/// The pill of a state.
draw::Tone toneOf(OrderState state);
const char *iconOf(OrderState state);

/// A list of orders: their ids at once, the rest of what is seen page by page.
class OrderModel : public OwnColumnsModel
{
    Q_OBJECT

public:
    enum Column { Number, Customer, Date, State, Owner, Products, Required, Shipped, Total, ColumnCount };

    OrderModel(Workspace &workspace, QObject *parent);

    void show(std::vector<OrderId> ids);
    void setUsers(QHash<UserId, QString> names) { m_users = std::move(names); }
    void setToday(QDate today) { m_today = today; }
    /// What is shown may have changed.
    void renew()
    {
        m_cache.renew();
        m_initials.clear();
    }

    const std::vector<OrderId> &ids() const { return m_ids; }
    OrderId idAt(int row) const { return m_ids[size_t(row)]; }
    /// -1 where it is not in the list.
    int rowOf(OrderId id) const;
    /// Null while it has not come.
    const OrderSummary *at(int row) const;
    /// On the customer's avatar, as in the list of customers.
    QString initial(const OrderSummary &row) const;
    /// When it was shipped, or is to be.
    QString shipping(const Order &order) const;
    QString ownerName(UserId id) const { return m_users.value(id); }
    QDate today() const { return m_today; }
    bool isWaiting() const { return m_cache.isWaiting(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant text(const OrderSummary &row, Column column) const;
    void fetch(int page) const;

    Workspace &m_workspace;
    std::vector<OrderId> m_ids;
    QHash<UserId, QString> m_users;
    QDate m_today;
    mutable QHash<qint64, QString> m_initials; ///< by customer
    mutable RowCache<OrderId, OrderSummary> m_cache; ///< painting fills it
};

} // namespace crm::ui
