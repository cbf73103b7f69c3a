#include "ui/message/inboxpanel.h"

#include "core/activity/activityservice.h"
#include "core/security/userservice.h"
#include "tests/support/testworkspace.h"
#include "ui/common/page.h"
#include "ui/message/announcementdialog.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

/// The one at work is 林晓彤; 王磊 is a colleague who wrote.
class InboxPanelTest : public testing::Test
{
protected:
    InboxPanelTest()
    {
        colleague = workspace.write(
            [](Session &session) { return session.users().add({.name = u"王磊"_s, .role = Role::Sales}); });
        customer = workspace.write(
            [](Session &session) { return session.customers().add({.customer = {.name = u"宁波五金"_s}}); });
        panel = new ui::InboxPanel(*workspace, page);
        auto *box = new QVBoxLayout(&page);
        box->addWidget(panel);
        QObject::connect(&workspace->hub(), &ChangeHub::changed, panel, &ui::InboxPanel::refresh);
        page.show();
    }
    void send(const QString &text)
    {
        workspace.write([this, text](Session &session) {
            return MessageService(session.operations()).send(session.actor().id(), customer, text);
        });
    }
    bool shows(const QString &name, int count)
    {
        return QTest::qWaitFor([&] {
            int found = 0;
            for (const auto *widget : panel->findChildren<QWidget *>(name))
                found += !widget->isHidden();
            return panel->isReady() && found == count;
        });
    }

    TestWorkspace workspace;
    ui::Page page;
    ui::InboxPanel *panel = nullptr;
    UserId colleague;
    CustomerId customer;
};

TEST_F(InboxPanelTest, AMessageStandsThereUntilItWasRead)
{
    send(u"请看一下报价"_s);
    ASSERT_TRUE(shows(u"inboxText"_s, 1));
    panel->findChild<QAbstractButton *>(u"seeMessage"_s)->click();
    EXPECT_TRUE(shows(u"inboxText"_s, 0));
}

TEST_F(InboxPanelTest, ItsCustomerOpensAndItCountsAsRead)
{
    send(u"请看一下报价"_s);
    ASSERT_TRUE(shows(u"inboxCustomer"_s, 1));
    CustomerId opened;
    QObject::connect(panel, &ui::InboxPanel::customerWanted, panel,
                     [&opened](CustomerId id) { opened = id; });
    panel->findChild<QAbstractButton *>(u"inboxCustomer"_s)->click();
    EXPECT_EQ(opened, customer);
    EXPECT_TRUE(shows(u"inboxText"_s, 0));
}

TEST_F(InboxPanelTest, SomethingIsAnnouncedAndTakenDown)
{
    ASSERT_TRUE(shows(u"addAnnouncement"_s, 1));
    panel->findChild<QAbstractButton *>(u"addAnnouncement"_s)->click();
    auto *dialog = page.findChild<ui::AnnouncementDialog *>();
    ASSERT_TRUE(dialog);
    dialog->findChild<QLineEdit *>(u"announcementTitle"_s)->setText(u"周五盘点"_s);
    dialog->findChild<QAbstractButton *>(u"saveButton"_s)->click();
    ASSERT_TRUE(shows(u"announcement"_s, 1));
    panel->findChild<QAbstractButton *>(u"announcement"_s)->click();
    auto *change = page.findChildren<ui::AnnouncementDialog *>().back();
    change->findChild<QAbstractButton *>(u"takeDown"_s)->click();
    EXPECT_TRUE(shows(u"announcement"_s, 0));
}

} // namespace
