#include "app/cli/answers.h"
#include "app/cli/commands.h"
#include "core/base/tr.h"
#include "core/dataquality/qualityservice.h"
#include "core/dataquality/standardservice.h"
#include "core/security/userservice.h"

using namespace Qt::StringLiterals;

namespace crm::cli {
namespace {

double rounded(double score)
{
    return std::round(score * 10'000) / 10'000;
}

QJsonObject tallyJson(const QualityTally &tally)
{
    return {
        {u"customers"_s, tally.customers}, {u"sound"_s, tally.sound}, {u"score"_s, rounded(tally.score())}};
}

Answer quality(const Globals &globals, const QString &owner, size_t most, bool keep)
{
    const auto session = openSession(globals);
    QualityQuery query{.most = most};
    if (!owner.isEmpty()) {
        const auto user = session->users().findByName(owner);
        if (!user)
            throw Error(Error::Code::NotFound,
                        Tr::tr("There is no person named %1 in this file.").arg(owner));
        query.owner = user->id;
    }
    if (keep)
        session->quality().audit(terminalProgress());
    const auto report = session->quality().report(query, terminalProgress());
    Answer answer{.json = tallyJson(report.all)};
    answer.lines << Tr::tr("%1 % of what is asked is kept; %2 of %3 customers have nothing to mend.")
                        .arg(QString::number(100 * report.all.score(), 'f', 1),
                             QString::number(report.all.sound), QString::number(report.all.customers));
    QJsonArray owners, rules, work;
    for (const auto &each : report.owners) {
        auto json = tallyJson(each.tally);
        json.insert(u"owner"_s, each.name);
        owners << json;
        answer.lines << u"%1\t%2 %"_s.arg(each.name, QString::number(100 * each.tally.score(), 'f', 1));
    }
    for (const auto &each : report.rules) {
        rules << QJsonObject{{u"kind"_s, toKey(each.rule.kind)},
                             {u"field"_s, each.rule.field},
                             {u"asked"_s, each.asked},
                             {u"broken"_s, each.broken},
                             {u"policy"_s, each.rule.policy}};
        answer.lines << u"%1\t%2 / %3"_s.arg(describe(each.rule)).arg(each.broken).arg(each.asked);
    }
    for (const auto &item : report.work) {
        work << QJsonObject{{u"id"_s, item.customer.value},
                            {u"name"_s, item.name},
                            {u"score"_s, rounded(item.score)},
                            {u"problems"_s, QJsonArray::fromStringList(item.problems)}};
        answer.lines << QStringList{QString::number(item.customer.value), item.name,
                                    item.problems.join(Tr::tr(", "))}
                            .join(u'\t');
    }
    QJsonArray history;
    for (const auto &day : session->quality().days(query.owner, QDate(1, 1, 1))) {
        history << QJsonObject{{u"day"_s, day.day.toString(Qt::ISODate)},
                               {u"customers"_s, day.customers},
                               {u"sound"_s, day.sound},
                               {u"score"_s, rounded(day.score)}};
        answer.lines << u"%1\t%2 %"_s.arg(day.day.toString(Qt::ISODate),
                                          QString::number(100 * day.score, 'f', 1));
    }
    answer.json.insert(u"history"_s, history);
    answer.json.insert(u"owners"_s, owners);
    answer.json.insert(u"rules"_s, rules);
    answer.json.insert(u"work"_s, work);
    return answer;
}

Answer standardise(const Globals &globals, const std::vector<std::string> &what, bool preview)
{
    QSet<Standard> standards;
    for (const auto &key : what) {
        const auto standard = standardFromKey(text(key));
        if (!standard)
            throw Error(Error::Code::Invalid, Tr::tr("There is no standard %1.").arg(text(key)));
        standards.insert(*standard);
    }
    const auto session = openSession(globals);
    const auto changes = session->standards().preview(standards);
    Answer answer;
    QJsonArray json;
    for (const auto &change : changes) {
        json << QJsonObject{{u"customer"_s, change.customer.value},
                            {u"standard"_s, toKey(change.standard)},
                            {u"before"_s, change.before},
                            {u"after"_s, change.after}};
        answer.lines << QStringList{QString::number(change.customer.value), change.before, change.after}.join(
            u'\t');
    }
    const auto operation = preview ? 0 : session->standards().apply(changes).operation;
    answer.json = {{u"operation"_s, operation ? QJsonValue(operation) : QJsonValue()}, {u"changes"_s, json}};
    return answer;
}

} // namespace

void addQualityCommands(const Parser &parser)
{
    struct Arguments
    {
        std::string owner;
        size_t most = 20;
        bool keep = false;
        bool preview = false;
        std::vector<std::string> what = {"width", "spaces", "phones", "mails"};
    };
    auto given = std::make_shared<Arguments>();
    const auto &globals = parser.globals;

    auto *quality =
        parser.command(parser.app, "quality", "How good the data of customers are", [&globals, given] {
            return crm::cli::quality(globals, text(given->owner), given->most, given->keep);
        });
    quality->add_option("--owner", given->owner, "Whose customers the work list holds");
    quality->add_option("--limit", given->most, "Entries of the work list; 20");
    quality->add_flag("--keep", given->keep, "Keep the scores of today");

    auto *standardise = parser.command(
        parser.app, "standardise", "Write names, phones and mails in one form",
        [&globals, given] { return crm::cli::standardise(globals, given->what, given->preview); });
    standardise->add_option("WHAT", given->what, "width, spaces, phones, mails; all of them");
    standardise->add_flag("--preview", given->preview, "Only tell what would change");
}

} // namespace crm::cli
