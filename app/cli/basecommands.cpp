#include "app/cli/commands.h"
#include "core/base/tr.h"
#include "core/platform/settings.h"
#include "core/security/filekeys.h"
#include "core/security/userservice.h"
#include "core/session/demoagreements.h"
#include "core/session/demobase.h"
#include "core/session/maintenanceservice.h"
#include "core/session/sharing.h"
#include "core/session/teamservice.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace crm::cli {
namespace {

Answer newBase(const Globals &globals, const QString &path, const QString &demo, bool team)
{
    QElapsedTimer time;
    time.start();
    if (const QString folder = QFileInfo(path).absolutePath(); !QFileInfo(folder).isDir())
        throw Error(Error::Code::NotFound, Tr::tr("There is no folder %1.").arg(folder));
    if (QFileInfo(path).suffix() != "kingfisher"_L1)
        throw Error(Error::Code::Invalid, Tr::tr("The name of a base ends in .kingfisher."));
    qint64 customers = 0;
    const auto create = [&](const QString &at) {
        if (demo.isEmpty())
            createBase(at, {.userName = globals.user}, globals.clock);
        else
            customers = createDemoBase(at, demo, globals.clock, terminalProgress()).customers;
    };
    team ? createTeamBase(path, create, *globals.clock) : create(path);
    if (!demo.isEmpty() && !team)
        agreeOnDemo(path, globals.clock);
    const auto seconds = double(time.elapsed()) / 1000;
    return {.json = {{u"path"_s, path}, {u"customers"_s, customers}, {u"seconds"_s, seconds}},
            .lines = {Tr::tr("%1 was made, with %2 customers.").arg(path).arg(customers)}};
}

/// Each person once, oneself first, on however many machines.
QStringList namesOnline(Session &session)
{
    QStringList names{session.actor().name()};
    for (const auto &person : session.team().online())
        names << person.user;
    names.removeDuplicates();
    return names;
}

Answer info(const Globals &globals)
{
    const auto session = openSession(globals);
    auto &maintenance = session->maintenance();
    const auto counts = maintenance.counts();
    QJsonArray users;
    QStringList names;
    for (const auto &user : session->users().all()) {
        users << user.name;
        names << user.name;
    }
    const auto online = namesOnline(*session);
    const auto path = QFileInfo(baseFile(globals)).absoluteFilePath();
    const auto backup = isoInstant(maintenance.lastBackup());
    return {.json = {{u"path"_s, path},
                     {u"mode"_s, maintenance.mode()},
                     {u"encrypted"_s, FileKeys(session->operations()).isEncrypted()},
                     {u"schema"_s, maintenance.schemaVersion()},
                     {u"customers"_s, counts.customers},
                     {u"contacts"_s, counts.contacts},
                     {u"products"_s, counts.products},
                     {u"orders"_s, counts.orders},
                     {u"order_lines"_s, counts.orderLines},
                     {u"activities"_s, counts.activities},
                     {u"users"_s, users},
                     {u"online"_s, QJsonArray::fromStringList(online)},
                     {u"last_backup"_s, backup.isEmpty() ? QJsonValue() : QJsonValue(backup)}},
            .lines = {path, Tr::tr("Customers: %1").arg(counts.customers),
                      Tr::tr("Contacts: %1").arg(counts.contacts),
                      Tr::tr("Products: %1").arg(counts.products), Tr::tr("Orders: %1").arg(counts.orders),
                      Tr::tr("Order lines: %1").arg(counts.orderLines),
                      Tr::tr("Activities: %1").arg(counts.activities),
                      Tr::tr("Users: %1").arg(names.join(Tr::tr(", "))),
                      Tr::tr("Online: %1").arg(online.join(Tr::tr(", "))),
                      Tr::tr("Last backup: %1").arg(backup.isEmpty() ? Tr::tr("never") : backup)}};
}

Answer check(const Globals &globals, bool full)
{
    const auto session = openSession(globals);
    auto problems = session->maintenance().check(full ? CheckDepth::Full : CheckDepth::Quick);
    return {.json = {{u"ok"_s, problems.isEmpty()}, {u"problems"_s, QJsonArray::fromStringList(problems)}},
            .lines = problems.isEmpty() ? QStringList{Tr::tr("The file is sound.")} : problems,
            .code = problems.isEmpty() ? Done : Refused};
}

} // namespace

void addBaseCommands(const Parser &parser)
{
    auto path = std::make_shared<std::string>();
    auto demo = std::make_shared<std::string>();
    auto team = std::make_shared<bool>(false);
    auto *make =
        parser.command(parser.app, "new", "Make a base", [&globals = parser.globals, path, demo, team] {
            return newBase(globals, text(*path), text(*demo), *team);
        });
    make->add_flag("--team", *team, "One to which a team writes, on a drive that all of them reach");
    make->add_option("FILE", *path, "Where; it must not exist")->required();
    make->add_option("--demo", *demo, "With a made-up company in it: small, or a number of customers");

    parser.command(parser.app, "info", "What is in the base",
                   [&globals = parser.globals] { return info(globals); });

    auto full = std::make_shared<bool>(false);
    parser
        .command(parser.app, "check", "Look for damage",
                 [&globals = parser.globals, full] { return check(globals, *full); })
        ->add_flag("--full", *full, "Every page and every reference");
}

} // namespace crm::cli
