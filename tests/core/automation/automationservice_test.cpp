#include "core/automation/automationservice.h"

#include "core/activity/activityservice.h"
#include "core/dataquality/mergeservice.h"
#include "core/message/messagerepository.h"
#include "core/operation/undoservice.h"
#include "core/order/orderservice.h"
#include "core/pipeline/contractservice.h"
#include "core/pool/poolservice.h"
#include "core/security/userservice.h"
#include "tests/support/dump.h"
#include "tests/support/testbase.h"

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kDay = qint64(24) * 60 * 60 * 1000;

AutomationAction call(const QString &title, int days = 3)
{
    return {.deed = AutomationDeed::Task, .text = title, .days = days};
}

AutomationAction set(const QString &field, const QString &value)
{
    return {.deed = AutomationDeed::Field, .text = value, .field = field};
}

AutomationAction tag(const QString &name)
{
    return {.deed = AutomationDeed::Tag, .text = name};
}

/// Today is 2026-11-22.
class AutomationTest : public testing::Test
{
protected:
    Session &session() { return base.session(); }
    AutomationService service() { return {session().operations(), session().facts()}; }
    UserId me() { return session().actor().id(); }
    QDate today() { return session().operations().today(); }

    CustomerId add(const QString &name, const QString &grade = {})
    {
        return session().customers().add({.customer = {.name = name, .owner = me(), .grade = grade}});
    }
    OrderId order(CustomerId customer, OrderState state)
    {
        return session().orders().add({.customer = customer,
                                       .date = today(),
                                       .state = state,
                                       .currency = u"CNY"_s,
                                       .lines = {{.description = u"面料"_s, .price = Amount::units(100)}}});
    }
    AutomationId rule(const QString &name, AutomationEvent event, const QString &subject,
                      const std::vector<AutomationAction> &actions, const QString &condition = {})
    {
        return service().add(
            {.name = name, .event = event, .subject = subject, .condition = condition, .actions = actions});
    }
    AutomationId timed(const QString &name, AutomationEvent event, int days, std::optional<QDate> since = {})
    {
        return service().add(
            {.name = name, .event = event, .days = days, .since = since, .actions = {call(u"联系"_s, 0)}});
    }
    /// As a client does it, until nothing more follows.
    AutomationOutcome run()
    {
        AutomationOutcome all;
        for (int i = 0; i < 20; ++i) {
            const auto each = service().look(u"this client"_s);
            all.fired += each ? each->fired : 0;
            all.stopped += each ? each->stopped : 0;
            all.held += each ? each->held : 0;
            all.failed += each ? each->failed : 0;
            if (!each || !each->more)
                return all;
        }
        ADD_FAILURE() << "it does not end";
        return all;
    }
    std::vector<Activity> planned(CustomerId customer) { return session().activities().plannedOf(customer); }
    QStringList tags(CustomerId customer) { return session().customers().card(customer).tags; }
    QString grade(CustomerId customer) { return session().customers().get(customer).grade; }

    TestBase base;
};

TEST_F(AutomationTest, AnOrderThatIsPaidPlansACallForTheOwner)
{
    const auto customer = add(u"宁波五金"_s, u"A"_s);
    rule(u"付款后致谢"_s, AutomationEvent::OrderState, u"paid"_s, {call(u"致谢 {customer}"_s)},
         u"grade = A"_s);
    order(customer, OrderState::Confirmed);
    EXPECT_EQ(run().fired, 0);
    order(customer, OrderState::Paid);
    EXPECT_EQ(run().fired, 1);
    const auto tasks = planned(customer);
    ASSERT_EQ(tasks.size(), 1u);
    EXPECT_EQ(tasks[0].text, u"致谢 宁波五金"_s);
    EXPECT_EQ(tasks[0].owner, me());
    EXPECT_EQ(QDateTime::fromMSecsSinceEpoch(tasks[0].at, session().operations().zone()).date(),
              QDate(2026, 11, 25));
    EXPECT_EQ(run().fired, 0) << "for the same occasion once";
}

TEST_F(AutomationTest, WhoDoesNotSatisfyTheConditionIsLeftAlone)
{
    const auto customer = add(u"宁波五金"_s, u"C"_s);
    rule(u"付款后致谢"_s, AutomationEvent::OrderState, u"paid"_s, {call(u"致谢"_s)}, u"grade = A"_s);
    order(customer, OrderState::Paid);
    EXPECT_EQ(run().fired, 0);
    EXPECT_TRUE(planned(customer).empty());
    EXPECT_TRUE(service().log({}, 10).empty());
}

TEST_F(AutomationTest, WhatWasDoneBeforeTheRuleDoesNotCount)
{
    const auto customer = add(u"宁波五金"_s);
    order(customer, OrderState::Paid);
    rule(u"付款后致谢"_s, AutomationEvent::OrderState, u"paid"_s, {call(u"致谢"_s)});
    EXPECT_EQ(run().fired, 0);
}

TEST_F(AutomationTest, ARuleThatIsSwitchedOnAgainBeginsAnew)
{
    const auto customer = add(u"宁波五金"_s);
    const auto id = rule(u"付款后致谢"_s, AutomationEvent::OrderState, u"paid"_s, {call(u"致谢"_s)});
    auto off = service().get(id);
    off.enabled = false;
    service().edit(off);
    order(customer, OrderState::Paid);
    EXPECT_EQ(run().fired, 0);
    auto on = service().get(id);
    on.enabled = true;
    service().edit(on);
    EXPECT_EQ(run().fired, 0) << "what happened meanwhile is over";
    order(customer, OrderState::Paid);
    EXPECT_EQ(run().fired, 1);
}

TEST_F(AutomationTest, AFieldThatChangesSetsAnotherAndPutsOnATag)
{
    const auto customer = add(u"宁波五金"_s);
    rule(u"升级"_s, AutomationEvent::FieldChanged, u"grade"_s,
         {set(u"source"_s, u"老客户"_s), tag(u"重点"_s)}, u"grade = A"_s);
    const std::array one{customer};
    session().customers().editField(one, u"grade"_s, u"B"_s);
    session().customers().editField(one, u"grade"_s, u"A"_s);
    EXPECT_EQ(run().fired, 1) << "whether the condition holds is asked when the rule looks";
    EXPECT_EQ(session().customers().get(customer).source, u"老客户"_s);
    EXPECT_EQ(tags(customer), QStringList{u"重点"_s});
    const auto log = service().log({}, 10);
    ASSERT_EQ(log.size(), 2u);
    EXPECT_EQ(log[0].state, AutomationState::Idle) << "it was so already";
    EXPECT_EQ(log[1].state, AutomationState::Done);
    EXPECT_EQ(log[1].customer, customer);
    EXPECT_FALSE(log[1].why.isEmpty());
}

TEST_F(AutomationTest, AFiringIsAnOperationThatCanBeUndoneAndDoesNotComeBack)
{
    const auto customer = add(u"宁波五金"_s);
    rule(u"付款"_s, AutomationEvent::OrderState, u"paid"_s, {call(u"致谢"_s), tag(u"已付"_s)});
    order(customer, OrderState::Paid);
    const auto before = dumpOf(base.db());
    run();
    const auto firing = service().log({}, 1).front();
    EXPECT_GT(firing.operation, firing.cause);
    session().undo().undo(firing.operation);
    EXPECT_EQ(dumpOf(base.db()), before);
    EXPECT_TRUE(service().log({}, 1).front().undone);
    EXPECT_EQ(run().fired, 0) << "what was taken back stays so";
    EXPECT_TRUE(planned(customer).empty());
    // The cause can be taken back after it, step by step.
    const auto cause = service().log({}, 1).front().cause;
    EXPECT_TRUE(session().undo().undo(cause).conflicts.empty());
    EXPECT_EQ(run().fired, 0) << "an undo is no event";
}

TEST_F(AutomationTest, TwoRulesThatWakeOneAnotherAreStopped)
{
    const auto customer = add(u"宁波五金"_s, u"C"_s);
    rule(u"甲"_s, AutomationEvent::FieldChanged, u"grade"_s, {set(u"grade"_s, u"B"_s)}, u"grade = A"_s);
    rule(u"乙"_s, AutomationEvent::FieldChanged, u"grade"_s, {set(u"grade"_s, u"A"_s)}, u"grade = B"_s);
    const std::array one{customer};
    session().customers().editField(one, u"grade"_s, u"A"_s);
    const auto outcome = run();
    EXPECT_EQ(outcome.fired, 2) << "A to B, and B to A";
    EXPECT_EQ(outcome.stopped, 1) << "the first one does not begin again";
    EXPECT_EQ(grade(customer), u"A"_s);
    EXPECT_EQ(service().log({}, 1).front().state, AutomationState::Stopped);
}

TEST_F(AutomationTest, AChainOfRulesEndsAtItsDepth)
{
    const auto customer = add(u"宁波五金"_s);
    const QStringList fields{u"source"_s, u"region"_s, u"city"_s, u"country"_s};
    const QStringList from{u"grade"_s, u"source"_s, u"region"_s, u"city"_s};
    for (int i = 0; i < 4; ++i)
        rule(u"第%1步"_s.arg(i), AutomationEvent::FieldChanged, from[i], {set(fields[i], u"新"_s)});
    const std::array one{customer};
    session().customers().editField(one, u"grade"_s, u"A"_s);
    const auto outcome = run();
    EXPECT_EQ(outcome.fired, 3);
    EXPECT_EQ(outcome.stopped, 1);
    EXPECT_EQ(session().customers().get(customer).city, u"新"_s);
    EXPECT_TRUE(session().customers().get(customer).country.isEmpty());
}

TEST_F(AutomationTest, TheOwnerIsToldAndTheCustomerGoesToSomebodyElse)
{
    const auto colleague = session().users().add({.name = u"王磊"_s, .role = Role::Sales});
    add(u"宁波五金"_s);
    rule(u"新客户"_s, AutomationEvent::CustomerCreated, {},
         {{.deed = AutomationDeed::Message, .text = u"{customer}：{why}"_s},
          {.deed = AutomationDeed::Owner, .user = colleague}});
    const auto fresh = add(u"苏州翔诚"_s);
    EXPECT_EQ(run().fired, 1);
    EXPECT_EQ(session().customers().get(fresh).owner, colleague);
    const auto messages = MessageRepository(base.db()).of(me(), 10, true);
    ASSERT_EQ(messages.size(), 1u) << "whoever had it when the rule looked";
    EXPECT_TRUE(messages[0].text.startsWith(u"苏州翔诚："_s));
    EXPECT_EQ(session().pools().history(fresh).front().reason, u"新客户"_s);
}

TEST_F(AutomationTest, WhatIsRefusedIsToldInTheLogAndChangesNothing)
{
    const auto colleague = session().users().add({.name = u"王磊"_s, .role = Role::Sales});
    rule(u"转交"_s, AutomationEvent::CustomerCreated, {},
         {tag(u"新"_s), {.deed = AutomationDeed::Owner, .user = colleague}});
    session().users().setActive(colleague, false);
    const auto fresh = add(u"苏州翔诚"_s);
    EXPECT_EQ(run().failed, 1);
    EXPECT_EQ(session().customers().get(fresh).owner, me());
    EXPECT_TRUE(tags(fresh).isEmpty()) << "all of it or nothing";
    EXPECT_TRUE(service().log({}, 1).front().why.contains(u"王磊"_s));
}

TEST_F(AutomationTest, SilenceFiresOnTheDayAndAgainOnlyAfterANewTalk)
{
    const auto customer = add(u"宁波五金"_s);
    session().activities().record({.customer = customer, .text = u"聊过"_s});
    timed(u"三十天"_s, AutomationEvent::NoContact, 30, today());
    EXPECT_EQ(run().fired, 0);
    base.clock().advance(29 * kDay);
    EXPECT_EQ(run().fired, 0);
    base.clock().advance(kDay);
    EXPECT_EQ(run().fired, 1);
    base.clock().advance(5 * kDay);
    EXPECT_EQ(run().fired, 0) << "once for the same silence";
    session().activities().record({.customer = customer, .text = u"又聊"_s});
    base.clock().advance(30 * kDay);
    EXPECT_EQ(run().fired, 1);
}

TEST_F(AutomationTest, WhatWasSilentBeforeCountsOnlyWhereEverybodyIsMeant)
{
    const auto customer = add(u"宁波五金"_s);
    session().activities().record(
        {.customer = customer, .at = base.clock().now() - 100 * kDay, .text = u"聊过"_s});
    base.clock().advance(40 * kDay); // since they came to their owner
    timed(u"从今天起"_s, AutomationEvent::NoContact, 30, today());
    EXPECT_EQ(run().fired, 0);
    timed(u"所有人"_s, AutomationEvent::NoContact, 30);
    EXPECT_EQ(run().fired, 1);
    EXPECT_EQ(planned(customer).size(), 1u);
}

TEST_F(AutomationTest, BirthdaysOfContactsAndEndsOfContractsFireInTime)
{
    const auto customer =
        session().customers().add({.customer = {.name = u"宁波五金"_s, .owner = me()},
                                   .contacts = {{.name = u"李雷"_s, .birthday = u"1990-11-25"_s}}});
    ContractService(session().operations())
        .add(
            {.number = u"HT-1"_s, .customer = customer, .title = u"年度合同"_s, .ends = QDate(2026, 12, 22)});
    timed(u"生日"_s, AutomationEvent::Birthday, 3, today());
    timed(u"合同"_s, AutomationEvent::ContractEnds, 30, today());
    EXPECT_EQ(run().fired, 2);
    EXPECT_EQ(run().fired, 0);
    base.clock().advance(365 * kDay);
    EXPECT_EQ(run().fired, 1) << "the next birthday";
}

TEST_F(AutomationTest, TheDryRunTellsWhomItWouldHaveHitAndChangesNothing)
{
    const auto good = add(u"宁波五金"_s, u"A"_s);
    const auto other = add(u"苏州翔诚"_s, u"C"_s);
    order(good, OrderState::Paid);
    order(other, OrderState::Paid);
    const auto before = dumpOf(base.db());
    const auto dry = service().dryRun({.name = u"试"_s,
                                       .event = AutomationEvent::OrderState,
                                       .subject = u"paid"_s,
                                       .condition = u"grade = A"_s,
                                       .actions = {call(u"致谢"_s)}},
                                      today().addDays(-30), today());
    ASSERT_EQ(dry.hits.size(), 1u);
    EXPECT_EQ(dry.hits[0].customer, good);
    EXPECT_EQ(dry.hits[0].name, u"宁波五金"_s);
    EXPECT_FALSE(dry.isCut);
    EXPECT_EQ(dumpOf(base.db()), before);
    EXPECT_TRUE(service().log({}, 10).empty());
}

TEST_F(AutomationTest, TheDryRunOfSilenceFindsTheGapsOfThePast)
{
    const auto customer = add(u"宁波五金"_s);
    const auto now = base.clock().now();
    for (const int ago : {100, 60, 55})
        session().activities().record({.customer = customer, .at = now - ago * kDay, .text = u"聊"_s});
    const AutomationRule rule{
        .name = u"试"_s, .event = AutomationEvent::NoContact, .days = 30, .actions = {call(u"联系"_s)}};
    const auto dry = service().dryRun(rule, today().addDays(-90), today());
    ASSERT_EQ(dry.hits.size(), 2u) << "after the talk 100 days ago, and after the one 55 days ago";
    EXPECT_EQ(QDateTime::fromMSecsSinceEpoch(dry.hits[1].at, session().operations().zone()).date(),
              today().addDays(-70));
    EXPECT_EQ(QDateTime::fromMSecsSinceEpoch(dry.hits[0].at, session().operations().zone()).date(),
              today().addDays(-25));
}

TEST_F(AutomationTest, SoManyAtOnceWaitForAPerson)
{
    std::vector<CustomerId> all;
    for (int i = 0; i <= AutomationService::kAtOnce; ++i)
        all.push_back(add(u"客户%1"_s.arg(i)));
    rule(u"分级"_s, AutomationEvent::FieldChanged, u"grade"_s, {tag(u"新"_s)});
    session().customers().editField(all, u"grade"_s, u"A"_s);
    const auto outcome = run();
    EXPECT_EQ(outcome.fired, 0);
    EXPECT_EQ(outcome.held, AutomationService::kAtOnce + 1);
    const auto held = service().log({}, 10);
    ASSERT_EQ(held.size(), 1u);
    EXPECT_EQ(held[0].state, AutomationState::Held);
    EXPECT_EQ(service().letGo(held[0].id).fired, AutomationService::kAtOnce + 1);
    EXPECT_EQ(tags(all.back()), QStringList{u"新"_s});
    EXPECT_THROW(service().letGo(held[0].id), Error) << "once";
}

TEST_F(AutomationTest, AnotherClientDoesNotLookMeanwhile)
{
    const auto customer = add(u"宁波五金"_s);
    rule(u"付款"_s, AutomationEvent::OrderState, u"paid"_s, {call(u"致谢"_s)});
    order(customer, OrderState::Paid);
    ASSERT_TRUE(service().look(u"one"_s));
    EXPECT_FALSE(service().look(u"other"_s));
    base.clock().advance(10 * 60 * 1000);
    EXPECT_TRUE(service().look(u"other"_s)) << "the first one is gone";
}

TEST_F(AutomationTest, WhoSeesOnlyTheirOwnFollowsTheRulesForAll)
{
    session().users().add({.name = u"王磊"_s, .role = Role::Sales});
    const auto customer = add(u"宁波五金"_s);
    rule(u"付款"_s, AutomationEvent::OrderState, u"paid"_s, {call(u"致谢"_s)});
    order(customer, OrderState::Paid);
    base.reopen(u"王磊"_s);
    EXPECT_EQ(run().fired, 1);
    base.reopen();
    EXPECT_EQ(planned(customer).size(), 1u);
}

TEST_F(AutomationTest, WhatIsWrongIsRefused)
{
    const auto good = [] {
        return AutomationRule{.name = u"付款"_s,
                              .event = AutomationEvent::OrderState,
                              .subject = u"paid"_s,
                              .actions = {call(u"致谢"_s)}};
    };
    auto nameless = good();
    nameless.name = u" 　"_s;
    EXPECT_THROW(service().add(nameless), Error);
    auto idle = good();
    idle.actions.clear();
    EXPECT_THROW(service().add(idle), Error);
    auto nonsense = good();
    nonsense.condition = u"grade = = A"_s;
    EXPECT_THROW(service().add(nonsense), Error);
    auto nowhere = good();
    nowhere.subject = u"moon"_s;
    EXPECT_THROW(service().add(nowhere), Error);
    service().add(good());
    EXPECT_THROW(service().add(good()), Error) << "the name is taken";
    EXPECT_EQ(service().all().size(), 1u);
    session().users().add({.name = u"王磊"_s, .role = Role::Sales});
    base.reopen(u"王磊"_s);
    auto another = good();
    another.name = u"另一个"_s;
    EXPECT_THROW(service().add(another), Error) << "who does not assign customers makes none";
}

TEST_F(AutomationTest, AddingEditingAndRemovingCanBeUndone)
{
    const auto before = dumpOf(base.db());
    const auto id = rule(u"付款"_s, AutomationEvent::OrderState, u"paid"_s, {call(u"致谢"_s), tag(u"新"_s)});
    const auto added = dumpOf(base.db());
    const auto removed = service().remove(id);
    session().undo().undo(removed.operation);
    EXPECT_EQ(dumpOf(base.db()), added);
    auto changed = service().get(id);
    changed.actions.pop_back();
    const auto edited = service().edit(changed);
    session().undo().undo(edited.operation);
    EXPECT_EQ(dumpOf(base.db()), added);
    session().undo().undo(session().undo().nextUndo()->id);
    EXPECT_EQ(dumpOf(base.db()), before);
}

TEST_F(AutomationTest, TheLogFollowsACustomerThatWasMerged)
{
    const auto keep = add(u"宁波五金"_s);
    const auto other = add(u"宁波五金厂"_s);
    rule(u"付款"_s, AutomationEvent::OrderState, u"paid"_s, {call(u"致谢"_s)});
    order(other, OrderState::Paid);
    EXPECT_EQ(run().fired, 1);
    session().merges().merge(std::array{keep, other});
    const auto log = service().log({}, 10);
    ASSERT_EQ(log.size(), 1u);
    EXPECT_EQ(log[0].customer, keep);
    EXPECT_EQ(log[0].name, session().customers().get(keep).name);
}

TEST_F(AutomationTest, TheSentenceSaysWhatTheRuleDoes)
{
    const auto id =
        rule(u"付款"_s, AutomationEvent::OrderState, u"paid"_s, {call(u"致谢"_s)}, u"grade = A"_s);
    EXPECT_EQ(
        sentence(service().get(id)).toStdString(),
        "When an order becomes: Paid, and it holds that grade = A, then plan for whoever has the customer, "
        "in 3 day(s): 致谢 (Call).");
}

} // namespace
