#include "ui/common/recordspage.h"

#include "ui/common/kit.h"
#include "ui/common/listtable.h"

#include <QVBoxLayout>

namespace crm::ui {

RecordsPage::RecordsPage(Settings &settings, const QString &name, const Texts &texts,
                         std::vector<TextRowsModel::Column> columns, std::initializer_list<int> widths)
    : m_model(new TextRowsModel(std::move(columns), this))
    , m_table(new ListTable)
{
    auto *panel = new Panel;
    auto *box = new QVBoxLayout(panel);
    box->setContentsMargins(1, 0, 1, 0);
    box->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 14, 16, 10);
    head->addWidget(label(texts.title, "title"));
    head->addStretch();
    auto *editButton = new Button(tr("Edit"), "", "note");
    head->addWidget(editButton);
    box->addLayout(head);
    box->addWidget(new Rule);
    box->addWidget(m_table, 1);
    auto *note = label(texts.note, "caption");
    note->setWordWrap(true);
    note->setContentsMargins(16, 10, 16, 12);
    box->addWidget(note);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(panel);

    m_table->setObjectName(name + QStringLiteral("Table"));
    m_table->setAccessibleName(texts.title);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setColumnWidths(widths);
    m_table->keepColumns(settings, name);

    connect(editButton, &Button::clicked, this, &RecordsPage::editCurrent);
    connect(m_table, &ListTable::opened, this, &RecordsPage::editCurrent);
}

void RecordsPage::show(std::vector<QStringList> rows)
{
    m_model->set(std::move(rows));
    m_ready = true;
}

void RecordsPage::editCurrent()
{
    if (const auto current = m_table->currentIndex(); current.isValid())
        edit(current.row());
}

} // namespace crm::ui
