#include "core/base/text/pinyin.h"

#include "core/base/text/charactertables.h"
#include "core/base/text/polyphones.h"
#include "tests/support/printers.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace crm {

namespace {

QString company(QStringView name)
{
    return reading(name, NameKind::Company).syllables;
}

QString person(QStringView name)
{
    return reading(name, NameKind::Person).syllables;
}

} // namespace

TEST(Pinyin, ReadsACompanyBySyllablesAndInitials)
{
    const auto read = reading(u"深圳市華強電子", NameKind::Company);
    EXPECT_EQ(read.syllables, u"shen zhen shi hua qiang dian zi"_s);
    EXPECT_EQ(read.initials, u"szshqdz"_s);
}

TEST(Pinyin, KeepsLatinWordsAndNumbers)
{
    EXPECT_EQ(reading(u"3M 中国", NameKind::Company), (Reading{u"3m zhong guo"_s, u"3mzg"_s}));
    EXPECT_EQ(reading(u"ABC科技", NameKind::Company), (Reading{u"abc ke ji"_s, u"abckj"_s}));
    EXPECT_EQ(reading(u"International Business Machines", NameKind::Company),
              (Reading{u"international business machines"_s, u"ibm"_s}));
    EXPECT_EQ(company(u"L'Oréal (China) Co., Ltd."), u"loreal china co ltd"_s);
    EXPECT_EQ(company(u""), QString());
    EXPECT_EQ(company(u"——"), QString());
}

TEST(Pinyin, ReadsPolyphonesByTheirWords)
{
    const std::pair<QStringView, QStringView> expected[] = {
        {u"长沙银行", u"chang sha yin hang"},
        {u"重庆长安汽车", u"chong qing chang an qi che"},
        {u"厦门重工", u"xia men zhong gong"},
        {u"成长教育", u"cheng zhang jiao yu"},
        {u"音乐之声", u"yin yue zhi sheng"},
        {u"快乐家园", u"kuai le jia yuan"},
        {u"同仁堂参茸", u"tong ren tang shen rong"},
        {u"东莞市模具厂", u"dong guan shi mu ju chang"},
        {u"空调维修", u"kong tiao wei xiu"},
        {u"成都朝阳大厦", u"cheng du chao yang da sha"},
        {u"西藏冷藏物流", u"xi zang leng cang wu liu"},
        {u"万科地产", u"wan ke di chan"},
        {u"绿地女装", u"lv di nv zhuang"},
        {u"永兴商行", u"yong xing shang hang"},
        {u"飞行者旅行社", u"fei xing zhe lv xing she"},
        {u"番禺单氏", u"pan yu shan shi"},
        {u"仇记食品", u"qiu ji shi pin"},
        {u"养参堂", u"yang shen tang"},
        {u"参考消息", u"can kao xiao xi"},
        {u"靓丽人生", u"liang li ren sheng"},
    };
    for (const auto &[name, syllables] : expected)
        EXPECT_EQ(company(name), syllables.toString()) << name.toString().toStdString();
}

TEST(Pinyin, ReadsSurnamesOfPersons)
{
    const std::pair<QStringView, QStringView> expected[] = {
        {u"单田芳", u"shan tian fang"},
        {u"曾國藩", u"zeng guo fan"},
        {u"仇英", u"qiu ying"},
        {u"查良镛", u"zha liang yong"},
        {u"区志伟", u"ou zhi wei"},
        {u"區志偉", u"ou zhi wei"},
        {u"欧阳修", u"ou yang xiu"},
        {u"尉迟恭", u"yu chi gong"},
        {u"万俟卨", u"mo qi xie"},
        {u"朴智星", u"piao zhi xing"},
        {u"解晓东", u"xie xiao dong"},
        {u"任长霞", u"ren chang xia"},
        {u"老曾", u"lao zeng"},
        {u"小单", u"xiao shan"},
        {u"曾经理", u"zeng jing li"},
        {u"张行长", u"zhang hang zhang"},
        {u"李景行", u"li jing xing"},
        {u"长孙无忌", u"zhang sun wu ji"},
        {u"吕绿", u"lv lv"},
        {u"John O'Brien", u"john obrien"},
        {u"阿卜杜拉·买买提", u"a bu du la mai mai ti"},
    };
    for (const auto &[name, syllables] : expected)
        EXPECT_EQ(person(name), syllables.toString()) << name.toString().toStdString();
}

TEST(Pinyin, ReadsThePersonWhoIsACustomerWithoutAKind)
{
    const std::pair<QStringView, QStringView> expected[] = {
        {u"仇英", u"qiu ying"},         {u"解晓东", u"xie xiao dong"},
        {u"區志強", u"ou zhi qiang"},   {u"查良镛", u"zha liang yong"},
        {u"单雄信", u"shan xiong xin"}, {u"朴正熙", u"piao zheng xi"},
        {u"尉迟恭", u"yu chi gong"},    {u"查老板", u"zha lao ban"},
        {u"单总", u"shan zong"},        {u"深圳仇氏五金", u"shen zhen qiu shi wu jin"},
    };
    for (const auto &[name, syllables] : expected)
        EXPECT_EQ(company(name), syllables);
}

TEST(Pinyin, ACompanyIsNoPersonForItsFirstCharacter)
{
    const std::pair<QStringView, QStringView> expected[] = {
        {u"乐清电气", u"yue qing dian qi"},
        {u"乐视", u"le shi"},
        {u"重庆", u"chong qing"},
        {u"长虹", u"chang hong"},
        {u"单县五金", u"shan xian wu jin"},
        {u"解放路小吃店", u"jie fang lu xiao chi dian"},
        {u"仇", u"chou"},
        {u"查询科技有限公司", u"cha xun ke ji you xian gong si"},
    };
    for (const auto &[name, syllables] : expected)
        EXPECT_EQ(company(name), syllables);
}

TEST(Pinyin, KnowsTheVariantsOfPolyphones)
{
    EXPECT_EQ(readingVariants(U'长'), (QStringList{u"chang"_s, u"zhang"_s}));
    EXPECT_EQ(readingVariants(U'長'), (QStringList{u"chang"_s, u"zhang"_s}));
    EXPECT_EQ(readingVariants(U'行'), (QStringList{u"hang"_s, u"xing"_s, u"heng"_s}));
    EXPECT_EQ(readingVariants(U'中'), QStringList{u"zhong"_s});
    EXPECT_TRUE(readingVariants(U'绿').contains(u"lu"_s));
    EXPECT_TRUE(readingVariants(U'a').isEmpty());
    for (const char32_t polyphone :
         std::u32string_view(U"行长重乐曾单朴区查仇解盖翟覃尉车参藏传调朝厦都会给角系降壳模率薄泊秘阿大什"))
        EXPECT_GT(readingVariants(polyphone).size(), 1) << QString::fromUcs4(&polyphone, 1).toStdString();
}

TEST(Pinyin, TablesHoldOneKnownSyllableForEachIdeograph)
{
    QSet<QString> known;
    for (const auto &group : tables::syllables())
        known.insert(group.text.toString());
    EXPECT_GT(known.size(), 400);
    for (const auto list : {tables::polyphonicWords(), tables::surnames()}) {
        for (const auto entry : list.split(u';', Qt::SkipEmptyParts)) {
            const auto parts = entry.toString().simplified().split(u' ');
            ASSERT_EQ(parts.front().size(), parts.size() - 1) << entry.toString().toStdString();
            for (const auto &syllable : parts.mid(1))
                EXPECT_TRUE(known.contains(syllable)) << entry.toString().toStdString();
        }
    }
    for (const auto entry : tables::polyphones().split(u';', Qt::SkipEmptyParts)) {
        for (const auto &syllable : entry.toString().simplified().split(u' ').mid(1))
            EXPECT_TRUE(known.contains(syllable)) << entry.toString().toStdString();
    }
}

TEST(Pinyin, ReadsRareIdeographsBeyondTheFirstPlane)
{
    EXPECT_EQ(company(u"中𠀀"), u"zhong he"_s);
    EXPECT_EQ(company(u"𠮷野家"), u"𠮷 ye jia"_s); // no reading is known
}

} // namespace crm
