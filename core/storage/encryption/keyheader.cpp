#include "core/storage/encryption/keyheader.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/storage/encryption/recoverytext.h"

#include <QStringList>

#include <algorithm>
#include <cstring>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr int kCopy = KeyHeader::kBytes / 2;
constexpr int kHash = 32;
constexpr int kSlots = 128;
constexpr int kSlotBytes = 256;
constexpr int kSlotCount = 62;
constexpr int kMostName = 128;
constexpr unsigned char kPerson = 1;
constexpr unsigned char kRecovery = 2;
constexpr KeyCost kNoCost{0, 0};
/// A header from a stranger must not ask for all memory of the machine.
constexpr quint32 kMostPasses = 20;
constexpr quint32 kMostMemory = 2'097'152; // KiB

const auto kMagic = QByteArray("KINGFISHER-ENC\0\1", 16);

QByteArray random(int bytes)
{
    QByteArray random(bytes, Qt::Uninitialized);
    randombytes_buf(random.data(), size_t(bytes));
    return random;
}

QByteArray hash(QByteArrayView text, QByteArrayView key = {})
{
    QByteArray hash(kHash, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), kHash,
                       reinterpret_cast<const unsigned char *>(text.data()), quint64(text.size()),
                       reinterpret_cast<const unsigned char *>(key.data()), size_t(key.size()));
    return hash;
}

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

template <typename Number>
void putNumber(QByteArray &bytes, int at, Number number)
{
    for (size_t i = 0; i < sizeof number; ++i)
        bytes[at + int(i)] = char(number >> (8 * i));
}

template <typename Number>
Number get(const QByteArray &bytes, int at)
{
    Number number = 0;
    for (size_t i = 0; i < sizeof number; ++i)
        number |= Number(static_cast<unsigned char>(bytes[at + int(i)])) << (8 * i);
    return number;
}

/// The key that wraps: of a password by Argon2id, of a key by its hash with the salt.
std::optional<DataKey> wrappingKey(QByteArrayView secret, const QByteArray &salt, KeyCost cost)
{
    DataKey key;
    if (cost == kNoCost) {
        const auto hashed = hash(secret, salt);
        std::memcpy(key.data(), hashed.constData(), key.size());
        return key;
    }
    if (cost.passes == 0 || cost.passes > kMostPasses || cost.memory < 8 || cost.memory > kMostMemory)
        return {};
    if (crypto_pwhash(key.data(), key.size(), secret.data(), quint64(secret.size()), raw(salt), cost.passes,
                      size_t(cost.memory) * 1024, crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        throw Error(Error::Code::Storage, Tr::tr("There is not enough memory to check a password."));
    return key;
}

/// As in setPassword(): a name is the same however it was typed.
QByteArray nameBytes(const QString &name)
{
    return name.simplified().toUtf8().left(kMostName);
}

} // namespace

DataKey newDataKey()
{
    if (sodium_init() < 0)
        throw Error(Error::Code::Storage, Tr::tr("The library for encryption does not work here."));
    DataKey key;
    randombytes_buf(key.data(), key.size());
    return key;
}

KeyHeader KeyHeader::forNewFile(const DataKey &key)
{
    KeyHeader header;
    header.m_file = random(16);
    header.m_check = header.check(key);
    return header;
}

bool KeyHeader::isBeginning(QByteArrayView bytes)
{
    return bytes.size() >= kMagic.size() && bytes.first(kMagic.size()) == QByteArrayView(kMagic);
}

std::optional<KeyHeader> KeyHeader::parse(const QByteArray &bytes)
{
    std::optional<KeyHeader> newest;
    for (int begin = 0; begin + kCopy <= bytes.size(); begin += kCopy) {
        const auto copy = bytes.mid(begin, kCopy);
        if (!isBeginning(copy) || hash(QByteArrayView(copy).first(kCopy - kHash)) != copy.last(kHash))
            continue;
        KeyHeader header;
        header.m_generation = get<quint64>(copy, 16);
        header.m_file = copy.mid(24, 16);
        header.m_check = copy.mid(48, 32);
        for (int i = 0; i < kSlotCount; ++i) {
            const auto slot = copy.mid(kSlots + i * kSlotBytes, kSlotBytes);
            const auto kind = static_cast<unsigned char>(slot[0]);
            const auto length = std::min(int(static_cast<unsigned char>(slot[1])), kMostName);
            if (kind == kPerson || kind == kRecovery)
                header.m_slots.push_back({kind,
                                          {get<quint32>(slot, 4), get<quint32>(slot, 8)},
                                          slot.mid(16, 16),
                                          slot.mid(32, 16),
                                          slot.mid(48, 24),
                                          slot.mid(72, 48),
                                          slot.mid(128, length)});
        }
        if (!newest || header.m_generation > newest->m_generation)
            newest = std::move(header);
    }
    return newest;
}

QByteArray KeyHeader::bytes() const
{
    QByteArray copy(kCopy, '\0');
    copy.replace(0, kMagic.size(), kMagic);
    putNumber(copy, 16, m_generation + 1);
    copy.replace(24, 16, m_file);
    copy.replace(48, 32, m_check);
    for (size_t i = 0; i < m_slots.size(); ++i) {
        const int at = kSlots + int(i) * kSlotBytes;
        const auto &slot = m_slots[i];
        copy[at] = char(slot.kind);
        copy[at + 1] = char(slot.name.size());
        putNumber(copy, at + 4, slot.cost.passes);
        putNumber(copy, at + 8, slot.cost.memory);
        copy.replace(at + 16, 16, slot.number);
        copy.replace(at + 32, 16, slot.salt);
        copy.replace(at + 48, 24, slot.nonce);
        copy.replace(at + 72, 48, slot.wrapped);
        copy.replace(at + 128, slot.name.size(), slot.name);
    }
    copy.replace(kCopy - kHash, kHash, hash(QByteArrayView(copy).first(kCopy - kHash)));
    return copy.repeated(2);
}

QStringList KeyHeader::names() const
{
    QStringList names;
    for (const auto &slot : m_slots)
        if (slot.kind == kPerson)
            names << QString::fromUtf8(slot.name);
    return names;
}

bool KeyHeader::hasRecovery() const
{
    return std::ranges::find(m_slots, kRecovery, &Slot::kind) != m_slots.end();
}

QByteArray KeyHeader::associated(const Slot &slot) const
{
    QByteArray text = m_file;
    text += char(slot.kind);
    QByteArray cost(8, '\0');
    putNumber(cost, 0, slot.cost.passes);
    putNumber(cost, 4, slot.cost.memory);
    return text + cost + slot.number + slot.salt;
}

QByteArray KeyHeader::check(const DataKey &key) const
{
    return hash(m_file, QByteArrayView(key.data(), qsizetype(key.size())));
}

KeyHeader::Slot KeyHeader::wrapped(unsigned char kind, const QByteArray &name, KeyCost cost,
                                   QByteArrayView secret, const DataKey &key) const
{
    Slot slot{kind, cost, random(16), random(16), random(24), QByteArray(48, Qt::Uninitialized), name};
    auto wrapping = wrappingKey(secret, slot.salt, cost).value();
    const QByteArray text = associated(slot);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        reinterpret_cast<unsigned char *>(slot.wrapped.data()), nullptr, key.data(), key.size(), raw(text),
        quint64(text.size()), nullptr, raw(slot.nonce), wrapping.data());
    sodium_memzero(wrapping.data(), wrapping.size());
    return slot;
}

std::optional<DataKey> KeyHeader::unwrapped(const Slot &slot, QByteArrayView secret) const
{
    auto wrapping = wrappingKey(secret, slot.salt, slot.cost);
    if (!wrapping)
        return {};
    DataKey key;
    const QByteArray text = associated(slot);
    const bool fits = crypto_aead_xchacha20poly1305_ietf_decrypt(
                          key.data(), nullptr, nullptr, raw(slot.wrapped), quint64(slot.wrapped.size()),
                          raw(text), quint64(text.size()), raw(slot.nonce), wrapping->data())
                       == 0
                   && check(key) == m_check;
    sodium_memzero(wrapping->data(), wrapping->size());
    return fits ? std::optional(key) : std::nullopt;
}

void KeyHeader::setPassword(const QString &name, const Secret &password, const DataKey &key, KeyCost cost)
{
    put(wrapped(kPerson, nameBytes(name), cost, password.utf8(), key));
}

void KeyHeader::take(const KeyHeader &other, const QString &name)
{
    for (const auto &slot : other.m_slots)
        if (slot.kind == kPerson && slot.name == nameBytes(name))
            put(slot);
}

void KeyHeader::put(Slot slot)
{
    const auto it = std::ranges::find_if(
        m_slots, [&](const Slot &each) { return each.kind == kPerson && each.name == slot.name; });
    if (it != m_slots.end())
        *it = std::move(slot);
    else if (names().size() < kMostPeople)
        m_slots.push_back(std::move(slot));
    else
        throw Error(Error::Code::Invalid,
                    Tr::tr("At most %1 people can open an encrypted file.").arg(kMostPeople));
}

void KeyHeader::remove(const QString &name)
{
    std::erase_if(m_slots,
                  [&](const Slot &slot) { return slot.kind == kPerson && slot.name == nameBytes(name); });
}

void KeyHeader::rename(const QString &name, const QString &now)
{
    for (auto &slot : m_slots)
        if (slot.kind == kPerson && slot.name == nameBytes(name))
            slot.name = nameBytes(now);
}

QString KeyHeader::makeRecovery(const DataKey &key)
{
    std::erase_if(m_slots, [](const Slot &slot) { return slot.kind == kRecovery; });
    const auto secret = random(32);
    m_slots.push_back(wrapped(kRecovery, {}, kNoCost, secret, key));
    return recoveryText(secret);
}

std::optional<DataKey> KeyHeader::unlock(const QString &name, const Secret &password) const
{
    for (const auto &slot : m_slots)
        if (slot.kind == kPerson && slot.name == nameBytes(name))
            if (const auto key = unwrapped(slot, password.utf8()))
                return key;
    return {};
}

std::optional<DataKey> KeyHeader::recover(const QString &recoveryKey) const
{
    const auto secret = recoverySecret(recoveryKey);
    for (const auto &slot : m_slots)
        if (secret && slot.kind == kRecovery)
            return unwrapped(slot, *secret);
    return {};
}

bool KeyHeader::looksLikeRecovery(const QString &text)
{
    return recoverySecret(text).has_value();
}

} // namespace crm
