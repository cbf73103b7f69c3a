#include "app/cli/answers.h"
#include "app/cli/commands.h"
#include "core/base/tr.h"
#include "core/pool/poolservice.h"
#include "core/recycling/poolquality.h"
#include "core/recycling/recyclingservice.h"
#include "core/security/userservice.h"

using namespace Qt::StringLiterals;

namespace crm::cli {
namespace {

PoolId poolByName(Session &session, const QString &name)
{
    if (name.isEmpty())
        return {};
    if (const auto pool = session.pools().findByName(name))
        return pool->id;
    throw Error(Error::Code::NotFound, Tr::tr("There is no pool named %1.").arg(name));
}

std::vector<CustomerId> customerIds(const std::vector<qint64> &numbers)
{
    std::vector<CustomerId> ids;
    for (const auto number : numbers)
        ids.push_back({number});
    return ids;
}

Answer list(const Globals &globals)
{
    const auto session = openSession(globals);
    Answer answer;
    QJsonArray pools;
    for (const auto &pool : session->pools().pools()) {
        pools << QJsonObject{
            {u"name"_s, pool.name}, {u"customers"_s, pool.customers}, {u"enabled"_s, pool.enabled}};
        answer.lines << u"%1\t%2"_s.arg(pool.name).arg(pool.customers);
    }
    answer.json = {{u"pools"_s, pools}};
    return answer;
}

Answer show(const Globals &globals, const QString &name)
{
    const auto session = openSession(globals);
    const auto pool = poolByName(*session, name);
    QHash<UserId, QString> names;
    for (const auto &user : session->users().all())
        names.insert(user.id, user.name);
    const auto snapshot = loadDirectory(*session)->snapshot();
    const PoolQuality quality(snapshot, session->operations().today());
    Answer answer;
    QJsonArray customers;
    for (const auto &customer : session->pools().customers(pool)) {
        const auto row = snapshot->rowOf(customer.id.value);
        const auto score = row ? QJsonValue(quality.of(*row).score()) : QJsonValue();
        customers << QJsonObject{{u"id"_s, customer.id.value},
                                 {u"code"_s, customer.code},
                                 {u"name"_s, customer.name},
                                 {u"since"_s, isoInstant(customer.since)},
                                 {u"previous_owner"_s, names.value(customer.previousOwner)},
                                 {u"reason"_s, customer.reason},
                                 {u"quality"_s, score}};
        answer.lines << QStringList{QString::number(customer.id.value),
                                    customer.name,
                                    isoInstant(customer.since).left(10),
                                    names.value(customer.previousOwner),
                                    customer.reason,
                                    row ? QString::number(quality.of(*row).score()) : QString()}
                            .join(u'\t');
    }
    answer.json = {{u"name"_s, name}, {u"customers"_s, customers}};
    return answer;
}

Answer recycled(const RecycleOutcome &outcome, Session &session)
{
    QHash<UserId, QString> names;
    for (const auto &user : session.users().all())
        names.insert(user.id, user.name);
    Answer answer;
    QJsonArray customers;
    const auto &preview = outcome.preview;
    const auto doubt = explain(preview.doubt, qint64(preview.entries.size()));
    for (const auto &entry : preview.entries) {
        customers << QJsonObject{{u"id"_s, entry.customer.value},
                                 {u"name"_s, entry.name},
                                 {u"ok"_s, outcome.operation != 0},
                                 {u"owner"_s, names.value(entry.owner)},
                                 {u"deadline"_s, entry.deadline.toString(Qt::ISODate)},
                                 {u"rule"_s, entry.ruleName}};
        answer.lines << QStringList{QString::number(entry.customer.value), entry.name,
                                    names.value(entry.owner), entry.deadline.toString(Qt::ISODate),
                                    entry.ruleName}
                            .join(u'\t');
    }
    if (outcome.operation == 0 && !doubt.isEmpty())
        answer.lines << doubt;
    answer.json = {{u"operation"_s, outcome.operation}, {u"customers"_s, customers}, {u"waits"_s, doubt}};
    return answer;
}

} // namespace

void addPoolCommands(const Parser &parser)
{
    auto *pool = parser.app.add_subcommand("pool", "The public pools and who has which customer");
    pool->require_subcommand(1);
    struct Arguments
    {
        std::vector<qint64> ids;
        std::string pool, name, user, reason;
        bool allOrNone = false;
        bool preview = false;
        bool confirmed = false;
    };
    auto given = std::make_shared<Arguments>();
    const auto &globals = parser.globals;

    parser.command(*pool, "list", "The pools", [&globals] { return list(globals); });
    parser
        .command(*pool, "show", "Who lies in a pool",
                 [&globals, given] { return show(globals, text(given->name)); })
        ->add_option("NAME", given->name)
        ->required();

    auto *claim = parser.command(*pool, "claim", "Take customers out of a pool", [&globals, given] {
        const auto session = openSession(globals);
        const auto ids = customerIds(given->ids);
        return poolAnswer(
            session->pools().claim(ids, poolByName(*session, text(given->pool)),
                                   given->allOrNone ? BatchMode::AllOrNone : BatchMode::AsManyAsAllowed));
    });
    claim->add_option("ID", given->ids)->required();
    claim->add_option("--pool", given->pool, "Only out of this one");
    claim->add_flag("--all-or-none", given->allOrNone);

    auto *release = parser.command(*pool, "release", "Give customers to a pool", [&globals, given] {
        const auto session = openSession(globals);
        const auto ids = customerIds(given->ids);
        return poolAnswer(
            session->pools().release(ids, text(given->reason), poolByName(*session, text(given->pool))));
    });
    release->add_option("ID", given->ids)->required();
    release->add_option("--reason", given->reason)->required();
    release->add_option("--pool", given->pool, "Which one; without it the first");

    auto *recycle = parser.command(*pool, "recycle", "Take back what the rules say", [&globals, given] {
        const auto session = openSession(globals);
        const auto snapshot = loadDirectory(*session)->snapshot();
        if (given->preview)
            return recycled({.preview = session->recycling().preview(snapshot)}, *session);
        auto answer = recycled(session->recycling().run(snapshot, given->confirmed ? RecycleRun::Confirmed
                                                                                   : RecycleRun::Automatic),
                               *session);
        if (!answer.json["waits"_L1].toString().isEmpty() && answer.json["operation"_L1].toInteger() == 0)
            answer.code = Refused; // a nightly job is to notice that nobody went
        return answer;
    });
    recycle->add_flag("--preview", given->preview, "Only tell who would go");
    recycle->add_flag("--confirmed", given->confirmed, "Also where a run by itself would wait for a person");

    auto *assign = parser.command(*pool, "assign", "Give customers to a person", [&globals, given] {
        const auto session = openSession(globals);
        const auto user = session->users().findByName(text(given->user));
        if (!user)
            throw Error(Error::Code::NotFound,
                        Tr::tr("There is no person named %1 in this file.").arg(text(given->user)));
        const auto ids = customerIds(given->ids);
        return poolAnswer(session->pools().assign(ids, user->id));
    });
    assign->add_option("ID", given->ids)->required();
    assign->add_option("--to", given->user)->required();
    addPoolStatsCommand(parser, *pool, "stats");
    addPoolMovesCommand(parser, *pool);
    addPoolRuleCommands(parser, *pool);
    addPoolMoveCommands(parser, *pool);
    addNurtureCommands(parser, *pool);
}

} // namespace crm::cli
