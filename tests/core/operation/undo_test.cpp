#include "core/activity/activityservice.h"
#include "core/customer/customerservice.h"
#include "core/operation/chain.h"
#include "core/operation/describe.h"
#include "core/order/orderservice.h"
#include "core/security/userservice.h"
#include "tests/support/dump.h"
#include "tests/support/testbase.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

class UndoTest : public testing::Test
{
protected:
    UndoService &undo() { return base.session().undo(); }
    QString nameOf(CustomerId id) { return base.session().customers().get(id).name; }
    ChangeSet rename(CustomerId id, const QString &name)
    {
        const auto before = base.session().customers().card(id);
        auto card = before;
        card.customer.name = name;
        return base.session().customers().edit(card, before);
    }

    TestBase base;
    CustomerId ada = base.addCustomer(u"苏州翔诚服饰有限公司"_s);
    QSignalSpy changed{&base.session().operations().hub(), &ChangeHub::changed};
};

TEST_F(UndoTest, AnOperationIsAnnouncedOnceWithWhatItTouched)
{
    rename(ada, u"苏州翔诚"_s);

    ASSERT_EQ(changed.size(), 1);
    const auto changes = changed[0][0].value<ChangeSet>();
    EXPECT_TRUE(changes.touches(Entity::Customer));
    EXPECT_FALSE(changes.touches(Entity::Order));
    EXPECT_EQ(changes.customers, QSet<qint64>{ada.value});
    EXPECT_EQ(changes.kind, u"customer.edit"_s);
}

TEST_F(UndoTest, UndoAndRedoOfARenameAcrossARestart)
{
    const auto before = dumpOf(base.db());
    const auto renamed = rename(ada, u"苏州翔诚"_s);
    const auto after = dumpOf(base.db());
    base.reopen();

    const auto undone = undo().undo(renamed.operation);
    EXPECT_EQ(dumpOf(base.db()), before);
    base.reopen();

    undo().undo(undone.changes.operation); // taking the undo back is redo
    EXPECT_EQ(dumpOf(base.db()), after);
}

TEST_F(UndoTest, RevOnlyRises)
{
    const auto renamed = rename(ada, u"苏州翔诚"_s);
    const auto rev = base.session().customers().get(ada).rev;
    undo().undo(renamed.operation);
    EXPECT_GT(base.session().customers().get(ada).rev, rev);
}

TEST_F(UndoTest, ARemovedCustomerComesBackWithEverythingThatHungOnIt)
{
    CustomerCard card{.customer = {.kind = CustomerKind::Person, .name = u"王芳"_s},
                      .contacts = {{.name = u"王芳"_s}},
                      .points = {{.contact = {-1}, .value = u"138 0013 8000"_s}},
                      .tags = {u"展会"_s}};
    const auto id = base.session().customers().add(card);
    base.session().activities().record({.customer = id, .text = u"谈价格"_s});
    base.session().orders().add({.number = u"A1"_s,
                                 .customer = id,
                                 .date = {2026, 11, 1},
                                 .lines = {{.description = u"剪刀"_s, .price = Amount::units(5)}}});
    const auto before = dumpOf(base.db());

    const std::vector ids{id};
    const auto removed = base.session().customers().remove(ids);
    EXPECT_THROW(base.session().customers().get(id), Error);

    undo().undo(removed.operation);
    EXPECT_EQ(dumpOf(base.db()), before);
}

TEST_F(UndoTest, UndoRefusesWithTheListOfWhatStandsInTheWay)
{
    const auto first = rename(ada, u"甲"_s);
    rename(ada, u"乙"_s);

    const auto outcome = undo().undo(first.operation);

    ASSERT_EQ(outcome.conflicts.size(), 1U);
    EXPECT_EQ(outcome.conflicts[0].label, u"乙"_s);
    EXPECT_EQ(outcome.conflicts[0].why, UndoConflict::Why::ChangedSince);
    EXPECT_EQ(nameOf(ada), u"乙"_s);
}

TEST_F(UndoTest, ALaterEditThatWasTakenBackIsNotInTheWay)
{
    const auto first = rename(ada, u"甲"_s);
    const auto second = rename(ada, u"乙"_s);
    undo().undo(second.operation);

    EXPECT_TRUE(undo().undo(first.operation).conflicts.empty());
    EXPECT_EQ(nameOf(ada), u"苏州翔诚服饰有限公司"_s);
}

TEST_F(UndoTest, ACustomerWithALaterOrderCannotBeUnmade) // row 119
{
    const auto made = undo().nextUndo();
    base.session().orders().add(
        {.customer = ada, .date = {2026, 11, 1}, .lines = {{.description = u"剪刀"_s}}});

    const auto outcome = undo().undo(made->id);

    ASSERT_EQ(outcome.conflicts.size(), 1U);
    EXPECT_EQ(outcome.conflicts[0].why, UndoConflict::Why::StillNeeded);
    EXPECT_NO_THROW(base.session().customers().get(ada));
}

TEST_F(UndoTest, TheRestOfABulkEditCanBeTakenBack)
{
    const auto grace = base.addCustomer(u"天津佳成装饰工程有限公司"_s);
    const std::vector ids{ada, grace};
    const auto bulk = base.session().customers().editField(ids, u"grade"_s, u"A"_s);
    base.session().customers().editField(std::vector{grace}, u"grade"_s, u"B"_s);

    const auto outcome = undo().undo(bulk.operation, UndoMode::TheRest);

    EXPECT_EQ(outcome.conflicts.size(), 1U);
    EXPECT_EQ(base.session().customers().get(ada).grade, QString());
    EXPECT_EQ(base.session().customers().get(grace).grade, u"B"_s);
    EXPECT_TRUE(describeLeft(outcome).contains(u"天津佳成"_s)) << "what stays is said";
    EXPECT_TRUE(undo().entry(bulk.operation)->isInPart) << "and the log does not call it whole";
    const auto whole = base.session().customers().editField(std::vector{ada}, u"grade"_s, u"C"_s);
    undo().undo(whole.operation);
    EXPECT_TRUE(undo().entry(whole.operation)->undone);
    EXPECT_FALSE(undo().entry(whole.operation)->isInPart);
}

TEST_F(UndoTest, ControlZGoesBackStepByStepAndForthAgain)
{
    rename(ada, u"甲"_s);
    rename(ada, u"乙"_s);

    undo().undo(undo().nextUndo()->id);
    EXPECT_EQ(nameOf(ada), u"甲"_s);
    undo().undo(undo().nextUndo()->id);
    EXPECT_EQ(nameOf(ada), u"苏州翔诚服饰有限公司"_s);
    undo().undo(undo().nextRedo()->id);
    EXPECT_EQ(nameOf(ada), u"甲"_s);
    undo().undo(undo().nextRedo()->id);
    EXPECT_EQ(nameOf(ada), u"乙"_s);
    EXPECT_FALSE(undo().nextRedo());

    undo().undo(undo().nextUndo()->id);
    rename(ada, u"丙"_s);
    EXPECT_FALSE(undo().nextRedo()) << "a new act ends what could be redone";
}

TEST_F(UndoTest, ARedoIsToldByWhatItBringsBack)
{
    rename(ada, u"甲"_s);
    undo().undo(undo().nextUndo()->id);
    undo().undo(undo().nextRedo()->id);
    const auto log = undo().log({.limit = 3});
    EXPECT_EQ(describe(log[0]), u"Redone: "_s + describe(log[2]));
    EXPECT_EQ(describe(log[1]), u"Undone: "_s + describe(log[2]));
}

TEST_F(UndoTest, WhatIsTakenBackCannotBeTakenBackAgain)
{
    const auto renamed = rename(ada, u"甲"_s);
    undo().undo(renamed.operation);
    EXPECT_THROW(undo().undo(renamed.operation), Error);
}

TEST_F(UndoTest, AnotherPersonsActNeedsTheRight)
{
    base.session().users().add({.name = u"陈思远"_s, .role = Role::Sales});
    const auto renamed = rename(ada, u"甲"_s);
    base.reopen(u"陈思远"_s);

    EXPECT_THROW(undo().undo(renamed.operation), Error);
    EXPECT_EQ(nameOf(ada), u"甲"_s);
}

TEST_F(UndoTest, RowsCreatedInBulkGoAndComeBack)
{
    const auto before = dumpOf(base.db());
    auto &operations = base.session().operations();
    qint64 operation = 0;
    {
        auto work = operations.begin({.kind = u"import"_s, .bulk = true});
        CustomerRepository customers(operations.db());
        for (int i = 0; i < 50; ++i)
            customers.insert({.customer = {.name = u"客户%1"_s.arg(i)}, .contacts = {{.name = u"联系人"_s}}});
        operation = work.commit().operation;
    }
    const auto after = dumpOf(base.db());
    EXPECT_EQ(Statement(base.db(), u"SELECT count(*) FROM journal WHERE operation = :o"_s)
                  .bind("o"_L1, operation)
                  .number(),
              0);

    const auto undone = undo().undo(operation);
    EXPECT_EQ(dumpOf(base.db()), before);
    undo().undo(undone.changes.operation);
    EXPECT_EQ(dumpOf(base.db()), after);
}

TEST_F(UndoTest, MoreRowsThanOneStatementTakesBackGoChangeAndComeBack)
{
    constexpr int kMany = 11'000;
    const auto before = dumpOf(base.db());
    auto &operations = base.session().operations();
    std::vector<CustomerId> ids;
    qint64 operation = 0;
    {
        auto work = operations.begin({.kind = u"import"_s, .bulk = true});
        CustomerRepository customers(operations.db());
        for (int i = 0; i < kMany; ++i)
            ids.push_back(customers.insert({.customer = {.name = u"客户%1"_s.arg(i)}}));
        operation = work.commit().operation;
    }
    const auto after = dumpOf(base.db());
    const auto graded = base.session().customers().editField(ids, u"grade"_s, u"A"_s);
    EXPECT_TRUE(undo().undo(graded.operation).conflicts.empty());
    EXPECT_EQ(dumpOf(base.db()), after);
    const auto revisions = u"SELECT count(*) FROM customer WHERE rev <> 3"_s; // made, graded, taken back
    EXPECT_EQ(Statement(base.db(), QString(revisions + u" AND name <> '苏州翔诚服饰有限公司'"_s)).number(),
              0);

    const auto undone = undo().undo(operation);
    EXPECT_EQ(dumpOf(base.db()), before);
    undo().undo(undone.changes.operation);
    EXPECT_EQ(dumpOf(base.db()), after);
}

TEST_F(UndoTest, ARowOfAnImportThatWasEditedSinceStandsInItsWay)
{
    auto &operations = base.session().operations();
    CustomerId edited;
    qint64 operation = 0;
    {
        auto work = operations.begin({.kind = u"import"_s, .bulk = true});
        CustomerRepository customers(operations.db());
        customers.insert({.customer = {.name = u"甲"_s}});
        edited = customers.insert({.customer = {.name = u"乙"_s}});
        operation = work.commit().operation;
    }
    const auto later = rename(edited, u"丙"_s);
    ASSERT_EQ(undo().undo(operation).conflicts.size(), 1U);

    undo().undo(later.operation);
    EXPECT_TRUE(undo().undo(operation).conflicts.empty());
}

TEST_F(UndoTest, TheLogIsAChainThatShowsWhichEntryWasTouched)
{
    const auto renamed = rename(ada, u"甲"_s);
    rename(ada, u"乙"_s);
    EXPECT_TRUE(Chain::verify(base.db()).intact);

    base.db().run(u"UPDATE journal SET after = replace(after, '甲', '丁') WHERE operation = %1"_s.arg(
        renamed.operation));

    const auto report = Chain::verify(base.db());
    EXPECT_FALSE(report.intact);
    EXPECT_EQ(report.brokenAt, renamed.operation);
}

TEST_F(UndoTest, TheHistoryOfACustomerNamesWhatTouchedItAndItsContacts)
{
    rename(ada, u"甲"_s);
    base.session().activities().record({.customer = ada, .text = u"谈价格"_s});

    const auto history = undo().historyOfCustomer(ada.value);

    ASSERT_EQ(history.size(), 3U);
    EXPECT_EQ(history[0].kind, u"activity.add"_s);
    EXPECT_EQ(history[1].kind, u"customer.edit"_s);
    EXPECT_EQ(history[2].kind, u"customer.add"_s);
}

TEST_F(UndoTest, ARefusalChangesAndAnnouncesNothing)
{
    const auto before = dumpOf(base.db());
    EXPECT_THROW(rename(ada, u" \u200b　"_s), CardProblems);
    EXPECT_EQ(dumpOf(base.db()), before);
    EXPECT_EQ(changed.size(), 0);
}

} // namespace
