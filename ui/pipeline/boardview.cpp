#include "ui/pipeline/boardview.h"

#include "ui/common/draw.h"
#include "ui/pipeline/boarddelegate.h"
#include "ui/pipeline/boardmodel.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

namespace crm::ui {
namespace {

constexpr int kCell = 96;
constexpr int kLeastColumn = 192;
constexpr int kEdge = 36; ///< from the border of the view, where a drag scrolls
constexpr int kScrollEvery = 20; ///< milliseconds
constexpr int kScrollBy = 14;

} // namespace

BoardView::BoardView(BoardModel *model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_scrolling(new QTimer(this))
{
    setObjectName(QStringLiteral("board"));
    setAccessibleName(tr("Opportunities by stage"));
    setHorizontalHeader(new BoardHeader(model, this));
    setModel(model);
    setItemDelegate(new BoardDelegate(model, this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    viewport()->setAutoFillBackground(false);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(Theme::px(kCell));
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_scrolling->setInterval(kScrollEvery);
    connect(m_scrolling, &QTimer::timeout, this, &BoardView::scrollWhileDragging);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        endDrag();
        layColumns();
    });
}

QRect BoardView::cardOf(const QRect &cell)
{
    return cell.adjusted(Theme::px(6), Theme::px(4), -Theme::px(6), -Theme::px(4));
}

void BoardView::layColumns()
{
    const int columns = std::max(1, m_model->columnCount());
    horizontalHeader()->setDefaultSectionSize(
        std::max(Theme::px(kLeastColumn), viewport()->width() / columns));
}

void BoardView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layColumns();
}

/// From card to card; columns without one are passed over.
QModelIndex BoardView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const auto now = currentIndex();
    const auto at = [this](int row, int column) {
        return m_model->index(std::clamp(row, 0, std::max(0, m_model->cards(column) - 1)), column);
    };
    const auto beside = [&](int from, int step) {
        for (int column = from; column >= 0 && column < m_model->columnCount(); column += step)
            if (m_model->cards(column) > 0)
                return at(now.isValid() ? now.row() : 0, column);
        return now;
    };
    if (!now.isValid())
        return beside(0, 1);
    const int page = std::max(1, viewport()->height() / Theme::px(kCell) - 1);
    switch (action) {
    case MoveUp: return at(now.row() - 1, now.column());
    case MoveDown: return at(now.row() + 1, now.column());
    case MovePageUp: return at(now.row() - page, now.column());
    case MovePageDown: return at(now.row() + page, now.column());
    case MoveHome: return at(0, now.column());
    case MoveEnd: return at(m_model->rowCount(), now.column());
    case MoveLeft:
    case MovePrevious: return beside(now.column() - 1, -1);
    case MoveRight:
    case MoveNext: return beside(now.column() + 1, 1);
    }
    return now;
}

bool BoardView::mayGo(int column) const
{
    const auto *card = m_model->cardAt(m_taken);
    if (!card || column < 0 || column >= m_model->columnCount())
        return false;
    const auto &stage = m_model->stageAt(column);
    return stage.id != card->opportunity.stage && mayMove(card->state, stage.state);
}

/// The next column that may be gone to, in a direction.
void BoardView::moveCurrent(int by)
{
    m_taken = currentIndex();
    const auto *card = m_model->cardAt(m_taken);
    for (int column = m_taken.column() + by; card && column >= 0 && column < m_model->columnCount();
         column += by)
        if (mayGo(column)) {
            const auto id = card->opportunity.id;
            m_taken = QModelIndex();
            emit moveWanted(id, m_model->stageAt(column).id);
            return;
        }
    m_taken = QModelIndex();
}

void BoardView::keyPressEvent(QKeyEvent *event)
{
    const auto *card = m_model->cardAt(currentIndex());
    const bool alt = event->modifiers() == Qt::AltModifier;
    if (event->key() == Qt::Key_Escape && m_isMoving)
        endDrag();
    else if (card && alt && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right))
        moveCurrent(event->key() == Qt::Key_Left ? -1 : 1);
    else if (card && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        emit opened(card->opportunity.id);
    else if (card && event->key() == Qt::Key_Menu)
        emit menuWanted(card->opportunity.id, viewport()->mapToGlobal(visualRect(currentIndex()).center()));
    else
        QTableView::keyPressEvent(event);
}

void BoardView::mousePressEvent(QMouseEvent *event)
{
    QTableView::mousePressEvent(event);
    const auto index = indexAt(event->position().toPoint());
    m_taken = event->button() == Qt::LeftButton && m_model->cardAt(index) ? index : QModelIndex();
    m_from = event->position().toPoint();
}

void BoardView::mouseMoveEvent(QMouseEvent *event)
{
    const auto where = event->position().toPoint();
    if (m_taken.isValid() && (event->buttons() & Qt::LeftButton)) {
        if (!m_isMoving && (where - m_from).manhattanLength() >= QApplication::startDragDistance())
            beginDrag();
        if (m_isMoving)
            dragTo(where);
        return; // a drag selects nothing
    }
    if (const auto index = indexAt(where); index != m_hover) {
        m_hover = index;
        viewport()->update();
    }
}

void BoardView::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const auto *card = m_model->cardAt(m_taken);
    const bool drops = m_isMoving && m_target >= 0 && card;
    const auto id = card ? card->opportunity.id : OpportunityId{};
    const auto stage = drops ? m_model->stageAt(m_target).id : StageId{};
    endDrag();
    if (drops)
        emit moveWanted(id, stage);
}

void BoardView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const auto *card = m_model->cardAt(indexAt(event->position().toPoint())))
        emit opened(card->opportunity.id);
}

void BoardView::contextMenuEvent(QContextMenuEvent *event)
{
    if (const auto *card = m_model->cardAt(indexAt(event->pos())))
        emit menuWanted(card->opportunity.id, event->globalPos());
}

void BoardView::leaveEvent(QEvent *event)
{
    m_hover = QModelIndex();
    viewport()->update();
    QTableView::leaveEvent(event);
}

void BoardView::beginDrag()
{
    const auto card = cardOf(visualRect(m_taken));
    m_ghost = QPixmap(card.size() * devicePixelRatioF());
    m_ghost.setDevicePixelRatio(devicePixelRatioF());
    m_ghost.fill(Qt::transparent);
    QPainter painter(&m_ghost);
    painter.setRenderHint(QPainter::Antialiasing);
    static_cast<const BoardDelegate *>(itemDelegate())
        ->paintCard(painter, QRectF(QPointF(), QSizeF(card.size())), *m_model->cardAt(m_taken), true);
    m_isMoving = true;
    m_scrolling->start();
}

void BoardView::dragTo(QPoint where)
{
    m_at = where;
    const int column = horizontalHeader()->logicalIndexAt(where.x());
    m_target = mayGo(column) ? column : -1;
    setCursor(m_target >= 0 ? Qt::ClosedHandCursor : Qt::ForbiddenCursor);
    viewport()->update();
}

void BoardView::endDrag()
{
    m_scrolling->stop();
    m_taken = QModelIndex();
    m_target = -1;
    m_ghost = {};
    if (std::exchange(m_isMoving, false)) {
        unsetCursor();
        viewport()->update();
    }
}

void BoardView::scrollWhileDragging()
{
    const int edge = Theme::px(kEdge);
    const auto push = [edge](QScrollBar *bar, int at, int length) {
        const int by = at < edge ? -kScrollBy : at > length - edge ? kScrollBy : 0;
        if (by)
            bar->setValue(bar->value() + by);
    };
    push(horizontalScrollBar(), m_at.x(), viewport()->width());
    push(verticalScrollBar(), m_at.y(), viewport()->height());
    dragTo(m_at);
}

void BoardView::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        painter.fillRect(event->rect(), Theme::t().surface);
        for (int column = 0; column < m_model->columnCount(); ++column)
            painter.fillRect(
                QRect(columnViewportPosition(column) + 3, 0, columnWidth(column) - 6, viewport()->height()),
                isTarget(column) ? Theme::t().accentSoft : Theme::t().sunken);
    }
    QTableView::paintEvent(event);
    if (!m_isMoving)
        return;
    QPainter painter(viewport());
    const auto card = cardOf(visualRect(m_taken));
    const QRect ghost(m_at - (m_from - card.topLeft()), card.size());
    painter.setRenderHint(QPainter::Antialiasing);
    draw::shadow(painter, ghost, radius::l);
    painter.setOpacity(m_target >= 0 ? 0.95 : 0.6);
    painter.drawPixmap(ghost.topLeft(), m_ghost);
}

} // namespace crm::ui
