#include "core/operation/digest.h"

#include <sodium.h>

namespace crm {

struct Digest::State
{
    crypto_generichash_state hash;
};

Digest::Digest()
    : m_state(std::make_unique<State>())
{
    crypto_generichash_init(&m_state->hash, nullptr, 0, crypto_generichash_BYTES);
}

Digest::~Digest() = default;

Digest &Digest::add(QByteArrayView field)
{
    const auto size = quint64(field.size());
    unsigned char length[8];
    for (int i = 0; i < 8; ++i)
        length[i] = static_cast<unsigned char>(size >> (8 * i));
    crypto_generichash_update(&m_state->hash, length, sizeof length);
    crypto_generichash_update(&m_state->hash, reinterpret_cast<const unsigned char *>(field.data()), size);
    return *this;
}

Digest &Digest::add(const QString &field)
{
    return add(QByteArrayView(field.toUtf8()));
}

Digest &Digest::add(qint64 number)
{
    return add(QByteArrayView(QByteArray::number(number)));
}

QByteArray Digest::hex()
{
    unsigned char bytes[crypto_generichash_BYTES];
    crypto_generichash_final(&m_state->hash, bytes, sizeof bytes);
    return QByteArray::fromRawData(reinterpret_cast<const char *>(bytes), sizeof bytes).toHex();
}

} // namespace crm
