#include "core/activity/activityservice.h"
#include "core/order/orderservice.h"
#include "core/playbook/playbookservice.h"
#include "tests/support/testworkspace.h"
#include "ui/common/kit.h"
#include "ui/common/tile.h"
#include "ui/customer/guidepanel.h"
#include "ui/playbook/playbookeditor.h"
#include "ui/playbook/playbookspage.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

/// Today is 2026-11-22.
class PlaybooksPageTest : public testing::Test
{
protected:
    CustomerId sell(const QString &name, QDate day)
    {
        return workspace.write([=](Session &session) {
            const auto id = session.customers().add({.customer = {.name = name}});
            session.orders().add({.customer = id,
                                  .date = day,
                                  .currency = u"CNY"_s,
                                  .lines = {{.description = u"面料"_s, .price = Amount::units(100)}}});
            return id;
        });
    }
    void open()
    {
        ASSERT_TRUE(QTest::qWaitFor(
            [this] { return workspace->directory().snapshot()->stage() == DirectoryStage::Complete; }));
        page = std::make_unique<ui::PlaybooksPage>(*workspace);
        QObject::connect(&workspace->hub(), &ChangeHub::changed, page.get(), &ui::PlaybooksPage::refresh);
        page->resize(1200, 900);
        page->show();
        settle();
        editor = page->findChild<ui::PlaybookEditor *>();
    }
    void settle()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return page->ready(); }));
    }
    void click(const QString &button) { page->findChild<QAbstractButton *>(button)->click(); }
    std::vector<Playbook> stored()
    {
        return workspace.read([](Session &session) { return PlaybookService(session.operations()).all(); });
    }
    void type(const QString &field, const QString &text)
    {
        auto *edit = page->findChild<QLineEdit *>(field);
        edit->setText(text);
        emit edit->textEdited(text);
    }

    TestWorkspace workspace;
    std::unique_ptr<ui::PlaybooksPage> page;
    ui::PlaybookEditor *editor = nullptr;
};

TEST_F(PlaybooksPageTest, ANewOneTellsHowManyItWouldHitAndIsStored)
{
    sell(u"昨天买"_s, {2026, 11, 22});
    sell(u"上月买"_s, {2026, 10, 20});
    open();
    EXPECT_TRUE(stored().empty());
    click(u"addPlaybook"_s);
    type(u"playbookName"_s, u"首购之后"_s);
    type(u"stepTitle"_s, u"回访"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return editor->ready() && editor->preview().inside == 2; }));
    EXPECT_EQ(editor->preview().begins.size(), 1u) << "who comes in from today on";
    page->findChild<QPlainTextEdit *>(u"stepSay"_s)->setPlainText(u"货收到了吗？"_s);
    click(u"storePlaybook"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return stored().size() == 1; }));
    const auto playbook = stored().front();
    EXPECT_EQ(playbook.name, u"首购之后"_s);
    EXPECT_EQ(playbook.key, u"first_purchase"_s);
    EXPECT_EQ(playbook.since, QDate(2026, 11, 22));
    ASSERT_EQ(playbook.steps.size(), 1u);
    EXPECT_EQ(playbook.steps[0].say, u"货收到了吗？"_s);
    settle();
    EXPECT_EQ(page->findChild<QListWidget *>(u"playbookList"_s)->count(), 1);
    EXPECT_FALSE(editor->isChanged());
}

TEST_F(PlaybooksPageTest, TheTileLeadsToThoseWhoWouldBegin)
{
    const auto id = sell(u"昨天买"_s, {2026, 11, 22});
    open();
    click(u"addPlaybook"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !editor->preview().begins.empty(); }));
    QSignalSpy wanted(page.get(), &ui::Page::wanted);
    emit page->findChild<ui::Tile *>(u"beginTile"_s)->clicked();
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted[0][1].toMap().value(u"ids"_s).toList(), QVariantList{id.value});
}

TEST_F(PlaybooksPageTest, WhatIsMissingIsSaidAndNothingIsStored)
{
    open();
    click(u"addPlaybook"_s);
    type(u"stepTitle"_s, u"回访"_s);
    click(u"storePlaybook"_s);
    QTest::qWait(50);
    EXPECT_TRUE(stored().empty());
    EXPECT_TRUE(editor->isChanged());
}

TEST_F(PlaybooksPageTest, AnEmptyFileIsOfferedTheUsualOnes)
{
    open();
    auto *step = [this] {
        for (auto *button : page->findChildren<ui::Button *>())
            if (button->text() == u"Begin with five usual ones"_s)
                return button;
        return static_cast<ui::Button *>(nullptr);
    }();
    ASSERT_TRUE(step && step->isVisible());
    step->click();
    ASSERT_TRUE(QTest::qWaitFor([this] { return stored().size() == 5 && page->ready(); }));
    EXPECT_EQ(page->findChild<QListWidget *>(u"playbookList"_s)->count(), 5);
}

TEST_F(PlaybooksPageTest, TheCustomersPageShowsWhatToSay)
{
    const auto id = sell(u"昨天买"_s, {2026, 11, 22});
    open();
    const auto customers = workspace->directory().snapshot();
    workspace.write([customers](Session &session) {
        PlaybookService service(session.operations());
        service.add({.name = u"首购"_s,
                     .key = u"first_purchase"_s,
                     .guide = u"第一单最重要"_s,
                     .steps = {{.title = u"回访"_s, .say = u"货收到了吗？"_s}}},
                    customers);
        return service.run(service.preview(customers)).begun;
    });
    ui::GuidePanel panel(*workspace);
    panel.setCustomer(id);
    ASSERT_TRUE(QTest::qWaitFor([&] { return panel.isReady(); }));
    EXPECT_FALSE(panel.isHidden());
    EXPECT_EQ(panel.findChild<QLabel *>(u"guideSay"_s)->text(), u"货收到了吗？"_s);
    QSignalSpy wanted(&panel, &ui::GuidePanel::activityWanted);
    panel.findChild<ui::Button *>(u"guideStep"_s)->click();
    EXPECT_EQ(wanted.size(), 1);
}

} // namespace
