#include "core/directory/searchmatcher.h"

#include "core/directory/textscan.h"

#include <algorithm>

namespace crm {
namespace {

constexpr quint8 kNone = quint8(HitRank::None);

bool isWordCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || quint8(c) >= 0x80;
}

bool startsWord(std::string_view row, size_t at)
{
    return at == 0 || !isWordCharacter(row[at - 1]);
}

bool startsSyllable(std::string_view row, size_t at)
{
    return at == 0 || (row[at] >= 'A' && row[at] <= 'Z') || row[at - 1] == PackedText::kApart;
}

HitRank rankName(std::string_view row, size_t at, size_t length)
{
    if (at == 0)
        return length == row.size() ? HitRank::Exact : HitRank::NamePrefix;
    return startsWord(row, at) ? HitRank::WordStart : HitRank::NameFragment;
}

/// A row may hold several values.
bool endsValue(std::string_view row, size_t end)
{
    return end == row.size() || row[end] == PackedText::kApart;
}

HitRank rankReading(std::string_view row, size_t at, size_t length)
{
    if (at == 0)
        return endsValue(row, length) || startsSyllable(row, length) ? HitRank::SyllablePrefix
                                                                     : HitRank::InitialsPrefix;
    return startsSyllable(row, at) ? HitRank::NameFragment : HitRank::Other;
}

HitRank rankInitials(std::string_view, size_t at, size_t)
{
    return at == 0 ? HitRank::InitialsPrefix : HitRank::NameFragment;
}

HitRank rankCode(std::string_view row, size_t, size_t length)
{
    return length == row.size() ? HitRank::Exact : HitRank::Other;
}

HitRank rankContactReading(std::string_view row, size_t at, size_t)
{
    return startsSyllable(row, at) ? HitRank::Contact : HitRank::Other;
}

bool isWhole(std::string_view row, size_t at, size_t length)
{
    return (at == 0 || row[at - 1] == PackedText::kApart) && endsValue(row, at + length);
}

/// Ten digits are a whole number, too, without the country's in front.
HitRank rankPhone(std::string_view row, size_t at, size_t length)
{
    constexpr size_t kNational = 10;
    if (isWhole(row, at, length))
        return HitRank::WholeValue;
    if (!endsValue(row, at + length))
        return HitRank::Phone;
    return length >= kNational ? HitRank::WholeValue : HitRank::PhoneTail;
}

template <HitRank Rank>
HitRank wholeOr(std::string_view row, size_t at, size_t length)
{
    return isWhole(row, at, length) ? HitRank::WholeValue : Rank;
}

template <HitRank Rank>
HitRank always(std::string_view, size_t, size_t)
{
    return Rank;
}

bool mayOccur(const std::string &needle, const PackedText &text)
{
    return !needle.empty() && !(text.isPlain() && quint8(needle.front()) >= 0x80);
}

void scanColumn(const SearchColumn &column, const std::string &needle, std::span<const FieldSet> hidden,
                std::span<quint8> ranks)
{
    const auto found = [&](quint32 row, quint32 at) {
        if (ranks[row] <= quint8(column.best) || (!hidden.empty() && hidden[row].contains(column.field)))
            return true;
        const auto rank = column.rank(column.text->at(row), at, needle.size());
        ranks[row] = std::min(ranks[row], quint8(rank));
        return ranks[row] <= quint8(column.bestInside); // what comes later in the row is inside
    };
    if (column.capitals)
        scanText<ScanCase::Ignored>(*column.text, needle, found);
    else
        scanText<ScanCase::Exact>(*column.text, needle, found);
}

size_t find(const SearchColumn &column, std::string_view row, const std::string &needle, size_t from)
{
    if (!column.capitals)
        return needle.size() == 1 ? row.find(needle.front(), from) : row.find(needle, from);
    for (; from + needle.size() <= row.size(); ++from)
        if (scan::matches<ScanCase::Ignored>(row.data() + from, needle))
            return from;
    return std::string_view::npos;
}

bool beginsWith(const SearchColumn &column, std::string_view row, const std::string &needle)
{
    if (row.size() < needle.size())
        return false;
    return column.capitals ? scan::matches<ScanCase::Ignored>(row.data(), needle) : row.starts_with(needle);
}

quint8 rankInRow(const std::vector<SearchColumn> &columns, quint32 row, const SearchWord &word,
                 FieldSet hidden)
{
    auto best = quint8(HitRank::None);
    for (const auto &column : columns) {
        const auto &needle = word.*column.form;
        if (best <= quint8(column.best) || !mayOccur(needle, *column.text) || hidden.contains(column.field))
            continue;
        const auto text = column.text->at(row);
        if (best <= quint8(column.bestInside)) {
            if (beginsWith(column, text, needle))
                best = std::min(best, quint8(column.rank(text, 0, needle.size())));
            continue;
        }
        for (size_t at = find(column, text, needle, 0); at != text.npos;
             at = find(column, text, needle, at + 1)) {
            best = std::min(best, quint8(column.rank(text, at, needle.size())));
            if (best <= quint8(column.best))
                break;
        }
    }
    return best;
}

/// Looks for one word after the other among the rows of a chunk that still matter.
class ChunkMatch
{
public:
    ChunkMatch(const DirectoryChunk &chunk, std::span<const FieldSet> hidden, std::span<const quint8> ranks)
        : m_chunk(chunk)
        , m_hidden(hidden)
        , m_ranks(ranks)
        , m_columns(searchColumns(chunk))
        , m_ofWord(ranks.size())
    {
    }

    void inNamesAndPhonesOnly()
    {
        std::erase_if(m_columns, [](const SearchColumn &column) {
            return column.field != CustomerField::Name && column.field != CustomerField::Phone;
        });
    }

    /// The rank of each row that matters, in the quickest of four ways; of the others anything. Valid until
    /// the next call.
    std::span<const quint8> find(const SearchWord &word)
    {
        const auto letter = LetterRanks::place(word.text);
        const auto matter = size_t(std::ranges::count_if(m_ranks, [](quint8 rank) { return rank != kNone; }));
        const bool ranked = letter && m_chunk.letters;
        if (ranked && m_hidden.empty())
            m_chunk.letters->ranks(*letter, m_ofWord);
        else if (ranked)
            forRows([&](quint32 row, FieldSet hidden) {
                return hidden.isEmpty() ? m_chunk.letters->rank(*letter, row)
                                        : rankInRow(m_columns, row, word, hidden);
            });
        else if (matter * kFew < m_ranks.size())
            forRows([&](quint32 row, FieldSet hidden) { return rankInRow(m_columns, row, word, hidden); });
        else
            scan(word);
        return m_ofWord;
    }

private:
    static constexpr size_t kFew = 8; // from one row in so many on it is quicker to scan the columns

    template <typename Rank>
    void forRows(Rank rank)
    {
        for (quint32 row = 0; row < m_ranks.size(); ++row)
            if (m_ranks[row] != kNone)
                m_ofWord[row] = rank(row, m_hidden.empty() ? FieldSet() : m_hidden[row]);
    }

    void scan(const SearchWord &word)
    {
        std::ranges::fill(m_ofWord, kNone);
        for (const auto &column : m_columns)
            if (const auto &needle = word.*column.form; mayOccur(needle, *column.text))
                scanColumn(column, needle, m_hidden, m_ofWord);
    }

    const DirectoryChunk &m_chunk;
    std::span<const FieldSet> m_hidden;
    std::span<const quint8> m_ranks;
    std::vector<SearchColumn> m_columns;
    std::vector<quint8> m_ofWord;
};

} // namespace

std::vector<SearchColumn> searchColumns(const DirectoryChunk &chunk)
{
    using F = CustomerField;
    using R = HitRank;
    using W = SearchWord;
    std::vector<SearchColumn> columns = {
        {F::Name, chunk.folded(F::Name), &W::text, false, R::Exact, R::WordStart, rankName}};
    if (const auto *part = chunk.profiles.get()) {
        columns.push_back(
            {F::Name, &part->initials, &W::letters, false, R::InitialsPrefix, R::NameFragment, rankInitials});
        columns.push_back(
            {F::Name, &part->readings, &W::letters, true, R::SyllablePrefix, R::NameFragment, rankReading});
        columns.push_back({F::Code, &part->foldedCodes, &W::text, false, R::Exact, R::Other, rankCode});
    }
    if (const auto *part = chunk.reach.get()) {
        columns.push_back(
            {F::Contact, &part->contacts, &W::text, false, R::Contact, R::Contact, always<R::Contact>});
        columns.push_back(
            {F::Contact, &part->initials, &W::letters, false, R::Contact, R::Contact, always<R::Contact>});
        columns.push_back(
            {F::Contact, &part->readings, &W::letters, true, R::Contact, R::Contact, rankContactReading});
        columns.push_back(
            {F::Phone, &part->phones, &W::digits, false, R::WholeValue, R::WholeValue, rankPhone});
        columns.push_back(
            {F::Email, &part->emails, &W::text, false, R::WholeValue, R::WholeValue, wholeOr<R::Email>});
        columns.push_back({F::Messenger, &part->messengers, &W::text, false, R::WholeValue, R::WholeValue,
                           wholeOr<R::Other>});
    }
    return columns;
}

void SearchMatcher::match(const DirectoryChunk &chunk, std::span<const FieldSet> hidden,
                          std::span<quint8> ranks) const
{
    ChunkMatch match(chunk, hidden, ranks);
    std::vector<quint8> total(ranks.size(), quint8(HitRank::Exact));
    for (const auto &word : m_search.words) {
        const auto found = match.find(word);
        for (size_t row = 0; row < ranks.size(); ++row) {
            total[row] = std::max(total[row], found[row]);
            ranks[row] = found[row] == kNone ? kNone : ranks[row];
        }
    }
    if (!m_search.whole.text.empty()) {
        // Several words in a row better the rank in the name, and in numbers that are written with blanks;
        // elsewhere they rank the same.
        match.inNamesAndPhonesOnly();
        const auto found = match.find(m_search.whole);
        for (size_t row = 0; row < ranks.size(); ++row)
            total[row] = std::min(total[row], found[row]);
    }
    for (size_t row = 0; row < ranks.size(); ++row)
        ranks[row] = ranks[row] == kNone ? kNone : total[row];
}

} // namespace crm
