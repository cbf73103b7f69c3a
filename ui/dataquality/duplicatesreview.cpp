// The review of the duplicates page: one group after the other, and what is decided about it.

#include "core/dataquality/mergeservice.h"
#include "core/operation/undoservice.h"
#include "core/session/workspace.h"
#include "ui/common/formatters.h"
#include "ui/common/kit.h"
#include "ui/dataquality/duplicatespage.h"
#include "ui/dataquality/mergegrid.h"

#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

using State = ReviewGroup::State;

/// "The same phone (strong)", the strongest first.
QStringList shownReasons(const DuplicatePair &pair)
{
    QStringList reasons;
    for (const auto &reason : pair.reasons) {
        const auto strength = strengthOf(reason);
        if (strength != MatchStrength::Weak || reason.bits > 0)
            reasons << DuplicatesPage::tr("%1 (%2)").arg(describe(reason), displayName(strength));
    }
    return reasons;
}

} // namespace

int DuplicatesPage::currentRow() const
{
    return m_list->currentIndex().row();
}

bool DuplicatesPage::isOpen(int row) const
{
    if (row < 0 || row >= m_groups->rowCount() || m_busy)
        return false;
    const auto state = m_groups->at(row).state;
    return state == State::Open || state == State::Skipped;
}

void DuplicatesPage::goOn(int row)
{
    const int next = m_groups->next(row);
    if (next >= 0)
        m_list->setCurrentIndex(m_groups->index(next, 0));
    showDecided();
    showCurrent();
}

void DuplicatesPage::showDecided()
{
    const int all = m_groups->rowCount();
    m_count->setText(
        all == 0 ? QString()
                 : tr("%1 of %2 groups decided").arg(format::count(m_groups->decided()), format::count(all)));
    emit countChanged(all - m_groups->decided(), false);
}

void DuplicatesPage::showCurrent()
{
    const int row = currentRow();
    const bool open = isOpen(row);
    for (auto *button : {m_merge, m_never, m_skip, m_keep})
        button->setEnabled(open);
    if (open)
        return plan(m_groups->at(row).group.customers, true);
    ++m_life;
    if (row < 0)
        return;
    m_grid->set({});
    m_likely->setText(m_groups->index(row, GroupModel::Likely).data().toString());
    m_reasons->setText(m_groups->at(row).names.join(tr(", ")));
    m_moves->clear();
    m_refusal->clear();
}

void DuplicatesPage::plan(std::vector<CustomerId> customers, bool asProposed)
{
    ++m_pending;
    m_workspace.read(
        this,
        [customers = std::move(customers), asProposed](Session &session) {
            const auto order = asProposed ? session.merges().proposedOrder(customers) : customers;
            return session.merges().plan(order);
        },
        [this, life = ++m_life](const Outcome<MergePlan> &outcome) {
            --m_pending;
            if (life != m_life)
                return;
            if (outcome)
                return showPlan(*outcome);
            m_grid->set({});
            m_refusal->setText(
                tr("%1 Search again to bring the list up to date.").arg(outcome.error().message()));
            m_merge->setEnabled(false);
        });
}

void DuplicatesPage::showPlan(const MergePlan &plan)
{
    m_grid->set(plan);
    showReasons(plan);
    QStringList moves;
    for (const auto &move : plan.moves)
        moves << tr("%1: %2").arg(move.title, format::count(move.count));
    auto text =
        moves.isEmpty() ? QString() : tr("Moves to the one that stays: %1.").arg(format::facts(moves));
    if (plan.renumbered > 0)
        text +=
            u' ' + tr("%n orders get another number, since theirs is taken.", nullptr, int(plan.renumbered));
    m_moves->setText(text.trimmed());
    m_moves->setVisible(!text.isEmpty());
    m_refusal->setText(plan.refusal);
    m_refusal->setVisible(!plan.refusal.isEmpty());
    m_merge->setEnabled(plan.refusal.isEmpty());
}

void DuplicatesPage::showReasons(const MergePlan &plan)
{
    const int row = currentRow();
    if (row < 0)
        return;
    const auto &group = m_groups->at(row).group;
    m_likely->setText(displayLikelihood(group.probability()));
    if (!group.pairs.empty())
        m_reasons->setText(format::facts(shownReasons(group.pairs.front())));
    if (plan.customers.size() > 2)
        m_likely->setText(tr("%1 customers: %2").arg(plan.customers.size()).arg(m_likely->text().toLower()));
}

void DuplicatesPage::keepCurrentColumn()
{
    auto customers = m_grid->merge().plan().customers;
    const auto at = m_grid->currentCustomer();
    if (!isOpen(currentRow()) || at == 0 || at >= int(customers.size()))
        return;
    std::rotate(customers.begin(), customers.begin() + at, customers.begin() + at + 1);
    plan(std::move(customers), false);
}

void DuplicatesPage::merge()
{
    const int row = currentRow();
    const auto &shown = m_grid->merge().plan();
    if (!isOpen(row) || shown.customers.size() < 2 || !shown.refusal.isEmpty())
        return;
    m_busy = true;
    m_workspace.write(
        this,
        [customers = shown.customers, revs = shown.revs, choices = m_grid->merge().choices()](
            Session &session) { return session.merges().merge(customers, choices, revs); },
        [this, row, count = int(shown.customers.size())](const Outcome<ChangeSet> &outcome) {
            m_busy = false;
            if (outcome)
                return decided(row, State::Merged, outcome->operation,
                               tr("Made one of %n customers", nullptr, count));
            emit failed(outcome.error().message());
            showCurrent();
        });
}

void DuplicatesPage::keepApart()
{
    const int row = currentRow();
    if (!isOpen(row))
        return;
    m_busy = true;
    m_workspace.write(
        this,
        [customers = m_groups->at(row).group.customers](Session &session) {
            return session.duplicates().keepApart(customers);
        },
        [this, row](const Outcome<ChangeSet> &outcome) {
            m_busy = false;
            if (outcome)
                return decided(row, State::Apart, outcome->operation, tr("They will not be proposed again"));
            emit failed(outcome.error().message());
        });
}

void DuplicatesPage::skip()
{
    const int row = currentRow();
    if (!isOpen(row))
        return;
    m_groups->decide(row, State::Skipped, 0);
    goOn(row);
}

void DuplicatesPage::decided(int row, State state, qint64 operation, const QString &text)
{
    m_groups->decide(row, state, operation);
    emit happened(text, true);
    goOn(row);
}

/// An undo brings a group back to be decided, a redo takes it away again.
void DuplicatesPage::lookWhatWasUndone()
{
    std::vector<std::pair<int, qint64>> operations;
    for (int row = 0; row < m_groups->rowCount(); ++row)
        if (const auto operation = m_groups->at(row).operation)
            operations.emplace_back(row, operation);
    if (operations.empty())
        return;
    m_workspace.read(
        this,
        [operations](Session &session) {
            std::vector<bool> undone;
            for (const auto &[row, operation] : operations) {
                const auto entry = session.undo().entry(operation);
                undone.push_back(entry && entry->undone);
            }
            return undone;
        },
        [this, operations](const Outcome<std::vector<bool>> &undone) {
            for (size_t i = 0; undone && i < operations.size(); ++i)
                settle(operations[i].first, operations[i].second, (*undone)[i]);
            showDecided();
            showCurrent();
        });
}

void DuplicatesPage::settle(int row, qint64 operation, bool undone)
{
    if (row >= m_groups->rowCount() || m_groups->at(row).operation != operation)
        return; // another search has been made meanwhile
    const auto &group = m_groups->at(row);
    if (undone == (group.state == State::Open))
        return;
    m_groups->decide(row, undone ? State::Open : group.decision, operation);
    if (undone)
        m_list->setCurrentIndex(m_groups->index(row, 0));
}

void DuplicatesPage::refresh(const ChangeSet &changes)
{
    if (changes.kind == "undo"_L1 || changes.kind == "redo"_L1)
        return lookWhatWasUndone();
    const int row = currentRow();
    if (!isOpen(row))
        return;
    const auto &members = m_groups->at(row).group.customers;
    if (std::ranges::none_of(members, [&](CustomerId id) { return changes.touchesCustomer(id.value); }))
        return;
    const auto shown = m_grid->merge().plan().customers;
    const bool same = std::ranges::is_permutation(shown, members);
    plan(same ? shown : members, !same);
}

} // namespace crm::ui
