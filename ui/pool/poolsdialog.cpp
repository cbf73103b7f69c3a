#include "ui/pool/poolsdialog.h"

#include "core/customfield/customfieldservice.h"
#include "core/pool/holdlimits.h"
#include "core/pool/poolservice.h"
#include "core/pool/releasereasons.h"
#include "core/security/departmentservice.h"
#include "core/security/userservice.h"
#include "core/session/workspace.h"
#include "ui/common/formatters.h"
#include "ui/pool/conditiontext.h"
#include "ui/pool/limitdialog.h"
#include "ui/pool/pooldialog.h"
#include "ui/pool/reasonsdialog.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

void empty(QVBoxLayout *box)
{
    while (auto *item = box->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

/// Products belong to no customer.
std::vector<CustomField> ownFieldsOf(Session &session)
{
    std::vector<CustomField> own;
    for (const auto entity : kFieldEntities)
        if (entity != FieldEntity::Product)
            std::ranges::copy_if(session.customFields().all(entity), std::back_inserter(own),
                                 &CustomField::active);
    return own;
}

} // namespace

PoolsDialog::PoolsDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_pools(new QVBoxLayout)
    , m_limits(new QVBoxLayout)
{
    setObjectName(u"poolsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Pools"));
    resize(Theme::px(640), Theme::px(620));
    auto *body = new QWidget;
    auto *box = new QVBoxLayout(body);
    box->setContentsMargins(24, 20, 24, 12);
    box->setSpacing(8);
    const auto part = [&](const QString &title, const QString &lead, QVBoxLayout *rows, const QString &add,
                          const QString &name) {
        auto *head = new QHBoxLayout;
        head->addWidget(label(title, "heading"), 1);
        auto *button = new Button(add, "", "plus");
        button->setObjectName(name);
        button->setAutoDefault(false);
        head->addWidget(button);
        box->addLayout(head);
        auto *text = label(lead, "muted");
        text->setWordWrap(true);
        box->addWidget(text);
        rows->setSpacing(0);
        box->addLayout(rows);
        return button;
    };
    auto *addPool = part(tr("Pools"),
                         tr("What is given back without a choice goes to the pool with the lowest priority."),
                         m_pools, tr("Add pool"), u"addPool"_s);
    box->addSpacing(12);
    m_addLimit =
        part(tr("How many customers one may have"),
             tr("Holds for claims, assignments, new customers and imports alike. Without a limit anybody may "
                "have any number."),
             m_limits, tr("Add a limit"), u"addLimit"_s);
    box->addStretch();
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroller(body), 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(24, 8, 24, 16);
    foot->addStretch();
    auto *reasons = new Button(tr("Reasons for giving back…"));
    reasons->setObjectName(u"editReasons"_s);
    reasons->setAutoDefault(false);
    auto *close = new Button(tr("Close"), "primary");
    foot->insertWidget(0, reasons);
    foot->addWidget(close);
    connect(reasons, &QPushButton::clicked, this, &PoolsDialog::editReasons);
    outer->addLayout(foot);
    connect(addPool, &QPushButton::clicked, this, [this] { edit(Pool{}); });
    m_editReasons = reasons;
    m_addLimit->setEnabled(false); // until it is known for whom there can be one
    m_editReasons->setEnabled(false);
    connect(m_addLimit, &QPushButton::clicked, this, [this] { edit(HoldLimit{}); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(&workspace.hub(), &ChangeHub::changed, this, &PoolsDialog::read);
    read();
}

void PoolsDialog::read()
{
    m_workspace.read(
        this,
        [](Session &session) {
            return Facts{.pools = session.pools().pools(),
                         .limits = session.holdLimits().all(),
                         .reasons = session.releaseReasons().all(),
                         .people = {session.users().all(), session.departments().all()},
                         .own = ownFieldsOf(session)};
        },
        [this](const Outcome<Facts> &outcome) {
            if (outcome)
                list(*outcome);
        });
}

void PoolsDialog::list(const Facts &facts)
{
    m_facts = facts;
    m_addLimit->setEnabled(true);
    m_editReasons->setEnabled(true);
    empty(m_pools);
    empty(m_limits);
    for (const auto &pool : facts.pools)
        m_pools->addWidget(poolRow(pool));
    for (const auto &limit : facts.limits)
        m_limits->addWidget(limitRow(limit));
}

QWidget *PoolsDialog::row(const QString &title, const QString &note, QPushButton *act)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 8, 0, 8);
    line->setSpacing(16);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(label(title, "strong"));
    auto *second = label(note, "caption");
    second->setWordWrap(true);
    texts->addWidget(second);
    line->addLayout(texts, 1);
    act->setAutoDefault(false);
    line->addWidget(act, 0, Qt::AlignTop);
    return row;
}

QWidget *PoolsDialog::poolRow(const Pool &pool)
{
    QStringList who;
    for (const auto &member : pool.members)
        who << nameOf(member.who, m_facts.people);
    const QString facts = format::facts({tr("%Ln customers", nullptr, int(pool.customers)),
                                         tr("priority %1").arg(pool.priority),
                                         pool.enabled ? QString() : tr("switched off"), who.join(tr(", "))});
    auto *change = new Button(tr("Edit"));
    change->setObjectName(u"changePool%1"_s.arg(pool.id.value));
    change->setAccessibleName(tr("Edit %1").arg(pool.name));
    connect(change, &QPushButton::clicked, this, [this, pool] { edit(pool); });
    return row(pool.name, facts + u'\n' + describeTerms(pool), change);
}

QWidget *PoolsDialog::limitRow(const HoldLimit &limit)
{
    const auto lists = m_workspace.directory().snapshot()->sharedLists();
    const QString name = nameOf(limit.who, m_facts.people);
    auto *change = new Button(tr("Edit"));
    change->setObjectName(u"changeLimit%1"_s.arg(limit.id));
    change->setAccessibleName(tr("Edit %1").arg(name));
    connect(change, &QPushButton::clicked, this, [this, limit] { edit(limit); });
    return row(tr("%1: at most %2 customers").arg(name, format::count(limit.customers)),
               limit.exempt.isEmpty()
                   ? tr("Every customer counts.")
                   : tr("Those with %1 do not count.").arg(conditionsInWords(limit.exempt, *lists)),
               change);
}

void PoolsDialog::edit(const Pool &pool)
{
    auto *dialog = new PoolDialog(m_workspace, pool, m_facts.people, m_facts.pools, m_facts.own, this);
    connect(dialog, &PoolDialog::saved, this, &PoolsDialog::changed);
    dialog->open();
}

void PoolsDialog::edit(const HoldLimit &limit)
{
    auto *dialog = new LimitDialog(m_workspace, limit, m_facts.people, this);
    connect(dialog, &LimitDialog::saved, this, &PoolsDialog::changed);
    dialog->open();
}

void PoolsDialog::editReasons()
{
    auto *dialog = new ReasonsDialog(m_workspace, m_facts.reasons, this);
    connect(dialog, &ReasonsDialog::saved, this, &PoolsDialog::changed);
    dialog->open();
}

void PoolsDialog::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::t().raised);
}

} // namespace crm::ui
