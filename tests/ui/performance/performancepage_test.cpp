#include "core/operation/undoservice.h"
#include "core/order/orderservice.h"
#include "core/pipeline/targetservice.h"
#include "core/security/userservice.h"
#include "tests/support/testworkspace.h"
#include "ui/common/chartcard.h"
#include "ui/common/chip.h"
#include "ui/common/moneyinput.h"
#include "ui/common/rankchart.h"
#include "ui/common/tile.h"
#include "ui/performance/performancepage.h"
#include "ui/performance/targetsdialog.h"

#include <QLineEdit>
#include <QPushButton>

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

/// Today is 2026-11-22, the 22nd of 30 days.
class PerformancePageTest : public testing::Test
{
protected:
    void sellSomething()
    {
        workspace.write([this](Session &session) {
            const auto wang = session.users().add({.name = u"王芳"_s});
            customer = session.customers().add({.customer = {.name = u"宁波五金"_s}});
            session.orders().add({.customer = customer,
                                  .owner = wang,
                                  .date = {2026, 11, 3},
                                  .currency = u"CNY"_s,
                                  .lines = {{.description = u"面料"_s, .price = Amount::units(600)}}});
            return true;
        });
    }
    void open()
    {
        page = std::make_unique<ui::PerformancePage>(*workspace);
        QObject::connect(&workspace->hub(), &ChangeHub::changed, page.get(), &ui::PerformancePage::refresh);
        page->resize(1200, 900);
        page->show();
        ASSERT_TRUE(QTest::qWaitFor([this] { return page->ready(); }));
    }
    QList<QStringList> people()
    {
        return page->findChild<ui::ChartCard *>(u"peopleCard"_s)->findChild<ui::RankChart *>()->table();
    }
    ui::TargetsDialog *openTargets()
    {
        page->findChild<ui::Button *>(u"targetsButton"_s)->click();
        ui::TargetsDialog *dialog = nullptr;
        EXPECT_TRUE(
            QTest::qWaitFor([&] { return (dialog = page->findChild<ui::TargetsDialog *>()) != nullptr; }));
        return dialog;
    }
    static void type(ui::TargetsDialog *dialog, const QString &cell, const QString &text)
    {
        auto *edit = dialog->findChild<QLineEdit *>(cell);
        ASSERT_NE(edit, nullptr);
        edit->setText(text); // keys are Latin only
        emit edit->textEdited(text);
    }

    TestWorkspace workspace;
    CustomerId customer;
    std::unique_ptr<ui::PerformancePage> page;
};

TEST_F(PerformancePageTest, ATargetThatIsTypedShowsWhatIsReachedOfItAndIsUndone)
{
    sellSomething();
    open();
    EXPECT_EQ(people()[1][0], u"王芳"_s);
    auto *dialog = openTargets();
    type(dialog, u"target-2-revenue"_s, u"0.08万"_s); // the company, 林晓彤, 王芳
    QSignalSpy happened(page.get(), &ui::Page::happened);
    dialog->findChild<QPushButton *>(u"saveButton"_s)->click();
    ASSERT_TRUE(happened.wait());
    EXPECT_TRUE(happened[0][1].toBool()) << "can be undone";
    ASSERT_TRUE(QTest::qWaitFor([this] { return people()[1][0] == u"王芳 (75%)"_s; }))
        << people()[1][0].toStdString();
    EXPECT_NEAR(people()[1][2].toDouble(), 800 * 22 / 30.0, 0.01) << "where she should be by today";
    EXPECT_EQ(page->findChild<ui::ChartCard *>(u"peopleCard"_s)->finding(),
              u"1 of 1 are where they should be by today"_s);
    workspace.write([](Session &session) {
        session.undo().undo(session.undo().nextUndo()->id);
        return true;
    });
    EXPECT_TRUE(QTest::qWaitFor([this] { return people()[1][0] == u"王芳"_s; }));
}

TEST_F(PerformancePageTest, WhatIsNoNumberIsMarkedAndNothingIsWritten)
{
    sellSomething();
    open();
    auto *dialog = openTargets();
    type(dialog, u"target-0-orders"_s, u"many"_s);
    dialog->findChild<QPushButton *>(u"saveButton"_s)->click();
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_TRUE(
        workspace.read([](Session &session) { return TargetService(session.operations()).all().empty(); }));
}

TEST_F(PerformancePageTest, AClickLeadsToTheCustomersBehindAFigure)
{
    sellSomething();
    open();
    QSignalSpy wanted(page.get(), &ui::Page::wanted);
    emit page->findChild<ui::ChartCard *>(u"peopleCard"_s)->findChild<ui::RankChart *>()->rowClicked(0);
    ASSERT_TRUE(wanted.wait());
    EXPECT_EQ(wanted[0][1].toMap().value(u"ids"_s).toList(), QVariantList{customer.value});
}

TEST_F(PerformancePageTest, AnotherMeasureIsChosenAndSurvives)
{
    sellSomething();
    open();
    page->findChild<ui::Chip *>(u"ordersChip"_s)->click();
    EXPECT_EQ(people()[1][1].toDouble(), 1);
    const auto state = page->state();
    page = std::make_unique<ui::PerformancePage>(*workspace);
    page->restore(state);
    EXPECT_EQ(page->state(), state);
}

TEST(TypedAmount, ReadsNumbersAsPeopleWriteThem)
{
    EXPECT_EQ(ui::typedMoney(u"1,200,000"_s), Amount::units(1'200'000));
    EXPECT_EQ(ui::typedMoney(u"120万"_s), Amount::units(1'200'000));
    EXPECT_EQ(ui::typedMoney(u"1.2億"_s), Amount::units(120'000'000));
    EXPECT_EQ(ui::typedMoney(u""_s), Amount{});
    EXPECT_FALSE(ui::typedMoney(u"-5"_s));
    EXPECT_FALSE(ui::typedMoney(u"many"_s));
    EXPECT_FALSE(ui::typedMoney(u"999999999999亿"_s));
}

} // namespace
