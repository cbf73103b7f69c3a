#include "core/exchange/numberedcontacts.h"

#include "tests/support/importfixture.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

class NumberedContacts : public Import
{
protected:
    /// "name title phone mail" of every contact, and of what hangs on the customer alone.
    QString contacts()
    {
        return text(uR"(
            SELECT group_concat(line, '; ') FROM (
              SELECT k.name || ' ' || k.title || ' '
                || coalesce((SELECT group_concat(value, '+') FROM contact_point WHERE contact_id = k.id), '') AS line
              FROM contact k ORDER BY k.id))"_s);
    }
    qint64 withoutContact()
    {
        return number(u"SELECT count(*) FROM contact_point WHERE contact_id IS NULL"_s);
    }
};

TEST_F(NumberedContacts, EachHasThePhoneOfItsNumber)
{
    const QByteArray sheet =
        "客户名称,联系人1,职务1,电话1,邮箱1,联系人2,职务2,电话2,邮箱2\n"
        "甲公司,王芳,采购,13800138000,w@a.cn,李雷,经理,13900139000,l@a.cn\n乙公司,张三,,13700137000,,,,,\n";
    EXPECT_EQ(counts(run(sheet, Kind::Customers)), u"2/0/0/0"_s);
    EXPECT_EQ(contacts(), u"王芳 采购 13800138000+w@a.cn; 李雷 经理 13900139000+l@a.cn; 张三  13700137000"_s);
    EXPECT_EQ(withoutContact(), 0);
    EXPECT_EQ(number(u"SELECT count(*) FROM contact WHERE is_primary"_s), 2);
    const auto before = dump();
    EXPECT_EQ(counts(run(sheet, Kind::Customers)), u"0/0/2/0"_s);
    EXPECT_EQ(dump(), before);
}

TEST_F(NumberedContacts, TheFirstNeedsNoNumberAndEnglishWillDo)
{
    run("客户名称,联系人,手机,联系人2,手机2\n甲,王芳,13800138000,李雷,13900139000\n", Kind::Customers);
    EXPECT_EQ(contacts(), u"王芳  13800138000; 李雷  13900139000"_s);
    run("Company,Contact 1,Phone 1,Contact 2,Phone 2,Contact 3,Phone 3\n"
        "B,Ann,13600136000,Bob,13500135000,Cleo,13400134000\n",
        Kind::Customers);
    EXPECT_TRUE(contacts().endsWith(u"Ann  13600136000; Bob  13500135000; Cleo  13400134000"_s))
        << contacts().toStdString();
}

TEST_F(NumberedContacts, NamesThatStandTwiceAreTwoContacts)
{
    run("客户名称,联系人,电话,联系人,电话\n甲,王芳,13800138000,李雷,13900139000\n", Kind::Customers);
    EXPECT_EQ(contacts(), u"王芳  13800138000; 李雷  13900139000"_s);
}

TEST_F(NumberedContacts, ASecondPhoneWithoutASecondContactStaysWhereItWas)
{
    run("客户名称,联系人,电话1,电话2\n甲,王芳,13800138000,13900139000\n", Kind::Customers);
    EXPECT_EQ(contacts(), u"王芳  13800138000+13900139000"_s);
}

} // namespace
} // namespace crm
