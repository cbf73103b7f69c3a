#include "app/cli/answers.h"
#include "app/cli/commands.h"
#include "core/base/tr.h"
#include "core/customer/customerservice.h"
#include "core/dataquality/duplicateservice.h"
#include "core/dataquality/mergeservice.h"

using namespace Qt::StringLiterals;

namespace crm::cli {
namespace {

std::optional<QSet<qint64>> chosenCustomers(Session &session, const QString &where)
{
    if (where.isEmpty())
        return {};
    const auto ids = customersWhere(session, where);
    return QSet<qint64>(ids.begin(), ids.end());
}

QString nameOf(Session &session, CustomerId id)
{
    const auto rows = session.customers().rows(std::span(&id, 1));
    return rows.empty() ? QString() : rows.front().name;
}

Answer duplicates(const Globals &globals, const QString &where, double threshold)
{
    const auto session = openSession(globals);
    const auto scan = session->duplicates().scan(
        {.threshold = threshold, .among = chosenCustomers(*session, where)}, terminalProgress());
    Answer answer;
    std::vector<DuplicatePair> pairs;
    QJsonArray groups;
    for (const auto &group : scan.groups) {
        QJsonArray ids;
        for (const auto id : group.customers)
            ids << id.value;
        groups << ids;
        for (const auto &pair : group.pairs)
            if (pair.probability >= threshold)
                pairs.push_back(pair);
    }
    std::ranges::stable_sort(pairs, std::greater(), &DuplicatePair::probability);
    QJsonArray json;
    for (const auto &pair : pairs) {
        const auto why = reasonsFor({.reasons = pair.reasons});
        json << QJsonObject{{u"a"_s, pair.one.value},
                            {u"b"_s, pair.other.value},
                            {u"score"_s, std::round(pair.probability * 1e6) / 1e6},
                            {u"why"_s, QJsonArray::fromStringList(why)}};
        if (!globals.json)
            answer.lines << QStringList{QString::number(pair.one.value),
                                        nameOf(*session, pair.one),
                                        QString::number(pair.other.value),
                                        nameOf(*session, pair.other),
                                        QString::number(pair.probability, 'f', 3),
                                        why.join(Tr::tr(", "))}
                                .join(u'\t');
    }
    answer.lines << Tr::tr("%1 pairs in %2 groups among %3 customers")
                        .arg(QString::number(pairs.size()), QString::number(scan.groups.size()),
                             QString::number(scan.customers));
    answer.json = {{u"pairs"_s, json}, {u"groups"_s, groups}, {u"customers"_s, scan.customers}};
    return answer;
}

std::vector<CustomerId> idsOf(const std::vector<qint64> &numbers)
{
    std::vector<CustomerId> ids;
    for (const auto number : numbers)
        ids.push_back({number});
    return ids;
}

Answer keepApart(const Globals &globals, const std::vector<qint64> &numbers)
{
    const auto session = openSession(globals);
    const auto ids = idsOf(numbers);
    const auto operation = session->duplicates().keepApart(ids).operation;
    return {.json = {{u"operation"_s, operation ? QJsonValue(operation) : QJsonValue()}},
            .lines = {Tr::tr("They will not be proposed again.")}};
}

/// FIELD=ID: the field gets the value of that customer; FIELD=all: what all of them say.
CardChoices choicesOf(const std::vector<std::string> &takes, const std::vector<CustomerId> &ids)
{
    CardChoices choices;
    for (const auto &take : takes) {
        const auto given = text(take);
        const auto from = given.section(u'=', 1);
        const auto place = std::ranges::find(ids, CustomerId{from.toLongLong()}) - ids.begin();
        if (from != "all"_L1 && place == std::ssize(ids))
            throw Error(Error::Code::Invalid, Tr::tr("%1 is none of the customers to merge.").arg(from));
        choices.insert(given.section(u'=', 0, 0), from == "all"_L1 ? kAllOfThem : int(place));
    }
    return choices;
}

Answer merge(const Globals &globals, const std::vector<qint64> &numbers,
             const std::vector<std::string> &takes, bool preview)
{
    const auto session = openSession(globals);
    const auto ids = idsOf(numbers);
    const auto choices = choicesOf(takes, ids);
    const auto plan = session->merges().plan(ids);
    Answer answer;
    QJsonArray fields;
    for (auto field : plan.fields) {
        field.chosen = choices.value(field.key, field.chosen);
        fields << QJsonObject{{u"field"_s, field.key},
                              {u"values"_s, QJsonArray::fromStringList(field.values)},
                              {u"value"_s, field.result()},
                              {u"from"_s, field.chosen == kAllOfThem
                                              ? QJsonValue()
                                              : QJsonValue(ids[size_t(field.chosen)].value)}};
        if (field.differs())
            answer.lines << u"%1\t%2\t(%3)"_s.arg(field.title, field.result(), field.values.join(u" | "_s));
    }
    QJsonObject moves;
    for (const auto &move : plan.moves) {
        moves.insert(move.title, move.count);
        answer.lines << u"%1\t%2"_s.arg(move.title).arg(move.count);
    }
    const auto operation = preview ? 0 : session->merges().merge(ids, choices, plan.revs).operation;
    if (preview && !plan.refusal.isEmpty())
        answer.lines << plan.refusal;
    answer.json = {{u"operation"_s, operation ? QJsonValue(operation) : QJsonValue()},
                   {u"customer"_s, numbers.front()},
                   {u"fields"_s, fields},
                   {u"moved"_s, moves},
                   {u"renumbered"_s, plan.renumbered},
                   {u"refusal"_s, plan.refusal}};
    return answer;
}

} // namespace

void addDuplicateCommands(const Parser &parser)
{
    struct Arguments
    {
        std::string where;
        double threshold = 0.5;
        std::vector<qint64> apart;
        std::vector<qint64> ids;
        std::vector<std::string> takes;
        bool preview = false;
    };
    auto given = std::make_shared<Arguments>();
    const auto &globals = parser.globals;

    auto *duplicates =
        parser.command(parser.app, "duplicates", "Customers that may stand twice", [&globals, given] {
            return given->apart.empty() ? crm::cli::duplicates(globals, text(given->where), given->threshold)
                                        : keepApart(globals, given->apart);
        });
    duplicates->add_option("--where", given->where, "Only among these; see help where");
    duplicates->add_option("--threshold", given->threshold, "Only pairs at least this likely; 0.5")
        ->check(CLI::Range(0.001, 0.999));
    duplicates->add_option("--never", given->apart, "Remember that these are not the same")
        ->delimiter(',')
        ->expected(2, 60);

    auto *merge = parser.command(parser.app, "merge", "Make one customer of several", [&globals, given] {
        return crm::cli::merge(globals, given->ids, given->takes, given->preview);
    });
    merge->add_option("ID", given->ids, "The one that stays, and the others")->required()->expected(2, 60);
    merge->add_option("--take", given->takes, "FIELD=ID: whose value a field gets; =all for texts")
        ->allow_extra_args(false);
    merge->add_flag("--preview", given->preview, "Only tell what would become of them");
}

} // namespace crm::cli
