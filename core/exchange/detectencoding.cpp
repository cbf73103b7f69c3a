#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/exchange/textencoding.h"

#include <QUtf8StringView>

#include <uchardet/uchardet.h>
#include <unicode/ucnv.h>

#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

TextEncoding byMark(QByteArrayView sample)
{
    if (sample.startsWith("\xef\xbb\xbf"))
        return {u"UTF-8"_s, 3};
    if (sample.startsWith("\xff\xfe"))
        return {u"UTF-16LE"_s, 2};
    if (sample.startsWith("\xfe\xff"))
        return {u"UTF-16BE"_s, 2};
    return {};
}

// Text of any script has delimiters, digits and line ends, and each of them one NUL: in the even places for
// the big end, in the odd ones for the little. One NUL in a cell of ordinary text does not look like that.
TextEncoding byNulPattern(QByteArrayView sample)
{
    std::array<qsizetype, 2> nul = {};
    for (qsizetype i = 0; i < sample.size(); ++i)
        nul[size_t(i % 2)] += sample[i] == '\0';
    const auto pairs = sample.size() / 2;
    const auto many = std::max<qsizetype>(2, pairs / 20);
    if (nul[1] >= many && nul[0] * 4 <= nul[1])
        return {u"UTF-16LE"_s, 0};
    if (nul[0] >= many && nul[1] * 4 <= nul[0])
        return {u"UTF-16BE"_s, 0};
    return {};
}

struct Utf8Count
{
    qsizetype good = 0; // characters of more than one byte
    qsizetype bad = 0; // bytes that belong to none
};

int sequenceLength(QByteArrayView bytes)
{
    const auto lead = uchar(bytes[0]);
    const int length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
    if (length == 0 || length > bytes.size())
        return 0;
    return QUtf8StringView(bytes.data(), length).isValidUtf8() ? length : 0;
}

Utf8Count countUtf8(QByteArrayView sample)
{
    Utf8Count count;
    for (qsizetype i = 0; i < sample.size();) {
        if (!(uchar(sample[i]) & 0x80)) {
            ++i;
            continue;
        }
        const int length = sequenceLength(sample.sliced(i));
        if (length == 0 && sample.size() - i < 4)
            break; // cut off by the end of the sample
        count.good += length > 0;
        count.bad += length == 0;
        i += std::max(length, 1);
    }
    return count;
}

// A few wrong cells do not make another encoding of a text whose other cells are right: read as anything
// else, these would all be wrong, silently. Of 55,000 snippets of 8 to 200 characters in GB18030, Big5,
// Shift-JIS and EUC-KR none has six characters of UTF-8 for each wrong byte; two have five.
bool isMostlyUtf8(const Utf8Count &count)
{
    return count.good > 0 && count.bad * 6 <= count.good;
}

// Of a text in another encoding hardly a line is UTF-8 from its first character to its last; where a third of
// them are, with some characters in all, two encodings were joined, and the cells of the other are told.
bool hasLinesOfUtf8(QByteArrayView sample)
{
    constexpr qsizetype kCharacters = 8;
    qsizetype lines = 0;
    qsizetype others = 0;
    qsizetype characters = 0;
    for (qsizetype from = 0; from < sample.size();) {
        const auto end = sample.indexOf('\n', from);
        if (end < 0 && from > 0)
            break; // cut off by the end of the sample
        const auto line = sample.sliced(from, (end < 0 ? sample.size() : end) - from);
        const auto count = countUtf8(line);
        if (count.bad > 0)
            ++others;
        else if (count.good > 0)
            ++lines;
        characters += count.bad > 0 ? 0 : count.good;
        from += line.size() + 1;
    }
    return characters >= kCharacters && lines * 2 >= others;
}

struct Trial
{
    qsizetype characters = 0; // beyond ASCII
    qsizetype wrong = 0; // undecodable, private use, control characters
};

Trial tryDecode(const char *encoding, QByteArrayView sample)
{
    Trial trial;
    TextDecoder decoder(QString::fromLatin1(encoding));
    std::string buffer;
    bool bad = false;
    const auto text = decoder.decode({sample.data(), size_t(sample.size())}, buffer, bad);
    const auto wide = QString::fromUtf8(text.data(), qsizetype(text.size())).toUcs4();
    for (const auto c : wide) {
        trial.characters += c > 0x7f;
        const bool isHalfKana = c >= 0xff61 && c <= 0xff9f; // nobody writes whole texts in them
        trial.wrong += c == 0xfffd || (c >= 0xe000 && c <= 0xf8ff) || (c >= 0x80 && c < 0xa0) || isHalfKana;
    }
    return trial;
}

// How many of the two-byte characters are the 3,755 common ones of GB 2312, its punctuation or its full-width
// forms. Of Chinese text nearly all are; of Big5 or Shift-JIS read in pairs only a few.
double commonChineseShare(QByteArrayView sample)
{
    qsizetype pairs = 0;
    qsizetype common = 0;
    for (qsizetype i = 0; i + 1 < sample.size(); ++i) {
        const auto lead = uchar(sample[i]);
        if (lead < 0x81)
            continue;
        const auto trail = uchar(sample[i + 1]);
        ++pairs;
        common += trail >= 0xa1 && ((lead >= 0xb0 && lead <= 0xd7) || (lead >= 0xa1 && lead <= 0xa3));
        ++i;
    }
    return pairs == 0 ? 0 : double(common) / double(pairs);
}

// Two or three words of Big5 are too few for the detector. All of them are of its 5,401 common characters,
// and at least two stand together; of Western letters, which stand alone between others, neither is so.
bool isShortBig5(QByteArrayView sample)
{
    constexpr qsizetype kFewest = 3;
    qsizetype pairs = 0;
    qsizetype together = 0;
    for (qsizetype i = 0, last = -2; i + 1 < sample.size(); ++i) {
        const auto lead = uchar(sample[i]);
        if (lead < 0x80)
            continue;
        const auto trail = uchar(sample[i + 1]);
        const bool isTrail = (trail >= 0x40 && trail <= 0x7e) || trail >= 0xa1;
        if (lead < 0xa1 || lead > 0xc6 || !isTrail)
            return false;
        ++pairs;
        together += i == last + 2;
        last = i++;
    }
    return pairs >= kFewest && together * 3 >= pairs;
}

QByteArray byUchardet(QByteArrayView sample)
{
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), uchardet_delete);
    uchardet_handle_data(detector.get(), sample.data(), size_t(sample.size()));
    uchardet_data_end(detector.get());
    return QByteArray(uchardet_get_charset(detector.get())).toUpper();
}

QString canonical(const QByteArray &name)
{
    if (name == "GB18030" || name == "GBK" || name == "GB2312" || name == "HZ-GB-2312")
        return u"GB18030"_s;
    if (name == "BIG5" || name == "EUC-TW")
        return u"Big5"_s;
    if (name == "SHIFT_JIS")
        return u"Shift_JIS"_s;
    if (name == "UHC" || name == "CP949") // Korean, by the names that the converter does not know
        return u"windows-949"_s;
    // Of a few letters of Western Europe also those are said that nobody writes sheets in.
    static const QByteArrayList western{"ISO-8859-1",  "ISO-8859-3",   "ISO-8859-10", "ISO-8859-14",
                                        "ISO-8859-15", "WINDOWS-1252", "ASCII"};
    if (western.contains(name))
        return u"windows-1252"_s;
    return QString::fromLatin1(name);
}

/// Of some encodings that are found out only the name is known.
bool hasConverter(const QString &encoding)
{
    UErrorCode error = U_ZERO_ERROR;
    ucnv_close(ucnv_open(encoding.toLatin1().constData(), &error));
    return U_SUCCESS(error);
}

bool decodesWell(const QString &encoding, QByteArrayView sample)
{
    if (encoding.isEmpty() || !hasConverter(encoding))
        return false;
    const auto trial = tryDecode(encoding.toLatin1().constData(), sample);
    return trial.wrong * 50 <= trial.characters;
}

bool isDoubleByte(const QString &name)
{
    return name == "GB18030"_L1 || name == "Big5"_L1 || name == "Shift_JIS"_L1 || name == "EUC-KR"_L1
        || name == "windows-949"_L1 || name == "EUC-JP"_L1;
}

QString byTrial(QByteArrayView sample)
{
    const auto said = canonical(byUchardet(sample));
    if (isDoubleByte(said) && said != "EUC-JP"_L1 && decodesWell(said, sample))
        return said;
    if (commonChineseShare(sample) >= 0.8 && decodesWell(u"GB18030"_s, sample))
        return u"GB18030"_s;
    if (said == "EUC-JP"_L1 && decodesWell(said, sample))
        return said;
    if (isShortBig5(sample))
        return u"Big5"_s;
    if (decodesWell(said, sample))
        return said;
    if (commonChineseShare(sample) >= 0.6) // with broken cells in it
        return u"GB18030"_s;
    QString best = u"windows-1252"_s;
    qsizetype fewest = std::numeric_limits<qsizetype>::max();
    for (const char *encoding : {"GB18030", "Big5", "Shift_JIS", "windows-1252"}) {
        const auto trial = tryDecode(encoding, sample);
        if (trial.wrong < fewest) {
            fewest = trial.wrong;
            best = QString::fromLatin1(encoding);
        }
    }
    return best;
}

// The lines that are not plain ASCII, whole: what the others say is the same in every encoding.
QByteArray tellingLines(QByteArrayView sample)
{
    static constexpr qsizetype kEnough = 64 * 1024;
    QByteArray lines;
    for (qsizetype from = 0; from < sample.size() && lines.size() < kEnough;) {
        const auto *found =
            static_cast<const char *>(std::memchr(sample.data() + from, '\n', size_t(sample.size() - from)));
        const auto to = found ? found - sample.data() + 1 : sample.size();
        if (!isAscii({sample.data() + from, size_t(to - from)}))
            lines += sample.sliced(from, std::min(to - from, kEnough));
        from = to;
    }
    return lines;
}

} // namespace

TextEncoding detectEncoding(QByteArrayView sample)
{
    if (const auto marked = byMark(sample); marked.bomLength > 0)
        return marked;
    if (const auto wide = byNulPattern(sample); !wide.name.isEmpty())
        return wide;
    const auto utf8 = countUtf8(sample);
    if (utf8.bad == 0 || isMostlyUtf8(utf8) || hasLinesOfUtf8(sample))
        return {u"UTF-8"_s, 0};
    return {byTrial(tellingLines(sample)), 0};
}

TextEncoding encodingByName(const QString &name, QByteArrayView sample)
{
    const auto marked = byMark(sample);
    auto key = name.trimmed().toUpper();
    if (key == "UTF8"_L1 || key == "UTF-8-SIG"_L1)
        key = u"UTF-8"_s;
    if (key == "UTF-16"_L1 || key == "UTF16"_L1)
        return marked.isUtf16() ? marked : TextEncoding{u"UTF-16LE"_s, 0};
    if (key == "CP936"_L1)
        key = u"GBK"_s;
    if (key == "CP950"_L1)
        key = u"BIG5"_s;
    if (key == "CP932"_L1 || key == "SJIS"_L1 || key == "SHIFT-JIS"_L1)
        key = u"SHIFT_JIS"_s;
    if (key == "CP1252"_L1 || key == "LATIN1"_L1)
        key = u"WINDOWS-1252"_s;
    const auto chosen = canonical(key.toLatin1());
    if (chosen == marked.name)
        return marked;
    if (!chosen.startsWith("UTF-16"_L1))
        const TextDecoder known(chosen); // throws where there is no such encoding
    return {chosen, 0};
}

} // namespace crm
