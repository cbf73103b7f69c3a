#include "ui/trade/tradelistpage.h"

#include "core/base/text/fold.h"
#include "core/exchange/export/tableexport.h"
#include "core/operation/changeset.h"
#include "core/session/workspace.h"
#include "ui/common/chip.h"
#include "ui/common/emptystate.h"
#include "ui/common/foldingrow.h"
#include "ui/common/formatters.h"
#include "ui/common/listheader.h"
#include "ui/common/prompts.h"
#include "ui/common/searchfield.h"
#include "ui/common/typetofilter.h"
#include "ui/exchange/exportlist.h"
#include "ui/segment/segmentchoice.h"
#include "ui/trade/tradetabs.h"

#include <QHBoxLayout>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

class TradeDelegate : public RowDelegate
{
public:
    TradeDelegate(ListTable *table, const TradeRowsModel *model)
        : RowDelegate(table)
        , m_model(model)
    {
    }

protected:
    void cell(QPainter &painter, const QRectF &rect, const QModelIndex &index, bool selected) const override
    {
        const auto text = index.data().toString();
        if (m_model->columns()[size_t(index.column())].isPill && !text.isEmpty())
            draw::pill(painter, rect.left(), rect.center().y(), text, m_model->at(index.row()).tone);
        else
            RowDelegate::cell(painter, rect, index, selected);
    }

private:
    const TradeRowsModel *m_model;
};

} // namespace

TradeListPage::TradeListPage(Workspace &workspace, Settings &settings, const Look &look,
                             std::vector<TradeRowsModel::Column> columns, std::initializer_list<int> widths)
    : m_workspace(workspace)
    , m_key(look.key)
    , m_title(look.title)
    , m_search(new SearchField(look.search))
    , m_segment(new SegmentChoice(workspace))
    , m_chips(new ChipRow(ChipRow::Choice::One))
    , m_above(new QVBoxLayout)
    , m_box(nullptr)
    , m_buttons(new QHBoxLayout)
    , m_stack(new QStackedWidget)
    , m_model(new TradeRowsModel(std::move(columns), this))
    , m_table(new ListTable)
    , m_count(label({}, "caption"))
{
    build(settings, look, widths);
    connect(m_search, &QLineEdit::textChanged, this, &TradeListPage::filter);
    connect(m_chips, &ChipRow::chosenChanged, this, &TradeListPage::filter);
    connect(m_segment, &SegmentChoice::changed, this, [this] { setRows(std::vector(m_rows), m_remark); });
    connect(m_table, &ListTable::opened, this,
            [this](const QModelIndex &index) { openRow(m_model->at(index.row())); });
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint &point) {
        if (const auto index = m_table->indexAt(point); index.isValid())
            openMenu(m_model->at(index.row()), m_table->viewport()->mapToGlobal(point));
    });
}

void TradeListPage::build(Settings &settings, const Look &look, std::initializer_list<int> widths)
{
    auto *panel = new Panel;
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(panel);
    m_box = new QVBoxLayout(panel);
    m_box->setContentsMargins(1, 16, 1, 1);
    m_box->setSpacing(0);
    m_box->addWidget(buildHead(look));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new TradeDelegate(m_table, m_model));
    m_table->setObjectName(m_key + u"List"_s);
    m_table->setAccessibleName(look.title);
    m_table->setColumnWidths(widths);
    m_table->fitColumns({.giving = look.giving, .waiting = look.waiting});
    m_table->header()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    m_table->keepColumns(settings, m_key);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    new TypeToFilter(m_table, m_search);
    m_stack->addWidget(m_table);
    m_stack->addWidget(new EmptyState("orders", look.emptyTitle, look.emptyText));
    m_box->addWidget(m_stack, 1);
    m_count->setContentsMargins(16, 8, 16, 8);
    m_count->setObjectName(m_key + u"Count"_s);
    m_box->addWidget(m_count);
}

QWidget *TradeListPage::buildHead(const Look &look)
{
    auto *head = new QWidget;
    auto *box = new QVBoxLayout(head);
    box->setContentsMargins(16, 0, 16, 10);
    box->setSpacing(10);
    auto *top = new FoldingRow;
    top->addWidget(label(look.title, "title"), 1);
    m_search->setFixedWidth(Theme::px(220));
    m_search->setObjectName(m_key + u"Search"_s);
    m_search->setAccessibleName(look.search);
    top->addWidget(m_segment);
    top->addWidget(m_search);
    top->addLayout(m_buttons);
    auto *out = new IconButton("download", tr("Export the list (Ctrl+E)"));
    out->setObjectName(u"exportButton"_s);
    out->setVisible(mayExport(m_workspace));
    connect(out, &IconButton::clicked, this, &TradeListPage::exportList);
    top->addWidget(out);
    box->addLayout(top);
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(0, 0, 0, 0);
    tabs->addWidget(new TradeTabs(*this, m_key));
    box->addLayout(tabs);
    box->addLayout(m_above);
    m_chips->setObjectName(m_key + u"Chips"_s);
    box->addWidget(m_chips);
    return head;
}

void TradeListPage::addChip(const QString &key, const QString &text, const char *icon)
{
    m_chips->add(key, text, icon);
    if (m_keys.isEmpty())
        m_chips->choose({key});
    m_keys << key;
}

void TradeListPage::addAbove(QWidget *widget)
{
    m_above->addWidget(widget);
}

void TradeListPage::addButton(QWidget *button)
{
    m_buttons->addWidget(button);
}

void TradeListPage::choose(const QString &chip)
{
    if (m_keys.contains(chip))
        m_chips->choose({chip});
    filter();
}

bool TradeListPage::isShown(const TradeRow &row, const QString &chip) const
{
    return row.kinds.contains(chip);
}

void TradeListPage::refresh(const ChangeSet &changes)
{
    if (!changes.touches(Entity::Order) && !changes.touches(Entity::Customer)
        && !changes.touches(Entity::Contract))
        return;
    m_stale = true;
    if (isVisible())
        load();
}

void TradeListPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        load();
}

void TradeListPage::load()
{
    m_stale = false;
    read();
}

void TradeListPage::focusFilter()
{
    m_search->setFocus();
}

void TradeListPage::setRows(std::vector<TradeRow> rows, const QString &remark)
{
    m_rows = std::move(rows);
    m_remark = remark;
    for (const auto &key : m_keys)
        m_chips->setCount(key, format::count(std::ranges::count_if(m_rows, [&](const TradeRow &row) {
                              return isAmong(m_segment->customers(), row.customer) && isShown(row, key);
                          })));
    m_stack->setCurrentIndex(m_rows.empty() ? 1 : 0);
    m_count->setVisible(!m_rows.empty());
    filter();
}

void TradeListPage::filter()
{
    const auto chip = m_chips->chosen().value(0);
    const auto text = fold(m_search->text());
    std::vector<TradeRow> rows;
    std::ranges::copy_if(m_rows, std::back_inserter(rows), [&](const TradeRow &row) {
        return isAmong(m_segment->customers(), row.customer) && isShown(row, chip)
            && (text.isEmpty() || fold(row.cells.join(u'\n')).contains(text));
    });
    m_count->setText(format::facts(m_remark.isEmpty() ? QStringList{countText(int(rows.size()))}
                                                      : QStringList{countText(int(rows.size())), m_remark}));
    m_model->set(std::move(rows));
}

void TradeListPage::exportList()
{
    QList<QStringList> table(1);
    for (const auto &column : m_model->columns())
        table[0] << column.title;
    for (int row = 0; row < m_model->rowCount(); ++row)
        table << m_model->at(row).cells;
    chooseFileToSave(this, tr("Export: %1").arg(m_title), tr("Tables (*.csv);;Workbooks (*.xlsx)"),
                     m_title + u".csv"_s, [this, table](const QString &file) {
                         m_workspace.aside(
                             this,
                             [file, title = m_title, table](Session &session) {
                                 return crm::exportTable(session.operations(), file, title, table);
                             },
                             [this, file](const auto &outcome) {
                                 if (outcome)
                                     emit saved(tr("Saved %Ln rows in %1", nullptr, int(*outcome)).arg(file),
                                                file);
                                 else
                                     emit failed(tr("Could not write %1: %2. Choose another folder.")
                                                     .arg(file, outcome.error().message()));
                             });
                     });
}

QVariantMap TradeListPage::state() const
{
    return {{u"chip"_s, m_chips->chosen().value(0)},
            {u"search"_s, m_search->text()},
            {u"segment"_s, m_segment->name()}};
}

void TradeListPage::restore(const QVariantMap &state)
{
    m_search->setText(state.value(u"search"_s).toString());
    m_segment->choose(state.value(u"segment"_s).toString());
    choose(state.value(u"chip"_s, m_chips->chosen().value(0)).toString());
}

} // namespace crm::ui
