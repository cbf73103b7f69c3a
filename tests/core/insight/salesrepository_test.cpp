#include "core/customer/customerservice.h"
#include "core/insight/insightservice.h"
#include "core/insight/salesperiod.h"
#include "core/insight/salesservice.h"
#include "core/order/orderservice.h"
#include "core/product/productservice.h"
#include "core/security/userservice.h"
#include "tests/support/testbase.h"

#include <gtest/gtest.h>

#include <map>
#include <random>
#include <set>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array kAllBy = {SalesBy::Month,    SalesBy::Quarter, SalesBy::Year,  SalesBy::Product,
                               SalesBy::Category, SalesBy::Region,  SalesBy::Owner, SalesBy::Customer};

/// The same report, worked out from whole orders in the simplest way.
class BruteForce
{
public:
    BruteForce(Session &session, const std::vector<OrderId> &ids)
        : m_session(session)
    {
        for (const auto id : ids)
            m_orders.push_back(session.orders().get(id));
    }

    struct Sums
    {
        std::set<qint64> orders, customers;
        Amount quantity, revenue, before;
    };

    std::map<std::pair<qint64, QString>, Sums> rows(const SalesQuery &query) const
    {
        std::map<std::pair<qint64, QString>, Sums> rows;
        each(query, [&](const Order &order, const OrderLine &line, const QString &key, qint64 id) {
            auto &sums = rows[{id, key}];
            sums.orders.insert(order.id.value);
            sums.customers.insert(order.customer.value);
            sums.quantity += line.quantity;
            sums.revenue += line.amount;
        });
        return rows;
    }

private:
    template <typename Visit>
    void each(const SalesQuery &query, Visit visit) const
    {
        for (const auto &order : m_orders) {
            if (order.state == OrderState::Cancelled || order.currency != query.currency
                || !query.dates.contains(order.date) || !isAmong(query.customers, order.customer.value))
                continue;
            auto lines = order.lines;
            if (lines.empty())
                lines.push_back({.quantity = {}, .amount = {}});
            for (const auto &line : lines) {
                const auto [key, id] = keyOf(query.by, order, line);
                visit(order, line, key, id);
            }
        }
    }

    std::pair<QString, qint64> keyOf(SalesBy by, const Order &order, const OrderLine &line) const
    {
        switch (by) {
        case SalesBy::Product:
            if (!line.product.isValid())
                return {line.description, 0};
            return {m_session.products().get(line.product).name, line.product.value};
        case SalesBy::Category: {
            const auto category =
                line.product.isValid() ? m_session.products().get(line.product).category : QString();
            return {category, category.isEmpty() ? 0 : 1};
        }
        case SalesBy::Region:
            return {order.region.isEmpty() ? m_session.customers().get(order.customer).region : order.region,
                    0};
        case SalesBy::Owner: return {m_session.users().find(order.owner)->name, order.owner.value};
        case SalesBy::Customer: return {m_session.customers().get(order.customer).name, order.customer.value};
        default: return {timeKey(by, order.date), 0};
        }
    }

    Session &m_session;
    std::vector<Order> m_orders;
};

class SalesReportTest : public testing::Test
{
protected:
    SalesReportTest()
    {
        std::mt19937 dice(20261122); // NOLINT: the same orders every time
        const auto roll = [&](int faces) { return int(dice() % unsigned(faces)); };
        for (int i = 0; i < 12; ++i)
            m_customers.push_back(session().customers().add(
                {.customer = {.name = u"客户%1"_s.arg(i), .region = i % 3 ? u"华东"_s : QString()}}));
        for (int i = 0; i < 6; ++i)
            m_products.push_back(session().products().add(
                {.name = u"产品%1"_s.arg(i), .category = i < 5 ? u"类%1"_s.arg(i % 2) : QString()}));
        const auto other = session().users().add({.name = u"周宁"_s});
        for (int i = 0; i < 400; ++i) {
            Order order{.number = u"N%1"_s.arg(i),
                        .customer = m_customers[size_t(roll(12))],
                        .owner = roll(2) ? other : session().actor().id(),
                        .date = QDate(2024, 12, 1).addDays(roll(720)),
                        .state = roll(8) ? OrderState::Confirmed : OrderState::Cancelled,
                        .currency = roll(5) ? u"CNY"_s : u"USD"_s,
                        .region = roll(4) ? u"华北"_s : QString()};
            for (int line = roll(4); line > 0; --line)
                order.lines.push_back({.product = roll(6) ? m_products[size_t(roll(6))] : ProductId{},
                                       .description = u"服务%1"_s.arg(roll(2)),
                                       .quantity = {roll(50'000) + 1},
                                       .price = {roll(10'000'000) + 1},
                                       .discount = roll(2) * 500});
            m_orders.push_back(session().orders().add(order));
        }
    }

    Session &session() { return base.session(); }

    TestBase base;
    std::vector<CustomerId> m_customers;
    std::vector<ProductId> m_products;
    std::vector<OrderId> m_orders;
};

TEST_F(SalesReportTest, EveryReportEqualsTheSumsOfWholeOrders)
{
    const BruteForce brute(session(), m_orders);
    const std::vector<DateRange> ranges = {
        {}, {QDate(2025, 3, 7), QDate(2025, 9, 18)}, {{}, QDate(2025, 5, 5)}, {QDate(2026, 2, 1), {}}};
    for (const auto by : kAllBy)
        for (const auto &currency : {u"CNY"_s, u"USD"_s})
            for (const auto &dates : ranges) {
                const SalesQuery query{.by = by, .dates = dates, .currency = currency};
                SCOPED_TRACE(toKey(by).toStdString());
                const auto expected = brute.rows(query);
                const auto report = session().sales().report(query);
                EXPECT_EQ(report.currency, currency);
                ASSERT_EQ(report.rows.size(), expected.size());
                Amount revenue;
                for (const auto &row : report.rows) {
                    const auto id = by == SalesBy::Category && row.id ? 1 : row.id;
                    const auto it = expected.find({id, row.key});
                    ASSERT_NE(it, expected.end()) << row.key.toStdString();
                    EXPECT_EQ(row.orders, qint64(it->second.orders.size()));
                    EXPECT_EQ(row.customers, qint64(it->second.customers.size()));
                    EXPECT_EQ(row.quantity, it->second.quantity);
                    EXPECT_EQ(row.revenue, it->second.revenue);
                    revenue += row.revenue;
                }
                EXPECT_EQ(report.totals.revenue, revenue);
            }
}

TEST_F(SalesReportTest, OfSomeCustomersOnlyTheirOrdersCount)
{
    const BruteForce brute(session(), m_orders);
    const auto some = idSet({m_customers[7].value, m_customers[0].value, m_customers[11].value, 99'999});
    for (const auto by : kAllBy)
        for (const auto &customers : {some, idSet({}), idSet({m_customers[5].value})}) {
            SCOPED_TRACE(toKey(by).toStdString());
            const SalesQuery query{.by = by, .currency = u"CNY"_s, .customers = customers};
            const auto expected = brute.rows(query);
            const auto report = session().sales().report(query);
            ASSERT_EQ(report.rows.size(), expected.size());
            for (const auto &row : report.rows) {
                const auto &sums = expected.at({by == SalesBy::Category && row.id ? 1 : row.id, row.key});
                EXPECT_EQ(row.revenue, sums.revenue);
                EXPECT_EQ(row.orders, qint64(sums.orders.size()));
                EXPECT_EQ(session().sales().customersBehind(query, row).size(), sums.customers.size());
            }
        }
}

TEST_F(SalesReportTest, AGroupHasWhatItsCustomersBoughtWhicheverOtherGroupsTheyAreIn)
{
    const auto ids = [&](size_t from, size_t to) {
        std::vector<qint64> ids;
        for (auto i = from; i < to; ++i)
            ids.push_back(m_customers[i].value);
        return idSet(ids);
    };
    const auto groups = std::make_shared<SalesGroups>(
        SalesGroups{{u"甲"_s, u"乙"_s, u"无人"_s}, {ids(0, 6), ids(4, 9), idSet({})}});
    const DateRange dates{QDate(2025, 6, 1), QDate(2026, 5, 31)};
    const SalesQuery query{
        .by = SalesBy::Segment, .dates = dates, .currency = u"CNY"_s, .yearBefore = true, .groups = groups};
    const auto report = session().sales().report(query);
    ASSERT_EQ(report.rows.size(), 3U);
    const std::map<QString, IdSet> members{{u"甲"_s, ids(0, 6)}, {u"乙"_s, ids(4, 9)}, {{}, ids(9, 12)}};
    for (const auto &row : report.rows) {
        SCOPED_TRACE(row.key.toStdString());
        const auto alone = session().sales().report({.by = SalesBy::Year,
                                                     .dates = dates,
                                                     .currency = u"CNY"_s,
                                                     .yearBefore = true,
                                                     .customers = members.at(row.key)});
        EXPECT_EQ(row.revenue, alone.totals.revenue);
        EXPECT_EQ(row.before, alone.totals.before);
        EXPECT_EQ(row.quantity, alone.totals.quantity);
        EXPECT_EQ(row.orders, alone.totals.orders);
        EXPECT_EQ(row.customers, alone.totals.customers);
        for (const auto id : session().sales().customersBehind(query, row))
            EXPECT_TRUE(isAmong(members.at(row.key), id.value));
        EXPECT_EQ(qint64(session().sales().customersBehind(query, row).size()), row.customers);
    }
    const auto all = session().sales().report({.by = SalesBy::Year, .dates = dates, .currency = u"CNY"_s});
    EXPECT_EQ(report.totals.revenue, all.totals.revenue) << "nobody counts twice in the total";
}

TEST_F(SalesReportTest, WhoBoughtIsInOneSegmentOfRfm)
{
    const SalesQuery query{
        .by = SalesBy::Rfm, .currency = u"CNY"_s, .groups = rfmGroups(session().insight())};
    const auto report = session().sales().report(query);
    Amount revenue;
    for (const auto &row : report.rows)
        revenue += row.revenue;
    EXPECT_GT(report.rows.size(), 1U);
    EXPECT_EQ(revenue, report.totals.revenue);
}

TEST_F(SalesReportTest, TheCustomersBehindARowAreThoseItCounts)
{
    const BruteForce brute(session(), m_orders);
    for (const auto by : kAllBy) {
        SCOPED_TRACE(toKey(by).toStdString());
        const SalesQuery query{
            .by = by, .dates = {QDate(2025, 1, 1), QDate(2025, 12, 31)}, .currency = u"CNY"_s};
        const auto expected = brute.rows(query);
        for (const auto &row : session().sales().report(query).rows) {
            std::set<qint64> ids;
            for (const auto id : session().sales().customersBehind(query, row))
                EXPECT_TRUE(ids.insert(id.value).second) << "twice";
            EXPECT_EQ(ids, expected.at({by == SalesBy::Category && row.id ? 1 : row.id, row.key}).customers)
                << row.key.toStdString();
        }
    }
}

TEST_F(SalesReportTest, TheYearBeforeIsTheReportOfTheYearBefore)
{
    const DateRange dates{QDate(2026, 1, 1), QDate(2026, 6, 30)};
    for (const auto by : kAllBy) {
        SCOPED_TRACE(toKey(by).toStdString());
        const auto now =
            session().sales().report({.by = by, .dates = dates, .currency = u"CNY"_s, .yearBefore = true});
        const auto then =
            session().sales().report({.by = by, .dates = yearBefore(dates), .currency = u"CNY"_s});
        EXPECT_EQ(now.totals.before, then.totals.revenue);
        for (const auto &row : now.rows) {
            auto key = row.key;
            if (isTime(by))
                key.replace(u"2026"_s, u"2025"_s);
            const auto it = std::ranges::find_if(
                then.rows, [&](const SalesRow &old) { return old.key == key && old.id == row.id; });
            EXPECT_EQ(row.before, it == then.rows.end() ? Amount{} : it->revenue) << row.key.toStdString();
        }
    }
}

TEST_F(SalesReportTest, SeveralAtOnceAndWithoutQuantitiesAreTheSame)
{
    const DateRange dates{QDate(2025, 6, 1), QDate(2026, 5, 31)};
    std::vector<SalesQuery> queries;
    for (const auto by : kAllBy)
        queries.push_back({.by = by, .dates = dates, .currency = u"CNY"_s, .quantities = false});
    const auto together = session().sales().reports(queries);
    for (size_t i = 0; i < queries.size(); ++i) {
        auto alone = session().sales().report({.by = queries[i].by, .dates = dates, .currency = u"CNY"_s});
        auto rows = together[i].rows;
        for (auto *all : {&alone.rows, &rows})
            for (auto &row : *all)
                row.quantity = {};
        EXPECT_EQ(rows, alone.rows) << toKey(queries[i].by).toStdString();
    }
}

TEST_F(SalesReportTest, TopAndOthersAddUpToAll)
{
    const auto report = session().sales().report({.by = SalesBy::Customer, .currency = u"CNY"_s, .top = 5});
    ASSERT_EQ(report.rows.size(), 5U);
    EXPECT_EQ(report.otherRows, 7);
    Amount sum = report.others.revenue;
    for (const auto &row : report.rows)
        sum += row.revenue;
    EXPECT_EQ(sum, report.totals.revenue);
}

TEST(SalesReport, PeriodsIncludeTheirEndsAndOtherCurrenciesAreOnlyNamed)
{
    TestBase base;
    const auto customer = base.addCustomer(u"甲"_s);
    const auto sell = [&](QDate date, const QString &currency, qint64 units, OrderState state) {
        base.session().orders().add({.customer = customer,
                                     .date = date,
                                     .state = state,
                                     .currency = currency,
                                     .lines = {{.description = u"x"_s, .price = Amount::units(units)}}});
    };
    sell({2026, 1, 31}, u"CNY"_s, 1, OrderState::Confirmed);
    sell({2026, 2, 1}, u"CNY"_s, 10, OrderState::Confirmed);
    sell({2026, 2, 28}, u"CNY"_s, 100, OrderState::Draft);
    sell({2026, 3, 1}, u"CNY"_s, 1000, OrderState::Confirmed);
    sell({2026, 2, 2}, u"CNY"_s, 7, OrderState::Cancelled);
    sell({2026, 2, 2}, u"USD"_s, 5, OrderState::Paid);
    sell({2026, 4, 2}, u"EUR"_s, 5, OrderState::Paid);

    const DateRange february{QDate(2026, 2, 1), QDate(2026, 2, 28)};
    const auto report = base.session().sales().report({.dates = february});
    EXPECT_EQ(report.currency, u"CNY"_s) << "the commonest";
    EXPECT_EQ(report.totals.revenue, Amount::units(110));
    EXPECT_EQ(report.totals.orders, 2);
    EXPECT_EQ(report.otherCurrencies, QStringList{u"USD"_s});
    EXPECT_EQ(base.session().sales().firstDay(), QDate(2026, 1, 31));
}

TEST(SalesReport, ABaseWithoutOrdersHasNone)
{
    TestBase base;
    const auto report = base.session().sales().report({});
    EXPECT_TRUE(report.rows.empty());
    EXPECT_EQ(report.totals, SalesRow{});
    EXPECT_EQ(report.currency, u"CNY"_s);
    EXPECT_FALSE(base.session().sales().firstDay());
}

} // namespace
