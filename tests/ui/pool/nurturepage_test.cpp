#include "core/customer/customerservice.h"
#include "core/pipeline/opportunityservice.h"
#include "core/pool/poolservice.h"
#include "core/security/userservice.h"
#include "tests/ui/support/workspacetest.h"
#include "ui/common/dateedit.h"
#include "ui/common/listtable.h"
#include "ui/pool/nurturedialog.h"
#include "ui/pool/nurturepage.h"

#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace crm;
using namespace crm::ui;

namespace {

constexpr qint64 kDay = 24LL * 60 * 60 * 1000;

/// 林晓彤 has two open opportunities with 宁波五金.
class NurturePageTest : public WorkspaceTest
{
protected:
    void SetUp() override
    {
        WorkspaceTest::SetUp();
        seller = write(
            [](Session &session) { return session.users().add({.name = u"陈思远"_s, .role = Role::Sales}); });
        customer = addCustomer(u"宁波五金"_s);
        for (const auto &name : {u"年度订单"_s, u"样品试用"_s})
            chances.push_back(write([this, name](Session &session) {
                return session.opportunities().add({.customer = customer, .name = name});
            }));
        openPage();
    }
    void openPage()
    {
        page = std::make_unique<NurturePage>(*workspace, settings);
        attach(*page);
        page->resize(1200, 700);
        page->show();
        ASSERT_TRUE(ready(*page));
    }
    ListTable *table() { return page->findChild<ListTable *>(u"nurturingTable"_s); }
    QStringList names() { return column(table(), NurturePage::Name); }
    static void press(QWidget *parent, const QString &name)
    {
        auto *button = parent->findChild<QPushButton *>(name);
        ASSERT_NE(button, nullptr) << name.toStdString();
        QTest::mouseClick(button, Qt::LeftButton);
    }
    /// The dialog of giving back, once it knows what there is.
    NurtureDialog *giveBack()
    {
        press(page.get(), u"giveBack"_s);
        auto *dialog = page->findChild<NurtureDialog *>();
        EXPECT_TRUE(settles([&] { return given(dialog)->model()->rowCount() > 0; }));
        return dialog;
    }
    static ListTable *given(QWidget *dialog) { return dialog->findChild<ListTable *>(u"nurtureTable"_s); }
    Opportunity stored(size_t which)
    {
        return read([id = chances[which]](Session &session) { return session.opportunities().get(id); });
    }

    UserId seller;
    CustomerId customer;
    std::vector<OpportunityId> chances;
    std::unique_ptr<NurturePage> page;
};

TEST_F(NurturePageTest, GivenBackWithAReasonAndADayItWaitsInTheListAndOneUndoBringsItBack)
{
    EXPECT_TRUE(names().isEmpty());
    auto *dialog = giveBack();
    auto *save = dialog->findChild<QPushButton *>(u"saveButton"_s);
    EXPECT_FALSE(save->isEnabled()) << "nothing is chosen";
    select(given(dialog), {int(column(given(dialog), 0).indexOf(u"年度订单"_s))});
    EXPECT_TRUE(save->isEnabled());
    auto *reason = dialog->findChild<QComboBox *>(u"nurtureReason"_s);
    reason->clearEditText();
    QTest::mouseClick(save, Qt::LeftButton);
    EXPECT_TRUE(dialog->isVisible()) << "without a reason it stays";
    QTest::keyClicks(reason->lineEdit(), u"预算推迟到明年"_s);
    auto *again = dialog->findChild<DateEdit *>(u"nurtureAgain"_s);
    again->selectAll();
    QTest::keyClicks(again, u"2026-11-22"_s);
    QTest::mouseClick(save, Qt::LeftButton);
    EXPECT_TRUE(dialog->isVisible()) << "today is not later";
    again->selectAll();
    QTest::keyClicks(again, u"2026-12-02"_s);
    QSignalSpy happened(page.get(), &Page::happened);
    QTest::mouseClick(save, Qt::LeftButton);
    ASSERT_TRUE(settles([&] { return happened.count() == 1 && names() == QStringList{u"年度订单"_s}; }));
    EXPECT_TRUE(happened[0][1].toBool());
    EXPECT_EQ(stored(0).again, QDate(2026, 12, 2));
    EXPECT_EQ(stored(0).reason, u"预算推迟到明年"_s);
    EXPECT_EQ(column(table(), NurturePage::Reason), QStringList{u"预算推迟到明年"_s});
    EXPECT_EQ(column(table(), NurturePage::Whose), QStringList{u"林晓彤"_s});
    EXPECT_EQ(column(table(), NurturePage::Customer), QStringList{u"宁波五金"_s});
    EXPECT_TRUE(column(table(), NurturePage::Again)[0].contains(u"10"_s))
        << column(table(), NurturePage::Again)[0].toStdString();
    undo();
    EXPECT_TRUE(settles([&] { return names().isEmpty(); }));
    EXPECT_FALSE(stored(0).nurturing);
}

TEST_F(NurturePageTest, WithAPoolTheCustomerGoesThereToo)
{
    auto *dialog = giveBack();
    select(given(dialog), {0, 1});
    dialog->findChild<QComboBox *>(u"nurtureReason"_s)->setEditText(u"没有预算"_s);
    auto *pool = dialog->findChild<QComboBox *>(u"nurturePool"_s);
    pool->setCurrentIndex(1);
    press(dialog, u"saveButton"_s);
    ASSERT_TRUE(settles([&] { return names().size() == 2; }));
    EXPECT_TRUE(read([this](Session &session) { return session.customers().get(customer).pool; }).isValid());
}

TEST_F(NurturePageTest, WhatIsDueStandsFirstAndIsTakenUpByOneselfOrGivenToAnother)
{
    write([this](Session &session) {
        const auto today = session.operations().today();
        session.opportunities().giveBack(std::array{chances[0]}, u"明年"_s, {}, today.addDays(40));
        return session.opportunities()
            .giveBack(std::array{chances[1]}, u"等样品"_s, {}, today.addDays(3))
            .operation;
    });
    ASSERT_TRUE(settles([&] { return names() == (QStringList{u"样品试用"_s, u"年度订单"_s}); }));
    clock->set(clock->now() + 3 * kDay);
    page->reload();
    auto *count = page->findChild<QLabel *>(u"nurtureCount"_s);
    ASSERT_TRUE(settles([&] { return count->text().contains(u"1 to be tried again now"_s); }))
        << count->text().toStdString();
    select(table(), {0});
    press(page.get(), u"takeUp"_s);
    ASSERT_TRUE(settles([&] { return names() == QStringList{u"年度订单"_s}; }));
    EXPECT_EQ(stored(1).owner, workspace->user().id);
    EXPECT_FALSE(stored(1).again);
    select(table(), {0});
    press(page.get(), u"handTo"_s);
    auto *menu = page->findChild<QMenu *>(u"handMenu"_s);
    ASSERT_NE(menu, nullptr);
    for (auto *action : menu->actions())
        if (action->text() == u"陈思远"_s)
            QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
    ASSERT_TRUE(settles([&] { return names().isEmpty(); }));
    EXPECT_EQ(stored(0).owner, seller);
    undo();
    EXPECT_TRUE(settles([&] { return names() == QStringList{u"年度订单"_s}; }));
}

} // namespace
