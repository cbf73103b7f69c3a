#include "core/pipeline/contract.h"

#include "core/base/enumkeys.h"
#include "core/base/tr.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

const EnumKeys<ContractState, 4> kStates = {{{
    {ContractState::Draft, u"draft"_s},
    {ContractState::Active, u"active"_s},
    {ContractState::Ended, u"ended"_s},
    {ContractState::Cancelled, u"cancelled"_s},
}}};

} // namespace

bool endsSoon(const Contract &contract, QDate today)
{
    return contract.state == ContractState::Active && contract.ends
        && *contract.ends <= today.addDays(kContractAlert);
}

QString toKey(ContractState state)
{
    return kStates.key(state);
}

ContractState contractStateFromKey(const QString &key)
{
    return kStates.value(key, ContractState::Active);
}

QString displayName(ContractState state)
{
    switch (state) {
    case ContractState::Draft: return Tr::tr("Draft");
    case ContractState::Active: return Tr::tr("In force");
    case ContractState::Ended: return Tr::tr("Ended");
    case ContractState::Cancelled: return Tr::tr("Cancelled");
    }
    return {};
}

} // namespace crm
