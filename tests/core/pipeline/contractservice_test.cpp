#include "core/pipeline/contractservice.h"

#include "core/operation/undoservice.h"
#include "core/security/userservice.h"
#include "tests/support/dump.h"
#include "tests/support/testbase.h"

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

class ContractTest : public testing::Test
{
protected:
    Session &session() { return base.session(); }
    ContractService contracts() { return ContractService(session().operations()); }
    QDate today() { return session().operations().today(); }
    Contract stored(ContractId id) { return contracts().get(id); }
    ContractId add(ContractState state = ContractState::Draft)
    {
        return contracts().add({.customer = customer,
                                .title = u"年度框架"_s,
                                .state = state,
                                .starts = today(),
                                .ends = today().addYears(1).addDays(-1),
                                .amount = Amount::units(120'000)});
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
    CustomerId customer = base.addCustomer(u"宁波五金"_s);
};

TEST_F(ContractTest, NumbersGoOnAndAreNotGivenTwice)
{
    EXPECT_EQ(stored(add()).number, u"HT-2026-001"_s);
    EXPECT_EQ(stored(add()).number, u"HT-2026-002"_s);
    EXPECT_EQ(refusalOf([&] {
                  contracts().add({.number = u"HT-2026-001"_s, .customer = customer, .title = u"重号"_s});
              }),
              Error::Code::Invalid);
}

TEST_F(ContractTest, EveryMoveIsMadeOrRefusedAsTheRuleSaysAndUndoRestores)
{
    using enum ContractState;
    const auto reach = [&](ContractState state) {
        const auto id = add(state == Draft || state == Cancelled ? Draft : Active);
        if (state == Ended || state == Cancelled)
            contracts().move(id, state);
        return id;
    };
    for (const auto from : {Draft, Active, Ended, Cancelled})
        for (const auto to : {Draft, Active, Ended, Cancelled}) {
            const auto id = reach(from);
            const auto before = stored(id);
            if (from == to) {
                EXPECT_TRUE(contracts().move(id, to).isEmpty());
            } else if (!mayMove(from, to)) {
                EXPECT_EQ(refusalOf([&] { contracts().move(id, to); }), Error::Code::Conflict);
            } else {
                contracts().move(id, to);
                EXPECT_EQ(stored(id).state, to);
                undo();
                auto after = stored(id);
                after.rev = before.rev; // it only rises
                EXPECT_EQ(after, before) << int(from) << " to " << int(to);
            }
        }
}

TEST_F(ContractTest, TheTableOfMoves)
{
    using enum ContractState;
    int moves = 0;
    for (const auto from : {Draft, Active, Ended, Cancelled})
        for (const auto to : {Draft, Active, Ended, Cancelled})
            moves += mayMove(from, to);
    EXPECT_EQ(moves, 6);
    EXPECT_FALSE(mayMove(Ended, Draft));
    EXPECT_FALSE(mayMove(Cancelled, Active)) << "it is drafted anew first";
    EXPECT_FALSE(mayMove(Draft, Ended)) << "it never held";
}

TEST_F(ContractTest, WhatComesIntoForceIsSignedAndWhatEndsEarlyEndsToday)
{
    const auto id = add();
    contracts().move(id, ContractState::Active);
    EXPECT_EQ(stored(id).signedOn, today());
    base.clock().advance(30LL * 24 * 60 * 60 * 1000);
    contracts().move(id, ContractState::Ended);
    EXPECT_EQ(stored(id).ends, today());
}

TEST_F(ContractTest, ARenewalBeginsTheDayAfterAndLastsAsLong)
{
    struct Case
    {
        QDate starts, ends, begins, until;
    };
    for (const auto &[starts, ends, begins, until] :
         {Case{QDate(2026, 1, 1), QDate(2026, 12, 31), QDate(2027, 1, 1), QDate(2027, 12, 31)},
          Case{QDate(2027, 3, 1), QDate(2028, 2, 29), QDate(2028, 3, 1), QDate(2029, 2, 28)}, // a leap day
          Case{QDate(2026, 11, 1), QDate(2026, 11, 30), QDate(2026, 12, 1), QDate(2026, 12, 31)},
          Case{QDate(2026, 11, 5), QDate(2026, 11, 14), QDate(2026, 11, 15), QDate(2026, 11, 24)}}) {
        const auto id = contracts().add({.customer = customer,
                                         .title = u"框架"_s,
                                         .state = ContractState::Active,
                                         .starts = starts,
                                         .ends = ends});
        const auto next = stored(contracts().renew(id));
        EXPECT_EQ(next.starts, begins);
        EXPECT_EQ(next.ends, until) << until.toString(Qt::ISODate).toStdString();
        EXPECT_EQ(next.state, ContractState::Draft);
        EXPECT_FALSE(next.signedOn);
        EXPECT_NE(next.number, stored(id).number);
    }
    const auto endless = contracts().add({.customer = customer, .title = u"无期"_s});
    EXPECT_EQ(refusalOf([&] { contracts().renew(endless); }), Error::Code::Invalid);
}

TEST_F(ContractTest, ImpossibleValuesAreRefused)
{
    const auto id = add();
    const auto edited = [&](auto change) {
        auto contract = stored(id);
        change(contract);
        return refusalOf([&] { contracts().edit(contract); });
    };
    EXPECT_EQ(edited([](Contract &c) { c.title = u"　 "_s; }), Error::Code::Invalid);
    EXPECT_EQ(edited([](Contract &c) { c.ends = c.starts->addDays(-1); }), Error::Code::Invalid);
    EXPECT_EQ(edited([](Contract &c) { c.starts = QDate(1, 1, 1); }), Error::Code::Invalid);
    EXPECT_EQ(edited([](Contract &c) { c.amount = Amount{-1}; }), Error::Code::Invalid);
    EXPECT_EQ(edited([](Contract &c) { c.terms = QString(100'001, u'x'); }), Error::Code::Invalid);
    EXPECT_EQ(edited([](Contract &c) { c.customer = {99}; }), Error::Code::NotFound);
    EXPECT_EQ(edited([](Contract &c) {
                  --c.rev;
                  c.title = u"别的"_s;
              }),
              Error::Code::Conflict);
    EXPECT_EQ(refusalOf([&] { add(ContractState::Ended); }), Error::Code::Invalid);
}

TEST_F(ContractTest, OnlyADraftIsRemoved)
{
    const auto draft = add();
    const auto active = add(ContractState::Active);
    EXPECT_EQ(refusalOf([&] { contracts().remove(active); }), Error::Code::Conflict);
    contracts().remove(draft);
    EXPECT_THROW(stored(draft), Error);
    undo();
    EXPECT_EQ(stored(draft).title, u"年度框架"_s);
}

TEST_F(ContractTest, AnothersIsNotTouchedByWhoSells)
{
    const auto id = add();
    session().users().add({.name = u"王芳"_s, .role = Role::Sales});
    base.reopen(u"王芳"_s);
    EXPECT_EQ(refusalOf([&] { contracts().move(id, ContractState::Active); }), Error::Code::Denied);
    EXPECT_EQ(refusalOf([&] { contracts().renew(id); }), Error::Code::Denied);
    auto changed = stored(id);
    changed.title = u"别的"_s;
    EXPECT_EQ(refusalOf([&] { contracts().edit(changed); }), Error::Code::Denied);
}

TEST_F(ContractTest, OneEndsSoonWithinSixtyDaysWhileItHolds)
{
    Contract contract{.state = ContractState::Active, .ends = today().addDays(60)};
    EXPECT_TRUE(endsSoon(contract, today()));
    contract.ends = today().addDays(61);
    EXPECT_FALSE(endsSoon(contract, today()));
    contract.ends = today().addDays(-1);
    EXPECT_TRUE(endsSoon(contract, today())) << "it should have ended";
    contract.state = ContractState::Draft;
    EXPECT_FALSE(endsSoon(contract, today()));
}

} // namespace
