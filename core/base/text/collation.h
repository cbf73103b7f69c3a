#pragma once

#include <QByteArray>
#include <QString>

namespace crm {

/// A key whose byte order is the order of names by pinyin (the zh collation of CLDR), the same on every PC
/// whatever its locale. Numbers first and by value, then ideographs, then letters; case and width have no
/// weight.
QByteArray sortKey(QStringView text);

} // namespace crm
