#include "app/cli/commands.h"
#include "core/base/tr.h"
#include "core/exchange/export/logexport.h"
#include "core/operation/describe.h"
#include "core/security/userservice.h"
#include "core/session/maintenanceservice.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace crm::cli {
namespace {

QJsonObject entryJson(const LogEntry &entry)
{
    return {{u"operation"_s, entry.id},
            {u"kind"_s, entry.kind},
            {u"actor"_s, entry.actor},
            {u"machine"_s, entry.machine},
            {u"at"_s, isoInstant(entry.at)},
            {u"summary"_s, entry.summary},
            {u"reverts"_s, entry.reverts ? QJsonValue(entry.reverts) : QJsonValue()},
            {u"undone"_s, entry.undone}};
}

Answer entries(const std::vector<LogEntry> &found)
{
    Answer answer;
    QJsonArray operations;
    for (const auto &entry : found) {
        operations << entryJson(entry);
        answer.lines << u"%1\t%2\t%3\t%4"_s.arg(QString::number(entry.id), isoInstant(entry.at), entry.actor,
                                                describe(entry));
    }
    answer.json = {{u"operations"_s, operations}};
    return answer;
}

Answer verify(const Globals &globals)
{
    const auto report = openSession(globals)->maintenance().verifyLog();
    const auto line = report.intact
                        ? Tr::tr("The log is intact: %1 operations.").arg(report.operations)
                        : Tr::tr("The log was touched at operation %1.").arg(report.brokenAt.value_or(0));
    return {.json = {{u"ok"_s, report.intact},
                     {u"operations"_s, report.operations},
                     {u"broken_at"_s, report.brokenAt ? QJsonValue(*report.brokenAt) : QJsonValue()}},
            .lines = {line},
            .code = report.intact ? Done : Refused};
}

Answer history(const Globals &globals, const QString &kind, qint64 id)
{
    const auto session = openSession(globals);
    if (kind == "customer"_L1)
        return entries(session->undo().historyOfCustomer(id));
    static const QHash<QString, QString> tables = {
        {u"contact"_s, u"contact"_s},   {u"product"_s, u"product"_s}, {u"order"_s, u"sales_order"_s},
        {u"activity"_s, u"activity"_s}, {u"pool"_s, u"pool"_s},       {u"user"_s, u"app_user"_s}};
    return entries(session->undo().history(tables.value(kind), id));
}

QString whyText(UndoConflict::Why why)
{
    switch (why) {
    case UndoConflict::Why::ChangedSince: return Tr::tr("changed since");
    case UndoConflict::Why::StillNeeded: return Tr::tr("something made later needs it");
    case UndoConflict::Why::CannotReturn: return Tr::tr("cannot come back");
    }
    return {};
}

Answer undo(const Globals &globals, qint64 operation, bool rest)
{
    const auto session = openSession(globals);
    if (operation == 0) {
        const auto next = session->undo().nextUndo();
        if (!next)
            throw Error(Error::Code::NotFound, Tr::tr("There is nothing to undo."));
        operation = next->id;
    }
    const auto outcome = session->undo().undo(operation, rest ? UndoMode::TheRest : UndoMode::AllOrNothing);
    const bool done = !outcome.changes.isEmpty();
    Answer answer;
    QJsonArray conflicts;
    for (const auto &conflict : outcome.conflicts) {
        conflicts << QJsonObject{{u"table"_s, conflict.table},
                                 {u"id"_s, conflict.row},
                                 {u"label"_s, conflict.label},
                                 {u"reason"_s, whyText(conflict.why)}};
        answer.lines << u"%1\t%2"_s.arg(conflict.label, whyText(conflict.why));
    }
    QJsonArray kept;
    for (const auto &record : outcome.kept)
        kept << QJsonObject{{u"table"_s, record.table}, {u"id"_s, record.row}, {u"label"_s, record.label}};
    if (!outcome.kept.empty())
        answer.lines << describeKept(outcome);
    answer.json = {{u"operation"_s, done ? QJsonValue(outcome.changes.operation) : QJsonValue()},
                   {u"undone"_s, done ? QJsonValue(operation) : QJsonValue()},
                   {u"conflicts"_s, conflicts},
                   {u"kept"_s, kept}};
    answer.lines.prepend(done ? Tr::tr("Operation %1 was taken back.").arg(operation)
                              : Tr::tr("Nothing was taken back; --rest leaves out what stands in the way."));
    answer.code = done ? Done : Refused;
    return answer;
}

} // namespace

void addLogCommands(const Parser &parser)
{
    struct Arguments
    {
        std::string kind, filter, user, text, from, until, to;
        qint64 id = 0, operation = 0;
        int limit = 50;
        bool verify = false, rest = false;
    };
    auto given = std::make_shared<Arguments>();
    const auto &globals = parser.globals;

    auto *log = parser.command(parser.app, "log", "What was done, newest first", [&globals, given] {
        if (given->verify)
            return verify(globals);
        const auto session = openSession(globals);
        LogFilter filter{.kind = text(given->filter), .text = text(given->text), .limit = given->limit};
        if (!given->user.empty()) {
            const auto user = session->users().findByName(text(given->user));
            if (!user)
                throw Error(Error::Code::NotFound,
                            Tr::tr("There is no person named %1 in this file.").arg(text(given->user)));
            filter.actor = user->id;
        }
        filter.from = dayOf(text(given->from)).value_or(QDate());
        filter.until = dayOf(text(given->until)).value_or(QDate());
        if (given->to.empty())
            return entries(session->undo().log(filter));
        const auto rows = LogExport(session->operations()).write(filter, text(given->to));
        return Answer{.json = {{u"rows"_s, rows}}, .lines = {Tr::tr("%1 entries were written.").arg(rows)}};
    });
    log->add_option("--by", given->user, "Only what this person did");
    log->add_option("--text", given->text, "Only what has this in what it was about, who or where");
    log->add_option("--from", given->from, "From this day on, YYYY-MM-DD");
    log->add_option("--until", given->until, "Until this day, YYYY-MM-DD");
    log->add_option("--to", given->to, "Write them into this CSV file, all of them");
    log->add_flag("--verify", given->verify, "Check that no entry was touched");
    log->add_option("--kind", given->filter, "Only kinds that start with this");
    log->add_option("--limit", given->limit)->check(CLI::Range(1, 1'000'000));

    auto *past = parser.command(parser.app, "history", "What was done to a record",
                                [&globals, given] { return history(globals, text(given->kind), given->id); });
    past->add_option("KIND", given->kind)
        ->required()
        ->check(CLI::IsMember({"customer", "contact", "product", "order", "activity", "pool", "user"}));
    past->add_option("ID", given->id)->required();

    auto *back =
        parser.command(parser.app, "undo", "Take an operation back, without a number the last one of yours",
                       [&globals, given] { return undo(globals, given->operation, given->rest); });
    back->add_option("OPERATION", given->operation)->check(CLI::PositiveNumber);
    back->add_flag("--rest", given->rest, "Where later changes stand in the way: everything else");
}

} // namespace crm::cli
