#pragma once

#include "core/operation/changeset.h"
#include "core/playbook/playbookrepository.h"

namespace crm {

class Operations;
class UnitOfWork;

/// What came of beginning a sequence.
struct SequenceOutcome
{
    qint64 operation = 0; ///< 0: there was nothing to do
    qint64 begun = 0; ///< customers
    qint64 tasks = 0; ///< that were planned
    qint64 running = 0; ///< customers for whom it is under way already
    qint64 unowned = 0; ///< have nobody who could do it
};

/// Playbooks that are begun by hand, whichever way they are entered otherwise, and what customers answer to
/// what their steps ask. It is under way for a customer as long as one of its activities is planned: so that
/// an undo takes all of it back.
class SequenceService
{
public:
    explicit SequenceService(Operations &operations);

    /// For these customers, from today on; one operation.
    SequenceOutcome begin(PlaybookId playbook, std::span<const CustomerId> customers);
    /// Within an operation, for one customer; false where it is under way, or nobody could do it.
    bool begin(PlaybookId playbook, CustomerId customer, UnitOfWork &work);
    /// Cancels what is still planned of it.
    ChangeSet stop(PlaybookId playbook, CustomerId customer);

    /// What the step says that planned an activity; nothing where none did.
    std::optional<PlaybookGuide> guide(ActivityId activity) const { return m_playbooks.guide(activity); }
    /// Within the operation that completes an activity: keeps what was answered, and where the playbook is to
    /// end then, cancels what is still planned of it. `answered`: they did, whether or not something was
    /// asked.
    void noteAnswers(UnitOfWork &work, ActivityId activity, const std::vector<PlaybookAnswer> &answers,
                     bool answered);
    std::vector<PlaybookAnswer> answers(CustomerId customer) const; ///< newest first
    /// By question: how often it was answered, and how.
    std::vector<PlaybookRepository::Marks> marks(PlaybookId playbook) const;

private:
    Playbook get(PlaybookId id) const;

    Operations &m_operations;
    PlaybookRepository m_playbooks;
};

} // namespace crm
