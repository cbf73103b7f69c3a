#pragma once

#include <QString>

namespace crm {

/// Enough to recognise what one knows, not enough to use it: 138****5678, z***@example.com, 张**.
QString masked(const QString &field, const QString &value);

} // namespace crm
