#include "app/cli/answers.h"
#include "app/cli/commands.h"
#include "core/base/tr.h"
#include "core/exchange/calendar/calendarimport.h"

using namespace Qt::StringLiterals;

namespace crm::cli {
namespace {

struct CalendarArguments
{
    std::string file;
    qint64 customer = 0;
    bool preview = false;
};

Answer importCalendar(const Globals &globals, const CalendarArguments &given)
{
    const auto session = openSession(globals);
    CalendarImport service(session->operations());
    const auto rows =
        service.preview(readIcsFile(text(given.file), session->operations().zone()), {given.customer});
    Answer answer;
    QJsonArray events;
    int rejected = 0;
    for (const auto &row : rows) {
        rejected += row.fate == CalendarFate::Reject;
        events << QJsonObject{{u"line"_s, row.event.line},     {u"uid"_s, row.event.uid},
                              {u"title"_s, row.event.summary}, {u"fate"_s, toKey(row.fate)},
                              {u"customer"_s, row.customer},   {u"reason"_s, row.reason}};
        answer.lines << u"%1\t%2\t%3\t%4"_s.arg(row.event.line)
                            .arg(displayName(row.fate), row.event.summary,
                                 row.reason.isEmpty() ? row.customer : row.reason);
    }
    const auto outcome = given.preview ? CalendarImportOutcome{} : service.run(rows);
    answer.json = {{u"events"_s, events},
                   {u"rejected"_s, rejected},
                   {u"created"_s, outcome.created},
                   {u"updated"_s, outcome.updated},
                   {u"operation"_s, outcome.operation > 0 ? QJsonValue(outcome.operation) : QJsonValue()}};
    return answer;
}

} // namespace

void addCalendarCommand(const Parser &parser)
{
    auto *calendar = parser.app.add_subcommand("calendar", "Calendars of other programs");
    calendar->require_subcommand(1);
    auto given = std::make_shared<CalendarArguments>();
    auto *command =
        parser.command(*calendar, "import", "Take the events of an .ics file over as activities",
                       [&globals = parser.globals, given] { return importCalendar(globals, *given); });
    command->add_option("FILE", given->file, "An .ics file")->required();
    command->add_option("--customer", given->customer, "Whose the events are that name nobody");
    command->add_flag("--preview", given->preview, "Only tell what it would do");
}

} // namespace crm::cli
