#include "core/storage/encryption/pagecipher.h"

#include <QByteArray>
#include <QCryptographicHash>

#include <gtest/gtest.h>

#include <cstring>
#include <set>

using namespace crm;
using Page = std::array<unsigned char, PageCipher::kPage>;

namespace {

DataKey countingKey()
{
    DataKey key;
    for (size_t i = 0; i < key.size(); ++i)
        key[i] = static_cast<unsigned char>(i);
    return key;
}

Page countingPage()
{
    Page page{};
    for (size_t i = 0; i < page.size() - PageCipher::kReserve; ++i)
        page[i] = static_cast<unsigned char>(i * 7 + i / 256);
    return page;
}

Page firstPage()
{
    auto page = countingPage();
    std::memcpy(page.data(), "SQLite format 3\0\x10\0\2\2\x28\x40\x20\x20", PageCipher::kClear);
    return page;
}

/// SHA-256 of the page under a nonce that counts from 100.
std::string known(PageCipher::Place place, std::uint32_t number, const Page &page)
{
    unsigned char nonce[24];
    for (int i = 0; i < 24; ++i)
        nonce[i] = static_cast<unsigned char>(100 + i);
    Page out;
    PageCipher::encryptWith(nonce, countingKey(), place, number, page.data(), out.data());
    return QCryptographicHash::hash({reinterpret_cast<const char *>(out.data()), qsizetype(out.size())},
                                    QCryptographicHash::Sha256)
        .toHex()
        .toStdString();
}

} // namespace

// Worked out by another implementation, written from draft-irtf-cfrg-xchacha-03 and checked against its
// A.3.1.
TEST(PageCipherTest, WritesTheBytesThatTheFormatSays)
{
    EXPECT_EQ(known(PageCipher::Place::File, 5, countingPage()),
              "a45eb93f097ed5788608d339ed404bd7fc43a6f7787500359e09f233971e7468");
    EXPECT_EQ(known(PageCipher::Place::File, 1, firstPage()),
              "939d22c664265c5327ede7ac3842adec5cbad70535244c50b0b54518921f9ffe");
    EXPECT_EQ(known(PageCipher::Place::Wal, 1, firstPage()),
              "92b22912c681307f243741d992013c935aeadbb7d5f8de701ecd0f54bf415751");
}

TEST(PageCipherTest, GivesBackWhatItTook)
{
    Nonces nonces;
    for (const auto place : {PageCipher::Place::File, PageCipher::Place::Journal, PageCipher::Place::Wal})
        for (const std::uint32_t number : {1u, 2u, 0xffffffffu}) {
            const auto page = firstPage();
            Page both = page;
            PageCipher::encrypt(nonces, countingKey(), place, number, both.data(), both.data());
            EXPECT_NE(both, page);
            ASSERT_TRUE(PageCipher::decrypt(countingKey(), place, number, both.data(), both.data()));
            EXPECT_EQ(both, page);
        }
}

TEST(PageCipherTest, NeverWritesTheSameTwice)
{
    Nonces first, second; // of two connections
    std::set<Page> written;
    for (int i = 0; i < 100; ++i) // more than are kept ready
        for (auto *nonces : {&first, &second}) {
            Page page;
            PageCipher::encrypt(*nonces, countingKey(), PageCipher::Place::File, 2, countingPage().data(),
                                page.data());
            EXPECT_TRUE(written.insert(page).second) << i;
        }
}

TEST(PageCipherTest, RefusesAPageThatWasTouchedOrMoved)
{
    Nonces nonces;
    Page page, out;
    PageCipher::encrypt(nonces, countingKey(), PageCipher::Place::File, 1, firstPage().data(), page.data());
    for (const size_t at : {size_t(0), size_t(17), size_t(23), size_t(24), size_t(2000), size_t(4055),
                            size_t(4056), size_t(4095)}) {
        auto touched = page;
        touched[at] ^= 1;
        EXPECT_FALSE(
            PageCipher::decrypt(countingKey(), PageCipher::Place::File, 1, touched.data(), out.data()))
            << at;
    }
    EXPECT_FALSE(PageCipher::decrypt(countingKey(), PageCipher::Place::File, 2, page.data(), out.data()));
    EXPECT_FALSE(PageCipher::decrypt(countingKey(), PageCipher::Place::Journal, 1, page.data(), out.data()));
    auto key = countingKey();
    key[31] ^= 0x80;
    EXPECT_FALSE(PageCipher::decrypt(key, PageCipher::Place::File, 1, page.data(), out.data()));
}
