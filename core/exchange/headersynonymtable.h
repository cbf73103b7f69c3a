#pragma once

#include <span>

namespace crm {

/// What sheets call one field, for headerSynonyms() to be looked up in.
struct HeaderSynonyms
{
    const char *field; ///< "kinds:field", the kinds by the letters CKPOLAST in the order of ImportKind
    const char16_t *headers; ///< separated by "|", the most telling first
};

std::span<const HeaderSynonyms> headerSynonymTable();
/// What is called so, too, but seldom, or what other things are called as well.
std::span<const HeaderSynonyms> rareHeaderTable();

} // namespace crm
