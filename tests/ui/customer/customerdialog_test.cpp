#include "core/customfield/customfieldservice.h"
#include "tests/ui/customer/customerdialogfixture.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace crm;
using namespace crm::ui;
using namespace Qt::StringLiterals;

namespace {

TEST_F(CustomerDialogTest, AnEmptySaveMarksTheNameAndGoesThere) // row 100
{
    ASSERT_TRUE(open());
    auto *name = line(dialog(), u"nameLine"_s);
    dialog()->setFocus();
    QTest::mouseClick(save(), Qt::LeftButton);
    EXPECT_TRUE(name->property("invalid").toBool());
    EXPECT_EQ(name->accessibleDescription(), u"A customer needs a name."_s);
    EXPECT_EQ(dialog()->focusWidget(), name);
    EXPECT_TRUE(summary().startsWith(u"1 "_s)) << summary().toStdString();
    EXPECT_EQ(customers(), 0);
}

TEST_F(CustomerDialogTest, FullWidthAndInvisibleSpacesAreNoName) // row 101
{
    ASSERT_TRUE(open());
    auto *name = line(dialog(), u"nameLine"_s);
    name->setText(u"\u3000\u3000\u200b "_s);
    QTest::mouseClick(save(), Qt::LeftButton);
    EXPECT_TRUE(name->property("invalid").toBool());
    QTest::keyClicks(name, u"A"_s);
    EXPECT_FALSE(name->property("invalid").toBool());
}

TEST_F(CustomerDialogTest, MarksAllProblemsAtOnceAndUnfoldsThem)
{
    auto id = add({.customer = {.name = u"翔创"_s, .birthday = {u"1990-04-12"_s}},
                   .contacts = {{.id = {-1}, .name = u"李雷"_s}},
                   .points = {{.contact = {-1}, .kind = ChannelKind::Email, .value = u"li@example.com"_s}}});
    ASSERT_TRUE(open(id));
    QLineEdit *mail = nullptr;
    QLineEdit *day = nullptr;
    for (auto *each : dialog()->findChildren<QLineEdit *>()) {
        if (each->text() == u"li@example.com"_s)
            mail = each;
        if (each->text() == u"1990-04-12"_s)
            day = each;
    }
    ASSERT_TRUE(mail && day);
    EXPECT_FALSE(day->isVisible());
    line(dialog(), u"nameLine"_s)->clear();
    mail->setText(u"li@"_s);
    day->setText(u"1990-02-31"_s);
    QTest::mouseClick(save(), Qt::LeftButton);
    EXPECT_TRUE(line(dialog(), u"nameLine"_s)->property("invalid").toBool());
    EXPECT_TRUE(mail->property("invalid").toBool());
    EXPECT_TRUE(day->property("invalid").toBool());
    EXPECT_TRUE(day->isVisible());
    EXPECT_TRUE(summary().startsWith(u"3 "_s)) << summary().toStdString();
}

TEST_F(CustomerDialogTest, ADoubleClickSavesOneCustomer) // row 104
{
    ASSERT_TRUE(open());
    QSignalSpy happened(&page, &Page::happened);
    line(dialog(), u"nameLine"_s)->setText(u"苏州翔诚"_s);
    QPointer button = save();
    QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_EQ(summary(), u"Saving…"_s);
    if (button)
        QTest::mouseDClick(button, Qt::LeftButton);
    QTest::keyClick(dialog(), Qt::Key_S, Qt::ControlModifier);
    ASSERT_TRUE(closed());
    QTest::qWait(50);
    EXPECT_EQ(customers(), 1);
    ASSERT_EQ(happened.count(), 1);
    EXPECT_TRUE(happened.first().first().toString().contains(u"苏州翔诚"_s));
    EXPECT_TRUE(happened.first().last().toBool());
}

TEST_F(CustomerDialogTest, AContactIsAddedWithItsPhoneInOneOperation)
{
    ASSERT_TRUE(open());
    line(dialog(), u"nameLine"_s)->setText(u"苏州翔诚"_s);
    const auto named = [this](const QString &name) {
        for (auto *each : dialog()->findChildren<QLineEdit *>())
            if (each->accessibleName() == name)
                return each;
        return static_cast<QLineEdit *>(nullptr);
    };
    ASSERT_TRUE(named(u"Phone"_s));
    named(u"Name of the contact"_s)->setText(u"李雷"_s);
    named(u"Phone"_s)->setText(u"138 1234 5678"_s);
    QTest::keyClick(dialog(), Qt::Key_S, Qt::ControlModifier);
    ASSERT_TRUE(closed());
    const auto stored = card({1});
    ASSERT_EQ(stored.contacts.size(), 1);
    ASSERT_EQ(stored.points.size(), 1);
    EXPECT_EQ(stored.points[0].contact, stored.contacts[0].id);
    EXPECT_EQ(stored.points[0].normalized, u"+8613812345678"_s);
}

TEST_F(CustomerDialogTest, APhoneWithoutDigitsIsNoneButOneThatStoodThereMayStay)
{
    ASSERT_TRUE(open());
    line(dialog(), u"nameLine"_s)->setText(u"苏州翔诚"_s);
    const auto phone = [this] {
        for (auto *each : dialog()->findChildren<QLineEdit *>())
            if (each->accessibleName() == u"Phone"_s)
                return each;
        return static_cast<QLineEdit *>(nullptr);
    };
    for (auto *each : dialog()->findChildren<QLineEdit *>())
        if (each->accessibleName() == u"Name of the contact"_s)
            each->setText(u"李雷"_s);
    phone()->setText(u"abc"_s);
    save()->click();
    EXPECT_TRUE(phone()->property("invalid").toBool());
    EXPECT_EQ(customers(), 0);
    phone()->setText(u"110"_s);
    save()->click();
    ASSERT_TRUE(closed());
    EXPECT_EQ(card({1}).points.size(), 1U);

    const auto old = add({.customer = {.name = u"旧客户"_s},
                          .contacts = {{.name = u"韩梅"_s}},
                          .points = {{.kind = ChannelKind::Phone, .value = u"无"_s}}});
    ASSERT_TRUE(open(old));
    line(dialog(), u"nameLine"_s)->setText(u"老客户"_s);
    save()->click();
    EXPECT_TRUE(closed()) << "nobody is made to mend what they did not touch";
}

TEST_F(CustomerDialogTest, SavingWithoutAChangeStoresNothing)
{
    const auto id = add({.customer = {.name = u"翔创"_s},
                         .contacts = {{.id = {-1}, .name = u"李雷"_s}},
                         .points = {{.contact = {-1}, .value = u"13812345678"_s}},
                         .addresses = {{.street = u"中山路 1 号"_s}},
                         .tags = {u"重点"_s}});
    const auto before = card(id);
    ASSERT_TRUE(open(id));
    QTest::mouseClick(save(), Qt::LeftButton);
    ASSERT_TRUE(closed());
    EXPECT_EQ(card(id), before);
}

TEST_F(CustomerDialogTest, AConflictShowsBothValuesAndStoresTheChoice)
{
    const auto id = add({.customer = {.name = u"翔创"_s, .grade = u"C"_s, .notes = u"旧"_s}});
    const auto before = card(id);
    ASSERT_TRUE(open(id));
    workspace.write([before](Session &session) {
        auto theirs = before;
        theirs.customer.name = u"翔创（中国）"_s;
        theirs.customer.notes = u"他们的"_s;
        theirs.customer.grade = u"A"_s;
        return session.customers().edit(theirs, before);
    });
    line(dialog(), u"nameLine"_s)->setText(u"翔创科技"_s);
    dialog()->findChild<QPlainTextEdit *>(u"notesNote"_s)->setPlainText(u"我的"_s);
    QTest::mouseClick(save(), Qt::LeftButton);
    QDialog *conflict = nullptr;
    ASSERT_TRUE(QTest::qWaitFor([&] {
        conflict = dialog()->findChild<QDialog *>(u"conflictDialog"_s);
        return conflict && conflict->isVisible();
    }));
    EXPECT_EQ(conflict->findChild<QRadioButton *>(u"notes.mine"_s)->text(), u"我的"_s);
    auto *theirs = conflict->findChild<QRadioButton *>(u"name.theirs"_s);
    EXPECT_EQ(theirs->text(), u"翔创（中国）"_s);
    theirs->click();
    QTest::mouseClick(conflict->findChild<QPushButton *>(u"takeButton"_s), Qt::LeftButton);
    ASSERT_TRUE(closed());
    const auto stored = card(id).customer;
    EXPECT_EQ(stored.name, u"翔创（中国）"_s);
    EXPECT_EQ(stored.notes, u"我的"_s);
    EXPECT_EQ(stored.grade, u"A"_s);
}

TEST_F(CustomerDialogTest, OneThatWasDeletedMeanwhileCanBeSavedAsNew)
{
    const auto id = add({.customer = {.name = u"翔创"_s},
                         .contacts = {{.id = {-1}, .name = u"李雷"_s}},
                         .points = {{.contact = {-1}, .value = u"13812345678"_s}}});
    ASSERT_TRUE(open(id));
    workspace.write([id](Session &session) { return session.customers().remove(std::array{id}); });
    line(dialog(), u"nameLine"_s)->setText(u"翔创科技"_s);
    QTest::mouseClick(save(), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([this] { return dialog()->findChild<QPushButton *>(u"asNewButton"_s); }));
    EXPECT_EQ(line(dialog(), u"nameLine"_s)->text(), u"翔创科技"_s);
    QTest::mouseClick(dialog()->findChild<QPushButton *>(u"asNewButton"_s), Qt::LeftButton);
    ASSERT_TRUE(closed());
    const auto stored = card({id.value + 1});
    EXPECT_EQ(stored.customer.name, u"翔创科技"_s);
    ASSERT_EQ(stored.points.size(), 1);
    EXPECT_EQ(stored.points[0].contact, stored.contacts[0].id);
}

TEST_F(CustomerDialogTest, EscapeAsksOnlyWhereSomethingWasTyped)
{
    ASSERT_TRUE(open());
    QTest::keyClick(dialog(), Qt::Key_Escape);
    ASSERT_TRUE(closed());
    ASSERT_TRUE(open());
    QTest::keyClicks(line(dialog(), u"nameLine"_s), u"X"_s);
    QTest::keyClick(dialog(), Qt::Key_Escape);
    auto *ask = dialog()->findChild<ConfirmBox *>();
    ASSERT_TRUE(ask);
    QTest::mouseClick(ask->findChild<QPushButton *>(u"noButton"_s), Qt::LeftButton);
    EXPECT_TRUE(dialog()->isVisible());
    EXPECT_EQ(line(dialog(), u"nameLine"_s)->text(), u"X"_s);
}

TEST_F(CustomerDialogTest, ACodeThatIsTakenIsMarkedByTheCore)
{
    add({.customer = {.code = u"KH-1"_s, .name = u"翔创"_s}});
    ASSERT_TRUE(open());
    line(dialog(), u"nameLine"_s)->setText(u"另一家"_s);
    auto *code = line(dialog(), u"codeLine"_s);
    code->setText(u"KH-1"_s);
    QTest::mouseClick(save(), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([code] { return code->property("invalid").toBool(); }));
    EXPECT_TRUE(code->isVisible());
    EXPECT_TRUE(code->accessibleDescription().contains(u"翔创"_s));
    EXPECT_TRUE(save()->isEnabled());
}

TEST_F(CustomerDialogTest, APasteThatDoesNotFitIsRefusedAndSaid) // row 102
{
    ASSERT_TRUE(open());
    auto *notes = dialog()->findChild<QPlainTextEdit *>(u"notesNote"_s);
    notes->setPlainText(u"bleibt"_s);
    QGuiApplication::clipboard()->setText(QString(10'000'000, u'x'));
    notes->paste();
    EXPECT_EQ(notes->toPlainText(), u"bleibt"_s);
    EXPECT_TRUE(notes->property("invalid").toBool());
    EXPECT_TRUE(notes->accessibleDescription().contains(u"10,000,000"_s))
        << notes->accessibleDescription().toStdString();
    QGuiApplication::clipboard()->clear();
}

TEST_F(CustomerDialogTest, CustomFieldsAreCheckedByTheirType)
{
    const auto field = workspace.write([](Session &session) {
        return session.customFields().add({.name = u"员工数"_s, .type = FieldType::Integer});
    });
    ASSERT_TRUE(open());
    line(dialog(), u"nameLine"_s)->setText(u"翔创"_s);
    QLineEdit *staff = nullptr;
    for (auto *each : dialog()->findChildren<QLineEdit *>())
        if (each->accessibleName() == u"员工数"_s)
            staff = each;
    ASSERT_TRUE(staff);
    staff->setText(u"viele"_s);
    QTest::mouseClick(save(), Qt::LeftButton);
    EXPECT_TRUE(staff->property("invalid").toBool());
    staff->setText(u"1,200"_s);
    QTest::mouseClick(save(), Qt::LeftButton);
    ASSERT_TRUE(closed());
    EXPECT_EQ(card({1}).custom.value(field), u"1200"_s);
}

} // namespace
