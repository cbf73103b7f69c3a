#include "ui/common/recordspage.h"

#include "ui/common/emptystate.h"
#include "ui/common/kit.h"
#include "ui/common/listheader.h"
#include "ui/common/listtable.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <numeric>

namespace crm::ui {
namespace {

constexpr double kNarrowest = 0.7; ///< of the widths of the columns; names are cut before anything scrolls

} // namespace

RecordsPage::RecordsPage(const QString &name, const Texts &texts, std::vector<TextRowsModel::Column> columns,
                         std::vector<int> widths)
    : m_model(new TextRowsModel(std::move(columns), this))
    , m_table(new ListTable)
    , m_stack(new QStackedWidget)
    , m_widths(std::move(widths))
{
    auto *panel = new Panel;
    auto *box = new QVBoxLayout(panel);
    box->setContentsMargins(1, 1, 1, 1);
    box->setSpacing(0);
    box->addLayout(makeHead(texts));
    box->addWidget(new Rule);
    m_stack->addWidget(m_table);
    box->addWidget(m_stack, 1);
    box->addWidget(new Rule);
    box->addLayout(makeFoot(texts));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(panel);

    m_table->setObjectName(name + QStringLiteral("Table"));
    m_table->setAccessibleName(texts.title);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->header()->setSortIndicatorShown(false); // they have an order of their own
    m_table->header()->setSectionsClickable(false);
    m_table->header()->setSectionsMovable(false);
    m_table->header()->setContextMenuPolicy(Qt::PreventContextMenu);

    connect(m_edit, &Button::clicked, this, &RecordsPage::editCurrent);
    connect(m_table, &ListTable::opened, this, &RecordsPage::editCurrent);
    connect(m_table, &ListTable::widthChanged, this, &RecordsPage::fitColumns);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { m_edit->setEnabled(current.isValid()); });
}

QLayout *RecordsPage::makeHead(const Texts &texts)
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 14, 16, 14);
    head->setSpacing(16);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(label(texts.title, "title"));
    auto *lead = label(texts.lead, "muted");
    lead->setWordWrap(true);
    words->addWidget(lead);
    head->addLayout(words, 1);
    m_edit = new Button(tr("Edit"), "", "note");
    m_edit->setObjectName(QStringLiteral("editRecord"));
    m_edit->setToolTip(QStringLiteral("F2"));
    m_edit->setEnabled(false);
    head->addWidget(m_edit, 0, Qt::AlignTop);
    return head;
}

QLayout *RecordsPage::makeFoot(const Texts &texts)
{
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 8, 16, 8);
    foot->setSpacing(24);
    m_count = label({}, "caption");
    foot->addWidget(m_count, 0, Qt::AlignTop);
    auto *note = label(texts.note, "caption");
    note->setWordWrap(true);
    note->setAlignment(Qt::AlignRight | Qt::AlignTop);
    foot->addWidget(note, 1);
    return foot;
}

void RecordsPage::setEmpty(EmptyState *empty)
{
    m_stack->addWidget(empty);
}

void RecordsPage::show(std::vector<QStringList> rows, const QString &count)
{
    const int row = m_table->currentIndex().row();
    const int last = int(rows.size()) - 1;
    m_stack->setCurrentIndex(rows.empty() && m_stack->count() > 1 ? 1 : 0);
    m_model->set(std::move(rows));
    m_count->setText(count);
    m_edit->setEnabled(false);
    if (last >= 0)
        m_table->selectRow(std::clamp(row, 0, last));
    m_ready = true;
}

/// The columns share the page, and neither crowd at its left nor leave it.
void RecordsPage::fitColumns()
{
    const int least = Theme::px(std::accumulate(m_widths.begin(), m_widths.end(), 0));
    const double part = std::max(kNarrowest, double(m_table->viewport()->width()) / std::max(least, 1));
    for (size_t i = 0; i < m_widths.size(); ++i)
        m_table->setColumnWidth(int(i), int(Theme::px(m_widths[i]) * part));
}

void RecordsPage::editCurrent()
{
    if (const auto current = m_table->currentIndex(); current.isValid())
        edit(current.row());
}

} // namespace crm::ui
