#pragma once

#include "core/customfield/customfield.h"

#include <QAbstractTableModel>

#include <vector>

namespace crm::ui {

/// The fields that the users added themselves.
class FieldTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Type, Choices, Required, State, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void set(std::vector<CustomField> fields);
    const CustomField &at(int row) const { return m_fields[size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<CustomField> m_fields;
};

} // namespace crm::ui
