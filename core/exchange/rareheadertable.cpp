#include "core/exchange/headersynonymtable.h"

namespace crm {
namespace {

// What sheets call a field as well, but other things, too, or seldom: taken where no better column is there,
// and never instead of a field of the users' own. Lines of orders are called as in orders.
constexpr HeaderSynonyms kTable[] = {
    {"C:code", u"客户序号|档案号|客户档案号|会员卡号|卡号|cust no|client no|client number|debtor "
               u"code|统一编号|"
               u"客户识别码|往来单位编码|客商编码"},
    {"C:name", u"公司抬头|抬头|发票抬头|单位全名|供应商/"
               u"客户|客户单位|客户公司|公司名|商户名称|商家名称|店铺名称|店铺|门店|经销商名称|"
               u"经销商|代理商|甲方|学校名称|医院名称|机构名称|机构|厂名|商号|organisation|organisation "
               u"name|business|firm|"
               u"trading name|legal name|dealer|dealer name|store name|store|shop|shop name|debtor name|name "
               u"of company|"
               u"customer/company"},
    {"C:contact",
     u"联系人名|联系人名称|采购负责人|采购联系人|法人|法定代表人|法人代表|老板|接洽人|窗口|称呼|attn|"
     u"contact full name|pic|person in charge|poc|point of contact|key contact"},
    {"C:email", u"邮件地址|信箱地址"},
    {"C:wechat", u"微信id|微信帐号|微信账号|加微信|联系微信|vx|wx"},
    {"C:qq", u"扣扣|联系qq"},
    {"C:address", u"住址|厂址|店址|addr|location"},
    {"C:city", u"所在市|城市名称|市区|city/town|县市|市/县"},
    {"C:region", u"片区|省/直辖市|area|territory|county|州|地域"},
    {"C:industry",
     u"行业分类|经营范围|主营|主营产品|主营业务|business type|line of business|vertical|产业别|行业属性|"
     u"行业性质|经营类型"},
    {"C:source",
     u"来源途径|认识途径|如何得知|origin|how did you hear|how did you hear about us|referral source"},
    {"C:grade", u"星级|客户星级|重要程度|客户评级|评级|分级|abc分类|rank|priority|customer class"},
    {"C:tags", u"分组|group|groups|keywords"},
    {"C:owner", u"业务|销售|跟单员|业务担当|负责业务|责任人|归属|归属销售|客户归属|销售顾问|专属客服|"
                u"salesman|rep"},
    {"C:birthday", u"出生年月日|生辰|法人生日"},
    {"C:notes", u"其他|其它|附言|跟进情况|补充说明|additional info|additional information"},
    {"K:name", u"名称|person|display name|contact full name"},
    {"K:customer", u"任职公司|工作单位|就职单位|公司抬头|企业|客户公司|employer|business|firm"},
    {"K:title", u"designation|担任职务"},
    {"P:code",
     u"条形码|商品条码|产品型号编码|型号编码|存货编码|料号|品号|款号|item no|part no|p/n|article no|"
     u"article number|barcode|ean|upc|stock code"},
    {"P:name",
     u"货名|货物名称|存货名称|商品名|产品名|货品|品项|菜名|服务名称|项目名称|物料描述|article|article "
     u"name|product description|item description"},
    {"P:category",
     u"产品系列|系列|类目|一级类目|物料组|group|product group|class|department|product line|family"},
    {"P:price",
     u"批发价|出厂价|含税价|市场价|标准售价|统一售价|定价|牌价|吊牌价|报价|一级价|会员价|参考售价|不含税价|"
     u"不含税单价|msrp|rrp|selling price"},
    {"P:cost", u"进货成本"},
    {"O:number", u"合同号|合约号|po no|po number|po|purchase order|purchase order no|purchase order "
                 u"number|客户订单号|"
                 u"采购订单号|采购单号|订货单号|销货单号|销货单编号|销售单编号|出库单号|出货单号|发货单号|"
                 u"送货单号|送货单编号|"
                 u"交易号|交易编号|业务单号|单据号|单据号码|订单号码|订单序号|平台订单号|店铺订单号|"
                 u"淘宝订单号|主订单编号|"
                 u"小票号|票据号|凭证号|发票号码|发票号|发票编号|inv no|invoice|so no|so number|"
                 u"order ref|order reference|reference no|reference number|reference|ref no|ref|document "
                 u"no|document number|"
                 u"doc no|receipt no|receipt number|bill no|bill number|子订单编号"},
    {"O:date", u"制单日期|销货日期|posting date|doc date|po date"},
    {"O:customer",
     u"购货方|购货单位名称|购买方名称|购买单位|采购单位|采购方|需方|买方|甲方|客户全称|客户简称|客户单位|"
     u"顾客|顾客名称|"
     u"会员|经销商|经销商名称|代理商|往来户|收货单位|收货方|门店|门店名称|店铺|店铺名称|sold to|sold to "
     u"party|"
     u"sold to name|bill to|bill to name|buyer name|purchaser|account|cust name|ship to name|consignee"},
    {"O:product",
     u"货名|货物名称|存货名称|商品名|产品名|品名规格|品名及规格|商品名称及规格|产品名称及规格|货物名称及规格|"
     u"货物或应税劳务名称|货物或应税劳务、服务名称|品项|物料|物料描述|产品描述|商品描述|商品信息|商品明细|"
     u"宝贝|"
     u"项目名称|服务项目|服务名称|套餐名称|菜品|项目|内容|item description|description|description of "
     u"goods|goods|"
     u"article|article name|material|part|part name|sku name|product title"},
    {"O:product_code",
     u"条形码|商品条码|存货编码|料号|品号|款号|item no|part no|p/n|article no|barcode|ean|upc"},
    {"O:quantity", u"订购量|购买量|采购数量|出货数量|销货数量|销售数|发货数|总数量|宝贝总数量|数目|个数|箱数|"
                   u"台数|数量/套|数量/台|数量/箱|"
                   u"qty ordered|pcs|pieces|units sold|units ordered|no of units|number of units|count"},
    {"O:price", u"成交单价|结算单价|结算价|协议价|合同单价|会员价|活动价|到手价|供货价|批发价|出厂价|零售价|"
                u"销售价|不含税单价|"
                u"折前单价|原价|list price|price per unit|price/unit|u/p"},
    {"O:amount",
     u"合同金额|合同总金额|合同总价|合同总额|合同额|订单总额|订单总价|价格合计|售价合计|总售价|总价格|"
     u"结算金额|优惠后金额|"
     u"优惠后总价|折后总价|货款|货款金额|买家应付货款|应付款|实付款金额|实际付款|实际付款金额|销售总额|"
     u"销售收入|营业额|"
     u"业绩|本币金额|人民币金额|原币金额|总额|总计|不含税金额|未税金额|total price|total selling price|item "
     u"total "
     u"price|price total|line price|extended price|ext price|extended amount|subtotal|line amount|"
     u"grand total|order total|invoice amount|contract amount|contract value|net amount|gross amount|gross|"
     u"total value|net sales|sales value|turnover|amt|value"},
    {"O:document", u"出入库类型|收发类别|doc type|voucher type|type"},
    {"A:customer", u"公司|企业|单位|客户单位|拜访单位|对象|client|client name|related to"},
    {"A:time", u"跟进时刻|拜访时刻|start time|call time"},
    {"A:kind", u"形式|method|contact method"},
    {"A:text", u"纪要|会议纪要|拜访情况|comments|comment|discussion"},
    {"A:result", u"结论|效果"},
    {"A:next_at",
     u"下次日期|下次拜访日期|下次联系日期|下次联络日期|计划下次时间|提醒时间|回访日期|next|next action "
     u"date|due date"},
    {"A:owner", u"跟进人员|拜访人员|联系人员|业务|销售|staff|by"},
    {"S:customer", u"公司|对应客户|关联客户|甲方|业主|业主单位|建设单位|client"},
    {"S:name", u"项目|项目主题|销售机会|需求|project|project name|topic"},
    {"S:stage", u"进度|项目进度"},
    {"S:amount", u"预估金额|预计销售额|预计签约金额|合同金额|标的额|报价金额|预算|est revenue|estimated "
                 u"revenue|budget|deal size|total"},
    {"S:opened", u"立项日期|登记日期|开始时间|发现时间|created"},
    {"S:expected", u"预计签约日期|预计签约时间|预计完成日期|est close date|estimated close date"},
    {"S:closed", u"结单日期|完成日期|closing date"},
};

} // namespace

std::span<const HeaderSynonyms> rareHeaderTable()
{
    return kTable;
}

} // namespace crm
