#include "core/storage/encryption/recoverytext.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr auto kDigits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"_L1; // Crockford's: no I, L, O, U
constexpr int kSecret = 32;
constexpr int kLetters = 52; ///< of 5 bits, for the 256 bits of the secret
constexpr int kCheck = 2;
constexpr int kGroup = 6;

QString checkOf(const QByteArray &secret)
{
    const auto hash = QCryptographicHash::hash(secret, QCryptographicHash::Sha256);
    QString check;
    for (int i = 0; i < kCheck; ++i)
        check += kDigits[static_cast<unsigned char>(hash[i]) % 32];
    return check;
}

bool bitOf(const QByteArray &bytes, int bit)
{
    return bit < 8 * bytes.size() && (static_cast<unsigned char>(bytes[bit / 8]) >> (7 - bit % 8) & 1);
}

} // namespace

QString recoveryText(const QByteArray &secret)
{
    QString letters;
    for (int letter = 0; letter < kLetters; ++letter) {
        int value = 0;
        for (int bit = 0; bit < 5; ++bit)
            value = value * 2 + int(bitOf(secret, letter * 5 + bit));
        letters += kDigits[value];
    }
    letters += checkOf(secret);
    QString text;
    for (int i = 0; i < letters.size(); ++i) {
        if (i > 0 && i % kGroup == 0)
            text += u'-';
        text += letters[i];
    }
    return text;
}

std::optional<QByteArray> recoverySecret(const QString &text)
{
    QString letters;
    for (auto letter : text.normalized(QString::NormalizationForm_KC).toUpper()) {
        if (letter == u'-' || letter.isSpace())
            continue;
        if (letter == u'O')
            letter = u'0';
        if (letter == u'I' || letter == u'L')
            letter = u'1';
        letters += letter;
    }
    if (letters.size() != kLetters + kCheck)
        return {};
    QByteArray secret(kSecret, '\0');
    for (int letter = 0; letter < kLetters; ++letter) {
        const auto value = QString(kDigits).indexOf(letters[letter]);
        if (value < 0)
            return {};
        for (int bit = 0; bit < 5; ++bit) {
            const int at = letter * 5 + bit;
            if (at < 8 * kSecret && (value >> (4 - bit) & 1))
                secret[at / 8] = char(static_cast<unsigned char>(secret[at / 8]) | 1 << (7 - at % 8));
        }
    }
    return letters.last(kCheck) == checkOf(secret) ? std::optional(secret) : std::nullopt;
}

} // namespace crm
