#include "core/pipeline/opportunityservice.h"
#include "core/security/userservice.h"
#include "core/segmentation/segmentservice.h"
#include "tests/support/cputimer.h"
#include "tests/ui/support/workspacetest.h"
#include "ui/common/chartcard.h"
#include "ui/common/field.h"
#include "ui/common/kit.h"
#include "ui/common/listtable.h"
#include "ui/common/tile.h"
#include "ui/order/picker.h"
#include "ui/pipeline/boardmodel.h"
#include "ui/pipeline/boardview.h"
#include "ui/pipeline/opportunitiespage.h"
#include "ui/segment/segmentchoice.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSet>

using namespace crm;
using namespace crm::ui;
using namespace Qt::StringLiterals;

namespace {

class OpportunitiesPageTest : public WorkspaceTest
{
protected:
    void open()
    {
        page = std::make_unique<OpportunitiesPage>(*workspace, settings);
        attach(*page);
        page->resize(1400, 800);
        page->show();
        ASSERT_TRUE(ready(*page));
        board = page->findChild<BoardView *>();
        model = static_cast<BoardModel *>(board->model());
    }
    OpportunityId add(const QString &name, qint64 units, int days = 10)
    {
        if (!customer.isValid())
            customer = addCustomer(u"宁波五金"_s);
        return write([&](Session &session) {
            return session.opportunities().add({.customer = customer,
                                                .name = name,
                                                .amount = Amount::units(units),
                                                .expected = session.operations().today().addDays(days)});
        });
    }
    QStringList cards(int column) const
    {
        QStringList names;
        for (int row = 0; row < model->cards(column); ++row)
            names << model->cardAt(model->index(row, column))->opportunity.name;
        return names;
    }
    bool shows(int column, const QStringList &names)
    {
        return settles([&] { return page->ready() && cards(column) == names; });
    }
    QPoint centerOf(int row, int column) const
    {
        return board->visualRect(model->index(row, column)).center();
    }
    void drag(int row, int from, int to)
    {
        auto *on = board->viewport();
        const auto start = centerOf(row, from);
        const QPoint end(board->columnViewportPosition(to) + 40, start.y() + 30);
        QTest::mousePress(on, Qt::LeftButton, {}, start);
        QTest::mouseMove(on, (start + end) / 2);
        QTest::mouseMove(on, end);
        QTest::mouseRelease(on, Qt::LeftButton, {}, end);
    }
    QDialog *dialog(const QString &name)
    {
        QDialog *found = nullptr;
        EXPECT_TRUE(settles([&] { return (found = page->findChild<QDialog *>(name)) != nullptr; }));
        return found;
    }
    static void save(QDialog *dialog)
    {
        QTest::mouseClick(dialog->findChild<QAbstractButton *>(u"saveButton"_s), Qt::LeftButton);
    }

    CustomerId customer;
    std::unique_ptr<OpportunitiesPage> page;
    BoardView *board = nullptr;
    BoardModel *model = nullptr;
};

TEST_F(OpportunitiesPageTest, ShowsTheDealsOfTheCustomersOfASegment)
{
    add(u"轴承"_s, 100);
    customer = addCustomer(u"上海翔创电子"_s);
    add(u"法兰"_s, 50);
    write([](Session &session) {
        return session.segments().add({.name = u"上海"_s, .expression = u"name starts 上海"_s});
    });
    open();
    ASSERT_EQ(cards(0).size(), 2);
    page->findChild<SegmentChoice *>()->choose(u"上海"_s);
    EXPECT_TRUE(shows(0, {u"法兰"_s}));
    page->findChild<SegmentChoice *>()->chooseAll();
    EXPECT_TRUE(settles([this] { return page->ready() && cards(0).size() == 2; }));
}

TEST_F(OpportunitiesPageTest, ACardIsDraggedToAnotherStageAndUndoBringsItBack)
{
    add(u"年度订单"_s, 100);
    add(u"样品"_s, 50, 5);
    open();
    ASSERT_TRUE(shows(0, {u"样品"_s, u"年度订单"_s})) << "the soonest on top";
    drag(0, 0, 2);
    EXPECT_TRUE(shows(2, {u"样品"_s}));
    undo();
    EXPECT_TRUE(shows(0, {u"样品"_s, u"年度订单"_s}));
}

TEST_F(OpportunitiesPageTest, WhatIsLostAsksWhyAndStaysWhereItIsOtherwise)
{
    add(u"年度订单"_s, 100);
    open();
    ASSERT_TRUE(shows(0, {u"年度订单"_s}));
    drag(0, 0, 5);
    auto *asked = dialog(u"askDialog"_s);
    ASSERT_NE(asked, nullptr);
    save(asked); // without a reason
    EXPECT_TRUE(asked->isVisible());
    EXPECT_EQ(cards(0), QStringList{u"年度订单"_s});
    asked->findChild<QComboBox *>(u"answer"_s)->setEditText(u"价格"_s);
    save(asked);
    EXPECT_TRUE(shows(5, {u"年度订单"_s}));
    EXPECT_EQ(model->cardAt(model->index(0, 5))->opportunity.reason, u"价格"_s);
}

TEST_F(OpportunitiesPageTest, WhatIsLostIsNotDraggedToWhatIsWon)
{
    const auto id = add(u"年度订单"_s, 100);
    write([id](Session &session) {
        return session.opportunities().move(id, session.opportunities().stages()[5].id, u"价格"_s);
    });
    open();
    ASSERT_TRUE(shows(5, {u"年度订单"_s}));
    drag(0, 5, 4);
    QTest::qWait(200);
    EXPECT_TRUE(shows(5, {u"年度订单"_s}));
    EXPECT_EQ(page->findChild<QDialog *>(u"askDialog"_s), nullptr);
    drag(0, 5, 1);
    EXPECT_TRUE(shows(1, {u"年度订单"_s})) << "it is opened again";
}

TEST_F(OpportunitiesPageTest, TheKeysGoFromCardToCardAndMoveThem)
{
    add(u"甲"_s, 100);
    const auto second = add(u"乙"_s, 50);
    write([second](Session &session) {
        return session.opportunities().move(second, session.opportunities().stages()[3].id);
    });
    open();
    ASSERT_TRUE(shows(3, {u"乙"_s}));
    board->setFocus();
    QTest::keyClick(board, Qt::Key_Home);
    EXPECT_EQ(board->currentIndex(), model->index(0, 0));
    QTest::keyClick(board, Qt::Key_Right);
    EXPECT_EQ(board->currentIndex(), model->index(0, 3)) << "empty columns are passed over";
    QTest::keyClick(board, Qt::Key_Left, Qt::AltModifier);
    EXPECT_TRUE(shows(2, {u"乙"_s}));
    EXPECT_EQ(board->currentIndex(), model->index(0, 2)) << "the card stays the current one";
}

TEST_F(OpportunitiesPageTest, EscapeGivesADragUp)
{
    add(u"甲"_s, 100);
    open();
    ASSERT_TRUE(shows(0, {u"甲"_s}));
    const auto start = centerOf(0, 0);
    QTest::mousePress(board->viewport(), Qt::LeftButton, {}, start);
    QTest::mouseMove(board->viewport(), start + QPoint(300, 10));
    QTest::keyClick(board, Qt::Key_Escape);
    QTest::mouseRelease(board->viewport(), Qt::LeftButton, {}, start + QPoint(300, 10));
    QTest::qWait(200);
    EXPECT_EQ(cards(0), QStringList{u"甲"_s});
}

TEST_F(OpportunitiesPageTest, TheFormMarksAllThatIsWrongAndAddsWhatIsRight)
{
    customer = addCustomer(u"Ningbo Hardware"_s);
    open();
    page->createNew();
    auto *form = dialog(u"opportunityDialog"_s);
    ASSERT_NE(form, nullptr);
    form->findChild<QLineEdit *>(u"opportunityAmount"_s)->setText(u"viel"_s);
    form->findChild<QLineEdit *>(u"opportunityChance"_s)->setText(u"120"_s);
    save(form);
    int wrong = 0;
    for (const auto *field : form->findChildren<crm::ui::Field *>())
        wrong += field->hasError();
    EXPECT_EQ(wrong, 4) << "customer, name, amount and chance";
    form->findChild<Picker *>(u"customerPicker"_s)->choose(customer.value, u"Ningbo Hardware"_s);
    form->findChild<QLineEdit *>(u"opportunityName"_s)->setText(u"  Yearly order "_s);
    form->findChild<QLineEdit *>(u"opportunityAmount"_s)->setText(u"1.2万"_s);
    form->findChild<QLineEdit *>(u"opportunityChance"_s)->setText(u"35"_s);
    save(form);
    ASSERT_TRUE(shows(0, {u"Yearly order"_s}));
    const auto &deal = model->cardAt(model->index(0, 0))->opportunity;
    EXPECT_EQ(deal.amount, Amount::units(12'000));
    EXPECT_EQ(deal.probability, 3'500);
    EXPECT_EQ(deal.owner, workspace->user().id);
}

TEST_F(OpportunitiesPageTest, EnterOpensTheCardAndWhatIsChangedThereIsShown)
{
    add(u"甲"_s, 100);
    open();
    ASSERT_TRUE(shows(0, {u"甲"_s}));
    board->setCurrentIndex(model->index(0, 0));
    QTest::keyClick(board, Qt::Key_Return);
    auto *form = dialog(u"opportunityDialog"_s);
    ASSERT_NE(form, nullptr);
    EXPECT_FALSE(form->findChild<QComboBox *>(u"opportunityStage"_s)->isEnabled());
    form->findChild<QLineEdit *>(u"opportunityName"_s)->setText(u"乙"_s);
    save(form);
    EXPECT_TRUE(shows(0, {u"乙"_s}));
}

TEST_F(OpportunitiesPageTest, OnesOwnAndThoseOfOthersAreApart)
{
    const auto seller =
        write([](Session &session) { return session.users().add({.name = u"王芳"_s, .role = Role::Sales}); });
    const auto hers = add(u"她的"_s, 10);
    write([&](Session &session) { return session.opportunities().assign(std::array{hers}, seller); });
    add(u"我的"_s, 20, 20);
    open();
    EXPECT_TRUE(shows(0, {u"她的"_s, u"我的"_s})) << "who assigns sees everybody's";
    page->restore({{u"owner"_s, seller.value}});
    EXPECT_TRUE(shows(0, {u"她的"_s}));
}

TEST_F(OpportunitiesPageTest, WhatStandsStillIsCountedAndListed)
{
    add(u"旧"_s, 100);
    clock->advance(31LL * 24 * 60 * 60 * 1000);
    add(u"新"_s, 50);
    open();
    QString stalled;
    for (const auto *tile : page->findChildren<Tile *>())
        if (tile->accessibleName().startsWith(u"Standing still"_s))
            stalled = tile->accessibleName();
    EXPECT_EQ(stalled, u"Standing still: 1"_s);
    page->restore({{u"view"_s, u"list"_s}});
    auto *list = page->findChild<ListTable *>(u"dealList"_s);
    EXPECT_TRUE(list->isVisible());
    list->sortByColumn(3, Qt::DescendingOrder);
    EXPECT_EQ(column(list, 0), (QStringList{u"旧"_s, u"新"_s}));
    list->sortByColumn(3, Qt::AscendingOrder);
    EXPECT_EQ(column(list, 0), (QStringList{u"新"_s, u"旧"_s}));
    page->restore({{u"view"_s, u"forecast"_s}});
    EXPECT_TRUE(page->findChild<ChartCard *>(u"forecastCard"_s)->isVisible());
}

TEST_F(OpportunitiesPageTest, TheMenuOffersOnlyMovesThatMayBeMade)
{
    const auto id = add(u"甲"_s, 100);
    write([id](Session &session) {
        return session.opportunities().move(id, session.opportunities().stages()[4].id, u"价格"_s);
    });
    open();
    ASSERT_TRUE(shows(4, {u"甲"_s}));
    emit board->menuWanted(id, QPoint(10, 10));
    auto *menu = page->findChild<QMenu *>(u"dealMenu"_s);
    ASSERT_NE(menu, nullptr);
    int moves = 0;
    for (const auto *action : menu->actions())
        moves += action->text().startsWith(u"To "_s);
    EXPECT_EQ(moves, 4) << "the open stages, and not the lost one";
    menu->close();
}

TEST_F(OpportunitiesPageTest, TenThousandCardsScrollWithoutAFrameOverFiftyMilliseconds)
{
    customer = addCustomer(u"宁波五金"_s);
    add(u"甲"_s, 1);
    auto many = std::make_shared<DealBoard>(read([](Session &session) { return readBoard(session, {}); }));
    const auto first = many->rows.front();
    many->rows.clear();
    for (int i = 0; i < 10'000; ++i) {
        auto row = first;
        row.opportunity.id = {i + 1};
        row.opportunity.name = u"年度框架订单 %1"_s.arg(i);
        row.customer = u"宁波五金制品有限公司 %1"_s.arg(i % 977);
        row.opportunity.amount = Amount::units(1'000 + i * 7);
        row.opportunity.stage = many->stages[size_t(i % 4)].id;
        row.opportunity.expected = many->today.addDays(i % 90 - 20);
        many->rows.push_back(row);
    }
    open();
    model->set(many);
    ASSERT_EQ(model->rowCount(), 2'500);
    QPixmap frame(board->size());
    frame.fill(Qt::magenta);
    board->render(&frame); // what is made once
    QSet<QRgb> colors;
    const auto image = frame.toImage();
    for (int y = 0; y < image.height(); y += 5)
        for (int x = 0; x < image.width(); x += 3)
            colors.insert(image.pixel(x, y));
    EXPECT_GT(colors.size(), 8) << "cards are painted";
    qint64 longest = 0;
    CpuTimer timer;
    for (int step = 0; step < 60; ++step) {
        timer.start();
        board->verticalScrollBar()->setValue(step * 4'001 % board->verticalScrollBar()->maximum());
        board->render(&frame);
        longest = std::max(longest, timer.elapsed());
    }
    std::printf("board of 10,000 cards: longest whole frame %lld ms of CPU\n", longest);
    EXPECT_LT(longest, 50);
}

} // namespace
