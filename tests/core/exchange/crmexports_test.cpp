#include "core/security/userservice.h"
#include "tests/support/importfixture.h"

using namespace Qt::StringLiterals;

// Lists as other programs for customers write them.

namespace crm {
namespace {

class CrmExports : public Import
{
protected:
    /// "kind=value" of how one reaches whom, in their order.
    QString points() { return text(u"SELECT group_concat(kind || '=' || value, ' ') FROM contact_point"_s); }
};

TEST_F(CrmExports, LeadsOfSalesforceAreCompaniesWithTheirPeople)
{
    base.session().users().add({.name = u"Kai Li"_s, .role = Role::Sales});
    const auto result = run(
        "\"First Name\",\"Last Name\",\"Title\",\"Company / Account\",\"Street\",\"City\",\"State/Province\","
        "\"Zip/Postal Code\",\"Country\",\"Phone\",\"Mobile\",\"Email\",\"Lead Source\",\"Rating\","
        "\"Lead Owner\"\n"
        "Bertha,Boxer,Director,Farmers Coop,321 Westcott,Ohatchee,FL,12345,US,+1 650 253 0000,,"
        "b@fcof.net,Web,Hot,Kai Li\n",
        Kind::Customers);
    EXPECT_EQ(counts(result), u"1/0/0/0"_s);
    EXPECT_EQ(text(u"SELECT c.name || ' ' || c.grade || ' ' || c.source || ' ' || u.name || ' ' || c.region"
                   " FROM customer c JOIN app_user u ON u.id = c.owner_id"_s),
              u"Farmers Coop Hot Web Kai Li FL"_s);
    EXPECT_EQ(text(u"SELECT name || ' ' || title FROM contact"_s), u"Bertha Boxer Director"_s);
    EXPECT_EQ(points(), u"phone=+1 650 253 0000 email=b@fcof.net"_s);
}

TEST_F(CrmExports, ContactsOfHubSpotGoToTheirCompanies)
{
    const auto result = run("Record ID,First Name,Last Name,Email,Phone Number,Associated Company,City\n"
                            "151,小明,王,wxm@x.cn,13800138011,深圳市大华科技有限公司,深圳\n",
                            Kind::Customers);
    EXPECT_EQ(counts(result), u"1/0/0/0"_s);
    EXPECT_EQ(
        text(u"SELECT c.name || ' ' || k.name FROM contact k JOIN customer c ON c.id = k.customer_id"_s),
        u"深圳市大华科技有限公司 王小明"_s);
}

TEST_F(CrmExports, AccountsOfZohoComeWithTheirAddresses)
{
    run("Record Id,Account Name,Account Owner.id,Phone,Website,Billing Street,Billing City,Billing State,"
        "Billing Code,Billing Country,Tag\n"
        "zcrm_4501,King,4500,+1 650 253 0000,king.com,123 St,San Jose,CA,95110,United States,a;b\n",
        Kind::Customers);
    EXPECT_EQ(text(u"SELECT street || ' ' || postal_code FROM address"_s), u"123 St 95110"_s);
    EXPECT_EQ(text(u"SELECT code || ' ' || name FROM customer"_s), u"zcrm_4501 King"_s);
    EXPECT_EQ(number(u"SELECT count(*) FROM tag"_s), 2);
}

TEST_F(CrmExports, DealsOfPipedriveKeepTheirOrganisationAndTheirDecimalCommas)
{
    const QByteArray sheet =
        "Deal - Title;Deal - Value;Deal - Currency of Value;Deal - Organization;Deal - Stage;"
        "Deal - Expected close date;Deal - Deal created\n"
        "M\xfcller Deal;1.234,50;EUR;M\xfcller GmbH;Qualified;2025-07-01;2025-05-01 10:00:00\n"
        "Zweiter;2.000,00;EUR;Schmidt KG;Negotiation;2025-07-02;2025-05-02 10:00:00\n";
    EXPECT_EQ(counts(run(sheet, Kind::Opportunities)), u"2/0/0/0"_s);
    EXPECT_EQ(text(u"SELECT o.name || ' ' || c.name || ' ' || o.amount || o.currency || ' ' || o.opened FROM"
                   " opportunity o JOIN customer c ON c.id = o.customer_id WHERE o.amount < 20000000"_s),
              u"Müller Deal Müller GmbH 12345000EUR 2025-05-01"_s);
}

TEST_F(CrmExports, ContactsOfGoogleAreReadInBothLanguages)
{
    run("First Name,Last Name,File As,Organization Name,Organization Title,Birthday,E-mail 1 - Label,"
        "E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,Website 1 - Value\n"
        "Anna,Schmidt,Schmidt,Schmidt GmbH,CEO,1980-03-04,Work,anna@schmidt.de ::: a2@schmidt.de,Mobile,"
        "+49 170 1234567,https://schmidt.de\n",
        Kind::Customers);
    EXPECT_EQ(text(u"SELECT c.name || ' ' || k.name || ' ' || k.title FROM contact k"
                   " JOIN customer c ON c.id = k.customer_id"_s),
              u"Schmidt GmbH Anna Schmidt CEO"_s);
    EXPECT_EQ(points(), u"phone=+49 170 1234567 email=anna@schmidt.de email=a2@schmidt.de"
                        " website=https://schmidt.de"_s);
    const QByteArray chinese =
        "名字,姓氏,组织名称,组织职位,生日,电子邮件 1 - 标签,电子邮件 1 - 值,电话 1 - 标签,电话 1 - 值,"
        "电话 2 - 值,地址 1 - 街道,地址 1 - 邮政编码\n"
        "小明,王,大华科技,经理,1980-03-04,工作,w@dh.cn,手机,138 0013 8015,0755 8332 1111,科技园1号,518000\n";
    run(chinese, Kind::Customers);
    EXPECT_EQ(text(u"SELECT c.name || ' ' || k.name || ' ' || k.title FROM contact k JOIN customer c"
                   " ON c.id = k.customer_id WHERE c.name = '大华科技'"_s),
              u"大华科技 王小明 经理"_s);
    EXPECT_EQ(number(u"SELECT count(*) FROM contact_point"_s), 4 + 3);
    EXPECT_EQ(counts(run(chinese, Kind::Contacts)), u"0/1/0/0"_s) << "the same person, now with a birthday";
    EXPECT_EQ(number(u"SELECT count(*) FROM contact"_s), 2);
}

TEST_F(CrmExports, RegistersNameTheLegalFormAndWriteDashesForNothing)
{
    const auto result =
        run("天眼查-查企业 以下数据更新时间2025-06-01\n"
            "公司名称,公司类型,所属省份,所属城市,联系电话,其他电话,邮箱,成立日期,注册地址\n"
            "甲公司,有限责任公司(自然人投资或控股),广东省,深圳市,0755-86013388,0755-86013399;13800138012,"
            "a@x.cn；b@x.cn,1998-11-11,科技中一路1号\n"
            "乙公司,股份有限公司,浙江省,杭州市,-,—,-,-,文三路1号\n",
            Kind::Customers);
    EXPECT_EQ(counts(result), u"2/0/0/0"_s);
    EXPECT_EQ(problems(result), QStringList());
    EXPECT_EQ(number(u"SELECT count(*) FROM customer WHERE kind = 'company'"_s), 2);
    EXPECT_EQ(points(), u"phone=0755-86013388 phone=0755-86013399 phone=13800138012 email=a@x.cn"
                        " email=b@x.cn"_s);
}

TEST_F(CrmExports, SheetsOfFxiaokeHaveTheirRulesInTheHeader)
{
    base.session().users().add({.name = u"王强"_s, .role = Role::Sales});
    run("客户名称（必填）,客户级别,客户来源,一级行业,省,市,详细地址,电话,负责人（必填）,归属公海,邮件,备注\n"
        "甲公司,重点客户,转介绍,电子,广东省,深圳市,科技园1号,0755-83321111,王强,,a@dh.cn,老客户\n",
        Kind::Customers);
    EXPECT_EQ(text(u"SELECT c.name || c.grade || c.source || c.industry || c.region || c.city || u.name"
                   " FROM customer c JOIN app_user u ON u.id = c.owner_id"_s),
              u"甲公司重点客户转介绍电子广东省深圳市王强"_s);
}

TEST_F(CrmExports, SeveralMailsOfACellGoOutAndComeBackInOneCell)
{
    run("客户名称,邮箱\n甲公司,a@x.cn; b@x.cn\n乙公司,\"c@x.cn\nd@x.cn\"\n丙公司,e@x.cn 没用\n",
        Kind::Customers);
    EXPECT_EQ(points(), u"email=a@x.cn email=b@x.cn email=c@x.cn email=d@x.cn"_s)
        << "of what is not all mails none is taken";
    EXPECT_EQ(number(u"SELECT count(*) FROM contact_point WHERE is_primary"_s), 2);
    EXPECT_TRUE(text(u"SELECT import_note FROM customer WHERE name = '丙公司'"_s).contains(u"没用"_s));
}

} // namespace
} // namespace crm
