#include "core/customer/customerservice.h"
#include "core/operation/journal.h"
#include "core/session/base.h"
#include "core/session/session.h"
#include "core/storage/backup.h"
#include "core/storage/integrity.h"
#include "core/storage/migrator.h"
#include "core/storage/schemacheck.h"
#include "core/storage/statement.h"
#include "tests/support/powercutvfs.h"
#include "tests/support/printers.h"

#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <csignal>
#include <random>

#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

/// A base as an older version left it: only the first scripts ran.
class Migration : public testing::TestWithParam<int>
{
protected:
    Migration() { QStandardPaths::setTestModeEnabled(true); }
    ~Migration() override { QDir(backupFolder(m_path)).removeRecursively(); }

    void makeOld(int version)
    {
        for (const auto &suffix : {QString(), u"-wal"_s, u"-shm"_s})
            QFile::remove(m_path + suffix);
        QDir(backupFolder(m_path)).removeRecursively();
        const Connection db(m_path);
        Migrator({}, {}).runTo(db, version);
        db.run(u"INSERT INTO meta(id, uuid, created_at) VALUES (1, 'old', 0)"_s);
        if (version >= 2)
            db.runScript("INSERT INTO app_user(name) VALUES ('林晓彤');"
                         "INSERT INTO pool(name) VALUES ('公海');"
                         "INSERT INTO customer(name, created_at) VALUES ('翔诚', 0), ('佳成', 0)");
    }

    /// The version it has, where it is whole: exactly the structure of that version, and what was in it.
    int versionOfWhole()
    {
        const Connection db(m_path);
        const auto version = Migrator::version(db);
        const Connection expected(u":memory:"_s);
        Migrator(version == Migrator::newestVersion() ? &Journal::watch : Migrator::Watch(), {})
            .runTo(expected, version);
        EXPECT_EQ(schemaDifferences(db, expected), QStringList());
        EXPECT_EQ(integrityProblems(db, CheckDepth::Full), QStringList());
        EXPECT_EQ(Statement(db, u"SELECT count(*) FROM meta WHERE uuid = 'old'"_s).number(), 1);
        const bool hadCustomers = GetParam() >= 2;
        if (version >= 2) {
            EXPECT_EQ(Statement(db, u"SELECT count(*) FROM customer"_s).number(), hadCustomers ? 2 : 0);
        }
        return version;
    }

    /// That each step was preceded by a backup which passes its check.
    void expectBackups(int from, int to)
    {
        const QDir folder(backupFolder(m_path));
        for (int version = from; version < to; ++version) {
            const auto names = folder.entryList({u"*.before-v%1.kingfisher"_s.arg(version + 1)});
            ASSERT_FALSE(names.isEmpty()) << "no backup before version " << version + 1;
            const Connection copy(folder.filePath(names.first()), Connection::Access::Immutable);
            EXPECT_EQ(Migrator::version(copy), version);
            EXPECT_EQ(integrityProblems(copy, CheckDepth::Full), QStringList());
        }
    }

    template <typename Work>
    static int inAProcess(Work &&work)
    {
        const auto pid = ::fork();
        if (pid == 0) {
            try {
                work();
            } catch (const std::exception &error) {
                std::fprintf(stderr, "%s\n", error.what());
                ::_exit(4);
            }
            ::_exit(0);
        }
        int status = 0;
        ::waitpid(pid, &status, 0);
        return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    }

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"old.kingfisher"_s);
    const FixedClock m_clock{1'795'338'000'000};
};

TEST_P(Migration, BringsAnOldBaseUpToDateAfterABackup) // row 124
{
    makeOld(GetParam());
    prepareBase(m_path, m_clock);
    EXPECT_EQ(versionOfWhole(), Migrator::newestVersion());
    expectBackups(GetParam(), Migrator::newestVersion());
}

TEST_P(Migration, KilledAtAnyStatementItIsOldOrNew) // row 124
{
    // Counted down by the engine before each statement: the process ends at the n-th.
    static int left = 0;
    int killed = 0;
    // Until two versions on: what a kill does later, the bases that start there show.
    for (int n = 1, version = 0; version < GetParam() + 2; n += 15) {
        makeOld(GetParam());
        const auto code = inAProcess([&] {
            left = n;
            sqlite3_auto_extension(
                reinterpret_cast<void (*)()>(+[](sqlite3 *db, char **, const void *) -> int {
                    sqlite3_trace_v2(
                        db, SQLITE_TRACE_STMT,
                        +[](unsigned, void *, void *, void *) -> int {
                            if (--left == 0)
                                ::kill(::getpid(), SIGKILL);
                            return 0;
                        },
                        nullptr);
                    return SQLITE_OK;
                }));
            prepareBase(m_path, m_clock);
        });
        version = versionOfWhole();
        EXPECT_GE(version, GetParam());
        expectBackups(GetParam(), version);
        if (HasFailure() || code == 0)
            break;
        ASSERT_EQ(code, 128 + SIGKILL);
        ++killed;
        prepareBase(m_path, m_clock); // the next start finishes it
        EXPECT_EQ(versionOfWhole(), Migrator::newestVersion());
    }
    EXPECT_GT(killed, 8);
}

TEST_P(Migration, WhenThePowerFailsItIsOldOrNew) // row 124
{
    const auto migrate = [&](const powercut::Plan &plan) {
        makeOld(GetParam());
        return inAProcess([&] {
            powercut::install(plan);
            prepareBase(m_path, m_clock);
            ::_exit(std::min(250, int(powercut::operations() / 4)));
        });
    };
    const auto operations = migrate({}) * 4;
    ASSERT_GT(operations, 20);
    std::mt19937 dice(1);
    for (int i = 0; i < 25 && !HasFailure(); ++i) {
        SCOPED_TRACE(i);
        const auto code =
            migrate({.seed = unsigned(dice()), .cutAt = 1 + long(dice() % unsigned(operations))});
        EXPECT_EQ(code, powercut::kPowerCut);
        const auto version = versionOfWhole();
        EXPECT_GE(version, GetParam());
        expectBackups(GetParam(), version);
    }
}

INSTANTIATE_TEST_SUITE_P(From, Migration, testing::Range(1, Migrator::newestVersion()));

TEST(NewBase, IsWholeOrNotThereWhereverItsMakerIsKilled)
{
    QTemporaryDir folder;
    const auto path = folder.filePath(u"new.kingfisher"_s);
    int unfinished = 0;
    int whole = 0;
    for (int i = 0; whole < 3 && i < 1'000; ++i) {
        SCOPED_TRACE(i);
        const auto pid = ::fork();
        if (pid == 0) {
            createBase(path, {.userName = u"林晓彤"_s}, std::make_shared<Clock>());
            ::_exit(0);
        }
        ::usleep(unsigned(i) * 3'000);
        ::kill(pid, SIGKILL);
        ::waitpid(pid, nullptr, 0);
        if (!QFile::exists(path)) {
            ++unfinished;
            EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files), QStringList())
                << "nothing that is to be seen";
            continue;
        }
        ++whole;
        prepareBase(path, Clock());
        EXPECT_EQ(Session({.path = path}).customers().count(), 0);
        for (const auto &suffix : {QString(), u"-wal"_s, u"-shm"_s})
            QFile::remove(path + suffix);
    }
    EXPECT_GT(unfinished, 3);
    EXPECT_EQ(whole, 3);
    createBase(path, {}, std::make_shared<Clock>());
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList(u"new.kingfisher"_s))
        << "what the killed ones left is gone";
}

} // namespace
