#include "core/dataquality/addressparts.h"
#include "core/dataquality/contactkeys.h"
#include "core/dataquality/personname.h"
#include "core/dataquality/westernwords.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

QString parts(QStringView address)
{
    QStringList all;
    for (const auto &part : addressParts(address))
        all << (part.number ? u'#' + part.text : part.text);
    return all.join(u' ');
}

TEST(AddressPartsTest, ChineseAddressesFallApartAtTheirMarkers)
{
    const auto whole = u"深圳 南山 科技园南 #12 a #3 #301"_s;
    EXPECT_EQ(parts(u"深圳市南山区科技园南路12号A栋3楼301室"), whole);
    EXPECT_EQ(parts(u"深圳市 南山區 科技園南路１２號A棟三樓301室"), whole);
    EXPECT_EQ(parts(u"广东省深圳市龙华区民治大道十二号"), u"广东 深圳 龙华 民治 #12"_s);
}

TEST(AddressPartsTest, WesternAddressesAreWrittenOut)
{
    EXPECT_EQ(parts(u"435 S. La Cienega Blv."), parts(u"435 south la cienega boulevard"));
    EXPECT_EQ(parts(u"102 Fifth Ave."), parts(u"102 5th avenue"));
    EXPECT_NE(parts(u"102 Fifth Ave."), parts(u"102 Sixth Ave."));
}

TEST(PhoneKeyTest, OneNumberHasOneKey)
{
    for (const auto &typed : {u"13812345678"_s, u"+86 138-1234-5678"_s, u"0086 13812345678"_s,
                              u"8613812345678"_s, u"１３８１２３４５６７８"_s, u"手机：138 1234 5678"_s})
        EXPECT_EQ(phoneKey(typed).digits, u"13812345678"_s) << typed.toStdString();
    for (const auto &typed : {u"0755-83320000"_s, u"(0755) 8332 0000"_s, u"+86 755 83320000"_s})
        EXPECT_EQ(phoneKey(typed).digits, u"75583320000"_s) << typed.toStdString();
}

TEST(PhoneKeyTest, ExtensionsStandApart)
{
    EXPECT_EQ(phoneKey(u"0755-83320000-8001"), (PhoneKey{u"75583320000"_s, u"8001"_s}));
    EXPECT_EQ(phoneKey(u"0755-83320000转8001"), (PhoneKey{u"75583320000"_s, u"8001"_s}));
    EXPECT_EQ(phoneKey(u"310-246-1501"), (PhoneKey{u"3102461501"_s, QString()}));
}

TEST(DateKeyTest, DatesAreReadInTheOrderTheyTell)
{
    for (const auto &typed :
         {u"1980-05-12"_s, u"19800512"_s, u"1980年5月12日"_s, u"12/05/1980"_s, u"1980/5/12"_s})
        EXPECT_EQ(dateKey(typed), u"19800512"_s) << typed.toStdString();
    EXPECT_EQ(dateKey(u"05/13/1980"), u"19800513"_s);
    EXPECT_EQ(dateKey(u"unknown"), QString());
}

TEST(PersonNameTest, TitlesAreNoPartOfTheName)
{
    EXPECT_EQ(personName(u"王建国 先生").whole, u"王建国"_s);
    EXPECT_EQ(personName(u"王建国经理").whole, u"王建国"_s);
    EXPECT_EQ(personName(u"王总"), (PersonName{.whole = u"王"_s, .surnameOnly = true}));
    EXPECT_EQ(personName(u"李工").whole, u"李"_s);
    EXPECT_EQ(personName(u"陈春生").whole, u"陈春生"_s);
}

TEST(PersonNameTest, TheOrderOfWesternNamesDoesNotMatter)
{
    EXPECT_EQ(personName(u"Mr. John Smith").whole, personName(u"SMITH, John").whole);
}

TEST(SoundCodeTest, MisspellingsShareACode)
{
    EXPECT_EQ(soundCode(u"smith"), soundCode(u"smyth"));
    EXPECT_EQ(soundCode(u"meyer"), soundCode(u"maier"));
    EXPECT_NE(soundCode(u"smith"), soundCode(u"jones"));
}

} // namespace
} // namespace crm
