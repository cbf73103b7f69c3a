#include "core/operation/undoservice.h"
#include "core/order/orderservice.h"
#include "core/savedview/savedviewservice.h"
#include "core/security/userservice.h"
#include "tests/support/testworkspace.h"
#include "ui/common/chartcard.h"
#include "ui/common/kit.h"
#include "ui/common/rankchart.h"
#include "ui/dashboard/dashboardcard.h"
#include "ui/dashboard/dashboardcatalog.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/dashboard/dashboardshelf.h"

#include <QJsonArray>
#include <QMouseEvent>

#include <gtest/gtest.h>

#include <set>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

QStringList kinds(const ui::DashboardLayout &layout)
{
    QStringList kinds;
    for (const auto &item : layout.items)
        kinds << item.kind;
    return kinds;
}

TEST(DashboardLayout, WhatItWritesItReads)
{
    auto layout = ui::DashboardLayout::usual();
    layout.resize(u"pipeline.funnel"_s, 1);
    EXPECT_EQ(ui::DashboardLayout::fromJson(layout.toJson()), layout);
}

TEST(DashboardLayout, CardsOfANewerProgramAreLeftOut)
{
    const QJsonArray cards{QJsonObject{{u"kind"_s, u"moon.phase"_s}, {u"span"_s, 1}},
                           QJsonObject{{u"kind"_s, u"sales.region"_s}, {u"span"_s, 17}},
                           QJsonObject{{u"kind"_s, u"sales.region"_s}, {u"span"_s, 1}}};
    const auto layout = ui::DashboardLayout::fromJson({{u"cards"_s, cards}});
    ASSERT_EQ(kinds(layout), QStringList{u"sales.region"_s}) << "none is there twice";
    EXPECT_EQ(layout.items[0].span, ui::DashboardLayout::kColumns);
}

TEST(DashboardLayout, ACardStaysWithinTheEnds)
{
    auto layout = ui::DashboardLayout::usual();
    const auto first = layout.items.front().kind;
    layout.move(first, 99);
    EXPECT_EQ(layout.items.back().kind, first);
    layout.move(first, -5);
    EXPECT_EQ(layout, ui::DashboardLayout::usual());
}

/// Today is 2026-11-22.
class DashboardPageTest : public testing::Test
{
protected:
    void sell()
    {
        workspace.write([](Session &session) {
            const auto id =
                session.customers().add({.customer = {.name = u"宁波五金"_s, .region = u"浙江"_s}});
            session.orders().add({.customer = id,
                                  .date = {2026, 11, 3},
                                  .currency = u"CNY"_s,
                                  .region = u"浙江"_s,
                                  .lines = {{.description = u"面料"_s, .price = Amount::units(600)}}});
            return true;
        });
    }
    void open()
    {
        page = std::make_unique<ui::DashboardPage>(*workspace);
        QObject::connect(&workspace->hub(), &ChangeHub::changed, page.get(), &ui::DashboardPage::refresh);
        page->resize(1500, 900);
        page->show();
        settle();
    }
    void settle()
    {
        constexpr int kPatience = 30'000; ///< milliseconds: every card that is added reads its source anew
        ASSERT_TRUE(QTest::qWaitFor([this] { return page->ready(); }, kPatience));
    }
    void arrange() { page->findChild<ui::Button *>(u"arrangeButton"_s)->click(); }
    ui::DashboardCard *card(const QString &kind) { return page->findChild<ui::DashboardCard *>(kind); }
    QAbstractButton *entry(const QString &kind)
    {
        return page->findChild<QAbstractButton *>(kind + u"Entry"_s);
    }
    QStringList shown() { return kinds(page->arrangement()); }
    bool becomes(const QStringList &wanted)
    {
        return QTest::qWaitFor([&] { return shown() == wanted && page->ready(); });
    }
    QStringList stored()
    {
        return workspace.read([](Session &session) {
            for (const auto &view : session.savedViews().views(u"dashboard"_s))
                if (!view.isShared())
                    return kinds(ui::DashboardLayout::fromJson(view.definition));
            return QStringList();
        });
    }
    bool keeps(const QStringList &wanted)
    {
        return QTest::qWaitFor([&] { return stored() == wanted; });
    }

    TestWorkspace workspace;
    std::unique_ptr<ui::DashboardPage> page;
};

TEST_F(DashboardPageTest, EveryKindOfCardCanBeShown)
{
    sell();
    open();
    arrange();
    std::set<QWidget *> contents;
    for (const auto &kind : ui::dashboardCatalog()) {
        const auto key = QString::fromLatin1(kind.key);
        if (!page->arrangement().has(key))
            entry(key)->click();
        ASSERT_TRUE(QTest::qWaitFor([&] { return card(key) != nullptr; })) << kind.key;
        auto *content = card(key)->content();
        ASSERT_TRUE(content) << kind.key;
        EXPECT_TRUE(content->isVisibleTo(page.get())) << kind.key;
        EXPECT_TRUE(contents.insert(content).second) << kind.key << " is the same card as another";
    }
    settle();
    for (const auto &kind : ui::dashboardCatalog()) {
        const auto *chart = qobject_cast<ui::ChartCard *>(card(QString::fromLatin1(kind.key))->content());
        EXPECT_TRUE(!chart || !chart->finding().isEmpty()) << kind.key << " was not filled";
    }
}

TEST_F(DashboardPageTest, ACardOfSalesShowsWhatWasSold)
{
    sell();
    open();
    arrange();
    entry(u"sales.region"_s)->click();
    ASSERT_TRUE(QTest::qWaitFor([this] { return card(u"sales.region"_s) && page->ready(); }));
    const auto table = card(u"sales.region"_s)->content()->findChild<ui::RankChart *>()->table();
    ASSERT_EQ(table.size(), 2);
    EXPECT_EQ(table[1][0], u"浙江"_s);
    EXPECT_EQ(table[1][1].toDouble(), 600);
}

TEST_F(DashboardPageTest, SheetsOfFormerYearsAreNotAnEmptyDashboard)
{
    workspace.write([](Session &session) {
        const auto id = session.customers().add({.customer = {.name = u"宁波五金"_s}});
        session.orders().add({.customer = id,
                              .date = {2017, 11, 3},
                              .currency = u"CNY"_s,
                              .lines = {{.description = u"面料"_s, .price = Amount::units(600)}}});
        return true;
    });
    open();
    EXPECT_TRUE(QTest::qWaitFor(
        [this] { return page->ready() && page->state().value(u"period"_s) == u"all"_s; }, 30'000));
}

TEST_F(DashboardPageTest, WhatIsAddedAndRemovedIsKeptAndCanBeUndone)
{
    open();
    const auto usual = shown();
    arrange();
    entry(u"sales.region"_s)->click();
    ASSERT_TRUE(keeps(usual + QStringList{u"sales.region"_s}));
    card(u"sales.tiles"_s)->findChild<QAbstractButton *>(u"removeButton"_s)->click();
    const auto rest = usual.mid(1) + QStringList{u"sales.region"_s};
    ASSERT_TRUE(keeps(rest));
    EXPECT_EQ(shown(), rest);
    EXPECT_FALSE(entry(u"sales.tiles"_s)->isChecked());

    const auto undo = [](Session &session) {
        session.undo().undo(session.undo().log({.limit = 1}).front().id);
        return true;
    };
    workspace.write(undo);
    EXPECT_TRUE(becomes(usual + QStringList{u"sales.region"_s})) << "the page follows the undo";
    EXPECT_TRUE(card(u"sales.tiles"_s)->content()->isVisibleTo(page.get())) << "the card came back";
}

TEST_F(DashboardPageTest, KeysMoveSizeAndRemoveTheCard)
{
    open();
    arrange();
    auto order = shown();
    const auto second = order[1];
    QTest::keyClick(card(second), Qt::Key_Left);
    order.swapItemsAt(0, 1);
    ASSERT_EQ(shown(), order);
    EXPECT_EQ(page->arrangement().items[0].span, 2);
    QTest::keyClick(card(second), Qt::Key_Plus);
    EXPECT_EQ(page->arrangement().items[0].span, 3);
    QTest::keyClick(card(second), Qt::Key_Plus);
    EXPECT_EQ(page->arrangement().items[0].span, 3) << "no wider than the page";
    QTest::keyClick(card(second), Qt::Key_Minus);
    EXPECT_EQ(page->arrangement().items[0].span, 2);
    QTest::keyClick(card(second), Qt::Key_Delete);
    order.removeFirst();
    EXPECT_EQ(shown(), order);
    EXPECT_TRUE(keeps(order));
}

TEST_F(DashboardPageTest, ACardIsDraggedBeforeAnother)
{
    open();
    arrange();
    QTest::qWait(20); // the bars take their places
    auto order = shown();
    auto *from = card(order[3]);
    auto *to = card(order[4]);
    const QPoint grip(30, 12);
    const auto target = from->mapFromGlobal(to->mapToGlobal(QPoint(to->width() - 20, to->height() / 2)));
    QTest::mousePress(from, Qt::LeftButton, {}, grip);
    for (const auto &point : {grip + QPoint(30, 30), target}) {
        QMouseEvent move(QEvent::MouseMove, point, from->mapToGlobal(point), Qt::NoButton, Qt::LeftButton,
                         {});
        QCoreApplication::sendEvent(from, &move);
    }
    QTest::mouseRelease(from, Qt::LeftButton, {}, target);
    order.swapItemsAt(3, 4);
    EXPECT_EQ(shown(), order);
    EXPECT_TRUE(keeps(order));
}

TEST_F(DashboardPageTest, OnlyWhoArrangesCanMoveCards)
{
    open();
    const auto order = shown();
    QTest::keyClick(card(order[1]), Qt::Key_Left);
    QTest::keyClick(card(order[1]), Qt::Key_Delete);
    EXPECT_EQ(shown(), order);
    EXPECT_FALSE(page->findChild<ui::DashboardShelf *>()->isVisible());
}

TEST_F(DashboardPageTest, WhoHasArrangedNothingSeesWhatEverybodyHas)
{
    ui::DashboardLayout layout;
    layout.add(u"insight.heat"_s);
    workspace.write([layout](Session &session) {
        return session.savedViews()
            .add({.page = u"dashboard"_s, .name = u"全公司"_s, .definition = layout.toJson()})
            .value;
    });
    open();
    EXPECT_TRUE(becomes({u"insight.heat"_s}));
}

TEST_F(DashboardPageTest, AnEmptyOneOffersTheCards)
{
    open();
    arrange();
    for (const auto &kind : shown())
        card(kind)->findChild<QAbstractButton *>(u"removeButton"_s)->click();
    EXPECT_TRUE(keeps({}) && shown().isEmpty());
    EXPECT_FALSE(page->findChild<QWidget *>(u"dashboardShelf"_s)->isHidden());
    EXPECT_TRUE(QTest::qWaitFor([this] { return page->ready(); }));
}

} // namespace
