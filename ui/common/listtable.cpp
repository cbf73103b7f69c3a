#include "ui/common/listtable.h"

#include "ui/common/kit.h"
#include "ui/common/listheader.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace crm::ui {

ListTable::ListTable(QWidget *parent)
    : QTableView(parent)
{
    setHorizontalHeader(new ListHeader(this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed); // by contents, a million rows take a minute
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(Theme::px(size::row));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
    horizontalHeader()->setStretchLastSection(true); // rows reach the edge of the panel
    setMouseTracking(true);
    setTabKeyNavigation(false);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent); // scrolling copies, and paints only the new rows
    connect(this, &QTableView::doubleClicked, this, &ListTable::opened);
}

ListHeader *ListTable::header() const
{
    return static_cast<ListHeader *>(horizontalHeader());
}

void ListTable::setColumnWidths(std::initializer_list<int> widths)
{
    m_widths = widths;
    for (size_t column = 0; column < m_widths.size(); ++column)
        setColumnWidth(int(column), Theme::px(m_widths[column]));
}

void ListTable::fitColumns(const ColumnFit &fit)
{
    m_fit = fit;
    layColumns();
}

void ListTable::layColumns()
{
    if (!m_fit || header()->isChosen())
        return;
    header()->fit([this] {
        int room = viewport()->width();
        for (int column = 0; column < int(m_widths.size()); ++column) {
            const int width = Theme::px(m_widths[size_t(column)]);
            const bool shown = !m_fit->hidden.contains(column);
            setColumnHidden(column, !shown);
            if (shown && column != m_fit->giving) {
                setColumnWidth(column, width);
                room -= width;
            }
        }
        for (const int column : m_fit->waiting) {
            if (room >= Theme::px(m_fit->least))
                break;
            setColumnHidden(column, true);
            room += Theme::px(m_widths[size_t(column)]);
        }
        setColumnWidth(m_fit->giving, std::max(room, Theme::px(m_fit->least)));
    });
}

void ListTable::keepColumns(Settings &settings, const QString &name)
{
    header()->keepIn(settings, name);
}

void ListTable::setHoverRow(int row)
{
    const int old = std::exchange(m_hover, row);
    if (old == row)
        return;
    for (const int changed : {old, row}) {
        if (changed >= 0)
            viewport()->update(0, rowViewportPosition(changed), viewport()->width(), rowHeight(changed));
    }
}

QList<int> ListTable::selectedRowNumbers() const
{
    QList<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

bool ListTable::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::MouseMove)
        setHoverRow(rowAt(static_cast<QMouseEvent *>(event)->position().toPoint().y()));
    else if (event->type() == QEvent::Leave || event->type() == QEvent::Wheel)
        setHoverRow(-1);
    return QTableView::viewportEvent(event);
}

void ListTable::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport()); // what no cell covers
        painter.fillRect(event->rect(), Theme::t().surface);
    }
    QTableView::paintEvent(event);
}

void ListTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() == event->oldSize().width())
        return;
    layColumns();
    emit widthChanged();
}

void ListTable::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (plain && enter && currentIndex().isValid())
        emit opened(currentIndex());
    else if (plain && event->key() == Qt::Key_Space && currentIndex().isValid())
        emit previewed(currentIndex());
    else if (event->key() == Qt::Key_Escape && selectionModel() && selectionModel()->hasSelection())
        clearSelection();
    else
        QTableView::keyPressEvent(event);
}

void ListTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (colorsChanged(event))
        viewport()->update();
}

QItemSelectionModel::SelectionFlags ListTable::selectionCommand(const QModelIndex &index,
                                                                const QEvent *event) const
{
    if (event && index.isValid() && index.column() == m_tickColumn) {
        if (event->type() == QEvent::MouseButtonPress)
            return QItemSelectionModel::Toggle | QItemSelectionModel::Rows;
        if (event->type() == QEvent::MouseButtonRelease || event->type() == QEvent::MouseMove)
            return QItemSelectionModel::NoUpdate;
    }
    return QTableView::selectionCommand(index, event);
}

RowDelegate::RowDelegate(ListTable *table)
    : QAbstractItemDelegate(table)
    , m_table(table)
{
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {Theme::px(100), Theme::px(size::row)};
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = Theme::t();
    const bool selected = option.state & QStyle::State_Selected;
    const bool first = m_table->horizontalHeader()->visualIndex(index.column()) == 0;
    const QRectF r = option.rect;
    // Smoothed edges would show a seam between two cells where the scale is not whole.
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->fillRect(r, selected ? t.selected : index.row() == m_table->hoverRow() ? t.hover : t.surface);
    draw::line(*painter, r, t.hairline);
    if (selected && first)
        painter->fillRect(QRectF(r.left(), r.top(), 3, r.height()), t.accent);
    cell(*painter, r.adjusted(first ? 16 : 8, 0, -8, 0), index, selected);
    if (first && index.row() == m_table->currentIndex().row() && m_table->hasFocus() && Theme::keyboard())
        draw::focusRing(*painter, r, radius::s);
    // The style fills the panel of the next cell with this painter as it is left here.
    painter->setRenderHint(QPainter::Antialiasing, false);
}

void RowDelegate::cell(QPainter &painter, const QRectF &rect, const QModelIndex &index, bool) const
{
    const int align = index.data(Qt::TextAlignmentRole).toInt();
    draw::text(painter, rect, index.data().toString(), Theme::font(), Theme::t().text1,
               align ? align | Qt::AlignVCenter : int(Qt::AlignLeft | Qt::AlignVCenter));
}

void RowDelegate::twoLines(QPainter &painter, const QRectF &rect, const QString &first, const QString &second)
{
    const double height = rect.height();
    draw::text(painter, QRectF(rect.left(), rect.top() + height * 0.06, rect.width(), height * 0.47), first,
               Theme::font(), Theme::t().text1);
    draw::text(painter, QRectF(rect.left(), rect.top() + height * 0.5, rect.width(), height * 0.44), second,
               Theme::font(type::caption), Theme::t().text2);
}

} // namespace crm::ui
