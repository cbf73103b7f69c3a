#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace crm {

class Connection;

/// A column by which rows of one journaled table name rows of another.
struct TableReference
{
    QString table; ///< the one at the other end
    QString column; ///< in the table that refers
    QString condition; ///< SQL that holds where the column names a row of the other table
};

/// What makes a row of a table unique besides its id.
struct UniqueKey
{
    QStringList terms; ///< columns, or SQL expressions over them
    QString condition; ///< SQL over the columns; the key counts only where it holds
};

/// Who refers to `table`; `table` of each is the one that does, and %1 in the condition stands for its row.
std::vector<TableReference> referencesTo(const Connection &db, const QString &table);

/// Of those the ones whose rows are part of the row of `table`: they cannot be without it.
std::vector<TableReference> belongingsOf(const Connection &db, const QString &table);

/// What `table` refers to; the condition speaks of the image n.before.
std::vector<TableReference> referencesFrom(const Connection &db, const QString &table);

std::vector<UniqueKey> uniqueKeys(const Connection &db, const QString &table);

} // namespace crm
