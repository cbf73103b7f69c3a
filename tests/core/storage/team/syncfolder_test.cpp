#include "core/storage/team/fileid.h"
#include "core/storage/team/syncfolder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <unistd.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

class SyncFolder : public testing::Test
{
protected:
    QString in(const QString &folder) const
    {
        QDir(dir.path()).mkpath(folder);
        return dir.filePath(folder + u"/客户.kingfisher"_s);
    }
    static void make(const QString &path)
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    }

    QTemporaryDir dir;
};

TEST_F(SyncFolder, IsKnownByItsName)
{
    const std::vector<std::pair<QString, QString>> folders = {
        {u"Dropbox"_s, u"Dropbox"_s},
        {u"Dropbox (公司)/销售"_s, u"Dropbox"_s},
        {u"OneDrive"_s, u"OneDrive"_s},
        {u"OneDrive - Contoso/a/b"_s, u"OneDrive"_s},
        {u"Nutstore Files/我的坚果云"_s, u"坚果云"_s},
        {u"我的坚果云"_s, u"坚果云"_s},
        {u"坚果云"_s, u"坚果云"_s},
        {u"Library/Mobile Documents/com~apple~CloudDocs"_s, u"iCloud Drive"_s},
        {u"iCloudDrive"_s, u"iCloud Drive"_s},
        {u"BaiduNetdiskWorkspace"_s, u"百度网盘"_s},
        {u"百度网盘同步空间"_s, u"百度网盘"_s},
        {u"WPS云盘"_s, u"WPS 云盘"_s},
        {u"阿里云盘"_s, u"阿里云盘"_s},
        {u"Google Drive"_s, u"Google Drive"_s},
        {u"Nextcloud"_s, u"Nextcloud"_s},
    };
    for (const auto &[folder, service] : folders)
        EXPECT_EQ(syncServiceOf(in(folder)), service) << folder.toStdString();
}

TEST_F(SyncFolder, IsKnownByWhatLiesInIt)
{
    const auto file = in(u"公司文件/销售"_s);
    EXPECT_EQ(syncServiceOf(file), QString());
    QDir(dir.path()).mkpath(u"公司文件/.stfolder"_s);
    EXPECT_EQ(syncServiceOf(file), u"Syncthing"_s);
}

TEST_F(SyncFolder, IsNotEveryFolderWhoseNameBeginsAlike)
{
    for (const auto &folder : {u"boxes"_s, u"Dropboxes"_s, u"onedrives"_s, u"microsoft"_s, u"客户"_s})
        EXPECT_EQ(syncServiceOf(in(folder)), QString()) << folder.toStdString();
}

TEST_F(SyncFolder, IsFoundThroughALink)
{
    const auto real = in(u"Dropbox"_s);
    make(real);
    const auto link = dir.filePath(u"link.kingfisher"_s);
    ASSERT_TRUE(QFile::link(real, link));
    EXPECT_EQ(syncServiceOf(link), u"Dropbox"_s);
}

TEST_F(SyncFolder, AConflictedCopyBesideIsFound) // row 130
{
    const auto file = in(u"销售"_s);
    make(file);
    make(dir.filePath(u"销售/客户 2025.kingfisher"_s));
    EXPECT_EQ(conflictedCopyOf(file), QString());
    const auto copy = dir.filePath(u"销售/客户 (Lin's conflicted copy 2026-11-22).kingfisher"_s);
    make(copy);
    EXPECT_EQ(conflictedCopyOf(file), copy);
}

TEST_F(SyncFolder, FilesAreToldApartWhateverTheirNames)
{
    const auto file = in(u"a"_s);
    make(file);
    const auto other = dir.filePath(u"other"_s);
    ASSERT_EQ(::link(QFile::encodeName(file).constData(), QFile::encodeName(other).constData()), 0);
    EXPECT_EQ(fileIdOf(file), fileIdOf(other));
    EXPECT_EQ(hardLinksOf(file), 2U);
    QFile::remove(other);
    make(other);
    EXPECT_NE(fileIdOf(file), fileIdOf(other));
    EXPECT_EQ(hardLinksOf(file), 1U);
    QFile::remove(other);
    EXPECT_EQ(fileIdOf(other), std::nullopt);
}

} // namespace
