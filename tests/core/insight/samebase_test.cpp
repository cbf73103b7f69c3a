#include "core/dataquality/mergeservice.h"
#include "core/insight/churnreport.h"
#include "core/insight/insightservice.h"
#include "core/insight/trends.h"
#include "core/operation/undoservice.h"
#include "core/order/orderservice.h"
#include "tests/support/importfixture.h"

#include <random>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

struct Sale
{
    int customer = 0;
    QString number = {};
    QDate day = {};
    int amount = 0;

    QByteArray line() const
    {
        return u"%1,C%2,%3,%4\n"_s.arg(number)
            .arg(customer)
            .arg(day.toString(Qt::ISODate))
            .arg(amount)
            .toUtf8();
    }
};

constexpr int kCustomers = 160;

/// Two years of customers who buy at rhythms of their own, and of whom some stop.
std::vector<Sale> story()
{
    std::mt19937 dice(11);
    std::vector<Sale> sales;
    for (int customer = 0; customer < kCustomers; ++customer) {
        const int rhythm = 12 + int(dice() % 90);
        auto day = QDate(2024, 11, 1).addDays(int(dice() % 400));
        do {
            sales.push_back({customer, u"S%1"_s.arg(sales.size()), day, 50 + int(dice() % 900)});
            day = day.addDays(1 + int(dice() % unsigned(2 * rhythm)));
        } while (day <= QDate(2026, 11, 20) && dice() % 8 != 0);
    }
    return sales;
}

/// What is said of one customer.
struct Said
{
    qint32 recency = 0, frequency = 0;
    qint64 money = 0;
    quint8 segment = 0;
    std::vector<LifecycleMove> moves = {};
    double alive = 0, purchases = 0, worth = 0, risk = 0;
};

/// What is said of everybody, by code, and of all together.
struct Answers
{
    QMap<QString, Said> customers = {};
    std::array<double, 4> parameters = {};
    double logLikelihood = 0;
    double churnAuc = 0;
    ChurnTest churnTest = {};
    std::vector<double> forecast = {};
    std::vector<double> retention = {};
};

/// The same answers whichever way a base was built.
class SameBase : public Import
{
protected:
    SameBase()
        : sales(story())
    {
    }

    QByteArray sheet(const std::vector<Sale> &some) const
    {
        QByteArray text = "订单号,客户编号,订单日期,金额\n";
        for (const auto &sale : some)
            text += sale.line();
        return text;
    }
    QByteArray customerSheet() const
    {
        QByteArray text = "客户编号,客户名称,行业\n";
        for (int i = 0; i < kCustomers; ++i)
            text += u"C%1,客户%1,%2\n"_s.arg(i).arg(i % 3 ? u"五金"_s : u"茶叶"_s).toUtf8();
        return text;
    }
    CustomerId customer(int number)
    {
        return {Statement(base.db(), u"SELECT id FROM customer WHERE code = :code"_s)
                    .bind("code"_L1, u"C%1"_s.arg(number))
                    .number()};
    }
    OrderId sell(const Sale &sale, CustomerId to)
    {
        return base.session().orders().add(
            {.number = sale.number,
             .customer = to,
             .date = sale.day,
             .currency = u"CNY"_s,
             .lines = {{.description = u"货"_s, .price = Amount::units(sale.amount)}}});
    }

    Answers answers()
    {
        const auto &source = base.session().insight();
        CustomerFacts facts(source.state(), source.today());
        const auto &orders = facts.orders(source);
        const auto churn = churnReport(facts, source, {.at = source.today()});
        const auto &value = facts.value(source);
        Answers all{.parameters = facts.fit(source).base.parameters.values,
                    .logLikelihood = facts.fit(source).base.logLikelihood,
                    .churnAuc = churn.quality.auc.value,
                    .churnTest = churn.test,
                    .forecast = revenueForecast(orders, source.today()).forecast.values,
                    .retention = cohortTable(orders, source.today(), true).retention};
        std::map<size_t, double> risks;
        for (const auto &risk : churn.risks)
            risks[risk.row] = risk.risk;
        for (size_t row = 0; row < orders.size(); ++row) {
            const auto code = text(u"SELECT code FROM customer WHERE id = %1"_s.arg(orders.customers[row]));
            const auto moves = facts.lifecycle(source).history.of(row);
            all.customers[code] = {.recency = facts.rfm(source).columns.recency[row],
                                   .frequency = qint32(facts.rfm(source).columns.frequency[row]),
                                   .money = facts.rfm(source).columns.money[row],
                                   .segment = facts.rfm(source).segment[row],
                                   .moves = {moves.begin(), moves.end()},
                                   .alive = value.customers.alive[row],
                                   .purchases = value.customers.purchases[row],
                                   .worth = value.lifetimeValue[row],
                                   .risk = risks[row]};
        }
        return all;
    }

    static void expectSame(const Answers &one, const Answers &other)
    {
        constexpr double kSums = 1e-7; // are added up in another order
        EXPECT_EQ(one.customers.keys(), other.customers.keys());
        for (size_t i = 0; i < one.parameters.size(); ++i)
            EXPECT_NEAR(one.parameters[i] / other.parameters[i], 1, kSums);
        EXPECT_NEAR(one.logLikelihood, other.logLikelihood, kSums);
        EXPECT_NEAR(one.churnAuc, other.churnAuc, kSums);
        EXPECT_EQ(one.churnTest.named, other.churnTest.named);
        EXPECT_EQ(one.churnTest.namedLeft, other.churnTest.namedLeft);
        EXPECT_EQ(one.churnTest.othersLeft, other.churnTest.othersLeft);
        ASSERT_EQ(one.forecast.size(), other.forecast.size());
        for (size_t i = 0; i < one.forecast.size(); ++i)
            EXPECT_NEAR(one.forecast[i], other.forecast[i], 1e-3);
        EXPECT_EQ(one.retention, other.retention);
        for (auto it = one.customers.cbegin(); it != one.customers.cend(); ++it) {
            SCOPED_TRACE(it.key().toStdString());
            const auto same = other.customers.value(it.key());
            EXPECT_EQ(it->recency, same.recency);
            EXPECT_EQ(it->frequency, same.frequency);
            EXPECT_EQ(it->money, same.money);
            EXPECT_EQ(it->segment, same.segment);
            EXPECT_EQ(it->moves, same.moves);
            EXPECT_NEAR(it->alive, same.alive, kSums);
            EXPECT_NEAR(it->purchases, same.purchases, kSums * 100);
            EXPECT_NEAR(it->worth / std::max(1.0, same.worth), same.worth / std::max(1.0, same.worth),
                        kSums * 100);
            EXPECT_NEAR(it->risk, same.risk, kSums * 100);
        }
    }

    /// At once, as from one sheet.
    Answers straight()
    {
        SameBase other;
        other.run(customerSheet(), Kind::Customers);
        other.run(sheet(sales), Kind::Orders);
        return other.answers();
    }
    void TestBody() override { }

    std::vector<Sale> sales;
};

TEST_F(SameBase, AnswersAreThoseOfAFirmWorthAsking)
{
    const auto said = straight();
    EXPECT_EQ(said.customers.size(), kCustomers);
    EXPECT_GT(said.logLikelihood, -1e9);
    EXPECT_GT(said.churnTest.named + said.churnTest.others, 50) << "there was enough to learn from";
    EXPECT_FALSE(said.forecast.empty());
    double least = 1, most = 0;
    for (const auto &one : said.customers) {
        least = std::min(least, one.alive);
        most = std::max(most, one.alive);
    }
    EXPECT_LT(least, .3);
    EXPECT_GT(most, .8);
}

TEST_F(SameBase, InPartsAndInAnotherOrder)
{
    auto shuffled = sales;
    std::shuffle(shuffled.begin(), shuffled.end(), std::mt19937(5));
    const auto third = qptrdiff(shuffled.size() / 3);
    run(sheet({shuffled.begin() + 2 * third, shuffled.end()}), Kind::Orders);
    run(customerSheet(), Kind::Customers);
    run(sheet({shuffled.begin(), shuffled.begin() + third}), Kind::Orders);
    run(sheet({shuffled.begin() + third, shuffled.begin() + 2 * third}), Kind::Orders);
    expectSame(answers(), straight());
}

TEST_F(SameBase, OneByOneWithMistakesThatAreMended)
{
    run(customerSheet(), Kind::Customers);
    auto &session = base.session();
    auto shuffled = sales;
    std::shuffle(shuffled.begin(), shuffled.end(), std::mt19937(8));
    std::mt19937 dice(9);
    const auto few = qptrdiff(shuffled.size() / 10); // one by one takes its time
    run(sheet({shuffled.begin() + few, shuffled.end()}), Kind::Orders);
    shuffled.resize(size_t(few));
    for (const auto &sale : shuffled) {
        auto wrong = sale;
        switch (dice() % 5) {
        case 0: // typed wrong, and edited
            wrong.amount += 77;
            wrong.day = wrong.day.addDays(-3);
            {
                auto order = session.orders().get(sell(wrong, customer(sale.customer)));
                order.date = sale.day;
                order.lines = {{.description = u"货"_s, .price = Amount::units(sale.amount)}};
                session.orders().edit(order);
            }
            break;
        case 1: // for another customer, and undone
            sell(wrong, customer((sale.customer + 1) % kCustomers));
            session.undo().undo(session.undo().nextUndo()->id);
            sell(sale, customer(sale.customer));
            break;
        case 2: // removed, and that taken back
            session.orders().remove(sell(sale, customer(sale.customer)));
            session.undo().undo(session.undo().nextUndo()->id);
            break;
        default: sell(sale, customer(sale.customer)); break;
        }
    }
    expectSame(answers(), straight());
}

TEST_F(SameBase, FromCustomersThatStoodTwiceAndWereMerged)
{
    run(customerSheet(), Kind::Customers);
    auto &session = base.session();
    std::mt19937 dice(4);
    std::map<int, CustomerId> twins;
    for (int i = 0; i < kCustomers; i += 16)
        twins[i] = session.customers().add({.customer = {.name = u"客户%1"_s.arg(i)}});
    std::vector<Sale> others;
    for (const auto &sale : sales) {
        const auto twin = twins.find(sale.customer);
        if (twin == twins.end())
            others.push_back(sale);
        else
            sell(sale, dice() % 2 ? twin->second : customer(sale.customer));
    }
    run(sheet(others), Kind::Orders);
    for (const auto &[number, twin] : twins) {
        session.merges().merge(std::array{customer(number), twin});
        if (number % 32 == 0) { // by mistake, it seemed, and yet not
            session.undo().undo(session.undo().nextUndo()->id);
            session.undo().undo(session.undo().nextRedo()->id);
        }
    }
    expectSame(answers(), straight());
}

} // namespace
