#include "core/product/productservice.h"

#include "core/base/error.h"
#include "core/base/text/clean.h"
#include "core/base/text/pinyin.h"
#include "core/base/tr.h"
#include "core/operation/operations.h"
#include "core/product/productmerge.h"

using namespace Qt::StringLiterals;

namespace crm {

ProductService::ProductService(Operations &operations)
    : m_operations(operations)
    , m_products(operations.db())
{
}

Product ProductService::get(ProductId id) const
{
    if (auto product = m_products.find(id))
        return *product;
    throw Error(Error::Code::NotFound, Tr::tr("This product no longer exists."));
}

Product ProductService::checked(Product product) const
{
    for (auto *text :
         {&product.code, &product.name, &product.spec, &product.category, &product.unit, &product.currency})
        *text = cleanLine(*text);
    product.custom.removeIf([](const auto &value) { return value.value().isEmpty(); });
    if (product.name.isEmpty())
        throw Error(Error::Code::Invalid, Tr::tr("A product needs a name."));
    if (product.price && (!product.price->withinLimit() || product.price->value < 0))
        throw Error(Error::Code::Invalid, Tr::tr("The price is not possible."));
    if (const auto other = m_products.findByCode(product.code); other && other->id != product.id)
        throw Error(Error::Code::Conflict, Tr::tr("The product %1 has this code already.").arg(other->name));
    const auto read = reading(product.name, NameKind::Company);
    product.reading = read.syllables;
    product.initials = read.initials;
    return product;
}

ProductId ProductService::add(const Product &product)
{
    m_operations.actor().require(Permission::ManageProducts);
    auto work = m_operations.begin(u"product.add"_s);
    const auto added = checked(product);
    work.note(u"name"_s, added.name);
    const auto id = m_products.insert(added);
    work.commit();
    return id;
}

ChangeSet ProductService::edit(const Product &product)
{
    m_operations.actor().require(Permission::ManageProducts);
    auto work = m_operations.begin(u"product.edit"_s);
    const auto changed = checked(product);
    work.note(u"name"_s, changed.name);
    if (changed == get(product.id))
        return {};
    if (!m_products.update(changed))
        throw Error(Error::Code::Conflict, Tr::tr("Somebody else changed this product meanwhile."));
    return work.commit();
}

ChangeSet ProductService::edit(const Product &mine, const Product &before, const MergeChoices &choices)
{
    m_operations.actor().require(Permission::ManageProducts);
    auto work = m_operations.begin(u"product.edit"_s);
    const auto stored = get(mine.id);
    const auto changed = checked(mergeProducts(before, mine, stored, choices));
    work.note(u"name"_s, changed.name);
    if (changed == stored)
        return {};
    m_products.update(changed);
    return work.commit();
}

ChangeSet ProductService::remove(ProductId id)
{
    m_operations.actor().require(Permission::ManageProducts);
    auto work = m_operations.begin(u"product.remove"_s, {{u"name"_s, get(id).name}});
    if (m_products.isSold(id))
        throw Error(Error::Code::Conflict,
                    Tr::tr("This product was sold already. Make it inactive instead."));
    m_products.remove(id);
    return work.commit();
}

} // namespace crm
