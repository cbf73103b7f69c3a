#include "ui/dataquality/mergegrid.h"

#include "ui/common/kit.h"
#include "ui/common/listheader.h"

#include <QHeaderView>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr int kTitleWidth = 156;
constexpr int kLeastWidth = 150;
constexpr int kMark = 16;

/// A cell: what stays is filled and ticked, what differs is dark, what all say alike is quiet.
class MergeDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto &t = Theme::t();
        const QRectF rect = option.rect;
        const bool differs = index.data(MergeModel::Differs).toBool();
        const bool chosen = index.data(MergeModel::Chosen).toBool();
        painter->fillRect(rect, chosen && differs ? t.accentSoft : t.surface);
        draw::line(*painter, rect, t.hairline);
        const bool title = index.column() == 0;
        auto inner =
            rect.adjusted(title ? 16 : 8, 0, -Theme::px(differs && !title ? 28 : 8), 0); // as the header
        const auto color = title                                   ? (differs ? t.text1 : t.text2)
                         : index.data(MergeModel::Beside).toBool() ? t.text1
                         : !differs                                ? t.text3
                         : chosen                                  ? t.accentText
                                                                   : t.text1;
        draw::text(*painter, inner, index.data().toString(), Theme::font(type::body, chosen && differs),
                   color);
        if (chosen && differs)
            paintTick(*painter, rect);
        if (option.state.testFlag(QStyle::State_HasFocus) && Theme::keyboard())
            draw::focusRing(*painter, rect.adjusted(2, 2, -2, -2), radius::s);
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {Theme::px(kLeastWidth), Theme::px(size::row)};
    }

private:
    static void paintTick(QPainter &painter, const QRectF &rect)
    {
        const int side = Theme::px(kMark);
        const QRectF place(rect.right() - side - Theme::px(8), rect.center().y() - side / 2.0, side, side);
        drawIcon(painter, place, "check", Theme::t().accentText);
    }
};

} // namespace

void MergeModel::set(const MergePlan &plan)
{
    beginResetModel();
    m_plan = plan;
    m_choices.clear();
    // The name on top, then what is to be decided.
    std::ranges::stable_partition(
        m_plan.fields, [](const MergeField &field) { return field.key == "name"_L1 || field.differs(); });
    endResetModel();
}

const MergeField &MergeModel::field(int row) const
{
    return isBeside(row) ? m_plan.beside[size_t(row) - m_plan.fields.size()] : m_plan.fields[size_t(row)];
}

int MergeModel::chosen(int row) const
{
    return m_choices.value(field(row).key, field(row).chosen);
}

void MergeModel::choose(int row, int customer)
{
    if (isBeside(row))
        return;
    const auto &changed = field(row);
    const bool place = customer >= 0 && customer < int(m_plan.customers.size());
    if (!place && !(customer == kAllOfThem && changed.mayJoin))
        return;
    if (customer == changed.chosen)
        m_choices.remove(changed.key);
    else
        m_choices.insert(changed.key, customer);
    emit dataChanged(index(row, 0), index(row, columnCount() - 1));
}

bool MergeModel::isChosen(int row, int column) const
{
    const int customer = chosen(row);
    return column > 0 && !isBeside(row)
        && (customer == column - 1 || (customer == kAllOfThem && !field(row).values[column - 1].isEmpty()));
}

QString MergeModel::reason(int row) const
{
    if (m_choices.contains(field(row).key))
        return tr("You chose this.");
    switch (field(row).reason) {
    case MergeReason::Same: return tr("All say the same.");
    case MergeReason::OnlyOne: return tr("Only one says anything.");
    case MergeReason::Fuller: return tr("The same, said more fully.");
    case MergeReason::Newer: return tr("Changed last.");
    case MergeReason::List: return tr("All of it is kept, one below the other.");
    case MergeReason::Kept: return tr("Nothing speaks for the other.");
    }
    return {};
}

int MergeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_plan.fields.size() + m_plan.beside.size());
}

int MergeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_plan.customers.size()) + 1;
}

QVariant MergeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return tr("Field");
    return section == 1 ? tr("%1: stays").arg(section) : tr("%1: becomes part of it").arg(section);
}

QVariant MergeModel::data(const QModelIndex &index, int role) const
{
    const auto &row = field(index.row());
    const QString value = index.column() == 0 ? row.title : row.values[index.column() - 1];
    switch (role) {
    case Qt::DisplayRole: return QString(value).replace(u'\n', u" / "_s);
    case Chosen: return isChosen(index.row(), index.column());
    case Differs: return row.differs() && !isBeside(index.row());
    case Beside: return isBeside(index.row());
    case Qt::ToolTipRole:
        if (isBeside(index.row()))
            return plainTip(index.column() == 0 ? reason(index.row()) : value);
        return plainTip(index.column() > 0 && isChosen(index.row(), index.column()) && row.differs()
                            ? QString(value + u'\n' + reason(index.row()))
                            : value);
    case Qt::AccessibleTextRole:
        return isChosen(index.row(), index.column()) && row.differs() ? tr("%1, stays").arg(value) : value;
    default: return {};
    }
}

MergeGrid::MergeGrid(QWidget *parent)
    : QTableView(parent)
    , m_model(new MergeModel(this))
{
    setObjectName(u"mergeGrid"_s);
    setAccessibleName(tr("What they say, side by side"));
    setModel(m_model);
    setItemDelegate(new MergeDelegate(this));
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    auto *header = new ListHeader(this);
    header->setSortIndicatorShown(false);
    header->setSectionsClickable(false);
    header->setSectionsMovable(false);
    header->setContextMenuPolicy(Qt::PreventContextMenu);
    setHorizontalHeader(header);
    layColumns();
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() > 0)
            choose(index.column() - 1);
    });
}

void MergeGrid::set(const MergePlan &plan)
{
    m_model->set(plan);
    layColumns();
    if (m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(0, m_model->chosen(0) + 1));
}

int MergeGrid::currentCustomer() const
{
    return std::max(0, currentIndex().column() - 1);
}

void MergeGrid::choose(int customer)
{
    const int row = currentIndex().row();
    if (row < 0)
        return;
    m_model->choose(row, customer);
    if (customer >= 0 && customer < int(m_model->plan().customers.size()))
        setCurrentIndex(m_model->index(row, customer + 1));
    emit chosen();
}

void MergeGrid::step(int columns)
{
    const int last = int(m_model->plan().customers.size()) - 1;
    choose(std::clamp(currentIndex().column() - 1 + columns, 0, last));
}

void MergeGrid::layColumns()
{
    verticalHeader()->setDefaultSectionSize(Theme::px(size::row));
    const int columns = m_model->columnCount();
    if (columns < 2)
        return;
    const int title = Theme::px(kTitleWidth);
    const int each = std::max(Theme::px(kLeastWidth), (viewport()->width() - title) / (columns - 1));
    setColumnWidth(0, title);
    for (int column = 1; column < columns; ++column)
        setColumnWidth(column, each);
}

void MergeGrid::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        layColumns();
}

void MergeGrid::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layColumns();
}

} // namespace crm::ui
