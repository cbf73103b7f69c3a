#include "core/order/ordermerge.h"

#include "core/base/tr.h"
#include "core/customfield/customvaluemerge.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

QString dayText(const std::optional<QDate> &day)
{
    return day ? day->toString(Qt::ISODate) : QString();
}

/// What a person types of a line; the rest follows from it.
struct Lines
{
    std::vector<OrderLine> all;

    friend bool operator==(const Lines &a, const Lines &b)
    {
        return std::ranges::equal(a.all, b.all, [](const OrderLine &x, const OrderLine &y) {
            return x.product == y.product && x.description == y.description && x.quantity == y.quantity
                && x.price == y.price && x.discount == y.discount;
        });
    }
};

QString linesText(const Lines &lines)
{
    QStringList texts;
    for (const auto &line : lines.all)
        texts << Tr::tr("%1 × %2").arg(line.description, line.quantity.toString(0));
    return texts.join(u'\n');
}

} // namespace

Order mergeOrders(const Order &before, const Order &mine, const Order &theirs, const MergeChoices &choices)
{
    FieldMerge merge(choices);
    Order merged = theirs;
    const std::pair<QString, QString Order::*> texts[] = {
        {u"number"_s, &Order::number}, {u"country"_s, &Order::country}, {u"region"_s, &Order::region},
        {u"city"_s, &Order::city},     {u"notes"_s, &Order::notes},
    };
    for (const auto &[name, member] : texts)
        merged.*member = merge.text(name, before.*member, mine.*member, theirs.*member);
    const auto field = [&](const QString &name, auto member, auto shown) {
        merged.*member = merge.value(name, before.*member, mine.*member, theirs.*member, shown);
    };
    field(u"customer_id"_s, &Order::customer, [](CustomerId id) { return QString::number(id.value); });
    field(u"owner_id"_s, &Order::owner, [](UserId id) { return QString::number(id.value); });
    field(u"order_date"_s, &Order::date, [](QDate day) { return dayText(day); });
    field(u"required"_s, &Order::required, dayText);
    field(u"shipped"_s, &Order::shipped, dayText);
    field(u"state"_s, &Order::state, [](OrderState state) { return displayName(state); });
    merged.lines =
        merge.value(u"order_line"_s, Lines{before.lines}, Lines{mine.lines}, Lines{theirs.lines}, linesText)
            .all;
    merged.custom = mergeValues(merge, before.custom, mine.custom, theirs.custom);
    merge.requireNoConflict();
    return merged;
}

} // namespace crm
