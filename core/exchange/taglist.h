#pragma once

#include <QStringList>

namespace crm {

/// The tags in one cell, however the sheet parts them: VIP; 展会、"A/B". One in quotation marks may hold what
/// else would part them.
QStringList tagsOf(const QString &cell);

/// The cell that tagsOf() reads again.
QString tagCell(const QStringList &tags);

} // namespace crm
