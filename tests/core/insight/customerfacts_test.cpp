#include "core/activity/activityservice.h"
#include "core/base/error.h"
#include "core/directory/directory.h"
#include "core/directory/filterexpression.h"
#include "core/directory/filtertext.h"
#include "core/operation/undoservice.h"
#include "core/order/orderservice.h"
#include "core/product/productservice.h"
#include "core/segmentation/segmentservice.h"
#include "tests/support/testbase.h"

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

/// Three customers: one buys tea often, one bought a chair once and long ago, one never bought.
class Facts : public testing::Test
{
protected:
    Facts()
    {
        tea = base.session().products().add({.code = u"T1"_s, .name = u"龙井茶"_s, .category = u"茶叶"_s});
        chair = base.session().products().add({.code = u"C1"_s, .name = u"办公椅"_s, .category = u"椅子"_s});
        for (const int daysAgo : {200, 150, 100, 60, 20})
            order(often, tea, daysAgo, 1'000);
        order(once, chair, 500, 90);
        const auto at = base.clock().now();
        base.session().activities().record(
            {.customer = often, .kind = ActivityKind::Call, .at = at, .text = u"问价"_s});
        base.session().activities().record(
            {.customer = often, .kind = ActivityKind::Visit, .at = at - kDay * 50, .text = u"拜访"_s});
        base.session().activities().record(
            {.customer = never, .kind = ActivityKind::Note, .at = at, .text = u"备注"_s});
    }
    void order(CustomerId customer, ProductId product, int daysAgo, qint64 price)
    {
        base.session().orders().add(
            {.customer = customer,
             .date = base.session().operations().today().addDays(-daysAgo),
             .currency = u"CNY"_s,
             .lines = {{.product = product, .price = Amount::units(price), .amount = Amount::units(price)}}});
    }
    Directory &directory()
    {
        m_directory = std::make_unique<Directory>(base.path(), Directory::Listener{}, Directory::Recycling{},
                                                  base.session().facts());
        m_directory->settle();
        return *m_directory;
    }
    QString where(const QString &expression)
    {
        auto &list = directory();
        const auto view = list.query({.filters = {parseFilter(expression, list.snapshot()->lists())},
                                      .sort = FieldRef{CustomerField::Id},
                                      .today = base.session().operations().today()});
        EXPECT_TRUE(view.isAnswered) << expression.toStdString();
        QString found;
        for (qsizetype i = 0; i < view.total(); ++i)
            found += view.id(i) == often.value ? u'o' : view.id(i) == once.value ? u'1' : u'n';
        return found;
    }

    static constexpr qint64 kDay = 24 * 3'600'000;
    TestBase base;
    CustomerId often = base.addCustomer(u"常客茶行"_s);
    CustomerId once = base.addCustomer(u"一次家具"_s);
    CustomerId never = base.addCustomer(u"从未采购"_s);
    ProductId tea, chair;
    std::unique_ptr<Directory> m_directory;
};

TEST_F(Facts, KnowWhatWasBoughtAndWhen)
{
    EXPECT_EQ(where(u"bought = 龙井茶"_s), u"o"_s);
    EXPECT_EQ(where(u"bought contains 椅"_s), u"1"_s);
    EXPECT_EQ(where(u"bought in (T1, C1)"_s), u"o1"_s);
    EXPECT_EQ(where(u"bought within 1y contains 椅"_s), u""_s);
    EXPECT_EQ(where(u"bought = none"_s), u"n"_s);
    EXPECT_EQ(where(u"bought within 1y = none"_s), u"1n"_s);
    EXPECT_EQ(where(u"bought != T1"_s), u"1n"_s);
    EXPECT_EQ(where(u"not bought = T1"_s), u"1n"_s);
    EXPECT_EQ(where(u"bought_category = 椅子"_s), u"1"_s);
}

TEST_F(Facts, CountOrdersAndRevenueWithinATime)
{
    EXPECT_EQ(where(u"orders within 100d = 3"_s), u"o"_s); // the hundredth day counts
    EXPECT_EQ(where(u"orders within 99d = 2"_s), u"o"_s);
    EXPECT_EQ(where(u"orders within 99d = 0"_s), u"1n"_s);
    EXPECT_EQ(where(u"revenue within 100d >= 3000"_s), u"o"_s);
    EXPECT_EQ(where(u"revenue since 2020-01-01 between 1 and 90"_s), u"1"_s);
    EXPECT_EQ(where(u"orders = 5"_s), u"o"_s); // the column
    EXPECT_EQ(where(u"first_order < -1y"_s), u"1"_s);
    EXPECT_EQ(where(u"first_order = none"_s), u"n"_s);
    EXPECT_EQ(where(u"average_order > 90"_s), u"o"_s);
    EXPECT_EQ(where(u"order_interval between 40 and 50"_s), u"o"_s);
}

TEST_F(Facts, CountActivitiesByKind)
{
    EXPECT_EQ(where(u"activities = 2"_s), u"o"_s);
    EXPECT_EQ(where(u"activities = 0"_s), u"1n"_s); // a note is none
    EXPECT_EQ(where(u"activities within 30d = 1"_s), u"o"_s);
    EXPECT_EQ(where(u"calls within 30d > 0 and visits within 30d = 0"_s), u"o"_s);
}

TEST_F(Facts, KnowStagesScoresAndClasses)
{
    EXPECT_EQ(where(u"stage = lost"_s), u"1"_s);
    EXPECT_EQ(where(u"stage in (loyal, lead)"_s), u"on"_s);
    EXPECT_EQ(where(u"rfm = none"_s), u"n"_s);
    EXPECT_EQ(where(u"value_class = high"_s), u"o"_s);
    EXPECT_EQ(where(u"recency_score = 5"_s), u"o"_s);
    EXPECT_EQ(where(u"behaviour = none"_s), u"n"_s);
    EXPECT_EQ(where(u"p_alive >= 0"_s), u""_s); // too few for any model
    EXPECT_EQ(where(u"clv = none"_s), u"o1n"_s);
}

TEST_F(Facts, FollowWhatChanges)
{
    auto &list = directory();
    const auto count = [&](const QString &expression) {
        return list
            .query({.filters = {parseFilter(expression, list.snapshot()->lists())},
                    .today = base.session().operations().today()})
            .total();
    };
    EXPECT_EQ(count(u"bought = T1"_s), 1);
    order(never, tea, 1, 10);
    EXPECT_EQ(count(u"bought = T1"_s), 2);
    base.session().undo().undo(base.session().undo().nextUndo()->id);
    EXPECT_EQ(count(u"bought = T1"_s), 1);
}

TEST_F(Facts, WhatCannotBeAnsweredIsSatisfiedByNobody)
{
    Directory without(base.path());
    without.settle();
    for (const auto &text :
         {u"bought = T1"_s, u"not bought = T1"_s, u"name contains 茶 or not bought = T1"_s}) {
        const auto view = without.query({.filters = {parseFilter(text, without.snapshot()->lists())},
                                         .today = base.session().operations().today()});
        EXPECT_EQ(view.total(), 0) << text.toStdString();
        EXPECT_FALSE(view.isAnswered);
    }
}

TEST_F(Facts, HiddenColumnsHideWhatFollowsFromThem)
{
    auto &list = directory();
    DirectoryQuery query{.filters = {parseFilter(u"revenue within 1y > 0"_s, list.snapshot()->lists())},
                         .today = base.session().operations().today()};
    EXPECT_EQ(list.query(query).total(), 1);
    query.visibility.rule = [](std::optional<qint64>, std::optional<qint64>) {
        return Access{.hidden = {CustomerField::Revenue}};
    };
    EXPECT_EQ(list.query(query).total(), 0);
    query.filters = {parseFilter(u"notes = none"_s, list.snapshot()->lists())};
    EXPECT_EQ(list.query(query).total(), 0); // who may not see all may not search in what was noted
    query.visibility = {};
    EXPECT_EQ(list.query(query).total(), 3);
}

TEST_F(Facts, ConditionsAreWrittenAsTheyAreRead)
{
    base.session().segments().add({.name = u"甲\"乙"_s, .expression = u"orders > 1"_s});
    auto &list = directory();
    const auto &lists = list.snapshot()->lists();
    for (const auto &text :
         {u"orders within 90d >= 3"_s, u"revenue since 2024-01-01 > 100.5"_s,
          u"bought within 6m contains \"茶\""_s, u"stage in (\"loyal\", \"lost\")"_s,
          u"segment = \"甲\\\"乙\" and (name contains \"a\" or not (owner = none))"_s,
          u"last_order between today - 90d and today"_s, u"p_alive < 0.5"_s, u"activities != 0"_s}) {
        const auto rule = parseFilter(text, lists);
        EXPECT_EQ(filterText(rule, lists), text);
        EXPECT_EQ(filterText(parseFilter(filterText(rule, lists), lists), lists), text);
    }
    for (const auto &text :
         {u"stage = loyall"_s, u"stage > loyal"_s, u"segment = 无"_s, u"orders within x > 1"_s,
          u"bought within = T1"_s, u"p_alive > high"_s, u"stage within 3d = loyal"_s})
        EXPECT_THROW(parseFilter(text, lists), Error) << text.toStdString();
}

} // namespace
