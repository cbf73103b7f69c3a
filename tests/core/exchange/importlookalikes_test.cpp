#include "core/customer/customerservice.h"
#include "core/exchange/importrequest.h"
#include "tests/support/importfixture.h"
#include "tests/support/printers.h"

using namespace crm;
using namespace Qt::StringLiterals;

// Rows that would make a second customer of one that is there.

namespace {

class LookAlikes : public Import
{
protected:
    LookAlikes()
    {
        run("客户编号,客户名称,城市,电话,电子邮件\n"
            "C1,深圳市华强电子有限公司,深圳,0755-83661234,info@huaqiang-example.cn\n"
            "C2,武汉凯达贸易有限公司,武汉,13800138000,sales@kaida-example.cn\n"
            "C3,上海翔诚机械有限公司,上海,021-55667788,\n",
            Kind::Customers);
    }
    static void look(ImportRequest &request)
    {
        request.dryRun = true;
        request.wantsLookAlikes = true;
    }
    ImportResult preview(const QByteArray &sheet) { return run(sheet, Kind::Customers, look); }

    const QByteArray sheet = "客户名称,城市,电话,电子邮件\n"
                             "华强电子(深圳),深圳,0755-83661234,info@huaqiang-example.cn\n"
                             "广州新来纺织有限公司,广州,020-81110000,\n";
};

TEST_F(LookAlikes, ARowThatIsProbablyThereIsToldWithTheCustomerAndWhy)
{
    const auto before = dump();
    const auto result = preview(sheet);
    ASSERT_EQ(result.lookAlikes.size(), 1U);
    const auto &found = result.lookAlikes.front();
    EXPECT_EQ(found.line, 2);
    EXPECT_EQ(found.name, u"华强电子(深圳)"_s);
    EXPECT_EQ(found.otherName, u"深圳市华强电子有限公司"_s);
    EXPECT_EQ(found.otherLine, 0);
    EXPECT_GT(found.customer, 0);
    EXPECT_GT(found.probability, .5);
    EXPECT_FALSE(found.reasons.isEmpty());
    EXPECT_EQ(dump(), before) << "a preview writes nothing";
}

TEST_F(LookAlikes, RowsThatStandInTheSheetTwiceAreTold)
{
    const auto result = preview("客户名称,城市,电话,电子邮件\n"
                                "宁波海达五金有限公司,宁波,13911112222,hai@haida-example.cn\n"
                                "海达五金（宁波）,宁波,13911112222,hai@haida-example.cn\n");
    ASSERT_EQ(result.lookAlikes.size(), 1U);
    EXPECT_EQ(result.lookAlikes.front().line, 3);
    EXPECT_EQ(result.lookAlikes.front().otherLine, 2);
    EXPECT_EQ(result.lookAlikes.front().customer, 0);
}

TEST_F(LookAlikes, ARowThatIsSaidToBeTheSameUpdatesTheStoredOneWhichKeepsItsName)
{
    const auto same = preview(sheet).lookAlikes.at(0).customer;
    const auto result =
        run("客户编号,客户名称,城市,行业\n"
            "X9,华强电子(深圳),深圳,电子\n",
            Kind::Customers, [same](ImportRequest &request) { request.sameAs.insert(2, same); });
    EXPECT_EQ(counts(result), u"0/1/0/0"_s);
    const auto customer = base.session().customers().get(CustomerId{same});
    EXPECT_EQ(customer.name, u"深圳市华强电子有限公司"_s);
    EXPECT_EQ(customer.code, u"C1"_s);
    EXPECT_EQ(customer.industry, u"电子"_s);
}

TEST_F(LookAlikes, ARowThatIsLeftOutIsRejectedWithThatReasonAndCounted)
{
    const auto result =
        run(sheet, Kind::Customers, [](ImportRequest &request) { request.leftOut.insert(2); });
    EXPECT_EQ(counts(result), u"1/0/0/1"_s);
    EXPECT_EQ(result.rows, 2);
}

TEST_F(LookAlikes, ACustomerThatIsGoneMeanwhileIsMadeAnew)
{
    const auto result =
        run(sheet, Kind::Customers, [](ImportRequest &request) { request.sameAs.insert(2, 4711); });
    EXPECT_EQ(counts(result), u"2/0/0/0"_s);
}

} // namespace
