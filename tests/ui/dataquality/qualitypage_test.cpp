#include "core/customer/customerservice.h"
#include "tests/ui/support/workspacetest.h"
#include "ui/common/kit.h"
#include "ui/common/listtable.h"
#include "ui/dataquality/qualitypage.h"
#include "ui/dataquality/qualityruledialog.h"
#include "ui/dataquality/standarddialog.h"

#include <QSpinBox>

using namespace crm;
using namespace crm::ui;
using namespace Qt::StringLiterals;

namespace {

class QualityPageTest : public WorkspaceTest
{
protected:
    void SetUp() override
    {
        Theme::apply({Appearance::Mode::Light, u"en"_s, 1.0});
        WorkspaceTest::SetUp();
        bad = addCustomer(u"ＡＢＣ商贸"_s);
        addCustomer(u"华强电子"_s);
        page = std::make_unique<QualityPage>(*workspace, settings);
        attach(*page);
        page->resize(1200, 760);
        page->show();
        ASSERT_TRUE(ready(*page));
    }
    void TearDown() override { page.reset(); }

    ListTable &table(const QString &name) { return *page->findChild<ListTable *>(name); }
    StandardDialog *dialog() { return page->findChild<StandardDialog *>(); }

    CustomerId bad;
    std::unique_ptr<QualityPage> page;
};

TEST_F(QualityPageTest, ShowsWhoNeedsWhatAndOpensThem)
{
    auto &work = table(u"qualityWork"_s);
    EXPECT_EQ(work.model()->rowCount(), 2);
    EXPECT_TRUE(column(&work, 3)[0].contains(u"Missing: phone"_s));
    QSignalSpy wanted(page.get(), &Page::wanted);
    work.setCurrentIndex(work.model()->index(0, 0));
    QTest::keyClick(&work, Qt::Key_Return);
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted[0][0].toString(), u"customer"_s);
}

TEST_F(QualityPageTest, ARuleShowsOnlyWhoBreaksIt)
{
    auto &rules = table(u"qualityRules"_s);
    const auto row = column(&rules, 0).indexOf(u"In touch within 180 days"_s);
    ASSERT_GE(row, 0);
    rules.setCurrentIndex(rules.model()->index(int(row), 0));
    EXPECT_TRUE(settles([this] { return table(u"qualityWork"_s).model()->rowCount() == 0; }));
    QTest::mouseClick(page->findChild<Button *>(u"allRules"_s), Qt::LeftButton);
    EXPECT_TRUE(settles([this] { return table(u"qualityWork"_s).model()->rowCount() == 2; }));
}

TEST_F(QualityPageTest, ARuleIsChangedInADialog)
{
    auto &rules = table(u"qualityRules"_s);
    rules.setCurrentIndex(rules.model()->index(0, 0));
    ASSERT_TRUE(ready(*page));
    emit rules.opened(rules.currentIndex());
    auto *edit = page->findChild<QualityRuleDialog *>();
    ASSERT_NE(edit, nullptr);
    edit->findChild<QSpinBox *>(u"ruleWeight"_s)->setValue(9);
    QTest::mouseClick(edit->findChild<QPushButton *>(u"saveButton"_s), Qt::LeftButton);
    ASSERT_TRUE(settles([this] {
        return read([](Session &session) { return session.quality().rules().front().weight; }) == 9;
    }));
}

TEST_F(QualityPageTest, TextsAreStandardisedAfterTheyWereShown)
{
    QTest::mouseClick(page->findChild<Button *>(u"standardiseButton"_s), Qt::LeftButton);
    ASSERT_NE(dialog(), nullptr);
    auto *changes = dialog()->findChild<ListTable *>(u"standardChanges"_s);
    ASSERT_TRUE(settles([&] { return changes->model()->rowCount() == 1; }));
    EXPECT_EQ(column(changes, 2), QStringList{u"ABC商贸"_s});
    QTest::mouseClick(dialog()->findChild<Button *>(u"applyStandards"_s), Qt::LeftButton);
    ASSERT_TRUE(settles([this] {
        return read([id = bad](Session &session) { return session.customers().get(id).name; })
            == u"ABC商贸"_s;
    }));
    undo();
    EXPECT_EQ(read([id = bad](Session &session) { return session.customers().get(id).name; }),
              u"ＡＢＣ商贸"_s);
}

} // namespace
