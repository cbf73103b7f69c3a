#pragma once

#include "core/directory/directorychunk.h"
#include "core/directory/searchtext.h"
#include "core/directory/visibility.h"

#include <span>

namespace crm {

/// How good a hit is, the best first.
enum class HitRank : quint8 {
    Exact, // the name or the code
    WholeValue, // a phone number, a mail address or a messenger's name
    NamePrefix,
    WordStart, // of a word within the name
    SyllablePrefix, // the first syllables of its reading, whole: chen is 陈, and less 成 (cheng)
    InitialsPrefix, // or the beginning of its reading
    NameFragment, // or of its initials, or from a syllable of its reading
    Contact,
    PhoneTail, // by which people know each other's numbers
    Phone,
    Email,
    Other,
    None = 0xff,
};

/// A searched column: which form of a word is looked for in it and how its hits rank.
struct SearchColumn
{
    CustomerField field; // to be hidden with
    const PackedText *text;
    std::string SearchWord::*form;
    bool capitals; // begin syllables
    HitRank best; // at the beginning of the row
    HitRank bestInside; // anywhere else
    HitRank (*rank)(std::string_view row, size_t at, size_t length);
};

/// The columns of a chunk that have arrived.
std::vector<SearchColumn> searchColumns(const DirectoryChunk &chunk);

/// Finds what was typed in the rows of a chunk.
class SearchMatcher
{
public:
    explicit SearchMatcher(SearchText search)
        : m_search(std::move(search))
    {
    }

    /// `ranks` (one per row) comes with None for rows that do not matter and anything else for those that do,
    /// and leaves with the rank of each hit. `hidden` is empty or one per row.
    void match(const DirectoryChunk &chunk, std::span<const FieldSet> hidden, std::span<quint8> ranks) const;

private:
    SearchText m_search;
};

} // namespace crm
