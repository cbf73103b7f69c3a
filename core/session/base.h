#pragma once

#include "core/base/clock.h"
#include "core/storage/connection.h"

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
    QStringList damage = {}; ///< found after it was opened; see Workspace::setDamaged()
    bool recovered =
        false; ///< the program had ended in the middle of its work, and SQLite put the file right
};

/// Looks whether the file is a base, whole in structure, and of a version that this program knows; brings it
/// up to date, after a backup that was checked (`backupRoot`: see backupFolder()). Throws with the reason,
/// changing nothing, for everything else.
BaseAccess prepareBase(const QString &path, const Clock &clock, const QString &backupRoot = {});

} // namespace crm
