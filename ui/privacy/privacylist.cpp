#include "ui/privacy/privacylist.h"

#include "ui/common/emptystate.h"
#include "ui/common/flowlayout.h"
#include "ui/common/listheader.h"
#include "ui/common/listtable.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace crm::ui {

PrivacyList::PrivacyList(const QString &name, const QString &lead, std::vector<TextRowsModel::Column> columns,
                         std::initializer_list<int> widths)
    : m_model(new TextRowsModel(std::move(columns), this))
    , m_table(new ListTable)
    , m_stack(new QStackedWidget)
    , m_acts(new QWidget)
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(16, 12, 16, 12);
    head->setSpacing(10);
    head->addWidget(wrappedLabel(lead, "muted"));
    new FlowLayout(m_acts);
    head->addWidget(m_acts);
    box->addLayout(head);
    box->addWidget(new Rule);
    m_stack->addWidget(m_table);
    box->addWidget(m_stack, 1);
    m_table->setObjectName(name);
    m_table->setAccessibleName(lead);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumnWidths(widths);
    m_table->fitColumns({.giving = 0, .least = 160, .waiting = {m_model->columnCount() - 2}});
    m_table->header()->setSortIndicatorShown(false);
    m_table->header()->setSectionsClickable(false);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PrivacyList::allow);
    connect(m_table, &ListTable::opened, this, &PrivacyList::opened);
}

Button *PrivacyList::addAct(const QString &text, const char *icon, bool needsRow, const char *kind)
{
    auto *button = new Button(text, kind, icon);
    m_acts->layout()->addWidget(button);
    if (needsRow)
        m_needRow << button;
    allow();
    return button;
}

void PrivacyList::setEmpty(EmptyState *empty)
{
    m_stack->addWidget(empty);
}

void PrivacyList::setRows(std::vector<QStringList> rows)
{
    const int before = row();
    const int count = int(rows.size());
    m_model->set(std::move(rows));
    m_stack->setCurrentIndex(count == 0 && m_stack->count() > 1 ? 1 : 0);
    if (before >= 0 && before < count)
        m_table->selectRow(before);
    allow();
}

int PrivacyList::row() const
{
    const auto selected = m_table->selectionModel()->selectedRows();
    return selected.isEmpty() ? -1 : selected.front().row();
}

void PrivacyList::allow()
{
    for (auto *button : m_needRow)
        button->setEnabled(row() >= 0);
}

} // namespace crm::ui
