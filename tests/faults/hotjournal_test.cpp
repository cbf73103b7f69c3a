#include "core/customer/customerservice.h"
#include "core/session/maintenanceservice.h"
#include "core/session/sharing.h"
#include "core/storage/statement.h"
#include "core/storage/team/sidefile.h"
#include "core/storage/transaction.h"
#include "tests/support/faultyvfs.h"
#include "tests/support/testbase.h"

#include <gtest/gtest.h>

#include <sys/wait.h>
#include <unistd.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

constexpr int kCustomers = 400;

/// What another machine saw that had looked into the folder before a writer died in its commit.
struct Seen
{
    int read = 0; ///< rows of the unfinished write
    int kept = 0; ///< of them, once that machine had written itself

    bool isHalf() const { return (read != 0 && read != kCustomers) || (kept != 0 && kept != kCustomers); }
    bool isDirty() const { return read != 0 || kept != 0; }
};

class JournalSeenLate : public testing::Test
{
protected:
    JournalSeenLate()
    {
        auto work = base.session().operations().begin({.kind = u"import"_s, .bulk = true});
        CustomerRepository rows(base.session().operations().db());
        for (int i = 0; i < kCustomers; ++i)
            rows.insert({.customer = {.name = u"客户%1"_s.arg(i), .notes = QString(300, u'-')}});
        work.commit();
        base.close();
        shareBase(base.path(), base.clock());
        QFile::copy(base.path(), m_template);
    }

    void fresh() const
    {
        for (const auto &suffix : {QString(), u"-journal"_s, u".crm-peers"_s})
            QFile::remove(base.path() + suffix);
        QFile::copy(m_template, base.path());
        Session session(base.options()); // the first write leaves the journal there, as sharing does
        session.operations().setLocalJournal({});
        session.customers().add({.customer = {.name = u"erster"_s}});
    }

    static void setJournal(const Connection &db, const QString &mode)
    {
        if (mode != "persist"_L1)
            db.run(u"PRAGMA journal_mode = "_s + mode);
    }
    static int unfinished(const Connection &db)
    {
        return int(Statement(db, u"SELECT count(*) FROM customer WHERE notes LIKE 'x%'"_s).number());
    }

    /// Machine A: dies in its commit, with some pages written.
    void dieInCommit(const QString &journal, int writes) const
    {
        const auto pid = ::fork();
        if (pid == 0) {
            faultyvfs::installDying(-1);
            const Connection db(base.path());
            db.trustSchema();
            setJournal(db, journal);
            const Transaction unfinishedWrite(db);
            db.run(u"UPDATE customer SET notes = 'x' || notes"_s);
            faultyvfs::installDying(writes);
            db.run(u"COMMIT"_s);
            ::_exit(0);
        }
        int status = 0;
        ::waitpid(pid, &status, 0);
        EXPECT_EQ(WEXITSTATUS(status), 9) << "it was to die";
    }

    /// Machine B, which looked into the folder before A began: reads and writes at once when A is dead.
    Seen onAnotherMachine(const QString &journal, int writes) const
    {
        fresh();
        int ready[2];
        int go[2];
        int result[2];
        EXPECT_EQ(::pipe(ready) + ::pipe(go) + ::pipe(result), 0);
        const auto pid = ::fork();
        if (pid == 0)
            readAndWrite(journal, ready[1], go[0], result[1]);
        char byte = 0;
        EXPECT_EQ(::read(ready[0], &byte, 1), 1);
        dieInCommit(journal, writes);
        EXPECT_EQ(::write(go[1], &byte, 1), 1);
        Seen seen;
        EXPECT_EQ(::read(result[0], &seen, sizeof seen), ssize_t(sizeof seen));
        ::waitpid(pid, nullptr, 0);
        for (const int end : {ready[0], ready[1], go[0], go[1], result[0], result[1]})
            ::close(end);
        return seen;
    }

    [[noreturn]] void readAndWrite(const QString &journal, int ready, int go, int result) const
    {
        faultyvfs::installBlind(20);
        char byte = 0;
        Seen seen;
        {
            Session session(base.options());
            session.operations().setLocalJournal({});
            const auto &db = session.operations().db();
            setJournal(db, journal);
            unfinished(db); // looks for a journal
            [[maybe_unused]] auto told = ::write(ready, &byte, 1);
            told = ::read(go, &byte, 1);
            try {
                seen.read = unfinished(db);
                session.customers().add({.customer = {.name = u"danach"_s}});
                seen.kept = unfinished(db);
            } catch (const Error &) {
                seen.kept = seen.read;
            }
            told = ::write(result, &seen, sizeof seen);
        }
        ::_exit(0);
    }

    TestBase base;
    QString m_template = base.file(u"template.kingfisher"_s);
};

TEST_F(JournalSeenLate, IsSeenByAMachineThatStillHasTheOldFolderInItsMemory)
{
    for (int i = 0; i < 20; ++i) {
        SCOPED_TRACE(i);
        const auto seen = onAnotherMachine(u"persist"_s, 1 + i * 3 % 20);
        EXPECT_EQ(seen.read, 0);
        EXPECT_EQ(seen.kept, 0);
        if (HasFailure())
            return;
    }
    Session session(base.options());
    EXPECT_EQ(session.maintenance().check(CheckDepth::Full), QStringList());
}

TEST_F(JournalSeenLate, IsNotSeenWhereTheJournalIsDeletedEachTimeSoThatHalfAWriteStays)
{
    int half = 0;
    int dirty = 0;
    for (int i = 0; i < 4; ++i) {
        const auto seen = onAnotherMachine(u"delete"_s, 3 + 4 * i);
        half += seen.isHalf();
        dirty += seen.isDirty();
    }
    std::printf("  of 4 with DELETE: %d dirty, %d half\n", dirty, half);
    EXPECT_GE(half, 1) << "else this test would not see what PERSIST is for";
}

} // namespace
