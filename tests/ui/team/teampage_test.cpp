#include "core/platform/settings.h"
#include "core/security/userservice.h"
#include "tests/support/testworkspace.h"
#include "ui/common/listtable.h"
#include "ui/team/teampage.h"
#include "ui/team/userdialog.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPushButton>

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

class TeamPageTest : public testing::Test
{
protected:
    TeamPageTest()
    {
        QObject::connect(&workspace->hub(), &ChangeHub::changed, &page, &ui::TeamPage::refresh);
        EXPECT_TRUE(QTest::qWaitFor([&] { return table.model()->rowCount() == 1; }));
    }
    QString cell(int row, int column) { return table.model()->index(row, column).data().toString(); }

    QTemporaryDir folder;
    Settings settings{folder.filePath(u"settings.ini"_s)};
    TestWorkspace workspace;
    ui::TeamPage page{*workspace, settings};
    ui::ListTable &table = *page.findChild<ui::ListTable *>(u"teamTable"_s);
    QAbstractItemModelTester tester{table.model(), QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(TeamPageTest, APersonIsAddedByTheDialog)
{
    QSignalSpy happened(&page, &ui::Page::happened);
    page.createNew();
    auto *dialog = page.findChild<ui::UserDialog *>();
    dialog->findChild<QLineEdit *>()->setText(u"陈思远"_s);
    QTest::keyClick(dialog, Qt::Key_Return);

    ASSERT_TRUE(QTest::qWaitFor([&] { return table.model()->rowCount() == 2; }));
    EXPECT_EQ(cell(1, 0), u"陈思远"_s);
    EXPECT_EQ(happened.size(), 1);
}

TEST_F(TeamPageTest, TheLastAdministratorStays)
{
    const auto users = workspace.read([](Session &session) { return session.users().all(); });
    EXPECT_THROW(workspace.write([id = users[0].id](Session &session) {
        return session.users().setActive(id, false).operation;
    }),
                 Error);
    EXPECT_THROW(workspace.write([id = users[0].id](Session &session) {
        return session.users().setRole(id, Role::Sales).operation;
    }),
                 Error);
}

} // namespace
