#include "core/base/text/fold.h"

#include "core/base/text/charactertables.h"

#include <QHash>
#include <QStringEncoder>
#include <QVarLengthArray>

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>

#include <array>
#include <memory>

namespace crm {

namespace {

using namespace Qt::StringLiterals;
using Buffer = QVarLengthArray<char16_t, 512>;

/// What becomes of one UTF-16 unit: itself or another, or one of these marks.
constexpr char16_t kDropped = 0x0000;
constexpr char16_t kSpace = u' ';
/// More than one unit, or a surrogate: look into the map.
constexpr char16_t kLong = 0xFFFF;
/// Joins what stands before it (a voicing mark, a Hangul vowel): the text is composed first.
constexpr char16_t kComposes = 0xFFFE;

bool isAccent(UChar32 character)
{
    return character >= 0x0300 && character <= 0x036F;
}

/// Punctuation that people type in several ways.
UChar32 plainPunctuation(UChar32 character)
{
    switch (character) {
    case 0x2018:
    case 0x2019:
    case 0x201B:
    case 0x02BC:
    case 0x00B4: return u'\'';
    case 0x201C:
    case 0x201D:
    case 0x201F: return u'"';
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2212: return u'-';
    case 0x2022:
    case 0x2027:
    case 0x2219:
    case 0x22C5:
    case 0x30FB: return u'\u00B7'; // in names: 阿卜杜拉·买买提
    default: return character;
    }
}

/// The table of characters, worked out once.
class FoldTable
{
public:
    FoldTable()
        : m_caseFold(icu::Normalizer2::getNFKCCasefoldInstance(m_status))
        , m_decompose(icu::Normalizer2::getNFDInstance(m_status))
        , m_compose(icu::Normalizer2::getNFCInstance(m_status))
    {
        fillScripts();
        for (UChar32 character = 0; character <= 0xFFFF; ++character)
            m_units[size_t(character)] = unit(character);
        m_units[0xFFFE] = m_units[0xFFFF] = QChar::ReplacementCharacter;
    }

    char16_t unit(char16_t character) const { return m_units[character]; }

    /// What a unit marked as long or a character beyond the first plane becomes.
    QString text(char32_t character) const
    {
        if (const auto found = m_long.constFind(character); found != m_long.cend())
            return *found;
        return folded(UChar32(character));
    }

private:
    void fillScripts()
    {
        const auto traditional = tables::traditional();
        for (qsizetype i = 0; i < traditional.size(); ++i)
            m_scripts.insert(traditional[i].unicode(), QString(tables::simplified()[i]));
        for (const auto &group : tables::latin()) {
            for (const QChar letter : group.characters)
                m_scripts.insert(letter.unicode(), group.text.toString());
        }
    }

    char16_t unit(UChar32 character)
    {
        if (U16_IS_SURROGATE(character))
            return kLong;
        if (u_isUWhiteSpace(character))
            return kSpace;
        if (u_charType(character) == U_CONTROL_CHAR || u_charType(character) == U_FORMAT_CHAR)
            return kDropped;
        if (isPlain(character))
            return char16_t(character);
        if (composes(character))
            return kComposes;
        const auto text = folded(character);
        if (text.size() == 1)
            return text.front().unicode();
        if (text.isEmpty())
            return kDropped;
        m_long.insert(char32_t(character), text);
        return kLong;
    }

    /// Most characters are what they are, which is cheaper to ask than to find out.
    bool isPlain(UChar32 character) const
    {
        const bool hangul = character >= 0xAC00 && character <= 0xD7A3;
        return hangul
            || (m_caseFold->isInert(character) && m_decompose->isInert(character)
                && plainPunctuation(character) == character && !m_scripts.contains(char32_t(character)));
    }

    bool composes(UChar32 character) const
    {
        const auto plain = QString::fromUcs4(reinterpret_cast<const char32_t *>(&character), 1)
                               .normalized(QString::NormalizationForm_KC);
        const auto first = plain.isEmpty() ? UChar32(character) : UChar32(plain.toUcs4().front());
        return !isAccent(first)
            && (u_getCombiningClass(first) != 0
                || u_getIntPropertyValue(first, UCHAR_NFC_QUICK_CHECK) == UNORM_MAYBE);
    }

    /// One character through every step, again and again until nothing changes.
    QString folded(UChar32 character) const
    {
        icu::UnicodeString text(character);
        for (int round = 0; round < 4; ++round) {
            const auto next = foldedOnce(text);
            if (next == text)
                break;
            text = next;
        }
        return QString(reinterpret_cast<const QChar *>(text.getBuffer()), text.length());
    }

    icu::UnicodeString foldedOnce(const icu::UnicodeString &text) const
    {
        auto status = U_ZERO_ERROR;
        const auto apart = m_decompose->normalize(m_caseFold->normalize(text, status), status);
        icu::UnicodeString result;
        for (int32_t i = 0; i < apart.length(); i = apart.moveIndex32(i, 1)) {
            const auto character = plainPunctuation(apart.char32At(i));
            if (isAccent(character))
                continue;
            if (const auto found = m_scripts.constFind(char32_t(character)); found != m_scripts.cend())
                result.append(reinterpret_cast<const char16_t *>(found->utf16()), int32_t(found->size()));
            else
                result.append(u_isUWhiteSpace(character) ? UChar32(u' ') : character);
        }
        return m_compose->normalize(result, status);
    }

    UErrorCode m_status = U_ZERO_ERROR;
    const icu::Normalizer2 *m_caseFold;
    const icu::Normalizer2 *m_decompose;
    const icu::Normalizer2 *m_compose;
    QHash<char32_t, QString> m_scripts;
    QHash<char32_t, QString> m_long;
    std::array<char16_t, 0x10000> m_units{};
};

const FoldTable &table()
{
    static const auto instance = std::make_unique<const FoldTable>();
    return *instance;
}

/// Collects folded units with at most one space between two of them and none at the ends.
class Collector
{
public:
    explicit Collector(Buffer &out)
        : m_out(out)
    {
    }
    void append(char16_t unit)
    {
        if (unit == kSpace) {
            m_spacePending = !m_out.isEmpty();
            return;
        }
        if (m_spacePending)
            m_out.append(kSpace);
        m_spacePending = false;
        m_out.append(unit);
    }
    void append(const QString &text)
    {
        for (const QChar character : text)
            append(character.unicode());
    }

private:
    Buffer &m_out;
    bool m_spacePending = false;
};

enum class Composed { No, Yes };

/// False when the text has to be composed before it can be folded character by character.
bool foldUnits(QStringView text, Composed composed, Buffer &out)
{
    const auto &folds = table();
    Collector collector(out);
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto source = text[i].unicode();
        const auto unit = folds.unit(source);
        if (unit == kDropped)
            continue;
        if (unit < kComposes) {
            collector.append(unit);
        } else if (unit == kComposes) {
            if (composed == Composed::No)
                return false;
            collector.append(folds.text(source));
        } else if (QChar::isHighSurrogate(source) && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            collector.append(folds.text(QChar::surrogateToUcs4(text[i], text[i + 1])));
            ++i;
        } else if (QChar::isSurrogate(source)) {
            collector.append(char16_t(QChar::ReplacementCharacter));
        } else {
            collector.append(folds.text(source));
        }
    }
    return true;
}

void foldInto(QStringView text, Buffer &out)
{
    if (foldUnits(text, Composed::No, out))
        return;
    out.clear();
    foldUnits(text.toString().normalized(QString::NormalizationForm_KC), Composed::Yes, out);
    // What stood between a letter and its mark may be gone only now.
    const auto joined = QString(reinterpret_cast<const QChar *>(out.constData()), out.size())
                            .normalized(QString::NormalizationForm_C);
    out.clear();
    out.append(reinterpret_cast<const char16_t *>(joined.utf16()), joined.size());
}

} // namespace

QString fold(QStringView text)
{
    Buffer folded;
    foldInto(text, folded);
    return QString(reinterpret_cast<const QChar *>(folded.constData()), folded.size());
}

void foldUtf8(QStringView text, QByteArray &out)
{
    Buffer folded;
    foldInto(text, folded);
    QStringEncoder encoder(QStringEncoder::Utf8);
    const auto start = out.size();
    out.resize(start + encoder.requiredSpace(folded.size()));
    const auto *end =
        encoder.appendToBuffer(out.data() + start, QStringView(folded.constData(), folded.size()));
    out.resize(end - out.constData());
}

} // namespace crm
