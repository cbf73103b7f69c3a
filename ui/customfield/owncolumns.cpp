#include "ui/customfield/owncolumns.h"

#include "core/base/amount.h"
#include "core/base/text/fold.h"
#include "ui/common/listheader.h"
#include "ui/common/listtable.h"
#include "ui/customfield/owntexts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr double kMissing = -1e18;

bool isFigure(FieldType type)
{
    return type == FieldType::Integer || type == FieldType::Decimal || type == FieldType::Money;
}

QString keyOf(const CustomField &field)
{
    return u"custom%1"_s.arg(field.id);
}

int alignment(const CustomField &field)
{
    return int((isFigure(field.type) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace

OwnColumnsModel::OwnColumnsModel(int columns, QObject *parent)
    : QAbstractTableModel(parent)
    , m_columns(columns)
{
}

/// Columns that stay the same are left alone, so that their header keeps them where they are.
void OwnColumnsModel::setOwn(std::vector<CustomField> fields)
{
    const auto same = std::ranges::mismatch(fields, m_fields);
    const auto kept = int(same.in1 - fields.begin());
    if (kept < int(m_fields.size())) {
        beginRemoveColumns({}, m_columns + kept, columnCount() - 1);
        m_fields.resize(size_t(kept));
        endRemoveColumns();
    }
    if (kept < int(fields.size())) {
        beginInsertColumns({}, m_columns + kept, m_columns + int(fields.size()) - 1);
        m_fields = std::move(fields);
        endInsertColumns();
    }
}

const CustomField *OwnColumnsModel::ownField(int column) const
{
    const int place = column - m_columns;
    return place >= 0 && place < int(m_fields.size()) ? &m_fields[size_t(place)] : nullptr;
}

QStringList OwnColumnsModel::exportNames(const QStringList &columnKeys) const
{
    QStringList names;
    for (const auto &key : columnKeys) {
        const auto field = std::ranges::find(m_fields, key, keyOf);
        names << (field == m_fields.end() ? key : field->name);
    }
    return names;
}

int OwnColumnsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns + int(m_fields.size());
}

QVariant OwnColumnsModel::ownHeader(int column, int role) const
{
    const auto *field = ownField(column);
    if (!field)
        return {};
    switch (role) {
    case Qt::DisplayRole: return field->name;
    case Qt::TextAlignmentRole: return alignment(*field);
    case Qt::InitialSortOrderRole: // the largest and the latest first
        return isFigure(field->type) || field->type == FieldType::Date ? Qt::DescendingOrder
                                                                       : Qt::AscendingOrder;
    case ListHeader::kColumnKey: return keyOf(*field);
    default: return {};
    }
}

QVariant OwnColumnsModel::ownData(int column, int role, const CustomValues &values,
                                  const QString &currency) const
{
    const auto *field = ownField(column);
    if (!field)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(*field);
    const QString value = values.value(field->id);
    return role == Qt::DisplayRole && !value.isEmpty() ? ownText(*field, value, currency) : QVariant();
}

std::pair<double, QString> ownSortKey(const CustomField &field, const QString &value)
{
    if (!isFigure(field.type))
        return {0, fold(value)};
    const auto figure = Amount::parse(value);
    return {figure ? figure->toDouble() : kMissing, {}};
}

/// What comes and goes here is nobody's choice of columns.
void showOwnColumns(ListTable &table, OwnColumnsModel &model, const std::vector<CustomField> &fields)
{
    if (fields == model.own())
        return;
    const QStringList chosen = table.header()->state();
    table.header()->fit([&] {
        model.setOwn(fields);
        for (int column = model.firstOwn(); column < model.columnCount(); ++column)
            table.setColumnHidden(column, true);
    });
    table.header()->restore(chosen);
}

} // namespace crm::ui
