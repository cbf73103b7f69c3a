#pragma once

#include "core/exchange/importedrow.h"
#include "core/privacy/suppression.h"

namespace crm {

/// Whether the row of a sheet brings in somebody who asked to be forgotten. Of rows about orders and the like
/// it is the customer that they name, where it would have to be added.
class RowArrival
{
public:
    RowArrival(const Connection &db, const ImportedRow &fields);

    /// Rejects it then.
    bool isStopped(ImportedRow &row) const;

private:
    struct Way
    {
        int field;
        ChannelKind kind;
    };

    void addWays(const ImportedRow &fields, const QString &contact);
    Arrival arrivalOf(const ImportedRow &row) const;
    bool isThere(const QString &customer) const;

    const Connection &m_db;
    const SuppressionList m_list;
    int m_customer = -1;
    std::vector<int> m_contacts;
    std::vector<Way> m_ways;
};

} // namespace crm
