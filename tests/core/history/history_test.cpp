#include "core/activity/activityservice.h"
#include "core/customer/customerservice.h"
#include "core/history/historyservice.h"
#include "core/order/orderservice.h"
#include "core/pool/poolservice.h"
#include "tests/support/testbase.h"

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

class HistoryTest : public testing::Test
{
protected:
    HistoryService &history() { return base.session().history(); }
    CustomerService &customers() { return base.session().customers(); }

    TestBase base;
};

TEST_F(HistoryTest, TellsEachFieldBeforeAndAfterInWords)
{
    const auto id = customers().add(
        {.customer = {.name = u"翔创"_s, .grade = u"C"_s}, .contacts = {{.id = {-1}, .name = u"李雷"_s}}});
    const auto before = customers().card(id);
    auto card = before;
    card.customer.grade = u"A"_s;
    card.contacts[0].title = u"总监"_s;
    card.points.push_back({.contact = card.contacts[0].id, .value = u"13812345678"_s});
    card.tags << u"重点"_s;
    customers().edit(card, before);
    const auto entries = history().ofCustomer(id, 10);
    ASSERT_EQ(entries.size(), 2);
    EXPECT_EQ(entries[0].what, u"Edited the customer 翔创"_s);
    const auto &changes = entries[0].changes;
    const auto has = [&changes](const HistoryChange &change) {
        return std::ranges::find(changes, change) != changes.end();
    };
    EXPECT_TRUE(has({{}, u"Grade"_s, u"C"_s, u"A"_s}));
    EXPECT_TRUE(has({u"Contact 李雷"_s, u"Job title"_s, {}, u"总监"_s}));
    EXPECT_TRUE(has({u"李雷"_s, u"Phone"_s, {}, u"13812345678"_s}));
    EXPECT_TRUE(has({{}, u"Tag"_s, {}, u"重点"_s}));
    EXPECT_EQ(changes.size(), 4);
}

TEST_F(HistoryTest, PagesOnWithoutGapOrRepetition)
{
    const auto id = base.addCustomer(u"翔创"_s);
    for (int i = 0; i < 12; ++i) {
        base.clock().advance(1000);
        customers().editField(std::array{id}, u"grade"_s, QString::number(i));
    }
    std::vector<qint64> ids;
    std::optional<qint64> before;
    for (auto page = history().ofCustomer(id, 5); !page.empty(); page = history().ofCustomer(id, 5, before)) {
        for (const auto &entry : page)
            ids.push_back(entry.entry.id);
        before = ids.back();
    }
    EXPECT_EQ(ids.size(), 13);
    EXPECT_TRUE(std::ranges::is_sorted(ids, std::ranges::greater()));
}

TEST_F(HistoryTest, TheTimelineHasEverythingOnceNewestFirst)
{
    const auto id = base.addCustomer(u"翔创"_s);
    for (int i = 0; i < 9; ++i) {
        base.clock().advance(60'000);
        base.session().activities().record({.customer = id, .text = QString::number(i)});
        base.clock().advance(60'000);
        customers().editField(std::array{id}, u"grade"_s, QString::number(i));
    }
    base.session().orders().add({.number = u"SO-1"_s,
                                 .customer = id,
                                 .date = base.session().operations().today(),
                                 .lines = {{.description = u"x"_s, .price = Amount::units(5)}}});
    base.session().pools().release(std::array{id}, u"keine Zeit"_s);
    std::vector<TimelineItem> items;
    TimelineCursor cursor;
    for (bool more = true; more;) {
        const auto page = history().timeline(id, 4, cursor);
        items.insert(items.end(), page.items.begin(), page.items.end());
        cursor = page.next;
        more = page.more;
    }
    const auto count = [&items](TimelineItem::What what) {
        return std::ranges::count(items, what, &TimelineItem::what);
    };
    EXPECT_EQ(count(TimelineItem::What::Activity), 9);
    EXPECT_EQ(count(TimelineItem::What::Change), 9);
    EXPECT_EQ(count(TimelineItem::What::Order), 1);
    EXPECT_EQ(count(TimelineItem::What::Owner), 2);
    EXPECT_TRUE(std::ranges::is_sorted(items, std::ranges::greater(), &TimelineItem::at));
}

TEST_F(HistoryTest, WhatIsPlannedHasNotHappened)
{
    const auto id = base.addCustomer(u"翔创"_s);
    base.session().activities().record({.customer = id, .text = u"x"_s},
                                       NextStep{.at = base.clock().now() + 1000});
    const auto page = history().timeline(id, 10);
    ASSERT_EQ(page.items.size(), 2); // it was created and called
    EXPECT_EQ(page.items[0].activity.state, ActivityState::Done);
}

TEST_F(HistoryTest, ANextStepIsToldFromWhatWasDone)
{
    const auto id = base.addCustomer(u"翔创"_s);
    base.session().activities().record({.customer = id, .text = u"asked"_s},
                                       NextStep{.at = base.clock().now() + 1000, .text = u"send it"_s});
    const auto entries = history().ofCustomer(id, 1);
    ASSERT_EQ(entries.size(), 1);
    QMap<QString, QString> records;
    for (const auto &change : entries[0].changes)
        if (change.after == u"asked"_s || change.after == u"send it"_s)
            records.insert(change.after, change.record);
    EXPECT_EQ(records.value(u"asked"_s), u"Call"_s);
    EXPECT_EQ(records.value(u"send it"_s), u"Next step: Call"_s);
}

TEST_F(HistoryTest, AnOperationOnManyTellsOnlyWhatItDidToThisOne)
{
    const auto one = base.addCustomer(u"一"_s);
    const auto two = base.addCustomer(u"二"_s);
    customers().editField(std::array{one, two}, u"grade"_s, u"A"_s);
    const auto entries = history().ofCustomer(two, 1);
    ASSERT_EQ(entries.size(), 1);
    EXPECT_EQ(entries[0].changes.size(), 1);
}

} // namespace
