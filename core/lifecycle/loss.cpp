#include "core/lifecycle/loss.h"

#include "core/base/enumkeys.h"
#include "core/base/tr.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

const EnumKeys<WinbackKind, 4> kKinds{{{{WinbackKind::Offer, u"offer"_s},
                                        {WinbackKind::Service, u"service"_s},
                                        {WinbackKind::Contact, u"contact"_s},
                                        {WinbackKind::Other, u"other"_s}}}};
const EnumKeys<WinbackResult, 3> kResults{{{{WinbackResult::Pending, u"pending"_s},
                                            {WinbackResult::Won, u"won"_s},
                                            {WinbackResult::Failed, u"failed"_s}}}};

template <typename Keys>
auto fromKey(const Keys &keys, const QString &key)
{
    using Value = std::remove_cvref_t<decltype(keys.pairs.front().first)>;
    for (const auto &[value, name] : keys.pairs)
        if (name == key)
            return std::optional<Value>(value);
    return std::optional<Value>();
}

} // namespace

QString toKey(WinbackKind kind)
{
    return kKinds.key(kind);
}

std::optional<WinbackKind> winbackKindFromKey(const QString &key)
{
    return fromKey(kKinds, key);
}

QString displayName(WinbackKind kind)
{
    switch (kind) {
    case WinbackKind::Offer: return Tr::tr("A special offer");
    case WinbackKind::Service: return Tr::tr("Better service");
    case WinbackKind::Contact: return Tr::tr("More contact");
    case WinbackKind::Other: break;
    }
    return Tr::tr("Something else");
}

QString toKey(WinbackResult result)
{
    return kResults.key(result);
}

std::optional<WinbackResult> winbackResultFromKey(const QString &key)
{
    return fromKey(kResults, key);
}

QString displayName(WinbackResult result)
{
    switch (result) {
    case WinbackResult::Pending: return Tr::tr("still open");
    case WinbackResult::Won: return Tr::tr("won back");
    case WinbackResult::Failed: break;
    }
    return Tr::tr("in vain");
}

} // namespace crm
