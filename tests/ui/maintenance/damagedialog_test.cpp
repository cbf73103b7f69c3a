#include "core/customer/customerservice.h"
#include "tests/ui/support/workspacetest.h"
#include "ui/common/kit.h"
#include "ui/maintenance/damagedialog.h"
#include "ui/maintenance/datapage.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace crm;
using namespace crm::ui;

namespace {

class DamageDialogTest : public WorkspaceTest
{
protected:
    void SetUp() override
    {
        QStandardPaths::setTestModeEnabled(true); // backups go to a folder for tests
        WorkspaceTest::SetUp();
        addCustomer(u"甲"_s);
    }
    void TearDown() override { QDir(backupFolder(path)).removeRecursively(); }

    void backUp()
    {
        write([](Session &session) { return session.maintenance().backUp(u"by-hand"_s).path; });
    }
    void open()
    {
        workspace->setDamaged({u"Page 201 of the file cannot be read."_s});
        dialog = std::make_unique<DamageDialog>(*workspace, nullptr);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->open();
    }
    QPushButton *button(const QString &name) { return dialog->findChild<QPushButton *>(name); }
    static bool says(const QWidget &widget, const QString &text)
    {
        const auto labels = widget.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().contains(text); });
    }

    std::unique_ptr<DamageDialog> dialog;
};

TEST_F(DamageDialogTest, ADamagedFileIsReadButNotWritten)
{
    workspace->setDamaged({u"Page 201 of the file cannot be read."_s});
    std::optional<Outcome<CustomerId>> added;
    workspace->write(
        workspace.get(),
        [](Session &session) { return session.customers().add({.customer = {.name = u"乙"_s}}); },
        [&](const Outcome<CustomerId> &outcome) { added.emplace(outcome); });
    ASSERT_TRUE(settles([&] { return added.has_value(); }));
    ASSERT_FALSE(*added);
    EXPECT_EQ(added->error().code(), Error::Code::Denied);
    EXPECT_EQ(added->error().message(), workspace->access().whyReadOnly);
    EXPECT_EQ(read([](Session &session) { return session.maintenance().counts().customers; }), 1);

    std::optional<Outcome<bool>> aside;
    workspace->aside(
        workspace.get(),
        [](Session &session) {
            session.customers().add({.customer = {.name = u"丙"_s}});
            return true;
        },
        [&](const Outcome<bool> &outcome) { aside.emplace(outcome); });
    ASSERT_TRUE(settles([&] { return aside.has_value(); }));
    EXPECT_FALSE(*aside);
}

TEST_F(DamageDialogTest, SaysWhatWouldBeMissingAndOpensTheNewestBackupAsANewFile)
{
    backUp();
    addCustomer(u"乙"_s);
    open();
    EXPECT_TRUE(says(*dialog, u"Page 201 of the file cannot be read."_s));
    ASSERT_TRUE(settles([this] { return button(u"openBackup"_s)->isEnabled(); }));
    EXPECT_TRUE(says(*dialog, u"1 operation was made since"_s) || says(*dialog, u"1 operations"_s));
    QSignalSpy wanted(dialog.get(), &DamageDialog::fileWanted);
    button(u"openBackup"_s)->click();
    ASSERT_TRUE(wanted.wait(20'000));
    const auto restored = wanted[0][0].toString();
    EXPECT_NE(restored, path);
    EXPECT_EQ(QFileInfo(restored).path(), QFileInfo(path).path());
    EXPECT_NO_THROW(prepareBase(restored, *clock));
    EXPECT_EQ(Session({.path = restored, .clock = clock}).maintenance().counts().customers, 1);
}

TEST_F(DamageDialogTest, WithoutABackupItSaysSoAndLeavesReading)
{
    open();
    ASSERT_TRUE(settles([this] { return says(*dialog, u"There is no backup"_s); }));
    EXPECT_FALSE(button(u"openBackup"_s)->isEnabled());
    QSignalSpy backups(dialog.get(), &DamageDialog::backupsWanted);
    button(u"showBackups"_s)->click();
    EXPECT_EQ(backups.size(), 1);
}

TEST_F(DamageDialogTest, ThePageOfTheFileSaysItToo)
{
    DataPage page(*workspace);
    page.show();
    ASSERT_TRUE(settles([&] { return page.ready(); }));
    EXPECT_FALSE(says(page, u"Page 201"_s));
    workspace->setDamaged({u"Page 201 of the file cannot be read."_s});
    EXPECT_TRUE(says(page, u"Page 201 of the file cannot be read."_s));
    page.reload();
    ASSERT_TRUE(settles([&] { return page.ready(); }));
    EXPECT_TRUE(says(page, u"The file is damaged."_s));
}

} // namespace
