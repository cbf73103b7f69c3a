#pragma once

#include <QStringList>

namespace crm {

/// Which of these people a text names with an @ before the name, in their order. Of names of which one begins
/// with another the longer one is meant; case and width of letters do not matter.
QStringList mentionsIn(const QString &text, const QStringList &people);

} // namespace crm
