#include "app/cli/commands.h"
#include "app/cli/passwordinput.h"
#include "core/base/tr.h"
#include "core/operation/describe.h"
#include "core/operation/recordnames.h"
#include "core/session/encryption.h"
#include "core/session/maintenanceservice.h"
#include "core/session/restorepreview.h"
#include "core/session/salvage.h"
#include "core/session/secondplace.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace crm::cli {
namespace {

QJsonObject placeJson(const SecondPlace::State &state)
{
    return {{u"folder"_s, state.folder},
            {u"away"_s, state.whyAway},
            {u"same_disk"_s, state.isSameDisk},
            {u"backups"_s, qint64(state.backups.size())},
            {u"newest"_s, state.backups.empty()
                              ? QJsonValue()
                              : QJsonValue(isoInstant(state.backups.front().at.toMSecsSinceEpoch()))}};
}

QString placeLine(const SecondPlace::State &state)
{
    if (state.folder.isEmpty())
        return Tr::tr("There is no second place for backups.");
    if (!state.whyAway.isEmpty())
        return state.whyAway;
    return state.isSameDisk
             ? Tr::tr("Second place: %1, on the same disk as the first. It helps against mistakes, "
                      "not against a broken disk.")
                   .arg(state.folder)
             : Tr::tr("Second place: %1, with %2 backups.").arg(state.folder).arg(state.backups.size());
}

Answer backup(const Globals &globals, const QString &target, bool encrypted)
{
    const auto session = openSession(globals);
    if (encrypted && target.isEmpty())
        throw Error(Error::Code::Invalid, Tr::tr("Say where the encrypted backup is to be written."));
    const auto result = target.isEmpty()
                          ? session->maintenance().backUp(u"by-hand"_s)
                          : session->maintenance().backUpTo(QFileInfo(target).absoluteFilePath());
    Answer answer{
        .json = {{u"path"_s, result.path}, {u"verified"_s, true}, {u"rows"_s, result.rows}},
        .lines = {
            Tr::tr("%1 was written, opened again and checked: %2 rows.").arg(result.path).arg(result.rows)}};
    if (encrypted) {
        const auto key = encryptBackup(result.path, session->actor().name(), newPassword());
        answer.json.insert(u"recovery_key"_s, key);
        answer.lines << Tr::tr(
            "It is encrypted. Whoever loses the password needs this key; print it and put it "
            "away:") << key;
    }
    const auto place = SecondPlace(session->maintenance().folderOfBackups()).state();
    if (target.isEmpty() && !place.folder.isEmpty()) {
        answer.json.insert(u"second"_s, placeJson(place));
        answer.lines << placeLine(place);
    }
    return answer;
}

Answer secondPlace(const Globals &globals, const QString &folder, bool none)
{
    const auto session = openSession(globals);
    SecondPlace place(session->maintenance().folderOfBackups());
    if (none)
        place.choose({});
    else if (!folder.isEmpty())
        place.choose(QFileInfo(folder).absoluteFilePath());
    place.bring();
    const auto state = place.state();
    return {.json = placeJson(state),
            .lines = {placeLine(state)},
            .code = state.whyAway.isEmpty() ? Done : Refused};
}

QJsonObject countsJson(const BaseCounts &counts)
{
    return {{u"customers"_s, counts.customers},    {u"contacts"_s, counts.contacts},
            {u"products"_s, counts.products},      {u"orders"_s, counts.orders},
            {u"order_lines"_s, counts.orderLines}, {u"activities"_s, counts.activities}};
}

Answer previewOf(const Globals &globals, const QString &path)
{
    const auto session = openSession(globals);
    const auto preview = previewRestore(*session, path);
    QJsonArray last;
    Answer answer;
    answer.lines
        << Tr::tr("Customers: %1 now, %2 then; orders: %3 now, %4 then.")
               .arg(preview.now.customers)
               .arg(preview.then.customers)
               .arg(preview.now.orders)
               .arg(preview.then.orders)
        << Tr::tr("%1 operations would be lost, %2 would come back.").arg(preview.lost).arg(preview.gained);
    for (const auto &entry : preview.lastLost) {
        last << QJsonObject{
            {u"operation"_s, entry.id}, {u"at"_s, isoInstant(entry.at)}, {u"kind"_s, entry.kind}};
        answer.lines << u"%1\t%2\t%3"_s.arg(isoInstant(entry.at), entry.actor, describe(entry));
    }
    answer.lines << Tr::tr(
        "Say --to NEW to restore it into a new file; the one that is open stays as it is.");
    answer.json = {{u"path"_s, path},
                   {u"newest"_s, isoInstant(preview.at)},
                   {u"other_base"_s, preview.isOther},
                   {u"now"_s, countsJson(preview.now)},
                   {u"then"_s, countsJson(preview.then)},
                   {u"lost"_s, preview.lost},
                   {u"gained"_s, preview.gained},
                   {u"erased_since"_s, preview.erased},
                   {u"last_lost"_s, last}};
    return answer;
}

Answer restore(const Globals &globals, const QString &given, const QString &target)
{
    const auto path = QFileInfo(given).absoluteFilePath();
    if (target.isEmpty())
        return previewOf(globals, path);
    const auto session = openSession(globals);
    const auto restored = restoreInto(*session, path, QFileInfo(target).absoluteFilePath());
    Answer answer{.json = {{u"path"_s, restored.file.path},
                           {u"verified"_s, true},
                           {u"rows"_s, restored.file.rows},
                           {u"erased_again"_s, restored.erasedAgain}},
                  .lines = {Tr::tr("%1 was written, opened again and checked: %2 rows.")
                                .arg(restored.file.path)
                                .arg(restored.file.rows)}};
    if (restored.erasedAgain > 0)
        answer.lines
            << Tr::tr("%1 people who were erased since were erased in it again.").arg(restored.erasedAgain);
    return answer;
}

Answer salvage(const Globals &globals, const QString &damaged, const QString &target)
{
    const auto salvaged =
        salvageBase(QFileInfo(damaged).absoluteFilePath(), QFileInfo(target).absoluteFilePath(),
                    globals.clock, terminalProgress());
    Answer answer;
    QJsonArray tables;
    for (const auto &table : salvaged.tables) {
        tables << QJsonObject{{u"table"_s, table.name},     {u"rows"_s, table.read},
                              {u"gaps"_s, table.gaps},      {u"lost_at_most"_s, table.lost},
                              {u"left_out"_s, table.unfit}, {u"missing"_s, table.isMissing}};
        const auto name = recordName(table.name);
        if (table.gaps > 0 || table.unfit > 0 || table.isMissing)
            answer.lines << Tr::tr("%1: %2 rows, at most %3 lost, %4 left out because they contradict others")
                                .arg(name.isEmpty() ? table.name : name)
                                .arg(table.read)
                                .arg(table.lost)
                                .arg(table.unfit);
    }
    answer.lines.prepend(
        salvaged.isWhole
            ? Tr::tr("All %1 rows could be read; they are in %2.").arg(salvaged.rows()).arg(target)
            : Tr::tr("%1 rows could be read; they are in %2. The damaged file is as it was.")
                  .arg(salvaged.rows())
                  .arg(target));
    answer.json = {{u"path"_s, salvaged.path},
                   {u"rows"_s, salvaged.rows()},
                   {u"whole"_s, salvaged.isWhole},
                   {u"log_whole"_s, salvaged.isLogWhole},
                   {u"tables"_s, tables}};
    return answer;
}

} // namespace

void addBackupCommands(const Parser &parser)
{
    struct Given
    {
        std::string target, folder, backup, to, damaged;
        bool encrypted = false, none = false;
    };
    auto given = std::make_shared<Given>();
    const auto &globals = parser.globals;
    auto *make =
        parser.command(parser.app, "backup", "Write a backup, open it again and check it",
                       [&globals, given] { return backup(globals, text(given->target), given->encrypted); });
    make->add_option("TARGET", given->target, "Where; without it in the folder of backups");
    make->add_flag("--encrypt", given->encrypted,
                   "One that opens only with a password, of a file that is not");

    auto *second =
        parser.command(parser.app, "second-place", "Where backups are copied to besides",
                       [&globals, given] { return secondPlace(globals, text(given->folder), given->none); });
    second->add_option("FOLDER", given->folder, "On another disk; without it, how it stands with it");
    second->add_flag("--none", given->none, "No second place any more");

    auto *back =
        parser.command(parser.app, "restore", "What going back to a backup would mean; with --to, does it",
                       [&globals, given] { return restore(globals, text(given->backup), text(given->to)); });
    back->add_option("BACKUP", given->backup)->required();
    back->add_option("--to", given->to, "Into this new file");

    auto *save =
        parser.command(parser.app, "salvage", "Save what can be read of a damaged file into a new one",
                       [&globals, given] { return salvage(globals, text(given->damaged), text(given->to)); });
    save->add_option("DAMAGED", given->damaged, "It stays as it is")->required();
    save->add_option("--to", given->to, "Into this new file")->required();
}

} // namespace crm::cli
