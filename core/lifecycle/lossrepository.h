#pragma once

#include "core/lifecycle/loss.h"

#include <vector>

namespace crm {

class Connection;

/// The SQL of tables `customer_loss` and `winback`.
class LossRepository
{
public:
    explicit LossRepository(const Connection &db);

    std::vector<CustomerLoss> losses() const; ///< the newest first
    std::optional<CustomerLoss> openLoss(CustomerId customer) const; ///< not revoked
    std::vector<Winback> measures(CustomerId customer) const; ///< the newest first
    std::vector<Winback> measures() const;
    QStringList reasons() const; ///< the most frequent first
    std::optional<Winback> measure(qint64 id) const;
    std::vector<WinbackRate> rates() const; ///< of the kinds that were tried
    bool exists(CustomerId customer) const;
    QString nameOf(CustomerId customer) const;

    qint64 insert(const CustomerLoss &loss, qint64 createdAt);
    void revoke(qint64 loss, QDate on);
    qint64 insert(const Winback &measure, qint64 createdAt);
    bool update(const Winback &measure);

private:
    const Connection &m_db;
};

} // namespace crm
