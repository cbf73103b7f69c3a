#pragma once

#include "core/playbook/playbookrepository.h"

#include <map>
#include <memory>

namespace crm {

class DirectorySnapshot;
class Operations;

/// The list of customers at one moment.
using PlaybookCustomers = std::shared_ptr<const DirectorySnapshot>;

/// Somebody who came in.
struct PlaybookBegin
{
    CustomerId customer = {};
    UserId owner = {};
    QDate entered = {};

    friend bool operator==(const PlaybookBegin &, const PlaybookBegin &) = default;
};

/// What a run would do for one playbook.
struct PlaybookPreview
{
    Playbook playbook = {};
    qint64 inside = 0; ///< customers who are in the stage, class or segment now
    std::vector<PlaybookBegin> begins = {};
    std::vector<CustomerId> ends = {}; ///< who left
    qint64 unowned = 0; ///< came in, and have nobody who could do it
    qint64 cancelled = 0; ///< planned activities of those who left

    qint64 tasks() const { return qint64(begins.size() * playbook.steps.size()); }
    bool isNothing() const { return begins.empty() && ends.empty(); }
};

/// What a run did.
struct PlaybookOutcome
{
    qint64 operation = 0; ///< 0: there was nothing to do
    qint64 begun = 0; ///< customers
    qint64 tasks = 0; ///< that were planned
    qint64 ended = 0;
    qint64 cancelled = 0; ///< planned activities of those who left
};

/// Who is where, for playbooks: works out what several of them ask of the same customers once.
class PlaybookPass
{
public:
    PlaybookPass(Operations &operations, PlaybookCustomers customers);
    ~PlaybookPass();
    Q_DISABLE_COPY_MOVE(PlaybookPass)

    /// Ids ascending, and the days on which they came in: of a stage when they moved, else today.
    std::map<qint64, QDate> inside(const Playbook &playbook);
    PlaybookPreview preview(const Playbook &playbook);

private:
    struct Stages;
    const Stages &stages();

    Operations &m_operations;
    PlaybookCustomers m_customers;
    PlaybookRepository m_playbooks;
    std::unique_ptr<Stages> m_stages;
};

/// The day from which the steps of somebody are counted: when they came in, or today where that is so long
/// ago that several steps would be due at once.
QDate playbookStart(QDate entered, QDate today);

} // namespace crm
