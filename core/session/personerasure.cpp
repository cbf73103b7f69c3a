#include "core/session/personerasure.h"

#include "core/privacy/erasurerepository.h"
#include "core/session/maintenanceservice.h"
#include "core/session/persontraces.h"
#include "core/session/session.h"
#include "core/storage/scrub.h"

#include <QDir>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

/// Which entries of the register this machine has forgotten: a line of each.
QString markerPath(Session &session)
{
    return journalFolderOf(session) + u"/erased"_s;
}

/// By the instant as well: in a file that was put back to an older state, numbers come again.
QByteArray lineOf(const ErasureEntry &entry)
{
    return QByteArray::number(entry.id) + ' ' + QByteArray::number(entry.at);
}

QByteArrayList forgottenHere(Session &session)
{
    QFile marker(markerPath(session));
    return marker.open(QIODevice::ReadOnly) ? marker.readAll().split('\n') : QByteArrayList();
}

void noteForgotten(Session &session, const QByteArrayList &lines)
{
    QDir().mkpath(journalFolderOf(session));
    QSaveFile marker(markerPath(session));
    if (!marker.open(QIODevice::WriteOnly) || marker.write(lines.join('\n')) < 0 || !marker.commit())
        throw Error(Error::Code::Storage, marker.errorString());
}

std::vector<ErasureEntry> notForgottenYet(Session &session)
{
    const Connection::Unveiled whole(session.operations().db());
    const auto known = forgottenHere(session);
    auto entries = ErasureRepository::all(session.operations().db());
    std::erase_if(entries, [&](const ErasureEntry &entry) { return known.contains(lineOf(entry)); });
    return entries;
}

PersonTraces tracesOf(Session &session, const ErasureEntry &entry)
{
    return {.subject = {entry.customer, entry.contact},
            .operations = ErasureRepository::redactedBy(session.operations().db(), entry.id)};
}

} // namespace

ErasureReport previewErasure(Session &session, const ErasureOrder &order)
{
    return ErasureService(session.operations()).preview(order, session.maintenance().backups());
}

ErasureReport erasePerson(Session &session, const ErasureOrder &order)
{
    ErasureService service(session.operations());
    const auto words = service.wordsOf(order.subject);
    auto report = service.erase(order, session.maintenance().backups());
    removeFromThisMachine(session, {{order.subject, words,
                                     ErasureRepository::redactedBy(session.operations().db(), report.id)}});
    report.isCompact = compactBase(session);
    return report;
}

int forgetErasedHere(Session &session)
{
    if (!session.operations().team())
        return 0; // whoever erased did so here, or nothing can be written
    const auto entries = notForgottenYet(session);
    if (entries.empty())
        return 0;
    std::vector<PersonTraces> people;
    for (const auto &entry : entries)
        people.push_back(tracesOf(session, entry));
    learnFromThisMachine(session, people);
    removeFromThisMachine(session, people);
    auto lines = forgottenHere(session);
    for (const auto &entry : entries)
        lines << lineOf(entry);
    noteForgotten(session, lines);
    return int(entries.size());
}

int repeatErasures(const Connection &db, Operations &restored)
{
    const auto done = ErasureRepository::all(restored.db());
    int repeated = 0;
    auto entries = ErasureRepository::all(db);
    std::ranges::reverse(entries); // the oldest first, as they were made
    for (const auto &entry : entries) {
        const bool isKnown = std::ranges::any_of(done, [&](const ErasureEntry &each) {
            return each.customer == entry.customer && each.contact == entry.contact && each.at == entry.at;
        });
        if (isKnown)
            continue;
        try {
            ErasureService(restored).erase({.subject = {entry.customer, entry.contact},
                                            .reason = entry.reason,
                                            .keepFigures = entry.keptFigures},
                                           {});
            ++repeated;
        } catch (const Error &error) {
            if (error.code() != Error::Code::NotFound) // came after the backup
                throw;
        }
    }
    if (repeated > 0)
        scrubFile(restored.db());
    return repeated;
}

bool compactBase(Session &session)
{
    return scrubFile(session.operations().db());
}

} // namespace crm
