#include "core/order/ordermerge.h"
#include "core/order/orderservice.h"
#include "tests/support/testbase.h"

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

/// Two people have one order open.
class OrderMerge : public testing::Test
{
protected:
    OrderMerge()
    {
        const auto customer = base.addCustomer(u"苏州翔诚"_s);
        id = orders().add({.customer = customer,
                           .date = {2026, 11, 1},
                           .notes = u"急"_s,
                           .lines = {{.description = u"剪刀"_s, .price = Amount::units(10)}}});
        before = orders().get(id);
        mine = theirs = before;
    }
    OrderService &orders() { return base.session().orders(); }
    std::vector<FieldConflict> conflicts(const MergeChoices &choices = {})
    {
        try {
            orders().edit(mine, before, choices);
        } catch (const EditConflict &conflict) {
            return conflict.fields();
        }
        return {};
    }

    TestBase base;
    OrderId id;
    Order before;
    Order mine;
    Order theirs;
};

TEST_F(OrderMerge, WhatTwoChangedInDifferentFieldsIsBothKept)
{
    theirs.notes = u"不急"_s;
    theirs.required = QDate(2026, 12, 1);
    orders().edit(theirs);
    mine.date = {2026, 11, 3};
    mine.lines.push_back({.description = u"布"_s, .price = Amount::units(5)});
    orders().edit(mine, before);
    const auto stored = orders().get(id);
    EXPECT_EQ(stored.notes, u"不急"_s);
    EXPECT_EQ(stored.required, QDate(2026, 12, 1));
    EXPECT_EQ(stored.date, QDate(2026, 11, 3));
    EXPECT_EQ(stored.lines.size(), 2U);
    EXPECT_EQ(stored.total, Amount::units(15));
}

TEST_F(OrderMerge, TheLinesOfOneStayWhereTheOtherTouchedNone)
{
    theirs.lines.front().quantity = Amount::units(3);
    theirs.lines.front().amount = {};
    orders().edit(theirs);
    mine.notes = u"我的"_s;
    orders().edit(mine, before);
    const auto stored = orders().get(id);
    EXPECT_EQ(stored.lines.front().quantity, Amount::units(3));
    EXPECT_EQ(stored.notes, u"我的"_s);
}

TEST_F(OrderMerge, WhatBothChangedIsAskedSideBySideAndNothingIsStored)
{
    theirs.notes = u"同事的"_s;
    theirs.lines.front().quantity = Amount::units(3);
    theirs.lines.front().amount = {};
    orders().edit(theirs);
    const auto stored = orders().get(id);
    mine.notes = u"我的"_s;
    mine.lines.front().quantity = Amount::units(2);
    mine.lines.front().amount = {};
    const auto asked = conflicts();
    ASSERT_EQ(asked.size(), 2U);
    EXPECT_EQ(asked[0], (FieldConflict{u"notes"_s, u"我的"_s, u"同事的"_s}));
    EXPECT_EQ(asked[1], (FieldConflict{u"order_line"_s, u"剪刀 × 2"_s, u"剪刀 × 3"_s}));
    EXPECT_EQ(orders().get(id), stored);
}

TEST_F(OrderMerge, WhatWasChosenHoldsAndWhatWasNotAskedIsAsked)
{
    theirs.notes = u"同事的"_s;
    theirs.lines.front().quantity = Amount::units(3);
    theirs.lines.front().amount = {};
    orders().edit(theirs);
    mine.notes = u"我的"_s;
    mine.lines.front().quantity = Amount::units(2);
    mine.lines.front().amount = {};
    const auto asked = conflicts({{u"notes"_s, true}});
    ASSERT_EQ(asked.size(), 1U);
    EXPECT_EQ(asked[0].field, u"order_line"_s);
    EXPECT_TRUE(conflicts({{u"notes"_s, true}, {u"order_line"_s, false}}).empty());
    const auto stored = orders().get(id);
    EXPECT_EQ(stored.notes, u"我的"_s);
    EXPECT_EQ(stored.lines.front().quantity, Amount::units(3));
}

TEST_F(OrderMerge, ASecondSavingOfTheSameIsNoChange)
{
    EXPECT_TRUE(orders().edit(mine, before).isEmpty());
}

} // namespace
