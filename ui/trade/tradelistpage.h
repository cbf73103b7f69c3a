#pragma once

#include "core/base/id.h"
#include "ui/common/listtable.h"
#include "ui/common/page.h"

#include <QAbstractTableModel>
#include <QVariantList>

class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace crm::ui {

class Button;
class ChipRow;
class SearchField;
class SegmentChoice;

/// A row of a list around orders: what it shows, by what it is sorted, and what it is about.
struct TradeRow
{
    QStringList cells = {};
    QVariantList keys = {}; ///< one for each cell; without a value its text sorts it
    QStringList kinds = {}; ///< under which chips it stands, besides all
    draw::Tone tone = draw::Tone::Neutral; ///< of its pill
    qint64 customer = 0;
    qint64 order = 0;
    qint64 contract = 0;
    qint64 id = 0; ///< of the delivery or return; 0: none yet
};

/// Rows that are sorted by any of their columns.
class TradeRowsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    struct Column
    {
        QString key;
        QString title;
        Qt::Alignment align = Qt::AlignLeft;
        bool isPill = false;
    };

    TradeRowsModel(std::vector<Column> columns, QObject *parent);
    void set(std::vector<TradeRow> rows);
    const TradeRow &at(int row) const { return m_rows[size_t(row)]; }
    const std::vector<Column> &columns() const { return m_columns; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    void order();

    const std::vector<Column> m_columns;
    std::vector<TradeRow> m_rows;
    int m_sorted = -1; ///< as they came
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

/// A page beside that of the orders, which shares its tabs: a list with chips and a search, and a way to take
/// it out as a table.
class TradeListPage : public Page
{
    Q_OBJECT

public:
    void refresh(const ChangeSet &changes) override;
    void reload() override { load(); }
    void focusFilter() override;
    void exportList() override;
    bool ready() const override { return m_pending == 0 && !m_stale; }
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

protected:
    struct Look
    {
        QString key; ///< of the page
        QString title;
        QString search;
        QString emptyTitle;
        QString emptyText;
        int giving = 0; ///< the column that takes what the others leave
        QList<int> waiting = {}; ///< that make room first
    };

    /// `widths` at 100 % text, one for each column.
    TradeListPage(Workspace &workspace, Settings &settings, const Look &look,
                  std::vector<TradeRowsModel::Column> columns, std::initializer_list<int> widths);

    void addChip(const QString &key, const QString &text, const char *icon = nullptr);
    void addAbove(QWidget *widget); ///< between the head and the chips
    void addButton(QWidget *button); ///< at the head
    void setRows(std::vector<TradeRow> rows, const QString &remark = {});
    Workspace &workspace() { return m_workspace; }
    void choose(const QString &chip);
    void began() { ++m_pending; }
    void ended() { --m_pending; }

    virtual void read() = 0; ///< ends in setRows()
    virtual void openMenu(const TradeRow &row, const QPoint &where) = 0;
    virtual void openRow(const TradeRow &row) = 0;
    virtual QString countText(int rows) const = 0;
    /// What is beyond the chips that were added; by default those of a kind.
    virtual bool isShown(const TradeRow &row, const QString &chip) const;

    void showEvent(QShowEvent *event) override;

private:
    void load();
    void filter();
    void build(Settings &settings, const Look &look, std::initializer_list<int> widths);
    QWidget *buildHead(const Look &look);

    Workspace &m_workspace;
    const QString m_key;
    const QString m_title;
    SearchField *m_search;
    SegmentChoice *m_segment;
    ChipRow *m_chips;
    QVBoxLayout *m_above;
    QVBoxLayout *m_box;
    class QHBoxLayout *m_buttons;
    QStackedWidget *m_stack;
    TradeRowsModel *m_model;
    ListTable *m_table;
    QLabel *m_count;
    std::vector<TradeRow> m_rows;
    QStringList m_keys;
    QString m_remark;
    int m_pending = 0;
    bool m_stale = true;
};

} // namespace crm::ui
