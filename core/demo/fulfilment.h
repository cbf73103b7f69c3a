#pragma once

#include "core/demo/setting.h"

#include <array>

namespace crm::demo {

/// What has been written of an order.
struct SoldOrder
{
    qint64 id = 0;
    qint64 customer = 0;
    Reference owner = {};
    int day = 0;
    int sent = 0; ///< the day on which it left, where `isShipped`
    bool isShipped = false;
    bool isPaid = false;
    qint64 total = 0;
    std::string_view currency = {};
};

/// Writes how orders were sent, when they are to be paid, and what came in for them. It has dice of its own
/// for each order: nothing else of the demonstration depends on it.
class Fulfilment
{
public:
    explicit Fulfilment(DemoRepository &rows, const DayCalendar &calendar);

    void write(const SoldOrder &order);

private:
    void deliver(const SoldOrder &order, Dice &dice);
    void pay(const SoldOrder &order, int day, qint64 amount, Dice &dice);
    qint64 plan(const SoldOrder &order, Dice &dice); ///< tells what is due with the order

    DemoRepository &m_rows;
    const DayCalendar &m_calendar;
    std::array<qint64, 4> m_carriers = {};
};

} // namespace crm::demo
