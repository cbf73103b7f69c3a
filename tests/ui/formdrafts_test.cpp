#include "core/activity/activityservice.h"
#include "core/order/orderservice.h"
#include "core/platform/draftfolder.h"
#include "core/product/productservice.h"
#include "tests/support/testworkspace.h"
#include "ui/activity/activitydialog.h"
#include "ui/customer/activitytab.h"
#include "ui/order/orderdialog.h"
#include "ui/order/picker.h"
#include "ui/product/productdialog.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <gtest/gtest.h>

using namespace crm;
using namespace crm::ui;
using namespace Qt::StringLiterals;

namespace {

/// Row 109, in every form but the customer's: what was typed is back when the form is opened again.
class FormDrafts : public testing::Test
{
protected:
    FormDrafts()
    {
        customer = workspace.write([](Session &session) {
            return session.customers().add(
                {.customer = {.name = u"翔创"_s}, .contacts = {{.id = {-1}, .name = u"李雷"_s}}});
        });
        product = workspace.write(
            [](Session &session) { return session.products().add({.name = u"插座"_s, .unit = u"只"_s}); });
        window.show();
    }
    template <typename Widget>
    static Widget *child(QWidget *form, const QString &name)
    {
        auto *found = form->findChild<Widget *>(name);
        if (!found)
            qFatal("there is no %s", qPrintable(name));
        return found;
    }
    static bool saysSo(QWidget *form)
    {
        return !child<QLabel>(form, u"restoredText"_s)->isHidden()
            && !child<QLabel>(form, u"restoredText"_s)->text().isEmpty();
    }
    OrderDialog *order()
    {
        Order order{.number = u"A-1"_s, .customer = customer, .date = {2026, 11, 22}, .currency = u"CNY"_s};
        auto *dialog = new OrderDialog(
            *workspace, {order, u"翔创"_s, {{.id = product, .name = u"插座"_s, .price = Amount::units(3)}}},
            &window);
        dialog->open();
        return dialog;
    }
    ActivityContext context()
    {
        return {.customer = customer,
                .name = u"翔创"_s,
                .contacts = {{.id = {1}, .name = u"李雷"_s}},
                .now = QDateTime(QDate(2026, 11, 22), QTime(17, 0), Qt::UTC).toMSecsSinceEpoch()};
    }
    qint64 drafts() { return DraftFolder(workspace->path()).all().size(); }

    TestWorkspace workspace;
    CustomerId customer;
    ProductId product;
    QWidget window;
};

TEST_F(FormDrafts, AnOrderWithItsLines)
{
    auto *dialog = order();
    EXPECT_FALSE(saysSo(dialog));
    child<QLineEdit>(dialog, u"orderNumber"_s)->setText(u"A-77"_s);
    child<QLineEdit>(dialog, u"orderNotes"_s)->setText(u"急"_s);
    child<QLineEdit>(dialog, u"orderDate"_s)->setText(u"2026-11-30"_s);
    child<Picker>(dialog, u"line0.0"_s)->choose(product.value, u"插座"_s);
    QTest::keyClicks(child<QLineEdit>(dialog, u"line0.1"_s), u"12"_s);
    QTest::keyClicks(child<QLineEdit>(dialog, u"line0.2"_s), u"3.5"_s);
    QTest::keyClicks(child<QLineEdit>(dialog, u"line1.0"_s), u"halber Name"_s);
    delete dialog;
    dialog = order();
    EXPECT_TRUE(saysSo(dialog));
    EXPECT_EQ(child<QLineEdit>(dialog, u"orderNumber"_s)->text(), u"A-77"_s);
    EXPECT_EQ(child<QLineEdit>(dialog, u"orderNotes"_s)->text(), u"急"_s);
    EXPECT_EQ(child<QLineEdit>(dialog, u"orderDate"_s)->text(), u"2026-11-30"_s);
    EXPECT_EQ(child<Picker>(dialog, u"line0.0"_s)->chosen(), product.value);
    EXPECT_EQ(child<QLineEdit>(dialog, u"line0.1"_s)->text(), u"12"_s);
    EXPECT_EQ(child<QLineEdit>(dialog, u"line1.0"_s)->text(), u"halber Name"_s);
    EXPECT_TRUE(child<QLabel>(dialog, u"orderTotal"_s)->text().contains(u"42"_s))
        << child<QLabel>(dialog, u"orderTotal"_s)->text().toStdString();
    child<QLineEdit>(dialog, u"line1.0"_s)->clear();
    QTest::mouseClick(child<QPushButton>(dialog, u"saveButton"_s), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([this] { return drafts() == 0; }));
}

TEST_F(FormDrafts, AProduct)
{
    const auto open = [this] {
        auto *dialog =
            new ProductDialog(*workspace, {.id = product, .name = u"插座"_s}, {u"五金"_s}, {}, &window);
        dialog->open();
        return dialog;
    };
    auto *dialog = open();
    child<QLineEdit>(dialog, u"productPrice"_s)->setText(u"12,5x"_s);
    child<QComboBox>(dialog, u"productCategory"_s)->setEditText(u"新类"_s);
    delete dialog;
    dialog = open();
    EXPECT_TRUE(saysSo(dialog));
    EXPECT_EQ(child<QLineEdit>(dialog, u"productPrice"_s)->text(), u"12,5x"_s) << "as typed, right or wrong";
    EXPECT_EQ(child<QComboBox>(dialog, u"productCategory"_s)->currentText(), u"新类"_s);
}

TEST_F(FormDrafts, AnActivityWithItsNextStep)
{
    const auto open = [this] {
        auto *dialog = new ActivityDialog(*workspace, context(), ActivityKind::Call, &window);
        dialog->open();
        return dialog;
    };
    auto *dialog = open();
    child<QPlainTextEdit>(dialog, u"activityText"_s)->setPlainText(u"要报价"_s);
    child<QAbstractButton>(dialog, u"kind-visit"_s)->click();
    child<QComboBox>(dialog, u"activityContact"_s)->setCurrentIndex(1);
    for (auto *button : dialog->findChildren<QAbstractButton *>())
        if (button->text() == u"Tomorrow"_s)
            button->click();
    child<QLineEdit>(dialog, u"nextText"_s)->setText(u"回电"_s);
    delete dialog;
    dialog = open();
    EXPECT_TRUE(saysSo(dialog));
    EXPECT_EQ(child<QPlainTextEdit>(dialog, u"activityText"_s)->toPlainText(), u"要报价"_s);
    EXPECT_TRUE(child<QAbstractButton>(dialog, u"kind-visit"_s)->isChecked());
    EXPECT_EQ(child<QComboBox>(dialog, u"activityContact"_s)->currentIndex(), 1);
    EXPECT_EQ(child<QLineEdit>(dialog, u"nextText"_s)->text(), u"回电"_s);
    QTest::mouseClick(child<QPushButton>(dialog, u"saveButton"_s), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([this] { return drafts() == 0; }));
    const auto planned = workspace.read([](Session &session) { return session.activities().get({2}); });
    EXPECT_EQ(QDateTime::fromMSecsSinceEpoch(planned.at, Qt::UTC),
              QDateTime({2026, 11, 23}, {9, 30}, Qt::UTC))
        << "the day that was tomorrow then";
}

TEST_F(FormDrafts, TheResultOfAPlannedActivity)
{
    auto with = context();
    with.activity = {.id = {5}, .customer = customer, .text = u"报价"_s};
    const auto open = [&] {
        auto *dialog = new CompleteDialog(*workspace, with, &window);
        dialog->open();
        return dialog;
    };
    auto *dialog = open();
    child<QPlainTextEdit>(dialog, u"completeResult"_s)->setPlainText(u"同意"_s);
    delete dialog;
    dialog = open();
    EXPECT_EQ(child<QPlainTextEdit>(dialog, u"completeResult"_s)->toPlainText(), u"同意"_s);
}

TEST_F(FormDrafts, TheQuickEntryOfEachCustomer)
{
    const auto other = workspace.write(
        [](Session &session) { return session.customers().add({.customer = {.name = u"越和"_s}}); });
    const auto facts = [this](CustomerId id) {
        crm::ui::CustomerFacts facts;
        facts.card = workspace.read([id](Session &session) { return session.customers().card(id); });
        facts.now = context().now;
        return facts;
    };
    {
        ActivityTab tab(*workspace);
        tab.setFacts(facts(customer));
        child<QPlainTextEdit>(&tab, u"activityText"_s)->setPlainText(u"eins"_s);
        tab.setFacts(facts(other));
        EXPECT_EQ(child<QPlainTextEdit>(&tab, u"activityText"_s)->toPlainText(), QString());
        child<QPlainTextEdit>(&tab, u"activityText"_s)->setPlainText(u"zwei"_s);
    }
    ActivityTab tab(*workspace);
    tab.setFacts(facts(customer));
    EXPECT_EQ(child<QPlainTextEdit>(&tab, u"activityText"_s)->toPlainText(), u"eins"_s);
    tab.setFacts(facts(other));
    EXPECT_EQ(child<QPlainTextEdit>(&tab, u"activityText"_s)->toPlainText(), u"zwei"_s);
    QTest::mouseClick(child<QPushButton>(&tab, u"recordButton"_s), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([this] { return drafts() == 1; }));
    tab.setFacts(facts(customer));
    EXPECT_EQ(child<QPlainTextEdit>(&tab, u"activityText"_s)->toPlainText(), u"eins"_s);
}

/// Row 107, where it is not a customer.
TEST_F(FormDrafts, ARemovedOrderAndAProductComeBackWithWhatWasTyped)
{
    const auto id = workspace.write([this](Session &session) {
        return session.orders().add({.number = u"A-1"_s,
                                     .customer = customer,
                                     .date = {2026, 11, 22},
                                     .lines = {{.description = u"插座"_s, .price = Amount::units(3)}}});
    });
    const auto stored = workspace.read([id](Session &session) { return session.orders().get(id); });
    auto *dialog = new OrderDialog(*workspace, {stored, u"翔创"_s, {}}, &window);
    dialog->open();
    workspace.write([id](Session &session) { return session.orders().remove(id); });
    child<QLineEdit>(dialog, u"orderNotes"_s)->setText(u"急"_s);
    QTest::mouseClick(child<QPushButton>(dialog, u"saveButton"_s), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog->findChild<QPushButton *>(u"rescueButton"_s); }));
    QTest::mouseClick(child<QPushButton>(dialog, u"rescueButton"_s), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] {
        const auto found = workspace.read(
            [id](Session &session) { return attempt([&] { return session.orders().get(id); }); });
        return found && found->notes == u"急"_s;
    }));
    ASSERT_TRUE(QTest::qWaitFor([this] { return drafts() == 0; }));

    const auto before = workspace.read([this](Session &session) { return session.products().get(product); });
    auto *catalogue = new ProductDialog(*workspace, before, {}, {}, &window);
    catalogue->open();
    workspace.write([this](Session &session) { return session.products().remove(product); });
    child<QLineEdit>(catalogue, u"productUnit"_s)->setText(u"箱"_s);
    QTest::mouseClick(child<QPushButton>(catalogue, u"saveButton"_s), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return catalogue->findChild<QPushButton *>(u"rescueButton"_s); }));
    QTest::mouseClick(child<QPushButton>(catalogue, u"rescueButton"_s), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] {
        const auto found = workspace.read(
            [this](Session &session) { return attempt([&] { return session.products().get(product); }); });
        return found && found->unit == u"箱"_s;
    }));
}

} // namespace
