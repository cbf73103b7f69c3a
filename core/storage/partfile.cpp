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
        const LifeLock lock(lockPath, LifeLock::File::Existing);
        if (lock.isHeld())
            removePart(lockPath.chopped(kLock.size()));
    }
}

/// Makes the folder of `target` fit to build in, and names a part in it.
QString prepared(const QString &target, PartFile::Target kind)
{
    if (kind == PartFile::Target::New && QFile::exists(target))
        refuseExisting(target);
    const auto folder = QFileInfo(target).absolutePath();
    if (!QDir().mkpath(folder))
        throw Error(Error::Code::Storage, Tr::tr("The folder of %1 cannot be made.").arg(target));
    removeLeftovers(folder);
    return newName(target);
}

} // namespace

PartFile::PartFile(const QString &target, Target kind)
    : m_target(target)
    , m_kind(kind)
    , m_path(prepared(target, kind))
    , m_lock(m_path + kLock, LifeLock::File::New)
{
    if (!m_lock.isHeld())
        throw Error(Error::Code::Storage,
                    Tr::tr("Nothing can be written in the folder %1.").arg(QFileInfo(target).absolutePath()));
}

PartFile::~PartFile()
{
    removePart(m_path); // before the lock goes
}

void PartFile::finish()
{
    const auto folder = QFileInfo(m_target).absolutePath();
    const bool replaces = m_kind == Target::Replaced;
    syncToDisk(m_path);
    if (replaces)
        syncToDisk(folder); // what lay beside the other one and was taken away must not come back to this one
    const bool isRenamed =
        replaces ? renameOver(m_path, m_target) : renameWithoutOverwriting(m_path, m_target);
    if (!isRenamed) {
        if (!replaces && QFile::exists(m_target))
            refuseExisting(m_target);
        throw Error(Error::Code::Storage, Tr::tr("%1 cannot be written.").arg(m_target));
    }
    syncToDisk(folder); // the new name
}

} // namespace crm
