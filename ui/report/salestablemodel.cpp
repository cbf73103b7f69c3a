#include "ui/report/salestablemodel.h"

#include "core/exchange/csvwriter.h"
#include "ui/common/formatters.h"
#include "ui/common/listheader.h"
#include "ui/report/salestexts.h"

#include <QCollator>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

double share(const SalesRow &row, const SalesRow &totals)
{
    return totals.revenue.value != 0 ? row.revenue.toDouble() / totals.revenue.toDouble() : 0;
}

/// Against the year before; without one, below every fall.
double change(const SalesRow &row)
{
    return row.before.value > 0 ? row.revenue.toDouble() / row.before.toDouble() - 1 : -HUGE_VAL;
}

double figure(const SalesRow &row, int column)
{
    switch (column) {
    case SalesTableModel::Orders: return double(row.orders);
    case SalesTableModel::Customers: return double(row.customers);
    case SalesTableModel::Quantity: return row.quantity.toDouble();
    case SalesTableModel::Before: return row.before.toDouble();
    case SalesTableModel::Change: return change(row);
    default: return row.revenue.toDouble();
    }
}

struct Head
{
    QString key;
    QString title;
};

} // namespace

void SalesTableModel::set(SalesReport report)
{
    beginResetModel();
    m_report = std::move(report);
    endResetModel();
}

int SalesTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_report.rows.size());
}

int SalesTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant SalesTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const std::array<Head, kColumns> heads = {{{u"key"_s, displayName(m_report.by)},
                                               {u"orders"_s, tr("Orders")},
                                               {u"customers"_s, tr("Customers")},
                                               {u"quantity"_s, tr("Quantity")},
                                               {u"revenue"_s, tr("Revenue")},
                                               {u"share"_s, tr("Share")},
                                               {u"before"_s, tr("A year before")},
                                               {u"change"_s, tr("Change")}}};
    if (role == ListHeader::kColumnKey)
        return heads[size_t(section)].key;
    if (role == Qt::TextAlignmentRole)
        return section == Key ? int(Qt::AlignLeft | Qt::AlignVCenter)
                              : int(Qt::AlignRight | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? heads[size_t(section)].title : QVariant();
}

QVariant SalesTableModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return headerData(index.column(), Qt::Horizontal, role);
    return role == Qt::DisplayRole ? text(at(index.row()), index.column()) : QVariant();
}

QString SalesTableModel::text(const SalesRow &row, int column) const
{
    switch (column) {
    case Key: return salestext::row(m_report.by, row);
    case Orders: return format::count(row.orders);
    case Customers: return format::count(row.customers);
    case Quantity: return format::quantity(row.quantity);
    case Revenue: return format::money(row.revenue, m_report.currency);
    case Share: return format::percent(share(row, m_report.totals), 1);
    case Before: return row.before != Amount{} ? format::money(row.before, m_report.currency) : u"–"_s;
    default: return row.before.value > 0 ? format::change(change(row)) : u"–"_s;
    }
}

void SalesTableModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    const bool falls = order == Qt::DescendingOrder;
    if (column == Key && !isTime(m_report.by)) {
        const QCollator collator{QLocale()};
        std::ranges::stable_sort(m_report.rows, [&](const SalesRow &a, const SalesRow &b) {
            return falls ? collator(b.key, a.key) : collator(a.key, b.key);
        });
    } else if (column == Key) {
        std::ranges::stable_sort(m_report.rows, [falls](const SalesRow &a, const SalesRow &b) {
            return falls ? b.key < a.key : a.key < b.key;
        });
    } else {
        std::ranges::stable_sort(m_report.rows, [=](const SalesRow &a, const SalesRow &b) {
            return falls ? figure(b, column) < figure(a, column) : figure(a, column) < figure(b, column);
        });
    }
    endResetModel();
}

namespace {

QStringList tableHeads(const SalesReport &report)
{
    return {displayName(report.by),
            SalesTableModel::tr("Orders"),
            SalesTableModel::tr("Customers"),
            SalesTableModel::tr("Quantity"),
            SalesTableModel::tr("Revenue"),
            SalesTableModel::tr("Currency"),
            SalesTableModel::tr("A year before")};
}

QString keyOf(const SalesReport &report, const SalesRow &row)
{
    return row.key.isEmpty() ? salestext::row(report.by, row) : row.key;
}

} // namespace

QList<QStringList> salesTable(const SalesReport &report)
{
    QList<QStringList> table{tableHeads(report)};
    for (const auto &row : report.rows)
        table << QStringList{
            keyOf(report, row),      QString::number(row.orders), QString::number(row.customers),
            row.quantity.toString(), row.revenue.toString(),      report.currency,
            row.before.toString()};
    return table;
}

void writeSalesTable(QIODevice &device, const SalesReport &report)
{
    CsvWriter csv(device);
    csv.texts(tableHeads(report));
    csv.endRow();
    for (const auto &row : report.rows) {
        csv.text(keyOf(report, row));
        csv.number(row.orders).number(row.customers).amount(row.quantity).amount(row.revenue);
        csv.text(report.currency).amount(row.before);
        csv.endRow();
    }
}

} // namespace crm::ui
