#include "ui/customfield/fieldspage.h"

#include "core/session/workspace.h"
#include "ui/common/kit.h"
#include "ui/common/listtable.h"
#include "ui/customfield/fielddialog.h"
#include "ui/customfield/fieldtablemodel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crm::ui {

FieldsPage::FieldsPage(Workspace &workspace, Settings &settings)
    : m_workspace(workspace)
    , m_table(new ListTable)
    , m_model(new FieldTableModel(this))
{
    auto *panel = new Panel;
    auto *box = new QVBoxLayout(panel);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 14, 16, 10);
    head->addWidget(label(tr("Custom fields"), "title"));
    head->addStretch();
    auto *edit = new Button(tr("Edit"), "", "note");
    head->addWidget(edit);
    box->addLayout(head);
    box->addWidget(new Rule);
    box->addWidget(m_table, 1);
    auto *note = label(tr("Fields of your own need no programmer: they are there in forms, lists, filters "
                          "and sheets at once."),
                       "caption");
    note->setWordWrap(true);
    note->setContentsMargins(16, 10, 16, 12);
    box->addWidget(note);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(panel);

    m_table->setObjectName(u"fieldTable"_s);
    m_table->setAccessibleName(tr("Custom fields"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setColumnWidths({220, 150, 320, 100, 100});
    m_table->keepColumns(settings, u"fields"_s);

    connect(edit, &Button::clicked, this, &FieldsPage::editCurrent);
    connect(m_table, &ListTable::opened, this, &FieldsPage::editCurrent);
    reload();
}

void FieldsPage::refresh(const ChangeSet &changes)
{
    if (changes.touches(Entity::CustomField))
        reload();
}

void FieldsPage::reload()
{
    m_workspace.read(
        this, [](Session &session) { return session.customFields().all(FieldEntity::Customer); },
        [this](const Outcome<std::vector<CustomField>> &fields) {
            m_ready = true;
            fields ? m_model->set(*fields) : emit failed(fields.error().message());
        });
}

void FieldsPage::createNew()
{
    auto *dialog = new FieldDialog(m_workspace, {}, this);
    connect(dialog, &FieldDialog::saved, this,
            [this](const QString &name) { emit happened(tr("%1 was added.").arg(name), true); });
    dialog->open();
}

void FieldsPage::editCurrent()
{
    const auto current = m_table->currentIndex();
    if (!current.isValid())
        return;
    auto *dialog = new FieldDialog(m_workspace, m_model->at(current.row()), this);
    connect(dialog, &FieldDialog::saved, this,
            [this](const QString &name) { emit happened(tr("%1 was saved.").arg(name), true); });
    dialog->open();
}

} // namespace crm::ui
