// Moves of many customers at once on the command line.

#include "app/cli/answers.h"
#include "app/cli/commands.h"
#include "core/base/tr.h"
#include "core/pool/poolservice.h"
#include "core/pool/transferservice.h"
#include "core/recycling/purgeservice.h"
#include "core/security/userservice.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm::cli {
namespace {

struct Arguments
{
    std::vector<qint64> ids;
    std::vector<std::string> to;
    std::string pool, from, reason, where;
    int days = PurgeTerms().daysInPool, silent = *PurgeTerms().daysSilent;
    int orders = int(*PurgeTerms().mostOrders), contacts = -1;
    bool unreachable = false, preview = false, leaves = false;
};

PoolId poolOf(Session &session, const std::string &name)
{
    if (name.empty())
        return session.pools().defaultPool();
    if (const auto pool = session.pools().findByName(text(name)))
        return pool->id;
    throw Error(Error::Code::NotFound, Tr::tr("There is no pool named %1.").arg(text(name)));
}

UserId userOf(Session &session, const std::string &name)
{
    if (const auto user = session.users().findByName(text(name)))
        return user->id;
    throw Error(Error::Code::NotFound, Tr::tr("There is no person named %1 in this file.").arg(text(name)));
}

Answer transfer(const Globals &globals, const Arguments &given)
{
    const auto session = openSession(globals);
    std::vector<CustomerId> ids;
    for (const auto number : given.ids)
        ids.push_back({number});
    return poolAnswer(session->transfers().transfer(ids, poolOf(*session, given.pool), text(given.reason)));
}

Answer purge(const Globals &globals, const Arguments &given)
{
    const auto session = openSession(globals);
    const auto snapshot = loadDirectory(*session)->snapshot();
    PurgeTerms terms{.pool = poolOf(*session, given.pool),
                     .daysInPool = given.days,
                     .daysSilent = {},
                     .mostOrders = {},
                     .unreachable = given.unreachable,
                     .filter = text(given.where)};
    if (given.silent >= 0)
        terms.daysSilent = given.silent;
    if (given.orders >= 0)
        terms.mostOrders = given.orders;
    if (given.contacts >= 0)
        terms.mostContacts = given.contacts;
    const auto entries = session->purging().preview(snapshot, terms);
    std::vector<CustomerId> ids;
    Answer answer;
    QJsonArray customers;
    for (const auto &entry : entries) {
        ids.push_back(entry.customer);
        customers << QJsonObject{{u"id"_s, entry.customer.value},
                                 {u"name"_s, entry.name},
                                 {u"days_in_pool"_s, entry.days},
                                 {u"days_silent"_s, entry.silent ? QJsonValue(*entry.silent) : QJsonValue()},
                                 {u"orders"_s, entry.orders},
                                 {u"contacts"_s, entry.contacts},
                                 {u"reachable"_s, entry.reachable}};
        answer.lines << QStringList{QString::number(entry.customer.value), entry.name,
                                    QString::number(entry.days)}
                            .join(u'\t');
    }
    if (!given.preview)
        return poolAnswer(session->purging().purge(snapshot, terms, ids));
    answer.json = {{u"customers"_s, customers}};
    return answer;
}

Answer handOver(const Globals &globals, const Arguments &given)
{
    const auto session = openSession(globals);
    Handover handover{.from = userOf(*session, given.from),
                      .pool = poolOf(*session, given.pool),
                      .reason = text(given.reason),
                      .deactivate = given.leaves};
    for (const auto &name : given.to)
        handover.to.push_back(userOf(*session, name));
    const auto plan =
        given.preview ? session->transfers().plan(handover) : session->transfers().handOver(handover);
    Answer answer;
    QJsonArray shares;
    for (const auto &share : plan.shares) {
        const auto user = session->users().find(share.user);
        const auto name = user ? user->name : session->pools().get(handover.pool).name;
        shares << QJsonObject{{u"to"_s, name}, {u"customers"_s, qint64(share.customers.size())}};
        answer.lines << u"%1\t%2"_s.arg(name).arg(share.customers.size());
    }
    answer.lines << Tr::tr("planned activities %1, open opportunities %2, contracts %3, open complaints %4")
                        .arg(plan.activities)
                        .arg(plan.opportunities)
                        .arg(plan.contracts)
                        .arg(plan.complaints);
    answer.json = {{u"shares"_s, shares},
                   {u"customers"_s, plan.customers},
                   {u"activities"_s, plan.activities},
                   {u"opportunities"_s, plan.opportunities},
                   {u"contracts"_s, plan.contracts},
                   {u"complaints"_s, plan.complaints}};
    return answer;
}

} // namespace

void addPoolMoveCommands(const Parser &parser, CLI::App &pool)
{
    const auto &globals = parser.globals;
    auto given = std::make_shared<Arguments>();
    auto *move = parser.command(pool, "transfer", "Move pooled customers to another pool",
                                [&globals, given] { return transfer(globals, *given); });
    move->add_option("ID", given->ids)->required();
    move->add_option("--pool", given->pool, "Where they go")->required();
    move->add_option("--reason", given->reason, "Without one they keep theirs");

    auto *purge = parser.command(pool, "purge", "Archive what nobody will want",
                                 [&globals, given] { return cli::purge(globals, *given); });
    purge->add_flag("--preview", given->preview, "Only tell who would be archived");
    purge->add_option("--pool", given->pool, "Without it the first");
    purge->add_option("--days-in-pool", given->days, "At least so long in it (180)");
    purge->add_option("--days-silent", given->silent, "No contact for so long (365); -1: whatever");
    purge->add_option("--most-orders", given->orders, "At most so many orders (0); -1: whatever");
    purge->add_option("--most-contacts", given->contacts, "At most so many contacts ever");
    purge->add_flag("--unreachable", given->unreachable, "Only those without a phone, mail or messenger");
    purge->add_option("--where", given->where, "Only what satisfies the expression");

    auto *over = parser.command(pool, "hand-over", "Give everything of somebody to others",
                                [&globals, given] { return handOver(globals, *given); });
    over->add_option("--from", given->from, "Whose customers")->required();
    over->add_option("--to", given->to,
                     "Who has fewest gets the next; what nobody has room for goes to the pool");
    over->add_option("--pool", given->pool, "Where it goes otherwise; without it the first");
    over->add_option("--reason", given->reason);
    over->add_flag("--leaves", given->leaves, "They are no longer active after that");
    over->add_flag("--preview", given->preview, "Only tell who would get how many");
}

} // namespace crm::cli
