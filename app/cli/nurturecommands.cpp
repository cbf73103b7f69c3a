// Opportunities that cannot be closed, given back for nurturing, on the command line.

#include "app/cli/answers.h"
#include "app/cli/commands.h"
#include "core/base/tr.h"
#include "core/pipeline/opportunityservice.h"
#include "core/pool/poolservice.h"
#include "core/security/userservice.h"

using namespace Qt::StringLiterals;

namespace crm::cli {
namespace {

struct Arguments
{
    std::vector<qint64> ids;
    std::string reason, until, pool, user;
    qint64 customer = 0;
};

std::vector<OpportunityId> idsOf(const Arguments &given)
{
    std::vector<OpportunityId> ids;
    for (const auto number : given.ids)
        ids.push_back({number});
    return ids;
}

Answer list(Session &session, const std::vector<OpportunityRow> &rows)
{
    QHash<UserId, QString> names;
    for (const auto &user : session.users().all())
        names.insert(user.id, user.name);
    QHash<PoolId, QString> pools;
    for (const auto &pool : session.pools().pools())
        pools.insert(pool.id, pool.name);
    const auto today = session.operations().today();
    Answer answer;
    QJsonArray opportunities;
    for (const auto &row : rows) {
        const auto &one = row.opportunity;
        const auto again = one.again ? one.again->toString(Qt::ISODate) : QString();
        opportunities << QJsonObject{
            {u"id"_s, one.id.value},
            {u"number"_s, one.number},
            {u"name"_s, one.name},
            {u"customer_id"_s, one.customer.value},
            {u"customer"_s, row.customer},
            {u"owner"_s, names.value(one.owner)},
            {u"stage"_s, row.stage},
            {u"amount"_s, one.amount ? QJsonValue(one.amount->toString()) : QJsonValue()},
            {u"currency"_s, one.currency},
            {u"reason"_s, one.reason},
            {u"given_back_by"_s, names.value(one.before)},
            {u"since"_s, one.stageSince ? QJsonValue(isoInstant(*one.stageSince)) : QJsonValue()},
            {u"again"_s, one.again ? QJsonValue(again) : QJsonValue()},
            {u"due"_s, one.nurturing && one.again && *one.again <= today},
            {u"customer_owner"_s, names.value(row.customerOwner)},
            {u"customer_pool"_s, pools.value(row.customerPool)}};
        QStringList line{QString::number(one.id.value), one.name, row.customer,
                         one.amount ? one.amount->toString() : QString()};
        if (one.nurturing)
            line << one.reason << names.value(one.before) << again;
        else
            line << row.stage << names.value(one.owner);
        answer.lines << line.join(u'\t');
    }
    answer.json = {{u"opportunities"_s, opportunities}};
    return answer;
}

Answer outcomeAnswer(const OpportunityOutcome &outcome)
{
    Answer answer{.code = Refused};
    QJsonArray opportunities;
    for (const auto &one : outcome.answers) {
        opportunities << QJsonObject{
            {u"id"_s, one.opportunity.value}, {u"ok"_s, one.ok}, {u"reason"_s, one.reason}};
        answer.lines << u"%1\t%2"_s.arg(QString::number(one.opportunity.value),
                                        one.ok ? Tr::tr("done") : one.reason);
        if (one.ok)
            answer.code = Done;
    }
    answer.json = {{u"operation"_s, outcome.operation ? QJsonValue(outcome.operation) : QJsonValue()},
                   {u"opportunities"_s, opportunities}};
    return answer;
}

Answer opportunities(const Globals &globals, const Arguments &given)
{
    const auto session = openSession(globals);
    auto rows = session->opportunities().givable();
    if (given.customer)
        std::erase_if(rows, [&](const OpportunityRow &row) {
            return row.opportunity.customer.value != given.customer;
        });
    return list(*session, rows);
}

Answer nurture(const Globals &globals, const Arguments &given)
{
    const auto session = openSession(globals);
    PoolId pool;
    if (!given.pool.empty()) {
        const auto found = session->pools().findByName(text(given.pool));
        if (!found)
            throw Error(Error::Code::NotFound, Tr::tr("There is no pool named %1.").arg(text(given.pool)));
        pool = found->id;
    }
    return outcomeAnswer(
        session->opportunities().giveBack(idsOf(given), text(given.reason), pool, dayOf(text(given.until))));
}

Answer takeUp(const Globals &globals, const Arguments &given)
{
    const auto session = openSession(globals);
    auto user = session->actor().id();
    if (!given.user.empty()) {
        const auto found = session->users().findByName(text(given.user));
        if (!found)
            throw Error(Error::Code::NotFound,
                        Tr::tr("There is no person named %1 in this file.").arg(text(given.user)));
        user = found->id;
    }
    return outcomeAnswer(session->opportunities().takeUp(idsOf(given), user));
}

} // namespace

void addNurtureCommands(const Parser &parser, CLI::App &pool)
{
    const auto &globals = parser.globals;
    auto given = std::make_shared<Arguments>();
    parser
        .command(pool, "opportunities", "Open opportunities that one may give back",
                 [&globals, given] { return opportunities(globals, *given); })
        ->add_option("--customer", given->customer, "Only those of this customer");

    auto *back =
        parser.command(pool, "nurture", "Give opportunities that cannot be closed back for nurturing",
                       [&globals, given] { return nurture(globals, *given); });
    back->add_option("ID", given->ids, "Ids of opportunities")->required();
    back->add_option("--reason", given->reason)->required();
    back->add_option("--until", given->until, "The day on which somebody is to try again, YYYY-MM-DD");
    back->add_option("--pool", given->pool, "Where their customers go; without it they stay");

    parser.command(pool, "nurturing", "What is being nurtured, and what comes up again when", [&globals] {
        const auto session = openSession(globals);
        return list(*session, session->opportunities().nurturing());
    });

    auto *again = parser.command(pool, "take-up", "Try again with opportunities that were given back",
                                 [&globals, given] { return takeUp(globals, *given); });
    again->add_option("ID", given->ids, "Ids of opportunities")->required();
    again->add_option("--to", given->user, "Whose they are then; without it one's own");
}

} // namespace crm::cli
