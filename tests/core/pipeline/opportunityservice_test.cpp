#include "core/customer/customerservice.h"
#include "core/directory/directory.h"
#include "core/feedback/complaintrepository.h"
#include "core/operation/undoservice.h"
#include "core/pipeline/contractrepository.h"
#include "core/pipeline/opportunityservice.h"
#include "core/pool/poolservice.h"
#include "core/recycling/recyclingservice.h"
#include "core/security/userservice.h"
#include "tests/support/dump.h"
#include "tests/support/testbase.h"

#include <gtest/gtest.h>

#include <array>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kDay = 24LL * 60 * 60 * 1000;

/// 王芳 has a customer with an open opportunity; rules take back after 30 days but keep open opportunities.
class OpportunityTest : public testing::Test
{
protected:
    OpportunityTest()
    {
        seller = session().users().add({.name = u"王芳"_s, .role = Role::Sales});
        pool = session().pools().defaultPool();
        customer = session().customers().add({.customer = {.name = u"宁波五金"_s, .owner = seller}});
        base.reopen(u"王芳"_s);
        chance = session().opportunities().add({.customer = customer, .name = u"年度订单"_s});
    }

    Session &session() { return base.session(); }
    Opportunity stored() { return session().opportunities().get(chance); }
    std::vector<RecycleEntry> due()
    {
        const RecycleRule rule{
            .name = u"持有"_s, .terms = {.clock = RecycleClock::Held}, .days = 30, .pool = pool};
        const auto day = session().operations().today().addDays(40);
        Directory directory(base.path(), {}, {.rules = {rule}, .today = day});
        directory.settle();
        return session().recycling().preview(directory.snapshot(), {rule}, day).entries;
    }

    TestBase base;
    UserId seller;
    PoolId pool;
    CustomerId customer;
    OpportunityId chance;
};

TEST_F(OpportunityTest, IsTheActorsAndInTheFirstStage)
{
    EXPECT_EQ(stored().owner, seller);
    EXPECT_EQ(stored().stage, session().opportunities().stages().front().id);
    EXPECT_EQ(stored().opened, session().operations().today());
    EXPECT_TRUE(due().empty()) << "an open opportunity keeps the customer";
}

TEST_F(OpportunityTest, GivenBackItIsNobodysAndNoLongerKeepsTheCustomer)
{
    const auto before = stored();
    const auto outcome = session().opportunities().giveBack(std::array{chance}, u"预算推迟"_s);
    ASSERT_TRUE(outcome.answers.front().ok);
    EXPECT_TRUE(stored().nurturing);
    EXPECT_FALSE(stored().owner.isValid());
    EXPECT_EQ(stored().reason, u"预算推迟"_s);
    EXPECT_EQ(stored().stage, before.stage) << "its stage stays";
    EXPECT_EQ(session().customers().get(customer).owner, seller)
        << "the customer stays, where no pool is named";
    EXPECT_EQ(session().opportunities().nurturing().size(), 1U);
    ASSERT_EQ(due().size(), 1U);
    EXPECT_EQ(due().front().customer, customer);
}

TEST_F(OpportunityTest, WithAPoolTheCustomerGoesThereAndOneUndoBringsBothBack)
{
    const auto before = dumpOf(base.db());
    const auto outcome = session().opportunities().giveBack(std::array{chance}, u"预算推迟"_s, pool);
    const auto released = session().customers().get(customer);
    EXPECT_EQ(released.pool, pool);
    EXPECT_EQ(released.previousOwner, seller);
    EXPECT_EQ(released.poolReason, u"预算推迟"_s);
    const auto event = session().pools().history(customer).front();
    EXPECT_EQ(event.kind, u"release"_s);
    EXPECT_EQ(event.fromUser, seller);
    session().undo().undo(outcome.operation);
    EXPECT_EQ(dumpOf(base.db()), before);
}

TEST_F(OpportunityTest, TakenUpAgainItIsSomebodysAndKeepsTheCustomer)
{
    session().opportunities().giveBack(std::array{chance}, u"预算推迟"_s);
    EXPECT_TRUE(session().opportunities().takeUp(std::array{chance}, seller).answers.front().ok);
    EXPECT_FALSE(stored().nurturing);
    EXPECT_EQ(stored().owner, seller);
    EXPECT_TRUE(session().opportunities().nurturing().empty());
    EXPECT_TRUE(due().empty());
    EXPECT_FALSE(session().opportunities().takeUp(std::array{chance}, seller).answers.front().ok);
}

TEST_F(OpportunityTest, NobodyTakesItUpWithoutItsCustomer)
{
    const auto of = [this](const QString &who) {
        const auto id = session().users().findByName(who)->id;
        return session().opportunities().takeUp(std::array{chance}, id).answers.front();
    };
    base.reopen();
    session().users().add({.name = u"赵敏"_s, .role = Role::Sales});
    base.reopen(u"王芳"_s);
    session().opportunities().giveBack(std::array{chance}, u"预算推迟"_s);
    base.reopen(u"赵敏"_s);
    EXPECT_FALSE(of(u"赵敏"_s).ok);
    EXPECT_EQ(of(u"赵敏"_s).reason, u"王芳 has this customer."_s);
    base.reopen(u"王芳"_s);
    session().pools().release(std::array{customer}, u"没有预算"_s);
    base.reopen(u"赵敏"_s);
    EXPECT_FALSE(of(u"赵敏"_s).ok) << "unclaimed";
    EXPECT_TRUE(stored().nurturing);
    session().pools().claim(std::array{customer});
    EXPECT_TRUE(of(u"赵敏"_s).ok);
    EXPECT_EQ(stored().owner, session().actor().id());
}

TEST_F(OpportunityTest, ComesUpAgainOnItsDayAndKnowsWhoseItWas)
{
    const auto today = session().operations().today();
    const auto later = session().opportunities().add({.customer = customer, .name = u"明年再谈"_s});
    const auto some = session().opportunities().add({.customer = customer, .name = u"有空再谈"_s});
    session().opportunities().giveBack(std::array{some}, u"预算推迟"_s);
    session().opportunities().giveBack(std::array{later}, u"预算推迟"_s, {}, today.addDays(90));
    const auto given =
        session().opportunities().giveBack(std::array{chance}, u"预算推迟"_s, {}, today.addDays(30));
    const auto list = session().opportunities().nurturing();
    ASSERT_EQ(list.size(), 3U);
    EXPECT_EQ(list[0].opportunity.id, chance) << "the soonest first";
    EXPECT_EQ(list[1].opportunity.id, later);
    EXPECT_EQ(list[2].opportunity.id, some) << "those without a day last";
    EXPECT_EQ(list[0].opportunity.again, today.addDays(30));
    EXPECT_EQ(list[0].opportunity.before, seller);
    EXPECT_EQ(list[0].customer, u"宁波五金"_s);
    EXPECT_EQ(list[0].customerOwner, seller);
    EXPECT_TRUE(session().opportunities().givable().empty());
    session().undo().undo(given.operation);
    EXPECT_EQ(session().opportunities().givable().size(), 1U);
    EXPECT_EQ(stored().owner, seller);
    EXPECT_FALSE(stored().again);
}

TEST_F(OpportunityTest, ADayThatIsNotAheadIsRefusedAndNothingChanges)
{
    const auto today = session().operations().today();
    const auto before = dumpOf(base.db());
    EXPECT_THROW(session().opportunities().giveBack(std::array{chance}, u"x"_s, {}, today), Error);
    EXPECT_THROW(session().opportunities().giveBack(std::array{chance}, u"x"_s, {}, QDate()), Error);
    EXPECT_EQ(dumpOf(base.db()), before);
}

TEST_F(OpportunityTest, TakenUpItHasNeitherADayNorAFormerOwner)
{
    session().opportunities().giveBack(std::array{chance}, u"x"_s, {},
                                       session().operations().today().addDays(5));
    const auto taken = session().opportunities().takeUp(std::array{chance}, seller);
    EXPECT_FALSE(stored().again);
    EXPECT_FALSE(stored().before.isValid());
    session().undo().undo(taken.operation);
    EXPECT_EQ(stored().again, session().operations().today().addDays(5));
    EXPECT_TRUE(stored().nurturing);
}

TEST_F(OpportunityTest, WhatIsClosedOrGivenBackAlreadyIsRefusedWithItsReason)
{
    const auto stages = session().opportunities().stages();
    session().opportunities().giveBack(std::array{chance}, u"预算推迟"_s);
    const auto again = session().opportunities().giveBack(std::array{chance}, u"预算推迟"_s);
    EXPECT_FALSE(again.answers.front().ok);
    EXPECT_FALSE(again.answers.front().reason.isEmpty());
    EXPECT_EQ(again.operation, 0);
    session().opportunities().move(chance, stages.back().id, u"价格"_s);
    EXPECT_EQ(stored().closed, session().operations().today());
    EXPECT_FALSE(session().opportunities().giveBack(std::array{chance}, u"x"_s).answers.front().ok);
    EXPECT_THROW(session().opportunities().giveBack(std::array{chance}, u"  "_s), Error);
}

TEST_F(OpportunityTest, NobodyGivesBackWhatIsAnothers)
{
    base.reopen();
    session().users().add({.name = u"周敏"_s, .role = Role::Sales});
    base.reopen(u"周敏"_s);
    EXPECT_FALSE(session().opportunities().giveBack(std::array{chance}, u"x"_s).answers.front().ok);
    EXPECT_EQ(stored().owner, seller);
}

TEST_F(OpportunityTest, ContractsAndComplaintsAreStoredAsTheyWere)
{
    ContractRepository contracts(base.db());
    ComplaintRepository complaints(base.db());
    auto work = session().operations().begin(u"test"_s);
    Contract contract{.number = u"HT-1"_s,
                      .customer = customer,
                      .title = u"框架协议"_s,
                      .owner = seller,
                      .starts = QDate(2026, 1, 1),
                      .ends = QDate(2026, 12, 31),
                      .amount = Amount{1'000'000},
                      .currency = u"CNY"_s,
                      .createdAt = work.at()};
    contract.id = contracts.insert(contract);
    Complaint complaint{.customer = customer, .text = u"发货太慢"_s, .owner = seller, .openedAt = work.at()};
    complaint.id = complaints.insert(complaint);
    EXPECT_EQ(contracts.find(contract.id), contract);
    EXPECT_EQ(complaints.find(complaint.id), complaint);
    contract.state = ContractState::Ended;
    EXPECT_TRUE(contracts.update(contract));
    EXPECT_FALSE(contracts.update(contract)) << "it was changed meanwhile";
    EXPECT_EQ(contracts.ofCustomer(customer).front().state, ContractState::Ended);
    complaint.closedAt = work.at() + kDay;
    EXPECT_TRUE(complaints.update(complaint));
    EXPECT_EQ(complaints.ofCustomer(customer).front().closedAt, complaint.closedAt);
    work.commit();
}

TEST_F(OpportunityTest, AnOpenComplaintKeepsACustomerUntilItIsClosed)
{
    session().opportunities().giveBack(std::array{chance}, u"x"_s);
    ComplaintRepository complaints(base.db());
    Complaint complaint{.customer = customer, .text = u"发货太慢"_s, .openedAt = base.clock().now()};
    complaint.id = complaints.insert(complaint);
    EXPECT_TRUE(due().empty());
    complaint.closedAt = base.clock().now();
    complaints.update(complaint);
    EXPECT_EQ(due().size(), 1U);
}

} // namespace
