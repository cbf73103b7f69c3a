#pragma once

#include "core/lifecycle/lossrepository.h"
#include "core/operation/changeset.h"

namespace crm {

class Operations;

/// Closes the loop of churn (S-049, S-050): who was lost and why, what was done about it, and whether that
/// helped.
class LossService
{
public:
    explicit LossService(Operations &operations);

    std::vector<CustomerLoss> losses() const;
    std::vector<Winback> measures(CustomerId customer) const;
    std::vector<Winback> measures() const; ///< of everybody, the newest first
    std::vector<WinbackRate> rates() const;
    std::optional<CustomerLoss> openLoss(CustomerId customer) const; ///< that is not revoked
    QStringList reasons() const; ///< that were given so far, the most frequent first

    /// Throws Conflict where the customer is marked already, Invalid without a reason or for a day to come.
    qint64 markLost(const CustomerLoss &loss);
    ChangeSet revoke(CustomerId customer); ///< from today on
    qint64 record(const Winback &measure);
    ChangeSet setResult(qint64 measure, WinbackResult result);

private:
    QString nameOf(CustomerId customer) const;
    void requireDay(QDate day) const;

    Operations &m_operations;
    LossRepository m_losses;
};

} // namespace crm
