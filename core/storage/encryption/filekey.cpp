#include "core/storage/encryption/filekey.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/storage/encryption/encryptingvfs.h"

#include <QFile>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace crm {

FileKey::FileKey(const QString &path, const DataKey &key, const QByteArray &header)
    : m_path(EncryptingVfs::fullPath(path))
    , m_key(key)
{
    EncryptingVfs::know(m_path, m_key, header);
}

FileKey::~FileKey()
{
    EncryptingVfs::forget(m_path);
    sodium_memzero(m_key.data(), m_key.size());
}

bool FileKey::isEncrypted(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && KeyHeader::isBeginning(file.read(16));
}

KeyHeader FileKey::headerOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(Error::Code::Storage, Tr::tr("%1 cannot be read: %2").arg(path, file.errorString()));
    const auto header = KeyHeader::parse(file.read(KeyHeader::kBytes));
    if (!header)
        throw Error(
            Error::Code::Storage,
            Tr::tr("The head of %1 is damaged, where its keys are kept. Open the newest backup.").arg(path));
    return *header;
}

std::shared_ptr<const FileKey> FileKey::unlock(const QString &path, const QString &name,
                                               const Secret &password)
{
    if (sodium_init() < 0)
        throw Error(Error::Code::Storage, Tr::tr("The library for encryption does not work here."));
    const auto header = headerOf(path);
    const auto typed = QString::fromUtf8(password.utf8());
    auto key = KeyHeader::looksLikeRecovery(typed) ? header.recover(typed) : header.unlock(name, password);
    if (!key)
        throw Error(Error::Code::Denied, Tr::tr("The name or the password is wrong."));
    return std::make_shared<const FileKey>(path, *key, QByteArray());
}

std::shared_ptr<const FileKey> FileKey::known(const QString &path)
{
    const auto key = EncryptingVfs::keyOf(path);
    return key ? std::make_shared<const FileKey>(path, *key, QByteArray()) : nullptr;
}

std::unique_ptr<FileKey> FileKey::forCopy(const QString &path, const QByteArray &header, const QString &copy)
{
    const auto key = EncryptingVfs::keyOf(path);
    return key ? std::make_unique<FileKey>(copy, *key, header) : nullptr;
}

} // namespace crm
