#include "ui/pool/poolsdialog.h"

#include "core/base/text/clean.h"
#include "core/session/workspace.h"
#include "ui/common/formatters.h"

#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crm::ui {

PoolsDialog::PoolsDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_rows(new QVBoxLayout)
{
    setObjectName(u"poolsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Pools"));
    setMinimumWidth(Theme::px(480));
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(24, 20, 24, 20);
    box->setSpacing(8);
    auto *lead =
        label(tr("What is given back without a choice goes to the pool with the lowest priority."), "muted");
    lead->setWordWrap(true);
    box->addWidget(lead);
    m_rows->setSpacing(0);
    box->addLayout(m_rows);
    box->addStretch();
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    auto *add = new Button(tr("Add pool"), "", "plus");
    auto *close = new Button(tr("Close"), "primary");
    add->setObjectName(u"addPool"_s);
    add->setAutoDefault(false);
    foot->addWidget(add);
    foot->addStretch();
    foot->addWidget(close);
    box->addLayout(foot);
    connect(add, &QPushButton::clicked, this, [this] { edit({}); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(&workspace.hub(), &ChangeHub::changed, this, &PoolsDialog::read);
    read();
}

void PoolsDialog::read()
{
    m_workspace.read(
        this, [](Session &session) { return session.pools().pools(); },
        [this](const Outcome<std::vector<Pool>> &outcome) {
            if (outcome)
                list(*outcome);
        });
}

void PoolsDialog::list(const std::vector<Pool> &pools)
{
    while (auto *item = m_rows->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const auto &pool : pools)
        m_rows->addWidget(row(pool));
}

QWidget *PoolsDialog::row(const Pool &pool)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 6, 0, 6);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(label(pool.name, "strong"));
    texts->addWidget(label(
        format::facts({tr("%Ln customers", nullptr, int(pool.customers)),
                       tr("priority %1").arg(pool.priority), pool.enabled ? QString() : tr("switched off")}),
        "caption"));
    line->addLayout(texts, 1);
    auto *change = new Button(tr("Edit"));
    change->setObjectName(u"changePool%1"_s.arg(pool.id.value));
    change->setAccessibleName(tr("Edit %1").arg(pool.name));
    change->setAutoDefault(false);
    line->addWidget(change);
    connect(change, &QPushButton::clicked, this, [this, pool] { edit(pool); });
    return row;
}

void PoolsDialog::edit(const Pool &pool)
{
    auto *dialog = new PoolDialog(m_workspace, pool, this);
    connect(dialog, &PoolDialog::saved, this, &PoolsDialog::changed);
    dialog->open();
}

void PoolsDialog::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::t().raised);
}

PoolDialog::PoolDialog(Workspace &workspace, const Pool &pool, QWidget *parent)
    : FormDialog(pool.id.isValid() ? tr("Edit the pool") : tr("Add pool"), {}, parent)
    , m_workspace(workspace)
    , m_pool(pool)
    , m_name(new QLineEdit(pool.name))
    , m_priority(new QSpinBox)
{
    m_name->setObjectName(u"poolName"_s);
    m_priority->setRange(1, 9999);
    m_priority->setValue(pool.priority);
    m_enabled->addItem(tr("In use"), true);
    m_enabled->addItem(tr("Switched off"), false);
    m_enabled->setCurrentIndex(pool.enabled ? 0 : 1);
    addField(new Field(tr("Name"), m_name, true), Width::Full,
             [this] { return isBlank(m_name->text()) ? tr("A pool needs a name.") : QString(); });
    addField(new Field(tr("Priority"), m_priority, false, tr("The lowest comes first.")), Width::Half);
    addField(new Field(tr("State"), m_enabled, false, tr("Only an empty pool can be switched off.")),
             Width::Half);
}

void PoolDialog::save()
{
    m_pool.name = m_name->text();
    m_pool.priority = m_priority->value();
    m_pool.enabled = m_enabled->currentData().toBool();
    m_workspace.write(
        this,
        [pool = m_pool](Session &session) {
            if (pool.id.isValid())
                session.pools().edit(pool);
            else
                session.pools().add(pool);
            return true;
        },
        [this](const Outcome<bool> &outcome) {
            if (!outcome) {
                refuse(outcome.error().message());
                return;
            }
            emit saved(m_pool.id.isValid() ? tr("Pool %1 changed").arg(m_pool.name)
                                           : tr("Pool %1 added").arg(m_pool.name));
            accept();
        });
}

} // namespace crm::ui
