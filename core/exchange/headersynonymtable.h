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

} // namespace crm
