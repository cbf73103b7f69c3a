#include "core/security/filekeys.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/operation/operations.h"
#include "core/storage/encryption/encryptingvfs.h"
#include "core/storage/encryption/keyheader.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

KeyHeader headerOf(const Operations &operations)
{
    const auto header = KeyHeader::parse(EncryptingVfs::header(operations.db().raw()));
    if (!header)
        throw Error(Error::Code::Storage, Tr::tr("This file is not encrypted."));
    return *header;
}

DataKey keyOf(const Operations &operations)
{
    return EncryptingVfs::keyOf(operations.db().path()).value();
}

/// While nobody else writes: two headers at a time would lose one.
void store(Operations &operations, const QString &kind, const QString &name,
           const std::function<void(KeyHeader &)> &change)
{
    auto work = operations.begin({.kind = kind, .summary = {{u"name"_s, name}}, .changesNothing = true});
    auto header = headerOf(operations);
    change(header);
    EncryptingVfs::setHeader(operations.db().raw(), header.bytes());
    work.commit();
}

} // namespace

bool FileKeys::isEncrypted() const
{
    return EncryptingVfs::nameFor(m_operations.db().path()) != nullptr;
}

QStringList FileKeys::names() const
{
    return isEncrypted() ? headerOf(m_operations).names() : QStringList();
}

bool FileKeys::hasRecovery() const
{
    return isEncrypted() && headerOf(m_operations).hasRecovery();
}

void FileKeys::set(const QString &name, const Secret &password)
{
    if (!isEncrypted())
        return;
    auto prepared = headerOf(m_operations); // Argon2id takes a second: before anybody waits for the file
    prepared.setPassword(name, password, keyOf(m_operations));
    store(m_operations, u"key.set"_s, name, [&](KeyHeader &header) { header.take(prepared, name); });
}

void FileKeys::remove(const QString &name)
{
    if (isEncrypted() && names().contains(name))
        store(m_operations, u"key.remove"_s, name, [&](KeyHeader &header) { header.remove(name); });
}

void FileKeys::rename(const QString &name, const QString &now)
{
    if (isEncrypted() && names().contains(name))
        store(m_operations, u"key.rename"_s, now, [&](KeyHeader &header) { header.rename(name, now); });
}

QString FileKeys::makeRecovery()
{
    m_operations.actor().require(Permission::ManageUsers);
    QString text;
    store(m_operations, u"key.recovery"_s, {},
          [&](KeyHeader &header) { text = header.makeRecovery(keyOf(m_operations)); });
    return text;
}

} // namespace crm
