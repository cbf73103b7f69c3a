#include "core/session/demoagreements.h"

#include "core/allocation/allocationservice.h"
#include "core/directory/directory.h"
#include "core/pool/holdlimits.h"
#include "core/pool/poolservice.h"
#include "core/pool/recycleruleservice.h"
#include "core/recycling/recyclingservice.h"
#include "core/security/userservice.h"
#include "core/session/base.h"
#include "core/session/session.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr qint64 kDay = 24LL * 60 * 60 * 1000;

/// A manager, so that the first person of the base has nothing to undo that they did not do.
QString manager(const QString &path, const std::shared_ptr<const Clock> &clock)
{
    Session session({.path = path, .clock = clock});
    const auto users = session.users().all();
    const auto found = std::ranges::find(users, Role::Manager, &User::role);
    return found == users.end() ? QString() : found->name;
}

void setTerms(Session &session)
{
    for (auto pool : session.pools().pools()) {
        pool.terms.perDay = 10;
        pool.terms.perMonth = 100;
        pool.terms.previousOwnerDays = 3;
        session.pools().edit(pool);
    }
}

/// A sixth more than whoever has the most.
void limitHolding(Session &session)
{
    qint64 most = 0;
    for (const auto &user : session.users().all())
        if (user.role == Role::Sales)
            most = std::max(most, session.holdLimits().holding(user).owned);
    session.holdLimits().add({.who = {.role = Role::Sales}, .customers = (most * 7 / 6 + 9) / 10 * 10});
}

void addRules(Session &session, PoolId pool)
{
    session.recycleRules().add(
        {.name = u"潜在客户 60 天未跟进"_s,
         .terms = {.keepDealt = true, .keepPlanned = true},
         .days = 60,
         .exceptions = {{.field = RecycleDays::Field::Grade, .value = u"A"_s, .days = 90}},
         .pool = pool});
    session.recycleRules().add({.name = u"老客户 120 天未跟进"_s,
                                .terms = {.keepPlanned = true},
                                .days = 120,
                                .filter = u"orders > 0"_s,
                                .pool = pool});
    session.allocation().add({.name = u"官网咨询"_s,
                              .filter = u"source = \"官网\""_s,
                              .candidates = {{.role = Role::Sales}},
                              .strategy = AllocationStrategy::LeastWork,
                              .perDay = 10,
                              .fallbackPool = pool});
}

void recycleOverdue(Session &session)
{
    const auto today = session.operations().today();
    const Directory customers(session.operations().db().location(), {},
                              {.rules = session.recycleRules().on(today), .today = today}, session.facts());
    customers.settle();
    session.recycling().run(customers.snapshot(), RecycleRun::Confirmed);
}

} // namespace

void agreeOnDemo(const QString &path, const std::shared_ptr<const Clock> &clock)
{
    prepareBase(path, *clock);
    const auto name = manager(path, clock);
    if (name.isEmpty())
        return;
    const auto yesterday = std::make_shared<FixedClock>(clock->now() - kDay);
    {
        Session session(
            {.path = path, .userName = name, .clock = yesterday}); // rules hold from the next day on
        setTerms(session);
        limitHolding(session);
        addRules(session, session.pools().defaultPool());
    }
    Session session({.path = path, .userName = name, .clock = clock});
    recycleOverdue(session);
}

} // namespace crm
