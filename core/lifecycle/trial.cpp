#include "core/lifecycle/trial.h"

#include "core/base/enumkeys.h"
#include "core/base/tr.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

const EnumKeys<TrialKind, 2> kKinds{{{{TrialKind::Sample, u"sample"_s}, {TrialKind::Trial, u"trial"_s}}}};
const EnumKeys<TrialResult, 3> kResults{{{{TrialResult::Open, u"open"_s},
                                          {TrialResult::Bought, u"bought"_s},
                                          {TrialResult::Declined, u"declined"_s}}}};

template <typename Enum, size_t N>
std::optional<Enum> fromKey(const EnumKeys<Enum, N> &keys, const QString &key)
{
    for (const auto &[value, name] : keys.pairs)
        if (name == key)
            return value;
    return {};
}

} // namespace

QString toKey(TrialKind kind)
{
    return kKinds.key(kind);
}

std::optional<TrialKind> trialKindFromKey(const QString &key)
{
    return fromKey(kKinds, key);
}

QString displayName(TrialKind kind)
{
    return kind == TrialKind::Sample ? Tr::tr("Sample") : Tr::tr("Trial");
}

QString toKey(TrialResult result)
{
    return kResults.key(result);
}

std::optional<TrialResult> trialResultFromKey(const QString &key)
{
    return fromKey(kResults, key);
}

QString displayName(TrialResult result)
{
    switch (result) {
    case TrialResult::Open: return Tr::tr("Open");
    case TrialResult::Bought: return Tr::tr("Bought");
    case TrialResult::Declined: return Tr::tr("Declined");
    }
    return {};
}

} // namespace crm
