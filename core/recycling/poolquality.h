#pragma once

#include "core/directory/directorysnapshot.h"
#include "core/pool/qualityrules.h"

#include <QDate>

namespace crm {

/// The quality of customers, from the list in memory: who bought is told apart from who did not by industry,
/// source, region and grade of all customers.
class PoolQuality
{
public:
    PoolQuality(std::shared_ptr<const DirectorySnapshot> customers, QDate today);

    Quality of(quint32 row) const;
    const std::shared_ptr<const DirectorySnapshot> &customers() const { return m_customers; }

private:
    /// Of one field, by the code of its value.
    struct Rates
    {
        FieldRef field = {};
        std::vector<qint64> bought = {};
        std::vector<qint64> all = {};
    };

    double chance(quint32 row) const;
    std::optional<qint64> daysSince(CustomerField field, quint32 row) const;

    std::shared_ptr<const DirectorySnapshot> m_customers;
    qint64 m_today;
    std::vector<Rates> m_rates;
    double m_base = 0.5;
};

} // namespace crm
