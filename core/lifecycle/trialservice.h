#pragma once

#include "core/lifecycle/trialrepository.h"
#include "core/operation/changeset.h"

namespace crm {

class Operations;

/// Samples and trials: given, asked about, and what came of them.
class TrialService
{
public:
    explicit TrialService(Operations &operations);

    std::vector<Trial> ofCustomer(CustomerId customer) const; ///< the newest first
    std::vector<Trial> open() const; ///< of everybody; the oldest first
    Trial get(TrialId id) const; ///< throws NotFound
    /// Of those given within the days. An order within TrialReport::kDays counts as bought, whether or not
    /// somebody said so.
    TrialReport report(const DateRange &dates) const;

    /// One operation: it stands among what happened, and on the day `ask` its owner is to ask how it was.
    /// Throws Invalid for what has no name, no positive quantity, or days in the wrong order.
    TrialId give(const Trial &trial, std::optional<QDate> ask);
    /// What came of it; what was planned to ask is done then.
    ChangeSet setResult(TrialId id, TrialResult result);
    /// As if it had not been given: with what stands of it among what happened.
    ChangeSet remove(TrialId id);

private:
    Trial checked(Trial trial) const;
    QString nameOf(CustomerId customer) const;
    void closeAsk(const Trial &trial);

    Operations &m_operations;
    TrialRepository m_trials;
};

/// "Sample: 面料 ×2".
QString describe(const Trial &trial);

} // namespace crm
