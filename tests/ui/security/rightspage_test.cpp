#include "ui/security/rightspage.h"

#include "core/security/rightsservice.h"
#include "core/security/userservice.h"
#include "tests/support/testworkspace.h"
#include "ui/common/chip.h"
#include "ui/security/passworddialog.h"
#include "ui/security/signindialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

const auto kGood = u"a kingfisher eats fish"_s;

class RightsPageTest : public testing::Test
{
protected:
    RightsPageTest()
    {
        QObject::connect(&workspace->hub(), &ChangeHub::changed, &page, &ui::RightsPage::refresh);
        EXPECT_TRUE(QTest::qWaitFor([&] { return page.ready(); }));
    }
    RoleRights rights(Role role = Role::Sales)
    {
        return workspace.read([role](Session &session) { return session.roleRights().of(role); });
    }
    template <typename Widget>
    Widget *named(const QString &name)
    {
        return page.findChild<Widget *>(name);
    }

    TestWorkspace workspace;
    ui::RightsPage page{*workspace};
};

} // namespace

TEST_F(RightsPageTest, AClickOnAPermissionHoldsAndIsTakenBackByAnother)
{
    QSignalSpy happened(&page, &ui::Page::happened);
    named<QCheckBox>(u"permission.export"_s)->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return happened.size() == 1; }));
    EXPECT_FALSE(rights().permissions.contains(Permission::Export));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !named<QCheckBox>(u"permission.export"_s)->isChecked(); }));
    named<QCheckBox>(u"permission.export"_s)->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return happened.size() == 2; }));
    EXPECT_EQ(rights(), rightsOf(Role::Sales, {}));
}

TEST_F(RightsPageTest, ScopesActsAndFieldsAreKept)
{
    QSignalSpy happened(&page, &ui::Page::happened);
    named<ui::ChipRow>(u"scope.view"_s)->chip(u"own"_s)->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return happened.size() == 1; }));
    named<QCheckBox>(u"order.delete"_s)->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return happened.size() == 2; }));
    auto *phone = named<QComboBox>(u"field.phone"_s);
    phone->setCurrentIndex(phone->findData(u"others:mask"_s));
    emit phone->activated(phone->currentIndex());
    ASSERT_TRUE(QTest::qWaitFor([&] { return happened.size() == 3; }));
    const auto now = rights();
    EXPECT_EQ(now.view, RecordScope::Own);
    EXPECT_FALSE(now.may(RecordKind::Order, RecordAct::Delete));
    EXPECT_EQ(now.field(u"phone"_s), (FieldRight{FieldAccess::Mask, true}));
    EXPECT_EQ(rights(Role::Manager), rightsOf(Role::Manager, {})) << "another role stays as it is";
}

TEST_F(RightsPageTest, APasswordIsSetAndAsksForTwoThatAreTheSame)
{
    const auto me = workspace->user();
    auto *shown = new ui::PasswordDialog(*workspace, me, false, &page); // goes when it is done
    auto &dialog = *shown;
    QSignalSpy saved(&dialog, &ui::PasswordDialog::saved);
    dialog.open();
    dialog.findChild<QLineEdit *>(u"newPassword"_s)->setText(kGood);
    dialog.findChild<QLineEdit *>(u"newPasswordAgain"_s)->setText(u"something else"_s);
    QTest::keyClick(&dialog, Qt::Key_Return);
    EXPECT_TRUE(dialog.isVisible());
    dialog.findChild<QLineEdit *>(u"newPasswordAgain"_s)->setText(kGood);
    QTest::keyClick(&dialog, Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return saved.size() == 1; }, 20'000));
    EXPECT_TRUE(workspace.read([](Session &session) { return session.signIn().isNeeded(); }));
}

TEST(SignInDialogTest, LetsInWhoKnowsThePasswordAlone)
{
    TestBase base;
    base.session().signIn().setPassword(base.session().actor().id(), Secret(kGood));
    base.close();
    auto *shown =
        new ui::SignInDialog(base.options(), entranceOf(base.path()), nullptr); // goes when it is done
    auto &dialog = *shown;
    QSignalSpy entered(&dialog, &ui::SignInDialog::entered);
    dialog.open();
    auto *password = dialog.findChild<QLineEdit *>(u"signInPassword"_s);
    password->setText(u"wrong"_s);
    QTest::keyClick(&dialog, Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return password->text().isEmpty(); }, 20'000));
    EXPECT_EQ(entered.size(), 0);
    EXPECT_TRUE(dialog.isVisible());
    password->setText(kGood);
    QTest::keyClick(&dialog, Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return entered.size() == 1; }, 20'000));
    const auto options = entered.front().front().value<SessionOptions>();
    EXPECT_NO_THROW(Session session(options));
}
