#include "core/operation/undoservice.h"
#include "core/order/orderservice.h"
#include "tests/support/testworkspace.h"
#include "ui/common/chartcard.h"
#include "ui/common/chip.h"
#include "ui/common/heatchart.h"
#include "ui/common/rankchart.h"
#include "ui/common/tile.h"
#include "ui/insight/insightpage.h"
#include "ui/insight/rfmgriddialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

class InsightPageTest : public testing::Test
{
protected:
    /// Customers of whom the first ones buy much, often and lately, the last ones the opposite.
    void sell(int customers)
    {
        workspace.write([customers](Session &session) {
            for (int i = 0; i < customers; ++i) {
                const auto id = session.customers().add({.customer = {.name = u"客户%1"_s.arg(i)}});
                const int orders = 1 + (customers - i) / 8;
                for (int k = 0; k < orders; ++k)
                    session.orders().add(
                        {.customer = id,
                         .date = QDate(2026, 11, 20).addDays(-i * 8 - k * 25),
                         .currency = u"CNY"_s,
                         .lines = {{.description = u"面料"_s, .price = Amount::units(1000 - 10 * i)}}});
            }
            return true;
        });
    }
    void open()
    {
        page = std::make_unique<ui::InsightPage>(*workspace);
        page->resize(1200, 800);
        page->show();
        settle();
    }
    void settle()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return page->ready(); }));
    }
    void click(const QString &chip)
    {
        page->findChild<ui::Chip *>(chip + u"Chip"_s)->click();
        settle();
    }
    template <typename Chart>
    Chart *chart(const QString &card)
    {
        return page->findChild<ui::ChartCard *>(card + u"Card"_s)->findChild<Chart *>();
    }
    static qint64 total(const QList<QStringList> &table)
    {
        qint64 sum = 0;
        for (qsizetype row = 1; row < table.size(); ++row)
            for (qsizetype column = 1; column < table[row].size(); ++column)
                sum += qRound64(table[row][column].toDouble());
        return sum;
    }

    TestWorkspace workspace;
    std::unique_ptr<ui::InsightPage> page;
};

TEST_F(InsightPageTest, EveryCustomerWithOrdersIsInOneSegmentAndOneCell)
{
    sell(40);
    open();
    EXPECT_EQ(total(chart<ui::RankChart>(u"segments"_s)->table()), 40);
    EXPECT_EQ(total(chart<ui::HeatChart>(u"heat"_s)->table()), 40);
    click(u"mean8"_s);
    EXPECT_EQ(total(chart<ui::RankChart>(u"segments"_s)->table()), 40);
    EXPECT_FALSE(page->findChild<ui::ChartCard *>(u"heatCard"_s)->isVisible())
        << "the eight cells have no scores";
}

TEST_F(InsightPageTest, AClickOnACellLeadsToTheCustomersInIt)
{
    sell(40);
    open();
    QSignalSpy wanted(page.get(), &ui::Page::wanted);
    auto *heat = chart<ui::HeatChart>(u"heat"_s);
    const auto best = heat->table().at(1).last().toInt(); // R5, F5
    ASSERT_GT(best, 0);
    QTest::mouseClick(heat->viewport(), Qt::LeftButton, {}, QPoint(heat->width() - 20, 10));
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted[0][0].toString(), u"customers"_s);
    EXPECT_EQ(wanted[0][1].toMap().value(u"ids"_s).toList().size(), best);
    QTest::keyClick(heat, Qt::Key_Down);
    QTest::keyClick(heat, Qt::Key_Return);
    EXPECT_GE(wanted.size(), 1) << "by keys, too, where somebody is in the cell";
}

TEST_F(InsightPageTest, StagesAddUpAndLeadToTheirCustomers)
{
    sell(40);
    open();
    click(u"lifecycle"_s);
    auto *stages = chart<ui::RankChart>(u"stages"_s);
    EXPECT_EQ(total(stages->table()), 40);
    QSignalSpy wanted(page.get(), &ui::Page::wanted);
    const auto table = stages->table();
    for (int row = 1; row < table.size(); ++row) {
        wanted.clear();
        emit stages->rowClicked(row - 1);
        const int customers = int(table[row][1].toDouble());
        ASSERT_EQ(wanted.size(), customers > 0 ? 1 : 0) << table[row][0].toStdString();
        if (customers > 0) {
            EXPECT_EQ(wanted[0][1].toMap().value(u"ids"_s).toList().size(), customers);
        }
    }
}

TEST_F(InsightPageTest, ItFollowsANewOrder)
{
    sell(40);
    open();
    workspace.write([](Session &session) {
        const auto id = session.customers().add({.customer = {.name = u"新客户"_s}});
        session.orders().add({.customer = id,
                              .date = QDate(2026, 11, 21),
                              .currency = u"CNY"_s,
                              .lines = {{.description = u"面料"_s, .price = Amount::units(5)}}});
        return true;
    });
    ChangeSet changes;
    changes.rows[Entity::Order].insert(1);
    page->refresh(changes);
    ASSERT_TRUE(
        QTest::qWaitFor([this] { return total(chart<ui::RankChart>(u"segments"_s)->table()) == 41; }));
}

TEST_F(InsightPageTest, WithTooFewOrdersItSaysSoInsteadOfInventing)
{
    sell(5);
    open();
    click(u"value"_s);
    int unknown = 0;
    for (const auto *tile : page->findChildren<ui::Tile *>())
        unknown += tile->accessibleDescription().contains(u"too few"_s)
                || tile->accessibleName().contains(u"too few"_s);
    EXPECT_GT(unknown, 0);
}

TEST_F(InsightPageTest, WithoutOrdersItOffersTheFirstStep)
{
    open();
    QSignalSpy wanted(page.get(), &ui::Page::wanted);
    for (auto *button : page->findChildren<QPushButton *>())
        if (button->isVisible() && button->text() == u"Import orders"_s)
            button->click();
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted[0][0].toString(), u"import"_s);
}

TEST_F(InsightPageTest, TheGridIsEditedWithCountsAtOnceAndTakenBack)
{
    sell(40);
    open();
    QObject::connect(&workspace->hub(), &ChangeHub::changed, page.get(), &ui::InsightPage::refresh);
    const auto segments = [this] { return chart<ui::RankChart>(u"segments"_s)->table(); };
    const auto before = segments();
    page->findChild<ui::Button *>(u"gridButton"_s)->click();
    auto *dialog = page->findChild<ui::RfmGridDialog *>();
    ASSERT_NE(dialog, nullptr);
    for (const int score : {1, 2, 3}) {
        auto *edit = dialog->findChild<QLineEdit *>(u"rfm-champions-%1"_s.arg(score));
        edit->clear();
        QTest::keyClicks(edit, u"1-5"_s);
    }
    EXPECT_EQ(dialog->findChild<QLabel *>(u"rfm-champions-count"_s)->text(), u"40"_s) << "before it is saved";
    dialog->findChild<QPushButton *>(u"saveButton"_s)->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return segments().size() == 2; }));
    EXPECT_EQ(segments()[1][0], u"Champions"_s);
    workspace.write([](Session &session) {
        session.undo().undo(session.undo().nextUndo()->id);
        return true;
    });
    EXPECT_TRUE(QTest::qWaitFor([&] { return segments() == before; }));
}

TEST_F(InsightPageTest, APeriodIsAsOfItsEndAndComparedWithItsStart)
{
    workspace.write([](Session &session) {
        const auto add = [&](const QString &name, QDate date) {
            const auto id = session.customers().add({.customer = {.name = name}});
            session.orders().add({.customer = id,
                                  .date = date,
                                  .currency = u"CNY"_s,
                                  .lines = {{.description = u"面料"_s, .price = Amount::units(100)}}});
        };
        add(u"早"_s, {2024, 3, 1});
        add(u"中"_s, {2025, 5, 1});
        add(u"晚"_s, {2026, 6, 1});
        return true;
    });
    open();
    click(u"last-year"_s);
    const auto sum = [this](int column) {
        double sum = 0;
        const auto table = chart<ui::RankChart>(u"segments"_s)->table();
        for (qsizetype row = 1; row < table.size(); ++row)
            sum += table[row].value(column).toDouble();
        return qRound(sum);
    };
    const auto beforeColumn =
        int(chart<ui::RankChart>(u"segments"_s)->table().front().indexOf(u"On Dec 31, 2024"_s));
    ASSERT_GT(beforeColumn, 0)
        << chart<ui::RankChart>(u"segments"_s)->table().front().join(u'|').toStdString();
    EXPECT_EQ(sum(1), 2) << "of 2026 nothing is known at the end of 2025";
    EXPECT_EQ(sum(beforeColumn), 1) << "and of 2025 nothing at its start";
}

} // namespace
