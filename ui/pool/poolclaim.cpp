// What the pool page does with what is selected.

#include "core/pool/poolservice.h"
#include "core/session/workspace.h"
#include "ui/common/formatters.h"
#include "ui/common/listtable.h"
#include "ui/common/selectionbar.h"
#include "ui/pool/handoverdialog.h"
#include "ui/pool/poolassigndialog.h"
#include "ui/pool/poolmodel.h"
#include "ui/pool/poolpage.h"
#include "ui/pool/poolquota.h"
#include "ui/pool/poolsdialog.h"
#include "ui/pool/purgedialog.h"

#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm::ui {

std::vector<CustomerId> PoolPage::selected() const
{
    std::vector<CustomerId> ids;
    for (const int row : m_table->selectedRowNumbers())
        if (!m_model->isRefused(row))
            ids.push_back(m_model->idAt(row));
    return ids;
}

std::vector<CustomerId> PoolPage::claimable() const
{
    std::vector<CustomerId> ids;
    for (const int row : m_table->selectedRowNumbers())
        if (!m_model->isRefused(row) && !m_model->isLocked(row))
            ids.push_back(m_model->idAt(row));
    return ids;
}

/// It promises no more than may be claimed now.
QString PoolPage::claimText(int open) const
{
    const auto allowed = m_quota->allowed(open);
    return allowed > 0 && allowed < open ? tr("Claim the first %n customers", nullptr, allowed)
                                         : tr("Claim %n customers", nullptr, open);
}

void PoolPage::selectionChanged()
{
    const auto count = int(selected().size());
    const auto open = int(claimable().size());
    const auto allowed = m_quota->allowed(open);
    m_claim->setText(claimText(open));
    m_claim->setVisible(m_facts.mayClaim);
    m_claim->setEnabled(allowed > 0);
    m_claimAll->setVisible(m_facts.mayClaim && open > 1 && allowed == open);
    m_quota->setPlanned(m_facts.mayClaim ? allowed : 0);
    m_assign->setVisible(m_facts.mayAssign);
    m_move->setVisible(m_facts.mayAssign && !otherPools().empty());
    m_bar->setSelection(m_facts.mayClaim || m_facts.mayAssign ? count : 0,
                        m_facts.mayClaim && count > 0 ? m_quota->consequence(open) : QString());
}

void PoolPage::showMenu(const QPoint &position)
{
    const auto count = int(selected().size());
    if (count == 0)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto open = int(claimable().size());
    const auto allowed = m_quota->allowed(open);
    if (m_facts.mayClaim && allowed > 0)
        menu->addAction(claimText(open), this, [this] { claim(BatchMode::AsManyAsAllowed); });
    if (m_facts.mayClaim && open > 1 && allowed == open)
        menu->addAction(tr("Claim all of them or none"), this, [this] { claim(BatchMode::AllOrNone); });
    if (m_facts.mayAssign)
        menu->addAction(tr("Assign…"), this, &PoolPage::assign);
    if (m_facts.mayAssign && !otherPools().empty())
        menu->addAction(tr("Move…"), this, &PoolPage::moveSelected);
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

void PoolPage::claim(BatchMode mode)
{
    const auto ids = claimable();
    if (ids.empty())
        return;
    m_claim->setEnabled(false); // a second click must not claim twice
    const PoolId pool{m_pool->currentData().toLongLong()};
    m_workspace.write(
        this, [ids, pool, mode](Session &session) { return session.pools().claim(ids, pool, mode); },
        [this](const Outcome<PoolOutcome> &outcome) {
            m_claim->setEnabled(true);
            if (outcome)
                claimed(outcome->answers);
            else
                emit failed(outcome.error().message());
        });
}

QString PoolPage::nameOf(CustomerId id) const
{
    const auto snapshot = m_workspace.directory().snapshot();
    const auto row = snapshot->rowOf(id.value);
    return row ? snapshot->text({CustomerField::Name}, *row) : QString();
}

/// Of all or none it was none: those that may be claimed by themselves stay chosen.
void PoolPage::notClaimed(const std::vector<PoolAnswer> &answers)
{
    QHash<qint64, QString> refused;
    for (const auto &answer : answers)
        if (!answer.byBatch)
            refused.insert(answer.customer.value, answer.reason);
    const auto cause = std::ranges::find(answers, false, &PoolAnswer::byBatch);
    const QString why = cause == answers.end() // then it is the last one that says how many too many they are
                          ? answers.back().reason
                          : tr("%1: %2").arg(nameOf(cause->customer), cause->reason);
    m_model->refuse(refused);
    selectionChanged();
    emit failed(tr("None of the %n customers was claimed. %1", nullptr, int(answers.size())).arg(why));
}

void PoolPage::claimed(const std::vector<PoolAnswer> &answers)
{
    if (std::ranges::any_of(answers, &PoolAnswer::byBatch)) {
        notClaimed(answers);
        return;
    }
    QHash<qint64, QString> refused;
    QString first;
    for (const auto &answer : answers) {
        if (answer.ok)
            continue;
        if (refused.isEmpty())
            first = tr("%1: %2").arg(nameOf(answer.customer), answer.reason);
        refused.insert(answer.customer.value, answer.reason);
    }
    const auto won = int(answers.size()) - int(refused.size());
    m_table->clearSelection();
    m_model->refuse(refused);
    if (refused.isEmpty())
        emit happened(tr("%n customers claimed", nullptr, won), true);
    else if (won == 0)
        emit failed(refused.size() == 1 ? first
                                        : tr("None of the %n customers could be claimed; the list says why.",
                                             nullptr, int(refused.size())));
    else
        emit happened(tr("%1 of %2 customers claimed. %3")
                          .arg(format::count(won), format::count(qint64(answers.size())),
                               refused.size() == 1 ? first : tr("The list says why the others were not.")),
                      true);
}

void PoolPage::assign()
{
    auto *dialog = new PoolAssignDialog(m_workspace, selected(), m_facts.users, this);
    connect(dialog, &PoolAssignDialog::assigned, this, [this](const QString &what) {
        m_table->clearSelection();
        emit happened(what, true);
    });
    dialog->open();
}

void PoolPage::moveSelected()
{
    auto *dialog = new MoveDialog(m_workspace, selected(), otherPools(), this);
    connect(dialog, &MoveDialog::moved, this, [this](const QString &what) {
        m_table->clearSelection();
        emit happened(what, true);
    });
    dialog->open();
}

void PoolPage::managePools()
{
    auto *dialog = new PoolsDialog(m_workspace, this);
    connect(dialog, &PoolsDialog::changed, this, [this](const QString &what) { emit happened(what, true); });
    dialog->open();
}

void PoolPage::showTools()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(icon("clock", Theme::t().text2), tr("Nurtured opportunities"), this,
                    [this] { emit wanted(u"nurturing"_s, {}); });
    if (m_facts.mayHandOver)
        menu->addAction(icon("user", Theme::t().text2), tr("Hand everything of somebody over…"), this,
                        &PoolPage::handOver);
    if (m_facts.mayManage)
        menu->addAction(icon("trash", Theme::t().text2), tr("Clear out this pool…"), this, &PoolPage::purge);
    menu->popup(m_tools->mapToGlobal(QPoint(0, m_tools->height())));
}

void PoolPage::handOver()
{
    auto *dialog = new HandoverDialog(m_workspace, m_facts.users, m_facts.pools, this);
    connect(dialog, &HandoverDialog::done, this, [this](const QString &what) { emit happened(what, true); });
    dialog->open();
}

void PoolPage::purge()
{
    const auto pool = std::ranges::find(m_facts.pools, shownPool(), &Pool::id);
    if (pool == m_facts.pools.end())
        return;
    auto *dialog = new PurgeDialog(m_workspace, *pool, this);
    connect(dialog, &PurgeDialog::done, this, [this](const QString &what) { emit happened(what, true); });
    dialog->open();
}

} // namespace crm::ui
