#include "app/cli/commands.h"
#include "core/base/tr.h"
#include "core/platform/settings.h"
#include "core/session/sharing.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace crm::cli {
namespace {

Answer share(const Globals &globals)
{
    const auto path = QFileInfo(baseFile(globals)).absoluteFilePath();
    shareBase(path, *globals.clock);
    return {.json = {{u"path"_s, path}, {u"mode"_s, u"team"_s}},
            .lines = {Tr::tr("%1 is shared. Colleagues join it with: kingfisher-cli join %1").arg(path)}};
}

Answer join(const Globals &globals, const QString &given)
{
    const auto path = QFileInfo(given).absoluteFilePath();
    const auto access = joinBase(path, *globals.clock);
    Settings().addRecentFile(path);
    auto with = globals;
    with.file = path;
    const auto session = openSession(with);
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
}

} // namespace crm::cli
