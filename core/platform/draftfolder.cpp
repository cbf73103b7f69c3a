#include "core/platform/draftfolder.h"

#include "core/base/error.h"
#include "core/base/tr.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr int kFormat = 1;
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

} // namespace

DraftFolder::DraftFolder(const QString &base, const QString &root)
    : m_folder(root + u'/' + keyOf(base))
{
}

QString DraftFolder::defaultRoot()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/drafts"_s;
}

QString DraftFolder::pathOf(const QString &form) const
{
    return m_folder + u'/' + form + u".json"_s;
}

std::optional<Draft> DraftFolder::read(const QString &form) const
{
    return readFile(pathOf(form));
}

QList<Draft> DraftFolder::all() const
{
    QList<Draft> drafts;
    const auto files = QDir(m_folder).entryInfoList({u"*.json"_s}, QDir::Files);
    for (const auto &file : files)
        if (auto draft = readFile(file.filePath()))
            drafts.append(*std::move(draft));
    std::ranges::sort(drafts, std::greater(), &Draft::at);
    return drafts;
}

void DraftFolder::write(const Draft &draft) const
{
    const auto fail = [](const QString &why) {
        throw Error(Error::Code::Storage, Tr::tr("What was typed could not be kept: %1.").arg(why));
    };
    if (!QDir().mkpath(m_folder))
        fail(m_folder);
    QFile::setPermissions(m_folder, kOwnerOnly | QFile::ExeOwner);
    QSaveFile file(pathOf(draft.form));
    const QJsonObject json{{u"format"_s, kFormat},
                           {u"form"_s, draft.form},
                           {u"title"_s, draft.title},
                           {u"at"_s, draft.at},
                           {u"fields"_s, draft.fields}};
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(kOwnerOnly)
        || file.write(QJsonDocument(json).toJson(QJsonDocument::Compact)) < 0 || !file.commit())
        fail(file.errorString());
}

void DraftFolder::remove(const QString &form) const
{
    QFile::remove(pathOf(form));
}

} // namespace crm
