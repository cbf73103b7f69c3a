#include "core/storage/filekind.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/storage/encryption/encryptingvfs.h"
#include "core/storage/encryption/keyheader.h"

#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr auto kMagic = QByteArrayView("SQLite format 3\0", 16);

[[noreturn]] void refuse(const QString &message)
{
    throw Error(Error::Code::Storage, message);
}

QString content(const QString &path)
{
    return QMimeDatabase().mimeTypeForFile(path, QMimeDatabase::MatchContent).comment();
}

} // namespace

void requireBaseFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        throw Error(Error::Code::NotFound, Tr::tr("There is no file %1.").arg(path));
    if (info.isDir())
        refuse(Tr::tr("%1 is a folder.").arg(path));
    if (!info.isFile())
        refuse(Tr::tr("%1 is not an ordinary file.").arg(path));
    if (info.size() == 0)
        refuse(Tr::tr("%1 is empty. It is not a Kingfisher file.").arg(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        refuse(Tr::tr("%1 cannot be read: %2").arg(path, file.errorString()));
    const auto head = file.read(72);
    if (KeyHeader::isBeginning(head)) {
        if (!EncryptingVfs::nameFor(path))
            throw Error(Error::Code::Denied, Tr::tr("%1 is encrypted: it opens with a password.").arg(path));
        return; // what is behind the head is told by the application's id once it is open
    }
    if (!head.startsWith(kMagic)) {
        if (head.size() >= 16 && head.first(16).count('\0') == 16)
            refuse(Tr::tr("%1 is damaged: its first bytes are gone. Open the newest backup.").arg(path));
        refuse(Tr::tr("%1 is not a Kingfisher file, but: %2.").arg(path, content(path)));
    }
    const auto applicationId = head.size() < 72 ? QByteArray() : head.mid(68, 4);
    if (applicationId != "KING")
        refuse(Tr::tr("%1 is a database of another program.").arg(path));
}

bool usesWal(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const bool isEncrypted = KeyHeader::isBeginning(file.peek(16));
    return file.seek(isEncrypted ? KeyHeader::kBytes : 0)
        && file.read(20).mid(18) == QByteArrayView("\2\2", 2); // in the clear, too
}

QString whyReadOnly(const QString &path)
{
    const QFileInfo info(path);
    if (QStorageInfo(info.absolutePath()).isReadOnly())
        return Tr::tr("The drive can only be read.");
    if (!info.isWritable())
        return Tr::tr("The file is write-protected.");
    if (!QFileInfo(info.absolutePath()).isWritable())
        return Tr::tr("The folder is write-protected.");
    return {};
}

} // namespace crm
