#include "ui/pool/poolstatspage.h"

#include "core/pool/poolstats.h"
#include "tests/ui/support/workspacetest.h"
#include "ui/common/chip.h"
#include "ui/common/listtable.h"
#include "ui/pool/movesview.h"

#include <QComboBox>

using namespace Qt::StringLiterals;
using namespace crm;
using namespace crm::ui;

namespace {

TEST_F(DemoWorkspaceTest, ThePoolStatisticsCountWhatMovedAndWhoCarriesWhat)
{
    PoolStatsPage page(*workspace, settings);
    attach(page);
    page.resize(1200, 900);
    page.show();
    ASSERT_TRUE(ready(page));
    auto *table = page.findChild<ListTable *>(u"flowTable"_s);
    EXPECT_GT(table->model()->rowCount(), 3) << "people who lost customers in a year";
    auto *people = page.findChild<ListTable *>(u"loadsTable"_s);
    ASSERT_GT(people->model()->rowCount(), 5);
    const auto loads = read([](Session &session) { return session.poolStats().loads(); });
    EXPECT_EQ(people->model()->rowCount(), int(loads.size()));
    EXPECT_EQ(people->model()->index(0, PoolStatsPage::Person).data().toString(), loads[0].name);

    page.restore({{u"by"_s, u"month"_s}});
    ASSERT_TRUE(settles(
        [&] { return page.ready() && table->model()->index(0, 0).data().toString().startsWith(u"202"_s); }));
    QSignalSpy wanted(&page, &Page::wanted);
    page.restore({{u"view"_s, u"people"_s}});
    people->setCurrentIndex(people->model()->index(0, 0));
    QTest::keyClick(people, Qt::Key_Return);
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted.first().first().toString(), u"customers"_s);
}

TEST_F(DemoWorkspaceTest, EveryMoveIsInTheReportWithWhoFromWhereAndWhy)
{
    PoolStatsPage page(*workspace, settings);
    attach(page);
    page.resize(1200, 900);
    page.show();
    page.restore({{u"view"_s, u"moves"_s}, {u"period"_s, u"all"_s}});
    ASSERT_TRUE(ready(page));
    auto *table = page.findChild<ListTable *>(u"movesTable"_s);
    const auto all = read([](Session &session) { return session.poolStats().moves({}); });
    ASSERT_TRUE(settles([&] { return page.ready() && table->model()->rowCount() == int(all.rows.size()); }));
    EXPECT_EQ(table->model()->index(0, MovesView::Customer).data().toString(), all.rows[0].customer);
    auto *ways = page.findChild<ChipRow *>(u"moveWays"_s);
    ways->choose({u"out"_s});
    emit ways->chosenChanged();
    const auto out =
        read([](Session &session) { return session.poolStats().moves({.way = OwnerMoveWay::OutOfPools}); });
    ASSERT_LT(out.total, all.total);
    EXPECT_TRUE(settles([&] { return page.ready() && table->model()->rowCount() == int(out.rows.size()); }));
    QSignalSpy wanted(&page, &Page::wanted);
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted.first().at(1).toMap().value(u"customer"_s).toLongLong(),
              out.rows[0].event.customer.value);
}

} // namespace
