#include "core/customer/customerservice.h"
#include "core/pool/holdlimits.h"
#include "core/pool/poolservice.h"
#include "core/pool/recycleruleservice.h"
#include "core/security/userservice.h"
#include "core/security/workprofiles.h"
#include "core/session/base.h"
#include "core/session/demobase.h"
#include "core/session/session.h"
#include "core/storage/statement.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <random>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kHour = 60LL * 60 * 1000;
constexpr qint64 kDay = 24 * kHour;
constexpr int kPerDay = 10; ///< claims
constexpr int kKept = 30; ///< days without a follow-up
constexpr size_t kPeople = 30;

/// A quarter of a team's life replayed by the command line: every act is a process of its own with its own
/// clock. What must hold is asked of the file every evening, with SQL that knows nothing of how it came
/// about.
///
/// KINGFISHER_QUARTER names another number of customers than the small base has, KINGFISHER_QUARTER_DAYS
/// another number of days than twelve, KINGFISHER_QUARTER_KEEP where the file is to be left.
class QuarterByCommands : public testing::Test
{
protected:
    void SetUp() override
    {
        createDemoBase(path, size.isEmpty() ? u"small"_s : size, clock);
        prepareBase(path, *clock);
        reader = std::make_unique<Session>(SessionOptions{.path = path, .clock = clock});
        for (int i = 0; reader->users().all().size() < kPeople; ++i)
            reader->users().add({.name = u"新人%1"_s.arg(i), .role = Role::Sales});
        for (const auto &user : reader->users().all())
            if (user.active && user.role == Role::Sales)
                sellers.push_back(user);
        poolId = reader->pools().defaultPool();
        poolName = reader->pools().get(poolId).name;
        limit = reader->customers().count() / 4 + 20;
        reader->holdLimits().add({.who = {.role = Role::Sales}, .customers = limit});
        auto settings = reader->recycleRules().settings();
        settings.confirmOver = 200;
        reader->recycleRules().setSettings(settings);
        for (const auto &seller : sellers)
            reader->workProfiles().edit({.user = seller.id, .hours = {.from = 7 * 60, .until = 22 * 60}});
        start = clock->now();
        runs({u"pool"_s, u"terms"_s, poolName, u"--per-day"_s, QString::number(kPerDay),
              u"--previous-owner-days"_s, u"7"_s, u"--new-days"_s, u"1"_s});
        runs({u"pool"_s, u"rule"_s, u"set"_s, u"未跟进"_s, u"--trigger"_s, u"no-follow-up"_s, u"--days"_s,
              QString::number(kKept), u"--keep"_s, u"dealt"_s, u"--pool"_s, poolName});
        runs({u"allocate"_s, u"rule"_s, u"set"_s, u"新线索"_s, u"--strategy"_s, u"least-work"_s,
              u"--per-day"_s, u"6"_s, u"--else-pool"_s, poolName});
    }
    void TearDown() override
    {
        if (const auto keep = qEnvironmentVariable("KINGFISHER_QUARTER_KEEP"); !keep.isEmpty()) {
            reader.reset();
            QFile::remove(keep);
            EXPECT_TRUE(QFile::copy(path, keep));
        }
    }

    QJsonObject run(QStringList arguments, const QString &user, qint64 now, int *code)
    {
        const auto instant = QDateTime::fromMSecsSinceEpoch(now, Qt::UTC).toString(Qt::ISODate);
        QStringList all{u"--file"_s, path, u"--json"_s, u"--language"_s, u"zh_CN"_s, u"--as-of"_s, instant};
        if (!user.isEmpty())
            all << u"--user"_s << user;
        QProcess process;
        process.start(QStringLiteral(KINGFISHER_CLI), all + arguments);
        EXPECT_TRUE(process.waitForFinished(120'000));
        ++processes;
        *code = process.exitCode();
        const auto out = process.readAllStandardOutput();
        EXPECT_LE(*code, 1) << arguments.join(u' ').left(300).toStdString()
                            << process.readAllStandardError().toStdString();
        return QJsonDocument::fromJson(out).object();
    }
    QJsonObject runs(const QStringList &arguments, const QString &user = {})
    {
        int code = 0;
        return run(arguments, user, clock->now(), &code);
    }
    int roll(int sides) { return int(dice() % unsigned(sides)); }
    qint64 number(const QString &sql) { return Statement(reader->operations().db(), sql).number(); }
    QStringList idsOf(const QString &sql)
    {
        return toList(
            Statement(reader->operations().db(), sql).all([](const Statement &row) { return row.text(0); }));
    }
    static QStringList toList(const std::vector<QString> &texts) { return {texts.begin(), texts.end()}; }

    void arrivals()
    {
        QByteArray sheet = "名称,行业,来源\n";
        const int many = 5 + roll(25);
        for (int i = 0; i < many; ++i)
            sheet += u"线索%1-%2,五金,展会\n"_s.arg(day).arg(i).toUtf8();
        QFile file(folder.filePath(u"leads.csv"_s));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(sheet);
        file.close();
        QStringList arguments{u"import"_s, file.fileName(), u"--kind"_s, u"customers"_s};
        roll(2) ? void(arguments << u"--allocate"_s) : void(arguments << u"--pool"_s << poolName);
        EXPECT_EQ(runs(arguments)[u"created"_s].toInt(), many);
        arrived += many;
    }
    void claims(const User &user)
    {
        const auto ids = idsOf(uR"(
            SELECT id FROM customer WHERE pool_id = %1 ORDER BY (id * 7919 + %2) % 100003 LIMIT %3)"_s.arg(
            QString::number(poolId.value), QString::number(roll(100'003)), QString::number(1 + roll(13))));
        if (ids.isEmpty())
            return;
        auto arguments = QStringList{u"pool"_s, u"claim"_s} + ids;
        if (roll(4) == 0)
            arguments << u"--all-or-none"_s;
        for (const auto &answer : runs(arguments, user.name)[u"customers"_s].toArray()) {
            const auto one = answer.toObject();
            one[u"ok"_s].toBool() ? ++claimed : ++refused;
            EXPECT_NE(one[u"ok"_s].toBool(), !one[u"reason"_s].toString().isEmpty());
        }
    }
    /// Some follow up, some give one back, many do nothing.
    void work(const User &user)
    {
        const auto owned = idsOf(uR"(
            SELECT id FROM customer WHERE owner_id = %1 ORDER BY (id * 104729 + %2) % 99991 LIMIT 20)"_s.arg(
            QString::number(user.id.value), QString::number(roll(99'991))));
        if (owned.isEmpty())
            return;
        if (roll(10) == 0)
            runs(
                {u"pool"_s, u"release"_s, owned.front(), u"--reason"_s, u"没有预算"_s, u"--pool"_s, poolName},
                user.name);
        const auto at = QDateTime::fromMSecsSinceEpoch(clock->now(), reader->operations().zone())
                            .toString(u"yyyy-MM-dd HH:mm"_s);
        QByteArray sheet = "客户编号,活动类型,时间,内容,负责人\n";
        int rows = 0;
        for (const auto &id : owned.mid(1)) {
            const auto code = idsOf(u"SELECT code FROM customer WHERE id = %1 AND code <> ''"_s.arg(id));
            if (code.isEmpty())
                continue;
            sheet += u"%1,电话,%2,跟进,%3\n"_s.arg(code.front(), at, user.name).toUtf8();
            ++rows;
        }
        QFile file(folder.filePath(u"calls.csv"_s));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(sheet);
        file.close();
        if (rows == 0)
            return;
        EXPECT_EQ(runs({u"import"_s, file.fileName(), u"--kind"_s, u"activities"_s})[u"created"_s].toInt(),
                  rows);
        calls += rows;
    }
    static QStringList listOf(const QJsonObject &answer)
    {
        QStringList ids;
        for (const auto &one : answer[u"customers"_s].toArray())
            ids << QString::number(one[u"id"_s].toInteger()) + u' ' + one[u"deadline"_s].toString();
        return ids;
    }
    /// By itself; where it waits, somebody looks at its preview and confirms.
    void recycle()
    {
        const auto shown = runs({u"pool"_s, u"recycle"_s, u"--preview"_s});
        auto done = runs({u"pool"_s, u"recycle"_s});
        if (done[u"operation"_s].toInteger() == 0 && !listOf(shown).isEmpty()) {
            EXPECT_FALSE(done[u"waits"_s].toString().isEmpty());
            ++waited;
            done = runs({u"pool"_s, u"recycle"_s, u"--confirmed"_s});
        }
        EXPECT_EQ(listOf(done), listOf(shown)) << "the preview's list is what the run does";
        recycled += listOf(done).size();
    }
    /// A PC whose clock is wrong runs once, and changes nothing.
    void wrongClock(qint64 off)
    {
        const auto before = number(u"SELECT max(id) FROM operation"_s);
        int code = 0;
        const auto answer = run({u"pool"_s, u"recycle"_s}, {}, clock->now() + off, &code);
        EXPECT_EQ(answer[u"operation"_s].toInteger(), 0);
        EXPECT_EQ(number(u"SELECT max(id) FROM operation"_s), before);
        EXPECT_EQ(answer[u"waits"_s].toString().isEmpty(), answer[u"customers"_s].toArray().isEmpty());
        EXPECT_EQ(code, answer[u"waits"_s].toString().isEmpty() ? 0 : 1) << "refused, as a script sees it";
    }
    void evening()
    {
        SCOPED_TRACE(day);
        EXPECT_EQ(
            number(u"SELECT count(*) FROM customer WHERE owner_id IS NOT NULL AND pool_id IS NOT NULL"_s), 0)
            << "one owner or one pool";
        const auto zone = reader->operations().zone();
        const auto midnight = reader->operations().today().startOfDay(zone).toMSecsSinceEpoch();
        EXPECT_LE(number(uR"(
            SELECT coalesce(max(n), 0) FROM (SELECT count(*) AS n FROM owner_event
            WHERE kind = 'claim' AND from_pool_id = %1 AND at >= %2 GROUP BY to_user_id))"_s.arg(
                      QString::number(poolId.value), QString::number(midnight))),
                  kPerDay)
            << "claims of a day";
        EXPECT_LE(number(uR"(
            SELECT coalesce(max(n), 0) FROM (SELECT count(*) AS n FROM allocation
            WHERE by_rule = 1 AND at >= %1 GROUP BY user_id))"_s.arg(midnight)),
                  6)
            << "allocations of a day";
        EXPECT_LE(number(uR"(
            SELECT coalesce(max(n), 0) FROM (SELECT count(*) AS n FROM customer c JOIN app_user u ON u.id = c.owner_id
            WHERE u.role = 'sales' GROUP BY owner_id))"_s),
                  limit)
            << "hold limit";
        EXPECT_EQ(number(uR"(
            SELECT count(*) FROM owner_event e WHERE e.kind = 'recycle' AND e.at >= %1
              AND (e.stay_ms < %2 OR e.rule = '' OR e.reason = ''
                   OR EXISTS (SELECT 1 FROM activity a
                              WHERE a.customer_id = e.customer_id AND a.owner_id = e.from_user_id
                                AND a.state = 'done' AND a.kind NOT IN ('note', 'task')
                                AND a.at > e.at - %2)))"_s.arg(QString::number(midnight),
                                                               QString::number((kKept - 1) * kDay))),
                  0)
            << "nobody is recycled early, and every one by a rule";
        EXPECT_EQ(number(uR"(
            SELECT count(*) FROM owner_event
            WHERE at >= %1 AND (kind = 'release' AND reason = '' OR kind NOT IN ('import', 'create') AND operator_id IS NULL))"_s
                             .arg(midnight)),
                  0)
            << "every move is explained";
        EXPECT_EQ(number(uR"(
            SELECT count(*) FROM customer c WHERE c.id IN (SELECT customer_id FROM owner_event WHERE at >= %1)
              AND NOT EXISTS (
                SELECT 1 FROM owner_event e
                WHERE e.id = (SELECT max(id) FROM owner_event WHERE customer_id = c.id)
                  AND e.to_user_id IS c.owner_id AND e.to_pool_id IS c.pool_id))"_s.arg(midnight)),
                  0)
            << "the history ends where the customer is";
    }

    const QString size = qEnvironmentVariable("KINGFISHER_QUARTER");
    const int days = qEnvironmentVariableIsSet("KINGFISHER_QUARTER_DAYS")
                       ? qEnvironmentVariableIntValue("KINGFISHER_QUARTER_DAYS")
                       : 12;
    QTemporaryDir folder;
    QString path = folder.filePath(u"quarter.kingfisher"_s);
    std::shared_ptr<FixedClock> clock =
        std::make_shared<FixedClock>(1'780'279'200'000); // 2026-06-01, a Monday
    std::unique_ptr<Session> reader; ///< looks at the file; after SetUp() it writes nothing
    std::vector<User> sellers;
    PoolId poolId;
    QString poolName;
    std::mt19937 dice{20261122};
    qint64 start = 0, limit = 0;
    int day = 0;
    qint64 arrived = 0, claimed = 0, refused = 0, recycled = 0, waited = 0, calls = 0, processes = 0;
};

TEST_F(QuarterByCommands, WhatMustHoldHoldsEveryEvening)
{
    QElapsedTimer timer;
    timer.start();
    for (day = 0; day < days; ++day) {
        clock->set(start + (day + 1) * kDay);
        const auto weekday = reader->operations().today().dayOfWeek();
        if (weekday > 5 || (day >= 40 && day < 47))
            continue; // nobody starts the program
        recycle();
        arrivals();
        for (const auto &user : sellers) {
            clock->set(clock->now() + 60'000);
            if (roll(3)) // many neglect theirs
                continue;
            claims(user);
            work(user);
        }
        clock->set(start + (day + 1) * kDay + 8 * kHour);
        recycle();
        if (day == 3 || day == 45)
            for (const qint64 off : {40 * kDay, -3 * kDay})
                wrongClock(off);
        if (day == 64 && sellers.size() > 2) {
            const auto leaver = sellers.back();
            sellers.pop_back();
            runs({u"pool"_s, u"hand-over"_s, u"--from"_s, leaver.name, u"--to"_s, sellers[0].name, u"--to"_s,
                  sellers[1].name});
        }
        evening();
    }
    EXPECT_GT(claimed, 20);
    EXPECT_GT(refused, 0);
    EXPECT_GT(recycled, 0);
    EXPECT_GT(waited, 0) << "after days off somebody has to look";
    const auto flow = runs({u"pool"_s, u"stats"_s, u"--pool"_s, poolName});
    EXPECT_GE(flow[u"totals"_s].toObject()[u"out"_s].toInteger(), claimed) << "the statistics tell the same";
    qInfo("%s customers, %zu people, %d days in %.0f s by %lld processes: %lld arrived, %lld claimed, %lld "
          "refused, "
          "%lld recycled, %lld calls, %lld runs waited",
          qPrintable(size.isEmpty() ? u"small"_s : size), reader->users().all().size(), days,
          double(timer.elapsed()) / 1000, processes, arrived, claimed, refused, recycled, calls, waited);
}

} // namespace
