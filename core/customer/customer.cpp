#include "core/customer/customer.h"

#include "core/base/enumkeys.h"
#include "core/base/tr.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

const EnumKeys<CustomerKind, 2> kCustomerKinds{
    {{{CustomerKind::Company, u"company"_s}, {CustomerKind::Person, u"person"_s}}}};

const EnumKeys<ChannelKind, 8> kChannels{{{{ChannelKind::Phone, u"phone"_s},
                                           {ChannelKind::Fax, u"fax"_s},
                                           {ChannelKind::Email, u"email"_s},
                                           {ChannelKind::WeChat, u"wechat"_s},
                                           {ChannelKind::QQ, u"qq"_s},
                                           {ChannelKind::WhatsApp, u"whatsapp"_s},
                                           {ChannelKind::Website, u"website"_s},
                                           {ChannelKind::Social, u"social"_s}}}};

} // namespace

QString toKey(CustomerKind kind)
{
    return kCustomerKinds.key(kind);
}

CustomerKind customerKindFromKey(const QString &key)
{
    return kCustomerKinds.value(key, CustomerKind::Company);
}

QString toKey(ChannelKind kind)
{
    return kChannels.key(kind);
}

ChannelKind channelKindFromKey(const QString &key)
{
    return kChannels.value(key, ChannelKind::Phone);
}

QString displayName(CustomerKind kind)
{
    return kind == CustomerKind::Company ? Tr::tr("Company") : Tr::tr("Individual");
}

QString displayName(ChannelKind kind)
{
    switch (kind) {
    case ChannelKind::Phone: return Tr::tr("Phone");
    case ChannelKind::Fax: return Tr::tr("Fax");
    case ChannelKind::Email: return Tr::tr("E-mail");
    case ChannelKind::WeChat: return Tr::tr("WeChat");
    case ChannelKind::QQ: return Tr::tr("QQ");
    case ChannelKind::WhatsApp: return Tr::tr("WhatsApp");
    case ChannelKind::Website: return Tr::tr("Website");
    case ChannelKind::Social: return Tr::tr("Social account");
    }
    return {};
}

} // namespace crm
