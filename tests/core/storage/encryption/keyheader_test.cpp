#include "core/storage/encryption/keyheader.h"

#include "core/base/error.h"
#include "core/storage/encryption/recoverytext.h"

#include <QStringList>

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

constexpr KeyCost kCheap{1, 64}; ///< KiB: a test need not wait as a thief has to
const Secret kPassword(u"蓝色翠鸟-2026-喜欢鱼"_s);

struct Made
{
    DataKey key = newDataKey();
    KeyHeader header = KeyHeader::forNewFile(key);
};

} // namespace

TEST(KeyHeaderTest, OpensWithThePasswordOfEachPersonAndNoOther)
{
    Made made;
    made.header.setPassword(u"林晓彤"_s, kPassword, made.key, kCheap);
    made.header.setPassword(u"李雷"_s, Secret(u"ein anderes Wort"_s), made.key, kCheap);
    const auto header = KeyHeader::parse(made.header.bytes()).value();
    EXPECT_EQ(header.names(), (QStringList{u"林晓彤"_s, u"李雷"_s}));
    EXPECT_EQ(header.unlock(u"林晓彤"_s, kPassword), made.key);
    EXPECT_EQ(header.unlock(u" 林晓彤  "_s, kPassword), made.key);
    EXPECT_EQ(header.unlock(u"李雷"_s, Secret(u"ein anderes Wort"_s)), made.key);
    EXPECT_FALSE(header.unlock(u"李雷"_s, kPassword));
    EXPECT_FALSE(header.unlock(u"nobody"_s, kPassword));
    EXPECT_FALSE(header.unlock(u"林晓彤"_s, Secret()));
}

TEST(KeyHeaderTest, ANewPasswordReplacesTheOldOneAndKeepsTheKey)
{
    Made made;
    made.header.setPassword(u"李雷"_s, kPassword, made.key, kCheap);
    made.header.setPassword(u"李雷"_s, Secret(u"second"_s), made.key, kCheap);
    EXPECT_EQ(made.header.names().size(), 1);
    EXPECT_FALSE(made.header.unlock(u"李雷"_s, kPassword));
    EXPECT_EQ(made.header.unlock(u"李雷"_s, Secret(u"second"_s)), made.key);
    made.header.rename(u"李雷"_s, u"李磊"_s);
    EXPECT_EQ(made.header.unlock(u"李磊"_s, Secret(u"second"_s)), made.key);
    made.header.remove(u"李磊"_s);
    EXPECT_TRUE(made.header.names().isEmpty());
}

TEST(KeyHeaderTest, OpensWithTheRecoveryKeyAsPeopleTypeIt) // row 138
{
    Made made;
    const auto first = made.header.makeRecovery(made.key);
    const auto text = made.header.makeRecovery(made.key);
    EXPECT_EQ(made.header.recover(text), made.key);
    EXPECT_FALSE(made.header.recover(first)) << "a new one replaces it";
    EXPECT_EQ(made.header.recover(u"  "_s + text.toLower().remove(u'-') + u' '), made.key);
    auto wrong = text;
    wrong[3] = wrong[3] == u'7' ? u'8' : u'7';
    EXPECT_FALSE(KeyHeader::looksLikeRecovery(wrong))
        << "a slip of the pen is found before anything is tried";
    Made other;
    EXPECT_FALSE(made.header.recover(other.header.makeRecovery(other.key)));
}

TEST(KeyHeaderTest, RecoveryTextsCarryEveryBit)
{
    EXPECT_EQ(recoveryText(QByteArray(32, '\0')).first(13), u"000000-000000"_s);
    EXPECT_EQ(recoveryText(QByteArray(32, '\xff')).first(6), u"ZZZZZZ"_s);
    for (int bit = 0; bit < 256; ++bit) {
        QByteArray secret(32, '\0');
        secret[bit / 8] = char(1 << (bit % 8));
        EXPECT_EQ(recoverySecret(recoveryText(secret)), secret) << bit;
    }
    EXPECT_FALSE(recoverySecret(u"short"_s));
    EXPECT_FALSE(recoverySecret(QString(54, u'U')));
}

TEST(KeyHeaderTest, SurvivesDamageToEitherCopyAndRefusesDamageToBoth) // row 138
{
    Made made;
    made.header.setPassword(u"李雷"_s, kPassword, made.key, kCheap);
    const auto bytes = made.header.bytes();
    ASSERT_EQ(bytes.size(), KeyHeader::kBytes);
    for (const int at : {0, 20, 60, 130, 300, 16'000, 16'383}) {
        auto first = bytes;
        first[at] = char(first[at] ^ 4);
        EXPECT_EQ(KeyHeader::parse(first).value().unlock(u"李雷"_s, kPassword), made.key) << at;
        auto both = first;
        both[at + 16'384] = char(both[at + 16'384] ^ 4);
        EXPECT_FALSE(KeyHeader::parse(both)) << at;
    }
    EXPECT_FALSE(KeyHeader::parse(bytes.first(16'000)));
    EXPECT_FALSE(KeyHeader::parse({}));
}

TEST(KeyHeaderTest, OfACutOffChangeTheNewerWholeCopyCounts)
{
    Made made;
    made.header.setPassword(u"李雷"_s, kPassword, made.key, kCheap);
    const auto before = made.header.bytes();
    auto changed = KeyHeader::parse(before).value();
    changed.setPassword(u"李雷"_s, Secret(u"second"_s), made.key, kCheap);
    const QByteArray cutOff = changed.bytes().first(16'384) + before.last(16'384);
    EXPECT_EQ(KeyHeader::parse(cutOff).value().unlock(u"李雷"_s, Secret(u"second"_s)), made.key);
}

TEST(KeyHeaderTest, LiesWhereTheFormatSays)
{
    Made made;
    made.header.setPassword(u"李雷"_s, kPassword, made.key, {2, 128});
    const auto bytes = made.header.bytes();
    EXPECT_EQ(bytes.first(16), QByteArray("KINGFISHER-ENC\0\1", 16));
    EXPECT_EQ(bytes.mid(128, 12).toHex(), "010600000200000080000000");
    EXPECT_EQ(bytes.mid(256, 6), QByteArray("李雷"));
    EXPECT_EQ(bytes.mid(384, 1).toHex(), "00") << "the next slot is free";
    EXPECT_FALSE(bytes.contains(QByteArray(reinterpret_cast<const char *>(made.key.data()), 32)));
}

TEST(KeyHeaderTest, AStrangersHeaderCannotAskForAllMemory)
{
    Made made;
    made.header.setPassword(u"李雷"_s, kPassword, made.key, {1, 64});
    auto bytes = made.header.bytes().first(16'384);
    bytes[136] = bytes[137] = bytes[138] = bytes[139] = '\xff';
    EXPECT_FALSE(KeyHeader::parse(bytes)) << "nor pass with another cost";
}

TEST(KeyHeaderTest, HasRoomForATeam)
{
    Made made;
    for (int i = 0; i < KeyHeader::kMostPeople; ++i)
        made.header.setPassword(u"person %1"_s.arg(i), kPassword, made.key, kCheap);
    made.header.makeRecovery(made.key);
    const auto header = KeyHeader::parse(made.header.bytes()).value();
    EXPECT_EQ(header.names().size(), KeyHeader::kMostPeople);
    EXPECT_TRUE(header.hasRecovery());
    EXPECT_EQ(header.unlock(u"person 59"_s, kPassword), made.key);
    EXPECT_THROW(made.header.setPassword(u"one too many"_s, kPassword, made.key, kCheap), Error);
}
