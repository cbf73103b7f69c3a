#pragma once

#include <QAbstractItemDelegate>
#include <QHeaderView>

namespace crm {
struct OpportunityRow;
}

namespace crm::ui {

class BoardModel;
class BoardView;

/// Paints a card: what it is about, with whom, how much and until when, and whether it stands still.
class BoardDelegate : public QAbstractItemDelegate
{
public:
    BoardDelegate(BoardModel *model, BoardView *view);
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    void paintCard(QPainter &painter, const QRectF &card, const OpportunityRow &row, bool active) const;

private:
    void paintFoot(QPainter &painter, const QRectF &rect, const OpportunityRow &row) const;

    BoardModel *m_model;
    BoardView *m_view;
};

/// The stages above the board, each with how many and how much.
class BoardHeader : public QHeaderView
{
public:
    BoardHeader(BoardModel *model, QWidget *parent);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    BoardModel *m_model;
};

} // namespace crm::ui
