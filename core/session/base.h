#pragma once

#include "core/base/clock.h"
#include "core/storage/connection.h"
#include "core/storage/team/volume.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

namespace crm {

/// What a new base starts with.
struct NewBase
{
    QString userName = {}; ///< its first administrator
    QString poolName = {}; ///< its first pool; empty: in the language of the program
    QString currency = QStringLiteral("CNY");
    QString timeZone = QStringLiteral("Asia/Shanghai");
};

/// Makes a base at `path`, which must not exist. Throws, leaving nothing behind.
void createBase(const QString &path, const NewBase &base, std::shared_ptr<const Clock> clock);

/// The same, filled by `content` before the journal watches: for what comes in bulk and has nothing before
/// it.
void createBase(const QString &path, const NewBase &base, std::shared_ptr<const Clock> clock,
                const std::function<void(const Connection &)> &content);

/// How a base can be used.
struct BaseAccess
{
    Connection::Access access = Connection::Access::ReadWrite;
    QString whyReadOnly = {}; ///< for people; empty where it can be written
    QString warning = {}; ///< for people: it works, but not as well as it could
    bool recovered = false; ///< a program had ended in the middle of its work, and SQLite put the file right
    QString path = {}; ///< what is to be opened: the file, or where that is away a copy of it
    bool isTeamFile = false; ///< other machines write to it as well
    QStringList damage = {}; ///< found after it was opened; see Workspace::setDamaged()
};

/// Looks whether the file is a base, whole in structure, and of a version that this program knows; brings it
/// up to date, after a backup that was checked (`backupRoot`: see backupFolder()). Throws with the reason,
/// changing nothing, for everything else.
BaseAccess prepareBase(const QString &path, const Clock &clock, const QString &backupRoot = {});
/// The same where the place is known.
BaseAccess prepareBase(const QString &path, const Clock &clock, const Volume &volume,
                       const QString &backupRoot = {});
/// prepareBase(), or where the file is away and this machine has a copy of it, that copy, for reading only.
BaseAccess prepareBaseOrCopy(const QString &path, const Clock &clock, const QString &backupRoot = {});
/// Whether there is something to open: the file, or a copy of it on this machine.
bool canBeOpened(const QString &path);
/// The copy of a team's file that this machine keeps for reading. Throws NotFound where there is none.
BaseAccess prepareCopy(const QString &path, const Clock &clock);

} // namespace crm
