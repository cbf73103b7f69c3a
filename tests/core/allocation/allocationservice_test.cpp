#include "core/activity/activityservice.h"
#include "core/allocation/allocationservice.h"
#include "core/customer/customerservice.h"
#include "core/operation/undoservice.h"
#include "core/pool/holdlimits.h"
#include "core/pool/poolservice.h"
#include "core/product/product.h"
#include "core/security/userservice.h"
#include "core/security/workprofiles.h"
#include "core/storage/statement.h"
#include "tests/support/dump.h"
#include "tests/support/testbase.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kHour = 60LL * 60 * 1000;

/// Three people who sell, and rules to try on them. It is a Sunday, 17:00 in the team's time zone.
class AllocationServiceTest : public testing::Test
{
protected:
    AllocationServiceTest()
    {
        for (const auto &name : {u"王芳"_s, u"周敏"_s, u"陈刚"_s})
            people.push_back(session().users().add({.name = name, .role = Role::Sales}));
        pool = session().pools().defaultPool();
    }

    Session &session() { return base.session(); }
    AllocationService &allocation() { return session().allocation(); }
    AllocationRuleId rule(AllocationRule rule)
    {
        if (rule.name.isEmpty())
            rule.name = u"规则%1"_s.arg(++m_rules);
        return allocation().add(rule);
    }
    CustomerId enter(Customer customer)
    {
        return session().customers().add({.customer = std::move(customer)}, NewOwner::ByRules);
    }
    UserId ownerOf(CustomerId id) { return session().customers().get(id).owner; }
    PoolId poolOf(CustomerId id) { return session().customers().get(id).pool; }
    QString why(CustomerId id) { return allocation().decisions(id).front().why; }
    void skilled(UserId user, std::vector<Skill> skills, int seniority = 0)
    {
        session().workProfiles().edit({.user = user, .seniority = seniority, .skills = std::move(skills)});
    }

    TestBase base;
    std::vector<UserId> people;
    PoolId pool;

private:
    int m_rules = 0;
};

TEST_F(AllocationServiceTest, WithoutRulesWhoEntersACustomerHasIt)
{
    const auto id = enter({.name = u"宁波五金"_s});
    EXPECT_EQ(ownerOf(id), session().actor().id());
    EXPECT_TRUE(session().pools().history(id).front().reason.isEmpty());
    EXPECT_TRUE(allocation().decisions(id).empty());
}

TEST_F(AllocationServiceTest, ACustomerEnteredByHandGoesInTurnAndTheHistorySaysWhy)
{
    rule({.name = u"新客户"_s});
    std::vector<UserId> owners;
    for (int i = 0; i < 4; ++i)
        owners.push_back(ownerOf(enter({.name = u"客户%1"_s.arg(i)})));
    EXPECT_EQ(owners, (std::vector{people[0], people[1], people[2], people[0]}));

    const auto last = enter({.name = u"最后"_s});
    const auto event = session().pools().history(last).front();
    EXPECT_EQ(event.kind, u"create"_s);
    EXPECT_EQ(event.toUser, people[1]);
    EXPECT_EQ(event.rule, u"新客户"_s);
    EXPECT_EQ(event.reason, why(last));
    EXPECT_TRUE(event.reason.contains(u"周敏"_s)) << event.reason.toStdString();
}

TEST_F(AllocationServiceTest, TheFirstRuleThatFitsDecides)
{
    rule({.filter = u"industry = \"五金\""_s, .candidates = {{.user = people[2]}}});
    rule({.candidates = {{.user = people[0]}}});
    EXPECT_EQ(ownerOf(enter({.name = u"甲"_s, .industry = u"五金"_s})), people[2]);
    EXPECT_EQ(ownerOf(enter({.name = u"乙"_s, .industry = u"电子"_s})), people[0]);
    std::vector<AllocationRuleId> order;
    for (const auto &stored : allocation().rules())
        order.insert(order.begin(), stored.id);
    allocation().reorder(order);
    EXPECT_EQ(ownerOf(enter({.name = u"丙"_s, .industry = u"五金"_s})), people[0]);
}

TEST_F(AllocationServiceTest, WhatNoRuleConcernsStaysWithWhoEnteredIt)
{
    rule({.filter = u"industry = \"五金\""_s});
    const auto id = enter({.name = u"乙"_s, .industry = u"电子"_s});
    EXPECT_EQ(ownerOf(id), session().actor().id());
}

TEST_F(AllocationServiceTest, OnlyThoseWhoKnowTheIndustryAndAreSeniorEnough)
{
    skilled(people[0], {{.value = u"五金"_s}}, 2);
    skilled(people[1], {{.value = u"五金"_s}}, 4);
    skilled(people[2], {{.value = u"电子"_s}}, 5);
    rule({.skills = {SkillKind::Industry}, .minSeniority = 3});
    EXPECT_EQ(ownerOf(enter({.name = u"甲"_s, .industry = u"五金"_s})), people[1]);
    EXPECT_EQ(ownerOf(enter({.name = u"乙"_s, .industry = u"电子"_s})), people[2]);
    const auto nobody = enter({.name = u"丙"_s, .industry = u"食品"_s});
    EXPECT_EQ(poolOf(nobody), pool);
    EXPECT_FALSE(ownerOf(nobody).isValid());
}

TEST_F(AllocationServiceTest, RegionProductLineAndLanguageAreSkillsToo)
{
    skilled(people[0], {{SkillKind::Region, u"浙江"_s, 5}});
    skilled(people[1], {{SkillKind::Language, u"English"_s, 4}});
    skilled(people[2], {{SkillKind::Product, u"刀具"_s, 4}});
    rule({.strategy = AllocationStrategy::BestSkill});
    EXPECT_EQ(ownerOf(enter({.name = u"甲"_s, .region = u"浙江"_s})), people[0]);
    const auto tagged = [&](const QString &name, const QString &tag) {
        return session().customers().add({.customer = {.name = name}, .tags = {tag}}, NewOwner::ByRules);
    };
    EXPECT_EQ(ownerOf(tagged(u"乙"_s, u"english"_s)), people[1]);
    EXPECT_EQ(ownerOf(tagged(u"丙"_s, u"刀具"_s)), people[2]);
}

TEST_F(AllocationServiceTest, LeastOpenWorkCountsWhatIsPlannedAndWhatJustCame)
{
    rule({.strategy = AllocationStrategy::LeastWork});
    for (int i = 0; i < 3; ++i) {
        const auto id =
            session().customers().add({.customer = {.name = u"旧客户%1"_s.arg(i), .owner = people[0]}});
        session().activities().record({.customer = id,
                                       .kind = ActivityKind::Call,
                                       .state = ActivityState::Planned,
                                       .at = base.clock().now() + kHour,
                                       .text = u"回访"_s,
                                       .owner = people[i == 2 ? 1 : 0]});
    }
    // 2, 1 and 0 planned: the third gets two, then the second and third are level with the first.
    std::vector<UserId> owners;
    for (int i = 0; i < 4; ++i)
        owners.push_back(ownerOf(enter({.name = u"新%1"_s.arg(i)})));
    EXPECT_EQ(std::ranges::count(owners, people[2]), 2);
    EXPECT_EQ(std::ranges::count(owners, people[1]), 1);
    EXPECT_EQ(std::ranges::count(owners, people[0]), 1);
    EXPECT_TRUE(why({1 + 3}).contains(u"陈刚"_s)) << why({4}).toStdString();
}

TEST_F(AllocationServiceTest, OutsideWorkingHoursItGoesToWhoWorks)
{
    const auto now = QDateTime::fromMSecsSinceEpoch(base.clock().now(), session().operations().zone());
    const auto day = QString::number(now.date().dayOfWeek());
    session().workProfiles().edit({.user = people[0], .hours = {.from = 9 * 60, .until = 12 * 60}});
    session().workProfiles().edit({.user = people[1], .hours = {.days = day == "7"_L1 ? u"1"_s : u"7"_s}});
    rule({});
    for (int i = 0; i < 3; ++i)
        EXPECT_EQ(ownerOf(enter({.name = u"新%1"_s.arg(i)})), people[2]) << now.toString().toStdString();
    EXPECT_TRUE(why({1}).contains(u"王芳"_s)) << "who could not is named: " << why({1}).toStdString();
}

TEST_F(AllocationServiceTest, HoursPastMidnightBelongToTheDayOnWhichTheyBegan)
{
    const WorkHours night{.days = u"5"_s, .from = 22 * 60, .until = 6 * 60};
    const auto at = [](QDate day, QTime time) { return QDateTime(day, time, QTimeZone::utc()); };
    const QDate friday(2026, 11, 20);
    EXPECT_TRUE(night.contains(at(friday, {22, 0})));
    EXPECT_TRUE(night.contains(at(friday.addDays(1), {5, 59})));
    EXPECT_FALSE(night.contains(at(friday.addDays(1), {6, 0})));
    EXPECT_FALSE(night.contains(at(friday, {5, 0})));
    EXPECT_TRUE(WorkHours{}.contains(at(friday, {3, 0})));
}

TEST_F(AllocationServiceTest, LimitsOfTheRuleAndOfHoldingAreKept)
{
    session().holdLimits().add({.who = {.user = people[0]}, .customers = 1});
    rule({.candidates = {{.user = people[0]}, {.user = people[1]}}, .perDay = 2});
    std::vector<CustomerId> ids;
    for (int i = 0; i < 4; ++i)
        ids.push_back(enter({.name = u"新%1"_s.arg(i)}));
    EXPECT_EQ(ownerOf(ids[0]), people[0]);
    EXPECT_EQ(ownerOf(ids[1]), people[1]);
    EXPECT_EQ(ownerOf(ids[2]), people[1]);
    EXPECT_EQ(poolOf(ids[3]), pool);
    base.clock().set(base.clock().now() + 24 * kHour);
    EXPECT_EQ(ownerOf(enter({.name = u"明天"_s})), people[1]) << "the day is another";
}

TEST_F(AllocationServiceTest, WhatNobodyCanTakeGoesToTheFallback)
{
    const auto boss = session().actor().id();
    rule({.filter = u"grade = A"_s, .minSeniority = 5, .fallbackUser = boss});
    const auto second = session().pools().add({.name = u"二号公海"_s, .priority = 900});
    rule({.minSeniority = 5, .fallbackPool = second});
    EXPECT_EQ(ownerOf(enter({.name = u"甲"_s, .grade = u"A"_s})), boss);
    EXPECT_EQ(poolOf(enter({.name = u"乙"_s})), second);
}

TEST_F(AllocationServiceTest, WhoLeftGetsNothing)
{
    rule({});
    session().users().setActive(people[0], false);
    EXPECT_EQ(ownerOf(enter({.name = u"甲"_s})), people[1]);
}

TEST_F(AllocationServiceTest, WhoWasNamedAndLeftIsNamedInTheReasonTheDeputyToo)
{
    session().users().setActive(people[0], false);
    session().users().setActive(people[1], false);
    rule({.candidates = {{.user = people[0]}}, .fallbackUser = people[1]});
    const auto id = enter({.name = u"甲"_s});
    EXPECT_FALSE(ownerOf(id).isValid());
    const auto why = this->why(id);
    for (const auto person : {people[0], people[1]})
        EXPECT_TRUE(why.contains(session().users().find(person)->name)) << why.toStdString();
}

TEST_F(AllocationServiceTest, ACustomerReachedTheSameWayGoesToWhoHasTheOther)
{
    rule({});
    const std::vector<ContactPoint> phone{{.kind = ChannelKind::Phone, .value = u"13800138000"_s}};
    session().customers().add({.customer = {.name = u"宁波五金"_s, .owner = people[2]}, .points = phone});
    const auto twin = session().customers().add({.customer = {.name = u"宁波五金厂"_s}, .points = phone},
                                                NewOwner::ByRules);
    EXPECT_EQ(ownerOf(twin), people[2]);
    EXPECT_TRUE(why(twin).contains(u"宁波五金"_s));
}

TEST_F(AllocationServiceTest, ValuableAndUrgentOnesGoToTheMostSenior)
{
    for (int i = 0; i < 3; ++i)
        skilled(people[size_t(i)], {}, 1 + 2 * i);
    rule({.strategy = AllocationStrategy::Seniority,
          .valuable = u"grade = A"_s,
          .urgent = u"source = \"来电\""_s});
    EXPECT_EQ(ownerOf(enter({.name = u"甲"_s})), people[0]);
    EXPECT_EQ(ownerOf(enter({.name = u"乙"_s, .grade = u"A"_s})), people[1]);
    EXPECT_EQ(ownerOf(enter({.name = u"丙"_s, .grade = u"A"_s, .source = u"来电"_s})), people[2]);
}

TEST_F(AllocationServiceTest, WhatWaitsIsPreviewedAsItIsThenDone)
{
    std::vector<CustomerId> ids;
    for (int i = 0; i < 10; ++i)
        ids.push_back(session().customers().add({.customer = {.name = u"线索%1"_s.arg(i), .pool = pool}}));
    rule({.perDay = 3});
    EXPECT_EQ(allocation().waiting(), ids);
    const auto preview = allocation().preview(ids);
    const auto before = dumpOf(base.db());
    const auto outcome = allocation().allocate(ids);
    ASSERT_EQ(outcome.decisions.size(), preview.size());
    for (size_t i = 0; i < preview.size(); ++i) {
        EXPECT_EQ(outcome.decisions[i].user, preview[i].user);
        EXPECT_EQ(outcome.decisions[i].why, preview[i].why);
    }
    EXPECT_EQ(std::ranges::count_if(outcome.decisions, &AllocationDecision::ok), 9)
        << "three people take three each; the tenth stays in the pool";
    EXPECT_EQ(poolOf(ids[9]), pool);
    session().undo().undo(outcome.operation);
    EXPECT_EQ(dumpOf(base.db()), before);
}

TEST_F(AllocationServiceTest, APersonWhoHadItAndGaveItBackIsNotAskedAgain)
{
    const auto id = session().customers().add({.customer = {.name = u"退回的"_s, .owner = people[0]}});
    session().pools().release(std::array{id}, u"没有预算"_s, pool);
    EXPECT_TRUE(allocation().waiting().empty());
}

TEST_F(AllocationServiceTest, AReplayTellsWhoWouldHaveGotWhatAndChangesNothing)
{
    const auto today = session().operations().today();
    for (int i = 0; i < 9; ++i)
        session().customers().add({.customer = {.name = u"来客%1"_s.arg(i),
                                                .owner = people[0],
                                                .industry = i % 3 ? u"五金"_s : u"电子"_s}});
    skilled(people[1], {{.value = u"五金"_s, .level = 5}});
    const auto before = dumpOf(base.db());
    const AllocationRule wanted{
        .id = {1}, .name = u"懂行"_s, .filter = u"industry = \"五金\""_s, .skills = {SkillKind::Industry}};
    const auto replay = allocation().replay({wanted}, today, today.addDays(1));
    EXPECT_EQ(dumpOf(base.db()), before);
    ASSERT_EQ(replay.rows.size(), 9u);
    EXPECT_EQ(replay.moved(), 9) << "six to who knows it; three would have found no rule";
    const auto would = [&](UserId user) {
        const auto it = std::ranges::find(replay.shares, user, &AllocationReplay::Share::user);
        return it == replay.shares.end() ? -1 : it->would;
    };
    EXPECT_EQ(would(people[0]), 0);
    EXPECT_EQ(would(people[1]), 6);
    EXPECT_EQ(would({}), 3);
    EXPECT_TRUE(allocation().replay({wanted}, today.addDays(1), today.addDays(2)).rows.empty());
}

TEST_F(AllocationServiceTest, AReplayKeepsTheHoursOfThen)
{
    session().workProfiles().edit({.user = people[0], .hours = {.from = 9 * 60, .until = 12 * 60}});
    const auto today = session().operations().today();
    const auto morning = today.startOfDay(session().operations().zone()).toMSecsSinceEpoch() + 10 * kHour;
    base.clock().set(morning);
    session().customers().add({.customer = {.name = u"早"_s, .owner = people[2]}});
    base.clock().set(morning + 4 * kHour);
    session().customers().add({.customer = {.name = u"晚"_s, .owner = people[2]}});
    const AllocationRule wanted{
        .id = {1}, .name = u"当班"_s, .candidates = {{.user = people[0]}}, .fallbackUser = people[1]};
    const auto replay = allocation().replay({wanted}, today, today.addDays(1));
    ASSERT_EQ(replay.rows.size(), 2u);
    EXPECT_EQ(replay.rows[0].decision.user, people[0]);
    EXPECT_EQ(replay.rows[1].decision.user, people[1]);
}

TEST_F(AllocationServiceTest, RulesAreCheckedAndCanBeTakenBack)
{
    EXPECT_THROW(rule({.filter = u"nonsense ="_s}), Error);
    EXPECT_THROW(rule({.valuable = u"grade ="_s}), Error);
    EXPECT_THROW(rule({.name = u"   "_s}), Error);
    EXPECT_THROW(rule({.fallbackUser = people[0], .fallbackPool = pool}), Error);
    const auto before = dumpOf(base.db());
    const auto id = rule({.name = u"甲"_s, .candidates = {{.role = Role::Sales}}, .perDay = 3});
    auto stored = allocation().rules().front();
    EXPECT_EQ(stored.id, id);
    EXPECT_EQ(stored.candidates, (std::vector<Audience>{{.role = Role::Sales}}));
    stored.strategy = AllocationStrategy::BestSkill;
    stored.candidates.clear();
    const auto added = Statement(base.db(), u"SELECT max(id) FROM operation"_s).number();
    const auto edited = allocation().edit(stored).operation;
    EXPECT_THROW(allocation().edit(stored), Error) << "somebody else changed it";
    const auto removed = allocation().remove(id).operation;
    for (const auto operation : {removed, edited, added})
        session().undo().undo(operation);
    EXPECT_EQ(dumpOf(base.db()), before);
}

TEST_F(AllocationServiceTest, WhoMaySellMakesNoRules)
{
    base.reopen(u"王芳"_s);
    EXPECT_THROW(rule({}), Error);
    EXPECT_THROW(allocation().allocate({}), Error);
    EXPECT_THROW(session().workProfiles().edit({.user = people[0], .seniority = 5}), Error);
}

} // namespace
