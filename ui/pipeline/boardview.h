#pragma once

#include "core/pipeline/opportunity.h"

#include <QPixmap>
#include <QTableView>

class QTimer;

namespace crm::ui {

class BoardModel;

/// The board: cards are dragged from stage to stage, or moved there with Alt and the arrows; Enter opens one.
/// Only what is seen is painted.
class BoardView : public QTableView
{
    Q_OBJECT

public:
    explicit BoardView(BoardModel *model, QWidget *parent = nullptr);
    QModelIndex hovered() const { return m_hover; }
    /// Whether a card is being dragged over this column, into which it may go.
    bool isTarget(int column) const { return m_isMoving && column == m_target; }
    /// Of the card in a cell.
    static QRect cardOf(const QRect &cell);

signals:
    void opened(crm::OpportunityId id);
    void moveWanted(crm::OpportunityId id, crm::StageId stage);
    void menuWanted(crm::OpportunityId id, const QPoint &where);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void layColumns();
    bool mayGo(int column) const;
    void beginDrag();
    void dragTo(QPoint where);
    void endDrag();
    void moveCurrent(int by);
    void scrollWhileDragging();

    BoardModel *m_model;
    QTimer *m_scrolling;
    QPersistentModelIndex m_hover;
    QPersistentModelIndex m_taken; ///< the card that was pressed
    QPoint m_from; ///< where, in the viewport
    QPoint m_at;
    QPixmap m_ghost;
    bool m_isMoving = false;
    int m_target = -1;
};

} // namespace crm::ui
