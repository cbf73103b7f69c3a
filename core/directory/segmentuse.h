#pragma once

#include <QString>
#include <QStringList>

namespace crm {

class Connection;

/// Throws Invalid where the expression of a segment of that name cannot be read, or where it leads back to
/// the segment itself.
void checkSegment(const Connection &db, const QString &name, const QString &expression);

/// The names of the segments whose rules name that one.
QStringList segmentsUsing(const Connection &db, const QString &name);

} // namespace crm
