#pragma once

#include "core/exchange/importlists.h"
#include "core/exchange/importpace.h"

#include "core/base/text/pinyin.h"

#include <span>

namespace crm {

/// How a name is read, as columns hold it. Names follow one another: the last ones are not worked out again.
struct StoredReading
{
    explicit StoredReading(std::string_view name, NameKind kind);

    std::string syllables;
    std::string initials;
};

/// A customer as it goes into the base.
struct NewCustomer
{
    std::string_view code = {};
    std::string_view name = {}; ///< empty: the code
    std::string_view kind = "company";
    Holder holder = {};
    std::string_view grade = {};
    std::string_view source = {};
    std::string_view industry = {};
    std::string_view country = {};
    std::string_view region = {};
    std::string_view city = {};
    std::string_view birthday = {};
    std::string_view birthdayCalendar = "solar";
    std::string_view notes = {};
    std::string_view importNote = {};
};

/// What is in question of a customer that was found again.
struct FoundCustomer
{
    qint64 id = 0; ///< 0: there is none
    qint64 owner = 0;
    std::string name = {}; ///< as it is stored; of byName() not told
};

/// Why a row is about a customer whose name it writes otherwise.
QString takenForText(const FoundCustomer &customer);

/// Finds and creates the customers that rows are about.
class CustomerStore
{
public:
    /// `operation`: whose the events of ownership are. `at`: the instant of everything.
    CustomerStore(ImportStatements &sql, const ImportPace &pace, qint64 at, qint64 operatorId);

    FoundCustomer byCode(std::string_view code);
    /// The oldest of this name; `several` is told where there are others.
    FoundCustomer byName(std::string_view name, bool *several = nullptr);
    /// The oldest whose name is the same but for width, case, blanks, marks and Traditional shapes. The first
    /// question reads all names there are.
    FoundCustomer alike(std::string_view name);
    /// A customer is called otherwise from now on.
    void renamed(qint64 id, std::string_view name);
    bool exists(qint64 id);
    /// Whether it was there before and lies in one of the pools.
    bool isCovered(qint64 id, std::span<const qint64> pools);
    qint64 create(const NewCustomer &customer);
    qint64 created() const { return m_created; }
    /// True for the customers of this import itself.
    bool isNew(qint64 id) const { return m_firstNew && id >= m_firstNew; }

private:
    ImportStatements &m_sql;
    const ImportPace &m_pace;
    qint64 m_at;
    qint64 m_operator;
    std::optional<std::unordered_map<size_t, qint64>> m_byKey; // by the hash of a name without what may vary
    qint64 m_firstNew = 0;
    qint64 m_created = 0;
};

/// The customer that a row names by customer_code, else by customer: found, or created.
class NamedCustomers
{
public:
    NamedCustomers(CustomerStore &store, const ImportLists &lists, const ImportedRow &fields);

    FoundCustomer find(ImportedRow &row);
    /// find(), and where there is none a new one, with what the row says about the place.
    FoundCustomer findOrCreate(ImportedRow &row);

private:
    CustomerStore &m_store;
    const ImportLists &m_lists;
    int m_code;
    int m_name;
    int m_owner;
    int m_country;
    int m_region;
    int m_city;
};

} // namespace crm
