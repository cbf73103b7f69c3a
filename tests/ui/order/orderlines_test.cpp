#include "core/base/text/pinyin.h"
#include "tests/ui/support/typing.h"
#include "ui/order/orderlineseditor.h"
#include "ui/order/period.h"
#include "ui/order/picker.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace crm;
using namespace crm::ui;

namespace {

Product product(qint64 id, const QString &name, const QString &code, Amount price)
{
    const auto read = reading(name, NameKind::Company);
    return {.id = {id},
            .code = code,
            .name = name,
            .reading = read.syllables,
            .initials = read.initials,
            .price = price,
            .currency = u"CNY"_s};
}

class OrderLinesTest : public testing::Test
{
protected:
    OrderLinesTest()
    {
        editor.resize(760, 300);
        editor.show();
    }
    QLineEdit *field(int row, int column)
    {
        return editor.findChild<QLineEdit *>(u"line%1.%2"_s.arg(row).arg(column));
    }
    void type(int row, int column, const QString &text)
    {
        field(row, column)->setFocus();
        field(row, column)->clear();
        typeInto(field(row, column), text);
    }

    OrderLinesEditor editor{{product(1, u"深沟球轴承"_s, u"BR-6204"_s, Amount::units(18)),
                             product(2, u"不锈钢螺栓"_s, u"BT-0816"_s, *Amount::parse(u"1.25"))},
                            u"CNY"_s};
};

TEST_F(OrderLinesTest, AmountsAndTotalsAreExact)
{
    type(0, 0, u"按图加工"_s);
    type(0, 1, u"1"_s);
    type(0, 2, u"129.696"_s);
    type(1, 0, u"安装"_s);
    type(1, 1, u"3"_s);
    type(1, 2, u"33.3333"_s);
    type(1, 3, u"15"_s);
    const auto lines = editor.lines();
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_EQ(lines[0].amount.toString(2), u"129.696"_s);
    EXPECT_EQ(lines[1].discount, 1500);
    EXPECT_EQ(lines[1].amount.toString(2), u"84.9999"_s); // 99.9999 x 0.85 = 84.999915
    EXPECT_EQ(editor.total().toString(2), u"214.6959"_s);
    EXPECT_EQ(editor.check(), QString());
}

TEST_F(OrderLinesTest, AStoredAmountHoldsWhileNothingOfItsLineChanges)
{
    editor.set(
        {{.id = 7, .description = u"进口"_s, .price = Amount::units(100), .amount = Amount::units(95)}});
    EXPECT_EQ(editor.total(), Amount::units(95));
    type(0, 1, u"2"_s);
    EXPECT_EQ(editor.total(), Amount::units(200));
}

TEST_F(OrderLinesTest, ProductsAreFoundByNamePinyinAndCode)
{
    const std::vector<Product> products{product(1, u"深沟球轴承"_s, u"BR-6204"_s, {}),
                                        product(2, u"不锈钢螺栓"_s, u"BT-0816"_s, {})};
    for (const auto &text : {u"轴承"_s, u"shengou"_s, u"sgqzc"_s, u"br-62"_s}) {
        const auto found = findProducts(products, text);
        ASSERT_EQ(found.size(), 1) << text.toStdString();
        EXPECT_EQ(found.first().id, 1);
    }
    EXPECT_TRUE(findProducts(products, u"没有"_s).isEmpty());
}

TEST_F(OrderLinesTest, AWholeLineIsTypedWithoutTheMouse)
{
    editor.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&editor));
    type(0, 0, u"luoshuan"_s);
    auto *picker = static_cast<Picker *>(field(0, 0));
    ASSERT_TRUE(picker->isOpen());
    QTest::keyClick(picker->findChild<QCompleter *>()->popup(), Qt::Key_Return);
    EXPECT_EQ(picker->chosen(), 2);
    EXPECT_EQ(field(0, 2)->text(), u"1.25"_s);
    EXPECT_EQ(editor.focusWidget(), field(0, 1));
    QTest::keyClicks(field(0, 1), u"400"_s);
    QTest::keyClick(field(0, 1), Qt::Key_Return);
    EXPECT_EQ(editor.focusWidget(), field(0, 2));
    QTest::keyClick(field(0, 2), Qt::Key_Return);
    typeInto(field(0, 3), u"8折"_s);
    QTest::qWait(1); // the next line shows itself
    QTest::keyClick(field(0, 3), Qt::Key_Return);
    EXPECT_EQ(editor.focusWidget(), field(1, 0));
    EXPECT_EQ(editor.total(), Amount::units(400));
    QTest::keyClick(field(0, 1), Qt::Key_Delete, Qt::ControlModifier);
    EXPECT_TRUE(editor.lines().empty());
}

TEST_F(OrderLinesTest, ThePriceFollowsTheListAndTheQuantityUntilSomebodyTypesOne)
{
    editor.setPrices(
        {.currency = u"CNY"_s,
         .offers = {{2, {{Amount{}, *Amount::parse(u"1.20")}, {Amount::units(100), Amount::units(1)}}}}});
    auto *picker = static_cast<Picker *>(field(0, 0));
    picker->choose(2, u"螺栓"_s);
    emit picker->picked(2);
    EXPECT_EQ(field(0, 2)->text(), u"1.20"_s);
    type(0, 1, u"400"_s);
    EXPECT_EQ(field(0, 2)->text(), u"1.00"_s);
    type(0, 1, u"40"_s);
    EXPECT_EQ(field(0, 2)->text(), u"1.20"_s);
    type(0, 2, u"1.15"_s);
    type(0, 1, u"400"_s);
    EXPECT_EQ(field(0, 2)->text(), u"1.15"_s) << "typed is typed";
    auto *other = static_cast<Picker *>(field(1, 0));
    other->choose(1, u"轴承"_s);
    emit other->picked(1);
    EXPECT_EQ(field(1, 2)->text(), u"18.00"_s) << "no list says anything of it";
}

TEST_F(OrderLinesTest, EverythingThatIsWrongIsMarkedAtOnce)
{
    type(0, 0, u"轴承"_s);
    type(0, 1, u"many"_s);
    type(0, 2, u"-"_s);
    type(0, 3, u"120"_s);
    EXPECT_FALSE(editor.check().isEmpty());
    for (const int column : {1, 2, 3})
        EXPECT_TRUE(field(0, column)->property("invalid").toBool()) << column;
    EXPECT_FALSE(field(0, 0)->property("invalid").toBool());
}

TEST_F(OrderLinesTest, DiscountsAreReadAsTheyAreWritten)
{
    EXPECT_EQ(typedDiscount(u""_s), 0);
    EXPECT_EQ(typedDiscount(u"15"_s), 1500);
    EXPECT_EQ(typedDiscount(u"12.34 %"_s), 1234);
    EXPECT_EQ(typedDiscount(u"85折"_s), 1500);
    EXPECT_EQ(typedDiscount(u"100"_s), 10'000);
    EXPECT_FALSE(typedDiscount(u"101"_s));
    EXPECT_FALSE(typedDiscount(u"-1"_s));
    EXPECT_FALSE(typedDiscount(u"x"_s));
}

TEST(Period, IsCountedFromToday)
{
    const QDate today(2026, 1, 31);
    EXPECT_EQ(periodRange(u"all"_s, today), DateRange{});
    EXPECT_EQ(periodRange(u"thisMonth"_s, today), (DateRange{QDate(2026, 1, 1), QDate(2026, 1, 31)}));
    EXPECT_EQ(periodRange(u"lastMonth"_s, today), (DateRange{QDate(2025, 12, 1), QDate(2025, 12, 31)}));
    EXPECT_EQ(periodRange(u"thisQuarter"_s, QDate(2024, 3, 5)),
              (DateRange{QDate(2024, 1, 1), QDate(2024, 3, 31)}));
    EXPECT_EQ(periodRange(u"thisYear"_s, today), (DateRange{QDate(2026, 1, 1), QDate(2026, 12, 31)}));
    EXPECT_EQ(periodRange(u"lastYear"_s, today), (DateRange{QDate(2025, 1, 1), QDate(2025, 12, 31)}));
}

} // namespace
