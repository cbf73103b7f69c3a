#include "tests/support/testworkspace.h"
#include "ui/common/kit.h"
#include "ui/common/listtable.h"
#include "ui/common/tile.h"
#include "ui/maintenance/datapage.h"
#include "ui/sharing/sharedialog.h"

#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

class DataPageTest : public testing::Test
{
protected:
    DataPageTest()
    {
        QStandardPaths::setTestModeEnabled(true); // backups go to a folder for tests
        page.resize(1100, 700);
        page.show();
        EXPECT_TRUE(QTest::qWaitFor([this] { return page.ready(); }));
    }
    ~DataPageTest() override { QDir(backupFolder(workspace->path())).removeRecursively(); }

    QPushButton *button(const QString &text)
    {
        for (auto *button : page.findChildren<QPushButton *>())
            if (button->text() == text)
                return button;
        return nullptr;
    }
    bool says(const QString &text)
    {
        for (const auto *label : page.findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(text))
                return true;
        return false;
    }
    void backUp()
    {
        QSignalSpy happened(&page, &ui::Page::happened);
        button(u"Back up now"_s)->click();
        ASSERT_TRUE(happened.wait(20'000));
        ASSERT_TRUE(QTest::qWaitFor([this] { return backups.model()->rowCount() > 0; }));
    }

    QTemporaryDir folder;
    TestWorkspace workspace;
    ui::DataPage page{*workspace};
    ui::ListTable &backups = *page.findChild<ui::ListTable *>();
};

TEST_F(DataPageTest, SaysWhatTheFileIsAndThatItIsNotEncrypted)
{
    EXPECT_TRUE(says(QDir::toNativeSeparators(workspace->path())));
    EXPECT_TRUE(says(u"not encrypted"_s));
    EXPECT_TRUE(says(u"There is no backup yet"_s));
}

TEST_F(DataPageTest, ABackupIsMadeCheckedListedAndToldToTheWindow)
{
    QSignalSpy told(&*workspace, &Workspace::backedUp);
    backUp();
    EXPECT_EQ(told.size(), 1);
    EXPECT_EQ(backups.model()->index(0, 1).data(), u"By hand"_s);
    EXPECT_TRUE(says(u"opened again and checked"_s));
}

TEST_F(DataPageTest, ABackupIsRestoredIntoANewFileThatIsOfferedToBeOpened)
{
    backUp();
    backups.selectRow(0);
    button(u"Look and restore…"_s)->click();
    QPushButton *restore = nullptr;
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            restore = page.findChild<QPushButton *>(u"restoreButton"_s);
            return restore && restore->isEnabled();
        },
        20'000))
        << "the look tells first what it would mean";
    restore->click();
    auto *dialog = page.findChild<QFileDialog *>(u"fileDialog"_s);
    ASSERT_NE(dialog, nullptr);
    const auto target = folder.filePath(u"wieder.kingfisher"_s);
    emit dialog->fileSelected(target);
    QSignalSpy wanted(&page, &ui::Page::fileWanted);
    QPushButton *yes = nullptr;
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return (yes = page.findChild<QPushButton *>(u"yesButton"_s)); }, 20'000));
    EXPECT_TRUE(QFile::exists(target));
    yes->click();
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted[0][0], target);
    Clock clock;
    EXPECT_NO_THROW(prepareBase(target, clock));
}

TEST_F(DataPageTest, AFileThatIsThereIsNotWrittenOver)
{
    backUp();
    QFile precious(folder.filePath(u"precious.kingfisher"_s));
    ASSERT_TRUE(precious.open(QIODevice::WriteOnly));
    precious.write("x");
    precious.close();
    const auto backup =
        workspace.read([](Session &session) { return session.maintenance().backups().front().path; });
    EXPECT_THROW(restoreBackup(backup, precious.fileName()), Error);
    EXPECT_EQ(precious.size(), 1);
}

TEST_F(DataPageTest, TheCheckTellsThatNothingIsWrong)
{
    EXPECT_TRUE(says(u"It is looked through once a day"_s));
    button(u"Full check"_s)->click();
    EXPECT_TRUE(QTest::qWaitFor([this] { return says(u"nothing"_s); }));
}

TEST_F(DataPageTest, TheFileIsSharedWhereItLiesOrAsACopy)
{
    auto *share = page.findChild<QPushButton *>(u"shareButton"_s);
    ASSERT_TRUE(share->isVisible());
    share->click();
    auto *dialog = page.findChild<ui::ShareDialog *>();
    ASSERT_NE(dialog, nullptr);
    QSignalSpy wanted(&page, &ui::Page::sharingWanted);
    emit dialog->chosen(u"/server/team.kingfisher"_s);
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted[0][0].toString(), u"/server/team.kingfisher"_s);
    dialog->close();
    QSignalSpy joining(&page, &ui::Page::joiningWanted);
    page.findChild<QPushButton *>(u"joinButton"_s)->click();
    EXPECT_EQ(joining.size(), 1);
}

} // namespace
