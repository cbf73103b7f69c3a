#pragma once

#include "core/customer/cardmerge.h"

#include <QSet>

namespace crm {

/// The card to be saved after a conflict: merged, with `mine` in the fields of `keepMine` (as the conflicts
/// name them) and theirs in all others. It is edited on top of `theirs`. What they removed and I keep comes
/// back as new.
CustomerCard resolvedCard(const CustomerCard &before, const CustomerCard &mine, const CustomerCard &theirs,
                          const QSet<QString> &keepMine);

/// The card without any id in it: to be added as a new customer.
CustomerCard asNew(CustomerCard card);

} // namespace crm
