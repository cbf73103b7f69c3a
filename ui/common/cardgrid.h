#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;

namespace crm::ui {

class ChartCard;

/// Charts in cards, beside each other where there is room; what is on top takes the whole width.
class CardGrid : public QWidget
{
    Q_OBJECT

public:
    explicit CardGrid(QWidget *parent = nullptr);
    void addOnTop(QWidget *widget);
    void addCard(ChartCard *card);
    const QList<QWidget *> &tops() const { return m_tops; }
    const QList<ChartCard *> &cards() const { return m_cards; }
    ChartCard *card(const QString &name) const; ///< by the name of the object; nullptr: none

signals:
    void saved(const QString &file);
    void failed(const QString &text);

protected:
    /// One place of the grid. Where the next one does not fit beside it, it takes the rest of the line.
    struct Cell
    {
        QWidget *widget;
        int span; ///< columns; more than there are: all of them
    };
    void setMostColumns(int columns) { m_mostColumns = columns; }
    int columns() const { return m_columns; }
    /// Lays the cells out anew, in this order.
    void arrange(const QList<Cell> &cells);
    void watch(ChartCard *card);
    void resizeEvent(QResizeEvent *event) override;

private:
    int fittingColumns() const;
    void place();

    QList<QWidget *> m_tops;
    QList<ChartCard *> m_cards;
    QList<Cell> m_cells;
    QGridLayout *m_grid;
    int m_mostColumns = 2;
    int m_columns = 0;
};

} // namespace crm::ui
