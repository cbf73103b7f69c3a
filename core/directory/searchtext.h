#pragma once

#include <QString>

#include <string>
#include <vector>

namespace crm {

/// One word of what was typed, in the forms in which the columns are searched; a form that does not apply is empty.
struct SearchWord
{
    std::string text = {};    // folded: in names, codes, mails and messengers
    std::string letters = {}; // in readings and initials
    std::string digits = {};  // in phone numbers

    bool within(const SearchWord &other) const;
    friend bool operator==(const SearchWord &, const SearchWord &) = default;
};

/// What was typed into the search. All words have to occur; the whole of it, if it has several, betters the rank.
struct SearchText
{
    std::vector<SearchWord> words = {}; // the longest first, each once
    SearchWord whole = {};

    bool isEmpty() const { return words.empty(); }
    /// Whether everything that this finds is among what `earlier` finds.
    bool narrows(const SearchText &earlier) const;
};

SearchText parseSearch(const QString &typed);

} // namespace crm
