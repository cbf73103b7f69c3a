#pragma once

#include <QString>
#include <QStringList>

namespace crm {

class Connection;

/// The columns of a journaled table, in their order.
QStringList imageColumns(const Connection &db, const QString &table);

/// The SQL expression that makes the image of `row` (a table's name, old or new): a JSON object.
QString rowImage(const QStringList &columns, const QString &row);

} // namespace crm
