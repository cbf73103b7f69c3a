#include "ui/telephony/calldialog.h"

#include "core/activity/activityservice.h"
#include "core/pool/poolveil.h"
#include "core/telephony/callservice.h"
#include "tests/support/testworkspace.h"

#include <QListWidget>
#include <QPointer>

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

class CallDialogTest : public testing::Test
{
protected:
    CustomerId add(const QString &name)
    {
        return workspace.write([=](Session &session) {
            return session.customers().add(
                {.customer = {.name = name, .owner = session.actor().id()},
                 .points = {{.kind = ChannelKind::Phone, .value = u"13812345678"_s}}});
        });
    }
    ui::CallDialog *dialog(const QString &given)
    {
        const auto number = CallerNumber::parse(given);
        const auto matches = workspace.read([number](Session &session) {
            return CallService(session.operations()).find(number, session.veil());
        });
        auto *made = new ui::CallDialog(*workspace, number, matches, &window);
        made->open();
        return made;
    }

    TestWorkspace workspace;
    QWidget window;
};

TEST_F(CallDialogTest, OfSeveralTheChosenOneOpens)
{
    add(u"甲"_s);
    const auto second = add(u"乙"_s);
    auto *asked = dialog(u"13812345678"_s);
    auto *list = asked->findChild<QListWidget *>(u"callers"_s);
    ASSERT_EQ(list->count(), 2);
    CustomerId opened;
    QObject::connect(asked, &ui::CallDialog::customerWanted, &window,
                     [&opened](CustomerId customer) { opened = customer; });
    list->setCurrentRow(1);
    const QPointer<ui::CallDialog> closed(asked);
    asked->findChild<QAbstractButton *>(u"saveButton"_s)->click();
    EXPECT_TRUE(QTest::qWaitFor([&] { return opened == second && !closed; }));
}

TEST_F(CallDialogTest, AnUnknownCallerIsOfferedAsNew)
{
    auto *asked = dialog(u"13900000000"_s);
    EXPECT_FALSE(asked->findChild<QListWidget *>(u"callers"_s));
    bool wanted = false;
    QObject::connect(asked, &ui::CallDialog::newWanted, &window, [&wanted] { wanted = true; });
    asked->findChild<QAbstractButton *>(u"saveButton"_s)->click();
    EXPECT_TRUE(QTest::qWaitFor([&wanted] { return wanted; }));
}

TEST_F(CallDialogTest, AMissedCallIsPlannedToBeAnswered)
{
    const auto customer = add(u"甲"_s);
    auto *asked = dialog(u"99913812345678"_s);
    asked->findChild<QAbstractButton *>(u"missedCall"_s)->click();
    ASSERT_TRUE(QTest::qWaitFor([&] {
        return workspace
                   .read([customer](Session &session) { return session.activities().plannedOf(customer); })
                   .size()
            == 1;
    }));
}

} // namespace
