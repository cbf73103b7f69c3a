#include "core/product/productmerge.h"

#include "core/base/tr.h"
#include "core/customfield/customvaluemerge.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

QString amountText(const std::optional<Amount> &amount)
{
    return amount ? amount->toString() : QString();
}

QString activeText(bool active)
{
    return active ? Tr::tr("yes") : Tr::tr("no");
}

} // namespace

Product mergeProducts(const Product &before, const Product &mine, const Product &theirs,
                      const MergeChoices &choices)
{
    FieldMerge merge(choices);
    Product merged = theirs;
    const std::pair<QString, QString Product::*> texts[] = {
        {u"code"_s, &Product::code},         {u"name"_s, &Product::name},
        {u"spec"_s, &Product::spec},         {u"category_id"_s, &Product::category},
        {u"unit"_s, &Product::unit},         {u"notes"_s, &Product::notes},
        {u"currency"_s, &Product::currency},
    };
    for (const auto &[name, member] : texts)
        merged.*member = merge.text(name, before.*member, mine.*member, theirs.*member);
    merged.price = merge.value(u"price"_s, before.price, mine.price, theirs.price, amountText);
    merged.cost = merge.value(u"cost"_s, before.cost, mine.cost, theirs.cost, amountText);
    merged.active = merge.value(u"active"_s, before.active, mine.active, theirs.active, activeText);
    merged.custom = mergeValues(merge, before.custom, mine.custom, theirs.custom);
    merge.requireNoConflict();
    return merged;
}

} // namespace crm
