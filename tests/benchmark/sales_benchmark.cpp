// The sales report from the ledger in memory against SQL over the same orders: sales_benchmark FILE [change].
// With `change` orders are changed: give it a copy then.

#include "core/insight/salesperiod.h"
#include "core/insight/sharedsales.h"
#include "core/order/orderservice.h"
#include "core/session/session.h"
#include "core/storage/rawstatement.h"
#include "tests/benchmark/measure.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace crm;

namespace {

double sql(const Connection &db, const char *text)
{
    Times times;
    for (int i = 0; i < 2; ++i)
        times.measure([&] {
            RawStatement select(db.raw(), text);
            while (select.step()) { }
        });
    return Times::share(times.cpu, 0.5);
}

void change(Session &session, SharedSales &sales, const SalesRepository &repository)
{
    Times times;
    for (int i = 0; i < 5; ++i) {
        const auto order = session.orders().get({1 + i * 1000});
        if (mayMove(order.state, OrderState::Cancelled))
            session.orders().setState(order.id, OrderState::Cancelled);
        times.measure([&] { sales.reports(repository, {SalesQuery{.quantities = false}}); });
    }
    times.print("by month, after an order has changed");
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (argc < 2) {
        std::puts("sales_benchmark FILE [change]");
        return 2;
    }
    Session session({.path = QString::fromLocal8Bit(argv[1])});
    const auto &db = session.operations().db();
    const SalesRepository repository(db);
    SharedSales sales;
    const double before = residentMegabytes("VmRSS:");
    Times load;
    load.measure([&] { sales.reports(repository, {SalesQuery{}}); });
    load.print("read for the first report");
    std::printf("kept in %.0f MB; the process grew by %.0f, at most %.0f MB\n", double(sales.bytes()) / 1e6,
                residentMegabytes("VmRSS:") - before, residentMegabytes("VmHWM:") - before);
    const QDate today(2026, 11, 22);
    for (const auto by : {SalesBy::Month, SalesBy::Quarter, SalesBy::Year, SalesBy::Product,
                          SalesBy::Category, SalesBy::Region, SalesBy::Owner, SalesBy::Customer}) {
        Times times;
        for (const auto period : {SalesPeriod::ThisMonth, SalesPeriod::LastTwelveMonths, SalesPeriod::All})
            for (const bool before : {false, true})
                times.measure([&] {
                    sales.reports(repository, {{.by = by,
                                                .dates = datesOf(period, today).dates,
                                                .quantities = false,
                                                .yearBefore = before,
                                                .top = 12}});
                });
        times.print(qPrintable(u"by %1, three periods"_s.arg(toKey(by))));
    }
    Times all;
    all.measure([&] { sales.reports(repository, {{.by = SalesBy::Customer, .quantities = false}}); });
    all.print("by customer, every one of them by name");
    Times month;
    for (int i = 0; i < 5; ++i)
        month.measure([&] { sales.reports(repository, {{.quantities = false}}); });
    const double here = Times::share(month.cpu, 0.5);
    const double months = sql(db, R"(
        SELECT substr(order_date, 1, 7), count(*), count(DISTINCT customer_id), sum(total) FROM sales_order
        WHERE state <> 'cancelled' AND currency = 'CNY' GROUP BY 1)");
    std::printf("by month: %.1f ms of CPU, GROUP BY %.0f ms: %.0f times\n", here, months, months / here);
    if (argc > 2)
        change(session, sales, repository);
    return 0;
}
