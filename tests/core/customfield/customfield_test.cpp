#include "core/customer/customerservice.h"
#include "core/customfield/customfield.h"
#include "core/customfield/customfieldservice.h"
#include "core/operation/undoservice.h"
#include "core/security/user.h"
#include "tests/support/dump.h"
#include "tests/support/testbase.h"

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

TEST(CustomFieldTest, ValuesAreStoredInOneSpelling)
{
    const auto canonical = [](FieldType type, const QString &typed) {
        const auto value = canonicalValue({.type = type, .choices = {u"月结"_s, u"现金"_s}}, typed);
        return value ? *value : u"refused"_s;
    };
    EXPECT_EQ(canonical(FieldType::Integer, u"１，２３４"_s.normalized(QString::NormalizationForm_KC)),
              u"1234"_s);
    EXPECT_EQ(canonical(FieldType::Integer, u"1.5"_s), u"refused"_s);
    EXPECT_EQ(canonical(FieldType::Money, u"1,234.50"_s), u"1234.5"_s);
    EXPECT_EQ(canonical(FieldType::Date, u"2024年2月29日"_s), u"2024-02-29"_s);
    EXPECT_EQ(canonical(FieldType::Date, u"2025-02-29"_s), u"refused"_s);
    EXPECT_EQ(canonical(FieldType::Boolean, u"是"_s), u"1"_s);
    EXPECT_EQ(canonical(FieldType::Choice, u" 月结 "_s), u"月结"_s);
    EXPECT_EQ(canonical(FieldType::Choice, u"赊账"_s), u"refused"_s);
    EXPECT_EQ(canonical(FieldType::Choices, u"月结、现金"_s), u"月结\n现金"_s);
    EXPECT_EQ(canonical(FieldType::Email, u"a@b@c"_s), u"refused"_s);
    EXPECT_EQ(canonical(FieldType::Text, u"  "_s), QString());
    for (const auto &money : {u"¥1,234.50"_s, u"￥ 1234.5"_s, u"1234.5元"_s, u"USD 1,234.5"_s, u"$1234.5"_s})
        EXPECT_EQ(canonical(FieldType::Money, money), u"1234.5"_s) << money.toStdString();
    EXPECT_EQ(canonical(FieldType::Money, u"五百"_s), u"refused"_s);
    for (const auto &address : {u"www.xc.cn"_s, u"https://xc.cn/a?b=1"_s, u"http://shop:8080"_s})
        EXPECT_EQ(canonical(FieldType::Url, address), address);
    for (const auto &text : {u"没有网站"_s, u"a b.cn"_s, u"javascript://x"_s})
        EXPECT_EQ(canonical(FieldType::Url, text), u"refused"_s) << text.toStdString();
    EXPECT_EQ(canonical(FieldType::User, u"月结"_s), u"月结"_s);
    EXPECT_EQ(canonical(FieldType::User, u"谁也不是"_s), u"refused"_s);
}

TEST(CustomFieldTest, AValueGoesWithItsCustomerAndComesBack)
{
    TestBase base;
    const auto field = base.session().customFields().add({.name = u"年采购额"_s, .type = FieldType::Money});
    const auto id =
        base.session().customers().add({.customer = {.name = u"甲"_s}, .custom = {{field, u"1200"_s}}});
    EXPECT_EQ(base.session().customers().card(id).custom.value(field), u"1200"_s);
    const auto removed = base.session().customers().remove(std::vector{id});
    base.session().undo().undo(removed.operation);
    EXPECT_EQ(base.session().customers().card(id).custom.value(field), u"1200"_s);
}

class FieldTypeTest : public testing::Test
{
protected:
    FieldTypeTest()
    {
        field = stored(fields.add({.name = u"付款"_s}));
        for (const auto &text : {u"30"_s, u"1,200"_s, u"30"_s, u"月结"_s})
            customers.push_back(base.session().customers().add(
                {.customer = {.name = u"甲"_s + text}, .custom = {{field.id, text}}}));
    }
    CustomField stored(qint64 id)
    {
        const auto all = fields.all(FieldEntity::Customer);
        return *std::ranges::find(all, id, &CustomField::id);
    }
    QStringList values()
    {
        QStringList values;
        for (const auto id : customers)
            values << base.session().customers().card(id).custom.value(field.id, u"-"_s);
        return values;
    }

    TestBase base;
    CustomFieldService &fields = base.session().customFields();
    CustomField field;
    std::vector<CustomerId> customers;
};

TEST_F(FieldTypeTest, AnotherTypeIsShownBeforeItIsTaken)
{
    field.type = FieldType::Integer;
    const auto before = dumpOf(base.db());
    const auto change = fields.preview(field);
    EXPECT_EQ(change.records, 4);
    EXPECT_EQ(change.written, 1) << "1,200 is stored as 1200";
    EXPECT_EQ(change.lost, 1);
    ASSERT_EQ(change.misfits.size(), 1U);
    EXPECT_EQ(change.misfits[0].text, u"月结"_s);
    EXPECT_FALSE(change.misfits[0].reason.isEmpty());
    EXPECT_EQ(dumpOf(base.db()), before);
}

TEST_F(FieldTypeTest, WhatThePreviewSaysIsDoneAndUndone)
{
    const auto before = dumpOf(base.db());
    field.type = FieldType::Integer;
    const auto operation = fields.edit(field).operation;
    EXPECT_EQ(values(), (QStringList{u"30"_s, u"1200"_s, u"30"_s, u"-"_s}));
    base.session().undo().undo(operation);
    EXPECT_EQ(dumpOf(base.db()), before);
    EXPECT_EQ(stored(field.id).type, FieldType::Text);
}

TEST_F(FieldTypeTest, AListMayOfferWhatStandsThere)
{
    field.type = FieldType::Choice;
    const auto change = fields.preview(field);
    EXPECT_EQ(change.choices, (QStringList{u"1,200"_s, u"30"_s, u"月结"_s}));
    EXPECT_EQ(change.lost, 0);
    field.choices = {u"30"_s, u"60"_s};
    EXPECT_EQ(fields.preview(field).lost, 2);
    field.choices = change.choices;
    fields.edit(field);
    EXPECT_EQ(values(), (QStringList{u"30"_s, u"1,200"_s, u"30"_s, u"月结"_s}));
}

TEST_F(FieldTypeTest, AChoiceThatIsTakenOutOfAListIsToldAndTakenOut)
{
    field.type = FieldType::Choice;
    field.choices = {u"30"_s, u"1,200"_s, u"月结"_s};
    fields.edit(field);
    field = stored(field.id);
    field.choices = {u"30"_s, u"1,200"_s};
    EXPECT_EQ(fields.preview(field).lost, 1);
    fields.edit(field);
    EXPECT_EQ(values().last(), u"-"_s);
}

TEST_F(FieldTypeTest, YesAndNoBecomeWordsAndSeveralChoicesOneLine)
{
    const auto yes = stored(fields.add({.name = u"开票"_s, .type = FieldType::Boolean}));
    const auto several = stored(
        fields.add({.name = u"渠道"_s, .type = FieldType::Choices, .choices = {u"电话"_s, u"微信"_s}}));
    const auto id = base.session().customers().add(
        {.customer = {.name = u"乙"_s}, .custom = {{yes.id, u"1"_s}, {several.id, u"电话\n微信"_s}}});
    for (auto changed : {yes, several}) {
        changed.type = FieldType::Text;
        EXPECT_EQ(fields.preview(changed).written, 1);
        fields.edit(changed);
    }
    EXPECT_EQ(base.session().customers().card(id).custom.value(yes.id), u"Yes"_s);
    EXPECT_EQ(base.session().customers().card(id).custom.value(several.id), u"电话, 微信"_s);
}

TEST(CustomFieldTest, TwoFieldsOfOneNameAreRefused)
{
    TestBase base;
    base.session().customFields().add({.name = u"备注二"_s});
    EXPECT_THROW(base.session().customFields().add({.name = u"备注二"_s}), Error);
}

} // namespace
