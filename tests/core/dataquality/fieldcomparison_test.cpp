#include "core/dataquality/matchbase.h"
#include "core/dataquality/recordcomparison.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace crm {

/// For messages.
void PrintTo(Agreement agreement, std::ostream *out)
{
    *out << int(agreement);
}

namespace {

/// Two values in a base of a thousand others.
class FieldComparisonTest : public testing::Test
{
protected:
    Comparison compare(const MatchSchema &schema, const QStringList &one, const QStringList &other)
    {
        MatchBase base(schema);
        for (int i = 0; i < 1000; ++i)
            add(base, QStringList(qsizetype(schema.size()), QString::number(i * 7919)));
        return compareRecords(schema, Cells(base.tokens(add(base, one))),
                              Cells(base.tokens(add(base, other))), base.rarity());
    }
    Agreement compare(MatchKind kind, const QString &one, const QString &other)
    {
        return compare(MatchSchema{kind}, {one}, {other}).fields[0].level;
    }

private:
    static int add(MatchBase &base, const QStringList &values)
    {
        MatchRecord record{.id = base.size() + 1};
        for (qsizetype i = 0; i < values.size(); ++i)
            record.values.push_back({int(i), values[i]});
        return base.add(record.id, rawTokens(base.schema(), record));
    }
};

TEST_F(FieldComparisonTest, ChineseFirmsAgreeByTheirCore)
{
    const auto firm = u"深圳市华强电子有限公司"_s;
    const auto with = [&](const QString &other) { return compare(MatchKind::Company, firm, other); };
    EXPECT_EQ(with(firm), Agreement::Equal);
    EXPECT_EQ(with(u"华强电子（深圳）有限公司"_s), Agreement::Equal);
    EXPECT_EQ(with(u"華強電子"_s), Agreement::Abbreviated);
    EXPECT_EQ(with(u"华强"_s), Agreement::Abbreviated);
    EXPECT_EQ(with(u"深圳华墙电子有限公司"_s), Agreement::SoundsAlike);
    EXPECT_EQ(with(u"广州市华强电子有限公司"_s), Agreement::Related);
    EXPECT_EQ(with(u"深圳市华强物流有限公司"_s), Agreement::Related);
    EXPECT_EQ(with(u"深圳市华强电子有限公司广州分公司"_s), Agreement::Related);
    EXPECT_EQ(with(u"深圳市华富电子有限公司"_s), Agreement::Different);
}

TEST_F(FieldComparisonTest, WesternFirmsAgreeByTheirWords)
{
    EXPECT_EQ(compare(MatchKind::Company, u"Hotel Bel-Air"_s, u"Bel-Air Hotel"_s), Agreement::Equal);
    EXPECT_EQ(compare(MatchKind::Company, u"Meridian Tools Ltd"_s, u"Meridian Tools"_s), Agreement::Equal);
    EXPECT_EQ(compare(MatchKind::Company, u"Meridian Tools Ltd"_s, u"Meridian Tooling & Tools Inc"_s),
              Agreement::Abbreviated);
    EXPECT_EQ(compare(MatchKind::Company, u"Meridian Tools Ltd"_s, u"Meridain Tools"_s),
              Agreement::MostWords);
    EXPECT_EQ(compare(MatchKind::Company, u"Meridian Tools Ltd"_s, u"Granite Foods"_s), Agreement::Different);
}

TEST_F(FieldComparisonTest, PhonesAgreeWithAndWithoutTheirAreaCode)
{
    const auto with = [&](const QString &other) {
        return compare(MatchKind::Phone, u"0755-83320000"_s, other);
    };
    EXPECT_EQ(with(u"83320000"_s), Agreement::Equal);
    EXPECT_EQ(with(u"+86 755 8332 0000"_s), Agreement::Equal);
    EXPECT_EQ(with(u"0755-83320000转12"_s), Agreement::Equal);
    EXPECT_EQ(with(u"0755-83320080"_s), Agreement::Close);
    EXPECT_EQ(with(u"0755-83320146"_s), Agreement::Related);
    EXPECT_EQ(with(u"13812345678"_s), Agreement::Different);
    EXPECT_EQ(compare(MatchKind::Phone, u"0755-83320000转12"_s, u"0755-83320000转13"_s),
              Agreement::SameHouse);
    EXPECT_EQ(compare(MatchKind::Phone, u"13811112222 / 0755-83320000"_s, u"13812345678、83320000"_s),
              Agreement::Equal);
}

TEST_F(FieldComparisonTest, MailsAgreeInPart)
{
    const auto with = [&](const QString &other) {
        return compare(MatchKind::Mail, u"wang.li@huaqiang.com"_s, other);
    };
    EXPECT_EQ(with(u"WANG.LI@HuaQiang.com "_s), Agreement::Equal);
    EXPECT_EQ(with(u"wang.lii@huaqiang.com"_s), Agreement::Close);
    EXPECT_EQ(with(u"wang.li@163.com"_s), Agreement::Elsewhere);
    EXPECT_EQ(with(u"sales@huaqiang.com"_s), Agreement::SameHouse);
    EXPECT_EQ(compare(MatchKind::Mail, u"10001000@qq.com"_s, u"29990001@qq.com"_s), Agreement::Different);
}

TEST_F(FieldComparisonTest, DatesToleratesASlip)
{
    EXPECT_EQ(compare(MatchKind::Date, u"1980-05-12"_s, u"1980-12-05"_s), Agreement::Close);
    EXPECT_EQ(compare(MatchKind::Date, u"1980-05-12"_s, u"1980-05-21"_s), Agreement::Close);
    EXPECT_EQ(compare(MatchKind::Date, u"1980-05-12"_s, u"1980-11-28"_s), Agreement::Related);
    EXPECT_EQ(compare(MatchKind::Date, u"1980-05-12"_s, u"1964-11-28"_s), Agreement::Different);
}

TEST_F(FieldComparisonTest, AnEmptyValueSaysNothing)
{
    EXPECT_EQ(compare(MatchKind::Company, u"深圳市华强电子有限公司"_s, QString()), Agreement::Missing);
    EXPECT_EQ(compare(MatchKind::Phone, QString(), QString()), Agreement::Missing);
    EXPECT_EQ(compare(MatchKind::Address, u"，。"_s, u"宝安大道3号"_s), Agreement::Missing);
}

TEST_F(FieldComparisonTest, NamesAreFoundInEachOthersColumns)
{
    const MatchSchema schema{MatchKind::GivenName, MatchKind::Surname};
    const auto swapped = compare(schema, {u"brinley"_s, u"efthimiou"_s}, {u"efthimiou"_s, u"brinley"_s});
    EXPECT_EQ(swapped.fields[0].level, Agreement::Elsewhere);
    EXPECT_EQ(swapped.fields[1].level, Agreement::Elsewhere);
    const auto plain = compare(schema, {u"brinley"_s, u"efthimiou"_s}, {u"sarah"_s, u"bruhn"_s});
    EXPECT_EQ(plain.fields[0].level, Agreement::Different);
}

TEST_F(FieldComparisonTest, TheSameRoadIsNotTheSameHouse)
{
    EXPECT_EQ(compare(MatchKind::Address, u"宝安区宝安大道12号3楼"_s, u"宝安大道12号"_s),
              Agreement::Abbreviated);
    EXPECT_EQ(compare(MatchKind::Address, u"12 Forbes Street"_s, u"12 forbes st"_s), Agreement::Equal);
    EXPECT_EQ(compare(MatchKind::Address, u"12 Forbes Street"_s, u"20 Forbes Street"_s),
              Agreement::SomeWords);
}

TEST_F(FieldComparisonTest, RareValuesTellMore)
{
    const MatchSchema schema{MatchKind::Surname};
    MatchBase base(schema);
    const auto add = [&](const QString &name) {
        return base.add(base.size(), rawTokens(schema, {.id = 1, .values = {{0, name}}}));
    };
    for (int i = 0; i < 100; ++i) {
        add(u"王"_s);
        add(u"张"_s + QString::number(i));
    }
    const auto bits = [&](const QString &name) {
        return compareRecords(schema, Cells(base.tokens(add(name))), Cells(base.tokens(add(name))),
                              base.rarity())
            .rarity();
    };
    EXPECT_LT(bits(u"王"_s), 1.5F);
    EXPECT_GT(bits(u"尉迟"_s), 6.0F);
}

} // namespace
} // namespace crm
