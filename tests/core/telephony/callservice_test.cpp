#include "core/telephony/callservice.h"

#include "core/activity/activityservice.h"
#include "core/operation/undoservice.h"
#include "core/pool/poolveil.h"
#include "tests/support/dump.h"
#include "tests/support/testbase.h"

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

class CallTest : public testing::Test
{
protected:
    CustomerId add(const QString &name, const QStringList &numbers)
    {
        CustomerCard card{.customer = {.name = name, .owner = base.session().actor().id()},
                          .contacts = {{.id = {-1}, .name = u"李雷"_s}}};
        for (const auto &number : numbers)
            card.points.push_back({.contact = {-1}, .kind = ChannelKind::Phone, .value = number});
        return base.session().customers().add(card);
    }
    CallService service() { return CallService(base.session().operations()); }
    std::vector<CallMatch> find(const QString &number)
    {
        return service().find(CallerNumber::parse(number), base.session().veil());
    }

    TestBase base;
};

TEST_F(CallTest, ANumberIsFoundHoweverItIsWritten)
{
    const auto customer = add(u"宁波五金"_s, {u"138-1234-5678"_s, u"0755-83320000转8001"_s});
    for (const auto &number : {u"13812345678"_s, u"+8613812345678"_s, u"tel:+86-138-1234-5678"_s,
                               u"sip:13812345678@pbx.example.com"_s, u"0086 138 1234 5678"_s,
                               u"075583320000"_s, u"tel:075583320000;ext=8001"_s}) {
        const auto found = find(number);
        ASSERT_EQ(found.size(), 1u) << number.toStdString();
        EXPECT_EQ(found[0].customer, customer);
        EXPECT_EQ(found[0].person, u"李雷"_s);
        EXPECT_TRUE(found[0].exact) << number.toStdString();
    }
}

TEST_F(CallTest, APrefixOfTheSwitchboardIsFoundByTheTail)
{
    const auto customer = add(u"宁波五金"_s, {u"13812345678"_s});
    const auto found = find(u"9913812345678"_s);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].customer, customer);
    EXPECT_FALSE(found[0].exact);
}

TEST_F(CallTest, ACustomerStandsThereOnceAndSeveralAllStandThere)
{
    add(u"甲"_s, {u"13812345678"_s, u"+86 138 1234 5678"_s});
    add(u"乙"_s, {u"13812345678"_s});
    EXPECT_EQ(find(u"13812345678"_s).size(), 2u);
}

TEST_F(CallTest, WhatIsNoNumberFindsNobody)
{
    add(u"宁波五金"_s, {u"13812345678"_s});
    for (const auto &text : {u""_s, u"anonymous"_s, u"%"_s, u"12"_s, u"sip:%@x"_s})
        EXPECT_TRUE(find(text).empty()) << text.toStdString();
    EXPECT_TRUE(find(u"13900000000"_s).empty());
    EXPECT_EQ(CallerNumber::parse(QString(100'000, u'1')).tail.size(), 8);
}

TEST_F(CallTest, AMissedCallIsPlannedOnceAndCanBeUndone)
{
    const auto customer = add(u"宁波五金"_s, {u"13812345678"_s});
    const auto before = dumpOf(base.db());
    const auto number = CallerNumber::parse(u"13812345678"_s);
    const auto caller = service().find(number, base.session().veil()).front();
    const auto id = service().missed(caller, number);
    EXPECT_EQ(service().missed(caller, number), id) << "who calls three times is called back once";
    const auto planned = base.session().activities().plannedOf(customer);
    ASSERT_EQ(planned.size(), 1u);
    EXPECT_EQ(planned[0].kind, ActivityKind::Call);
    EXPECT_EQ(planned[0].owner, base.session().actor().id());
    EXPECT_TRUE(planned[0].contact.isValid());
    base.session().undo().undo(base.session().undo().nextUndo()->id);
    EXPECT_EQ(dumpOf(base.db()), before);
}

} // namespace
