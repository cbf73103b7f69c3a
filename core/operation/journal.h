#pragma once

#include "core/operation/changeset.h"

#include <QByteArray>

namespace crm {

class Connection;

/// The images of every journaled row before and after an operation, written by triggers.
///
/// An operation that creates rows in bulk tells them by ranges of ids instead: ids are never reused and
/// writers come one after the other, so that what an operation inserted into a table is one range.
class Journal
{
public:
    /// Makes the triggers of all journaled tables.
    static void watch(const Connection &db);

    /// Tells the triggers that the operation is over.
    static void leave(const Connection &db);

    /// Where each table's ids end; to be taken before a bulk operation writes.
    static QHash<QString, qint64> lastIds(const Connection &db);
    /// Records what was inserted since.
    static void writeRanges(const Connection &db, qint64 operation, const QHash<QString, qint64> &before);

    /// Takes off the triggers of inserted rows, which keep still in bulk and yet cost as much as the rows;
    /// gives back the SQL that makes them. Within the transaction: what fails finds them again.
    static QStringList pauseInserts(const Connection &db);
    static void resumeInserts(const Connection &db, const QStringList &triggers);

    static ChangeSet changes(const Connection &db, qint64 operation);
};

} // namespace crm
