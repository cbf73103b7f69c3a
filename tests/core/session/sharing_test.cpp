#include "core/customer/customerservice.h"
#include "core/operation/localjournal.h"
#include "core/operation/undoservice.h"
#include "core/session/maintenanceservice.h"
#include "core/session/sharing.h"
#include "core/session/teamservice.h"
#include "core/storage/statement.h"
#include "core/storage/team/teamfile.h"
#include "core/storage/transaction.h"
#include "tests/support/testbase.h"

#include <QFile>
#include <QStandardPaths>

#include <gtest/gtest.h>

#include <sys/wait.h>
#include <unistd.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

const Volume kNfs{Volume::Kind::Shared, u"nfs4"_s, {}, {}};
const Volume kNoLocks{Volume::Kind::Unsafe, u"nfs"_s, u"because of nolock"_s, u"mount it otherwise"_s};

class Sharing : public testing::Test
{
protected:
    Sharing()
    {
        QStandardPaths::setTestModeEnabled(true);
        customer = base.addCustomer(u"苏州翔诚服饰有限公司"_s);
    }
    void share()
    {
        base.close();
        shareBase(base.path(), base.clock());
        base.reopen();
    }
    QString pragma(const QString &name)
    {
        return Statement(base.db(), u"PRAGMA "_s + name)
            .first([](const Statement &row) { return row.text(0); })
            .value();
    }
    QString refusalToShare(const Volume &volume = volumeOf(QDir::tempPath()))
    {
        try {
            shareBase(base.path(), base.clock(), volume);
        } catch (const Error &error) {
            return error.message();
        }
        return {};
    }
    QString refusalToAdd()
    {
        try {
            base.addCustomer(u"天津佳成"_s);
        } catch (const Error &error) {
            return error.message();
        }
        return {};
    }
    bool journalIsThere() const { return QFile::exists(base.path() + u"-journal"_s); }

    TestBase base;
    CustomerId customer;
};

TEST_F(Sharing, MakesAFileThatKeepsItsJournalAndSaysSo)
{
    EXPECT_EQ(pragma(u"journal_mode"_s), u"wal"_s);
    share();
    EXPECT_EQ(pragma(u"journal_mode"_s), u"persist"_s);
    EXPECT_EQ(pragma(u"synchronous"_s), u"3"_s);
    EXPECT_EQ(pragma(u"journal_size_limit"_s), u"1048576"_s);
    EXPECT_EQ(pragma(u"locking_mode"_s), u"normal"_s);
    EXPECT_EQ(base.session().maintenance().mode(), u"team"_s);
    EXPECT_TRUE(base.session().team().isTeamFile());
    EXPECT_TRUE(journalIsThere());
    EXPECT_FALSE(QFile::exists(base.path() + u"-wal"_s));
    EXPECT_EQ(base.session().customers().get(customer).name, u"苏州翔诚服饰有限公司"_s);
    EXPECT_TRUE(base.session().maintenance().verifyLog().intact);
}

TEST_F(Sharing, TwiceIsAsGoodAsOnce)
{
    share();
    const auto epoch = Statement(base.db(), u"SELECT epoch FROM meta"_s).number();
    share();
    EXPECT_EQ(Statement(base.db(), u"SELECT epoch FROM meta"_s).number(), epoch);
}

TEST_F(Sharing, IsRefusedWhileSomebodyHasTheFileOpen)
{
    EXPECT_TRUE(refusalToShare().contains(u"open"_s)) << refusalToShare().toStdString();
    EXPECT_EQ(pragma(u"journal_mode"_s), u"wal"_s);
    EXPECT_EQ(base.session().maintenance().mode(), u"local"_s);
    EXPECT_NO_THROW(base.addCustomer(u"天津佳成"_s));
}

TEST_F(Sharing, IsRefusedWhereLocksDoNotWork)
{
    base.close();
    const auto why = refusalToShare(kNoLocks);
    EXPECT_TRUE(why.contains(u"because of nolock"_s)) << why.toStdString();
    EXPECT_TRUE(why.contains(u"mount it otherwise"_s));
    base.reopen();
    EXPECT_EQ(base.session().maintenance().mode(), u"local"_s);
}

TEST_F(Sharing, IsRefusedInAFolderThatAServiceCopies) // row 129
{
    base.close();
    QDir().mkpath(base.file(u"Dropbox"_s));
    const auto there = base.file(u"Dropbox/team.kingfisher"_s);
    ASSERT_TRUE(QFile::copy(base.path(), there));
    EXPECT_THROW(shareBase(there, base.clock()), Error);
    EXPECT_TRUE(prepareBase(there, base.clock()).warning.contains(u"Dropbox"_s));
}

TEST_F(Sharing, IsRefusedOfAFileWithSeveralNames) // row 131
{
    base.close();
    const auto other = base.file(u"other.kingfisher"_s);
    ASSERT_EQ(::link(QFile::encodeName(base.path()).constData(), QFile::encodeName(other).constData()), 0);
    EXPECT_TRUE(refusalToShare().contains(u"hard links"_s));
    QFile::remove(other);
    EXPECT_EQ(refusalToShare(), QString());
    ASSERT_EQ(::link(QFile::encodeName(base.path()).constData(), QFile::encodeName(other).constData()), 0);
    EXPECT_EQ(prepareBase(base.path(), base.clock()).access, Connection::Access::ReadOnly);
}

TEST_F(Sharing, AFileWithSeveralNamesIsOnlyReadThoughNobodySharesIt) // row 131
{
    base.close();
    const auto other = base.file(u"other.kingfisher"_s);
    ASSERT_EQ(::link(QFile::encodeName(base.path()).constData(), QFile::encodeName(other).constData()), 0);
    const auto access = prepareBase(other, base.clock());
    EXPECT_EQ(access.access, Connection::Access::ReadOnly);
    EXPECT_TRUE(access.whyReadOnly.contains(u"hard links"_s));
    QFile::remove(other);
    EXPECT_EQ(prepareBase(base.path(), base.clock()).whyReadOnly, QString());
}

TEST_F(Sharing, OnANetworkDriveTakesTheFileOutOfItsWalFirst) // row 127
{
    base.close();
    EXPECT_THROW(prepareBase(base.path(), base.clock(), kNfs), Error)
        << "what a WAL holds no other machine sees";
    EXPECT_EQ(refusalToShare(kNfs), QString());
    const auto access = prepareBase(base.path(), base.clock(), kNfs);
    EXPECT_TRUE(access.isTeamFile);
    EXPECT_EQ(access.whyReadOnly, QString());
}

TEST_F(Sharing, AFileThatIsNotSharedIsOnlyReadOnANetworkDrive)
{
    base.close();
    const auto backup = base.file(u"copy.kingfisher"_s);
    base.reopen();
    base.session().maintenance().backUpTo(backup); // a backup has no WAL
    base.close();
    const auto access = prepareBase(backup, base.clock(), kNfs);
    EXPECT_EQ(access.access, Connection::Access::ReadOnly);
    EXPECT_TRUE(access.whyReadOnly.contains(u"Share it"_s));
}

TEST_F(Sharing, ATeamsFileWhereLocksDoNotWorkIsOnlyReadWithTheReason) // row 134
{
    share();
    base.close();
    const auto access = prepareBase(base.path(), base.clock(), kNoLocks);
    EXPECT_EQ(access.access, Connection::Access::ReadOnly);
    EXPECT_TRUE(access.whyReadOnly.contains(u"because of nolock"_s));
    EXPECT_TRUE(access.whyReadOnly.contains(u"mount it otherwise"_s));
}

TEST_F(Sharing, IsJoinedOnlyWhenShared)
{
    base.close();
    EXPECT_THROW(joinBase(base.path(), base.clock()), Error);
    shareBase(base.path(), base.clock());
    EXPECT_TRUE(joinBase(base.path(), base.clock()).isTeamFile);
}

TEST_F(Sharing, ATeamsBaseCanBeMadeAtOnce)
{
    const auto path = base.file(u"team.kingfisher"_s);
    createTeamBase(
        path,
        [&](const QString &at) { createBase(at, {.userName = u"林晓彤"_s}, std::make_shared<Clock>()); },
        Clock());
    EXPECT_TRUE(joinBase(path, Clock()).isTeamFile);
    EXPECT_TRUE(QFile::exists(path + u"-journal"_s))
        << "from the first moment on, so that nobody takes it for missing";
    EXPECT_FALSE(QFile::exists(path + u".tmp"_s));
    Session session({.path = path});
    session.customers().add({.customer = {.name = u"翔诚"_s}});
    EXPECT_EQ(session.maintenance().check(CheckDepth::Full), QStringList());
    EXPECT_THROW(createTeamBase(
                     path, [](const QString &) {}, Clock()),
                 Error);
}

TEST_F(Sharing, EverythingIsDoneAsBeforeAndTakenBack)
{
    share();
    const auto added = base.addCustomer(u"天津佳成"_s);
    const auto undone = base.session().undo().nextUndo();
    ASSERT_TRUE(undone);
    base.session().undo().undo(undone->id);
    EXPECT_THROW(base.session().customers().get(added), Error);
    EXPECT_TRUE(base.session().maintenance().verifyLog().intact);
}

TEST_F(Sharing, WhoWritesIsOnline)
{
    share();
    EXPECT_EQ(base.session().team().online().size(), 0U);
    base.addCustomer(u"天津佳成"_s);
    Session other(base.options());
    ASSERT_EQ(other.team().online().size(), 1U);
    EXPECT_EQ(other.team().online()[0].user, u"林晓彤"_s);
    EXPECT_FALSE(other.team().online()[0].isSelf);
    other.team().join();
    EXPECT_EQ(other.team().online().size(), 2U);
    base.close();
    EXPECT_EQ(other.team().online().size(), 1U);
}

TEST_F(Sharing, AJournalThatADeadWriterLeftIsRolledBackAndStays)
{
    share();
    base.close();
    const auto dead = ::fork();
    if (dead == 0) {
        const Connection db(base.path());
        db.trustSchema();
        db.run(u"PRAGMA cache_size = 4"_s);
        db.run(u"PRAGMA cache_spill = ON"_s);
        db.run(u"BEGIN IMMEDIATE"_s);
        db.run(u"UPDATE customer SET notes = hex(randomblob(100000))"_s); // more than the cache holds
        ::_exit(0);
    }
    ::waitpid(dead, nullptr, 0);
    QFile journal(base.path() + u"-journal"_s);
    ASSERT_TRUE(journal.open(QIODevice::ReadOnly));
    ASSERT_NE(journal.read(1), QByteArray(1, '\0')) << "nothing was left half-way";
    journal.close();

    EXPECT_TRUE(prepareBase(base.path(), base.clock()).recovered);
    EXPECT_TRUE(journalIsThere());
    base.reopen();
    EXPECT_EQ(base.session().customers().get(customer).notes, QString());
    EXPECT_TRUE(journalIsThere());
    EXPECT_FALSE(prepareBase(base.path(), base.clock()).recovered);
}

TEST_F(Sharing, AFileThatWasRenamedRemovedOrReplacedIsNotWrittenAnyMore)
{
    for (const bool team : {false, true}) {
        SCOPED_TRACE(team);
        if (team)
            share();
        const auto away = base.file(u"away.kingfisher"_s);
        ASSERT_TRUE(QFile::rename(base.path(), away));
        EXPECT_TRUE(refusalToAdd().contains(u"renamed"_s)) << refusalToAdd().toStdString();
        ASSERT_TRUE(QFile::copy(away, base.path()));
        EXPECT_TRUE(refusalToAdd().contains(u"Another file"_s)) << refusalToAdd().toStdString();
        QFile::remove(base.path());
        ASSERT_TRUE(QFile::rename(away, base.path()));
        EXPECT_EQ(refusalToAdd(), QString()) << "it is back";
    }
}

/// An older state is copied into the very file that is open.
void overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_EQ(file.write(bytes), bytes.size());
    ASSERT_TRUE(file.resize(bytes.size()));
}

TEST_F(Sharing, AnOlderStateThatWasPutThereIsNoticedBeforeAnythingIsWritten) // row 133
{
    share();
    base.close();
    QFile file(base.path());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const auto older = file.readAll();
    file.close();
    base.reopen();
    base.addCustomer(u"甲"_s);
    overwrite(base.path(), older);
    const auto why = refusalToAdd();
    EXPECT_TRUE(why.contains(u"put in the place"_s)) << why.toStdString();
    EXPECT_NE(base.session().team().whyReadOnly(), QString());
    EXPECT_NE(refusalToAdd(), QString()) << "for good";
    base.reopen();
    EXPECT_EQ(refusalToAdd(), QString()) << "opened again it is the file";
}

TEST_F(Sharing, ANewEpochANewerVersionAndAMoveStopTheWriting) // rows 133, 135
{
    const std::vector<std::pair<QString, QString>> changes = {
        {u"UPDATE meta SET epoch = epoch + 1"_s, u"put in the place"_s},
        {u"UPDATE meta SET min_writer_version = 99"_s, u"newer version"_s},
        {u"UPDATE meta SET broken = 1"_s, u"damaged"_s},
        {u"INSERT INTO housekeeping VALUES ('moved_to', 'PostgreSQL')"_s, u"PostgreSQL"_s},
    };
    for (const auto &[sql, words] : changes) {
        TestBase other;
        other.close();
        shareBase(other.path(), other.clock());
        other.reopen();
        other.addCustomer(u"甲"_s);
        {
            const Connection colleague(other.path(), Connection::Access::Inspect);
            colleague.run(sql);
        }
        try {
            other.addCustomer(u"乙"_s);
            ADD_FAILURE() << sql.toStdString();
        } catch (const Error &error) {
            EXPECT_TRUE(error.message().contains(words)) << error.message().toStdString();
        }
        EXPECT_EQ(other.session().customers().count(), 1);
    }
}

TEST_F(Sharing, AStrayFileBesideALocalOneDoesNotMakeItATeams)
{
    base.close();
    {
        const SideFile stray(base.path());
    }
    base.reopen();
    EXPECT_EQ(pragma(u"journal_mode"_s), u"wal"_s);
    EXPECT_FALSE(base.session().team().isTeamFile());
    EXPECT_NO_THROW(base.addCustomer(u"甲"_s));
}

TEST_F(Sharing, ATeamsFileThatWasCopiedAloneIsATeamsAllTheSame)
{
    share();
    const auto copy = base.file(u"copy.kingfisher"_s);
    base.session().maintenance().backUpTo(copy);
    Session session({.path = copy});
    EXPECT_TRUE(session.team().isTeamFile());
    EXPECT_NO_THROW(session.customers().add({.customer = {.name = u"甲"_s}}));
}

TEST_F(Sharing, WhatIsDoneIsKeptOnThisMachineBeforeItIsCommitted)
{
    share();
    const QTemporaryDir kept;
    base.session().operations().setLocalJournal(kept.path());
    base.addCustomer(u"天津佳成"_s);
    base.addCustomer(u"深圳锦绣"_s);
    const auto operations = base.session().operations().localJournal().operations();
    ASSERT_EQ(operations.size(), 2U);
    EXPECT_EQ(operations[1].kind, u"customer.add"_s);
    EXPECT_EQ(operations[1].actor, u"林晓彤"_s);
    EXPECT_TRUE(operations[1].isConfirmed);
    ASSERT_FALSE(operations[1].changes.empty());
    EXPECT_EQ(operations[1].changes[0]["after"_L1]["name"_L1].toString(), u"深圳锦绣"_s);
    EXPECT_TRUE(base.session().maintenance().holds(operations[1].uuid));
    EXPECT_FALSE(base.session().maintenance().holds(u"nobody"_s));
}

TEST_F(Sharing, ReaderAndListLookIntoTheFileWithoutBeingInTheWay)
{
    share();
    auto options = base.options();
    options.access = Connection::Access::Inspect;
    Session reader(options);
    EXPECT_EQ(reader.customers().count(), 1);
    EXPECT_THROW(reader.customers().add({.customer = {.name = u"x"_s}}), Error);
    base.addCustomer(u"天津佳成"_s);
    EXPECT_EQ(reader.customers().count(), 2);
}

} // namespace
