#include "ui/dataquality/standarddialog.h"

#include "core/session/workspace.h"
#include "ui/common/kit.h"
#include "ui/common/listtable.h"
#include "ui/common/textrowsmodel.h"

#include <QCheckBox>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace crm::ui {

StandardDialog::StandardDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_rows(new TextRowsModel(
          {{u"customer"_s, tr("Customer")}, {u"before"_s, tr("Now")}, {u"after"_s, tr("Then")}}, this))
    , m_table(new ListTable)
    , m_summary(label({}, "muted"))
    , m_apply(new Button(tr("Apply"), "primary"))
{
    setObjectName(u"standardDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Standardise texts"));
    resize(Theme::px(760), Theme::px(560));
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(24, 20, 24, 20);
    box->setSpacing(12);
    box->addWidget(label(tr("Standardise texts"), "heading"));
    for (const auto standard : {Standard::Width, Standard::Spaces, Standard::Phones, Standard::Mails}) {
        auto *check = new QCheckBox(displayName(standard));
        check->setObjectName(toKey(standard));
        check->setChecked(true);
        connect(check, &QCheckBox::toggled, this, &StandardDialog::preview);
        m_standards.emplaceBack(standard, check);
        box->addWidget(check);
    }
    m_table->setObjectName(u"standardChanges"_s);
    m_table->setAccessibleName(tr("What would change"));
    m_table->setModel(m_rows);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setColumnWidths({200, 240, 240});
    box->addWidget(m_table, 1);
    auto *foot = new QHBoxLayout;
    m_summary->setObjectName(u"standardSummary"_s);
    foot->addWidget(m_summary, 1);
    auto *cancel = new Button(tr("Cancel"));
    m_apply->setObjectName(u"applyStandards"_s);
    m_apply->setEnabled(false);
    foot->addWidget(cancel);
    foot->addWidget(m_apply);
    box->addLayout(foot);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_apply, &Button::clicked, this, &StandardDialog::apply);
    preview();
}

QSet<Standard> StandardDialog::chosen() const
{
    QSet<Standard> standards;
    for (const auto &[standard, check] : m_standards)
        if (check->isChecked())
            standards.insert(standard);
    return standards;
}

void StandardDialog::preview()
{
    m_apply->setEnabled(false);
    m_summary->setText(tr("Looking at all texts…"));
    m_workspace.aside(
        this, [standards = chosen()](Session &session) { return session.standards().preview(standards); },
        [this, life = ++m_life](const Outcome<std::vector<StandardChange>> &changes) {
            if (life != m_life)
                return;
            if (changes)
                showChanges(*changes);
            else
                m_summary->setText(changes.error().message());
        });
}

void StandardDialog::showChanges(std::vector<StandardChange> changes)
{
    m_changes = std::move(changes);
    std::vector<QStringList> rows;
    for (const auto &change : m_changes)
        rows.push_back({change.name, change.before, change.after});
    m_rows->set(std::move(rows));
    m_summary->setText(m_changes.empty() ? tr("All of it is in one form already.")
                                         : tr("%Ln texts would change", nullptr, int(m_changes.size())));
    m_apply->setEnabled(!m_changes.empty());
}

void StandardDialog::apply()
{
    m_apply->setEnabled(false);
    m_workspace.write(
        this, [changes = m_changes](Session &session) { return session.standards().apply(changes); },
        [this](const Outcome<ChangeSet> &outcome) {
            if (!outcome) {
                m_summary->setText(outcome.error().message());
                m_apply->setEnabled(true);
                return;
            }
            emit applied(int(m_changes.size()));
            accept();
        });
}

void StandardDialog::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::t().raised);
}

} // namespace crm::ui
