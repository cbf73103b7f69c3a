#pragma once

#include <QByteArray>
#include <QString>

namespace crm {

struct Mount;

/// What kind of place a file lies in, as far as locks and caches go: whether a team can write to one file
/// there (storage.md, sections 1 and 3).
struct Volume
{
    enum class Kind {
        Local, ///< a disk of this machine
        Shared, ///< of a server, with locks that reach the other machines
        Doubtful, ///< likewise, but a machine that dies keeps others waiting long
        Unsafe, ///< locks do not reach the others, or nobody knows: a team can read, not write
    };

    Kind kind = Kind::Local;
    QString fileSystem = {}; ///< "nfs4"; for people and the log
    QString reason =
        {}; ///< for people, with the option of the mount that is to blame; empty where all is well
    QString remedy = {}; ///< what to do about it

    bool isLocal() const { return kind == Kind::Local; }
    bool isForTeams() const { return kind != Kind::Unsafe; }
};

Volume classify(const Mount &mount);

/// Of the file, or of the folder where it is to be. `mountInfo` is the text of /proc/self/mountinfo.
Volume volumeOf(const QString &path, const QByteArray &mountInfo);
Volume volumeOf(const QString &path);

} // namespace crm
