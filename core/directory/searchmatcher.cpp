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

HitRank rankReading(std::string_view row, size_t at, size_t)
{
    if (at == 0)
        return HitRank::InitialsPrefix;
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
        return ranks[row] <= quint8(column.best);
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
            {F::Name, &part->readings, &W::letters, true, R::InitialsPrefix, R::NameFragment, rankReading});
        columns.push_back({F::Code, &part->foldedCodes, &W::text, false, R::Exact, R::Other, rankCode});
    }
    if (const auto *part = chunk.reach.get()) {
        columns.push_back(
            {F::Contact, &part->contacts, &W::text, false, R::Contact, R::Contact, always<R::Contact>});
        columns.push_back(
            {F::Contact, &part->initials, &W::letters, false, R::Contact, R::Contact, always<R::Contact>});
        columns.push_back(
            {F::Contact, &part->readings, &W::letters, true, R::Contact, R::Contact, rankContactReading});
        columns.push_back({F::Phone, &part->phones, &W::digits, false, R::Phone, R::Phone, always<R::Phone>});
        columns.push_back({F::Email, &part->emails, &W::text, false, R::Email, R::Email, always<R::Email>});
        columns.push_back(
            {F::Messenger, &part->messengers, &W::text, false, R::Other, R::Other, always<R::Other>});
    }
    return columns;
}

void SearchMatcher::match(const DirectoryChunk &chunk, std::span<const FieldSet> hidden,
                          std::span<quint8> ranks) const
{
    const auto columns = searchColumns(chunk);
    const auto hiddenIn = [&](quint32 row) { return hidden.empty() ? FieldSet() : hidden[row]; };
    std::vector<quint8> total(ranks.size(), quint8(HitRank::Exact));
    std::vector<quint8> ofWord;
    const auto inLetters = [&](size_t letter, quint32 row, const SearchWord &word) {
        const auto fields = hiddenIn(row);
        return fields.isEmpty() ? chunk.letters->rank(letter, row) : rankInRow(columns, row, word, fields);
    };
    const auto apply = [&](const std::vector<SearchColumn> &columns, const SearchWord &word, auto combine) {
        const auto wanted = size_t(std::ranges::count_if(ranks, [](quint8 rank) { return rank != kNone; }));
        // Below this share it is quicker to look into the rows than to scan the columns; so it is for a
        // single letter, which most rows have somewhere, the good ones early.
        if (wanted * 8 < ranks.size() || word.text.size() == 1) {
            for (quint32 row = 0; row < ranks.size() && wanted; ++row)
                if (ranks[row] != kNone)
                    combine(row, rankInRow(columns, row, word, hiddenIn(row)));
            return;
        }
        ofWord.assign(ranks.size(), kNone);
        for (const auto &column : columns)
            if (const auto &needle = word.*column.form; mayOccur(needle, *column.text))
                scanColumn(column, needle, hidden, ofWord);
        for (quint32 row = 0; row < ranks.size(); ++row)
            combine(row, ofWord[row]);
    };
    for (const auto &word : m_search.words)
        apply(columns, word, [&](quint32 row, quint8 rank) {
            total[row] = std::max(total[row], rank);
            ranks[row] = rank == kNone ? kNone : ranks[row];
        });
    // Several words in a row better the rank in the name only; elsewhere they rank the same.
    auto named = columns;
    std::erase_if(named, [](const SearchColumn &column) { return column.field != CustomerField::Name; });
    if (!m_search.whole.text.empty())
        apply(named, m_search.whole,
              [&](quint32 row, quint8 rank) { total[row] = std::min(total[row], rank); });
    for (quint32 row = 0; row < ranks.size(); ++row)
        ranks[row] = ranks[row] == kNone ? kNone : total[row];
}

} // namespace crm
