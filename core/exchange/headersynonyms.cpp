#include "core/exchange/headersynonyms.h"

#include "core/exchange/headersynonymtable.h"

#include <QHash>

#include <unicode/translit.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

QChar kindLetter(ImportKind kind)
{
    return u"CKPOLAST"[size_t(kind)];
}

QString simplified(const QString &text)
{
    // Stateless in effect and costly to make: one for the life of the program, built on first use.
    static const std::unique_ptr<icu::Transliterator> transliterator = [] {
        UErrorCode error = U_ZERO_ERROR;
        return std::unique_ptr<icu::Transliterator>(
            icu::Transliterator::createInstance("Traditional-Simplified", UTRANS_FORWARD, error));
    }();
    if (!transliterator)
        return text;
    icu::UnicodeString whole(reinterpret_cast<const char16_t *>(text.utf16()), int32_t(text.size()));
    transliterator->transliterate(whole);
    return QString::fromUtf16(whole.getBuffer(), whole.length());
}

QString withoutBrackets(const QString &text)
{
    QString kept;
    int depth = 0;
    for (const auto c : text) {
        if (c == u'(' || c == u'[' || c == u'{' || c == QChar(0x3010))
            ++depth;
        else if (c == u')' || c == u']' || c == u'}' || c == QChar(0x3011))
            depth = std::max(0, depth - 1);
        else if (depth == 0)
            kept += c;
    }
    return kept.trimmed().isEmpty() ? text : kept;
}

} // namespace

QString headerKey(const QString &header)
{
    const auto plain = withoutBrackets(header.left(100).normalized(QString::NormalizationForm_KC)).toLower();
    QString key;
    bool ascii = true;
    for (const auto c : plain) {
        if (c.isLetterOrNumber())
            key += c;
        ascii = ascii && c.unicode() < 0x80;
    }
    if (ascii && !key.isEmpty() && plain.trimmed().endsWith(u'#'))
        key += "no"_L1; // Order #
    return ascii ? key : simplified(key);
}

bool isKnownHeader(ImportKind kind, const QString &header)
{
    const auto key = headerKey(header);
    if (key.isEmpty())
        return false;
    const auto fields = importFields(kind);
    return headerSynonyms(kind, kWorkedOut).contains(key)
        || std::any_of(fields.begin(), fields.end(), [&](const auto &field) {
               return headerSynonyms(kind, QString(field.name)).contains(key);
           });
}

QString ownHeader(ImportKind kind, const QString &field)
{
    return isKnownHeader(kind, field) ? u'[' + field + u']' : field;
}

namespace {

using Keys = QHash<QString, QStringList>; // by "O:number"

Keys keysOf(std::span<const HeaderSynonyms> table)
{
    Keys made;
    for (const auto &entry : table) {
        QStringList keys;
        const auto headers = QString::fromUtf16(entry.headers).split(u'|');
        for (const auto &header : headers)
            keys.append(headerKey(header));
        made.insert(QString::fromLatin1(entry.field), keys);
    }
    return made;
}

const QStringList &found(const Keys &keys, QChar kind, QStringView field)
{
    static const QStringList none;
    const auto found = keys.constFind(QString(kind + u':' + field));
    return found == keys.constEnd() ? none : *found;
}

} // namespace

const QStringList &headerSynonyms(ImportKind kind, QStringView field)
{
    static const auto keys = keysOf(headerSynonymTable());
    return found(keys, kindLetter(kind), field);
}

const QStringList &rareHeaders(ImportKind kind, QStringView field)
{
    static const auto keys = keysOf(rareHeaderTable());
    return found(keys, kindLetter(kind == ImportKind::OrderLines ? ImportKind::Orders : kind), field);
}

} // namespace crm
