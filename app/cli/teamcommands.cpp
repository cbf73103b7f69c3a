#include "app/cli/commands.h"
#include "core/base/tr.h"
#include "core/platform/settings.h"
#include "core/session/sharing.h"
#include "core/session/teamservice.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace crm::cli {
namespace {

Answer share(const Globals &globals)
{
    const auto path = QFileInfo(baseFile(globals)).absoluteFilePath();
    shareBase(path, *globals.clock, Settings().backupRoot());
    return {.json = {{u"path"_s, path}, {u"mode"_s, u"team"_s}},
            .lines = {Tr::tr("%1 is shared. Colleagues join it with: kingfisher-cli join %1").arg(path)}};
}

Answer join(const Globals &globals, const QString &given)
{
    const auto path = QFileInfo(given).absoluteFilePath();
    const auto access = joinBase(path, *globals.clock, Settings().backupRoot());
    Settings().addRecentFile(path);
    auto with = globals;
    with.file = path;
    const auto session = openSession(with);
    session->team().refreshLocalCopy();
    QStringList names;
    for (const auto &person : session->team().online())
        names << person.user;
    return {.json = {{u"path"_s, path},
                     {u"mode"_s, u"team"_s},
                     {u"warning"_s, access.warning},
                     {u"online"_s, QJsonArray::fromStringList(names)}},
            .lines = {Tr::tr("%1 is opened from now on where no other file is named.").arg(path),
                      access.warning}};
}

QString whyText(ReapplyConflict::Why why)
{
    switch (why) {
    case ReapplyConflict::Why::ChangedSince: return Tr::tr("changed since");
    case ReapplyConflict::Why::Gone: return Tr::tr("is not there any more");
    case ReapplyConflict::Why::Taken: return Tr::tr("does not fit what is there now");
    case ReapplyConflict::Why::Denied: return Tr::tr("takes a right that you do not have");
    }
    return {};
}

Answer reapply(const Globals &globals, bool dryRun)
{
    const auto session = openSession(globals);
    Answer answer;
    QJsonArray operations;
    for (const auto &operation : session->team().missing()) {
        operations << QJsonObject{{u"kind"_s, operation.kind},
                                  {u"at"_s, isoInstant(operation.at)},
                                  {u"changes"_s, qint64(operation.changes.size())}};
        answer.lines << u"%1\t%2"_s.arg(isoInstant(operation.at), operation.kind);
    }
    answer.json = {{u"operations"_s, operations}};
    if (dryRun || operations.isEmpty())
        return answer;
    const auto outcome = session->team().reapply();
    QJsonArray conflicts;
    for (const auto &conflict : outcome.conflicts) {
        conflicts << QJsonObject{{u"table"_s, conflict.table},
                                 {u"id"_s, conflict.row},
                                 {u"field"_s, conflict.field},
                                 {u"reason"_s, whyText(conflict.why)}};
        answer.lines << u"%1 %2 %3\t%4"_s.arg(conflict.table, QString::number(conflict.row), conflict.field,
                                              whyText(conflict.why));
    }
    answer.json.insert(u"operation"_s, outcome.changes.operation);
    answer.json.insert(u"conflicts"_s, conflicts);
    return answer;
}

} // namespace

void addTeamCommands(const Parser &parser)
{
    parser.command(parser.app, "share", "Let a team write to the base",
                   [&globals = parser.globals] { return share(globals); });
    auto path = std::make_shared<std::string>();
    parser
        .command(parser.app, "join", "Look at a team's base, and open it from now on",
                 [&globals = parser.globals, path] { return join(globals, text(*path)); })
        ->add_option("FILE", *path, "Where it lies")
        ->required();
    auto dryRun = std::make_shared<bool>(false);
    parser
        .command(parser.app, "reapply", "After a backup was restored: make one's own changes since again",
                 [&globals = parser.globals, dryRun] { return reapply(globals, *dryRun); })
        ->add_flag("--dry-run", *dryRun, "Only list them");
}

} // namespace crm::cli
