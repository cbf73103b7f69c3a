#include "core/directory/fieldalias.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

using F = CustomerField;

struct Alias
{
    CustomerField field;
    const char16_t *names; // separated by "|"
};

constexpr std::array kAliases = {
    Alias{F::Id, u"编号|編號"},
    Alias{F::Code, u"客户编码|客户编号|編碼|客戶編號|編號"},
    Alias{F::Kind, u"客户类型|类型|客戶類型|類型"},
    Alias{F::Name, u"名称|客户|客户名称|名稱|客戶|客戶名稱"},
    Alias{F::Reading, u"拼音"},
    Alias{F::Owner, u"负责人|業務|負責人"},
    Alias{F::Pool, u"公海"},
    Alias{F::Grade, u"等级|客户等级|等級|客戶等級"},
    Alias{F::Source, u"来源|來源"},
    Alias{F::Industry, u"行业|行業|產業"},
    Alias{F::Country, u"国家|國家"},
    Alias{F::Region, u"地区|省份|地區"},
    Alias{F::City, u"城市"},
    Alias{F::Tags, u"标签|標籤"},
    Alias{F::Created, u"创建日期|建立日期"},
    Alias{F::Contact, u"联系人|聯絡人"},
    Alias{F::Title, u"职务|職務|職稱"},
    Alias{F::Phone, u"电话|手机|電話|手機"},
    Alias{F::Email, u"邮箱|信箱|電子郵件"},
    Alias{F::Messenger, u"社交账号|微信|社群帳號"},
    Alias{F::Orders, u"订单数|訂單數"},
    Alias{F::Revenue, u"销售额|銷售額"},
    Alias{F::LastOrder, u"最近下单|最近订单|最近訂單"},
    Alias{F::LastContact, u"最近联系|最近跟进|最近聯絡|最近跟進"},
    Alias{F::NextActivity, u"下一步|下次跟进|下次跟進"},
    Alias{F::DaysSinceContact, u"未联系天数|未聯絡天數"},
    Alias{F::DaysSinceOrder, u"未下单天数|未下單天數"},
    Alias{F::DaysOwned, u"持有天数|持有天數"},
    Alias{F::DaysInPool, u"公海天数|公海天數"},
    Alias{F::DaysLeft, u"剩余天数|剩餘天數"},
};

QStringList namesOf(const Alias &alias)
{
    return QString::fromUtf16(alias.names).split(u'|');
}

} // namespace

std::optional<CustomerField> fieldOfAlias(QStringView name)
{
    const auto found =
        std::ranges::find_if(kAliases, [name](const Alias &alias) { return namesOf(alias).contains(name); });
    return found == kAliases.end() ? std::nullopt : std::optional(found->field);
}

QStringList fieldAliases()
{
    QStringList names;
    for (const auto &alias : kAliases)
        names << namesOf(alias).front();
    return names;
}

std::optional<QString> customerKindOfAlias(QStringView name)
{
    static const QStringList companies =
        u"company|business|公司|企业|企業|单位|單位|公司客户|企业客户"_s.split(u'|');
    static const QStringList people = u"person|individual|个人|個人|自然人|个人客户|個人客戶"_s.split(u'|');
    if (companies.contains(name, Qt::CaseInsensitive))
        return u"company"_s;
    return people.contains(name, Qt::CaseInsensitive) ? std::optional(u"person"_s) : std::nullopt;
}

} // namespace crm
