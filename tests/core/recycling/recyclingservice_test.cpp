#include "core/activity/activityservice.h"
#include "core/customer/customerservice.h"
#include "core/directory/directory.h"
#include "core/exchange/export/exportservice.h"
#include "core/operation/undoservice.h"
#include "core/order/orderservice.h"
#include "core/pool/poolservice.h"
#include "core/pool/recycleruleservice.h"
#include "core/product/productservice.h"
#include "core/recycling/recyclingservice.h"
#include "core/security/userservice.h"
#include "core/storage/statement.h"
#include "tests/support/dump.h"
#include "tests/support/testbase.h"

#include <QFile>

#include <gmock/gmock.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kDay = 24LL * 60 * 60 * 1000;

/// 陈思远 has customers; 林晓彤 manages. The clock stands at 2026-11-22 10:00 in Shanghai.
class RecyclingServiceTest : public testing::Test
{
protected:
    RecyclingServiceTest()
    {
        setDay(QDate(2026, 11, 22));
        seller = base.session().users().add({.name = u"陈思远"_s, .role = Role::Sales});
    }
    void setDay(QDate day)
    {
        base.clock().set(QDateTime(day, QTime(10, 0), QTimeZone("Asia/Shanghai")).toMSecsSinceEpoch());
    }
    /// Somebody has looked at the clock, and works.
    void work()
    {
        base.session().recycling().confirmTime();
        touch();
    }
    /// Something happens in the file, by whatever clock.
    void touch() { base.addCustomer(u"今天的工作%1"_s.arg(base.clock().now())); }
    CustomerId owned(const QString &name, const QString &grade = {})
    {
        return base.session().customers().add({.customer = {.name = name, .owner = seller, .grade = grade}});
    }
    RecycleRuleId rule(RecycleRule rule)
    {
        rule.pool = base.session().pools().defaultPool();
        return base.session().recycleRules().add(rule);
    }
    std::shared_ptr<const DirectorySnapshot> snapshot()
    {
        Directory directory(base.path(), {},
                            {.rules = base.session().recycleRules().on(today()), .today = today()},
                            base.session().facts());
        directory.settle();
        return directory.snapshot();
    }
    QDate today() { return base.session().operations().today(); }
    RecycleOutcome run(RecycleRun mode = RecycleRun::Automatic)
    {
        return base.session().recycling().run(snapshot(), mode);
    }
    std::optional<qint64> daysLeft(CustomerId id)
    {
        const auto list = snapshot();
        const auto on = list->number({CustomerField::RecycleOn}, *list->rowOf(id.value));
        return on == kNoValue ? std::nullopt : std::optional(on - QDate(1970, 1, 1).daysTo(today()));
    }
    Customer get(CustomerId id) { return base.session().customers().get(id); }
    qint64 rename(CustomerId id, const QString &name)
    {
        const auto before = base.session().customers().card(id);
        auto after = before;
        after.customer.name = name;
        return base.session().customers().edit(after, before).operation;
    }
    void followUp(CustomerId id)
    {
        base.session().activities().record({.customer = id,
                                            .kind = ActivityKind::Call,
                                            .at = base.clock().now(),
                                            .text = u"谈了价格"_s,
                                            .owner = seller});
    }

    TestBase base;
    UserId seller;
};

TEST_F(RecyclingServiceTest, WhoWasGotTodayAndNeverFollowedUpStaysUntilTheEighthDay)
{
    const auto id = owned(u"甲"_s);
    rule({.name = u"七天未跟进"_s, .days = 7});
    setDay(QDate(2026, 11, 28));
    work();
    EXPECT_EQ(daysLeft(id), 1);
    EXPECT_EQ(run().operation, 0);
    setDay(QDate(2026, 11, 29));
    work();
    EXPECT_EQ(daysLeft(id), 0);

    const auto outcome = run();

    ASSERT_NE(outcome.operation, 0);
    ASSERT_EQ(outcome.preview.entries.size(), 1U);
    EXPECT_EQ(outcome.preview.entries[0].customer, id);
    EXPECT_EQ(outcome.preview.entries[0].deadline, QDate(2026, 11, 29));
    const auto customer = get(id);
    EXPECT_FALSE(customer.owner.isValid());
    EXPECT_EQ(customer.previousOwner, seller);
    EXPECT_EQ(customer.pool, base.session().pools().defaultPool());
    const auto event = base.session().pools().history(id).front();
    EXPECT_EQ(event.kind, u"recycle"_s);
    EXPECT_EQ(event.rule, u"七天未跟进"_s);
    EXPECT_EQ(event.fromUser, seller);
}

TEST_F(RecyclingServiceTest, AnOldRecordThatWasClaimedTodayHasAllOfItsDays)
{
    setDay(QDate(2024, 11, 22));
    const auto id = owned(u"甲"_s);
    setDay(QDate(2026, 11, 22));
    const std::vector ids{id};
    base.session().pools().release(ids, u"价格"_s);
    base.session().pools().assign(ids, seller);
    rule({.name = u"持有三十天"_s, .terms = {.clock = RecycleClock::Held}, .days = 30});
    setDay(QDate(2026, 11, 23)); // a new rule holds from the next day on
    EXPECT_EQ(daysLeft(id), 29);
}

TEST_F(RecyclingServiceTest, ListsByDaysLeftBeginWithWhoGoesFirst)
{
    rule({.name = u"持有"_s, .terms = {.clock = RecycleClock::Held}, .days = 60});
    const auto first = owned(u"甲"_s);
    setDay(QDate(2026, 12, 2));
    const auto later = owned(u"乙"_s);
    Directory directory(base.path(), {},
                        {.rules = base.session().recycleRules().on(today()), .today = today()},
                        base.session().facts());
    directory.settle();
    const auto names = [&](bool descending) {
        const DirectoryQuery query{.sort = FieldRef{CustomerField::DaysLeft}, .descending = descending};
        std::vector<qint64> ids;
        const auto view = directory.query(query);
        for (const auto row : view.rows)
            ids.push_back(view.snapshot->id(row));
        return ids;
    };
    EXPECT_EQ(names(false), (std::vector{first.value, later.value}));
    EXPECT_EQ(names(true), (std::vector{later.value, first.value}));
}

TEST_F(RecyclingServiceTest, AFollowUpByTheOwnerPutsTheDayOff)
{
    const auto id = owned(u"甲"_s);
    rule({.name = u"七天未跟进"_s, .days = 7});
    setDay(QDate(2026, 11, 25));
    followUp(id);
    EXPECT_EQ(daysLeft(id), 7);
    base.session().activities().record({.customer = id,
                                        .kind = ActivityKind::Note,
                                        .at = base.clock().now() + kDay,
                                        .text = u"备注"_s,
                                        .owner = seller});
    EXPECT_EQ(daysLeft(id), 7);
}

TEST_F(RecyclingServiceTest, AClockFarAheadMovesNobody)
{
    const auto id = owned(u"甲"_s);
    rule({.name = u"七天未跟进"_s, .days = 7});
    setDay(QDate(2027, 1, 1));
    const auto outcome = run();
    EXPECT_EQ(outcome.operation, 0);
    EXPECT_EQ(outcome.preview.doubt, RecycleDoubt::ClockAhead);
    EXPECT_EQ(outcome.preview.entries.size(), 1U);
    EXPECT_EQ(get(id).owner, seller);
    EXPECT_FALSE(explain(outcome.preview.doubt, 1).isEmpty());
}

TEST_F(RecyclingServiceTest, WhatSomebodyDoesAtAClockFarAheadDoesNotMakeItRight)
{
    const auto id = owned(u"甲"_s);
    rule({.name = u"七天未跟进"_s, .days = 7});
    setDay(QDate(2027, 1, 1));
    touch();
    for (int hour = 0; hour < 30; ++hour) {
        EXPECT_EQ(run().preview.doubt, RecycleDoubt::ClockAhead) << hour;
        touch();
        base.clock().advance(kDay / 24);
    }
    EXPECT_EQ(get(id).owner, seller);
    EXPECT_NE(run(RecycleRun::Confirmed).operation, 0);
    EXPECT_FALSE(get(id).owner.isValid());
}

TEST_F(RecyclingServiceTest, AfterDaysOffThereIsOneQuestionAndNoneWhenItIsAnswered)
{
    owned(u"甲"_s);
    rule({.name = u"七天未跟进"_s, .days = 7});
    setDay(QDate(2027, 1, 20));
    touch();
    EXPECT_EQ(run().preview.doubt, RecycleDoubt::ClockAhead);
    EXPECT_NE(run(RecycleRun::Confirmed).operation, 0);
    const auto second = owned(u"乙"_s);
    for (int day = 21; day <= 27; ++day) {
        setDay(QDate(2027, 1, day));
        touch();
    }
    EXPECT_NE(run().operation, 0);
    EXPECT_FALSE(get(second).owner.isValid());
}

TEST_F(RecyclingServiceTest, TwoComputersThatComeWithOneTimeAfterDaysOffAreBelieved)
{
    const auto id = owned(u"甲"_s);
    rule({.name = u"七天未跟进"_s, .days = 7});
    const auto work = [this](const QString &machine) {
        base.session().operations().db().run(
            u"INSERT INTO operation(uuid, kind, actor, machine, at) VALUES (hex(randomblob(16)), 'note', '%1', '%1', %2)"_s
                .arg(machine, QString::number(base.clock().now())));
    };
    setDay(QDate(2027, 1, 10));
    work(u"one"_s);
    setDay(QDate(2027, 1, 20));
    work(u"other"_s);
    EXPECT_EQ(run().preview.doubt, RecycleDoubt::ClockAhead) << "each with a time of its own";
    work(u"other"_s);
    EXPECT_EQ(run().preview.doubt, RecycleDoubt::ClockAhead) << "nobody vouches for himself";
    work(u"third"_s);
    EXPECT_NE(run().operation, 0);
    EXPECT_FALSE(get(id).owner.isValid());
}

TEST_F(RecyclingServiceTest, ThatTheClockIsRightIsSaidEvenWhereNobodyGoesToday)
{
    owned(u"甲"_s);
    rule({.name = u"三百天未跟进"_s, .days = 300});
    setDay(QDate(2027, 1, 20));
    EXPECT_EQ(run(RecycleRun::Confirmed).operation, 0);
    EXPECT_EQ(base.session().recycling().newestEvent(), base.clock().now());
    EXPECT_EQ(base.session().undo().log({.limit = 1}).front().kind, u"clock.confirm"_s);
    const auto operations = base.session().undo().log({.limit = 50}).size();
    run(RecycleRun::Confirmed);
    EXPECT_EQ(base.session().undo().log({.limit = 50}).size(), operations) << "once is enough";
}

TEST_F(RecyclingServiceTest, WhoMayNotLookAfterPoolsConfirmsNoClock)
{
    setDay(QDate(2027, 1, 20));
    base.reopen(u"陈思远"_s);
    const auto before = base.session().recycling().newestEvent();
    EXPECT_THROW(base.session().recycling().confirmTime(), Error);
    EXPECT_EQ(base.session().recycling().newestEvent(), before);
}

TEST_F(RecyclingServiceTest, WhatAnotherMachineWritesFarAheadDisturbsNobodyWhoseClockIsRight)
{
    const auto id = owned(u"甲"_s);
    rule({.name = u"七天未跟进"_s, .days = 7});
    for (int day = 23; day <= 29; ++day) {
        setDay(QDate(2027, 1, day)); // the wrong one
        touch();
        EXPECT_EQ(run().operation, 0);
        setDay(QDate(2026, 11, day)); // the right one
        touch();
        const auto outcome = run();
        EXPECT_EQ(outcome.preview.doubt, RecycleDoubt::None) << day;
        EXPECT_EQ(outcome.operation != 0, day == 29) << day;
    }
    EXPECT_FALSE(get(id).owner.isValid());
}

TEST_F(RecyclingServiceTest, AWrongClockThatWasConfirmedIsMendedByConfirmingTheRightOne)
{
    const auto id = owned(u"甲"_s);
    rule({.name = u"九十天未跟进"_s, .days = 90});
    setDay(QDate(2026, 12, 30));
    run(RecycleRun::Confirmed);
    setDay(QDate(2026, 11, 23)); // its clock is set right
    rule({.name = u"一天未跟进"_s, .days = 1});
    setDay(QDate(2026, 11, 24));
    EXPECT_EQ(run().preview.doubt, RecycleDoubt::ClockBehind);
    EXPECT_NE(run(RecycleRun::Confirmed).operation, 0);
    EXPECT_FALSE(get(id).owner.isValid());
    const auto next = owned(u"乙"_s);
    setDay(QDate(2026, 11, 25));
    touch();
    EXPECT_EQ(run().preview.doubt, RecycleDoubt::None);
    EXPECT_FALSE(get(next).owner.isValid());
}

TEST_F(RecyclingServiceTest, OfTwoJumpsEachIsAskedAbout)
{
    owned(u"甲"_s);
    rule({.name = u"七天未跟进"_s, .days = 7});
    setDay(QDate(2026, 12, 20));
    touch();
    EXPECT_NE(run(RecycleRun::Confirmed).operation, 0);
    const auto second = owned(u"乙"_s);
    setDay(QDate(2027, 1, 20));
    touch();
    EXPECT_EQ(run().preview.doubt, RecycleDoubt::ClockAhead);
    EXPECT_EQ(get(second).owner, seller);
}

TEST_F(RecyclingServiceTest, WhoIsClaimedAtAClockThatIsBehindIsNotTakenBackTonight)
{
    const auto id = owned(u"甲"_s);
    base.session().pools().release(std::vector{id}, u"没有预算"_s);
    rule({.name = u"七天未跟进"_s, .days = 7});
    setDay(QDate(2026, 10, 1));
    base.session().pools().claim(std::vector{id});
    setDay(QDate(2026, 11, 23));
    EXPECT_EQ(daysLeft(id), 6);
    EXPECT_EQ(run().operation, 0);
}

TEST_F(RecyclingServiceTest, WhoWasBroughtBackHasNoDaysLeftInNoList)
{
    const auto id = owned(u"甲"_s);
    const auto later = owned(u"乙"_s);
    rule({.name = u"七天未跟进"_s, .days = 7});
    rule(
        {.name = u"持有五天"_s, .terms = {.clock = RecycleClock::Held}, .days = 5, .filter = u"grade = A"_s});
    base.session().customers().editField(std::vector{id}, u"grade"_s, u"A"_s);
    setDay(QDate(2026, 11, 26));
    followUp(later);
    setDay(QDate(2026, 11, 29));
    work();
    ASSERT_EQ(daysLeft(id), -2);
    base.session().undo().undo(run().operation);
    EXPECT_EQ(daysLeft(id), std::nullopt) << "neither by the rule that took it nor by the other";
    EXPECT_FALSE(base.session().recycling().nextOf(id));
    EXPECT_EQ(daysLeft(later), 4);
    auto coming = base.session().recycleRules().coming();
    EXPECT_EQ(base.session().recycling().impact(snapshot(), coming, 0, today()).customers, 0);
    followUp(id);
    EXPECT_EQ(daysLeft(id), 7) << "a deadline that is another one holds";
    setDay(QDate(2026, 12, 6));
    work();
    EXPECT_NE(run().operation, 0);
    EXPECT_FALSE(get(id).owner.isValid());
}

TEST_F(RecyclingServiceTest, AfterThreeWeeksOffSomebodyLooksFirst)
{
    const auto id = owned(u"甲"_s);
    rule({.name = u"七天未跟进"_s, .days = 7});
    setDay(QDate(2026, 12, 13));
    ASSERT_EQ(run().operation, 0);
    const auto confirmed = run(RecycleRun::Confirmed);
    EXPECT_NE(confirmed.operation, 0);
    EXPECT_FALSE(get(id).owner.isValid());
}

TEST_F(RecyclingServiceTest, MoreThanAgreedAtOnceWaitForAPerson)
{
    auto settings = base.session().recycleRules().settings();
    settings.confirmOver = 2;
    base.session().recycleRules().setSettings(settings);
    for (const auto &name : {u"甲"_s, u"乙"_s, u"丙"_s})
        owned(name);
    rule({.name = u"七天未跟进"_s, .days = 7});
    setDay(QDate(2026, 11, 29));
    work();
    EXPECT_EQ(run().preview.doubt, RecycleDoubt::ManyAtOnce);
    EXPECT_EQ(run(RecycleRun::Confirmed).preview.entries.size(), 3U);
}

TEST_F(RecyclingServiceTest, AChangeOfGradeMovesTheDeadlineAtOnce)
{
    const auto id = owned(u"甲"_s);
    rule({.name = u"未跟进"_s,
          .days = 30,
          .exceptions = {{.field = RecycleDays::Field::Grade, .value = u"A"_s, .days = 60}}});
    setDay(QDate(2026, 11, 23));
    EXPECT_EQ(daysLeft(id), 29);
    const std::vector ids{id};
    base.session().customers().editField(ids, u"grade"_s, u"A"_s);
    EXPECT_EQ(daysLeft(id), 59);
}

TEST_F(RecyclingServiceTest, WhoBoughtFromAProductLineHasItsDaysAndTheShortestTermHolds)
{
    const auto id = owned(u"甲"_s, u"A"_s);
    const auto other = owned(u"乙"_s);
    base.session().products().add({.name = u"深沟球轴承"_s, .category = u"轴承"_s});
    rule({.name = u"未跟进"_s,
          .days = 30,
          .exceptions = {{.field = RecycleDays::Field::ProductLine, .value = u"轴承"_s, .days = 90}}});
    setDay(QDate(2026, 11, 23));
    EXPECT_EQ(daysLeft(id), 29);
    const auto bearing = base.session().products().rows({}).front();
    base.session().orders().add(
        {.customer = id, .date = today(), .lines = {{.product = bearing.id, .price = Amount::units(9)}}});
    EXPECT_EQ(daysLeft(id), 89);
    EXPECT_EQ(daysLeft(other), 29) << "who bought nothing of it has the days of the rule";
    EXPECT_EQ(base.session().recycling().nextOf(id)->deadline, today().addDays(89));
    auto graded = base.session().recycleRules().coming().front();
    graded.exceptions.push_back({.field = RecycleDays::Field::Grade, .value = u"A"_s, .days = 45});
    base.session().recycleRules().edit(graded);
    setDay(QDate(2026, 11, 24));
    EXPECT_EQ(base.session().recycleRules().coming().front().exceptions.size(), 2U);
    EXPECT_EQ(daysLeft(id), 43) << "of several that fit the shortest holds";
}

TEST_F(RecyclingServiceTest, UndoRestoresOwnersProtectionAndClocksAndTheNextRunLeavesThem)
{
    const auto id = owned(u"甲"_s);
    const auto other = owned(u"乙"_s, u"A"_s);
    rule({.name = u"七天未跟进"_s, .days = 7});
    setDay(QDate(2026, 11, 29));
    work();
    const auto before = dumpOf(base.db());
    const auto outcome = run();
    ASSERT_EQ(outcome.preview.entries.size(), 2U);
    base.session().undo().undo(outcome.operation);
    EXPECT_EQ(dumpOf(base.db()), before);
    EXPECT_EQ(run().operation, 0);
    EXPECT_EQ(get(id).owner, seller);
    EXPECT_EQ(get(other).owner, seller);
}

TEST_F(RecyclingServiceTest, AChangedRuleHoldsFromTheNextDayOn)
{
    const auto id = owned(u"甲"_s);
    const auto ruleId = rule({.name = u"未跟进"_s, .days = 30});
    setDay(QDate(2026, 11, 27));
    auto changed = base.session().recycleRules().on(today()).front();
    EXPECT_EQ(changed.id, ruleId);
    changed.days = 5;
    base.session().recycleRules().edit(changed);
    EXPECT_EQ(daysLeft(id), 25);
    EXPECT_EQ(run().operation, 0);
    setDay(QDate(2026, 11, 28));
    work();
    EXPECT_EQ(daysLeft(id), -1);
    EXPECT_NE(run().operation, 0);
}

TEST_F(RecyclingServiceTest, AFilterSaysWhomARuleConcerns)
{
    const auto a = owned(u"甲"_s, u"A"_s);
    const auto b = owned(u"乙"_s, u"B"_s);
    rule({.name = u"未跟进"_s, .days = 7, .filter = u"grade = B"_s});
    setDay(QDate(2026, 11, 23));
    EXPECT_EQ(daysLeft(a), std::nullopt);
    EXPECT_EQ(daysLeft(b), 6);
    EXPECT_THROW(rule({.name = u"错"_s, .days = 7, .filter = u"grade ="_s}), Error);
}

TEST_F(RecyclingServiceTest, APreviewRefusesWhatTheRuleWouldBeRefusedFor)
{
    const auto pool = base.session().pools().defaultPool();
    auto &rules = base.session().recycleRules();
    EXPECT_NO_THROW(rules.checked({.name = u"甲"_s, .days = 7, .pool = pool}));
    for (const auto &filter : {u"x="_s, u"days_left < 3"_s, u"grade = A and recycle_on < 2027-01-01"_s}) {
        EXPECT_THROW(rules.checked({.name = u"甲"_s, .days = 7, .filter = filter, .pool = pool}), Error)
            << filter.toStdString();
        EXPECT_THROW(rule({.name = u"甲"_s, .days = 7, .filter = filter}), Error);
    }
    EXPECT_THROW(rules.checked({.name = u"甲"_s, .days = 0, .pool = pool}), Error);
    EXPECT_THROW(
        rules.checked({.name = u"甲"_s,
                       .days = 7,
                       .exceptions = {{.field = RecycleDays::Field::Grade, .value = u"A"_s, .days = 0}},
                       .pool = pool}),
        Error);
}

TEST_F(RecyclingServiceTest, ASheetHasTheDaysThatTheListShows)
{
    const auto id = owned(u"甲"_s);
    const auto without = base.addCustomer(u"没有负责人"_s);
    base.session().pools().release(std::vector{without}, u"没有预算"_s);
    rule({.name = u"七天未跟进"_s, .days = 7});
    setDay(QDate(2026, 11, 25));
    ASSERT_EQ(daysLeft(id), 4);
    const auto path = base.file(u"days.csv"_s);
    base.session().exports().run({.path = path,
                                  .columns = {u"name"_s, u"recycle_on"_s, u"days_left"_s},
                                  .of = ExportRequest::Of::Customers,
                                  .ids = {id.value, without.value}});
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const auto lines = QString::fromUtf8(file.readAll()).split(u"\r\n"_s);
    EXPECT_EQ(lines[1], u"甲,2026-11-29,4"_s);
    EXPECT_EQ(lines[2], u"没有负责人,,"_s);
}

TEST_F(RecyclingServiceTest, WhatChangedAfterTheListWasReadCounts)
{
    const auto id = owned(u"甲"_s);
    rule({.name = u"七天未跟进"_s, .days = 7});
    setDay(QDate(2026, 11, 29));
    work();
    const auto stale = snapshot();
    followUp(id);
    const auto outcome = base.session().recycling().run(stale, RecycleRun::Automatic);
    EXPECT_EQ(outcome.operation, 0);
    EXPECT_EQ(get(id).owner, seller);
}

TEST_F(RecyclingServiceTest, OnlyOfWhomOperationsChangedSomethingIsReadAgain)
{
    const auto untouched = owned(u"甲"_s);
    const auto edited = owned(u"乙"_s);
    const auto neighbour = owned(u"丙"_s);
    rule({.name = u"七天未跟进"_s, .days = 7});
    setDay(QDate(2026, 11, 29));
    work();
    const auto stale = snapshot();
    // What no operation did stands in no journal: only who looks at the file itself can know of it.
    for (const auto id : {untouched, edited})
        base.db().run(
            u"UPDATE customer SET acquired_at = %1 WHERE id = %2"_s.arg(base.clock().now()).arg(id.value));
    const auto before = base.session().customers().card(edited);
    auto after = before;
    after.customer.notes = u"打过招呼"_s;
    base.session().customers().edit(after, before);

    const auto outcome = base.session().recycling().run(stale, RecycleRun::Automatic);

    EXPECT_EQ(outcome.preview.entries.size(), 2U);
    EXPECT_FALSE(get(untouched).owner.isValid());
    EXPECT_EQ(get(edited).owner, seller);
    EXPECT_FALSE(get(neighbour).owner.isValid());
}

TEST_F(RecyclingServiceTest, WhereSomethingChangedThatMayConcernEverybodyAllIsReadAgain)
{
    const auto id = owned(u"甲"_s);
    rule({.name = u"七天未跟进"_s, .days = 7});
    setDay(QDate(2026, 11, 29));
    const auto helper = base.session().users().add({.name = u"王志强"_s, .role = Role::Sales});
    base.session().activities().record({.customer = id,
                                        .kind = ActivityKind::Call,
                                        .at = base.clock().now() - kDay,
                                        .text = u"代打"_s,
                                        .owner = helper});
    const auto stale = snapshot();
    base.session().users().setRole(helper, Role::Assistant); // whose calls count as the owner's

    EXPECT_EQ(base.session().recycling().run(stale, RecycleRun::Automatic).operation, 0);
    EXPECT_EQ(get(id).owner, seller);
}

TEST_F(RecyclingServiceTest, TheJournalHoldsOfWhoIsRecycledWhatMovedAndNoMore)
{
    const auto id = owned(u"甲"_s);
    rule({.name = u"七天未跟进"_s, .days = 7});
    setDay(QDate(2026, 11, 29));
    work();
    const auto operation = run().operation;
    ASSERT_NE(operation, 0);

    const auto keys = [&](const QString &image) {
        return Statement(base.db(), uR"(
            SELECT (SELECT group_concat(key) FROM json_each(j.%1)) FROM journal j
            WHERE operation = :operation AND tbl = 'customer')"_s.arg(image))
            .bind("operation"_L1, operation)
            .first([](const Statement &row) { return row.text(0); })
            .value_or(QString());
    };
    const auto moved = u"id,name,owner_id,pool_id,previous_owner_id,acquired_at,pooled_at,pool_reason,"
                       "protected_until,rev"_s;
    EXPECT_EQ(keys(u"before"_s), moved);
    EXPECT_EQ(keys(u"after"_s), moved);
    base.session().pools().claim(std::vector{id});
    EXPECT_GT(Statement(base.db(), uR"(
                  SELECT count(*) FROM json_each((SELECT after FROM journal WHERE tbl = 'customer'
                                                  ORDER BY id DESC LIMIT 1)))"_s)
                  .number(),
              25)
        << "who is claimed can be edited in the same operation: all of it is kept";
}

TEST_F(RecyclingServiceTest, AnEditAfterwardsStaysWhereTheRunIsTakenBack)
{
    const auto id = owned(u"甲"_s);
    rule({.name = u"七天未跟进"_s, .days = 7});
    setDay(QDate(2026, 11, 29));
    work();
    const auto operation = run().operation;
    const auto before = base.session().customers().card(id);
    auto after = before;
    after.customer.notes = u"换了地址"_s;
    base.session().customers().edit(after, before);

    const auto undo = base.session().undo().undo(operation);

    EXPECT_TRUE(undo.conflicts.empty());
    EXPECT_EQ(get(id).notes, u"换了地址"_s);
    EXPECT_EQ(get(id).owner, seller);
}

TEST_F(RecyclingServiceTest, AClaimAfterwardsStandsInTheWayOfTakingTheRunBack)
{
    const auto id = owned(u"甲"_s);
    rule({.name = u"七天未跟进"_s, .days = 7});
    setDay(QDate(2026, 11, 29));
    work();
    const auto operation = run().operation;
    base.session().pools().claim(std::vector{id});

    EXPECT_EQ(base.session().undo().undo(operation).conflicts.size(), 1U);
    EXPECT_EQ(get(id).owner, base.session().actor().id());
}

/// Rows that are created in bulk have no image of their own: it is put together from those that follow.
class ImportedThenRecycledTest : public RecyclingServiceTest
{
protected:
    ImportedThenRecycledTest()
    {
        auto work = base.session().operations().begin({.kind = u"import"_s, .bulk = true});
        base.db().run(uR"(
            INSERT INTO customer(name, owner_id, acquired_at, created_at) VALUES ('乙', %1, %2, %2))"_s
                          .arg(seller.value)
                          .arg(base.clock().now()));
        import = work.commit().operation;
        id = {Statement(base.db(), u"SELECT max(id) FROM customer"_s).number()};
        rule({.name = u"七天未跟进"_s, .days = 7});
        setDay(QDate(2026, 11, 29));
        this->work();
        recycling = run().operation;
    }
    std::vector<UndoConflict> undoImport() { return base.session().undo().undo(import).conflicts; }

    qint64 import = 0;
    qint64 recycling = 0;
    CustomerId id = {};
};

TEST_F(ImportedThenRecycledTest, TheImportIsTakenBackWhereTheRunIs)
{
    EXPECT_EQ(undoImport().size(), 1U) << "the customer was recycled since";
    base.session().undo().undo(recycling);
    EXPECT_TRUE(undoImport().empty());
    EXPECT_THROW(get(id), Error);
}

TEST_F(ImportedThenRecycledTest, AnEditAfterTheRunWasTakenBackIsNotLostWithTheImport)
{
    base.session().undo().undo(recycling);
    rename(id, u"乙（新）"_s);
    EXPECT_EQ(undoImport().size(), 1U);
    EXPECT_EQ(get(id).name, u"乙（新）"_s);
}

TEST_F(ImportedThenRecycledTest, AnEditThatIsTakenBackDoesNotHideTheRun)
{
    const auto edit = rename(id, u"乙（新）"_s);
    EXPECT_EQ(undoImport().size(), 1U);
    base.session().undo().undo(edit);
    EXPECT_EQ(undoImport().size(), 1U);
    base.session().undo().undo(recycling);
    EXPECT_TRUE(undoImport().empty());
}

TEST_F(RecyclingServiceTest, OneClientAtATimeHasTheTurn)
{
    const auto id = owned(u"甲"_s);
    rule({.name = u"七天未跟进"_s, .days = 7});
    setDay(QDate(2026, 11, 29));
    work();
    const auto list = snapshot();
    EXPECT_TRUE(base.session().recycling().runInTurn(list, u"one"_s));
    EXPECT_FALSE(get(id).owner.isValid());
    EXPECT_FALSE(base.session().recycling().runInTurn(list, u"two"_s)) << "it is the other one's turn";
    EXPECT_TRUE(base.session().recycling().runInTurn(list, u"one"_s));
    base.clock().set(base.clock().now() + 10 * 60'000);
    EXPECT_TRUE(base.session().recycling().runInTurn(list, u"two"_s)) << "the turn is over";
}

TEST_F(RecyclingServiceTest, ALeaseOfAClockThatIsWrongBindsNobody)
{
    setDay(QDate(2027, 6, 1));
    EXPECT_TRUE(base.session().recycling().runInTurn(snapshot(), u"wrong"_s));
    setDay(QDate(2026, 11, 22));
    EXPECT_TRUE(base.session().recycling().runInTurn(snapshot(), u"right"_s));
}

TEST_F(RecyclingServiceTest, TheOwnerIsWarnedOnSeveralDaysAndTheManagerOnTheLast)
{
    const auto id = owned(u"甲"_s);
    base.session().users().add({.name = u"顾海峰"_s, .role = Role::Manager});
    base.session().users().add({.name = u"王志强"_s, .role = Role::Sales});
    rule({.name = u"三十天未跟进"_s, .days = 30});
    const auto stepsOn = [&](int daysBefore, const QString &who) {
        setDay(QDate(2026, 12, 22).addDays(-daysBefore));
        base.reopen(who);
        std::vector<int> steps;
        for (const auto &warning : base.session().recycling().warnings(snapshot())) {
            EXPECT_EQ(warning.entry.customer, id);
            EXPECT_EQ(warning.asManager, who != u"陈思远"_s);
            steps.push_back(warning.step);
        }
        return steps;
    };
    EXPECT_TRUE(stepsOn(8, u"陈思远"_s).empty());
    EXPECT_EQ(stepsOn(7, u"陈思远"_s), std::vector{7});
    EXPECT_EQ(stepsOn(4, u"陈思远"_s), std::vector{7}) << "who was away is told later";
    EXPECT_EQ(stepsOn(3, u"陈思远"_s), std::vector{3});
    EXPECT_EQ(stepsOn(1, u"陈思远"_s), std::vector{1});
    EXPECT_TRUE(stepsOn(3, u"顾海峰"_s).empty());
    EXPECT_EQ(stepsOn(1, u"顾海峰"_s), std::vector{1});
    EXPECT_TRUE(stepsOn(1, u"王志强"_s).empty());
}

TEST_F(RecyclingServiceTest, WhereTwoRulesTakeACustomerOnTheSameDayThePreviewSaysWhichDoes)
{
    auto &rules = base.session().recycleRules();
    const auto first = rule({.name = u"甲"_s, .days = 5});
    rule({.name = u"乙"_s, .days = 5});
    owned(u"晨光文具"_s);
    const auto told = [&](const RecycleRule &changed, QDate day) {
        auto coming = rules.coming();
        const auto which = putInto(coming, changed, today().addDays(1));
        return base.session().recycling().impact(snapshot(), coming, which, day).customers;
    };
    auto changed = rules.coming().front();
    ASSERT_EQ(changed.id, first);
    const QDate day(2026, 11, 28);
    EXPECT_EQ(told(changed, day), 1) << "it does not hold yet, and keeps its place";
    setDay(QDate(2026, 11, 24));
    changed = rules.coming().front();
    EXPECT_EQ(told(changed, day), 0) << "it is ended, and made anew behind the other";
    rules.edit(changed);
    setDay(QDate(2026, 11, 27));
    work();
    const auto outcome = run();
    ASSERT_EQ(outcome.preview.entries.size(), 1U);
    EXPECT_EQ(outcome.preview.entries.front().ruleName, u"乙"_s) << "and so it is done";
}

} // namespace
