#include "core/operation/localforget.h"

#include "core/base/error.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

bool names(const QJsonObject &change, QLatin1StringView table, QLatin1StringView column, qint64 id)
{
    return (change["table"_L1].toString() == table && change["row"_L1].toInteger() == id)
        || change["before"_L1].toObject()[column].toInteger() == id
        || change["after"_L1].toObject()[column].toInteger() == id;
}

bool isAbout(const QJsonObject &line, QLatin1StringView table, QLatin1StringView column, qint64 id)
{
    const auto changes = line["changes"_L1].toArray();
    return std::any_of(changes.begin(), changes.end(),
                       [&](const QJsonValue &change) { return names(change.toObject(), table, column, id); });
}

} // namespace

bool isAboutCustomer(const QJsonObject &line, qint64 customer)
{
    return isAbout(line, "customer"_L1, "customer_id"_L1, customer)
        || line["summary"_L1].toObject()["customer"_L1].toInteger() == customer;
}

bool isAboutContact(const QJsonObject &line, qint64 contact)
{
    return isAbout(line, "contact"_L1, "contact_id"_L1, contact);
}

void readLocalJournal(const QString &folder, const std::function<void(const QJsonObject &)> &take)
{
    for (const auto &name : QDir(folder).entryList({u"*.jsonl"_s}, QDir::Files)) {
        QFile file(folder + u'/' + name);
        if (!file.open(QIODevice::ReadOnly))
            throw Error(Error::Code::Storage, file.errorString());
        while (!file.atEnd())
            take(QJsonDocument::fromJson(file.readLine()).object());
    }
}

int forgetInLocalJournal(const QString &folder, const std::function<bool(const QJsonObject &)> &goes)
{
    int gone = 0;
    for (const auto &name : QDir(folder).entryList({u"*.jsonl"_s}, QDir::Files)) {
        const QString path = folder + u'/' + name;
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            throw Error(Error::Code::Storage, file.errorString());
        QByteArray kept;
        const int before = gone;
        while (!file.atEnd()) {
            const auto line = file.readLine();
            const bool dropped = goes(QJsonDocument::fromJson(line).object());
            gone += dropped;
            if (!dropped)
                kept += line;
        }
        file.close();
        if (gone == before)
            continue;
        QSaveFile rewritten(path);
        if (!rewritten.open(QIODevice::WriteOnly)
            || !rewritten.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
            || rewritten.write(kept) != kept.size() || !rewritten.commit())
            throw Error(Error::Code::Storage, rewritten.errorString());
    }
    return gone;
}

} // namespace crm
