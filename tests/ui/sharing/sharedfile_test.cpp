#include "core/session/maintenanceservice.h"
#include "core/storage/team/localcopy.h"
#include "core/storage/team/records.h"
#include "core/storage/team/sidefile.h"
#include "tests/ui/sharing/teambase.h"
#include "ui/frame/statusline.h"
#include "ui/sharing/reapplydialog.h"
#include "ui/sharing/sharedfile.h"

#include <QLabel>
#include <QPushButton>

#include <gtest/gtest.h>

#include <unistd.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

constexpr int kBeats = 12'000; ///< milliseconds in which everybody has looked

class SharedFileTest : public testing::Test
{
protected:
    void open(const QString &user = {})
    {
        workspace = team.open(user);
        shared = std::make_unique<ui::SharedFile>(*workspace);
    }
    const ui::Notice *notice(const QString &key) const
    {
        const auto &all = shared->notices();
        const auto found = std::ranges::find(all, key, &ui::Notice::key);
        return found == all.end() ? nullptr : &*found;
    }
    bool appears(const QString &key)
    {
        return QTest::qWaitFor([&] { return notice(key) != nullptr; }, kBeats);
    }
    bool goes(const QString &key)
    {
        return QTest::qWaitFor([&] { return notice(key) == nullptr; }, kBeats);
    }
    QStringList othersOnline() const
    {
        QStringList names;
        for (const auto &person : shared->online())
            if (!person.isSelf)
                names << person.user;
        return names;
    }

    TeamBase team;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<ui::SharedFile> shared;
};

TEST_F(SharedFileTest, SaysWhoElseHasItOpenAndThatTheyHaveGone)
{
    open();
    EXPECT_TRUE(QTest::qWaitFor([this] { return shared->online().size() == 1; }, kBeats));
    EXPECT_EQ(othersOnline(), QStringList());
    auto colleague = team.open(u"陈思远"_s);
    EXPECT_TRUE(QTest::qWaitFor([this] { return othersOnline() == QStringList(u"陈思远"_s); }, kBeats));
    colleague.reset();
    EXPECT_TRUE(QTest::qWaitFor([this] { return othersOnline().isEmpty(); }, kBeats));
    EXPECT_TRUE(shared->notices().isEmpty()) << "all is well";
}

TEST_F(SharedFileTest, ARenamedFileIsMissedUntilItIsBack) // row 132
{
    open();
    ASSERT_TRUE(QFile::rename(team.base.path(), team.base.path() + u".away"_s));
    ASSERT_TRUE(appears(u"lost"_s));
    EXPECT_TRUE(notice(u"lost"_s)->text.contains(team.base.path()));
    QSignalSpy reopen(shared.get(), &ui::SharedFile::reopenWanted);
    shared->act(u"lost"_s);
    EXPECT_EQ(reopen.size(), 1);
    ASSERT_TRUE(QFile::rename(team.base.path() + u".away"_s, team.base.path()));
    EXPECT_TRUE(goes(u"lost"_s));
}

TEST_F(SharedFileTest, WhereTheFileIsAwayTheCopyIsShownAndSaysFromWhenItIs)
{
    team.base.reopen();
    ASSERT_TRUE(team.base.session().team().refreshLocalCopy());
    team.base.close();
    ASSERT_TRUE(QFile::rename(team.base.path(), team.base.path() + u".away"_s));
    open();
    ASSERT_TRUE(appears(u"copy"_s));
    EXPECT_TRUE(notice(u"copy"_s)->text.contains(u"cannot be reached"_s));
    EXPECT_EQ(notice(u"copy"_s)->act, u"Try again"_s);
    EXPECT_EQ(notice(u"readonly"_s), nullptr) << "one reason is enough";
    ASSERT_TRUE(QFile::rename(team.base.path() + u".away"_s, team.base.path()));
    EXPECT_TRUE(
        QTest::qWaitFor([this] { return notice(u"copy"_s)->act == u"Open the team's file"_s; }, kBeats));
    shared.reset();
    workspace.reset();
    QFile::remove(LocalCopy(team.base.path()).path());
}

TEST_F(SharedFileTest, AFileThatCanOnlyBeReadSaysWhyAndWhatHelps)
{
    ASSERT_EQ(::link(QFile::encodeName(team.base.path()).constData(),
                     QFile::encodeName(team.base.file(u"other.kingfisher"_s)).constData()),
              0);
    open();
    ASSERT_TRUE(appears(u"readonly"_s));
    EXPECT_TRUE(notice(u"readonly"_s)->text.contains(u"Remove all names but one"_s));
    EXPECT_FALSE(notice(u"readonly"_s)->canBeClosed);
}

TEST_F(SharedFileTest, LocksThatAreFoundBrokenWhileOneWorksAreToldWithTheRemedy)
{
    open();
    const SideFile beside(team.base.path());
    beside.write(sidefile::kBroken,
                 encode(BrokenRecord{u"two had one lock"_s, u"PC-07"_s, 1}, sidefile::kBlock));
    ASSERT_TRUE(appears(u"stopped"_s));
    EXPECT_TRUE(notice(u"stopped"_s)->text.contains(u"two had one lock"_s));
    EXPECT_TRUE(notice(u"stopped"_s)->text.contains(u"Have the drive mounted"_s));
}

TEST_F(SharedFileTest, TheWaitingNamesWhoSaves)
{
    open();
    QString told;
    QObject::connect(shared.get(), &ui::SharedFile::waitingChanged,
                     [&told](const QString &text) { told = text; });
    emit workspace->waiting(700, true, {.name = u"陈思远 (PC-07)"_s});
    EXPECT_EQ(told, u"Saving…"_s) << "a moment needs no name";
    emit workspace->waiting(4'200, true, {.name = u"陈思远 (PC-07)"_s});
    EXPECT_EQ(told, u"陈思远 (PC-07) is saving; you come next: 4 s"_s);
    emit workspace->waiting(31'000, true, {.name = u"陈思远 (PC-07)"_s, .isGone = true});
    EXPECT_TRUE(told.contains(u"has gone away"_s));
    emit workspace->waiting(5'000, false, {});
    EXPECT_TRUE(told.contains(u"of your own"_s));
    emit workspace->waiting(0, false, {});
    EXPECT_EQ(told, QString());
}

TEST_F(SharedFileTest, AFileOfOneMachineHasNothingToTell)
{
    TestBase own;
    own.close();
    Workspace alone(own.options());
    QSignalSpy opened(&alone, &Workspace::opened);
    ASSERT_TRUE(opened.wait(10'000));
    ui::SharedFile file(alone);
    QTest::qWait(200);
    EXPECT_TRUE(file.notices().isEmpty());
    EXPECT_TRUE(file.online().empty());
}

/// The team has put a backup in the place of its file, and one had done something since.
class MissingChanges : public SharedFileTest
{
protected:
    MissingChanges()
    {
        auto &base = team.base;
        base.reopen();
        base.session().maintenance().backUpTo(backup);
        rename(u"苏州翔诚服饰有限公司"_s);
        base.addCustomer(u"深圳锦绣"_s);
        base.close();
        QFile::remove(base.path());
        EXPECT_TRUE(QFile::copy(backup, base.path()));
    }
    void rename(const QString &name)
    {
        auto &customers = team.base.session().customers();
        const auto before = customers.card(team.customer);
        auto card = before;
        card.customer.name = name;
        customers.edit(card, before);
    }
    static QStringList texts(const QWidget &dialog)
    {
        QStringList all;
        for (const auto *label : dialog.findChildren<QLabel *>())
            all << label->text();
        return all;
    }

    QString backup = team.base.file(u"backup.kingfisher"_s);
};

TEST_F(MissingChanges, AreOfferedLookedAtAndMadeAgain)
{
    open();
    ASSERT_TRUE(appears(u"missing"_s));
    EXPECT_TRUE(notice(u"missing"_s)->text.contains(u"2 changes of yours"_s));
    ui::ReapplyDialog dialog(*workspace, shared->missing(), nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    auto *save = dialog.findChild<QPushButton *>(u"saveButton"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return save->isEnabled(); }));
    EXPECT_TRUE(texts(dialog).contains(u"All of it can be made again."_s));
    EXPECT_TRUE(texts(dialog).filter(u"深圳锦绣"_s).size() > 0) << "what one did is named";
    QSignalSpy reapplied(&dialog, &ui::ReapplyDialog::reapplied);
    save->click();
    ASSERT_TRUE(reapplied.wait(10'000));
    shared->lookForMissing();
    EXPECT_TRUE(goes(u"missing"_s));
}

TEST_F(MissingChanges, WhatAColleagueChangedSinceIsShownSideBySideBefore)
{
    team.base.reopen(u"陈思远"_s);
    team.base.session().operations().setLocalJournal({}); // on a machine of theirs
    rename(u"同事的名字"_s);
    team.base.close();
    open();
    ASSERT_TRUE(appears(u"missing"_s));
    ui::ReapplyDialog dialog(*workspace, shared->missing(), nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !texts(dialog).filter(u"at least in part"_s).isEmpty(); }));
    const auto shown = texts(dialog).filter(u"Yours: "_s);
    ASSERT_EQ(shown.size(), 1) << "what the program works out from it is not told";
    EXPECT_TRUE(shown[0].contains(u"苏州翔诚服饰有限公司"_s) && shown[0].contains(u"同事的名字"_s))
        << shown[0].toStdString();
    dialog.reject();
    std::optional<qint64> count;
    workspace->read(
        workspace.get(), [](Session &session) { return session.customers().count(); },
        [&count](const Outcome<qint64> &outcome) { count = outcome ? *outcome : -1; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return count.has_value(); }));
    EXPECT_EQ(count, 1) << "looking changes nothing";
}

TEST_F(MissingChanges, CanBeLeftAlone)
{
    open();
    ASSERT_TRUE(appears(u"missing"_s));
    shared->close(u"missing"_s);
    EXPECT_EQ(notice(u"missing"_s), nullptr);
}

} // namespace
