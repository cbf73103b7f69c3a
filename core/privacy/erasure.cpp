#include "core/privacy/erasure.h"

#include "core/base/enumkeys.h"
#include "core/base/tr.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

const EnumKeys<ErasureReason, 4> kReasons{{{{ErasureReason::Request, u"request"_s},
                                            {ErasureReason::Withdrawn, u"withdrawn"_s},
                                            {ErasureReason::Retention, u"retention"_s},
                                            {ErasureReason::Other, u"other"_s}}}};

} // namespace

QString toKey(ErasureReason reason)
{
    return kReasons.key(reason);
}

std::optional<ErasureReason> erasureReasonFromKey(const QString &key)
{
    for (const auto reason : erasureReasons())
        if (toKey(reason) == key)
            return reason;
    return {};
}

std::vector<ErasureReason> erasureReasons()
{
    std::vector<ErasureReason> reasons;
    for (const auto &[reason, key] : kReasons.pairs)
        reasons.push_back(reason);
    return reasons;
}

QString displayName(ErasureReason reason)
{
    switch (reason) {
    case ErasureReason::Request: return Tr::tr("They asked for it");
    case ErasureReason::Withdrawn: return Tr::tr("They withdrew their consent");
    case ErasureReason::Retention: return Tr::tr("Their time is over");
    case ErasureReason::Other: break;
    }
    return Tr::tr("Another reason");
}

} // namespace crm
