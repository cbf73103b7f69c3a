#include "core/session/maintenanceservice.h"
#include "core/session/sharing.h"
#include "core/storage/housekeeping.h"
#include "core/storage/integrity.h"
#include "core/storage/statement.h"
#include "tests/support/ioerrorvfs.h"
#include "tests/support/testbase.h"
#include "tests/support/testworkspace.h"

#include <gtest/gtest.h>

#include <sys/wait.h>
#include <unistd.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

/// What the writer was told.
enum class Told { Saved, NotSaved, Unknown };

enum class Kind { OfOneMachine, OfATeam };

/// A customer with a contact is saved on a disk that fails at the n-th call, for each n until all goes well.
class IoError : public testing::TestWithParam<Kind>
{
protected:
    IoError()
    {
        for (int i = 0; i < 3; ++i)
            save(base.session(), u"前%1"_s.arg(i));
        base.close();
        if (GetParam() == Kind::OfATeam)
            shareBase(base.path(), base.clock());
        QFile::copy(base.path(), template_);
    }

    static void save(Session &session, const QString &name)
    {
        session.customers().add(
            {.customer = {.name = name, .notes = QString(3'000, u'x')}, .contacts = {{.name = u"联系人"_s}}});
    }

    std::unique_ptr<Session> open() const
    {
        auto session = std::make_unique<Session>(base.options());
        session->operations().setLocalJournal({}); // which lies on another disk
        return session;
    }
    /// Of a team's file the journal is there already, as the first write leaves it.
    void fresh() const
    {
        for (const auto &suffix : {QString(), u"-wal"_s, u"-shm"_s, u"-journal"_s, u".crm-peers"_s})
            QFile::remove(base.path() + suffix);
        QFile::copy(template_, base.path());
        if (GetParam() == Kind::OfATeam)
            Housekeeping(open()->operations().db()).set(u"last_check"_s, u"0"_s);
    }

    /// As a workspace and the command line do it: opens anew and looks.
    Told lookedUp(const QString &operation) const
    {
        const auto held = attempt([&] { return open()->maintenance().holds(operation); });
        return !held ? Told::Unknown : *held ? Told::Saved : Told::NotSaved;
    }

    /// Saves with the faults armed. The operation of which nobody knows, where there is one, is looked up
    /// again while the disk is as it is.
    Told saveOn(std::unique_ptr<Session> &session, QString &inDoubt) const
    {
        try {
            save(*session, u"新"_s);
            return Told::Saved;
        } catch (const Unsettled &doubt) {
            EXPECT_NE(doubt.fate(), Unsettled::Fate::Saved) << "that is no failure";
            inDoubt = doubt.operation();
            EXPECT_FALSE(inDoubt.isEmpty());
            session.reset();
            if (doubt.fate() == Unsettled::Fate::NotSaved)
                return Told::NotSaved;
            return lookedUp(inDoubt);
        } catch (const Error &) {
            return Told::NotSaved;
        }
    }

    /// How many there are of the new one, in a file that is sound and has lost nothing.
    qint64 found() const
    {
        prepareBase(base.path(), *base.options().clock);
        const auto session = open();
        const auto &db = session->operations().db();
        EXPECT_EQ(integrityProblems(db, CheckDepth::Full), QStringList());
        EXPECT_TRUE(Chain::verify(db).intact);
        const auto count = [&](const QString &sql) { return Statement(db, sql).number(); };
        EXPECT_EQ(count(u"SELECT count(*) FROM customer WHERE name LIKE '前%'"_s), 3);
        EXPECT_EQ(count(u"SELECT count(*) FROM customer"_s), count(u"SELECT count(*) FROM contact"_s));
        EXPECT_EQ(count(u"SELECT count(*) FROM customer"_s), count(u"SELECT count(*) FROM operation"_s));
        return count(u"SELECT count(*) FROM customer WHERE name = '新'"_s);
    }

    QTemporaryDir memory_;
    QString template_ = memory_.filePath(u"template.kingfisher"_s);
    TestBase base;
};

TEST_P(IoError, WhereverADiskFailsDuringASaveTheAnswerIsTrueAndNothingIsLostOrHalf)
{
    for (const bool forEver : {false, true}) {
        int doubts = 0;
        int unknowns = 0;
        long n = 1;
        for (bool failed = true; failed; ++n) {
            SCOPED_TRACE(testing::Message() << "call " << n << (forEver ? " and all after it" : ""));
            fresh();
            ioerror::install();
            auto session = open();
            session->customers().count(); // what comes before the save is read
            ioerror::arm({.failAt = n, .forEver = forEver});
            QString inDoubt;
            auto told = saveOn(session, inDoubt);
            failed = ioerror::disarm() > 0;
            session.reset();
            doubts += !inDoubt.isEmpty();
            unknowns += told == Told::Unknown;
            if (told == Told::Unknown)
                told = lookedUp(inDoubt); // the disk answers again
            ioerror::uninstall();
            EXPECT_NE(told, Told::Unknown);
            EXPECT_EQ(found(), told == Told::Saved);
            if (HasFailure())
                return;
        }
        std::printf("  %ld calls, %d commits in doubt, %d of them not to be settled at once\n", n - 1, doubts,
                    unknowns);
        EXPECT_GT(n, 10);
        EXPECT_GT(doubts, 0);
        EXPECT_EQ(unknowns > 0, forEver);
    }
}

/// The process ends the moment it has been told, while another connection keeps what lies beside the file as
/// it is: what is recovered from that must be what was said.
TEST_P(IoError, WhatWasToldOfACommitThatFailedHoldsThoughTheProgramIsKilledThen)
{
    for (const bool syncsOnly : {true, false}) {
        bool failed = true;
        for (long n = 1; failed; ++n) {
            SCOPED_TRACE(testing::Message() << (syncsOnly ? "sync " : "call ") << n);
            fresh();
            int ends[2];
            ASSERT_EQ(::pipe(ends), 0);
            const auto pid = ::fork();
            if (pid == 0) {
                const auto reader = open();
                reader->customers().count();
                ioerror::install();
                auto session = open();
                session->customers().count();
                ioerror::arm({.failAt = n, .syncsOnly = syncsOnly});
                QString inDoubt;
                const auto told = saveOn(session, inDoubt);
                const char answer[2] = {char(told), char(ioerror::disarm() > 0)};
                ::_exit(::write(ends[1], answer, 2) == 2 ? 0 : 1);
            }
            ::close(ends[1]);
            char answer[2] = {};
            ASSERT_EQ(::read(ends[0], answer, 2), 2);
            ::close(ends[0]);
            ::waitpid(pid, nullptr, 0);
            failed = answer[1] != 0;
            if (Told(answer[0]) != Told::Unknown) {
                EXPECT_EQ(found(), Told(answer[0]) == Told::Saved);
            }
            if (HasFailure())
                return;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Files, IoError, testing::Values(Kind::OfOneMachine, Kind::OfATeam),
                         [](const auto &kind) {
                             return kind.param == Kind::OfATeam ? "OfATeam" : "OfOneMachine";
                         });

TEST(IoErrorWorkspace, TellsOfADoubtAndSettlesItWhenTheDiskAnswersAgain) // row 116
{
    ioerror::install();
    int told = 0;
    {
        TestWorkspace workspace;
        QSignalSpy settled(workspace.operator->(), &Workspace::settled);
        const auto add = [&](const QString &name) {
            std::optional<Outcome<CustomerId>> outcome;
            workspace->write(
                workspace.operator->(),
                [name](Session &session) { return session.customers().add({.customer = {.name = name}}); },
                [&outcome](const Outcome<CustomerId> &done) { outcome = done; });
            EXPECT_TRUE(QTest::qWaitFor([&] { return outcome.has_value(); }, 10'000));
            return *outcome;
        };
        ASSERT_TRUE(add(u"甲"_s));
        ioerror::arm({.failAt = 1, .forEver = true, .syncsOnly = true});
        const auto doubtful = add(u"乙"_s);
        const auto *doubt = doubtful.errorAs<Unsettled>();
        ASSERT_TRUE(doubt);
        EXPECT_EQ(doubt->fate(), Unsettled::Fate::Unknown);
        EXPECT_EQ(settled.size(), 0);
        EXPECT_FALSE(add(u"丙"_s)) << "the disk does not answer yet";

        ioerror::disarm();
        ASSERT_TRUE(settled.wait(10'000));
        EXPECT_EQ(settled[0][0].toString(), doubt->operation());
        told = settled[0][1].toBool();
        EXPECT_TRUE(add(u"丁"_s)) << "and goes on";
        const auto names = workspace.read([](Session &session) {
            return Statement(session.operations().db(), u"SELECT count(*) FROM customer WHERE name = '乙'"_s)
                .number();
        });
        EXPECT_EQ(names, told);
    }
    ioerror::uninstall();
}

} // namespace
