#include "ui/pool/reasonsdialog.h"

#include "core/pool/releasereasons.h"
#include "core/session/workspace.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace crm::ui {

ReasonsDialog::ReasonsDialog(Workspace &workspace, std::vector<ReleaseReason> reasons, QWidget *parent)
    : FormDialog(tr("Reasons for giving back"),
                 tr("What people choose from. They can always type something else."), parent)
    , m_workspace(workspace)
    , m_reasons(std::move(reasons))
    , m_rows(new QVBoxLayout)
{
    setObjectName(u"reasonsDialog"_s);
    auto *rows = new QWidget;
    rows->setLayout(m_rows);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(6);
    addWidget(rows);
    auto *add = new Button(tr("Add a reason"), "", "plus");
    add->setObjectName(u"addReason"_s);
    add->setAutoDefault(false);
    addWidget(add);
    connect(add, &QPushButton::clicked, this, [this] {
        m_reasons.push_back({});
        showRows();
        m_rows->itemAt(m_rows->count() - 1)->widget()->findChild<QLineEdit *>()->setFocus();
        fitHeight();
    });
    showRows();
}

void ReasonsDialog::showRows()
{
    while (auto *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (size_t place = 0; place < m_reasons.size(); ++place)
        m_rows->addWidget(row(place));
}

QWidget *ReasonsDialog::row(size_t place)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    auto *name = new QLineEdit(m_reasons[place].name);
    name->setObjectName(u"reasonName"_s);
    name->setMaxLength(255);
    name->setAccessibleName(tr("Reason"));
    auto *offered = new QCheckBox(tr("offered"));
    offered->setChecked(m_reasons[place].active);
    auto *up = new IconButton("up", tr("Further up"));
    up->setEnabled(place > 0);
    auto *remove = new IconButton("close", tr("Take this away"));
    line->addWidget(name, 1);
    line->addWidget(offered);
    line->addWidget(up);
    line->addWidget(remove);
    connect(name, &QLineEdit::textEdited, this,
            [this, place](const QString &text) { m_reasons[place].name = text; });
    connect(offered, &QCheckBox::toggled, this, [this, place](bool on) { m_reasons[place].active = on; });
    connect(up, &IconButton::clicked, this, [this, place] {
        std::swap(m_reasons[place], m_reasons[place - 1]);
        showRows();
    });
    connect(remove, &IconButton::clicked, this, [this, place] {
        m_reasons.erase(m_reasons.begin() + qsizetype(place));
        showRows();
    });
    return row;
}

void ReasonsDialog::save()
{
    write(
        m_workspace,
        [reasons = m_reasons](Session &session) { return session.releaseReasons().store(reasons); },
        [this](const Outcome<ChangeSet> &outcome) {
            if (!outcome) {
                refuse(outcome.error().message());
                return;
            }
            emit saved(tr("Reasons changed"));
            accept();
        });
}

} // namespace crm::ui
