#include "core/storage/team/mount.h"
#include "core/storage/team/volume.h"

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

using Kind = Volume::Kind;

struct Case
{
    const char *name;
    const char *type;
    const char *options; ///< of the mount and of the file system
    Kind kind;
    const char *blamed = ""; ///< stands in the reason
};

std::ostream &operator<<(std::ostream &stream, const Case &given)
{
    return stream << given.name;
}

class Classify : public testing::TestWithParam<Case>
{
};

TEST_P(Classify, SaysWhetherATeamCanWriteThere) // row 134
{
    const auto &given = GetParam();
    const QByteArray line = QByteArray("36 35 0:42 / /srv/team rw,noatime shared:1 master:2 - ") + given.type
                          + " server:/export rw," + given.options + "\n";
    const auto mounts = parseMountInfo(line);
    ASSERT_EQ(mounts.size(), 1U);
    const auto volume = classify(mounts[0]);
    EXPECT_EQ(volume.kind, given.kind);
    EXPECT_TRUE(volume.reason.contains(QLatin1StringView(given.blamed))) << volume.reason.toStdString();
    EXPECT_EQ(volume.reason.isEmpty(), given.kind == Kind::Local || given.kind == Kind::Shared);
    EXPECT_EQ(volume.remedy.isEmpty(), volume.reason.isEmpty());
}

INSTANTIATE_TEST_SUITE_P(
    Mounts, Classify,
    testing::Values(
        Case{"ext4", "ext4", "errors=remount-ro", Kind::Local},
        Case{"xfs", "xfs", "attr2,inode64", Kind::Local},
        Case{"btrfs", "btrfs", "space_cache,subvol=/home", Kind::Local},
        Case{"ntfs3", "ntfs3", "uid=0", Kind::Local},
        Case{"overlay", "overlay", "lowerdir=/a,upperdir=/b", Kind::Local},
        Case{"tmpfs", "tmpfs", "size=1g", Kind::Local}, Case{"usbStick", "vfat", "fmask=0022", Kind::Local},
        Case{"fuseblk", "fuseblk", "user_id=0", Kind::Local},
        Case{"nfs4", "nfs4", "vers=4.2,hard,proto=tcp,local_lock=none", Kind::Shared},
        Case{"nfsVersionFour", "nfs", "vers=4.1,hard", Kind::Shared},
        Case{"nfs3", "nfs", "vers=3,hard,local_lock=none", Kind::Doubtful, "version 3"},
        Case{"nfsNoLock", "nfs", "vers=3,nolock", Kind::Unsafe, "nolock"},
        Case{"nfsLocalLockAll", "nfs", "vers=3,local_lock=all", Kind::Unsafe, "local_lock=all"},
        Case{"nfsLocalLockPosix", "nfs4", "vers=4.2,local_lock=posix", Kind::Unsafe, "local_lock=posix"},
        Case{"nfsLocalLockFlock", "nfs", "vers=3,local_lock=flock", Kind::Unsafe, "local_lock=flock"},
        Case{"cifs", "cifs", "vers=3.1.1,cache=strict", Kind::Unsafe, "SMB"},
        Case{"cifsNoByteRanges", "cifs", "vers=3.0,nobrl", Kind::Unsafe, "nobrl"},
        Case{"smb3", "smb3", "vers=3.1.1", Kind::Unsafe, "SMB"},
        Case{"sshfs", "fuse.sshfs", "user_id=1000", Kind::Unsafe, "fuse.sshfs"},
        Case{"gvfs", "fuse.gvfsd-fuse", "user_id=1000", Kind::Unsafe, "fuse.gvfsd-fuse"},
        Case{"rclone", "fuse.rclone", "user_id=1000", Kind::Unsafe, "fuse.rclone"},
        Case{"davfs", "fuse.davfs", "", Kind::Unsafe, "fuse.davfs"},
        Case{"davfs2", "davfs", "", Kind::Unsafe, "davfs"},
        Case{"plan9", "9p", "trans=virtio,cache=loose", Kind::Unsafe, "9p"},
        Case{"virtualBox", "vboxsf", "iocharset=utf8", Kind::Unsafe, "vboxsf"},
        Case{"windowsUnderLinux", "drvfs", "uid=1000", Kind::Unsafe, "drvfs"},
        Case{"nobodyKnows", "newfs", "", Kind::Unsafe, "newfs"}),
    [](const auto &info) { return info.param.name; });

const QByteArray kMachine = "22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw\n"
                            "23 22 0:21 / /proc rw,nosuid - proc proc rw\n"
                            "90 22 0:50 / /srv/team rw - nfs4 nas:/team rw,vers=4.2\n"
                            "91 90 0:51 / /srv/team/old rw - nfs nas:/old rw,vers=3,nolock\n"
                            "92 22 0:52 / /srv/\\346\\236\\227\\040\\134x rw - cifs //nas/x rw\n"
                            "93 22 0:53 / /srv/team rw - ext4 /dev/sdb1 rw\n"
                            "a line that is none\n"
                            "94 22 0:54 / /srv\n";

TEST(MountInfo, FindsTheDeepestMountAndOfTwoAtOneFolderTheLater)
{
    const auto mounts = parseMountInfo(kMachine);
    ASSERT_EQ(mounts.size(), 6U);
    const auto point = [&](const QString &path) { return mountOf(path, mounts)->source; };
    EXPECT_EQ(point(u"/home/lin/a.kingfisher"_s), u"/dev/sda1"_s);
    EXPECT_EQ(point(u"/srv/team/a.kingfisher"_s), u"/dev/sdb1"_s);
    EXPECT_EQ(point(u"/srv/team/old/a.kingfisher"_s), u"nas:/old"_s);
    EXPECT_EQ(point(u"/srv/team/older/a.kingfisher"_s), u"/dev/sdb1"_s)
        << "a name that begins alike is not in it";
    EXPECT_EQ(point(u"/srv/teams/a.kingfisher"_s), u"/dev/sda1"_s);
    EXPECT_EQ(mountOf(u"/x"_s, {}), nullptr);
}

TEST(MountInfo, ReadsEscapedNames)
{
    EXPECT_EQ(parseMountInfo(kMachine)[4].point, u"/srv/林 \\x"_s);
}

TEST(MountInfo, KeepsTheOptionsOfTheMountAndOfTheFileSystem)
{
    const auto mount = parseMountInfo(kMachine)[3];
    EXPECT_TRUE(mount.has(u"rw"));
    EXPECT_TRUE(mount.has(u"nolock"));
    EXPECT_FALSE(mount.has(u"lock"));
    EXPECT_EQ(mount.value(u"vers"), u"3"_s);
    EXPECT_EQ(mount.value(u"ver"), QString());
}

TEST(MountInfo, NothingAndNonsenseAreNoMounts)
{
    EXPECT_TRUE(parseMountInfo("").empty());
    EXPECT_TRUE(parseMountInfo("\n\n - - -\n\\\\\\ 1 2 3 4 5 - x\n").empty());
    EXPECT_EQ(parseMountInfo("1 2 3 / /a\\1 rw - ext4 x rw").front().point, QString(u"/a\u0001"_s));
}

TEST(Volume, TheMachineThatRunsThisHasLocalDisks)
{
    EXPECT_NE(volumeOf(QDir::tempPath()).fileSystem, QString());
    EXPECT_EQ(volumeOf(QDir::tempPath() + u"/not/there/yet.kingfisher"_s).kind,
              volumeOf(QDir::tempPath()).kind);
}

} // namespace
