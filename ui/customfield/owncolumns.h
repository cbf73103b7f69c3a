#pragma once

#include "core/customfield/customfield.h"

#include <QAbstractTableModel>

#include <utility>
#include <vector>

namespace crm::ui {

class ListTable;

/// Base of the models of lists whose records have fields that the users added: these are its last columns.
class OwnColumnsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// `columns` are the program's own.
    OwnColumnsModel(int columns, QObject *parent);

    void setOwn(std::vector<CustomField> fields);
    const std::vector<CustomField> &own() const { return m_fields; }
    /// Null where the column is the program's own, or there is none.
    const CustomField *ownField(int column) const;
    int firstOwn() const { return m_columns; }
    /// The columns as an export names them: a field of the users' goes by its name.
    QStringList exportNames(const QStringList &columnKeys) const;

    int columnCount(const QModelIndex &parent = {}) const override;

protected:
    QVariant ownHeader(int column, int role) const;
    /// What stands in it, and how it is aligned. Amounts are in `currency`.
    QVariant ownData(int column, int role, const CustomValues &values, const QString &currency) const;

private:
    const int m_columns;
    std::vector<CustomField> m_fields;
};

/// By what records are sorted in a field of the users': figures as figures; what is missing comes first.
std::pair<double, QString> ownSortKey(const CustomField &field, const QString &value);

/// Adds the fields to the list. They wait in the menu of columns until somebody calls them up; those that
/// were called up before stay.
void showOwnColumns(ListTable &table, OwnColumnsModel &model, const std::vector<CustomField> &fields);

} // namespace crm::ui
