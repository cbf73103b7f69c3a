#include "tests/support/printers.h"
#include "ui/common/formatters.h"
#include "ui/common/rankchart.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace crm::ui;
using namespace Qt::StringLiterals;

namespace {

class RankChartTest : public testing::Test
{
protected:
    RankChartTest()
    {
        chart.set({.head = u"Region"_s,
                   .valueName = u"Revenue"_s,
                   .beforeName = u"A year before"_s,
                   .rows = {{u"华东"_s, 60, 50}, {u"华北"_s, 40, std::nan("")}, {u"其他"_s, 5, 10, true}},
                   .total = 105,
                   .text = [](double value) { return u"¥%1"_s.arg(value); }});
        chart.resize(500, 200);
        chart.show();
    }

    RankChart chart;
};

TEST_F(RankChartTest, AClickTellsWhichRow)
{
    QSignalSpy clicked(&chart, &RankChart::rowClicked);
    QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, {200, 45});
    ASSERT_EQ(clicked.size(), 1);
    EXPECT_EQ(clicked[0][0].toInt(), 1);
    QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, {200, 190});
    EXPECT_EQ(clicked.size(), 1) << "below the last row";
}

TEST_F(RankChartTest, TheKeyboardReachesEveryRow)
{
    QSignalSpy clicked(&chart, &RankChart::rowClicked);
    for (const auto key : {Qt::Key_Down, Qt::Key_Down, Qt::Key_Down, Qt::Key_Down, Qt::Key_Return})
        QTest::keyClick(&chart, key);
    ASSERT_EQ(clicked.size(), 1);
    EXPECT_EQ(clicked[0][0].toInt(), 2);
}

TEST_F(RankChartTest, TheTableHoldsAllFiguresAndLeavesOutWhatIsUnknown)
{
    EXPECT_EQ(chart.table(), (QList<QStringList>{{u"Region"_s, u"Revenue"_s, u"A year before"_s},
                                                 {u"华东"_s, u"60.00"_s, u"50.00"_s},
                                                 {u"华北"_s, u"40.00"_s, {}},
                                                 {u"其他"_s, u"5.00"_s, u"10.00"_s}}));
    EXPECT_EQ(chart.legend().size(), 2);
}

TEST_F(RankChartTest, NothingAndOnlyReturnsCanBeDrawn)
{
    chart.set({});
    EXPECT_FALSE(chart.grab().isNull());
    EXPECT_TRUE(chart.legend().isEmpty());
    chart.set(
        {.rows = {{u"退货"_s, -20}, {u"零"_s, 0}}, .text = [](double v) { return QString::number(v); }});
    EXPECT_FALSE(chart.picture().isNull());
}

TEST(Change, HasASignUnlessItIsRoundedAway)
{
    EXPECT_EQ(format::change(0.124), u"+12%"_s);
    EXPECT_EQ(format::change(-0.031), u"-3%"_s);
    EXPECT_EQ(format::change(0.001), u"0%"_s);
    EXPECT_EQ(format::change(-0.001), u"0%"_s);
}

} // namespace
