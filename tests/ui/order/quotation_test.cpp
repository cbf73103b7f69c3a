#include "core/operation/undoservice.h"
#include "core/order/companyservice.h"
#include "core/order/orderservice.h"
#include "tests/ui/support/workspacetest.h"
#include "ui/order/orderspage.h"
#include "ui/order/quotation.h"
#include "ui/order/quotationdialog.h"

#include <QAbstractButton>
#include <QBuffer>
#include <QFileDialog>
#include <QLineEdit>

using namespace crm;
using namespace crm::ui;
using namespace Qt::StringLiterals;

namespace {

class QuotationTest : public WorkspaceTest
{
protected:
    void open()
    {
        const auto customer = addCustomer(u"宁波五金"_s);
        order = write([&](Session &session) {
            return session.orders().add({.number = u"SO-1"_s,
                                         .customer = customer,
                                         .date = session.operations().today(),
                                         .state = OrderState::Draft,
                                         .currency = u"CNY"_s,
                                         .lines = {{.description = u"角磨机"_s,
                                                    .quantity = Amount::units(2),
                                                    .price = Amount::units(100),
                                                    .amount = Amount::units(200)}}});
        });
        page = std::make_unique<OrdersPage>(*workspace, settings);
        attach(*page);
        page->resize(1300, 800);
        page->show();
        ASSERT_TRUE(ready(*page));
        makeQuotation(*page, *workspace, order);
        ASSERT_TRUE(settles(
            [&] { return (dialog = page->findChild<QuotationDialog *>(u"quotationDialog"_s)) != nullptr; }));
    }
    QLineEdit *line(const QString &name) { return dialog->findChild<QLineEdit *>(name); }
    void save() { QTest::mouseClick(dialog->findChild<QAbstractButton *>(u"saveButton"_s), Qt::LeftButton); }

    OrderId order;
    std::unique_ptr<OrdersPage> page;
    QuotationDialog *dialog = nullptr;
};

TEST_F(QuotationTest, IsWrittenAndItsHeadIsKeptForTheNextAndUndone)
{
    open();
    save();
    EXPECT_TRUE(dialog->isVisible()) << "it does not say whose it is";
    line(u"companyName"_s)->setText(u"宁波翠鸟贸易有限公司"_s);
    save();
    QFileDialog *chooser = nullptr;
    ASSERT_TRUE(
        settles([&] { return (chooser = dialog->findChild<QFileDialog *>(u"fileDialog"_s)) != nullptr; }));
    QSignalSpy saved(page.get(), &Page::saved);
    const auto file = folder.filePath(u"quotation.pdf"_s);
    emit chooser->fileSelected(file);
    chooser->close();
    ASSERT_TRUE(settles([&] { return saved.count() == 1; }));
    QFile written(file);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    EXPECT_TRUE(written.readAll().startsWith("%PDF-"));
    const auto company = [this] {
        return read([](Session &session) { return CompanyService(session.operations()).get().name; });
    };
    EXPECT_EQ(company(), u"宁波翠鸟贸易有限公司"_s);
    undo();
    EXPECT_EQ(company(), QString());
}

TEST_F(QuotationTest, WhatCannotBeWrittenIsSaidAndTheFormStays)
{
    open();
    line(u"companyName"_s)->setText(u"翠鸟"_s);
    save();
    QFileDialog *chooser = nullptr;
    ASSERT_TRUE(
        settles([&] { return (chooser = dialog->findChild<QFileDialog *>(u"fileDialog"_s)) != nullptr; }));
    emit chooser->fileSelected(folder.filePath(u"nowhere/quotation.pdf"_s));
    chooser->close();
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_TRUE(dialog->findChild<QAbstractButton *>(u"saveButton"_s)->isEnabled());
}

TEST_F(QuotationTest, ManyLinesGoOnOnFurtherPages)
{
    Quotation quotation{.order = {.number = u"SO-2"_s, .date = QDate(2026, 11, 22), .currency = u"CNY"_s}};
    const auto pages = [&](int lines) {
        quotation.order.lines.assign(size_t(lines), {.description = u"角磨机 <100 毫米> & 配件"_s});
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        EXPECT_TRUE(writeQuotation(buffer, quotation));
        return int(buffer.data().count("/Type /Page\n"));
    };
    EXPECT_EQ(pages(1), 1);
    EXPECT_GT(pages(120), 2);
}

} // namespace
