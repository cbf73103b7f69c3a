#pragma once

#include "core/dataquality/recordtokens.h"

namespace crm {

/// Under which keys a record is looked for: records that share none are never compared. A key is one telling
/// value (core name, reading, phone tail, mail, rare word) or two that tell little alone (sound of the
/// surname and post code). Sorted, each once.
void blockingKeys(const MatchSchema &schema, const Lexicon &lexicon, Tokens record,
                  std::vector<quint32> &keys);

} // namespace crm
