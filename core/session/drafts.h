#pragma once

#include "core/platform/draftfolder.h"

namespace crm {

/// Where drafts about a base are kept: on the disk; of an encrypted one that is open only in the memory of
/// the running session, since they are plain text.
DraftFolder draftsOf(const QString &base);

} // namespace crm
