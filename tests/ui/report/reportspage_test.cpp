#include "core/exchange/csvreader.h"
#include "core/operation/undoservice.h"
#include "core/order/orderservice.h"
#include "core/platform/settings.h"
#include "core/segmentation/segmentservice.h"
#include "tests/support/testworkspace.h"
#include "ui/common/chartcard.h"
#include "ui/common/chip.h"
#include "ui/common/kit.h"
#include "ui/common/listheader.h"
#include "ui/common/listtable.h"
#include "ui/common/rankchart.h"
#include "ui/common/tile.h"
#include "ui/report/reportspage.h"
#include "ui/report/salestexts.h"
#include "ui/segment/segmentchoice.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFileDialog>
#include <QPushButton>

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

class ReportsPageTest : public testing::Test
{
protected:
    /// Two customers, two currencies, this year and the one before. Today is 2026-11-22.
    void sellSomething()
    {
        workspace.write([](Session &session) {
            const auto add = [&](const QString &name, const QString &region) {
                return session.customers().add({.customer = {.name = name, .region = region}});
            };
            const auto east = add(u"=苏州翔诚"_s, u"华东"_s);
            const auto north = add(u"北京京华"_s, u"华北"_s);
            const auto sell = [&](CustomerId customer, QDate date, qint64 units, const QString &currency) {
                session.orders().add({.customer = customer,
                                      .date = date,
                                      .currency = currency,
                                      .lines = {{.description = u"面料"_s, .price = Amount::units(units)}}});
            };
            sell(east, {2026, 11, 3}, 600, u"CNY"_s);
            sell(north, {2026, 10, 3}, 400, u"CNY"_s);
            sell(north, {2025, 10, 3}, 500, u"CNY"_s);
            sell(north, {2026, 5, 5}, 70, u"USD"_s);
            return session.undo().log({.limit = 1}).front().id;
        });
    }

    void open()
    {
        page = std::make_unique<ui::ReportsPage>(*workspace, settings);
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
    QString tile(const QString &name)
    {
        for (const auto *tile : page->findChildren<ui::Tile *>())
            if (tile->accessibleName().startsWith(name))
                return tile->accessibleName() + u" | "_s + tile->accessibleDescription();
        return {};
    }
    ui::RankChart *rank(const QString &by)
    {
        return page->findChild<ui::ChartCard *>(by + u"Card"_s)->findChild<ui::RankChart *>();
    }
    QAbstractItemModel &table() { return *page->findChild<ui::ListTable *>()->model(); }
    QString cell(int row, int column) { return table().index(row, column).data().toString(); }

    QTemporaryDir folder;
    Settings settings{folder.filePath(u"settings.ini"_s)};
    TestWorkspace workspace;
    std::unique_ptr<ui::ReportsPage> page;
};

TEST_F(ReportsPageTest, WithoutOrdersItOffersToImportThem)
{
    open();
    QSignalSpy wanted(page.get(), &ui::Page::wanted);
    for (auto *button : page->findChildren<QPushButton *>())
        if (button->text() == u"Import orders"_s && button->isVisible())
            button->click();
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted[0][0], u"import"_s);
}

TEST_F(ReportsPageTest, TilesTellTheFiguresAndHowTheyChanged)
{
    sellSomething();
    open();
    EXPECT_EQ(tile(u"Revenue"_s), u"Revenue: ¥1,000 | +100% on prior year"_s);
    EXPECT_EQ(tile(u"Orders"_s), u"Orders: 2 | +100% on prior year"_s);
    click(u"last-month"_s);
    EXPECT_EQ(tile(u"Revenue"_s), u"Revenue: ¥400 | -20% on prior year"_s);
}

TEST_F(ReportsPageTest, SheetsOfFormerYearsAreNotAnEmptyReport)
{
    workspace.write([](Session &session) {
        const auto customer = session.customers().add({.customer = {.name = u"苏州翔诚"_s}});
        session.orders().add({.customer = customer,
                              .date = QDate(2017, 6, 1),
                              .lines = {{.description = u"面料"_s, .price = Amount::units(600)}}});
        return session.undo().log({.limit = 1}).front().id;
    });
    open();
    EXPECT_TRUE(tile(u"Revenue"_s).startsWith(u"Revenue: ¥600"_s))
        << "all time, as there is nothing this year";
    click(u"year"_s);
    EXPECT_TRUE(tile(u"Revenue"_s).startsWith(u"Revenue: ¥0"_s)) << "who asks for this year sees it";
}

TEST_F(ReportsPageTest, ASegmentNarrowsTheChartsTheTableAndWhatAClickLeadsTo)
{
    sellSomething();
    workspace.write([](Session &session) {
        session.segments().add({.name = u"北方"_s, .expression = u"region = 华北"_s});
        session.segments().add({.name = u"空"_s, .expression = u"region = 西藏"_s});
        return session.undo().log({.limit = 1}).front().id;
    });
    open();
    auto *segments = page->findChild<ui::SegmentChoice *>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return segments->count() == 3; }));
    EXPECT_TRUE(tile(u"Revenue"_s).startsWith(u"Revenue: ¥1,000"_s));
    segments->choose(u"北方"_s);
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return page->ready() && tile(u"Revenue"_s).startsWith(u"Revenue: ¥400"_s); }));
    EXPECT_EQ(page->state().value(u"segment"_s), u"北方"_s);
    click(u"table"_s);
    click(u"segment"_s);
    ASSERT_EQ(table().rowCount(), 1);
    EXPECT_EQ(cell(0, 0), u"北方"_s);
    segments->chooseAll();
    ASSERT_TRUE(QTest::qWaitFor([&] { return page->ready() && table().rowCount() == 2; }));
    EXPECT_EQ(cell(0, 0), u"In no segment"_s) << "the other customer";
    QSignalSpy wanted(page.get(), &ui::Page::wanted);
    auto *list = page->findChild<ui::ListTable *>();
    emit list->opened(table().index(1, 0));
    ASSERT_TRUE(wanted.wait());
    EXPECT_EQ(wanted[0][1].toMap().value(u"ids"_s).toList().size(), 1);
    click(u"rfm"_s);
    EXPECT_GE(table().rowCount(), 1);
    EXPECT_NE(cell(0, 0), u"In no segment"_s) << "who bought is in one of the segments of RFM";
}

TEST_F(ReportsPageTest, ASegmentThatChangesOrGoesIsFollowed)
{
    sellSomething();
    const auto id = [&] {
        SegmentId made;
        workspace.write([&](Session &session) {
            made = session.segments().add({.name = u"北方"_s, .expression = u"region = 华北"_s});
            return session.undo().log({.limit = 1}).front().id;
        });
        return made;
    }();
    open();
    auto *segments = page->findChild<ui::SegmentChoice *>();
    segments->choose(u"北方"_s);
    const auto shows = [&](const QString &text) {
        return QTest::qWaitFor([&] { return page->ready() && tile(u"Revenue"_s).startsWith(text); }, 10'000);
    };
    ASSERT_TRUE(shows(u"Revenue: ¥400"_s));
    workspace.write([&](Session &session) {
        auto segment = session.segments().get(id);
        segment.expression = u"region = 华东"_s;
        return session.segments().edit(segment).operation;
    });
    ASSERT_TRUE(shows(u"Revenue: ¥600"_s));
    workspace.write([&](Session &session) { return session.segments().remove(id).operation; });
    ASSERT_TRUE(shows(u"Revenue: ¥1,000"_s));
    EXPECT_FALSE(segments->isChosen());
}

TEST_F(ReportsPageTest, ABarLeadsToTheCustomersBehindIt)
{
    sellSomething();
    open();
    QSignalSpy wanted(page.get(), &ui::Page::wanted);
    emit rank(u"region"_s)->rowClicked(0);
    ASSERT_TRUE(wanted.wait());
    EXPECT_EQ(wanted[0][0], u"customers"_s);
    const auto state = wanted[0][1].toMap();
    EXPECT_EQ(state.value(u"ids"_s).toList().size(), 1);
    EXPECT_TRUE(state.value(u"title"_s).toString().startsWith(u"华东"_s));
}

TEST_F(ReportsPageTest, TitlesSayWhatTheFiguresSay)
{
    sellSomething();
    open();
    EXPECT_EQ(rank(u"region"_s)->accessibleName(), u"华东 makes up 60% of the revenue"_s);
    EXPECT_EQ(rank(u"product"_s)->accessibleName(), u"All revenue comes from 面料"_s);
}

TEST_F(ReportsPageTest, CurrenciesAreChosenAndNeverMixed)
{
    sellSomething();
    open();
    auto *currencies = page->findChild<QComboBox *>(u"currencyChoice"_s);
    ASSERT_TRUE(currencies->isVisible());
    currencies->setCurrentText(u"USD"_s);
    emit currencies->activated(currencies->currentIndex());
    settle();
    EXPECT_TRUE(tile(u"Revenue"_s).startsWith(u"Revenue: $70"_s));
    EXPECT_EQ(currencies->currentText(), u"USD"_s);
    EXPECT_NE(currencies->findText(u"CNY"_s), -1) << "the way back";
}

TEST_F(ReportsPageTest, TheTableSortsByFiguresAndKeepsThemRight)
{
    sellSomething();
    open();
    QAbstractItemModelTester tester(&table());
    click(u"table"_s);
    click(u"customer"_s);
    ASSERT_EQ(table().rowCount(), 2);
    EXPECT_EQ(cell(0, 0), u"=苏州翔诚"_s);
    EXPECT_EQ(cell(0, 5), u"60.0%"_s);
    EXPECT_TRUE(table().index(0, 4).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
    page->findChild<ui::ListTable *>()->header()->setSortIndicator(4, Qt::AscendingOrder);
    EXPECT_EQ(cell(0, 0), u"北京京华"_s);
    EXPECT_EQ(cell(0, 7), u"-20%"_s);
}

TEST_F(ReportsPageTest, TheFileOpensInASpreadsheetWithPlainFiguresAndNoFormulas)
{
    sellSomething();
    open();
    click(u"table"_s);
    click(u"customer"_s);
    page->findChild<ui::Button *>(u"exportButton"_s)->click();
    auto *dialog = page->findChild<QFileDialog *>(u"fileDialog"_s);
    ASSERT_NE(dialog, nullptr);
    QSignalSpy saved(page.get(), &ui::Page::saved);
    const auto file = folder.filePath(u"销售.csv"_s);
    emit dialog->fileSelected(file);
    ASSERT_TRUE(saved.wait());

    QFile csv(file);
    ASSERT_TRUE(csv.open(QIODevice::ReadOnly));
    const auto bytes = csv.readAll();
    EXPECT_TRUE(bytes.startsWith("\xEF\xBB\xBF"
                                 "Customer,Orders,"));
    EXPECT_TRUE(bytes.contains("\r\n'=苏州翔诚,1,1,1.00,600.00,CNY,0.00\r\n"));
}

TEST_F(ReportsPageTest, TheTableIsAWorkbookWhereThatIsChosen)
{
    sellSomething();
    open();
    click(u"table"_s);
    click(u"customer"_s);
    page->findChild<ui::Button *>(u"exportButton"_s)->click();
    QSignalSpy saved(page.get(), &ui::Page::saved);
    const auto file = folder.filePath(u"销售.xlsx"_s);
    emit page->findChild<QFileDialog *>(u"fileDialog"_s)->fileSelected(file);
    ASSERT_TRUE(saved.wait());
    QFile xlsx(file);
    ASSERT_TRUE(xlsx.open(QIODevice::ReadOnly));
    EXPECT_TRUE(xlsx.readAll().startsWith("PK"));
}

TEST_F(ReportsPageTest, ThePdfCarriesItsFonts)
{
    sellSomething();
    open();
    page->findChild<ui::Button *>(u"pdfButton"_s)->click();
    QSignalSpy saved(page.get(), &ui::Page::saved);
    const auto file = folder.filePath(u"销售.pdf"_s);
    emit page->findChild<QFileDialog *>(u"fileDialog"_s)->fileSelected(file);
    ASSERT_EQ(saved.size(), 1);
    QFile pdf(file);
    ASSERT_TRUE(pdf.open(QIODevice::ReadOnly));
    EXPECT_TRUE(pdf.readAll().contains("/FontFile"));
}

TEST_F(ReportsPageTest, AnOrderThatIsAddedShowsByItself)
{
    sellSomething();
    open();
    QObject::connect(&workspace->hub(), &ChangeHub::changed, page.get(), &ui::ReportsPage::refresh);
    workspace.write([](Session &session) {
        const auto customer = session.customers().add({.customer = {.name = u"新客户"_s}});
        session.orders().add({.customer = customer,
                              .date = {2026, 11, 4},
                              .currency = u"CNY"_s,
                              .lines = {{.description = u"面料"_s, .price = Amount::units(1'000)}}});
        return session.undo().log({.limit = 1}).front().id;
    });
    EXPECT_TRUE(QTest::qWaitFor([this] { return tile(u"Revenue"_s).startsWith(u"Revenue: ¥2,000"_s); }));
}

TEST_F(ReportsPageTest, WhatWasChosenSurvivesANewPage)
{
    sellSomething();
    open();
    click(u"last-year"_s);
    click(u"table"_s);
    click(u"region"_s);
    const auto state = page->state();
    page = std::make_unique<ui::ReportsPage>(*workspace, settings);
    page->restore(state);
    page->show();
    settle();
    EXPECT_EQ(page->state(), state);
    EXPECT_EQ(table().rowCount(), 1);
}

TEST(SalesTexts, NamesOfMonthsNeedTheYearOnlyWhereThereAreSeveral)
{
    EXPECT_EQ(ui::salestext::timeLabel(SalesBy::Quarter, u"2026-Q3"_s, true), u"Q3"_s);
    EXPECT_EQ(ui::salestext::timeLabel(SalesBy::Quarter, u"2026-Q3"_s, false), u"2026 Q3"_s);
    EXPECT_EQ(ui::salestext::timeLabel(SalesBy::Year, u"2026"_s, false), u"2026"_s);
}

TEST(SalesTexts, HalfIsCalledHalf)
{
    SalesReport report{.by = SalesBy::Region};
    report.rows = {{.key = u"华东"_s, .revenue = Amount::units(51)},
                   {.key = u"华北"_s, .revenue = Amount::units(49)}};
    report.totals.revenue = Amount::units(100);
    EXPECT_EQ(ui::salestext::rankFinding(report), u"华东 makes up half of the revenue"_s);
    report.rows[0].revenue = Amount::units(20);
    report.otherRows = 5;
    EXPECT_EQ(ui::salestext::rankFinding(report), u"华东 leads with 20% of the revenue"_s);
    EXPECT_EQ(ui::salestext::rankFinding({}), u"Nothing was sold"_s);
}

} // namespace
