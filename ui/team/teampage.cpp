#include "ui/team/teampage.h"

#include "core/session/workspace.h"
#include "ui/common/kit.h"
#include "ui/common/listtable.h"
#include "ui/team/userdialog.h"
#include "ui/team/usertablemodel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crm::ui {

TeamPage::TeamPage(Workspace &workspace, Settings &settings)
    : m_workspace(workspace)
    , m_table(new ListTable)
    , m_model(new UserTableModel(this))
{
    auto *panel = new Panel;
    auto *box = new QVBoxLayout(panel);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 14, 16, 10);
    head->addWidget(label(tr("Team"), "title"));
    head->addStretch();
    auto *edit = new Button(tr("Edit"), "", "note");
    head->addWidget(edit);
    box->addLayout(head);
    box->addWidget(new Rule);
    box->addWidget(m_table, 1);
    auto *note = label(
        tr("In a file that is shared, roles guide this program and are logged. They are not a lock: who "
           "can open the file with another tool can go around them."),
        "caption");
    note->setWordWrap(true);
    note->setContentsMargins(16, 10, 16, 12);
    box->addWidget(note);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(panel);

    m_table->setObjectName(u"userTable"_s);
    m_table->setAccessibleName(tr("Team"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setColumnWidths({240, 180, 120});
    m_table->keepColumns(settings, u"team"_s);

    connect(edit, &Button::clicked, this, &TeamPage::editCurrent);
    connect(m_table, &ListTable::opened, this, &TeamPage::editCurrent);
    reload();
}

void TeamPage::refresh(const ChangeSet &changes)
{
    if (changes.touches(Entity::User))
        reload();
}

void TeamPage::reload()
{
    m_workspace.read(
        this, [](Session &session) { return session.users().all(); },
        [this](const Outcome<std::vector<User>> &users) {
            m_ready = true;
            users ? m_model->set(*users) : emit failed(users.error().message());
        });
}

void TeamPage::createNew()
{
    auto *dialog = new UserDialog(m_workspace, {}, this);
    connect(dialog, &UserDialog::saved, this,
            [this](const QString &name) { emit happened(tr("%1 was added.").arg(name), true); });
    dialog->open();
}

void TeamPage::editCurrent()
{
    const auto current = m_table->currentIndex();
    if (!current.isValid())
        return;
    auto *dialog = new UserDialog(m_workspace, m_model->at(current.row()), this);
    connect(dialog, &UserDialog::saved, this,
            [this](const QString &name) { emit happened(tr("%1 was saved.").arg(name), true); });
    dialog->open();
}

} // namespace crm::ui
