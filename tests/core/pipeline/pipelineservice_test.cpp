#include "core/pipeline/pipelineservice.h"

#include "core/activity/activityservice.h"
#include "core/message/messageservice.h"
#include "core/operation/undoservice.h"
#include "core/pipeline/opportunityservice.h"
#include "core/security/userservice.h"
#include "tests/support/dump.h"
#include "tests/support/testbase.h"

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

const StageNeed kAmount{NeedKind::Field, u"amount"_s};
const StageNeed kTwoVisits{NeedKind::Activity, u"visit"_s, 2};
const StageNeed kApproval{NeedKind::Approval, {}};

/// A base with one deal, of 王芳, who sells and assigns nobody.
class PipelineServiceTest : public testing::Test
{
protected:
    PipelineServiceTest()
    {
        seller = base.session().users().add({.name = u"王芳"_s, .role = Role::Sales});
        customer = base.addCustomer(u"宁波五金"_s);
        deal = deals().add({.customer = customer, .name = u"年度订单"_s, .owner = seller});
    }
    Session &session() { return base.session(); }
    OpportunityService &deals() { return session().opportunities(); }
    PipelineService service() { return PipelineService(session().operations()); }
    std::vector<Pipeline> all() { return service().all(); }
    void need(const QString &stage, std::vector<StageNeed> needs)
    {
        auto wanted = all();
        for (auto &one : wanted.front().stages)
            if (one.name == stage)
                one.needs = needs;
        service().arrange(wanted, all());
    }
    Stage stage(const QString &name, size_t pipeline = 0)
    {
        const auto pipelines = all();
        const auto &stages = pipelines[pipeline].stages;
        const auto found = std::ranges::find(stages, name, &Stage::name);
        return found == stages.end() ? Stage{} : *found;
    }
    void undo() { session().undo().undo(session().undo().nextUndo()->id); }
    QString refusalOf(const std::function<void()> &act, Error::Code code = Error::Code::Conflict)
    {
        const auto before = dumpOf(base.db());
        try {
            act();
            ADD_FAILURE() << "it was done";
        } catch (const Error &error) {
            EXPECT_EQ(error.code(), code) << error.message().toStdString();
            EXPECT_EQ(dumpOf(base.db()), before) << "a refusal changes nothing";
            return error.message();
        }
        return {};
    }
    /// The session goes on as 王芳.
    std::unique_ptr<Session> asSeller() { return std::make_unique<Session>(base.options(u"王芳"_s)); }
    void visit()
    {
        session().activities().record({.customer = customer, .kind = ActivityKind::Visit, .text = u"看样"_s});
    }

    TestBase base;
    UserId seller;
    CustomerId customer;
    OpportunityId deal;
};

TEST_F(PipelineServiceTest, ABaseHasTheOneItHadAndASecondOneHasStagesOfItsOwn)
{
    ASSERT_EQ(all().size(), 1U);
    const auto first = all().front();
    auto wanted = all();
    auto second = PipelineService::usual(u"工程项目"_s);
    second.stages[0].name = u"立项"_s;
    second.stages.insert(second.stages.begin() + 1, Stage{.name = u"招标"_s, .probability = 2'500});
    wanted.push_back(second);
    service().arrange(wanted, all());
    ASSERT_EQ(all().size(), 2U);
    EXPECT_EQ(all()[0], first) << "the one that was there is as it was";
    EXPECT_EQ(all()[1].name, u"工程项目"_s);
    ASSERT_EQ(all()[1].stages.size(), 7U);
    EXPECT_EQ(all()[1].stages[1].name, u"招标"_s);
    EXPECT_EQ(all()[1].stages.back().state, StageState::Lost);
    undo();
    EXPECT_EQ(all(), std::vector{first});
}

TEST_F(PipelineServiceTest, ADealEntersOnlyWithWhatTheStageNeedsAndIsToldWhatIsMissing)
{
    need(u"Offer made"_s, {kAmount, kTwoVisits});
    const auto offer = stage(u"Offer made"_s);
    EXPECT_EQ(refusalOf([&] { deals().move(deal, offer.id); }),
              u"“年度订单” cannot enter “Offer made” yet. What is missing: Amount, Visit (0 of 2 so far)."_s);
    auto changed = deals().get(deal);
    changed.amount = Amount::units(5'000);
    deals().edit(changed);
    visit();
    EXPECT_EQ(service().missing(deal, offer.id), u"Visit (1 of 2 so far)"_s);
    session().activities().record({.customer = customer, .kind = ActivityKind::Call, .text = u"约"_s});
    EXPECT_EQ(service().missing(deal, offer.id), u"Visit (1 of 2 so far)"_s) << "a call is no visit";
    visit();
    EXPECT_TRUE(service().lacking(deal, offer.id).empty());
    deals().move(deal, offer.id);
    EXPECT_EQ(deals().get(deal).stage, offer.id);
    undo();
    EXPECT_EQ(deals().get(deal).stage, stage(u"First contact"_s).id);
}

TEST_F(PipelineServiceTest, WhatIsPassedOnTheWayCountsAndGivingUpAndGoingBackNeedNothing)
{
    need(u"Need understood"_s, {kAmount});
    EXPECT_TRUE(refusalOf([&] { deals().move(deal, stage(u"In negotiation"_s).id); }).contains(u"Amount"_s));
    EXPECT_TRUE(refusalOf([&] { deals().move(deal, stage(u"Won"_s).id); }).contains(u"Amount"_s));
    deals().move(deal, stage(u"Lost"_s).id, u"价格"_s);
    EXPECT_TRUE(refusalOf([&] { deals().move(deal, stage(u"Offer made"_s).id); }).contains(u"Amount"_s))
        << "what is opened again comes as a new one";
    deals().move(deal, stage(u"First contact"_s).id);
    auto changed = deals().get(deal);
    changed.amount = Amount::units(1);
    deals().edit(changed);
    deals().move(deal, stage(u"In negotiation"_s).id);
    changed = deals().get(deal);
    changed.amount.reset();
    deals().edit(changed);
    deals().move(deal, stage(u"Need understood"_s).id);
    EXPECT_EQ(deals().get(deal).stage, stage(u"Need understood"_s).id) << "it goes back without an amount";
}

TEST_F(PipelineServiceTest, ANewDealMayNotBeginWhereItLacksWhatIsNeeded)
{
    need(u"First contact"_s, {{NeedKind::Field, u"phone"_s}});
    refusalOf([&] { deals().add({.customer = customer, .name = u"另一单"_s}); });
    const auto reachable = session().customers().add(
        {.customer = {.name = u"慈溪五金"_s}, .points = {{.value = u"13800138000"_s}}});
    EXPECT_TRUE(deals().add({.customer = reachable, .name = u"另一单"_s}).isValid());
}

TEST_F(PipelineServiceTest, ApprovalIsAskedForGivenAndToldAndHoldsForThatStageOnly)
{
    need(u"Offer made"_s, {kApproval});
    const auto offer = stage(u"Offer made"_s);
    const auto boss = session().actor().id();
    {
        const auto own = asSeller();
        PipelineService mine(own->operations());
        EXPECT_THROW(own->opportunities().move(deal, offer.id), Error);
        EXPECT_THROW(mine.decide(deal, offer.id, true), Error) << "nobody approves for themselves";
        EXPECT_THROW(mine.ask(deal, stage(u"Need understood"_s).id), Error) << "that needs none";
        mine.ask(deal, offer.id);
        EXPECT_TRUE(mine.ask(deal, offer.id).isEmpty()) << "once is enough";
        EXPECT_THROW(own->opportunities().move(deal, offer.id), Error) << "asked is not granted";
    }
    ASSERT_EQ(service().waiting().size(), 1U);
    EXPECT_EQ(service().waiting()[0].askedBy, seller);
    const auto inbox = MessageService(session().operations()).inbox(10, true);
    ASSERT_EQ(inbox.size(), 1U);
    EXPECT_EQ(inbox[0].text, u"May “年度订单” enter “Offer made”? It needs your approval."_s);
    service().decide(deal, offer.id, true);
    EXPECT_TRUE(service().waiting().empty());
    EXPECT_EQ(service().approval(deal, offer.id)->decidedBy, boss);
    const auto own = asSeller();
    const auto answer = MessageService(own->operations()).inbox(10, true);
    ASSERT_EQ(answer.size(), 1U);
    EXPECT_EQ(answer[0].text, u"“年度订单” may enter “Offer made”."_s);
    own->opportunities().move(deal, offer.id);
    EXPECT_EQ(deals().get(deal).stage, offer.id);
}

TEST_F(PipelineServiceTest, WhoAssignsApprovesByMovingAndARefusalKeepsItOut)
{
    need(u"Offer made"_s, {kApproval});
    const auto offer = stage(u"Offer made"_s);
    service().decide(deal, offer.id, false);
    EXPECT_THROW(asSeller()->opportunities().move(deal, offer.id), Error);
    deals().move(deal, offer.id);
    EXPECT_EQ(deals().get(deal).stage, offer.id);
}

TEST_F(PipelineServiceTest, StagesWithDealsStayAndEmptyOnesGoWithTheirNeeds)
{
    need(u"Offer made"_s, {kAmount});
    auto wanted = all();
    std::erase_if(wanted.front().stages, [](const Stage &stage) { return stage.name == u"First contact"_s; });
    EXPECT_TRUE(refusalOf([&] { service().arrange(wanted, all()); }).contains(u"First contact"_s));
    wanted = all();
    std::erase_if(wanted.front().stages, [](const Stage &stage) { return stage.name == u"Offer made"_s; });
    service().arrange(wanted, all());
    EXPECT_EQ(all().front().stages.size(), 5U);
    undo();
    EXPECT_EQ(stage(u"Offer made"_s).needs, std::vector{kAmount}) << "what it needed comes back with it";
}

TEST_F(PipelineServiceTest, NamesAreExchangedInOneStep)
{
    auto wanted = all();
    std::swap(wanted.front().stages[0].name, wanted.front().stages[1].name);
    const auto id = wanted.front().stages[0].id;
    service().arrange(wanted, all());
    EXPECT_EQ(stage(u"Need understood"_s).id, id);
}

TEST_F(PipelineServiceTest, WhatMakesNoSenseIsRefusedAndSomebodyElsesChangeIsNotOverwritten)
{
    const auto invalid = [&](const std::function<void(std::vector<Pipeline> &)> &spoil) {
        auto wanted = all();
        spoil(wanted);
        refusalOf([&] { service().arrange(wanted, all()); }, Error::Code::Invalid);
    };
    invalid([](auto &all) { all.front().name = u"　\u200b"_s; });
    invalid([](auto &all) { all.push_back(all.front()); });
    invalid([](auto &all) { all.front().isActive = false; });
    invalid([](auto &all) { all.front().stages[1].name = all.front().stages[0].name; });
    invalid([](auto &all) { all.front().stages[0].probability = 10'001; });
    invalid([](auto &all) { all.front().stages[0].stallDays = -1; });
    invalid([](auto &all) { all.front().stages[0].needs = {{NeedKind::Field, u"shoe size"_s}}; });
    invalid([](auto &all) { all.front().stages[0].needs = {{NeedKind::Activity, u"visit"_s, 0}}; });
    invalid([](auto &all) { all.front().stages[0].needs = {kAmount, kAmount}; });
    const auto seen = all();
    auto theirs = seen;
    theirs.front().stages[0].name = u"初访"_s;
    service().arrange(theirs, seen);
    auto mine = seen;
    mine.front().name = u"直销"_s;
    refusalOf([&] { service().arrange(mine, seen); });
    EXPECT_THROW(PipelineService(asSeller()->operations()).arrange(mine, all()), Error) << "who sells only";
}

TEST_F(PipelineServiceTest, ADealGoesToAnotherProcessAsIfItWereNew)
{
    auto wanted = all();
    auto second = PipelineService::usual(u"工程项目"_s);
    second.stages[1].needs = {kAmount};
    wanted.push_back(second);
    service().arrange(wanted, all());
    EXPECT_TRUE(refusalOf([&] { deals().move(deal, stage(u"Offer made"_s, 1).id); }).contains(u"Amount"_s));
    deals().move(deal, stage(u"First contact"_s, 1).id);
    EXPECT_EQ(deals().board({}, {}, all()[1].id).size(), 1U);
    EXPECT_TRUE(deals().board({}, {}, all()[0].id).empty());
    EXPECT_EQ(deals().board({}, {}).size(), 1U);
}

} // namespace
