#pragma once

#include <QByteArray>
#include <QString>

namespace crm {

/// A key whose byte order is the order of names by pinyin (the zh collation of CLDR), the same on every PC
/// whatever its locale. Letters before ideographs, numbers by value, case and width without weight.
QByteArray sortKey(QStringView text);

} // namespace crm
