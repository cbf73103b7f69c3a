#include "core/customfield/customfield.h"
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

TEST(CustomFieldTest, TheTypeOfAFieldStays)
{
    TestBase base;
    auto &fields = base.session().customFields();
    fields.add({.name = u"备注二"_s});
    auto field = fields.all(FieldEntity::Customer)[0];
    field.type = FieldType::Date;
    EXPECT_THROW(fields.edit(field), Error);
    EXPECT_THROW(fields.add({.name = u"备注二"_s}), Error);
}

} // namespace
