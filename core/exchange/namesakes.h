#pragma once

#include "core/exchange/customerstore.h"

namespace crm {

/// Finds the customer whom a row names by its name alone. Several may have it: people are told by their
/// phones, companies by where they are.
class Namesakes
{
public:
    Namesakes(ImportStatements &sql, CustomerStore &store, const ImportRequest &request,
              const ImportedRow &fields, std::vector<qint64> coveredPools);

    /// 0 where there is none of the name, or only others of it. Nothing is told of one in a covered pool: it
    /// is found by its name, whatever else the row says.
    qint64 find(ImportedRow &row);
    /// By the header of its names the sheet is one of people.
    bool arePeople() const { return m_arePeople; }

private:
    std::vector<qint64> all(const ImportedRow &row);
    bool isOtherPerson(const ImportedRow &row, qint64 id);
    bool hasPhone(const ImportedRow &row, qint64 id);
    bool isElsewhere(const ImportedRow &row, qint64 id);
    void tellPlace(ImportedRow &row, qint64 other);

    qint64 alike(ImportedRow &row);

    ImportStatements &m_sql;
    CustomerStore &m_store;
    const std::vector<qint64> m_coveredPools;
    int m_name, m_kind, m_phone, m_city, m_region;
    bool m_arePeople;
};

} // namespace crm
