#include "ui/automation/automationpage.h"

#include "core/automation/automationservice.h"
#include "core/order/orderservice.h"
#include "core/platform/settings.h"
#include "tests/support/testworkspace.h"
#include "ui/automation/automationdialog.h"
#include "ui/common/kit.h"
#include "ui/common/listtable.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

/// Today is 2026-11-22.
class AutomationPageTest : public testing::Test
{
protected:
    CustomerId pay(const QString &name)
    {
        return workspace.write([=](Session &session) {
            const auto id = session.customers().add({.customer = {.name = name}});
            session.orders().add({.customer = id,
                                  .date = {2026, 11, 22},
                                  .state = OrderState::Paid,
                                  .currency = u"CNY"_s,
                                  .lines = {{.description = u"面料"_s, .price = Amount::units(100)}}});
            return id;
        });
    }
    void addRule(const QString &name)
    {
        workspace.write([=](Session &session) {
            return AutomationService(session.operations(), session.facts())
                .add({.name = name,
                      .event = AutomationEvent::OrderState,
                      .subject = u"paid"_s,
                      .actions = {{.text = u"致谢"_s, .days = 3}}});
        });
    }
    int run()
    {
        return workspace.write([](Session &session) {
            const auto outcome = AutomationService(session.operations(), session.facts()).look(u"test"_s);
            return outcome ? outcome->fired : -1;
        });
    }
    std::vector<AutomationRule> stored()
    {
        return workspace.read(
            [](Session &session) { return AutomationService(session.operations(), session.facts()).all(); });
    }
    void open()
    {
        ASSERT_TRUE(QTest::qWaitFor(
            [this] { return workspace->directory().snapshot()->stage() == DirectoryStage::Complete; }));
        page = std::make_unique<ui::AutomationPage>(*workspace, settings);
        QObject::connect(&workspace->hub(), &ChangeHub::changed, page.get(), &ui::AutomationPage::refresh);
        page->resize(1200, 900);
        page->show();
        settle();
    }
    void settle()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return page->ready(); }));
    }
    template <typename Widget>
    Widget *find(const QString &name)
    {
        return page->findChild<Widget *>(name);
    }

    TestWorkspace workspace;
    Settings settings{QString()};
    std::unique_ptr<ui::AutomationPage> page;
};

TEST_F(AutomationPageTest, ARuleIsSaidAsASentenceWithWhomItWouldHaveHit)
{
    pay(u"宁波五金"_s);
    open();
    find<QAbstractButton>(u"addAutomation"_s)->click();
    auto *dialog = find<ui::AutomationDialog>(u"automationDialog"_s);
    ASSERT_TRUE(dialog);
    auto *event = dialog->findChild<QComboBox *>(u"automationEvent"_s);
    event->setCurrentIndex(event->findData(int(AutomationEvent::OrderState)));
    emit event->activated(event->currentIndex());
    auto *subject = dialog->findChild<QComboBox *>(u"automationSubject"_s);
    subject->setCurrentIndex(subject->findData(u"paid"_s));
    emit subject->activated(subject->currentIndex());
    auto *text = dialog->findChild<QLineEdit *>(u"actionText"_s);
    text->setText(u"致谢"_s);
    emit text->textEdited(text->text());
    EXPECT_TRUE(dialog->findChild<QLabel *>(u"automationText"_s)->text().contains(u"致谢"_s));
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog->previewText().contains(u"1 times"_s); }))
        << dialog->previewText().toStdString();
    dialog->findChild<QLineEdit *>(u"automationName"_s)->setText(u"付款致谢"_s);
    dialog->findChild<QAbstractButton *>(u"saveButton"_s)->click();
    ASSERT_TRUE(QTest::qWaitFor([this] { return stored().size() == 1; }));
    const auto rule = stored().front();
    EXPECT_EQ(rule.subject, u"paid"_s);
    ASSERT_EQ(rule.actions.size(), 1u);
    EXPECT_EQ(rule.actions[0].text, u"致谢"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return find<QLabel>(u"automationSentence"_s) != nullptr; }));
}

TEST_F(AutomationPageTest, ASwitchTurnsItOff)
{
    addRule(u"付款致谢"_s);
    open();
    find<QCheckBox>(u"automationEnabled"_s)->click();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !stored().front().enabled; }));
}

TEST_F(AutomationPageTest, WhatWasDoneStandsInTheLogAndIsTakenBackThere)
{
    addRule(u"付款致谢"_s);
    const auto customer = pay(u"宁波五金"_s);
    ASSERT_EQ(run(), 1);
    open();
    auto *table = find<ui::ListTable>(u"automationLog"_s);
    ASSERT_EQ(table->model()->rowCount(), 1);
    table->selectRow(0);
    QSignalSpy wanted(page.get(), &ui::Page::wanted);
    emit table->opened(table->model()->index(0, 0));
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted[0][1].toMap().value(u"customer"_s).toLongLong(), customer.value);
    auto *undo = find<QAbstractButton>(u"actOnFiring"_s);
    ASSERT_FALSE(undo->isHidden());
    undo->click();
    ASSERT_TRUE(QTest::qWaitFor([&] {
        return table->model()->index(0, ui::AutomationPage::State).data().toString() == u"Taken back"_s;
    }));
}

} // namespace
