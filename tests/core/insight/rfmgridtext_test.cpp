#include "core/base/error.h"
#include "core/insight/insightservice.h"
#include "core/insight/rfmgridtext.h"
#include "core/operation/undoservice.h"
#include "tests/support/testbase.h"

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

TEST(RfmGridText, IsReadAsItIsWritten)
{
    const auto usual = defaultRfmGrid();
    EXPECT_EQ(rfmGridFromText(toText(usual)), usual);
    EXPECT_TRUE(toText(usual).startsWith(u"champions=R5 F5 M5; "_s)) << toText(usual).toStdString();
    const auto two = rfmGridFromText(u"lost = R1 F1-5 M 1~5;champions=R4-5F5M5"_s);
    ASSERT_EQ(two.segments.size(), 2U);
    EXPECT_EQ(two.segments[0].key, "lost") << "their order counts";
    EXPECT_EQ(two.segments[1].recency, (ScoreRange{4, 5}));
}

TEST(RfmGridText, WhatIsNoGridIsRefused)
{
    for (const auto &text :
         {u""_s, u"champions"_s, u"heroes=R5 F5 M5"_s, u"champions=R5 F5"_s, u"champions=R6 F5 M5"_s,
          u"champions=R5-3 F5 M5"_s, u"champions=R5 F5 M5; champions=R4 F4 M4"_s})
        EXPECT_THROW(rfmGridFromText(text), Error) << text.toStdString();
}

TEST(RfmGridText, TheTeamsGridIsStoredUndoneAndThrownBackToTheUsualOne)
{
    TestBase base;
    auto &insight = base.session().insight();
    EXPECT_EQ(insight.rfmGrid(), defaultRfmGrid());
    auto own = defaultRfmGrid();
    own.segments[0].money = {4, 5};
    insight.setRfmGrid(own);
    EXPECT_EQ(insight.rfmGrid(), own);
    base.session().undo().undo(base.session().undo().nextUndo()->id);
    EXPECT_EQ(insight.rfmGrid(), defaultRfmGrid());
    insight.setRfmGrid(own);
    insight.setRfmGrid(defaultRfmGrid());
    EXPECT_EQ(insight.rfmGrid(), defaultRfmGrid());
}

} // namespace
