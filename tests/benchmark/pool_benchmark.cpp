// The pools at the size of the base that is named: pool_benchmark BASE [PART], a copy that is changed.
// Days left for all, the preview of a change of rules, recycling of 200,000 against a plain C program's
// UPDATE and INSERT of the events, and a claim.

#include "core/customer/customerservice.h"
#include "core/directory/directory.h"
#include "core/directory/recyclingplan.h"
#include "core/operation/journal.h"
#include "core/operation/undoservice.h"
#include "core/pool/poolservice.h"
#include "core/pool/recycleruleservice.h"
#include "core/recycling/recyclingservice.h"
#include "core/session/session.h"
#include "core/storage/connection.h"
#include "core/storage/migrator.h"
#include "core/storage/statement.h"
#include "tests/benchmark/measure.h"
#include "tests/support/rawbase.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace crm;

namespace {

constexpr size_t kRecycled = 200'000;
constexpr int kRepeated = 15;

class Benchmark
{
public:
    explicit Benchmark(const QString &path)
        : m_path(path)
        , m_clock(std::make_shared<FixedClock>(Clock().now()))
    {
        // Without the backup before each step, which is checked from end to end: this is a copy already.
        Migrator(&Journal::watch, {}).run(Connection(path));
        m_session = std::make_unique<Session>(SessionOptions{.path = path, .clock = m_clock});
        m_pool = m_session->pools().defaultPool();
        auto settings = m_session->recycleRules().settings();
        settings.confirmOver = std::nullopt;
        m_session->recycleRules().setSettings(settings);
        m_session->recycleRules().add(rule(u"未跟进"_s, RecycleClock::NoFollowUp, 400));
        m_session->recycleRules().add(rule(u"未成交"_s, RecycleClock::NoDeal, 900));
        m_clock->set(m_clock->now() + kDay);
        m_session->customers().add({.customer = {.name = u"今天"_s}}); // nobody doubts the clock
        load();
    }

    /// One part, or all of them.
    void run(const QString &part)
    {
        const auto wanted = [&](const QString &name) { return part.isEmpty() || part == name; };
        if (wanted(u"days"_s))
            daysLeft();
        if (wanted(u"previews"_s))
            previews();
        if (wanted(u"claims"_s))
            claims();
        if (wanted(u"recycle"_s))
            recycle();
    }

private:
    static constexpr qint64 kDay = 24LL * 60 * 60 * 1000;

    QDate today() const { return m_session->operations().today(); }
    RecycleRule rule(const QString &name, RecycleClock clock, int days) const
    {
        return {.name = name, .terms = {.clock = clock}, .days = days, .pool = m_pool};
    }
    void load()
    {
        Directory directory(m_path, {}, {.rules = m_session->recycleRules().on(today()), .today = today()});
        directory.settle();
        m_customers = directory.snapshot();
        std::printf("%lld customers in memory\n", m_customers->customers());
    }

    void daysLeft()
    {
        Times times;
        const auto rules = m_session->recycleRules().on(today());
        for (int i = 0; i < kRepeated; ++i)
            times.measure([&] { withDeadlines(m_customers, rules, today(), true); });
        times.print("days left for all, two rules (limit 50)");
    }

    void previews()
    {
        for (const int days : {3'000, 1'500, 700, 400, 200, 30}) {
            Times times;
            auto changed = rule(u"改动"_s, RecycleClock::NoFollowUp, days);
            changed.filter = u"grade in (B, C, D)"_s;
            const std::vector rules{changed, rule(u"未成交"_s, RecycleClock::NoDeal, 900)};
            RecycleImpact impact;
            for (int i = 0; i < kRepeated; ++i)
                times.measure(
                    [&] { impact = m_session->recycling().impact(m_customers, rules, 0, today()); });
            times.print(qPrintable(u"preview of a rule that takes %1 (limit 50)"_s.arg(impact.customers)));
        }
    }

    /// With the disk's flush and without.
    void claims()
    {
        Statement select(m_session->operations().db(),
                         u"SELECT id FROM customer WHERE pool_id = %1 LIMIT 400"_s.arg(m_pool.value));
        const auto ids = select.all([](const Statement &row) { return CustomerId{row.integer(0)}; });
        size_t next = 0;
        for (const auto &flush : {u"FULL"_s, u"OFF"_s}) {
            m_session->operations().db().run(u"PRAGMA synchronous = "_s + flush);
            Times times;
            for (int i = 0; i < 200 && next < ids.size(); ++i)
                times.measure([&] { m_session->pools().claim(std::array{ids[next++]}); });
            times.print(qPrintable(u"claim, synchronous %1"_s.arg(flush)));
        }
        m_session->operations().db().run(u"PRAGMA synchronous = FULL"_s);
    }

    /// The rule whose term takes about as many as are wanted.
    RecycleRule taking(size_t wanted) const
    {
        auto taking = rule(u"回收"_s, RecycleClock::Held, 1);
        int low = 1, high = 3'650;
        while (low < high) {
            taking.days = (low + high) / 2;
            const auto many = m_session->recycling().impact(m_customers, {taking}, 0, today()).customers;
            many > qint64(wanted) ? low = taking.days + 1 : high = taking.days;
        }
        taking.days = low;
        return taking;
    }

    void recycle()
    {
        for (const auto &old : m_session->recycleRules().coming())
            m_session->recycleRules().remove(old.id);
        const auto wanted = taking(kRecycled);
        m_session->recycleRules().add(wanted);
        m_clock->set(m_clock->now() + kDay);
        load();
        const auto due = m_session->recycling().preview(m_customers).entries;
        Times plain, ours;
        plain.measure([&] { bare(due, "BEGIN IMMEDIATE", "ROLLBACK"); });
        plain.print(qPrintable(u"plain UPDATE and INSERT of %1, taken back"_s.arg(due.size())));
        RecycleOutcome outcome;
        ours.measure([&] { outcome = m_session->recycling().run(m_customers, RecycleRun::Confirmed); });
        ours.print(qPrintable(u"recycling %1 with events and journal"_s.arg(outcome.preview.entries.size())));
        m_session->undo().undo(outcome.operation);
        Times committed;
        m_session.reset();
        committed.measure([&] { bare(due, "BEGIN IMMEDIATE", "COMMIT"); });
        committed.print("plain UPDATE and INSERT, committed");
        std::printf("ratio: wall %.2f, CPU %.2f (limit 3)\n", ours.wall[0] / committed.wall[0],
                    ours.cpu[0] / committed.cpu[0]);
    }

    /// What a C program with nothing but SQLite would do: no journal, no triggers.
    void bare(const std::vector<RecycleEntry> &due, const char *begin, const char *end)
    {
        RawBase base(m_path);
        base.exec("PRAGMA synchronous = FULL");
        base.exec(begin);
        base.exec(
            "DROP TRIGGER IF EXISTS owner_event_of_update; DROP TRIGGER IF EXISTS journal_customer_UPDATE");
        sqlite3_stmt *update = nullptr;
        sqlite3_stmt *insert = nullptr;
        sqlite3_prepare_v2(base.handle(),
                           "UPDATE customer SET previous_owner_id = owner_id, owner_id = NULL, pool_id = ?2,"
                           " acquired_at = NULL, protected_until = NULL, pooled_at = ?3, pool_reason = ?4,"
                           " rev = rev + 1 WHERE id = ?1",
                           -1, &update, nullptr);
        sqlite3_prepare_v2(
            base.handle(),
            "INSERT INTO owner_event(customer_id, kind, from_user_id, to_pool_id, operator_id, reason,"
            " rule, at, stay_ms, operation) VALUES (?1, 'recycle', ?2, ?3, 1, ?4, ?5, ?6, 1, 1)",
            -1, &insert, nullptr);
        const QByteArray reason = "system: rule";
        for (const auto &entry : due) {
            sqlite3_bind_int64(update, 1, entry.customer.value);
            sqlite3_bind_int64(update, 2, entry.pool.value);
            sqlite3_bind_int64(update, 3, m_clock->now());
            sqlite3_bind_text(update, 4, reason.constData(), int(reason.size()), SQLITE_STATIC);
            sqlite3_step(update);
            sqlite3_reset(update);
            sqlite3_bind_int64(insert, 1, entry.customer.value);
            sqlite3_bind_int64(insert, 2, entry.owner.value);
            sqlite3_bind_int64(insert, 3, entry.pool.value);
            sqlite3_bind_text(insert, 4, reason.constData(), int(reason.size()), SQLITE_STATIC);
            sqlite3_bind_text(insert, 5, reason.constData(), int(reason.size()), SQLITE_STATIC);
            sqlite3_bind_int64(insert, 6, m_clock->now());
            sqlite3_step(insert);
            sqlite3_reset(insert);
        }
        sqlite3_finalize(update);
        sqlite3_finalize(insert);
        base.exec(end);
    }

    const QString m_path;
    std::shared_ptr<FixedClock> m_clock;
    std::unique_ptr<Session> m_session;
    PoolId m_pool;
    std::shared_ptr<const DirectorySnapshot> m_customers;
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    std::setbuf(stdout, nullptr);
    if (argc != 2 && argc != 3) {
        std::puts(
            "pool_benchmark BASE [days|previews|claims|recycle]: a base of a million customers that may "
            "be changed");
        return 2;
    }
    Benchmark(QString::fromLocal8Bit(argv[1])).run(QString::fromLocal8Bit(argc == 3 ? argv[2] : ""));
}
