#include "core/session/personerasure.h"

#include "core/operation/localforget.h"
#include "core/privacy/erasurerepository.h"
#include "core/session/baserepository.h"
#include "core/session/drafts.h"
#include "core/session/maintenanceservice.h"
#include "core/session/session.h"
#include "core/storage/scrub.h"
#include "core/storage/team/localcopy.h"
#include "core/storage/team/teamfile.h"

#include <QDir>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

QString journalFolder(Session &session)
{
    return LocalJournal::folderFor(BaseRepository(session.operations().db()).uuid());
}

/// Up to which entry of the register this machine has forgotten.
QString markerPath(Session &session)
{
    return journalFolder(session) + u"/erased"_s;
}

qint64 forgottenUpTo(Session &session)
{
    QFile marker(markerPath(session));
    return marker.open(QIODevice::ReadOnly) ? marker.readAll().trimmed().toLongLong() : 0;
}

void noteForgotten(Session &session, qint64 entry)
{
    if (!session.operations().db().isTeamFile())
        return; // there is only this machine
    QDir().mkpath(journalFolder(session));
    QSaveFile marker(markerPath(session));
    if (marker.open(QIODevice::WriteOnly)) {
        marker.write(QByteArray::number(entry));
        marker.commit();
    }
}

bool isAbout(const QJsonObject &line, const PersonSubject &subject)
{
    return subject.contact.isValid() ? isAboutContact(line, subject.contact.value)
                                     : isAboutCustomer(line, subject.customer.value);
}

bool holdsAny(const QByteArray &text, const QStringList &words)
{
    return std::ranges::any_of(words, [&](const QString &word) { return text.contains(word.toUtf8()); });
}

/// Drafts about the customer, and those in which somebody wrote about the person.
void removeDrafts(Session &session, const PersonSubject &subject, const QStringList &words)
{
    const auto folder = draftsOf(session.path());
    const QString id = u'-' + QString::number(subject.customer.value);
    const QStringList own = {u"customer"_s + id, u"activity-of"_s + id, u"trial"_s + id};
    for (const auto &draft : folder.all()) {
        const auto text = QJsonDocument(draft.fields).toJson(QJsonDocument::Compact) + draft.title.toUtf8();
        if ((!subject.contact.isValid() && own.contains(draft.form)) || holdsAny(text, words))
            folder.remove(draft.form);
    }
}

void forget(Session &session, const PersonSubject &subject, const QStringList &words)
{
    removeDrafts(session, subject, words);
    forgetInLocalJournal(journalFolder(session), [&](const QJsonObject &line) {
        return isAbout(line, subject) || holdsAny(QJsonDocument(line).toJson(QJsonDocument::Compact), words);
    });
    QFile::remove(LocalCopy(session.path()).path()); // made anew when it is due
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
    forget(session, order.subject, words);
    noteForgotten(session, report.id);
    report.isCompact = compactBase(session);
    return report;
}

void forgetErasedHere(Session &session)
{
    if (!session.operations().db().isTeamFile())
        return; // whoever erased did so here
    const auto before = forgottenUpTo(session);
    auto newest = before;
    const auto entries = ErasureRepository::all(session.operations().db());
    for (const auto &entry : entries) {
        if (entry.id <= before)
            continue;
        forget(session, {entry.customer, entry.contact}, {});
        newest = std::max(newest, entry.id);
    }
    if (newest != before)
        noteForgotten(session, newest);
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
