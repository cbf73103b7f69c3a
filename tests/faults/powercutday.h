#pragma once

#include "core/operation/chain.h"
#include "core/session/sharing.h"
#include "core/storage/backup.h"
#include "core/storage/encryption/convert.h"
#include "core/storage/encryption/filekey.h"
#include "core/storage/integrity.h"
#include "tests/support/dump.h"
#include "tests/support/powercutvfs.h"
#include "tests/support/randomacts.h"
#include "tests/support/testbase.h"

#include <gtest/gtest.h>

#include <sys/wait.h>
#include <unistd.h>

namespace crm::test {

using namespace Qt::StringLiterals;

inline constexpr int kActs = 25;
inline constexpr qint64 kNow = 1'795'338'000'000;

/// What a series of cuts came to.
struct Findings
{
    int cuts = 0;
    int corrupt = 0; ///< SQLite's check, the log's chain or the opening found something
    int half = 0; ///< it holds what it never held between two operations
    int lost = 0; ///< an operation is gone that had been acknowledged

    int failures() const { return corrupt + half + lost; }
};

enum class Fault { None, LyingDisk, SynchronousOff };

/// The same people's day, over and over, on a disk whose power fails somewhere in it.
class PowerCutDay : public testing::Test
{
protected:
    PowerCutDay()
    {
        base.addCustomer(u"苏州翔诚服饰有限公司"_s);
        base.addCustomer(u"天津佳成装饰工程有限公司"_s);
        base.close();
        QFile::copy(base.path(), template_);
    }

    std::unique_ptr<Session> open(const QString &path) const
    {
        return std::make_unique<Session>(
            SessionOptions{.path = path, .key = key_, .clock = std::make_shared<FixedClock>(kNow)});
    }
    static qint64 newest(Session &session)
    {
        return Statement(session.operations().db(), u"SELECT max(id) FROM operation"_s).number();
    }
    static bool lacksRoomForDoubt(Session &session)
    {
        return integrityProblems(session.operations().db(), CheckDepth::Full).isEmpty()
            && Chain::verify(session.operations().db()).intact;
    }

    /// From now on it is a team's file.
    void share() const { shareBase(template_, Clock()); }
    /// From now on it is what was restored from a backup.
    void restore() const
    {
        const auto backup = memory_.filePath(u"backup.kingfisher"_s);
        backUp(Connection(template_), backup);
        QFile::remove(template_);
        restoreBackup(backup, template_);
    }
    /// From now on it is an encrypted one.
    void encrypt()
    {
        const auto key = newDataKey();
        encryptFile(template_, key, KeyHeader::forNewFile(key));
        key_ = std::make_shared<const FileKey>(path_, key, QByteArray());
    }

    QString fresh() const
    {
        for (const auto &suffix : {QString(), u"-wal"_s, u"-shm"_s, u"-journal"_s, u".crm-peers"_s})
            QFile::remove(path_ + suffix);
        QFile::copy(template_, path_);
        return path_;
    }

    /// How the base looks after each operation of the day, by the number of the operation.
    QMap<qint64, QMap<QString, QStringList>> course(unsigned day) const
    {
        QMap<qint64, QMap<QString, QStringList>> states;
        const auto session = open(fresh());
        RandomActs acts(day);
        states.insert(newest(*session), dumpOf(session->operations().db()));
        for (int i = 0; i < kActs; ++i) {
            acts.one(*session);
            states.insert(newest(*session), dumpOf(session->operations().db()));
        }
        return states;
    }

    /// The day in a process of its own. Each operation that was acknowledged is written to `out`, the number
    /// of the disk's operations at the end.
    [[noreturn]] void liveThrough(unsigned day, const powercut::Plan &plan, Fault fault, int out) const
    {
        powercut::install(plan);
        const auto acknowledge = [&](qint64 number) {
            if (::write(out, &number, sizeof number) != sizeof number)
                ::_exit(3);
        };
        try {
            auto session = open(path_);
            session->operations().setLocalJournal({}); // which lies on another disk
            session->operations().db().run(u"PRAGMA wal_autocheckpoint = 20"_s); // more of what is dangerous
            if (fault == Fault::SynchronousOff)
                session->operations().db().run(u"PRAGMA synchronous = OFF"_s);
            RandomActs acts(day);
            for (int i = 0; i < kActs; ++i) {
                acts.one(*session);
                acknowledge(newest(*session));
            }
            session.reset();
            acknowledge(powercut::operations());
        } catch (const std::exception &error) {
            std::fprintf(stderr, "%s\n", error.what());
            ::_exit(4);
        }
        ::_exit(0);
    }

    struct Life
    {
        int code = 0;
        std::vector<qint64> told = {};
    };

    template <typename Child>
    static Life inAProcess(Child &&child)
    {
        int ends[2];
        EXPECT_EQ(::pipe(ends), 0);
        const auto pid = ::fork();
        if (pid == 0)
            child(ends[1]);
        ::close(ends[1]);
        Life life;
        for (qint64 number; ::read(ends[0], &number, sizeof number) == sizeof number;)
            life.told.push_back(number);
        ::close(ends[0]);
        int status = 0;
        ::waitpid(pid, &status, 0);
        life.code = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
        return life;
    }

    Life live(unsigned day, const powercut::Plan &plan, Fault fault) const
    {
        fresh();
        return inAProcess([&](int out) { liveThrough(day, plan, fault, out); });
    }

    void judge(Findings &findings, const Life &life,
               const QMap<qint64, QMap<QString, QStringList>> &states) const
    {
        try {
            const auto session = open(path_);
            if (!lacksRoomForDoubt(*session)) {
                ++findings.corrupt;
                return;
            }
            const auto last = newest(*session);
            findings.half +=
                !states.contains(last) || dumpOf(session->operations().db()) != states.value(last);
            findings.lost += !life.told.empty() && last < life.told.back();
        } catch (const Error &) {
            ++findings.corrupt;
        }
    }

    Findings cut(int days, int cutsPerDay, Fault fault)
    {
        Findings findings;
        std::mt19937 dice(days);
        for (unsigned day = 1; day <= unsigned(days); ++day) {
            const auto states = course(day);
            const auto whole = live(day, {}, fault);
            EXPECT_EQ(whole.code, 0);
            if (whole.code != 0)
                return findings;
            for (int i = 0; i < cutsPerDay; ++i) {
                const powercut::Plan plan{.seed = unsigned(dice()),
                                          .cutAt = 1 + long(dice() % unsigned(whole.told.back())),
                                          .lieAboutSync = fault == Fault::LyingDisk};
                const auto life = live(day, plan, fault);
                EXPECT_EQ(life.code, powercut::kPowerCut);
                ++findings.cuts;
                judge(findings, life, states);
            }
        }
        std::printf("  %d cuts: %d corrupt, %d half operations, %d acknowledged and lost\n", findings.cuts,
                    findings.corrupt, findings.half, findings.lost);
        return findings;
    }

    QTemporaryDir memory_{QFileInfo(u"/dev/shm"_s).isWritable() ? u"/dev/shm/kingfisher-XXXXXX"_s
                                                                : QString()};
    QString template_ = memory_.filePath(u"template.kingfisher"_s);
    QString path_ = memory_.filePath(u"cut.kingfisher"_s);
    std::shared_ptr<const FileKey> key_;
    TestBase base;
};

} // namespace crm::test
