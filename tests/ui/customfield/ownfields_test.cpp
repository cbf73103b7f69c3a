// The users' own fields of every kind of record, where people fill them in and read them.

#include "core/activity/activityservice.h"
#include "core/customer/customerservice.h"
#include "core/customfield/customfieldservice.h"
#include "core/order/orderservice.h"
#include "core/product/productservice.h"
#include "tests/ui/support/workspacetest.h"
#include "ui/common/listtable.h"
#include "ui/customer/customerdialog.h"
#include "ui/customer/customerpage.h"
#include "ui/history/timelinelist.h"
#include "ui/order/orderactions.h"
#include "ui/order/orderspage.h"
#include "ui/product/productspage.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace crm;
using namespace crm::ui;

namespace {

class OwnFieldsTest : public WorkspaceTest
{
protected:
    void SetUp() override
    {
        WorkspaceTest::SetUp();
        customer = write([](Session &session) {
            return session.customers().add({.customer = {.name = u"上海翔创电子"_s},
                                            .contacts = {{.name = u"李雷"_s, .primary = true}}});
        });
    }
    qint64 addField(const CustomField &field)
    {
        return write([field](Session &session) { return session.customFields().add(field); });
    }
    /// The dialog of this name that a page has opened.
    static QDialog *dialog(const QWidget &page, const QString &name)
    {
        settles([&] { return page.findChild<QDialog *>(name) != nullptr; });
        return page.findChild<QDialog *>(name);
    }
    static bool save(QWidget *dialog)
    {
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"saveButton"_s), Qt::LeftButton);
        return settles([dialog = QPointer(dialog)] {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            return dialog.isNull();
        });
    }
    static QLineEdit *line(const QWidget *parent, qint64 field)
    {
        return parent->findChild<QLineEdit *>(u"custom.%1"_s.arg(field));
    }
    static QString texts(const QWidget &page)
    {
        QStringList all;
        for (const auto *label : page.findChildren<QLabel *>())
            all << label->text();
        return all.join(u'\n');
    }
    template <typename PageKind>
    std::unique_ptr<PageKind> shown()
    {
        auto page = std::make_unique<PageKind>(*workspace, settings);
        attach(*page);
        page->resize(1300, 900);
        page->show();
        return page;
    }

    CustomerId customer;
};

TEST_F(OwnFieldsTest, AContactsFieldIsFilledInOnTheCardAndStandsBesideTheContact)
{
    const auto field = addField({.entity = FieldEntity::Contact, .name = u"车牌"_s});
    const auto page = shown<CustomerPage>();
    page->restore({{u"customer"_s, customer.value}});
    ASSERT_TRUE(ready(*page));
    page->editCurrent();
    auto *card = dialog(*page, u"customerDialog"_s);
    ASSERT_NE(card, nullptr);
    ASSERT_NE(line(card, field), nullptr);
    line(card, field)->setText(u"沪A12345"_s);
    ASSERT_TRUE(save(card));
    EXPECT_EQ(read([&](Session &session) {
                  return session.customers().card(customer).contacts[0].custom.value(field);
              }),
              u"沪A12345"_s);
    EXPECT_TRUE(settles([&] { return texts(*page).contains(u"车牌: 沪A12345"_s); }));
}

TEST_F(OwnFieldsTest, AProductsFieldIsAskedForWhereItIsRequired)
{
    const auto field = addField({.entity = FieldEntity::Product,
                                 .name = u"保修月数"_s,
                                 .type = FieldType::Integer,
                                 .required = true});
    const auto page = shown<ProductsPage>();
    ASSERT_TRUE(ready(*page));
    page->createNew();
    auto *product = dialog(*page, u"productDialog"_s);
    ASSERT_NE(product, nullptr);
    product->findChild<QLineEdit *>(u"productName"_s)->setText(u"轴承"_s);
    QTest::mouseClick(product->findChild<QPushButton *>(u"saveButton"_s), Qt::LeftButton);
    EXPECT_TRUE(line(product, field)->property("invalid").toBool());
    line(product, field)->setText(u"十二"_s);
    QTest::mouseClick(product->findChild<QPushButton *>(u"saveButton"_s), Qt::LeftButton);
    EXPECT_TRUE(line(product, field)->property("invalid").toBool());
    line(product, field)->setText(u"12"_s);
    ASSERT_TRUE(save(product));
    const auto stored = read([](Session &session) { return session.products().rows({}); });
    ASSERT_EQ(stored.size(), 1);
    EXPECT_EQ(stored[0].custom.value(field), u"12"_s);
}

TEST_F(OwnFieldsTest, AnOrdersFieldsAreEditedAndShownBesideTheList)
{
    const auto field = addField({.entity = FieldEntity::Order, .name = u"合同号"_s});
    const auto urgent =
        addField({.entity = FieldEntity::Order, .name = u"加急"_s, .type = FieldType::Boolean});
    write([&](Session &session) {
        return session.orders().add({.number = u"A-1"_s,
                                     .customer = customer,
                                     .date = {2026, 11, 3},
                                     .custom = {{field, u"HT-7"_s}},
                                     .lines = {{.description = u"轴承"_s, .price = Amount::units(1)}}});
    });
    const auto page = shown<OrdersPage>();
    auto *table = page->findChild<ListTable *>();
    ASSERT_TRUE(settles([&] { return page->ready() && table->model()->rowCount() == 1; }));
    table->setCurrentIndex(table->model()->index(0, 0));
    ASSERT_TRUE(settles([&] { return texts(*page).contains(u"HT-7"_s); }));
    page->editCurrent();
    auto *order = dialog(*page, u"orderDialog"_s);
    ASSERT_NE(order, nullptr);
    EXPECT_EQ(line(order, field)->text(), u"HT-7"_s);
    line(order, field)->setText(u"HT-8"_s);
    auto *flag = order->findChild<QComboBox *>(u"custom.%1"_s.arg(urgent));
    flag->setCurrentIndex(flag->findData(u"1"_s));
    ASSERT_TRUE(save(order));
    EXPECT_TRUE(settles([&] { return texts(*page).contains(u"HT-8"_s); }));
    EXPECT_TRUE(texts(*page).contains(u"加急\nYes"_s)) << texts(*page).toStdString();
}

TEST_F(OwnFieldsTest, AnActivitysFieldsAreInTheQuickEntryTheTimelineAndTheActivityItself)
{
    const auto field = addField({.entity = FieldEntity::Activity, .name = u"地点"_s});
    const auto page = shown<CustomerPage>();
    page->restore({{u"customer"_s, customer.value}});
    ASSERT_TRUE(ready(*page));
    auto *text = page->findChild<QPlainTextEdit *>(u"activityText"_s);
    text->setPlainText(u"见面"_s);
    ASSERT_NE(line(page.get(), field), nullptr);
    text->setFocus(); // unfolds the rest
    QTest::qWait(50);
    const auto *place = line(page.get(), field);
    EXPECT_GE(place->height(), place->sizeHint().height());
    EXPECT_GE(place->parentWidget()->height(), place->parentWidget()->sizeHint().height()) << "cut off";
    line(page.get(), field)->setText(u"苏州"_s);
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    auto *timeline = page->findChild<TimelineList *>();
    ASSERT_TRUE(settles([&] { return timeline->count() > 0 && timeline->at(0).note.contains(u"地点"_s); }));
    EXPECT_EQ(timeline->at(0).note, u"见面\n地点: 苏州"_s);
    EXPECT_TRUE(line(page.get(), field)->text().isEmpty()) << "ready for the next one";

    emit timeline->activated(timeline->model()->index(0, 0));
    auto *change = dialog(*page, u"activityChangeDialog"_s);
    ASSERT_NE(change, nullptr);
    EXPECT_EQ(line(change, field)->text(), u"苏州"_s);
    line(change, field)->setText(u"无锡"_s);
    change->findChild<QPlainTextEdit *>(u"activityText"_s)->setPlainText(u"见面两小时"_s);
    ASSERT_TRUE(save(change));
    EXPECT_TRUE(settles([&] { return timeline->at(0).note == u"见面两小时\n地点: 无锡"_s; }));
    undo();
    EXPECT_TRUE(settles([&] { return timeline->at(0).note == u"见面\n地点: 苏州"_s; }));
}

TEST_F(OwnFieldsTest, AnActivityCanBeDeletedAndComesBackWithUndo)
{
    write([&](Session &session) {
        return session.activities().record({.customer = customer, .text = u"见面"_s});
    });
    const auto page = shown<CustomerPage>();
    page->restore({{u"customer"_s, customer.value}});
    ASSERT_TRUE(ready(*page));
    auto *timeline = page->findChild<TimelineList *>();
    const auto counted = [&] {
        return read([&](Session &session) { return session.activities().count(customer); });
    };
    emit timeline->activated(timeline->model()->index(0, 0));
    auto *change = dialog(*page, u"activityChangeDialog"_s);
    ASSERT_NE(change, nullptr);
    QTest::mouseClick(change->findChild<QPushButton *>(u"removeActivity"_s), Qt::LeftButton);
    ASSERT_TRUE(settles([&] { return counted() == 0; }));
    undo();
    EXPECT_EQ(counted(), 1);
}

// Row 109.
TEST_F(OwnFieldsTest, WhatWasTypedIntoThemIsBackAfterTheWindowWasClosed)
{
    const auto field = addField({.entity = FieldEntity::Product, .name = u"产地"_s});
    {
        const auto page = shown<ProductsPage>();
        ASSERT_TRUE(ready(*page));
        page->createNew();
        auto *product = dialog(*page, u"productDialog"_s);
        ASSERT_NE(product, nullptr);
        QTest::keyClicks(line(product, field), u"Sweden"_s);
    }
    const auto page = shown<ProductsPage>();
    ASSERT_TRUE(ready(*page));
    page->createNew();
    auto *product = dialog(*page, u"productDialog"_s);
    ASSERT_NE(product, nullptr);
    EXPECT_TRUE(settles([&] { return line(product, field)->text() == u"Sweden"_s; }));
}

} // namespace
