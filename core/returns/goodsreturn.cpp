#include "core/returns/goodsreturn.h"

#include "core/base/enumkeys.h"
#include "core/base/tr.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

const EnumKeys<ReturnState, 4> kStates{{{{ReturnState::Announced, u"announced"_s},
                                         {ReturnState::Received, u"received"_s},
                                         {ReturnState::Credited, u"credited"_s},
                                         {ReturnState::Refused, u"refused"_s}}}};
const EnumKeys<ReturnReason, 6> kReasons{{{{ReturnReason::Damaged, u"damaged"_s},
                                           {ReturnReason::Wrong, u"wrong"_s},
                                           {ReturnReason::Quality, u"quality"_s},
                                           {ReturnReason::Late, u"late"_s},
                                           {ReturnReason::Unwanted, u"unwanted"_s},
                                           {ReturnReason::Other, u"other"_s}}}};
const EnumKeys<ReturnBy, 4> kBys{{{{ReturnBy::Reason, u"reason"_s},
                                   {ReturnBy::Product, u"product"_s},
                                   {ReturnBy::Customer, u"customer"_s},
                                   {ReturnBy::Month, u"month"_s}}}};

template <typename Enum, size_t N>
std::optional<Enum> fromKey(const EnumKeys<Enum, N> &keys, const QString &key)
{
    for (const auto &[value, name] : keys.pairs)
        if (name == key)
            return value;
    return {};
}

} // namespace

Amount GoodsReturn::amount() const
{
    Amount sum;
    for (const auto &line : lines)
        sum += line.amount.value_or(Amount{});
    return sum;
}

QString toKey(ReturnState state)
{
    return kStates.key(state);
}

std::optional<ReturnState> returnStateFromKey(const QString &key)
{
    return fromKey(kStates, key);
}

QString displayName(ReturnState state)
{
    switch (state) {
    case ReturnState::Announced: return Tr::tr("Announced");
    case ReturnState::Received: return Tr::tr("Came back");
    case ReturnState::Credited: return Tr::tr("Credited");
    case ReturnState::Refused: return Tr::tr("Refused");
    }
    return {};
}

QString toKey(ReturnReason reason)
{
    return kReasons.key(reason);
}

std::optional<ReturnReason> returnReasonFromKey(const QString &key)
{
    return fromKey(kReasons, key);
}

QString displayName(ReturnReason reason)
{
    switch (reason) {
    case ReturnReason::Damaged: return Tr::tr("Damaged on the way");
    case ReturnReason::Wrong: return Tr::tr("The wrong goods");
    case ReturnReason::Quality: return Tr::tr("Faulty");
    case ReturnReason::Late: return Tr::tr("Too late");
    case ReturnReason::Unwanted: return Tr::tr("Not wanted any more");
    case ReturnReason::Other: return Tr::tr("Another reason");
    }
    return {};
}

QString toKey(ReturnBy by)
{
    return kBys.key(by);
}

std::optional<ReturnBy> returnByFromKey(const QString &key)
{
    return fromKey(kBys, key);
}

} // namespace crm
