#include "core/directory/searchmarks.h"

#include "core/base/text/fold.h"
#include "core/base/text/pinyin.h"
#include "core/directory/searchmatcher.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

bool isIdeograph(char32_t c)
{
    return (c >= 0x3400 && c <= 0x9fff) || (c >= 0xf900 && c <= 0xfaff) || (c >= 0x20000 && c <= 0x3ffff);
}

/// A text with its folded form, and for each folded byte the character that it comes from.
class FoldedText
{
public:
    explicit FoldedText(const QString &text)
    {
        for (qsizetype i = 0; i < text.size();) {
            const qsizetype length = text[i].isHighSurrogate() && i + 1 < text.size() ? 2 : 1;
            const auto part = QStringView(text).mid(i, length);
            QByteArray bytes;
            foldUtf8(part, bytes);
            if (bytes.isEmpty() && part.front().isSpace() && !m_folded.empty() && m_folded.back() != ' ')
                bytes = " ";
            m_folded.append(bytes.constData(), size_t(bytes.size()));
            m_sources.resize(m_folded.size(), {i, length});
            i += length;
        }
    }

    void mark(const std::string &needle, std::vector<Mark> &marks) const
    {
        if (needle.empty())
            return;
        for (size_t at = m_folded.find(needle); at != std::string::npos;
             at = m_folded.find(needle, at + needle.size())) {
            const auto &first = m_sources[at];
            const auto &last = m_sources[at + needle.size() - 1];
            marks.push_back({first.start, last.start + last.length - first.start});
        }
    }

private:
    std::string m_folded = {};
    std::vector<Mark> m_sources = {};
};

/// The parts of a name that have a syllable or an initial each: an ideograph, or a run of other letters and
/// digits.
std::vector<Mark> spokenParts(const QString &name)
{
    std::vector<Mark> parts;
    bool within = false;
    const auto characters = name.toUcs4();
    qsizetype place = 0;
    for (const uint character : characters) {
        const qsizetype length = QChar::requiresSurrogates(character) ? 2 : 1;
        const bool ideograph = isIdeograph(character);
        const bool spoken = ideograph || QChar::isLetterOrNumber(character);
        if (spoken && within && !ideograph)
            parts.back().length += length;
        else if (spoken)
            parts.push_back({place, length});
        within = spoken && !ideograph;
        place += length;
    }
    return parts;
}

/// The first byte of each syllable of a reading like HuaQiangDianZi.
std::vector<size_t> syllables(std::string_view reading)
{
    std::vector<size_t> starts;
    bool digits = false;
    for (size_t i = 0; i < reading.size(); ++i) {
        const bool digit = reading[i] >= '0' && reading[i] <= '9';
        if (i == 0 || (reading[i] >= 'A' && reading[i] <= 'Z') || (digit && !digits))
            starts.push_back(i);
        digits = digit;
    }
    return starts;
}

/// The first byte of each part's initials: one letter for an ideograph; other words stand whole beside
/// ideographs.
std::vector<size_t> initialStarts(const QString &name, const std::vector<Mark> &parts, size_t size)
{
    std::vector<size_t> whole;
    std::vector<size_t> single;
    size_t at = 0;
    for (const auto &part : parts) {
        single.push_back(single.size());
        whole.push_back(at);
        const auto text = QStringView(name).mid(part.start, part.length);
        at += isIdeograph(text.toUcs4().front()) ? 1 : size_t(fold(text).toUtf8().size());
    }
    return at == size ? whole : single.size() == size ? single : std::vector<size_t>();
}

std::string small(std::string_view text)
{
    std::string result(text);
    std::ranges::transform(result, result.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? char(c | 0x20) : c; });
    return result;
}

/// Marks the characters of the name whose syllables or initials were typed, where the reading fits the name.
bool markSpoken(const QString &name, std::string_view reading, std::string_view initials,
                const std::string &letters, std::vector<Mark> &marks)
{
    const auto parts = spokenParts(name);
    const auto mark = [&](size_t first, size_t last) {
        marks.push_back({parts[first].start, parts[last].start + parts[last].length - parts[first].start});
    };
    const auto markIn = [&](const std::string &text, const std::vector<size_t> &starts) {
        const auto at = text.find(letters);
        if (at == std::string::npos)
            return false;
        const auto partOf = [&](size_t byte) {
            return size_t(std::ranges::upper_bound(starts, byte) - starts.begin()) - 1;
        };
        if (starts.size() == parts.size())
            mark(partOf(at), partOf(at + letters.size() - 1));
        return true;
    };
    return markIn(std::string(initials), initialStarts(name, parts, initials.size()))
        || markIn(small(reading), syllables(reading));
}

/// Touching and overlapping marks become one.
void join(std::vector<Mark> &marks)
{
    std::ranges::sort(marks);
    std::vector<Mark> joined;
    for (const auto &mark : marks) {
        if (!joined.empty() && mark.start <= joined.back().start + joined.back().length) {
            auto &last = joined.back();
            last.length = std::max(last.length, mark.start + mark.length - last.start);
        } else {
            joined.push_back(mark);
        }
    }
    marks.swap(joined);
}

/// The value of a row with several that contains the needle.
QString valueWith(std::string_view row, std::string_view needle)
{
    const size_t at = small(row).find(needle);
    if (at == std::string::npos)
        return {};
    const size_t before = row.rfind(PackedText::kApart, at);
    const size_t from = before == row.npos ? 0 : before + 1;
    const size_t to = std::min(row.find(PackedText::kApart, at), row.size());
    return QString::fromUtf8(row.data() + from, qsizetype(to - from));
}

/// "hua qiang" as the list keeps it: HuaQiang.
std::string joinedSyllables(const QString &syllables)
{
    std::string joined;
    bool starts = true;
    for (const char letter : syllables.toStdString()) {
        if (letter != ' ')
            joined += starts && letter >= 'a' && letter <= 'z' ? char(letter & ~0x20) : letter;
        starts = letter == ' ';
    }
    return joined;
}

constexpr auto kBetweenPersons = ", "_L1;

/// The characters of those persons' names whose reading was typed.
void markPersons(const QString &names, const std::string &letters, std::vector<Mark> &marks)
{
    qsizetype start = 0;
    for (const auto &name : names.split(kBetweenPersons)) {
        const auto read = reading(name, NameKind::Person);
        const auto before = marks.size();
        markSpoken(name, joinedSyllables(read.syllables), read.initials.toStdString(), letters, marks);
        for (auto i = before; i < marks.size(); ++i)
            marks[i].start += start;
        start += name.size() + kBetweenPersons.size();
    }
}

/// A number of the mainland as people know it, where what was typed does not stand in its country code.
QString withoutOwnCountry(const QString &digits, const std::string &typed)
{
    const bool isOwn = digits.size() == 13 && digits.startsWith("86"_L1);
    return isOwn && digits.indexOf(QString::fromStdString(typed)) >= 2 ? digits.mid(2) : digits;
}

/// Where else the word occurs: the first column in the order of rank.
void markElsewhere(const DirectoryChunk &chunk, quint32 place, const SearchWord &word, FieldSet hidden,
                   SearchHit &hit)
{
    for (const auto &column : searchColumns(chunk)) {
        const auto &needle = word.*column.form;
        if (column.field == CustomerField::Name || needle.empty() || hidden.contains(column.field))
            continue;
        const auto value = valueWith(column.text->at(place), needle);
        if (value.isEmpty() || (hit.field != CustomerField::Name && hit.field != column.field))
            continue;
        hit.field = column.field;
        // A contact found by its reading is shown by its name.
        const bool spoken = column.field == CustomerField::Contact && column.form == &SearchWord::letters;
        const auto shown = spoken ? QString::fromUtf8(chunk.reach->contacts.at(place).data(),
                                                      qsizetype(chunk.reach->contacts.at(place).size()))
                                        .replace(QLatin1Char(PackedText::kApart), kBetweenPersons)
                         : column.field == CustomerField::Phone ? withoutOwnCountry(value, needle)
                                                                : value;
        if (hit.text.isEmpty())
            hit.text = shown;
        if (spoken)
            markPersons(hit.text, needle, hit.marks);
        else
            FoldedText(hit.text).mark(needle, hit.marks);
        return;
    }
}

} // namespace

SearchHit searchHit(const DirectorySnapshot &snapshot, quint32 row, const SearchText &search, FieldSet hidden)
{
    SearchHit hit;
    const auto &chunk = snapshot.chunkOf(row);
    const quint32 place = row % DirectoryChunk::kRows;
    const auto name = snapshot.text({CustomerField::Name}, row);
    const FoldedText folded(name);
    for (const auto &word : search.words) {
        const auto before = hit.name.size();
        folded.mark(word.text, hit.name);
        bool found = hit.name.size() > before;
        if (!found && !word.letters.empty() && chunk.profiles)
            found = markSpoken(name, chunk.profiles->readings.at(place), chunk.profiles->initials.at(place),
                               word.letters, hit.name);
        if (!found)
            markElsewhere(chunk, place, word, hidden, hit);
    }
    join(hit.name);
    join(hit.marks);
    return hit;
}

} // namespace crm
