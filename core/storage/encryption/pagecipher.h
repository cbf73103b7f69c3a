#pragma once

#include <array>
#include <cstdint>

namespace crm {

/// The key by which the pages of a file are encrypted.
using DataKey = std::array<unsigned char, 32>;

/// Random nonces of 24 bytes for the pages that one connection writes: the system is asked for many at a
/// time. A connection is never carried into a child process, and so no nonce comes twice.
class Nonces
{
public:
    static constexpr int kBytes = 24;

    /// Good until the next call.
    const unsigned char *next();

private:
    static constexpr int kMany = 32;

    std::array<unsigned char, kMany * kBytes> m_bytes;
    int m_left = 0;
};

/// One page of 4096 bytes under XChaCha20-Poly1305 with a random nonce: SQLite leaves its last 40 bytes free,
/// which hold the nonce (24) and the tag (16). What kind of file the page lies in, and its number, are
/// authenticated, so that no page can be put into the place of another. The first 24 bytes of page 1 in the
/// file itself stay in the clear and are authenticated, too: SQLite's magic, the size of pages, the versions.
class PageCipher
{
public:
    static constexpr int kPage = 4096;
    static constexpr int kReserve = 40;
    static constexpr int kClear = 24; ///< of page 1 in the file itself

    enum class Place : unsigned char { File = 1, Journal = 2, Wal = 3 };

    /// `in` and `out` are whole pages and may be the same.
    static void encrypt(Nonces &nonces, const DataKey &key, Place place, std::uint32_t page,
                        const unsigned char *in, unsigned char *out);
    /// False where the page was not encrypted with this key, for this place and number, or was changed since;
    /// `out` is nothing then.
    [[nodiscard]] static bool decrypt(const DataKey &key, Place place, std::uint32_t page,
                                      const unsigned char *in, unsigned char *out);
    /// encrypt() with a nonce (24 bytes) that is given: for the test of what is known.
    static void encryptWith(const unsigned char *nonce, const DataKey &key, Place place, std::uint32_t page,
                            const unsigned char *in, unsigned char *out);
};

} // namespace crm
