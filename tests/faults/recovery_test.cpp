#include "core/session/maintenanceservice.h"
#include "core/storage/integrity.h"
#include "core/storage/recovery.h"
#include "tests/support/dump.h"
#include "tests/support/otherprocess.h"
#include "tests/support/testbase.h"
#include "tests/support/testworkspace.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <csignal>

#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace crm;
using namespace Qt::StringLiterals;
using testing::HasSubstr;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

template <typename Work>
void dieAfter(Work &&work)
{
    const auto pid = ::fork();
    if (pid == 0) {
        work();
        ::kill(::getpid(), SIGKILL);
    }
    ::waitpid(pid, nullptr, 0);
}

/// A process that ended in the middle of its work on a base, and what it left beside the file.
class Recovery : public testing::Test
{
protected:
    static void fill(TestBase &base, int customers)
    {
        for (int i = 0; i < customers; ++i)
            base.addCustomer(u"客户%1"_s.arg(i));
        base.close();
    }
    static void leaveWal(const TestBase &base, int customers = 1)
    {
        dieAfter([&] {
            Session session(base.options());
            for (int i = 0; i < customers; ++i)
                session.customers().add({.customer = {.name = u"留下%1"_s.arg(i)}});
            ::kill(::getpid(), SIGKILL); // before the session closes the file and puts the log into it
        });
        ASSERT_GT(QFileInfo(base.path() + u"-wal"_s).size(), 0);
    }
    static void move(const QString &from, const QString &to)
    {
        QFile::remove(to);
        ASSERT_TRUE(QFile::rename(from, to));
    }
    bool recovered(const TestBase &base) { return prepareBase(base.path(), *base.options().clock).recovered; }

    /// Refused with the name of the log, and neither the file nor the log is touched.
    void expectRefused(const TestBase &base, const QString &log)
    {
        const auto file = bytesOf(base.path());
        const auto beside = bytesOf(base.path() + log);
        try {
            recovered(base);
            ADD_FAILURE() << "opened";
        } catch (const Error &error) {
            EXPECT_THAT(error.what(), HasSubstr("does not belong to it"));
            EXPECT_THAT(error.message().toStdString(), HasSubstr(log.toStdString()));
        }
        EXPECT_EQ(bytesOf(base.path()), file);
        EXPECT_EQ(bytesOf(base.path() + log), beside);
    }
    static qint64 customers(const TestBase &base)
    {
        Session session(base.options());
        EXPECT_EQ(session.maintenance().check(CheckDepth::Full), QStringList());
        EXPECT_TRUE(session.maintenance().verifyLog().intact);
        return session.customers().count();
    }

    TestBase base;
};

TEST_F(Recovery, IsNotedAfterACrashAndOnlyThen)
{
    fill(base, 3);
    EXPECT_FALSE(recovered(base));
    leaveWal(base);
    EXPECT_TRUE(recovered(base));
    EXPECT_FALSE(recovered(base)) << "that was put right";
    EXPECT_EQ(customers(base), 4);
    EXPECT_FALSE(recovered(base));
}

TEST_F(Recovery, AnotherProcessThatHasTheFileOpenIsNoCrash)
{
    fill(base, 3);
    OtherProcess other(QStringLiteral(KINGFISHER_CLAIMWORKER), {base.path(), u"林晓彤"_s});
    EXPECT_EQ(other.hear(), u"ready"_s);
    other.say(u"add 他的"_s);
    EXPECT_TRUE(other.hear());
    ASSERT_GT(QFileInfo(base.path() + u"-wal"_s).size(), 0);
    EXPECT_FALSE(recovered(base));

    other.kill();
    ASSERT_GT(QFileInfo(base.path() + u"-wal"_s).size(), 0);
    EXPECT_TRUE(recovered(base));
    EXPECT_EQ(customers(base), 4);
}

TEST_F(Recovery, AnotherConnectionOfThisProcessIsNoCrash)
{
    base.addCustomer(u"甲"_s);
    ASSERT_GT(QFileInfo(base.path() + u"-wal"_s).size(), 0);
    EXPECT_FALSE(recovered(base));
    base.addCustomer(u"乙"_s);
    EXPECT_EQ(base.session().customers().count(), 2);
}

TEST_F(Recovery, AWorkspaceThatWasClosedLeavesNoWork)
{
    base.close();
    {
        Workspace workspace(base.options());
        QSignalSpy opened(&workspace, &Workspace::opened);
        ASSERT_TRUE(opened.wait(10'000));
        workspace.directory().settle();
        std::optional<bool> done;
        workspace.write(
            &workspace,
            [](Session &session) { return session.customers().add({.customer = {.name = u"甲"_s}}); },
            [&](const Outcome<CustomerId> &outcome) { done = bool(outcome); });
        ASSERT_TRUE(QTest::qWaitFor([&] { return done.has_value(); }));
    }
    EXPECT_EQ(QFileInfo(base.path() + u"-wal"_s).size(), 0);
    EXPECT_FALSE(recovered(base));
}

/// SQLite checks a log by itself, not against the file: it would write the pages of one base into another.
TEST_F(Recovery, TheLogOfAnotherBaseIsNotWrittenIntoThisOne) // row 126
{
    TestBase other;
    fill(base, 20);
    fill(other, 30);
    leaveWal(other, 5);
    move(other.path() + u"-wal"_s, base.path() + u"-wal"_s);

    expectRefused(base, u"-wal"_s);
    move(base.path() + u"-wal"_s, base.file(u"elsewhere"_s));
    EXPECT_FALSE(recovered(base));
    EXPECT_EQ(customers(base), 20);
}

TEST_F(Recovery, ALogThatWentOnFromAnotherStateOfTheFileIsNotWrittenIntoIt)
{
    fill(base, 20);
    const auto early = base.file(u"early.kingfisher"_s);
    ASSERT_TRUE(QFile::copy(base.path(), early));
    base.reopen();
    fill(base, 60);
    const auto backup = base.file(u"backup.kingfisher"_s);
    {
        Session session(base.options());
        session.maintenance().backUpTo(backup);
    }
    leaveWal(base, 5);
    for (const auto &older : {early, backup}) {
        QFile::remove(base.path());
        ASSERT_TRUE(QFile::copy(older, base.path()));
        expectRefused(base, u"-wal"_s);
    }
}

/// Of a large file only the record of operations is compared before it is opened.
TEST_F(Recovery, OfALargeFileTheLogMustContinueItsOperations)
{
    constexpr qint64 nothingIsCheckedWholly = 0;
    fill(base, 20);
    const auto early = base.file(u"early.kingfisher"_s);
    ASSERT_TRUE(QFile::copy(base.path(), early));
    base.reopen();
    fill(base, 60);
    leaveWal(base, 5);
    EXPECT_TRUE(isRecoveryDue(base.path(), nothingIsCheckedWholly));

    TestBase other;
    fill(other, 30);
    for (const auto &wrong : {early, other.path()}) {
        QFile::remove(base.path());
        ASSERT_TRUE(QFile::copy(wrong, base.path()));
        const auto file = bytesOf(base.path());
        EXPECT_THROW(isRecoveryDue(base.path(), nothingIsCheckedWholly), Error);
        EXPECT_EQ(bytesOf(base.path()), file);
    }
}

TEST_F(Recovery, HalfALogIsRecoveredAsFarAsItGoes)
{
    fill(base, 20);
    leaveWal(base, 10);
    const auto wal = base.path() + u"-wal"_s;
    QFile(wal).resize(QFileInfo(wal).size() / 2);
    EXPECT_TRUE(recovered(base));
    EXPECT_GE(customers(base), 20);
}

/// A base that is journaled the other way, as a restored backup is for a moment, and a process that was
/// killed in the middle of writing to it.
class HotJournal : public Recovery
{
protected:
    static void leaveJournal(const TestBase &base)
    {
        dieAfter([&] {
            sqlite3 *db = nullptr;
            sqlite3_open(base.path().toUtf8().constData(), &db);
            sqlite3_exec(db,
                         "PRAGMA journal_mode = DELETE; PRAGMA cache_size = 2; BEGIN IMMEDIATE;"
                         "UPDATE customer SET notes = hex(randomblob(3000));"
                         "UPDATE meta SET write_seq = 0",
                         nullptr, nullptr, nullptr);
            sqlite3_db_cacheflush(db);
        });
        ASSERT_GT(QFileInfo(base.path() + u"-journal"_s).size(), 512);
    }
};

TEST_F(HotJournal, IsRolledBackAndNoted) // row 125
{
    fill(base, 40);
    base.reopen();
    const auto before = dumpOf(base.db());
    base.close();
    leaveJournal(base);
    EXPECT_TRUE(recovered(base));
    EXPECT_EQ(customers(base), 40);
    base.reopen();
    EXPECT_EQ(dumpOf(base.db()), before);
}

TEST_F(HotJournal, OfAnotherBaseIsNotRolledBackIntoThisOne) // row 126
{
    TestBase other;
    fill(base, 20);
    fill(other, 40);
    leaveJournal(other);
    move(other.path() + u"-journal"_s, base.path() + u"-journal"_s);

    expectRefused(base, u"-journal"_s);
    move(base.path() + u"-journal"_s, base.file(u"elsewhere"_s));
    EXPECT_FALSE(recovered(base));
    EXPECT_EQ(customers(base), 20);
}

/// The file as the person sees it goes away under an open base.
class MovedAway : public Recovery
{
protected:
    void expectNothingIsWritten(const char *why)
    {
        const auto wrote = attempt([&] { return base.addCustomer(u"无处可去"_s); });
        ASSERT_FALSE(wrote);
        EXPECT_THAT(wrote.error().what(), HasSubstr(why));
    }
    QString elsewhere = base.file(u"elsewhere.kingfisher"_s);
};

TEST_F(MovedAway, NothingMoreIsWrittenToAFileThatWasRenamed)
{
    base.addCustomer(u"甲"_s);
    ASSERT_TRUE(QFile::rename(base.path(), elsewhere));
    expectNothingIsWritten("is not there any more");
    ASSERT_TRUE(QFile::rename(elsewhere, base.path()));
    EXPECT_TRUE(base.addCustomer(u"乙"_s).isValid()) << "it is back";
}

TEST_F(MovedAway, NothingMoreIsWrittenToAFileThatWasDeletedOrReplaced)
{
    base.addCustomer(u"甲"_s);
    const auto backup = base.file(u"backup.kingfisher"_s);
    base.session().maintenance().backUpTo(backup);
    ASSERT_TRUE(QFile::remove(base.path()));
    expectNothingIsWritten("is not there any more");
    ASSERT_TRUE(QFile::copy(backup, base.path()));
    const auto replaced = bytesOf(base.path());
    expectNothingIsWritten("Another file was put in the place");
    EXPECT_EQ(bytesOf(base.path()), replaced);
}

} // namespace
