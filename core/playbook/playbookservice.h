#pragma once

#include "core/operation/changeset.h"
#include "core/playbook/playbookpass.h"

namespace crm {

class Operations;

/// The playbooks of a base, and what they plan. Whoever assigns customers makes them.
class PlaybookService
{
public:
    explicit PlaybookService(Operations &operations);

    std::vector<Playbook> all() const; ///< by name
    Playbook get(PlaybookId id) const;
    Playbook get(const QString &name) const; ///< both throw NotFound
    QHash<qint64, qint64> openTasks() const; ///< how many, by playbook
    /// What was planned for a customer by playbooks, and what to say there; by day.
    std::vector<PlaybookGuide> guides(CustomerId customer) const;

    /// Throws Invalid for what problemOf() tells, Conflict for a name that is taken. Where it is only for
    /// those who come in from now on, those who are in it are remembered in the same operation.
    PlaybookId add(const Playbook &playbook, const PlaybookCustomers &customers);
    ChangeSet edit(const Playbook &playbook, const PlaybookCustomers &customers);
    ChangeSet remove(PlaybookId id);
    /// Several at once, where there is none of that name: one operation. Returns how many.
    int addMissing(const std::vector<Playbook> &playbooks, const PlaybookCustomers &customers);

    /// What a run would do now; of one playbook, as it is given, or of all that are on.
    std::vector<PlaybookPreview> preview(const PlaybookCustomers &customers) const;
    PlaybookPreview preview(const Playbook &playbook, const PlaybookCustomers &customers) const;
    /// Begins and ends what a preview tells, of which part may have been done by somebody else meanwhile: one
    /// operation, or none where there is nothing to do.
    PlaybookOutcome run(const std::vector<PlaybookPreview> &previews);

private:
    Playbook checked(Playbook playbook) const;
    void rememberInside(const Playbook &playbook, const PlaybookCustomers &customers);

    Operations &m_operations;
    PlaybookRepository m_playbooks;
};

} // namespace crm
