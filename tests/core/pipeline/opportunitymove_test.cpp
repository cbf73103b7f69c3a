#include "core/insight/pipelinereport.h"
#include "core/operation/undoservice.h"
#include "core/pipeline/contractrepository.h"
#include "core/pipeline/opportunityservice.h"
#include "core/security/userservice.h"
#include "tests/support/dump.h"
#include "tests/support/testbase.h"

#include <gtest/gtest.h>

#include <array>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

/// One open opportunity of an administrator, and 王芳, who sells.
class OpportunityMove : public testing::Test
{
protected:
    OpportunityMove()
    {
        seller = session().users().add({.name = u"王芳"_s, .role = Role::Sales});
        customer = base.addCustomer(u"宁波五金"_s);
        id = deals().add({.customer = customer, .name = u"年度订单"_s, .amount = Amount::units(1'000)});
    }
    Session &session() { return base.session(); }
    OpportunityService &deals() { return session().opportunities(); }
    Opportunity stored() { return deals().get(id); }
    StageId stage(StageState state, size_t place = 0)
    {
        for (const auto &stage : deals().stages())
            if (stage.state == state && place-- == 0)
                return stage.id;
        return {};
    }
    void undo() { session().undo().undo(session().undo().nextUndo()->id); }
    template <typename Act>
    Error::Code refusalOf(Act act)
    {
        const auto before = dumpOf(base.db());
        try {
            act();
            ADD_FAILURE() << "it was done";
        } catch (const Error &error) {
            EXPECT_EQ(dumpOf(base.db()), before) << "a refusal changes nothing";
            return error.code();
        }
        return Error::Code::Storage;
    }

    TestBase base;
    UserId seller;
    CustomerId customer;
    OpportunityId id;
};

TEST_F(OpportunityMove, EveryMoveIsMadeOrRefusedAsTheRuleSaysAndUndoRestores)
{
    using enum StageState;
    for (const auto from : {Open, Won, Lost})
        for (const auto &to : deals().stages()) {
            const auto deal = deals().add({.customer = customer, .name = u"试"_s});
            if (from != Open)
                deals().move(deal, stage(from), u"价格"_s);
            const auto before = deals().get(deal);
            if (to.id == before.stage) {
                EXPECT_TRUE(deals().move(deal, to.id, u"价格"_s).isEmpty());
                continue;
            }
            if (!mayMove(from, to.state)) {
                EXPECT_EQ(refusalOf([&] { deals().move(deal, to.id, u"价格"_s); }), Error::Code::Conflict);
                continue;
            }
            deals().move(deal, to.id, u"价格"_s);
            EXPECT_EQ(deals().get(deal).stage, to.id);
            EXPECT_EQ(deals().get(deal).closed.has_value(), to.state != Open);
            undo();
            auto after = deals().get(deal);
            after.rev = before.rev; // it only rises
            EXPECT_EQ(after, before);
        }
}

TEST_F(OpportunityMove, WhatIsLostNeedsAReason)
{
    EXPECT_EQ(refusalOf([&] { deals().move(id, stage(StageState::Lost), u"　"_s); }), Error::Code::Invalid);
    deals().move(id, stage(StageState::Lost), u"价格"_s);
    EXPECT_EQ(stored().reason, u"价格"_s);
    EXPECT_EQ(deals().reasons(StageState::Lost), QStringList{u"价格"_s});
    EXPECT_EQ(deals().reasons(StageState::Won), QStringList());
}

TEST_F(OpportunityMove, AnothersIsNotMovedNorChangedByWhoSells)
{
    base.reopen(u"王芳"_s);
    EXPECT_EQ(refusalOf([&] { deals().move(id, stage(StageState::Open, 1)); }), Error::Code::Denied);
    auto changed = stored();
    changed.name = u"别的"_s;
    EXPECT_EQ(refusalOf([&] { deals().edit(changed); }), Error::Code::Denied);
    EXPECT_EQ(refusalOf([&] { deals().assign(std::array{id}, seller); }), Error::Code::Denied);
}

TEST_F(OpportunityMove, WhoSellsChangesTheirOwnButDoesNotGiveItAway)
{
    const auto boss = stored().owner;
    deals().assign(std::array{id}, seller);
    base.reopen(u"王芳"_s);
    auto changed = stored();
    changed.name = u"  年度框架  "_s;
    changed.amount = Amount::units(2'500);
    changed.probability = 6'500;
    deals().edit(changed);
    EXPECT_EQ(stored().name, u"年度框架"_s);
    EXPECT_EQ(stored().probability, 6'500);
    auto given = stored();
    given.owner = boss;
    EXPECT_EQ(refusalOf([&] { deals().edit(given); }), Error::Code::Denied);
    undo();
    EXPECT_EQ(stored().name, u"年度订单"_s);
    EXPECT_EQ(stored().amount, Amount::units(1'000));
}

TEST_F(OpportunityMove, AnEditOfWhatSomebodyElseChangedIsRefused)
{
    const auto first = stored();
    auto mine = first;
    auto theirs = first;
    theirs.name = u"先改"_s;
    deals().edit(theirs);
    mine.name = u"后改"_s;
    EXPECT_EQ(refusalOf([&] { deals().edit(mine); }), Error::Code::Conflict);
    EXPECT_TRUE(deals().edit(stored()).isEmpty()) << "nothing was typed";
}

TEST_F(OpportunityMove, ImpossibleValuesAreRefused)
{
    const auto edited = [&](auto change) {
        auto deal = stored();
        change(deal);
        return refusalOf([&] { deals().edit(deal); });
    };
    EXPECT_EQ(edited([](Opportunity &deal) { deal.name = u" \t "_s; }), Error::Code::Invalid);
    EXPECT_EQ(edited([](Opportunity &deal) { deal.probability = 10'001; }), Error::Code::Invalid);
    EXPECT_EQ(edited([](Opportunity &deal) { deal.amount = Amount{-1}; }), Error::Code::Invalid);
    EXPECT_EQ(edited([](Opportunity &deal) { deal.amount = Amount{Amount::kMost + 1}; }),
              Error::Code::Invalid);
    EXPECT_EQ(edited([](Opportunity &deal) { deal.customer = {999}; }), Error::Code::NotFound);
    EXPECT_EQ(refusalOf([&] {
                  deals().add({.customer = customer, .name = u"试"_s, .stage = stage(StageState::Won)});
              }),
              Error::Code::Invalid);
}

TEST_F(OpportunityMove, ItsOwnChanceCountsInTheForecast)
{
    auto deal = stored();
    deal.probability = 2'500;
    deals().edit(deal);
    const auto report =
        pipelineReport(pipelineDeals(session().operations()), {}, session().operations().today());
    EXPECT_EQ(report.totals.weighted, Amount::units(250));
}

TEST_F(OpportunityMove, TheBoardHoldsWhatIsOpenAndWhatWasClosedLately)
{
    const auto lost = deals().add({.customer = customer, .name = u"丢了"_s});
    deals().move(lost, stage(StageState::Lost), u"价格"_s);
    const auto today = session().operations().today();
    EXPECT_EQ(deals().board({}, today).size(), 2U);
    EXPECT_EQ(deals().board({}, today.addDays(1)).size(), 1U) << "closed before that";
    EXPECT_EQ(deals().board({}, {}).size(), 2U);
    EXPECT_TRUE(deals().board(seller, today).empty());
    deals().giveBack(std::array{id}, u"预算推迟"_s);
    EXPECT_EQ(deals().board({}, today.addDays(1)).size(), 0U) << "it is nobody's turn";
    EXPECT_EQ(deals().winRate(), 0);
}

TEST_F(OpportunityMove, OneOfWhichAContractCameStays)
{
    {
        auto work = session().operations().begin(u"test"_s);
        ContractRepository(session().operations().db())
            .insert({.customer = customer, .opportunity = id, .createdAt = work.at()});
        work.commit();
    }
    EXPECT_EQ(refusalOf([&] { deals().remove(id); }), Error::Code::Conflict);
    const auto other = deals().add({.customer = customer, .name = u"误录"_s});
    deals().remove(other);
    EXPECT_THROW(deals().get(other), Error);
    undo();
    EXPECT_EQ(deals().get(other).name, u"误录"_s);
}

} // namespace
