#include "app/cli/commands.h"
#include "core/base/tr.h"
#include "core/directory/customerfield.h"
#include "core/directory/fieldalias.h"
#include "core/directory/filterfact.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace crm::cli {
namespace {

Answer explainWhere()
{
    QJsonArray fields;
    QStringList names;
    for (const auto &field : customerFields()) {
        if (field.field == CustomerField::Relevance || field.field == CustomerField::Revision)
            continue;
        fields << QString::fromLatin1(field.key);
        names << QString::fromLatin1(field.key);
    }
    QJsonArray facts;
    QStringList lookedUp;
    for (const auto &fact : filterFacts()) {
        QJsonObject json{{u"key"_s, QString::fromLatin1(fact.key)},
                         {u"within"_s, fact.span != FilterFactInfo::Span::Never}};
        QJsonArray choices;
        for (const auto *choice : fact.choices)
            choices << QString::fromLatin1(choice);
        if (!choices.isEmpty())
            json.insert(u"choices"_s, choices);
        facts << json;
        lookedUp << QString::fromLatin1(fact.key);
    }
    const QStringList examples = {u"industry = \"五金\" and days_since_contact > 30 and owner = none"_s,
                                  u"grade in (A, B) and not name contains \"贸易\""_s,
                                  u"last_order between -90d and today or tags = VIP"_s,
                                  u"created >= 2024-01-01 and revenue > 10000"_s,
                                  u"bought within 1y contains \"茶\" and calls within 30d = 0"_s,
                                  u"stage in (at_risk, dormant) and clv > 5000 and not segment = \"VIP\""_s};
    return {
        .json = {{u"fields"_s, fields},
                 {u"facts"_s, facts},
                 {u"examples"_s, QJsonArray::fromStringList(examples)}},
        .lines =
            QStringList{Tr::tr("Fields: %1, and your own ones by their names.").arg(names.join(u", "_s)),
                        Tr::tr("Also by their Chinese names: %1.").arg(fieldAliases().join(u'、')),
                        Tr::tr("Looked up: %1; those that happened also “within 90d” or “since 2024-01-01”.")
                            .arg(lookedUp.join(u", "_s)),
                        Tr::tr("Comparisons: = != < <= > >= contains, starts, in (...), between ... and ..."),
                        Tr::tr("Joined by: and, or, not, parentheses"),
                        Tr::tr("Values: texts in quotes or single words, numbers, dates, none, today, -30d "
                               "(d, w, m, y)"),
                        Tr::tr("Examples:")}
            + examples};
}

} // namespace

void addHelpCommands(const Parser &parser)
{
    auto *help = parser.app.add_subcommand("help", "Explanations that are longer than --help");
    help->require_subcommand(1);
    parser.command(*help, "where", "The filter language of --where", [] { return explainWhere(); });
}

} // namespace crm::cli
