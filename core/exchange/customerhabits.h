#pragma once

#include "core/exchange/customerstore.h"

namespace crm {

/// Writes what a sheet says of how a customer likes to be dealt with, and to which company it belongs.
class CustomerHabits
{
public:
    CustomerHabits(ImportStatements &sql, CustomerStore &store, const ImportedRow &fields);

    /// True where it wrote something.
    bool write(ImportedRow &row, qint64 customer);
    /// After the last row: parent companies that stood in the sheet below those that belong to them.
    void finish();

private:
    struct Waiting
    {
        qint64 customer = 0;
        std::string parent = {};
    };

    void changeChannel(RowChanges &changes, ImportedRow &row, std::string_view stored);
    void changeParent(RowChanges &changes, ImportedRow &row, qint64 customer, qint64 stored);
    bool isBelow(qint64 company, qint64 customer);
    qint64 parentNamed(std::string_view name);

    ImportStatements &m_sql;
    CustomerStore &m_store;
    int m_parent, m_channel, m_hours, m_preferences, m_hobbies;
    std::vector<Waiting> m_waiting;
};

} // namespace crm
