#include "core/exchange/importwords.h"

#include "core/base/text/fold.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

struct Words
{
    std::string_view key;
    const char16_t *words; // separated by "|", folded
};

// Folding makes Traditional forms simplified and everything lower case.
constexpr Words kCustomerKinds[] = {
    {"company",
     u"company|公司|企业|单位|机构|企业客户|公司客户|organization|organisation|business|corporate|b"},
    {"person", u"person|个人|人员|自然人|个人客户|消费者|individual|private|consumer|c"},
};

constexpr Words kOrderStates[] = {
    {"draft",
     u"draft|草稿|未提交|待确认|待审核|待付款|待支付|未付款|未支付|等待付款|等待买家付款|new|open|pending|"
     u"pending payment|unpaid"},
    {"confirmed", u"confirmed|已确认|确认|待发货|未发货|待出库|备货中|已接单|生效|已审核|执行中|processing|"
                  u"in process|approved"},
    {"shipped", u"shipped|已发货|卖家已发货|卖家已发货，等待买家确认|卖家已发货,等待买家确认|待收货|待签收|"
                u"配送中|发货|已出货|出货|已出库|运输中|in transit|on the way|dispatched"},
    {"paid",
     u"paid|已付款|买家已付款|买家已付款，等待卖家发货|买家已付款,等待卖家发货|已支付|已收款|已回款|付款"},
    {"completed", u"completed|complete|已完成|完成|交易成功|已签收|已收货|已妥投|待评价|已评价|已交货|已关闭|"
                  u"已结案|结案|已结单|"
                  u"结束|closed|done|delivered|"
                  u"success|resolved"},
    {"cancelled",
     u"cancelled|canceled|已取消|取消|作废|已作废|交易关闭|交易取消|订单关闭|已关闭|已退款|全额退款|"
     u"退款成功|已拒收|已退货|退货|returned|void"},
};

constexpr Words kActivityKinds[] = {
    {"call",
     u"call|phone|phone call|telephone|电话|打电话|致电|去电|来电|电话沟通|电话拜访|电话回访|电话跟进|"
     u"电联|电访|通话|语音"},
    {"visit",
     u"visit|拜访|上门|上门拜访|实地拜访|面谈|来访|客户来访|外出拜访|客户拜访|拜访客户|陌生拜访|陌拜|"
     u"on-site|on site|site visit|customer visit|client visit"},
    {"mail", u"mail|email|e-mail|邮件|电子邮件|发邮件|发送邮件|信件"},
    {"message",
     u"message|sms|wechat|weixin|qq|im|chat|whatsapp|text|短信|微信|消息|讯息|简讯|微信沟通|在线沟通|qq沟通|"
     u"聊天|企业微信|企微|钉钉|旺旺|飞书|line"},
    {"meeting", u"meeting|会议|开会|见面|洽谈|展会|demo|演示|线上会议|会面|会谈|视频会议|"
                u"video call|online meeting"},
    {"note", u"note|notes|备注|记录|笔记|其他|其它|other|comment"},
    {"task", u"task|to do|todo|任务|待办|提醒|reminder"},
};

constexpr Words kActivityStates[] = {
    {"done", u"done|completed|finished|已完成|完成|已跟进|已处理|closed"},
    {"planned", u"planned|open|pending|计划|计划中|计画|计画中|已计划|已安排|待办|未完成|待跟进|进行中"},
    {"cancelled", u"cancelled|canceled|已取消|取消|作废"},
};

constexpr Words kContractStates[] = {
    {"draft", u"draft|草稿|草案|待签|待签约|待签订|未签|未签约|未签订|审批中|审核中|pending|in approval"},
    {"active",
     u"active|生效|有效|已生效|执行中|履行中|进行中|已签|已签约|已签订|签约|已审核|signed|in force|running"},
    {"ended", u"ended|已结束|结束|到期|已到期|已完成|完成|履行完毕|执行完毕|expired|completed|closed|done"},
    {"cancelled", u"cancelled|canceled|已取消|取消|作废|已作废|解除|已解除|终止|已终止|void|terminated"},
};

constexpr Words kClosedStates[] = {
    {"won", u"won|closed won|win|success|赢单|赢|已赢单|成交|已成交|成功|签约|已签约|签单|成单"},
    {"lost", u"lost|closed lost|lose|failed|dead|输单|输|已输单|丢单|已丢单|失败|战败|流失|未成交|无效|关闭"},
};

constexpr Words kChannels[] = {
    {"phone", u"phone|telephone|call|mobile|电话|手机|打电话|致电|座机"},
    {"fax", u"fax|传真"},
    {"email", u"email|e-mail|mail|电子邮件|邮件|邮箱|电子邮箱|电邮"},
    {"wechat", u"wechat|weixin|微信"},
    {"qq", u"qq"},
    {"whatsapp", u"whatsapp|whats app"},
    {"website", u"website|web|网站|网址"},
    {"social", u"social account|social|social media|社交账号|社交媒体|社群账号|社群帐号"},
    {"visit", u"visit|拜访|上门|上门拜访|面谈|见面|in person|face to face"},
};

constexpr Words kCurrencies[] = {
    {"CNY", u"cny|rmb|¥|元|人民币|cn¥"},
    {"TWD", u"twd|ntd|nt$|新台币|台币"},
    {"HKD", u"hkd|hk$|港币|港元"},
    {"USD", u"usd|$|us$|美元|美金"},
    {"EUR", u"eur|€|欧元"},
    {"JPY", u"jpy|日元|日圆"},
    {"GBP", u"gbp|£|英镑"},
};

using Table = QHash<QString, std::string_view>;

template <size_t N>
Table table(const Words (&lines)[N])
{
    Table made;
    for (const auto &line : lines)
        for (const auto &word : QString::fromUtf16(line.words).split(u'|'))
            made.insert(fold(word), line.key);
    return made;
}

std::optional<std::string_view> found(const Table &table, std::string_view word)
{
    const auto it = table.constFind(fold(QString::fromUtf8(word.data(), qsizetype(word.size()))));
    return it == table.constEnd() ? std::nullopt : std::optional(*it);
}

} // namespace

std::optional<std::string_view> customerKindOfWord(std::string_view word)
{
    static const auto words = table(kCustomerKinds);
    if (const auto known = found(words, word))
        return known;
    // Registers name the legal form: 有限责任公司(自然人投资或控股), 个体工商户.
    static constexpr std::array<std::string_view, 7> kForms = {"公司",   "企业",   "合伙",    "工商户",
                                                               "合作社", "研究院", "事业单位"};
    const auto names = [word](std::string_view form) { return word.find(form) != word.npos; };
    return std::ranges::any_of(kForms, names) ? std::optional<std::string_view>("company") : std::nullopt;
}

std::optional<std::string_view> orderStateOfWord(std::string_view word)
{
    static const auto words = table(kOrderStates);
    return found(words, word);
}

std::optional<std::string_view> activityKindOfWord(std::string_view word)
{
    static const auto words = table(kActivityKinds);
    return found(words, word);
}

std::optional<std::string_view> activityStateOfWord(std::string_view word)
{
    static const auto words = table(kActivityStates);
    return found(words, word);
}

std::optional<std::string_view> contractStateOfWord(std::string_view word)
{
    static const auto words = table(kContractStates);
    return found(words, word);
}

std::optional<std::string_view> closedStateOfWord(std::string_view word)
{
    static const auto words = table(kClosedStates);
    return found(words, word);
}

bool isCurrencyCode(std::string_view text)
{
    return text.size() == 3 && std::ranges::all_of(text, [](char c) { return c >= 'A' && c <= 'Z'; });
}

std::optional<std::string_view> currencyOfWord(std::string_view word)
{
    static const auto words = table(kCurrencies);
    return found(words, word);
}

std::optional<std::string_view> channelOfWord(std::string_view word)
{
    static const auto words = table(kChannels);
    return found(words, word);
}

} // namespace crm
