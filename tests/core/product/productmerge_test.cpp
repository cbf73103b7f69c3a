#include "core/product/productmerge.h"
#include "core/product/productservice.h"
#include "tests/support/testbase.h"

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

/// Two people have one product open.
class ProductMerge : public testing::Test
{
protected:
    ProductMerge()
    {
        id = products().add({.name = u"剪刀"_s, .unit = u"把"_s, .price = Amount::units(10)});
        before = products().get(id);
        mine = theirs = before;
    }
    ProductService &products() { return base.session().products(); }

    TestBase base;
    ProductId id;
    Product before;
    Product mine;
    Product theirs;
};

TEST_F(ProductMerge, WhatTwoChangedInDifferentFieldsIsBothKept)
{
    theirs.price = Amount::units(12);
    products().edit(theirs);
    mine.name = u"大剪刀"_s;
    mine.active = false;
    products().edit(mine, before);
    const auto stored = products().get(id);
    EXPECT_EQ(stored.price, Amount::units(12));
    EXPECT_EQ(stored.name, u"大剪刀"_s);
    EXPECT_FALSE(stored.active);
    EXPECT_EQ(stored.initials, u"djd"_s) << "follows the name";
}

TEST_F(ProductMerge, WhatBothChangedIsAskedAndThenAsChosen)
{
    theirs.price = Amount::units(12);
    products().edit(theirs);
    mine.price = Amount::units(9);
    try {
        products().edit(mine, before);
        ADD_FAILURE() << "one of the two prices was lost without a word";
    } catch (const EditConflict &conflict) {
        ASSERT_EQ(conflict.fields().size(), 1U);
        EXPECT_EQ(conflict.fields()[0], (FieldConflict{u"price"_s, u"9.00"_s, u"12.00"_s}));
    }
    EXPECT_EQ(products().get(id).price, Amount::units(12));
    products().edit(mine, before, {{u"price"_s, true}});
    EXPECT_EQ(products().get(id).price, Amount::units(9));
}

} // namespace
