#include "core/customer/customerservice.h"
#include "core/customfield/customfieldservice.h"
#include "core/operation/undoservice.h"
#include "core/order/orderservice.h"
#include "core/pool/poolservice.h"
#include "core/product/productservice.h"
#include "core/savedview/savedviewservice.h"
#include "core/security/userservice.h"
#include "tests/support/dump.h"
#include "tests/support/testbase.h"

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

class UndoConflictTest : public testing::Test
{
protected:
    UndoService &undo() { return base.session().undo(); }
    CustomerService &customers() { return base.session().customers(); }
    qint64 newest() { return Statement(base.db(), u"SELECT max(id) FROM operation"_s).number(); }

    template <typename Edit>
    qint64 edit(CustomerId id, Edit &&change)
    {
        const auto before = customers().card(id);
        auto card = before;
        change(card);
        return customers().edit(card, before).operation;
    }

    /// Taking back is refused with one row and one reason, and leaves no trace.
    void expectConflict(qint64 operation, const QString &table, UndoConflict::Why why)
    {
        const auto before = dumpOf(base.db());
        const auto last = newest();
        const auto outcome = undo().undo(operation);
        ASSERT_EQ(outcome.conflicts.size(), 1U);
        EXPECT_EQ(outcome.conflicts[0].table, table);
        EXPECT_EQ(outcome.conflicts[0].why, why);
        EXPECT_FALSE(outcome.conflicts[0].label.isEmpty());
        EXPECT_EQ(dumpOf(base.db()), before);
        EXPECT_EQ(newest(), last);
    }
    void expectRefused(qint64 operation)
    {
        const auto before = dumpOf(base.db());
        EXPECT_THROW(undo().undo(operation), Error);
        EXPECT_EQ(dumpOf(base.db()), before);
    }

    TestBase base;
    CustomerId ada = base.addCustomer(u"苏州翔诚服饰有限公司"_s);
};

TEST_F(UndoConflictTest, ACustomerThatGotAValueInACustomFieldSinceStays)
{
    const auto made = newest();
    const auto field = base.session().customFields().add({.name = u"微信群"_s});
    edit(ada, [&](CustomerCard &card) { card.custom.insert(field, u"翔诚"_s); });

    expectConflict(made, u"customer"_s, UndoConflict::Why::StillNeeded);
}

TEST_F(UndoConflictTest, AValueDoesNotComeBackToACustomerThatIsGone)
{
    const auto field = base.session().customFields().add({.name = u"微信群"_s});
    edit(ada, [&](CustomerCard &card) { card.custom.insert(field, u"翔诚"_s); });
    const auto cleared = edit(ada, [&](CustomerCard &card) { card.custom.clear(); });
    customers().remove(std::vector{ada});

    expectConflict(cleared, u"customer"_s, UndoConflict::Why::ChangedSince);
    EXPECT_THROW(undo().undo(cleared, UndoMode::TheRest), Error) << "without the customer nothing is left";
}

/// What an import does: customers, and the words that they need.
class UndoOfImport : public UndoConflictTest
{
protected:
    qint64 import(const QString &sheetName = u"展会"_s)
    {
        auto &operations = base.session().operations();
        auto work = operations.begin({.kind = u"import"_s, .bulk = true});
        CustomerRepository rows(operations.db());
        for (int i = 0; i < 50; ++i)
            imported.push_back(
                rows.insert({.customer = {.name = u"客户%1"_s.arg(i)}, .tags = {sheetName, u"新"_s}}));
        return work.commit().operation;
    }
    qint64 number(const QString &sql) { return Statement(base.db(), sql).number(); }
    QStringList tags()
    {
        return {Statement(base.db(), u"SELECT group_concat(name) FROM tag"_s)
                    .first([](const Statement &row) { return row.text(0); })
                    .value_or(QString())};
    }

    std::vector<CustomerId> imported;
};

TEST_F(UndoOfImport, LeavesNothingWhereNobodyUsedIt)
{
    const auto before = dumpOf(base.db());
    const auto operation = import();
    const auto after = dumpOf(base.db());
    const auto undone = undo().undo(operation);
    EXPECT_TRUE(undone.kept.empty());
    EXPECT_EQ(dumpOf(base.db()), before);
    undo().undo(undone.changes.operation);
    EXPECT_EQ(dumpOf(base.db()), after);
}

TEST_F(UndoOfImport, KeepsTheTagThatSomebodyElseUsesByNowAndTakesBackTheRest)
{
    const auto operation = import();
    customers().addTag(std::vector{ada}, u"展会"_s);
    const auto after = dumpOf(base.db());

    const auto outcome = undo().undo(operation);

    EXPECT_TRUE(outcome.conflicts.empty());
    ASSERT_EQ(outcome.kept.size(), 1U);
    EXPECT_EQ(outcome.kept[0].table, u"tag"_s);
    EXPECT_EQ(outcome.kept[0].label, u"展会"_s);
    EXPECT_FALSE(outcome.changes.isEmpty());
    EXPECT_EQ(customers().count(), 1);
    EXPECT_EQ(tags(), QStringList(u"展会"_s)) << "the other word went";
    EXPECT_EQ(customers().card(ada).tags, QStringList(u"展会"_s));
    EXPECT_TRUE(undo().log({.limit = 1}).front().summary.value(u"kept"_s).toString().contains(u"展会"_s));

    undo().undo(outcome.changes.operation);
    EXPECT_EQ(dumpOf(base.db()), after) << "and it can be done again";
}

TEST_F(UndoOfImport, KeepsAWordThatWasRenamedSince)
{
    const auto operation = import();
    auto work = base.session().operations().begin(u"tag.rename"_s);
    base.db().run(u"UPDATE tag SET name = '广交会' WHERE name = '展会'"_s);
    work.commit();

    const auto outcome = undo().undo(operation);
    EXPECT_TRUE(outcome.conflicts.empty());
    EXPECT_EQ(outcome.kept.size(), 1U);
    EXPECT_EQ(tags(), QStringList(u"广交会"_s));
    EXPECT_EQ(customers().count(), 1);
}

TEST_F(UndoOfImport, IsRefusedAsEverWhereACustomerOfItWasChanged)
{
    const auto operation = import();
    customers().addTag(std::vector{ada}, u"展会"_s);
    edit(imported[3], [](CustomerCard &card) { card.customer.city = u"苏州"_s; });

    expectConflict(operation, u"customer"_s, UndoConflict::Why::ChangedSince);
    EXPECT_TRUE(undo().undo(operation).kept.empty()) << "nothing was done";

    const auto rest = undo().undo(operation, UndoMode::TheRest);
    EXPECT_FALSE(rest.changes.isEmpty());
    EXPECT_EQ(customers().count(), 2) << "ada and the one that was changed";
    EXPECT_EQ(customers().card(imported[3]).tags.size(), 2) << "with the words that it has";
}

TEST_F(UndoOfImport, IsAboutTheWordWhereThatIsAllThereWas)
{
    const auto field = base.session().customFields().add({.name = u"微信群"_s});
    const auto added = newest();
    edit(ada, [&](CustomerCard &card) { card.custom.insert(field, u"翔诚"_s); });
    expectConflict(added, u"custom_field"_s, UndoConflict::Why::StillNeeded);
}

TEST_F(UndoConflictTest, ATagThatWasPutOnAgainMeanwhileCannotReturn)
{
    const std::vector ids{ada};
    customers().addTag(ids, u"展会"_s);
    const auto untagged = customers().removeTag(ids, u"展会"_s).operation;
    customers().addTag(ids, u"展会"_s);

    expectConflict(untagged, u"customer_tag"_s, UndoConflict::Why::CannotReturn);
}

TEST_F(UndoConflictTest, ACodeThatSomebodyElseHasByNowCannotReturn)
{
    edit(ada, [](CustomerCard &card) { card.customer.code = u"K1"_s; });
    const auto cleared = edit(ada, [](CustomerCard &card) { card.customer.code.clear(); });
    customers().add({.customer = {.code = u"K1"_s, .name = u"天津佳成"_s}});

    expectConflict(cleared, u"customer"_s, UndoConflict::Why::CannotReturn);
}

TEST_F(UndoConflictTest, AViewReturnsUnlessItsOwnerHasAnotherOfItsName)
{
    auto &views = base.session().savedViews();
    const auto me = base.session().actor().id();
    const auto view = [](UserId owner) {
        return SavedView{.page = u"customers"_s, .name = u"老客户"_s, .owner = owner};
    };
    const auto id = views.add(view(me));
    views.remove(id);
    const auto removed = newest();
    views.add(view({})); // everybody's
    const auto back = undo().undo(removed);
    EXPECT_TRUE(back.conflicts.empty());
    undo().undo(back.changes.operation);
    views.add(view(me));

    expectConflict(removed, u"saved_view"_s, UndoConflict::Why::CannotReturn);
}

TEST_F(UndoConflictTest, AnEmptyCodeIsNoCode)
{
    const auto coded = edit(ada, [](CustomerCard &card) { card.customer.code = u"K1"_s; });
    base.addCustomer(u"天津佳成"_s);
    EXPECT_TRUE(undo().undo(coded).conflicts.empty());
}

TEST_F(UndoConflictTest, ARemovedOrderDoesNotComeBackWithoutItsProduct)
{
    const auto product = base.session().products().add({.name = u"剪刀"_s});
    const auto order = base.session().orders().add(
        {.customer = ada, .date = {2026, 11, 1}, .lines = {{.product = product}}});
    const auto removed = base.session().orders().remove(order).operation;
    base.session().products().remove(product);

    expectConflict(removed, u"order_line"_s, UndoConflict::Why::CannotReturn);
}

TEST_F(UndoConflictTest, TheRestOfARemovalComesBackWithoutWhatCannot)
{
    const auto grace = base.addCustomer(u"天津佳成"_s);
    edit(ada, [](CustomerCard &card) { card.customer.code = u"K1"_s; });
    const auto removed = customers().remove(std::vector{ada, grace}).operation;
    customers().add({.customer = {.code = u"K1"_s, .name = u"王芳"_s}});

    const auto outcome = undo().undo(removed, UndoMode::TheRest);

    EXPECT_EQ(outcome.conflicts.size(), 1U);
    EXPECT_EQ(customers().get(grace).name, u"天津佳成"_s);
    EXPECT_THROW(customers().get(ada), Error);
}

TEST_F(UndoConflictTest, UndoDoesNotTakeTheLastAdministrator)
{
    auto &users = base.session().users();
    const auto other = users.add({.name = u"陈思远"_s, .role = Role::Sales});
    const auto raised = users.setRole(other, Role::Administrator).operation;
    users.setRole(base.session().actor().id(), Role::Sales);

    expectRefused(raised);
}

TEST_F(UndoConflictTest, UndoDoesNotTakeTheLastPoolNorOneThatIsNotEmpty)
{
    auto &pools = base.session().pools();
    const auto first = pools.pools().front();
    const auto added = pools.add({.name = u"展会线索"_s});
    const auto made = newest();
    auto off = first;
    off.enabled = false;
    pools.edit(off);
    expectRefused(made);

    off = pools.get(first.id);
    off.enabled = true;
    const auto on = pools.edit(off).operation;
    pools.release(std::vector{ada}, u"无意向"_s, first.id);
    expectRefused(on);
    EXPECT_TRUE(pools.get(added).enabled);
}

TEST_F(UndoConflictTest, UndoMakesNoCircleOfCompanies)
{
    const auto grace = base.addCustomer(u"天津佳成"_s);
    edit(ada, [&](CustomerCard &card) { card.customer.parent = grace; });
    const auto freed = edit(ada, [](CustomerCard &card) { card.customer.parent = {}; });
    edit(grace, [&](CustomerCard &card) { card.customer.parent = ada; });

    expectRefused(freed);
}

TEST_F(UndoConflictTest, ARowThatABulkOperationMadeAndRemovedNeverWas)
{
    const auto before = dumpOf(base.db());
    auto &operations = base.session().operations();
    qint64 operation = 0;
    {
        auto work = operations.begin({.kind = u"import"_s, .bulk = true});
        CustomerRepository rows(operations.db());
        rows.insert({.customer = {.name = u"甲"_s}});
        rows.remove(rows.insert({.customer = {.name = u"乙"_s}}));
        operation = work.commit().operation;
    }
    const auto after = dumpOf(base.db());

    const auto undone = undo().undo(operation);
    EXPECT_EQ(dumpOf(base.db()), before);
    undo().undo(undone.changes.operation);
    EXPECT_EQ(dumpOf(base.db()), after);
}

TEST_F(UndoConflictTest, RevRisesWhenARowComesBackByAnOlderRemoval)
{
    const auto removed = customers().remove(std::vector{ada}).operation;
    const auto back = undo().undo(removed).changes.operation;
    for (const auto &grade : {u"A"_s, u"B"_s, u"C"_s})
        undo().undo(customers().editField(std::vector{ada}, u"grade"_s, grade).operation);
    const auto rev = customers().get(ada).rev;
    undo().undo(back); // removed again ...
    undo().undo(removed); // ... and brought back by its first removal

    EXPECT_GT(customers().get(ada).rev, rev);
}

TEST_F(UndoConflictTest, ControlZReachesBeyondManyStepsThatWereTakenBack)
{
    const auto first = newest();
    for (int i = 0; i < 201; ++i)
        undo().undo(customers().editField(std::vector{ada}, u"grade"_s, QString::number(i)).operation);

    ASSERT_TRUE(undo().nextUndo());
    EXPECT_EQ(undo().nextUndo()->id, first);
}

TEST_F(UndoConflictTest, TheLogIsReadPageByPage)
{
    for (int i = 0; i < 25; ++i)
        customers().editField(std::vector{ada}, u"grade"_s, QString::number(i));
    std::vector<qint64> ids;
    LogFilter filter{.limit = 10};
    for (auto page = undo().log(filter); !page.empty(); page = undo().log(filter)) {
        EXPECT_LE(page.size(), 10U);
        for (const auto &entry : page)
            ids.push_back(entry.id);
        filter.before = ids.back();
    }
    EXPECT_EQ(ids.size(), 26U);
    EXPECT_TRUE(std::ranges::is_sorted(ids, std::greater()));

    EXPECT_EQ(undo().log({.kind = u"customer.bulk"_s}).size(), 25U);
    EXPECT_EQ(undo().log({.kind = u"%"_s}).size(), 0U) << "a pattern is taken by its letters";
    EXPECT_EQ(undo().log({.actor = {99}}).size(), 0U);
}

TEST_F(UndoConflictTest, NobodyMakesACustomerForAPoolThatIsOffOrAPersonWhoLeft)
{
    auto &pools = base.session().pools();
    pools.add({.name = u"展会线索"_s});
    auto off = pools.pools().back();
    off.enabled = false;
    pools.edit(off);
    const auto left = base.session().users().add({.name = u"陈思远"_s});
    base.session().users().setActive(left, false);

    EXPECT_THROW(customers().add({.customer = {.name = u"甲"_s, .pool = off.id}}), CardProblems);
    EXPECT_THROW(customers().add({.customer = {.name = u"甲"_s, .owner = left}}), CardProblems);
}

} // namespace
