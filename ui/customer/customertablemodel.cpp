#include "ui/customer/customertablemodel.h"

#include "ui/common/formatters.h"
#include "ui/common/listheader.h"
#include "ui/customer/customerinitial.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

using F = CustomerField;

constexpr qsizetype kFew = 4; ///< from more on all rows are walked through once

QDate dayOf(qint64 value, bool instant, const QTimeZone &zone)
{
    if (value == kNoValue)
        return {};
    return instant ? QDateTime::fromMSecsSinceEpoch(value, zone).date() : QDate(1970, 1, 1).addDays(value);
}

/// Whoever sorts by figures or days looks for the largest and the latest; by the next step, for the nearest.
bool sortsDown(const CustomerColumn &column)
{
    const F field = column.field.field;
    return column.right || field == F::LastContact || field == F::LastOrder || field == F::Created;
}

} // namespace

CustomerTableModel::CustomerTableModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_columns(customerColumns({}))
{
}

bool CustomerTableModel::setView(DirectoryView view, QDate today)
{
    m_today = today;
    auto columns = customerColumns(view.snapshot->lists());
    m_search = parseSearch(view.query.search);
    const bool same = showsSame(view);
    if (same) {
        m_view = std::move(view);
        if (!m_view.rows.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    } else {
        beginResetModel();
        m_view = std::move(view);
        endResetModel();
    }
    setColumns(std::move(columns));
    return !same;
}

bool CustomerTableModel::showsSame(const DirectoryView &other) const
{
    if (other.rows.size() != m_view.rows.size())
        return false;
    if (other.snapshot == m_view.snapshot)
        return other.rows == m_view.rows;
    for (qsizetype i = 0; i < qsizetype(other.rows.size()); ++i)
        if (other.id(i) != m_view.id(i))
            return false;
    return true;
}

/// Only the users' own fields come and go, and they stand at the end.
void CustomerTableModel::setColumns(std::vector<CustomerColumn> columns)
{
    const auto same = std::ranges::mismatch(columns, m_columns, [](const auto &a, const auto &b) {
        return a.field == b.field && a.title == b.title;
    });
    const auto kept = int(same.in1 - columns.begin());
    if (kept < columnCount()) {
        beginRemoveColumns({}, kept, columnCount() - 1);
        m_columns.resize(size_t(kept));
        endRemoveColumns();
    }
    if (kept < int(columns.size())) {
        beginInsertColumns({}, kept, int(columns.size()) - 1);
        m_columns = std::move(columns);
        endInsertColumns();
    }
}

int CustomerTableModel::rowOf(qint64 id) const
{
    const auto row = m_view.snapshot->rowOf(id);
    if (!row)
        return -1;
    const auto found = std::ranges::find(m_view.rows, *row);
    return found == m_view.rows.end() ? -1 : int(found - m_view.rows.begin());
}

QList<int> CustomerTableModel::rowsOf(const QSet<qint64> &ids) const
{
    QList<int> rows;
    if (ids.size() <= kFew) {
        for (const auto id : ids)
            if (const int row = rowOf(id); row >= 0)
                rows.append(row);
        std::ranges::sort(rows);
        return rows;
    }
    std::vector<bool> wanted(m_view.snapshot->rows());
    for (const auto id : ids)
        if (const auto row = m_view.snapshot->rowOf(id))
            wanted[*row] = true;
    for (qsizetype i = 0; i < m_view.rows.size(); ++i)
        if (wanted[m_view.rows[i]])
            rows.append(int(i));
    return rows;
}

QString CustomerTableModel::text(int row, FieldRef field) const
{
    return m_view.text(field, m_view.rows[size_t(row)]);
}

qint64 CustomerTableModel::number(int row, CustomerField field) const
{
    return m_view.snapshot->number({field}, m_view.rows[size_t(row)]);
}

QDate CustomerTableModel::day(int row, CustomerField field) const
{
    return dayOf(number(row, field), fieldInfo(field).kind == FieldKind::Instant,
                 m_view.snapshot->lists().zone);
}

QString CustomerTableModel::initial(int row) const
{
    return customerInitial(text(row, {F::Name}), text(row, {F::City}), text(row, {F::Region}));
}

QString CustomerTableModel::place(int row) const
{
    const QString region = text(row, {F::Region});
    const QString city = text(row, {F::City});
    if (region.isEmpty() && city.isEmpty())
        return text(row, {F::Country});
    return region == city ? city : format::facts({region, city});
}

SearchHit CustomerTableModel::hit(int row) const
{
    if (m_search.isEmpty())
        return {};
    const auto at = m_view.rows[size_t(row)];
    return searchHit(*m_view.snapshot, at, m_search, m_view.hidden(at));
}

QString CustomerTableModel::secondLine(int row, const SearchHit &hit) const
{
    if (hit.field != F::Name && !hit.text.isEmpty())
        return customerFieldTitle({hit.field}, m_view.snapshot->lists()) + u' ' + hit.text;
    const QString contact = format::facts({text(row, {F::Contact}), text(row, {F::Title})});
    return contact.isEmpty() ? text(row, {F::Industry}) : contact;
}

int CustomerTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_view.rows.size());
}

int CustomerTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QString CustomerTableModel::customText(int row, FieldRef field) const
{
    const auto &lists = m_view.snapshot->lists();
    const auto own = std::ranges::find(lists.customFields, field.custom, &DirectoryLists::CustomField::id);
    const QString value = text(row, field);
    if (value.isEmpty() || own == lists.customFields.end())
        return value;
    if (own->type == "boolean"_L1)
        return value == "1"_L1 ? tr("yes") : tr("no");
    if (own->type == "date"_L1)
        return format::date(QDate::fromString(value, Qt::ISODate));
    if (own->type == "choices"_L1)
        return QString(value).replace(u'\n', u", "_s);
    if (own->type == "user"_L1) {
        const auto user = lists.users.find(value.toLongLong());
        return user == lists.users.end() ? value : user->second;
    }
    const auto amount = Amount::parse(value);
    if (own->type == "money"_L1 && amount)
        return format::money(*amount, lists.currency);
    return (own->type == "decimal"_L1 || own->type == "integer"_L1) && amount ? format::quantity(*amount)
                                                                              : value;
}

QString CustomerTableModel::shown(int row, const CustomerColumn &column) const
{
    switch (column.field.field) {
    case F::Custom: return customText(row, column.field);
    case F::Owner: {
        const QString owner = text(row, {F::Owner});
        return owner.isEmpty() ? text(row, {F::Pool}) : owner;
    }
    case F::Region: return place(row);
    case F::LastContact:
    case F::NextActivity:
    case F::LastOrder: return format::relativeDay(day(row, column.field.field), m_today);
    case F::DaysLeft: {
        const QDate on = day(row, F::RecycleOn);
        return on.isValid() ? format::daysLeft(int(m_today.daysTo(on))) : QString();
    }
    case F::Created: return format::date(day(row, F::Created));
    case F::Orders: {
        const auto orders = number(row, F::Orders);
        return orders > 0 ? format::count(orders) : QString();
    }
    case F::Revenue: {
        const auto revenue = number(row, F::Revenue);
        return revenue == kNoValue || revenue == 0
                 ? QString()
                 : format::compactMoney({revenue}, m_view.snapshot->lists().currency);
    }
    default: return text(row, column.field);
    }
}

QVariant CustomerTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &column = m_columns[size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole: return shown(index.row(), column);
    case Qt::TextAlignmentRole:
        return int((column.right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::AccessibleTextRole: {
        const QString value = shown(index.row(), column);
        if (column.field.field == F::Name)
            return format::facts({value, secondLine(index.row(), hit(index.row()))});
        return value.isEmpty() ? tr("%1: none").arg(column.title) : tr("%1: %2").arg(column.title, value);
    }
    default: return {};
    }
}

QVariant CustomerTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const auto &column = m_columns[size_t(section)];
    switch (role) {
    case Qt::DisplayRole: return column.title;
    case Qt::TextAlignmentRole:
        return int((column.right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::InitialSortOrderRole: return sortsDown(column) ? Qt::DescendingOrder : Qt::AscendingOrder;
    case ListHeader::kColumnKey: return column.key;
    default: return {};
    }
}

} // namespace crm::ui
