#include "core/customer/customerservice.h"
#include "core/operation/undoservice.h"
#include "core/pool/poolservice.h"
#include "core/security/userservice.h"
#include "core/session/maintenanceservice.h"
#include "core/session/sharing.h"
#include "tests/support/encryptedtestfile.h"
#include "tests/support/otherprocess.h"
#include "tests/support/testbase.h"

#include <QElapsedTimer>

#include <gtest/gtest.h>

#include <csignal>
#include <random>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

enum class Mode { Local, Team, EncryptedTeam };

/// People, each in a process, reach for the same customer, one customer after the other.
class Race
{
public:
    Race(const QString &folder, int people, int customers, Mode mode)
        : m_count(people)
        , m_path(folder + u"/race.kingfisher"_s)
    {
        std::signal(SIGPIPE, SIG_IGN); // we write to processes that we kill
        createBase(m_path, {.userName = u"林晓彤"_s, .poolName = u"公海"_s}, std::make_shared<Clock>());
        fill(customers);
        if (mode != Mode::Local)
            shareBase(m_path, Clock());
        if (mode == Mode::EncryptedTeam)
            m_encrypted.emplace(m_path);
    }

    void fill(int customers)
    {
        Session session({.path = m_path});
        for (int i = 0; i < m_count; ++i)
            session.users().add({.name = u"销售%1"_s.arg(i), .role = Role::Sales});
        for (int i = 0; i < customers; ++i)
            m_customers.push_back(session.customers().add(
                {.customer = {.name = u"客户%1"_s.arg(i), .pool = session.pools().defaultPool()}}));
    }

    void start()
    {
        for (int i = 0; i < m_count; ++i)
            m_people.push_back(person(i));
        for (auto &person : m_people)
            EXPECT_EQ(person->hear(), u"ready"_s);
    }

    /// One round; `victim`, if any, is killed in the middle of it and comes back.
    void round(CustomerId customer, int victim, int microseconds)
    {
        for (const auto &person : m_people)
            person->say(u"claim %1"_s.arg(customer.value));
        if (victim >= 0) {
            ::usleep(useconds_t(microseconds));
            m_people[size_t(victim)]->kill();
        }
        QStringList winners;
        QSet<QString> named;
        for (int i = 0; i < m_count; ++i) {
            const auto answer = m_people[size_t(i)]->hear();
            if (answer == u"won"_s)
                winners << name(i);
            else if (answer && answer->startsWith(u"lost "_s))
                named << answer->mid(5);
            else
                EXPECT_EQ(i, victim) << answer.value_or(u"(dead)"_s).toStdString();
        }
        if (victim >= 0) {
            m_people[size_t(victim)] = person(victim);
            EXPECT_EQ(m_people[size_t(victim)]->hear(), u"ready"_s);
        }
        // Who was killed may have won without telling; then the others say so.
        EXPECT_LE(winners.size(), 1);
        const auto winner = winners.isEmpty() && victim >= 0 ? name(victim) : winners.value(0);
        // Where the only loser was killed, nobody is left to name the winner.
        const bool isUntold = named.isEmpty() && victim >= 0 && !winners.isEmpty();
        if (!isUntold) {
            EXPECT_EQ(named, QSet<QString>{winner});
        }
        m_owners.insert(customer, winner);
    }

    void verify()
    {
        m_people.clear();
        prepareBase(m_path, Clock());
        EXPECT_EQ(FileKey::isEncrypted(m_path), m_encrypted.has_value());
        Session session({.path = m_path});
        EXPECT_EQ(session.maintenance().check(CheckDepth::Full), QStringList());
        EXPECT_TRUE(session.maintenance().verifyLog().intact);
        EXPECT_EQ(m_owners.size(), qsizetype(m_customers.size()));
        for (const auto customer : m_customers) {
            const auto owner = session.users().find(session.customers().get(customer).owner);
            EXPECT_EQ(owner ? owner->name : QString(), m_owners.value(customer));
            const auto history = session.pools().history(customer);
            EXPECT_EQ(std::ranges::count(history, u"claim"_s, &OwnerEvent::kind), 1);
        }
        EXPECT_EQ(session.undo().log({.kind = u"pool.claim"_s, .limit = 1'000'000}).size(),
                  m_customers.size());
    }

    const std::vector<CustomerId> &customers() const { return m_customers; }

private:
    static QString name(int i) { return u"销售%1"_s.arg(i); }
    std::unique_ptr<OtherProcess> person(int i) const
    {
        QStringList arguments{m_path, name(i)};
        if (m_encrypted)
            arguments << m_encrypted->recoveryKey();
        return std::make_unique<OtherProcess>(QStringLiteral(KINGFISHER_CLAIMWORKER), arguments);
    }

    const int m_count;
    QString m_path;
    std::optional<EncryptedTestFile> m_encrypted;
    std::vector<CustomerId> m_customers;
    QHash<CustomerId, QString> m_owners; ///< as the losers were told
    std::vector<std::unique_ptr<OtherProcess>> m_people;
};

void run(const QString &folder, int people, int rounds, int everyKill, Mode mode = Mode::Local)
{
    Race race(folder, people, rounds, mode);
    race.start();
    std::mt19937 dice(20261122);
    QElapsedTimer time;
    time.start();
    int killed = 0;
    for (int i = 0; i < rounds && !testing::Test::HasFailure(); ++i) {
        SCOPED_TRACE(testing::Message() << "round " << i);
        const bool kill = everyKill > 0 && i % everyKill == everyKill - 1;
        killed += kill;
        race.round(race.customers()[size_t(i)], kill ? int(dice() % unsigned(people)) : -1,
                   int(dice() % 6'000));
    }
    std::printf("  %d rounds, %d killed, %.1f ms a round\n", rounds, killed, double(time.elapsed()) / rounds);
    race.verify();
}

TEST(Claim, OfEightProcessesOneWinsEachOfAThousandRoundsAndNothingIsLostWhenOneIsKilled) // row 108
{
    const QString memory = u"/dev/shm"_s;
    QTemporaryDir folder(QFileInfo(memory).isWritable() ? memory + u"/kingfisher-XXXXXX"_s : QString());
    run(folder.path(), 8, 1'000, 20);
}

TEST(Claim, OfTwoProcessesOneWinsEachOfAThousandRounds)
{
    const QString memory = u"/dev/shm"_s;
    QTemporaryDir folder(QFileInfo(memory).isWritable() ? memory + u"/kingfisher-XXXXXX"_s : QString());
    run(folder.path(), 2, 1'000, 20);
}

TEST(Claim, LikewiseOnATeamsFile)
{
    QTemporaryDir folder(QDir::currentPath() + u"/claim-XXXXXX"_s);
    run(folder.path(), 8, 120, 6, Mode::Team);
}

TEST(Claim, LikewiseOfTwoOnAnEncryptedTeamsFile)
{
    QTemporaryDir folder(QDir::currentPath() + u"/claim-XXXXXX"_s);
    run(folder.path(), 2, 120, 6, Mode::EncryptedTeam);
}

TEST(Claim, LikewiseOfEightOnAnEncryptedTeamsFile)
{
    QTemporaryDir folder(QDir::currentPath() + u"/claim-XXXXXX"_s);
    run(folder.path(), 8, 120, 6, Mode::EncryptedTeam);
}

TEST(Claim, LikewiseOnARealDisk)
{
    QTemporaryDir folder(QDir::currentPath() + u"/claim-XXXXXX"_s);
    run(folder.path(), 8, 100, 10);
}

} // namespace
