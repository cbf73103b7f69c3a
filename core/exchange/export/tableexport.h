#pragma once

#include <QList>
#include <QStringList>

namespace crm {

class Operations;

/// Writes a list as it is shown into a .csv or .xlsx file; its first line holds the heads. An entry of the
/// log. Gives back how many rows there are. Throws Denied, Storage; a half is never left behind.
qint64 exportTable(Operations &operations, const QString &path, const QString &title,
                   const QList<QStringList> &table);

} // namespace crm
