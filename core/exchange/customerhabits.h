#pragma once

#include "core/exchange/customerstore.h"

namespace crm {

/// Writes what a sheet says of how a customer likes to be dealt with, and to which company it belongs.
class CustomerHabits
{
public:
    CustomerHabits(ImportStatements &sql, CustomerStore &store, const ImportedRow &fields);

    /// True where it wrote something.
    bool write(ImportedRow &row, qint64 customer, bool isNew);
    /// After the last row: parent companies that stood in the sheet below those that belong to them.
    void finish();
    /// Those that could not be taken even then.
    const std::vector<ImportProblem> &remarks() const { return m_remarks; }

private:
    struct Waiting
    {
        qint64 customer = 0;
        std::string parent = {};
        ImportProblem problem = {}; ///< of the cell, should nothing come of it
    };

    /// The row that is read and the changes that it makes.
    struct Target
    {
        RowChanges &changes;
        ImportedRow &row;
        bool isNew;

        void bring(const char *column, int field, std::string_view text, std::string_view stored) const;
    };

    void bringChannel(const Target &target, std::string_view stored);
    void bringParent(const Target &target, qint64 customer, qint64 stored);
    bool isBelow(qint64 company, qint64 customer);
    qint64 parentNamed(std::string_view name);
    void flag(Waiting waiting, const QString &reason);

    ImportStatements &m_sql;
    CustomerStore &m_store;
    int m_parent, m_channel, m_hours, m_preferences, m_hobbies;
    bool m_isAsked = false; ///< a column says any of it
    std::vector<Waiting> m_waiting;
    std::vector<ImportProblem> m_remarks;
};

} // namespace crm
