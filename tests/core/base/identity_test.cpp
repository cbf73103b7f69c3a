#include "core/base/text/identity.h"

#include "tests/support/printers.h"

using namespace Qt::StringLiterals;

namespace crm {

TEST(CreditCode, PassesWithItsCheckCharacter)
{
    EXPECT_TRUE(checkCreditCode(u"91350100M000100Y43")); // the example of the standard
    EXPECT_TRUE(checkCreditCode(u" 91350100m000100y43 "));
    EXPECT_TRUE(checkCreditCode(u"９１３５０１００Ｍ０００１００Ｙ４３"));
}

TEST(CreditCode, SaysWhatIsWrong)
{
    EXPECT_FALSE(checkCreditCode(u"91350100M000100Y34"));
    EXPECT_FALSE(checkCreditCode(u"91350100M000010Y43"));
    EXPECT_EQ(checkCreditCode(u"91350100M000100I43").reason, u"A credit code cannot contain \"I\""_s);
    EXPECT_EQ(checkCreditCode(u"").reason, u"A credit code has 18 characters, this one 0"_s);
    EXPECT_EQ(checkCreditCode(u"9.135E+17").reason, u"The number lost digits in a spreadsheet"_s);
    EXPECT_TRUE(checkCreditCode(u"440301103097413").reason.contains(u"2015"));
}

TEST(IdNumber, PassesWithItsCheckDigit)
{
    EXPECT_TRUE(checkIdNumber(u"11010519491231002X")); // the examples of the standard
    EXPECT_TRUE(checkIdNumber(u"440524188001010014"));
    EXPECT_TRUE(checkIdNumber(u"11010519491231002x"));
    EXPECT_TRUE(checkIdNumber(u"110105491231002"));
    EXPECT_EQ(birthdayOfIdNumber(u"11010519491231002X"), QDate(1949, 12, 31));
    EXPECT_EQ(birthdayOfIdNumber(u"110105491231002"), QDate(1949, 12, 31));
    EXPECT_FALSE(birthdayOfIdNumber(u"110105194912310021"));
}

TEST(IdNumber, SaysWhatIsWrong)
{
    EXPECT_FALSE(checkIdNumber(u"110105194912310021"));
    EXPECT_EQ(checkIdNumber(u"1.10101E+17").reason, u"The number lost digits in a spreadsheet"_s);
    EXPECT_EQ(checkIdNumber(u"110101199001011000").reason, u"The number lost digits in a spreadsheet"_s);
    EXPECT_EQ(checkIdNumber(u"110105194902310021").reason, u"The birthday inside does not exist"_s);
    EXPECT_EQ(checkIdNumber(u"990105194912310021").reason, u"The region does not exist"_s);
    EXPECT_EQ(checkIdNumber(u"123").reason, u"An identity number has 18 characters, this one 3"_s);
}

TEST(Email, IsTakenInItsUsualShapes)
{
    for (const auto good : {u"li.ming@example.com", u"a+b@sub.example.cn", u" Li@EXAMPLE.com ",
                            u"张三@例子.中国", u"o'brien@example.ie", u"123456@qq.com", u"ｌｉ＠example.com"})
        EXPECT_TRUE(checkEmail(good)) << QStringView(good).toString().toStdString();
    EXPECT_EQ(normalizeEmail(u" Li@EXAMPLE.com\u200B"), u"li@example.com"_s);
}

TEST(Email, IsDoubtedInOthers)
{
    for (const auto bad : {u"", u"a@b@c", u"a", u"a@b", u"@example.com", u"a@", u".a@example.com",
                           u"a..b@example.com", u"a b@example.com", u"a@-example.com", u"a@example..com",
                           u"a@1.2.3.4", u"a@example.com\r\nBcc: x@example.com", u"a@exam\nple.com"})
        EXPECT_FALSE(checkEmail(bad)) << QStringView(bad).toString().toStdString();
    EXPECT_FALSE(checkEmail(QString(QString(300, u'a') + u"@example.com")));
}

} // namespace crm
