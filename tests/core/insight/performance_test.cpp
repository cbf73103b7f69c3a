#include "core/activity/activityservice.h"
#include "core/insight/performance.h"
#include "core/operation/undoservice.h"
#include "core/order/orderservice.h"
#include "core/pipeline/opportunityservice.h"
#include "core/pipeline/targetservice.h"
#include "core/security/departmentservice.h"
#include "core/security/userservice.h"
#include "tests/support/testbase.h"

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

/// 王芳 and 李强 are in 华东, which is part of 全国; 林晓彤 is in no department. Today is 2026-11-22.
class PerformanceTest : public testing::Test
{
protected:
    PerformanceTest()
    {
        whole = session().departments().add({.name = u"全国"_s});
        east = session().departments().add({.name = u"华东"_s, .parent = whole});
        wang = session().users().add({.name = u"王芳"_s});
        li = session().users().add({.name = u"李强"_s});
        for (const auto user : {wang, li})
            session().users().setDepartment(user, east);
        lin = session().users().findByName(u"林晓彤"_s)->id;
        first = base.addCustomer(u"宁波五金"_s);
        second = base.addCustomer(u"苏州面料"_s);
    }

    Session &session() { return base.session(); }
    void sell(CustomerId customer, UserId owner, QDate day, qint64 units, const QString &currency = u"CNY"_s)
    {
        session().orders().add({.customer = customer,
                                .owner = owner,
                                .date = day,
                                .currency = currency,
                                .lines = {{.description = u"面料"_s, .price = Amount::units(units)}}});
    }
    Performance november()
    {
        return performance(session().operations(),
                           {.dates = {QDate(2026, 11, 1), QDate(2026, 11, 30)},
                            .before = DateRange{QDate(2026, 10, 1), QDate(2026, 10, 31)},
                            .period = u"2026-11"_s});
    }
    static const PerformanceRow &of(const std::vector<PerformanceRow> &rows, const QString &name)
    {
        return *std::ranges::find(rows, name, &PerformanceRow::name);
    }
    ChangeSet aim(Measure measure, const QString &period, const Aim &whose, qint64 units)
    {
        return TargetService(session().operations()).set({{measure, period, whose, Amount::units(units)}});
    }

    TestBase base;
    DepartmentId whole, east;
    UserId wang, li, lin;
    CustomerId first, second;
};

TEST_F(PerformanceTest, EveryMeasureIsAddedUpByPersonTeamAndCompany)
{
    sell(first, wang, {2026, 10, 5}, 70);
    sell(first, wang, {2026, 11, 5}, 100);
    sell(second, li, {2026, 11, 30}, 40);
    sell(second, lin, {2026, 11, 1}, 5);
    sell(second, wang, {2026, 12, 1}, 1'000);
    sell(second, wang, {2026, 11, 7}, 9, u"USD"_s);
    sell(first, wang, {2025, 11, 30}, 30);
    const auto at =
        QDateTime(QDate(2026, 11, 10), QTime(10, 0), session().operations().zone()).toMSecsSinceEpoch();
    session().activities().record(
        {.customer = first, .kind = ActivityKind::Call, .at = at, .text = u"问候"_s, .owner = wang});
    session().activities().record(
        {.customer = first, .kind = ActivityKind::Note, .at = at, .text = u"备注"_s, .owner = wang});
    auto &chances = session().opportunities();
    const auto deal =
        chances.add({.customer = second, .name = u"年单"_s, .owner = li, .amount = Amount::units(600)});
    chances.move(deal, chances.stages()[4].id);

    const auto report = november();
    EXPECT_EQ(report.currency, u"CNY"_s);
    const auto &hers = of(report.people, u"王芳"_s);
    EXPECT_EQ(hers.of(Measure::Revenue), Amount::units(100));
    EXPECT_EQ(hers.of(Measure::Orders), Amount::units(2)) << "the one in dollars is an order, too";
    EXPECT_EQ(hers.of(Measure::NewCustomers), Amount{}) << "hers bought before";
    EXPECT_EQ(hers.of(Measure::Activities), Amount::units(1)) << "a note is no follow-up";
    EXPECT_EQ(hers.before[0], Amount::units(70));
    EXPECT_EQ(hers.yearBefore[0], Amount::units(30)) << "the whole November of the year before";
    const auto &his = of(report.people, u"李强"_s);
    EXPECT_EQ(his.of(Measure::WonValue), Amount::units(600));
    EXPECT_EQ(his.of(Measure::Revenue), Amount::units(40));
    EXPECT_EQ(of(report.people, u"林晓彤"_s).of(Measure::NewCustomers), Amount::units(1));
    ASSERT_EQ(report.teams.size(), 2U);
    for (const auto &team : report.teams)
        EXPECT_EQ(team.of(Measure::Revenue), Amount::units(140)) << team.name.toStdString();
    EXPECT_EQ(report.company.of(Measure::Revenue), Amount::units(145));
    EXPECT_EQ(report.company.of(Measure::NewCustomers), Amount::units(1));

    auto &operations = session().operations();
    EXPECT_EQ(customersBehind(operations, report, {.user = wang}, Measure::Revenue),
              std::vector<qint64>{first.value});
    EXPECT_EQ(customersBehind(operations, report, {.department = whole}, Measure::Orders),
              (std::vector<qint64>{first.value, second.value}));
    EXPECT_EQ(customersBehind(operations, report, {}, Measure::WonValue), std::vector<qint64>{second.value});
}

TEST_F(PerformanceTest, TargetsAreSetChangedTakenAwayAndUndone)
{
    const TargetService targets(session().operations());
    aim(Measure::Revenue, u"2026-11"_s, {.user = wang}, 200);
    aim(Measure::Revenue, u"2026-11"_s, {.user = wang}, 250);
    ASSERT_EQ(targets.all().size(), 1U);
    EXPECT_EQ(targets.all()[0].amount, Amount::units(250));
    EXPECT_TRUE(aim(Measure::Revenue, u"2026-11"_s, {.user = wang}, 250).isEmpty()) << "nothing changed";
    session().undo().undo(session().undo().nextUndo()->id);
    EXPECT_EQ(targets.all()[0].amount, Amount::units(200));
    aim(Measure::Revenue, u"2026-11"_s, {.user = wang}, 0);
    EXPECT_TRUE(targets.all().empty());
    session().undo().undo(session().undo().nextUndo()->id);
    EXPECT_EQ(targets.all().size(), 1U);
}

TEST_F(PerformanceTest, WhatIsNoTargetIsRefused)
{
    EXPECT_THROW(aim(Measure::Orders, u"2026-13"_s, {}, 1), Error);
    EXPECT_THROW(aim(Measure::Orders, u"soon"_s, {}, 1), Error);
    EXPECT_THROW(aim(Measure::Orders, u"2026-Q5"_s, {}, 1), Error);
    EXPECT_THROW(aim(Measure::Orders, u"2026"_s, {}, -1), Error);
    EXPECT_THROW(aim(Measure::Orders, u"2026"_s, {wang, east}, 1), Error);
    base.reopen(u"王芳"_s);
    EXPECT_THROW(aim(Measure::Orders, u"2026"_s, {}, 1), Error) << "a salesperson sets no targets";
    EXPECT_TRUE(TargetService(session().operations()).all().empty());
}

TEST_F(PerformanceTest, AttainmentAndPaceFollowFromTheTarget)
{
    sell(first, wang, {2026, 11, 5}, 150);
    aim(Measure::Revenue, u"2026-11"_s, {.user = wang}, 200);
    aim(Measure::Revenue, u"2026-11"_s, {.user = li}, 100);
    const auto report = november();
    EXPECT_DOUBLE_EQ(report.elapsed, 22 / 30.0);
    const auto &hers = of(report.people, u"王芳"_s);
    EXPECT_DOUBLE_EQ(*hers.attained(Measure::Revenue), 0.75);
    EXPECT_EQ(report.pace(hers, Measure::Revenue)->rounded(), u"146.67"_s);
    EXPECT_DOUBLE_EQ(*of(report.people, u"李强"_s).attained(Measure::Revenue), 0)
        << "idle, but to do something";
    EXPECT_FALSE(hers.attained(Measure::Orders));
    EXPECT_EQ(of(report.teams, u"华东"_s).targetOf(Measure::Revenue), Amount::units(300)) << "of its people";
    EXPECT_EQ(report.company.targetOf(Measure::Revenue), Amount::units(300));
    aim(Measure::Revenue, u"2026-11"_s, {.department = east}, 400);
    aim(Measure::Revenue, u"2026-11"_s, {}, 1'000);
    EXPECT_EQ(of(november().teams, u"华东"_s).targetOf(Measure::Revenue), Amount::units(400));
    EXPECT_EQ(november().company.targetOf(Measure::Revenue), Amount::units(1'000));
}

TEST(Targets, AQuarterIsTheSumOfItsMonthsUnlessItHasItsOwn)
{
    const auto month = [](int month, qint64 units) {
        return Target{Measure::Orders, u"2026-%1"_s.arg(month, 2, 10, QChar(u'0')), {}, Amount::units(units)};
    };
    std::vector<Target> targets{month(10, 10), month(11, 20), month(3, 7)};
    EXPECT_EQ(targetOf(targets, Measure::Orders, {}, u"2026-Q4"_s), Amount::units(30));
    EXPECT_EQ(targetOf(targets, Measure::Orders, {}, u"2026"_s), Amount::units(37));
    EXPECT_FALSE(targetOf(targets, Measure::Orders, {}, u"2026-12"_s));
    targets.push_back({Measure::Orders, u"2026-Q4"_s, {}, Amount::units(50)});
    EXPECT_EQ(targetOf(targets, Measure::Orders, {}, u"2026"_s), Amount::units(57));
    EXPECT_EQ(daysOfPeriod(u"2028-02"_s)->to, QDate(2028, 2, 29));
    EXPECT_EQ(daysOfPeriod(u"2026-Q4"_s)->from, QDate(2026, 10, 1));
    EXPECT_FALSE(daysOfPeriod(u"2026-00"_s));
}

TEST(Targets, TheShareOfAPeriodCountsItsDays)
{
    const DateRange days{QDate(2026, 11, 1), QDate(2026, 11, 30)};
    EXPECT_EQ(elapsedShare(days, {2026, 10, 31}), 0);
    EXPECT_EQ(elapsedShare(days, {2026, 11, 1}), 1 / 30.0);
    EXPECT_EQ(elapsedShare(days, {2026, 11, 30}), 1);
    EXPECT_EQ(elapsedShare(days, {2027, 1, 1}), 1);
    EXPECT_EQ(targetPeriod(SalesPeriod::LastMonth, {2026, 1, 22}), u"2025-12"_s);
    EXPECT_EQ(targetPeriod(SalesPeriod::ThisQuarter, {2026, 1, 22}), u"2026-Q1"_s);
    EXPECT_EQ(targetPeriod(SalesPeriod::All, {2026, 1, 22}), QString());
}

} // namespace
