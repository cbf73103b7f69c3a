#include "core/operation/undoservice.h"
#include "core/product/pricelistservice.h"
#include "core/product/pricetext.h"
#include "core/product/productservice.h"
#include "core/segmentation/segmentservice.h"
#include "core/session/session.h"
#include "tests/support/dump.h"
#include "tests/support/testbase.h"

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

OfferedPrice offer(qint64 from, qint64 price, int narrowness = 0, std::optional<QDate> since = {})
{
    return {Amount::units(from), Amount::units(price), narrowness, since};
}

TEST(PriceRules, TheLargestQuantityThatIsReachedDecides)
{
    const std::vector<OfferedPrice> offers{offer(0, 10), offer(100, 8), offer(10, 9)};
    EXPECT_EQ(priceOf(offers, Amount::units(1)), Amount::units(10));
    EXPECT_EQ(priceOf(offers, Amount{99'999}), Amount::units(10));
    EXPECT_EQ(priceOf(offers, Amount::units(10)), Amount::units(9));
    EXPECT_EQ(priceOf(offers, Amount::units(5'000)), Amount::units(8));
    EXPECT_FALSE(priceOf(std::vector{offer(10, 9)}, Amount::units(9)));
    EXPECT_FALSE(priceOf({}, Amount::units(1)));
}

TEST(PriceRules, TheNarrowestListDecidesThenTheOneThatBeganLast)
{
    const std::vector<OfferedPrice> offers{offer(0, 10), offer(0, 9, 1), offer(0, 12, 2),
                                           offer(0, 11, 2, QDate(2026, 1, 1))};
    EXPECT_EQ(priceOf(offers, Amount::units(1)), Amount::units(11)) << "narrower, though dearer";
    EXPECT_EQ(priceOf(std::vector{offer(0, 10), offer(100, 5, 1)}, Amount::units(1)), Amount::units(10))
        << "the narrower one says nothing of so few";
}

/// Today is 2026-11-22. Scissors cost 10 in the catalogue.
class PriceListTest : public testing::Test
{
protected:
    Session &session() { return base.session(); }
    PriceListService service() { return PriceListService(session().operations()); }
    PriceList list(const QString &name, qint64 price, qint64 from = 0)
    {
        return {.name = name, .entries = {{scissors, u"剪刀"_s, Amount::units(from), Amount::units(price)}}};
    }
    std::optional<Amount> price(qint64 quantity = 1, QDate day = {2026, 11, 22}, const QString &currency = {})
    {
        return service().book(customer.value, currency, day).price(scissors, Amount::units(quantity));
    }

    TestBase base;
    CustomerId customer = base.session().customers().add({.customer = {.name = u"甲"_s, .grade = u"A"_s}});
    ProductId scissors =
        base.session().products().add({.code = u"P1"_s, .name = u"剪刀"_s, .price = Amount::units(10)});
};

TEST_F(PriceListTest, AListHoldsForItsGradeItsDaysAndItsCurrency)
{
    EXPECT_FALSE(price());
    service().add(list(u"标准"_s, 9));
    EXPECT_EQ(price(), Amount::units(9));
    auto grade = list(u"A 级"_s, 8);
    grade.grade = u"A"_s;
    grade.until = QDate(2026, 11, 22);
    service().add(grade);
    EXPECT_EQ(price(), Amount::units(8)) << "its last day";
    EXPECT_EQ(price(1, {2026, 11, 23}), Amount::units(9));
    auto other = list(u"B 级"_s, 1);
    other.grade = u"B"_s;
    service().add(other);
    EXPECT_EQ(price(), Amount::units(8));
    EXPECT_FALSE(price(1, {2026, 11, 22}, u"USD"_s));
    auto dollars = list(u"USD"_s, 2);
    dollars.currency = u"USD"_s;
    service().add(dollars);
    EXPECT_EQ(price(1, {2026, 11, 22}, u"USD"_s), Amount::units(2));
}

TEST_F(PriceListTest, AListOfCustomersIsNarrowerThanAGrade)
{
    const auto segment =
        session().segments().add({.name = u"大客户"_s, .kind = Segment::Kind::List}, std::array{customer});
    auto narrow = list(u"大客户价"_s, 7);
    narrow.segment = segment.value;
    service().add(narrow);
    auto grade = list(u"A 级"_s, 6);
    grade.grade = u"A"_s;
    service().add(grade);
    EXPECT_EQ(price(), Amount::units(7));
    customer = base.addCustomer(u"乙"_s);
    EXPECT_FALSE(price()) << "neither on the list nor of the grade";
}

TEST_F(PriceListTest, WhatIsSwitchedOffDoesNotCountAndUndoBringsItBack)
{
    auto stored = service().get(service().add(list(u"标准"_s, 9)));
    stored.isActive = false;
    service().edit(stored);
    EXPECT_FALSE(price());
    session().undo().undo(session().undo().nextUndo()->id);
    EXPECT_EQ(price(), Amount::units(9));
    const auto before = dumpOf(base.db());
    service().remove(stored.id);
    session().undo().undo(session().undo().nextUndo()->id);
    EXPECT_EQ(dumpOf(base.db()), before);
}

TEST_F(PriceListTest, WhatIsWrongIsRefusedAndChangesNothing)
{
    service().add(list(u"标准"_s, 9));
    const auto before = dumpOf(base.db());
    EXPECT_THROW(service().add(list(u"标准"_s, 8)), Error) << "the name is taken";
    EXPECT_THROW(service().add(list(u"　"_s, 8)), Error);
    EXPECT_THROW(service().add(list(u"负"_s, -1)), Error);
    auto twice = list(u"两次"_s, 8);
    twice.entries.push_back(twice.entries[0]);
    EXPECT_THROW(service().add(twice), Error);
    auto backwards = list(u"倒"_s, 8);
    backwards.from = QDate(2026, 12, 1);
    backwards.until = QDate(2026, 11, 1);
    EXPECT_THROW(service().add(backwards), Error);
    EXPECT_EQ(dumpOf(base.db()), before);
}

TEST_F(PriceListTest, PricesArePastedByCodeOrNameAndEachWrongLineIsNamed)
{
    const auto products = session().products().rows({});
    const auto read = readPrices(
        u"P1\t\t9.5\n剪刀\t100\t¥8\n\np1;200;7\n没有\t1\nP1\tx\nP1\t100\t6\nP1\t-1\t6"_s, products);
    ASSERT_EQ(read.entries.size(), 3u);
    EXPECT_EQ(read.entries[0].price, Amount{95'000});
    EXPECT_EQ(read.entries[1].from, Amount::units(100));
    EXPECT_EQ(read.entries[2].from, Amount::units(200));
    EXPECT_EQ(read.problems.size(), 4);
    EXPECT_TRUE(read.problems[0].contains(u"5"_s)) << read.problems[0].toStdString();
    EXPECT_EQ(readPrices(writePrices(read.entries, products), products).entries, read.entries);
}

} // namespace
