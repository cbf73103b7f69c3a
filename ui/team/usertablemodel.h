#pragma once

#include "core/security/user.h"

#include <QAbstractTableModel>

#include <vector>

namespace crm::ui {

/// The people of the team, a few dozen at most.
class UserTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, RoleColumn, State, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void set(std::vector<User> users);
    const User &at(int row) const { return m_users[size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<User> m_users;
};

} // namespace crm::ui
