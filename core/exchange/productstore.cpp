#include "core/exchange/productstore.h"

#include "core/exchange/customerstore.h"

namespace crm {

ProductStore::ProductStore(ImportStatements &sql, ImportLists &lists)
    : m_sql(sql)
    , m_lists(lists)
{
}

FoundProduct ProductStore::find(std::string_view code, std::string_view name)
{
    const auto *row = code.empty()
                        ? m_sql.first("SELECT id, name FROM product WHERE name = ? ORDER BY id LIMIT 1", name)
                        : m_sql.first("SELECT id, name FROM product WHERE code = ? AND code <> ''", code);
    return row ? FoundProduct{row->integer(0), name.empty() || view(*row, 1) == name} : FoundProduct{};
}

ProductStore::Alike ProductStore::findAlike(std::string_view name)
{
    auto *row = m_sql.first("SELECT id, name FROM product"
                            " WHERE replace(lower(name), ' ', '') = replace(lower(?), ' ', '') LIMIT 2",
                            name);
    if (!row)
        return {};
    Alike found{row->integer(0), std::string(view(*row, 1))};
    return row->step() ? Alike() : found;
}

qint64 ProductStore::create(const NewProduct &product)
{
    const auto name = product.name.empty() ? product.code : product.name;
    const StoredReading read(name, NameKind::Company);
    const auto category = product.category.empty() ? 0 : m_lists.category(product.category);
    return m_sql.insert("INSERT INTO product(code, name, reading, initials, category_id, price)"
                        " VALUES (?, ?, ?, ?, ?, ?)",
                        product.code, name, std::string_view(read.syllables), std::string_view(read.initials),
                        orNull(category), product.price);
}

} // namespace crm
