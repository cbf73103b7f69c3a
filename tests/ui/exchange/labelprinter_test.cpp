#include "ui/exchange/labelprinter.h"

#include "ui/common/theme.h"

#include <QBuffer>
#include <QRegularExpression>

#include <gtest/gtest.h>

using namespace crm;
using namespace crm::ui;
using namespace Qt::StringLiterals;

namespace {

const LabelSheet &sheet(const char *key)
{
    return *std::ranges::find_if(labelSheets(),
                                 [key](const LabelSheet &each) { return QByteArray(each.key) == key; });
}

std::vector<PostalAddress> addresses(int count)
{
    return std::vector<PostalAddress>(size_t(count), {.person = u"钟娜"_s,
                                                      .company = u"武汉凯达贸易有限公司"_s,
                                                      .street = u"解放大道 12 号"_s,
                                                      .city = u"武汉市"_s,
                                                      .postalCode = u"430000"_s});
}

qint64 pagesOf(const QByteArray &pdf)
{
    auto found = QRegularExpression(u"/Type /Page\\b(?!s)"_s).globalMatch(QString::fromLatin1(pdf));
    qint64 pages = 0;
    for (; found.hasNext(); found.next())
        ++pages;
    return pages;
}

class LabelPrinter : public testing::Test
{
protected:
    PrintedLabels print(const std::vector<PostalAddress> &wanted, const LabelPrint &how)
    {
        QBuffer target(&pdf);
        target.open(QIODevice::WriteOnly);
        return printLabels(wanted, how, target);
    }
    QByteArray pdf;
};

TEST_F(LabelPrinter, EveryLabelLiesOnItsPageAndOnNoOther)
{
    for (const auto &each : labelSheets()) {
        const QRectF page({}, each.page);
        for (int i = 0; i < each.labels(); ++i) {
            EXPECT_TRUE(page.contains(each.place(i))) << each.key << i;
            for (int j = 0; j < i; ++j)
                EXPECT_FALSE(each.place(i).adjusted(.01, .01, -.01, -.01).intersects(each.place(j)))
                    << each.key << i << j;
        }
    }
}

TEST_F(LabelPrinter, AFullSheetIsOnePageAndOneMoreBeginsTheNext)
{
    EXPECT_EQ(print(addresses(24), {.sheet = sheet("a4-24")}).pages, 1);
    EXPECT_EQ(pagesOf(pdf), 1);
    pdf.clear();
    EXPECT_EQ(print(addresses(25), {.sheet = sheet("a4-24")}).pages, 2);
    EXPECT_EQ(pagesOf(pdf), 2);
}

TEST_F(LabelPrinter, AnUsedSheetIsUsedUp)
{
    EXPECT_EQ(print(addresses(4), {.sheet = sheet("a4-24"), .firstLabel = 20}).pages, 1);
    pdf.clear();
    EXPECT_EQ(print(addresses(5), {.sheet = sheet("a4-24"), .firstLabel = 20}).pages, 2);
}

TEST_F(LabelPrinter, AnEnvelopeIsAPageOfItsOwn)
{
    EXPECT_EQ(print(addresses(3), {.sheet = sheet("zl"), .sender = u"翠鸟\n上海"_s}).pages, 3);
    EXPECT_EQ(pagesOf(pdf), 3);
}

TEST_F(LabelPrinter, WhoHasNoAddressIsLeftOutAndCounted)
{
    auto some = addresses(2);
    some[0].street.clear();
    const auto printed = print(some, {.sheet = sheet("a4-24")});
    EXPECT_EQ(printed.printed, 1);
    EXPECT_EQ(printed.withoutAddress, 1);
    EXPECT_EQ(printed.cut, 0);
}

TEST_F(LabelPrinter, WhatDoesNotFitEvenInSmallTypeIsCounted)
{
    auto some = addresses(1);
    some[0].street = QString(u"很长的路"_s).repeated(200);
    EXPECT_EQ(print(some, {.sheet = sheet("a4-24")}).cut, 1);
}

TEST_F(LabelPrinter, AStoppedPrintSaysSo)
{
    QBuffer target(&pdf);
    target.open(QIODevice::WriteOnly);
    EXPECT_FALSE(printLabels(addresses(3), {.sheet = sheet("zl")}, target, [](qint64, qint64) {
                     return false;
                 }).isComplete);
}

} // namespace
