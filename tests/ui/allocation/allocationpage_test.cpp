#include "core/allocation/allocationservice.h"
#include "core/customer/customerservice.h"
#include "core/pool/poolservice.h"
#include "core/security/userservice.h"
#include "core/security/workprofiles.h"
#include "tests/ui/support/workspacetest.h"
#include "ui/allocation/allocationpage.h"
#include "ui/allocation/allocationruledialog.h"
#include "ui/allocation/workprofiledialog.h"
#include "ui/common/chip.h"
#include "ui/common/kit.h"
#include "ui/common/listtable.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using namespace crm;
using namespace crm::ui;

namespace {

/// Two people who sell, and three new customers in the pool that nobody has had.
class AllocationPageTest : public WorkspaceTest
{
protected:
    void SetUp() override
    {
        WorkspaceTest::SetUp();
        for (const auto &name : {u"王芳"_s, u"周敏"_s})
            people.push_back(write([name](Session &session) {
                return session.users().add({.name = name, .role = Role::Sales});
            }));
        for (const auto &name : {u"甲公司"_s, u"乙公司"_s, u"丙公司"_s})
            leads.push_back(write([name](Session &session) {
                return session.customers().add({.customer = {.name = name,
                                                             .pool = session.pools().defaultPool(),
                                                             .industry = u"五金"_s}});
            }));
    }
    void openPage()
    {
        page = std::make_unique<AllocationPage>(*workspace, settings);
        attach(*page);
        page->resize(1200, 800);
        page->show();
        ASSERT_TRUE(ready(*page));
        ASSERT_TRUE(
            settles([&] { return workspace->directory().snapshot()->stage() == DirectoryStage::Complete; }));
    }
    void addRule(AllocationRule rule)
    {
        write([rule](Session &session) { return session.allocation().add(rule).value; });
    }
    std::vector<AllocationRule> rules()
    {
        return read([](Session &session) { return session.allocation().rules(); });
    }
    template <typename Widget>
    Widget *find(QWidget *parent, const QString &name)
    {
        return parent->findChild<Widget *>(name);
    }

    std::vector<UserId> people;
    std::vector<CustomerId> leads;
    std::unique_ptr<AllocationPage> page;
};

TEST_F(AllocationPageTest, ARuleIsASentenceWhileItIsPutTogetherAndIsStoredAsItReads)
{
    openPage();
    QTest::mouseClick(find<QPushButton>(page.get(), u"addRule"_s), Qt::LeftButton);
    auto *dialog = page->findChild<AllocationRuleDialog *>();
    ASSERT_NE(dialog, nullptr);
    auto *sentence = find<QLabel>(dialog, u"ruleText"_s);
    const auto before = sentence->text();
    auto *strategy = find<QComboBox>(dialog, u"strategy"_s);
    strategy->setCurrentIndex(strategy->findData(u"best-skill"_s));
    find<QCheckBox>(dialog, u"skill_industry"_s)->setChecked(true);
    find<QSpinBox>(dialog, u"perDay"_s)->setValue(5);
    EXPECT_NE(sentence->text(), before);
    EXPECT_TRUE(sentence->text().contains(u"5"_s));
    auto *figure = find<QLabel>(dialog, u"ruleFigure"_s);
    ASSERT_TRUE(settles([&] { return figure->text().contains(u"3"_s); })) << figure->text().toStdString();
    find<QLineEdit>(dialog, u"ruleName"_s)->setText(u"懂行的先"_s);
    QTest::mouseClick(find<QPushButton>(dialog, u"saveButton"_s), Qt::LeftButton);
    ASSERT_TRUE(settles([&] { return rules().size() == 1; }));
    const auto stored = rules().front();
    EXPECT_EQ(stored.name, u"懂行的先"_s);
    EXPECT_EQ(stored.strategy, AllocationStrategy::BestSkill);
    EXPECT_EQ(stored.skills, std::vector{SkillKind::Industry});
    EXPECT_EQ(stored.perDay, 5);
    ASSERT_TRUE(settles([&] { return page->findChildren<QLabel *>(u"ruleSentence"_s).size() == 1; }));
}

TEST_F(AllocationPageTest, WhatWaitsIsShownWithItsReasonsAndAllocatedWithOneUndo)
{
    addRule({.name = u"轮流"_s});
    openPage();
    auto *table = find<ListTable>(page.get(), u"waitingTable"_s);
    EXPECT_EQ(column(table, 0), (QStringList{u"甲公司"_s, u"乙公司"_s, u"丙公司"_s}));
    EXPECT_EQ(column(table, 1), (QStringList{u"王芳"_s, u"周敏"_s, u"王芳"_s}));
    EXPECT_TRUE(column(table, 2).front().contains(u"轮流"_s));
    QSignalSpy happened(page.get(), &Page::happened);
    QTest::mouseClick(find<QPushButton>(page.get(), u"allocateNow"_s), Qt::LeftButton);
    ASSERT_TRUE(settles([&] { return happened.count() == 1 && table->model()->rowCount() == 0; }));
    const auto owner = [&](CustomerId id) {
        return read([id](Session &session) { return session.customers().get(id).owner; });
    };
    EXPECT_EQ(owner(leads[0]), people[0]);
    EXPECT_EQ(owner(leads[1]), people[1]);
    undo();
    EXPECT_FALSE(owner(leads[0]).isValid());
    ASSERT_TRUE(settles([&] { return table->model()->rowCount() == 3; }));
}

TEST_F(AllocationPageTest, RulesAreSwitchedMovedAndRemovedByTheirButtons)
{
    addRule({.name = u"甲规则"_s});
    addRule({.name = u"乙规则"_s});
    openPage();
    /// The rows are made anew after each change.
    const auto shows = [&](const QString &button, const QStringList &texts) {
        return settles([&] {
            QStringList shown;
            for (const auto *one : page->findChildren<QPushButton *>(button))
                shown << (button == "editRule"_L1 ? one->accessibleName() : one->text());
            return shown == texts;
        });
    };
    const auto before = page->findChildren<QPushButton *>(u"toggleRule"_s).at(0)->text();
    QTest::mouseClick(page->findChildren<QAbstractButton *>(u"ruleUp"_s).at(1), Qt::LeftButton);
    ASSERT_TRUE(shows(u"editRule"_s, {u"Edit 乙规则"_s, u"Edit 甲规则"_s}));
    EXPECT_EQ(rules().front().name, u"乙规则"_s);
    QTest::mouseClick(page->findChildren<QPushButton *>(u"toggleRule"_s).at(0), Qt::LeftButton);
    ASSERT_TRUE(shows(u"toggleRule"_s, {u"Switch on"_s, before}));
    EXPECT_FALSE(rules().front().active);
    QTest::mouseClick(page->findChildren<QAbstractButton *>(u"removeRule"_s).at(1), Qt::LeftButton);
    ASSERT_TRUE(shows(u"editRule"_s, {u"Edit 乙规则"_s}));
    ASSERT_EQ(rules().size(), 1U);
    EXPECT_EQ(rules().front().name, u"乙规则"_s);
}

TEST_F(AllocationPageTest, SkillsAndHoursOfAPersonAreEditedInTheirDialog)
{
    openPage();
    page->restore({{u"view"_s, u"people"_s}});
    auto *table = find<ListTable>(page.get(), u"peopleTable"_s);
    const int row = int(column(table, 0).indexOf(u"王芳"_s));
    ASSERT_GE(row, 0);
    emit table->opened(table->model()->index(row, 0));
    auto *dialog = page->findChild<WorkProfileDialog *>();
    ASSERT_NE(dialog, nullptr);
    find<QComboBox>(dialog, u"seniority"_s)->setCurrentIndex(4);
    QTest::mouseClick(find<QAbstractButton>(dialog, u"addSkill"_s), Qt::LeftButton);
    auto *value = find<QComboBox>(dialog, u"skillValue"_s);
    ASSERT_NE(value, nullptr);
    EXPECT_GE(value->findText(u"五金"_s), 0) << "what customers have is offered";
    value->setEditText(u"五金"_s);
    find<QCheckBox>(dialog, u"workAllDay"_s)->setChecked(false);
    QTest::mouseClick(find<QPushButton>(dialog, u"saveButton"_s), Qt::LeftButton);
    ASSERT_TRUE(settles([&] { return column(table, 2)[row].contains(u"五金"_s); }));
    const auto profile = read([this](Session &session) { return session.workProfiles().find(people[0]); });
    EXPECT_EQ(profile.seniority, 4);
    EXPECT_EQ(profile.hours.from, 9 * 60);
    EXPECT_EQ(profile.hours.until, 18 * 60);
}

TEST_F(AllocationPageTest, TheSimulationTellsWhoWouldHaveGotWhat)
{
    write([this](Session &session) {
        return session.customers().add({.customer = {.name = u"丁公司"_s, .owner = people[1]}});
    });
    addRule({.name = u"只给王芳"_s, .candidates = {{.user = people[0]}}, .withinHours = false});
    openPage();
    page->restore({{u"view"_s, u"replay"_s}, {u"replay"_s, QVariantMap{{u"period"_s, u"this-month"_s}}}});
    auto *table = find<ListTable>(page.get(), u"replayTable"_s);
    ASSERT_TRUE(settles([&] { return table->model()->rowCount() == 4; })) << table->model()->rowCount();
    EXPECT_EQ(column(table, 3), QStringList(4, u"王芳"_s));
    EXPECT_TRUE(column(table, 2).contains(u"周敏"_s)) << "who had got it";
}

/// Pictures for people to look at, into the folder KINGFISHER_PICTURES.
class AllocationPicturesTest : public DemoWorkspaceTest
{
};

TEST_F(AllocationPicturesTest, Draw)
{
    const auto pictures = qEnvironmentVariable("KINGFISHER_PICTURES");
    if (pictures.isEmpty())
        GTEST_SKIP() << "KINGFISHER_PICTURES names no folder";
    write([](Session &session) {
        const auto users = session.users().all();
        for (size_t i = 0; i < users.size(); ++i)
            session.workProfiles().edit(
                {.user = users[i].id,
                 .seniority = int(1 + i % 5),
                 .hours = {.days = u"12345"_s, .from = 9 * 60, .until = 18 * 60},
                 .skills = {{.value = i % 2 ? u"五金"_s : u"电子"_s, .level = int(1 + i % 5)},
                            {SkillKind::Region, u"浙江"_s, 4}}});
        session.allocation().add({.name = u"重点客户"_s,
                                  .filter = u"grade in (\"A\", \"B\")"_s,
                                  .candidates = {{.role = Role::Sales}},
                                  .strategy = AllocationStrategy::Seniority,
                                  .valuable = u"grade = A"_s});
        session.allocation().add({.name = u"其余轮流"_s, .withinHours = false, .perDay = 10});
        return true;
    });
    AllocationPage page(*workspace, settings);
    page.resize(1280, 820);
    page.show();
    ASSERT_TRUE(ready(page));
    for (const auto &view : {u"rules"_s, u"replay"_s, u"people"_s}) {
        page.restore({{u"view"_s, view}, {u"replay"_s, QVariantMap{{u"period"_s, u"all"_s}}}});
        QTest::qWait(500);
        EXPECT_TRUE(page.grab().save(u"%1/allocation-%2.png"_s.arg(pictures, view)));
    }
    QTest::mouseClick(page.findChild<QPushButton *>(u"addRule"_s), Qt::LeftButton);
    QTest::qWait(600);
    EXPECT_TRUE(page.findChild<AllocationRuleDialog *>()->grab().save(pictures + u"/allocation-rule.png"_s));
}

} // namespace
