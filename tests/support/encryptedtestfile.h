#pragma once

#include "core/storage/encryption/convert.h"
#include "core/storage/encryption/filekey.h"

/// Encrypts a file that nobody has open, and keeps its key. It opens with the recovery key alone, which costs
/// no time, so that many processes can.
class EncryptedTestFile
{
public:
    explicit EncryptedTestFile(const QString &path)
    {
        const auto key = crm::newDataKey();
        auto header = crm::KeyHeader::forNewFile(key);
        m_recovery = header.makeRecovery(key);
        crm::encryptFile(path, key, header);
        m_key = std::make_shared<const crm::FileKey>(path, key, QByteArray());
    }

    const QString &recoveryKey() const { return m_recovery; }
    const std::shared_ptr<const crm::FileKey> &key() const { return m_key; }

private:
    QString m_recovery;
    std::shared_ptr<const crm::FileKey> m_key;
};
