#include "core/operation/undoservice.h"
#include "core/pool/poolservice.h"
#include "core/security/userservice.h"
#include "core/session/maintenanceservice.h"
#include "core/session/sharing.h"
#include "core/session/workspace.h"
#include "tests/support/otherprocess.h"
#include "tests/support/sheetfiles.h"
#include "tests/support/testbase.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>
#include <csignal>
#include <map>
#include <random>

#include <poll.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPeople = 20;
constexpr int kCustomers = 4'000;

/// How long the day is: KINGFISHER_TEAM_SECONDS, or a few seconds where nobody waits for it.
qint64 lengthOfDay()
{
    const int seconds = qEnvironmentVariableIntValue("KINGFISHER_TEAM_SECONDS");
    return 1'000 * qint64(seconds > 0 ? seconds : 8);
}

/// Twenty colleagues who do what people do to one file, each a process, some of which are killed or stopped
/// at any moment, and a window that is open all the while.
class TeamDay : public testing::Test
{
protected:
    struct Colleague
    {
        std::unique_ptr<OtherProcess> process;
        QString asked = {};
        QElapsedTimer since = {};
        qint64 stoppedUntil = 0; ///< of the day's clock; 0: works
    };

    TeamDay()
    {
        std::signal(SIGPIPE, SIG_IGN);
        QStandardPaths::setTestModeEnabled(true);
        auto work = base.session().operations().begin({.kind = u"import"_s, .bulk = true});
        CustomerRepository rows(base.session().operations().db());
        for (int i = 0; i < kCustomers; ++i)
            rows.insert(
                {.customer = {.name = u"客户%1"_s.arg(i), .pool = base.session().pools().defaultPool()}});
        work.commit();
        for (int i = 0; i < kPeople; ++i)
            base.session().users().add({.name = name(i), .role = Role::Manager});
        base.close();
        shareBase(base.path(), base.clock());
        window = std::make_unique<Workspace>(base.options());
        QSignalSpy opened(window.get(), &Workspace::opened);
        EXPECT_TRUE(opened.wait(10'000));
        QByteArray rowsOfSheet = "客户名称\n";
        for (int i = 0; i < 250; ++i)
            rowsOfSheet += QStringLiteral("展会客户%1\n").arg(i).toUtf8();
        sheet = sheets.write(u"sheet.csv"_s, rowsOfSheet);
    }

    static QString name(int i) { return u"销售%1"_s.arg(i); }
    void arrive(size_t i)
    {
        auto &one = people[i];
        one.process = std::make_unique<OtherProcess>(QStringLiteral(KINGFISHER_CLAIMWORKER),
                                                     QStringList{base.path(), name(int(i))});
        EXPECT_EQ(one.process->hear(), u"ready"_s);
        one.asked.clear();
        one.stoppedUntil = 0;
    }

    /// Two at a time want the same customer.
    QString nextTask()
    {
        const auto kind = dice() % 100;
        if (kind < 55 && nextClaim < 2 * kCustomers)
            return u"claim %1"_s.arg(1 + nextClaim++ / 2);
        if (kind < 75)
            return u"rename %1 改名%2"_s.arg(kCustomers / 2 + qint64(dice() % (kCustomers / 2))).arg(++names);
        if (kind < 88)
            return u"add 新客户%1"_s.arg(++names);
        if (kind < 97)
            return u"brief 短暂%1"_s.arg(++names);
        return u"import "_s + sheet;
    }

    void heard(const QString &task, const QString &answer, double milliseconds)
    {
        const auto verb = task.section(u' ', 0, 0);
        latencies[verb].push_back(milliseconds);
        if (answer == "won"_L1)
            ++winners[task.section(u' ', 1, 1).toLongLong()];
        else if (answer.startsWith("added "_L1))
            added.push_back(answer.section(u' ', 1).toLongLong());
        else if (answer.startsWith("gone "_L1))
            gone.push_back(answer.section(u' ', 1).toLongLong());
        else if (answer.startsWith("renamed "_L1))
            operations.push_back(answer.section(u' ', 1).toLongLong());
        else if (answer.startsWith("imported "_L1))
            imported += answer.section(u' ', 1).toLongLong();
        else
            EXPECT_TRUE(answer.startsWith("lost"_L1) || answer.startsWith("refused"_L1)
                        || answer.contains(u"meanwhile"_s) || answer.contains(u"Not saved"_s))
                << task.toStdString() << ": " << answer.toStdString();
    }

    /// Of those who have answered, one after the other; the window lives on meanwhile.
    void listen()
    {
        std::vector<pollfd> files;
        for (const auto &one : people)
            files.push_back({one.process->output(), POLLIN, 0});
        ::poll(files.data(), files.size(), 5);
        QCoreApplication::processEvents();
        for (size_t i = 0; i < people.size(); ++i) {
            auto &one = people[i];
            if (!(files[i].revents & POLLIN) || one.asked.isEmpty())
                continue;
            const auto answer = one.process->hear();
            ASSERT_TRUE(answer) << name(int(i)).toStdString() << " died of " << one.asked.toStdString();
            heard(one.asked, *answer, double(one.since.nsecsElapsed()) / 1e6);
            one.asked.clear();
        }
    }

    void giveTasks(qint64 now)
    {
        for (auto &one : people) {
            if (one.stoppedUntil > 0 && now > one.stoppedUntil) {
                one.process->goOn();
                one.stoppedUntil = 0;
            }
            if (!one.asked.isEmpty() || one.stoppedUntil > 0 || dice() % 4 != 0)
                continue; // thinks
            one.asked = nextTask();
            one.since.start();
            one.process->say(one.asked);
        }
    }

    void disturb(qint64 now)
    {
        const auto victim = size_t(dice() % kPeople);
        auto &one = people[victim];
        if (dice() % 4 == 0 && one.stoppedUntil == 0 && one.asked.isEmpty()) {
            one.process->stop();
            one.stoppedUntil = now + 2'000;
            ++stops;
            return;
        }
        one.process->kill();
        ++kills;
        arrive(victim);
    }

    /// Everybody comes to the end of what they do.
    void finish()
    {
        for (auto &one : people)
            one.process->goOn();
        QElapsedTimer time;
        for (time.start(); time.elapsed() < 60'000; listen())
            if (std::ranges::all_of(people, [](const Colleague &one) { return one.asked.isEmpty(); }))
                return;
        ADD_FAILURE() << "somebody does not come to an end";
    }

    void print() const
    {
        for (auto [verb, all] : latencies) {
            std::ranges::sort(all);
            const auto at = [&all = all](double part) { return all[size_t(part * double(all.size() - 1))]; };
            std::printf("  %-7s %6zu  p50 %5.0f  p95 %5.0f  max %5.0f ms\n", qPrintable(verb), all.size(),
                        at(0.5), at(0.95), at(1));
        }
        std::printf(
            "  %d kills, %d stopped for 2 s, %zu claimed, %zu added, %zu added and undone, %lld imported\n",
            kills, stops, winners.size(), added.size(), gone.size(), static_cast<long long>(imported));
    }

    TestBase base;
    SheetFiles sheets;
    QString sheet;
    std::unique_ptr<Workspace> window;
    std::vector<Colleague> people{kPeople};
    std::mt19937 dice{20261122};
    std::map<QString, std::vector<double>> latencies; ///< by verb
    std::map<qint64, int> winners; ///< of each customer: who were told that it is theirs
    std::vector<qint64> added;
    std::vector<qint64> gone;
    std::vector<qint64> operations;
    qint64 imported = 0;
    qint64 nextClaim = 0;
    int names = 0;
    int kills = 0;
    int stops = 0;
};

TEST_F(TeamDay, NothingThatSomebodyWasToldIsLostAndEveryWindowIsCurrent)
{
    for (size_t i = 0; i < people.size(); ++i)
        arrive(i);
    QElapsedTimer day;
    qint64 nextDisturbance = 1'000;
    for (day.start(); day.elapsed() < lengthOfDay();) {
        giveTasks(day.elapsed());
        ASSERT_NO_FATAL_FAILURE(listen());
        if (day.elapsed() > nextDisturbance) {
            disturb(day.elapsed());
            nextDisturbance = day.elapsed() + 300 + qint64(dice() % 900);
        }
    }
    finish();
    for (auto &one : people)
        one.process.reset();
    print();

    Session session(base.options());
    EXPECT_EQ(session.maintenance().check(CheckDepth::Full), QStringList());
    EXPECT_TRUE(session.maintenance().verifyLog().intact);
    for (const auto &[id, count] : winners) {
        EXPECT_EQ(count, 1) << id << " was given to two";
        EXPECT_TRUE(session.customers().get({id}).owner.isValid()) << id;
    }
    for (const auto id : added)
        EXPECT_NO_THROW(session.customers().get({id})) << id;
    for (const auto id : gone)
        EXPECT_THROW(session.customers().get({id}), Error) << id;
    for (const auto operation : operations)
        EXPECT_FALSE(session.undo().changes(operation).records.empty()) << operation;
    EXPECT_GE(session.customers().count(), kCustomers + qint64(added.size()) + imported);

    const auto isCurrent = [&] {
        const auto snapshot = window->directory().snapshot();
        if (snapshot->stage() != DirectoryStage::Complete
            || snapshot->customers() != session.customers().count())
            return false;
        for (qint64 id = 1; id <= kCustomers; ++id) {
            const auto row = snapshot->rowOf(id);
            if (!row || snapshot->text({CustomerField::Name}, *row) != session.customers().get({id}).name)
                return false;
        }
        return true;
    };
    EXPECT_TRUE(QTest::qWaitFor(isCurrent, 15'000)) << "the window does not show what is there";
}

} // namespace
