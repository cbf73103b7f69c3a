#include "core/customer/customerservice.h"
#include "core/pool/holdlimits.h"
#include "core/pool/poolservice.h"
#include "core/pool/recycleruleservice.h"
#include "core/security/userservice.h"
#include "tests/ui/support/workspacetest.h"
#include "ui/common/listtable.h"
#include "ui/pool/hitpreview.h"
#include "ui/pool/recyclingpage.h"
#include "ui/pool/ruledialog.h"
#include "ui/pool/rundialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using namespace crm;
using namespace crm::ui;

namespace {

constexpr qint64 kDay = 24LL * 60 * 60 * 1000;

/// 陈思远 got three customers 20 days ago, and has not followed up since.
class RecyclingPageTest : public WorkspaceTest
{
protected:
    void SetUp() override
    {
        clock->set(clock->now() - 20 * kDay);
        WorkspaceTest::SetUp();
        seller = write(
            [](Session &session) { return session.users().add({.name = u"陈思远"_s, .role = Role::Sales}); });
        for (const auto &name : {u"甲公司"_s, u"乙公司"_s, u"丙公司"_s})
            write([this, name](Session &session) {
                return session.customers().add({.customer = {.name = name, .owner = seller}});
            });
        clock->set(clock->now() + 19 * kDay);
    }
    /// Tomorrow; somebody has worked with the file, so that nobody doubts the clock.
    void nextDay()
    {
        clock->set(clock->now() + kDay);
        addCustomer(u"新客户%1"_s.arg(clock->now()));
    }
    void openPage()
    {
        page = std::make_unique<RecyclingPage>(*workspace, settings);
        attach(*page);
        page->resize(1200, 800);
        page->show();
        ASSERT_TRUE(ready(*page));
    }
    void addRule(int days)
    {
        write([days](Session &session) {
            return session.recycleRules()
                .add({.name = u"未跟进"_s, .days = days, .pool = session.pools().defaultPool()})
                .value;
        });
    }
    QStringList goers() { return column(page->findChild<ListTable *>(), RecyclingPage::Customer); }

    UserId seller;
    std::unique_ptr<RecyclingPage> page;
};

TEST_F(RecyclingPageTest, ARuleIsASentenceAndThePreviewFollowsEveryKey)
{
    openPage();
    QTest::mouseClick(page->findChild<QPushButton *>(u"addRule"_s), Qt::LeftButton);
    auto *dialog = page->findChild<RuleDialog *>();
    ASSERT_NE(dialog, nullptr);
    auto *hits = dialog->findChild<HitPreview *>();
    auto *days = dialog->findChild<QSpinBox *>(u"ruleDays"_s);
    days->setValue(10);
    ASSERT_TRUE(settles([&] { return hits->text().contains(u"3"_s); })) << hits->text().toStdString();
    days->setValue(60);
    ASSERT_TRUE(settles([&] { return !hits->text().contains(u"3"_s); })) << hits->text().toStdString();
    EXPECT_TRUE(dialog->findChild<QLabel *>(u"ruleText"_s)->text().contains(u"60"_s));
    days->setValue(10);
    QSignalSpy happened(page.get(), &Page::happened);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"saveButton"_s), Qt::LeftButton);
    ASSERT_TRUE(settles([&] { return happened.count() == 1; }));
    const auto rules = read([](Session &session) { return session.recycleRules().coming(); });
    ASSERT_EQ(rules.size(), 1U);
    EXPECT_EQ(rules[0].days, 10);
    EXPECT_FALSE(rules[0].name.isEmpty()) << "a name is proposed";
    EXPECT_EQ(rules[0].from, QDate(2026, 11, 22)) << "today is the 21st";
    ASSERT_TRUE(settles([&] { return goers().size() == 3; })) << "they go tomorrow";
}

TEST_F(RecyclingPageTest, WhoIsDueGoesAfterThePreviewAndComesBackWithOneUndo)
{
    addRule(10);
    nextDay();
    openPage();
    ASSERT_TRUE(settles([&] { return goers().size() == 3; }));
    auto *run = page->findChild<QPushButton *>(u"runNow"_s);
    EXPECT_TRUE(run->isEnabled());
    QTest::mouseClick(run, Qt::LeftButton);
    auto *dialog = page->findChild<RunDialog *>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(dialog->findChild<HitPreview *>()->text().contains(u"3"_s));
    QSignalSpy happened(page.get(), &Page::happened);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"saveButton"_s), Qt::LeftButton);
    ASSERT_TRUE(settles([&] { return happened.count() == 1 && goers().isEmpty(); }));
    EXPECT_EQ(
        read([](Session &session) { return session.pools().get(session.pools().defaultPool()).customers; }),
        3);
    undo();
    EXPECT_EQ(read([this](Session &session) {
                  return session.holdLimits().holding(*session.users().find(seller)).owned;
              }),
              3);
}

TEST_F(RecyclingPageTest, ARuleThatEndsSaysSoUntilTheDayIsOver)
{
    addRule(60);
    nextDay();
    openPage();
    auto *end = page->findChild<QAbstractButton *>(u"endRule"_s);
    ASSERT_NE(end, nullptr);
    QTest::mouseClick(end, Qt::LeftButton);
    ASSERT_TRUE(settles([&] { return !page->findChild<QAbstractButton *>(u"endRule"_s); }));
    EXPECT_NE(page->findChild<QLabel *>(u"ruleSentence"_s), nullptr);
    EXPECT_TRUE(read([](Session &session) { return session.recycleRules().coming(); }).empty());
}

TEST_F(RecyclingPageTest, WarningsAreTypedAsPeopleWriteLists)
{
    openPage();
    QTest::mouseClick(page->findChild<QPushButton *>(u"recyclingSettings"_s), Qt::LeftButton);
    auto *days = page->findChild<QLineEdit *>(u"warnDays"_s);
    ASSERT_NE(days, nullptr);
    auto *dialog = qobject_cast<QDialog *>(days->window());
    days->setText(u"5天"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"saveButton"_s), Qt::LeftButton);
    EXPECT_TRUE(dialog->isVisible());
    days->setText(u"1、5，14"_s);
    QSignalSpy happened(page.get(), &Page::happened);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"saveButton"_s), Qt::LeftButton);
    ASSERT_TRUE(settles([&] { return happened.count() == 1; }));
    EXPECT_EQ(read([](Session &session) { return session.recycleRules().settings().warnDays; }),
              (std::vector{14, 5, 1}));
}

} // namespace
