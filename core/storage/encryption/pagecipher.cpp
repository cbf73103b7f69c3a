#include "core/storage/encryption/pagecipher.h"

#include <cstring>
#include <string_view>

#include <sodium.h>

namespace crm {
namespace {

constexpr int kNonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr int kTag = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr int kText = PageCipher::kPage - PageCipher::kReserve;
static_assert(kNonce == Nonces::kBytes && kNonce + kTag == PageCipher::kReserve);
constexpr std::string_view kMagic{"SQLite format 3\0", 16};

int clearBytes(PageCipher::Place place, std::uint32_t page)
{
    return place == PageCipher::Place::File && page == 1 ? PageCipher::kClear : 0;
}

/// "KFPG", the place, the number, and what of the page stays in the clear.
struct Associated
{
    Associated(PageCipher::Place place, std::uint32_t page, const unsigned char *bytes)
        : data{'K', 'F', 'P', 'G', static_cast<unsigned char>(place)}
    {
        for (int i = 0; i < 4; ++i)
            data[size_t(5 + i)] = static_cast<unsigned char>(page >> (8 * i));
        const int clear = clearBytes(place, page);
        std::memcpy(data.data() + 9, bytes, size_t(clear));
        size = 9 + size_t(clear);
    }

    std::array<unsigned char, 9 + PageCipher::kClear> data;
    size_t size;
};

} // namespace

const unsigned char *Nonces::next()
{
    if (m_left == 0) {
        randombytes_buf(m_bytes.data(), m_bytes.size());
        m_left = kMany;
    }
    return m_bytes.data() + size_t(--m_left) * kBytes;
}

void PageCipher::encrypt(Nonces &nonces, const DataKey &key, Place place, std::uint32_t page,
                         const unsigned char *in, unsigned char *out)
{
    encryptWith(nonces.next(), key, place, page, in, out);
}

void PageCipher::encryptWith(const unsigned char *nonce, const DataKey &key, Place place, std::uint32_t page,
                             const unsigned char *in, unsigned char *out)
{
    const Associated associated(place, page, in);
    const int clear = clearBytes(place, page);
    unsigned char tag[kTag];
    std::memmove(out, in, size_t(clear));
    crypto_aead_xchacha20poly1305_ietf_encrypt_detached(out + clear, tag, nullptr, in + clear,
                                                        size_t(kText - clear), associated.data.data(),
                                                        associated.size, nullptr, nonce, key.data());
    std::memcpy(out + kText, nonce, kNonce);
    std::memcpy(out + kText + kNonce, tag, kTag);
}

bool PageCipher::decrypt(const DataKey &key, Place place, std::uint32_t page, const unsigned char *in,
                         unsigned char *out)
{
    const Associated associated(place, page, in);
    const int clear = clearBytes(place, page);
    if (clear && std::memcmp(in, kMagic.data(), kMagic.size()) != 0)
        return false;
    unsigned char end[kReserve];
    std::memcpy(end, in + kText, kReserve);
    std::memmove(out, in, size_t(clear));
    if (crypto_aead_xchacha20poly1305_ietf_decrypt_detached(
            out + clear, nullptr, in + clear, size_t(kText - clear), end + kNonce, associated.data.data(),
            associated.size, end, key.data())
        != 0)
        return false;
    std::memset(out + kText, 0, kReserve);
    return true;
}

} // namespace crm
