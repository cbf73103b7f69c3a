#include "core/product/productrepository.h"

#include "core/customfield/customvaluerepository.h"
#include "core/storage/where.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

const auto kSelect = uR"(
    SELECT p.id, p.code, p.name, p.reading, p.initials, coalesce(c.name, ''), p.unit, p.price, p.cost, p.currency,
           p.active, p.notes, p.rev, p.spec
    FROM product p LEFT JOIN product_category c ON c.id = p.category_id)"_s;

Product read(const Statement &row)
{
    return {.id = {row.integer(0)},
            .code = row.text(1),
            .name = row.text(2),
            .reading = row.text(3),
            .initials = row.text(4),
            .spec = row.text(13),
            .category = row.text(5),
            .unit = row.text(6),
            .price = row.optionalAmount(7),
            .cost = row.optionalAmount(8),
            .currency = row.text(9),
            .active = row.boolean(10),
            .notes = row.text(11),
            .rev = row.integer(12)};
}

Statement &bindFields(Statement &statement, const Product &product, CategoryId category)
{
    return statement.bind("code"_L1, product.code)
        .bind("name"_L1, product.name)
        .bind("reading"_L1, product.reading)
        .bind("initials"_L1, product.initials)
        .bind("spec"_L1, product.spec)
        .bind("category"_L1, category)
        .bind("unit"_L1, product.unit)
        .bind("price"_L1, product.price)
        .bind("cost"_L1, product.cost)
        .bind("currency"_L1, product.currency)
        .bind("active"_L1, product.active)
        .bind("notes"_L1, product.notes);
}

} // namespace

ProductRepository::ProductRepository(const Connection &db)
    : m_db(db)
{
}

std::optional<Product> ProductRepository::find(ProductId id) const
{
    auto product = Statement(m_db, kSelect + u" WHERE p.id = :id"_s).bind("id"_L1, id).first(read);
    if (product)
        product->custom = CustomValueRepository(m_db).of(FieldEntity::Product, id.value);
    return product;
}

std::optional<Product> ProductRepository::findByCode(const QString &code) const
{
    return Statement(m_db, kSelect + u" WHERE p.code = :code AND p.code <> ''"_s)
        .bind("code"_L1, code)
        .first(read);
}

std::vector<Product> ProductRepository::rows(const ProductFilter &filter) const
{
    Where where;
    if (!filter.text.isEmpty())
        where.add(uR"((p.name || ' ' || p.spec LIKE :text ESCAPE '\' OR p.code LIKE :text ESCAPE '\'
                       OR replace(p.reading, ' ', '') LIKE :text ESCAPE '\' OR p.initials LIKE :text ESCAPE '\'))"_s,
                  "text"_L1, containsPattern(filter.text));
    if (!filter.category.isEmpty())
        where.add(u"c.name = :category"_s, "category"_L1, filter.category);
    if (filter.activeOnly)
        where.add(u"p.active = 1"_s);
    Statement select(m_db, kSelect + where.sql() + u" ORDER BY c.name, p.name, p.id"_s);
    auto products = where.bindTo(select).all(read);
    const auto values = CustomValueRepository(m_db).all(FieldEntity::Product);
    for (auto &product : products)
        product.custom = values.value(product.id.value);
    return products;
}

IdSet ProductRepository::boughtBy(const IdSet &customers) const
{
    Statement bought(m_db, uR"(
        SELECT DISTINCT l.product_id FROM sales_order o JOIN order_line l ON l.order_id = o.id
        WHERE o.state <> 'cancelled' AND l.product_id IS NOT NULL
          AND o.customer_id IN (SELECT value FROM json_each(:customers)))"_s);
    return idSet(bought.bind("customers"_L1, jsonOf(customers)).all([](const Statement &row) {
        return row.integer(0);
    }));
}

QStringList ProductRepository::categories() const
{
    QStringList names;
    Statement select(m_db, u"SELECT DISTINCT name FROM product_category ORDER BY name"_s);
    for (select.execute(); select.next();)
        names << select.text(0);
    return names;
}

CategoryId ProductRepository::categoryId(const QString &name)
{
    if (name.isEmpty())
        return {};
    const auto found = Statement(m_db, u"SELECT min(id) FROM product_category WHERE name = :name"_s)
                           .bind("name"_L1, name)
                           .number();
    if (found)
        return {found};
    return {Statement(m_db, u"INSERT INTO product_category(name) VALUES (:name)"_s)
                .bind("name"_L1, name)
                .execute()
                .insertedId()};
}

ProductId ProductRepository::insert(const Product &product)
{
    const auto category = categoryId(product.category);
    Statement insert(m_db, uR"(
        INSERT INTO product(code, name, reading, initials, spec, category_id, unit, price, cost, currency, active, notes)
        VALUES (:code, :name, :reading, :initials, :spec, :category, :unit, :price, :cost, :currency, :active, :notes))"_s);
    const ProductId id{bindFields(insert, product, category).execute().insertedId()};
    CustomValueRepository(m_db).write(product.custom, {}, id.value);
    return id;
}

bool ProductRepository::update(const Product &product)
{
    const auto category = categoryId(product.category);
    Statement update(m_db, uR"(
        UPDATE product
        SET code = :code, name = :name, reading = :reading, initials = :initials, spec = :spec, category_id = :category,
            unit = :unit, price = :price, cost = :cost, currency = :currency, active = :active, notes = :notes,
            rev = rev + 1
        WHERE id = :id AND rev = :rev)"_s);
    bindFields(update, product, category).bind("id"_L1, product.id).bind("rev"_L1, product.rev);
    if (update.execute().affectedRows() != 1)
        return false;
    CustomValueRepository values(m_db);
    values.write(product.custom, values.of(FieldEntity::Product, product.id.value), product.id.value);
    return true;
}

bool ProductRepository::isSold(ProductId id) const
{
    return Statement(m_db, u"SELECT EXISTS (SELECT 1 FROM order_line WHERE product_id = :id)"_s)
               .bind("id"_L1, id)
               .number()
        != 0;
}

void ProductRepository::remove(ProductId id)
{
    CustomValueRepository(m_db).remove(FieldEntity::Product, id.value);
    Statement(m_db, u"DELETE FROM product WHERE id = :id"_s).bind("id"_L1, id).execute();
}

} // namespace crm
