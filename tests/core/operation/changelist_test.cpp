#include "core/customer/customerservice.h"
#include "core/operation/undoservice.h"
#include "core/order/orderservice.h"
#include "tests/support/testbase.h"

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

class ChangeListTest : public testing::Test
{
protected:
    UndoService &undo() { return base.session().undo(); }
    LogEntry newest() { return undo().log({.limit = 1}).front(); }

    TestBase base;
    CustomerId ada = base.addCustomer(u"苏州翔诚服饰有限公司"_s);
};

TEST_F(ChangeListTest, AnEditTellsEachFieldBeforeAndAfterInWords)
{
    const auto before = base.session().customers().card(ada);
    auto card = before;
    card.customer.city = u"苏州"_s;
    card.customer.owner = {};
    base.session().customers().edit(card, before);

    const auto list = undo().changes(newest().id);
    ASSERT_EQ(list.records.size(), 1U);
    EXPECT_EQ(list.others, 0);
    EXPECT_EQ(list.records[0].what, RecordChange::What::Changed);
    EXPECT_EQ(list.records[0].record, u"Customer 苏州翔诚服饰有限公司"_s);
    EXPECT_THAT(list.records[0].fields, testing::Contains(FieldChange{u"City"_s, {}, u"苏州"_s}));
}

TEST_F(ChangeListTest, AmountsStatesAndPeopleAreWrittenForPeople)
{
    const auto order = base.session().orders().add(
        {.customer = ada,
         .date = QDate(2026, 11, 1),
         .currency = u"CNY"_s,
         .lines = {{.description = u"面料"_s, .quantity = Amount::units(2), .price = Amount::units(125)}}});
    auto list = undo().changes(newest().id);
    ASSERT_EQ(list.records.size(), 2U);
    EXPECT_EQ(list.records[0].what, RecordChange::What::Added);
    EXPECT_THAT(list.records[0].fields, testing::IsSupersetOf({FieldChange{u"Total"_s, {}, u"250.00"_s},
                                                               FieldChange{u"Owner"_s, {}, u"林晓彤"_s},
                                                               FieldChange{u"State"_s, {}, u"Confirmed"_s}}));

    base.session().orders().setState(order, OrderState::Shipped);
    list = undo().changes(newest().id);
    ASSERT_EQ(list.records.size(), 1U);
    EXPECT_THAT(list.records[0].fields,
                testing::Contains(FieldChange{u"State"_s, u"Confirmed"_s, u"Shipped"_s}));
}

TEST_F(ChangeListTest, ARemovalTellsWhatWasThere)
{
    base.session().customers().remove(std::array{ada});
    const auto list = undo().changes(newest().id);
    ASSERT_FALSE(list.records.empty());
    EXPECT_EQ(list.records.back().what, RecordChange::What::Removed);
    EXPECT_THAT(list.records.back().fields,
                testing::Contains(FieldChange{u"Name"_s, u"苏州翔诚服饰有限公司"_s, {}}));
}

TEST_F(ChangeListTest, TheLogIsFoundByWhatItWasAbout)
{
    base.addCustomer(u"100%_纯棉"_s);
    const auto found = [this](const QString &text) { return undo().log({.text = text}).size(); };
    EXPECT_EQ(found(u"翔诚"_s), 1U);
    EXPECT_EQ(found(u"100%_纯"_s), 1U);
    EXPECT_EQ(found(u"100_纯"_s), 0U) << "what was typed is no pattern";
    EXPECT_GE(found(u"林晓彤"_s), 2U);
}

} // namespace
