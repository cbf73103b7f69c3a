#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace crm {

/// Where a field stands that can be kept from somebody: from a role, or until a customer is claimed.
struct FieldColumn
{
    QString field;
    QString table;
    QString column;
    QStringList kinds = {}; ///< only in rows of these kinds; none: in all
    bool masked = true; ///< not: of masked fields, too, nothing is shown
};

const std::vector<FieldColumn> &fieldColumns();

/// A field that is whole rows of a table: they are kept back, or not.
struct FieldRows
{
    QString field;
    QString table;
};

const std::vector<FieldRows> &fieldRows();

/// Whether something sensible is shown where the field is masked; else it is hidden.
bool canBeMasked(const QString &field);

/// A field of the users' own among the others: "custom:7"; 0 where it is none.
QString customFieldKey(qint64 id);
qint64 customFieldOf(const QString &field);

} // namespace crm
