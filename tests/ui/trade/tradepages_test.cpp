#include "core/order/deliveryservice.h"
#include "core/order/orderservice.h"
#include "core/payment/paymentservice.h"
#include "tests/ui/support/workspacetest.h"
#include "ui/common/chip.h"
#include "ui/common/field.h"
#include "ui/common/listtable.h"
#include "ui/common/tile.h"
#include "ui/trade/deliveriespage.h"
#include "ui/trade/receivablespage.h"
#include "ui/trade/returnspage.h"
#include "ui/trade/tradeactions.h"

#include <QAbstractButton>
#include <QDialog>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>

using namespace crm;
using namespace crm::ui;
using namespace Qt::StringLiterals;

namespace {

class TradePagesTest : public WorkspaceTest
{
protected:
    template <typename P>
    void open(const QString &list)
    {
        page = std::make_unique<P>(*workspace, settings);
        attach(*page);
        page->resize(1300, 700);
        page->show();
        ASSERT_TRUE(ready(*page));
        table = page->findChild<ListTable *>(list);
        ASSERT_NE(table, nullptr);
    }
    /// Of 60 days ago, required 10 days ago.
    OrderId addOrder(const QString &number, qint64 units = 1'000)
    {
        if (!customer.isValid())
            customer = addCustomer(u"宁波五金"_s);
        return write([&](Session &session) {
            const auto today = session.operations().today();
            return session.orders().add({.number = number,
                                         .customer = customer,
                                         .date = today.addDays(-60),
                                         .required = today.addDays(-10),
                                         .lines = {{.description = u"剪刀"_s,
                                                    .quantity = Amount::units(10),
                                                    .price = Amount::units(units / 10)}}});
        });
    }
    void plan(OrderId order, int daysAgo)
    {
        write([&](Session &session) {
            return PaymentService(session.operations())
                .setPlan({.order = order},
                         {{.share = 10'000, .dueOn = session.operations().today().addDays(-daysAgo)}});
        });
    }
    bool shows(const QStringList &texts, int column = 0)
    {
        return settles([&] { return page->ready() && this->column(table, column) == texts; });
    }
    QDialog *form(const QString &name)
    {
        QDialog *form = nullptr;
        settles([&] { return (form = page->findChild<QDialog *>(name)) != nullptr; });
        return form;
    }
    static QStringList wrong(QDialog *form)
    {
        QTest::mouseClick(form->findChild<QAbstractButton *>(u"saveButton"_s), Qt::LeftButton);
        QStringList names;
        for (const auto *field : form->findChildren<Field *>())
            if (field->hasError())
                names << field->control()->objectName();
        return names;
    }
    static void type(QDialog *form, const QString &name, const QString &text)
    {
        form->findChild<QLineEdit *>(name)->setText(text);
    }
    QAction *act(const QString &menu, const QString &text)
    {
        emit table->customContextMenuRequested(table->visualRect(table->model()->index(0, 0)).center());
        for (auto *each : page->findChildren<QMenu *>(menu))
            for (auto *action : each->actions())
                if (action->text() == text)
                    return action;
        return nullptr;
    }

    CustomerId customer;
    std::unique_ptr<Page> page;
    ListTable *table = nullptr;
};

TEST_F(TradePagesTest, AnOrderLeavesArrivesAndComesBackByUndo)
{
    addOrder(u"A1"_s);
    open<DeliveriesPage>(u"deliveriesList"_s);
    ASSERT_TRUE(shows({u"A1"_s}));
    EXPECT_EQ(column(table, 3), QStringList{u"Overdue"_s});
    emit table->opened(table->model()->index(0, 0));
    auto *send = form(u"deliveryDialog"_s);
    ASSERT_NE(send, nullptr);
    type(send, u"deliveryTracking"_s, u"SF1"_s);
    EXPECT_EQ(wrong(send), QStringList());
    EXPECT_TRUE(shows({}));
    page->restore({{u"chip"_s, u"on_the_way"_s}});
    EXPECT_TRUE(shows({u"SF1"_s}, 5));
    EXPECT_EQ(act(u"deliveryMenu"_s, u"It has left"_s), nullptr) << "only moves that may be made";
    auto *arrived = act(u"deliveryMenu"_s, u"It arrived"_s);
    ASSERT_NE(arrived, nullptr);
    arrived->trigger();
    EXPECT_TRUE(shows({}));
    page->restore({{u"chip"_s, u"delivered"_s}});
    EXPECT_TRUE(shows({u"A1"_s}));
    EXPECT_EQ(column(table, 3), QStringList{u"Late"_s});
    undo();
    page->restore({{u"chip"_s, u"late"_s}});
    EXPECT_TRUE(shows({u"A1"_s})) << "on its way, and behind its day";
}

TEST_F(TradePagesTest, TheFormOfADeliveryMarksAllThatIsWrong) // rows 100, 111, 112
{
    const auto order = addOrder(u"A1"_s);
    open<DeliveriesPage>(u"deliveriesList"_s);
    sendOrder(*page, *workspace, order);
    auto *send = form(u"deliveryDialog"_s);
    ASSERT_NE(send, nullptr);
    type(send, u"deliveryQuantity0"_s, u"-1"_s);
    type(send, u"deliveryDue"_s, u"2026-02-31"_s);
    type(send, u"deliveryShipped"_s, u"1999-01-01"_s);
    type(send, u"deliveryArrived"_s, u"1998-01-01"_s);
    EXPECT_EQ(wrong(send).size(), 4);
    type(send, u"deliveryQuantity0"_s, u"10.0001"_s);
    type(send, u"deliveryDue"_s, u""_s);
    type(send, u"deliveryArrived"_s, u""_s);
    type(send, u"deliveryShipped"_s, u"2999-01-01"_s);
    EXPECT_EQ(wrong(send).size(), 2) << "more than was ordered, and a day that lies ahead";
    type(send, u"deliveryQuantity0"_s, u"　"_s);
    type(send, u"deliveryShipped"_s, u""_s);
    EXPECT_EQ(wrong(send), QStringList{u"deliveryQuantity0"_s}) << "nothing is in it";
}

TEST_F(TradePagesTest, TilesAndChipsTellWhatIsOverdueAndForHowLong)
{
    plan(addOrder(u"A1"_s), 100);
    plan(addOrder(u"A2"_s, 500), 10);
    addOrder(u"A3"_s, 70);
    open<ReceivablesPage>(u"receivablesList"_s);
    ASSERT_TRUE(shows({u"A1"_s, u"A2"_s, u"A3"_s}, 1));
    page->restore({{u"chip"_s, u"overdue"_s}});
    EXPECT_TRUE(shows({u"A1"_s, u"A2"_s}, 1));
    const auto late = column(table, 4);
    EXPECT_TRUE(late[0].startsWith(u"100 "_s) && late[1].startsWith(u"10 "_s))
        << late.join(u' ').toStdString();
    auto *tile = page->findChild<Tile *>(u"ageing-over_90"_s);
    ASSERT_NE(tile, nullptr);
    emit tile->clicked();
    EXPECT_TRUE(shows({u"A1"_s}, 1));
    EXPECT_EQ(page->state().value(u"chip"_s).toString(), u"over_90"_s);
    page->restore({{u"chip"_s, u"undated"_s}});
    EXPECT_TRUE(shows({u"A3"_s}, 1));
}

TEST_F(TradePagesTest, APaymentIsTakenDownOnceHoweverOftenOneClicks) // row 104
{
    plan(addOrder(u"A1"_s), 10);
    open<ReceivablesPage>(u"receivablesList"_s);
    ASSERT_TRUE(shows({u"A1"_s}, 1));
    emit table->opened(table->model()->index(0, 0));
    auto *payment = form(u"paymentDialog"_s);
    ASSERT_NE(payment, nullptr);
    EXPECT_EQ(payment->findChild<QLineEdit *>(u"paymentAmount"_s)->text(), u"1000"_s) << "what is open";
    type(payment, u"paymentAmount"_s, u"400"_s);
    auto *button = payment->findChild<QAbstractButton *>(u"saveButton"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_TRUE(settles([&] { return page->ready() && column(table, 6).value(0).contains(u"600"_s); }));
    const auto paid = read([this](Session &session) {
        return PaymentService(session.operations()).ofCustomer(customer).size();
    });
    EXPECT_EQ(paid, 1u);
    undo();
    EXPECT_TRUE(settles([&] { return page->ready() && column(table, 6).value(0).contains(u"1,000"_s); }));
}

TEST_F(TradePagesTest, TheFormOfAPaymentMarksAllThatIsWrong) // rows 100, 101, 111, 112
{
    const auto order = addOrder(u"A1"_s);
    open<ReceivablesPage>(u"receivablesList"_s);
    takePayment(*page, *workspace, {.order = order});
    auto *payment = form(u"paymentDialog"_s);
    ASSERT_NE(payment, nullptr);
    const QStringList both{u"paymentAmount"_s, u"paymentDay"_s};
    for (const auto &[amount, day] : {std::pair(u""_s, u""_s),
                                      {u"　"_s, u"2026-02-31"_s},
                                      {u"-0.005"_s, u"x"_s},
                                      {u"1e15"_s, u"2999-01-01"_s},
                                      {u"0"_s, u"　"_s}}) {
        type(payment, u"paymentAmount"_s, amount);
        type(payment, u"paymentDay"_s, day);
        EXPECT_EQ(wrong(payment), both) << amount.toStdString();
    }
    type(payment, u"paymentAmount"_s, u"10.005"_s);
    type(payment, u"paymentDay"_s, u"2026-11-01"_s);
    EXPECT_EQ(wrong(payment), QStringList());
    EXPECT_TRUE(settles([&] {
        return read([order](Session &session) {
                   return PaymentService(session.operations()).account({.order = order}).paid;
               })
            == Amount{100'050};
    })) << "kept to ten-thousandths";
}

TEST_F(TradePagesTest, APlanIsTypedOrChosenAndNeverMoreThanTheWhole) // rows 100, 111, 112
{
    const auto order = addOrder(u"A1"_s);
    open<ReceivablesPage>(u"receivablesList"_s);
    planPayments(*page, *workspace, {.order = order});
    auto *plan = form(u"planDialog"_s);
    ASSERT_NE(plan, nullptr);
    type(plan, u"planPart0"_s, u"60%"_s);
    type(plan, u"planWhen0"_s, u"2026-02-31"_s);
    type(plan, u"planPart1"_s, u"-5"_s);
    type(plan, u"planWhen2"_s, u"2026-12-01"_s);
    EXPECT_EQ(wrong(plan).size(), 3);
    type(plan, u"planWhen0"_s, u"2026-12-01"_s);
    type(plan, u"planPart1"_s, u"50%"_s);
    type(plan, u"planWhen1"_s, u"2026-12-31"_s);
    type(plan, u"planWhen2"_s, u""_s);
    EXPECT_EQ(wrong(plan).size(), 1) << "110 %";
    type(plan, u"planPart1"_s, u"400"_s);
    EXPECT_EQ(wrong(plan).size(), 0);
    EXPECT_TRUE(settles([&] {
        return read([order](Session &session) {
                   return PaymentService(session.operations()).account({.order = order}).parts.size();
               })
            == 2;
    }));
}

TEST_F(TradePagesTest, GoodsComeBackAreCreditedAndTheFormMarksWhatIsWrong) // rows 100, 111, 112
{
    const auto order = addOrder(u"A1"_s);
    open<ReturnsPage>(u"returnsList"_s);
    returnOrder(*page, *workspace, order);
    auto *back = form(u"returnDialog"_s);
    ASSERT_NE(back, nullptr);
    EXPECT_EQ(wrong(back), QStringList{u"returnQuantity0"_s}) << "nothing comes back";
    type(back, u"returnQuantity0"_s, u"11"_s);
    type(back, u"returnAnnounced"_s, u"2026-02-31"_s);
    EXPECT_EQ(wrong(back).size(), 2);
    type(back, u"returnQuantity0"_s, u"4"_s);
    type(back, u"returnAnnounced"_s, u"2026-11-20"_s);
    EXPECT_EQ(wrong(back), QStringList());
    ASSERT_TRUE(shows({u"A1"_s}, 1));
    EXPECT_EQ(act(u"returnMenu"_s, u"Take the credit back"_s), nullptr);
    auto *credit = act(u"returnMenu"_s, u"Credit it"_s);
    ASSERT_NE(credit, nullptr);
    credit->trigger();
    EXPECT_TRUE(settles([&] { return page->ready() && column(table, 5) == QStringList{u"Credited"_s}; }));
    const auto revenue = [this] {
        return read([this](Session &session) { return session.orders().sums(customer).revenue; });
    };
    EXPECT_EQ(revenue(), Amount::units(600));
    undo();
    EXPECT_EQ(revenue(), Amount::units(1'000));
}

TEST_F(TradePagesTest, AListIsWrittenAsATableAndTheLogTellsOfIt)
{
    plan(addOrder(u"A1"_s), 10);
    open<ReceivablesPage>(u"receivablesList"_s);
    ASSERT_TRUE(shows({u"A1"_s}, 1));
    QSignalSpy saved(page.get(), &Page::saved);
    page->exportList();
    QFileDialog *dialog = nullptr;
    ASSERT_TRUE(
        settles([&] { return (dialog = page->findChild<QFileDialog *>(u"fileDialog"_s)) != nullptr; }));
    const auto file = folder.filePath(u"owed.csv"_s);
    emit dialog->fileSelected(file);
    ASSERT_TRUE(settles([&] { return saved.count() == 1; }));
    QFile written(file);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    const auto lines = QString::fromUtf8(written.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 2);
    EXPECT_TRUE(lines[1].contains(u"A1"_s));
    EXPECT_EQ(read([](Session &session) { return session.undo().log({.limit = 1}).front().kind; }),
              u"export"_s);
}

} // namespace
