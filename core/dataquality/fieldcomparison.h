#pragma once

#include "core/dataquality/agreement.h"
#include "core/dataquality/rarity.h"

namespace crm {

/// Compares two values of one kind. Nothing here knows other columns.
FieldAgreement compareField(MatchKind kind, Tokens one, Tokens other, const Rarity &rarity);

/// One name of one part; `one` and `other` may come from different columns.
FieldAgreement compareNamePart(quint32 one, quint32 other, const Rarity &rarity);

/// Words with their weights: addresses, places, remarks. Misspelt words count for less.
FieldAgreement compareWords(Tokens one, Tokens other, ValueSpace space, const Rarity &rarity);

FieldAgreement compareCompanies(Tokens one, Tokens other, const Rarity &rarity);
FieldAgreement comparePhones(Tokens one, Tokens other, const Rarity &rarity);
FieldAgreement compareMails(Tokens one, Tokens other, const Rarity &rarity);
FieldAgreement comparePersons(Tokens one, Tokens other, const Rarity &rarity);

} // namespace crm
