#pragma once

#include "core/base/daterange.h"
#include "core/base/idset.h"
#include "core/customer/customer.h"
#include "core/product/product.h"

#include <QDate>

namespace crm {

using OrderId = Id<struct OrderTag>;

enum class OrderState { Draft, Confirmed, Shipped, Paid, Completed, Cancelled };

/// One line of an order, as it was sold.
struct OrderLine
{
    qint64 id = 0;
    ProductId product = {};
    QString description = {}; ///< what it was called
    Amount quantity = Amount::units(1);
    Amount price = {};
    int discount = 0; ///< ten-thousandths: 1500 is 15 %
    Amount amount = {}; ///< after discount

    friend bool operator==(const OrderLine &, const OrderLine &) = default;
};

/// What somebody ordered. Its number is unique within its customer.
struct Order
{
    OrderId id = {};
    QString number = {};
    CustomerId customer = {};
    UserId owner = {};
    QDate date = {};
    std::optional<QDate> required = {};
    std::optional<QDate> shipped = {};
    OrderState state = OrderState::Confirmed;
    QString currency = {};
    Amount total = {}; ///< the sum of its lines
    QString country = {};
    QString region = {};
    QString city = {};
    QString notes = {};
    CustomValues custom = {}; ///< only where a whole order or a summary is asked for
    qint64 createdAt = 0;
    qint64 rev = 1;
    std::vector<OrderLine> lines = {}; ///< only where a whole order is asked for

    friend bool operator==(const Order &, const Order &) = default;
};

/// What the orders of a customer add up to; cancelled ones do not count.
struct OrderSums
{
    qint64 count = 0;
    Amount revenue = {}; ///< in the base's currency only
    std::vector<std::pair<QString, Amount>> others = {}; ///< by other currencies, by their names
    std::optional<QDate> last = {};
};

/// An order as a list shows it.
struct OrderSummary
{
    Order order = {}; ///< without its lines
    QString customer = {}; ///< by name
    qint64 lines = 0;
    QString firstProduct = {};

    friend bool operator==(const OrderSummary &, const OrderSummary &) = default;
};

enum class OrderSort { Date, Number, Customer, State, Owner, Total, Required, Shipped };

/// Which orders a list shows, and in which order.
struct OrderFilter
{
    QString text = {}; ///< part of the number or of the customer's name
    std::optional<OrderState> state = {};
    CustomerId customer = {};
    IdSet customers = {}; ///< of any of these; nullptr: of whomever
    UserId owner = {};
    DateRange dates = {};
    OrderSort sort = OrderSort::Date;
    std::optional<CustomField> sortField = {}; ///< one of the users' own, instead of `sort`
    bool descending = true;
};

/// Whether an order may go from one state to the other. Cancelling is possible until it is completed; a
/// cancelled one can be taken up again as a draft.
bool mayMove(OrderState from, OrderState to);

/// The spelling used in the database, in exported files and on the command line.
QString toKey(OrderState state);
OrderState orderStateFromKey(const QString &key);
QString displayName(OrderState state);

} // namespace crm
