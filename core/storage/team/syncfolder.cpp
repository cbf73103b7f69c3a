#include "core/storage/team/syncfolder.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

/// How a service's folder is known: by how its name begins, or by a file that lies in it.
struct Service
{
    QString name;
    QString folder; ///< lower case; the name is this, or goes on with a blank, a hyphen, a bracket
    QString marker = {};
};

const auto &services()
{
    static const std::array all = {
        Service{u"Dropbox"_s, u"dropbox"_s, u".dropbox.cache"_s},
        Service{u"OneDrive"_s, u"onedrive"_s, u".849C9593-D756-4E56-8D6E-42412F2A707B"_s},
        Service{u"坚果云"_s, u"nutstore"_s, u".nutstore"_s},
        Service{u"坚果云"_s, u"nutstore files"_s},
        Service{u"坚果云"_s, u"我的坚果云"_s},
        Service{u"坚果云"_s, u"坚果云"_s},
        Service{u"iCloud Drive"_s, u"iclouddrive"_s},
        Service{u"iCloud Drive"_s, u"icloud drive"_s},
        Service{u"iCloud Drive"_s, u"com~apple~clouddocs"_s},
        Service{u"iCloud Drive"_s, u"mobile documents"_s},
        Service{u"百度网盘"_s, u"baidunetdiskworkspace"_s},
        Service{u"百度网盘"_s, u"baidusyncdisk"_s},
        Service{u"百度网盘"_s, u"百度网盘"_s},
        Service{u"百度网盘"_s, u"百度网盘同步空间"_s},
        Service{u"阿里云盘"_s, u"阿里云盘"_s},
        Service{u"阿里云盘"_s, u"aliyundrive"_s},
        Service{u"腾讯微云"_s, u"微云同步助手"_s},
        Service{u"腾讯微云"_s, u"weiyun"_s},
        Service{u"WPS 云盘"_s, u"wps云盘"_s},
        Service{u"WPS 云盘"_s, u"wps cloud files"_s},
        Service{u"Google Drive"_s, u"google drive"_s},
        Service{u"Google Drive"_s, u"googledrive"_s},
        Service{u"Box"_s, u"box sync"_s},
        Service{u"pCloud"_s, u"pclouddrive"_s},
        Service{u"MEGA"_s, u"megasync"_s},
        Service{u"Nextcloud"_s, u"nextcloud"_s, u".nextcloudsync.log"_s},
        Service{u"ownCloud"_s, u"owncloud"_s, u".owncloudsync.log"_s},
        Service{u"Seafile"_s, u"seafile"_s},
        Service{u"Syncthing"_s, u"syncthing"_s, u".stfolder"_s},
        Service{u"Resilio Sync"_s, u"resilio sync"_s, u".sync/ID"_s},
    };
    return all;
}

bool isNamedAfter(const QString &folder, const QString &service)
{
    if (!folder.startsWith(service))
        return false;
    const auto rest = folder.mid(service.size());
    return rest.isEmpty() || QStringView(u" -(（_").contains(rest.front());
}

std::optional<QString> serviceOfFolder(const QDir &folder)
{
    const auto name = folder.dirName().toLower();
    for (const auto &service : services())
        if (isNamedAfter(name, service.folder)
            || (!service.marker.isEmpty() && QFileInfo::exists(folder.filePath(service.marker))))
            return service.name;
    return {};
}

} // namespace

QString syncServiceOf(const QString &path)
{
    const QFileInfo info(path);
    const auto real = info.canonicalFilePath();
    for (const auto &start : {info.absolutePath(), QFileInfo(real).absolutePath()}) {
        QDir folder(start);
        do {
            if (const auto service = serviceOfFolder(folder))
                return *service;
        } while (folder.cdUp());
    }
    return {};
}

QString conflictedCopyOf(const QString &path)
{
    static const QRegularExpression mark(
        u"conflicted copy|sync-conflict|conflict-|冲突|衝突|冲突副本|\\(conflict\\)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QFileInfo info(path);
    for (const auto &name : info.dir().entryList({u"*.kingfisher"_s}, QDir::Files))
        if (name != info.fileName() && name.startsWith(info.completeBaseName())
            && name.mid(info.completeBaseName().size()).contains(mark))
            return info.dir().filePath(name);
    return {};
}

} // namespace crm
