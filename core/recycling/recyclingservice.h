#pragma once

#include "core/operation/operations.h"
#include "core/pool/recycleruleservice.h"
#include "core/recycling/recyclingrepository.h"

namespace crm {

class FactSource;

/// Takes back to the pools what the rules say. Who goes is worked out from the list in memory, and once more
/// from the file inside of the transaction, by the same plan: what changed in between counts.
class RecyclingService
{
public:
    RecyclingService(Operations &operations, const RecycleRuleService &rules);

    /// For rules whose conditions are about what is no column of the list.
    void setFacts(std::shared_ptr<FactSource> facts) { m_facts = std::move(facts); }

    /// What a run would do today, or under other rules.
    RecyclePreview preview(const std::shared_ptr<const DirectorySnapshot> &customers) const;
    RecyclePreview preview(const std::shared_ptr<const DirectorySnapshot> &customers,
                           const std::vector<RecycleRule> &rules, QDate day) const;
    /// Who would go until then, as things stand on `day`.
    RecyclePreview preview(const std::shared_ptr<const DirectorySnapshot> &customers,
                           const std::vector<RecycleRule> &rules, QDate day, QDate until) const;
    /// What one of the rules would do on `day`; `which` is its place.
    RecycleImpact impact(const std::shared_ptr<const DirectorySnapshot> &customers,
                         const std::vector<RecycleRule> &rules, size_t which, QDate day) const;
    /// The names that filters of rules may ask for.
    DirectoryLists lists() const;
    /// The day and the rule of one customer under today's rules; nothing where it stays.
    std::optional<RecycleEntry> nextOf(CustomerId customer) const;

    /// By the customer's number, of all that do not stay; see nextOf().
    QHash<qint64, QDate> deadlines() const;

    /// One operation, undone as one. A run by itself does nothing while its preview is in doubt. Needs no
    /// permission to run by itself: the rules were agreed on; a confirmed one needs that to manage pools.
    RecycleOutcome run(const std::shared_ptr<const DirectorySnapshot> &customers, RecycleRun mode);

    /// Whoever looks after the pools says that this computer's clock is right. From then on the file counts
    /// from here; a confirmed run says so, too.
    void confirmTime();
    /// The newest instant that the file vouches for: what a machine writes more than a day after it does not
    /// count until its time is confirmed.
    std::optional<qint64> newestEvent() const { return m_recycling.newestEvent(); }

    /// The same by itself, by whichever client's turn it is: nothing where it is another one's. `holder` is
    /// unique among the clients.
    std::optional<RecycleOutcome> runInTurn(const std::shared_ptr<const DirectorySnapshot> &customers,
                                            const QString &holder);

    /// Of whom the actor is to hear: their own customers, and those of the people below them on the last day
    /// of warning.
    std::vector<RecycleWarning> warnings(const std::shared_ptr<const DirectorySnapshot> &customers) const;

private:
    std::vector<RecycleEntry> entriesOf(const DirectorySnapshot &customers, const RecyclingPlan &plan,
                                        QDate day) const;
    std::vector<std::shared_ptr<const DirectorySnapshot>> fresh(std::span<const qint64> ids,
                                                                bool withContacts) const;
    /// Of the entries those who still go until then.
    std::vector<RecycleEntry> stillDue(const DirectorySnapshot &customers, std::vector<RecycleEntry> entries,
                                       const std::vector<RecycleRule> &rules, QDate day, QDate until) const;
    std::vector<RecycleEntry> readAnew(std::span<const RecycleEntry> entries,
                                       const std::vector<RecycleRule> &rules, QDate day, QDate until) const;
    std::vector<RecycleWarning> stillComing(const DirectorySnapshot &customers,
                                            std::vector<RecycleWarning> warnings,
                                            const std::vector<RecycleRule> &rules, QDate day,
                                            QDate until) const;
    /// The list in memory knows what rules ask for only where there are any: it is loaded for the first one.
    std::shared_ptr<const DirectorySnapshot> ready(std::shared_ptr<const DirectorySnapshot> customers,
                                                   const std::vector<RecycleRule> &rules, QDate day) const;
    /// The customers with what the rules ask for, seen through these views.
    std::shared_ptr<const DirectorySnapshot> customersFor(const std::vector<RecycleRule> &rules, QDate day,
                                                          const QByteArray &views) const;
    RecycleDoubt doubt(qint64 customers) const;

    Operations &m_operations;
    const RecycleRuleService &m_rules;
    RecyclingRepository m_recycling;
    std::shared_ptr<FactSource> m_facts = {};
};

} // namespace crm
