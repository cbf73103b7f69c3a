#include "core/session/persontraces.h"

#include "core/base/outcome.h"
#include "core/operation/localforget.h"
#include "core/privacy/personwordsrepository.h"
#include "core/session/baserepository.h"
#include "core/session/drafts.h"
#include "core/session/maintenanceservice.h"
#include "core/session/session.h"
#include "core/storage/encryption/filekey.h"
#include "core/storage/team/localcopy.h"
#include "core/storage/team/teamfile.h"
#include "core/storage/transaction.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

QByteArray compact(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

bool holdsAny(const QByteArray &text, const QStringList &words)
{
    return std::ranges::any_of(words, [&](const QString &word) { return text.contains(word.toUtf8()); });
}

bool isAbout(const QJsonObject &line, const PersonSubject &subject)
{
    return subject.contact.isValid() ? isAboutContact(line, subject.contact.value)
                                     : isAboutCustomer(line, subject.customer.value);
}

bool tellsOf(const QJsonObject &line, const PersonTraces &person)
{
    return person.operations.contains(line["uuid"_L1].toString()) || isAbout(line, person.subject)
        || holdsAny(compact(line), person.words);
}

/// A copy of the base as it was; none where it is not there, of an older version, or under another key.
void learnFromFile(const QString &base, const QString &path, std::vector<PersonTraces> &people)
{
    if (path.isEmpty() || !QFile::exists(path))
        return;
    attempt([&] {
        const auto key = FileKey::isEncrypted(path) ? FileKey::forCopy(base, {}, path) : nullptr;
        const Connection copy(path, Connection::Access::Immutable);
        for (auto &person : people) {
            const PersonRowsRepository rows(copy, person.subject);
            person.words << PersonWordsRepository(copy, person.subject).words();
        }
        return true;
    });
}

bool isRowOf(const QJsonObject &change, const QJsonObject &image, const PersonSubject &subject)
{
    const bool isContact = subject.contact.isValid();
    const auto id = isContact ? subject.contact.value : subject.customer.value;
    const auto own = isContact ? "contact"_L1 : "customer"_L1;
    return (change["table"_L1].toString() == own && change["row"_L1].toInteger() == id)
        || image[QString(own + "_id"_L1)].toInteger() == id;
}

void learnFromLine(const QJsonObject &line, PersonTraces &person)
{
    static const QStringList known = {u"customer"_s, u"merged_customer"_s, u"contact"_s, u"contact_point"_s,
                                      u"address"_s};
    const auto changes = line["changes"_L1].toArray();
    for (const auto &each : changes) {
        const auto change = each.toObject();
        for (const auto &image : {change["before"_L1].toObject(), change["after"_L1].toObject()}) {
            if (!known.contains(change["table"_L1].toString()) || !isRowOf(change, image, person.subject))
                continue;
            for (const auto &column : {"name"_L1, "value"_L1, "normalized"_L1, "street"_L1})
                if (const auto word = image[column].toString().trimmed();
                    PersonWordsRepository::isTelling(word))
                    person.words << word;
        }
    }
}

void removeDrafts(const DraftFolder &folder, const PersonTraces &person)
{
    const QString id = u'-' + QString::number(person.subject.customer.value);
    const QStringList own = {u"customer"_s + id, u"activity-of"_s + id, u"trial"_s + id};
    const auto drafts = folder.all();
    for (const auto &draft : drafts) {
        const QByteArray text = compact(draft.fields) + draft.title.toUtf8();
        if ((!person.subject.contact.isValid() && own.contains(draft.form)) || holdsAny(text, person.words))
            folder.remove(draft.form);
    }
}

/// Every process of this machine notes its changes within its write, so that nothing is added meanwhile.
void removeNotes(Session &session, const std::vector<PersonTraces> &people)
{
    const auto goes = [&](const QJsonObject &line) {
        return std::ranges::any_of(people, [&](const PersonTraces &person) { return tellsOf(line, person); });
    };
    const auto folder = journalFolderOf(session);
    bool isAnywhere = false;
    readLocalJournal(folder, [&](const QJsonObject &line) { isAnywhere = isAnywhere || goes(line); });
    if (!isAnywhere)
        return;
    const auto &db = session.operations().db();
    const auto noOtherWrites =
        session.operations().team() ? std::make_unique<Transaction>(db) : std::unique_ptr<Transaction>();
    forgetInLocalJournal(folder, goes);
}

} // namespace

QString journalFolderOf(Session &session)
{
    return LocalJournal::folderFor(BaseRepository(session.operations().db()).uuid());
}

void learnFromThisMachine(Session &session, std::vector<PersonTraces> &people)
{
    const auto backups = session.maintenance().backups();
    learnFromFile(session.path(), LocalCopy(session.path()).path(), people);
    learnFromFile(session.path(), backups.empty() ? QString() : backups.front().path, people);
    readLocalJournal(journalFolderOf(session), [&](const QJsonObject &line) {
        for (auto &person : people)
            learnFromLine(line, person);
    });
    for (auto &person : people)
        person.words.removeDuplicates();
}

void removeFromThisMachine(Session &session, const std::vector<PersonTraces> &people)
{
    const auto drafts = draftsOf(session.path());
    for (const auto &person : people)
        removeDrafts(drafts, person);
    removeNotes(session, people);
    QFile::remove(LocalCopy(session.path()).path()); // made anew when it is due
}

} // namespace crm
