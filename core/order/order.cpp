#include "core/order/order.h"

#include "core/base/enumkeys.h"
#include "core/base/tr.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

const EnumKeys<OrderState, 6> kStates{{{{OrderState::Draft, u"draft"_s},
                                        {OrderState::Confirmed, u"confirmed"_s},
                                        {OrderState::Shipped, u"shipped"_s},
                                        {OrderState::Paid, u"paid"_s},
                                        {OrderState::Completed, u"completed"_s},
                                        {OrderState::Cancelled, u"cancelled"_s}}}};

} // namespace

bool mayMove(OrderState from, OrderState to)
{
    using enum OrderState;
    if (from == to)
        return true;
    switch (from) {
    case Draft: return to == Confirmed || to == Cancelled;
    case Confirmed: return to == Draft || to == Shipped || to == Paid || to == Cancelled;
    case Shipped: return to == Confirmed || to == Paid || to == Completed || to == Cancelled;
    case Paid: return to == Confirmed || to == Shipped || to == Completed || to == Cancelled;
    case Completed: return to == Paid || to == Shipped;
    case Cancelled: return to == Draft;
    }
    return false;
}

QString toKey(OrderState state)
{
    return kStates.key(state);
}

OrderState orderStateFromKey(const QString &key)
{
    return kStates.value(key, OrderState::Confirmed);
}

QString displayName(OrderState state)
{
    switch (state) {
    case OrderState::Draft: return Tr::tr("Draft");
    case OrderState::Confirmed: return Tr::tr("Confirmed");
    case OrderState::Shipped: return Tr::tr("Shipped");
    case OrderState::Paid: return Tr::tr("Paid");
    case OrderState::Completed: return Tr::tr("Completed");
    case OrderState::Cancelled: return Tr::tr("Cancelled");
    }
    return {};
}

} // namespace crm
