// A salesperson's day at the size of the base that is named: day_benchmark BASE, a copy that is changed.
// All customers become one person's; then the list of today is read, and acts are saved without and with
// rules of automation. Exits with 1 where the list of today takes more than 100 ms, or the rules cost an act
// more than 1 ms, of the save and of what is looked at afterwards together.

#include "core/activity/activityservice.h"
#include "core/automation/automationservice.h"
#include "core/directory/directory.h"
#include "core/insight/insightservice.h"
#include "core/operation/journal.h"
#include "core/pool/poolservice.h"
#include "core/pool/recycleruleservice.h"
#include "core/recycling/recyclingservice.h"
#include "core/session/session.h"
#include "core/storage/connection.h"
#include "core/storage/migrator.h"
#include "core/storage/statement.h"
#include "core/today/todayservice.h"
#include "tests/benchmark/measure.h"
#include "tests/support/rawbase.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace crm;

namespace {

constexpr int kRepeated = 15;
constexpr double kToday = 100; ///< ms, of 95 % of the times
constexpr double kRules = 1; ///< ms for an act
constexpr int kActs = 300;
constexpr int kManyRules = 20;

/// Everybody is one person's, since half a year.
void giveAll(const Connection &db, UserId user)
{
    db.run(u"UPDATE customer SET pool_id = NULL, pooled_at = NULL, owner_id = %1, acquired_at = coalesce("
           "acquired_at, pooled_at, created_at)"_s.arg(user.value));
    db.run(u"UPDATE activity SET owner_id = %1"_s.arg(user.value));
    db.run(u"UPDATE opportunity SET owner_id = %1"_s.arg(user.value));
}

bool holds(const char *what, double found, double limit)
{
    const bool kept = found <= limit;
    std::printf("%-44s %.2f ms of at most %.2f: %s\n", what, found, limit, kept ? "kept" : "MISSED");
    return kept;
}

/// Calls that are recorded, each a save of its own.
Times record(Session &session, const std::vector<CustomerId> &customers)
{
    Times times;
    for (int i = 0; i < kActs; ++i)
        times.measure([&] {
            session.activities().record({.customer = customers[size_t(i) % customers.size()],
                                         .kind = ActivityKind::Call,
                                         .text = u"报价"_s});
        });
    return times;
}

/// Rules that look at every call, and at the customer, and find that it is none of theirs: those that fire do
/// what a person asked for, in operations of their own.
void addRules(AutomationService &automation)
{
    for (int i = 0; i < kManyRules; ++i)
        automation.add({.name = u"规则 %1"_s.arg(i),
                        .event = AutomationEvent::ActivityDone,
                        .condition = u"industry = \"没有的行业 %1\""_s.arg(i),
                        .actions = {{.deed = AutomationDeed::Task, .text = u"回访"_s, .days = 3}}});
}

double lookMilliseconds(AutomationService &automation)
{
    QElapsedTimer timer;
    timer.start();
    while (const auto outcome = automation.look(u"day_benchmark"_s, AutomationLook::Operations))
        if (!outcome->more)
            break;
    return double(timer.nsecsElapsed()) / 1e6;
}

bool measureRules(Session &session)
{
    std::vector<CustomerId> customers;
    Statement some(session.operations().db(), u"SELECT id FROM customer ORDER BY id LIMIT 1000"_s);
    for (some.execute(); some.next();)
        customers.push_back({some.integer(0)});
    AutomationService automation(session.operations(), session.facts());
    lookMilliseconds(automation);
    record(session, customers); // warm
    lookMilliseconds(automation);
    const auto without = record(session, customers);
    const double idle = lookMilliseconds(automation);
    addRules(automation);
    lookMilliseconds(automation);
    const auto with = record(session, customers);
    const double looked = lookMilliseconds(automation);
    without.print("a call recorded, without rules");
    with.print("a call recorded, with 20 rules");
    const double save = Times::share(with.wall, 0.5) - Times::share(without.wall, 0.5);
    const double look = (looked - idle) / kActs;
    std::printf("%.2f ms more in the save, %.2f ms an act afterwards (%.0f ms for %d acts)\n", save, look,
                looked, kActs);
    return holds("20 rules of automation, an act", std::max(0.0, save) + std::max(0.0, look), kRules);
}

bool run(const QString &path)
{
    Migrator(&Journal::watch, {}).run(Connection(path)); // without the backup before each step: it is a copy
    Session session({.path = path});
    giveAll(session.operations().db(), session.actor().id());
    const auto today = session.operations().today();
    session.recycleRules().add({.name = u"未跟进"_s,
                                .terms = {.clock = RecycleClock::NoFollowUp},
                                .days = 900,
                                .pool = session.pools().defaultPool()});
    Directory directory(path, {}, {.rules = session.recycleRules().on(today), .today = today});
    directory.settle();
    const auto customers = directory.snapshot();
    std::printf("%lld customers, all of one person\n", customers->customers());

    Times worths, lists;
    TodayWorth worth;
    for (int i = 0; i < 3; ++i)
        worths.measure([&] { worth = todayWorth(session.insight()); });
    worths.print("what they are worth, once per change of orders");
    const TodayService service(session.operations(), session.recycleRules(), session.recycling());
    TodayList list;
    for (int i = 0; i < kRepeated; ++i)
        lists.measure([&] { list = service.list(worth, customers); });
    std::printf("%zu entries%s, %d go back to a pool\n", list.items.size(), list.isCut ? " of more" : "",
                list.recycling);
    lists.print("today");
    const bool inTime = holds("today, 95 % of the times", Times::share(lists.wall, 0.95), kToday);
    return measureRules(session) && inTime;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.size() != 2) {
        std::fprintf(stderr, "day_benchmark BASE\n");
        return 2;
    }
    return run(arguments[1]) ? 0 : 1;
}
