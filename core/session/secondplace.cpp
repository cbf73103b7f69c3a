#include "core/session/secondplace.h"

#include "core/base/error.h"
#include "core/base/outcome.h"
#include "core/base/tr.h"
#include "core/storage/backup.h"
#include "core/storage/partfile.h"
#include "core/storage/synctodisk.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStorageInfo>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

const auto kChoice = u"second-place.txt"_s;

/// Whether something can be written there now.
QString whyNotWritable(const QString &folder)
{
    if (!QFileInfo(folder).isDir())
        return Tr::tr("The folder is away: %1. Plug in its disk, or connect its drive.").arg(folder);
    QTemporaryFile probe(folder + u"/.kingfisher-probe-XXXXXX"_s);
    if (!probe.open())
        return Tr::tr("Nothing can be written in the folder %1: %2").arg(folder, probe.errorString());
    return {};
}

QByteArray digestOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        throw Error(Error::Code::Storage, file.errorString());
    return hash.result();
}

/// Whole and equal, or not at all.
void copyAndCompare(const QString &from, const QString &to)
{
    PartFile part(to);
    QFile source(from);
    if (!source.copy(part.path()))
        throw Error(Error::Code::Storage, source.errorString());
    syncToDisk(part.path());
    if (digestOf(part.path()) != digestOf(from))
        throw Error(Error::Code::Storage,
                    Tr::tr("What was written to %1 is not what was read back.").arg(to));
    part.finish();
}

} // namespace

QString SecondPlace::folder() const
{
    QFile file(m_backups + u'/' + kChoice);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
}

void SecondPlace::choose(const QString &folder)
{
    const auto chosen = folder.isEmpty() ? QString() : QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    const QString own = QDir::cleanPath(m_backups);
    if (!chosen.isEmpty() && (chosen == own || chosen.startsWith(own + u'/')))
        throw Error(Error::Code::Invalid,
                    Tr::tr("The backups lie there already. Choose a folder on another disk."));
    if (const auto why = chosen.isEmpty() ? QString() : whyNotWritable(chosen); !why.isEmpty())
        throw Error(Error::Code::Storage, why);
    QDir().mkpath(m_backups);
    QSaveFile file(m_backups + u'/' + kChoice);
    if (!file.open(QIODevice::WriteOnly) || file.write(chosen.toUtf8()) < 0 || !file.commit())
        throw Error(Error::Code::Storage, file.errorString());
}

/// A folder named as that of the first place: several bases can have one second place.
QString SecondPlace::target(const QString &folder) const
{
    return folder + u'/' + QFileInfo(QDir::cleanPath(m_backups)).fileName();
}

SecondPlace::State SecondPlace::state() const
{
    State state{.folder = folder()};
    if (state.folder.isEmpty())
        return state;
    state.whyAway = whyNotWritable(state.folder);
    if (!state.whyAway.isEmpty())
        return state;
    state.isSameDisk = QStorageInfo(state.folder).device() == QStorageInfo(m_backups).device();
    state.backups = backupsIn(target(state.folder));
    return state;
}

QString SecondPlace::bring() const
{
    const auto chosen = folder();
    const auto backups = backupsIn(m_backups);
    if (chosen.isEmpty() || backups.empty())
        return {};
    const auto brought = attempt([&] {
        if (const auto why = whyNotWritable(chosen); !why.isEmpty())
            throw Error(Error::Code::Storage, why);
        const auto &newest = backups.front();
        const QString copy = target(chosen) + u'/' + QFileInfo(newest.path).fileName();
        if (!QFile::exists(copy))
            copyAndCompare(newest.path, copy);
        for (const auto &path : superfluousBackups(backupsIn(target(chosen)), newest.at))
            QFile::remove(path);
        return true;
    });
    return brought ? QString() : brought.error().message();
}

} // namespace crm
