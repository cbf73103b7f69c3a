#include "core/order/orderservice.h"
#include "core/product/productservice.h"
#include "core/security/userservice.h"
#include "core/segmentation/segmentservice.h"
#include "tests/ui/support/typing.h"
#include "tests/ui/support/workspacetest.h"
#include "ui/common/chip.h"
#include "ui/common/listheader.h"
#include "ui/common/listtable.h"
#include "ui/order/orderactions.h"
#include "ui/order/orderdialog.h"
#include "ui/order/orderinspector.h"
#include "ui/order/ordermodel.h"
#include "ui/order/orderspage.h"
#include "ui/order/picker.h"
#include "ui/segment/segmentchoice.h"

#include <QAction>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace crm;
using namespace crm::ui;

namespace {

class OrdersPageTest : public WorkspaceTest
{
protected:
    void SetUp() override
    {
        WorkspaceTest::SetUp();
        xiangchuang = addCustomer(u"上海翔创电子"_s);
        yuehe = addCustomer(u"西安越和电子"_s);
        first = add(u"A-1"_s, xiangchuang, {2026, 11, 3}, OrderState::Confirmed, u"129.696"_s);
        add(u"A-2"_s, yuehe, {2026, 10, 8}, OrderState::Completed, u"50"_s);
        add(u"B-3"_s, xiangchuang, {2025, 5, 6}, OrderState::Draft, u"700"_s);
        page = std::make_unique<OrdersPage>(*workspace, settings);
        attach(*page);
        page->resize(1300, 700);
        page->show();
        page->activateWindow();
        ASSERT_TRUE(settles([this] { return page->ready() && numbers().size() == 3; }));
    }

    OrderId add(const QString &number, CustomerId customer, QDate date, OrderState state,
                const QString &price)
    {
        return write([=](Session &session) {
            return session.orders().add(
                {.number = number,
                 .customer = customer,
                 .date = date,
                 .state = state,
                 .lines = {{.description = u"轴承"_s, .price = *Amount::parse(price)}}});
        });
    }
    ListTable *table() { return page->findChild<ListTable *>(); }
    QStringList numbers()
    {
        column(table(), OrderModel::Number); // asks for what is not there yet
        QTest::qWait(20);
        return column(table(), OrderModel::Number);
    }
    void inspect(const QString &number)
    {
        table()->setCurrentIndex(table()->model()->index(int(numbers().indexOf(number)), 0));
        ASSERT_TRUE(settles([&] {
            auto *shown = page->findChild<QLabel *>(u"inspectedNumber"_s);
            return shown && shown->text() == number;
        }));
    }
    /// A button for the states that come next, an entry of the menu for the others.
    QObject *offered(OrderState state)
    {
        return page->findChild<OrderInspector *>()->findChild<QObject *>(u"state-"_s + toKey(state));
    }
    OrderDialog *dialog()
    {
        settles([this] { return page->findChild<OrderDialog *>() != nullptr; });
        return page->findChild<OrderDialog *>();
    }
    static void press(QWidget *parent, const QString &button)
    {
        QTest::mouseClick(parent->findChild<QPushButton *>(button), Qt::LeftButton);
    }

    CustomerId xiangchuang, yuehe;
    OrderId first;
    std::unique_ptr<OrdersPage> page;
};

TEST_F(OrdersPageTest, ShowsTheNewestFirstWithExactTotals)
{
    EXPECT_EQ(numbers(), (QStringList{u"A-1"_s, u"A-2"_s, u"B-3"_s}));
    EXPECT_EQ(column(table(), OrderModel::Total).first(), u"¥129.70"_s); // rounded only where it is shown
    EXPECT_EQ(read([this](Session &session) { return session.orders().get(first).total.toString(2); }),
              u"129.696"_s);
    EXPECT_EQ(column(table(), OrderModel::Customer)[1], u"西安越和电子"_s);
}

TEST_F(OrdersPageTest, ShowsTheOrdersOfTheCustomersOfASegment)
{
    auto *segments = page->findChild<SegmentChoice *>();
    EXPECT_FALSE(segments->isVisible()) << "nothing to choose from";
    write([](Session &session) {
        return session.segments().add({.name = u"上海"_s, .expression = u"name starts 上海"_s});
    });
    ASSERT_TRUE(settles([&] { return segments->isVisible(); }));
    segments->choose(u"上海"_s);
    ASSERT_TRUE(settles([this] { return page->ready() && numbers() == QStringList({u"A-1"_s, u"B-3"_s}); }));
    add(u"A-4"_s, yuehe, {2026, 11, 20}, OrderState::Confirmed, u"5"_s);
    add(u"A-5"_s, xiangchuang, {2026, 11, 21}, OrderState::Confirmed, u"5"_s);
    ASSERT_TRUE(settles([this] {
        return page->ready() && numbers() == QStringList({u"A-5"_s, u"A-1"_s, u"B-3"_s});
    })) << "a new order of somebody else stays out";
    EXPECT_EQ(page->state().value(u"segment"_s), u"上海"_s);
    segments->chooseAll();
    ASSERT_TRUE(settles([this] { return page->ready() && numbers().size() == 5; }));
}

TEST_F(OrdersPageTest, ANewOrderIsInTheCurrencyAndOfTheOwnerThatAreChosen)
{
    const auto chen = write([](Session &session) {
        session.products().add(
            {.code = u"P1"_s, .name = u"法兰"_s, .price = Amount::units(3), .currency = u"USD"_s});
        return session.users().add({.name = u"陈思远"_s, .role = Role::Sales});
    });
    page->createNew();
    auto *open = dialog();
    ASSERT_NE(open, nullptr);
    auto *currency = open->findChild<QComboBox *>(u"orderCurrency"_s);
    auto *owner = open->findChild<QComboBox *>(u"orderOwner"_s);
    EXPECT_EQ(currency->currentText(), u"CNY"_s);
    EXPECT_EQ(owner->currentText(), u"林晓彤"_s);
    currency->setCurrentText(u"USD"_s);
    owner->setCurrentText(u"陈思远"_s);
    open->findChild<Picker *>(u"customerPicker"_s)->choose(yuehe.value, u"西安越和电子"_s);
    typeInto(open->findChild<QLineEdit *>(u"line0.0"_s), u"法兰"_s);
    QTest::keyClicks(open->findChild<QLineEdit *>(u"line0.1"_s), u"2"_s);
    QTest::keyClicks(open->findChild<QLineEdit *>(u"line0.2"_s), u"3"_s);
    EXPECT_TRUE(open->findChild<QLabel *>(u"orderTotal"_s)->text().contains(u"$6.00"_s));
    press(open, u"saveButton"_s);
    ASSERT_TRUE(settles([&] { return numbers().size() == 4; }));
    const auto stored = read([](Session &session) {
        return session.orders().get(session.orders().idsByNumber(u"SO-"_s, 1).front());
    });
    EXPECT_EQ(stored.currency, u"USD"_s);
    EXPECT_EQ(stored.owner, chen);
}

TEST_F(OrdersPageTest, FiltersByStatePeriodAndText)
{
    QTest::mouseClick(page->findChild<Chip *>(u"draftChip"_s), Qt::LeftButton);
    EXPECT_TRUE(settles([&] { return numbers() == QStringList{u"B-3"_s}; }));
    page->restore({{u"state"_s, u"all"_s}, {u"period"_s, u"lastMonth"_s}});
    EXPECT_TRUE(settles([&] { return numbers() == QStringList{u"A-2"_s}; }));
    page->restore({{u"period"_s, u"all"_s}, {u"search"_s, u"翔创"_s}});
    EXPECT_TRUE(settles([&] { return numbers() == QStringList({u"A-1"_s, u"B-3"_s}); }));
}

TEST_F(OrdersPageTest, EveryColumnSortsAllRows)
{
    for (int column = 0; column < OrderModel::ColumnCount; ++column) {
        table()->header()->setSortIndicator(column, Qt::AscendingOrder);
        EXPECT_TRUE(ready(*page));
        EXPECT_EQ(numbers().size(), 3) << column;
    }
    EXPECT_EQ(numbers(), (QStringList{u"A-2"_s, u"A-1"_s, u"B-3"_s})) << "by total";
}

TEST_F(OrdersPageTest, OnlyMovesThatMayBeMadeAreOffered)
{
    using enum OrderState;
    inspect(u"A-2"_s);
    EXPECT_NE(offered(Paid), nullptr);
    for (const auto state : {Draft, Confirmed, Completed, Cancelled})
        EXPECT_EQ(offered(state), nullptr) << toKey(state).toStdString();
    inspect(u"A-1"_s);
    EXPECT_NE(offered(Shipped), nullptr);
    EXPECT_EQ(offered(Completed), nullptr);
}

TEST_F(OrdersPageTest, AMoveIsSaidAndCanBeUndone)
{
    QSignalSpy happened(page.get(), &Page::happened);
    inspect(u"A-1"_s);
    QTest::mouseClick(qobject_cast<QPushButton *>(offered(OrderState::Shipped)), Qt::LeftButton);
    ASSERT_TRUE(settles([&] { return happened.count() == 1; }));
    EXPECT_TRUE(happened.first().at(1).toBool());
    EXPECT_TRUE(settles([&] { return offered(OrderState::Completed) != nullptr; }));
    undo();
    EXPECT_TRUE(
        settles([&] { return offered(OrderState::Completed) == nullptr && offered(OrderState::Shipped); }));
}

TEST_F(OrdersPageTest, TheFirstOrderIsShownWithoutBeingAskedFor)
{
    EXPECT_TRUE(settles([&] {
        auto *shown = page->findChild<QLabel *>(u"inspectedNumber"_s);
        return shown && shown->text() == u"A-1"_s;
    }));
}

TEST_F(OrdersPageTest, AColumnOfTotalsBeginsWithTheLargest)
{
    const int total = table()->header()->sectionViewportPosition(OrderModel::Total);
    QTest::mouseClick(table()->header()->viewport(), Qt::LeftButton, {}, QPoint(total + 20, 10));
    EXPECT_TRUE(settles([&] { return numbers() == QStringList({u"B-3"_s, u"A-1"_s, u"A-2"_s}); }));
}

TEST_F(OrdersPageTest, ADeletedOrderIsGoneAndComesBackOnUndo)
{
    QSignalSpy happened(page.get(), &Page::happened);
    inspect(u"A-2"_s);
    page->findChild<QAction *>(u"removeOrder"_s)->trigger();
    ASSERT_TRUE(settles([&] {
        return happened.count() == 1 && numbers() == QStringList({u"A-1"_s, u"B-3"_s});
    }));
    undo();
    EXPECT_TRUE(settles([&] { return numbers().size() == 3; }));
}

TEST_F(OrdersPageTest, AnOrderThatIsWantedIsFoundBehindAnyFilter)
{
    page->restore({{u"search"_s, u"B-3"_s}});
    ASSERT_TRUE(settles([&] { return numbers().size() == 1; }));
    page->restore({{u"order"_s, first.value}});
    EXPECT_TRUE(settles([&] {
        auto *shown = page->findChild<QLabel *>(u"inspectedNumber"_s);
        return shown && shown->text() == u"A-1"_s && numbers().size() == 3;
    }));
}

TEST_F(OrdersPageTest, ANewOrderIsTakenDownByKeyboard)
{
    ASSERT_TRUE(
        settles([this] { return workspace->directory().snapshot()->stage() == DirectoryStage::Complete; }));
    QSignalSpy happened(page.get(), &Page::happened);
    page->createNew();
    auto *form = dialog();
    ASSERT_NE(form, nullptr);
    EXPECT_EQ(form->findChild<QLineEdit *>(u"orderNumber"_s)->text(), u"SO-20261122-001"_s);
    press(form, u"saveButton"_s);
    EXPECT_TRUE(form->isVisible()) << "neither customer nor lines";
    EXPECT_FALSE(form->findChild<QLabel *>(u"summary"_s)->text().isEmpty());

    form->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(form));
    auto *customer = form->findChild<Picker *>(u"customerPicker"_s);
    customer->setFocus();
    QTest::keyClicks(customer, u"yuehe"_s);
    ASSERT_TRUE(settles([&] { return customer->isOpen(); }));
    QTest::keyClick(customer->findChild<QCompleter *>()->popup(), Qt::Key_Return);
    EXPECT_EQ(customer->chosen(), yuehe.value);
    typeInto(form->findChild<QLineEdit *>(u"line0.0"_s), u"按图加工"_s);
    QTest::keyClicks(form->findChild<QLineEdit *>(u"line0.1"_s), u"2"_s);
    QTest::keyClicks(form->findChild<QLineEdit *>(u"line0.2"_s), u"129.696"_s);
    QTest::keyClicks(form->findChild<QLineEdit *>(u"line0.3"_s), u"10"_s);
    EXPECT_TRUE(form->findChild<QLabel *>(u"orderTotal"_s)->text().contains(u"233.45"_s));
    press(form, u"saveButton"_s);
    ASSERT_TRUE(settles([&] { return happened.count() == 1; }));
    ASSERT_TRUE(settles([&] { return numbers().first() == u"SO-20261122-001"_s; }));
    const auto stored = read([this](Session &session) {
        return session.orders().get(session.orders().ids({.customer = yuehe}).front());
    });
    EXPECT_EQ(stored.total.toString(2), u"233.4528"_s);
    EXPECT_EQ(stored.owner, workspace->user().id);
}

TEST_F(OrdersPageTest, ANumberThatTheCustomerHasIsRefusedInTheDialog)
{
    openOrder(*page, *workspace, first);
    auto *form = dialog();
    ASSERT_NE(form, nullptr);
    form->findChild<QLineEdit *>(u"orderNumber"_s)->setText(u"B-3"_s);
    press(form, u"saveButton"_s);
    ASSERT_TRUE(settles([&] { return form->findChild<QLabel *>(u"summary"_s)->text().contains(u"B-3"_s); }));
    EXPECT_TRUE(form->isVisible());
    QSet<QString> offered;
    auto *states = form->findChild<QComboBox *>(u"orderState"_s);
    for (int i = 0; i < states->count(); ++i)
        offered.insert(states->itemData(i).toString());
    EXPECT_EQ(offered, (QSet<QString>{u"confirmed"_s, u"draft"_s, u"shipped"_s, u"paid"_s, u"cancelled"_s}));
}

TEST_F(OrdersPageTest, TheModelKeepsItsPromises)
{
    auto *model = page->findChild<OrderModel *>();
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    add(u"C-4"_s, yuehe, {2026, 11, 20}, OrderState::Paid, u"1"_s);
    EXPECT_TRUE(settles([&] { return numbers().size() == 4; }));
    page->restore({{u"search"_s, u"nothing"_s}});
    EXPECT_TRUE(settles([&] { return model->rowCount() == 0; }));
}

} // namespace
