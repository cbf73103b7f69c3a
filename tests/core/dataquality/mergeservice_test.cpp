#include "core/customer/customerservice.h"
#include "core/dataquality/mergeservice.h"
#include "core/history/historyservice.h"
#include "core/operation/describe.h"
#include "core/order/orderservice.h"
#include "core/pool/poolservice.h"
#include "core/security/userservice.h"
#include "tests/core/dataquality/mergefixture.h"

#include <gmock/gmock.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

TEST_F(Merge, EverythingThatHungOnTheOtherHangsOnTheOneThatStays)
{
    const auto rowsNaming = [this](const TableReference &reference) {
        return number(u"SELECT count(*) FROM %1 WHERE %2 = %3"_s.arg(reference.table, reference.column)
                          .arg(other.value));
    };
    int named = 0;
    for (const auto &reference : referencesTo(base.db(), u"customer"_s))
        named += rowsNaming(reference) > 0;
    ASSERT_GE(named, 13);
    merge();
    for (const auto &reference : referencesTo(base.db(), u"customer"_s))
        EXPECT_EQ(rowsNaming(reference), 0) << reference.table.toStdString();
    EXPECT_EQ(number(u"SELECT count(*) FROM sales_order WHERE customer_id = %1"_s.arg(keep.value)), 2);
    EXPECT_EQ(number(u"SELECT count(*) FROM activity WHERE customer_id = %1"_s.arg(keep.value)), 4);
    EXPECT_EQ(number(u"SELECT count(*) FROM opportunity WHERE customer_id = %1"_s.arg(keep.value)), 1);
    EXPECT_EQ(card(third).customer.parent, keep);
    EXPECT_FALSE(base.session().customers().findByCode(u"K2"_s));
    EXPECT_EQ(number(u"SELECT count(*) FROM pragma_foreign_key_check"_s), 0);
}

/// A key that names a customer could be taken on both sides: each needs a rule of its own.
TEST_F(Merge, NoOtherKeyThanTheKnownOnesNamesACustomer)
{
    QStringList found;
    for (const auto &reference : referencesTo(base.db(), u"customer"_s))
        for (const auto &key : uniqueKeys(base.db(), reference.table))
            if (key.terms.contains(reference.column) && !found.contains(reference.table))
                found << reference.table;
    EXPECT_THAT(found, testing::UnorderedElementsAre(u"customer_tag"_s, u"customer_share"_s, u"sales_order"_s,
                                                     u"distinct_customer"_s, u"segment_member"_s,
                                                     u"custom_value"_s));
}

TEST_F(Merge, WhatBothHadStaysOnce)
{
    merge();
    const auto merged = card(keep);
    QStringList contacts;
    for (const auto &contact : merged.contacts)
        contacts << contact.name + u' ' + contact.title;
    EXPECT_THAT(contacts, testing::UnorderedElementsAre(u"王芳 经理"_s, u"李雷 "_s));
    QStringList points;
    for (const auto &point : merged.points)
        points << point.normalized;
    EXPECT_THAT(points, testing::UnorderedElementsAre(u"+8613800138000"_s, u"+8675583320000"_s, u"l@x.cn"_s));
    EXPECT_EQ(std::ranges::count_if(merged.points, &ContactPoint::primary), 1);
    EXPECT_EQ(std::ranges::count_if(merged.contacts, &Contact::primary), 1);
    EXPECT_EQ(merged.addresses.size(), 2U);
    EXPECT_THAT(merged.tags, testing::UnorderedElementsAre(u"重点"_s, u"电子"_s, u"展会"_s));
}

TEST_F(Merge, WhatHangsOnEachIsSaidBesideTheFields)
{
    const auto plan = base.session().merges().plan(std::vector{keep, other});
    const auto beside = [&](const QString &key) {
        const auto row = std::ranges::find(plan.beside, key, &MergeField::key);
        return row == plan.beside.end() ? QStringList() : row->values;
    };
    EXPECT_TRUE(beside(u"phone"_s).join(u'|').contains(u"138"_s))
        << beside(u"phone"_s).join(u'|').toStdString();
    EXPECT_EQ(beside(u"contact"_s).size(), 2);
    EXPECT_TRUE(beside(u"email"_s).contains(u"l@x.cn"_s)) << beside(u"email"_s).join(u'|').toStdString();
    EXPECT_EQ(beside(u"address"_s).size(), 2);
}

TEST_F(Merge, WhoBothAreSharedWithSeesTheOneThatStaysWithTheWiderRight)
{
    const auto share = [this](CustomerId customer, int mayEdit) {
        Statement(base.db(), u"INSERT INTO customer_share(customer_id, user_id, may_edit) "
                             "SELECT :customer, min(id), :edit FROM app_user"_s)
            .bind("customer"_L1, customer)
            .bind("edit"_L1, mayEdit)
            .execute();
    };
    share(keep, 0);
    share(other, 1);
    Statement(
        base.db(),
        u"UPDATE customer_share SET until = CASE may_edit WHEN 1 THEN '2027-06-01' ELSE '2027-01-01' END"_s)
        .execute();
    const auto before = dump();
    const auto operation = merge().operation;
    EXPECT_EQ(number(u"SELECT count(*) FROM customer_share"_s), 1);
    EXPECT_EQ(number(u"SELECT customer_id FROM customer_share WHERE may_edit = 1 AND until = '2027-06-01'"_s),
              keep.value);
    undo(operation);
    EXPECT_EQ(dump(), before);
}

TEST_F(Merge, ProposesTheFullerNameAndWhatOnlyOneSays)
{
    const auto reading = card(other).customer.reading;
    merge();
    const auto merged = card(keep);
    EXPECT_EQ(merged.customer.name, u"深圳市华强电子有限公司"_s);
    EXPECT_EQ(merged.customer.reading, reading);
    EXPECT_EQ(merged.customer.code, u"K1"_s);
    EXPECT_EQ(merged.customer.grade, u"A"_s);
    EXPECT_EQ(merged.customer.industry, u"电子"_s);
    EXPECT_EQ(merged.customer.notes, u"老客户\n来自展会"_s);
    EXPECT_EQ(merged.custom.value(field), u"91350100M000100Y43"_s);
}

TEST_F(Merge, AChosenValueWins)
{
    merge({{u"name"_s, 0}, {u"code"_s, 1}, {u"notes"_s, 1}, {u"grade"_s, 0}});
    const auto merged = card(keep);
    EXPECT_EQ(merged.customer.name, u"华强电子"_s);
    EXPECT_EQ(merged.customer.code, u"K2"_s);
    EXPECT_EQ(merged.customer.notes, u"来自展会"_s);
    EXPECT_EQ(merged.customer.grade, QString());
    EXPECT_THROW(merge({{u"planet"_s, 0}}), Error);
}

TEST_F(Merge, UndoRestoresEveryTable)
{
    const auto before = dump();
    const auto operation = merge().operation;
    const auto after = dump();
    ASSERT_NE(after, before);
    const auto undone = undo(operation);
    EXPECT_TRUE(undone.conflicts.empty());
    EXPECT_EQ(dump(), before);
    undo(undone.changes.operation);
    EXPECT_EQ(dump(), after);
}

TEST_F(Merge, UndoRestoresEveryTableAlsoAfterLaterEditsElsewhere)
{
    const auto fourth = base.addCustomer(u"翔诚服饰"_s);
    const auto before = dump();
    const auto merged = merge().operation;
    std::vector<qint64> later;
    later.push_back(base.session().customers().editField(std::vector{fourth}, u"grade"_s, u"C"_s).operation);
    base.session().orders().add({.number = u"A-1"_s, .customer = fourth, .date = QDate(2026, 11, 2)});
    later.push_back(number(u"SELECT max(id) FROM operation"_s));
    base.addCustomer(u"新客户"_s);
    later.push_back(number(u"SELECT max(id) FROM operation"_s));
    base.reopen();
    ASSERT_TRUE(undo(merged).conflicts.empty());
    EXPECT_EQ(card(fourth).customer.grade, u"C"_s);
    EXPECT_EQ(card(third).customer.parent, other);
    for (auto operation = later.rbegin(); operation != later.rend(); ++operation)
        ASSERT_TRUE(undo(*operation).conflicts.empty());
    EXPECT_EQ(dump(), before);
}

TEST_F(Merge, UndoIsRefusedWithWhatChangedSince)
{
    const auto operation = merge().operation;
    auto edited = card(keep);
    edited.customer.grade = u"B"_s;
    base.session().customers().edit(edited, card(keep));
    const auto before = dump();
    const auto outcome = undo(operation);
    ASSERT_FALSE(outcome.conflicts.empty());
    EXPECT_EQ(outcome.conflicts[0].table, u"customer"_s);
    EXPECT_EQ(outcome.conflicts[0].row, keep.value);
    EXPECT_EQ(outcome.conflicts[0].label, u"深圳市华强电子有限公司"_s);
    EXPECT_EQ(dump(), before);
}

TEST_F(Merge, TheOwnershipHistoryOnlyGrowsAndTellsOfIt)
{
    const auto events = [&] {
        return Statement(base.db(),
                         u"SELECT id || ' ' || customer_id || ' ' || kind FROM owner_event ORDER BY id"_s)
            .all([](const Statement &row) { return row.text(0); });
    };
    const auto before = events();
    const auto operation = merge().operation;
    auto after = events();
    ASSERT_GT(after.size(), before.size());
    after.resize(before.size());
    EXPECT_EQ(after, before);

    const auto history = base.session().pools().history(keep);
    ASSERT_EQ(history.size(), 3U); // both were made, one was merged
    EXPECT_EQ(history[0].kind, u"merge"_s);
    EXPECT_EQ(history[0].customer, other);
    EXPECT_TRUE(history[0].reason.contains(u"华强电子"_s));
    const auto timeline = base.session().history().timeline(keep, 50);
    EXPECT_TRUE(std::ranges::any_of(timeline.items, [&](const TimelineItem &item) {
        return item.what == TimelineItem::What::Change && item.change.entry.id == operation;
    }));
    EXPECT_EQ(base.session().undo().entry(operation)->summary.value(u"merged"_s).toArray().size(), 1);
    EXPECT_FALSE(describe(*base.session().undo().entry(operation)).contains(u'%'));
}

TEST_F(Merge, AnOrderWhoseNumberIsTakenGetsAnother)
{
    EXPECT_EQ(base.session().merges().plan(std::vector{keep, other}).renumbered, 1);
    merge();
    QStringList numbers;
    Statement select(base.db(), u"SELECT number FROM sales_order WHERE customer_id = :id ORDER BY number"_s);
    for (select.bind("id"_L1, keep).execute(); select.next();)
        numbers << select.text(0);
    EXPECT_EQ(numbers, QStringList({u"A-1"_s, u"A-1 (2)"_s}));
}

TEST_F(Merge, ThePlanSaysWhatMovesAndWhoseValueStays)
{
    const auto before = dump();
    const auto plan = base.session().merges().plan(std::vector{keep, other});
    const auto field = [&](const QString &key) {
        const auto found = std::ranges::find(plan.fields, key, &MergeField::key);
        return found == plan.fields.end() ? MergeField{} : *found;
    };
    EXPECT_EQ(field(u"name"_s).result(), u"深圳市华强电子有限公司"_s);
    EXPECT_EQ(field(u"name"_s).reason, MergeReason::Fuller);
    EXPECT_EQ(field(u"grade"_s).reason, MergeReason::OnlyOne);
    EXPECT_EQ(field(u"notes"_s).chosen, kAllOfThem);
    EXPECT_FALSE(field(u"industry"_s).result().isEmpty());
    EXPECT_TRUE(field(u"hobbies"_s).key.isEmpty()) << "none of them says anything";
    EXPECT_TRUE(std::ranges::any_of(plan.moves, [](const MergeMove &move) { return move.count == 1; }));
    EXPECT_EQ(plan.refusal, QString());
    EXPECT_EQ(dump(), before);
}

TEST_F(Merge, WhoChangedMeanwhileIsNotMergedOverIt)
{
    const auto plan = base.session().merges().plan(std::vector{keep, other});
    base.session().customers().editField(std::vector{other}, u"grade"_s, u"D"_s);
    const auto before = dump();
    EXPECT_THROW(base.session().merges().merge(plan.customers, {}, plan.revs), Error);
    EXPECT_EQ(dump(), before);
}

TEST_F(Merge, SeveralBecomeOne)
{
    const auto before = dump();
    const auto fourth = base.addCustomer(u"华強電子"_s);
    const auto operation = base.session().merges().merge(std::vector{keep, fourth, other, third}).operation;
    EXPECT_EQ(base.session().customers().count(), 1);
    EXPECT_FALSE(card(keep).customer.parent.isValid());
    undo(operation);
    undo(operation - 1); // the fourth
    EXPECT_EQ(dump(), before);
}

TEST_F(Merge, NobodyBecomesAParentOfItself)
{
    // keep below third below other: third goes below what stays, which goes below nobody.
    auto child = card(keep);
    child.customer.parent = third;
    base.session().customers().edit(child, card(keep));
    merge();
    EXPECT_EQ(card(third).customer.parent, keep);
    EXPECT_FALSE(card(keep).customer.parent.isValid());
}

TEST_F(Merge, NeedsTwoDifferentOnes)
{
    auto &merges = base.session().merges();
    EXPECT_THROW(merges.merge(std::vector{keep}), Error);
    EXPECT_THROW(merges.merge(std::vector{keep, keep}), Error);
    EXPECT_THROW(merges.merge(std::vector{keep, CustomerId{4711}}), Error);
}

TEST_F(Merge, ASalespersonMergesTheirOwnOnly)
{
    const auto wang = base.session().users().add({.name = u"王强"_s, .role = Role::Sales});
    base.session().pools().assign(std::vector{keep}, wang);
    base.reopen(u"王强"_s);
    const auto before = dump();
    const auto plan = base.session().merges().plan(std::vector{keep, other});
    EXPECT_TRUE(plan.refusal.contains(u"林晓彤"_s)) << plan.refusal.toStdString();
    EXPECT_THROW(merge(), Error);
    EXPECT_EQ(dump(), before);

    const auto mine = base.addCustomer(u"华强电子"_s);
    EXPECT_GT(base.session().merges().merge(std::vector{keep, mine}).operation, 0);
    EXPECT_EQ(card(keep).customer.owner, wang);
}

TEST_F(Merge, AReaderMergesNobody)
{
    base.session().users().add({.name = u"只读"_s, .role = Role::Reader});
    base.reopen(u"只读"_s);
    EXPECT_THROW(merge(), Error);
}

TEST_F(Merge, WhatLiesInAClosedPoolIsNotThere)
{
    auto &pools = base.session().pools();
    const auto pool = pools.add({.name = u"大客户"_s, .members = {{.who = {.role = Role::Manager}}}});
    pools.release(std::vector{other}, u"转"_s, pool);
    base.session().users().add({.name = u"王强"_s, .role = Role::Sales});
    base.reopen(u"王强"_s);
    try {
        base.session().merges().plan(std::vector{keep, other});
        FAIL() << "it was shown";
    } catch (const Error &error) {
        EXPECT_EQ(error.code(), Error::Code::NotFound);
    }
}

TEST_F(Merge, TheOneWithAnOwnerIsProposedToStayAndAnOwnerIsKept)
{
    base.session().pools().release(std::vector{keep}, u"跟不动"_s);
    const std::vector ids{keep, other};
    EXPECT_EQ(base.session().merges().proposedOrder(ids).front(), other);
    merge();
    EXPECT_EQ(card(keep).customer.owner, base.session().actor().id());
    EXPECT_FALSE(card(keep).customer.pool.isValid());
    EXPECT_EQ(base.session().pools().history(keep)[0].kind, u"merge"_s);
}

} // namespace
