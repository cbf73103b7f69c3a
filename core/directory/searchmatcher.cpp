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

void scanColumn(const SearchColumn &column, const std::string &needle, std::span<const FieldSet> hidden,
                std::span<quint8> ranks)
{
    const auto found = [&](quint32 row, quint32 at) {
        if (!hidden.empty() && hidden[row].contains(column.field))
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
        return row.find(needle, from);
    for (; from + needle.size() <= row.size(); ++from)
        if (scan::matches<ScanCase::Ignored>(row.data() + from, needle))
            return from;
    return std::string_view::npos;
}

quint8 rankInRow(const std::vector<SearchColumn> &columns, quint32 row, const SearchWord &word, FieldSet hidden)
{
    auto best = quint8(HitRank::None);
    for (const auto &column : columns) {
        const auto &needle = word.*column.form;
        if (needle.empty() || best <= quint8(column.best) || hidden.contains(column.field))
            continue;
        const auto text = column.text->at(row);
        for (size_t at = find(column, text, needle, 0); at != text.npos; at = find(column, text, needle, at + 1)) {
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
    std::vector<SearchColumn> columns = {{F::Name, chunk.folded(F::Name), &W::text, false, R::Exact, rankName}};
    if (const auto *part = chunk.profiles.get()) {
        columns.push_back({F::Name, &part->initials, &W::letters, false, R::InitialsPrefix, rankInitials});
        columns.push_back({F::Name, &part->readings, &W::letters, true, R::InitialsPrefix, rankReading});
        columns.push_back({F::Code, &part->foldedCodes, &W::text, false, R::Exact, rankCode});
    }
    if (const auto *part = chunk.reach.get()) {
        columns.push_back({F::Contact, &part->contacts, &W::text, false, R::Contact, always<R::Contact>});
        columns.push_back({F::Contact, &part->initials, &W::letters, false, R::Contact, always<R::Contact>});
        columns.push_back({F::Contact, &part->readings, &W::letters, true, R::Contact, rankContactReading});
        columns.push_back({F::Phone, &part->phones, &W::digits, false, R::Phone, always<R::Phone>});
        columns.push_back({F::Email, &part->emails, &W::text, false, R::Email, always<R::Email>});
        columns.push_back({F::Messenger, &part->messengers, &W::text, false, R::Other, always<R::Other>});
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
    const auto apply = [&](const SearchWord &word, auto combine) {
        const auto wanted = size_t(std::ranges::count_if(ranks, [](quint8 rank) { return rank != kNone; }));
        // Below this share it is quicker to look into the rows than to scan the columns.
        if (wanted * 8 < ranks.size()) {
            for (quint32 row = 0; row < ranks.size() && wanted; ++row)
                if (ranks[row] != kNone)
                    combine(row, rankInRow(columns, row, word, hiddenIn(row)));
            return;
        }
        ofWord.assign(ranks.size(), kNone);
        for (const auto &column : columns)
            if (const auto &needle = word.*column.form; !needle.empty())
                scanColumn(column, needle, hidden, ofWord);
        for (quint32 row = 0; row < ranks.size(); ++row)
            combine(row, ofWord[row]);
    };
    for (const auto &word : m_search.words)
        apply(word, [&](quint32 row, quint8 rank) {
            total[row] = std::max(total[row], rank);
            ranks[row] = rank == kNone ? kNone : ranks[row];
        });
    if (!m_search.whole.text.empty())
        apply(m_search.whole, [&](quint32 row, quint8 rank) { total[row] = std::min(total[row], rank); });
    for (quint32 row = 0; row < ranks.size(); ++row)
        ranks[row] = ranks[row] == kNone ? kNone : total[row];
}

} // namespace crm
