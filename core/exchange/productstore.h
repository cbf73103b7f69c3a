#pragma once

#include "core/exchange/importlists.h"

namespace crm {

/// A product as it goes into the base.
struct NewProduct
{
    std::string_view code = {};
    std::string_view name = {}; ///< empty: the code
    std::string_view spec = {};
    std::string_view category = {}; ///< made where it does not exist
    std::optional<qint64> price = {}; ///< ten-thousandths
};

/// What is in question of a product that was found again.
struct FoundProduct
{
    qint64 id = 0; ///< 0: there is none
    bool isCalled = true; ///< by the name that was asked for
    bool isAmbiguous = false; ///< several have the name, and nothing tells which is meant
};

/// Finds and creates the products that rows are about.
class ProductStore
{
public:
    ProductStore(ImportStatements &sql, ImportLists &lists);

    /// By its code where there is one, else by its name and specification. `name` may be empty.
    FoundProduct find(std::string_view code, std::string_view name, std::string_view spec = {});
    /// The only one of a name that differs in spaces and case alone; `name` of it is as it is stored.
    struct Alike
    {
        qint64 id = 0;
        std::string name = {};
    };
    Alike findAlike(std::string_view name);
    qint64 create(const NewProduct &product);

private:
    FoundProduct byName(std::string_view name, std::string_view spec);

    ImportStatements &m_sql;
    ImportLists &m_lists;
};

} // namespace crm
