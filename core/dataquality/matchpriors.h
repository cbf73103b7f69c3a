#pragma once

#include "core/dataquality/agreement.h"

namespace crm {

/// How often each level is expected among duplicates: what people do to a value of this kind when they type it
/// again. The shares add up to 1, that of Missing is 0.
std::array<double, kAgreements> priorOfDuplicates(FieldKind kind);

/// Says who somebody is, not where or how to be reached.
bool isName(FieldKind kind);

/// Says where: neighbours share it, and firms in one building their switchboard.
bool isWhere(FieldKind kind);

/// The same among pairs that have nothing to do with each other.
std::array<double, kAgreements> priorOfOthers(FieldKind kind);

} // namespace crm
