#include "core/customer/customerservice.h"
#include "core/exchange/export/exportservice.h"
#include "core/exchange/export/postaladdress.h"
#include "core/operation/undoservice.h"
#include "tests/support/testbase.h"

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

TEST(PostalAddress, ChineseLinesGoFromTheLargestToThePerson)
{
    const PostalAddress address{.person = u"钟娜"_s,
                                .title = u"采购经理"_s,
                                .company = u"武汉凯达贸易有限公司"_s,
                                .street = u"解放大道 12 号"_s,
                                .city = u"武汉市"_s,
                                .region = u"湖北省"_s,
                                .country = u"中国"_s,
                                .postalCode = u"430000"_s};
    EXPECT_EQ(addressLines(address), (QStringList{u"430000"_s, u"湖北省武汉市解放大道 12 号"_s,
                                                  u"武汉凯达贸易有限公司"_s, u"钟娜采购经理 收"_s}));
}

TEST(PostalAddress, ACityThatStandsInTheStreetIsNotSaidTwice)
{
    EXPECT_EQ(
        addressLines({.company = u"凯达"_s, .street = u"湖北省武汉市解放大道 12 号"_s, .city = u"武汉市"_s}),
        (QStringList{u"湖北省武汉市解放大道 12 号"_s, u"凯达 收"_s}));
}

TEST(PostalAddress, OtherLinesGoFromThePersonToTheCountry)
{
    EXPECT_EQ(addressLines({.person = u"Ann Miller"_s,
                            .title = u"Buyer"_s,
                            .company = u"Elbtal GmbH"_s,
                            .street = u"Hafenstr. 3"_s,
                            .city = u"Dresden"_s,
                            .country = u"Germany"_s,
                            .postalCode = u"01067"_s}),
              (QStringList{u"Ann Miller, Buyer"_s, u"Elbtal GmbH"_s, u"Hafenstr. 3"_s, u"Dresden 01067"_s,
                           u"GERMANY"_s}));
}

TEST(PostalAddress, AJapaneseAddressIsNotWrittenAsAChineseOne)
{
    EXPECT_FALSE(isChineseAddress({.street = u"東京都千代田区丸の内1-1"_s, .country = u"Japan"_s}));
    EXPECT_TRUE(isChineseAddress({.street = u"中環德輔道 1 號"_s, .country = u"香港"_s}));
    EXPECT_TRUE(isChineseAddress({.street = u"解放大道"_s}));
    EXPECT_FALSE(isChineseAddress({.street = u"1 Queen's Road"_s, .country = u"Hong Kong"_s}));
}

TEST(PostalAddress, ALetterNeedsAStreetAndSomebody)
{
    EXPECT_FALSE((PostalAddress{.company = u"凯达"_s}.isComplete()));
    EXPECT_FALSE((PostalAddress{.street = u"解放大道"_s}.isComplete()));
    EXPECT_TRUE((PostalAddress{.company = u"凯达"_s, .street = u"解放大道"_s}.isComplete()));
}

class Addresses : public testing::Test
{
protected:
    Addresses()
    {
        CustomerCard card;
        card.customer.name = u"凯达"_s;
        card.addresses = {{.street = u"解放大道 12 号"_s, .city = u"武汉市"_s, .postalCode = u"430000"_s}};
        card.contacts = {{.name = u"钟娜"_s, .title = u"经理"_s}};
        base.session().customers().add(card);
        base.addCustomer(u"没有地址"_s);
    }
    TestBase base;
};

TEST_F(Addresses, AreThoseOfTheStoredCustomersAndAnEntryOfTheLog)
{
    const auto found =
        base.session().exports().addresses({.kind = ImportKind::Customers, .path = u"letters.pdf"_s});
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(addressLines(found[0]),
              (QStringList{u"430000"_s, u"武汉市解放大道 12 号"_s, u"凯达"_s, u"钟娜经理 收"_s}));
    EXPECT_FALSE(found[1].isComplete());
    const auto log = base.session().undo().log({.limit = 1});
    ASSERT_EQ(log.size(), 1U);
    EXPECT_EQ(log[0].kind, u"export"_s);
    EXPECT_EQ(log[0].summary.value(u"file"_s).toString(), u"letters.pdf"_s);
}

TEST_F(Addresses, OfAContactWithoutOneAreTheCustomers)
{
    const auto found = base.session().exports().addresses({.kind = ImportKind::Contacts});
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(addressLines(found[0]),
              (QStringList{u"430000"_s, u"武汉市解放大道 12 号"_s, u"凯达"_s, u"钟娜经理 收"_s}));
}

TEST_F(Addresses, OfProductsThereAreNone)
{
    EXPECT_THROW(base.session().exports().addresses({.kind = ImportKind::Products}), Error);
}

} // namespace
