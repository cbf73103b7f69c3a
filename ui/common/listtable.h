#pragma once

#include "ui/common/draw.h"

#include <QAbstractItemDelegate>
#include <QTableView>

#include <optional>
#include <vector>

namespace crm {
class Settings;
}

namespace crm::ui {

class ListHeader;

/// How columns share the width of a list for as long as nobody has chosen theirs.
struct ColumnFit
{
    int giving = 0; ///< the column that takes what the others leave
    int least = 180; ///< of that one, at 100 % text; below it others wait in the menu of columns
    QList<int> waiting = {}; ///< those others, the first to go first
    QList<int> hidden = {}; ///< columns that are there for whoever calls them up
};

/// A table made for a million rows: they all have one height, nothing is measured, and only what is new is
/// painted. It asks its model for the texts of what is seen, and nothing else.
class ListTable : public QTableView
{
    Q_OBJECT

public:
    explicit ListTable(QWidget *parent = nullptr);
    ListHeader *header() const;
    /// Widths at 100 % text, from the first column on.
    void setColumnWidths(std::initializer_list<int> widths);
    /// Call it after setColumnWidths(); it holds for every width of the list to come.
    void fitColumns(const ColumnFit &fit);
    /// See ListHeader::keepIn().
    void keepColumns(Settings &settings, const QString &name);
    /// A click in this column adds its row to the selection or takes it out, without Ctrl; draw::check()
    /// shows it.
    void setTickColumn(int column) { m_tickColumn = column; }
    int hoverRow() const { return m_hover; }
    void setHoverRow(int row);
    QList<int> selectedRowNumbers() const;

signals:
    /// By a double click or Enter.
    void opened(const QModelIndex &index);
    /// By Space.
    void previewed(const QModelIndex &index);
    void widthChanged();

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index,
                                                         const QEvent *event) const override;

private:
    void layColumns();

    int m_hover = -1;
    int m_tickColumn = -1;
    std::vector<int> m_widths; ///< at 100 % text
    std::optional<ColumnFit> m_fit;
};

/// Base of the delegates of lists: it paints the row, the subclass what is in a cell. Nothing in cell() may
/// build fonts or measure texts that draw::text() would not.
class RowDelegate : public QAbstractItemDelegate
{
public:
    explicit RowDelegate(ListTable *table);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const final;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    /// `rect` is the cell without its margins. Here: the DisplayRole, aligned as the model says.
    virtual void cell(QPainter &painter, const QRectF &rect, const QModelIndex &index, bool selected) const;
    /// Two lines: what it is, and a quieter second fact.
    static void twoLines(QPainter &painter, const QRectF &rect, const QString &first, const QString &second);
    ListTable *table() const { return m_table; }

private:
    ListTable *m_table;
};

} // namespace crm::ui
