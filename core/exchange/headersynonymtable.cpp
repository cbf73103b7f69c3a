#include "core/exchange/headersynonymtable.h"

namespace crm {
namespace {

// One line for each field of each kind: what sheets of this trade call it. Shops, ERP and CRM programs in
// Chinese and English, Outlook, Google and hand-made lists. Write them as people do; headerKey() is applied
// to them, too. "-" are columns that we write and that are worked out: no field takes them.
constexpr HeaderSynonyms kTable[] = {
    // customers (C)
    {"C:code", u"客户编号|客户编码|客户代码|客户ID|客户号|会员编号|会员号|会员ID|编号|编码|代码|客户卡号|"
               u"customer id|customer code|customer no|customer number|account number|account id|client "
               u"id|company id|cust id|code|id|record id|no"},
    {"C:kind",
     u"客户类型|客户性质|客户类别|类型|公司或个人|customer type|account type|kind|company or person"},
    {"C:name", u"客户名称|公司名称|客户名|企业名称|单位名称|往来单位|"
               u"往来单位名称|客商名称|公司|单位|企业|"
               u"客户|客户全称|公司全称|企业全称|单位全称|客户简称|"
               u"店名|门店名称|名称|客户姓名|会员姓名|姓名|会员名称|顾客姓名|company name|customer "
               u"name|account name|client name|company|customer|account|client|organization "
               u"name|organization|organization 1 - name|组织名称|组织|单位全称|associated company|company "
               u"account|name|full name|business name"},
    {"C:contact",
     u"联系人|联系人姓名|首要联系人|主要联系人|负责人|联络人|对接人|经办人|备注名|contact name|contact "
     u"person|contact|primary contact|main contact|attention|primary contact name"},
    {"C:phone_2", u"手机2|手机二|手机号2|电话2|电话二|第二电话|第二联系电话|备用电话|备用手机|备用号码|"
                  u"其他电话|其它电话|另一电话|电话 2 - 值|"
                  u"phone 2|phone2|mobile 2|second phone|secondary phone|other phone|alternate "
                  u"phone|alternative phone|home "
                  u"phone|business phone 2|phone 2 - value"},
    {"C:phone_3",
     u"手机3|手机三|手机号3|电话3|电话三|第三电话|第三联系电话|phone 3|phone3|mobile 3|third phone|"
     u"business phone 3|phone 3 - value"},
    {"C:phone_4",
     u"手机4|手机四|手机号4|电话4|电话四|第四电话|第四联系电话|phone 4|phone4|mobile 4|fourth phone|"
     u"phone 4 - value"},
    {"C:phone",
     u"手机|手机1|电话1|手机号|手机号码|移动电话|联系电话|电话|电话号码|联系方式|联系人电话|联系人手机|"
     u"公司电话|办公电话|商务电话|固定电话|座机|公司主要电话|单位主要电话|电话 1 - 值|mobile|mobile "
     u"phone|phone|phone number|telephone|tel|cell|cell phone|contact phone|business "
     u"phone|company main phone|phone 1 - value|work phone|primary phone"},
    {"C:email",
     u"邮箱|电子邮箱|电子邮件|邮件|邮箱地址|电子邮件地址|联系人邮箱|电子邮件 1 - 值|email|e-mail|email "
     u"address|e-mail address|mail|e-mail 1 - value|contact email"},
    {"C:wechat", u"微信|微信号|联系人微信|wechat|wechat id|weixin"},
    {"C:qq", u"QQ|QQ号|QQ号码|联系人QQ|oicq"},
    {"C:whatsapp", u"WhatsApp|WhatsApp号|WhatsApp号码|whatsapp number"},
    {"C:fax",
     u"传真|传真号|传真号码|公司传真|单位传真|商务传真|fax|fax number|business fax|company fax|fax no"},
    {"C:website",
     u"网站|网址|公司网址|公司网站|官网|主页|网页|website|web|url|homepage|web "
     u"page|company website|business website 1 - value|website 1 - value|网站 1 - 值|company domain name"},
    {"C:social", u"社交账号|社交账户|社交媒体|社群账号|社群帐号|微博|抖音|小红书|领英|社媒账号|social "
                 u"account|social accounts|social media|social|linkedin|facebook|twitter|instagram|weibo"},
    {"C:parent",
     u"上级公司|母公司|总公司|上级单位|集团公司|所属集团|上级客户|parent company|parent account|parent|"
     u"belongs to|head office"},
    {"C:preferred_channel",
     u"偏好的联系方式|首选联系方式|偏好联系方式|联系偏好|偏好的联络方式|preferred way of contact|preferred "
     u"contact method|preferred channel|preferred contact"},
    {"C:contact_hours", u"方便联系的时间|方便联系时间|联系时间|可联系时间|方便联络的时间|best time to "
                        u"reach|best time to call|contact hours|hours"},
    {"C:preferences", u"偏好|客户偏好|喜好|购买偏好|preferences|preference"},
    {"C:hobbies", u"爱好|兴趣|兴趣爱好|嗜好|hobbies|hobby|interests"},
    {"C:address", u"地址|详细地址|公司地址|客户地址|联系地址|通讯地址|办公地址|收货地址|街道|街道地址|地址 1 "
                  u"- 街道|注册地址|"
                  u"商务地址 街道|address|street address|street|business street|mailing address|address "
                  u"1|address line 1|address 1 - street|billing street|mailing street"},
    {"C:city", u"城市|所在城市|市|地市|商务地址 市/县|地址 1 - 城市|city|town|business city|address 1 - "
               u"city|billing city|mailing city"},
    {"C:region", u"地区|区域|所在地区|大区|省份|省/自治区|省|省市|省市区|所在省|所属省份|州/省|商务地址 "
                 u"省/市/自治区|地址 1 - 地区|region|state|province|state/province|business "
                 u"state|address 1 - region|billing state|mailing state"},
    {"C:country", u"国家|国家/地区|国家地区|国别|商务地址 国家/地区|country|country/region|nation|business "
                  u"country/region|address 1 - country|billing country|mailing country|地址 1 - 国家/地区"},
    {"C:postal_code",
     u"邮编|邮政编码|邮政区号|商务地址 邮政编码|postal code|postcode|post code|zip|zip "
     u"code|zip/postal code|business postal code|address 1 - postal code|billing code|billing zip|billing "
     u"postal code|mailing zip|地址 1 - 邮政编码|邮递区号"},
    {"C:industry", u"行业|所属行业|客户行业|行业类别|行业类型|industry|sector|office location|产业"},
    {"C:source", u"来源|客户来源|线索来源|获客渠道|来源渠道|渠道|source|lead source|customer source|channel"},
    {"C:grade", u"等级|客户等级|客户级别|级别|会员等级|客户分级|grade|level|tier|rating|customer level"},
    {"C:tags", u"标签|客户标签|标记|tags|tag|labels|label|categories"},
    {"C:birthday", u"生日|出生日期|出生年月|客户生日|birthday|birth date|date of birth|dob"},
    {"C:owner",
     u"负责人|所属人|所有人|客户负责人|业务员|销售员|销售人员|客户经理|归属人|跟进人|所属销售|销售代表|owner|"
     u"account owner|contact owner|lead owner|company owner|sales rep|salesperson|account manager|assigned "
     u"to|添加人"},
    {"C:pool", u"公海|公海池|所属公海|所属公海池|pool|public pool"},
    {"C:notes",
     u"备注|说明|客户备注|附注|描述|备注信息|notes|note|remark|remarks|comment|comments|description|memo"},
    {"C:contact_title", u"联系人职务|联系人职位|联络人职称|联系人职称|职务|职位|组织职位|job title of the "
                        u"contact|contact title|job title|organization title|organization 1 - title|title"},
    {"C:contact_department",
     u"联系人部门|联络人部门|部门|所在部门|组织部门|department of the contact|contact "
     u"department|department|dept|organization department"},
    {"C:contact_2", u"联系人2|联系人二|联系人姓名2|联系人2姓名|联系人二姓名|联络人2|第二联系人|contact "
                    u"2|contact 2 name|contact name 2|contact person 2"},
    {"C:contact_2_title", u"联系人2职务|联系人2职位|联系人职务2|联系人职位2|联系人二职务|contact 2 "
                          u"title|contact 2 job title|contact title 2"},
    {"C:contact_2_phone", u"联系人2电话|联系人2手机|联系人电话2|联系人手机2|联系人二电话|联系人二手机|"
                          u"第二联系人电话|contact 2 phone|contact 2 mobile|contact phone 2"},
    {"C:contact_2_email", u"联系人2邮箱|联系人邮箱2|联系人二邮箱|contact 2 email|contact email 2"},
    {"C:contact_2_wechat", u"联系人2微信|联系人微信2|联系人二微信|contact 2 wechat"},
    {"C:contact_3", u"联系人3|联系人三|联系人姓名3|联系人3姓名|联系人三姓名|联络人3|第三联系人|contact "
                    u"3|contact 3 name|contact name 3|contact person 3"},
    {"C:contact_3_title", u"联系人3职务|联系人3职位|联系人职务3|联系人职位3|联系人三职务|contact 3 "
                          u"title|contact 3 job title|contact title 3"},
    {"C:contact_3_phone", u"联系人3电话|联系人3手机|联系人电话3|联系人手机3|联系人三电话|联系人三手机|"
                          u"第三联系人电话|contact 3 phone|contact 3 mobile|contact phone 3"},
    {"C:contact_3_email", u"联系人3邮箱|联系人邮箱3|联系人三邮箱|contact 3 email|contact email 3"},
    {"C:contact_3_wechat", u"联系人3微信|联系人微信3|联系人三微信|contact 3 wechat"},
    {"C:contact_4", u"联系人4|联系人四|联系人姓名4|联系人4姓名|联系人四姓名|联络人4|第四联系人|contact "
                    u"4|contact 4 name|contact name 4|contact person 4"},
    {"C:contact_4_title", u"联系人4职务|联系人4职位|联系人职务4|联系人职位4|联系人四职务|contact 4 "
                          u"title|contact 4 job title|contact title 4"},
    {"C:contact_4_phone", u"联系人4电话|联系人4手机|联系人电话4|联系人手机4|联系人四电话|联系人四手机|"
                          u"第四联系人电话|contact 4 phone|contact 4 mobile|contact phone 4"},
    {"C:contact_4_email", u"联系人4邮箱|联系人邮箱4|联系人四邮箱|contact 4 email|contact email 4"},
    {"C:contact_4_wechat", u"联系人4微信|联系人微信4|联系人四微信|contact 4 wechat"},
    {"C:family_name", u"姓|姓氏|last name|family name|surname"},
    {"C:given_name", u"名|名字|first name|given name|forename"},
    {"C:uid", u"名片编号|card number|uid"},
    {"C:id", u"本文件编号|本档编号|number in this file"},
    {"C:-", u"file as|电子邮件类型|电子邮件 2 类型|电子邮件 3 类型|e-mail type|e-mail 2 type|e-mail 3 type|"
            u"拼音|pinyin|建档时间|recorded on|"
            u"归属起始时间|owned since|进入公海时间|in the pool since|退回原因|reason of the "
            u"release|前负责人|owned before "
            u"by|累计订单数|orders so far|累计成交额|revenue so far|最近下单日期|last order "
            u"on|最近联系时间|最近联络时间|"
            u"last contact on|下次联系时间|下次联络时间|next contact on"},
    // contacts (K)
    {"K:customer_code", u"客户编号|客户编码|客户代码|客户ID|公司编号|customer id|customer code|customer "
                        u"no|account number|account id|company id"},
    {"K:customer", u"客户名称|所属客户|公司名称|公司|单位|单位名称|客户|企业名称|对应客户|customer "
                   u"name|customer|company|company name|account name|organization name|associated "
                   u"company|organization|organization 1 - name|组织名称|person - organization|account"},
    {"K:name", u"姓名|联系人姓名|联系人|联系人名称|名字|contact name|name|full name|contact|contact "
               u"person|person - name|file as|联络人"},
    {"K:title",
     u"职务|职位|岗位|头衔|职称|组织职位|job title|title|contact title|position|organization title|role"},
    {"K:department", u"部门|所属部门|department|organization department|dept"},
    {"K:phone_2", u"手机2|手机二|手机号2|电话2|电话二|第二电话|第二联系电话|备用电话|备用手机|备用号码|"
                  u"其他电话|其它电话|另一电话|"
                  u"phone 2|phone2|mobile 2|second phone|secondary phone|other phone|alternate "
                  u"phone|alternative phone|home "
                  u"phone|business phone 2|phone 2 - value"},
    {"K:phone_3",
     u"手机3|手机三|手机号3|电话3|电话三|第三电话|第三联系电话|phone 3|phone3|mobile 3|third phone|"
     u"business phone 3|phone 3 - value"},
    {"K:phone_4",
     u"手机4|手机四|手机号4|电话4|电话四|第四电话|第四联系电话|phone 4|phone4|mobile 4|fourth phone|"
     u"phone 4 - value"},
    {"K:phone",
     u"手机|手机1|电话1|手机号|手机号码|移动电话|联系电话|电话|电话号码|联系方式|商务电话|办公电话|座机|"
     u"mobile "
     u"phone|mobile|phone|phone number|telephone|tel|business phone|phone 1 - value|cell phone|work phone"},
    {"K:email", u"邮箱|电子邮箱|电子邮件|电子邮件地址|邮件|邮箱地址|email|e-mail|e-mail address|email "
                u"address|e-mail 1 - value|mail"},
    {"K:wechat", u"微信|微信号|wechat|wechat id|weixin"},
    {"K:qq", u"QQ|QQ号|QQ号码"},
    {"K:whatsapp", u"WhatsApp|WhatsApp号|WhatsApp号码|whatsapp number"},
    {"K:fax",
     u"传真|传真号|传真号码|公司传真|单位传真|商务传真|fax|fax number|business fax|company fax|fax no"},
    {"K:website", u"网站|网址|公司网址|公司网站|官网|主页|网页|website|web|url|homepage|web "
                  u"page|company website|business website 1 - value"},
    {"K:social", u"社交账号|社交账户|社交媒体|社群账号|社群帐号|微博|抖音|小红书|领英|社媒账号|social "
                 u"account|social accounts|social media|social|linkedin|facebook|twitter|instagram|weibo"},
    {"K:address", u"地址|详细地址|联系地址|通讯地址|商务地址 街道|街道|address|street address|business "
                  u"street|street|address 1 - street"},
    {"K:city", u"城市|市|商务地址 市/县|city|business city|address 1 - city"},
    {"K:region", u"地区|区域|省份|省|省/自治区|商务地址 省/市/自治区|state|province|region|business "
                 u"state|address 1 - region"},
    {"K:country",
     u"国家|国家/地区|商务地址 国家/地区|country|country/region|business country/region|address 1 - country"},
    {"K:postal_code", u"邮编|邮政编码|商务地址 邮政编码|postal code|zip|zip code|postcode|business postal "
                      u"code|address 1 - postal code|邮递区号"},
    {"K:birthday", u"生日|出生日期|birthday|birth date|date of birth"},
    {"K:notes", u"备注|附注|说明|描述|notes|note|remarks|remark|comments|description"},
    {"K:family_name", u"姓|姓氏|last name|family name|surname"},
    {"K:given_name", u"名|first name|given name|forename"},
    {"K:uid", u"名片编号|card number|uid"},
    {"K:-", u"电子邮件类型|电子邮件 2 类型|电子邮件 3 类型|e-mail type|e-mail 2 type|e-mail 3 type|"
            u"本文件编号|本档编号|number in this file"},
    // products (P)
    {"P:code", u"产品编号|产品编码|产品代码|产品ID|商品编号|商品编码|商品代码|商品ID|货号|物料编码|物料号|"
               u"编号|编码|SKU|条码|product id|product code|product no|product number|item code|item "
               u"number|item id|part number|sku|code|id"},
    {"P:name", u"产品名称|商品全名|宝贝标题|宝贝名称|商品标题|商品名称|产品|商品|品名|货品名称|物料名称|名称|"
               u"product name|item "
               u"name|product|item|name|title"},
    {"P:spec",
     u"规格型号|规格|型号|规格/型号|产品规格|商品规格|产品型号|商品型号|规格描述|specification|spec|model|"
     u"model no|model number|variant"},
    {"P:category", u"类别|产品类别|产品分类|商品类别|商品分类|分类|品类|大类|产品类型|category "
                   u"name|category|product category|product type|category id|type|子类别"},
    {"P:price", u"单价|价格|标准价格|售价|销售单价|销售价|零售价|标价|标准单价|建议售价|建议零售价|参考价|"
                u"unit price|list "
                u"price|price|sales price|retail price|standard price"},
    {"P:unit", u"单位|计量单位|销售单位|unit|unit of measure|uom"},
    {"P:cost",
     u"成本|成本价|进价|采购价|采购单价|进货单价|进货价|成本单价|cost|unit cost|cost price|purchase price"},
    {"P:currency", u"币种|货币|币别|currency|currency code"},
    {"P:notes", u"备注|说明|产品描述|商品描述|描述|notes|note|remarks|description"},
    {"P:-", u"在售|贩售中|on sale"},
    // orders (O)
    {"O:number",
     u"订单ID|订单编号|订单号|订单编码|单号|销售单号|单据编号|合同编号|流水号|编号|order id|order "
     u"number|order no|order code|order|sales order|invoice no|invoice number|invoiceno|transaction "
     u"id|number"},
    {"O:date", u"订单日期|下单日期|下单时间|订单创建时间|创建时间|订单付款时间|付款时间|支付时间|拍下时间|"
               u"订购日期|订单时间|销售日期|成交日期|交易日期|单据日期|开单日期|"
               u"签单日期|购买日期|开票日期|日期|时间|order date|date|order time|purchase date|transaction "
               u"date|invoice date|sale date|created at"},
    {"O:customer_code", u"客户ID|客户编号|客户编码|客户代码|会员编号|会员ID|会员号|客户号|customer "
                        u"id|customer code|customer no|customer number|account number|client id|cust id"},
    {"O:customer", u"客户名称|客户|客户姓名|往来单位|往来单位名称|客商名称|购方名称|公司名称|购货单位|客户名|"
                   u"买家|买家名称|买家会员名|买家昵称|"
                   u"买家姓名|会员昵称|会员名称|会员姓名|购买方|收货人|"
                   u"customer name|customer|company name|client name|client|account name|buyer|company"},
    {"O:product_code", u"产品ID|产品编号|产品编码|产品代码|商品ID|商品编号|商品编码|货号|物料编码|SKU|"
                       u"product id|product code|product no|item code|item number|stock code|stockcode|sku"},
    {"O:product", u"产品名称|商品全名|宝贝标题|宝贝名称|商品标题|货品全名|商品名称|产品|商品|品名|货品名称|"
                  u"物料名称|product name|product|item "
                  u"name|item|product description"},
    {"O:spec",
     u"规格型号|规格|型号|规格/型号|产品规格|商品规格|产品型号|商品型号|规格描述|specification|spec|model|"
     u"model no|model number|variant"},
    {"O:category", u"类别|产品类别|商品类别|产品分类|商品分类|分类|品类|大类|category|product "
                   u"category|category name|子类别|sub-category"},
    {"O:quantity",
     u"数量|订购数量|销售数量|购买数量|订货数量|订货量|订单数量|出库数量|发货数量|实发数量|送货数量|基本数量|"
     u"数量/件|数量/个|件数|销量|quantity|qty|order quantity|units|order qty|quantity ordered|quantity "
     u"shipped"},
    {"O:price", u"折后单价|折后价|优惠后单价|单价|价格|销售单价|售价|成交价|unit price|price|selling price"},
    {"O:discount", u"折扣|折扣率|优惠|discount|discount rate|disc|disc rate"},
    {"O:paid_part", u"折后比例|实付比例|实付折扣|part that is paid|paid part"},
    {"O:reduction",
     u"折扣额|折扣金额|优惠金额|优惠额|减免金额|让利金额|立减金额|discount amount|reduction in "
     u"money|reduction|rebate"},
    {"O:amount",
     u"销售额|金额|小计|行金额|明细金额|订单金额|总金额|销售金额|成交金额|实付金额|实付|实付款|实收金额|实收|"
     u"应付金额|应收金额|价税合计|总价|合计|合计金额|成交额|支付金额|付款金额|amount|"
     u"sales|total|total amount|order amount|sales amount|revenue|line total|order value|close value"},
    {"O:order_total", u"整单金额|整笔金额|total of the whole order"},
    {"O:currency", u"币种|货币|currency|currency code|币别"},
    {"O:state", u"订单状态|状态|交易状态|order status|status|state|order state"},
    {"O:owner", u"业务员|销售员|销售人员|销售代表|负责人|所属人|客户经理|owner|salesperson|sales rep|sales "
                u"agent|sales representative|account manager"},
    {"O:city", u"城市|市|收货城市|送货城市|ship city|city|shipping city"},
    {"O:region", u"地区|区域|大区|省份|省|省/自治区|省市|收货省份|送货省份|ship "
                 u"region|region|state/province|province|shipping state|ship state"},
    {"O:country", u"国家|国家/地区|国别|收货国家|ship country|country|country/region|shipping country"},
    {"O:shipped", u"发货日期|发货时间|出库日期|装运日期|送货日期|ship date|shipped date|shipped|delivery "
                  u"date|shipping date|shipped at|shipped on|已发货|已出货|出货日期"},
    {"O:required", u"要求日期|要求到货日期|交货日期|交期|需求日期|预计交货日期|到货日期|required date|due "
                   u"date|required|required by|requested date"},
    {"O:carrier",
     u"承运商|承运人|承运单位|物流公司|快递公司|物流商|运输公司|物流方式|发货快递|carrier|courier|"
     u"shipper|ship via|shipping company|logistics company|shipping carrier"},
    {"O:tracking", u"运单号|运单编号|物流单号|物流运单号|快递单号|物流编号|tracking number|tracking "
                   u"no|tracking|waybill|waybill number|awb"},
    {"O:delivered",
     u"签收日期|签收时间|收货日期|收货时间|妥投时间|送达日期|arrived on|delivered on|delivered|"
     u"arrival date|date delivered"},
    {"O:document", u"单据类型|单据类别|单据种类|业务类型|业务类别|交易类型|订单类型|document type|kind of "
                   u"document|transaction type|order type"},
    {"O:notes", u"备注|订单备注|附注|notes|note|remark|remarks|comment|comments"},
    {"O:-", u"明细行数|lines in all|明细合计|sum of the lines|首行产品|first line"},
    // order lines (L)
    {"L:number", u"订单ID|订单编号|订单号|单号|销售单号|单据编号|order id|order number|order no|order|"
                 u"invoice no|number"},
    {"L:customer_code", u"客户ID|客户编号|客户编码|客户代码|customer id|customer code|customer no"},
    {"L:customer", u"客户名称|客户|公司名称|客户姓名|customer name|customer|company name"},
    {"L:product_code", u"产品ID|产品编号|产品编码|产品代码|商品ID|商品编号|商品编码|货号|物料编码|SKU|"
                       u"product id|product code|product no|item code|item number|stock code|sku"},
    {"L:product", u"产品名称|商品全名|宝贝标题|宝贝名称|商品标题|货品全名|商品名称|产品|商品|品名|货品名称|"
                  u"物料名称|product name|product|item name|item|description"},
    {"L:spec",
     u"规格型号|规格|型号|规格/型号|产品规格|商品规格|产品型号|商品型号|规格描述|specification|spec|model|"
     u"model no|model number|variant"},
    {"L:category", u"类别|产品类别|商品类别|产品分类|商品分类|分类|category|product category|category name"},
    {"L:quantity",
     u"数量|订购数量|销售数量|购买数量|订货数量|订货量|订单数量|出库数量|发货数量|实发数量|送货数量|基本数量|"
     u"数量/件|数量/个|件数|quantity|qty|order quantity|units|order qty|quantity ordered|quantity shipped"},
    {"L:price", u"折后单价|折后价|优惠后单价|单价|价格|销售单价|售价|成交价|unit price|price|selling price"},
    {"L:discount", u"折扣|折扣率|优惠|discount|discount rate|disc|disc rate"},
    {"L:paid_part", u"折后比例|实付比例|实付折扣|part that is paid|paid part"},
    {"L:reduction",
     u"折扣额|折扣金额|优惠金额|优惠额|减免金额|让利金额|立减金额|discount amount|reduction in "
     u"money|reduction|rebate"},
    {"L:amount",
     u"金额|销售额|小计|总价|合计|销售金额|amount|line total|total|sales|subtotal|extended price"},
    {"L:order_total", u"整单金额|整笔金额|total of the whole order"},
    {"L:currency", u"币种|货币|币别|currency|currency code"},
    // activities (A)
    {"A:customer_code",
     u"客户ID|客户编号|客户编码|客户代码|customer id|customer code|customer no|account id"},
    {"A:customer",
     u"客户名称|客户|往来单位|公司名称|所属客户|相关客户|拜访客户|customer name|customer|company "
     u"name|company|account name|account"},
    {"A:contact",
     u"联系人|和谁|与谁|联络人|拜访对象|沟通对象|对接人|跟进对象|contact|contact name|with whom|attendee"},
    {"A:minutes", u"时长|分钟|用时|时长(分钟)|通话时长|拜访时长|duration|minutes|duration minutes"},
    {"A:kind", u"跟进方式|跟进类型|跟进形式|活动类型|联系类型|沟通方式|拜访方式|类型|方式|kind|type|activity "
               u"type|channel|kind of activity"},
    {"A:at", u"跟进时间|跟进日期|联系时间|拜访时间|拜访日期|活动时间|沟通时间|记录时间|时间|日期|at|activity "
             u"date|date|time|datetime|start date|created at|when"},
    {"A:time", u"时刻|具体时间|几点|time of day|clock time"},
    {"A:text", u"跟进内容|跟进记录|内容|沟通内容|拜访内容|记录|记录内容|备注|详情|主题|text|content|notes|"
               u"note|description|details|summary|subject|文本|文字|what was said"},
    {"A:result", u"跟进结果|结果|拜访结果|沟通结果|反馈|result|outcome|feedback"},
    {"A:next_at",
     u"下次跟进时间|下次联系时间|下次跟进日期|下次拜访时间|下次跟进|下一步时间|next at|next "
     u"contact|next follow up|follow up date|next date|next step date|next step on|下次联络时间"},
    {"A:next",
     u"下一步|下一步计划|下一步工作|下一步行动|下一步内容|下次计划|下次计划内容|下次跟进内容|后续计划|"
     u"后续安排|next step|next steps|next action|next actions|follow up action"},
    {"A:owner", u"跟进人|记录人|负责人|业务员|销售员|拜访人|创建人|owner|salesperson|sales rep|user|created "
                u"by|assigned to"},
    {"A:state", u"状态|活动状态|跟进状态|完成状态|任务状态|state|status|activity status"},
    {"A:-", u"本文件编号|本档编号|number in this file"},
    // opportunities (S)
    {"S:number", u"商机编号|机会编号|项目编号|编号|opportunity id|opportunity number|deal id|number|id"},
    {"S:customer_code", u"客户ID|客户编号|客户编码|客户代码|customer id|customer code|account id"},
    {"S:customer",
     u"客户名称|客户|公司名称|所属客户|customer name|customer|company name|company|account name|account|"
     u"organization|deal - organization|associated company|organization name"},
    {"S:name", u"商机名称|机会名称|项目名称|商机|名称|主题|opportunity name|deal "
               u"name|deal - title|deal title|opportunity|deal|name|title|subject"},
    {"S:pipeline",
     u"销售流程|销售漏斗|销售管道|商机类型|业务流程|pipeline|sales process|deal pipeline|deal - pipeline"},
    {"S:stage", u"商机阶段|销售阶段|阶段|商机状态|状态|stage|deal stage|sales stage|status"},
    {"S:amount", u"商机金额|预计金额|预计销售金额|金额|预计成交金额|amount|deal value|deal "
                 u"amount|value|expected revenue|close value"},
    {"S:currency",
     u"币种|货币|币别|currency|currency code|deal - currency of value|deal currency|currency of "
     u"value"},
    {"S:opened", u"创建日期|创建时间|开始日期|商机日期|发现日期|opened|engage date|create date|created "
                 u"date|created at|open date|start date|deal created|deal - deal created"},
    {"S:expected",
     u"预计成交日期|预计成交时间|预计签单日期|预计结束日期|预计日期|expected|expected close date|"
     u"expected close|expected on|forecast date"},
    {"S:closed", u"成交日期|结束日期|关闭日期|赢单日期|closed|close date|closed date|end date"},
    {"S:product", u"产品名称|产品|商品名称|商品|意向产品|product name|product|item"},
    {"S:owner", u"负责人|业务员|销售员|销售人员|所属人|客户经理|owner|sales agent|salesperson|sales rep|deal "
                u"owner|opportunity owner"},
    {"S:notes", u"备注|说明|商机备注|描述|notes|note|description|remarks|comments"},
    {"S:reason", u"输单原因|丢单原因|赢单原因|原因|reason|lost reason|loss reason|close reason"},
    {"S:-", u"本文件编号|本档编号|number in this file"},
    // contracts (T)
    {"T:number",
     u"合同编号|合同号|合同编码|协议编号|合约编号|编号|contract number|contract no|contract id|contract "
     u"code|agreement number|number"},
    {"T:customer_code", u"客户ID|客户编号|客户编码|客户代码|customer id|customer code|account id"},
    {"T:customer", u"客户名称|客户|公司名称|所属客户|甲方|签约客户|对方单位|customer name|customer|company "
                   u"name|company|account name|account"},
    {"T:title",
     u"合同名称|合同标题|协议名称|合约名称|合同|名称|标题|contract title|contract name|contract|title|name|"
     u"subject"},
    {"T:opportunity", u"商机|商机名称|商机编号|关联商机|对应商机|opportunity|opportunity name|opportunity "
                      u"number|opportunity id|deal"},
    {"T:owner", u"负责人|签约人|我方签约人|业务员|销售员|销售人员|所属人|客户经理|owner|contract "
                u"owner|salesperson|sales "
                u"rep|account manager"},
    {"T:amount",
     u"合同金额|合同总金额|合同额|签约金额|协议金额|金额|总金额|contract amount|contract value|amount|value|"
     u"total|total amount"},
    {"T:currency", u"币种|货币|币别|currency|currency code"},
    {"T:signed",
     u"签约日期|签订日期|签署日期|签订时间|签约时间|合同签订日期|signed on|signed|sign date|signed "
     u"date|signing date|date signed|contract date"},
    {"T:starts",
     u"开始日期|合同开始日期|生效日期|起始日期|合同生效日期|开始时间|首日|第一天|first day|starts|start "
     u"date|start|effective date|contract start date"},
    {"T:ends",
     u"结束日期|合同结束日期|到期日期|到期日|终止日期|截止日期|合同到期日|结束时间|最后一天|最后一日|last "
     u"day|ends|end date|end|expiry date|expiration date|contract end date"},
    {"T:state", u"合同状态|状态|执行状态|state|status|contract status"},
    {"T:notes", u"备注|说明|合同备注|notes|note|description|remarks|comments"},
    {"T:-", u"本文件编号|本档编号|number in this file"},
};

} // namespace

std::span<const HeaderSynonyms> headerSynonymTable()
{
    return kTable;
}

} // namespace crm
