#include "app/cli/answers.h"
#include "app/cli/commands.h"
#include "core/base/tr.h"
#include "core/directory/directory.h"
#include "core/insight/insightservice.h"
#include "core/pool/recycleruleservice.h"
#include "core/recycling/recyclingservice.h"
#include "core/security/userservice.h"
#include "core/today/todayservice.h"

using namespace Qt::StringLiterals;

namespace crm::cli {
namespace {

QJsonObject itemJson(const TodayItem &item)
{
    QJsonArray reasons;
    for (const auto &reason : item.reasons) {
        QJsonObject json{
            {u"why"_s, toKey(reason.why)}, {u"text"_s, explain(reason)}, {u"urgency"_s, reason.urgency}};
        if (reason.day.isValid())
            json.insert(u"day"_s, isoDate(reason.day));
        reasons << json;
    }
    QJsonObject json{
        {u"id"_s, item.customer.value}, {u"name"_s, item.name},       {u"channel"_s, toKey(item.channel)},
        {u"subject"_s, item.subject},   {u"reasons"_s, reasons},      {u"worth"_s, item.worth.rounded()},
        {u"value"_s, item.value},       {u"urgency"_s, item.urgency}, {u"probability"_s, item.probability},
        {u"score"_s, item.score}};
    if (!item.say.isEmpty())
        json.insert(u"say"_s, item.say);
    if (item.activity.isValid()) {
        json.insert(u"activity"_s, item.activity.value);
        json.insert(u"due"_s, isoInstant(item.due));
    }
    return json;
}

Answer today(const Globals &globals)
{
    const auto session = openSession(globals);
    const auto directory = loadDirectory(*session);
    const TodayService service(session->operations(), session->recycleRules(), session->recycling());
    const auto list = service.list(todayWorth(session->insight()), directory->snapshot());
    Answer answer;
    QJsonArray items;
    for (const auto &item : list.items) {
        items << itemJson(item);
        QStringList why;
        for (const auto &reason : item.reasons)
            why << explain(reason);
        answer.lines << Tr::tr("%1. %2: %3 (%4)")
                            .arg(items.size())
                            .arg(item.name, item.subject.isEmpty() ? displayName(item.channel) : item.subject,
                                 why.join(Tr::tr(", ")));
    }
    if (items.isEmpty())
        answer.lines << Tr::tr("Nothing waits for you today.");
    answer.json = {{u"day"_s, isoDate(list.day)},
                   {u"currency"_s, list.currency},
                   {u"done"_s, qint64(list.done.size())},
                   {u"more"_s, list.isCut},
                   {u"items"_s, items}};
    return answer;
}

} // namespace

void addTodayCommand(const Parser &parser)
{
    parser.command(parser.app, "today", "Whom to contact today, and why: for the person named by --user",
                   [&globals = parser.globals] { return today(globals); });
}

} // namespace crm::cli
