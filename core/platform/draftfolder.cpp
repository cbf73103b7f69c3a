#include "core/platform/draftfolder.h"

#include "core/base/error.h"
#include "core/base/tr.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QMap>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr int kFormat = 1;
constexpr auto kSuffix = ".json"_L1;
constexpr qint64 kLargest = 16 * 1024 * 1024; // bytes; nothing that was typed comes near it
constexpr auto kOwnerOnly = QFile::ReadOwner | QFile::WriteOwner;

/// Two ways to the same file have the same drafts.
QString keyOf(const QString &base)
{
    const QFileInfo info(base);
    const auto path = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    return QString::fromLatin1(QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex())
        .left(32);
}

std::optional<Draft> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kLargest)
        return {};
    const auto json = QJsonDocument::fromJson(file.readAll()).object();
    if (json["format"_L1].toInt() != kFormat || json["form"_L1].toString().isEmpty())
        return {};
    return Draft{.form = json["form"_L1].toString(),
                 .title = json["title"_L1].toString(),
                 .at = json["at"_L1].toInteger(),
                 .fields = json["fields"_L1].toObject()};
}

/// Why it could not be written, or an empty text.
QString writeFile(const QString &folder, const Draft &draft)
{
    if (!QDir().mkpath(folder))
        return folder;
    QFile::setPermissions(folder, kOwnerOnly | QFile::ExeOwner);
    QSaveFile file(folder + u'/' + draft.form + kSuffix);
    const QJsonObject json{{u"format"_s, kFormat},
                           {u"form"_s, draft.form},
                           {u"title"_s, draft.title},
                           {u"at"_s, draft.at},
                           {u"fields"_s, draft.fields}};
    const auto bytes = QJsonDocument(json).toJson(QJsonDocument::Compact);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(kOwnerOnly)
        || file.write(bytes) != bytes.size() || !file.commit())
        return file.errorString();
    return {};
}

} // namespace

DraftFolder::DraftFolder(const QString &base, const QStringList &roots)
{
    for (const auto &root : roots)
        m_folders << root + u'/' + keyOf(base);
}

QStringList DraftFolder::defaultRoots()
{
    QStringList roots{QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/drafts"_s};
    // Qt warns where it has to make a place up for a session that has none of its own.
    if (!qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR"))
        roots << rootsInMemory();
    return roots;
}

QStringList DraftFolder::rootsInMemory()
{
    if (qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR"))
        return {u"/dev/null"_s};
    return {QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + u"/kingfisher-drafts"_s};
}

QString DraftFolder::pathOf(const QString &form) const
{
    return m_folders.front() + u'/' + form + kSuffix;
}

std::optional<Draft> DraftFolder::read(const QString &form) const
{
    std::optional<Draft> newest;
    for (const auto &folder : m_folders)
        if (auto draft = readFile(folder + u'/' + form + kSuffix);
            draft && (!newest || draft->at > newest->at))
            newest = std::move(draft);
    return newest;
}

QList<Draft> DraftFolder::all() const
{
    QMap<QString, Draft> newest; // by form
    for (const auto &folder : m_folders) {
        const auto files = QDir(folder).entryInfoList({u'*' + kSuffix}, QDir::Files);
        for (const auto &file : files)
            if (auto draft = readFile(file.filePath()))
                if (const auto known = newest.constFind(draft->form);
                    known == newest.cend() || known->at < draft->at)
                    newest.insert(draft->form, *std::move(draft));
    }
    auto drafts = newest.values();
    std::ranges::stable_sort(drafts, std::greater(), &Draft::at);
    return drafts;
}

void DraftFolder::write(const Draft &draft) const
{
    QStringList problems;
    for (const auto &folder : m_folders) {
        const auto problem = writeFile(folder, draft);
        if (problem.isEmpty())
            return;
        problems << problem;
    }
    throw Error(Error::Code::Storage,
                Tr::tr("What was typed could not be kept: %1.").arg(problems.join(u"; "_s)));
}

void DraftFolder::remove(const QString &form) const
{
    for (const auto &folder : m_folders)
        QFile::remove(folder + u'/' + form + kSuffix);
}

} // namespace crm
