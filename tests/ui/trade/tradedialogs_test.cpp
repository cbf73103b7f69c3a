#include "core/activity/activityservice.h"
#include "core/order/orderservice.h"
#include "core/payment/paymentservice.h"
#include "core/pipeline/contractservice.h"
#include "core/platform/draftfolder.h"
#include "core/product/pricelistservice.h"
#include "core/product/productservice.h"
#include "tests/ui/support/otherwriter.h"
#include "tests/ui/support/workspacetest.h"
#include "ui/common/field.h"
#include "ui/pipeline/contractdialog.h"
#include "ui/product/pricelistdialog.h"
#include "ui/trade/aftersalesdialog.h"
#include "ui/trade/paymentdialog.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>

using namespace crm;
using namespace crm::ui;
using namespace Qt::StringLiterals;

namespace {

/// The dialogs of the trade before what goes wrong between opening and saving them.
class TradeDialogsTest : public WorkspaceTest
{
protected:
    void SetUp() override
    {
        WorkspaceTest::SetUp();
        for (const auto &draft : DraftFolder(path).all())
            DraftFolder(path).remove(draft.form);
        host.resize(900, 700);
        host.show();
        customer = addCustomer(u"宁波五金"_s);
        order = write([this](Session &session) {
            return session.orders().add(
                {.number = u"A1"_s,
                 .customer = customer,
                 .date = session.operations().today(),
                 .lines = {{.description = u"剪刀"_s, .price = Amount::units(1'000)}}});
        });
        product = write([](Session &session) {
            return session.products().add({.code = u"A1"_s, .name = u"轴承"_s, .price = Amount::units(100)});
        });
    }
    Payment newPayment() const
    {
        return {.what = {.order = order},
                .received = clock->today(QTimeZone("Asia/Shanghai")),
                .currency = u"CNY"_s};
    }
    PaymentDialog *openPayment(const Payment &payment)
    {
        auto *dialog = new PaymentDialog(
            *workspace,
            {.payment = payment, .customer = u"宁波五金"_s, .number = u"A1"_s, .today = payment.received},
            &host);
        dialog->open();
        return dialog;
    }
    PriceListDialog *openPrices(const PriceList &list)
    {
        auto products = read([](Session &session) { return session.products().rows({}); });
        auto *dialog = new PriceListDialog(*workspace,
                                           {.list = list, .products = products, .currency = u"CNY"_s}, &host);
        dialog->open();
        return dialog;
    }
    AfterSalesDialog *openAfterSales()
    {
        auto *dialog = new AfterSalesDialog(*workspace,
                                            {.plan = {.order = order, .what = u"剪刀"_s},
                                             .number = u"A1"_s,
                                             .today = clock->today(QTimeZone("Asia/Shanghai"))},
                                            &host);
        dialog->open();
        return dialog;
    }
    PriceListId addPrices(const QString &name)
    {
        return write([&](Session &session) {
            return PriceListService(session.operations())
                .add({.name = name, .entries = {{product, u"轴承"_s, {}, Amount::units(90)}}});
        });
    }
    std::vector<Payment> payments()
    {
        return read(
            [this](Session &session) { return PaymentService(session.operations()).ofCustomer(customer); });
    }
    static void type(QDialog *dialog, const QString &name, const QString &text)
    {
        dialog->findChild<QLineEdit *>(name)->setText(text);
    }
    static void fillNote(QDialog *dialog, const QString &name, const QString &text)
    {
        dialog->findChild<QPlainTextEdit *>(name)->setPlainText(text);
    }
    static void save(QDialog *dialog)
    {
        QTest::mouseClick(dialog->findChild<QAbstractButton *>(u"saveButton"_s), Qt::LeftButton);
    }
    static QString summary(QDialog *dialog) { return dialog->findChild<QLabel *>(u"summary"_s)->text(); }
    static QStringList wrong(QDialog *dialog)
    {
        save(dialog);
        QStringList names;
        for (const auto *field : dialog->findChildren<Field *>())
            if (field->hasError())
                names << field->control()->objectName();
        return names;
    }

    QWidget host;
    CustomerId customer;
    OrderId order;
    ProductId product;
};

TEST_F(TradeDialogsTest, APriceListSaysWhatIsWrongWithItAndIsSavedOnce) // rows 100, 101, 104, 111, 112
{
    QPointer<PriceListDialog> dialog = openPrices({});
    EXPECT_EQ(wrong(dialog), (QStringList{u"priceListName"_s, u"priceListPrices"_s}));
    type(dialog, u"priceListName"_s, u"　"_s);
    type(dialog, u"priceListFrom"_s, u"2026-02-31"_s);
    fillNote(dialog, u"priceListPrices"_s, u"A1\t1\tNaN\n没有的\t1\t5"_s);
    EXPECT_EQ(wrong(dialog), (QStringList{u"priceListName"_s, u"priceListFrom"_s, u"priceListPrices"_s}));
    type(dialog, u"priceListFrom"_s, u"2026-12-01"_s);
    type(dialog, u"priceListUntil"_s, u"2026-11-30"_s);
    EXPECT_TRUE(wrong(dialog).contains(u"priceListUntil"_s));
    type(dialog, u"priceListName"_s, u"经销商"_s);
    type(dialog, u"priceListUntil"_s, u"2027-11-30"_s);
    fillNote(dialog, u"priceListPrices"_s, u"A1\t1\t90\nA1\t10\t85.5"_s);
    save(dialog);
    if (dialog)
        save(dialog);
    ASSERT_TRUE(settles([&] { return !dialog || !dialog->isVisible(); }));
    const auto lists = read([](Session &session) { return PriceListService(session.operations()).all(); });
    ASSERT_EQ(lists.size(), 1U);
    const auto stored =
        read([id = lists[0].id](Session &session) { return PriceListService(session.operations()).get(id); });
    ASSERT_EQ(stored.entries.size(), 2U) << "all() leaves the prices out";
    EXPECT_EQ(stored.entries[1].price, Amount{855'000});
}

TEST_F(TradeDialogsTest, APriceListThatSomebodyElseChangedIsNotOverwritten) // row 106
{
    const auto id = addPrices(u"经销商"_s);
    auto *dialog =
        openPrices(read([&](Session &session) { return PriceListService(session.operations()).get(id); }));
    write([&](Session &session) {
        PriceListService lists(session.operations());
        auto theirs = lists.get(id);
        theirs.grade = u"A"_s;
        return lists.edit(theirs);
    });
    type(dialog, u"priceListName"_s, u"代理商"_s);
    save(dialog);
    ASSERT_TRUE(settles([&] { return summary(dialog).contains(u"Somebody else changed"_s); }));
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(dialog->findChild<QLineEdit *>(u"priceListName"_s)->text(), u"代理商"_s)
        << "what was typed stays";
    const auto stored =
        read([&](Session &session) { return PriceListService(session.operations()).get(id); });
    EXPECT_EQ(stored.name, u"经销商"_s);
    EXPECT_EQ(stored.grade, u"A"_s);
}

TEST_F(TradeDialogsTest, APriceListThatSomebodyElseRemovedIsSaidAndTheTextStays) // row 107
{
    const auto id = addPrices(u"经销商"_s);
    auto *dialog =
        openPrices(read([&](Session &session) { return PriceListService(session.operations()).get(id); }));
    write([&](Session &session) { return PriceListService(session.operations()).remove(id); });
    type(dialog, u"priceListName"_s, u"代理商"_s);
    save(dialog);
    ASSERT_TRUE(settles([&] { return summary(dialog).contains(u"no longer exists"_s); }));
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(dialog->findChild<QLineEdit *>(u"priceListName"_s)->text(), u"代理商"_s);
}

TEST_F(TradeDialogsTest, WhatWasTypedIsBackAfterTheProgramWentDown) // row 109
{
    auto *prices = openPrices({});
    type(prices, u"priceListName"_s, u"经销商"_s);
    fillNote(prices, u"priceListPrices"_s, u"A1\t1\t90"_s);
    delete prices; // as when the window is closed, or the program ends
    prices = openPrices({});
    EXPECT_EQ(prices->findChild<QLineEdit *>(u"priceListName"_s)->text(), u"经销商"_s);
    EXPECT_EQ(prices->findChild<QPlainTextEdit *>(u"priceListPrices"_s)->toPlainText(), u"A1\t1\t90"_s);
    delete prices;
    auto *payment = openPayment(newPayment());
    type(payment, u"paymentAmount"_s, u"321.5"_s);
    delete payment;
    payment = openPayment(newPayment());
    EXPECT_EQ(payment->findChild<QLineEdit *>(u"paymentAmount"_s)->text(), u"321.5"_s);
    delete payment;
    auto *after = openAfterSales();
    type(after, u"afterSalesWhat"_s, u"大剪刀"_s);
    delete after;
    after = openAfterSales();
    EXPECT_EQ(after->findChild<QLineEdit *>(u"afterSalesWhat"_s)->text(), u"大剪刀"_s);
}

TEST_F(TradeDialogsTest, APaymentWaitsForTheFileAndIsRecordedOnce) // rows 104, 105
{
    QPointer<PaymentDialog> dialog = openPayment(newPayment());
    type(dialog, u"paymentAmount"_s, u"400"_s);
    {
        const OtherWriter other(path);
        save(dialog);
        ASSERT_TRUE(settles([&] { return summary(dialog).startsWith(u"Waiting for the file"_s); }));
        EXPECT_TRUE(dialog->isVisible());
        save(dialog);
    }
    ASSERT_TRUE(settles([&] { return !dialog || !dialog->isVisible(); }));
    EXPECT_EQ(payments().size(), 1U);
}

TEST_F(TradeDialogsTest, APaymentThatSomebodyElseChangedOrRemovedIsNotOverwritten) // rows 106, 107
{
    auto payment = newPayment();
    payment.amount = Amount::units(100);
    const auto id =
        write([&](Session &session) { return PaymentService(session.operations()).receive(payment); });
    const auto stored = [&](Session &session) { return PaymentService(session.operations()).get(id); };
    auto *dialog = openPayment(read(stored));
    write([&](Session &session) {
        auto theirs = PaymentService(session.operations()).get(id);
        theirs.reference = u"R-7"_s;
        return PaymentService(session.operations()).edit(theirs);
    });
    type(dialog, u"paymentAmount"_s, u"999"_s);
    save(dialog);
    ASSERT_TRUE(settles([&] { return summary(dialog).contains(u"Somebody else changed"_s); }));
    EXPECT_EQ(read(stored).amount, Amount::units(100));
    EXPECT_EQ(read(stored).reference, u"R-7"_s);
    delete dialog;
    dialog = openPayment(read(stored));
    write([&](Session &session) { return PaymentService(session.operations()).remove(id); });
    type(dialog, u"paymentAmount"_s, u"998"_s);
    save(dialog);
    ASSERT_TRUE(settles([&] { return summary(dialog).contains(u"no longer exists"_s); }));
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_TRUE(payments().empty());
}

TEST_F(TradeDialogsTest, WhatIsPastedIntoNotesIsPlain) // row 103
{
    auto *dialog = openPayment(newPayment());
    auto *notes = dialog->findChild<QPlainTextEdit *>(u"paymentNotes"_s);
    ASSERT_NE(notes, nullptr);
    auto *mime = new QMimeData;
    mime->setHtml(u"<b>收到</b><script>alert(1)</script>"_s);
    mime->setText(u"收到"_s);
    QGuiApplication::clipboard()->setMimeData(mime);
    notes->setFocus();
    notes->paste();
    EXPECT_EQ(notes->toPlainText(), u"收到"_s);
}

TEST_F(TradeDialogsTest, MaintenanceIsPlannedOnceAndItsFormSaysWhatIsWrong) // rows 100, 104, 112
{
    QPointer<AfterSalesDialog> dialog = openAfterSales();
    EXPECT_EQ(wrong(dialog), QStringList{u"afterSalesEvery"_s});
    type(dialog, u"afterSalesWarranty"_s, u"2026-02-31"_s);
    EXPECT_EQ(wrong(dialog), QStringList{u"afterSalesWarranty"_s});
    type(dialog, u"afterSalesWarranty"_s, u"2026-11-01"_s);
    EXPECT_EQ(wrong(dialog), QStringList{u"afterSalesWarranty"_s}) << "that day is over";
    type(dialog, u"afterSalesWarranty"_s, QString());
    auto *every = dialog->findChild<QComboBox *>(u"afterSalesEvery"_s);
    every->setCurrentIndex(every->findData(6));
    EXPECT_EQ(dialog->findChild<QLineEdit *>(u"afterSalesFirst"_s)->text().isEmpty(), false)
        << "half a year from today is proposed";
    save(dialog);
    if (dialog)
        save(dialog);
    ASSERT_TRUE(settles([&] { return !dialog || !dialog->isVisible(); }));
    const auto planned = read([this](Session &session) { return session.activities().plannedOf(customer); });
    ASSERT_EQ(planned.size(), 1U);
    EXPECT_FALSE(planned[0].repeats.isEmpty());
}

TEST_F(TradeDialogsTest, AContractThatSomebodyElseChangedIsNotOverwritten) // row 106
{
    const auto id = write([this](Session &session) {
        return ContractService(session.operations()).add({.customer = customer, .title = u"年度供货"_s});
    });
    const auto stored = [&](Session &session) { return ContractService(session.operations()).get(id); };
    auto *dialog =
        new ContractDialog(*workspace, {.contract = read(stored), .customer = u"宁波五金"_s}, &host);
    dialog->open();
    write([&](Session &session) {
        auto theirs = ContractService(session.operations()).get(id);
        theirs.terms = u"月结"_s;
        return ContractService(session.operations()).edit(theirs);
    });
    type(dialog, u"contractTitle"_s, u"改"_s);
    save(dialog);
    ASSERT_TRUE(settles([&] { return summary(dialog).contains(u"Somebody else changed"_s); }));
    EXPECT_EQ(read(stored).title, u"年度供货"_s);
    EXPECT_EQ(dialog->findChild<QLineEdit *>(u"contractTitle"_s)->text(), u"改"_s);
}

} // namespace
