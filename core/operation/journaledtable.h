#pragma once

#include "core/operation/changeset.h"

#include <QString>
#include <QStringList>

#include <span>

namespace crm {

/// A table whose every change is recorded and can be undone. Its columns hold INTEGER and TEXT only, and
/// `id`.
struct JournaledTable
{
    QString name;
    Entity entity;
    QString
        customerColumn; ///< the column that names the customer a row belongs to, or empty; see customerOf()
    /// Small words that records of others use as soon as they are there. Taking an operation back leaves
    /// those where they are that are in use or were changed since, rather than refuse.
    bool isShared = false;
    /// What recycling changes of a row, and what it is known by. Where an operation does that to a great many
    /// rows, and to each of them once, their images hold nothing else.
    QStringList recycled = {};
};

/// All of them, parents before children.
std::span<const JournaledTable> journaledTables();

/// Throws Error::Code::Storage for a table that is not journaled: no name from a file reaches any SQL.
const JournaledTable &journaledTable(const QString &name);

} // namespace crm
