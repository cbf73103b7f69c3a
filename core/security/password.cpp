#include "core/security/password.h"

#include "core/base/error.h"
#include "core/base/tr.h"

#include <QStringList>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr qsizetype kShortest = 10;
constexpr qsizetype kLongest = 200;
constexpr unsigned long long kPasses = crypto_pwhash_OPSLIMIT_INTERACTIVE;
constexpr size_t kMemory = crypto_pwhash_MEMLIMIT_INTERACTIVE;

/// What everybody tries first, without what is put before and behind it.
const QStringList &commonWords()
{
    static const QStringList words = {
        u"password"_s, u"passw0rd"_s, u"qwertyuiop"_s, u"qwerty"_s,     u"iloveyou"_s,  u"woaini"_s,
        u"welcome"_s,  u"admin"_s,    u"abc"_s,        u"abcd"_s,       u"asdfghjkl"_s, u"zxcvbnm"_s,
        u"letmein"_s,  u"monkey"_s,   u"dragon"_s,     u"kingfisher"_s, u"qazwsx"_s,    u"1qaz2wsx"_s};
    return words;
}

bool isCommon(const QString &text)
{
    static const auto rows = u"12345678901234567890 abcdefghijklmnopqrstuvwxyz qwertyuiopasdfghjklzxcvbnm "
                             "98765432109876543210"_s;
    if (rows.contains(text) || text.count(text.front()) == text.size())
        return true;
    QString letters = text;
    while (!letters.isEmpty() && !letters.back().isLetter())
        letters.chop(1);
    while (!letters.isEmpty() && !letters.front().isLetter())
        letters.remove(0, 1);
    return letters.isEmpty() ? text.size() < 12
                             : commonWords().contains(letters) || commonWords().contains(text);
}

} // namespace

QString passwordHash(const Secret &password)
{
    char hash[crypto_pwhash_STRBYTES];
    const auto text = password.utf8();
    if (sodium_init() < 0
        || crypto_pwhash_str(hash, text.data(), quint64(text.size()), kPasses, kMemory) != 0)
        throw Error(Error::Code::Storage, Tr::tr("There is not enough memory to check a password."));
    return QString::fromLatin1(hash);
}

bool isPassword(const Secret &password, const QString &hash)
{
    const auto text = password.utf8();
    const auto known = hash.toLatin1();
    return sodium_init() >= 0 && known.size() < qsizetype(crypto_pwhash_STRBYTES)
        && crypto_pwhash_str_verify(known.constData(), text.data(), quint64(text.size())) == 0;
}

bool isOutdated(const QString &hash)
{
    return crypto_pwhash_str_needs_rehash(hash.toLatin1().constData(), kPasses, kMemory) != 0;
}

QString whyWeak(const Secret &password, const QString &userName)
{
    const auto text = QString::fromUtf8(password.utf8()).toLower();
    if (password.letters() < kShortest)
        return Tr::tr("A password has at least %1 characters.").arg(kShortest);
    if (password.letters() > kLongest)
        return Tr::tr("A password has at most %1 characters.").arg(kLongest);
    if (isCommon(text) || text == userName.toLower())
        return Tr::tr("This password is among the first that anybody would try.");
    return {};
}

} // namespace crm
