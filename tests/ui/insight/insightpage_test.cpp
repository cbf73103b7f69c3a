#include "core/customfield/customfieldservice.h"
#include "core/lifecycle/lossservice.h"
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
#include "ui/insight/scoredialog.h"
#include "ui/insight/scoreview.h"
#include "ui/insight/valueview.h"

#include <QBuffer>
#include <QComboBox>
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
    /// Customers with a rhythm each, of whom every second one stopped within the last year and a half.
    void leave()
    {
        constexpr int kTogether = 10; // one write is not waited for without end
        for (int first = 0; first < kMany; first += kTogether)
            workspace.write([first](Session &session) {
                for (int i = first; i < first + kTogether; ++i) {
                    const auto id = session.customers().add({.customer = {.name = u"客户%1"_s.arg(i)}});
                    const int every = 25 + i % 17;
                    const int last = i % 2 ? i % 20 : 60 + 7 * (i % 60);
                    for (int ago = last, many = 0; ago < 760 && many < 7 + i % 3; ago += every, ++many)
                        session.orders().add(
                            {.customer = id,
                             .date = QDate(2026, 11, 20).addDays(-ago),
                             .currency = u"CNY"_s,
                             .lines = {{.description = u"面料"_s,
                                        .price = Amount::units(300 + 13 * (i % 29) + 7 * (many % 3))}}});
                }
                return true;
            });
    }
    /// Customers of whom every third one came, mostly from fairs; whether they did is also written in a
    /// field.
    void bring()
    {
        qint64 field = 0;
        workspace.write([&field](Session &session) {
            field = session.customFields().add({.name = u"标签"_s, .type = FieldType::Text});
            return true;
        });
        constexpr int kTogether = 10;
        for (int first = 0; first < kMany; first += kTogether)
            workspace.write([first, field](Session &session) {
                for (int i = first; i < first + kTogether; ++i) {
                    const bool came = i % 3 == 0;
                    const bool likely = came != (i % 7 == 0);
                    CustomerCard card{
                        .customer = {.name = u"客户%1"_s.arg(i), .source = likely ? u"展会"_s : u"电话"_s}};
                    card.custom.insert(field, came ? u"已成交"_s : u"未成交"_s);
                    const auto id = session.customers().add(card);
                    if (came)
                        session.orders().add(
                            {.customer = id,
                             .date = QDate(2026, 11, 1),
                             .currency = u"CNY"_s,
                             .lines = {{.description = u"面料"_s, .price = Amount::units(10)}}});
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

    static constexpr int kMany = 120; ///< customers of whom something can be learnt
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

TEST_F(InsightPageTest, WhoLeavesIsShownWithTheReasonAndHowOftenItWasRight)
{
    leave();
    open();
    click(u"churn"_s);
    const auto tile = [this](const QString &name) {
        const auto *found = page->findChild<ui::Tile *>(name);
        return QString(found->accessibleName() + u' ' + found->accessibleDescription());
    };
    EXPECT_TRUE(tile(u"leavingTile"_s).contains(u"customers"_s)) << tile(u"leavingTile"_s).toStdString();
    const auto *test = page->findChild<ui::ChartCard *>(u"churnTestCard"_s);
    EXPECT_FALSE(test->isBlank()) << test->reason().toStdString();
    EXPECT_TRUE(test->finding().contains(u"named"_s)) << test->finding().toStdString();
    const auto *contrasts = page->findChild<ui::ChartCard *>(u"contrastsCard"_s);
    EXPECT_TRUE(contrasts->finding().contains(u"of these left"_s)) << contrasts->finding().toStdString();
    const auto *leaving = page->findChild<ui::ChartCard *>(u"leavingCard"_s);
    const auto rows = leaving->chart().table();
    if (!leaving->isBlank()) {
        EXPECT_TRUE(rows[1][0].contains(u"no order for"_s)) << rows[1][0].toStdString();
    }
    for (const auto *label : page->findChildren<QLabel *>())
        for (const auto &word : {u"AUC"_s, u"odds"_s, u"Brier"_s, u"logistic"_s, u"P(alive)"_s})
            EXPECT_FALSE(label->text().contains(word)) << label->text().toStdString();
}

TEST_F(InsightPageTest, ReasonsAndMeasuresAreShownOnceTheyAreRecorded)
{
    sell(40);
    open();
    QObject::connect(&workspace->hub(), &ChangeHub::changed, page.get(), &ui::InsightPage::refresh);
    click(u"churn"_s);
    const auto *reasons = page->findChild<ui::ChartCard *>(u"lossReasonsCard"_s);
    const auto *measures = page->findChild<ui::ChartCard *>(u"winbackCard"_s);
    EXPECT_TRUE(reasons->isBlank());
    EXPECT_TRUE(measures->isBlank());
    workspace.write([](Session &session) {
        session.losses().markLost({.customer = {1}, .on = session.operations().today(), .reason = u"价格"_s});
        const auto measure = session.losses().record(
            {.customer = {1}, .on = session.operations().today(), .notes = u"九折"_s});
        session.losses().setResult(measure, WinbackResult::Won);
        return true;
    });
    ASSERT_TRUE(QTest::qWaitFor([&] { return !reasons->isBlank() && !measures->isBlank(); }));
    EXPECT_TRUE(reasons->finding().contains(u"价格"_s)) << reasons->finding().toStdString();
    EXPECT_TRUE(measures->finding().contains(u"100%"_s)) << measures->finding().toStdString();
    QSignalSpy wanted(page.get(), &ui::Page::wanted);
    emit chart<ui::RankChart>(u"lossReasons"_s)->rowClicked(0);
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted[0][1].toMap().value(u"ids"_s).toList(), QVariantList{qint64(1)});
}

TEST_F(InsightPageTest, ACellOfTheMatrixLeadsToThoseWhoMovedThere)
{
    sell(40);
    open();
    click(u"lifecycle"_s);
    auto *matrix = chart<ui::HeatChart>(u"matrix"_s);
    EXPECT_EQ(total(matrix->table()), 40);
    const auto table = matrix->table();
    int column = -1, row = -1;
    for (qsizetype i = 1; i < table.size() && row < 0; ++i)
        for (qsizetype j = 1; j < table[i].size(); ++j)
            if (table[i][j].toDouble() > 0) {
                row = int(i) - 1;
                column = int(j) - 1;
                break;
            }
    ASSERT_GE(row, 0);
    QSignalSpy wanted(page.get(), &ui::Page::wanted);
    emit matrix->cellClicked(column, int(table.size()) - 2 - row);
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted[0][1].toMap().value(u"ids"_s).toList().size(),
              qRound64(table[row + 1][column + 1].toDouble()));
}

TEST_F(InsightPageTest, WorthIsComparedAndTheModelExplainsItself)
{
    leave();
    open();
    click(u"value"_s);
    const auto *words = page->findChild<QLabel *>(u"modelWords"_s);
    EXPECT_TRUE(words->text().contains(u"120 customers"_s)) << words->text().toStdString();
    const auto *card = page->findChild<ui::ChartCard *>(u"segmentWorthCard"_s);
    EXPECT_FALSE(card->isBlank()) << card->reason().toStdString();
    const auto *test = page->findChild<ui::ChartCard *>(u"byPurchasesCard"_s);
    EXPECT_FALSE(test->isBlank()) << test->reason().toStdString();
}

TEST_F(InsightPageTest, TheReportOnPaperCarriesTheWordsAboutTheModel)
{
    leave();
    open();
    click(u"value"_s);
    const auto *shown = page->findChild<ui::ValueView *>();
    ASSERT_EQ(shown->words().size(), 2);
    EXPECT_TRUE(shown->words()[0].contains(u"120 customers"_s));
    EXPECT_TRUE(shown->words()[1].contains(u"log-likelihood"_s));
    const auto size = [](const QStringList &words) {
        QBuffer paper;
        paper.open(QIODevice::WriteOnly);
        EXPECT_TRUE(ui::writePdf(paper, {.title = u"x"_s, .words = words}, {}));
        return paper.size();
    };
    EXPECT_GT(size(shown->words()), size({}) + 500) << "they are on the page";
    QBuffer paper;
    paper.open(QIODevice::WriteOnly);
    EXPECT_TRUE(page->writeReport(paper));
}

TEST_F(InsightPageTest, WhoComesIsLearntShownAndTrainedAnewWithUndo)
{
    bring();
    open();
    click(u"leads"_s);
    const auto *view = page->findChild<ui::ScoreView *>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return page->ready() && view->isKnown(); }));
    const auto &report = view->figures()->report;
    EXPECT_EQ(report.learnt, kMany);
    EXPECT_EQ(report.refused(), QStringList{u"标签"_s}) << "written down when it was known";
    EXPECT_EQ(view->figures()->open.size(), size_t(kMany - kMany / 3));
    ASSERT_NE(report.bestField(), nullptr);
    EXPECT_EQ(report.bestField()->key, u"source"_s);
    const auto *fields = page->findChild<ui::ChartCard *>(u"scoreFieldsCard"_s);
    EXPECT_FALSE(fields->isBlank());
    EXPECT_TRUE(fields->finding().startsWith(u"1 field"_s)) << fields->finding().toStdString();
    QSignalSpy wanted(page.get(), &ui::Page::wanted);
    emit chart<ui::RankChart>(u"leads"_s)->rowClicked(0);
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted[0][0], u"customer"_s);

    QSignalSpy happened(page.get(), &ui::Page::happened);
    page->findChild<ui::Button *>(u"trainButton"_s)->click();
    auto *dialog = page->findChild<ui::ScoreDialog *>();
    ASSERT_NE(dialog, nullptr);
    auto *verdict = dialog->findChild<QLabel *>(u"scoreVerdict-source"_s);
    EXPECT_TRUE(verdict->text().startsWith(u"used"_s)) << verdict->text().toStdString();
    dialog->findChild<QComboBox *>(u"scoreUse-source"_s)->setCurrentIndex(1);
    ASSERT_TRUE(QTest::qWaitFor([&] { return verdict->text().isEmpty(); }))
        << "what is left out has no verdict";
    dialog->findChild<QPushButton *>(u"saveButton"_s)->click();
    ASSERT_TRUE(happened.wait());
    EXPECT_TRUE(happened[0][1].toBool()) << "it can be taken back";
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return page->ready() && view->figures()->report.query.ignored == QStringList{u"source"_s}; }));
    workspace.write([](Session &session) {
        session.undo().undo(session.undo().nextUndo()->id);
        return true;
    });
    page->reload();
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return page->ready() && view->figures()->report.query.ignored.isEmpty(); }));
}

TEST_F(InsightPageTest, AScoreThatIsNoBetterThanACoinNamesNobody)
{
    ui::ScoreFigures figures{.open = {7, 8}};
    figures.report.quality.auc = {.value = .52, .standardError = .03};
    figures.report.chances.resize(2);
    ASSERT_FALSE(figures.report.isUseful());
    ui::ScoreView view;
    view.setFigures(std::make_shared<const ui::ScoreFigures>(figures));
    view.display({});
    const auto *card = view.card(u"leadsCard"_s);
    EXPECT_TRUE(card->isBlank());
    EXPECT_TRUE(card->reason().startsWith(u"No better than a coin"_s)) << card->reason().toStdString();
}

TEST_F(InsightPageTest, OfTooFewWhoCameNothingIsForetoldAndSaidSo)
{
    sell(10);
    open();
    click(u"leads"_s);
    const auto *card = page->findChild<ui::ChartCard *>(u"leadsCard"_s);
    EXPECT_TRUE(card->isBlank());
    EXPECT_TRUE(card->reason().contains(u"100"_s)) << card->reason().toStdString();
}

} // namespace
