#include "core/pipeline/opportunity.h"

#include "core/base/enumkeys.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

const EnumKeys<StageState, 3> kStates = {{{
    {StageState::Open, u"open"_s},
    {StageState::Won, u"won"_s},
    {StageState::Lost, u"lost"_s},
}}};

} // namespace

QString toKey(StageState state)
{
    return kStates.key(state);
}

StageState stageStateFromKey(const QString &key)
{
    return kStates.value(key, StageState::Open);
}

} // namespace crm
