#include "core/customer/cardresolve.h"
#include "core/customer/customerservice.h"
#include "core/security/userservice.h"
#include "tests/support/dump.h"
#include "tests/support/testbase.h"

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

class CustomerServiceTest : public testing::Test
{
protected:
    CustomerService &customers() { return base.session().customers(); }
    std::vector<FieldProblem> problemsOf(const CustomerCard &card)
    {
        const auto before = dumpOf(base.db());
        try {
            customers().add(card);
        } catch (const CardProblems &error) {
            EXPECT_EQ(dumpOf(base.db()), before) << "a refusal changes nothing";
            return error.problems();
        }
        return {};
    }
    QStringList fieldsOf(const CustomerCard &card)
    {
        QStringList fields;
        for (const auto &problem : problemsOf(card))
            fields << problem.field;
        return fields;
    }

    TestBase base;
};

TEST_F(CustomerServiceTest, ACardComesBackAsItWasStored)
{
    const CustomerCard card{
        .customer = {.code = u"KH1"_s,
                     .name = u"苏州翔诚服饰有限公司"_s,
                     .grade = u"A"_s,
                     .source = u"展会"_s,
                     .industry = u"服饰"_s,
                     .region = u"江苏"_s,
                     .city = u"苏州"_s,
                     .birthday = {u"1990-02-30"_s, BirthdayCalendar::Lunar},
                     .preferredChannel = u"wechat"_s,
                     .hobbies = u"喝茶"_s,
                     .notes = u"第一行\n第二行"_s},
        .contacts = {{.id = {-1}, .name = u"单雄"_s, .title = u"采购"_s, .primary = true},
                     {.id = {-2}, .name = u"曾惠"_s}},
        .points = {{.contact = {-1}, .value = u"138 0013 8000"_s, .primary = true},
                   {.contact = {-2}, .kind = ChannelKind::Email, .value = u"Hui@Example.com"_s},
                   {.kind = ChannelKind::Website, .value = u"https://example.com"_s}},
        .addresses = {{.contact = {-2}, .street = u"人民路 1 号"_s, .city = u"苏州"_s}},
        .tags = {u"VIP"_s, u"展会"_s},
    };
    const auto stored = customers().card(customers().add(card));

    EXPECT_EQ(stored.customer.reading, u"su zhou xiang cheng fu shi you xian gong si"_s);
    EXPECT_EQ(stored.customer.initials, u"szxcfsyxgs"_s);
    EXPECT_EQ(stored.customer.owner, base.session().actor().id());
    EXPECT_EQ(stored.customer.birthday.date, u"1990-02-30"_s) << "lunar months have a 30th, also the second";
    ASSERT_EQ(stored.contacts.size(), 2U);
    EXPECT_EQ(stored.contacts[0].reading, u"shan xiong"_s);
    ASSERT_EQ(stored.points.size(), 3U);
    EXPECT_EQ(stored.points[0].value, u"138 0013 8000"_s);
    EXPECT_EQ(stored.points[0].normalized, u"+8613800138000"_s);
    EXPECT_EQ(stored.points[0].contact, stored.contacts[0].id);
    EXPECT_EQ(stored.points[1].contact, stored.contacts[1].id);
    EXPECT_EQ(stored.addresses[0].contact, stored.contacts[1].id);
    EXPECT_EQ(stored.tags, card.tags);
}

TEST_F(CustomerServiceTest, AllProblemsAreToldAtOnce)
{
    EXPECT_EQ(fieldsOf({.customer = {.name = u"　\u200b"_s, .birthday = {u"2025-02-30"_s}},
                        .contacts = {{.name = u" "_s}},
                        .points = {{.kind = ChannelKind::Email, .value = u"a@b@c"_s}}}),
              (QStringList{u"name"_s, u"birthday"_s, u"contacts.0.name"_s, u"points.0"_s}));
}

TEST_F(CustomerServiceTest, LongTextsAreRefusedNotCut)
{
    EXPECT_EQ(fieldsOf({.customer = {.name = QString(501, u'长')}}), QStringList{u"name"_s});
    EXPECT_EQ(fieldsOf({.customer = {.name = u"甲"_s, .notes = QString(10'000'000, u'x')}}),
              QStringList{u"notes"_s});
}

TEST_F(CustomerServiceTest, ACodeBelongsToOneCustomer)
{
    customers().add({.customer = {.code = u"K1"_s, .name = u"甲"_s}});
    const auto problems = problemsOf({.customer = {.code = u" K1 "_s, .name = u"乙"_s}});
    ASSERT_EQ(problems.size(), 1U);
    EXPECT_TRUE(problems[0].message.contains(u"甲"_s));
}

TEST_F(CustomerServiceTest, NobodyIsHisOwnParentNotEvenByAWayRound)
{
    const auto a = base.addCustomer(u"甲"_s);
    const auto b = customers().add({.customer = {.name = u"乙"_s, .parent = a}});
    const auto before = customers().card(a);
    auto card = before;
    card.customer.parent = b;
    EXPECT_THROW(customers().edit(card, before), CardProblems);
    card.customer.parent = a;
    EXPECT_THROW(customers().edit(card, before), CardProblems);
}

TEST_F(CustomerServiceTest, EditsOfDifferentFieldsAreBothKept)
{
    const auto id = base.addCustomer(u"甲"_s);
    const auto opened = customers().card(id);
    auto theirs = opened;
    theirs.customer.grade = u"A"_s;
    theirs.contacts.push_back({.name = u"林静"_s});
    customers().edit(theirs, opened);

    auto mine = opened;
    mine.customer.notes = u"要发票"_s;
    mine.points.push_back({.value = u"010-6552 9988"_s});
    customers().edit(mine, opened);

    const auto stored = customers().card(id);
    EXPECT_EQ(stored.customer.grade, u"A"_s);
    EXPECT_EQ(stored.customer.notes, u"要发票"_s);
    EXPECT_EQ(stored.contacts.size(), 1U);
    EXPECT_EQ(stored.points.size(), 1U);
}

TEST_F(CustomerServiceTest, EditsOfTheSameFieldAreAConflictThatTellsBoth)
{
    const auto id = base.addCustomer(u"甲"_s);
    const auto opened = customers().card(id);
    auto theirs = opened;
    theirs.customer.grade = u"A"_s;
    customers().edit(theirs, opened);
    auto mine = opened;
    mine.customer.grade = u"B"_s;

    try {
        customers().edit(mine, opened);
        FAIL() << "nothing may be overwritten silently";
    } catch (const EditConflict &conflict) {
        EXPECT_EQ(conflict.fields(), (std::vector<FieldConflict>{{u"grade"_s, u"B"_s, u"A"_s}}));
    }
    EXPECT_EQ(customers().card(id).customer.grade, u"A"_s);
}

TEST_F(CustomerServiceTest, TwoNewNamesAreOneConflictAndHowTheyAreReadFollows)
{
    const auto id = base.addCustomer(u"甲"_s);
    const auto opened = customers().card(id);
    auto theirs = opened;
    theirs.customer.name = u"长江"_s;
    customers().edit(theirs, opened);
    auto mine = opened;
    mine.customer.name = u"重庆"_s;
    mine.customer.grade = u"B"_s;
    try {
        customers().edit(mine, opened);
        FAIL() << "nothing may be overwritten silently";
    } catch (const EditConflict &conflict) {
        EXPECT_EQ(conflict.fields(), (std::vector<FieldConflict>{{u"name"_s, u"重庆"_s, u"长江"_s}}));
    }
    const auto stored = customers().card(id);
    customers().edit(resolvedCard(opened, mine, stored, {u"name"_s}), stored);
    EXPECT_EQ(customers().get(id).name, u"重庆"_s);
    EXPECT_EQ(customers().get(id).reading, u"chong qing"_s);
    EXPECT_EQ(customers().get(id).grade, u"B"_s);
}

TEST_F(CustomerServiceTest, ARenamedCustomerIsReadAnew)
{
    const auto id = base.addCustomer(u"甲"_s);
    const auto before = customers().card(id);
    auto card = before;
    card.customer.name = u"重庆长江"_s;
    customers().edit(card, before);
    EXPECT_EQ(customers().get(id).reading, u"chong qing chang jiang"_s);
}

TEST_F(CustomerServiceTest, AnEditThatChangesNothingIsNoOperation)
{
    const auto id = base.addCustomer(u"甲"_s);
    const auto card = customers().card(id);
    EXPECT_TRUE(customers().edit(card, card).isEmpty());
}

TEST_F(CustomerServiceTest, HostileTextsAreStoredToTheLetter)
{
    for (const auto &text :
         {u"'; DROP TABLE customers;--"_s, u"<script>alert(1)</script>"_s, u"%n%s%p %1 %2"_s,
          u"=HYPERLINK(\"http://x\")"_s, u"👨‍👩‍👧‍👦 עברית العربية"_s, u"NULL"_s,
          u"\\ \" ' % _"_s}) {
        const auto id = customers().add({.customer = {.name = text, .notes = text}});
        EXPECT_EQ(customers().get(id).name, text);
        EXPECT_EQ(customers().get(id).notes, text);
    }
}

TEST_F(CustomerServiceTest, AReaderChangesNothing)
{
    base.session().users().add({.name = u"旁听"_s, .role = Role::Reader});
    base.reopen(u"旁听"_s);
    EXPECT_THROW(customers().add({.customer = {.name = u"甲"_s}}), Error);
}

} // namespace
