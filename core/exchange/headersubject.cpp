#include "core/exchange/headersubject.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

const QStringList &harmless()
{
    static const auto words =
        u"客户|顾客|会员|买家|买方|购买方|公司|企业|单位|机构|联系人|联络人|订单|销售|成交|交易|单据|"
        u"下单|商品|"
        u"产品|货品|物料|收货|收件|送货|配送|所在|所属|主要|首要|常用|默认|当前|最新|实际|本次|详细|注册|"
        u"办公|"
        u"通讯|实付|实收|应付|应收|支付|付款|含税|税后|折后|总|合计|最终|明细|行|跟进|拜访|活动|商机|"
        u"机会|"
        u"项目|预计|计划|客戶|中文|我的|the|my|customer|client|account|company|organization|"
        u"contact|person|order|sales|sale|product|item|line|shipto|ship|shipping|delivery|billto|bill|"
        u"billing|total|net|gross|final|main|primary|business|current|full|deal|opportunity|"
        u"activity|buyer|office|home|work|user"_s.split(u'|');
    return words;
}

const QStringList &others()
{
    static const auto words = u"业务员|销售员|销售人员|销售|经理|助理|秘书|配偶|爱人|子女|孩子|家属|"
                              u"父|母|供应商|厂家|厂商|推荐人|"
                              u"介绍人|转介绍|跟进人|负责人|创建人|录入|制单|审核|经办|司机|物流|"
                              u"快递|开户|银行|紧急|门店|仓库|发货人|"
                              u"发件|寄件|竞争|manager|assistant|spouse|children|supplier|vendor|"
                              u"salesrep|salesperson|owner|bank|"
                              u"driver|emergency|referred|referrer|sender|creator|competitor|"
                              u"donot|dont|optout|unsubscribe|拒收|退订|禁止|不要"_s.split(u'|');
    return words;
}

bool isText(ImportFieldType type)
{
    return type == ImportFieldType::Line || type == ImportFieldType::Lines || type == ImportFieldType::Phone
        || type == ImportFieldType::Mail;
}

/// Whether a text is nothing but such words.
bool isMadeOf(QStringView text, const QStringList &words)
{
    return text.isEmpty() || std::ranges::any_of(words, [&](const QString &word) {
               return text.startsWith(word) && isMadeOf(text.sliced(word.size()), words);
           });
}

} // namespace

bool keepsSubject(const QString &before, ImportFieldType type)
{
    return isMadeOf(before, harmless()) || (isText(type) && !isOfSomebodyElse(before));
}

bool isOfSomebodyElse(const QString &before)
{
    return std::ranges::any_of(others(), [&](const QString &word) { return before.contains(word); });
}

bool isVagueCode(ImportKind kind, const QString &key)
{
    if (key == u"编号" || key == u"no" || key == u"序号" || key == u"number")
        return true;
    return kind == ImportKind::Customers
        && (key == u"id" || key == u"code" || key == u"编码" || key == u"代码");
}

} // namespace crm
