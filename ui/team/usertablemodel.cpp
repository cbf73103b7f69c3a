#include "ui/team/usertablemodel.h"

#include "ui/common/listheader.h"

using namespace Qt::StringLiterals;

namespace crm::ui {

void UserTableModel::set(std::vector<User> users)
{
    beginResetModel();
    m_users = std::move(users);
    endResetModel();
}

int UserTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_users.size());
}

int UserTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant UserTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const User &user = at(index.row());
    switch (Column(index.column())) {
    case Name: return user.name;
    case RoleColumn: return displayName(user.role);
    case State: return user.active ? tr("Active") : tr("Has left");
    case ColumnCount: break;
    }
    return {};
}

QVariant UserTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    static const QStringList keys = {u"name"_s, u"role"_s, u"state"_s};
    if (role == ListHeader::kColumnKey)
        return keys[section];
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Name: return tr("Name");
    case RoleColumn: return tr("Role");
    case State: return tr("State");
    case ColumnCount: break;
    }
    return {};
}

} // namespace crm::ui
