#include "core/storage/team/volume.h"

#include "core/base/tr.h"
#include "core/storage/team/mount.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#elif defined(Q_OS_MACOS)
#include <sys/mount.h>
#include <sys/param.h>
#endif

using namespace Qt::StringLiterals;

namespace crm {
namespace {

using Kind = Volume::Kind;

Volume unsafe(const QString &fileSystem, const QString &reason, const QString &remedy)
{
    return {Kind::Unsafe, fileSystem, reason, remedy};
}

QString chooseAnotherPlace()
{
    return Tr::tr("Put the file on a drive that is mounted by NFS version 4, or on a local disk.");
}

/// The option that keeps locks on this machine, or an empty text.
QString optionThatKeepsLocksHere(const Mount &mount)
{
    for (const auto &option : {u"nolock"_s, u"nobrl"_s})
        if (mount.has(option))
            return option;
    const auto localLock = mount.value(u"local_lock");
    return localLock.isEmpty() || localLock == "none"_L1 ? QString() : u"local_lock="_s + localLock;
}

Volume classifyNfs(const Mount &mount)
{
    if (const auto option = optionThatKeepsLocksHere(mount); !option.isEmpty())
        return unsafe(
            mount.type,
            Tr::tr("The drive is mounted with the option %1: locks do not reach the other machines.")
                .arg(option),
            Tr::tr("Have it mounted without %1.").arg(option));
    const auto version = mount.value(u"vers");
    if (mount.type == "nfs4"_L1 || version.startsWith(u'4'))
        return {Kind::Shared, mount.type, {}, {}};
    return {
        Kind::Doubtful, u"nfs"_s + version,
        Tr::tr("The drive is mounted by NFS version 3: when a machine dies while it saves, the others may "
               "have to wait for minutes."),
        Tr::tr("Have it mounted by NFS version 4.")};
}

Volume classifyCifs(const Mount &mount)
{
    if (const auto option = optionThatKeepsLocksHere(mount); !option.isEmpty())
        return unsafe(
            mount.type,
            Tr::tr("The drive is mounted with the option %1: locks do not reach the other machines.")
                .arg(option),
            chooseAnotherPlace());
    return unsafe(mount.type,
                  Tr::tr("On Windows shares (SMB) that Linux has mounted, locks cannot do what is needed."),
                  chooseAnotherPlace());
}

bool isLocalType(const QString &type)
{
    static const QStringList types = {
        u"ext2"_s,     u"ext3"_s,     u"ext4"_s,     u"xfs"_s,      u"btrfs"_s,   u"zfs"_s,   u"f2fs"_s,
        u"jfs"_s,      u"bcachefs"_s, u"tmpfs"_s,    u"ramfs"_s,    u"overlay"_s, u"ntfs3"_s, u"ntfs"_s,
        u"vfat"_s,     u"exfat"_s,    u"reiserfs"_s, u"nilfs2"_s,   u"hfsplus"_s, u"apfs"_s,  u"iso9660"_s,
        u"squashfs"_s, u"fuseblk"_s,  u"erofs"_s,    u"ecryptfs"_s, u"rootfs"_s};
    return types.contains(type);
}

/// A folder of a machine that runs inside this one, or around it.
bool isSharedWithAHost(const QString &type)
{
    static const QStringList types = {u"9p"_s,     u"vboxsf"_s, u"drvfs"_s,           u"virtiofs"_s,
                                      u"vmhgfs"_s, u"prl_fs"_s, u"fuse.vmhgfs-fuse"_s};
    return types.contains(type);
}

} // namespace

Volume classify(const Mount &mount)
{
    if (mount.type == "nfs"_L1 || mount.type == "nfs4"_L1)
        return classifyNfs(mount);
    if (mount.type == "cifs"_L1 || mount.type == "smb3"_L1 || mount.type == "smbfs"_L1)
        return classifyCifs(mount);
    if (isLocalType(mount.type))
        return {Kind::Local, mount.type, {}, {}};
    if (isSharedWithAHost(mount.type))
        return unsafe(
            mount.type,
            Tr::tr("This folder (%1) belongs to another machine, and locks do not reach it.").arg(mount.type),
            chooseAnotherPlace());
    return unsafe(mount.type,
                  Tr::tr("Whether locks work on a drive of the kind %1 is not known.").arg(mount.type),
                  chooseAnotherPlace());
}

Volume volumeOf(const QString &path, const QByteArray &mountInfo)
{
    QFileInfo info(path);
    QString canonical = info.canonicalFilePath();
    if (canonical.isEmpty())
        canonical = QFileInfo(info.absolutePath()).canonicalFilePath(); // it is to be made there
    const auto mounts = parseMountInfo(mountInfo);
    const auto *mount = mountOf(canonical, mounts);
    return mount ? classify(*mount) : Volume{};
}

#ifdef Q_OS_WIN

// Not tried: no Windows machine was at hand.
Volume volumeOf(const QString &path)
{
    const auto native = QFileInfo(path).absoluteFilePath().replace(u'/', u'\\');
    wchar_t root[MAX_PATH] = {};
    const bool isKnown =
        GetVolumePathNameW(reinterpret_cast<const wchar_t *>(native.utf16()), root, MAX_PATH);
    const bool isRemote = native.startsWith("\\\\"_L1) || !isKnown || GetDriveTypeW(root) == DRIVE_REMOTE;
    return isRemote ? Volume{Kind::Shared, u"SMB"_s, {}, {}} : Volume{};
}

#elif defined(Q_OS_MACOS)

// Not tried: no Mac was at hand.
Volume volumeOf(const QString &path)
{
    struct statfs status;
    const auto folder = QFile::encodeName(QFileInfo(path).absolutePath());
    if (::statfs(folder.constData(), &status) != 0 || (status.f_flags & MNT_LOCAL) != 0)
        return {};
    const auto type = QString::fromLatin1(status.f_fstypename);
    return type == "smbfs"_L1 || type == "nfs"_L1
             ? Volume{Kind::Doubtful,
                      type,
                      Tr::tr("Team files on network drives are little tried on the Mac."),
                      {}}
             : classify({.type = type});
}

#else

Volume volumeOf(const QString &path)
{
    QFile file(u"/proc/self/mountinfo"_s);
    return file.open(QIODevice::ReadOnly) ? volumeOf(path, file.readAll()) : Volume{};
}

#endif

} // namespace crm
