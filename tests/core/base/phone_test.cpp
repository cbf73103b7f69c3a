#include "core/base/text/phone.h"

#include "tests/support/printers.h"

using namespace Qt::StringLiterals;

namespace crm {

TEST(Phone, NormalisesTheWaysPeopleWriteThem)
{
    const std::pair<QStringView, QStringView> expected[] = {
        {u"13812345678", u"+8613812345678"},
        {u"138 1234 5678", u"+8613812345678"},
        {u"138-1234-5678", u"+8613812345678"},
        {u"+86 138 1234 5678", u"+8613812345678"},
        {u"0086-13812345678", u"+8613812345678"},
        {u"8613812345678", u"+8613812345678"},
        {u"(+86)13812345678", u"+8613812345678"},
        {u"１３８１２３４５６７８", u"+8613812345678"},
        {u"手机：13812345678", u"+8613812345678"},
        {u"17951 13812345678", u"+8613812345678"},
        {u"13812345678.0", u"+8613812345678"},
        {u"1.3812345678E+10", u"+8613812345678"},
        {u"13812345678转123", u"+8613812345678;ext=123"},
        {u"0755-83320000", u"+8675583320000"},
        {u"（0755）83320000", u"+8675583320000"},
        {u"+86 (0)755 8332 0000", u"+8675583320000"},
        {u"0755-83320000-8001", u"+8675583320000;ext=8001"},
        {u"0755-83320000轉8001", u"+8675583320000;ext=8001"},
        {u"0755-83320000 转 8001", u"+8675583320000;ext=8001"},
        {u"0755-83320000分机8001", u"+8675583320000;ext=8001"},
        {u"0755-83320000（分机：8001）", u"+8675583320000;ext=8001"},
        {u"010-62751234 ext. 12", u"+861062751234;ext=12"},
        {u"+861062751234;ext=12", u"+861062751234;ext=12"},
        {u"010-6275-1234", u"+861062751234"},
        {u"400-820-8820", u"+864008208820"},
        {u"400-820-8820-3", u"+864008208820;ext=3"},
        {u"+852 2123 4567", u"+85221234567"},
        {u"85221234567", u"+85221234567"},
        {u"00853 2871 1234", u"+85328711234"},
        {u"+886-2-2311-3731", u"+886223113731"},
        {u"886912345678", u"+886912345678"},
        {u"+1 650-253-0000", u"+16502530000"},
        {u"95588", u"+8695588"},
    };
    for (const auto &[raw, normalized] : expected) {
        const auto phone = normalizePhone(raw);
        EXPECT_EQ(phone.normalized(), normalized.toString()) << raw.toString().toStdString();
        EXPECT_TRUE(phone.plausible) << raw.toString().toStdString() << ": " << phone.reason.toStdString();
        EXPECT_TRUE(phone.reason.isEmpty());
        EXPECT_EQ(normalizePhone(phone.normalized()), phone) << raw.toString().toStdString();
    }
}

TEST(Phone, ReadsLocalNumbersOfTheRegion)
{
    EXPECT_EQ(normalizePhone(u"0912-345-678", u"TW").normalized(), u"+886912345678"_s);
    EXPECT_EQ(normalizePhone(u"2123 4567", u"HK").normalized(), u"+85221234567"_s);
    EXPECT_EQ(normalizePhone(u"2871 1234", u"MO").normalized(), u"+85328711234"_s);
    EXPECT_EQ(normalizePhone(u"13812345678", u"HK").plausible, false);
    EXPECT_EQ(normalizePhone(u"+8613812345678", u"HK").normalized(), u"+8613812345678"_s);
}

TEST(Phone, SaysWhyATextIsNone)
{
    const std::pair<QStringView, QStringView> expected[] = {
        {u"", u"The number is empty"},
        {u" \u3000", u"The number is empty"},
        {u"1.38E+10", u"The number lost digits in a spreadsheet"},
        {u"1.38123e10", u"The number lost digits in a spreadsheet"},
        {u"无", u"This is not a phone number"},
        {u"83320000", u"The area code is missing"},
        {u"0755-83", u"The number is too short"},
        {u"1381234567890123456", u"This is not a phone number"},
        {u"13812345678/13912345678", u"There are several numbers in one field"},
        {u"12912345678", u"No such range of numbers is known"},
    };
    for (const auto &[raw, reason] : expected) {
        const auto phone = normalizePhone(raw);
        EXPECT_FALSE(phone.plausible) << raw.toString().toStdString();
        EXPECT_EQ(phone.reason, reason.toString()) << raw.toString().toStdString();
    }
    EXPECT_FALSE(normalizePhone(QString(1'000'000, u'1')).plausible);
}

TEST(Phone, TakesSeveralNumbersApart)
{
    const QStringList two{u"13812345678"_s, u"0755-83320000"_s};
    EXPECT_EQ(splitPhones(u"13812345678/0755-83320000"), two);
    EXPECT_EQ(splitPhones(u"13812345678；0755-83320000"), two);
    EXPECT_EQ(splitPhones(u"13812345678、0755-83320000"), two);
    EXPECT_EQ(splitPhones(u"0755-83320000 13812345678"), (QStringList{u"0755-83320000"_s, u"13812345678"_s}));
    EXPECT_EQ(splitPhones(u"0755-83320000/01"), QStringList{u"0755-83320000/01"_s});
    EXPECT_EQ(splitPhones(u"138 1234 5678"), QStringList{u"138 1234 5678"_s});
}

TEST(Phone, IsShownInGroups)
{
    EXPECT_EQ(displayPhone(u"+8613812345678"), u"138 1234 5678"_s);
    EXPECT_EQ(displayPhone(u"+8675583320000"), u"0755 8332 0000"_s);
    EXPECT_EQ(displayPhone(u"+8675583320000;ext=8001"), u"0755 8332 0000 ext. 8001"_s);
    EXPECT_EQ(displayPhone(u"+85221234567"), u"+852 2123 4567"_s);
    EXPECT_EQ(displayPhone(u"+8613812345678", u"HK"), u"+86 138 1234 5678"_s);
    EXPECT_EQ(displayPhone(u"ask Li"), u"ask Li"_s);
    EXPECT_EQ(normalizePhone(displayPhone(u"+8675583320000;ext=8001")).normalized(),
              u"+8675583320000;ext=8001"_s);
}

} // namespace crm
