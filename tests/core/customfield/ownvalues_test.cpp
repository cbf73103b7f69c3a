#include "core/activity/activityservice.h"
#include "core/base/fieldmerge.h"
#include "core/customer/customerservice.h"
#include "core/customfield/customfieldservice.h"
#include "core/history/historyrepository.h"
#include "core/history/historyservice.h"
#include "core/order/orderservice.h"
#include "core/product/productservice.h"
#include "core/storage/statement.h"
#include "tests/support/testbase.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

/// Fields of the users' own on what hangs on a customer, and on products.
class OwnValuesTest : public testing::Test
{
protected:
    qint64 addField(FieldEntity entity, const QString &name, FieldType type = FieldType::Text)
    {
        return session().customFields().add({.entity = entity, .name = name, .type = type});
    }
    Session &session() { return base.session(); }
    void undoLast() { session().undo().undo(session().undo().nextUndo()->id); }
    CustomerCard card(CustomerId id) { return session().customers().card(id); }

    TestBase base;
};

TEST_F(OwnValuesTest, AContactKeepsItsOwnValuesThroughEditsRemovalAndUndo)
{
    const auto field = addField(FieldEntity::Contact, u"爱好"_s);
    const auto id = session().customers().add(
        {.customer = {.name = u"甲"_s},
         .contacts = {{.name = u"李雷"_s, .custom = {{field, u"钓鱼"_s}}}, {.name = u"韩梅梅"_s}}});
    EXPECT_EQ(card(id).contacts[0].custom.value(field), u"钓鱼"_s);
    EXPECT_TRUE(card(id).contacts[1].custom.isEmpty());

    const auto before = card(id);
    auto edited = before;
    edited.contacts[0].custom[field] = u"围棋"_s;
    session().customers().edit(edited, before);
    EXPECT_EQ(card(id).contacts[0].custom.value(field), u"围棋"_s);
    undoLast();
    EXPECT_EQ(card(id).contacts[0].custom.value(field), u"钓鱼"_s);

    edited = card(id);
    edited.contacts.erase(edited.contacts.begin());
    session().customers().edit(edited, card(id));
    EXPECT_EQ(Statement(base.db(), u"SELECT count(*) FROM custom_value"_s).number(), 0);
    undoLast();
    EXPECT_EQ(card(id).contacts[0].custom.value(field), u"钓鱼"_s);

    session().customers().remove(std::array{id});
    EXPECT_EQ(Statement(base.db(), u"SELECT count(*) FROM custom_value"_s).number(), 0);
    undoLast();
    EXPECT_EQ(card(id).contacts[0].custom.value(field), u"钓鱼"_s);
}

TEST_F(OwnValuesTest, AProductKeepsItsOwnValues)
{
    const auto field = addField(FieldEntity::Product, u"保修月数"_s, FieldType::Integer);
    const auto id = session().products().add({.name = u"轴承"_s, .custom = {{field, u"12"_s}}});
    auto product = session().products().get(id);
    EXPECT_EQ(product.custom.value(field), u"12"_s);
    EXPECT_EQ(session().products().rows({})[0], product);
    product.custom[field] = QString();
    session().products().edit(product);
    EXPECT_FALSE(session().products().get(id).custom.contains(field));
    undoLast();
    EXPECT_EQ(session().products().get(id).custom.value(field), u"12"_s);
    session().products().remove(id);
    EXPECT_EQ(Statement(base.db(), u"SELECT count(*) FROM custom_value"_s).number(), 0);
}

TEST_F(OwnValuesTest, AnOrderKeepsItsOwnValuesThroughAChangeOfState)
{
    const auto field = addField(FieldEntity::Order, u"合同号"_s);
    const auto id = session().orders().add({.number = u"A-1"_s,
                                            .customer = base.addCustomer(u"甲"_s),
                                            .date = {2026, 11, 1},
                                            .custom = {{field, u"HT-7"_s}},
                                            .lines = {{.description = u"轴承"_s}}});
    session().orders().setState(id, OrderState::Shipped);
    EXPECT_EQ(session().orders().get(id).custom.value(field), u"HT-7"_s);
    auto order = session().orders().get(id);
    order.custom[field] = u"HT-8"_s;
    session().orders().edit(order);
    EXPECT_EQ(session().orders().get(id).custom.value(field), u"HT-8"_s);
    session().orders().remove(id);
    undoLast();
    EXPECT_EQ(session().orders().get(id).custom.value(field), u"HT-8"_s);
}

TEST_F(OwnValuesTest, AnActivityKeepsItsOwnValuesAndCompletingAddsToThem)
{
    const auto place = addField(FieldEntity::Activity, u"地点"_s);
    const auto mood = addField(FieldEntity::Activity, u"态度"_s);
    const auto customer = base.addCustomer(u"甲"_s);
    const auto id = session().activities().record({.customer = customer,
                                                   .state = ActivityState::Planned,
                                                   .at = 1'795'338'100'000,
                                                   .text = u"拜访"_s,
                                                   .custom = {{place, u"苏州"_s}}});
    session().activities().complete(id, u"满意"_s, {}, {{mood, u"热情"_s}});
    const auto activity = session().activities().get(id);
    EXPECT_EQ(activity.custom, (CustomValues{{place, u"苏州"_s}, {mood, u"热情"_s}}));
    EXPECT_EQ(session().history().timeline(customer, 10, {}).items[0].activity.custom, activity.custom);
    session().activities().remove(id);
    EXPECT_EQ(Statement(base.db(), u"SELECT count(*) FROM custom_value"_s).number(), 0);
}

// A value names its record by a number that customers have, too.
TEST_F(OwnValuesTest, AChangeIsToldOfTheCustomerItBelongsToAndNoOther)
{
    const auto field = addField(FieldEntity::Product, u"产地"_s);
    const auto other = base.addCustomer(u"无关"_s);
    const auto product = session().products().add({.name = u"轴承"_s});
    ASSERT_EQ(product.value, other.value);
    auto changed = session().products().get(product);
    changed.custom[field] = u"瑞典"_s;
    const auto changes = session().products().edit(changed);
    EXPECT_TRUE(changes.touches(Entity::CustomValue));
    EXPECT_FALSE(changes.touches(Entity::CustomField));
    EXPECT_TRUE(changes.customers.isEmpty());
    EXPECT_TRUE(HistoryRepository(base.db(), QTimeZone::utc()).changes(changes.operation, other).empty());
}

TEST_F(OwnValuesTest, TheHistoryOfACustomerNamesTheContactWhoseFieldChanged)
{
    const auto field = addField(FieldEntity::Contact, u"爱好"_s);
    const auto id = session().customers().add(
        {.customer = {.name = u"甲"_s}, .contacts = {{.name = u"李雷"_s, .custom = {{field, u"钓鱼"_s}}}}});
    const auto before = card(id);
    auto edited = before;
    edited.contacts[0].custom[field] = u"围棋"_s;
    session().customers().edit(edited, before);
    const auto entry = session().history().ofCustomer(id, 1).front();
    EXPECT_THAT(entry.changes,
                testing::Contains(HistoryChange{u"Contact 李雷"_s, u"爱好"_s, u"钓鱼"_s, u"围棋"_s}));
}

TEST_F(OwnValuesTest, TwoWhoFillInTheSameFieldAreAsked)
{
    const auto field = addField(FieldEntity::Product, u"产地"_s);
    const auto id = session().products().add({.name = u"轴承"_s});
    const auto before = session().products().get(id);
    auto theirs = before;
    theirs.custom[field] = u"瑞典"_s;
    session().products().edit(theirs);
    auto mine = before;
    mine.custom[field] = u"德国"_s;
    const QString name = u"custom.%1"_s.arg(field);
    try {
        session().products().edit(mine, before);
        FAIL() << "nothing was asked";
    } catch (const EditConflict &conflict) {
        EXPECT_EQ(conflict.fields(), (std::vector<FieldConflict>{{name, u"德国"_s, u"瑞典"_s}}));
    }
    session().products().edit(mine, before, {{name, true}});
    EXPECT_EQ(session().products().get(id).custom.value(field), u"德国"_s);
}

} // namespace
