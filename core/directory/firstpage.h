#pragma once

#include "core/directory/directoryquery.h"

namespace crm {

/// The newest customers with all their columns, read straight from the file in some milliseconds: what a list
/// shows while the base is still being loaded.
/// `views`: what whoever asks may see.
DirectoryView firstPage(const QString &file, int limit, const QByteArray &views = {});

} // namespace crm
