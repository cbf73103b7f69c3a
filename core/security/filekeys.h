#pragma once

#include "core/base/secret.h"

#include <QString>
#include <QStringList>

namespace crm {

class Operations;

/// Who can open an encrypted file: each with a password of their own, and whoever holds the recovery key.
class FileKeys
{
public:
    explicit FileKeys(Operations &operations)
        : m_operations(operations)
    {
    }

    bool isEncrypted() const;
    QStringList names() const;
    bool hasRecovery() const;

    /// Of a person, who need not be able to open it yet. Nothing where the file is not encrypted.
    void set(const QString &name, const Secret &password);
    void remove(const QString &name);
    void rename(const QString &name, const QString &now);
    /// A new one, to be printed; the one before opens nothing any more. Takes the right to manage people.
    QString makeRecovery();

private:
    Operations &m_operations;
};

} // namespace crm
