#include "core/activity/activityservice.h"
#include "core/customer/customerservice.h"
#include "core/directory/directory.h"
#include "core/pool/holdlimits.h"
#include "core/pool/poolservice.h"
#include "core/pool/poolstats.h"
#include "core/pool/recycleruleservice.h"
#include "core/pool/transferservice.h"
#include "core/recycling/recyclingservice.h"
#include "core/security/userservice.h"
#include "core/session/base.h"
#include "core/session/demobase.h"
#include "core/session/session.h"
#include "core/storage/statement.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <random>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kHour = 60LL * 60 * 1000;
constexpr qint64 kDay = 24 * kHour;
constexpr int kDays = 90;
constexpr int kPerDay = 10; ///< claims
constexpr int kKept = 30; ///< days without a follow-up

/// A quarter of a team's life on demonstration data: arrivals, claims, work and neglect, holidays, somebody
/// who leaves, a PC whose clock is wrong. What must hold is asked every evening.
///
/// KINGFISHER_QUARTER names another number of customers than 600; then figures are printed.
class QuarterTest : public testing::Test
{
protected:
    void SetUp() override
    {
        createDemoBase(path, size.isEmpty() ? u"small"_s : size, clock);
        prepareBase(path, *clock);
        boss = open({});
        for (int i = 0; i < 18; ++i)
            boss->users().add({.name = u"新人%1"_s.arg(i), .role = Role::Sales});
        for (const auto &user : boss->users().all())
            if (user.active && user.role == Role::Sales)
                sellers.push_back(user);
        auto pool = boss->pools().get(boss->pools().defaultPool());
        pool.terms = {.perDay = kPerDay, .previousOwnerDays = 7, .newDays = 1};
        boss->pools().edit(pool);
        poolId = pool.id;
        const auto most = boss->customers().count();
        boss->holdLimits().add({.who = {.role = Role::Sales}, .customers = most / 4 + 20});
        boss->recycleRules().add({.name = u"30 天未跟进"_s, .days = kKept, .pool = poolId});
        auto settings = boss->recycleRules().settings();
        settings.confirmOver = std::nullopt;
        boss->recycleRules().setSettings(settings);
    }

    std::unique_ptr<Session> open(const QString &user)
    {
        return std::make_unique<Session>(SessionOptions{.path = path, .userName = user, .clock = clock});
    }
    int roll(int sides) { return int(dice() % unsigned(sides)); }
    qint64 number(const QString &sql) { return Statement(boss->operations().db(), sql).number(); }

    std::shared_ptr<const DirectorySnapshot> snapshot()
    {
        const auto today = boss->operations().today();
        Directory directory(path, {}, {.rules = boss->recycleRules().on(today), .today = today});
        directory.settle();
        return directory.snapshot();
    }

    void arrivals()
    {
        for (int i = 0, count = roll(4); i < count; ++i)
            boss->customers().add({.customer = {.name = u"新线索%1-%2"_s.arg(day).arg(i), .pool = poolId}});
    }
    void claims(Session &session)
    {
        Statement select(boss->operations().db(), uR"(
            SELECT id FROM customer WHERE pool_id = :pool ORDER BY (id * 7919 + :salt) % 1009 LIMIT 14)"_s);
        const auto ids =
            select.bind("pool"_L1, poolId).bind("salt"_L1, roll(1009)).all([](const Statement &row) {
                return CustomerId{row.integer(0)};
            });
        const auto outcome = session.pools().claim(std::span(ids).first(size_t(roll(int(ids.size()) + 1))));
        claimed += outcome.succeeded();
        for (const auto &answer : outcome.answers)
            if (!answer.ok) {
                ++refused;
                EXPECT_FALSE(answer.reason.isEmpty());
            }
    }
    void workOf(Session &session, const User &user)
    {
        Statement select(boss->operations().db(), uR"(
            SELECT id FROM customer WHERE owner_id = :user ORDER BY (id * 104729 + :salt) % 9973 LIMIT 6)"_s);
        const auto ids =
            select.bind("user"_L1, user.id).bind("salt"_L1, roll(9973)).all([](const Statement &row) {
                return CustomerId{row.integer(0)};
            });
        for (const auto id : ids)
            if (roll(2))
                session.activities().record(
                    {.customer = id, .kind = ActivityKind::Call, .at = clock->now(), .text = u"跟进"_s});
        if (!ids.empty() && roll(10) == 0)
            session.pools().release(std::span(ids).first(1), u"没有预算"_s);
    }
    /// By the rules, and never before the day that everybody could see.
    void recycle()
    {
        const auto list = snapshot();
        const auto shown = boss->recycling().preview(list).entries;
        auto outcome = boss->recycling().runInTurn(list, u"client %1"_s.arg(roll(3)));
        if (!outcome || outcome->preview.entries.empty())
            return;
        if (outcome->operation == 0) { // somebody looks at it and confirms
            ++waited;
            outcome = boss->recycling().run(list, RecycleRun::Confirmed);
        }
        EXPECT_EQ(outcome->preview.entries, shown);
        for (const auto &entry : shown)
            EXPECT_LE(entry.deadline, boss->operations().today());
        recycled += qint64(shown.size());
    }
    void evening()
    {
        SCOPED_TRACE(day);
        EXPECT_EQ(
            number(u"SELECT count(*) FROM customer WHERE owner_id IS NOT NULL AND pool_id IS NOT NULL"_s), 0)
            << "one owner or one pool";
        const auto midnight =
            boss->operations().today().startOfDay(boss->operations().zone()).toMSecsSinceEpoch();
        EXPECT_LE(number(uR"(
            SELECT coalesce(max(n), 0) FROM (SELECT count(*) AS n FROM owner_event
            WHERE kind = 'claim' AND from_pool_id = %1 AND at >= %2 GROUP BY to_user_id))"_s.arg(
                      QString::number(poolId.value), QString::number(midnight))),
                  kPerDay)
            << "claims of a day";
        for (const auto &user : sellers)
            EXPECT_TRUE(boss->holdLimits().holding(user).admits(0)) << user.name.toStdString();
        EXPECT_EQ(number(uR"(
            SELECT count(*) FROM customer c WHERE c.id IN (SELECT customer_id FROM owner_event)
              AND NOT EXISTS (
                SELECT 1 FROM owner_event e
                WHERE e.id = (SELECT max(id) FROM owner_event WHERE customer_id = c.id)
                  AND e.to_user_id IS c.owner_id AND e.to_pool_id IS c.pool_id))"_s),
                  0)
            << "every move is told by the history";
    }
    /// A PC forty days ahead is started once: nobody loses anything to it by itself.
    void wrongClock()
    {
        const auto now = clock->now();
        const auto owned = number(u"SELECT count(*) FROM customer WHERE owner_id IS NOT NULL"_s);
        clock->set(now + 40 * kDay);
        const auto outcome = boss->recycling().runInTurn(snapshot(), u"wrong"_s);
        ASSERT_TRUE(outcome);
        EXPECT_EQ(outcome->operation, 0);
        EXPECT_EQ(outcome->preview.doubt, RecycleDoubt::ClockAhead);
        clock->set(now);
        EXPECT_EQ(number(u"SELECT count(*) FROM customer WHERE owner_id IS NOT NULL"_s), owned);
    }

    QString size = qEnvironmentVariable("KINGFISHER_QUARTER");
    QTemporaryDir folder;
    QString path = folder.filePath(u"quarter.kingfisher"_s);
    std::shared_ptr<FixedClock> clock = std::make_shared<FixedClock>(1'780'272'000'000); // 2026-06-01
    std::unique_ptr<Session> boss;
    std::vector<User> sellers;
    PoolId poolId;
    std::mt19937 dice{20261122};
    int day = 0;
    qint64 claimed = 0, refused = 0, recycled = 0, waited = 0;
};

TEST_F(QuarterTest, WhatMustHoldHoldsEveryEveningOfAQuarter)
{
    QElapsedTimer timer;
    timer.start();
    const auto firstDay = boss->operations().today();
    const auto start = clock->now();
    for (day = 0; day < kDays; ++day) {
        clock->set(start + (day + 1) * kDay);
        const bool holiday = boss->operations().today().dayOfWeek() > 5 || (day >= 40 && day < 47);
        if (holiday)
            continue; // nobody starts the program
        recycle(); // after days off it waits for somebody to look
        arrivals();
        for (const auto &user : sellers) {
            if (roll(3)) // some neglect theirs
                continue;
            const auto session = open(user.name);
            claims(*session);
            workOf(*session, user);
        }
        clock->set(clock->now() + 8 * kHour);
        recycle();
        if (day == 22)
            wrongClock();
        if (day == 64) {
            const auto leaver = sellers.back();
            sellers.pop_back();
            boss->transfers().handOver({.from = leaver.id,
                                        .to = {sellers[0].id, sellers[1].id},
                                        .pool = poolId,
                                        .reason = u"离职"_s,
                                        .deactivate = true});
        }
        evening();
    }
    EXPECT_GT(claimed, 100);
    EXPECT_GT(refused, 10);
    EXPECT_GT(recycled, 50);
    EXPECT_GT(waited, 0) << "after days off somebody has to look";
    const auto flow = boss->poolStats().flow({.pool = poolId, .from = firstDay.addDays(1)}).total;
    EXPECT_EQ(flow.out, claimed) << "the statistics tell the same";
    if (!size.isEmpty())
        qInfo("%s customers, %zu people, %d days in %.0f s: %lld claimed, %lld refused, %lld recycled, "
              "%lld runs waited",
              qPrintable(size), sellers.size(), kDays, double(timer.elapsed()) / 1000, claimed, refused,
              recycled, waited);
}

} // namespace
