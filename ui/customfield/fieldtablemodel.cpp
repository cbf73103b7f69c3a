#include "ui/customfield/fieldtablemodel.h"

#include "ui/common/listheader.h"

using namespace Qt::StringLiterals;

namespace crm::ui {

void FieldTableModel::set(std::vector<CustomField> fields)
{
    beginResetModel();
    m_fields = std::move(fields);
    endResetModel();
}

int FieldTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_fields.size());
}

int FieldTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FieldTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const CustomField &field = at(index.row());
    switch (Column(index.column())) {
    case Name: return field.name;
    case Type: return displayName(field.type);
    case Choices: return field.choices.join(tr(", "));
    case Required: return field.required ? tr("Required") : QString();
    case State: return field.active ? tr("In use") : tr("Hidden");
    case ColumnCount: break;
    }
    return {};
}

QVariant FieldTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    static const QStringList keys = {u"name"_s, u"type"_s, u"choices"_s, u"required"_s, u"state"_s};
    if (role == ListHeader::kColumnKey)
        return keys[section];
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Name: return tr("Name");
    case Type: return tr("Type");
    case Choices: return tr("Choices");
    case Required: return tr("Required");
    case State: return tr("State");
    case ColumnCount: break;
    }
    return {};
}

} // namespace crm::ui
