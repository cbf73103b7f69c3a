#include "ui/pool/poolstatspage.h"

#include "tests/ui/support/workspacetest.h"
#include "ui/common/listtable.h"

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

} // namespace
