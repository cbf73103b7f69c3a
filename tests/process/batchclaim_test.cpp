#include "core/customer/customerservice.h"
#include "core/pool/holdlimits.h"
#include "core/pool/poolservice.h"
#include "core/security/userservice.h"
#include "core/session/maintenanceservice.h"
#include "core/storage/statement.h"
#include "tests/support/otherprocess.h"
#include "tests/support/testbase.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <csignal>
#include <random>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRounds = 1'000;
constexpr int kTogether = 6; ///< customers that a round is about
constexpr int kEveryKill = 25;

/// People in processes of their own who claim several customers at once, over limits of the day and of
/// holding, and are killed in the middle of it.
class BatchClaim : public testing::TestWithParam<int>
{
protected:
    BatchClaim()
        : people(GetParam())
        , perDay(kRounds * kTogether * 2 / 3 / people) // used up before the end
        , most(perDay - 50 / people)
    {
        std::signal(SIGPIPE, SIG_IGN);
        const QString memory = u"/dev/shm"_s;
        folder = std::make_unique<QTemporaryDir>(
            QFileInfo(memory).isWritable() ? memory + u"/kingfisher-XXXXXX"_s : QString());
        path = folder->filePath(u"batch.kingfisher"_s);
        createBase(path, {.userName = u"林晓彤"_s, .poolName = u"公海"_s}, std::make_shared<Clock>());
        Session session({.path = path});
        auto pool = session.pools().get(session.pools().defaultPool());
        pool.terms.perDay = perDay;
        session.pools().edit(pool);
        session.holdLimits().add({.who = {.role = Role::Sales}, .customers = most});
        for (int i = 0; i < people; ++i)
            session.users().add({.name = name(i), .role = Role::Sales});
        auto work = session.operations().begin({.kind = u"import"_s, .bulk = true});
        CustomerRepository rows(session.operations().db());
        for (int i = 0; i < kRounds * kTogether; ++i)
            ids << QString::number(
                rows.insert({.customer = {.name = u"客户%1"_s.arg(i), .pool = pool.id}}).value);
        work.commit();
        for (int i = 0; i < people; ++i)
            arrive(i);
    }

    static QString name(int i) { return u"销售%1"_s.arg(i); }
    void arrive(int i)
    {
        workers.resize(size_t(people));
        workers[size_t(i)] = std::make_unique<OtherProcess>(QStringLiteral(KINGFISHER_CLAIMWORKER),
                                                            QStringList{path, name(i)});
        EXPECT_EQ(workers[size_t(i)]->hear(), u"ready"_s);
    }
    int roll(int sides) { return int(dice() % unsigned(sides)); }

    /// Everybody reaches for some of the same customers, each in an order of their own.
    void round(int number, int victim)
    {
        QList<bool> allOrNone;
        QList<qsizetype> asked;
        for (int i = 0; i < people; ++i) {
            auto mine = ids.mid(qsizetype(number) * kTogether, kTogether);
            std::ranges::shuffle(mine, dice);
            mine = mine.mid(0, 1 + roll(kTogether));
            allOrNone << (roll(3) == 0);
            asked << mine.size();
            workers[size_t(i)]->say(
                u"batch %1 %2"_s.arg(allOrNone[i] ? u"all"_s : u"many"_s, mine.join(u',')));
        }
        if (victim >= 0) {
            ::usleep(useconds_t(roll(6'000)));
            workers[size_t(victim)]->kill();
        }
        for (int i = 0; i < people; ++i) {
            const auto answer = workers[size_t(i)]->hear();
            if (!answer) {
                EXPECT_EQ(i, victim);
                continue;
            }
            ASSERT_TRUE(answer->startsWith(u"batch "_s)) << answer->toStdString();
            const auto won = answer->mid(6).split(u',', Qt::SkipEmptyParts);
            EXPECT_TRUE(!allOrNone[i] || won.isEmpty() || won.size() == asked[i]) << "all or none";
            for (const auto &id : won) {
                EXPECT_FALSE(acknowledged.contains(id)) << "two were told that they won";
                acknowledged.insert(id, name(i));
            }
        }
        if (victim >= 0)
            arrive(victim);
    }

    const int people;
    const qint64 perDay;
    const qint64 most;
    std::unique_ptr<QTemporaryDir> folder;
    QString path;
    QStringList ids;
    QHash<QString, QString> acknowledged; ///< who was told that they have it
    std::vector<std::unique_ptr<OtherProcess>> workers;
    std::mt19937 dice{20261122};
};

TEST_P(BatchClaim, OneWinnerNothingAcknowledgedLostAndNoLimitExceeded)
{
    for (int i = 0; i < kRounds && !HasFailure(); ++i) {
        SCOPED_TRACE(testing::Message() << "round " << i);
        round(i, i % kEveryKill == kEveryKill - 1 ? roll(people) : -1);
    }
    workers.clear();
    prepareBase(path, Clock());
    Session session({.path = path});
    EXPECT_EQ(session.maintenance().check(CheckDepth::Full), QStringList());
    const auto number = [&](const QString &sql) {
        return Statement(session.operations().db(), sql).number();
    };
    for (auto it = acknowledged.begin(); it != acknowledged.end(); ++it) {
        const auto owner = session.users().find(session.customers().get({it.key().toLongLong()}).owner);
        ASSERT_TRUE(owner) << it.key().toStdString();
        EXPECT_EQ(owner->name, it.value());
    }
    EXPECT_EQ(
        number(u"SELECT count(*) FROM (SELECT 1 FROM owner_event WHERE kind = 'claim' GROUP BY customer_id "
               "HAVING count(*) > 1)"_s),
        0)
        << "one winner";
    const auto mostHeld = number(
        u"SELECT max(n) FROM (SELECT count(*) AS n FROM customer WHERE owner_id IS NOT NULL GROUP BY owner_id)"_s);
    const auto mostClaimed = number(uR"(
        SELECT max(n) FROM (SELECT count(*) AS n FROM owner_event
                            WHERE kind = 'claim' GROUP BY to_user_id, at / 86400000))"_s);
    EXPECT_LE(mostHeld, most);
    EXPECT_LE(mostClaimed, perDay);
    EXPECT_EQ(mostHeld, most) << "the limit was reached, or nothing was shown";
    // Who was killed may have won without telling: at most a batch each time.
    EXPECT_LE(number(u"SELECT count(*) FROM owner_event WHERE kind = 'claim'"_s) - acknowledged.size(),
              kRounds / kEveryKill * kTogether);
}

INSTANTIATE_TEST_SUITE_P(OfTwoAndOfEight, BatchClaim, testing::Values(2, 8));

} // namespace
