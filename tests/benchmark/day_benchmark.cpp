// A salesperson's day at the size of the base that is named: day_benchmark BASE, a copy that is changed.
// All customers become one person's; then the list of today, and a month of the calendar.

#include "core/activity/activityservice.h"
#include "core/directory/directory.h"
#include "core/insight/insightservice.h"
#include "core/operation/journal.h"
#include "core/pool/poolservice.h"
#include "core/pool/recycleruleservice.h"
#include "core/recycling/recyclingservice.h"
#include "core/session/session.h"
#include "core/storage/connection.h"
#include "core/storage/migrator.h"
#include "core/today/todayservice.h"
#include "tests/benchmark/measure.h"
#include "tests/support/rawbase.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace crm;

namespace {

constexpr int kRepeated = 15;

/// Everybody is one person's, since half a year.
void giveAll(const Connection &db, UserId user)
{
    db.run(u"UPDATE customer SET pool_id = NULL, pooled_at = NULL, owner_id = %1, acquired_at = coalesce("
           "acquired_at, pooled_at, created_at)"_s.arg(user.value));
    db.run(u"UPDATE activity SET owner_id = %1"_s.arg(user.value));
    db.run(u"UPDATE opportunity SET owner_id = %1"_s.arg(user.value));
}

void run(const QString &path)
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
    lists.print("today (limit 100)");
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
    run(arguments[1]);
    return 0;
}
