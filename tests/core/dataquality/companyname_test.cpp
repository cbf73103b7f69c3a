#include "core/dataquality/companyname.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

TEST(CompanyNameTest, OneFirmHasOneCoreHoweverItIsTyped)
{
    for (const auto &typed :
         {u"深圳市华强电子有限公司"_s, u"华强电子(深圳)"_s, u"華強電子"_s, u"华强电子（深圳）有限公司"_s,
          u"深圳华强电子公司"_s, u"广东省深圳市华强电子股份有限公司"_s, u" 深圳市 华强 电子 有限公司 "_s,
          u"华强电子深圳有限公司"_s, u"深圳市南山区华强电子有限责任公司"_s, u"华强电子【深圳】"_s}) {
        const auto name = companyName(typed);
        EXPECT_EQ(name.core, u"华强"_s) << typed.toStdString();
        EXPECT_EQ(name.trades, QStringList{u"电子"_s}) << typed.toStdString();
    }
}

TEST(CompanyNameTest, PlacesAreFoundAtTheStartInBracketsAndAtTheEnd)
{
    EXPECT_EQ(companyName(u"深圳市华强电子有限公司").places, QStringList{u"深圳"_s});
    EXPECT_EQ(companyName(u"华强电子(深圳)").places, QStringList{u"深圳"_s});
    EXPECT_EQ(companyName(u"华强电子深圳有限公司").places, QStringList{u"深圳"_s});
    EXPECT_EQ(companyName(u"上海市浦东新区张江镇明德五金商行").places,
              (QStringList{u"上海"_s, u"浦东新"_s, u"张江"_s}));
    EXPECT_TRUE(companyName(u"華強電子").places.isEmpty());
}

TEST(CompanyNameTest, TheFormSaysWhatKindOfFirmItIs)
{
    EXPECT_EQ(companyName(u"华强电子有限公司").form, FirmForm::Company);
    EXPECT_EQ(companyName(u"华强电子厂").form, FirmForm::Factory);
    EXPECT_EQ(companyName(u"明德五金商行").form, FirmForm::Shop);
    EXPECT_EQ(companyName(u"明德五金经营部（个体工商户）").form, FirmForm::Shop);
    EXPECT_EQ(companyName(u"金杜律师事务所（特殊普通合伙）").form, FirmForm::Office);
    EXPECT_EQ(companyName(u"天狮集团").form, FirmForm::Group);
    EXPECT_EQ(companyName(u"华强集团有限公司").core, u"华强"_s);
    EXPECT_EQ(companyName(u"华强电子").form, FirmForm::Unknown);
}

TEST(CompanyNameTest, ABranchIsNotTheFirm)
{
    const auto branch = companyName(u"华强电子有限公司广州分公司");
    EXPECT_EQ(branch.core, u"华强"_s);
    EXPECT_EQ(branch.branch, u"广州"_s);
    EXPECT_TRUE(companyName(u"华强电子有限公司").branch.isEmpty());
}

TEST(CompanyNameTest, WhatIsAllPlaceOrTradeKeepsACore)
{
    EXPECT_EQ(companyName(u"北京市").core, u"北京市"_s);
    EXPECT_EQ(companyName(u"中国银行").core, u"中国银行"_s.right(companyName(u"中国银行").core.size()));
    EXPECT_FALSE(companyName(u"深圳电子有限公司").core.isEmpty());
    EXPECT_FALSE(companyName(u"有限公司").core.isEmpty());
    EXPECT_FALSE(companyName(u"(深圳)").core.isEmpty());
    EXPECT_EQ(companyName(u"").core, QString());
}

TEST(CompanyNameTest, NumeralsBehindThefirstAreFigures)
{
    EXPECT_EQ(companyName(u"第一机床厂").core, companyName(u"第1机床厂").core);
}

TEST(CompanyNameTest, WesternNamesAreWordsWithoutTheirLegalForm)
{
    EXPECT_EQ(companyName(u"The Smith & Sons Co., Ltd.").words, (QStringList{u"smith"_s, u"sons"_s}));
    EXPECT_EQ(companyName(u"Société Générale S.A.").words, (QStringList{u"societe"_s, u"generale"_s}));
    EXPECT_EQ(companyName(u"Müller GmbH").core, u"muller"_s);
    EXPECT_EQ(companyName(u"O'Brien's").words, QStringList{u"obriens"_s});
    EXPECT_EQ(companyName(u"3M中国有限公司").core, u"3m"_s);
}

} // namespace
} // namespace crm
