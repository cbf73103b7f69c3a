#include "core/storage/partfile.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/storage/synctodisk.h"

#include <QDir>
#include <QFileInfo>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

const auto kLock = u".lock"_s;

[[noreturn]] void refuseExisting(const QString &target)
{
    throw Error(Error::Code::Conflict, Tr::tr("%1 is there already.").arg(target));
}

/// Short, whatever the target is called: a name has its limit.
QString newName(const QString &target)
{
    return u"%1/.kingfisher-%2.part"_s.arg(QFileInfo(target).absolutePath(),
                                           QUuid::createUuid().toString(QUuid::Id128).left(12));
}

void removePart(const QString &part)
{
    for (const auto &suffix : {QString(), u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(part + suffix);
}

/// Only what has our lock beside it is ours, and only where its process is gone the lock can be had.
void removeLeftovers(const QString &folder)
{
    const QDir all(folder);
    for (const auto &name :
         all.entryList({u".kingfisher-????????????.part"_s + kLock}, QDir::Files | QDir::Hidden)) {
        const auto lockPath = all.filePath(name);
        QLockFile lock(lockPath);
        lock.setStaleLockTime(0); // no part is old enough to be taken from who still works on it
        if (lock.tryLock(0))
            removePart(lockPath.chopped(kLock.size()));
    }
}

} // namespace

PartFile::PartFile(const QString &target)
    : m_target(target)
    , m_path(newName(target))
    , m_lock(m_path + kLock)
{
    if (QFile::exists(target))
        refuseExisting(target);
    const auto folder = QFileInfo(target).absolutePath();
    if (!QDir().mkpath(folder))
        throw Error(Error::Code::Storage, Tr::tr("The folder of %1 cannot be made.").arg(target));
    removeLeftovers(folder);
    m_lock.setStaleLockTime(0);
    if (!m_lock.tryLock(0))
        throw Error(Error::Code::Storage, Tr::tr("Nothing can be written in the folder %1.").arg(folder));
}

PartFile::~PartFile()
{
    removePart(m_path); // before the lock goes
}

void PartFile::finish()
{
    syncToDisk(m_path);
    if (!renameWithoutOverwriting(m_path, m_target)) {
        if (QFile::exists(m_target))
            refuseExisting(m_target);
        throw Error(Error::Code::Storage, Tr::tr("%1 cannot be written.").arg(m_target));
    }
    syncToDisk(QFileInfo(m_target).absolutePath()); // the new name
}

} // namespace crm
