#include "core/activity/activityservice.h"
#include "core/operation/undoservice.h"
#include "core/order/orderservice.h"
#include "core/platform/settings.h"
#include "core/product/productservice.h"
#include "core/session/demobase.h"
#include "tests/support/testworkspace.h"
#include "tests/ui/support/otherwriter.h"
#include "ui/common/inspectorframe.h"
#include "ui/common/prompts.h"
#include "ui/common/theme.h"
#include "ui/customer/customeractions.h"
#include "ui/customer/customerfacts.h"
#include "ui/customer/customerpage.h"
#include "ui/history/timelinelist.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace crm;
using namespace crm::ui;
using namespace Qt::StringLiterals;

namespace {

class CustomerPageTest : public testing::Test
{
protected:
    CustomerPageTest()
    {
        QObject::connect(&workspace->hub(), &ChangeHub::changed, &page, &CustomerPage::refresh);
        page.resize(1200, 900);
        page.show();
    }

    void open(CustomerId id)
    {
        page.restore({{u"customer"_s, id.value}});
        settle();
    }
    void settle()
    {
        QTest::qWait(30);
        ASSERT_TRUE(QTest::qWaitFor([this] { return page.ready(); }));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    CustomerId add(const QString &name)
    {
        return workspace.write([name](Session &session) {
            return session.customers().add({.customer = {.name = name, .grade = u"C"_s}});
        });
    }
    TimelineList *timeline() { return page.findChild<TimelineList *>(); }
    QString texts() const
    {
        QStringList all;
        for (const auto *label : page.findChildren<QLabel *>())
            all << label->text();
        return all.join(u'\n');
    }
    qint64 operations()
    {
        return workspace.read([](Session &session) { return qint64(session.undo().log({}).size()); });
    }

    TestWorkspace workspace;
    QTemporaryDir folder;
    Settings settings{folder.filePath(u"settings.ini"_s)};
    CustomerPage page{*workspace, settings};
};

TEST_F(CustomerPageTest, AQuickActivityAndItsNextStepAreOneOperation)
{
    const auto id = add(u"翔创"_s);
    open(id);
    const auto before = operations();
    QSignalSpy happened(&page, &Page::happened);
    auto *text = page.findChild<QPlainTextEdit *>(u"activityText"_s);
    QTest::mouseClick(page.findChild<QAbstractButton *>(u"kind-visit"_s), Qt::LeftButton);
    QTest::keyClicks(text, u"met the buyer"_s);
    for (auto *chip : page.findChildren<QAbstractButton *>())
        if (chip->text() == u"In 3 days"_s)
            QTest::mouseClick(chip, Qt::LeftButton);
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return happened.count() == 1; }));
    settle();
    EXPECT_TRUE(text->toPlainText().isEmpty());
    EXPECT_EQ(operations(), before + 1);
    ASSERT_GE(timeline()->count(), 1);
    EXPECT_EQ(timeline()->at(0).note, u"met the buyer"_s);
    const auto planned =
        workspace.read([id](Session &session) { return session.activities().plannedOf(id); });
    ASSERT_EQ(planned.size(), 1);
    EXPECT_TRUE(page.findChild<QPushButton *>(u"done%1"_s.arg(planned[0].id.value)));
}

TEST_F(CustomerPageTest, CtrlEnterRecordsFromWhereverTheFocusIsInTheEntry)
{
    open(add(u"翔创"_s));
    page.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    auto *text = page.findChild<QPlainTextEdit *>(u"activityText"_s);
    auto *save = page.findChild<QWidget *>(u"recordButton"_s);
    auto *form = text->parentWidget();
    text->setFocus(); // brings up what stands below it
    QList<QWidget *> stops{save};
    for (auto *widget : form->findChildren<QWidget *>())
        if ((widget->focusPolicy() & Qt::TabFocus) && widget->isVisible() && !widget->focusProxy())
            stops << widget;
    ASSERT_GE(stops.size(), 8);
    QSignalSpy happened(&page, &Page::happened);
    for (auto *stop : stops) {
        const auto before = happened.count();
        text->setPlainText(u"met the buyer"_s);
        stop->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        EXPECT_TRUE(QTest::qWaitFor([&] { return happened.count() > before; }, 5'000))
            << stop->metaObject()->className() << ' ' << stop->objectName().toStdString();
        settle();
    }
}

// Row 105.
TEST_F(CustomerPageTest, AnEntryThatWaitsForTheFileSaysSoAndCanBeGivenUp)
{
    const auto id = add(u"翔创"_s);
    open(id);
    const auto before = operations();
    auto *text = page.findChild<QPlainTextEdit *>(u"activityText"_s);
    auto *waits = page.findChild<QLabel *>(u"recordWaits"_s);
    auto *cancel = page.findChild<QPushButton *>(u"recordCancel"_s);
    QTest::keyClicks(text, u"met the buyer"_s);
    EXPECT_FALSE(cancel->isVisible());
    {
        const OtherWriter other(workspace->path());
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        ASSERT_TRUE(QTest::qWaitFor([&] { return cancel->isVisible(); }, 2'000));
        EXPECT_TRUE(waits->text().startsWith(u"Waiting for the file"_s)) << waits->text().toStdString();
        QTest::mouseClick(cancel, Qt::LeftButton);
        EXPECT_FALSE(cancel->isVisible());
        EXPECT_FALSE(waits->isVisible());
    }
    QTest::qWait(300);
    EXPECT_EQ(operations(), before);
    EXPECT_EQ(text->toPlainText(), u"met the buyer"_s);
    EXPECT_TRUE(text->isEnabled());
    QSignalSpy happened(&page, &Page::happened);
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return happened.count() == 1; }));
    EXPECT_EQ(operations(), before + 1);
}

TEST_F(CustomerPageTest, WhatIsBeingTypedSurvivesAChangeByAnother)
{
    const auto id = add(u"翔创"_s);
    open(id);
    auto *text = page.findChild<QPlainTextEdit *>(u"activityText"_s);
    QTest::keyClicks(text, u"half a sent"_s);
    workspace.write(
        [id](Session &session) { return session.customers().editField(std::array{id}, u"grade"_s, u"A"_s); });
    settle();
    EXPECT_EQ(text->toPlainText(), u"half a sent"_s);
    QStringList notes; // both acts are of the same instant
    for (int i = 0; i < timeline()->count(); ++i)
        notes << timeline()->at(i).note;
    EXPECT_TRUE(notes.join(u'\n').contains(u"C → A"_s)) << notes.join(u'\n').toStdString();
}

TEST_F(CustomerPageTest, AnotherCustomerIsReadFromTheTopNotWhereTheKeysWereForTheOne)
{
    open(add(u"上海翔诚"_s));
    page.activateWindow();
    auto *text = page.findChild<QPlainTextEdit *>(u"activityText"_s);
    text->setFocus();
    EXPECT_EQ(page.focusWidget(), text);
    open(add(u"宁波海纳"_s));
    EXPECT_NE(page.focusWidget(), text);
    page.setFocus(); // as the window does
    EXPECT_EQ(page.focusWidget(), timeline());
}

TEST_F(CustomerPageTest, NothingToRecordIsSaidAndNothingStored)
{
    open(add(u"翔创"_s));
    const auto before = operations();
    QTest::mouseClick(page.findChild<QPushButton *>(u"recordButton"_s), Qt::LeftButton);
    EXPECT_FALSE(page.findChild<QLabel *>(u"activityError"_s)->text().isEmpty());
    QTest::qWait(30);
    EXPECT_EQ(operations(), before);
}

TEST_F(CustomerPageTest, APlannedActivityIsCompletedWithItsResult)
{
    const auto id = add(u"翔创"_s);
    const auto now = workspace.read([](Session &session) { return session.operations().clock().now(); });
    workspace.write([id, now](Session &session) {
        return session.activities().record({.customer = id, .text = u"x"_s}, NextStep{.at = now + 1000});
    });
    open(id);
    const auto planned =
        workspace.read([id](Session &session) { return session.activities().plannedOf(id); });
    QTest::mouseClick(page.findChild<QPushButton *>(u"done%1"_s.arg(planned[0].id.value)), Qt::LeftButton);
    QPlainTextEdit *result = nullptr;
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return (result = page.findChild<QPlainTextEdit *>(u"completeResult"_s)); }));
    QTest::keyClicks(result, u"agreed"_s);
    result->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(result));
    QTest::keyClick(result, Qt::Key_S, Qt::ControlModifier);
    settle();
    EXPECT_TRUE(
        workspace.read([id](Session &session) { return session.activities().plannedOf(id); }).empty());
    EXPECT_TRUE(timeline()->at(0).note.contains(u"agreed"_s)) << timeline()->at(0).note.toStdString();
}

TEST_F(CustomerPageTest, UndoFromTheHistoryRestores)
{
    const auto id = add(u"翔创"_s);
    workspace.write(
        [id](Session &session) { return session.customers().editField(std::array{id}, u"grade"_s, u"A"_s); });
    open(id);
    page.restore({{u"tab"_s, u"history"_s}});
    settle();
    EXPECT_TRUE(texts().contains(u"Grade\nC\n→\nA"_s)) << texts().toStdString();
    const auto last = workspace.read([](Session &session) { return session.undo().log({}).front().id; });
    auto *undo = page.findChild<QPushButton *>(u"undo%1"_s.arg(last));
    ASSERT_TRUE(undo);
    QSignalSpy happened(&page, &Page::happened);
    QTest::mouseClick(undo, Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return happened.count() == 1; }));
    settle();
    EXPECT_EQ(workspace.read([id](Session &session) { return session.customers().get(id).grade; }), u"C"_s);
    EXPECT_FALSE(page.findChild<QPushButton *>(u"undo%1"_s.arg(last)));
}

TEST_F(CustomerPageTest, AnUndoThatLaterEditsForbidNamesThem) // row 119
{
    const auto id = add(u"翔创"_s);
    for (const auto &grade : {u"A"_s, u"B"_s})
        workspace.write([id, grade](Session &session) {
            return session.customers().editField(std::array{id}, u"grade"_s, grade);
        });
    open(id);
    page.restore({{u"tab"_s, u"history"_s}});
    settle();
    const auto first = workspace.read([](Session &session) { return session.undo().log({}).at(1).id; });
    QTest::mouseClick(page.findChild<QPushButton *>(u"undo%1"_s.arg(first)), Qt::LeftButton);
    ConfirmBox *ask = nullptr;
    ASSERT_TRUE(QTest::qWaitFor([&] { return (ask = page.findChild<ConfirmBox *>()); }));
    bool named = false;
    for (const auto *label : ask->findChildren<QLabel *>())
        named = named || label->text().contains(u"翔创"_s);
    EXPECT_TRUE(named);
}

TEST_F(CustomerPageTest, TheTabOfOrdersCountsWhatItShows)
{
    const auto id = add(u"宁波五金"_s);
    workspace.write([id](Session &session) {
        Order order{.customer = id, .date = {2026, 11, 1}, .lines = {{.description = u"剪刀"_s}}};
        session.orders().add(order);
        session.orders().setState(session.orders().add(order), OrderState::Cancelled);
        return id;
    });
    const auto facts = workspace.write([id](Session &session) { return readFacts(session, id); });
    EXPECT_EQ(facts.orders, 2);
    EXPECT_EQ(facts.sums.count, 1) << "what the tiles sum up";
}

TEST_F(CustomerPageTest, WhatStandsBesideIsReachedInANarrowWindow)
{
    open(add(u"宁波五金"_s));
    auto *beside = page.findChild<QPushButton *>(u"besideButton"_s);
    auto *frame = page.findChild<InspectorFrame *>();
    ASSERT_TRUE(beside && frame);
    EXPECT_FALSE(beside->isVisible());
    QWidget window; // in which a page may be narrower than it would be alone
    window.resize(1000, 800);
    page.setParent(&window);
    page.setMinimumSize(0, 0); // what its layout asked for while it was a window itself
    page.resize(600, 700);
    window.show();
    page.show();
    EXPECT_TRUE(QTest::qWaitFor([&] { return beside->isVisible(); }));
    EXPECT_FALSE(frame->inspectorShown());
    beside->click();
    EXPECT_TRUE(frame->inspectorShown());
    page.setParent(nullptr); // before the window takes it along
}

TEST_F(CustomerPageTest, NaughtyTextsAreShownAsTheyAre) // rows 51-53
{
    const auto name = u"<b>Rot & Blau</b> %1 {0} '; DROP TABLE customer;--"_s;
    const auto id = add(name);
    workspace.write([id](Session &session) {
        return session.activities().record({.customer = id, .text = u"<img src=x> %n &amp; 𠮷"_s});
    });
    open(id);
    const auto *label = page.findChild<QLabel *>(u"customerName"_s);
    EXPECT_EQ(label->text(), name);
    EXPECT_EQ(label->textFormat(), Qt::PlainText);
    EXPECT_EQ(timeline()->at(0).note, u"<img src=x> %n &amp; 𠮷"_s);
}

TEST_F(CustomerPageTest, ACustomerThatIsGoneGivesWayAndComesBackWithUndo)
{
    const auto id = add(u"翔创"_s);
    open(id);
    const auto *name = page.findChild<QLabel *>(u"customerName"_s);
    ASSERT_TRUE(name->isVisible());
    const auto removal = workspace.write(
        [id](Session &session) { return session.customers().remove(std::array{id}).operation; });
    settle();
    EXPECT_FALSE(name->isVisible());
    workspace.write([removal](Session &session) { return session.undo().undo(removal).changes; });
    settle();
    EXPECT_TRUE(name->isVisible());
}

TEST_F(CustomerPageTest, TenThousandActivitiesOpenAtOnceAndComeAsOneScrolls)
{
    const auto id = add(u"翔创"_s);
    workspace.write([id](Session &session) {
        auto work = session.operations().begin(u"test"_s);
        for (int i = 0; i < 10'000; ++i)
            ActivityRepository(session.operations().db())
                .insert({.customer = id, .at = 1'000'000LL * i, .text = QString::number(i)});
        return work.commit();
    });
    QElapsedTimer timer;
    timer.start();
    open(id);
    EXPECT_LT(timer.elapsed(), 1500);
    const int first = timeline()->count();
    EXPECT_LT(first, 200);
    EXPECT_GT(first, 30);
    timeline()->verticalScrollBar()->setValue(timeline()->verticalScrollBar()->maximum());
    ASSERT_TRUE(QTest::qWaitFor([&] { return timeline()->count() > first; }));
    settle();
    QSet<QString> seen;
    for (int row = 0; row < timeline()->count(); ++row)
        seen.insert(timeline()->at(row).note);
    EXPECT_GE(seen.size(), timeline()->count() - 1);
}

/// Pictures for people to look at, into the folder KINGFISHER_PICTURES.
TEST(CustomerPagePictures, AreDrawnWhereTheyAreAskedFor)
{
    const QString pictures = qEnvironmentVariable("KINGFISHER_PICTURES");
    if (pictures.isEmpty())
        GTEST_SKIP() << "KINGFISHER_PICTURES names no folder";
    QTemporaryDir folder;
    const auto clock = std::make_shared<FixedClock>(1'795'338'000'000);
    const auto path = folder.filePath(u"demo.kingfisher"_s);
    createDemoBase(path, u"small"_s, clock);
    Settings settings(folder.filePath(u"settings.ini"_s));
    Workspace workspace({.path = path, .clock = clock});
    QSignalSpy opened(&workspace, &Workspace::opened);
    ASSERT_TRUE(opened.wait(10'000));
    QTest::qWait(500);
    CustomerId id{1};
    workspace.write(
        &workspace,
        [](Session &session) {
            CustomerId best{1};
            qint64 most = 0;
            for (qint64 i = 1; i < 60; ++i)
                if (const auto n = session.activities().count({i}) + session.orders().sums({i}).count;
                    n > most) {
                    most = n;
                    best = {i};
                }
            session.customers().editField(std::array{best}, u"grade"_s, u"A"_s);
            session.customers().addTag(std::array{best}, u"重点客户"_s);
            session.activities().record(
                {.customer = best,
                 .kind = ActivityKind::Visit,
                 .text = u"拜访采购部，介绍新品。对方对交期有顾虑，希望先做小批量试产，"
                         u"并要求下周给出书面的交货计划与备货方案。"_s,
                 .result = u"同意试产 50 套"_s},
                NextStep{.at = session.operations().clock().now() + 90'000'000, .text = u"回访报价"_s});
            return best;
        },
        [&id](const Outcome<CustomerId> &best) { id = *best; });
    QTest::qWait(500);
    const auto draw = [&](const Appearance &look, QSize size, const QString &name) {
        Theme::apply(look);
        CustomerPage page(workspace, settings);
        page.resize(size);
        page.show();
        page.restore({{u"customer"_s, id.value}});
        for (const auto &tab : {u"activity"_s, u"orders"_s, u"details"_s, u"history"_s}) {
            page.restore({{u"tab"_s, tab}});
            QTest::qWait(300);
            EXPECT_TRUE(page.grab().save(pictures + u"/customer-"_s + tab + u'-' + name));
        }
        editCustomer(page, workspace, id);
        QTest::qWait(500);
        EXPECT_TRUE(
            page.findChild<QDialog *>(u"customerDialog"_s)->grab().save(pictures + u"/edit-"_s + name));
        delete page.findChild<QDialog *>(u"customerDialog"_s);
        newCustomer(page, workspace);
        QTest::qWait(500);
        auto *dialog = page.findChild<QDialog *>(u"customerDialog"_s);
        dialog->findChild<QPushButton *>(u"saveButton"_s)->click();
        EXPECT_TRUE(dialog->grab().save(pictures + u"/new-"_s + name));
        delete dialog;
        recordActivity(page, workspace, id, ActivityKind::Meeting);
        QTest::qWait(300);
        dialog = page.findChild<QDialog *>(u"activityDialog"_s);
        EXPECT_TRUE(dialog->grab().save(pictures + u"/activity-"_s + name));
    };
    draw({Appearance::Mode::Light, u"zh_CN"_s, 1.0}, {1180, 820}, u"light-zh_CN.png"_s);
    draw({Appearance::Mode::Dark, u"en"_s, 1.0}, {1180, 820}, u"dark-en.png"_s);
    draw({Appearance::Mode::Light, u"zh_TW"_s, 1.5}, {1000, 820}, u"light-zh_TW-150.png"_s);
    Theme::apply({Appearance::Mode::Light, u"en"_s, 1.0});
}

TEST_F(CustomerPageTest, AfterACallAnOddNumberIsAskedForAndOneClickSettlesIt)
{
    const auto id = workspace.write([](Session &session) {
        return session.customers().add(
            {.customer = {.name = u"翔创"_s}, .points = {{.value = u"12"_s}, {.value = u"13800138000"_s}}});
    });
    open(id);
    auto *asked = page.findChild<QWidget *>(u"stillRight"_s);
    auto *text = page.findChild<QPlainTextEdit *>(u"activityText"_s);
    const auto record = [&](const QString &kind) {
        QTest::mouseClick(page.findChild<QAbstractButton *>(kind), Qt::LeftButton);
        text->setPlainText(u"talked"_s);
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        ASSERT_TRUE(QTest::qWaitFor([&] { return text->toPlainText().isEmpty(); }));
        settle();
    };
    EXPECT_FALSE(asked->isVisible());
    record(u"kind-note"_s);
    EXPECT_FALSE(asked->isVisible()) << "nobody was talked to";
    record(u"kind-call"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return asked->isVisible(); }));
    EXPECT_TRUE(texts().contains(u"12 – still right?"_s)) << texts().toStdString();
    QSignalSpy happened(&page, &Page::happened);
    const auto before = operations();
    for (auto *button : asked->findChildren<QAbstractButton *>())
        if (button->objectName().startsWith(u"stillRight"_s))
            QTest::mouseClick(button, Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return happened.count() == 1; }));
    EXPECT_TRUE(happened.first()[1].toBool()) << "it can be undone";
    EXPECT_EQ(operations(), before + 1);
    EXPECT_FALSE(asked->isVisible());
}

TEST_F(CustomerPageTest, AnOddNumberIsMendedInTheFormOfTheCustomer)
{
    const auto id = workspace.write([](Session &session) {
        return session.customers().add({.customer = {.name = u"翔创"_s}, .points = {{.value = u"12"_s}}});
    });
    open(id);
    auto *text = page.findChild<QPlainTextEdit *>(u"activityText"_s);
    QTest::mouseClick(page.findChild<QAbstractButton *>(u"kind-call"_s), Qt::LeftButton);
    text->setPlainText(u"talked"_s);
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    auto *asked = page.findChild<QWidget *>(u"stillRight"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return asked->isVisible(); }));
    for (auto *button : asked->findChildren<QAbstractButton *>())
        if (button->objectName().startsWith(u"mend"_s))
            QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_FALSE(asked->isVisible());
    EXPECT_TRUE(QTest::qWaitFor([&] { return page.findChild<QDialog *>() != nullptr; }));
}

TEST_F(CustomerPageTest, WhatNextSaysWhenAndWhatToOfferAndWhy)
{
    const auto id = add(u"每月"_s);
    workspace.write([id](Session &session) {
        const auto fabric = session.products().add({.name = u"面料"_s});
        const auto today = session.operations().today();
        for (const int ago : {95, 65, 35})
            session.orders().add({.customer = id,
                                  .date = today.addDays(-ago),
                                  .currency = u"CNY"_s,
                                  .lines = {{.product = fabric, .price = Amount::units(5)}}});
        return true;
    });
    open(id);
    EXPECT_EQ(page.findChild<QLabel *>(u"nextWhen"_s)->text(),
              u"The next purchase is due since Nov 17, 2026."_s);
    EXPECT_TRUE(page.findChild<QLabel *>(u"nextWhy"_s)->text().contains(u"usually 30 days apart"_s));
    EXPECT_EQ(page.findChild<QLabel *>(u"nextOffer"_s)->text(), u"Offer again: 面料"_s);

    open(add(u"从未购买"_s));
    EXPECT_EQ(page.findChild<QLabel *>(u"nextWhen"_s)->text(),
              u"No day can be told for the next purchase."_s);
    EXPECT_EQ(page.findChild<QLabel *>(u"nextOffer"_s), nullptr);
}

} // namespace
