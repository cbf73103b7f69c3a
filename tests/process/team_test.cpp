#include "core/customer/customerservice.h"
#include "core/operation/undoservice.h"
#include "core/pool/poolservice.h"
#include "core/security/userservice.h"
#include "core/session/maintenanceservice.h"
#include "core/session/sharing.h"
#include "tests/support/encryptedtestfile.h"
#include "tests/support/otherprocess.h"
#include "tests/support/testbase.h"

#include <QDir>
#include <QElapsedTimer>

#include <gtest/gtest.h>

#include <algorithm>
#include <csignal>
#include <random>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

/// A team's file, and colleagues on it in processes of their own.
class Team : public testing::Test
{
protected:
    Team() { std::signal(SIGPIPE, SIG_IGN); }

    void make(int people, int customers)
    {
        {
            auto work = base.session().operations().begin({.kind = u"import"_s, .bulk = true});
            CustomerRepository rows(base.session().operations().db());
            for (int i = 0; i < customers; ++i)
                rows.insert(
                    {.customer = {.name = u"客户%1"_s.arg(i), .pool = base.session().pools().defaultPool()}});
            work.commit();
        }
        for (int i = 0; i < people; ++i)
            base.session().users().add({.name = name(i), .role = Role::Sales});
        base.close();
        shareBase(base.path(), base.clock());
        if (isToBeEncrypted)
            encrypted.emplace(base.path());
    }
    static QString name(int i) { return u"销售%1"_s.arg(i); }
    std::unique_ptr<OtherProcess> colleague(int i, const char *program = KINGFISHER_CLAIMWORKER) const
    {
        QStringList arguments{base.path(), name(i)};
        if (encrypted)
            arguments << encrypted->recoveryKey();
        auto process = std::make_unique<OtherProcess>(QString::fromUtf8(program), arguments);
        EXPECT_EQ(process->hear(), u"ready"_s);
        return process;
    }
    static QString ask(OtherProcess &process, const QString &what)
    {
        process.say(what);
        return process.hear().value_or(u"(dead)"_s);
    }
    void killAtAnyMoment()
    {
        constexpr int kPeople = 6;
        make(kPeople, 3'000);
        std::vector<std::unique_ptr<OtherProcess>> people;
        for (int i = 0; i < kPeople; ++i)
            people.push_back(colleague(i));
        std::mt19937 dice(20261122);
        QSet<qint64> won;
        qint64 next = 1;
        int kills = 0;
        QElapsedTimer time;
        time.start();
        while (kills < 40 && time.elapsed() < 60'000) {
            std::vector<qint64> asked;
            for (auto &person : people) {
                asked.push_back(next++);
                person->say(u"claim %1"_s.arg(asked.back()));
            }
            const auto victim = size_t(dice() % kPeople);
            ::usleep(useconds_t(dice() % 60'000));
            people[victim]->kill();
            ++kills;
            for (size_t i = 0; i < people.size(); ++i) {
                const auto answer = people[i]->hear();
                if (answer == u"won"_s)
                    won.insert(asked[i]);
                else
                    EXPECT_EQ(i, victim) << answer.value_or(u"(dead)"_s).toStdString();
            }
            people[victim] = colleague(int(victim));
        }
        people.clear();
        expectSound();
        Session session(base.options());
        for (const auto id : won)
            EXPECT_TRUE(session.customers().get({id}).owner.isValid()) << id;
        std::printf("  %d kills, %lld claims acknowledged\n", kills, static_cast<long long>(won.size()));
        EXPECT_GE(kills, 20);
    }
    void expectSound()
    {
        Session session(base.options());
        EXPECT_EQ(session.maintenance().check(CheckDepth::Full), QStringList());
        EXPECT_TRUE(session.maintenance().verifyLog().intact);
    }

    bool isToBeEncrypted = false;
    std::optional<EncryptedTestFile> encrypted;
    TestBase base;
};

struct Waits
{
    std::vector<double> all;
    std::vector<size_t> perPerson;

    double quantile(double part) const
    {
        return all.empty() ? 0 : all[size_t(part * double(all.size() - 1))];
    }
    double fairness() const
    {
        const auto [least, most] = std::ranges::minmax(perPerson);
        return most == 0 ? 0 : double(least) / double(most);
    }
};

Waits saturate(std::vector<std::unique_ptr<OtherProcess>> &people, int seconds, int think)
{
    for (size_t i = 0; i < people.size(); ++i)
        people[i]->say(u"saturate %1 %2 %3 %4"_s.arg(i + 1).arg(people.size()).arg(seconds).arg(think));
    Waits waits;
    for (auto &person : people) {
        const auto words = person->hear().value_or(u"(dead)"_s).split(u' ');
        EXPECT_EQ(words[0], u"latencies"_s) << words.join(u' ').toStdString();
        waits.perPerson.push_back(size_t(words.size() - 1));
        for (qsizetype i = 1; i < words.size(); ++i)
            waits.all.push_back(words[i].toDouble());
    }
    std::ranges::sort(waits.all);
    std::printf("  %zu people: %zu claims, p50 %.0f, p95 %.0f, max %.0f ms, fairness %.2f\n", people.size(),
                waits.all.size(), waits.quantile(0.5), waits.quantile(0.95), waits.quantile(1),
                waits.fairness());
    return waits;
}

TEST_F(Team, EightWhoDoNothingButClaimAllGetTheirTurn)
{
    make(8, 4'000);
    std::vector<std::unique_ptr<OtherProcess>> people;
    for (int i = 0; i < 8; ++i)
        people.push_back(colleague(i));
    const auto waits = saturate(people, 4, 0);
    EXPECT_GE(waits.fairness(), 0.25) << "0.4 is the goal on a machine that does nothing else";
    EXPECT_LT(waits.quantile(1), 5'000);
    people.clear();
    expectSound();
    Session session(base.options());
    EXPECT_EQ(session.undo().log({.kind = u"pool.claim"_s, .limit = 1'000'000}).size(), waits.all.size())
        << "each that was acknowledged is there";
}

TEST_F(Team, EverybodySeesWhoIsOnline)
{
    make(3, 3);
    auto one = colleague(0);
    auto two = colleague(1);
    EXPECT_EQ(ask(*one, u"claim 1"_s), u"won"_s);
    EXPECT_EQ(ask(*two, u"claim 2"_s), u"won"_s);
    EXPECT_EQ(ask(*one, u"online"_s).split(u' ').size(), 3);
    two->kill();
    EXPECT_EQ(ask(*one, u"online"_s), u"online 销售0"_s);
}

TEST_F(Team, AColleagueWhoIsStoppedHoldsUpNobodyUnlessInTheMiddleOfWriting)
{
    make(3, 3);
    auto sleeper = colleague(0);
    auto other = colleague(1);
    EXPECT_EQ(ask(*sleeper, u"claim 1"_s), u"won"_s);
    sleeper->stop();
    QElapsedTimer time;
    time.start();
    EXPECT_EQ(ask(*other, u"claim 2"_s), u"won"_s);
    EXPECT_LT(time.elapsed(), 2'000);
    sleeper->goOn();
    EXPECT_EQ(ask(*sleeper, u"claim 3"_s), u"won"_s);
    EXPECT_EQ(ask(*other, u"rename 1 王芳"_s).split(u' ').front(), u"renamed"_s);
}

TEST_F(Team, WhereLocksReachNobodyTheNewcomerFindsOutBeforeItWrites)
{
    make(2, 2);
    auto first = colleague(0, KINGFISHER_LOCKLESSWORKER);
    EXPECT_EQ(ask(*first, u"claim 1"_s), u"won"_s) << "alone it harms nobody";
    auto second = colleague(1, KINGFISHER_LOCKLESSWORKER);
    const auto answer = ask(*second, u"claim 2"_s);
    EXPECT_TRUE(answer.startsWith(u"error"_s) && answer.contains(u"Locks do not work"_s))
        << answer.toStdString();
    const auto told = ask(*first, u"claim 2"_s);
    EXPECT_TRUE(told.contains(u"Locks do not work"_s)) << told.toStdString();
    first.reset();
    second.reset();
    auto third = colleague(1);
    EXPECT_EQ(ask(*third, u"claim 2"_s), u"won"_s) << "mounted anew, it works again";
}

TEST_F(Team, PeopleWhoAreKilledAtAnyMomentLoseNothingThatTheyWereTold)
{
    killAtAnyMoment();
}

TEST_F(Team, LikewiseOnAnEncryptedFile)
{
    isToBeEncrypted = true;
    killAtAnyMoment();
    EXPECT_TRUE(FileKey::isEncrypted(base.path()));
}

/// Pages, journal and what lies beside, while people write.
TEST_F(Team, OfAnEncryptedFileNothingCanBeReadWhilePeopleWrite)
{
    isToBeEncrypted = true;
    make(2, 3);
    auto one = colleague(0);
    auto two = colleague(1);
    EXPECT_EQ(ask(*one, u"rename 1 欧阳翡翠珠宝行"_s).split(u' ').front(), u"renamed"_s);
    EXPECT_TRUE(ask(*two, u"add 欧阳翡翠分店"_s).startsWith(u"added"_s));
    EXPECT_EQ(ask(*two, u"claim 2"_s), u"won"_s);
    EXPECT_TRUE(ask(*one, u"claim 2"_s).startsWith(u"lost"_s));
    const QDir folder(QFileInfo(base.path()).path());
    const auto files = folder.entryInfoList(QDir::Files | QDir::Hidden);
    EXPECT_GE(files.size(), 3) << "the file, its journal, and who is there";
    for (const auto &info : files) {
        QFile file(info.filePath());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_FALSE(file.readAll().contains(u"欧阳翡翠"_s.toUtf8())) << info.fileName().toStdString();
    }
    one.reset();
    two.reset();
    expectSound();
}

} // namespace
