// Statistics of the pools on the command line.

#include "app/cli/answers.h"
#include "app/cli/commands.h"
#include "core/base/tr.h"
#include "core/pool/poolservice.h"
#include "core/pool/poolstats.h"
#include "core/security/userservice.h"

using namespace Qt::StringLiterals;

namespace crm::cli {
namespace {

QString labelOf(Session &session, PoolFlowBy by, const QString &key)
{
    if (by == PoolFlowBy::Person) {
        const auto user = session.users().find({key.toLongLong()});
        return user ? user->name : Tr::tr("had no owner");
    }
    if (by == PoolFlowBy::Pool)
        return session.pools().get({key.toLongLong()}).name;
    if (by == PoolFlowBy::Rule && key.isEmpty())
        return Tr::tr("by hand");
    return key.isEmpty() ? Tr::tr("unknown") : key;
}

QJsonObject json(const PoolFlowRow &row, const QString &key)
{
    return {{u"key"_s, key},
            {u"in"_s, row.in},
            {u"out"_s, row.out},
            {u"taken"_s, row.taken},
            {u"stay_days"_s, row.stayDays},
            {u"bought"_s, row.bought},
            {u"conversion"_s, row.conversion()}};
}

QString line(const PoolFlowRow &row, const QString &name)
{
    return QStringList{name, QString::number(row.in), QString::number(row.out),
                       row.taken > 0 ? QString::number(row.stayDays, 'f', 1) : u"-"_s,
                       row.taken > 0 ? QString::number(100 * row.conversion(), 'f', 0) + u'%' : u"-"_s}
        .join(u'\t');
}

Answer stats(const Globals &globals, PoolFlowQuery query, const QString &pool, const QString &by)
{
    const auto session = openSession(globals);
    if (!pool.isEmpty()) {
        const auto found = session->pools().findByName(pool);
        if (!found)
            throw Error(Error::Code::NotFound, Tr::tr("There is no pool named %1.").arg(pool));
        query.pool = found->id;
    }
    const auto known = poolFlowByFromKey(by);
    if (!known)
        throw Error(Error::Code::Invalid,
                    Tr::tr("%1 is not one of month, pool, rule, source and person.").arg(by));
    query.by = *known;
    const auto flow = session->poolStats().flow(query);
    Answer answer;
    QJsonArray rows;
    for (const auto &row : flow.rows) {
        const auto key = labelOf(*session, query.by, row.key);
        rows << json(row, key);
        answer.lines << line(row, key);
    }
    answer.lines.prepend(QStringList{QString(), Tr::tr("came in"), Tr::tr("went out"),
                                     Tr::tr("days in the pool"), Tr::tr("bought afterwards")}
                             .join(u'\t'));
    answer.lines << line(flow.total, Tr::tr("all together"));
    QJsonArray loads;
    for (const auto &load : session->poolStats().loads())
        loads << QJsonObject{
            {u"name"_s, load.name},
            {u"owned"_s, load.holding.owned},
            {u"exempt"_s, load.holding.exempt},
            {u"limit"_s, load.holding.limit ? QJsonValue(*load.holding.limit) : QJsonValue()},
            {u"claimed_today"_s, load.claimedToday}};
    answer.json = {
        {u"by"_s, by}, {u"rows"_s, rows}, {u"totals"_s, json(flow.total, {})}, {u"people"_s, loads}};
    return answer;
}

OwnerMoveFilter filterOf(Session &session, const QString &pool, const QString &person, const QString &way)
{
    OwnerMoveFilter filter;
    if (const auto found = session.pools().findByName(pool); found)
        filter.pool = found->id;
    else if (!pool.isEmpty())
        throw Error(Error::Code::NotFound, Tr::tr("There is no pool named %1.").arg(pool));
    if (const auto found = session.users().findByName(person); found)
        filter.person = found->id;
    else if (!person.isEmpty())
        throw Error(Error::Code::NotFound, Tr::tr("There is no person named %1 in this file.").arg(person));
    const auto known = ownerMoveWayFromKey(way);
    if (!known)
        throw Error(Error::Code::Invalid, Tr::tr("%1 is not one of any, in, out, people and new.").arg(way));
    filter.way = *known;
    return filter;
}

Answer moves(Session &session, const OwnerMoveFilter &filter)
{
    QHash<UserId, QString> people;
    for (const auto &user : session.users().all())
        people.insert(user.id, user.name);
    QHash<PoolId, QString> pools;
    for (const auto &pool : session.pools().pools())
        pools.insert(pool.id, pool.name);
    const auto place = [&](UserId user, PoolId pool) {
        return user.isValid() ? people.value(user) : pools.value(pool);
    };
    const auto found = session.poolStats().moves(filter);
    const auto zone = session.operations().zone();
    Answer answer;
    QJsonArray rows;
    for (const auto &[event, customer] : found.rows) {
        const auto at = QDateTime::fromMSecsSinceEpoch(event.at, zone).toString(u"yyyy-MM-dd HH:mm"_s);
        const auto from = place(event.fromUser, event.fromPool);
        const auto to = place(event.toUser, event.toPool);
        rows << QJsonObject{{u"at"_s, at},
                            {u"id"_s, event.customer.value},
                            {u"customer"_s, customer},
                            {u"kind"_s, event.kind},
                            {u"from"_s, from},
                            {u"to"_s, to},
                            {u"by"_s, people.value(event.operatorId)},
                            {u"rule"_s, event.rule},
                            {u"reason"_s, event.reason}};
        answer.lines << QStringList{at, customer, from, to, displayOwnerEventKind(event.kind), event.reason}
                            .join(u'\t');
    }
    answer.json = {{u"total"_s, found.total}, {u"rows"_s, rows}};
    return answer;
}

} // namespace

void addPoolStatsCommand(const Parser &parser, CLI::App &parent, const std::string &name)
{
    struct Arguments
    {
        std::string pool, from, to, by = "month";
    };
    auto given = std::make_shared<Arguments>();
    auto *command = parser.command(
        parent, name, "What went in and out, and what came of it", [&globals = parser.globals, given] {
            const auto days = daysOf(text(given->from), text(given->to));
            return stats(globals, {.from = days.from.value_or(QDate()), .to = days.to.value_or(QDate())},
                         text(given->pool), text(given->by));
        });
    command->add_option("--pool", given->pool, "Only this one; without it all of them together");
    command->add_option("--from", given->from, "First day, YYYY-MM-DD");
    command->add_option("--to", given->to, "Last day, YYYY-MM-DD");
    command->add_option("--by", given->by, "month, pool, rule, source or person");
}

void addPoolMovesCommand(const Parser &parser, CLI::App &parent)
{
    struct Arguments
    {
        std::string pool, person, from, to, way = "any";
        int limit = 1000;
    };
    auto given = std::make_shared<Arguments>();
    auto *command = parser.command(parent, "moves", "Who got which customers from whom, when and why",
                                   [&globals = parser.globals, given] {
                                       const auto session = openSession(globals);
                                       auto filter = filterOf(*session, text(given->pool),
                                                              text(given->person), text(given->way));
                                       const auto days = daysOf(text(given->from), text(given->to));
                                       filter.from = days.from.value_or(QDate());
                                       filter.to = days.to.value_or(QDate());
                                       filter.limit = given->limit;
                                       return moves(*session, filter);
                                   });
    command->add_option("--pool", given->pool, "Only this one; without it all of them together");
    command->add_option("--person", given->person, "Only from them, to them or by them");
    command->add_option("--from", given->from, "First day, YYYY-MM-DD");
    command->add_option("--to", given->to, "Last day, YYYY-MM-DD");
    command->add_option("--way", given->way, "any, in, out, people or new");
    command->add_option("--limit", given->limit, "At most so many, the newest")
        ->check(CLI::Range(1, 10'000'000));
}

} // namespace crm::cli
