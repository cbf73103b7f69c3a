#include "core/order/delivery.h"

#include "core/base/enumkeys.h"
#include "core/base/tr.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

const EnumKeys<DeliveryState, 4> kStates{{{{DeliveryState::Planned, u"planned"_s},
                                           {DeliveryState::Shipped, u"shipped"_s},
                                           {DeliveryState::Delivered, u"delivered"_s},
                                           {DeliveryState::Cancelled, u"cancelled"_s}}}};
const EnumKeys<DeliveryBy, 3> kBys{{{{DeliveryBy::Carrier, u"carrier"_s},
                                     {DeliveryBy::Month, u"month"_s},
                                     {DeliveryBy::Owner, u"owner"_s}}}};

template <typename Enum, size_t N>
std::optional<Enum> fromKey(const EnumKeys<Enum, N> &keys, const QString &key)
{
    for (const auto &[value, name] : keys.pairs)
        if (name == key)
            return value;
    return {};
}

} // namespace

QString toKey(DeliveryState state)
{
    return kStates.key(state);
}

std::optional<DeliveryState> deliveryStateFromKey(const QString &key)
{
    return fromKey(kStates, key);
}

QString displayName(DeliveryState state)
{
    switch (state) {
    case DeliveryState::Planned: return Tr::tr("To be shipped");
    case DeliveryState::Shipped: return Tr::tr("On the way");
    case DeliveryState::Delivered: return Tr::tr("Arrived");
    case DeliveryState::Cancelled: return Tr::tr("Cancelled");
    }
    return {};
}

QString toKey(DeliveryBy by)
{
    return kBys.key(by);
}

std::optional<DeliveryBy> deliveryByFromKey(const QString &key)
{
    return fromKey(kBys, key);
}

QString displayName(DeliveryBy by)
{
    switch (by) {
    case DeliveryBy::Carrier: return Tr::tr("Carrier");
    case DeliveryBy::Month: return Tr::tr("Month");
    case DeliveryBy::Owner: return Tr::tr("Owner");
    }
    return {};
}

QString displayName(Punctuality punctuality)
{
    switch (punctuality) {
    case Punctuality::OnTime: return Tr::tr("On time");
    case Punctuality::Late: return Tr::tr("Late");
    case Punctuality::Open: return Tr::tr("Open");
    case Punctuality::Overdue: return Tr::tr("Overdue");
    case Punctuality::Unknown: return Tr::tr("No day was promised");
    }
    return {};
}

} // namespace crm
