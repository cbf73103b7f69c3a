#include "core/activity/activityservice.h"
#include "core/customer/customerservice.h"
#include "core/exchange/importrequest.h"
#include "core/operation/undoservice.h"
#include "core/session/maintenanceservice.h"
#include "core/session/sharing.h"
#include "tests/support/importfixture.h"

#include <QStandardPaths>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

/// Sheets that come into a team's file.
class TeamImport : public Import
{
protected:
    TeamImport()
    {
        QStandardPaths::setTestModeEnabled(true);
        base.close();
        shareBase(base.path(), base.clock());
        base.reopen();
        base.session().operations().setLocalJournal({});
    }
    static QByteArray customers(int count)
    {
        QByteArray sheet = "客户编号,客户名称,联系人,手机\n";
        for (int i = 0; i < count; ++i)
            sheet +=
                QStringLiteral("C%1,客户%1,联系人%1,138%2\n").arg(i).arg(i, 8, 10, QLatin1Char('0')).toUtf8();
        return sheet;
    }
    qint64 imports() { return number(u"SELECT count(*) FROM operation WHERE kind = 'import'"_s); }
};

TEST_F(TeamImport, ComesInPartsOfTwoHundredRowsAndIsTakenBackAsOne)
{
    base.addCustomer(u"已经在"_s);
    const auto before = dump();
    const auto result = run(customers(650), Kind::Customers);
    EXPECT_EQ(counts(result), u"650/0/0/0"_s);
    EXPECT_EQ(result.parts.size(), 4U);
    EXPECT_EQ(result.operation, result.parts.back());
    EXPECT_EQ(imports(), 4);
    EXPECT_EQ(number(u"SELECT count(*) FROM owner_event e JOIN operation o ON o.id = e.operation"
                     " WHERE o.kind = 'import'"_s),
              650);
    const auto after = dump();

    base.session().undo().undo(result.parts[1]);
    EXPECT_EQ(dump(), before) << "whichever part was meant";
    EXPECT_THROW(base.session().undo().undo(result.operation), Error) << "already";
    const auto redo = base.session().undo().nextRedo();
    ASSERT_TRUE(redo);
    base.session().undo().undo(redo->id);
    EXPECT_EQ(dump(), after);
    EXPECT_TRUE(base.session().maintenance().verifyLog().intact);
    EXPECT_EQ(base.session().maintenance().check(CheckDepth::Full), QStringList());
}

TEST_F(TeamImport, KeepsTheTagThatSomebodyElseUsesByNowWhenItsPartsAreTakenBack)
{
    const auto other = base.addCustomer(u"已经在"_s);
    QByteArray sheet = "客户名称,标签\n";
    for (int i = 0; i < 450; ++i)
        sheet += QStringLiteral("客户%1,展会\n").arg(i).toUtf8();
    const auto result = run(sheet, Kind::Customers);
    ASSERT_EQ(result.parts.size(), 3U);
    base.session().customers().addTag(std::vector{other}, u"展会"_s);

    const auto outcome = base.session().undo().undo(result.operation);
    EXPECT_TRUE(outcome.conflicts.empty());
    ASSERT_EQ(outcome.kept.size(), 1U);
    EXPECT_EQ(outcome.kept[0].label, u"展会"_s);
    EXPECT_EQ(number(u"SELECT count(*) FROM customer"_s), 1);
    EXPECT_EQ(base.session().customers().card(other).tags, QStringList(u"展会"_s));
}

TEST_F(TeamImport, IsTakenBackUpToALaterChangeAndOnDemandTheRestOfIt)
{
    const auto result = run(customers(650), Kind::Customers);
    const auto id = number(u"SELECT id FROM customer WHERE name = '客户250'"_s);
    base.session().activities().record({.customer = CustomerId{id}, .text = u"谈价格"_s});

    const auto refused = base.session().undo().undo(result.operation);
    EXPECT_FALSE(refused.conflicts.empty());
    EXPECT_EQ(number(u"SELECT count(*) FROM customer"_s), 400) << "the parts after it are taken back";

    const auto rest = base.session().undo().undo(result.operation, UndoMode::TheRest);
    EXPECT_FALSE(rest.conflicts.empty());
    EXPECT_EQ(number(u"SELECT id FROM customer"_s), id);
    EXPECT_EQ(number(u"SELECT count(*) FROM customer"_s), 1);
    EXPECT_THROW(base.session().undo().undo(result.operation), Error) << "already";
}

TEST_F(TeamImport, ALargeOneIsPrecededByABackup)
{
    EXPECT_EQ(base.session().maintenance().lastBackup(), 0);
    run(customers(900), Kind::Customers);
    EXPECT_EQ(base.session().maintenance().lastBackup(), 0);
    EXPECT_EQ(run(customers(1'100), Kind::Customers).noBackup, QString());
    EXPECT_GT(base.session().maintenance().lastBackup(), 0);
}

TEST_F(TeamImport, LeavesRoomForColleaguesBetweenTheParts)
{
    int theirs = 0;
    std::atomic<bool> isOver = false;
    std::thread colleague([&] {
        Session other(base.options());
        other.operations().setLocalJournal({});
        while (!isOver) {
            other.customers().add({.customer = {.name = u"同事的"_s}});
            ++theirs;
        }
    });
    run(customers(900), Kind::Customers);
    isOver = true;
    colleague.join();
    EXPECT_GE(theirs, 4);
    EXPECT_EQ(number(u"SELECT count(*) FROM customer"_s), 900 + theirs);
}

TEST_F(TeamImport, WhatWasDoneWhenItIsStoppedIsNamedAndCanBeTakenBack)
{
    const auto before = dump();
    progress = [asked = 0](qint64, qint64) mutable { return ++asked < 2; }; // asked after each 1024 rows
    const auto result = run(customers(3'000), Kind::Customers);
    EXPECT_FALSE(result.isComplete);
    EXPECT_EQ(result.parts.size(), 10U);
    EXPECT_EQ(number(u"SELECT count(*) FROM customer"_s), 2'000);
    base.session().undo().undo(result.operation);
    EXPECT_EQ(dump(), before);
}

TEST_F(TeamImport, ADryRunIsInOneAndLeavesNothing)
{
    const auto before = dump();
    const auto result =
        run(customers(650), Kind::Customers, [](ImportRequest &request) { request.dryRun = true; });
    EXPECT_EQ(counts(result), u"650/0/0/0"_s);
    EXPECT_EQ(result.operation, 0);
    EXPECT_TRUE(result.parts.empty());
    EXPECT_EQ(dump(), before);
}

TEST_F(TeamImport, OrdersWhoseLinesStandFarApartStayWhole)
{
    QByteArray sheet = "订单编号,客户名称,下单日期,产品,数量,单价\n";
    for (int line = 0; line < 2; ++line)
        for (int i = 0; i < 300; ++i)
            sheet += QStringLiteral("S%1,客户%2,2025-03-04,剪刀,1,10\n").arg(i).arg(i % 7).toUtf8();
    const auto result = run(sheet, Kind::Orders);
    EXPECT_EQ(result.rejected, 0);
    EXPECT_EQ(number(u"SELECT count(*) FROM sales_order"_s), 300);
    EXPECT_EQ(number(u"SELECT count(*) FROM order_line"_s), 600);
    EXPECT_EQ(number(u"SELECT count(*) FROM sales_order WHERE total = 200000"_s), 300);
    EXPECT_GE(result.parts.size(), 3U);
    base.session().undo().undo(result.operation);
    EXPECT_EQ(number(u"SELECT count(*) FROM sales_order"_s), 0);
}

} // namespace
} // namespace crm
