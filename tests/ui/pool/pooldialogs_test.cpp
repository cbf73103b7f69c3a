#include "core/activity/activityservice.h"
#include "core/customer/customerservice.h"
#include "core/pipeline/opportunityservice.h"
#include "core/pool/holdlimits.h"
#include "core/pool/poolservice.h"
#include "core/pool/protectionservice.h"
#include "core/pool/releasereasons.h"
#include "core/security/userservice.h"
#include "tests/ui/support/workspacetest.h"
#include "ui/common/dateedit.h"
#include "ui/common/listtable.h"
#include "ui/customer/customeractions.h"
#include "ui/pool/handoverdialog.h"
#include "ui/pool/limitdialog.h"
#include "ui/pool/poolpage.h"
#include "ui/pool/protectdialog.h"
#include "ui/pool/purgedialog.h"
#include "ui/pool/reasonsdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using namespace crm;
using namespace crm::ui;

namespace {

constexpr qint64 kDay = 24LL * 60 * 60 * 1000;

/// Two customers have lain in the pool for 200 days, 王子涵 has three others; every dialog is reached and
/// left by the buttons that people press.
class PoolDialogsTest : public WorkspaceTest
{
protected:
    void SetUp() override
    {
        clock->set(clock->now() - 200 * kDay);
        WorkspaceTest::SetUp();
        for (const auto &name : {u"西安越和电子"_s, u"广州润森生物"_s})
            pooled.push_back(addCustomer(name));
        leaver = addUser(u"王子涵"_s);
        heirs = {addUser(u"陈思远"_s), addUser(u"刘雨桐"_s)};
        for (const auto &name : {u"甲公司"_s, u"乙公司"_s, u"丙公司"_s})
            owned.push_back(write([this, name](Session &session) {
                return session.customers().add({.customer = {.name = name, .owner = leaver}});
            }));
        write([this](Session &session) {
            return session.pools().release(pooled, u"预算取消"_s, session.pools().defaultPool()).operation;
        });
        clock->set(clock->now() + 200 * kDay);
        page = std::make_unique<PoolPage>(*workspace, settings);
        attach(*page);
        page->resize(1200, 700);
        page->show();
        ASSERT_TRUE(settles(
            [&] { return page->ready() && page->findChild<ListTable *>()->model()->rowCount() == 2; }));
    }
    UserId addUser(const QString &name)
    {
        return write(
            [name](Session &session) { return session.users().add({.name = name, .role = Role::Sales}); });
    }
    /// By the button of the page and the words in its menu.
    void chooseTool(const QString &words)
    {
        QTest::mouseClick(page->findChild<QAbstractButton *>(u"poolTools"_s), Qt::LeftButton);
        auto *menu = page->findChild<QMenu *>();
        ASSERT_NE(menu, nullptr);
        for (auto *action : menu->actions())
            if (action->text().contains(words))
                return QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
        FAIL() << words.toStdString();
    }
    QDialog *pools()
    {
        QTest::mouseClick(page->findChild<QAbstractButton *>(u"managePools"_s), Qt::LeftButton);
        return page->findChild<QDialog *>(u"poolsDialog"_s);
    }
    static void press(QWidget *dialog, const QString &name)
    {
        auto *button = dialog->findChild<QPushButton *>(name);
        ASSERT_NE(button, nullptr) << name.toStdString();
        QTest::mouseClick(button, Qt::LeftButton);
    }
    /// As somebody types into it.
    static void type(QWidget *input, const QString &text)
    {
        if (auto *line = qobject_cast<QLineEdit *>(input))
            line->selectAll();
        if (auto *spin = qobject_cast<QAbstractSpinBox *>(input))
            spin->selectAll();
        QTest::keyClicks(input, text);
    }
    bool isGone(QWidget *dialog)
    {
        return settles([watched = QPointer(dialog)] { return !watched || !watched->isVisible(); });
    }
    qint64 inPool()
    {
        return read(
            [](Session &session) { return session.pools().get(session.pools().defaultPool()).customers; });
    }
    UserId ownerOf(CustomerId id)
    {
        return read([id](Session &session) { return session.customers().get(id).owner; });
    }

    std::vector<CustomerId> pooled, owned;
    UserId leaver;
    std::vector<UserId> heirs;
    std::unique_ptr<PoolPage> page;
};

TEST_F(PoolDialogsTest, APurgeIsPreviewedAsItsFiguresAreTypedAndUndoneAsOne)
{
    chooseTool(u"Clear out"_s);
    auto *dialog = page->findChild<PurgeDialog *>();
    ASSERT_NE(dialog, nullptr);
    auto *table = dialog->findChild<ListTable *>(u"purgeTable"_s);
    auto *save = dialog->findChild<QPushButton *>(u"saveButton"_s);
    ASSERT_TRUE(settles([&] { return table->model()->rowCount() == 2 && save->isEnabled(); }));
    EXPECT_TRUE(save->text().contains(u'2')) << save->text().toStdString();
    type(dialog->findChild<QSpinBox *>(u"purgeDays"_s), u"300"_s);
    EXPECT_FALSE(save->isEnabled()) << "what is shown is not what would be done";
    ASSERT_TRUE(settles([&] { return table->model()->rowCount() == 0; }));
    EXPECT_FALSE(save->isEnabled()) << "there is nobody to archive";
    type(dialog->findChild<QSpinBox *>(u"purgeDays"_s), u"200"_s);
    ASSERT_TRUE(settles([&] { return table->model()->rowCount() == 2 && save->isEnabled(); }));
    QSignalSpy happened(page.get(), &Page::happened);
    QTest::mouseClick(save, Qt::LeftButton);
    ASSERT_TRUE(settles([&] { return happened.count() == 1; }));
    EXPECT_TRUE(happened[0][1].toBool()) << "it can be undone";
    EXPECT_EQ(inPool(), 0);
    undo();
    EXPECT_EQ(inPool(), 2);
}

TEST_F(PoolDialogsTest, EverythingOfALeaverIsSharedOutAsTheBarsShowed)
{
    chooseTool(u"Hand everything"_s);
    auto *dialog = page->findChild<HandoverDialog *>();
    ASSERT_NE(dialog, nullptr);
    auto *from = dialog->findChild<QComboBox *>(u"handoverFrom"_s);
    from->setFocus();
    QTest::keyClicks(from, u"王子涵"_s); // a combo box finds what is typed
    if (from->currentText() != u"王子涵"_s)
        from->setCurrentIndex(from->findText(u"王子涵"_s));
    for (const auto heir : heirs)
        QTest::mouseClick(dialog->findChild<QCheckBox *>(u"receiver%1"_s.arg(heir.value)), Qt::LeftButton, {},
                          QPoint(8, 8));
    auto *sums = dialog->findChild<QLabel *>(u"handoverSums"_s);
    ASSERT_TRUE(settles([&] { return sums->text().contains(u"3 customers"_s); }))
        << sums->text().toStdString();
    QSignalSpy happened(page.get(), &Page::happened);
    press(dialog, u"saveButton"_s);
    ASSERT_TRUE(settles([&] { return happened.count() == 1; }));
    std::vector<qint64> got;
    for (const auto heir : heirs)
        got.push_back(read([heir](Session &session) {
            return session.holdLimits().holding(*session.users().find(heir)).owned;
        }));
    EXPECT_EQ(got[0] + got[1], 3);
    EXPECT_LE(std::abs(got[0] - got[1]), 1) << "in equal parts";
    undo();
    for (const auto id : owned)
        EXPECT_EQ(ownerOf(id), leaver);
}

TEST_F(PoolDialogsTest, ALimitIsSetChangedAndRemoved)
{
    auto *list = pools();
    ASSERT_NE(list, nullptr);
    press(list, u"addLimit"_s);
    auto *dialog = list->findChild<LimitDialog *>();
    ASSERT_NE(dialog, nullptr);
    auto *who = dialog->findChild<QComboBox *>(u"limitWho"_s);
    who->setCurrentIndex(who->findText(u"王子涵"_s));
    type(dialog->findChild<QSpinBox *>(u"limitCustomers"_s), u"3"_s);
    press(dialog, u"saveButton"_s);
    ASSERT_TRUE(isGone(dialog));
    const auto limits = [this] { return read([](Session &session) { return session.holdLimits().all(); }); };
    ASSERT_EQ(limits().size(), 1U);
    EXPECT_EQ(limits()[0].who.user, leaver);
    EXPECT_EQ(limits()[0].customers, 3);
    const auto refused = read([this](Session &session) {
        return session.holdLimits().holding(*session.users().find(leaver)).admits(1);
    });
    EXPECT_FALSE(refused) << "three customers of three";

    const auto name = u"changeLimit%1"_s.arg(limits()[0].id);
    ASSERT_TRUE(settles([&] { return list->findChild<QPushButton *>(name) != nullptr; }));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    press(list, name);
    dialog = list->findChild<LimitDialog *>();
    type(dialog->findChild<QSpinBox *>(u"limitCustomers"_s), u"5"_s);
    press(dialog, u"saveButton"_s);
    ASSERT_TRUE(settles([&] { return limits()[0].customers == 5; }));
    ASSERT_TRUE(isGone(dialog));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    press(list, name);
    press(list->findChild<LimitDialog *>(), u"removeLimit"_s);
    EXPECT_TRUE(settles([&] { return limits().empty(); }));
}

TEST_F(PoolDialogsTest, ReasonsAreAddedSwitchedOffAndOfferedWhereOneGivesBack)
{
    auto *list = pools();
    ASSERT_NE(list, nullptr);
    ASSERT_TRUE(settles([&] { return list->findChildren<QPushButton *>().size() > 4; }));
    press(list, u"editReasons"_s);
    auto *dialog = list->findChild<ReasonsDialog *>();
    ASSERT_NE(dialog, nullptr);
    const auto names = [&] { return dialog->findChildren<QLineEdit *>(u"reasonName"_s); };
    const auto before = names().size();
    ASSERT_GT(before, 0) << "the usual ones";
    press(dialog, u"addReason"_s);
    ASSERT_EQ(names().size(), before + 1);
    QTest::keyClicks(names().last(), u"竞品低价"_s);
    auto *first = dialog->findChild<QCheckBox *>();
    const QString switchedOff = names().first()->text();
    QTest::mouseClick(first, Qt::LeftButton, {}, QPoint(8, first->height() / 2));
    press(dialog, u"saveButton"_s);
    ASSERT_TRUE(isGone(dialog));
    const auto offered = read([](Session &session) { return session.releaseReasons().offered(); });
    EXPECT_TRUE(offered.contains(u"竞品低价"_s));
    EXPECT_FALSE(offered.contains(switchedOff));
    undo();
    EXPECT_FALSE(
        read([](Session &session) { return session.releaseReasons().offered(); }).contains(u"竞品低价"_s));
}

TEST_F(PoolDialogsTest, AFullPoolIsSwitchedOffByMovingItsCustomersElsewhere)
{
    write([](Session &session) { return session.pools().add({.name = u"华东公海"_s, .priority = 50}); });
    const auto first = read([](Session &session) { return session.pools().findByName(u"公海"_s)->id; });
    auto *list = pools();
    QPushButton *change = nullptr;
    ASSERT_TRUE(settles([&] {
        return (change = list->findChild<QPushButton *>(u"changePool%1"_s.arg(first.value))) != nullptr;
    }));
    QTest::mouseClick(change, Qt::LeftButton);
    auto *dialog = list->findChild<QDialog *>();
    auto *target = dialog->findChild<QComboBox *>(u"closeTarget"_s);
    EXPECT_FALSE(target->isVisibleTo(dialog));
    dialog->findChild<QComboBox *>(u"poolState"_s)->setCurrentIndex(1);
    EXPECT_TRUE(target->isVisibleTo(dialog)) << "a full pool asks where its customers go";
    press(dialog, u"saveButton"_s);
    ASSERT_TRUE(settles(
        [&] { return !read([first](Session &session) { return session.pools().get(first).enabled; }); }));
    EXPECT_EQ(read([](Session &session) { return session.pools().findByName(u"华东公海"_s)->customers; }), 2);
    undo();
    EXPECT_TRUE(read([first](Session &session) { return session.pools().get(first).enabled; }));
    EXPECT_EQ(inPool(), 2) << "one undo brings both back";
}

TEST_F(PoolDialogsTest, AProtectionNeedsADayAheadAndHoldsUntilThen)
{
    const auto today = read([](Session &session) { return session.operations().today(); });
    const auto mine = addCustomer(u"丁公司"_s);
    protectCustomers(*page, *workspace, {mine});
    ASSERT_TRUE(settles([&] { return page->findChild<ProtectDialog *>() != nullptr; }));
    auto *dialog = page->findChild<ProtectDialog *>();
    auto *until = dialog->findChild<DateEdit *>(u"protectUntil"_s);
    type(until, today.addDays(-1).toString(Qt::ISODate));
    press(dialog, u"saveButton"_s);
    EXPECT_TRUE(dialog->isVisible()) << "yesterday is refused";
    type(until, today.addDays(10).toString(Qt::ISODate));
    QSignalSpy happened(page.get(), &Page::happened);
    press(dialog, u"saveButton"_s);
    ASSERT_TRUE(settles([&] { return happened.count() == 1; }));
    EXPECT_EQ(read([mine](Session &session) { return session.protection().protectedUntil(mine); }),
              today.addDays(10));
    undo();
    EXPECT_FALSE(read([mine](Session &session) { return session.protection().protectedUntil(mine); }));
}

} // namespace
