#include "directoryfixture.h"

#include "core/directory/searchmarks.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using namespace crm;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

class SearchTest : public DirectoryTest
{
protected:
    SearchHit hit(const QString &search, qint64 customer)
    {
        const auto snapshot = directory().snapshot();
        return searchHit(*snapshot, *snapshot->rowOf(customer), parseSearch(search));
    }
};

TEST_F(SearchTest, FindsAnyFragmentOfANameAndOneCharacter)
{
    const auto id = customer(u"深圳市华强电子有限公司"_s);
    customer(u"东莞鸿发五金厂"_s);
    for (const auto &text : {u"华强"_s, u"强"_s, u"电子有"_s, u"深圳市华强电子有限公司"_s})
        EXPECT_THAT(find(text), ElementsAre(id)) << qPrintable(text);
}

TEST_F(SearchTest, FindsByReadingWholePartlyApartAndByInitials)
{
    const auto id = customer(u"华强电子"_s);
    customer(u"鸿发五金"_s);
    for (const auto &text : {u"huaqiang"_s, u"hua qiang"_s, u"huaqi"_s, u"HUAQ"_s, u"hqdz"_s, u"qdz"_s,
                             u"uaqiangd"_s, u"ｈｑ"_s})
        EXPECT_THAT(find(text), ElementsAre(id)) << qPrintable(text);
}

TEST_F(SearchTest, FindsTheUmlautHoweverItIsTyped)
{
    const auto id = customer(u"吕氏五金"_s);
    const auto other = customer(u"略阳"_s);
    customer(u"卢氏五金"_s);
    for (const auto &text : {u"lü"_s, u"LÜ"_s, u"lǚshi"_s, u"lv"_s, u"lu:"_s, u"lu\u0308 shi"_s})
        EXPECT_THAT(find(text), ElementsAre(id)) << qPrintable(text);
    for (const auto &text : {u"lüeyang"_s, u"lu:e"_s, u"lue"_s})
        EXPECT_THAT(find(text), ElementsAre(other)) << qPrintable(text);
}

TEST_F(SearchTest, FindsTraditionalBySimplifiedAndBack)
{
    const auto traditional = customer(u"華強電子"_s);
    const auto simplified = customer(u"华强五金"_s);
    EXPECT_THAT(find(u"华强"_s), ElementsAre(traditional, simplified));
    EXPECT_THAT(find(u"電子"_s), ElementsAre(traditional));
    EXPECT_THAT(find(u"華強五"_s), ElementsAre(simplified));
}

TEST_F(SearchTest, FindsByContactsPhonesMailsMessengersAndCode)
{
    const auto id = customer(u"A"_s, u"C-0042"_s);
    contact(id, u"王明"_s);
    contact(id, u"欧阳娜"_s);
    point(id, "phone", u"138 0013 8000"_s, u"+8613800138000"_s);
    point(id, "phone", u"0755-8345678"_s, u"+867558345678"_s);
    point(id, "email", u"Wang@Example.com"_s, u"wang@example.com"_s);
    point(id, "wechat", u"wx_King"_s);
    point(id, "qq", u"334455"_s);
    customer(u"B"_s);
    for (const auto &text :
         {u"王"_s, u"欧阳"_s, u"ouyang"_s, u"oyn"_s, u"8000"_s, u"0013-8000"_s, u"+86 138"_s, u"0755"_s,
          u"wang@EXAMPLE"_s, u"wx_k"_s, u"334455"_s, u"c-0042"_s, u"042"_s, u"王 8000 example"_s})
        EXPECT_THAT(find(text), ElementsAre(id)) << qPrintable(text);
    EXPECT_THAT(find(u"王 9999"_s), IsEmpty());
    // A fragment does not reach from one value into the next.
    EXPECT_THAT(find(u"明欧"_s), IsEmpty());
    EXPECT_THAT(find(u"80000755"_s), IsEmpty());
}

TEST_F(SearchTest, PutsTheBestFirst)
{
    const auto mail = customer(u"X1"_s);
    point(mail, "email", u"acme@x.cn"_s);
    const auto withContact = customer(u"X2"_s);
    contact(withContact, u"Acme Smith"_s);
    const auto fragment = customer(u"Megacme"_s);
    const auto word = customer(u"The Acme Works"_s);
    const auto prefix = customer(u"Acme Tools"_s);
    const auto exact = customer(u"ACME"_s);
    EXPECT_THAT(find(u"acme"_s), ElementsAre(exact, prefix, word, fragment, withContact, mail));
}

TEST_F(SearchTest, PutsAWholeNumberBeforeItsTailAndTheTailBeforeTheRest)
{
    const auto inside = customer(u"甲"_s);
    point(inside, "phone", u"13800000050"_s, u"+8613800000050"_s);
    const auto tail = customer(u"乙"_s);
    point(tail, "phone", u"13900000000"_s, u"+8613900000000"_s);
    point(tail, "phone", u"0755-83450005"_s, u"+8675583450005"_s);
    const auto whole = customer(u"丙"_s);
    point(whole, "phone", u"13800000005"_s, u"+8613800000005"_s);
    const auto longer = customer(u"丁"_s);
    point(longer, "wechat", u"wx_50"_s);
    const auto exact = customer(u"戊"_s);
    point(exact, "wechat", u"wx_other"_s);
    point(exact, "wechat", u"wx_5"_s);
    EXPECT_THAT(find(u"0005"_s), ElementsAre(whole, tail, inside));
    EXPECT_THAT(find(u"13800000005"_s), ElementsAre(whole));
    EXPECT_THAT(find(u"138 0000 0005"_s), ElementsAre(whole, inside));
    EXPECT_THAT(find(u"+86 138 0000 0005"_s), ElementsAre(whole, inside));
    EXPECT_THAT(find(u"wx_5"_s), ElementsAre(exact, longer));
}

TEST_F(SearchTest, PutsAWholeSyllableBeforeTheBeginningOfOne)
{
    const auto longer = customer(u"成都优丰"_s);
    const auto whole = customer(u"陈强"_s);
    EXPECT_THAT(find(u"chen"_s), ElementsAre(whole, longer));
    EXPECT_THAT(find(u"chenq"_s), ElementsAre(whole));
    EXPECT_THAT(find(u"che"_s), ElementsAre(longer, whole));
}

TEST_F(SearchTest, AmongEqualsPutsWhoWasSpokenToLastFirst)
{
    const auto early = customer(u"华一"_s);
    const auto never = customer(u"华二"_s);
    const auto late = customer(u"华三"_s);
    base.run("INSERT INTO activity(customer_id, kind, at, created_at) VALUES (?1, 'call', 1000, 0)", early);
    base.run("INSERT INTO activity(customer_id, kind, at, created_at) VALUES (?1, 'call', 2000, 0)", late);
    base.run("INSERT INTO activity(customer_id, kind, at, created_at) VALUES (?1, 'note', 9000, 0)", never);
    EXPECT_THAT(find(u"华"_s), ElementsAre(late, early, never));
}

TEST_F(SearchTest, TakesEveryCharacterAsItself) // row 118
{
    const auto odd = customer(u"A%B\"C*D\\E😀"_s);
    customer(u"plain"_s);
    for (const auto &text : {u"%"_s, u"\""_s, u"*"_s, u"\\"_s, u"😀"_s, u"b\"c*d"_s})
        EXPECT_THAT(find(text), ElementsAre(odd)) << qPrintable(text);
    EXPECT_THAT(find(u"NEAR("_s), IsEmpty());
    EXPECT_THAT(find(QString(10'000, u'x')), IsEmpty());
    EXPECT_THAT(find(u"x y z "_s.repeated(3000)), IsEmpty());
    EXPECT_EQ(find(u" \t "_s).size(), 2u);
    EXPECT_THAT(find(QString(u'\0') + u"\x1f\n"_s + u"%"_s), ElementsAre(odd));
}

TEST_F(SearchTest, AContactFoundByItsReadingIsMarked)
{
    const auto id = customer(u"深圳华强"_s);
    contact(id, u"王芳"_s);
    contact(id, u"单志远"_s);
    for (const auto &typed : {u"shanzhi"_s, u"szy"_s}) {
        const auto found = hit(typed, id);
        EXPECT_EQ(found.field, CustomerField::Contact);
        ASSERT_EQ(found.marks.size(), 1U) << typed.toStdString();
        EXPECT_TRUE(u"单志远"_s.startsWith(found.text.mid(found.marks[0].start, found.marks[0].length)))
            << found.text.toStdString();
    }
}

TEST_F(SearchTest, MarksWhatWasFound)
{
    const auto id = customer(u"深圳華強電子ABC"_s);
    contact(id, u"王明"_s);
    point(id, "phone", u"138-0013-8000"_s, u"+8613800138000"_s);
    EXPECT_THAT(hit(u"华强"_s, id).name, ElementsAre(Mark{2, 2}));
    EXPECT_THAT(hit(u"huaq"_s, id).name, ElementsAre(Mark{2, 2}));
    EXPECT_THAT(hit(u"hqdz"_s, id).name, ElementsAre(Mark{2, 4}));
    EXPECT_THAT(hit(u"abc 深圳"_s, id).name, ElementsAre(Mark{0, 2}, Mark{6, 3}));
    const auto phone = hit(u"8000"_s, id);
    EXPECT_EQ(phone.field, CustomerField::Phone);
    EXPECT_EQ(phone.text, u"13800138000"_s) << "without the country that is one's own";
    EXPECT_THAT(phone.marks, ElementsAre(Mark{7, 4}));
    EXPECT_EQ(hit(u"86138"_s, id).text, u"8613800138000"_s);
    EXPECT_EQ(hit(u"wangm"_s, id).text, u"王明"_s);
}

TEST_F(SearchTest, FindsNothingInAnEmptyBase)
{
    EXPECT_THAT(find(u"a"_s), IsEmpty());
    EXPECT_THAT(find({}), IsEmpty());
}

} // namespace
