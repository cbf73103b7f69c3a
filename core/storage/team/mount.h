#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <vector>

namespace crm {

/// A mounted file system as Linux tells it, one line of /proc/self/mountinfo (proc(5)).
struct Mount
{
    QString point = {}; ///< the folder at which it hangs
    QString type = {}; ///< "ext4", "nfs4", "fuse.sshfs"
    QString source = {}; ///< "/dev/sda1", "server:/export"
    QStringList options = {}; ///< of the mount and of the file system together

    bool has(QStringView option) const { return options.contains(option); }
    /// What stands behind "name=", or an empty text.
    QString value(QStringView name) const;

    friend bool operator==(const Mount &, const Mount &) = default;
};

/// Lines that are not understood are left out.
std::vector<Mount> parseMountInfo(QByteArrayView text);

/// The one that holds an absolute, canonical path: the deepest, and of two at one folder the later, which
/// hides the other. Null where there is none.
const Mount *mountOf(const QString &path, const std::vector<Mount> &mounts);

} // namespace crm
