#pragma once

#include "core/base/secret.h"
#include "core/storage/encryption/pagecipher.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace crm {

/// How dear a password is to try: passes and KiB of memory of Argon2id. About a second on an office machine.
struct KeyCost
{
    quint32 passes = 3;
    quint32 memory = 262'144;

    friend bool operator==(const KeyCost &, const KeyCost &) = default;
};

/// What stands before the first page of an encrypted file (version 1): for each person the key of the pages,
/// wrapped by a key that Argon2id makes of their password, and once more by a recovery key. A new password
/// wraps 32 bytes anew and touches no page. All numbers are little-endian.
///
/// The 32 KiB hold the same 16 KiB twice; whichever is whole and newer counts:
///      0  16  "KINGFISHER-ENC", 0, the version
///     16   8  generation: rises with each change
///     24  16  the file's own random number
///     40   8  0
///     48  32  BLAKE2b-256 of the file's number, keyed by the key of the pages: tells a wrong key
///     80  48  0
///    128      62 slots of 256 bytes
///  16352  32  BLAKE2b-256 of everything before
/// A slot:
///      0   1  0 free, 1 a person, 2 recovery
///      1   1  bytes of the name
///      4   4  passes, or 0 where the secret is no password but a key already
///      8   4  memory, KiB
///     16  16  the slot's own random number
///     32  16  salt
///     48  24  nonce
///     72  48  the key of the pages under XChaCha20-Poly1305; authenticated with it: the file's number and
///     bytes
///             0, 4..31 of the slot
///    128 128  the name in UTF-8
class KeyHeader
{
public:
    static constexpr int kBytes = 32'768;
    static constexpr int kMostPeople = 60;

    /// A new key for a new file, with nobody in it.
    static KeyHeader forNewFile(const DataKey &key);
    /// Nothing where neither copy is whole.
    static std::optional<KeyHeader> parse(const QByteArray &bytes);
    /// Whether a file that begins like this is encrypted.
    static bool isBeginning(QByteArrayView bytes);
    QByteArray bytes() const;

    QStringList names() const; ///< of people, in the order of the slots
    bool hasRecovery() const;

    /// Throws Invalid where there is no room for another one.
    void setPassword(const QString &name, const Secret &password, const DataKey &key, KeyCost cost = {});
    /// The slot of a person out of another header of the same file.
    void take(const KeyHeader &other, const QString &name);
    void remove(const QString &name);
    void rename(const QString &name, const QString &now);
    /// Makes a new recovery key, to be printed; an older one opens nothing any more.
    QString makeRecovery(const DataKey &key);

    /// Nothing for a wrong password, and for who is not there.
    std::optional<DataKey> unlock(const QString &name, const Secret &password) const;
    /// Nothing for what is no recovery key, and for that of another file.
    std::optional<DataKey> recover(const QString &recoveryKey) const;
    static bool looksLikeRecovery(const QString &text);

private:
    struct Slot
    {
        unsigned char kind = 0;
        KeyCost cost = {};
        QByteArray number, salt, nonce, wrapped, name;
    };

    Slot wrapped(unsigned char kind, const QByteArray &name, KeyCost cost, QByteArrayView secret,
                 const DataKey &key) const;
    void put(Slot slot);
    std::optional<DataKey> unwrapped(const Slot &slot, QByteArrayView secret) const;
    QByteArray associated(const Slot &slot) const;
    QByteArray check(const DataKey &key) const;

    quint64 m_generation = 0;
    QByteArray m_file; ///< its number
    QByteArray m_check;
    std::vector<Slot> m_slots;
};

DataKey newDataKey();

} // namespace crm
