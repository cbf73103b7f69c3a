#include "ui/mainwindow.h"

#include "tests/support/printers.h"
#include "tests/ui/support/samplepage.h"
#include "ui/common/categorychart.h"
#include "ui/common/chartcard.h"
#include "ui/common/curvechart.h"
#include "ui/common/emptystate.h"
#include "ui/common/language.h"
#include "ui/common/toast.h"

#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace crm;
using namespace crm::ui;
using namespace Qt::StringLiterals;

namespace {

/// The charts of the kit, side by side.
class ChartsPage : public Page
{
public:
    explicit ChartsPage(Settings &)
    {
        auto *grid = new QGridLayout(this);
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setSpacing(12);
        QStringList months;
        for (int i = 1; i <= 12; ++i)
            months.append(u"%1月"_s.arg(i));
        sales->set({months,
                    {{u"2026 年"_s, {182, 146, 214, 238, 226, 261, 248, 272, 305, 268, 291, qQNaN()}},
                     {u"2025 年"_s,
                      {164, 131, 190, 206, 214, 232, 221, 240, 262, 251, 258, 274},
                      CategorySeries::Form::Line}},
                    [](double value) { return format::compact(value * 10'000); }});
        CurveData retention;
        for (const auto &[name, rate] : {std::pair(u"转介绍"_s, 0.026), std::pair(u"公海领取"_s, 0.062)}) {
            CurveSeries series{name, {}, {}, {}};
            for (int m = 0; m <= 24; ++m) {
                const double alive = std::exp(-rate * m);
                series.points.append({double(m), alive});
                series.low.append({double(m), std::max(0.0, alive - 0.003 * m)});
                series.high.append({double(m), std::min(1.0, alive + 0.003 * m)});
            }
            retention.series.append(series);
        }
        retention.text = [](double part) { return format::percent(part); };
        retention.tipTitle = [](double x) { return u"首购后 %1 个月"_s.arg(x); };
        curves->set(retention);
        auto *first = new ChartCard(sales);
        first->setTexts(u"今年每个月的销售额都高于去年"_s, u"元，含税；11 月为截至今日"_s);
        auto *second = new ChartCard(curves);
        second->setTexts(u"转介绍客户两年后仍留存六成"_s, u"留存率，按首购后月数；阴影为 95% 区间"_s);
        grid->addWidget(first, 0, 0);
        grid->addWidget(second, 0, 1);
        auto *empty = new EmptyState("customers", u"还没有客户"_s, u"导入一张表格，或者打开演示数据看看。"_s);
        empty->addStep(u"导入表格"_s, "import");
        empty->addStep(u"打开演示数据"_s);
        grid->addWidget(empty, 1, 0, 1, 2);
    }
    CategoryChart *sales = new CategoryChart;
    CurveChart *curves = new CurveChart;
};

class MainWindowTest : public testing::Test
{
protected:
    MainWindowTest() { Theme::apply({Appearance::Mode::Light, u"en"_s, 1.0}); }
    ~MainWindowTest() override { Theme::apply({Appearance::Mode::Light, u"en"_s, 1.0}); }

    static std::vector<NavigationEntry> entries()
    {
        using Group = NavigationEntry::Group;
        auto all = navigation();
        all.insert(all.begin(),
                   {{"sample", "Sample", "customers", Group::Work, page<SamplePage>(), "New sample"},
                    {"charts", "Charts", "reports", Group::Work, page<ChartsPage>()},
                    {"people", "People", "team", Group::Manage, page<ChartsPage>()}});
        return all;
    }
    SamplePage *sample() { return dynamic_cast<SamplePage *>(window.currentPage()); }

    bool active()
    {
        window.activateWindow();
        return QTest::qWaitForWindowActive(&window);
    }

    QTemporaryDir folder;
    Settings settings{folder.filePath(u"settings.ini"_s)};
    MainWindow window{settings, entries()};
};

TEST_F(MainWindowTest, WithoutAFileItWelcomesAndStillHasItsSettings)
{
    MainWindow first(settings);
    first.show();
    EXPECT_EQ(first.currentKey(), QString());
    EXPECT_EQ(first.pageKeys(), QStringList{u"settings"_s});
    QSignalSpy started(&first, &MainWindow::startRequested);
    auto *welcome = first.findChild<WelcomePage *>();
    ASSERT_NE(welcome, nullptr);
    QTest::mouseClick(welcome->findChild<QAbstractButton *>(u"start0"_s), Qt::LeftButton);
    ASSERT_EQ(started.count(), 1);
    EXPECT_EQ(started.first().first().value<Start>(), Start::Demonstration);
}

TEST_F(MainWindowTest, WithoutAFileTheRailLeadsBackFromTheSettings)
{
    MainWindow first(settings);
    first.show();
    auto *start = first.findChild<QAbstractButton *>(u"welcomeItem"_s);
    ASSERT_NE(start, nullptr);
    EXPECT_TRUE(start->isChecked());
    first.openPage(u"settings"_s);
    EXPECT_FALSE(first.findChild<WelcomePage *>()->isVisible());
    QTest::mouseClick(start, Qt::LeftButton);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_TRUE(first.findChild<WelcomePage *>()->isVisible());
    EXPECT_TRUE(start->isChecked());
}

TEST_F(MainWindowTest, WhatHoldsIsABarWithItsWayOut)
{
    window.show();
    QSignalSpy acted(&window, &MainWindow::noticeActed);
    QSignalSpy closed(&window, &MainWindow::noticeClosed);
    window.setNotices({{.key = u"lost"_s, .text = u"The file is away."_s, .act = u"Open again"_s},
                       {.key = u"hint"_s, .text = u"By the way."_s, .canBeClosed = true}});
    auto *lost = window.findChild<QWidget *>(u"notice-lost"_s);
    auto *hint = window.findChild<QWidget *>(u"notice-hint"_s);
    ASSERT_TRUE(lost && hint && lost->isVisible());
    EXPECT_EQ(lost->findChild<QAbstractButton *>(u"noticeClose"_s), nullptr) << "it holds until it is mended";
    QTest::mouseClick(lost->findChild<QPushButton *>(u"noticeAct"_s), Qt::LeftButton);
    QTest::mouseClick(hint->findChild<QAbstractButton *>(u"noticeClose"_s), Qt::LeftButton);
    ASSERT_EQ(acted.size(), 1);
    EXPECT_EQ(acted[0][0].toString(), u"lost"_s);
    ASSERT_EQ(closed.size(), 1);
    EXPECT_EQ(closed[0][0].toString(), u"hint"_s);

    Theme::apply({Appearance::Mode::Light, u"en"_s, 1.5});
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    ASSERT_NE(window.findChild<QWidget *>(u"notice-lost"_s), nullptr) << "another size of text keeps it";
    window.setNotices({});
    EXPECT_FALSE(window.findChild<NoticeBars *>()->isVisible());
}

TEST_F(MainWindowTest, PagesAreMadeWhenTheyAreFirstOpened)
{
    EXPECT_EQ(window.currentPage(), nullptr);
    EXPECT_FALSE(window.openPage(u"nowhere"_s));
    ASSERT_TRUE(window.openPage(u"sample"_s));
    auto *first = sample();
    ASSERT_NE(first, nullptr);
    EXPECT_TRUE(window.openPage(u"settings"_s));
    EXPECT_TRUE(window.openPage(u"sample"_s));
    EXPECT_EQ(sample(), first);
}

TEST_F(MainWindowTest, KeysReachThePage)
{
    window.show();
    window.openPage(u"sample"_s);
    ASSERT_TRUE(active());
    QTest::keyClick(&window, Qt::Key_F5);
    QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier);
    EXPECT_EQ(sample()->reloads, 1);
    EXPECT_EQ(sample()->created, 1);
    QTest::keyClick(&window, Qt::Key_4, Qt::ControlModifier);
    EXPECT_EQ(window.currentKey(), u"settings"_s);
    QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier);
    EXPECT_EQ(window.currentKey(), u"sample"_s);
    EXPECT_EQ(sample()->created, 2);
}

TEST_F(MainWindowTest, UndoIsAskedForOnlyWhereThereIsSomethingToUndo)
{
    window.show();
    window.openPage(u"settings"_s);
    ASSERT_TRUE(active());
    QSignalSpy undone(&window, &MainWindow::undoRequested);
    QSignalSpy redone(&window, &MainWindow::redoRequested);
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(undone.count(), 0);
    window.setUndo(u"Release 3 customers"_s, u"Claim 1 customer"_s);
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(undone.count(), 1);
    EXPECT_EQ(redone.count(), 1);
}

TEST_F(MainWindowTest, ControlZTakesTypingBackFirstAndTheLastActThen)
{
    window.show();
    window.openPage(u"sample"_s);
    ASSERT_TRUE(active());
    window.setUndo(u"Release 3 customers"_s, {});
    QSignalSpy undo(&window, &MainWindow::undoRequested);
    window.currentPage()->focusFilter();
    auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    ASSERT_TRUE(field);
    QTest::keyClicks(field, u"x"_s);
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(field->text(), QString());
    EXPECT_EQ(undo.size(), 0);
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(undo.size(), 1);
}

TEST_F(MainWindowTest, WhatAPageDidIsSaidWithAWayBack)
{
    window.show();
    window.openPage(u"sample"_s);
    QSignalSpy undone(&window, &MainWindow::undoRequested);
    emit sample()->happened(u"Claimed 4 customers"_s, true);
    auto *toast = window.findChild<Toast *>();
    EXPECT_TRUE(toast->isVisible());
    EXPECT_EQ(toast->text(), u"Claimed 4 customers"_s);
    QTest::mouseClick(toast->findChild<QPushButton *>(u"undoButton"_s), Qt::LeftButton);
    EXPECT_EQ(undone.count(), 1);
}

TEST_F(MainWindowTest, SwitchingTheLanguageTranslatesEverythingAndKeepsThePage)
{
    window.show();
    window.openPage(u"settings"_s);
    window.openPage(u"sample"_s);
    sample()->filter->setText(u"翔创"_s);
    emit sample()->countChanged(7, true);
    auto *before = sample();

    QSignalSpy retranslated(&window, &MainWindow::retranslated);
    Theme::apply({Appearance::Mode::Light, u"zh_TW"_s, 1.0});
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    EXPECT_EQ(retranslated.count(), 1) << "what was set as a text is to be set anew";
    EXPECT_EQ(window.windowTitle(), u"翠鳥"_s);
    EXPECT_EQ(window.findChild<QAbstractButton *>(u"settingsItem"_s)->text(), u"設定"_s);
    EXPECT_EQ(window.findChild<QAbstractButton *>(u"sampleItem"_s)->accessibleName(), u"Sample, 7"_s);
    EXPECT_EQ(window.currentKey(), u"sample"_s);
    EXPECT_NE(sample(), before);
    EXPECT_EQ(sample()->filter->text(), u"翔创"_s);
}

TEST_F(MainWindowTest, SwitchingTheThemeKeepsThePages)
{
    window.resize(1280, 800); // with the whole list of pages, whatever the screen is
    window.show();
    window.openPage(u"sample"_s);
    auto *before = sample();
    QSignalSpy retranslated(&window, &MainWindow::retranslated);
    Theme::apply({Appearance::Mode::Dark, u"en"_s, 1.0});
    QCoreApplication::processEvents();
    EXPECT_EQ(retranslated.count(), 0);
    EXPECT_EQ(sample(), before);
    EXPECT_EQ(window.grab().toImage().pixelColor(100, 600), darkTokens().canvas);
}

TEST_F(MainWindowTest, SettingsTakeEffectAndAreKept)
{
    window.show();
    window.openPage(u"settings"_s);
    const auto click = [this](const QString &chip) {
        QTest::mouseClick(window.currentPage()->findChild<QAbstractButton *>(chip + u"Chip"_s),
                          Qt::LeftButton);
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    click(u"dark"_s);
    EXPECT_TRUE(Theme::t().dark);
    click(u"150"_s);
    EXPECT_EQ(Theme::px(100), 150);
    click(u"zh_CN"_s);
    EXPECT_EQ(window.windowTitle(), u"翠鸟"_s);
    EXPECT_EQ(window.currentKey(), u"settings"_s);
    EXPECT_EQ(settings.theme(), u"dark"_s);
    EXPECT_EQ(settings.textScale(), 1.5);
    EXPECT_EQ(settings.language(), u"zh_CN"_s);
}

TEST_F(MainWindowTest, SearchShowsWhatIsFoundAndLeadsThere)
{
    window.setSearch([](const QString &text, const SearchAnswer &answer) {
        if (text == u"none"_s)
            answer({});
        else
            answer({{{"customers", draw::Tone::Accent, u"翔创"_s, u"上海"_s, {}, 1},
                     u"sample"_s,
                     {{u"filter"_s, u"翔创"_s}}}});
    });
    window.show();
    window.openPage(u"settings"_s);
    ASSERT_TRUE(active());
    auto *field = window.findChild<QLineEdit *>(u"globalSearch"_s);
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    field->setText(u"xc"_s);
    auto *box = window.findChild<SearchBox *>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return box->isVisible(); }, 2000));
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(window.currentKey(), u"sample"_s);
    EXPECT_EQ(sample()->filter->text(), u"翔创"_s);
    EXPECT_EQ(field->text(), QString()) << "the field is free for the next search";
    EXPECT_FALSE(field->hasFocus()) << "the next keys are for the page";
}

TEST_F(MainWindowTest, APageThatComesUpHasTheKeysInItsList)
{
    window.show();
    window.openPage(u"sample"_s);
    ASSERT_TRUE(active());
    EXPECT_TRUE(sample()->table->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    EXPECT_EQ(sample()->table->currentIndex().row(), 2);
    sample()->filter->setFocus();
    window.openPage(u"settings"_s);
    ASSERT_NE(QApplication::focusWidget(), nullptr);
    EXPECT_TRUE(window.currentPage()->isAncestorOf(QApplication::focusWidget()));
    window.openPage(u"sample"_s);
    EXPECT_TRUE(sample()->filter->hasFocus()) << "where it was left";
}

TEST_F(MainWindowTest, TheStartHasTheKeysAndEnterPresses)
{
    MainWindow first(settings);
    first.show();
    first.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&first));
    QSignalSpy started(&first, &MainWindow::startRequested);
    auto *card = first.findChild<QAbstractButton *>(u"start0"_s);
    ASSERT_TRUE(card->hasFocus());
    QTest::keyClick(card, Qt::Key_Return);
    EXPECT_EQ(started.count(), 1);
    for (int stop = 0; stop < 12; ++stop) { // once around: every stop can be seen
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        EXPECT_FALSE(qobject_cast<QAbstractScrollArea *>(QApplication::focusWidget()));
    }
}

TEST_F(MainWindowTest, NobodyIsWelcomedWhileTheirFileIsOnItsWay)
{
    MainWindow first(settings, navigation(), u"华东.kingfisher"_s);
    first.show();
    EXPECT_EQ(first.findChild<WelcomePage *>(), nullptr);
    auto *opening = first.findChild<QLabel *>(u"opening"_s);
    ASSERT_NE(opening, nullptr);
    EXPECT_FALSE(opening->isVisible()) << "most files are there before it could be read";
    EXPECT_TRUE(QTest::qWaitFor([&] { return opening->isVisible(); }, 2'000));
    EXPECT_EQ(opening->text(), u"Opening 华东.kingfisher…"_s);
    first.setOpening({}); // it could not be opened
    EXPECT_NE(first.findChild<WelcomePage *>(), nullptr);
    EXPECT_NE(first.findChild<QAbstractButton *>(u"welcomeItem"_s), nullptr);
}

TEST_F(MainWindowTest, TheRailKeepsTheKeysUntilEnterLeadsIntoThePage)
{
    window.show();
    window.openPage(u"sample"_s);
    ASSERT_TRUE(active());
    auto *item = window.findChild<QAbstractButton *>(u"sampleItem"_s);
    item->setFocus();
    QTest::keyClick(item, Qt::Key_Down);
    EXPECT_EQ(window.currentKey(), u"charts"_s);
    auto *next = window.findChild<QAbstractButton *>(u"chartsItem"_s);
    EXPECT_TRUE(next->hasFocus());
    QTest::keyClick(next, Qt::Key_Up);
    ASSERT_EQ(window.currentKey(), u"sample"_s);
    QTest::keyClick(item, Qt::Key_Return);
    EXPECT_TRUE(sample()->table->hasFocus());
}

TEST_F(MainWindowTest, AGroupOfTheRailOpensByItsHeadAndStaysSo)
{
    window.resize(1280, 800);
    window.show();
    window.openPage(u"sample"_s);
    auto *head = window.findChild<QAbstractButton *>(u"manageGroup"_s);
    auto *item = window.findChild<QAbstractButton *>(u"peopleItem"_s);
    EXPECT_TRUE(item->isHidden()) << "what is used once a month is folded at first";
    window.openPage(u"people"_s);
    EXPECT_FALSE(item->isHidden()) << "the page that is open is always there";
    window.openPage(u"sample"_s);
    EXPECT_TRUE(item->isHidden());
    QTest::mouseClick(head, Qt::LeftButton);
    EXPECT_FALSE(item->isHidden());
    MainWindow second(settings, entries());
    EXPECT_FALSE(second.findChild<QAbstractButton *>(u"peopleItem"_s)->isHidden());
    QTest::mouseClick(head, Qt::LeftButton);
    EXPECT_TRUE(item->isHidden());
    window.resize(800, 600);
    EXPECT_FALSE(item->isHidden()) << "a slim rail has no heads";
}

TEST_F(MainWindowTest, TheArrowsOpenAndFoldAGroupOfTheRail)
{
    window.resize(1280, 800);
    window.show();
    window.openPage(u"charts"_s);
    ASSERT_TRUE(active());
    auto *head = window.findChild<QAbstractButton *>(u"manageGroup"_s);
    auto *item = window.findChild<QAbstractButton *>(u"peopleItem"_s);
    window.findChild<QAbstractButton *>(u"chartsItem"_s)->setFocus();
    QTest::keyClick(window.focusWidget(), Qt::Key_Down);
    ASSERT_TRUE(head->hasFocus());
    EXPECT_EQ(window.currentKey(), u"charts"_s);
    QTest::keyClick(head, Qt::Key_Right);
    EXPECT_FALSE(item->isHidden());
    QTest::keyClick(head, Qt::Key_Left);
    EXPECT_TRUE(item->isHidden());
    QTest::keyClick(head, Qt::Key_Return);
    QTest::keyClick(head, Qt::Key_Down);
    EXPECT_TRUE(item->hasFocus());
    EXPECT_EQ(window.currentKey(), u"people"_s);
}

TEST_F(MainWindowTest, AltLeftLeadsBackThroughThePages)
{
    window.show();
    window.openPage(u"sample"_s);
    window.openPage(u"charts"_s);
    window.openPage(u"settings"_s);
    ASSERT_TRUE(active());
    QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(window.currentKey(), u"charts"_s);
    emit window.currentPage()->wanted(u"back"_s, {});
    EXPECT_EQ(window.currentKey(), u"sample"_s);
    QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(window.currentKey(), u"sample"_s) << "there is nothing before it";
}

/// Pictures of the kit for people to look at, into the folder KINGFISHER_PICTURES.
TEST_F(MainWindowTest, DrawsThePicturesThatAreAskedFor)
{
    const QString pictures = qEnvironmentVariable("KINGFISHER_PICTURES");
    if (pictures.isEmpty())
        GTEST_SKIP() << "KINGFISHER_PICTURES names no folder";
    const auto draw = [&](const Appearance &look, QSize size, const QString &name) {
        Theme::apply(look);
        MainWindow shown(settings, entries());
        shown.resize(size);
        shown.setUser(u"林晓彤"_s);
        shown.setStatus({.file = u"/data/华东销售.kingfisher"_s,
                         .isTeamFile = true,
                         .online = {{.user = u"陈思远"_s, .machine = u"PC-07"_s}},
                         .backup = u"08:30"_s});
        shown.setSearch([](const QString &, const SearchAnswer &) {});
        shown.show();
        shown.openPage(u"sample"_s);
        auto *sample = dynamic_cast<SamplePage *>(shown.currentPage());
        for (const int row : {1, 3, 6, 7})
            sample->table->selectionModel()->select(sample->table->model()->index(row, 0),
                                                    QItemSelectionModel::Select | QItemSelectionModel::Rows);
        emit sample->countChanged(7, true);
        QTest::qWait(200);
        EXPECT_TRUE(shown.grab().save(pictures + u"/list-"_s + name));
        shown.openPage(u"charts"_s);
        QTest::qWait(400);
        auto *charts = dynamic_cast<ChartsPage *>(shown.currentPage());
        charts->sales->point(3);
        charts->curves->point(12);
        shown.say(u"已退回 3 个客户到华东公海"_s, true);
        EXPECT_TRUE(shown.grab().save(pictures + u"/charts-"_s + name));
    };
    draw({Appearance::Mode::Light, u"zh_CN"_s, 1.0}, {1440, 900}, u"light-zh_CN.png"_s);
    draw({Appearance::Mode::Dark, u"zh_TW"_s, 1.0}, {1440, 900}, u"dark-zh_TW.png"_s);
    draw({Appearance::Mode::Light, u"en"_s, 1.5}, {1440, 900}, u"light-en-150.png"_s);
}

} // namespace
