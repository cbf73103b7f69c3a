#include "core/today/todayservice.h"

#include "core/activity/activityservice.h"
#include "core/base/lunar/lunarcalendar.h"
#include "core/directory/directory.h"
#include "core/insight/insightservice.h"
#include "core/operation/undoservice.h"
#include "core/order/orderservice.h"
#include "core/payment/paymentservice.h"
#include "core/pipeline/contractrepository.h"
#include "core/pipeline/opportunityservice.h"
#include "core/playbook/playbookservice.h"
#include "core/pool/poolservice.h"
#include "core/pool/recycleruleservice.h"
#include "core/recycling/recyclingservice.h"
#include "tests/support/testbase.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kHour = 60LL * 60 * 1000;
constexpr qint64 kDay = 24 * kHour;

class Today : public testing::Test
{
protected:
    CustomerId add(const QString &name, const QString &birthday = {})
    {
        return session().customers().add(
            {.customer = {.name = name, .owner = session().actor().id(), .birthday = {birthday}}});
    }
    /// Old enough to be nobody new.
    CustomerId addKnown(const QString &name, const QString &birthday = {})
    {
        const auto now = base.clock().now();
        base.clock().set(now - 100 * kDay);
        const auto id = add(name, birthday);
        base.clock().set(now);
        return id;
    }
    ActivityId plan(CustomerId customer, qint64 at, const QString &text)
    {
        return session().activities().record({.customer = customer,
                                              .kind = ActivityKind::Call,
                                              .state = ActivityState::Planned,
                                              .at = at,
                                              .text = text});
    }
    void order(CustomerId customer, int daysAgo, qint64 units)
    {
        session().orders().add({.customer = customer,
                                .date = session().operations().today().addDays(-daysAgo),
                                .lines = {{.description = u"货"_s,
                                           .quantity = Amount::units(1),
                                           .price = Amount::units(units),
                                           .amount = Amount::units(units)}}});
    }
    TodayService service()
    {
        return TodayService(session().operations(), session().recycleRules(), session().recycling());
    }
    TodayList list()
    {
        Directory directory(base.path());
        directory.settle();
        return service().list(todayWorth(session().insight()), directory.snapshot());
    }
    static QStringList names(const TodayList &list)
    {
        QStringList names;
        for (const auto &item : list.items)
            names << item.name;
        return names;
    }
    static const TodayItem &of(const TodayList &list, const QString &name)
    {
        static const TodayItem none;
        const auto found = std::ranges::find(list.items, name, &TodayItem::name);
        return found == list.items.end() ? none : *found;
    }
    Session &session() { return base.session(); }

    TestBase base;
};

TEST_F(Today, SaysWhatAPlaybookHasToSay)
{
    const auto buyer =
        session().customers().add({.customer = {.name = u"宁波五金"_s, .owner = session().actor().id()}});
    order(buyer, 2, 100);
    PlaybookService playbooks(session().operations());
    const auto customers = [this] {
        Directory directory(base.path(), {}, {}, session().facts());
        directory.settle();
        return directory.snapshot();
    };
    playbooks.add({.name = u"首购跟进"_s,
                   .key = u"first_purchase"_s,
                   .steps = {{.day = 0,
                              .kind = ActivityKind::Call,
                              .title = u"回访"_s,
                              .say = u"货收到了吗？"_s,
                              .offer = u"样品九折"_s}}},
                  customers());
    ASSERT_EQ(playbooks.run(playbooks.preview(customers())).begun, 1);
    const auto today = list();
    const auto &item = of(today, u"宁波五金"_s);
    EXPECT_EQ(item.subject, u"回访"_s);
    EXPECT_TRUE(item.say.startsWith(u"货收到了吗？"_s) && item.say.endsWith(u"样品九折"_s))
        << item.say.toStdString();
}

TEST_F(Today, WithoutAReasonNobodyIsThere)
{
    addKnown(u"老客户"_s);
    EXPECT_EQ(names(list()), QStringList());
}

TEST_F(Today, WhatWasPromisedIsThereUntilItIsDone)
{
    const auto customer = addKnown(u"甲"_s);
    const auto later = plan(customer, base.clock().now() + kHour, u"报价"_s);
    plan(addKnown(u"乙"_s), base.clock().now() - 2 * kDay, u"寄样"_s);
    plan(addKnown(u"丙"_s), base.clock().now() + 3 * kDay, u"拜访"_s);
    const auto before = list();
    EXPECT_EQ(names(before), (QStringList{u"乙"_s, u"甲"_s}));
    EXPECT_EQ(of(before, u"乙"_s).reasons[0].why, TodayWhy::Overdue);
    EXPECT_EQ(of(before, u"乙"_s).reasons[0].days, -2);
    EXPECT_EQ(of(before, u"甲"_s).reasons[0].why, TodayWhy::Promised);
    EXPECT_EQ(of(before, u"甲"_s).subject, u"报价"_s);

    session().activities().complete(later, u"谈妥"_s);
    const auto after = list();
    EXPECT_EQ(names(after), QStringList{u"乙"_s});
    ASSERT_EQ(after.done.size(), 1U);
    EXPECT_EQ(after.done[0].name, u"甲"_s);
}

TEST_F(Today, OnlyOnesOwnCount)
{
    const auto customer = addKnown(u"甲"_s);
    plan(customer, base.clock().now() + kHour, u"报价"_s);
    Directory directory(base.path());
    directory.settle();
    const auto other = service().list(todayWorth(session().insight()), directory.snapshot(), UserId{99});
    EXPECT_TRUE(other.items.empty());
}

TEST_F(Today, ANewCustomerIsContactedFirstAndOnlyOnce)
{
    const auto customer = add(u"新客户"_s);
    const auto proposed = list();
    ASSERT_EQ(names(proposed), QStringList{u"新客户"_s});
    EXPECT_EQ(proposed.items[0].reasons[0].why, TodayWhy::FirstContact);
    EXPECT_FALSE(proposed.items[0].activity.isValid());
    session().activities().record({.customer = customer, .text = u"打过招呼"_s});
    EXPECT_EQ(names(list()), QStringList());
}

TEST_F(Today, BirthdaysOfCustomersAndContactsAreSeenInTime)
{
    addKnown(u"今天"_s, u"1990-11-22"_s);
    addKnown(u"后天"_s, u"--11-24"_s);
    addKnown(u"下月"_s, u"1990-12-22"_s);
    session().customers().add({.customer = {.name = u"公司"_s, .owner = session().actor().id()},
                               .contacts = {{.name = u"陈志强"_s, .birthday = {u"1985-11-23"_s}}}});
    const auto found = list();
    EXPECT_EQ(of(found, u"今天"_s).reasons.size(), 1U);
    EXPECT_EQ(of(found, u"后天"_s).reasons[0].days, 2);
    EXPECT_FALSE(of(found, u"下月"_s).customer.isValid());
    const auto &company = of(found, u"公司"_s); // new, and somebody's birthday is tomorrow
    ASSERT_EQ(company.reasons.size(), 2U);
    EXPECT_EQ(company.reasons[0].why, TodayWhy::FirstContact);
    EXPECT_EQ(company.reasons[1].subject, u"陈志强"_s);
    EXPECT_GT(company.urgency, company.reasons[0].urgency) << "two reasons press more than one";
}

TEST_F(Today, WhoOrderedRegularlyAndStoppedIsProposedUntilThereWasATalk)
{
    const auto regular = addKnown(u"常客"_s);
    for (const int day : {400, 340, 280, 220, 160})
        order(regular, day, 1'000);
    const auto steady = addKnown(u"稳定"_s);
    for (const int day : {190, 130, 70, 10})
        order(steady, day, 1'000);
    const auto found = list();
    ASSERT_EQ(names(found), QStringList{u"常客"_s});
    EXPECT_EQ(found.items[0].reasons[0].why, TodayWhy::Leaving);
    EXPECT_EQ(found.items[0].reasons[0].days, 160);
    EXPECT_EQ(found.items[0].reasons[0].usual, 60);
    EXPECT_GT(found.items[0].worth, Amount());

    session().activities().record({.customer = regular, .text = u"电话"_s});
    EXPECT_EQ(names(list()), QStringList());
    base.clock().advance(8 * kDay);
    EXPECT_EQ(names(list()), QStringList{u"常客"_s}) << "a week later, still without an order";
}

TEST_F(Today, WhatCameBackIsNoPurchaseByWhichSomebodyIsMissed)
{
    const auto once = addKnown(u"一次"_s);
    order(once, 100, 1'000);
    order(once, 95, -100);
    EXPECT_EQ(names(list()), QStringList()) << "one purchase tells no rhythm";
}

TEST_F(Today, DealsAndContractsComeDue)
{
    const auto deal = addKnown(u"商机客户"_s);
    const auto today = session().operations().today();
    session().opportunities().add({.customer = deal,
                                   .name = u"二期"_s,
                                   .amount = Amount::units(1'200'000),
                                   .currency = u"CNY"_s,
                                   .expected = today.addDays(-3)});
    const auto renewal = addKnown(u"合同客户"_s);
    {
        auto work = session().operations().begin(u"test"_s);
        ContractRepository(session().operations().db())
            .insert({.number = u"HT-1"_s,
                     .customer = renewal,
                     .title = u"年度框架"_s,
                     .ends = today.addDays(18),
                     .createdAt = work.at()});
        work.commit();
    }
    const auto found = list();
    EXPECT_EQ(of(found, u"商机客户"_s).reasons[0].days, -3);
    EXPECT_EQ(of(found, u"商机客户"_s).worth, Amount::units(1'200'000));
    EXPECT_EQ(of(found, u"合同客户"_s).reasons[0].why, TodayWhy::Contract);
    EXPECT_EQ(of(found, u"合同客户"_s).reasons[0].days, 18);
    EXPECT_EQ(names(found)[0], u"商机客户"_s) << "more is at stake";
}

TEST_F(Today, WhoseMoneyIsOverdueIsAskedForItAndNobodyElse)
{
    const auto today = session().operations().today();
    PaymentService payments(session().operations());
    const auto owe = [&](const QString &name, QDate due) {
        const auto order =
            session().orders().add({.customer = addKnown(name),
                                    .date = today.addDays(-60),
                                    .lines = {{.description = u"面料"_s, .price = Amount::units(1'000)}}});
        payments.setPlan({.order = order}, {{.share = 10'000, .dueOn = due}});
        return order;
    };
    const auto late = owe(u"欠款客户"_s, today.addDays(-12));
    owe(u"未到期"_s, today);
    payments.receive({.what = {.order = late}, .received = today, .amount = Amount::units(400)});
    const auto found = list();
    const auto reasons = of(found, u"欠款客户"_s).reasons;
    const auto reason = std::ranges::find(reasons, TodayWhy::Payment, &TodayReason::why);
    ASSERT_NE(reason, reasons.end());
    EXPECT_EQ(reason->days, -12);
    EXPECT_EQ(reason->subject, u"CNY 600.00"_s);
    EXPECT_EQ(reason->owed, Amount::units(600));
    EXPECT_EQ(reason->currency, u"CNY"_s);
    for (const auto &item : found.items)
        if (item.name == u"未到期"_s) {
            EXPECT_EQ(std::ranges::count(item.reasons, TodayWhy::Payment, &TodayReason::why), 0);
        }
}

TEST_F(Today, WhoGoesBackToThePoolIsThereUnlessACallIsPlannedInTime)
{
    const auto silent = addKnown(u"久未跟进"_s);
    session().recycleRules().add(
        {.name = u"105 天未跟进"_s, .days = 105, .pool = session().pools().defaultPool()});
    base.clock().advance(kDay); // rules hold from the next day
    const auto before = list();
    ASSERT_EQ(names(before), QStringList{u"久未跟进"_s});
    EXPECT_EQ(before.items[0].reasons[0].why, TodayWhy::Recycling);
    EXPECT_EQ(before.items[0].reasons[0].days, 4);
    EXPECT_EQ(before.recycling, 1);
    ASSERT_EQ(before.unplanned, std::vector{silent});

    EXPECT_EQ(service().planCalls(before.unplanned, before.day.addDays(2)), 1);
    const auto after = list();
    EXPECT_EQ(names(after), QStringList());
    EXPECT_EQ(after.recycling, 1);
    EXPECT_TRUE(after.unplanned.empty());
    session().undo().undo(session().undo().nextUndo()->id);
    EXPECT_EQ(names(list()), QStringList{u"久未跟进"_s});
}

TEST_F(Today, WhatIsPutOffComesBackOnItsDayAndUndoBringsItBackAtOnce)
{
    const auto customer = addKnown(u"甲"_s);
    plan(customer, base.clock().now() + kHour, u"报价"_s);
    add(u"新客户"_s);
    for (const auto &item : list().items)
        service().postpone(item, list().day.addDays(3));
    EXPECT_EQ(names(list()), QStringList());
    const auto planned = session().activities().plannedOf(customer);
    ASSERT_EQ(planned.size(), 1U);
    EXPECT_EQ(planned[0].at, base.clock().now() + kHour + 3 * kDay) << "the time of day stays";
    base.clock().advance(3 * kDay);
    EXPECT_EQ(names(list()).size(), 2);
    base.clock().advance(-3 * kDay);
    session().undo().undo(session().undo().nextUndo()->id);
    session().undo().undo(session().undo().nextUndo()->id);
    EXPECT_EQ(names(list()).size(), 2);
    EXPECT_THROW(service().postpone(list().items[0], list().day.addDays(-1)), Error);
}

TEST_F(Today, BirthdaysOfEveryCalendarAreFoundByMonthAndDay)
{
    session().customers().add({.customer = {.name = u"农历十月十五"_s,
                                            .owner = session().actor().id(),
                                            .birthday = {u"1980-10-15"_s, BirthdayCalendar::Lunar}}});
    session().customers().add({.customer = {.name = u"公历十月十五"_s,
                                            .owner = session().actor().id(),
                                            .birthday = {u"1980-10-15"_s}}});
    ASSERT_EQ(toLunar(QDate(2026, 11, 22))->day, 14);
    const auto hasBirthday = [](const TodayItem &item) {
        return std::ranges::find(item.reasons, TodayWhy::Birthday, &TodayReason::why) != item.reasons.end();
    };
    const auto found = list();
    EXPECT_TRUE(hasBirthday(of(found, u"农历十月十五"_s)));
    EXPECT_FALSE(hasBirthday(of(found, u"公历十月十五"_s)));
}

TEST_F(Today, ABirthdayOfALeapDayIsKeptTheDayBeforeInCommonYears)
{
    base.clock().set(QDateTime(QDate(2027, 2, 26), QTime(9, 0), QTimeZone::utc()).toMSecsSinceEpoch());
    addKnown(u"闰日"_s, u"1992-02-29"_s);
    EXPECT_EQ(of(list(), u"闰日"_s).reasons.front().days, 2);
}

TEST_F(Today, WhoIsProposedIsFoundBehindHundredsWithWhomSomebodyTalked)
{
    std::vector<CustomerId> all;
    for (int i = 0; i < 450; ++i)
        all.push_back(addKnown(u"寿星%1"_s.arg(i), u"1990-11-22"_s));
    ASSERT_TRUE(list().isCut);
    for (size_t i = 0; i + 1 < all.size(); ++i)
        session().activities().record({.customer = all[i], .text = u"电话"_s});
    const auto found = list();
    ASSERT_EQ(found.items.size(), 1U);
    EXPECT_EQ(found.items[0].customer, all.back());
    EXPECT_FALSE(found.isCut);
}

TEST_F(Today, InTheEveningWhatIsLeftGoesToTomorrowInOneOperation)
{
    const auto first = plan(addKnown(u"甲"_s), base.clock().now() - kHour, u"报价"_s);
    const auto second = plan(addKnown(u"乙"_s), base.clock().now() + kHour, u"寄样"_s);
    add(u"新客户"_s); // proposed, not planned
    const auto before = list();
    session().activities().complete(second, u"寄出"_s, NextStep{.at = base.clock().now() + 2 * kDay});
    EXPECT_EQ(list().review.nextSteps, 1);
    EXPECT_EQ(service().postponeAll(before.items, before.day.addDays(1)), 1) << "one was done meanwhile";
    EXPECT_EQ(session().activities().get(first).at, base.clock().now() - kHour + kDay);
    EXPECT_EQ(names(list()), QStringList{u"新客户"_s});
    session().undo().undo(session().undo().nextUndo()->id);
    EXPECT_EQ(names(list()).size(), 2);
    EXPECT_THROW(service().postponeAll(before.items, before.day.addDays(-1)), Error);
}

TEST_F(Today, TheReviewCountsWhatWasWonAndOrderedTodayByThisPerson)
{
    const auto customer = addKnown(u"甲"_s);
    order(customer, 0, 300);
    order(customer, 1, 5'000); // of yesterday
    auto &chances = session().opportunities();
    const auto won = chances.add({.customer = customer, .name = u"一期"_s, .amount = Amount::units(70)});
    chances.move(won, chances.stages()[4].id, u"价格"_s);
    const auto review = list().review;
    EXPECT_EQ(review.orders, 1);
    EXPECT_EQ(review.ordered, Amount::units(300));
    EXPECT_EQ(review.wins, 1);
    EXPECT_EQ(review.won, Amount::units(70));
}

TEST_F(Today, SomethingIsDueOnceItWasPlannedForToday)
{
    const auto customer = addKnown(u"甲"_s);
    plan(customer, base.clock().now() + 2 * kDay, u"拜访"_s);
    EXPECT_FALSE(service().isAnythingDue());
    plan(customer, base.clock().now() + kHour, u"报价"_s);
    EXPECT_TRUE(service().isAnythingDue());
}

TEST_F(Today, TheOrderIsThatOfTheScoreAndStable)
{
    for (int i = 0; i < 30; ++i)
        add(u"新%1"_s.arg(i, 2, 10, QLatin1Char('0')));
    const auto first = list();
    EXPECT_TRUE(std::ranges::is_sorted(first.items, std::ranges::greater(), &TodayItem::score));
    EXPECT_EQ(names(first), names(list()));
    EXPECT_EQ(first.items.size(), 30U);
    EXPECT_FALSE(first.isCut);
}

} // namespace
