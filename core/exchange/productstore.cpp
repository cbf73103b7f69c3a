#include "core/exchange/productstore.h"

#include "core/exchange/customerstore.h"

#include <algorithm>

namespace crm {

ProductStore::ProductStore(ImportStatements &sql, ImportLists &lists)
    : m_sql(sql)
    , m_lists(lists)
{
}

FoundProduct ProductStore::find(std::string_view code, std::string_view name, std::string_view spec)
{
    if (code.empty())
        return byName(name, spec);
    const auto *row = m_sql.first("SELECT id, name FROM product WHERE code = ? AND code <> ''", code);
    return row ? FoundProduct{row->integer(0), name.empty() || view(*row, 1) == name} : FoundProduct{};
}

/// Of several of one name the specification tells; the only one is meant even where a row does not say it,
/// and where it has none itself.
FoundProduct ProductStore::byName(std::string_view name, std::string_view spec)
{
    struct Known
    {
        qint64 id;
        std::string spec;
    };
    std::vector<Known> known;
    m_sql.each(
        "SELECT id, spec FROM product WHERE name = ? ORDER BY id LIMIT 100",
        [&](const RawStatement &row) {
            known.push_back({row.integer(0), std::string(view(row, 1))});
        },
        name);
    const auto same = std::ranges::count(known, spec, &Known::spec);
    if (same == 1)
        return {std::ranges::find(known, spec, &Known::spec)->id};
    if (known.size() == 1 && (spec.empty() || known.front().spec.empty()))
        return {known.front().id};
    return {0, true, same > 1 || (spec.empty() && !known.empty())};
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
    return m_sql.insert("INSERT INTO product(code, name, reading, initials, category_id, price, spec)"
                        " VALUES (?, ?, ?, ?, ?, ?, ?)",
                        product.code, name, std::string_view(read.syllables), std::string_view(read.initials),
                        orNull(category), product.price, product.spec);
}

} // namespace crm
