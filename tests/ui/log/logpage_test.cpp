#include "core/platform/settings.h"
#include "tests/support/testworkspace.h"
#include "ui/common/kit.h"
#include "ui/common/listtable.h"
#include "ui/common/searchfield.h"
#include "ui/log/logdetail.h"
#include "ui/log/logpage.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

class LogPageTest : public testing::Test
{
protected:
    LogPageTest()
    {
        QObject::connect(&workspace->hub(), &ChangeHub::changed, &page, &ui::LogPage::refresh);
        page.resize(1200, 700);
        page.show();
    }

    qint64 addCustomers(int count)
    {
        return workspace.write([count](Session &session) {
            for (int i = 0; i < count; ++i)
                session.customers().add({.customer = {.name = u"客户%1"_s.arg(i)}});
            return session.undo().log({.limit = 1}).front().id;
        });
    }
    bool waitForRows(int rows)
    {
        return QTest::qWaitFor([this, rows] { return model().rowCount() == rows; });
    }
    QAbstractItemModel &model() { return *table.model(); }
    QString what(int row) { return model().index(row, 0).data().toString(); }
    QStringList detailTexts()
    {
        QStringList texts;
        for (const auto *label : page.findChild<ui::LogDetail *>()->findChildren<QLabel *>())
            if (label->isVisible())
                texts << label->text();
        return texts;
    }
    ui::Button *button(const QString &name) { return page.findChild<ui::Button *>(name); }

    QTemporaryDir folder;
    Settings settings{folder.filePath(u"settings.ini"_s)};
    TestWorkspace workspace;
    ui::LogPage page{*workspace, settings};
    ui::ListTable &table = *page.findChild<ui::ListTable *>();
    QAbstractItemModelTester tester{table.model(), QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(LogPageTest, OlderEntriesComeAsOneScrolls)
{
    addCustomers(450);
    ASSERT_TRUE(QTest::qWaitFor([this] { return model().rowCount() == 200; }));
    auto *bar = table.verticalScrollBar();
    for (int pages = 0; pages < 10 && model().rowCount() < 450; ++pages) {
        const int before = model().rowCount();
        bar->setValue(bar->maximum());
        ASSERT_TRUE(QTest::qWaitFor([&] { return model().rowCount() > before; }));
    }
    EXPECT_EQ(model().rowCount(), 450);
    EXPECT_EQ(what(0), u"Added the customer 客户449"_s);
    EXPECT_EQ(what(449), u"Added the customer 客户0"_s);
}

TEST_F(LogPageTest, TheDetailTellsWhatChanged)
{
    addCustomers(1);
    ASSERT_TRUE(waitForRows(1));
    ASSERT_TRUE(QTest::qWaitFor([this] { return detailTexts().contains(u"Customer 客户0"_s); }));
    EXPECT_TRUE(detailTexts().contains(u"Added the customer 客户0"_s));
}

TEST_F(LogPageTest, AnEntryIsTakenBackAndSaysSo)
{
    addCustomers(1);
    ASSERT_TRUE(waitForRows(1));
    QSignalSpy happened(&page, &ui::Page::happened);
    button(u"undoButton"_s)->click();
    ASSERT_TRUE(happened.wait());
    ASSERT_TRUE(waitForRows(2));
    EXPECT_EQ(what(0), u"Undone: Added the customer 客户0"_s);
    EXPECT_FALSE(button(u"undoButton"_s)->isVisible()) << "it was taken back already";
}

TEST_F(LogPageTest, WhatStandsInTheWayIsListedAndTheRestCanBeTakenBack)
{
    workspace.write([](Session &session) {
        const auto a = session.customers().add({.customer = {.name = u"甲公司"_s}});
        const auto b = session.customers().add({.customer = {.name = u"乙公司"_s}});
        session.customers().editField(std::vector{a, b}, u"grade"_s, u"A"_s);
        session.customers().editField(std::vector{b}, u"grade"_s, u"B"_s);
        return true;
    });
    ASSERT_TRUE(waitForRows(4));
    table.selectRow(1);
    button(u"undoButton"_s)->click();
    auto *rest = button(u"undoRestButton"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return rest->isVisible(); }));
    EXPECT_EQ(detailTexts().filter(u"乙公司 was changed since"_s).size(), 1);
    EXPECT_EQ(model().rowCount(), 4) << "nothing was done";
    rest->click();
    ASSERT_TRUE(waitForRows(5));
    const auto grades = workspace.read([](Session &session) {
        QStringList grades;
        for (const auto id : {CustomerId{1}, CustomerId{2}})
            grades << session.customers().get(id).grade;
        return grades;
    });
    EXPECT_EQ(grades, (QStringList{QString::fromLatin1(""), u"B"_s}));
}

TEST_F(LogPageTest, FiltersByTextAndKind)
{
    addCustomers(3);
    ASSERT_TRUE(waitForRows(3));
    page.findChild<ui::SearchField *>()->setText(u"客户1"_s);
    ASSERT_TRUE(waitForRows(1));
    page.restore({{u"kind"_s, u"planet"_s}});
    ASSERT_TRUE(waitForRows(3)) << "an unknown kind is no filter";
    page.restore({{u"kind"_s, u"order"_s}});
    EXPECT_TRUE(waitForRows(0));
}

TEST_F(LogPageTest, TheChainIsCheckedOnRequest)
{
    addCustomers(2);
    for (auto *button : page.findChildren<QPushButton *>())
        if (button->text() == u"Check the chain"_s)
            button->click();
    EXPECT_TRUE(QTest::qWaitFor([this] {
        for (const auto *label : page.findChildren<QLabel *>())
            if (label->text().startsWith(u"Whole: 2 entries"_s))
                return true;
        return false;
    }));
}

} // namespace
