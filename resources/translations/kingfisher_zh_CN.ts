<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Dashboard</name>
    <message>
        <source>The day</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>销售</translation>
    </message>
    <message>
        <source>Targets and people</source>
        <translation>目标与人员</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>What lies ahead</source>
        <translation>展望</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Whom to contact first, and why</source>
        <translation>先联系谁，为什么</translation>
    </message>
    <message>
        <source>Pool, in and out</source>
        <translation>公海进出</translation>
    </message>
    <message>
        <source>Does the pool grow, or is it worked off?</source>
        <translation>公海在增多，还是在消化？</translation>
    </message>
    <message>
        <source>Sales at a glance</source>
        <translation>销售概览</translation>
    </message>
    <message>
        <source>Revenue, orders and buyers, against before</source>
        <translation>销售额、订单和购买客户，与之前相比</translation>
    </message>
    <message>
        <source>Sales over time</source>
        <translation>销售走势</translation>
    </message>
    <message>
        <source>When was sold how much, and a year before?</source>
        <translation>各期卖了多少，上年同期呢？</translation>
    </message>
    <message>
        <source>Sales by region</source>
        <translation>各地区销售</translation>
    </message>
    <message>
        <source>Where is sold most?</source>
        <translation>哪里卖得最多？</translation>
    </message>
    <message>
        <source>Sales by category</source>
        <translation>各品类销售</translation>
    </message>
    <message>
        <source>Which kinds of products carry the sales?</source>
        <translation>哪些品类撑起销售？</translation>
    </message>
    <message>
        <source>Sales by product</source>
        <translation>各产品销售</translation>
    </message>
    <message>
        <source>Which products sell best?</source>
        <translation>哪些产品卖得最好？</translation>
    </message>
    <message>
        <source>Sales by person</source>
        <translation>各负责人销售</translation>
    </message>
    <message>
        <source>Who sells how much?</source>
        <translation>谁卖了多少？</translation>
    </message>
    <message>
        <source>Largest customers</source>
        <translation>最大的客户</translation>
    </message>
    <message>
        <source>Who buys most?</source>
        <translation>谁买得最多？</translation>
    </message>
    <message>
        <source>Targets at a glance</source>
        <translation>目标概览</translation>
    </message>
    <message>
        <source>What was reached, and what should be by today?</source>
        <translation>完成了多少，到今天应完成多少？</translation>
    </message>
    <message>
        <source>Targets by person</source>
        <translation>个人目标</translation>
    </message>
    <message>
        <source>Who is where they should be by today?</source>
        <translation>谁跟上了进度？</translation>
    </message>
    <message>
        <source>Targets by team</source>
        <translation>团队目标</translation>
    </message>
    <message>
        <source>Which department is on its way?</source>
        <translation>哪个部门跟上了进度？</translation>
    </message>
    <message>
        <source>People, now and before</source>
        <translation>人员今昔对比</translation>
    </message>
    <message>
        <source>Who grew, who fell back?</source>
        <translation>谁在增长，谁在落后？</translation>
    </message>
    <message>
        <source>Pipeline at a glance</source>
        <translation>商机概览</translation>
    </message>
    <message>
        <source>Won, win rate, how long it takes, what is open</source>
        <translation>赢单、赢率、周期、在谈</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>销售漏斗</translation>
    </message>
    <message>
        <source>Where do deals get stuck?</source>
        <translation>商机卡在哪里？</translation>
    </message>
    <message>
        <source>Open deals by stage</source>
        <translation>各阶段在谈商机</translation>
    </message>
    <message>
        <source>How much waits where?</source>
        <translation>各阶段还有多少？</translation>
    </message>
    <message>
        <source>Won over time</source>
        <translation>赢单走势</translation>
    </message>
    <message>
        <source>When was won how much?</source>
        <translation>各期赢了多少？</translation>
    </message>
    <message>
        <source>Won by person</source>
        <translation>各负责人赢单</translation>
    </message>
    <message>
        <source>Who wins most, and how often?</source>
        <translation>谁赢得最多，赢率多高？</translation>
    </message>
    <message>
        <source>Won by product</source>
        <translation>各产品赢单</translation>
    </message>
    <message>
        <source>Which products win?</source>
        <translation>哪些产品赢单？</translation>
    </message>
    <message>
        <source>RFM segments</source>
        <translation>RFM 分组</translation>
    </message>
    <message>
        <source>Who are your customers?</source>
        <translation>您的客户都是谁？</translation>
    </message>
    <message>
        <source>Revenue by segment</source>
        <translation>各分群的销售额</translation>
    </message>
    <message>
        <source>Which segment brings the money?</source>
        <translation>哪个分群带来收入？</translation>
    </message>
    <message>
        <source>RFM map</source>
        <translation>RFM 图</translation>
    </message>
    <message>
        <source>When they bought last, and how often</source>
        <translation>最近何时购买，购买多少次</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>生命周期</translation>
    </message>
    <message>
        <source>How many are in which stage?</source>
        <translation>各阶段有多少客户？</translation>
    </message>
    <message>
        <source>Moves between stages</source>
        <translation>阶段变动</translation>
    </message>
    <message>
        <source>Who moved, and why?</source>
        <translation>谁变了阶段，为什么？</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>同期群</translation>
    </message>
    <message>
        <source>Who came back, by when they bought first?</source>
        <translation>按首购时间看，谁又回来了？</translation>
    </message>
    <message>
        <source>Bought together</source>
        <translation>关联购买</translation>
    </message>
    <message>
        <source>Which products go with each other?</source>
        <translation>哪些产品常一起买？</translation>
    </message>
    <message>
        <source>Value at a glance</source>
        <translation>价值概览</translation>
    </message>
    <message>
        <source>Who is still a customer, and what they are worth</source>
        <translation>还有多少是客户，价值多少</translation>
    </message>
    <message>
        <source>About to leave</source>
        <translation>即将流失</translation>
    </message>
    <message>
        <source>Whom to call before they are gone?</source>
        <translation>流失之前先联系谁？</translation>
    </message>
    <message>
        <source>Rising customers</source>
        <translation>潜力客户</translation>
    </message>
    <message>
        <source>Who may become one of the best?</source>
        <translation>谁可能成为优质客户？</translation>
    </message>
    <message>
        <source>How right the model was</source>
        <translation>模型有多准</translation>
    </message>
    <message>
        <source>What it expected, and what was bought</source>
        <translation>预期与实际购买</translation>
    </message>
    <message>
        <source>Revenue forecast</source>
        <translation>销售额预测</translation>
    </message>
    <message>
        <source>Where does revenue go?</source>
        <translation>销售额走向如何？</translation>
    </message>
    <message>
        <source>Worth of customers</source>
        <translation>客户价值分布</translation>
    </message>
    <message>
        <source>How is future worth spread?</source>
        <translation>未来价值如何分布？</translation>
    </message>
    <message>
        <source>Samples and trials</source>
        <translation>样品与试用</translation>
    </message>
    <message>
        <source>How many of them lead to an order?</source>
        <translation>有多少带来了订单？</translation>
    </message>
    <message>
        <source>Stage before and now</source>
        <translation>阶段变化</translation>
    </message>
    <message>
        <source>Who was where, and is where?</source>
        <translation>谁之前在哪个阶段，现在在哪个？</translation>
    </message>
    <message>
        <source>Who leaves, and who stays</source>
        <translation>谁流失、谁留下</translation>
    </message>
    <message>
        <source>What do those who leave have in common?</source>
        <translation>流失的客户有什么共同点？</translation>
    </message>
    <message>
        <source>Leaving: said and seen</source>
        <translation>流失判断的准确度</translation>
    </message>
    <message>
        <source>How often was it right who would leave?</source>
        <translation>判断谁会流失，有多少次说对了？</translation>
    </message>
    <message>
        <source>How many leave</source>
        <translation>流失率</translation>
    </message>
    <message>
        <source>By quarter, against the aim</source>
        <translation>按季度，与目标对比</translation>
    </message>
    <message>
        <source>Why they leave</source>
        <translation>流失原因</translation>
    </message>
    <message>
        <source>The reasons that people recorded</source>
        <translation>登记的原因</translation>
    </message>
    <message>
        <source>Winning back</source>
        <translation>挽回</translation>
    </message>
    <message>
        <source>Which measures bring customers back?</source>
        <translation>哪些措施能挽回客户？</translation>
    </message>
    <message>
        <source>What moves sales</source>
        <translation>什么影响销售</translation>
    </message>
    <message>
        <source>What goes with higher sales to a customer?</source>
        <translation>什么与客户销售额高低相关？</translation>
    </message>
    <message>
        <source>Worth by segment</source>
        <translation>各分群的价值</translation>
    </message>
    <message>
        <source>Which customers will bring the money?</source>
        <translation>哪些客户会带来收入？</translation>
    </message>
    <message>
        <source>Worth by kind of product</source>
        <translation>按产品种类的价值</translation>
    </message>
    <message>
        <source>Buyers of what will bring the money?</source>
        <translation>买什么的客户会带来收入？</translation>
    </message>
    <message>
        <source>Worth by first purchase</source>
        <translation>按首购年份的价值</translation>
    </message>
    <message>
        <source>Are newer customers worth as much?</source>
        <translation>新客户的价值有老客户高吗？</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新建客户</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>公海</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>新建订单</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>新建产品</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>操作日志</translation>
    </message>
    <message>
        <source>Data and backups</source>
        <translation>数据与备份</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>新建字段</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>添加成员</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>客户洞察</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>查重</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>数据质量</translation>
    </message>
    <message>
        <source>Recycling</source>
        <translation>自动回收</translation>
    </message>
    <message>
        <source>Pool statistics</source>
        <translation>公海统计</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>客户分群</translation>
    </message>
    <message>
        <source>New segment</source>
        <translation>新建分群</translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>销售流程</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>业绩</translation>
    </message>
    <message>
        <source>Nurturing</source>
        <translation>商机培育</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>仪表盘</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>New opportunity</source>
        <translation>新建商机</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>New contract</source>
        <translation>新建合同</translation>
    </message>
    <message>
        <source>Playbooks</source>
        <translation>跟进方案</translation>
    </message>
    <message>
        <source>New playbook</source>
        <translation>新建跟进方案</translation>
    </message>
    <message>
        <source>Roles and rights</source>
        <translation>角色与权限</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>成交</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>经营</translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私与合规</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>自动化</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>发货</translation>
    </message>
    <message>
        <source>Receivables</source>
        <translation>应收账款</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>退货</translation>
    </message>
    <message>
        <source>Price lists</source>
        <translation>价格表</translation>
    </message>
    <message>
        <source>New price list</source>
        <translation>新建价格表</translation>
    </message>
</context>
<context>
    <name>crm</name>
    <message>
        <source>Call</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>拜访</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划中</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>This activity no longer exists.</source>
        <translation>该跟进记录已不存在。</translation>
    </message>
    <message>
        <source>This customer no longer exists.</source>
        <translation>该客户已不存在。</translation>
    </message>
    <message>
        <source>Write down what was said, or the result.</source>
        <translation>请填写跟进内容或结果。</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>最多 %1 个字符。</translation>
    </message>
    <message>
        <source>This duration is not possible.</source>
        <translation>时长无效。</translation>
    </message>
    <message>
        <source>The next step lies before this one.</source>
        <translation>下次跟进时间不能早于本次。</translation>
    </message>
    <message>
        <source>This was done already.</source>
        <translation>此项已完成。</translation>
    </message>
    <message>
        <source>Somebody else changed this activity meanwhile.</source>
        <translation>该跟进记录已被他人修改。</translation>
    </message>
    <message>
        <source>Spring Festival</source>
        <translation>春节</translation>
    </message>
    <message>
        <source>Lantern Festival</source>
        <translation>元宵节</translation>
    </message>
    <message>
        <source>Qingming Festival</source>
        <translation>清明节</translation>
    </message>
    <message>
        <source>Dragon Boat Festival</source>
        <translation>端午节</translation>
    </message>
    <message>
        <source>Qixi Festival</source>
        <translation>七夕</translation>
    </message>
    <message>
        <source>Mid-Autumn Festival</source>
        <translation>中秋节</translation>
    </message>
    <message>
        <source>Double Ninth Festival</source>
        <translation>重阳节</translation>
    </message>
    <message>
        <source>Winter Solstice</source>
        <translation>冬至</translation>
    </message>
    <message>
        <source>Laba Festival</source>
        <translation>腊八节</translation>
    </message>
    <message>
        <source>Chinese New Year&apos;s Eve</source>
        <translation>除夕</translation>
    </message>
    <message>
        <source>The number lost digits in a spreadsheet</source>
        <translation>号码在电子表格中丢失了位数</translation>
    </message>
    <message>
        <source>This is a registration number of before 2015, not a credit code</source>
        <translation>这是 2015 年以前的注册号，不是统一社会信用代码</translation>
    </message>
    <message>
        <source>A credit code has 18 characters, this one %1</source>
        <translation>统一社会信用代码应为 18 位，现为 %1 位</translation>
    </message>
    <message>
        <source>A credit code cannot contain &quot;%1&quot;</source>
        <translation>统一社会信用代码不能包含“%1”</translation>
    </message>
    <message>
        <source>The check character does not fit: one character is wrong or two are exchanged</source>
        <translation>校验码不符：有一位写错，或有两位颠倒</translation>
    </message>
    <message>
        <source>An identity number has 18 characters, this one %1</source>
        <translation>身份证号码应为 18 位，现为 %1 位</translation>
    </message>
    <message>
        <source>An identity number consists of digits, the last may be X</source>
        <translation>身份证号码由数字组成，末位可以是 X</translation>
    </message>
    <message>
        <source>The region does not exist</source>
        <translation>地区代码不存在</translation>
    </message>
    <message>
        <source>The birthday inside does not exist</source>
        <translation>其中的出生日期不存在</translation>
    </message>
    <message>
        <source>An address cannot contain line breaks</source>
        <translation>邮箱地址不能包含换行</translation>
    </message>
    <message>
        <source>The address is empty</source>
        <translation>邮箱地址为空</translation>
    </message>
    <message>
        <source>The address is longer than 254 characters</source>
        <translation>邮箱地址超过 254 个字符</translation>
    </message>
    <message>
        <source>An address has exactly one @</source>
        <translation>邮箱地址应有且只有一个 @</translation>
    </message>
    <message>
        <source>The part before the @ is not well formed</source>
        <translation>@ 前面的部分格式不正确</translation>
    </message>
    <message>
        <source>The domain behind the @ is not well formed</source>
        <translation>@ 后面的域名格式不正确</translation>
    </message>
    <message>
        <source>The number is too short</source>
        <translation>号码过短</translation>
    </message>
    <message>
        <source>The area code is missing</source>
        <translation>缺少区号</translation>
    </message>
    <message>
        <source>The number is too long</source>
        <translation>号码过长</translation>
    </message>
    <message>
        <source>The country code does not exist</source>
        <translation>国际区号不存在</translation>
    </message>
    <message>
        <source>No such range of numbers is known</source>
        <translation>没有这样的号段</translation>
    </message>
    <message>
        <source>This is not a phone number</source>
        <translation>这不是电话号码</translation>
    </message>
    <message>
        <source>The number is empty</source>
        <translation>号码为空</translation>
    </message>
    <message>
        <source>There are several numbers in one field</source>
        <translation>一个字段中有多个号码</translation>
    </message>
    <message>
        <source>%1 ext. %2</source>
        <translation>%1 转 %2</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>传真</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>QQ</source>
        <translation>QQ</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Social account</source>
        <translation>社交账号</translation>
    </message>
    <message>
        <source>Somebody else changed the same fields meanwhile.</source>
        <translation>相同的字段已被他人修改。</translation>
    </message>
    <message>
        <source>%1 is no longer active.</source>
        <translation>%1 已停用。</translation>
    </message>
    <message>
        <source>The pool %1 is switched off.</source>
        <translation>公海“%1”已停用。</translation>
    </message>
    <message>
        <source>The customer %1 has this code already.</source>
        <translation>客户“%1”已使用此编号。</translation>
    </message>
    <message>
        <source>This company lies below the customer already.</source>
        <translation>该公司已是此客户的下级公司。</translation>
    </message>
    <message>
        <source>Somebody else changed this customer just now.</source>
        <translation>该客户刚刚被他人修改。</translation>
    </message>
    <message>
        <source>%1 cannot be set for many customers at once.</source>
        <translation>不能为多个客户批量设置 %1。</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>请填写标签名称。</translation>
    </message>
    <message>
        <source>At most %1 characters; these are %2.</source>
        <translation>最多 %1 个字符，现有 %2 个。</translation>
    </message>
    <message>
        <source>A contact needs a name.</source>
        <translation>请填写联系人姓名。</translation>
    </message>
    <message>
        <source>This day does not exist.</source>
        <translation>这一天不存在。</translation>
    </message>
    <message>
        <source>A customer needs a name.</source>
        <translation>请填写客户名称。</translation>
    </message>
    <message>
        <source>A customer cannot be its own parent company.</source>
        <translation>客户不能是自己的上级公司。</translation>
    </message>
    <message>
        <source>A customer has an owner or lies in a pool, not both.</source>
        <translation>客户不能既有负责人，又在公海中。</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>这不是邮箱地址。</translation>
    </message>
    <message>
        <source>%1 is not a number.</source>
        <translation>%1 不是数字。</translation>
    </message>
    <message>
        <source>%1 is not a whole number.</source>
        <translation>%1 不是整数。</translation>
    </message>
    <message>
        <source>%1 is not a date.</source>
        <translation>%1 不是日期。</translation>
    </message>
    <message>
        <source>%1 is neither yes nor no.</source>
        <translation>%1 既不是“是”，也不是“否”。</translation>
    </message>
    <message>
        <source>%1 is not one of: %2.</source>
        <translation>%1 不在可选项中：%2。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>长文本</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>是/否</translation>
    </message>
    <message>
        <source>One of a list</source>
        <translation>单选</translation>
    </message>
    <message>
        <source>Several of a list</source>
        <translation>多选</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Person of the team</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>A field needs a name of at most 100 characters.</source>
        <translation>请填写字段名称，最多 100 个字符。</translation>
    </message>
    <message>
        <source>A list needs something to choose from.</source>
        <translation>请为列表添加选项。</translation>
    </message>
    <message>
        <source>There is a field named %1 already.</source>
        <translation>已有名为“%1”的字段。</translation>
    </message>
    <message>
        <source>This field no longer exists.</source>
        <translation>该字段已不存在。</translation>
    </message>
    <message>
        <source>Somebody else changed this field meanwhile.</source>
        <translation>该字段已被他人修改。</translation>
    </message>
    <message>
        <source>A demonstration has 1 to %L1 customers.</source>
        <translation>演示数据可含 1 到 %L1 个客户。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>已停止，未写入任何内容。</translation>
    </message>
    <message>
        <source>The word list %1 is missing.</source>
        <translation>缺少词表 %1。</translation>
    </message>
    <message>
        <source>A word list lacks its section %1.</source>
        <translation>词表缺少 %1 部分。</translation>
    </message>
    <message>
        <source>“and” or “or” was expected</source>
        <translation>应为“and”或“or”</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>结尾</translation>
    </message>
    <message>
        <source>Position %1: %2, but there is %3.</source>
        <translation>位置 %1：%2，此处为%3。</translation>
    </message>
    <message>
        <source>the filter is nested too deeply</source>
        <translation>筛选条件嵌套过深</translation>
    </message>
    <message>
        <source>a closing parenthesis was expected</source>
        <translation>应为右括号</translation>
    </message>
    <message>
        <source>an opening parenthesis was expected</source>
        <translation>应为左括号</translation>
    </message>
    <message>
        <source>“and” was expected</source>
        <translation>应为“and”</translation>
    </message>
    <message>
        <source>a field was expected</source>
        <translation>应为字段</translation>
    </message>
    <message>
        <source>a comparison was expected (=, !=, &lt;, &lt;=, &gt;, &gt;=, contains, starts, in, between)</source>
        <translation>应为比较运算符（=、!=、&lt;、&lt;=、&gt;、&gt;=、contains、starts、in、between）</translation>
    </message>
    <message>
        <source>only texts are compared by “contains” and “starts”</source>
        <translation>只有文本能用“contains”和“starts”比较</translation>
    </message>
    <message>
        <source>a text was expected</source>
        <translation>应为文本</translation>
    </message>
    <message>
        <source>a number was expected</source>
        <translation>应为数字</translation>
    </message>
    <message>
        <source>a date was expected</source>
        <translation>应为日期</translation>
    </message>
    <message>
        <source>a date was expected (2024-01-31, today, -30d)</source>
        <translation>应为日期（2024-01-31、today、-30d）</translation>
    </message>
    <message>
        <source>a number of days was expected</source>
        <translation>应为天数</translation>
    </message>
    <message>
        <source>Position %1: the quotation marks are not closed.</source>
        <translation>位置 %1：引号没有闭合。</translation>
    </message>
    <message>
        <source>Position %1: “%2” does not belong here.</source>
        <translation>位置 %1：此处不应出现“%2”。</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>无法读取文件：%1</translation>
    </message>
    <message>
        <source>The file could not be opened: %1</source>
        <translation>无法打开文件：%1</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>A mail address has at most 254 characters.</source>
        <translation>邮箱地址最多 254 个字符。</translation>
    </message>
    <message>
        <source>This is not a mail address.</source>
        <translation>这不是邮箱地址。</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 是空的。</translation>
    </message>
    <message>
        <source>Line %1 has more than %2 columns; this is more than can be read.</source>
        <translation>第 %1 行超过 %2 列，超出可读取的范围。</translation>
    </message>
    <message>
        <source>Line %1 is longer than %2 MB. This is not a sheet, or its line ends are lost.</source>
        <translation>第 %1 行超过 %2 MB。这不是表格，或换行符已丢失。</translation>
    </message>
    <message>
        <source>Line %1: a quotation mark is opened here and never closed. Correct this line in the file, then import it again.</source>
        <translation>第 %1 行：这里的引号没有闭合。请在文件中更正此行后重新导入。</translation>
    </message>
    <message>
        <source>Line %1 holds a cell of more than 1 MB. This is not a sheet, or its line ends are lost.</source>
        <translation>第 %1 行有一个超过 1 MB 的单元格。这不是表格，或换行符已丢失。</translation>
    </message>
    <message>
        <source>The table cannot be written: %1</source>
        <translation>表格无法写入：%1</translation>
    </message>
    <message>
        <source>Several customers have this name; the oldest was taken.</source>
        <translation>有多个客户同名，已取最早的一个。</translation>
    </message>
    <message>
        <source>Another customer has this code.</source>
        <translation>另一个客户已使用这个编号。</translation>
    </message>
    <message>
        <source>The customer stands in the file before; this row was added to it.</source>
        <translation>该客户在文件前面已出现，本行已并入。</translation>
    </message>
    <message>
        <source>The customer belongs to %1, and stays there.</source>
        <translation>该客户的负责人是 %1，保持不变。</translation>
    </message>
    <message>
        <source>The customer lies in the pool %1, and stays there.</source>
        <translation>该客户在公海“%1”中，保持不变。</translation>
    </message>
    <message>
        <source>The customer has no owner, and an import does not give it one.</source>
        <translation>该客户没有负责人，导入不会为其指定。</translation>
    </message>
    <message>
        <source>%1, “%2”: %3</source>
        <translation>%1“%2”：%3</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Company or person</source>
        <translation>公司或个人</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>邮政编码</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>公海</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Customer code</source>
        <translation>客户编号</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>订单编号</translation>
    </message>
    <message>
        <source>Order date</source>
        <translation>订单日期</translation>
    </message>
    <message>
        <source>Product code</source>
        <translation>产品编码</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>已发货</translation>
    </message>
    <message>
        <source>Required by</source>
        <translation>要求日期</translation>
    </message>
    <message>
        <source>Kind of activity</source>
        <translation>跟进方式</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Next step on</source>
        <translation>下次跟进时间</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>订单明细</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>跟进</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>“%1” cannot be a key here. These can: %2.</source>
        <translation>“%1”不能作为匹配字段。可用：%2。</translation>
    </message>
    <message>
        <source>The key “%1” is in no column of the sheet.</source>
        <translation>表中没有对应匹配字段“%1”的列。</translation>
    </message>
    <message>
        <source>There is no person named %1 in this file.</source>
        <translation>此文件中没有名为 %1 的用户。</translation>
    </message>
    <message>
        <source>There is no pool named %1.</source>
        <translation>没有名为 %1 的公海。</translation>
    </message>
    <message>
        <source>There is nobody of this name among the users.</source>
        <translation>用户中没有这个人。</translation>
    </message>
    <message>
        <source>You may not give customers to others.</source>
        <translation>您无权将客户分配给他人。</translation>
    </message>
    <message>
        <source>There is no pool of this name.</source>
        <translation>没有这个名称的公海。</translation>
    </message>
    <message>
        <source>“%1” is not FIELD=COLUMN.</source>
        <translation>“%1”不符合 FIELD=COLUMN 的形式。</translation>
    </message>
    <message>
        <source>There is no field “%1”. There are: %2.</source>
        <translation>没有“%1”字段。可用字段：%2。</translation>
    </message>
    <message>
        <source>There is no column “%1”. There are: %2.</source>
        <translation>没有“%1”列。可用的列：%2。</translation>
    </message>
    <message>
        <source>The order is in another currency.</source>
        <translation>该订单使用另一种货币。</translation>
    </message>
    <message>
        <source>The number is larger than 1,000,000,000,000.</source>
        <translation>数值超过 1,000,000,000,000。</translation>
    </message>
    <message>
        <source>The order stands in the file before.</source>
        <translation>该订单在文件前面已出现。</translation>
    </message>
    <message>
        <source>The order has “%1” from a row before, which stays.</source>
        <translation>该订单前面的行为“%1”，保持不变。</translation>
    </message>
    <message>
        <source>Several customers have an order of this number: the customer is needed.</source>
        <translation>有多个客户存在这个订单号，需要同时给出客户。</translation>
    </message>
    <message>
        <source>There is no order of this number. Import the orders first.</source>
        <translation>没有这个订单号，请先导入订单。</translation>
    </message>
    <message>
        <source>This state of an order is not known.</source>
        <translation>无法识别的订单状态。</translation>
    </message>
    <message>
        <source>This is no currency.</source>
        <translation>无法识别的货币。</translation>
    </message>
    <message>
        <source>The amount is missing.</source>
        <translation>缺少金额。</translation>
    </message>
    <message>
        <source>Another product has this code.</source>
        <translation>另一个产品已使用这个编号。</translation>
    </message>
    <message>
        <source>The product stands in the file before; this row was added to it.</source>
        <translation>该产品在文件前面已出现，本行已并入。</translation>
    </message>
    <message>
        <source>The rejected rows cannot be written to %1: %2</source>
        <translation>无法将未导入的行写入 %1：%2</translation>
    </message>
    <message>
        <source>The row contains binary data.</source>
        <translation>该行含有二进制数据。</translation>
    </message>
    <message>
        <source>The cell is not readable in this encoding.</source>
        <translation>按此编码无法读取该单元格。</translation>
    </message>
    <message>
        <source>A quotation mark in the middle was taken as it is.</source>
        <translation>中间的引号已按原样保留。</translation>
    </message>
    <message>
        <source>There is text behind the closing quotation mark.</source>
        <translation>结束引号后面还有文字。</translation>
    </message>
    <message>
        <source>The cell holds an error instead of a value.</source>
        <translation>该单元格是错误值。</translation>
    </message>
    <message>
        <source>The formula was never calculated. Open and save the workbook in Excel or WPS.</source>
        <translation>公式从未计算过。请用 Excel 或 WPS 打开工作簿并保存。</translation>
    </message>
    <message>
        <source>The number lost digits: a spreadsheet keeps 15 of them.</source>
        <translation>号码丢失了位数：电子表格只保留 15 位。</translation>
    </message>
    <message>
        <source>The cell says that it lies where no cell can be.</source>
        <translation>该单元格标注的位置不存在。</translation>
    </message>
    <message>
        <source>The cell is damaged.</source>
        <translation>该单元格已损坏。</translation>
    </message>
    <message>
        <source>The row has %1 fields and the header %2.</source>
        <translation>该行有 %1 个字段，表头有 %2 个。</translation>
    </message>
    <message>
        <source>The cell has no column name above it.</source>
        <translation>该单元格没有对应的列名。</translation>
    </message>
    <message>
        <source>The row ends early: it has %1 fields and the header %2.</source>
        <translation>该行不完整：只有 %1 个字段，表头有 %2 个。</translation>
    </message>
    <message>
        <source>The number lost digits in a spreadsheet.</source>
        <translation>号码在电子表格中丢失了位数。</translation>
    </message>
    <message numerus="yes">
        <source>%n control character(s) were removed.</source>
        <translation>
            <numerusform>已移除 %n 个控制字符。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invisible character(s) were removed.</source>
        <translation>
            <numerusform>已移除 %n 个不可见字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is longer than %1 characters; the rest went to the notes.</source>
        <translation>文字超过 %1 个字符，其余部分已放入备注。</translation>
    </message>
    <message>
        <source>This is not a phone number.</source>
        <translation>这不是电话号码。</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>这不是日期。</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>这一天不存在。</translation>
    </message>
    <message>
        <source>Day and month cannot be told apart. Say in which order they stand.</source>
        <translation>无法区分日和月，请指定它们的顺序。</translation>
    </message>
    <message>
        <source>A number of a day in Excel, read as %1.</source>
        <translation>这是 Excel 的日期序号，已读作 %1。</translation>
    </message>
    <message>
        <source>A discount is a part of the whole: 0.15, 15% or 8.5折.</source>
        <translation>折扣请填写减免的比例：0.15、15% 或 8.5折。</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>这不是数字。</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>缺少名称。</translation>
    </message>
    <message>
        <source>The customer is missing.</source>
        <translation>缺少客户。</translation>
    </message>
    <message>
        <source>The order number is missing.</source>
        <translation>缺少订单编号。</translation>
    </message>
    <message>
        <source>The order date is missing or cannot be read.</source>
        <translation>订单日期缺失或无法识别。</translation>
    </message>
    <message>
        <source>The time is missing or cannot be read.</source>
        <translation>时间缺失或无法识别。</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>The sheet is empty.</source>
        <translation>表格是空的。</translation>
    </message>
    <message>
        <source>There is no row %1 among the first ones.</source>
        <translation>开头几行中没有第 %1 行。</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a file in it.</source>
        <translation>%1 是文件夹。请选择其中的文件。</translation>
    </message>
    <message>
        <source>%1 is a link that leads nowhere or in a circle.</source>
        <translation>%1 是失效或循环的链接。</translation>
    </message>
    <message>
        <source>%1 does not exist, or cannot be reached any more.</source>
        <translation>%1 不存在，或已无法访问。</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>无法访问 %1。</translation>
    </message>
    <message>
        <source>%1 is a pipe or a device, not a file.</source>
        <translation>%1 是管道或设备，不是文件。</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>一份 PDF 文档</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>a compressed file (gzip); unpack it first</source>
        <translation>压缩文件（gzip），请先解压</translation>
    </message>
    <message>
        <source>a compressed file (bzip2); unpack it first</source>
        <translation>压缩文件（bzip2），请先解压</translation>
    </message>
    <message>
        <source>a compressed file (xz); unpack it first</source>
        <translation>压缩文件（xz），请先解压</translation>
    </message>
    <message>
        <source>a compressed archive (7z); unpack it first</source>
        <translation>压缩包（7z），请先解压</translation>
    </message>
    <message>
        <source>a compressed archive (rar); unpack it first</source>
        <translation>压缩包（rar），请先解压</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>a database; open it instead</source>
        <translation>数据库，请改用“打开文件”</translation>
    </message>
    <message>
        <source>a word processor document</source>
        <translation>文字处理文档</translation>
    </message>
    <message>
        <source>%1 is a compressed archive (zip). Unpack it and choose the sheet in it.</source>
        <translation>%1 是压缩包（zip）。请解压后选择其中的表格。</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Save it without the password and import that.</source>
        <translation>%1 受密码保护。请去掉密码另存后再导入。</translation>
    </message>
    <message>
        <source>%1 is not a sheet but %2.</source>
        <translation>%1 不是表格，而是%2。</translation>
    </message>
    <message>
        <source>%1 is not an Excel workbook, or it is damaged.</source>
        <translation>%1 不是 Excel 工作簿，或已损坏。</translation>
    </message>
    <message>
        <source>The encoding %1 is not known.</source>
        <translation>无法识别编码 %1。</translation>
    </message>
    <message>
        <source>There is no sheet “%1”. There are: %2.</source>
        <translation>没有“%1”工作表。可用工作表：%2。</translation>
    </message>
    <message>
        <source>Row %1 has more than %2 columns; this is more than can be read.</source>
        <translation>第 %1 行超过 %2 列，超出可读取的范围。</translation>
    </message>
    <message>
        <source>%1 has no sheets.</source>
        <translation>%1 中没有工作表。</translation>
    </message>
    <message>
        <source>This is a binary workbook (.xlsb). Save it as .xlsx and import that.</source>
        <translation>这是二进制工作簿（.xlsb）。请另存为 .xlsx 后再导入。</translation>
    </message>
    <message>
        <source>The workbook was made to deceive: its parts are nested too deeply.</source>
        <translation>工作簿疑似恶意构造：内部嵌套过深。</translation>
    </message>
    <message>
        <source>The workbook was made to deceive: it declares a document type of its own.</source>
        <translation>工作簿疑似恶意构造：其中声明了自定的文档类型。</translation>
    </message>
    <message>
        <source>The workbook is damaged (%1).</source>
        <translation>工作簿已损坏（%1）。</translation>
    </message>
    <message>
        <source>The workbook was made to fill the memory: a single text in it is larger than 4 MB.</source>
        <translation>工作簿疑似意在耗尽内存：其中一段文字超过 4 MB。</translation>
    </message>
    <message>
        <source>%1 is damaged: it may have been cut off on its way. Ask for it again, or open and save it in Excel or WPS.</source>
        <translation>%1 已损坏，可能在传输中被截断。请重新索取，或用 Excel、WPS 打开后重新保存。</translation>
    </message>
    <message>
        <source>%1 holds %2 parts, which no workbook has.</source>
        <translation>%1 含有 %2 个部件，正常的工作簿不会有这么多。</translation>
    </message>
    <message>
        <source>%1 was made to deceive: it holds a part called “%2”.</source>
        <translation>%1 疑似恶意构造：其中含有名为“%2”的部件。</translation>
    </message>
    <message>
        <source>The workbook is damaged: its part “%1” is missing.</source>
        <translation>工作簿已损坏：缺少部件“%1”。</translation>
    </message>
    <message>
        <source>The workbook is damaged: it may have been cut off on its way. Ask for it again, or open and save it in Excel or WPS.</source>
        <translation>工作簿已损坏，可能在传输中被截断。请重新索取，或用 Excel、WPS 打开后重新保存。</translation>
    </message>
    <message>
        <source>The workbook was made to fill the memory: it unpacks to more than a hundred times its size.</source>
        <translation>工作簿疑似意在耗尽内存：解压后超过原大小的一百倍。</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Made the file</source>
        <translation>新建文件</translation>
    </message>
    <message>
        <source>Made the demonstration data</source>
        <translation>生成演示数据</translation>
    </message>
    <message>
        <source>Added the customer %1</source>
        <translation>新建客户 %1</translation>
    </message>
    <message>
        <source>Edited the customer %1</source>
        <translation>修改客户 %1</translation>
    </message>
    <message>
        <source>Removed customers: %1</source>
        <translation>删除客户：%1</translation>
    </message>
    <message>
        <source>Recorded an activity with %1</source>
        <translation>添加“%1”的跟进记录</translation>
    </message>
    <message>
        <source>Completed an activity with %1</source>
        <translation>完成“%1”的跟进</translation>
    </message>
    <message>
        <source>Edited an activity with %1</source>
        <translation>修改“%1”的跟进记录</translation>
    </message>
    <message>
        <source>Removed an activity with %1</source>
        <translation>删除“%1”的跟进记录</translation>
    </message>
    <message>
        <source>Added the order %1</source>
        <translation>新建订单 %1</translation>
    </message>
    <message>
        <source>Edited the order %1</source>
        <translation>修改订单 %1</translation>
    </message>
    <message>
        <source>Moved on the order %1</source>
        <translation>更改订单 %1 的状态</translation>
    </message>
    <message>
        <source>Removed the order %1</source>
        <translation>删除订单 %1</translation>
    </message>
    <message>
        <source>Added the product %1</source>
        <translation>新建产品“%1”</translation>
    </message>
    <message>
        <source>Edited the product %1</source>
        <translation>修改产品“%1”</translation>
    </message>
    <message>
        <source>Removed the product %1</source>
        <translation>删除产品“%1”</translation>
    </message>
    <message>
        <source>Added the pool %1</source>
        <translation>新建公海“%1”</translation>
    </message>
    <message>
        <source>Edited the pool %1</source>
        <translation>修改公海“%1”</translation>
    </message>
    <message>
        <source>Added the person %1</source>
        <translation>添加成员“%1”</translation>
    </message>
    <message>
        <source>Renamed a person to %1</source>
        <translation>将成员改名为“%1”</translation>
    </message>
    <message>
        <source>Changed the role of %1</source>
        <translation>更改“%1”的角色</translation>
    </message>
    <message>
        <source>Activated or deactivated %1</source>
        <translation>启用或停用“%1”</translation>
    </message>
    <message>
        <source>Added the field %1</source>
        <translation>新建字段“%1”</translation>
    </message>
    <message>
        <source>Edited the field %1</source>
        <translation>修改字段“%1”</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>The history names the unknown table %1.</source>
        <translation>历史记录中有未知的数据表 %1。</translation>
    </message>
    <message>
        <source>This file was opened for reading only.</source>
        <translation>文件以只读方式打开。</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Sales manager</source>
        <translation>销售经理</translation>
    </message>
    <message>
        <source>Salesperson</source>
        <translation>销售员</translation>
    </message>
    <message>
        <source>Sales assistant</source>
        <translation>销售助理</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>只读成员</translation>
    </message>
    <message>
        <source>Way to reach</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tag of a customer</source>
        <translation>客户标签</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Field of a record</source>
        <translation>自定义字段的值</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Line of an order</source>
        <translation>订单明细</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>跟进</translation>
    </message>
    <message>
        <source>Mapping of a sheet</source>
        <translation>表格列对应</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Previous owner</source>
        <translation>前负责人</translation>
    </message>
    <message>
        <source>Reason of the release</source>
        <translation>退回原因</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>隶属于</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>省份</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>街道</translation>
    </message>
    <message>
        <source>Calendar of the birthday</source>
        <translation>生日历法</translation>
    </message>
    <message>
        <source>Preferred way of contact</source>
        <translation>偏好的联系方式</translation>
    </message>
    <message>
        <source>Best time to reach</source>
        <translation>方便联系的时间</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>偏好</translation>
    </message>
    <message>
        <source>Hobbies</source>
        <translation>爱好</translation>
    </message>
    <message>
        <source>Left over from the import</source>
        <translation>导入时未能识别的内容</translation>
    </message>
    <message>
        <source>Comes first</source>
        <translation>首选</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>Shipped on</source>
        <translation>发货日期</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付款</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>The last administrator has to stay.</source>
        <translation>至少要保留一名管理员。</translation>
    </message>
    <message>
        <source>The last pool has to stay.</source>
        <translation>至少要保留一个公海。</translation>
    </message>
    <message>
        <source>Only an empty pool can be switched off.</source>
        <translation>只有空的公海才能停用。</translation>
    </message>
    <message>
        <source>There is no operation %1.</source>
        <translation>没有操作 %1。</translation>
    </message>
    <message>
        <source>This was taken back already.</source>
        <translation>此操作已撤销过。</translation>
    </message>
    <message>
        <source>Nothing is left to take back: %1 changed since.</source>
        <translation>没有可撤销的内容：%1 此后已被修改。</translation>
    </message>
    <message>
        <source>This order no longer exists.</source>
        <translation>该订单已不存在。</translation>
    </message>
    <message>
        <source>An order needs a date.</source>
        <translation>订单要有日期。</translation>
    </message>
    <message>
        <source>It cannot be shipped before it was ordered.</source>
        <translation>发货不能早于下单。</translation>
    </message>
    <message>
        <source>A line needs a product.</source>
        <translation>每行都要有产品。</translation>
    </message>
    <message>
        <source>A discount lies between 0 and 100 %.</source>
        <translation>折扣在 0 到 100% 之间。</translation>
    </message>
    <message>
        <source>This amount is too large.</source>
        <translation>金额太大。</translation>
    </message>
    <message>
        <source>This customer has an order %1 already.</source>
        <translation>该客户已有订单 %1。</translation>
    </message>
    <message>
        <source>An order cannot go from %1 to %2.</source>
        <translation>订单不能从“%1”变为“%2”。</translation>
    </message>
    <message>
        <source>Somebody else changed this order meanwhile.</source>
        <translation>该订单已被他人修改。</translation>
    </message>
    <message>
        <source>Claimed from the pool</source>
        <translation>从公海领取</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Released to the pool</source>
        <translation>退回公海</translation>
    </message>
    <message>
        <source>Recycled</source>
        <translation>回收到公海</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>This pool no longer exists.</source>
        <translation>该公海已不存在。</translation>
    </message>
    <message>
        <source>There is no pool.</source>
        <translation>没有公海。</translation>
    </message>
    <message>
        <source>A pool needs a name of at most 255 characters.</source>
        <translation>请填写公海名称，最多 255 个字符。</translation>
    </message>
    <message>
        <source>There is a pool named %1 already.</source>
        <translation>已有名为“%1”的公海。</translation>
    </message>
    <message>
        <source>Somebody else changed this pool meanwhile.</source>
        <translation>该公海已被他人修改。</translation>
    </message>
    <message>
        <source>This customer is yours already.</source>
        <translation>该客户已在您名下。</translation>
    </message>
    <message>
        <source>%1 has this customer.</source>
        <translation>该客户由 %1 负责。</translation>
    </message>
    <message>
        <source>This customer lies in no pool.</source>
        <translation>该客户不在公海中。</translation>
    </message>
    <message>
        <source>This customer lies in another pool: %1.</source>
        <translation>该客户在其他公海：%1。</translation>
    </message>
    <message>
        <source>Not claimed, since not all of them could be.</source>
        <translation>未领取，因为其中有客户无法领取。</translation>
    </message>
    <message>
        <source>This customer lies in the pool already.</source>
        <translation>该客户已在公海中。</translation>
    </message>
    <message>
        <source>This customer is not yours.</source>
        <translation>该客户不在您名下。</translation>
    </message>
    <message>
        <source>Please say why.</source>
        <translation>请说明原因。</translation>
    </message>
    <message>
        <source>This person no longer exists.</source>
        <translation>该成员已不存在。</translation>
    </message>
    <message>
        <source>This product no longer exists.</source>
        <translation>该产品已不存在。</translation>
    </message>
    <message>
        <source>A product needs a name.</source>
        <translation>产品要有名称。</translation>
    </message>
    <message>
        <source>The price is not possible.</source>
        <translation>单价无效。</translation>
    </message>
    <message>
        <source>The product %1 has this code already.</source>
        <translation>产品“%1”已使用此编号。</translation>
    </message>
    <message>
        <source>Somebody else changed this product meanwhile.</source>
        <translation>该产品已被他人修改。</translation>
    </message>
    <message>
        <source>This product was sold already. Make it inactive instead.</source>
        <translation>该产品已有销售记录，请改为停用。</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>请填写成员姓名。</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>姓名过长。</translation>
    </message>
    <message>
        <source>There is a person named %1 already.</source>
        <translation>已有名为“%1”的成员。</translation>
    </message>
    <message>
        <source>The structure of this file is not Kingfisher&apos;s: %1</source>
        <translation>文件结构与翠鸟不符：%1</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>缺少 %1</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>我</translation>
    </message>
    <message>
        <source>Public pool</source>
        <translation>公海</translation>
    </message>
    <message>
        <source>There is a file %1 already.</source>
        <translation>文件 %1 已存在。</translation>
    </message>
    <message>
        <source>Nothing can be written in the folder %1.</source>
        <translation>文件夹 %1 无法写入。</translation>
    </message>
    <message>
        <source>This file is of an older version and cannot be brought up to date: %1</source>
        <translation>文件版本较旧，且无法升级：%1</translation>
    </message>
    <message>
        <source>%1 is neither &quot;small&quot; nor a number of customers.</source>
        <translation>%1 既不是“small”，也不是客户数量。</translation>
    </message>
    <message>
        <source>There is nobody in this file who could use it.</source>
        <translation>此文件中没有可以使用它的成员。</translation>
    </message>
    <message>
        <source>The file is not open.</source>
        <translation>文件未打开。</translation>
    </message>
    <message>
        <source>The backup did not pass its check: %1</source>
        <translation>备份未通过校验：%1</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 已存在。</translation>
    </message>
    <message>
        <source>The folder of %1 cannot be made.</source>
        <translation>无法创建 %1 所在的文件夹。</translation>
    </message>
    <message>
        <source>The backup does not hold what the file holds.</source>
        <translation>备份与文件的内容不一致。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>The SQLite driver of Qt is not installed.</source>
        <translation>未安装 Qt 的 SQLite 驱动程序。</translation>
    </message>
    <message>
        <source>This folder does not allow safe writing. Move the file to a local disk.</source>
        <translation>此文件夹无法保证安全写入。请将文件移到本地磁盘。</translation>
    </message>
    <message>
        <source>This version of SQLite does not keep files safe.</source>
        <translation>此版本的 SQLite 无法保证文件安全。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>文件 %1 不存在。</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 是文件夹。</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file.</source>
        <translation>%1 不是普通文件。</translation>
    </message>
    <message>
        <source>%1 is empty. It is not a Kingfisher file.</source>
        <translation>%1 是空的，不是翠鸟文件。</translation>
    </message>
    <message>
        <source>%1 is damaged: its first bytes are gone. Open the newest backup.</source>
        <translation>%1 已损坏，文件开头的数据已丢失。请打开最新的备份。</translation>
    </message>
    <message>
        <source>%1 is not a Kingfisher file, but: %2.</source>
        <translation>%1 不是翠鸟文件，而是：%2。</translation>
    </message>
    <message>
        <source>%1 is a database of another program.</source>
        <translation>%1 是其他程序的数据库。</translation>
    </message>
    <message>
        <source>The file is write-protected.</source>
        <translation>文件受写保护。</translation>
    </message>
    <message>
        <source>The folder is write-protected.</source>
        <translation>文件夹受写保护。</translation>
    </message>
    <message>
        <source>%1 %2 refers to a missing %3</source>
        <translation>%1 %2 引用的 %3 不存在</translation>
    </message>
    <message>
        <source>This file was written by a newer version of Kingfisher (file version %1, this program knows %2). Please update the program.</source>
        <translation>此文件由更新版本的翠鸟写入（文件版本 %1，本程序支持到 %2）。请更新程序。</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>已改动 %1</translation>
    </message>
    <message>
        <source>not ours: %1</source>
        <translation>多出 %1</translation>
    </message>
    <message>
        <source>Not saved: the disk is full. Free some space and try again.</source>
        <translation>未保存：磁盘已满，请腾出空间后再试。</translation>
    </message>
    <message>
        <source>Not saved: somebody else is saving right now. Try again in a moment.</source>
        <translation>未保存：其他人正在保存，请稍后再试。</translation>
    </message>
    <message>
        <source>Not saved: the file can only be read.</source>
        <translation>未保存：文件为只读。</translation>
    </message>
    <message>
        <source>The disk or the network did not answer. What was saved before is kept.</source>
        <translation>磁盘或网络没有响应。此前保存的内容不受影响。</translation>
    </message>
    <message>
        <source>The file is damaged. Open the newest backup, or save what can be read.</source>
        <translation>文件已损坏。请打开最新的备份，或保存仍可读取的内容。</translation>
    </message>
    <message>
        <source>This is not a Kingfisher file.</source>
        <translation>这不是翠鸟文件。</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>无法打开文件。</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>内存不足。</translation>
    </message>
    <message>
        <source>A text is too long to be stored.</source>
        <translation>文字过长，无法保存。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>There is one like this already.</source>
        <translation>已存在相同的内容。</translation>
    </message>
    <message>
        <source>Something else still refers to this.</source>
        <translation>仍有其他数据引用此项。</translation>
    </message>
    <message>
        <source>The file could not be used (code %1).</source>
        <translation>无法使用文件（代码 %1）。</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>%1 was made, with %2 customers.</source>
        <translation>已创建 %1，含 %2 个客户。</translation>
    </message>
    <message>
        <source>Customers: %1</source>
        <translation>客户：%1</translation>
    </message>
    <message>
        <source>Contacts: %1</source>
        <translation>联系人：%1</translation>
    </message>
    <message>
        <source>Products: %1</source>
        <translation>产品：%1</translation>
    </message>
    <message>
        <source>Orders: %1</source>
        <translation>订单：%1</translation>
    </message>
    <message>
        <source>Order lines: %1</source>
        <translation>订单明细：%1</translation>
    </message>
    <message>
        <source>Activities: %1</source>
        <translation>跟进记录：%1</translation>
    </message>
    <message>
        <source>Users: %1</source>
        <translation>成员：%1</translation>
    </message>
    <message>
        <source>Last backup: %1</source>
        <translation>上次备份：%1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>%1 was written, opened again and checked: %2 rows.</source>
        <translation>已写入 %1，并重新打开校验：共 %2 行。</translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation>文件完好。</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 个客户</translation>
    </message>
    <message>
        <source>There is no column %1.</source>
        <translation>没有 %1 列。</translation>
    </message>
    <message>
        <source>A delimiter is one character, or &quot;tab&quot;.</source>
        <translation>分隔符应为一个字符，或写 tab。</translation>
    </message>
    <message>
        <source>Day and month cannot be told apart in: %1. Say their order with --date-order.</source>
        <translation>无法区分日和月的列：%1。请用 --date-order 说明顺序。</translation>
    </message>
    <message>
        <source>%1 rows: %2 created, %3 updated, %4 unchanged, %5 rejected.</source>
        <translation>共 %1 行：新建 %2，更新 %3，无变化 %4，拒绝 %5。</translation>
    </message>
    <message>
        <source>%1 is not an instant.</source>
        <translation>%1 不是有效的时刻。</translation>
    </message>
    <message>
        <source>Fields: %1, and your own ones by their names.</source>
        <translation>字段：%1，以及按名称引用的自定义字段。</translation>
    </message>
    <message>
        <source>Comparisons: = != &lt; &lt;= &gt; &gt;= contains, starts, in (...), between ... and ...</source>
        <translation>比较：= != &lt; &lt;= &gt; &gt;= contains, starts, in (...), between ... and ...</translation>
    </message>
    <message>
        <source>Joined by: and, or, not, parentheses</source>
        <translation>连接：and、or、not 和括号</translation>
    </message>
    <message>
        <source>Values: texts in quotes or single words, numbers, dates, none, today, -30d (d, w, m, y)</source>
        <translation>值：加引号的文本或单个词、数字、日期、none、today、-30d（d、w、m、y）</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>示例：</translation>
    </message>
    <message>
        <source>The log is intact: %1 operations.</source>
        <translation>操作日志完好：共 %1 条操作。</translation>
    </message>
    <message>
        <source>The log was touched at operation %1.</source>
        <translation>操作日志在操作 %1 处被改动过。</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>此后已被修改</translation>
    </message>
    <message>
        <source>something made later needs it</source>
        <translation>后来的数据仍需要它</translation>
    </message>
    <message>
        <source>cannot come back</source>
        <translation>无法恢复</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>Operation %1 was taken back.</source>
        <translation>已撤销操作 %1。</translation>
    </message>
    <message>
        <source>Nothing was taken back; --rest leaves out what stands in the way.</source>
        <translation>未撤销任何内容；加上 --rest 可跳过有冲突的部分。</translation>
    </message>
    <message>
        <source>%1 is not a date (YYYY-MM-DD).</source>
        <translation>%1 不是日期（YYYY-MM-DD）。</translation>
    </message>
    <message>
        <source>Not saved: the waiting was cancelled.</source>
        <translation>未保存:您取消了等待。</translation>
    </message>
    <message>
        <source>The disk or the network did not answer in time, but this was saved.</source>
        <translation>磁盘或网络没有及时响应,但内容已经保存。</translation>
    </message>
    <message>
        <source>Not saved: the disk or the network did not answer. Nothing of it is stored; try again.</source>
        <translation>未保存:磁盘或网络没有响应。内容没有写入文件,请重试。</translation>
    </message>
    <message>
        <source>It is not known yet whether this was saved: the disk or the network does not answer. Do not enter it again; the file is looked at as soon as it can be reached.</source>
        <translation>尚不清楚是否已保存:磁盘或网络没有响应。请勿重复录入;文件一旦可以访问就会自动核对。</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>One line of text</source>
        <translation>单行文本</translation>
    </message>
    <message>
        <source>Decimal number</source>
        <translation>小数</translation>
    </message>
    <message>
        <source>lunar %1</source>
        <translation>农历 %1</translation>
    </message>
    <message>
        <source>lunar leap %1</source>
        <translation>农历闰 %1</translation>
    </message>
    <message>
        <source>%1 was changed while it was being read. Please try again.</source>
        <translation>%1 在读取过程中被修改，请重试。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Number in this file</source>
        <translation>本文件编号</translation>
    </message>
    <message>
        <source>Pinyin</source>
        <translation>拼音</translation>
    </message>
    <message>
        <source>Job title of the contact</source>
        <translation>联系人职务</translation>
    </message>
    <message>
        <source>Recorded on</source>
        <translation>建档时间</translation>
    </message>
    <message>
        <source>Owned since</source>
        <translation>归属起始时间</translation>
    </message>
    <message>
        <source>In the pool since</source>
        <translation>进入公海时间</translation>
    </message>
    <message>
        <source>Owned before by</source>
        <translation>前负责人</translation>
    </message>
    <message>
        <source>Orders so far</source>
        <translation>累计订单数</translation>
    </message>
    <message>
        <source>Revenue so far</source>
        <translation>累计成交额</translation>
    </message>
    <message>
        <source>Last order on</source>
        <translation>最近下单日期</translation>
    </message>
    <message>
        <source>Last contact on</source>
        <translation>最近联系时间</translation>
    </message>
    <message>
        <source>Next contact on</source>
        <translation>下次联系时间</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>在售</translation>
    </message>
    <message>
        <source>Lines in all</source>
        <translation>明细行数</translation>
    </message>
    <message>
        <source>Sum of the lines</source>
        <translation>明细合计</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>首行产品</translation>
    </message>
    <message>
        <source>This is the file that is open: %1. Choose another name.</source>
        <translation>%1 正是当前打开的文件，请换一个名称。</translation>
    </message>
    <message>
        <source>%1 is not a file that a table could be written to.</source>
        <translation>%1 不是可以写入表格的文件。</translation>
    </message>
    <message>
        <source>%1 is write-protected.</source>
        <translation>%1 是只读文件。</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>文件夹 %1 不存在。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>There is no column %1. There are: %2.</source>
        <translation>没有列“%1”。可用的列：%2。</translation>
    </message>
    <message>
        <source>Products belong to no customer.</source>
        <translation>产品不属于任何客户，不能按客户筛选。</translation>
    </message>
    <message>
        <source>The workbook cannot be written: %1</source>
        <translation>无法写入工作簿：%1</translation>
    </message>
    <message>
        <source>Taken as it stands, but look at it: %1.</source>
        <translation>已按原文导入，请核对：%1。</translation>
    </message>
    <message>
        <source>Customer name</source>
        <translation>客户名称</translation>
    </message>
    <message>
        <source>Contact name</source>
        <translation>联系人姓名</translation>
    </message>
    <message>
        <source>Product name</source>
        <translation>产品名称</translation>
    </message>
    <message>
        <source>Opportunity number</source>
        <translation>商机编号</translation>
    </message>
    <message>
        <source>Opportunity name</source>
        <translation>商机名称</translation>
    </message>
    <message>
        <source>Mainland China</source>
        <translation>中国大陆</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>台湾</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>香港</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>澳门</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>新加坡</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>马来西亚</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>日本</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>韩国</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>越南</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>泰国</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>美国</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>英国</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>德国</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>澳大利亚</translation>
    </message>
    <message>
        <source>Saved the view %1</source>
        <translation>保存了视图 %1</translation>
    </message>
    <message>
        <source>Changed the view %1</source>
        <translation>修改了视图 %1</translation>
    </message>
    <message>
        <source>Removed the view %1</source>
        <translation>删除了视图 %1</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n row(s) to %1</source>
        <translation>
            <numerusform>导出 %n 行到 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Still in use, and therefore kept: %1.</source>
        <translation>仍在使用,因此保留:%1。</translation>
    </message>
    <message>
        <source>This changed nothing: there is nothing to take back.</source>
        <translation>此操作没有更改任何数据，无需撤销。</translation>
    </message>
    <message>
        <source>What was typed could not be kept: %1.</source>
        <translation>无法暂存已填写的内容：%1。</translation>
    </message>
    <message>
        <source>This view is somebody else&apos;s.</source>
        <translation>这是别人的视图。</translation>
    </message>
    <message>
        <source>A view needs a name of at most 100 characters.</source>
        <translation>视图需要一个不超过 100 个字符的名称。</translation>
    </message>
    <message>
        <source>There is a view named %1 already.</source>
        <translation>已有名为“%1”的视图。</translation>
    </message>
    <message>
        <source>This view no longer exists.</source>
        <translation>该视图已不存在。</translation>
    </message>
    <message>
        <source>Somebody else changed this view meanwhile.</source>
        <translation>该视图刚被他人修改。</translation>
    </message>
    <message>
        <source>%1 lies beside this file, but does not belong to it or is damaged. Nothing was changed. Move it to another folder and open the file again, or open the newest backup.</source>
        <translation>此文件旁边的 %1 不属于它,或者已经损坏。没有做任何改动。请把 %1 移到别的文件夹后再打开,或者打开最新的备份。</translation>
    </message>
    <message>
        <source>There is no room to look at %1.</source>
        <translation>空间不足,无法检查 %1。</translation>
    </message>
    <message>
        <source>It cannot come back: %1 stands in the way.</source>
        <translation>无法恢复：“%1”与之冲突。</translation>
    </message>
    <message>
        <source>There is no backup from before this import: %1</source>
        <translation>导入前没有做成备份:%1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1</source>
        <translation>
            <numerusform>已写入 %n 行到 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were too long for a workbook and were cut; CSV holds them whole.</source>
        <translation>
            <numerusform>%n 个文本超出工作簿的长度上限，已截断；CSV 可完整保存。</numerusform>
        </translation>
    </message>
    <message>
        <source>Added the department %1</source>
        <translation>添加了部门“%1”</translation>
    </message>
    <message>
        <source>Edited the department %1</source>
        <translation>修改了部门“%1”</translation>
    </message>
    <message>
        <source>Removed the department %1</source>
        <translation>删除了部门“%1”</translation>
    </message>
    <message>
        <source>Moved %1 to another department</source>
        <translation>将 %1 调到其他部门</translation>
    </message>
    <message>
        <source>Removed a limit of customers</source>
        <translation>取消了库容</translation>
    </message>
    <message>
        <source>Added the recycling rule %1</source>
        <translation>添加了回收规则“%1”</translation>
    </message>
    <message>
        <source>Changed the recycling rule %1</source>
        <translation>修改了回收规则“%1”</translation>
    </message>
    <message>
        <source>Ended the recycling rule %1</source>
        <translation>终止了回收规则“%1”</translation>
    </message>
    <message>
        <source>Changed how recycling warns and asks</source>
        <translation>修改了回收的提醒与确认设置</translation>
    </message>
    <message>
        <source>Member of a pool</source>
        <translation>公海成员</translation>
    </message>
    <message>
        <source>Field that a pool hides</source>
        <translation>公海隐藏的字段</translation>
    </message>
    <message>
        <source>Reason to release</source>
        <translation>退回原因</translation>
    </message>
    <message>
        <source>Hold limit</source>
        <translation>库容</translation>
    </message>
    <message>
        <source>Recycling rule</source>
        <translation>回收规则</translation>
    </message>
    <message>
        <source>Days of a recycling rule</source>
        <translation>回收规则的天数</translation>
    </message>
    <message>
        <source>Setting of the team</source>
        <translation>团队设置</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>销售流程</translation>
    </message>
    <message>
        <source>Stage of a pipeline</source>
        <translation>销售阶段</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>You do not work with the pool %1.</source>
        <translation>您不是公海“%1”的成员。</translation>
    </message>
    <message>
        <source>Customers who have bought something cannot be claimed from the pool %1.</source>
        <translation>公海“%1”中已成交的客户不能领取。</translation>
    </message>
    <message>
        <source>The limit of %1 claims a day is used up. Again from %2.</source>
        <translation>今天的领取上限 %1 个已用完，%2 起可再领取。</translation>
    </message>
    <message>
        <source>The limit of %1 claims a week is used up. Again from %2.</source>
        <translation>本周的领取上限 %1 个已用完，%2 起可再领取。</translation>
    </message>
    <message>
        <source>The limit of %1 claims a month is used up. Again from %2.</source>
        <translation>本月的领取上限 %1 个已用完，%2 起可再领取。</translation>
    </message>
    <message>
        <source>You had this customer before. You can claim it again from %1.</source>
        <translation>您曾是这个客户的负责人，%1 起可再次领取。</translation>
    </message>
    <message>
        <source>This customer has just come into the pool. It can be claimed from %1.</source>
        <translation>这个客户刚进入公海，%1 起可领取。</translation>
    </message>
    <message>
        <source>A limit is for one person, one role or one department.</source>
        <translation>库容只能针对一个人、一个角色或一个部门。</translation>
    </message>
    <message>
        <source>A limit is a whole number, 0 or more.</source>
        <translation>库容是不小于 0 的整数。</translation>
    </message>
    <message>
        <source>There is a limit for them already.</source>
        <translation>已经为其设置了库容。</translation>
    </message>
    <message>
        <source>Somebody else changed this limit meanwhile.</source>
        <translation>其他人刚刚改动了这个库容。</translation>
    </message>
    <message>
        <source>%1 would have more customers than the limit allows: %2 used, %3 exempt, limit %4.</source>
        <translation>%1 的客户将超过库容：已有 %2 个，其中 %3 个不计入，上限 %4 个。</translation>
    </message>
    <message>
        <source>Back to %1 after %2 days without a follow-up</source>
        <translation>%2 天未跟进，回收到%1</translation>
    </message>
    <message>
        <source>Back to %1 after %2 days without a deal</source>
        <translation>%2 天未成交，回收到%1</translation>
    </message>
    <message>
        <source>Back to %1 after %2 days without an open opportunity</source>
        <translation>%2 天没有进行中的商机，回收到%1</translation>
    </message>
    <message>
        <source>Back to %1 after %2 days with the same owner</source>
        <translation>持有满 %2 天，回收到%1</translation>
    </message>
    <message>
        <source>Back to %1 %2 days after the last contract or order ended</source>
        <translation>合同或订单结束 %2 天后，回收到%1</translation>
    </message>
    <message>
        <source>%1: %2 days</source>
        <translation>%1：%2 天</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, for customers with %2</source>
        <translation>%1，适用于 %2 的客户</translation>
    </message>
    <message>
        <source>This rule no longer exists.</source>
        <translation>这条规则已不存在。</translation>
    </message>
    <message>
        <source>A rule needs a name of at most 255 characters.</source>
        <translation>规则需要一个不超过 255 个字的名称。</translation>
    </message>
    <message>
        <source>A rule waits for 1 to 3650 days.</source>
        <translation>规则的天数为 1 到 3650 天。</translation>
    </message>
    <message>
        <source>A rule needs a pool that is switched on.</source>
        <translation>规则需要指定一个启用的公海。</translation>
    </message>
    <message>
        <source>Somebody else changed this rule meanwhile.</source>
        <translation>其他人刚刚改动了这条规则。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is behind what the file knows. Nothing is recycled until somebody has looked at the list.</source>
        <translation>这台电脑的时钟比文件中的记录慢。在有人确认名单之前不会回收。</translation>
    </message>
    <message>
        <source>%1 customers would go back at once. Nothing is recycled until somebody has looked at the list.</source>
        <translation>将一次回收 %1 个客户。在有人确认名单之前不会回收。</translation>
    </message>
    <message>
        <source>system: rule %1</source>
        <translation>系统：规则“%1”</translation>
    </message>
    <message>
        <source>A department needs a name of at most 100 characters.</source>
        <translation>部门需要一个不超过 100 个字的名称。</translation>
    </message>
    <message>
        <source>There is a department named %1 already.</source>
        <translation>已经有名为“%1”的部门。</translation>
    </message>
    <message>
        <source>This department no longer exists.</source>
        <translation>这个部门已不存在。</translation>
    </message>
    <message>
        <source>A department cannot be part of itself.</source>
        <translation>部门不能隶属于自己。</translation>
    </message>
    <message>
        <source>Somebody else changed this department meanwhile.</source>
        <translation>其他人刚刚改动了这个部门。</translation>
    </message>
    <message>
        <source>%1 is still in use.</source>
        <translation>“%1”仍在使用中。</translation>
    </message>
    <message>
        <source>Made %1 of one&apos;s own changes again</source>
        <translation>重新执行了自己的 %1 项更改</translation>
    </message>
    <message>
        <source>This file was made for one machine alone and lies on a network drive. Share it, or open it on a local disk.</source>
        <translation>此文件只供一台电脑使用，却放在网络驱动器上。请先共享它，或在本地磁盘上打开。</translation>
    </message>
    <message>
        <source>The file lies on a network drive and is not shared. Share it first.</source>
        <translation>文件在网络驱动器上，但尚未共享。请先共享。</translation>
    </message>
    <message>
        <source>The file lies in a folder of %1. Never open it on two machines at once; keep it on a local disk and only backups there.</source>
        <translation>文件在 %1 的文件夹中。切勿在两台电脑上同时打开；请把文件放在本地磁盘，那里只放备份。</translation>
    </message>
    <message>
        <source>The file lies in a folder of %1, which copies it while people write to it. Put it on a drive that all of them reach.</source>
        <translation>文件在 %1 的文件夹中，有人写入时它会被复制。请放到大家都能访问的驱动器上。</translation>
    </message>
    <message>
        <source>The file has several names (hard links), and what lies beside one is not seen beside the other. Remove all names but one.</source>
        <translation>此文件有多个名称（硬链接），一个名称旁的内容在另一个旁边看不到。请只保留一个名称。</translation>
    </message>
    <message>
        <source>Beside the file lies another state of it, %1. Compare the two, and keep one.</source>
        <translation>文件旁边有它的另一个版本：%1。请比较两者，只保留一个。</translation>
    </message>
    <message>
        <source>The file has to be brought up to date, and %1 has it open. Open it once everybody has closed it.</source>
        <translation>文件需要升级，但 %1 正打开着它。请等所有人关闭后再打开。</translation>
    </message>
    <message>
        <source>This machine has no copy of %1.</source>
        <translation>这台电脑上没有 %1 的副本。</translation>
    </message>
    <message>
        <source>The team&apos;s file cannot be reached. This is the copy of it that was made on this machine at %1; what came later is not in it.</source>
        <translation>无法访问团队文件。这是这台电脑上于 %1 制作的副本；之后的内容不在其中。</translation>
    </message>
    <message>
        <source>This file cannot be shared: %1</source>
        <translation>此文件不能共享：%1</translation>
    </message>
    <message>
        <source>It lies in a folder of %1, which copies it while people write to it. Put it on a drive that all of them reach.</source>
        <translation>它在 %1 的文件夹中，有人写入时会被复制。请放到大家都能访问的驱动器上。</translation>
    </message>
    <message>
        <source>It has several names (hard links). Remove all names but one.</source>
        <translation>它有多个名称（硬链接）。请只保留一个。</translation>
    </message>
    <message>
        <source>%1 is not shared. Who has it shares it first.</source>
        <translation>%1 尚未共享。请先由文件所有者共享。</translation>
    </message>
    <message>
        <source>An older state of the file was put in its place. Please open it again.</source>
        <translation>文件被换成了较早的版本。请重新打开。</translation>
    </message>
    <message>
        <source>Another file was put in the place of %1. Please open it again.</source>
        <translation>%1 的位置上换成了另一个文件。请重新打开。</translation>
    </message>
    <message>
        <source>The file %1 is not there any more. It was renamed, moved or deleted, or its drive is away.</source>
        <translation>文件 %1 已不在。它被改名、移动或删除，或者驱动器已断开。</translation>
    </message>
    <message>
        <source>The team has gone on to a newer version of Kingfisher. Please update the program; until then this file can only be read.</source>
        <translation>团队已改用更新版本的翠鸟。请升级程序；在此之前此文件只能读取。</translation>
    </message>
    <message>
        <source>The team has moved to %1. This file is kept as it was.</source>
        <translation>团队已迁移到 %1。此文件保持原样。</translation>
    </message>
    <message>
        <source>This file was closed for writing because it was found damaged. Open the newest backup.</source>
        <translation>此文件因发现损坏而停止写入。请打开最新的备份。</translation>
    </message>
    <message>
        <source>Another state of the file was put in the place of the one that was open: what was written last is not in it. Nothing more is written; please open the file again.</source>
        <translation>打开的文件被换成了另一个版本：最后写入的内容不在其中。已停止写入；请重新打开文件。</translation>
    </message>
    <message>
        <source>%1 people have this file open; there is no room for more.</source>
        <translation>已有 %1 人打开此文件，不能再多。</translation>
    </message>
    <message>
        <source>two machines were given one place</source>
        <translation>两台电脑得到了同一个位置</translation>
    </message>
    <message>
        <source>%1 on %2 has its place locked, and this machine was given the same lock</source>
        <translation>%2 上的 %1 已锁定其位置，而这台电脑得到了同一把锁</translation>
    </message>
    <message>
        <source>Not saved: a colleague&apos;s machine stopped while it saved, and the drive does not show yet how far it came. Try again in a minute.</source>
        <translation>未保存：同事的电脑在保存时停止，驱动器尚未显示进行到哪一步。请一分钟后再试。</translation>
    </message>
    <message>
        <source>A write was cut off, and another state of the file lies there than before or after it. Please open the newest backup.</source>
        <translation>一次写入被中断，文件的状态既不是写入前也不是写入后。请打开最新的备份。</translation>
    </message>
    <message>
        <source>A write was cut off and has left damage: %1. Please open the newest backup.</source>
        <translation>一次写入被中断并造成损坏：%1。请打开最新的备份。</translation>
    </message>
    <message>
        <source>The file beside the team&apos;s file cannot be used: %1</source>
        <translation>无法使用团队文件旁的辅助文件：%1</translation>
    </message>
    <message>
        <source>Locks do not work on this drive (%1): %2. Two people could overwrite each other&apos;s work, so nothing is written any more. Have the drive mounted so that locks reach the server; then let everybody close the file and open it again.</source>
        <translation>此驱动器（%1）上的锁无效：%2。两人可能互相覆盖，因此已停止写入。请让管理员重新挂载，使锁能传到服务器；然后所有人关闭文件再打开。</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>未保存：%1</translation>
    </message>
    <message>
        <source>Not saved: %1 was saving and has gone away. The server frees the file by itself, after 90 seconds or some minutes.</source>
        <translation>未保存：%1 保存到一半时离线了。服务器会自动释放文件，约需 90 秒或几分钟。</translation>
    </message>
    <message>
        <source>Not saved: %1 is saving right now. Try again in a moment.</source>
        <translation>未保存：%1 正在保存。请稍后再试。</translation>
    </message>
    <message>
        <source>Not saved: it is still being found out who has the file open. Try again in a moment.</source>
        <translation>未保存：正在确认谁打开了此文件。请稍后再试。</translation>
    </message>
    <message>
        <source>This file cannot be shared safely here: SQLite answers %1 otherwise than needed.</source>
        <translation>此文件在这里不能安全共享：SQLite 对 %1 的回答不符合要求。</translation>
    </message>
    <message>
        <source>Somebody has this file open. Let everybody close it, here and on other machines, and try again.</source>
        <translation>有人打开着此文件。请让所有人（包括其他电脑）关闭后再试。</translation>
    </message>
    <message>
        <source>Put the file on a drive that is mounted by NFS version 4, or on a local disk.</source>
        <translation>请把文件放在以 NFS 第 4 版挂载的驱动器或本地磁盘上。</translation>
    </message>
    <message>
        <source>The drive is mounted with the option %1: locks do not reach the other machines.</source>
        <translation>驱动器挂载时带有选项 %1：锁传不到其他电脑。</translation>
    </message>
    <message>
        <source>Have it mounted without %1.</source>
        <translation>请让管理员去掉 %1 后重新挂载。</translation>
    </message>
    <message>
        <source>The drive is mounted by NFS version 3: when a machine dies while it saves, the others may have to wait for minutes.</source>
        <translation>驱动器以 NFS 第 3 版挂载：有电脑在保存时死机，其他人可能要等几分钟。</translation>
    </message>
    <message>
        <source>Have it mounted by NFS version 4.</source>
        <translation>请改用 NFS 第 4 版挂载。</translation>
    </message>
    <message>
        <source>On Windows shares (SMB) that Linux has mounted, locks cannot do what is needed.</source>
        <translation>在 Linux 挂载的 Windows 共享（SMB）上，锁达不到要求。</translation>
    </message>
    <message>
        <source>This folder (%1) belongs to another machine, and locks do not reach it.</source>
        <translation>此文件夹（%1）属于另一台电脑，锁传不过去。</translation>
    </message>
    <message>
        <source>Whether locks work on a drive of the kind %1 is not known.</source>
        <translation>不清楚锁在 %1 类型的驱动器上是否有效。</translation>
    </message>
    <message>
        <source>Team files on network drives are little tried on the Mac.</source>
        <translation>在 Mac 上，网络驱动器上的团队文件尚少经试用。</translation>
    </message>
    <message>
        <source>Online: %1</source>
        <translation>在线：%1</translation>
    </message>
    <message>
        <source>%1 is shared. Colleagues join it with: kingfisher-cli join %1</source>
        <translation>%1 已共享。同事用以下命令加入：kingfisher-cli join %1</translation>
    </message>
    <message>
        <source>%1 is opened from now on where no other file is named.</source>
        <translation>从现在起，未指定其他文件时将打开 %1。</translation>
    </message>
    <message>
        <source>is not there any more</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>does not fit what is there now</source>
        <translation>与现有内容不符</translation>
    </message>
    <message>
        <source>takes a right that you do not have</source>
        <translation>需要你没有的权限</translation>
    </message>
    <message>
        <source>Some of this customer is hidden until somebody claims it. Claim it first.</source>
        <translation>该客户的部分资料在领取前不可见，请先领取。</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>这不是网址。</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>person</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>city</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>official number</source>
        <translation>证件号</translation>
    </message>
    <message>
        <source>messenger account</source>
        <translation>微信或 QQ</translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Another %1</source>
        <translation>%1不同</translation>
    </message>
    <message>
        <source>Related %1</source>
        <translation>%1相关</translation>
    </message>
    <message>
        <source>Partly the same %1</source>
        <translation>%1部分相同</translation>
    </message>
    <message>
        <source>Similar %1</source>
        <translation>%1相近</translation>
    </message>
    <message>
        <source>%1 but for a slip</source>
        <translation>%1只差一处</translation>
    </message>
    <message>
        <source>%1 sounds alike</source>
        <translation>%1读音相同</translation>
    </message>
    <message>
        <source>The same %1 in another field</source>
        <translation>%1写在了另一栏</translation>
    </message>
    <message>
        <source>%1 of the same house</source>
        <translation>%1同属一处</translation>
    </message>
    <message>
        <source>Nearly the same %1</source>
        <translation>%1几乎相同</translation>
    </message>
    <message>
        <source>The same %1, abbreviated</source>
        <translation>%1相同（简写）</translation>
    </message>
    <message>
        <source>The same %1</source>
        <translation>%1相同</translation>
    </message>
    <message>
        <source>speaks against it</source>
        <translation>反证</translation>
    </message>
    <message>
        <source>a hint</source>
        <translation>略有迹象</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>明显</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>很强</translation>
    </message>
    <message>
        <source>Almost certainly the same</source>
        <translation>几乎肯定是同一家</translation>
    </message>
    <message>
        <source>Probably the same</source>
        <translation>很可能是同一家</translation>
    </message>
    <message>
        <source>Perhaps the same</source>
        <translation>也许是同一家</translation>
    </message>
    <message>
        <source>A threshold lies between 0 and 1.</source>
        <translation>阈值在 0 与 1 之间。</translation>
    </message>
    <message>
        <source>To merge takes two different customers or more.</source>
        <translation>合并需要两个以上不同的客户。</translation>
    </message>
    <message>
        <source>At most %1 customers can be merged at once.</source>
        <translation>一次最多合并 %1 个客户。</translation>
    </message>
    <message>
        <source>You may look at customers, but not change them.</source>
        <translation>您可以查看客户，但不能修改。</translation>
    </message>
    <message>
        <source>%1 is with %2. Customers of others are merged by somebody who may assign them.</source>
        <translation>%1 在 %2 名下。别人的客户由有权分配客户的人来合并。</translation>
    </message>
    <message>
        <source>Choose the value of one of the customers.</source>
        <translation>请选择其中一个客户的值。</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile. Please look again.</source>
        <translation>%1 已被别人修改，请重新查看。</translation>
    </message>
    <message>
        <source>Merged into %1</source>
        <translation>并入 %1</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>postal code</source>
        <translation>邮编</translation>
    </message>
    <message>
        <source>province</source>
        <translation>省份</translation>
    </message>
    <message>
        <source>industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>A post code has six digits.</source>
        <translation>邮编应为六位数字。</translation>
    </message>
    <message>
        <source>The check digit is wrong.</source>
        <translation>校验位不对。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 does not lie in %2.</source>
        <translation>%1 不在 %2。</translation>
    </message>
    <message>
        <source>No province has the post code %1.</source>
        <translation>没有省份使用邮编 %1。</translation>
    </message>
    <message>
        <source>The post code %1 belongs to %2.</source>
        <translation>邮编 %1 属于%2。</translation>
    </message>
    <message>
        <source>The identity number says %1.</source>
        <translation>身份证号显示为 %1。</translation>
    </message>
    <message>
        <source>Nobody has been in touch for %1 days.</source>
        <translation>已有 %1 天没有联系。</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>已填写</translation>
    </message>
    <message>
        <source>Valid by its own rules</source>
        <translation>本身有效</translation>
    </message>
    <message>
        <source>Consistent with other fields</source>
        <translation>与其他字段一致</translation>
    </message>
    <message>
        <source>Not too old</source>
        <translation>不陈旧</translation>
    </message>
    <message>
        <source>Filled in: %1</source>
        <translation>已填写：%1</translation>
    </message>
    <message>
        <source>Valid: %1</source>
        <translation>有效：%1</translation>
    </message>
    <message>
        <source>In touch within %1 days</source>
        <translation>%1 天内有联系</translation>
    </message>
    <message>
        <source>The city lies in the province</source>
        <translation>城市属于该省份</translation>
    </message>
    <message>
        <source>The post code belongs to the province</source>
        <translation>邮编与省份一致</translation>
    </message>
    <message>
        <source>Birthday and identity number agree</source>
        <translation>生日与身份证号一致</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>缺少：%1</translation>
    </message>
    <message>
        <source>There is no such rule for this field.</source>
        <translation>这个字段没有这种规则。</translation>
    </message>
    <message>
        <source>A weight is a number from 1 to 9.</source>
        <translation>权重为 1 到 9 的数字。</translation>
    </message>
    <message>
        <source>Say after how many days data are old.</source>
        <translation>请填写多少天后算作陈旧。</translation>
    </message>
    <message>
        <source>There is such a rule already: %1.</source>
        <translation>已有这样的规则：%1。</translation>
    </message>
    <message>
        <source>Full-width letters and brackets in names</source>
        <translation>名称中的全角字母和括号</translation>
    </message>
    <message>
        <source>Surplus spaces in names</source>
        <translation>名称中多余的空格</translation>
    </message>
    <message>
        <source>Writing of phone numbers</source>
        <translation>电话号码的写法</translation>
    </message>
    <message>
        <source>Writing of mail addresses</source>
        <translation>邮箱地址的写法</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>名片编号</translation>
    </message>
    <message>
        <source>The card is a group, and nobody.</source>
        <translation>这张名片是群组，不是人。</translation>
    </message>
    <message>
        <source>The card has no end; it was taken as far as it goes.</source>
        <translation>名片没有结尾，已读取到中断处为止。</translation>
    </message>
    <message>
        <source>A part of the card is too large and was left out.</source>
        <translation>名片中有过大的内容，已略去。</translation>
    </message>
    <message>
        <source>A part of the card cannot be read in its encoding.</source>
        <translation>名片中有内容无法按其编码读取。</translation>
    </message>
    <message>
        <source>The card has no name; another part of it was taken.</source>
        <translation>名片没有姓名，已用其他内容代替。</translation>
    </message>
    <message>
        <source>%1 is larger than 96 MB. Save it as .xlsx and import that.</source>
        <translation>%1 超过 96 MB。请另存为 .xlsx 后再导入。</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 已损坏。</translation>
    </message>
    <message>
        <source>This is no way of contact.</source>
        <translation>这不是一种联系方式。</translation>
    </message>
    <message>
        <source>There is no customer of this number in the file.</source>
        <translation>文件中没有此编号的客户。</translation>
    </message>
    <message>
        <source>Files are written as .csv, .xlsx, .vcf or .ics, not as .%1.</source>
        <translation>可写成 .csv、.xlsx、.vcf 或 .ics，不能写成 .%1。</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>无法写入文件：%1</translation>
    </message>
    <message>
        <source>Only customers and contacts have address cards (.vcf).</source>
        <translation>只有客户和联系人可以写成名片（.vcf）。</translation>
    </message>
    <message>
        <source>Only activities can stand in a calendar (.ics).</source>
        <translation>只有跟进可以写成日历（.ics）。</translation>
    </message>
    <message>
        <source>It is in the file already; only new ones were wanted.</source>
        <translation>文件中已有，而只要新增的。</translation>
    </message>
    <message>
        <source>It is not in the file yet; only those that are were wanted.</source>
        <translation>文件中还没有，而只要更新已有的。</translation>
    </message>
    <message>
        <source>It stands in line %1 of the sheet already.</source>
        <translation>表格第 %1 行已有。</translation>
    </message>
    <message>
        <source>Parent company</source>
        <translation>上级公司</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>There is no template “%1”. There are: %2.</source>
        <translation>没有模板“%1”。现有：%2。</translation>
    </message>
    <message>
        <source>A template needs a name of at most 100 characters.</source>
        <translation>模板须有名称，最多 100 个字符。</translation>
    </message>
    <message>
        <source>Row %1 has a cell of more than 1 MB; this is more than can be read.</source>
        <translation>第 %1 行有超过 1 MB 的单元格，无法读取。</translation>
    </message>
    <message>
        <source>Numbers are kept with four decimals: %1.</source>
        <translation>数字保留四位小数：%1。</translation>
    </message>
    <message>
        <source>Kept as it stands: %1.</source>
        <translation>按原样保留：%1。</translation>
    </message>
    <message>
        <source>%1 only marks that a workbook is open elsewhere. Choose the workbook itself.</source>
        <translation>%1 只是工作簿正被打开的标记。请选择工作簿本身。</translation>
    </message>
    <message>
        <source>%1 is a web page or XML under the name of a sheet. Open it in Excel or WPS, save it as .xlsx and import that.</source>
        <translation>%1 名为表格，实为网页或 XML。请在 Excel 或 WPS 中打开，另存为 .xlsx 后再导入。</translation>
    </message>
    <message>
        <source>%1 is a document of Microsoft Office, but no workbook.</source>
        <translation>%1 是 Microsoft Office 文档，但不是工作簿。</translation>
    </message>
    <message>
        <source>%1 was written by an Excel older than 1995. Save it as .xlsx and import that.</source>
        <translation>%1 由 1995 年以前的 Excel 写成。请另存为 .xlsx 后再导入。</translation>
    </message>
    <message>
        <source>The workbook holds more than 192 MB of text. Save the sheet as CSV and import that.</source>
        <translation>工作簿中的文字超过 192 MB。请将表格另存为 CSV 后再导入。</translation>
    </message>
    <message>
        <source>Not a customer yet</source>
        <translation>尚非客户</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>潜在客户</translation>
    </message>
    <message>
        <source>First purchase</source>
        <translation>首次购买</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>重复购买</translation>
    </message>
    <message>
        <source>Loyal</source>
        <translation>忠诚</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>有流失风险</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>休眠</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>已流失</translation>
    </message>
    <message>
        <source>Won back</source>
        <translation>已挽回</translation>
    </message>
    <message>
        <source>was entered</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>answered a follow-up</source>
        <translation>跟进得到回应</translation>
    </message>
    <message>
        <source>has an opportunity</source>
        <translation>有商机</translation>
    </message>
    <message>
        <source>a contract began</source>
        <translation>合同开始</translation>
    </message>
    <message>
        <source>ordered for the first time</source>
        <translation>首次下单</translation>
    </message>
    <message>
        <source>ordered again</source>
        <translation>再次下单</translation>
    </message>
    <message>
        <source>has ordered often</source>
        <translation>多次下单</translation>
    </message>
    <message>
        <source>came into the top class</source>
        <translation>进入最高等级</translation>
    </message>
    <message>
        <source>left the top class</source>
        <translation>离开最高等级</translation>
    </message>
    <message>
        <source>silent for longer than usual</source>
        <translation>沉默超过其通常间隔</translation>
    </message>
    <message>
        <source>silent for too many days</source>
        <translation>沉默天数过长</translation>
    </message>
    <message>
        <source>probably gone</source>
        <translation>可能已离开</translation>
    </message>
    <message>
        <source>the contract ended</source>
        <translation>合同到期</translation>
    </message>
    <message>
        <source>marked as lost</source>
        <translation>被标为流失</translation>
    </message>
    <message>
        <source>no longer marked as lost</source>
        <translation>不再标为流失</translation>
    </message>
    <message>
        <source>ordered after a long silence</source>
        <translation>长期沉默后再次下单</translation>
    </message>
    <message>
        <source>renewed the contract</source>
        <translation>续签合同</translation>
    </message>
    <message>
        <source>Champions</source>
        <translation>冠军客户</translation>
    </message>
    <message>
        <source>Potential Loyalist</source>
        <translation>潜在忠诚客户</translation>
    </message>
    <message>
        <source>Loyal Customers</source>
        <translation>忠诚客户</translation>
    </message>
    <message>
        <source>Promising</source>
        <translation>有前景的客户</translation>
    </message>
    <message>
        <source>New Customers</source>
        <translation>新客户</translation>
    </message>
    <message>
        <source>Can&apos;t Lose Them</source>
        <translation>不能失去的客户</translation>
    </message>
    <message>
        <source>At Risk</source>
        <translation>有流失风险</translation>
    </message>
    <message>
        <source>Need Attention</source>
        <translation>需要关注</translation>
    </message>
    <message>
        <source>About To Sleep</source>
        <translation>即将沉睡</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Key value</source>
        <translation>重要价值客户</translation>
    </message>
    <message>
        <source>Key growth</source>
        <translation>重要发展客户</translation>
    </message>
    <message>
        <source>Key retention</source>
        <translation>重要保持客户</translation>
    </message>
    <message>
        <source>Key win-back</source>
        <translation>重要挽留客户</translation>
    </message>
    <message>
        <source>General value</source>
        <translation>一般价值客户</translation>
    </message>
    <message>
        <source>General growth</source>
        <translation>一般发展客户</translation>
    </message>
    <message>
        <source>General retention</source>
        <translation>一般保持客户</translation>
    </message>
    <message>
        <source>General win-back</source>
        <translation>一般挽留客户</translation>
    </message>
    <message>
        <source>Customers hardly differ in how often they buy, or nobody seems to leave: the figures hold, their limits do not.</source>
        <translation>客户的购买频率几乎没有差别，或者看不出有人离开：数值可用，但区间不可靠。</translation>
    </message>
    <message>
        <source>No model fits these orders.</source>
        <translation>没有模型适合这些订单。</translation>
    </message>
    <message>
        <source>There are too few customers with orders to foretell anything.</source>
        <translation>有订单的客户太少，无法预测。</translation>
    </message>
    <message>
        <source>Too few customers have bought more than once to foretell anything.</source>
        <translation>重复购买的客户太少，无法预测。</translation>
    </message>
    <message>
        <source>The orders span too short a time to foretell anything.</source>
        <translation>订单的时间跨度太短，无法预测。</translation>
    </message>
    <message>
        <source>Merged customers into %1</source>
        <translation>把客户合并为 %1</translation>
    </message>
    <message>
        <source>Wrote %1 texts in their standard form</source>
        <translation>把 %1 处文字统一为标准写法</translation>
    </message>
    <message>
        <source>Changed the rule of data quality: %1</source>
        <translation>修改了数据质量规则：%1</translation>
    </message>
    <message>
        <source>Switched off the pool %1</source>
        <translation>停用了公海 %1</translation>
    </message>
    <message>
        <source>Handed over everything of %1</source>
        <translation>移交了 %1 的全部客户</translation>
    </message>
    <message>
        <source>Changed the reasons for giving back</source>
        <translation>修改了退回原因</translation>
    </message>
    <message>
        <source>Kept the import template %1</source>
        <translation>保存了导入模板 %1</translation>
    </message>
    <message>
        <source>Removed the import template %1</source>
        <translation>删除了导入模板 %1</translation>
    </message>
    <message>
        <source>Number of a card</source>
        <translation>名片编号</translation>
    </message>
    <message>
        <source>Customers known to be two</source>
        <translation>已知不是同一家的客户</translation>
    </message>
    <message>
        <source>Merged customer</source>
        <translation>合并过的客户</translation>
    </message>
    <message>
        <source>Rule of data quality</source>
        <translation>数据质量规则</translation>
    </message>
    <message>
        <source>Template of an import</source>
        <translation>导入模板</translation>
    </message>
    <message>
        <source>Solar</source>
        <translation>公历</translation>
    </message>
    <message>
        <source>Lunar</source>
        <translation>农历</translation>
    </message>
    <message>
        <source>Lunar, leap month</source>
        <translation>农历闰月</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>每天 %1 个</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation>每周 %1 个</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>每月 %1 个</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Everybody may claim at most %1.</source>
        <translation>领取上限：每人%1。</translation>
    </message>
    <message>
        <source>The last %1 owners may claim a customer again after %2 days.</source>
        <translation>最近 %1 任负责人须在 %2 天后才可再次领取。</translation>
    </message>
    <message>
        <source>Who had a customer last may claim it again after %1 days.</source>
        <translation>前负责人 %1 天后才可再次领取。</translation>
    </message>
    <message>
        <source>What comes into the pool can be claimed after %1 days.</source>
        <translation>新入池的客户 %1 天后可领取。</translation>
    </message>
    <message>
        <source>Customers who have bought something cannot be claimed.</source>
        <translation>成交过的客户不可领取。</translation>
    </message>
    <message>
        <source>None of this binds the pool&apos;s administrators.</source>
        <translation>以上不限制公海管理员。</translation>
    </message>
    <message>
        <source>Everybody may claim as many as they like, at once.</source>
        <translation>每人可随时领取，数量不限。</translation>
    </message>
    <message>
        <source>This customer has no owner who could protect it.</source>
        <translation>该客户没有负责人，无法保护。</translation>
    </message>
    <message>
        <source>At most %1 customers of one person are protected at a time.</source>
        <translation>每人最多同时保护 %1 个客户。</translation>
    </message>
    <message>
        <source>The last day is today or later, and at most a year away.</source>
        <translation>保护截止日应在今天到一年之内。</translation>
    </message>
    <message>
        <source>A reason has 1 to 255 characters.</source>
        <translation>原因须为 1 到 255 个字符。</translation>
    </message>
    <message>
        <source>The reason %1 is there twice.</source>
        <translation>原因“%1”重复了。</translation>
    </message>
    <message>
        <source>No demand at present</source>
        <translation>暂无需求</translation>
    </message>
    <message>
        <source>No budget</source>
        <translation>没有预算</translation>
    </message>
    <message>
        <source>Bought from a competitor</source>
        <translation>已选择竞争对手</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>联系不上</translation>
    </message>
    <message>
        <source>Not our market</source>
        <translation>不是我们的市场</translation>
    </message>
    <message>
        <source>Please choose another pool.</source>
        <translation>请选择另一个公海。</translation>
    </message>
    <message>
        <source>Customers go to people who are active.</source>
        <translation>只能移交给在职人员。</translation>
    </message>
    <message>
        <source>Nobody locks themselves out.</source>
        <translation>不能停用自己。</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>This no longer applies to it.</source>
        <translation>该客户已不符合条件。</translation>
    </message>
    <message>
        <source>Cleared out</source>
        <translation>公海清理</translation>
    </message>
    <message>
        <source>The file is damaged, and nothing is written to it any more.</source>
        <translation>文件已损坏，不再写入任何内容。</translation>
    </message>
    <message>
        <source>Page %1 of the file cannot be read.</source>
        <translation>文件的第 %1 页无法读取。</translation>
    </message>
    <message>
        <source>The index %1 does not fit its table.</source>
        <translation>索引 %1 与它的表不一致。</translation>
    </message>
    <message>
        <source>The column %1 holds what it may not hold.</source>
        <translation>列 %1 中有不允许的内容。</translation>
    </message>
    <message>
        <source>The file is not built as it should be.</source>
        <translation>文件的结构不正确。</translation>
    </message>
    <message>
        <source>%1 pairs in %2 groups among %3 customers</source>
        <translation>%3 个客户中有 %1 对、%2 组</translation>
    </message>
    <message>
        <source>They will not be proposed again.</source>
        <translation>以后不再提示。</translation>
    </message>
    <message>
        <source>%1 is none of the customers to merge.</source>
        <translation>%1 不在要合并的客户之中。</translation>
    </message>
    <message>
        <source>Purchases expected: %1, made: %2</source>
        <translation>预期购买：%1，实际：%2</translation>
    </message>
    <message>
        <source>The second day lies before the first.</source>
        <translation>第二个日期早于第一个。</translation>
    </message>
    <message>
        <source>A limit is a whole number, or none: %1.</source>
        <translation>上限应是整数或 none：%1。</translation>
    </message>
    <message>
        <source>What a rule keeps is one of protected, dealt, opportunity, complaint and planned, not %1.</source>
        <translation>规则可保留的是 protected、dealt、opportunity、complaint 和 planned，没有 %1。</translation>
    </message>
    <message>
        <source>A trigger is one of no-follow-up, no-deal, no-opportunity, held and contract-end.</source>
        <translation>触发条件只能是 no-follow-up、no-deal、no-opportunity、held 或 contract-end。</translation>
    </message>
    <message>
        <source>There is no rule named %1.</source>
        <translation>没有名为 %1 的规则。</translation>
    </message>
    <message>
        <source>%1 is not one of month, pool, rule, source and person.</source>
        <translation>%1 不是 month、pool、rule、source 或 person。</translation>
    </message>
    <message>
        <source>%1 % of what is asked is kept; %2 of %3 customers have nothing to mend.</source>
        <translation>数据达标率 %1%；%3 个客户中有 %2 个无需修正。</translation>
    </message>
    <message>
        <source>There is no standard %1.</source>
        <translation>没有名为 %1 的标准。</translation>
    </message>
    <message>
        <source>The name of a base ends in .kingfisher.</source>
        <translation>数据文件的名称必须以 .kingfisher 结尾。</translation>
    </message>
    <message>
        <source>A column, with - before it falling</source>
        <translation>排序的列，前面加 - 为降序</translation>
    </message>
    <message>
        <source>A rule of recycling</source>
        <translation>回收规则</translation>
    </message>
    <message>
        <source>Adds a rule, or changes the one of this name; holds from tomorrow on</source>
        <translation>新增规则，或修改同名的规则；明天起生效</translation>
    </message>
    <message>
        <source>After a backup was restored: make one&apos;s own changes since again</source>
        <translation>恢复备份后：重做自己此后的改动</translation>
    </message>
    <message>
        <source>Also where a run by itself would wait for a person</source>
        <translation>本来需要人工确认的也回收</translation>
    </message>
    <message>
        <source>An expression; see help where</source>
        <translation>筛选表达式，见 help where</translation>
    </message>
    <message>
        <source>Answer with one JSON object on one line</source>
        <translation>以一行 JSON 回答</translation>
    </message>
    <message>
        <source>Archive what nobody will want</source>
        <translation>归档没有人要的客户</translation>
    </message>
    <message>
        <source>As --dry-run, with every cell that would change</source>
        <translation>同 --dry-run，并列出每个会改变的单元格</translation>
    </message>
    <message>
        <source>At least so long in it (180)</source>
        <translation>至少在公海多少天（180）</translation>
    </message>
    <message>
        <source>At most so many contacts ever</source>
        <translation>联系次数不超过</translation>
    </message>
    <message>
        <source>At most so many orders (0); -1: whatever</source>
        <translation>订单数不超过（0）；-1：不限</translation>
    </message>
    <message>
        <source>At the end of which day; without it, today</source>
        <translation>截至哪一天；不填则为今天</translation>
    </message>
    <message>
        <source>Bring a sheet into the base, as one operation</source>
        <translation>把表格导入文件，作为一次操作</translation>
    </message>
    <message>
        <source>Check that no entry was touched</source>
        <translation>检查记录是否被改动过</translation>
    </message>
    <message>
        <source>Claims of one person a day, or none for no limit</source>
        <translation>每人每天的领取上限；none 表示不限</translation>
    </message>
    <message>
        <source>csv, tsv, txt, xlsx, xls, ods or vcf; - is what comes through a pipe</source>
        <translation>csv、tsv、txt、xlsx、xls、ods 或 vcf；- 表示从管道读取</translation>
    </message>
    <message>
        <source>csv, xlsx; vcf of customers and contacts; ics of activities</source>
        <translation>csv、xlsx；客户和联系人可用 vcf；跟进可用 ics</translation>
    </message>
    <message>
        <source>Customers by any fragment, best first</source>
        <translation>按任意片段查找客户，最匹配的在前</translation>
    </message>
    <message>
        <source>Customers by recency, frequency and money</source>
        <translation>按最近、频率和金额（RFM）分群的客户</translation>
    </message>
    <message>
        <source>Customers by stage, and how they came there</source>
        <translation>按阶段列出客户及其来历</translation>
    </message>
    <message>
        <source>Customers that may stand twice</source>
        <translation>可能重复的客户</translation>
    </message>
    <message>
        <source>cuts (default), or tiles of equal size as NTILE makes them</source>
        <translation>分组方式：cuts（默认），或 tiles（NTILE 等量分组）</translation>
    </message>
    <message>
        <source>Days to look ahead</source>
        <translation>向后看多少天</translation>
    </message>
    <message>
        <source>Display program version information and exit</source>
        <translation>显示版本并退出</translation>
    </message>
    <message>
        <source>Ends a rule; it holds until today</source>
        <translation>停用一条规则；有效到今天</translation>
    </message>
    <message>
        <source>Entries of the work list; 20</source>
        <translation>待办清单的条数；20</translation>
    </message>
    <message>
        <source>Every page and every reference</source>
        <translation>检查每一页和每一个引用</translation>
    </message>
    <message>
        <source>Everything about one customer</source>
        <translation>一个客户的全部信息</translation>
    </message>
    <message>
        <source>Explanations that are longer than --help</source>
        <translation>比 --help 更详细的说明</translation>
    </message>
    <message>
        <source>FIELD,...: by what rows are found again</source>
        <translation>字段,...：按哪些字段查找已有的记录</translation>
    </message>
    <message>
        <source>FIELD,...: these, in this order</source>
        <translation>字段,...：只要这些，按此顺序</translation>
    </message>
    <message>
        <source>FIELD=COLUMN; any of them replaces recognition</source>
        <translation>字段=列；只要给出一个就不再自动识别</translation>
    </message>
    <message>
        <source>FIELD=ID: whose value a field gets; =all for texts</source>
        <translation>字段=编号：该字段取谁的值；文本可用 =all</translation>
    </message>
    <message>
        <source>FIELD=VALUE for every row</source>
        <translation>字段=值，用于每一行</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>First day of the orders, YYYY-MM-DD</source>
        <translation>订单的起始日期，YYYY-MM-DD</translation>
    </message>
    <message>
        <source>First day, YYYY-MM-DD</source>
        <translation>起始日期，YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Give customers to a person</source>
        <translation>把客户分配给一个人</translation>
    </message>
    <message>
        <source>Give customers to a pool</source>
        <translation>把客户退回公海</translation>
    </message>
    <message>
        <source>Give everything of somebody to others</source>
        <translation>把一个人的全部客户交给别人</translation>
    </message>
    <message>
        <source>Groups of customers</source>
        <translation>客户分群</translation>
    </message>
    <message>
        <source>How good the data of customers are</source>
        <translation>客户数据的质量</translation>
    </message>
    <message>
        <source>How many days after that are compared</source>
        <translation>之后比较多少天</translation>
    </message>
    <message>
        <source>How many went from which stage to which between two days</source>
        <translation>两天之间各阶段之间转移的客户数</translation>
    </message>
    <message>
        <source>How numbers are written: 1.5 or 1,5</source>
        <translation>数字的写法：1.5 或 1,5</translation>
    </message>
    <message>
        <source>Instead of the one that is recognised</source>
        <translation>指定编码，不自动识别</translation>
    </message>
    <message>
        <source>Its row, from 1; 0: there is none</source>
        <translation>表头所在行，从 1 起；0 表示没有</translation>
    </message>
    <message>
        <source>Keep customers from recycling until a day</source>
        <translation>在某日之前保护客户不被回收</translation>
    </message>
    <message>
        <source>Keep how it was read under this name</source>
        <translation>把读取方式存为此名称</translation>
    </message>
    <message>
        <source>Keep the scores of today</source>
        <translation>保存今天的评分</translation>
    </message>
    <message>
        <source>Kingfisher on the command line: the same base, the same operations, without a window.</source>
        <translation>翠鸟命令行：同一个数据文件，同样的操作，没有窗口。</translation>
    </message>
    <message>
        <source>Last day of the orders; without it, today</source>
        <translation>订单的结束日期；不填则为今天</translation>
    </message>
    <message>
        <source>Last day that the model may know</source>
        <translation>模型可以知道的最后一天</translation>
    </message>
    <message>
        <source>Last day, YYYY-MM-DD</source>
        <translation>结束日期，YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Let a team write to the base</source>
        <translation>让团队共同使用文件</translation>
    </message>
    <message>
        <source>Look at a team&apos;s base, and open it from now on</source>
        <translation>查看团队的文件，并从现在起打开它</translation>
    </message>
    <message>
        <source>Look for damage</source>
        <translation>检查是否损坏</translation>
    </message>
    <message>
        <source>Make a base</source>
        <translation>新建文件</translation>
    </message>
    <message>
        <source>Make one customer of several</source>
        <translation>把几个客户合并为一个</translation>
    </message>
    <message>
        <source>mbgnbd (default), bgnbd or paretonbd</source>
        <translation>模型：mbgnbd（默认）、bgnbd 或 paretonbd</translation>
    </message>
    <message>
        <source>month, pool, rule, source or person</source>
        <translation>按：month、pool、rule、source 或 person</translation>
    </message>
    <message>
        <source>Move pooled customers to another pool</source>
        <translation>把公海中的客户移到另一个公海</translation>
    </message>
    <message>
        <source>No contact for so long (365); -1: whatever</source>
        <translation>多少天没有联系（365）；-1：不限</translation>
    </message>
    <message>
        <source>no-follow-up, no-deal, no-opportunity, held, contract-end</source>
        <translation>条件：no-follow-up、no-deal、no-opportunity、held、contract-end</translation>
    </message>
    <message>
        <source>Of a workbook</source>
        <translation>工作簿中的工作表</translation>
    </message>
    <message>
        <source>Of days like 03/04/2025</source>
        <translation>如 03/04/2025 的日期顺序</translation>
    </message>
    <message>
        <source>Of phones without a country code, such as TW; else CN, or as the last time</source>
        <translation>没有国际区号的电话属于哪里，如 TW；否则为 CN，或与上次相同</translation>
    </message>
    <message>
        <source>Of what is there, write only what is empty</source>
        <translation>对已有的记录，只填空的字段</translation>
    </message>
    <message>
        <source>Of which customers; see help where</source>
        <translation>哪些客户的，见 help where</translation>
    </message>
    <message>
        <source>On whose behalf; without it the first administrator</source>
        <translation>以谁的名义；不填则为第一个管理员</translation>
    </message>
    <message>
        <source>One character, or tab</source>
        <translation>一个字符，或 tab</translation>
    </message>
    <message>
        <source>One to which a team writes, on a drive that all of them reach</source>
        <translation>团队共用的文件，放在大家都能访问的盘上</translation>
    </message>
    <message>
        <source>Only among these; see help where</source>
        <translation>只在这些客户中，见 help where</translation>
    </message>
    <message>
        <source>Only customers that satisfy the expression</source>
        <translation>只要符合表达式的客户</translation>
    </message>
    <message>
        <source>Only kinds that start with this</source>
        <translation>只列出以此开头的种类</translation>
    </message>
    <message>
        <source>Only list them</source>
        <translation>只列出</translation>
    </message>
    <message>
        <source>Only out of this one</source>
        <translation>只从这个公海领取</translation>
    </message>
    <message>
        <source>Only pairs at least this likely; 0.5</source>
        <translation>只要可能性不低于此的；0.5</translation>
    </message>
    <message>
        <source>Only tell what would become of them</source>
        <translation>只说明会变成怎样</translation>
    </message>
    <message>
        <source>Only tell what would change</source>
        <translation>只说明会改变什么</translation>
    </message>
    <message>
        <source>Only tell who would get how many</source>
        <translation>只说明谁会得到多少</translation>
    </message>
    <message>
        <source>Only tell who would go</source>
        <translation>只列出会被回收的客户</translation>
    </message>
    <message>
        <source>Only tell who would go tomorrow</source>
        <translation>只列出明天会被回收的</translation>
    </message>
    <message>
        <source>Only this one; without it all of them together</source>
        <translation>只要这一个；不填则全部一起</translation>
    </message>
    <message>
        <source>Only those without a phone, mail or messenger</source>
        <translation>只要没有电话、邮箱和社交账号的</translation>
    </message>
    <message>
        <source>Only what satisfies the expression</source>
        <translation>只要符合表达式的</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>orders (default), or days with an order</source>
        <translation>频率按：orders（默认）或 days（有订单的天数）</translation>
    </message>
    <message>
        <source>P(alive), expected purchases and value of each customer</source>
        <translation>每个客户的存活概率、预期购买次数和价值</translation>
    </message>
    <message>
        <source>Print this help message and exit</source>
        <translation>显示此帮助并退出</translation>
    </message>
    <message>
        <source>protected, dealt, opportunity, complaint, planned</source>
        <translation>例外：protected、dealt、opportunity、complaint、planned</translation>
    </message>
    <message>
        <source>quintile (default) or mean8</source>
        <translation>评分方式：quintile（默认）或 mean8</translation>
    </message>
    <message>
        <source>Read it as was kept under this name</source>
        <translation>按此名称保存的方式读取</translation>
    </message>
    <message>
        <source>Read the copy that this machine has of a team&apos;s base</source>
        <translation>读取本机上团队文件的副本</translation>
    </message>
    <message>
        <source>Remember that these are not the same</source>
        <translation>记住这些不是同一个</translation>
    </message>
    <message>
        <source>Say what would happen, and write nothing</source>
        <translation>只说明会发生什么，不写入</translation>
    </message>
    <message>
        <source>So long nobody may claim what has just come in</source>
        <translation>刚进入公海的多少天内不能领取</translation>
    </message>
    <message>
        <source>So long who had a customer last may not claim it again</source>
        <translation>前负责人多少天内不能再领取</translation>
    </message>
    <message>
        <source>Subcommands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Take an operation back, without a number the last one of yours</source>
        <translation>撤销一次操作；不给编号则为您的上一次</translation>
    </message>
    <message>
        <source>Take back what the rules say</source>
        <translation>按规则回收客户</translation>
    </message>
    <message>
        <source>Take customers out of a pool</source>
        <translation>从公海领取客户</translation>
    </message>
    <message>
        <source>The base; without it the last one opened, or the default one</source>
        <translation>数据文件；不填则为上次打开的或默认的</translation>
    </message>
    <message>
        <source>The day of the question; without it, today</source>
        <translation>以哪一天为准；不填则为今天</translation>
    </message>
    <message>
        <source>The filter language of --where</source>
        <translation>--where 的筛选语法</translation>
    </message>
    <message>
        <source>The instant at which all of this happens, as 2026-11-22T10:00:00+08:00</source>
        <translation>这一切发生的时刻，如 2026-11-22T10:00:00+08:00</translation>
    </message>
    <message>
        <source>The last day, YYYY-MM-DD, or none to end it</source>
        <translation>最后一天，YYYY-MM-DD；none 表示结束</translation>
    </message>
    <message>
        <source>The list of customers</source>
        <translation>客户列表</translation>
    </message>
    <message>
        <source>The model of the customer base, fitted to all orders</source>
        <translation>用全部订单拟合的客户群模型</translation>
    </message>
    <message>
        <source>The one that stays, and the others</source>
        <translation>保留的客户，以及其余的</translation>
    </message>
    <message>
        <source>The pools</source>
        <translation>所有公海</translation>
    </message>
    <message>
        <source>The public pools and who has which customer</source>
        <translation>公海以及客户归谁负责</translation>
    </message>
    <message>
        <source>The rules of recycling that hold tomorrow</source>
        <translation>明天有效的回收规则</translation>
    </message>
    <message>
        <source>The same, the other way round</source>
        <translation>反过来做同样的事</translation>
    </message>
    <message>
        <source>They are no longer active after that</source>
        <translation>之后这个人停用</translation>
    </message>
    <message>
        <source>What a row becomes that stands in the sheet twice</source>
        <translation>表中重复的行如何处理</translation>
    </message>
    <message>
        <source>What customers are worth and will buy</source>
        <translation>客户的价值和购买预测</translation>
    </message>
    <message>
        <source>What is in the base</source>
        <translation>文件中的内容概况</translation>
    </message>
    <message>
        <source>What its rows are</source>
        <translation>每一行是什么</translation>
    </message>
    <message>
        <source>What one may take from a pool; what is given is changed</source>
        <translation>从公海领取的限制；给出的即修改</translation>
    </message>
    <message>
        <source>What the model would have foretold, and what happened</source>
        <translation>模型的预测与实际结果</translation>
    </message>
    <message>
        <source>What was done to a record</source>
        <translation>一条记录的修改历史</translation>
    </message>
    <message>
        <source>What was done, newest first</source>
        <translation>操作记录，最新的在前</translation>
    </message>
    <message>
        <source>What went in and out, and what came of it</source>
        <translation>进出公海的情况及结果</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>文件的位置</translation>
    </message>
    <message>
        <source>Where later changes stand in the way: everything else</source>
        <translation>遇到后来的改动时：撤销其余部分</translation>
    </message>
    <message>
        <source>Where new customers lie</source>
        <translation>新客户放入哪个公海</translation>
    </message>
    <message>
        <source>Where the rejected rows go, with their reasons</source>
        <translation>被拒绝的行及原因存到哪里</translation>
    </message>
    <message>
        <source>Where they go</source>
        <translation>移到哪里</translation>
    </message>
    <message>
        <source>Where they go; without it the first pool</source>
        <translation>移到哪里；不填则为第一个公海</translation>
    </message>
    <message>
        <source>Where; it must not exist</source>
        <translation>存放位置，文件不能已存在</translation>
    </message>
    <message>
        <source>Where; without it in the folder of backups</source>
        <translation>存放位置；不填则存入备份文件夹</translation>
    </message>
    <message>
        <source>Which one; without it the first</source>
        <translation>哪个公海；不填则为第一个</translation>
    </message>
    <message>
        <source>Which rows come in: new ones, those that are there, or both</source>
        <translation>导入哪些行：新的、已有的，或两者</translation>
    </message>
    <message>
        <source>Who lies in a pool</source>
        <translation>公海中的客户</translation>
    </message>
    <message>
        <source>Whose customers the work list holds</source>
        <translation>待办清单包含谁的客户</translation>
    </message>
    <message>
        <source>Whose new customers are</source>
        <translation>新客户归谁负责</translation>
    </message>
    <message>
        <source>width, spaces, phones, mails; all of them</source>
        <translation>width、spaces、phones、mails；不填则全部</translation>
    </message>
    <message>
        <source>With a made-up company in it: small, or a number of customers</source>
        <translation>带有虚构的公司数据：small 或客户数</translation>
    </message>
    <message>
        <source>Without it the first</source>
        <translation>不填则为第一个</translation>
    </message>
    <message>
        <source>Without it the one most orders have</source>
        <translation>币种；不填则为多数订单的币种</translation>
    </message>
    <message>
        <source>Without one they keep theirs</source>
        <translation>不填则保持原样</translation>
    </message>
    <message>
        <source>Without the rows that are hidden in a workbook</source>
        <translation>不含工作簿中隐藏的行</translation>
    </message>
    <message>
        <source>Write a backup, open it again and check it</source>
        <translation>写备份，并重新打开校验</translation>
    </message>
    <message>
        <source>Write names, phones and mails in one form</source>
        <translation>统一名称、电话和邮箱的写法</translation>
    </message>
    <message>
        <source>Write what is stored into a sheet</source>
        <translation>把存储的内容写入表格</translation>
    </message>
    <message>
        <source>zh_CN, zh_TW or en</source>
        <translation>语言：zh_CN、zh_TW 或 en</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>缺少命令。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>缺少 %1。</translation>
    </message>
    <message>
        <source>Not understood: %1.</source>
        <translation>无法识别：%1。</translation>
    </message>
    <message>
        <source>%1 cannot be %2; it can be: %3.</source>
        <translation>%1 不能是 %2，可以是：%3。</translation>
    </message>
    <message>
        <source>%1 cannot be %2; it must lie in %3.</source>
        <translation>%1 不能是 %2，必须在 %3 之间。</translation>
    </message>
    <message>
        <source>%1 cannot be %2.</source>
        <translation>%1 不能是 %2。</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 需要一个值。</translation>
    </message>
    <message>
        <source>%1 needs %2 as well.</source>
        <translation>%1 还需要 %2。</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be given together.</source>
        <translation>%1 和 %2 不能同时使用。</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>用法</translation>
    </message>
    <message>
        <source>Positionals</source>
        <translation>位置参数</translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>SUBCOMMAND</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>SUBCOMMANDS</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>INT</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>This command line was not understood: %1.</source>
        <translation>无法识别这条命令：%1。</translation>
    </message>
    <message>
        <source>More with --help.</source>
        <translation>用 --help 查看说明。</translation>
    </message>
    <message>
        <source>You have opened %1 records of this pool today, which is the limit. Again from tomorrow.</source>
        <translation>您今天已查看此公海的 %1 个客户，达到上限，明天可继续。</translation>
    </message>
    <message>
        <source>Recycling rules send customers to this pool. Change them first.</source>
        <translation>有回收规则指向此公海，请先修改规则。</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>Excludes</source>
        <translation>不能同时使用</translation>
    </message>
    <message>
        <source>Audits are made every 1 to 366 days, or not at all.</source>
        <translation>数据检查可以每 1 到 366 天进行一次，也可以关闭。</translation>
    </message>
    <message>
        <source>It was left out: the customer is probably there already.</source>
        <translation>已略过：这个客户可能已经在库里。</translation>
    </message>
    <message>
        <source>Letters go to customers and contacts only.</source>
        <translation>只有客户和联系人才能收信。</translation>
    </message>
    <message>
        <source>The folder %1 is not there.</source>
        <translation>文件夹 %1 不存在。</translation>
    </message>
    <message>
        <source>Changed how often data are audited</source>
        <translation>更改了数据检查的频率</translation>
    </message>
    <message>
        <source>When data are audited</source>
        <translation>数据检查计划</translation>
    </message>
    <message>
        <source>no longer active</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>holds as many as allowed</source>
        <translation>客户数已到上限</translation>
    </message>
    <message>
        <source>outside working hours</source>
        <translation>不在工作时间</translation>
    </message>
    <message>
        <source>got %1 today</source>
        <translation>今天已分到 %1 个</translation>
    </message>
    <message>
        <source>got %1 this week</source>
        <translation>本周已分到 %1 个</translation>
    </message>
    <message>
        <source>got %1 this month</source>
        <translation>本月已分到 %1 个</translation>
    </message>
    <message>
        <source>%1 was next</source>
        <translation>轮到 %1</translation>
    </message>
    <message>
        <source>%1 had the least open work (%2)</source>
        <translation>%1 的在办事项最少（%2）</translation>
    </message>
    <message>
        <source>%1 had room for %2 more and %3 today</source>
        <translation>%1 还能接 %2 个，今天已分到 %3 个</translation>
    </message>
    <message>
        <source>%1 has no limit and had %2 today</source>
        <translation>%1 没有上限，今天已分到 %2 个</translation>
    </message>
    <message>
        <source>%1 knows most of what it needs (%2)</source>
        <translation>%1 最懂这个客户（%2）</translation>
    </message>
    <message>
        <source>%1 has the seniority (%2) for value x urgency %3</source>
        <translation>%1 的资历（%2）适合价值×紧急度 %3</translation>
    </message>
    <message>
        <source>%1 has %2, which is reached the same way</source>
        <translation>%1 负责 %2，两者联系方式相同</translation>
    </message>
    <message>
        <source>Rule %1: nobody could take it (%2), so it went to %3</source>
        <translation>规则“%1”：无人能接（%2），因此归 %3</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>另有 %1 人</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>nobody fits</source>
        <translation>没有合适的人</translation>
    </message>
    <message>
        <source>Rule %1: %2, of %3</source>
        <translation>规则“%1”：%2，候选 %3 人</translation>
    </message>
    <message>
        <source>%1 (not %2)</source>
        <translation>%1（未选 %2）</translation>
    </message>
    <message>
        <source>No rule concerns it</source>
        <translation>没有适用的规则</translation>
    </message>
    <message>
        <source>A period begins before it ends.</source>
        <translation>时间段的开始要早于结束。</translation>
    </message>
    <message>
        <source>everybody in sales</source>
        <translation>全体销售</translation>
    </message>
    <message>
        <source>who know its %1</source>
        <translation>懂其%1</translation>
    </message>
    <message>
        <source>of seniority %1 or more</source>
        <translation>资历 %1 以上</translation>
    </message>
    <message>
        <source>within working hours</source>
        <translation>在工作时间内</translation>
    </message>
    <message>
        <source>at most %1 a day each</source>
        <translation>每人每天最多 %1 个</translation>
    </message>
    <message>
        <source>at most %1 a week each</source>
        <translation>每人每周最多 %1 个</translation>
    </message>
    <message>
        <source>at most %1 a month each</source>
        <translation>每人每月最多 %1 个</translation>
    </message>
    <message>
        <source>in turn</source>
        <translation>轮流</translation>
    </message>
    <message>
        <source>to whoever has the least open work</source>
        <translation>给在办事项最少的人</translation>
    </message>
    <message>
        <source>by free capacity</source>
        <translation>按空余容量</translation>
    </message>
    <message>
        <source>to whoever knows most of what it needs</source>
        <translation>给最懂它的人</translation>
    </message>
    <message>
        <source>the most valuable and urgent to the most senior</source>
        <translation>价值高又紧急的给资历最深的人</translation>
    </message>
    <message>
        <source>New customers go to %1</source>
        <translation>新客户分给%1</translation>
    </message>
    <message>
        <source>New customers with %1 go to %2</source>
        <translation>%1 的新客户分给%2</translation>
    </message>
    <message>
        <source>the first pool</source>
        <translation>第一个公海</translation>
    </message>
    <message>
        <source>%1; else to %2</source>
        <translation>%1；否则归%2</translation>
    </message>
    <message>
        <source>A candidate is one person, one role or one department.</source>
        <translation>候选人是一个人、一个角色或一个部门。</translation>
    </message>
    <message>
        <source>Seniority goes from 1 to 5; 0 says nothing.</source>
        <translation>资历从 1 到 5；0 表示未填。</translation>
    </message>
    <message>
        <source>What nobody can take goes to a person or to a pool, not to both.</source>
        <translation>无人能接的归一个人或一个公海，不能两者都选。</translation>
    </message>
    <message>
        <source>one of =, != and in was expected</source>
        <translation>此处应为 =、!= 或 in</translation>
    </message>
    <message>
        <source>a time was expected (90d, 12w, 6m, 2y)</source>
        <translation>此处应为时长（90d、12w、6m、2y）</translation>
    </message>
    <message>
        <source>Position %1: there is no segment named %2.</source>
        <translation>第 %1 个字符：没有名为 %2 的分群。</translation>
    </message>
    <message>
        <source>one of %1 was expected</source>
        <translation>此处应为 %1 之一</translation>
    </message>
    <message>
        <source>The condition %1 cannot be answered.</source>
        <translation>条件 %1 无法判断。</translation>
    </message>
    <message>
        <source>The segment %1 would be part of itself.</source>
        <translation>分群“%1”会包含它自己。</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>第二电话</translation>
    </message>
    <message>
        <source>The decimal mark is another one than in the rest of the column; read as %1.</source>
        <translation>小数点写法与本列其他数字不同，按 %1 读取。</translation>
    </message>
    <message>
        <source>Days since the last order</source>
        <translation>距最近下单的天数</translation>
    </message>
    <message>
        <source>Number of orders</source>
        <translation>订单数</translation>
    </message>
    <message>
        <source>Days since the first order</source>
        <translation>距首次下单的天数</translation>
    </message>
    <message>
        <source>Silence against the usual interval</source>
        <translation>沉默时长与平常间隔之比</translation>
    </message>
    <message>
        <source>Average order</source>
        <translation>客单价</translation>
    </message>
    <message>
        <source>Orders within half a year</source>
        <translation>半年内订单数</translation>
    </message>
    <message>
        <source>Contacts within 90 days</source>
        <translation>90 天内的联系次数</translation>
    </message>
    <message>
        <source>High value</source>
        <translation>高价值</translation>
    </message>
    <message>
        <source>Medium value</source>
        <translation>中价值</translation>
    </message>
    <message>
        <source>Low value</source>
        <translation>低价值</translation>
    </message>
    <message>
        <source>Buys often</source>
        <translation>高频购买</translation>
    </message>
    <message>
        <source>Buys rarely</source>
        <translation>低频购买</translation>
    </message>
    <message>
        <source>Has potential</source>
        <translation>有潜力</translation>
    </message>
    <message>
        <source>Never bought</source>
        <translation>从未购买</translation>
    </message>
    <message>
        <source>There is no field named %1.</source>
        <translation>没有名为“%1”的字段。</translation>
    </message>
    <message>
        <source>Nobody foretells people that well: one of the fields is probably filled in only when the outcome is known.</source>
        <translation>没有人能预测得这么准：很可能有字段是结果已知后才填写的。</translation>
    </message>
    <message>
        <source>There are too few customers to learn from.</source>
        <translation>客户太少，无法学习。</translation>
    </message>
    <message>
        <source>It has happened to too few customers to learn from them.</source>
        <translation>发生过的客户太少，无法学习。</translation>
    </message>
    <message>
        <source>It has happened to nearly all customers: there is nothing to tell them apart by.</source>
        <translation>几乎所有客户都如此，无法区分。</translation>
    </message>
    <message>
        <source>other, rare ones</source>
        <translation>其他少见的</translation>
    </message>
    <message>
        <source>Stage of life</source>
        <translation>生命周期阶段</translation>
    </message>
    <message>
        <source>RFM segment</source>
        <translation>RFM 分群</translation>
    </message>
    <message>
        <source>Value class</source>
        <translation>价值分类</translation>
    </message>
    <message>
        <source>Buying behaviour</source>
        <translation>购买行为</translation>
    </message>
    <message>
        <source>Orders a customer</source>
        <translation>每客户订单数</translation>
    </message>
    <message>
        <source>Revenue a customer</source>
        <translation>每客户销售额</translation>
    </message>
    <message>
        <source>Usual days between orders</source>
        <translation>平常下单间隔（天）</translation>
    </message>
    <message>
        <source>Chance of still being a customer</source>
        <translation>仍是客户的概率</translation>
    </message>
    <message>
        <source>Worth in the next 12 months</source>
        <translation>未来 12 个月价值</translation>
    </message>
    <message>
        <source>A special offer</source>
        <translation>专属优惠</translation>
    </message>
    <message>
        <source>Better service</source>
        <translation>改进服务</translation>
    </message>
    <message>
        <source>More contact</source>
        <translation>加强联系</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>尚无结果</translation>
    </message>
    <message>
        <source>won back</source>
        <translation>已挽回</translation>
    </message>
    <message>
        <source>in vain</source>
        <translation>未成功</translation>
    </message>
    <message>
        <source>The day lies ahead, or is none.</source>
        <translation>日期在将来或无效。</translation>
    </message>
    <message>
        <source>Why was the customer lost? A reason is missing.</source>
        <translation>客户为什么流失？请填写原因。</translation>
    </message>
    <message>
        <source>This customer is marked as lost already.</source>
        <translation>该客户已标记为流失。</translation>
    </message>
    <message>
        <source>This customer is not marked as lost.</source>
        <translation>该客户未标记为流失。</translation>
    </message>
    <message>
        <source>This measure no longer exists.</source>
        <translation>该措施已不存在。</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile.</source>
        <translation>期间有人修改了这一条。</translation>
    </message>
    <message numerus="yes">
        <source>Changed %n customer(s)</source>
        <translation>
            <numerusform>修改 %n 个客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tagged %n customer(s)</source>
        <translation>
            <numerusform>为 %n 个客户添加标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed a tag from %n customer(s)</source>
        <translation>
            <numerusform>移除 %n 个客户的标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Said that %n customer(s) are not the same</source>
        <translation>
            <numerusform>标记 %n 个客户不是同一家</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked at the data of %n customer(s)</source>
        <translation>
            <numerusform>检查了 %n 个客户的数据</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set a limit of %n customer(s)</source>
        <translation>
            <numerusform>设置了 %n 个客户的库容</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed a limit to %n customer(s)</source>
        <translation>
            <numerusform>将库容改为 %n 个客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Claimed %n customer(s)</source>
        <translation>
            <numerusform>领取 %n 个客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Released %n customer(s) to the pool</source>
        <translation>
            <numerusform>退回 %n 个客户到公海</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n customer(s) to another pool</source>
        <translation>
            <numerusform>将 %n 个客户移到另一公海</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archived %n customer(s) of a pool</source>
        <translation>
            <numerusform>归档了公海中的 %n 个客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Protected %n customer(s) from recycling</source>
        <translation>
            <numerusform>保护了 %n 个客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ended the protection of %n customer(s)</source>
        <translation>
            <numerusform>解除 %n 个客户的保护</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recycled %n customer(s)</source>
        <translation>
            <numerusform>回收了 %n 个客户</numerusform>
        </translation>
    </message>
    <message>
        <source>Added the allocation rule %1</source>
        <translation>添加了分配规则 %1</translation>
    </message>
    <message>
        <source>Changed the allocation rule %1</source>
        <translation>修改了分配规则 %1</translation>
    </message>
    <message>
        <source>Removed the allocation rule %1</source>
        <translation>删除了分配规则 %1</translation>
    </message>
    <message>
        <source>Changed the order of the allocation rules</source>
        <translation>调整了分配规则的顺序</translation>
    </message>
    <message>
        <source>Allocated %1 customers</source>
        <translation>分配了 %1 个客户</translation>
    </message>
    <message>
        <source>Added the opportunity %1</source>
        <translation>添加了商机 %1</translation>
    </message>
    <message>
        <source>Moved the opportunity %1</source>
        <translation>推进了商机 %1</translation>
    </message>
    <message>
        <source>Gave %1 opportunities back for nurturing</source>
        <translation>退回 %1 个商机继续培育</translation>
    </message>
    <message>
        <source>Took up %1 opportunities again</source>
        <translation>重新跟进 %1 个商机</translation>
    </message>
    <message numerus="yes">
        <source>Assigned %n customer(s)</source>
        <translation>
            <numerusform>分配 %n 个客户</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed skills or hours of %1</source>
        <translation>修改了 %1 的专长或工作时间</translation>
    </message>
    <message>
        <source>Saved the segment %1</source>
        <translation>保存了分群“%1”</translation>
    </message>
    <message>
        <source>Changed the segment %1</source>
        <translation>修改了分群“%1”</translation>
    </message>
    <message>
        <source>Removed the segment %1</source>
        <translation>删除了分群“%1”</translation>
    </message>
    <message>
        <source>Changed who is on the list %1</source>
        <translation>修改了名单“%1”的成员</translation>
    </message>
    <message>
        <source>Chose what is foretold of leads: %1</source>
        <translation>设定了线索评分的目标：%1</translation>
    </message>
    <message>
        <source>Marked %1 as lost</source>
        <translation>将 %1 标记为流失</translation>
    </message>
    <message>
        <source>Took back that %1 is lost</source>
        <translation>撤销了 %1 的流失标记</translation>
    </message>
    <message>
        <source>Recorded a measure to keep %1</source>
        <translation>为挽留 %1 登记了措施</translation>
    </message>
    <message>
        <source>Recorded what came of a measure for %1</source>
        <translation>登记了对 %1 所采取措施的结果</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>分群</translation>
    </message>
    <message>
        <source>Customer on a list</source>
        <translation>名单中的客户</translation>
    </message>
    <message>
        <source>Lost customer</source>
        <translation>流失客户</translation>
    </message>
    <message>
        <source>Measure to win back</source>
        <translation>挽回措施</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>初步接触</translation>
    </message>
    <message>
        <source>Need understood</source>
        <translation>需求确认</translation>
    </message>
    <message>
        <source>Offer made</source>
        <translation>已报价</translation>
    </message>
    <message>
        <source>In negotiation</source>
        <translation>谈判中</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>销售</translation>
    </message>
    <message>
        <source>This opportunity no longer exists.</source>
        <translation>这个商机已不存在。</translation>
    </message>
    <message>
        <source>An opportunity needs a name.</source>
        <translation>商机需要一个名称。</translation>
    </message>
    <message>
        <source>This stage no longer exists.</source>
        <translation>这个阶段已不存在。</translation>
    </message>
    <message>
        <source>This opportunity is closed.</source>
        <translation>这个商机已结束。</translation>
    </message>
    <message>
        <source>This opportunity was given back already.</source>
        <translation>这个商机已经退回。</translation>
    </message>
    <message>
        <source>This opportunity is not yours.</source>
        <translation>这个商机不是您的。</translation>
    </message>
    <message>
        <source>This pool takes no customers.</source>
        <translation>这个公海不接收客户。</translation>
    </message>
    <message>
        <source>This opportunity waits for nobody.</source>
        <translation>这个商机不在待培育之列。</translation>
    </message>
    <message>
        <source>This person is no longer active.</source>
        <translation>此人已停用。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Product line</source>
        <translation>产品线</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>seniority %1</source>
        <translation>资历 %1</translation>
    </message>
    <message>
        <source>Working hours are days from 1 to 7 and times from 00:00 to 24:00.</source>
        <translation>工作时间由 1 到 7 的星期和 00:00 到 24:00 的时刻组成。</translation>
    </message>
    <message>
        <source>A skill goes from 1 to 5.</source>
        <translation>专长等级从 1 到 5。</translation>
    </message>
    <message>
        <source>This segment no longer exists.</source>
        <translation>该分群已不存在。</translation>
    </message>
    <message>
        <source>There is no segment named %1.</source>
        <translation>没有名为“%1”的分群。</translation>
    </message>
    <message>
        <source>A segment needs a name of at most 100 characters.</source>
        <translation>分群需要一个不超过 100 字的名称。</translation>
    </message>
    <message>
        <source>There is a segment named %1 already.</source>
        <translation>已有名为“%1”的分群。</translation>
    </message>
    <message>
        <source>The segment %1 is part of others: %2.</source>
        <translation>分群“%1”被其他分群引用：%2。</translation>
    </message>
    <message>
        <source>Somebody else changed this segment meanwhile.</source>
        <translation>期间有人修改了这个分群。</translation>
    </message>
    <message>
        <source>%1 is a rule: nobody is put into it or taken out by hand.</source>
        <translation>“%1”是规则分群，不能手工加入或移出客户。</translation>
    </message>
    <message>
        <source>A period is written as 2026-07-01..2026-09-30, not %1.</source>
        <translation>时间段写作 2026-07-01..2026-09-30，而不是 %1。</translation>
    </message>
    <message>
        <source>A pool, or nobody</source>
        <translation>公海或无人</translation>
    </message>
    <message>
        <source>%1 of %2 would have gone to somebody else.</source>
        <translation>%2 个中有 %1 个会分给别人。</translation>
    </message>
    <message>
        <source>off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>%1 is not like user=NAME, department=NAME or role=sales.</source>
        <translation>%1 的写法不对，应如 user=姓名、department=部门 或 role=sales。</translation>
    </message>
    <message>
        <source>A skill is one of industry, region, product and language, not %1.</source>
        <translation>专长只能是 industry、region、product 或 language，不能是 %1。</translation>
    </message>
    <message>
        <source>%1 is not like industry=NAME:4.</source>
        <translation>%1 的写法不对，应如 industry=名称:4。</translation>
    </message>
    <message>
        <source>Hours are written as 09:00-18:00, not %1.</source>
        <translation>时间写作 09:00-18:00，而不是 %1。</translation>
    </message>
    <message>
        <source>%1 not known</source>
        <translation>%1未知</translation>
    </message>
    <message>
        <source>Of pairs of customers, the likelier one became one in %1 %</source>
        <translation>每对客户中，得分较高者成交的比例为 %1 %</translation>
    </message>
    <message>
        <source>Not learnt from, because they are known only afterwards: %1</source>
        <translation>未使用的字段，因为事后才知道：%1</translation>
    </message>
    <message>
        <source>Columns that were not taken: %1. Say with --map what they are.</source>
        <translation>未导入的列：%1。可用 --map 指明各列对应的字段。</translation>
    </message>
    <message>
        <source>Looked up: %1; those that happened also “within 90d” or “since 2024-01-01”.</source>
        <translation>查询得出：%1；发生过的事还可加 “within 90d” 或 “since 2024-01-01”。</translation>
    </message>
    <message>
        <source>Every segment, and how many are in it</source>
        <translation>所有分群及其客户数</translation>
    </message>
    <message>
        <source>One segment, and who is in it</source>
        <translation>一个分群及其客户</translation>
    </message>
    <message>
        <source>How many customers an expression means</source>
        <translation>条件表达式对应多少客户</translation>
    </message>
    <message>
        <source>Save a rule, or a list of customers</source>
        <translation>保存规则或客户名单</translation>
    </message>
    <message>
        <source>A list: those whom it means now, and the given ones</source>
        <translation>名单：此刻符合条件的客户，以及给出的客户</translation>
    </message>
    <message>
        <source>Ids of customers</source>
        <translation>客户 ID</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Change a segment</source>
        <translation>修改分群</translation>
    </message>
    <message>
        <source>Its new name</source>
        <translation>新名称</translation>
    </message>
    <message>
        <source>Remove a segment; its customers stay</source>
        <translation>删除分群；客户保留</translation>
    </message>
    <message>
        <source>Put customers on a list</source>
        <translation>将客户加入名单</translation>
    </message>
    <message>
        <source>Take customers off a list</source>
        <translation>将客户移出名单</translation>
    </message>
    <message>
        <source>Write who is in a segment into a sheet</source>
        <translation>将分群中的客户写入表格</translation>
    </message>
    <message>
        <source>csv, xlsx or vcf</source>
        <translation>csv、xlsx 或 vcf</translation>
    </message>
    <message>
        <source>Who is likely to become a customer, and why</source>
        <translation>谁可能成为客户，为什么</translation>
    </message>
    <message>
        <source>Learn from those whose outcome is known</source>
        <translation>从结果已知的客户学习</translation>
    </message>
    <message>
        <source>A field of your own, yes or no; without it: has ordered</source>
        <translation>一个是/否的自定义字段；不填则为“下过订单”</translation>
    </message>
    <message>
        <source>Fields that are filled in when the outcome is known</source>
        <translation>结果已知后才填写的字段</translation>
    </message>
    <message>
        <source>Fields to leave out</source>
        <translation>不使用的字段</translation>
    </message>
    <message>
        <source>The chance of each customer whose outcome is open</source>
        <translation>每个结果未定客户的概率</translation>
    </message>
    <message>
        <source>How often it was right, and what it goes by</source>
        <translation>预测有多准，依据什么</translation>
    </message>
    <message>
        <source>Who is likely to leave, and why</source>
        <translation>谁可能流失，为什么</translation>
    </message>
    <message>
        <source>No order within so many days counts as having left</source>
        <translation>这么多天没有下单即视为流失</translation>
    </message>
    <message>
        <source>Customers that were lost, and what was done about it</source>
        <translation>流失的客户，以及采取的措施</translation>
    </message>
    <message>
        <source>A customer was lost</source>
        <translation>登记一个客户已流失</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Something was done to keep a customer</source>
        <translation>登记为挽留客户采取的措施</translation>
    </message>
    <message>
        <source>offer, service, contact or other</source>
        <translation>offer（优惠）、service（服务）、contact（联系）或 other（其他）</translation>
    </message>
    <message>
        <source>The day; without it, today</source>
        <translation>日期；不填则为今天</translation>
    </message>
    <message>
        <source>It turned out that a customer is not lost</source>
        <translation>发现客户并未流失</translation>
    </message>
    <message>
        <source>What came of a measure</source>
        <translation>措施的结果</translation>
    </message>
    <message>
        <source>won, failed or pending</source>
        <translation>won（成功）、failed（失败）或 pending（未定）</translation>
    </message>
    <message>
        <source>The rules of allocation in their order</source>
        <translation>按顺序列出分配规则</translation>
    </message>
    <message>
        <source>A rule of allocation</source>
        <translation>一条分配规则</translation>
    </message>
    <message>
        <source>Adds a rule behind the others, or changes the one of this name</source>
        <translation>在最后添加一条规则，或修改同名规则</translation>
    </message>
    <message>
        <source>user=NAME, department=NAME or role=KEY; without it everybody in sales</source>
        <translation>user=姓名、department=部门 或 role=角色；不填则为全体销售</translation>
    </message>
    <message>
        <source>industry, region, product, language: they must know the customer&apos;s</source>
        <translation>industry、region、product、language：候选人必须懂客户的这一项</translation>
    </message>
    <message>
        <source>At least so senior, from 1 to 5</source>
        <translation>资历至少为，1 到 5</translation>
    </message>
    <message>
        <source>For seniority: which customers are worth much</source>
        <translation>用于按资历分配：哪些客户价值高</translation>
    </message>
    <message>
        <source>For seniority: which customers cannot wait</source>
        <translation>用于按资历分配：哪些客户不能等</translation>
    </message>
    <message>
        <source>So many at most to each</source>
        <translation>每人最多这么多</translation>
    </message>
    <message>
        <source>Who gets what nobody can take</source>
        <translation>无人能接时归谁</translation>
    </message>
    <message>
        <source>Where goes what nobody can take; else the first pool</source>
        <translation>无人能接时去哪个公海；不填则为第一个公海</translation>
    </message>
    <message>
        <source>Also outside working hours</source>
        <translation>工作时间以外也分配</translation>
    </message>
    <message>
        <source>Kept, but not used</source>
        <translation>保留但不启用</translation>
    </message>
    <message>
        <source>Removes a rule</source>
        <translation>删除一条规则</translation>
    </message>
    <message>
        <source>Only tell who would get them</source>
        <translation>只显示会分给谁</translation>
    </message>
    <message>
        <source>FROM..TO: who would have got what came in then</source>
        <translation>起..止：那段时间来的客户会分给谁</translation>
    </message>
    <message>
        <source>What somebody knows and when they work</source>
        <translation>某人的专长和工作时间</translation>
    </message>
    <message>
        <source>industry=NAME:4; region, product, language likewise</source>
        <translation>industry=名称:4；region、product、language 同理</translation>
    </message>
    <message>
        <source>From 1 to 5; 0 says nothing</source>
        <translation>1 到 5；0 表示未填</translation>
    </message>
    <message>
        <source>09:00-18:00; twice the same: the whole day</source>
        <translation>09:00-18:00；两个相同表示全天</translation>
    </message>
    <message>
        <source>12345: Monday to Friday</source>
        <translation>12345：星期一到星期五</translation>
    </message>
    <message>
        <source>The rules of allocation decide whose new customers are</source>
        <translation>新客户归谁由分配规则决定</translation>
    </message>
    <message>
        <source>Give new customers that nobody has had to people, by the rules</source>
        <translation>按规则把还没有人负责过的新客户分给员工</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>There is no rule of allocation that is switched on.</source>
        <translation>没有启用的分配规则。</translation>
    </message>
    <message>
        <source>Expected on</source>
        <translation>预计成交日期</translation>
    </message>
    <message>
        <source>No customer is named; the opportunity comes in without one.</source>
        <translation>没有写明客户，商机将不带客户导入。</translation>
    </message>
    <message>
        <source>It was taken as the product “%1”.</source>
        <translation>已按产品“%1”处理。</translation>
    </message>
    <message>
        <source>This stage is new in the pipeline.</source>
        <translation>这是销售管道里的新阶段。</translation>
    </message>
    <message>
        <source>Neither a number nor a name nor a customer is given.</source>
        <translation>编号、名称和客户都没有填写。</translation>
    </message>
    <message>
        <source>Who leaves cannot be told from behaviour here: the guess is hardly better than chance.</source>
        <translation>这里无法从行为看出谁会流失：预测与随机猜测相差无几。</translation>
    </message>
    <message>
        <source>Who bought first together, and who of them still buys</source>
        <translation>同期首购的客户，以及其中仍在购买的</translation>
    </message>
    <message>
        <source>quarter (default) or month</source>
        <translation>quarter（季度，默认）或 month（月）</translation>
    </message>
    <message>
        <source>Revenue of the months to come, and how far off it was</source>
        <translation>未来几个月的销售额，以及预测误差</translation>
    </message>
    <message>
        <source>So many ahead; 6</source>
        <translation>预测几个月；默认 6</translation>
    </message>
    <message>
        <source>What is bought together more often than by chance</source>
        <translation>哪些产品一起购买的次数超过偶然</translation>
    </message>
    <message>
        <source>There are too few months to foretell anything.</source>
        <translation>月份太少，无法预测。</translation>
    </message>
    <message>
        <source>Nothing is bought together more often than by chance.</source>
        <translation>没有产品一起购买的次数超过偶然。</translation>
    </message>
    <message>
        <source>Not made sure of for %1 days: %2</source>
        <translation>%1 天未核实：%2</translation>
    </message>
    <message>
        <source>Made sure of within %1 days: %2</source>
        <translation>%1 天内核实过：%2</translation>
    </message>
    <message>
        <source>It was changed meanwhile.</source>
        <translation>期间已被修改。</translation>
    </message>
    <message>
        <source>This contact is new with the customer.</source>
        <translation>这是该客户的新联系人。</translation>
    </message>
    <message>
        <source>There is no opportunity of this number or name.</source>
        <translation>没有这个编号或名称的商机。</translation>
    </message>
    <message>
        <source>You may not give contracts to others.</source>
        <translation>您不能将合同分配给他人。</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>和谁</translation>
    </message>
    <message>
        <source>Contract number</source>
        <translation>合同编号</translation>
    </message>
    <message>
        <source>Contract title</source>
        <translation>合同名称</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签订日期</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Bought on one day only, %1 days ago.</source>
        <translation>只在一天买过，距今 %1 天。</translation>
    </message>
    <message>
        <source>Bought on %1 days, usually %2 days apart; the last time was %3 days ago.</source>
        <translation>共在 %1 天买过，通常隔 %2 天；上次是 %3 天前。</translation>
    </message>
    <message>
        <source>Has not bought anything yet: too little is known to say when.</source>
        <translation>还没有买过：数据太少，无法判断时间。</translation>
    </message>
    <message>
        <source>The day goes by this customer&apos;s own rhythm alone.</source>
        <translation>日期只依据这位客户自己的购买节奏。</translation>
    </message>
    <message>
        <source>Goes with %1: %2 of the orders with it have this, too, %3 times as many as usual (%4 orders).</source>
        <translation>与 %1 搭配：含有它的订单中 %2 也有此项，是平常的 %3 倍（%4 个订单）。</translation>
    </message>
    <message>
        <source>Made sure how to reach %1</source>
        <translation>核实了 %1 的联系方式</translation>
    </message>
    <message>
        <source>Put off an activity with %1</source>
        <translation>推迟与 %1 的活动</translation>
    </message>
    <message numerus="yes">
        <source>Planned calls with %n customer(s)</source>
        <translation>
            <numerusform>为 %n 个客户安排了电话</numerusform>
        </translation>
    </message>
    <message>
        <source>Set targets of %1</source>
        <translation>设定了 %1 的目标</translation>
    </message>
    <message>
        <source>Changed the stages of the pipeline</source>
        <translation>修改了销售阶段</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Made sure of</source>
        <translation>核实日期</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>生效中</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Each stage needs a name of its own.</source>
        <translation>每个阶段需要各自的名称。</translation>
    </message>
    <message>
        <source>A chance lies between 0 and 100 %.</source>
        <translation>概率须在 0 到 100% 之间。</translation>
    </message>
    <message>
        <source>It comes up again on a later day than today.</source>
        <translation>再次跟进的日期必须晚于今天。</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>销售额</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>新客户</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>跟进</translation>
    </message>
    <message>
        <source>Won value</source>
        <translation>赢单金额</translation>
    </message>
    <message>
        <source>%1 is no month, quarter or year; write 2026-11, 2026-Q4 or 2026.</source>
        <translation>%1 不是月、季或年；请写 2026-11、2026-Q4 或 2026。</translation>
    </message>
    <message>
        <source>A target is a number above 0.</source>
        <translation>目标须为大于 0 的数。</translation>
    </message>
    <message>
        <source>A target is that of a person or of a department.</source>
        <translation>目标只能属于个人或部门之一。</translation>
    </message>
    <message>
        <source>Only who administers its pool may assign this customer.</source>
        <translation>只有该公海的管理员才能分配这个客户。</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>in %1 days</source>
        <translation>%1 天后</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Planned for today</source>
        <translation>今日计划</translation>
    </message>
    <message>
        <source>Open complaint</source>
        <translation>投诉未处理</translation>
    </message>
    <message>
        <source>Back to the pool %1</source>
        <translation>%1回收到公海</translation>
    </message>
    <message>
        <source>New, not contacted yet</source>
        <translation>新客户，尚未联系</translation>
    </message>
    <message>
        <source>Deal expected %1</source>
        <translation>商机预计%1成交</translation>
    </message>
    <message>
        <source>Contract ends %1</source>
        <translation>合同%1到期</translation>
    </message>
    <message>
        <source>No order for %1 days, usually every %2</source>
        <translation>%1 天未下单，通常每 %2 天</translation>
    </message>
    <message>
        <source>Birthday %1</source>
        <translation>%1生日</translation>
    </message>
    <message>
        <source>Answer the complaint</source>
        <translation>回复投诉</translation>
    </message>
    <message>
        <source>Follow up, to keep the customer</source>
        <translation>跟进以保住客户</translation>
    </message>
    <message>
        <source>Ask how the deal stands</source>
        <translation>了解商机进展</translation>
    </message>
    <message>
        <source>Ask how %1 stands</source>
        <translation>了解“%1”的进展</translation>
    </message>
    <message>
        <source>Talk about the renewal</source>
        <translation>洽谈续约</translation>
    </message>
    <message>
        <source>Talk about renewing %1</source>
        <translation>洽谈“%1”续约</translation>
    </message>
    <message>
        <source>Win them back</source>
        <translation>挽回客户</translation>
    </message>
    <message>
        <source>Birthday greetings</source>
        <translation>生日问候</translation>
    </message>
    <message>
        <source>Birthday greetings to %1</source>
        <translation>向 %1 致生日问候</translation>
    </message>
    <message>
        <source>Choose a day that is not over.</source>
        <translation>请选择今天或以后的日期。</translation>
    </message>
    <message>
        <source>Next purchase: %1</source>
        <translation>下次购买：%1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Offer %1</source>
        <translation>推荐 %1</translation>
    </message>
    <message>
        <source>Other days for some: grade=A:60, industry=NAME:90, product=CATEGORY:30</source>
        <translation>部分客户用另外的天数：grade=A:60、industry=行业:90、product=产品类别:30</translation>
    </message>
    <message>
        <source>What is hoped for, what was won and lost, how often and how fast</source>
        <translation>商机管道：在谈、赢单、丢单、赢率与周期</translation>
    </message>
    <message>
        <source>How many came from stage to stage, and where it sticks</source>
        <translation>销售漏斗：各阶段的转化，以及卡在哪里</translation>
    </message>
    <message>
        <source>What people and departments reached, against their targets</source>
        <translation>个人与部门的业绩及目标完成情况</translation>
    </message>
    <message>
        <source>2026-11, 2026-Q4 or 2026; without it, and without days, this month</source>
        <translation>2026-11、2026-Q4 或 2026；不填且未给日期时为本月</translation>
    </message>
    <message>
        <source>2026-11, 2026-Q4 or 2026</source>
        <translation>2026-11、2026-Q4 或 2026</translation>
    </message>
    <message>
        <source>What is to be reached</source>
        <translation>要达成的目标</translation>
    </message>
    <message>
        <source>Every target</source>
        <translation>所有目标</translation>
    </message>
    <message>
        <source>Sets a target; 0 takes it away</source>
        <translation>设定目标；0 为取消</translation>
    </message>
    <message>
        <source>Only of this month, quarter or year</source>
        <translation>仅此月、季或年</translation>
    </message>
    <message>
        <source>revenue, orders, new_customers, activities or won_value</source>
        <translation>revenue、orders、new_customers、activities 或 won_value</translation>
    </message>
    <message>
        <source>Of this person</source>
        <translation>某人的</translation>
    </message>
    <message>
        <source>Of this department; without either, of the company</source>
        <translation>某部门的；两者都不填则为全公司</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>多少</translation>
    </message>
    <message>
        <source>Open opportunities that one may give back</source>
        <translation>可以退回培育的进行中商机</translation>
    </message>
    <message>
        <source>Only those of this customer</source>
        <translation>只列出该客户的</translation>
    </message>
    <message>
        <source>Give opportunities that cannot be closed back for nurturing</source>
        <translation>把暂时无法成交的商机退回培育</translation>
    </message>
    <message>
        <source>Ids of opportunities</source>
        <translation>商机的编号</translation>
    </message>
    <message>
        <source>The day on which somebody is to try again, YYYY-MM-DD</source>
        <translation>再次跟进的日期，YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Where their customers go; without it they stay</source>
        <translation>客户退回到哪个公海；不写则保持原负责人</translation>
    </message>
    <message>
        <source>What is being nurtured, and what comes up again when</source>
        <translation>正在培育的商机，以及何时再次跟进</translation>
    </message>
    <message>
        <source>Try again with opportunities that were given back</source>
        <translation>重新接手已退回培育的商机</translation>
    </message>
    <message>
        <source>Whose they are then; without it one&apos;s own</source>
        <translation>由谁接手；不写则归自己</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无负责人</translation>
    </message>
    <message>
        <source>There is no department named %1.</source>
        <translation>没有名为 %1 的部门。</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>没有变化。</translation>
    </message>
    <message>
        <source>Operation %1</source>
        <translation>操作 %1</translation>
    </message>
    <message>
        <source>The company</source>
        <translation>全公司</translation>
    </message>
    <message>
        <source>Of %1 lost ones it is not known at which stage; they count for the first one.</source>
        <translation>有 %1 个丢单不知丢在哪个阶段，计入第一阶段。</translation>
    </message>
    <message>
        <source>%1 is not like grade=A:60, industry=NAME:90 or product=CATEGORY:30.</source>
        <translation>%1 的写法不对，应类似 grade=A:60、industry=行业:90 或 product=产品类别:30。</translation>
    </message>
    <message>
        <source>%1. %2: %3 (%4)</source>
        <translation>%1. %2：%3（%4）</translation>
    </message>
    <message>
        <source>Nothing waits for you today.</source>
        <translation>今天没有待办事项。</translation>
    </message>
    <message>
        <source>$ was read as US dollars.</source>
        <translation>$ 按美元读取。</translation>
    </message>
    <message>
        <source>The field has no currency: %1 is not kept.</source>
        <translation>该字段不含币种：不保留 %1。</translation>
    </message>
    <message>
        <source>The cell says %1, and the row %2.</source>
        <translation>单元格写的是 %1，而该行是 %2。</translation>
    </message>
    <message>
        <source>Without this cell the line would come to something else.</source>
        <translation>缺少这个单元格，该明细的金额就不对了。</translation>
    </message>
    <message>
        <source>The lines of the order come to %1, which is what counts.</source>
        <translation>订单明细合计为 %1，以明细为准。</translation>
    </message>
    <message>
        <source>Bought twice, %1 days apart; the last time was %2 days ago.</source>
        <translation>买过两次，相隔 %1 天；上次是 %2 天前。</translation>
    </message>
    <message>
        <source>“%1” is no segment of the grid; write champions=R5 F5 M5 or loyal=R2-4 F2-4 M2-4.</source>
        <translation>“%1”不是网格中的分组；请写成 champions=R5 F5 M5 或 loyal=R2-4 F2-4 M2-4。</translation>
    </message>
    <message>
        <source>“%1” stands twice.</source>
        <translation>“%1”重复了。</translation>
    </message>
    <message>
        <source>A grid needs a segment at least.</source>
        <translation>网格至少要有一个分组。</translation>
    </message>
    <message>
        <source>Changed the RFM grid</source>
        <translation>修改了 RFM 网格</translation>
    </message>
    <message>
        <source>By which scores a customer is in which segment</source>
        <translation>按哪些得分归入哪个分组</translation>
    </message>
    <message>
        <source>champions=R5 F5 M5; loyal=R2-4 F2-4 M2-4; ...</source>
        <translation>champions=R5 F5 M5; loyal=R2-4 F2-4 M2-4; ...</translation>
    </message>
    <message>
        <source>Back to the usual one</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Who may become one of the best, and how often that was right</source>
        <translation>谁可能成为高价值客户，以及以往判断的准确率</translation>
    </message>
    <message>
        <source>So many of the last days judge it; 365</source>
        <translation>用最近多少天来检验；365</translation>
    </message>
    <message>
        <source>Contact 2</source>
        <translation>联系人2</translation>
    </message>
    <message>
        <source>Job title of contact 2</source>
        <translation>联系人2职务</translation>
    </message>
    <message>
        <source>Phone of contact 2</source>
        <translation>联系人2电话</translation>
    </message>
    <message>
        <source>E-mail of contact 2</source>
        <translation>联系人2邮箱</translation>
    </message>
    <message>
        <source>WeChat of contact 2</source>
        <translation>联系人2微信</translation>
    </message>
    <message>
        <source>Contact 3</source>
        <translation>联系人3</translation>
    </message>
    <message>
        <source>Job title of contact 3</source>
        <translation>联系人3职务</translation>
    </message>
    <message>
        <source>Phone of contact 3</source>
        <translation>联系人3电话</translation>
    </message>
    <message>
        <source>E-mail of contact 3</source>
        <translation>联系人3邮箱</translation>
    </message>
    <message>
        <source>WeChat of contact 3</source>
        <translation>联系人3微信</translation>
    </message>
    <message>
        <source>Contact 4</source>
        <translation>联系人4</translation>
    </message>
    <message>
        <source>Job title of contact 4</source>
        <translation>联系人4职务</translation>
    </message>
    <message>
        <source>Phone of contact 4</source>
        <translation>联系人4电话</translation>
    </message>
    <message>
        <source>E-mail of contact 4</source>
        <translation>联系人4邮箱</translation>
    </message>
    <message>
        <source>WeChat of contact 4</source>
        <translation>联系人4微信</translation>
    </message>
    <message>
        <source>The file is damaged, so that nothing is written into it: %1</source>
        <translation>文件已损坏，不再写入任何内容：%1</translation>
    </message>
    <message>
        <source>The columns were taken as a person settled them for a sheet with the same headers.</source>
        <translation>各列按之前为相同表头设定的对应关系读取。</translation>
    </message>
    <message>
        <source>The columns were taken by the template “%1”.</source>
        <translation>各列按模板“%1”读取。</translation>
    </message>
    <message>
        <source>Left out that way, though they would be recognised: %1.</source>
        <translation>因此未读取、但可以识别的列：%1。</translation>
    </message>
    <message>
        <source>Whom to contact today, and why: for the person named by --user</source>
        <translation>今天联系谁、为什么：针对 --user 指定的人</translation>
    </message>
    <message>
        <source>customers, contacts, products, orders, order-lines, activities, opportunities or contracts</source>
        <translation>customers、contacts、products、orders、order-lines、activities、opportunities 或 contracts</translation>
    </message>
    <message>
        <source>Department of the contact</source>
        <translation>联系人部门</translation>
    </message>
    <message>
        <source>Total of the whole order</source>
        <translation>整单金额</translation>
    </message>
    <message>
        <source>The quantity is missing; by amount and price it is %1.</source>
        <translation>缺少数量；按金额和单价算是 %1。</translation>
    </message>
    <message>
        <source>The quantity is missing; it was taken as 1.</source>
        <translation>缺少数量，按 1 计。</translation>
    </message>
    <message>
        <source>The rows of the order say different sums.</source>
        <translation>同一订单的各行写着不同的合计。</translation>
    </message>
    <message>
        <source>The sum of the order is counted in its first row.</source>
        <translation>整单金额已计入该订单的第一行。</translation>
    </message>
    <message>
        <source>The sum of the order was put on its first row.</source>
        <translation>整单金额记在该订单的第一行。</translation>
    </message>
    <message>
        <source>By the amount this is the part that is paid: a discount of %1 %.</source>
        <translation>按金额看，这是实付的比例：即优惠 %1 %。</translation>
    </message>
    <message>
        <source>By quantity and price this would be %1; the amount as it stands is what counts.</source>
        <translation>按数量和单价应为 %1；以表中的金额为准。</translation>
    </message>
    <message>
        <source>The column is in %1: read as %2, and all others likewise.</source>
        <translation>此列以%1为单位：读作 %2，其余各行同样换算。</translation>
    </message>
    <message>
        <source>The row sums up or signs the sheet; it is no record.</source>
        <translation>这一行是合计或落款，不是记录。</translation>
    </message>
    <message numerus="yes">
        <source>Put off %n activity(s)</source>
        <translation>
            <numerusform>推迟了 %n 项活动</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved an activity with %1</source>
        <translation>改了与 %1 的活动时间</translation>
    </message>
    <message>
        <source>Added the playbook %1</source>
        <translation>添加了跟进方案 %1</translation>
    </message>
    <message>
        <source>Changed the playbook %1</source>
        <translation>修改了跟进方案 %1</translation>
    </message>
    <message>
        <source>Removed the playbook %1</source>
        <translation>删除了跟进方案 %1</translation>
    </message>
    <message numerus="yes">
        <source>Planned %n activity(s) by playbooks</source>
        <translation>
            <numerusform>按跟进方案安排了 %n 项任务</numerusform>
        </translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>跟进方案</translation>
    </message>
    <message>
        <source>Step of a playbook</source>
        <translation>跟进方案的步骤</translation>
    </message>
    <message>
        <source>Activity of a playbook</source>
        <translation>跟进方案的任务</translation>
    </message>
    <message>
        <source>Behaviour class</source>
        <translation>行为分层</translation>
    </message>
    <message>
        <source>Segment of your own</source>
        <translation>自建分群</translation>
    </message>
    <message>
        <source>a segment that is gone</source>
        <translation>已删除的分群</translation>
    </message>
    <message>
        <source>A playbook needs a name of at most 100 characters.</source>
        <translation>跟进方案需要名称，最多 100 个字。</translation>
    </message>
    <message>
        <source>Say into what the customers come.</source>
        <translation>请选择客户进入哪个阶段、分层或分群。</translation>
    </message>
    <message>
        <source>A playbook needs a step.</source>
        <translation>跟进方案至少需要一个步骤。</translation>
    </message>
    <message>
        <source>Each step needs a title.</source>
        <translation>每个步骤都需要标题。</translation>
    </message>
    <message>
        <source>A step comes 0 to 3650 days after the customer.</source>
        <translation>步骤须在客户进入后 0 到 3650 天内。</translation>
    </message>
    <message>
        <source>A note cannot be planned.</source>
        <translation>备注不能作为计划。</translation>
    </message>
    <message>
        <source>This playbook no longer exists.</source>
        <translation>该跟进方案已不存在。</translation>
    </message>
    <message>
        <source>There is no playbook named %1.</source>
        <translation>没有名为 %1 的跟进方案。</translation>
    </message>
    <message>
        <source>There is a playbook named %1 already.</source>
        <translation>已有名为 %1 的跟进方案。</translation>
    </message>
    <message>
        <source>Somebody else changed this playbook meanwhile.</source>
        <translation>其他人刚刚修改了该跟进方案。</translation>
    </message>
    <message>
        <source>First contact with leads</source>
        <translation>潜在客户首次联系</translation>
    </message>
    <message>
        <source>Find out whether there is a need, who decides, and by when.</source>
        <translation>弄清有没有需求、谁做决定、什么时候要。</translation>
    </message>
    <message>
        <source>First call</source>
        <translation>首次电话</translation>
    </message>
    <message>
        <source>Who we are in one sentence. Which of our products would you use, and how much of it? Who decides on it?</source>
        <translation>一句话介绍我们。您会用到我们的哪些产品、用量多大？由谁决定？</translation>
    </message>
    <message>
        <source>Send the catalogue</source>
        <translation>发送产品目录</translation>
    </message>
    <message>
        <source>Thank you for the talk. Here is what we spoke about; which of it may I quote?</source>
        <translation>感谢您的时间，这是刚才谈到的产品，哪几款需要报价？</translation>
    </message>
    <message>
        <source>Catalogue and a sample</source>
        <translation>产品目录和样品</translation>
    </message>
    <message>
        <source>Ask what they think</source>
        <translation>询问意向</translation>
    </message>
    <message>
        <source>Did the sample arrive? What is missing for a first small order?</source>
        <translation>样品收到了吗？先下一个小单还差什么？</translation>
    </message>
    <message>
        <source>After the first purchase</source>
        <translation>首购之后</translation>
    </message>
    <message>
        <source>A good first delivery is the best reason for a second order.</source>
        <translation>第一次交付满意，才会有第二单。</translation>
    </message>
    <message>
        <source>Ask how the delivery was</source>
        <translation>回访到货情况</translation>
    </message>
    <message>
        <source>Did everything arrive, complete and in time? Is anybody with you who uses it and has questions?</source>
        <translation>货都按时到齐了吗？使用的同事有没有疑问？</translation>
    </message>
    <message>
        <source>Show what goes with it</source>
        <translation>推荐搭配产品</translation>
    </message>
    <message>
        <source>Customers who bought this often take these as well; shall I quote?</source>
        <translation>买这款的客户常搭配这几款，需要给您报价吗？</translation>
    </message>
    <message>
        <source>Offer the second order</source>
        <translation>促成复购</translation>
    </message>
    <message>
        <source>How much is left? If you order now, it arrives before you run out.</source>
        <translation>库存还剩多少？现在下单可以在用完之前到货。</translation>
    </message>
    <message>
        <source>Free delivery of the second order</source>
        <translation>第二单免运费</translation>
    </message>
    <message>
        <source>Care for loyal customers</source>
        <translation>维护忠诚客户</translation>
    </message>
    <message>
        <source>They carry the sales. Keep them, and ask them to recommend us.</source>
        <translation>他们是销售的支柱：留住他们，并请他们介绍新客户。</translation>
    </message>
    <message>
        <source>Say thank you</source>
        <translation>致谢</translation>
    </message>
    <message>
        <source>You have been buying from us for a while: thank you. What should we do better?</source>
        <translation>感谢您一直以来的支持，我们哪些方面还要改进？</translation>
    </message>
    <message>
        <source>Visit them</source>
        <translation>上门拜访</translation>
    </message>
    <message>
        <source>What is planned for the next half year? Whom do you know who might need us?</source>
        <translation>下半年有什么计划？有没有同行也可能需要我们？</translation>
    </message>
    <message>
        <source>Hold customers at risk</source>
        <translation>挽留有流失风险的客户</translation>
    </message>
    <message>
        <source>They have been silent for longer than is usual for them. Ask before you offer.</source>
        <translation>他们比平常沉默得久：先问原因，再给优惠。</translation>
    </message>
    <message>
        <source>Ask why they are silent</source>
        <translation>询问为何没有下单</translation>
    </message>
    <message>
        <source>We have not heard from you for a while. Was something wrong with the last order, or has your need changed?</source>
        <translation>有一阵没联系了，是上次的货有问题，还是需求变了？</translation>
    </message>
    <message>
        <source>Make an offer</source>
        <translation>给出方案</translation>
    </message>
    <message>
        <source>As we spoke: here is a proposal for the usual amount.</source>
        <translation>按之前沟通的，这是您平时用量的报价方案。</translation>
    </message>
    <message>
        <source>5% on the next order within two weeks</source>
        <translation>两周内下单优惠 5%</translation>
    </message>
    <message>
        <source>Go and see them</source>
        <translation>上门了解情况</translation>
    </message>
    <message>
        <source>Who else delivers to you now, and what do they do better?</source>
        <translation>现在由谁供货？他们哪方面做得更好？</translation>
    </message>
    <message>
        <source>Win back dormant customers</source>
        <translation>唤醒沉睡客户</translation>
    </message>
    <message>
        <source>One honest try with a reason to come back; then let them be.</source>
        <translation>真诚地给一个回来的理由，试一次即可。</translation>
    </message>
    <message>
        <source>Win-back call</source>
        <translation>挽回电话</translation>
    </message>
    <message>
        <source>What would have to change for you to buy from us again?</source>
        <translation>怎样改进您才愿意再次合作？</translation>
    </message>
    <message>
        <source>A sample of what is new, without obligation</source>
        <translation>免费新品样品</translation>
    </message>
    <message>
        <source>Last offer</source>
        <translation>最后一次报价</translation>
    </message>
    <message>
        <source>This is what we can do for you. It holds until the end of the month.</source>
        <translation>这是我们能给的条件，有效期到本月底。</translation>
    </message>
    <message>
        <source>Conditions of a new customer</source>
        <translation>新客户优惠条件</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>Nothing can be changed in this file. %1</source>
        <translation>此文件无法修改。%1</translation>
    </message>
    <message>
        <source>The drive can only be read.</source>
        <translation>该磁盘是只读的。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deal %n day(s) behind its date</source>
        <translation>
            <numerusform>商机已超预计 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Offer: %1</source>
        <translation>优惠：%1</translation>
    </message>
    <message>
        <source>The sheet “%1” was read. Others in the workbook: %2. Choose with --sheet.</source>
        <translation>读取的是工作表“%1”。工作簿中还有：%2。用 --sheet 选择。</translation>
    </message>
    <message>
        <source>What is done with customers who come into a stage</source>
        <translation>客户进入某阶段后的跟进方案</translation>
    </message>
    <message>
        <source>Every playbook, and for whom it is</source>
        <translation>所有跟进方案及适用客户</translation>
    </message>
    <message>
        <source>One playbook, step by step</source>
        <translation>一个跟进方案的各步骤</translation>
    </message>
    <message>
        <source>A playbook for a stage, a class or a segment</source>
        <translation>为阶段、分层或分群新建跟进方案</translation>
    </message>
    <message>
        <source>lead, prospect, first_purchase, repeat, loyal, at_risk, dormant, lost or won_back</source>
        <translation>lead、prospect、first_purchase、repeat、loyal、at_risk、dormant、lost 或 won_back</translation>
    </message>
    <message>
        <source>A segment of RFM, such as champions</source>
        <translation>RFM 分群，例如 champions</translation>
    </message>
    <message>
        <source>high, medium or low</source>
        <translation>high、medium 或 low</translation>
    </message>
    <message>
        <source>high_frequency, low_frequency or potential</source>
        <translation>high_frequency、low_frequency 或 potential</translation>
    </message>
    <message>
        <source>A segment of your own</source>
        <translation>自建分群</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Who came in from this day on; without it, from today on</source>
        <translation>从这一天起进入的客户；不给则从今天起</translation>
    </message>
    <message>
        <source>Also who is in it already</source>
        <translation>也包括已在其中的客户</translation>
    </message>
    <message>
        <source>What is planned stays when the customer leaves</source>
        <translation>客户离开后保留已安排的任务</translation>
    </message>
    <message>
        <source>Playbooks to begin with, one for each stage that needs one</source>
        <translation>常用跟进方案，每个需要的阶段一个</translation>
    </message>
    <message>
        <source>Remove a playbook; what it planned stays</source>
        <translation>删除跟进方案；已安排的任务保留</translation>
    </message>
    <message>
        <source>Plan for who came in, cancel for who left</source>
        <translation>为新进入的客户安排任务，为离开的取消</translation>
    </message>
    <message>
        <source>Only this one</source>
        <translation>只执行这一个</translation>
    </message>
    <message>
        <source>Only tell what it would do</source>
        <translation>只预览，不执行</translation>
    </message>
    <message>
        <source>A step is DAY:KIND:TITLE, such as 3:call:Ask how it was; not %1.</source>
        <translation>步骤的格式是 天数:类型:标题，例如 3:call:回访；不能是 %1。</translation>
    </message>
    <message>
        <source>on</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Day %1, %2: %3</source>
        <translation>第 %1 天，%2：%3</translation>
    </message>
    <message numerus="yes">
        <source>%n playbook(s) added</source>
        <translation>
            <numerusform>已添加 %n 个跟进方案</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 customers are in it, %3 would begin (%4 activities), %5 have no owner, %6 would end</source>
        <translation>%1：当前 %2 位客户，%3 位将开始（%4 项任务），%5 位没有负责人，%6 位将结束</translation>
    </message>
    <message>
        <source>%1 customers begun, %2 activities planned, %3 cancelled</source>
        <translation>%1 位客户开始，安排 %2 项任务，取消 %3 项</translation>
    </message>
    <message>
        <source>This is no rule by which something comes again.</source>
        <translation>这不是有效的重复规则。</translation>
    </message>
    <message>
        <source>Another customer has this code already.</source>
        <translation>已有其他客户使用此编号。</translation>
    </message>
    <message>
        <source>Your role does not allow to change this field.</source>
        <translation>您的角色不允许修改此字段。</translation>
    </message>
    <message>
        <source>This customer is not shared with this person.</source>
        <translation>该客户没有共享给此人。</translation>
    </message>
    <message>
        <source>So many were revealed within the hour that no more are: %1.</source>
        <translation>一小时内已查看 %1 条，暂时不能再看。</translation>
    </message>
    <message>
        <source>This customer no longer has it.</source>
        <translation>该客户已没有这一项。</translation>
    </message>
    <message>
        <source>The customer was called “%1” until now.</source>
        <translation>该客户此前名为“%1”。</translation>
    </message>
    <message>
        <source>The log is written as CSV.</source>
        <translation>日志以 CSV 格式写出。</translation>
    </message>
    <message>
        <source>The dash was read as 0, which spreadsheets write so.</source>
        <translation>短横读作 0（表格常这样显示零）。</translation>
    </message>
    <message>
        <source>The order was said to come to %1; its lines come to %2, which is what counts.</source>
        <translation>订单表头写的是 %1，明细合计为 %2，以明细为准。</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样品</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>试用</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>在谈</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>已购买</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>未采用</translation>
    </message>
    <message>
        <source>This trial no longer exists.</source>
        <translation>该试用记录已不存在。</translation>
    </message>
    <message>
        <source>Say what was given, in at most 200 characters.</source>
        <translation>请写明给了什么，最多 200 个字。</translation>
    </message>
    <message>
        <source>The quantity must be more than zero.</source>
        <translation>数量须大于零。</translation>
    </message>
    <message>
        <source>A trial cannot end before it begins.</source>
        <translation>试用结束不能早于开始。</translation>
    </message>
    <message>
        <source>Ask how it was. %1</source>
        <translation>询问使用情况。%1</translation>
    </message>
    <message>
        <source>Changed the opportunity %1</source>
        <translation>修改了商机 %1</translation>
    </message>
    <message>
        <source>Gave opportunities to %1</source>
        <translation>把商机转给了 %1</translation>
    </message>
    <message>
        <source>Removed the opportunity %1</source>
        <translation>删除了商机 %1</translation>
    </message>
    <message>
        <source>Changed the head of quotations</source>
        <translation>修改了报价单抬头</translation>
    </message>
    <message>
        <source>Added the contract %1</source>
        <translation>添加了合同 %1</translation>
    </message>
    <message>
        <source>Changed the contract %1</source>
        <translation>修改了合同 %1</translation>
    </message>
    <message>
        <source>Changed the state of the contract %1</source>
        <translation>改变了合同 %1 的状态</translation>
    </message>
    <message>
        <source>Renewed the contract %1</source>
        <translation>续签了合同 %1</translation>
    </message>
    <message>
        <source>Removed the contract %1</source>
        <translation>删除了合同 %1</translation>
    </message>
    <message>
        <source>Gave a sample or trial to %1</source>
        <translation>给 %1 提供了样品或试用</translation>
    </message>
    <message>
        <source>Recorded what came of a trial of %1</source>
        <translation>记录了 %1 的试用结果</translation>
    </message>
    <message>
        <source>Removed a sample or trial of %1</source>
        <translation>删除了 %1 的样品或试用</translation>
    </message>
    <message>
        <source>Set the password of %1</source>
        <translation>设置了 %1 的密码</translation>
    </message>
    <message>
        <source>Took away all passwords</source>
        <translation>取消了全部密码</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>登录：%1</translation>
    </message>
    <message>
        <source>Sign-in refused: %1</source>
        <translation>登录被拒绝：%1</translation>
    </message>
    <message>
        <source>Changed what a role may: %1</source>
        <translation>修改了角色权限：%1</translation>
    </message>
    <message>
        <source>Was refused: %1</source>
        <translation>被拒绝：%1</translation>
    </message>
    <message>
        <source>Looked at what is masked of %1</source>
        <translation>查看了 %1 被遮盖的内容</translation>
    </message>
    <message>
        <source>Gave %1 a key to the encrypted file</source>
        <translation>给了 %1 打开加密文件的密钥</translation>
    </message>
    <message>
        <source>Took the key to the encrypted file from %1</source>
        <translation>收回了 %1 打开加密文件的密钥</translation>
    </message>
    <message>
        <source>Renamed a key of the encrypted file: %1</source>
        <translation>修改了加密文件密钥的姓名：%1</translation>
    </message>
    <message>
        <source>Made a new recovery key</source>
        <translation>生成了新的恢复密钥</translation>
    </message>
    <message>
        <source>Encrypted the file</source>
        <translation>加密了文件</translation>
    </message>
    <message>
        <source>Took the encryption off the file</source>
        <translation>取消了文件加密</translation>
    </message>
    <message>
        <source>Shared the customer %1</source>
        <translation>共享了客户 %1</translation>
    </message>
    <message>
        <source>Ended the sharing of %1</source>
        <translation>结束了客户 %1 的共享</translation>
    </message>
    <message>
        <source>See customers</source>
        <translation>查看客户</translation>
    </message>
    <message>
        <source>Change and add</source>
        <translation>新增和修改</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Change many customers at once</source>
        <translation>批量修改客户</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Export and print lists</source>
        <translation>导出和打印名单</translation>
    </message>
    <message>
        <source>Reveal what is masked, one by one</source>
        <translation>逐条查看被遮盖的内容</translation>
    </message>
    <message>
        <source>Claim from pools and give back</source>
        <translation>从公海领取和退回</translation>
    </message>
    <message>
        <source>Decide who has which customer</source>
        <translation>指派客户的负责人</translation>
    </message>
    <message>
        <source>Set up pools and their rules</source>
        <translation>设置公海及其规则</translation>
    </message>
    <message>
        <source>Set up products</source>
        <translation>设置产品</translation>
    </message>
    <message>
        <source>Set up own fields</source>
        <translation>设置自定义字段</translation>
    </message>
    <message>
        <source>Set up people and roles</source>
        <translation>设置人员和角色</translation>
    </message>
    <message>
        <source>Take back what others did</source>
        <translation>撤销他人的操作</translation>
    </message>
    <message>
        <source>See what others did</source>
        <translation>查看他人的操作</translation>
    </message>
    <message>
        <source>Sample or trial</source>
        <translation>样品或试用</translation>
    </message>
    <message>
        <source>You are not allowed to see what others did.</source>
        <translation>您不能查看他人的操作。</translation>
    </message>
    <message>
        <source>This contract no longer exists.</source>
        <translation>该合同已不存在。</translation>
    </message>
    <message>
        <source>This contract is not yours.</source>
        <translation>该合同不归您负责。</translation>
    </message>
    <message>
        <source>A contract needs a title.</source>
        <translation>请填写合同名称。</translation>
    </message>
    <message>
        <source>This amount is not possible.</source>
        <translation>金额不合理。</translation>
    </message>
    <message>
        <source>It cannot end before it begins.</source>
        <translation>结束不能早于开始。</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>这不是日期。</translation>
    </message>
    <message>
        <source>The number %1 is that of another contract.</source>
        <translation>编号 %1 已被其他合同使用。</translation>
    </message>
    <message>
        <source>A contract begins as a draft, or in force.</source>
        <translation>合同应从草稿或生效开始。</translation>
    </message>
    <message>
        <source>Somebody else changed this contract meanwhile.</source>
        <translation>其他人刚刚修改了这份合同。</translation>
    </message>
    <message>
        <source>A contract cannot go from &apos;%1&apos; to &apos;%2&apos;.</source>
        <translation>合同不能从“%1”变为“%2”。</translation>
    </message>
    <message>
        <source>This contract has no end.</source>
        <translation>该合同没有结束日期。</translation>
    </message>
    <message>
        <source>Only a draft is removed; cancel the contract instead.</source>
        <translation>只能删除草稿；请改为作废合同。</translation>
    </message>
    <message>
        <source>An opportunity begins in an open stage.</source>
        <translation>商机应从进行中的阶段开始。</translation>
    </message>
    <message>
        <source>Somebody else changed this opportunity meanwhile.</source>
        <translation>其他人刚刚修改了这个商机。</translation>
    </message>
    <message>
        <source>This opportunity is closed. Open it again first, by moving it to an open stage.</source>
        <translation>该商机已关闭。请先移回进行中的阶段，重新打开。</translation>
    </message>
    <message>
        <source>Please say why it was lost.</source>
        <translation>请填写丢单原因。</translation>
    </message>
    <message>
        <source>A contract came of this opportunity; it stays.</source>
        <translation>该商机已产生合同，不能删除。</translation>
    </message>
    <message>
        <source>Days are counted from 0.</source>
        <translation>天数从 0 算起。</translation>
    </message>
    <message>
        <source>This file is not encrypted.</source>
        <translation>此文件未加密。</translation>
    </message>
    <message>
        <source>There is not enough memory to check a password.</source>
        <translation>内存不足，无法核对密码。</translation>
    </message>
    <message>
        <source>A password has at least %1 characters.</source>
        <translation>密码至少 %1 个字符。</translation>
    </message>
    <message>
        <source>A password has at most %1 characters.</source>
        <translation>密码最多 %1 个字符。</translation>
    </message>
    <message>
        <source>This password is among the first that anybody would try.</source>
        <translation>这个密码太常见，很容易被猜到。</translation>
    </message>
    <message>
        <source>Your role does not allow this: %1, %2.</source>
        <translation>您的角色不允许此操作：%1，%2。</translation>
    </message>
    <message numerus="yes">
        <source>Your role does not allow to change customers of others: %n of them would be changed.</source>
        <translation>
            <numerusform>您的角色不允许更改他人的客户：将会更改其中 %n 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your role does not allow to change more than %1 customers at once.</source>
        <translation>您的角色不允许一次修改超过 %1 个客户。</translation>
    </message>
    <message>
        <source>Your role does not allow to change this field: %1.</source>
        <translation>您的角色不允许修改此字段：%1。</translation>
    </message>
    <message>
        <source>An administrator may everything, always.</source>
        <translation>管理员始终拥有全部权限。</translation>
    </message>
    <message>
        <source>%1 = %2 is not a rule for a role.</source>
        <translation>“%1 = %2”不是有效的角色规则。</translation>
    </message>
    <message>
        <source>One&apos;s own</source>
        <translation>本人的</translation>
    </message>
    <message>
        <source>Of the department and those below it</source>
        <translation>本部门及下级部门的</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>See</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>See and change</source>
        <translation>可见可改</translation>
    </message>
    <message>
        <source>See only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>遮盖</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Phone and fax</source>
        <translation>电话和传真</translation>
    </message>
    <message>
        <source>Messengers and websites</source>
        <translation>微信、QQ 等和网站</translation>
    </message>
    <message>
        <source>Street and postal code</source>
        <translation>街道和邮编</translation>
    </message>
    <message>
        <source>Names of contacts</source>
        <translation>联系人姓名</translation>
    </message>
    <message>
        <source>Prices and amounts of orders</source>
        <translation>订单价格和金额</translation>
    </message>
    <message>
        <source>Cost of products</source>
        <translation>产品成本</translation>
    </message>
    <message>
        <source>There is no such rule for this role.</source>
        <translation>该角色没有这条规则。</translation>
    </message>
    <message>
        <source>The name or the password is wrong.</source>
        <translation>姓名或密码不正确。</translation>
    </message>
    <message>
        <source>The present password is wrong.</source>
        <translation>当前密码不正确。</translation>
    </message>
    <message>
        <source>The first password is an administrator&apos;s: otherwise nobody could let others in.</source>
        <translation>第一个密码必须由管理员设置，否则没有人能让其他人登录。</translation>
    </message>
    <message>
        <source>%1 has the file open. Close it everywhere, then try again.</source>
        <translation>%1 正打开着此文件。请在所有电脑上关闭后重试。</translation>
    </message>
    <message>
        <source>This file is encrypted already.</source>
        <translation>此文件已经加密。</translation>
    </message>
    <message>
        <source>Use the password with which you sign in.</source>
        <translation>请使用您的登录密码。</translation>
    </message>
    <message>
        <source>%1 has to sign in with a password first.</source>
        <translation>%1 需要先用密码登录。</translation>
    </message>
    <message>
        <source>Somebody has the file open. Close it everywhere, then try again.</source>
        <translation>有人正打开着此文件。请在所有电脑上关闭后重试。</translation>
    </message>
    <message>
        <source>The copy did not pass its check: %1</source>
        <translation>副本未通过检查：%1</translation>
    </message>
    <message>
        <source>The library for encryption does not work here.</source>
        <translation>加密库无法在此运行。</translation>
    </message>
    <message>
        <source>The head of %1 is damaged, where its keys are kept. Open the newest backup.</source>
        <translation>%1 的文件头（保存密钥处）已损坏。请打开最新的备份。</translation>
    </message>
    <message>
        <source>At most %1 people can open an encrypted file.</source>
        <translation>加密文件最多可由 %1 人打开。</translation>
    </message>
    <message>
        <source>%1 is encrypted: it opens with a password.</source>
        <translation>%1 已加密，需要密码才能打开。</translation>
    </message>
    <message>
        <source>A part of the encrypted file is damaged or was changed by somebody else. Open the newest backup.</source>
        <translation>加密文件的一部分已损坏或被他人改动。请打开最新的备份。</translation>
    </message>
    <message>
        <source>The last day, %1, lies before the first one, %2.</source>
        <translation>结束日期 %1 早于开始日期 %2。</translation>
    </message>
    <message>
        <source>There is no customer of the number %1.</source>
        <translation>没有编号为 %1 的客户。</translation>
    </message>
    <message>
        <source>Import note</source>
        <translation>导入备注</translation>
    </message>
    <message>
        <source>Expected value</source>
        <translation>预期价值</translation>
    </message>
    <message>
        <source>Orders: %1, %2 in all, the last one on %3</source>
        <translation>订单：%1 个，共 %2，最近一次 %3</translation>
    </message>
    <message>
        <source>The file is encrypted. Whoever loses the password needs this key; print it and put it away:</source>
        <translation>文件已加密。忘记密码时需要下面的恢复密钥，请打印并妥善保管：</translation>
    </message>
    <message>
        <source>%1 backups that were made before are not encrypted.</source>
        <translation>之前的 %1 个备份没有加密。</translation>
    </message>
    <message>
        <source>The file is not encrypted any more.</source>
        <translation>文件已取消加密。</translation>
    </message>
    <message>
        <source>The sheet names days and customers: it seems to hold whole orders. Say --kind orders.</source>
        <translation>表中有日期和客户，看来是完整的订单。请用 --kind orders。</translation>
    </message>
    <message>
        <source>Also by their Chinese names: %1.</source>
        <translation>也可用中文字段名：%1。</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>What each role may, sees and may change</source>
        <translation>各角色的权限</translation>
    </message>
    <message>
        <source>What a role may</source>
        <translation>一个角色的权限</translation>
    </message>
    <message>
        <source>Only what this person did</source>
        <translation>只看此人的操作</translation>
    </message>
    <message>
        <source>Only what has this in what it was about, who or where</source>
        <translation>只看内容、人员或电脑中包含此文字的</translation>
    </message>
    <message>
        <source>From this day on, YYYY-MM-DD</source>
        <translation>从这一天起，YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Until this day, YYYY-MM-DD</source>
        <translation>到这一天为止，YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Write them into this CSV file, all of them</source>
        <translation>全部写入此 CSV 文件</translation>
    </message>
    <message>
        <source>Encrypt the base; nobody may have it open</source>
        <translation>加密文件；任何人都不能正打开着它</translation>
    </message>
    <message>
        <source>Take the encryption off</source>
        <translation>取消加密</translation>
    </message>
    <message>
        <source>Who can open an encrypted base</source>
        <translation>谁能打开加密的文件</translation>
    </message>
    <message>
        <source>Make a new recovery key; the one before opens nothing any more</source>
        <translation>生成新的恢复密钥；旧的随即失效</translation>
    </message>
    <message>
        <source>Give a role a rule: scope.view own, permission.export deny, field.phone mask</source>
        <translation>给角色设置规则：scope.view own、permission.export deny、field.phone mask</translation>
    </message>
    <message>
        <source>Take a rule back</source>
        <translation>取消一条规则</translation>
    </message>
    <message>
        <source>administrator, manager, sales, assistant or reader</source>
        <translation>administrator、manager、sales、assistant 或 reader</translation>
    </message>
    <message>
        <source>Let a colleague see one of your customers</source>
        <translation>让同事看到您的一个客户</translation>
    </message>
    <message>
        <source>The name of the colleague</source>
        <translation>同事的姓名</translation>
    </message>
    <message>
        <source>And change it</source>
        <translation>并可修改</translation>
    </message>
    <message>
        <source>No longer</source>
        <translation>结束共享</translation>
    </message>
    <message>
        <source>Show what is masked of a customer; the log tells of it</source>
        <translation>查看客户被遮盖的内容；会记入日志</translation>
    </message>
    <message>
        <source>Who works with the base</source>
        <translation>使用此文件的人员</translation>
    </message>
    <message>
        <source>Everybody, those who left last</source>
        <translation>所有人员，已停用的排在最后</translation>
    </message>
    <message>
        <source>A new person</source>
        <translation>新增人员</translation>
    </message>
    <message>
        <source>Give somebody another role</source>
        <translation>更改角色</translation>
    </message>
    <message>
        <source>Move somebody to another department</source>
        <translation>调整部门</translation>
    </message>
    <message>
        <source>Change somebody&apos;s name</source>
        <translation>修改姓名</translation>
    </message>
    <message>
        <source>Somebody has left; what they have is handed over with pool handover</source>
        <translation>人员离职；其客户用 pool handover 移交</translation>
    </message>
    <message>
        <source>Somebody is back</source>
        <translation>重新启用人员</translation>
    </message>
    <message>
        <source>Set the password of somebody; once one is set, everybody needs one</source>
        <translation>设置密码；一旦有人设置，所有人都需要密码</translation>
    </message>
    <message>
        <source>Ask nobody for a password any more</source>
        <translation>不再要求密码</translation>
    </message>
    <message>
        <source>0 to 1; without it that of its stage</source>
        <translation>0 到 1；不填则取所在阶段的赢率</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>Chances to sell something, and how they end</source>
        <translation>商机及其结果</translation>
    </message>
    <message>
        <source>Close it as lost</source>
        <translation>丢单</translation>
    </message>
    <message>
        <source>Close it as won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>Id of the customer</source>
        <translation>客户编号</translation>
    </message>
    <message>
        <source>Id of the opportunity</source>
        <translation>商机编号</translation>
    </message>
    <message>
        <source>Only those of this person</source>
        <translation>只列出此人的</translation>
    </message>
    <message>
        <source>open (default), won, lost or all</source>
        <translation>open（默认）、won、lost 或 all</translation>
    </message>
    <message>
        <source>Take a new one down</source>
        <translation>新建一个</translation>
    </message>
    <message>
        <source>The day on which it is hoped for, YYYY-MM-DD</source>
        <translation>预计成交日期，YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Those that are open, or closed</source>
        <translation>进行中的或已关闭的</translation>
    </message>
    <message>
        <source>To another stage</source>
        <translation>移到另一阶段</translation>
    </message>
    <message>
        <source>What it may bring</source>
        <translation>预计金额</translation>
    </message>
    <message>
        <source>Whose it is; without it one&apos;s own</source>
        <translation>负责人；不填则为自己</translation>
    </message>
    <message>
        <source>Why it was closed</source>
        <translation>关闭原因</translation>
    </message>
    <message>
        <source>Without it that of the file</source>
        <translation>不填则取文件的货币</translation>
    </message>
    <message>
        <source>Samples and trials that customers were given</source>
        <translation>给客户的样品与试用</translation>
    </message>
    <message>
        <source>Those of which nothing came yet, or all of one customer</source>
        <translation>尚无结果的，或某位客户的全部</translation>
    </message>
    <message>
        <source>Record that one was given</source>
        <translation>记录一次提供</translation>
    </message>
    <message>
        <source>Code of a product, or what else it is</source>
        <translation>产品编号，或其他名称</translation>
    </message>
    <message>
        <source>Something on trial, no sample</source>
        <translation>试用品，而非样品</translation>
    </message>
    <message>
        <source>Given on which day; without it, today</source>
        <translation>提供日期；不给则为今天</translation>
    </message>
    <message>
        <source>The last day of a trial</source>
        <translation>试用的最后一天</translation>
    </message>
    <message>
        <source>On which day to ask how it was</source>
        <translation>哪一天回访</translation>
    </message>
    <message>
        <source>What came of one</source>
        <translation>记录结果</translation>
    </message>
    <message>
        <source>open, bought or declined</source>
        <translation>open、bought 或 declined</translation>
    </message>
    <message>
        <source>As if it had not been given</source>
        <translation>删除这次记录</translation>
    </message>
    <message>
        <source>How many samples and trials led to an order</source>
        <translation>有多少样品与试用带来了订单</translation>
    </message>
    <message>
        <source>What is known about customers and sales</source>
        <translation>关于客户与销售的洞察</translation>
    </message>
    <message>
        <source>Write the reports into a folder, one file each: for nightly jobs</source>
        <translation>把各报表写入文件夹，每个一份文件：用于定时任务</translation>
    </message>
    <message>
        <source>Made where it is not there</source>
        <translation>不存在时自动创建</translation>
    </message>
    <message>
        <source>Every report</source>
        <translation>所有报表</translation>
    </message>
    <message>
        <source>This one, by the name of its file; repeatable</source>
        <translation>只要这一个（按文件名）；可重复</translation>
    </message>
    <message>
        <source>csv (default) or xlsx</source>
        <translation>csv（默认）或 xlsx</translation>
    </message>
    <message>
        <source>Write the rows of the answer into this file: csv or xlsx</source>
        <translation>把结果各行写入此文件：csv 或 xlsx</translation>
    </message>
    <message>
        <source>Also the revenue of the same days a year before</source>
        <translation>同时给出去年同期销售额</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>At most so many</source>
        <translation>最多多少条</translation>
    </message>
    <message>
        <source>What each row of the answer is</source>
        <translation>结果中每一行是什么</translation>
    </message>
    <message>
        <source>Why; it is kept in the history</source>
        <translation>原因；会记入历史</translation>
    </message>
    <message>
        <source>What else is to be kept</source>
        <translation>其他需要记下的内容</translation>
    </message>
    <message>
        <source>The name of a pool</source>
        <translation>公海名称</translation>
    </message>
    <message>
        <source>From where or when</source>
        <translation>从哪里或何时起</translation>
    </message>
    <message>
        <source>To whom or until when</source>
        <translation>给谁，或到何时为止</translation>
    </message>
    <message>
        <source>After so many days</source>
        <translation>多少天之后</translation>
    </message>
    <message>
        <source>How it is chosen who gets a customer</source>
        <translation>如何决定客户分给谁</translation>
    </message>
    <message>
        <source>At most so many a week</source>
        <translation>每周最多多少个</translation>
    </message>
    <message>
        <source>At most so many a month</source>
        <translation>每月最多多少个</translation>
    </message>
    <message>
        <source>Nothing at all where one of them cannot be had</source>
        <translation>只要有一个领不到，就一个也不领</translation>
    </message>
    <message>
        <source>Numbers in the file, as find and customers show them</source>
        <translation>文件中的编号，见 find 和 customers 的结果</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>A part of a name, a phone, a mail address, pinyin or initials</source>
        <translation>名称、电话、邮箱、拼音或首字母的一部分</translation>
    </message>
    <message>
        <source>Its number, as log shows it; without it the last one of one&apos;s own</source>
        <translation>编号，见 log；不填则为自己的上一次操作</translation>
    </message>
    <message>
        <source>%1 can be given only once.</source>
        <translation>%1 只能给出一次。</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>没有“%1”这个命令。</translation>
    </message>
    <message>
        <source>%1 entries were written.</source>
        <translation>已写入 %1 条记录。</translation>
    </message>
    <message>
        <source>There is no stage named %1.</source>
        <translation>没有名为 %1 的阶段。</translation>
    </message>
    <message>
        <source>The pipeline has no stages yet.</source>
        <translation>还没有销售阶段。</translation>
    </message>
    <message>
        <source>The file with the password cannot be read: %1</source>
        <translation>无法读取密码文件：%1</translation>
    </message>
    <message>
        <source>A password is needed: KINGFISHER_PASSWORD_FILE names the file that holds it.</source>
        <translation>需要密码：请用 KINGFISHER_PASSWORD_FILE 指定密码文件。</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>密码：</translation>
    </message>
    <message>
        <source>New password:</source>
        <translation>新密码：</translation>
    </message>
    <message>
        <source>Once more:</source>
        <translation>再输入一次：</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>两次输入的密码不一致。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>The answer lists nothing that could be written to %1.</source>
        <translation>没有可写入 %1 的内容。</translation>
    </message>
    <message>
        <source>%1 must end in .csv or .xlsx.</source>
        <translation>%1 须以 .csv 或 .xlsx 结尾。</translation>
    </message>
    <message>
        <source>A result is open, bought or declined.</source>
        <translation>结果只能是 open、bought 或 declined。</translation>
    </message>
    <message>
        <source>%1: %2 given, %3 bought</source>
        <translation>%1：提供 %2 次，成交 %3 次</translation>
    </message>
    <message>
        <source>There is no role %1.</source>
        <translation>没有角色 %1。</translation>
    </message>
    <message>
        <source>There is no department %1.</source>
        <translation>没有部门 %1。</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>已添加 %1。</translation>
    </message>
    <message>
        <source>%1 signs in with this password from now on.</source>
        <translation>%1 以后用此密码登录。</translation>
    </message>
    <message>
        <source>Nobody is asked for a password any more.</source>
        <translation>今后不再要求密码。</translation>
    </message>
    <message>
        <source>%1 does not see it any more, but as their role says.</source>
        <translation>%1 今后只能按角色权限查看。</translation>
    </message>
    <message>
        <source>%1 sees it from now on.</source>
        <translation>%1 今后可以看到它。</translation>
    </message>
    <message>
        <source>The rejected rows would be written over the sheet they are from: %1. Choose another name.</source>
        <translation>被拒绝的行会覆盖来源表格：%1。请另选文件名。</translation>
    </message>
    <message>
        <source>Revenue of all orders that are not cancelled; exactly, and with half a cent rounded up</source>
        <translation>所有未取消订单的销售额；精确值，半分进位</translation>
    </message>
    <message>
        <source>Head of quotations</source>
        <translation>报价单抬头</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>赢率</translation>
    </message>
    <message>
        <source>Days at most</source>
        <translation>最多天数</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>税号</translation>
    </message>
    <message>
        <source>Bank and account</source>
        <translation>开户行及账号</translation>
    </message>
    <message>
        <source>a customer is created</source>
        <translation>新建了客户</translation>
    </message>
    <message>
        <source>a customer changes</source>
        <translation>客户资料有改动</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>“%1”有改动</translation>
    </message>
    <message>
        <source>a customer comes to another owner</source>
        <translation>客户换了负责人</translation>
    </message>
    <message>
        <source>an opportunity is created</source>
        <translation>新建了商机</translation>
    </message>
    <message>
        <source>an opportunity comes into another stage</source>
        <translation>商机换了阶段</translation>
    </message>
    <message>
        <source>an opportunity comes into the stage %1</source>
        <translation>商机进入阶段“%1”</translation>
    </message>
    <message>
        <source>(a stage that is gone)</source>
        <translation>（已删除的阶段）</translation>
    </message>
    <message>
        <source>an order is created</source>
        <translation>新建了订单</translation>
    </message>
    <message>
        <source>an order comes into another state</source>
        <translation>订单换了状态</translation>
    </message>
    <message>
        <source>an order becomes: %1</source>
        <translation>订单变为“%1”</translation>
    </message>
    <message>
        <source>a contract comes into another state</source>
        <translation>合同换了状态</translation>
    </message>
    <message>
        <source>a contract becomes: %1</source>
        <translation>合同变为“%1”</translation>
    </message>
    <message>
        <source>an activity is recorded</source>
        <translation>记录了一次跟进</translation>
    </message>
    <message>
        <source>an activity is recorded: %1</source>
        <translation>记录了一次跟进：%1</translation>
    </message>
    <message>
        <source>a complaint comes in</source>
        <translation>收到投诉</translation>
    </message>
    <message numerus="yes">
        <source>nobody has contacted a customer for %n day(s)</source>
        <translation>
            <numerusform>客户已 %n 天没人联系</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a customer has not ordered for %n day(s)</source>
        <translation>
            <numerusform>客户已 %n 天没有下单</numerusform>
        </translation>
    </message>
    <message>
        <source>somebody has their birthday</source>
        <translation>有人生日</translation>
    </message>
    <message numerus="yes">
        <source>somebody has their birthday in %n day(s)</source>
        <translation>
            <numerusform>还有 %n 天有人生日</numerusform>
        </translation>
    </message>
    <message>
        <source>a contract ends</source>
        <translation>合同到期</translation>
    </message>
    <message numerus="yes">
        <source>a contract ends in %n day(s)</source>
        <translation>
            <numerusform>合同还有 %n 天到期</numerusform>
        </translation>
    </message>
    <message>
        <source>A task needs a title.</source>
        <translation>任务要有标题。</translation>
    </message>
    <message>
        <source>A task is due in 0 to 3650 days.</source>
        <translation>任务的期限为 0 到 3650 天。</translation>
    </message>
    <message>
        <source>Say to whom the customer goes.</source>
        <translation>请选择客户交给谁。</translation>
    </message>
    <message>
        <source>Say which field is set.</source>
        <translation>请选择要修改的字段。</translation>
    </message>
    <message>
        <source>A message needs words.</source>
        <translation>通知要有内容。</translation>
    </message>
    <message>
        <source>Say which playbook is begun.</source>
        <translation>请选择要开始的跟进方案。</translation>
    </message>
    <message>
        <source>A customer is created</source>
        <translation>新建客户</translation>
    </message>
    <message>
        <source>A field of a customer changes</source>
        <translation>客户字段改动</translation>
    </message>
    <message>
        <source>A customer comes to another owner</source>
        <translation>客户换负责人</translation>
    </message>
    <message>
        <source>An opportunity is created</source>
        <translation>新建商机</translation>
    </message>
    <message>
        <source>An opportunity comes into a stage</source>
        <translation>商机进入阶段</translation>
    </message>
    <message>
        <source>An order is created</source>
        <translation>新建订单</translation>
    </message>
    <message>
        <source>An order comes into a state</source>
        <translation>订单进入状态</translation>
    </message>
    <message>
        <source>A contract comes into a state</source>
        <translation>合同进入状态</translation>
    </message>
    <message>
        <source>An activity is recorded</source>
        <translation>记录跟进</translation>
    </message>
    <message>
        <source>A complaint comes in</source>
        <translation>收到投诉</translation>
    </message>
    <message>
        <source>No contact for some days</source>
        <translation>若干天没有联系</translation>
    </message>
    <message>
        <source>No order for some days</source>
        <translation>若干天没有下单</translation>
    </message>
    <message>
        <source>A birthday is near</source>
        <translation>生日临近</translation>
    </message>
    <message>
        <source>A contract is about to end</source>
        <translation>合同即将到期</translation>
    </message>
    <message>
        <source>Plan a task</source>
        <translation>安排任务</translation>
    </message>
    <message>
        <source>Give the customer to</source>
        <translation>把客户交给</translation>
    </message>
    <message>
        <source>Set a field</source>
        <translation>修改字段</translation>
    </message>
    <message>
        <source>Put on a tag</source>
        <translation>加标签</translation>
    </message>
    <message>
        <source>Take off a tag</source>
        <translation>去标签</translation>
    </message>
    <message>
        <source>Tell somebody</source>
        <translation>通知某人</translation>
    </message>
    <message>
        <source>Begin a playbook</source>
        <translation>开始跟进方案</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>无需改动</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Waits for a person</source>
        <translation>待人确认</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>whoever has the customer</source>
        <translation>负责人</translation>
    </message>
    <message numerus="yes">
        <source>plan for %1, in %n day(s): %2 (%3)</source>
        <translation>
            <numerusform>为%1安排 %n 天后的%3：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>give the customer to %1</source>
        <translation>把客户交给%1</translation>
    </message>
    <message>
        <source>empty %1</source>
        <translation>清空“%1”</translation>
    </message>
    <message>
        <source>set %1 to %2</source>
        <translation>把“%1”改为“%2”</translation>
    </message>
    <message>
        <source>put on the tag %1</source>
        <translation>加标签“%1”</translation>
    </message>
    <message>
        <source>take off the tag %1</source>
        <translation>去标签“%1”</translation>
    </message>
    <message>
        <source>tell %1: %2</source>
        <translation>通知%1：%2</translation>
    </message>
    <message>
        <source>begin the playbook %1</source>
        <translation>开始跟进方案“%1”</translation>
    </message>
    <message>
        <source>(one that is gone)</source>
        <translation>（已删除的方案）</translation>
    </message>
    <message>
        <source>When %1, then %2.</source>
        <translation>当%1时，%2。</translation>
    </message>
    <message>
        <source>When %1, and it holds that %2, then %3.</source>
        <translation>当%1，并且满足 %2 时，%3。</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>The customer was created</source>
        <translation>新建了客户</translation>
    </message>
    <message>
        <source>%1: %2, before %3</source>
        <translation>%1：%2，原为 %3</translation>
    </message>
    <message>
        <source>Came to %1</source>
        <translation>转到 %1 名下</translation>
    </message>
    <message>
        <source>The opportunity %1 was created</source>
        <translation>新建了商机 %1</translation>
    </message>
    <message>
        <source>The opportunity %1 came into the stage %2</source>
        <translation>商机 %1 进入阶段“%2”</translation>
    </message>
    <message>
        <source>The order %1 was created</source>
        <translation>新建了订单 %1</translation>
    </message>
    <message>
        <source>The order %1 became: %2</source>
        <translation>订单 %1 变为“%2”</translation>
    </message>
    <message>
        <source>The contract %1 became: %2</source>
        <translation>合同 %1 变为“%2”</translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <translation>记录了：%1</translation>
    </message>
    <message>
        <source>A complaint came in</source>
        <translation>收到投诉</translation>
    </message>
    <message>
        <source>No contact since %1</source>
        <translation>自 %1 起没有联系</translation>
    </message>
    <message>
        <source>No order since %1</source>
        <translation>自 %1 起没有下单</translation>
    </message>
    <message>
        <source>Birthday on %1</source>
        <translation>%1 生日</translation>
    </message>
    <message>
        <source>Birthday of %1 on %2</source>
        <translation>%1 于 %2 生日</translation>
    </message>
    <message>
        <source>The contract %1 ends on %2</source>
        <translation>合同 %1 于 %2 到期</translation>
    </message>
    <message>
        <source>An automation needs a name of at most 100 characters.</source>
        <translation>自动化要有名称，最多 100 个字。</translation>
    </message>
    <message>
        <source>The days are 0 to 3650.</source>
        <translation>天数为 0 到 3650。</translation>
    </message>
    <message>
        <source>Say after how many days.</source>
        <translation>请填写天数。</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>请说明要做什么。</translation>
    </message>
    <message>
        <source>stopped: this rule led to itself</source>
        <translation>已停止：这条规则触发了自己</translation>
    </message>
    <message>
        <source>stopped: %1 rules followed one another already</source>
        <translation>已停止：已连续触发 %1 条规则</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) at once, such as %1</source>
        <translation>
            <numerusform>一次 %n 个客户，例如 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is held by this entry any more.</source>
        <translation>这一条已经没有待确认的客户。</translation>
    </message>
    <message>
        <source>This automation no longer exists.</source>
        <translation>这条自动化已不存在。</translation>
    </message>
    <message>
        <source>There is no automation named %1.</source>
        <translation>没有名为 %1 的自动化。</translation>
    </message>
    <message>
        <source>There is no such thing as %1 here.</source>
        <translation>这里没有 %1。</translation>
    </message>
    <message>
        <source>There is an automation named %1 already.</source>
        <translation>已有名为 %1 的自动化。</translation>
    </message>
    <message>
        <source>Somebody else changed this automation meanwhile.</source>
        <translation>这条自动化刚被别人改过。</translation>
    </message>
    <message>
        <source>I share this customer with you until %1.</source>
        <translation>我把这个客户共享给你，到 %1 为止。</translation>
    </message>
    <message>
        <source>I share this customer with you.</source>
        <translation>我把这个客户共享给你。</translation>
    </message>
    <message>
        <source>There is no “%1”. There are: %2.</source>
        <translation>没有“%1”。现有：%2。</translation>
    </message>
    <message>
        <source>This kind of activity is not known; it was taken as a note.</source>
        <translation>无法识别的跟进方式，已记为备注。</translation>
    </message>
    <message>
        <source>This state of an activity is not known.</source>
        <translation>无法识别该跟进状态。</translation>
    </message>
    <message>
        <source>The next step has no day; it stands with the result.</source>
        <translation>下一步没有日期，已写入跟进结果。</translation>
    </message>
    <message>
        <source>The next step lies before what it follows.</source>
        <translation>下一步的时间早于本次跟进。</translation>
    </message>
    <message>
        <source>You may not give activities to others.</source>
        <translation>您无权将跟进分配给他人。</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>It has no time that can be read.</source>
        <translation>没有可识别的时间。</translation>
    </message>
    <message>
        <source>It has no title.</source>
        <translation>没有标题。</translation>
    </message>
    <message>
        <source>It names no customer, nor anybody who takes part and is known.</source>
        <translation>没有提到客户，也没有认识的参与者。</translation>
    </message>
    <message>
        <source>%1 is too large for a calendar.</source>
        <translation>%1 太大，不像日历文件。</translation>
    </message>
    <message>
        <source>%1 is no calendar.</source>
        <translation>%1 不是日历文件。</translation>
    </message>
    <message>
        <source>The contact stands in the file before; this row was added to it.</source>
        <translation>该联系人在文件前面已出现，此行已并入。</translation>
    </message>
    <message>
        <source>This state of a contract is not known.</source>
        <translation>不认识这种合同状态。</translation>
    </message>
    <message>
        <source>The last day lies before the first one.</source>
        <translation>结束日期早于开始日期。</translation>
    </message>
    <message>
        <source>No customer of this name or code is in the file or in the sheet.</source>
        <translation>文件和表格里都没有这个名称或编号的客户。</translation>
    </message>
    <message>
        <source>This is neither a company nor a person.</source>
        <translation>既不是公司也不是个人。</translation>
    </message>
    <message>
        <source>The note takes the place of: %1</source>
        <translation>备注已替换，原备注为：%1</translation>
    </message>
    <message>
        <source>It was taken for “%1”, which is written a little otherwise.</source>
        <translation>已当作“%1”，两者写法略有不同。</translation>
    </message>
    <message>
        <source>By its code this is the customer “%1”.</source>
        <translation>按编号，这是客户“%1”。</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>The package is a .zip file.</source>
        <translation>个人数据包是 .zip 文件。</translation>
    </message>
    <message>
        <source>What was changed, by whom and when</source>
        <translation>何人何时改动了什么</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>可修改</translation>
    </message>
    <message>
        <source>Everything that is stored about %1</source>
        <translation>有关 %1 的全部存储数据</translation>
    </message>
    <message>
        <source>Put together on %1 by %2. Times are those of %3. data.json and the folder csv hold the same for other programs.</source>
        <translation>由 %2 于 %1 整理。时间按 %3 时区。data.json 和 csv 文件夹中有同样的内容，供其他程序使用。</translation>
    </message>
    <message>
        <source>Third phone</source>
        <translation>第三电话</translation>
    </message>
    <message>
        <source>Fourth phone</source>
        <translation>第四电话</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>规格型号</translation>
    </message>
    <message>
        <source>Part that is paid</source>
        <translation>折后比例</translation>
    </message>
    <message>
        <source>Reduction in money</source>
        <translation>优惠金额</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>承运商</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>运单号</translation>
    </message>
    <message>
        <source>Arrived on</source>
        <translation>签收日期</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>A customer of this name is in another place (%1); this is another one.</source>
        <translation>同名客户在另一个地方（%1），已作为另一个客户。</translation>
    </message>
    <message>
        <source>You may not give opportunities to others.</source>
        <translation>您无权将商机分配给他人。</translation>
    </message>
    <message>
        <source>There is no such customer; the opportunity stays with the one that it has.</source>
        <translation>没有这个客户；商机仍归原来的客户。</translation>
    </message>
    <message>
        <source>The order is sent in several deliveries, which stay as they are.</source>
        <translation>该订单分多次发货，发货单保持不变。</translation>
    </message>
    <message>
        <source>It cannot arrive before it was shipped.</source>
        <translation>签收日期不能早于发货日期。</translation>
    </message>
    <message>
        <source>The reduction is larger than the price.</source>
        <translation>优惠金额大于价款。</translation>
    </message>
    <message>
        <source>A discount of %1 %. If that is what is left to pay, choose “Part that is paid” for the column.</source>
        <translation>折扣扣减 %1 %。如果这是应付的比例，请为该列选择“折后比例”。</translation>
    </message>
    <message>
        <source>Several products have this name: its code or specification is needed.</source>
        <translation>有多个同名产品：需要编号或规格型号。</translation>
    </message>
    <message>
        <source>This is a percentage, and no number.</source>
        <translation>这是百分比，不是数值。</translation>
    </message>
    <message>
        <source>No column holds the quantity: each line counts as one piece.</source>
        <translation>没有数量列：每行按一件计算。</translation>
    </message>
    <message>
        <source>No column holds the number of the order: each row is an order of its own.</source>
        <translation>没有订单号列：每行作为一个单独的订单。</translation>
    </message>
    <message>
        <source>No column holds a price or an amount: the lines come to 0.</source>
        <translation>没有单价或金额列：各行金额为 0。</translation>
    </message>
    <message>
        <source>The row does not say its order: it was taken for that of the row above.</source>
        <translation>此行没有订单信息，已当作上一行的订单。</translation>
    </message>
    <message>
        <source>No column holds a number, a product or an amount: this is no sheet of orders.</source>
        <translation>没有订单号、产品或金额列：这不是订单表。</translation>
    </message>
    <message>
        <source>The header of the sheet stands here again; it is no record.</source>
        <translation>表头在这里又出现了一次，不是记录。</translation>
    </message>
    <message>
        <source>A title above the header, which stands here again; it is no record.</source>
        <translation>重复表头上方的标题，不是记录。</translation>
    </message>
    <message>
        <source>The sheet was changed since it was looked at. Look at it again: %1</source>
        <translation>表格在查看之后被修改过，请重新查看：%1</translation>
    </message>
    <message>
        <source>no order for %1 days, usually every %2 days</source>
        <translation>已 %1 天没下单，平常 %2 天一次</translation>
    </message>
    <message>
        <source>no order for %1 days</source>
        <translation>已 %1 天没下单</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot;, where more leave</source>
        <translation>%1“%2”的客户流失较多</translation>
    </message>
    <message numerus="yes">
        <source>only %n orders so far</source>
        <translation>
            <numerusform>至今只有 %n 张订单</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody contacted them for %1 days</source>
        <translation>%1 天没有人联系过</translation>
    </message>
    <message>
        <source>more of those with orders of this size leave</source>
        <translation>下单金额与其相近的客户流失较多</translation>
    </message>
    <message>
        <source>more of those who came at that time leave</source>
        <translation>同一时期来的客户流失较多</translation>
    </message>
    <message>
        <source>Silent for longer than most</source>
        <translation>沉默得比多数客户久</translation>
    </message>
    <message>
        <source>Silent for a shorter time than most</source>
        <translation>沉默得比多数客户短</translation>
    </message>
    <message>
        <source>Silent for many times their usual interval</source>
        <translation>沉默得远超自己平常的间隔</translation>
    </message>
    <message>
        <source>Silent for no longer than usual</source>
        <translation>沉默没有超过平常的间隔</translation>
    </message>
    <message>
        <source>Ordered more often than most</source>
        <translation>下单次数比多数客户多</translation>
    </message>
    <message>
        <source>Ordered less often than most</source>
        <translation>下单次数比多数客户少</translation>
    </message>
    <message>
        <source>Customers for longer than most</source>
        <translation>合作时间比多数客户长</translation>
    </message>
    <message>
        <source>Customers for a shorter time than most</source>
        <translation>合作时间比多数客户短</translation>
    </message>
    <message>
        <source>Larger orders than most</source>
        <translation>每单金额比多数客户大</translation>
    </message>
    <message>
        <source>Smaller orders than most</source>
        <translation>每单金额比多数客户小</translation>
    </message>
    <message>
        <source>More orders within half a year than most</source>
        <translation>近半年订单比多数客户多</translation>
    </message>
    <message>
        <source>Fewer orders within half a year than most</source>
        <translation>近半年订单比多数客户少</translation>
    </message>
    <message>
        <source>Contacted more often than most</source>
        <translation>近期联系比多数客户多</translation>
    </message>
    <message>
        <source>Contacted less often than most</source>
        <translation>近期联系比多数客户少</translation>
    </message>
    <message>
        <source>The churn aimed at is a share from 0 % to below 100 %.</source>
        <translation>流失目标应为 0% 到 100% 以下的比例。</translation>
    </message>
    <message>
        <source>Of 100 customers who bought and then were silent like this one, about %1 come back. An order within 30 days: %2, within 90 days: %3.</source>
        <translation>100 位像这样购买又沉默的客户，约有 %1 位会再来。30 天内下单的可能为 %2，90 天内为 %3。</translation>
    </message>
    <message>
        <source>Of %1 customers of whom that would have been said on %2, %3 really did not order again since.</source>
        <translation>%2 时会被这样判断的 %1 位客户，其中 %3 至今果然没有再下单。</translation>
    </message>
    <message>
        <source>Of %1 customers of whom it would have been said on %2 that they stay, %3 have ordered again since.</source>
        <translation>%2 时会被判断为留下的 %1 位客户，其中 %3 之后又下了单。</translation>
    </message>
    <message>
        <source>There are too few customers with orders to tell what moves sales: %1 of %2.</source>
        <translation>有订单的客户太少，看不出什么影响销售：%1 位，至少需要 %2 位。</translation>
    </message>
    <message>
        <source>So much is written down about so few customers that nothing follows from it.</source>
        <translation>客户太少而资料项太多，得不出结论。</translation>
    </message>
    <message>
        <source>What is written down explains hardly any of the differences between customers.</source>
        <translation>已有的资料几乎不能解释客户之间的差别。</translation>
    </message>
    <message>
        <source>Contacts within a year</source>
        <translation>一年内的联系次数</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>This announcement no longer exists.</source>
        <translation>这条公告已不存在。</translation>
    </message>
    <message>
        <source>An announcement needs a title of at most 200 characters.</source>
        <translation>公告要有标题，最多 200 个字。</translation>
    </message>
    <message>
        <source>Somebody else changed this announcement meanwhile.</source>
        <translation>这条公告刚被别人改过。</translation>
    </message>
    <message>
        <source>You are not allowed to do this.</source>
        <translation>没有权限执行此操作。</translation>
    </message>
    <message>
        <source>Added a delivery of the order %1</source>
        <translation>为订单 %1 添加了发货单</translation>
    </message>
    <message>
        <source>Changed a delivery of the order %1</source>
        <translation>修改了订单 %1 的发货单</translation>
    </message>
    <message>
        <source>Moved on a delivery of the order %1</source>
        <translation>更新了订单 %1 的发货状态</translation>
    </message>
    <message>
        <source>Removed a delivery of the order %1</source>
        <translation>删除了订单 %1 的发货单</translation>
    </message>
    <message>
        <source>Added the price list %1</source>
        <translation>添加了价格表 %1</translation>
    </message>
    <message>
        <source>Changed the price list %1</source>
        <translation>修改了价格表 %1</translation>
    </message>
    <message>
        <source>Removed the price list %1</source>
        <translation>删除了价格表 %1</translation>
    </message>
    <message>
        <source>Planned maintenance or warranty of the order %1</source>
        <translation>安排了订单 %1 的保养或质保</translation>
    </message>
    <message>
        <source>Changed a return of the order %1</source>
        <translation>修改了订单 %1 的退货</translation>
    </message>
    <message>
        <source>Moved on a return of the order %1</source>
        <translation>更新了订单 %1 的退货状态</translation>
    </message>
    <message>
        <source>Removed a return of the order %1</source>
        <translation>删除了订单 %1 的退货</translation>
    </message>
    <message>
        <source>Agreed when %1 is paid</source>
        <translation>约定了 %1 的付款计划</translation>
    </message>
    <message>
        <source>Received a payment for %1</source>
        <translation>收到 %1 的回款</translation>
    </message>
    <message>
        <source>Changed a payment for %1</source>
        <translation>修改了 %1 的回款</translation>
    </message>
    <message>
        <source>Removed a payment for %1</source>
        <translation>删除了 %1 的回款</translation>
    </message>
    <message>
        <source>Added the carrier %1</source>
        <translation>添加了承运商 %1</translation>
    </message>
    <message numerus="yes">
        <source>Took %n event(s) over from a calendar</source>
        <translation>
            <numerusform>从日历导入 %n 个日程</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrote a message to %1</source>
        <translation>给 %1 发了消息</translation>
    </message>
    <message>
        <source>Announced: %1</source>
        <translation>发布公告：%1</translation>
    </message>
    <message>
        <source>Changed the announcement: %1</source>
        <translation>修改公告：%1</translation>
    </message>
    <message>
        <source>Noted a missed call of %1</source>
        <translation>记下了 %1 的未接来电</translation>
    </message>
    <message>
        <source>Began the playbook %1 by hand</source>
        <translation>手动开始跟进方案 %1</translation>
    </message>
    <message>
        <source>Stopped the playbook %1 for a customer</source>
        <translation>为一个客户停止了跟进方案 %1</translation>
    </message>
    <message>
        <source>Added the automation %1</source>
        <translation>新增自动化 %1</translation>
    </message>
    <message>
        <source>Changed the automation %1</source>
        <translation>修改自动化 %1</translation>
    </message>
    <message>
        <source>Removed the automation %1</source>
        <translation>删除自动化 %1</translation>
    </message>
    <message>
        <source>By automation: %1</source>
        <translation>自动化执行：%1</translation>
    </message>
    <message numerus="yes">
        <source>The time of %n share(s) of customers is over</source>
        <translation>
            <numerusform>%n 个客户共享已到期</numerusform>
        </translation>
    </message>
    <message>
        <source>Erased somebody for good</source>
        <translation>彻底删除了一个人</translation>
    </message>
    <message>
        <source>Took somebody off the list of who must not be added</source>
        <translation>把某人移出不得录入的名单</translation>
    </message>
    <message>
        <source>Wrote everything about %1 into a package</source>
        <translation>导出了有关 %1 的全部数据</translation>
    </message>
    <message>
        <source>Changed what data are used for: %1</source>
        <translation>修改了信息用途：%1</translation>
    </message>
    <message>
        <source>Changed how long data are kept: %1</source>
        <translation>修改了保存期限：%1</translation>
    </message>
    <message>
        <source>Changed that %1 is kept longer</source>
        <translation>修改了 %1 的延期保留</translation>
    </message>
    <message>
        <source>Recorded that %1 agreed</source>
        <translation>记录了 %1 的同意</translation>
    </message>
    <message>
        <source>Recorded that %1 withdrew their consent</source>
        <translation>记录了 %1 撤回同意</translation>
    </message>
    <message>
        <source>Changed the churn aimed at</source>
        <translation>更改了流失目标</translation>
    </message>
    <message>
        <source>Changed since, and therefore left as it is: %1.</source>
        <translation>此后已被修改，保持原样：%1。</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>发货单</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>分期</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>价格表</translation>
    </message>
    <message>
        <source>Price of a list</source>
        <translation>价格表价格</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退货单</translation>
    </message>
    <message>
        <source>Line of a return</source>
        <translation>退货明细</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>回款</translation>
    </message>
    <message>
        <source>Line of a delivery</source>
        <translation>发货明细</translation>
    </message>
    <message>
        <source>What data are used for</source>
        <translation>信息用途</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>How long data are kept</source>
        <translation>保存期限</translation>
    </message>
    <message>
        <source>Kept longer</source>
        <translation>延期保留</translation>
    </message>
    <message>
        <source>Change of owner</source>
        <translation>负责人变动</translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>Look into the pool</source>
        <translation>查看公海</translation>
    </message>
    <message>
        <source>Recycling</source>
        <translation>自动回收</translation>
    </message>
    <message>
        <source>Playbook that began</source>
        <translation>已启动的打法</translation>
    </message>
    <message>
        <source>Shared with a colleague</source>
        <translation>共享给同事</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>自动化</translation>
    </message>
    <message>
        <source>Action of an automation</source>
        <translation>自动化的动作</translation>
    </message>
    <message>
        <source>Event of a calendar</source>
        <translation>日历中的日程</translation>
    </message>
    <message>
        <source>Answer of a customer</source>
        <translation>客户的回答</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>公告</translation>
    </message>
    <message>
        <source>Message to a colleague</source>
        <translation>给同事的消息</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>By what right</source>
        <translation>法律依据</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>同意日期</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>撤回日期</translation>
    </message>
    <message>
        <source>How it was withdrawn</source>
        <translation>撤回方式</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>起算日</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>收款日期</translation>
    </message>
    <message>
        <source>Announced on</source>
        <translation>申请日期</translation>
    </message>
    <message>
        <source>Credited on</source>
        <translation>冲红日期</translation>
    </message>
    <message>
        <source>Way of paying</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>付款方</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>发票号</translation>
    </message>
    <message>
        <source>Reference of the bank</source>
        <translation>银行流水号</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应到日期</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>待退回</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>已冲红</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>银行转账</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>支票</translation>
    </message>
    <message>
        <source>Bank draft</source>
        <translation>承兑汇票</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>刷卡</translation>
    </message>
    <message>
        <source>Alipay</source>
        <translation>支付宝</translation>
    </message>
    <message>
        <source>WeChat Pay</source>
        <translation>微信支付</translation>
    </message>
    <message>
        <source>Set off against a credit</source>
        <translation>红字冲抵</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>To be shipped</source>
        <translation>待发货</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>运输中</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>已签收</translation>
    </message>
    <message>
        <source>An erasure cannot be taken back: nothing is left.</source>
        <translation>彻底删除无法撤销：已没有任何内容。</translation>
    </message>
    <message>
        <source>Say when the warranty ends, or how often to maintain.</source>
        <translation>请填写质保到期日或保养周期。</translation>
    </message>
    <message>
        <source>At most %1 months.</source>
        <translation>最多 %1 个月。</translation>
    </message>
    <message>
        <source>At most %1 days.</source>
        <translation>最多 %1 天。</translation>
    </message>
    <message>
        <source>Say when the first maintenance is.</source>
        <translation>请填写首次保养日期。</translation>
    </message>
    <message>
        <source>Maintenance: %1</source>
        <translation>保养：%1</translation>
    </message>
    <message>
        <source>The warranty of %1 ends on %2. Offer to extend it.</source>
        <translation>%1 的质保于 %2 到期，可建议续保。</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>准时</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>晚到</translation>
    </message>
    <message>
        <source>No day was promised</source>
        <translation>未约定日期</translation>
    </message>
    <message>
        <source>This delivery no longer exists.</source>
        <translation>该发货单已不存在。</translation>
    </message>
    <message>
        <source>The day lies ahead.</source>
        <translation>日期在未来。</translation>
    </message>
    <message>
        <source>Nothing of this order is left to be sent.</source>
        <translation>该订单已没有待发的货物。</translation>
    </message>
    <message>
        <source>This line of the order no longer exists.</source>
        <translation>该订单明细已不存在。</translation>
    </message>
    <message>
        <source>Of %1 only %2 are left to be sent.</source>
        <translation>%1 只剩 %2 待发。</translation>
    </message>
    <message>
        <source>An order that is %1 is not sent.</source>
        <translation>状态为“%1”的订单不能发货。</translation>
    </message>
    <message>
        <source>A delivery does not begin as cancelled.</source>
        <translation>新发货单不能是已取消状态。</translation>
    </message>
    <message>
        <source>Somebody else changed this delivery meanwhile.</source>
        <translation>其他人刚刚修改了该发货单。</translation>
    </message>
    <message>
        <source>A delivery cannot go from &apos;%1&apos; to &apos;%2&apos;.</source>
        <translation>发货单不能从“%1”变为“%2”。</translation>
    </message>
    <message>
        <source>A carrier needs a name, of at most %1 characters.</source>
        <translation>承运商需要名称，最多 %1 个字符。</translation>
    </message>
    <message>
        <source>%1 is the carrier %2 already.</source>
        <translation>%1 已是承运商 %2。</translation>
    </message>
    <message>
        <source>A line that is in a delivery or a return cannot be removed.</source>
        <translation>已发货或退货的明细不能删除。</translation>
    </message>
    <message>
        <source>Of %1 %2 are in deliveries or returns already.</source>
        <translation>%1 已有 %2 在发货单或退货单中。</translation>
    </message>
    <message>
        <source>Goods of this order have left; cancel it instead of removing it.</source>
        <translation>该订单已有货物发出；请取消订单，而不是删除。</translation>
    </message>
    <message>
        <source>Payments were received for this order; cancel it instead of removing it.</source>
        <translation>该订单已有回款；请取消订单，而不是删除。</translation>
    </message>
    <message>
        <source>Goods of this order came back; remove the return first.</source>
        <translation>该订单有退货；请先删除退货单。</translation>
    </message>
    <message>
        <source>%1 is no part of a plan: it looks like 30%:order, 60%:arrival+7 or 500:2026-12-01.</source>
        <translation>%1 不是付款计划的写法，应如 30%:order、60%:arrival+7 或 500:2026-12-01。</translation>
    </message>
    <message>
        <source>on a day</source>
        <translation>于指定日期</translation>
    </message>
    <message>
        <source>after the order</source>
        <translation>下单后</translation>
    </message>
    <message>
        <source>after shipping</source>
        <translation>发货后</translation>
    </message>
    <message>
        <source>after arrival</source>
        <translation>签收后</translation>
    </message>
    <message>
        <source>after signing</source>
        <translation>签约后</translation>
    </message>
    <message>
        <source>Not due yet</source>
        <translation>未到期</translation>
    </message>
    <message>
        <source>1-30 days overdue</source>
        <translation>逾期 1-30 天</translation>
    </message>
    <message>
        <source>31-60 days</source>
        <translation>31-60 天</translation>
    </message>
    <message>
        <source>61-90 days</source>
        <translation>61-90 天</translation>
    </message>
    <message>
        <source>More than 90 days</source>
        <translation>90 天以上</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2 付 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n day(s) %2</source>
        <translation>
            <numerusform>%2 %n 天付 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>This payment no longer exists.</source>
        <translation>该回款已不存在。</translation>
    </message>
    <message>
        <source>A share lies between 0 and 100 %.</source>
        <translation>比例应在 0 到 100% 之间。</translation>
    </message>
    <message>
        <source>A part of an order waits for the order, and one of a contract for its signing.</source>
        <translation>订单的分期以下单、发货或签收为准，合同的分期以签约为准。</translation>
    </message>
    <message>
        <source>At most %1 parts.</source>
        <translation>最多 %1 期。</translation>
    </message>
    <message>
        <source>The parts come to more than the whole.</source>
        <translation>各期合计超过总额。</translation>
    </message>
    <message>
        <source>A payment is for an order or for a contract.</source>
        <translation>一笔回款只能对应一个订单或一份合同。</translation>
    </message>
    <message>
        <source>%1 is in %2.</source>
        <translation>%1 的币种是 %2。</translation>
    </message>
    <message>
        <source>Nothing is paid for a draft; confirm the order first.</source>
        <translation>草稿订单不能收款，请先确认订单。</translation>
    </message>
    <message>
        <source>For a cancelled order money is only paid back.</source>
        <translation>已取消的订单只能退款。</translation>
    </message>
    <message>
        <source>Somebody else changed this payment meanwhile.</source>
        <translation>其他人刚刚修改了该回款。</translation>
    </message>
    <message>
        <source>Begun by hand</source>
        <translation>手动开始</translation>
    </message>
    <message>
        <source>for whom you choose</source>
        <translation>对象自选</translation>
    </message>
    <message>
        <source>A step asks at most 20 questions.</source>
        <translation>每一步最多 20 个问题。</translation>
    </message>
    <message>
        <source>All moves</source>
        <translation>全部流转</translation>
    </message>
    <message>
        <source>Into the pool</source>
        <translation>进入公海</translation>
    </message>
    <message>
        <source>Out of the pool</source>
        <translation>离开公海</translation>
    </message>
    <message>
        <source>From person to person</source>
        <translation>人员之间</translation>
    </message>
    <message>
        <source>There is no field %1 that a pool could hide.</source>
        <translation>没有可以隐藏的字段 %1。</translation>
    </message>
    <message>
        <source>fields of one&apos;s own</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>Hidden until somebody claims: %1.</source>
        <translation>领取前隐藏：%1。</translation>
    </message>
    <message>
        <source>Masked until somebody claims: %1.</source>
        <translation>领取前打码：%1。</translation>
    </message>
    <message>
        <source>One may open %1 records a day.</source>
        <translation>每人每天最多查看 %1 条。</translation>
    </message>
    <message>
        <source>Please give it a name.</source>
        <translation>请输入名称。</translation>
    </message>
    <message>
        <source>What are people asked? They agree to these words.</source>
        <translation>向对方征求什么？对方同意的就是这段文字。</translation>
    </message>
    <message>
        <source>To what did they agree?</source>
        <translation>对方同意了什么用途？</translation>
    </message>
    <message>
        <source>Please choose the day on which they agreed.</source>
        <translation>请选择对方同意的日期。</translation>
    </message>
    <message>
        <source>To which words did they agree?</source>
        <translation>对方同意的原文是什么？</translation>
    </message>
    <message>
        <source>It can only be withdrawn after it was given, and not later than today.</source>
        <translation>撤回日期不能早于同意日期，也不能晚于今天。</translation>
    </message>
    <message>
        <source>Contract and orders</source>
        <translation>合同与订单</translation>
    </message>
    <message>
        <source>We use your data to make offers that you ask for, to deliver what you order, and to bill it.</source>
        <translation>我们使用您的信息，用于按您的要求报价、交付您的订单并结算。</translation>
    </message>
    <message>
        <source>Bookkeeping</source>
        <translation>财务记账</translation>
    </message>
    <message>
        <source>We keep invoices and orders for as long as the law asks for.</source>
        <translation>我们按法律规定的期限保存发票和订单。</translation>
    </message>
    <message>
        <source>News and offers</source>
        <translation>新品与优惠通知</translation>
    </message>
    <message>
        <source>I agree to be told of products and offers by phone, message or mail. I can withdraw this at any time.</source>
        <translation>我同意通过电话、短信、微信或邮件接收产品和优惠信息，并可随时撤回。</translation>
    </message>
    <message>
        <source>Passing on to partners</source>
        <translation>提供给合作方</translation>
    </message>
    <message>
        <source>I agree that my name and how to reach me are given to partners who deliver or install what I order. I can withdraw this at any time.</source>
        <translation>我同意将我的姓名和联系方式提供给为我配送或安装的合作方，并可随时撤回。</translation>
    </message>
    <message>
        <source>A contract with them</source>
        <translation>与其订立的合同</translation>
    </message>
    <message>
        <source>A legal obligation</source>
        <translation>法定义务</translation>
    </message>
    <message>
        <source>An interest that weighs more</source>
        <translation>更重要的正当利益</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>书面</translation>
    </message>
    <message>
        <source>On a web page or form</source>
        <translation>网页或表单</translation>
    </message>
    <message>
        <source>By mail or message</source>
        <translation>邮件或消息</translation>
    </message>
    <message>
        <source>By word of mouth</source>
        <translation>口头</translation>
    </message>
    <message>
        <source>There is one of this name already.</source>
        <translation>已有同名的一项。</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. Please look again.</source>
        <translation>期间有人改动过，请重新查看。</translation>
    </message>
    <message>
        <source>This purpose no longer exists.</source>
        <translation>这个用途已不存在。</translation>
    </message>
    <message>
        <source>People agreed to this, which has to stay on record. Switch it off instead.</source>
        <translation>已有人同意过这个用途，须留存记录。可以将其停用。</translation>
    </message>
    <message>
        <source>This contact no longer exists.</source>
        <translation>这位联系人已不存在。</translation>
    </message>
    <message>
        <source>They agreed to this already, and it holds.</source>
        <translation>对方已经同意过，且仍然有效。</translation>
    </message>
    <message>
        <source>This consent no longer exists.</source>
        <translation>这项同意已不存在。</translation>
    </message>
    <message>
        <source>This was withdrawn already.</source>
        <translation>这项同意已经撤回。</translation>
    </message>
    <message>
        <source>They asked for it</source>
        <translation>本人要求</translation>
    </message>
    <message>
        <source>They withdrew their consent</source>
        <translation>本人撤回同意</translation>
    </message>
    <message>
        <source>Their time is over</source>
        <translation>保存期限已到</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>Erased customer</source>
        <translation>已删除客户</translation>
    </message>
    <message>
        <source>There is nobody of this number, not in the history either.</source>
        <translation>没有这个编号的人，历史中也没有。</translation>
    </message>
    <message>
        <source>Between 1 and %1 days.</source>
        <translation>1 到 %1 天之间。</translation>
    </message>
    <message>
        <source>after the last contact, order or contract</source>
        <translation>自最后一次联系、订单或合同起</translation>
    </message>
    <message>
        <source>after the last order</source>
        <translation>自最后一次订单起</translation>
    </message>
    <message>
        <source>after they were added</source>
        <translation>自录入之日起</translation>
    </message>
    <message>
        <source>after they withdrew their consent</source>
        <translation>自撤回同意起</translation>
    </message>
    <message>
        <source>after they were deleted, for the history</source>
        <translation>自删除之日起（历史记录）</translation>
    </message>
    <message>
        <source>Why is it kept? The law asks for a reason.</source>
        <translation>为什么保留？法律要求说明原因。</translation>
    </message>
    <message>
        <source>Please choose a day to come.</source>
        <translation>请选择今天以后的日期。</translation>
    </message>
    <message>
        <source>This customer is not held.</source>
        <translation>这个客户没有延期保留。</translation>
    </message>
    <message>
        <source>They asked to be forgotten and were erased on %1: they must not be added again. If they came back of their own will, an administrator takes them off the list first (Privacy).</source>
        <translation>此人已应要求于 %1 彻底删除，不得再次录入。若本人自愿回来，请管理员先在“隐私与合规”中将其移出名单。</translation>
    </message>
    <message>
        <source>This price list no longer exists.</source>
        <translation>该价格表已不存在。</translation>
    </message>
    <message>
        <source>A price list needs a name, of at most %1 characters.</source>
        <translation>价格表需要名称，最多 %1 个字符。</translation>
    </message>
    <message>
        <source>At most %1 prices.</source>
        <translation>最多 %1 个价格。</translation>
    </message>
    <message>
        <source>A price needs a product.</source>
        <translation>价格需要对应产品。</translation>
    </message>
    <message>
        <source>%1 has two prices from the same quantity on.</source>
        <translation>%1 在同一起订量下有两个价格。</translation>
    </message>
    <message>
        <source>There is a price list %1 already.</source>
        <translation>已有价格表 %1。</translation>
    </message>
    <message>
        <source>Somebody else changed this price list meanwhile.</source>
        <translation>其他人刚刚修改了该价格表。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>%1 is no product of the catalogue.</source>
        <translation>目录中没有产品 %1。</translation>
    </message>
    <message>
        <source>A product, a quantity where there is one, and a price are wanted.</source>
        <translation>每行应为产品、起订量（可省略）和价格。</translation>
    </message>
    <message>
        <source>Damaged on the way</source>
        <translation>运输损坏</translation>
    </message>
    <message>
        <source>The wrong goods</source>
        <translation>发错货</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation>质量问题</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>到货太晚</translation>
    </message>
    <message>
        <source>Not wanted any more</source>
        <translation>不再需要</translation>
    </message>
    <message>
        <source>This return no longer exists.</source>
        <translation>该退货单已不存在。</translation>
    </message>
    <message>
        <source>Nothing comes back before it was ordered.</source>
        <translation>退货不能早于下单。</translation>
    </message>
    <message>
        <source>It cannot come back before it was announced.</source>
        <translation>退回不能早于申请。</translation>
    </message>
    <message>
        <source>Say what comes back.</source>
        <translation>请填写退货数量。</translation>
    </message>
    <message>
        <source>Of %1 only %2 can come back.</source>
        <translation>%1 最多可退 %2。</translation>
    </message>
    <message>
        <source>For %1 at most %2 is credited.</source>
        <translation>%1 最多可冲红 %2。</translation>
    </message>
    <message>
        <source>Nothing comes back of an order that is %1.</source>
        <translation>状态为“%1”的订单不能退货。</translation>
    </message>
    <message>
        <source>A return begins as announced, or as come back.</source>
        <translation>新退货单只能是待退回或已退回。</translation>
    </message>
    <message>
        <source>Take the credit back first.</source>
        <translation>请先撤销冲红。</translation>
    </message>
    <message>
        <source>Somebody else changed this return meanwhile.</source>
        <translation>其他人刚刚修改了该退货单。</translation>
    </message>
    <message>
        <source>Credit for the return %1: %2</source>
        <translation>退货 %1 的红字订单：%2</translation>
    </message>
    <message>
        <source>What was credited has been paid back already.</source>
        <translation>冲红款项已退给客户。</translation>
    </message>
    <message>
        <source>A return cannot go from &apos;%1&apos; to &apos;%2&apos;.</source>
        <translation>退货单不能从“%1”变为“%2”。</translation>
    </message>
    <message>
        <source>Job title and department</source>
        <translation>职务和部门</translation>
    </message>
    <message>
        <source>Preferences and hobbies</source>
        <translation>偏好与爱好</translation>
    </message>
    <message>
        <source>Opportunities and contracts</source>
        <translation>商机与合同</translation>
    </message>
    <message>
        <source>What was talked about</source>
        <translation>跟进内容</translation>
    </message>
    <message>
        <source>This backup is encrypted. Open it as a file, with the password of its time.</source>
        <translation>此备份已加密。请用当时的密码把它作为文件打开。</translation>
    </message>
    <message>
        <source>This backup is damaged: %1</source>
        <translation>此备份已损坏：%1</translation>
    </message>
    <message>
        <source>The folder is away: %1. Plug in its disk, or connect its drive.</source>
        <translation>找不到文件夹：%1。请接上磁盘或连接网络盘。</translation>
    </message>
    <message>
        <source>Nothing can be written in the folder %1: %2</source>
        <translation>文件夹 %1 无法写入：%2</translation>
    </message>
    <message>
        <source>What was written to %1 is not what was read back.</source>
        <translation>写入 %1 的内容与读回的不一致。</translation>
    </message>
    <message>
        <source>The backups lie there already. Choose a folder on another disk.</source>
        <translation>备份已在那里。请选择另一磁盘上的文件夹。</translation>
    </message>
    <message>
        <source>The log beside the file %1 was taken away while it was open. Nothing is written into it any more; please open it again.</source>
        <translation>文件 %1 旁边的日志在打开期间被移走了，因此不再写入任何内容。请重新打开该文件。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>已停止，未写入任何内容。</translation>
    </message>
    <message>
        <source>Not even the list of its tables can be read. A backup is the only way back.</source>
        <translation>连数据表清单都无法读取，只能使用备份。</translation>
    </message>
    <message>
        <source>Missed call from %1: call back</source>
        <translation>%1 的未接来电：回电</translation>
    </message>
    <message numerus="yes">
        <source>%1 overdue for %n day(s)</source>
        <translation>
            <numerusform>%1 已逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for the payment</source>
        <translation>催收货款</translation>
    </message>
    <message>
        <source>A task is DAYS:KIND:TITLE, such as 3:call:Ask how it was; not %1.</source>
        <translation>任务写成“天数:方式:标题”，例如 3:call:问问效果；%1 不行。</translation>
    </message>
    <message>
        <source>There is no event %1. Events: %2.</source>
        <translation>没有事件 %1。可用的事件：%2。</translation>
    </message>
    <message>
        <source>%1 done, %2 stopped, %3 wait for a person, %4 failed</source>
        <translation>已执行 %1 次，停止 %2 次，待人确认 %3 个，失败 %4 次</translation>
    </message>
    <message>
        <source>There is no second place for backups.</source>
        <translation>备份没有第二处存放地。</translation>
    </message>
    <message>
        <source>Second place: %1, on the same disk as the first. It helps against mistakes, not against a broken disk.</source>
        <translation>第二处：%1，与第一处在同一磁盘上。能防误操作，防不了磁盘损坏。</translation>
    </message>
    <message>
        <source>Second place: %1, with %2 backups.</source>
        <translation>第二处：%1，有 %2 份备份。</translation>
    </message>
    <message>
        <source>Say where the encrypted backup is to be written.</source>
        <translation>请指定加密备份写到哪里。</translation>
    </message>
    <message>
        <source>It is encrypted. Whoever loses the password needs this key; print it and put it away:</source>
        <translation>备份已加密。忘记密码时需要这把恢复密钥，请打印并妥善保管：</translation>
    </message>
    <message>
        <source>Customers: %1 now, %2 then; orders: %3 now, %4 then.</source>
        <translation>客户：现有 %1，当时 %2；订单：现有 %3，当时 %4。</translation>
    </message>
    <message>
        <source>%1 operations would be lost, %2 would come back.</source>
        <translation>将丢失 %1 项操作，将恢复 %2 项操作。</translation>
    </message>
    <message>
        <source>Say --to NEW to restore it into a new file; the one that is open stays as it is.</source>
        <translation>加上 --to 新文件 即可还原到新文件；现有文件保持不变。</translation>
    </message>
    <message>
        <source>%1 people who were erased since were erased in it again.</source>
        <translation>之后彻底删除的 %1 人，已在还原的文件中再次删除。</translation>
    </message>
    <message>
        <source>%1: %2 rows, at most %3 lost, %4 left out because they contradict others</source>
        <translation>%1：%2 行，最多丢失 %3 行，因与其他记录矛盾而舍弃 %4 行</translation>
    </message>
    <message>
        <source>All %1 rows could be read; they are in %2.</source>
        <translation>全部 %1 行均可读出，已存入 %2。</translation>
    </message>
    <message>
        <source>%1 rows could be read; they are in %2. The damaged file is as it was.</source>
        <translation>读出 %1 行，已存入 %2。损坏的文件保持原样。</translation>
    </message>
    <message>
        <source>%1 is no telephone number.</source>
        <translation>%1 不是电话号码。</translation>
    </message>
    <message>
        <source>Nobody with this number is in the file.</source>
        <translation>文件中没有这个号码。</translation>
    </message>
    <message>
        <source>Planned to call %1 back</source>
        <translation>已安排给 %1 回电</translation>
    </message>
    <message>
        <source>Of %1 who would have been named on %2, %3 % left; of the %4 others %5 %</source>
        <translation>%2 会被点名的 %1 位中 %3% 流失，其余 %4 位中 %5%</translation>
    </message>
    <message>
        <source>A list is to_ship, on_the_way, late or delivered.</source>
        <translation>列表可为 to_ship、on_the_way、late 或 delivered。</translation>
    </message>
    <message>
        <source>A part is the place of a line and a quantity, as in 1:2.5.</source>
        <translation>部分发货写作“行号:数量”，如 1:2.5。</translation>
    </message>
    <message>
        <source>A state is planned, shipped, delivered or cancelled.</source>
        <translation>状态可为 planned、shipped、delivered 或 cancelled。</translation>
    </message>
    <message>
        <source>Deliveries are told by carrier, month or owner.</source>
        <translation>发货可按 carrier、month 或 owner 统计。</translation>
    </message>
    <message>
        <source>%1: %2 deliveries, %3 late, %4 not shipped</source>
        <translation>%1：发货 %2 单，晚到 %3，未发 %4</translation>
    </message>
    <message>
        <source>any, in, out, people or new</source>
        <translation>any、in、out、people 或 new</translation>
    </message>
    <message>
        <source>At most so many, the newest</source>
        <translation>最多这么多条，取最新的</translation>
    </message>
    <message>
        <source>Only from them, to them or by them</source>
        <translation>只看此人转出、得到或操作的</translation>
    </message>
    <message>
        <source>Who got which customers from whom, when and why</source>
        <translation>谁何时从谁那里得到哪些客户，为什么</translation>
    </message>
    <message>
        <source>With the customers of each cell</source>
        <translation>并列出每格的客户</translation>
    </message>
    <message>
        <source>What groups of customers brought, and what they are worth</source>
        <translation>各组客户带来多少、值多少</translation>
    </message>
    <message>
        <source>segment (default), kind of product or period of the first purchase</source>
        <translation>segment（默认）、kind 产品种类或 period 首购年份</translation>
    </message>
    <message>
        <source>What goes with higher sales to a customer, and how sure that is</source>
        <translation>什么与客户的销售额相关，以及有多可靠</translation>
    </message>
    <message>
        <source>How many may leave in a quarter, in percent of the customers</source>
        <translation>一个季度最多可流失的客户百分比</translation>
    </message>
    <message>
        <source>No aim any more</source>
        <translation>取消目标</translation>
    </message>
    <message>
        <source>Empty cells empty what is there; ways of contact and tags that a cell leaves out go</source>
        <translation>空单元格清空原有内容；单元格中没有写的联系方式和标签会被删除</translation>
    </message>
    <message>
        <source>Who has fewest gets the next; what nobody has room for goes to the pool</source>
        <translation>客户最少的人先得；没有人能接的进入公海</translation>
    </message>
    <message>
        <source>Only tell who would be archived</source>
        <translation>只列出会被归档的客户</translation>
    </message>
    <message>
        <source>Records that one person may open a day, or none</source>
        <translation>每人每天可查看多少条；none 表示不限</translation>
    </message>
    <message>
        <source>What shows of a field until somebody claims: phone=mask, city=hide, notes=show</source>
        <translation>领取前字段如何显示：phone=mask、city=hide、notes=show</translation>
    </message>
    <message>
        <source>Where it goes otherwise; without it the first</source>
        <translation>无人可接时去哪个公海；不填则为第一个</translation>
    </message>
    <message>
        <source>Whose customers</source>
        <translation>谁的客户</translation>
    </message>
    <message>
        <source>What leaves for orders, and when it arrives</source>
        <translation>订单的发货与签收</translation>
    </message>
    <message>
        <source>Deliveries of a list, or all of one order</source>
        <translation>某一列表的发货单，或一个订单的全部发货单</translation>
    </message>
    <message>
        <source>to_ship (default), on_the_way, late or delivered</source>
        <translation>to_ship（默认）、on_the_way、late 或 delivered</translation>
    </message>
    <message>
        <source>Send an order, or a part of it</source>
        <translation>发出整个订单或其中一部分</translation>
    </message>
    <message>
        <source>By name or code</source>
        <translation>名称或代码</translation>
    </message>
    <message>
        <source>When it was promised; without it, as the order says</source>
        <translation>承诺的日期；不填则按订单</translation>
    </message>
    <message>
        <source>On which day it left; without it, today</source>
        <translation>发出日期；不填为今天</translation>
    </message>
    <message>
        <source>LINE:QUANTITY, by its place in the order; once for each part</source>
        <translation>行号:数量；每部分写一次</translation>
    </message>
    <message>
        <source>It has not left yet</source>
        <translation>尚未发出</translation>
    </message>
    <message>
        <source>It left, arrived, came back or was cancelled</source>
        <translation>发出、签收、退回或取消</translation>
    </message>
    <message>
        <source>planned, shipped, delivered or cancelled</source>
        <translation>planned、shipped、delivered 或 cancelled</translation>
    </message>
    <message>
        <source>On which day; without it, today</source>
        <translation>日期；不填为今天</translation>
    </message>
    <message>
        <source>As if it had never been</source>
        <translation>当作从未有过</translation>
    </message>
    <message>
        <source>Who carries goods</source>
        <translation>承运商</translation>
    </message>
    <message>
        <source>Every carrier</source>
        <translation>全部承运商</translation>
    </message>
    <message>
        <source>A carrier, with the code that sheets call it by</source>
        <translation>承运商及其在表格中的代码</translation>
    </message>
    <message>
        <source>How deliveries keep their days</source>
        <translation>发货准时情况</translation>
    </message>
    <message>
        <source>carrier (default), month or owner</source>
        <translation>carrier（默认）、month 或 owner</translation>
    </message>
    <message>
        <source>What customers owe, and what they paid</source>
        <translation>客户的应收与回款</translation>
    </message>
    <message>
        <source>What came in for an order or a contract, or from a customer</source>
        <translation>某订单、合同或客户的回款</translation>
    </message>
    <message>
        <source>An order by its id</source>
        <translation>订单的编号 id</translation>
    </message>
    <message>
        <source>A contract by its id</source>
        <translation>合同的编号 id</translation>
    </message>
    <message>
        <source>A customer by its id, where it is for nothing in particular</source>
        <translation>客户的编号 id，用于未指定订单的回款</translation>
    </message>
    <message>
        <source>Record what came in; below zero, what was paid back</source>
        <translation>登记回款；负数为退款</translation>
    </message>
    <message>
        <source>On which day it came; without it, today</source>
        <translation>收款日期；不填为今天</translation>
    </message>
    <message>
        <source>transfer (default), cash, cheque, draft, card, alipay, wechat, credit or other</source>
        <translation>transfer（默认）、cash、cheque、draft、card、alipay、wechat、credit 或 other</translation>
    </message>
    <message>
        <source>Who paid, where it is not the customer</source>
        <translation>付款方（不是客户本身时）</translation>
    </message>
    <message>
        <source>When an order or a contract is paid, and what is open of it</source>
        <translation>订单或合同的付款计划与未收金额</translation>
    </message>
    <message>
        <source>PART: 30%:order, 60%:arrival+7, 500:2026-12-01, parted by commas; empty: no plan</source>
        <translation>分期：30%:order、60%:arrival+7、500:2026-12-01，以逗号分隔；空为无计划</translation>
    </message>
    <message>
        <source>What is open, the longest overdue first</source>
        <translation>未收款项，逾期最久的在前</translation>
    </message>
    <message>
        <source>Only what is overdue</source>
        <translation>只看逾期</translation>
    </message>
    <message>
        <source>Also what has no day</source>
        <translation>也包括未定日期的</translation>
    </message>
    <message>
        <source>What is overdue, by how long</source>
        <translation>应收账龄</translation>
    </message>
    <message>
        <source>customer (default) or owner</source>
        <translation>customer（默认）或 owner</translation>
    </message>
    <message>
        <source>Goods that come back</source>
        <translation>退货</translation>
    </message>
    <message>
        <source>The newest first, or all of one order</source>
        <translation>最新的在前，或一个订单的全部退货</translation>
    </message>
    <message>
        <source>Goods of an order come back</source>
        <translation>登记订单的退货</translation>
    </message>
    <message>
        <source>LINE:QUANTITY or LINE:QUANTITY:AMOUNT; once for each</source>
        <translation>行号:数量 或 行号:数量:金额；每行写一次</translation>
    </message>
    <message>
        <source>damaged, wrong, quality, late, unwanted or other</source>
        <translation>damaged、wrong、quality、late、unwanted 或 other</translation>
    </message>
    <message>
        <source>It is not here yet</source>
        <translation>尚未退回</translation>
    </message>
    <message>
        <source>It came back, was credited or refused</source>
        <translation>退回、冲红或拒绝</translation>
    </message>
    <message>
        <source>announced, received, credited or refused</source>
        <translation>announced、received、credited 或 refused</translation>
    </message>
    <message>
        <source>How much came back, and why</source>
        <translation>退货金额与原因</translation>
    </message>
    <message>
        <source>reason (default), product, customer or month</source>
        <translation>reason（默认）、product、customer 或 month</translation>
    </message>
    <message>
        <source>What products cost whom</source>
        <translation>客户价格</translation>
    </message>
    <message>
        <source>Every price list, or the prices of one</source>
        <translation>全部价格表，或某一价格表的价格</translation>
    </message>
    <message>
        <source>The name of a list</source>
        <translation>价格表名称</translation>
    </message>
    <message>
        <source>A list of prices, or another one of this name</source>
        <translation>设置价格表</translation>
    </message>
    <message>
        <source>Of customers of this grade; without it, of all</source>
        <translation>客户等级；不填为全部</translation>
    </message>
    <message>
        <source>The name of a segment that is a list; without it, of all</source>
        <translation>名单分群的名称；不填为全部</translation>
    </message>
    <message>
        <source>First day it holds</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Last day it holds</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>CODE:PRICE or CODE:PRICE:FROM; once for each</source>
        <translation>编码:价格 或 编码:价格:起订量；每个写一次</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Remove a price list</source>
        <translation>删除价格表</translation>
    </message>
    <message>
        <source>What a product costs a customer</source>
        <translation>某产品对某客户的价格</translation>
    </message>
    <message>
        <source>Code of the product</source>
        <translation>产品编码</translation>
    </message>
    <message>
        <source>For how many; without it, one</source>
        <translation>数量；不填为 1</translation>
    </message>
    <message>
        <source>What the program does by itself</source>
        <translation>程序自动做的事</translation>
    </message>
    <message>
        <source>Every automation, as a sentence</source>
        <translation>全部自动化规则，以句子列出</translation>
    </message>
    <message>
        <source>When something happens, and a condition holds, do something</source>
        <translation>当某事发生且条件成立时，做某事</translation>
    </message>
    <message>
        <source>The event, such as order_state or no_contact</source>
        <translation>事件，例如 order_state 或 no_contact</translation>
    </message>
    <message>
        <source>Of the event: a field, a stage, a state or a kind; without it, any</source>
        <translation>事件涉及的字段、阶段、状态或类型；不写则不限</translation>
    </message>
    <message>
        <source>Of what comes with time</source>
        <translation>随时间发生的事件的天数</translation>
    </message>
    <message>
        <source>Only customers for whom this holds, in the filter language</source>
        <translation>只限满足此筛选条件的客户</translation>
    </message>
    <message>
        <source>DAYS:KIND:TITLE: plan this; repeatable</source>
        <translation>天数:方式:标题，安排任务；可重复</translation>
    </message>
    <message>
        <source>Give the customer to this person</source>
        <translation>把客户交给此人</translation>
    </message>
    <message>
        <source>FIELD=VALUE: set a field of the customer; repeatable</source>
        <translation>字段=值，修改客户字段；可重复</translation>
    </message>
    <message>
        <source>Put on this tag; repeatable</source>
        <translation>加上此标签；可重复</translation>
    </message>
    <message>
        <source>Take off this tag; repeatable</source>
        <translation>去掉此标签；可重复</translation>
    </message>
    <message>
        <source>Tell this; {customer} and {why} are filled in; repeatable</source>
        <translation>发送此通知；{customer} 和 {why} 会被填入；可重复</translation>
    </message>
    <message>
        <source>Who gets tasks and messages; without it, whoever has the customer</source>
        <translation>任务和通知给谁；不写则给负责人</translation>
    </message>
    <message>
        <source>What comes with time: from this day on; without it, from today on</source>
        <translation>随时间发生的：从这天起；不写则从今天起</translation>
    </message>
    <message>
        <source>What comes with time: also what was so before</source>
        <translation>随时间发生的：以前就如此的也算</translation>
    </message>
    <message>
        <source>Switch an automation on</source>
        <translation>启用一条自动化</translation>
    </message>
    <message>
        <source>Switch an automation off</source>
        <translation>停用一条自动化</translation>
    </message>
    <message>
        <source>Remove an automation; what it did stays</source>
        <translation>删除一条自动化；它做过的保留</translation>
    </message>
    <message>
        <source>For whom it would have done something in the past</source>
        <translation>它在过去会对谁执行</translation>
    </message>
    <message>
        <source>First day; without it, 30 days before the last one</source>
        <translation>起始日；不写则为结束日前 30 天</translation>
    </message>
    <message>
        <source>Last day; without it, today</source>
        <translation>结束日；不写则为今天</translation>
    </message>
    <message>
        <source>Do what the automations ask</source>
        <translation>执行各条自动化</translation>
    </message>
    <message>
        <source>The entry of the log whose customers wait for a person</source>
        <translation>日志中待人确认的那一条</translation>
    </message>
    <message>
        <source>What automations did, for whom and why</source>
        <translation>自动化做过什么、对谁、为什么</translation>
    </message>
    <message>
        <source>How many entries</source>
        <translation>条数</translation>
    </message>
    <message>
        <source>Begun by hand, for whom one chooses</source>
        <translation>手动开始，对象自选</translation>
    </message>
    <message>
        <source>DAY:KIND:TITLE, then what to say, what to offer and what to ask, parted by bars; once for each step</source>
        <translation>天数:方式:标题，之后用竖线分隔话术、优惠和要问的问题；每步一次</translation>
    </message>
    <message>
        <source>What is planned is cancelled once the customer answered</source>
        <translation>客户一旦答复，未做的计划就取消</translation>
    </message>
    <message>
        <source>Plan the steps of a playbook for some customers</source>
        <translation>为一些客户安排跟进方案的各步</translation>
    </message>
    <message>
        <source>Numbers of customers</source>
        <translation>客户的编号</translation>
    </message>
    <message>
        <source>Cancel what a playbook has planned for a customer</source>
        <translation>取消跟进方案为某客户安排的计划</translation>
    </message>
    <message>
        <source>Number of the customer</source>
        <translation>客户的编号</translation>
    </message>
    <message>
        <source>What customers answered to what a playbook asks</source>
        <translation>客户对跟进方案所提问题的回答</translation>
    </message>
    <message>
        <source>Begin this playbook</source>
        <translation>开始此跟进方案</translation>
    </message>
    <message>
        <source>Whose a telephone number is</source>
        <translation>查询电话号码属于谁</translation>
    </message>
    <message>
        <source>Nobody took the call: plan to call back, where it is plain whom</source>
        <translation>未接来电：能确定是谁时，安排回电</translation>
    </message>
    <message>
        <source>A name, phone number or mail</source>
        <translation>姓名、电话或邮箱</translation>
    </message>
    <message>
        <source>Add one of this name</source>
        <translation>添加一项，用这个名称</translation>
    </message>
    <message>
        <source>Add the usual ones</source>
        <translation>添加常用的几项</translation>
    </message>
    <message>
        <source>Consent, retention, packages and erasure</source>
        <translation>同意、保存期限、个人数据包和彻底删除</translation>
    </message>
    <message>
        <source>Do not keep them from being added again</source>
        <translation>不阻止以后再次录入</translation>
    </message>
    <message>
        <source>Erase a person for good: rows, history, log, drafts</source>
        <translation>彻底删除一个人：记录、历史、日志、草稿</translation>
    </message>
    <message>
        <source>Everything about a person as a package</source>
        <translation>把有关一个人的全部数据打成一个包</translation>
    </message>
    <message>
        <source>For how many days</source>
        <translation>保存多少天</translation>
    </message>
    <message>
        <source>From which day it counts</source>
        <translation>从哪一天算起</translation>
    </message>
    <message>
        <source>How long customers are kept: sets the rule of this name</source>
        <translation>客户保存多久：设置这个名称的规则</translation>
    </message>
    <message>
        <source>Keep a customer although its time is over</source>
        <translation>虽已到期，仍保留一个客户</translation>
    </message>
    <message>
        <source>Let somebody be added again who came back of their own will</source>
        <translation>让自愿回来的人可以再次录入</translation>
    </message>
    <message>
        <source>Only company, or only person</source>
        <translation>只限公司，或只限个人</translation>
    </message>
    <message>
        <source>Only this contact of the customer, by its number</source>
        <translation>只限客户的这位联系人，填编号</translation>
    </message>
    <message>
        <source>Orders and contracts, too, instead of keeping their figures</source>
        <translation>连订单和合同也删除，不保留其数字</translation>
    </message>
    <message>
        <source>The name, to go on: this cannot be undone</source>
        <translation>填上名称才继续：此操作无法撤销</translation>
    </message>
    <message>
        <source>The number of the customer</source>
        <translation>客户的编号</translation>
    </message>
    <message>
        <source>They agreed to this purpose</source>
        <translation>对方同意了这个用途</translation>
    </message>
    <message>
        <source>They withdrew this consent, by its number</source>
        <translation>对方撤回了这项同意，填编号</translation>
    </message>
    <message>
        <source>To what a customer agreed; records it, or a withdrawal</source>
        <translation>客户同意了什么；记录同意或撤回</translation>
    </message>
    <message>
        <source>To which words, where not to those of the purpose</source>
        <translation>同意的原文，与用途的文字不同时填</translation>
    </message>
    <message>
        <source>What data of people are used for</source>
        <translation>个人信息的用途</translation>
    </message>
    <message>
        <source>What people are asked, or told</source>
        <translation>向对方征求或告知的内容</translation>
    </message>
    <message>
        <source>Where the proof lies; of a withdrawal, how it came</source>
        <translation>凭证存放在哪里；撤回时填以何种方式提出</translation>
    </message>
    <message>
        <source>Where, a .zip</source>
        <translation>写到哪里，.zip 文件</translation>
    </message>
    <message>
        <source>Whether somebody was erased and must not be added again</source>
        <translation>某人是否已被彻底删除、不得再次录入</translation>
    </message>
    <message>
        <source>Who was erased, as numbers</source>
        <translation>已被彻底删除的人，只列编号</translation>
    </message>
    <message>
        <source>Whose time is over</source>
        <translation>哪些客户已到期</translation>
    </message>
    <message>
        <source>consent (default), contract, obligation or interest</source>
        <translation>consent（默认）、contract、obligation 或 interest</translation>
    </message>
    <message>
        <source>paper, electronic, message or spoken</source>
        <translation>paper、electronic、message 或 spoken</translation>
    </message>
    <message>
        <source>request (default), withdrawn, retention or other</source>
        <translation>request（默认）、withdrawn、retention 或 other</translation>
    </message>
    <message>
        <source>One that opens only with a password, of a file that is not</source>
        <translation>文件未加密时，生成凭密码才能打开的备份</translation>
    </message>
    <message>
        <source>Where backups are copied to besides</source>
        <translation>备份另外复制到哪里</translation>
    </message>
    <message>
        <source>On another disk; without it, how it stands with it</source>
        <translation>另一磁盘上的文件夹；不填则显示现状</translation>
    </message>
    <message>
        <source>No second place any more</source>
        <translation>不再使用第二处</translation>
    </message>
    <message>
        <source>What going back to a backup would mean; with --to, does it</source>
        <translation>回到某个备份意味着什么；加 --to 则执行</translation>
    </message>
    <message>
        <source>Into this new file</source>
        <translation>写入这个新文件</translation>
    </message>
    <message>
        <source>Save what can be read of a damaged file into a new one</source>
        <translation>把损坏文件中可读的内容存入新文件</translation>
    </message>
    <message>
        <source>It stays as it is</source>
        <translation>原文件保持不变</translation>
    </message>
    <message>
        <source>Calendars of other programs</source>
        <translation>其他程序的日历</translation>
    </message>
    <message>
        <source>Take the events of an .ics file over as activities</source>
        <translation>把 .ics 文件中的日程导入为活动</translation>
    </message>
    <message>
        <source>An .ics file</source>
        <translation>.ics 文件</translation>
    </message>
    <message>
        <source>Whose the events are that name nobody</source>
        <translation>没有指明客户的日程归谁</translation>
    </message>
    <message>
        <source>The last day; without it, until it is ended</source>
        <translation>最后一天；不写则直到有人结束</translation>
    </message>
    <message>
        <source>What colleagues and automations have to say</source>
        <translation>同事和自动化的消息</translation>
    </message>
    <message>
        <source>Also what was seen already</source>
        <translation>已看过的也列出</translation>
    </message>
    <message>
        <source>A message to a colleague</source>
        <translation>给同事发消息</translation>
    </message>
    <message>
        <source>What everybody is to know</source>
        <translation>大家都要知道的公告</translation>
    </message>
    <message>
        <source>What stands on the board today</source>
        <translation>今天的公告栏</translation>
    </message>
    <message>
        <source>Announce something</source>
        <translation>发布公告</translation>
    </message>
    <message>
        <source>More of it</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>The last day on which it stands there</source>
        <translation>公告的最后一天</translation>
    </message>
    <message>
        <source>It stays on top</source>
        <translation>置顶</translation>
    </message>
    <message>
        <source>Take an announcement down</source>
        <translation>撤下公告</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>This way of paying is not known.</source>
        <translation>未知的付款方式。</translation>
    </message>
    <message>
        <source>This is no amount.</source>
        <translation>这不是金额。</translation>
    </message>
    <message>
        <source>What is open is told by customer or owner.</source>
        <translation>应收可按 customer 或 owner 统计。</translation>
    </message>
    <message>
        <source>%1: %2 open, %3 overdue</source>
        <translation>%1：应收 %2，逾期 %3</translation>
    </message>
    <message>
        <source>%1 customers begun, %2 activities planned, %3 have it already, %4 have no owner</source>
        <translation>已为 %1 个客户开始，安排了 %2 项活动；%3 个已在进行，%4 个没有负责人</translation>
    </message>
    <message>
        <source>Nothing of it is planned.</source>
        <translation>没有相关的计划。</translation>
    </message>
    <message>
        <source>planned activities %1, open opportunities %2, contracts %3, open complaints %4</source>
        <translation>计划跟进 %1，进行中商机 %2，合同 %3，未结投诉 %4</translation>
    </message>
    <message>
        <source>%1 is not FIELD=show, FIELD=mask or FIELD=hide.</source>
        <translation>%1 不是 字段=show、字段=mask 或 字段=hide。</translation>
    </message>
    <message>
        <source>had no owner</source>
        <translation>此前无负责人</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>came in</source>
        <translation>入池</translation>
    </message>
    <message>
        <source>went out</source>
        <translation>出池</translation>
    </message>
    <message>
        <source>days in the pool</source>
        <translation>在池天数</translation>
    </message>
    <message>
        <source>bought afterwards</source>
        <translation>之后成交</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>%1 is not one of any, in, out, people and new.</source>
        <translation>%1 不是 any、in、out、people、new 之一。</translation>
    </message>
    <message>
        <source>There is no price list named %1.</source>
        <translation>没有名为 %1 的价格表。</translation>
    </message>
    <message>
        <source>There is no product with the code %1.</source>
        <translation>没有编码为 %1 的产品。</translation>
    </message>
    <message>
        <source>A price is CODE:PRICE or CODE:PRICE:FROM.</source>
        <translation>价格写作 编码:价格 或 编码:价格:起订量。</translation>
    </message>
    <message>
        <source>There is no segment named %1 that is a list.</source>
        <translation>没有名为 %1 的名单分群。</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>没有价格</translation>
    </message>
    <message>
        <source>Nobody&apos;s time is over.</source>
        <translation>没有客户到期。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>withdrawn on %1</source>
        <translation>%1 撤回</translation>
    </message>
    <message>
        <source>How did they say so: paper, electronic, message or spoken?</source>
        <translation>对方以何种方式表示：paper、electronic、message 还是 spoken？</translation>
    </message>
    <message>
        <source>There is no purpose %1.</source>
        <translation>没有“%1”这个用途。</translation>
    </message>
    <message>
        <source>%1 was written: %2 rows of %3 tables, %4 changes.</source>
        <translation>已写入 %1：%3 张表的 %2 行，%4 条变更。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>No backup known to this machine holds them.</source>
        <translation>本机已知的备份中没有此人。</translation>
    </message>
    <message>
        <source>%1 backups known to this machine hold them; the last one goes on %2, where one is made every day. Copies elsewhere are not known.</source>
        <translation>本机已知的备份中有 %1 份含有此人；若每天备份一次，最后一份将在 %2 清除。别处的副本无从得知。</translation>
    </message>
    <message>
        <source>no day that can be told</source>
        <translation>无法确定的日期</translation>
    </message>
    <message>
        <source>Goes: %1</source>
        <translation>删除：%1</translation>
    </message>
    <message>
        <source>Stays without a name: %1</source>
        <translation>匿名保留：%1</translation>
    </message>
    <message>
        <source>History: %1 images; log: %2 entries; texts about others: %3</source>
        <translation>历史 %1 条；日志 %2 条；其他记录中提到 %3 处</translation>
    </message>
    <message>
        <source>The reason is request, withdrawn, retention or other.</source>
        <translation>原因应为 request、withdrawn、retention 或 other。</translation>
    </message>
    <message>
        <source>Erased. Nothing of it can be brought back.</source>
        <translation>已彻底删除，无法恢复。</translation>
    </message>
    <message>
        <source>Nothing was erased yet. It cannot be undone: nothing is left to bring back. To go on, say --confirm &quot;%1&quot;.</source>
        <translation>尚未删除任何内容。此操作无法撤销：删除后没有任何可恢复的东西。要继续，请加上 --confirm &quot;%1&quot;。</translation>
    </message>
    <message>
        <source>Nobody who is known by this was erased.</source>
        <translation>没有符合此信息的人被彻底删除过。</translation>
    </message>
    <message>
        <source>They may be added again.</source>
        <translation>现在可以再次录入此人。</translation>
    </message>
    <message>
        <source>A part is the place of a line, a quantity and perhaps an amount, as in 1:2:50.</source>
        <translation>部分退货写作“行号:数量[:金额]”，如 1:2:50。</translation>
    </message>
    <message>
        <source>A reason is damaged, wrong, quality, late, unwanted or other.</source>
        <translation>原因可为 damaged、wrong、quality、late、unwanted 或 other。</translation>
    </message>
    <message>
        <source>A state is announced, received, credited or refused.</source>
        <translation>状态可为 announced、received、credited 或 refused。</translation>
    </message>
    <message>
        <source>Returns are told by reason, product, customer or month.</source>
        <translation>退货可按 reason、product、customer 或 month 统计。</translation>
    </message>
    <message>
        <source>%1: %2 returns, %3</source>
        <translation>%1：退货 %2 单，%3</translation>
    </message>
    <message>
        <source>the usual ones</source>
        <translation>常用的几项</translation>
    </message>
    <message>
        <source>%1 is given twice</source>
        <translation>%1 给了两次</translation>
    </message>
    <message>
        <source>A rule cannot ask for the days that are left: they come of the rules.</source>
        <translation>规则的条件不能使用剩余天数：剩余天数由规则算出。</translation>
    </message>
    <message>
        <source>Back to the pool on</source>
        <translation>回收日期</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>剩余天数</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>单据类型</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>时间（时分）</translation>
    </message>
    <message>
        <source>Sales process</source>
        <translation>销售流程</translation>
    </message>
    <message>
        <source>%1 It waits in “%2”.</source>
        <translation>%1 暂留在“%2”。</translation>
    </message>
    <message>
        <source>There is no sales process of this name.</source>
        <translation>没有这个名称的销售流程。</translation>
    </message>
    <message>
        <source>Nothing was sold by this kind of document.</source>
        <translation>这种单据不是销售。</translation>
    </message>
    <message>
        <source>The quantity is in %1, and the price for one %2: what the lines come to is wrong unless these are the same.</source>
        <translation>数量按%1计，而单价按%2计：除非两者相同，否则各行金额不对。</translation>
    </message>
    <message>
        <source>No column holds a price or an amount: the lines come to 0. Is one of these it: %1?</source>
        <translation>没有单价或金额列：各行金额为 0。是否是其中一列：%1？</translation>
    </message>
    <message>
        <source>This is no time of day.</source>
        <translation>这不是时间。</translation>
    </message>
    <message>
        <source>This complaint no longer exists.</source>
        <translation>该投诉已不存在。</translation>
    </message>
    <message>
        <source>Write down what the customer was not content with.</source>
        <translation>请写明客户不满意的内容。</translation>
    </message>
    <message>
        <source>Somebody else changed this complaint meanwhile.</source>
        <translation>该投诉已被他人修改。</translation>
    </message>
    <message>
        <source>This complaint is closed already.</source>
        <translation>该投诉已结案。</translation>
    </message>
    <message>
        <source>Say what came of it.</source>
        <translation>请写明处理结果。</translation>
    </message>
    <message>
        <source>This complaint is open.</source>
        <translation>该投诉尚未结案。</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>下一步：%1</translation>
    </message>
    <message>
        <source>No better than a coin: nothing that is written down about customers tells who comes and who does not.</source>
        <translation>不比抛硬币准：现有的客户资料看不出谁会成交、谁不会。</translation>
    </message>
    <message>
        <source>Recorded a return of the order %1</source>
        <translation>登记了订单 %1 的退货</translation>
    </message>
    <message>
        <source>Confirmed that the clock of the computer is right</source>
        <translation>确认了电脑时钟无误</translation>
    </message>
    <message>
        <source>Removed the announcement: %1</source>
        <translation>撤下了公告：%1</translation>
    </message>
    <message>
        <source>Recorded a complaint of %1</source>
        <translation>登记了 %1 的投诉</translation>
    </message>
    <message>
        <source>Changed a complaint of %1</source>
        <translation>修改了 %1 的投诉</translation>
    </message>
    <message>
        <source>Closed a complaint of %1</source>
        <translation>%1 的投诉已结案</translation>
    </message>
    <message>
        <source>Opened a complaint of %1 again</source>
        <translation>重新打开了 %1 的投诉</translation>
    </message>
    <message>
        <source>Asked for approval of the opportunity %1</source>
        <translation>申请审批商机 %1</translation>
    </message>
    <message>
        <source>Approved the opportunity %1</source>
        <translation>审批通过商机 %1</translation>
    </message>
    <message>
        <source>Did not approve the opportunity %1</source>
        <translation>未通过商机 %1 的审批</translation>
    </message>
    <message>
        <source>What a stage needs</source>
        <translation>阶段的进入条件</translation>
    </message>
    <message>
        <source>Approval for a stage</source>
        <translation>阶段审批</translation>
    </message>
    <message>
        <source>Its customer lies in a pool. Claim the customer first.</source>
        <translation>客户在公海中，请先领取该客户。</translation>
    </message>
    <message>
        <source>A stage cannot ask for &apos;%1&apos;.</source>
        <translation>阶段不能要求“%1”。</translation>
    </message>
    <message>
        <source>A stage asks for 1 to %1 activities.</source>
        <translation>阶段可要求 1 到 %1 次活动。</translation>
    </message>
    <message>
        <source>“%1” asks for the same twice.</source>
        <translation>“%1”重复要求了同一项。</translation>
    </message>
    <message>
        <source>Each sales process needs a name of its own.</source>
        <translation>每个销售流程都要有自己的名称。</translation>
    </message>
    <message>
        <source>“%1” needs an open stage, in which deals begin.</source>
        <translation>“%1”需要一个进行中的阶段作为起点。</translation>
    </message>
    <message>
        <source>At least one sales process must be in use.</source>
        <translation>至少要有一个启用的销售流程。</translation>
    </message>
    <message>
        <source>“%1” cannot go: opportunities stand in it (%2). Move them first.</source>
        <translation>“%1”不能删除：其中还有商机（%2 个）。请先移走。</translation>
    </message>
    <message>
        <source>Somebody else changed the sales processes meanwhile.</source>
        <translation>销售流程已被他人修改。</translation>
    </message>
    <message>
        <source>“%1” needs no approval.</source>
        <translation>“%1”不需要审批。</translation>
    </message>
    <message>
        <source>May “%1” enter “%2”? It needs your approval.</source>
        <translation>“%1”可以进入“%2”吗？需要您审批。</translation>
    </message>
    <message>
        <source>“%1” may enter “%2”.</source>
        <translation>“%1”可以进入“%2”。</translation>
    </message>
    <message>
        <source>“%1” may not enter “%2” yet.</source>
        <translation>“%1”暂不能进入“%2”。</translation>
    </message>
    <message>
        <source>“%1” cannot enter “%2” yet. What is missing: %3.</source>
        <translation>“%1”还不能进入“%2”。缺少：%3。</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>跟进</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Quotation or order</source>
        <translation>报价或订单</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 so far)</source>
        <translation>%1（已完成 %2/%3）</translation>
    </message>
    <message>
        <source>approval for “%1”</source>
        <translation>“%1”的审批</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the things that are missing</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>All of %1 were asked for, and %2 may be claimed now.</source>
        <translation>要求整批领取 %1 个，而现在只能领取 %2 个。</translation>
    </message>
    <message>
        <source>Nobody may claim from the pool %1: its limit is 0.</source>
        <translation>公海“%1”不允许领取：领取上限为 0。</translation>
    </message>
    <message>
        <source>A pool makes one wait for 0 to 3650 days.</source>
        <translation>公海的等待天数须在 0 到 3650 之间。</translation>
    </message>
    <message>
        <source>The reason %1 is switched off.</source>
        <translation>原因“%1”已停用。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is more than a day ahead of what the file knows: after days off, or because it is wrong. Nothing is recycled until somebody has looked at the list.</source>
        <translation>这台电脑的时钟比文件中的最新记录快一天以上：可能刚放过假，也可能时钟不准。在有人确认名单之前不会回收。</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>What is known of them</source>
        <translation>客户概况</translation>
    </message>
    <message>
        <source>Said last</source>
        <translation>最近往来</translation>
    </message>
    <message>
        <source>Open opportunities</source>
        <translation>进行中的商机</translation>
    </message>
    <message>
        <source>Open complaints</source>
        <translation>未结投诉</translation>
    </message>
    <message>
        <source>Open payments</source>
        <translation>未收款项</translation>
    </message>
    <message>
        <source>Next purchase</source>
        <translation>下次购买</translation>
    </message>
    <message>
        <source>birthday on %1</source>
        <translation>生日 %1</translation>
    </message>
    <message>
        <source>When to reach them</source>
        <translation>方便联系的时间</translation>
    </message>
    <message>
        <source>expected on %1</source>
        <translation>预计 %1</translation>
    </message>
    <message>
        <source>still needed for “%1”: %2</source>
        <translation>进入“%1”还缺：%2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>due on %1</source>
        <translation>%1 到期</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n 个订单</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is no kind of activity.</source>
        <translation>%1 不是活动类型。</translation>
    </message>
    <message>
        <source>%1 is no instant; write 2026-11-23 or 2026-11-23T14:30.</source>
        <translation>%1 不是时间；请写 2026-11-23 或 2026-11-23T14:30。</translation>
    </message>
    <message>
        <source>Say when the next step is.</source>
        <translation>请写明下一步的时间。</translation>
    </message>
    <message>
        <source>What to know before a visit, on one page</source>
        <translation>拜访前须知，一页纸</translation>
    </message>
    <message>
        <source>How long deals stay in each stage and with whom, and what is stuck</source>
        <translation>商机在各阶段、各人手中停留多久，哪些停滞</translation>
    </message>
    <message>
        <source>What customers are not content with</source>
        <translation>客户投诉</translation>
    </message>
    <message>
        <source>Those that are open, or all of one customer</source>
        <translation>未结案的，或某客户的全部</translation>
    </message>
    <message>
        <source>Records one</source>
        <translation>登记一条</translation>
    </message>
    <message>
        <source>How it came: phone, email, wechat ...</source>
        <translation>来源：phone、email、wechat 等</translation>
    </message>
    <message>
        <source>It was settled</source>
        <translation>结案</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What it came from</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Calls, visits and messages, done and planned</source>
        <translation>电话、拜访和消息，已完成的和计划的</translation>
    </message>
    <message>
        <source>What was said and done with a customer, the latest first</source>
        <translation>与客户的往来，最新在前</translation>
    </message>
    <message>
        <source>Records what was done, or plans it</source>
        <translation>登记已完成的活动，或安排计划</translation>
    </message>
    <message>
        <source>call (default), visit, mail, message, meeting, note or task</source>
        <translation>call（默认）、visit、mail、message、meeting、note 或 task</translation>
    </message>
    <message>
        <source>When: 2026-11-23 or 2026-11-23T14:30; without it now</source>
        <translation>时间:2026-11-23 或 2026-11-23T14:30；不写为现在</translation>
    </message>
    <message>
        <source>How long it took</source>
        <translation>用时（分钟）</translation>
    </message>
    <message>
        <source>It is still to be done</source>
        <translation>尚待完成</translation>
    </message>
    <message>
        <source>A planned one was done</source>
        <translation>计划的活动已完成</translation>
    </message>
    <message>
        <source>The next step: call, visit, mail, message, meeting or task</source>
        <translation>下一步：call、visit、mail、message、meeting 或 task</translation>
    </message>
    <message>
        <source>When that is</source>
        <translation>下一步的时间</translation>
    </message>
    <message>
        <source>What that is about</source>
        <translation>下一步的内容</translation>
    </message>
    <message>
        <source>What customers order</source>
        <translation>客户订单</translation>
    </message>
    <message>
        <source>All orders, or those of one customer; the latest first</source>
        <translation>全部订单，或某客户的订单，最新在前</translation>
    </message>
    <message>
        <source>Records one, or a quotation</source>
        <translation>登记订单或报价</translation>
    </message>
    <message>
        <source>CODE:QUANTITY at the customer&apos;s price, or CODE:QUANTITY:PRICE; once for each line</source>
        <translation>编号:数量（按该客户的价格），或 编号:数量:单价；每行明细一次</translation>
    </message>
    <message>
        <source>Without it the next one</source>
        <translation>不写则自动编号</translation>
    </message>
    <message>
        <source>YYYY-MM-DD; without it today</source>
        <translation>YYYY-MM-DD;不写为今天</translation>
    </message>
    <message>
        <source>A quotation: nothing is owed for it yet</source>
        <translation>报价：尚不产生应收</translation>
    </message>
    <message>
        <source>The same once more, of today</source>
        <translation>按原单再来一单，日期为今天</translation>
    </message>
    <message>
        <source>The day on which it is to be there, YYYY-MM-DD</source>
        <translation>要求到货日期，YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Into another state</source>
        <translation>变更状态</translation>
    </message>
    <message>
        <source>Its number in this file</source>
        <translation>在本文件中的编号</translation>
    </message>
    <message>
        <source>draft, confirmed, shipped, paid, completed or cancelled</source>
        <translation>draft、confirmed、shipped、paid、completed 或 cancelled</translation>
    </message>
    <message>
        <source>What was agreed with customers for a time</source>
        <translation>与客户签订的合同</translation>
    </message>
    <message>
        <source>All of them, or those of one customer</source>
        <translation>全部，或某客户的</translation>
    </message>
    <message>
        <source>Records one that is in force</source>
        <translation>登记生效的合同</translation>
    </message>
    <message>
        <source>What it comes to</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Id of the opportunity of which it came</source>
        <translation>来源商机的 ID</translation>
    </message>
    <message>
        <source>The day on which it was signed, YYYY-MM-DD</source>
        <translation>签订日期，YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Payment, delivery, guarantee</source>
        <translation>付款、交货、质保</translation>
    </message>
    <message>
        <source>It is not in force yet</source>
        <translation>尚未生效</translation>
    </message>
    <message>
        <source>draft, active, ended or cancelled</source>
        <translation>draft、active、ended 或 cancelled</translation>
    </message>
    <message>
        <source>What a deal needs to enter a stage, instead of what it needed</source>
        <translation>设定商机进入阶段的条件，替换原有条件</translation>
    </message>
    <message>
        <source>amount, expected, product, notes, contact, phone, industry, source, order or contract; once for each</source>
        <translation>amount、expected、product、notes、contact、phone、industry、source、order 或 contract;可重复</translation>
    </message>
    <message>
        <source>Changes its name, its place, or whether it is in use</source>
        <translation>修改名称、顺序或是否启用</translation>
    </message>
    <message>
        <source>Removes one in which no opportunity ever stood</source>
        <translation>删除没有过商机的流程</translation>
    </message>
    <message>
        <source>Asks that it may enter a stage that needs approval</source>
        <translation>申请进入需审批的阶段</translation>
    </message>
    <message>
        <source>Does not let it into a stage that needs approval</source>
        <translation>不批准进入需审批的阶段</translation>
    </message>
    <message>
        <source>Stages of a sales process</source>
        <translation>销售流程的阶段</translation>
    </message>
    <message>
        <source>Changes a stage; one that is not there is added</source>
        <translation>修改阶段；没有则添加</translation>
    </message>
    <message>
        <source>Its name from now on</source>
        <translation>新名称</translation>
    </message>
    <message>
        <source>With what chance a deal in it is won, 0 to 1</source>
        <translation>此阶段商机的成交概率,0 到 1</translation>
    </message>
    <message>
        <source>After so many a deal in it stands still; 0: never</source>
        <translation>停留多少天算停滞;0 为从不</translation>
    </message>
    <message>
        <source>1 for the first one</source>
        <translation>1 为第一个</translation>
    </message>
    <message>
        <source>Removes a stage in which nothing stands</source>
        <translation>删除没有商机的阶段</translation>
    </message>
    <message>
        <source>call, visit, mail, message, meeting or any, and how many: visit:2; once for each</source>
        <translation>call、visit、mail、message、meeting 或 any，加次数：visit:2；可重复</translation>
    </message>
    <message>
        <source>By who assigns customers</source>
        <translation>由有分配权限的人</translation>
    </message>
    <message>
        <source>Every deal may enter</source>
        <translation>任何商机都可进入</translation>
    </message>
    <message>
        <source>The sales processes and their stages</source>
        <translation>销售流程及其阶段</translation>
    </message>
    <message>
        <source>All of them, with what their stages need</source>
        <translation>全部流程及各阶段的进入条件</translation>
    </message>
    <message>
        <source>A new one, with the usual stages</source>
        <translation>新建一个，带常用阶段</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>With the stages of another one</source>
        <translation>沿用另一流程的阶段</translation>
    </message>
    <message>
        <source>1 for the first one, in which deals begin</source>
        <translation>1 为第一个，新商机由此开始</translation>
    </message>
    <message>
        <source>Whether new deals may begin in it: on or off</source>
        <translation>是否可用于新商机：on 或 off</translation>
    </message>
    <message>
        <source>What it lacks to enter each stage</source>
        <translation>进入各阶段还缺什么</translation>
    </message>
    <message>
        <source>Lets it into a stage that needs approval</source>
        <translation>批准进入需审批的阶段</translation>
    </message>
    <message>
        <source>The sales process, by name; without it its own</source>
        <translation>销售流程名称；不写则为商机所在流程</translation>
    </message>
    <message>
        <source>Only those in this sales process</source>
        <translation>仅限此销售流程</translation>
    </message>
    <message>
        <source>Records a new one</source>
        <translation>登记新商机</translation>
    </message>
    <message>
        <source>The sales process, by name; without it the first one</source>
        <translation>销售流程名称；不写则为第一个</translation>
    </message>
    <message>
        <source>stage (default), month, quarter, product, owner, department, customer or pipeline</source>
        <translation>stage（默认）、month、quarter、product、owner、department、customer 或 pipeline</translation>
    </message>
    <message>
        <source>A funnel for each: product, owner, department, customer, month, quarter or pipeline</source>
        <translation>各自的漏斗：product、owner、department、customer、month、quarter 或 pipeline</translation>
    </message>
    <message>
        <source>Only this sales process, by name</source>
        <translation>仅此销售流程，按名称</translation>
    </message>
    <message>
        <source>segment: the saved ones, and a customer who is in several counts in each; where none is saved, and with rfm, the segments of RFM as of today</source>
        <translation>segment：已保存的分群，属于几个分群的客户在每个里都计入；没有保存过分群时，以及用 rfm 时，是按今天的 RFM 分群</translation>
    </message>
    <message>
        <source>There is no sales process named %1.</source>
        <translation>没有名为 %1 的销售流程。</translation>
    </message>
    <message>
        <source>A line is CODE:QUANTITY or CODE:QUANTITY:PRICE.</source>
        <translation>明细写作 编号:数量 或 编号:数量:单价。</translation>
    </message>
    <message>
        <source>Went on</source>
        <translation>推进</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>停滞</translation>
    </message>
    <message>
        <source>An activity is KIND or KIND:COUNT, such as visit:2.</source>
        <translation>活动写作 类型 或 类型:次数，例如 visit:2。</translation>
    </message>
    <message>
        <source>Say what the stage needs, or --nothing.</source>
        <translation>请写明阶段的进入条件，或用 --nothing。</translation>
    </message>
</context>
<context>
    <name>crm::Application</name>
    <message>
        <source>The settings could not be read and were begun anew; the old ones are kept as %1.</source>
        <translation>设置文件无法读取，已恢复默认设置；原文件保留为 %1。</translation>
    </message>
    <message>
        <source>%1 was not opened. %2</source>
        <translation>未能打开 %1。%2</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Kingfisher files (*.kingfisher)</source>
        <translation>翠鸟文件 (*.kingfisher)</translation>
    </message>
    <message>
        <source>Making the demonstration data</source>
        <translation>正在生成演示数据</translation>
    </message>
    <message>
        <source>Where should your customers be kept?</source>
        <translation>客户数据保存到哪里？</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Making the file</source>
        <translation>正在新建文件</translation>
    </message>
    <message>
        <source>There is no page &apos;%1&apos;. Pages: %2.</source>
        <translation>没有“%1”页面。可用页面：%2。</translation>
    </message>
    <message>
        <source>%1 is open already; its window was shown.</source>
        <translation>%1 已经打开，已显示其窗口。</translation>
    </message>
    <message>
        <source>Sharing the file</source>
        <translation>正在共享文件</translation>
    </message>
    <message>
        <source>The file is shared. Colleagues open it with &quot;Join a team&apos;s file&quot;.</source>
        <translation>文件已共享。同事用“加入团队文件”打开它。</translation>
    </message>
    <message>
        <source>The file was not shared</source>
        <translation>文件未能共享</translation>
    </message>
    <message>
        <source>This file opens with a password.</source>
        <translation>打开此文件需要密码。</translation>
    </message>
    <message>
        <source>There is no customer of the number %1.</source>
        <translation>没有编号为 %1 的客户。</translation>
    </message>
    <message>
        <source>Encrypting the file</source>
        <translation>正在加密文件</translation>
    </message>
    <message>
        <source>Taking the encryption off</source>
        <translation>正在取消加密</translation>
    </message>
    <message>
        <source>The file is not encrypted any more.</source>
        <translation>文件已取消加密。</translation>
    </message>
</context>
<context>
    <name>crm::IncomingCalls</name>
    <message>
        <source>Somebody calls whose number is not shown.</source>
        <translation>来电没有显示号码。</translation>
    </message>
    <message>
        <source>%1 calls from %2</source>
        <translation>%1 来电：%2</translation>
    </message>
    <message>
        <source>%1 of %2 calls from %3</source>
        <translation>%2 的 %1 来电：%3</translation>
    </message>
</context>
<context>
    <name>crm::OpenBase</name>
    <message>
        <source>There is no new backup: %1</source>
        <translation>未能生成新备份：%1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Undo the rest?</source>
        <translation>撤销其余部分？</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Undo the rest</source>
        <translation>撤销其余部分</translation>
    </message>
    <message>
        <source>The rest was taken back.</source>
        <translation>其余部分已撤销。</translation>
    </message>
    <message>
        <source>Typed and not saved the last time: %1. It is back when you open that form again.</source>
        <translation>上次填写而未保存：%1。再次打开相应表单即可继续。</translation>
    </message>
    <message numerus="yes">
        <source>%n records were changed since. They stay as they are:</source>
        <translation>
            <numerusform>%n 条记录后来被修改过，将保持不变：</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no new copy on this machine: %1</source>
        <translation>本机副本未能更新：%1</translation>
    </message>
    <message>
        <source>The list of customers could not be read: %1</source>
        <translation>无法读取客户列表：%1</translation>
    </message>
    <message numerus="yes">
        <source>Made again: %n of your changes.</source>
        <translation>
            <numerusform>已重新执行你的 %n 项更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>The quality of the data has fallen: %1 since the last audit. The page Data quality shows what to mend.</source>
        <translation>数据质量下降：比上次检查 %1。“数据质量”页面列出了要改正的地方。</translation>
    </message>
    <message>
        <source>The clock of this computer may be wrong: here it is %1, and the file was changed last at %2. Set it right before you go on.</source>
        <translation>本机时间可能不对：本机现在是 %1，而文件上次修改是在 %2。请先校准时间再继续。</translation>
    </message>
</context>
<context>
    <name>crm::RulesAtWork</name>
    <message numerus="yes">
        <source>Playbooks planned %n activities</source>
        <translation>
            <numerusform>跟进方案安排了 %n 项任务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Automation: %n customers at once wait for somebody to look at it. The page Automation shows them.</source>
        <translation>
            <numerusform>自动化：一次涉及 %n 个客户，等人看过再执行。请打开“自动化”页面。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Automation did something for %n customers</source>
        <translation>
            <numerusform>自动化为 %n 个客户做了事</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::ActionEdit</name>
    <message>
        <source>Remove this action</source>
        <translation>删除这个动作</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>做什么</translation>
    </message>
    <message>
        <source>after </source>
        <translation>之后 </translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>当天</translation>
    </message>
    <message>
        <source>Days until it is due</source>
        <translation>到期天数</translation>
    </message>
    <message>
        <source>Kind of activity</source>
        <translation>活动类型</translation>
    </message>
    <message>
        <source>Which field</source>
        <translation>哪个字段</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>适用客户</translation>
    </message>
    <message>
        <source>for the owner</source>
        <translation>给负责人</translation>
    </message>
    <message>
        <source>Which playbook</source>
        <translation>哪个跟进方案</translation>
    </message>
    <message>
        <source>What is to be done; {customer} and {why} are filled in</source>
        <translation>要做的事；{customer} 和 {why} 会被填入</translation>
    </message>
    <message>
        <source>What to tell; {customer} and {why} are filled in</source>
        <translation>通知内容；{customer} 和 {why} 会被填入</translation>
    </message>
    <message>
        <source>The new value; nothing empties the field</source>
        <translation>新的值；留空则清空字段</translation>
    </message>
    <message>
        <source>The tag</source>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>crm::ui::ActionsEdit</name>
    <message>
        <source>Do something else as well</source>
        <translation>再加一个动作</translation>
    </message>
</context>
<context>
    <name>crm::ui::ActivityChangeDialog</name>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>crm::ui::ActivityDialog</name>
    <message>
        <source>Record an activity</source>
        <translation>写跟进</translation>
    </message>
</context>
<context>
    <name>crm::ui::ActivityForm</name>
    <message>
        <source>What was said? What matters for the next time?</source>
        <translation>聊了什么？下次要注意什么？</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Result, in a few words</source>
        <translation>结果，一两句话</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>和谁</translation>
    </message>
    <message>
        <source>Not pasted: %1 characters do not fit, at most %2 do.</source>
        <translation>没有粘贴：%1 个字放不下，最多 %2 个字。</translation>
    </message>
    <message>
        <source>With whom?</source>
        <translation>和谁联系？</translation>
    </message>
    <message>
        <source>Write down what was said, or the result.</source>
        <translation>请填写跟进内容或结果。</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 / %2 字</translation>
    </message>
</context>
<context>
    <name>crm::ui::ActivityTab</name>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>已记录跟进</translation>
    </message>
    <message>
        <source>Quick entry</source>
        <translation>快速记录</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>crm::ui::AddressRows</name>
    <message>
        <source>Add an address</source>
        <translation>添加地址</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>详细地址</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>省份</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>邮政编码</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Remove this address</source>
        <translation>删除此地址</translation>
    </message>
</context>
<context>
    <name>crm::ui::AfterSalesDialog</name>
    <message>
        <source>Maintenance and warranty of %1</source>
        <translation>%1 的保养与质保</translation>
    </message>
    <message>
        <source>What is planned stands on Today and in the calendar when its day comes.</source>
        <translation>到期时会出现在今日和日历中。</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Warranty until</source>
        <translation>质保到期</translation>
    </message>
    <message>
        <source>Thirty days before, its owner is reminded.</source>
        <translation>到期前 30 天提醒负责人。</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>安排</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s)</source>
        <translation>
            <numerusform>每 %n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>保养</translation>
    </message>
    <message>
        <source>Say when the warranty ends, or how often to maintain.</source>
        <translation>请填写质保到期日或保养周期。</translation>
    </message>
    <message>
        <source>First maintenance on</source>
        <translation>首次保养日期</translation>
    </message>
    <message>
        <source>Say when the first maintenance is.</source>
        <translation>请填写首次保养日期。</translation>
    </message>
    <message>
        <source>As</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>这不是日期。</translation>
    </message>
    <message>
        <source>This day is over.</source>
        <translation>该日期已过。</translation>
    </message>
    <message>
        <source>Planned for %1</source>
        <translation>已为 %1 安排</translation>
    </message>
</context>
<context>
    <name>crm::ui::AllocationPage</name>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Would go to</source>
        <translation>会分给</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>New customers that nobody has had</source>
        <translation>还没有人负责过的新客户</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Knows about, seniority and hours</source>
        <translation>专长、资历和工作时间</translation>
    </message>
    <message>
        <source>People</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Back to the pool</source>
        <translation>返回公海</translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>New customers that are imported or entered go to people by these rules; each decision is explained in the customer&apos;s history.</source>
        <translation>导入或录入的新客户按这些规则分给员工；每次决定的理由都写在客户的归属历史里。</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>Allocate now</source>
        <translation>立即分配</translation>
    </message>
    <message>
        <source>What people know, how senior they are, and when they work. A double click changes it.</source>
        <translation>每个人的专长、资历和工作时间。双击修改。</translation>
    </message>
    <message>
        <source>There is no rule yet: a new customer belongs to whoever enters it.</source>
        <translation>还没有规则：新客户归录入的人。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>%1 decides earlier</source>
        <translation>%1 提前</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>The rule %1 is switched on</source>
        <translation>规则“%1”已启用</translation>
    </message>
    <message>
        <source>The rule %1 is switched off</source>
        <translation>规则“%1”已停用</translation>
    </message>
    <message>
        <source>The rule %1 was removed</source>
        <translation>规则“%1”已删除</translation>
    </message>
    <message>
        <source>Without a rule they wait for whoever claims them.</source>
        <translation>没有规则时，它们等人领取。</translation>
    </message>
    <message>
        <source>None waits.</source>
        <translation>没有等待分配的客户。</translation>
    </message>
    <message>
        <source>%1 wait; the first %2 are shown.</source>
        <translation>%1 个在等待；显示前 %2 个。</translation>
    </message>
    <message>
        <source>%1 wait.</source>
        <translation>%1 个在等待。</translation>
    </message>
    <message>
        <source>%1 (has left)</source>
        <translation>%1（已离职）</translation>
    </message>
    <message>
        <source>The order of the rules was changed</source>
        <translation>规则顺序已调整</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers were allocated</source>
        <translation>
            <numerusform>已分配 %Ln 个客户</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::AllocationRuleDialog</name>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Nothing came in within the last three months.</source>
        <translation>近三个月没有新客户。</translation>
    </message>
    <message>
        <source>It would have decided about %1 of %2 that came in within three months</source>
        <translation>近三个月来的 %2 个客户中，它会决定 %1 个</translation>
    </message>
    <message>
        <source>nobody could take %1 of them</source>
        <translation>其中 %1 个无人能接</translation>
    </message>
    <message>
        <source>Change the rule</source>
        <translation>修改规则</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>Of the rules, the first that concerns a new customer decides.</source>
        <translation>对新客户，第一条适用的规则说了算。</translation>
    </message>
    <message>
        <source>Every new customer.</source>
        <translation>所有新客户。</translation>
    </message>
    <message>
        <source>Everybody in sales.</source>
        <translation>全体销售。</translation>
    </message>
    <message>
        <source>None is worth more than others.</source>
        <translation>不区分价值。</translation>
    </message>
    <message>
        <source>None is more urgent than others.</source>
        <translation>不区分紧急度。</translation>
    </message>
    <message>
        <source>Only who works at that moment</source>
        <translation>只分给当时在工作的人</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>For the history and the reports.</source>
        <translation>用于历史记录和报表。</translation>
    </message>
    <message>
        <source>For which customers</source>
        <translation>适用于哪些客户</translation>
    </message>
    <message>
        <source>Who may get them</source>
        <translation>可以分给谁</translation>
    </message>
    <message>
        <source>They must know the customer&apos;s: %1</source>
        <translation>必须懂客户的：%1</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>Seniority</source>
        <translation>资历</translation>
    </message>
    <message>
        <source>Which of them</source>
        <translation>选其中哪一位</translation>
    </message>
    <message>
        <source>A customer goes</source>
        <translation>客户分给</translation>
    </message>
    <message>
        <source>Valuable are</source>
        <translation>价值高的是</translation>
    </message>
    <message>
        <source>Urgent are</source>
        <translation>紧急的是</translation>
    </message>
    <message>
        <source>To each at most a day</source>
        <translation>每人每天最多</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>The first pool</source>
        <translation>第一个公海</translation>
    </message>
    <message>
        <source>Pool: %1</source>
        <translation>公海：%1</translation>
    </message>
    <message>
        <source>Where nobody can take it</source>
        <translation>无人能接时</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>新客户</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>The rule %1 holds from now on</source>
        <translation>规则“%1”从现在起生效</translation>
    </message>
</context>
<context>
    <name>crm::ui::AnnouncementDialog</name>
    <message>
        <source>Announcement</source>
        <translation>公告</translation>
    </message>
    <message>
        <source>Announce something to everybody</source>
        <translation>发布公告</translation>
    </message>
    <message>
        <source>It stands on everybody&apos;s page Today until they have read it.</source>
        <translation>公告会出现在每个人的“今日”页面，直到其读过为止。</translation>
    </message>
    <message>
        <source>Pinned: it stays on top, also for who has read it</source>
        <translation>置顶：对已读的人也保留在最上面</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已读</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>It needs a title.</source>
        <translation>请填写标题。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>不是有效日期。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Changed the announcement</source>
        <translation>已修改公告</translation>
    </message>
    <message>
        <source>Announced to everybody</source>
        <translation>已发布公告</translation>
    </message>
    <message>
        <source>Left empty, it stays until it is removed.</source>
        <translation>留空则一直显示，直到撤下。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Removed the announcement %1</source>
        <translation>已撤下公告 %1</translation>
    </message>
</context>
<context>
    <name>crm::ui::AnswersEdit</name>
    <message>
        <source>The customer answered: end %1 here</source>
        <translation>客户已答复：到此结束“%1”</translation>
    </message>
    <message>
        <source>Offer: %1</source>
        <translation>优惠：%1</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>未问</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 分（满分 5）</translation>
    </message>
</context>
<context>
    <name>crm::ui::AskDialog</name>
    <message>
        <source>Please fill this in.</source>
        <translation>请填写。</translation>
    </message>
</context>
<context>
    <name>crm::ui::AudienceEdit</name>
    <message>
        <source>everybody in the role %1</source>
        <translation>所有%1</translation>
    </message>
    <message>
        <source>a department that is gone</source>
        <translation>已不存在的部门</translation>
    </message>
    <message>
        <source>the department %1</source>
        <translation>%1（部门）</translation>
    </message>
    <message>
        <source>somebody who is gone</source>
        <translation>已不存在的人员</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>添加成员</translation>
    </message>
    <message>
        <source>Add a person, a department or a role…</source>
        <translation>添加人员、部门或角色…</translation>
    </message>
    <message>
        <source>Everybody works with this pool.</source>
        <translation>所有人都可使用此公海。</translation>
    </message>
    <message>
        <source>administers it</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>%1 administers it</source>
        <translation>%1 是管理员</translation>
    </message>
    <message>
        <source>Take away %1</source>
        <translation>移除 %1</translation>
    </message>
</context>
<context>
    <name>crm::ui::AutomationDialog</name>
    <message>
        <source>Change the automation</source>
        <translation>修改自动化</translation>
    </message>
    <message>
        <source>Add an automation</source>
        <translation>新增自动化</translation>
    </message>
    <message>
        <source>It holds for what happens from now on. What it does can be undone.</source>
        <translation>只对今后发生的事生效；它做的每件事都可以撤销。</translation>
    </message>
    <message>
        <source>Also where it was so before today</source>
        <translation>今天以前就已如此的也算</translation>
    </message>
    <message>
        <source>Every customer.</source>
        <translation>所有客户。</translation>
    </message>
    <message>
        <source>For which customers</source>
        <translation>适用于哪些客户</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>For the log and the history.</source>
        <translation>用于日志和历史记录。</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>请填写名称。</translation>
    </message>
    <message>
        <source>Whom it would have hit</source>
        <translation>它会影响到谁</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>哪一个</translation>
    </message>
    <message>
        <source>How many days</source>
        <translation>多少天</translation>
    </message>
    <message>
        <source>What is done then</source>
        <translation>然后做什么</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>不限</translation>
    </message>
    <message numerus="yes">
        <source>In the last %n days it would have hit nobody.</source>
        <translation>
            <numerusform>在过去 %n 天里，它不会影响任何人。</numerusform>
        </translation>
    </message>
    <message>
        <source>In the last %1 days it would have done something more than %2 times.</source>
        <translation>在过去 %1 天里，它会执行 %2 次以上。</translation>
    </message>
    <message>
        <source>In the last %1 days it would have done something %2 times.</source>
        <translation>在过去 %1 天里，它会执行 %2 次。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The automation %1 holds from now on</source>
        <translation>自动化“%1”从现在起生效</translation>
    </message>
</context>
<context>
    <name>crm::ui::AutomationPage</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>自动化</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Back to the playbooks</source>
        <translation>返回跟进方案</translation>
    </message>
    <message>
        <source>When something happens, the program does something by itself: plans a task, tells somebody, sets a field. Each time can be undone.</source>
        <translation>当某事发生时，程序自动做某事：安排任务、通知某人、修改字段。每一次都可以撤销。</translation>
    </message>
    <message>
        <source>Add an automation</source>
        <translation>新增自动化</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>做了什么</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>还没有做过什么</translation>
    </message>
    <message>
        <source>Here stands what automations did, for whom and why.</source>
        <translation>这里会列出自动化做过什么、对谁、为什么。</translation>
    </message>
    <message>
        <source>There is no automation yet. A first one: when an order becomes paid, plan a call in seven days.</source>
        <translation>还没有自动化。可以先做一条：订单付款后，安排七天后的回访电话。</translation>
    </message>
    <message>
        <source>On</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>%1 is switched on</source>
        <translation>%1 已启用</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>多个客户</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Do it for all of them</source>
        <translation>对全部执行</translation>
    </message>
    <message>
        <source>%1 is on</source>
        <translation>%1 已启用</translation>
    </message>
    <message>
        <source>%1 is off</source>
        <translation>%1 已停用</translation>
    </message>
    <message>
        <source>Removed the automation %1. What it did stays.</source>
        <translation>已删除自动化 %1；它做过的保留。</translation>
    </message>
    <message numerus="yes">
        <source>Automation did something for %n customers</source>
        <translation>
            <numerusform>自动化为 %n 个客户做了事</numerusform>
        </translation>
    </message>
    <message>
        <source>It was changed since, and stays as it is.</source>
        <translation>之后有改动，保持原样。</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>已撤销。</translation>
    </message>
</context>
<context>
    <name>crm::ui::BackupModel</name>
    <message>
        <source>By hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>Before the file was brought up to date</source>
        <translation>升级文件之前</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Before it was shared</source>
        <translation>共享之前</translation>
    </message>
</context>
<context>
    <name>crm::ui::BackupsPanel</name>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>The first backup is still to be made</source>
        <translation>还没有第一份备份</translation>
    </message>
    <message>
        <source>A backup is a full copy that was opened again and checked. One is made by itself on every day of work, and by hand at any time.</source>
        <translation>备份是一份完整的副本，并已重新打开校验。使用的每一天会自动备份一次，也可以随时手动备份。</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>There is no backup yet. If the disk fails now, everything is lost.</source>
        <translation>还没有备份。如果硬盘现在损坏，所有数据都会丢失。</translation>
    </message>
    <message>
        <source>Last one %1, opened again and checked.</source>
        <translation>上次备份：%1，已重新打开并校验。</translation>
    </message>
    <message>
        <source>Last one %1, opened again and checked. Keep a copy on another disk, too.</source>
        <translation>上次备份：%1，已重新打开并校验。请在另一块硬盘上也保留一份。</translation>
    </message>
    <message>
        <source>Second place…</source>
        <translation>第二处存放地…</translation>
    </message>
    <message>
        <source>Look and restore…</source>
        <translation>查看并还原…</translation>
    </message>
    <message>
        <source>No second place: if this disk fails, file and backups are lost together.</source>
        <translation>没有第二处：若此磁盘损坏，文件和备份会一起丢失。</translation>
    </message>
    <message>
        <source>It gets the newest backup when it is back.</source>
        <translation>恢复连接后会自动补上最新备份。</translation>
    </message>
    <message>
        <source>Second place: %1. It lies on the same disk.</source>
        <translation>第二处：%1。它在同一磁盘上。</translation>
    </message>
    <message numerus="yes">
        <source>Second place: %1, with %Ln backups.</source>
        <translation>
            <numerusform>第二处：%1，有 %Ln 份备份。</numerusform>
        </translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>另选文件夹…</translation>
    </message>
    <message>
        <source>No second place any more</source>
        <translation>不再使用第二处</translation>
    </message>
</context>
<context>
    <name>crm::ui::BirthdayEdit</name>
    <message>
        <source>Solar</source>
        <translation>公历</translation>
    </message>
    <message>
        <source>Lunar</source>
        <translation>农历</translation>
    </message>
    <message>
        <source>Lunar, leap month</source>
        <translation>农历闰月</translation>
    </message>
    <message>
        <source>Calendar of the birthday</source>
        <translation>生日历法</translation>
    </message>
    <message>
        <source>e.g. 1990-4-12, or 4-12</source>
        <translation>例：1990-4-12，或 4-12</translation>
    </message>
</context>
<context>
    <name>crm::ui::BoardDelegate</name>
    <message numerus="yes">
        <source>%n days still</source>
        <translation>
            <numerusform>停滞 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>无客户</translation>
    </message>
</context>
<context>
    <name>crm::ui::BoardModel</name>
    <message>
        <source>chance %1</source>
        <translation>赢率 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n days in this stage</source>
        <translation>
            <numerusform>在本阶段 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>stalled</source>
        <translation>停滞</translation>
    </message>
    <message>
        <source>Before a deal enters this stage: %1</source>
        <translation>商机进入此阶段前须满足：%1</translation>
    </message>
</context>
<context>
    <name>crm::ui::BoardView</name>
    <message>
        <source>Opportunities by stage</source>
        <translation>按阶段排列的商机</translation>
    </message>
</context>
<context>
    <name>crm::ui::BulkActions</name>
    <message>
        <source>Nothing had to be changed.</source>
        <translation>无需更改。</translation>
    </message>
    <message numerus="yes">
        <source>%n refused: %1</source>
        <translation>
            <numerusform>另有 %n 个未成功：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n customers</source>
        <translation>
            <numerusform>设置 %n 个客户的%1</numerusform>
        </translation>
    </message>
    <message>
        <source>What stands there now is replaced. An empty field takes it away.</source>
        <translation>原有内容会被替换；留空则清除。</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设置</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n customers set.</source>
        <translation>
            <numerusform>已设置 %n 个客户的%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %n customers</source>
        <translation>
            <numerusform>为 %n 个客户添加标签</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>添加标签</translation>
    </message>
    <message numerus="yes">
        <source>Tagged %n customers.</source>
        <translation>
            <numerusform>已为 %n 个客户添加标签。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n customers.</source>
        <translation>
            <numerusform>已删除 %n 个客户。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n customers on a list</source>
        <translation>
            <numerusform>将 %n 个客户加入名单</numerusform>
        </translation>
    </message>
    <message>
        <source>A list is a segment of customers that you choose. A new name makes a new list.</source>
        <translation>名单是由您挑选客户组成的分群。填新名称即新建名单。</translation>
    </message>
    <message>
        <source>List</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>加入名单</translation>
    </message>
    <message numerus="yes">
        <source>%n customers more are on the list %1.</source>
        <translation>
            <numerusform>名单“%1”增加了 %n 个客户。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assigned %n customers to %1.</source>
        <translation>
            <numerusform>已将 %n 个客户分配给 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Claimed %n customers.</source>
        <translation>
            <numerusform>已领取 %n 个客户。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Released %n customers to the pool.</source>
        <translation>
            <numerusform>已将 %n 个客户退回公海。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::BulkReleaseDialog</name>
    <message numerus="yes">
        <source>Release %n customers to the pool</source>
        <translation>
            <numerusform>将 %n 个客户退回公海</numerusform>
        </translation>
    </message>
    <message>
        <source>Colleagues can claim them from there. History, orders and contacts are kept.</source>
        <translation>同事可以从公海领取；跟进记录、订单和联系人都会保留。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Please say why.</source>
        <translation>请说明原因。</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>公海</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>退回公海</translation>
    </message>
</context>
<context>
    <name>crm::ui::CalendarImportDialog</name>
    <message>
        <source>Take a calendar over</source>
        <translation>导入日历</translation>
    </message>
    <message>
        <source>Events become activities of the customers whom they name. Nothing is written before you say so, and it is undone as one.</source>
        <translation>日程会成为其中提到的客户的活动。确认之前不写入任何内容，可整体撤销。</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>日程</translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n 个日程</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be written</source>
        <translation>
            <numerusform>将写入 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>跳过 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n events</source>
        <translation>
            <numerusform>导入 %n 个日程</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %n events over</source>
        <translation>
            <numerusform>已导入 %n 个日程</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::CalendarPage</name>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>On</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Whose calendar</source>
        <translation>谁的日历</translation>
    </message>
    <message>
        <source>Plan something</source>
        <translation>安排事项</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我负责的</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>完成…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>打开客户</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Take a calendar over (.ics)</source>
        <translation>导入日历（.ics）</translation>
    </message>
    <message>
        <source>Take a calendar over</source>
        <translation>导入日历</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>日历 (*.ics)</translation>
    </message>
</context>
<context>
    <name>crm::ui::CallDialog</name>
    <message>
        <source>Nobody with this number is in the file.</source>
        <translation>文件中没有这个号码。</translation>
    </message>
    <message>
        <source>Several customers have this number. Who is it?</source>
        <translation>有多个客户用这个号码，是哪一位？</translation>
    </message>
    <message>
        <source>Nobody has this number; these have one that ends the same.</source>
        <translation>没有人用这个号码；以下客户的号码尾数相同。</translation>
    </message>
    <message>
        <source>Call from %1</source>
        <translation>来电：%1</translation>
    </message>
    <message>
        <source>Add as a new customer</source>
        <translation>添加为新客户</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>打开客户</translation>
    </message>
    <message>
        <source>Missed: plan to call back</source>
        <translation>未接：安排回电</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新建客户</translation>
    </message>
    <message>
        <source>Who it may be</source>
        <translation>可能是谁</translation>
    </message>
    <message>
        <source>nobody has it</source>
        <translation>无负责人</translation>
    </message>
    <message>
        <source>Planned to call %1 back</source>
        <translation>已安排给 %1 回电</translation>
    </message>
</context>
<context>
    <name>crm::ui::ChangeList</name>
    <message>
        <source>What changes in the file</source>
        <translation>文件中的变化</translation>
    </message>
    <message>
        <source>There are %1 in all; the first %2 are listed.</source>
        <translation>共 %1 条，列出前 %2 条。</translation>
    </message>
</context>
<context>
    <name>crm::ui::ChangeModel</name>
    <message>
        <source>Line</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件中</translation>
    </message>
    <message>
        <source>In the sheet</source>
        <translation>表格中</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
</context>
<context>
    <name>crm::ui::ChartCard</name>
    <message>
        <source>Save this chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>Save picture (PNG)…</source>
        <translation>保存图片 (PNG)…</translation>
    </message>
    <message>
        <source>Save figures (CSV)…</source>
        <translation>保存数据 (CSV)…</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Save figures</source>
        <translation>保存数据</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Could not write %1: %2. Choose another folder.</source>
        <translation>无法写入 %1：%2。请换一个文件夹。</translation>
    </message>
    <message>
        <source>Save figures (Excel)…</source>
        <translation>保存数据（Excel）…</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>crm::ui::CheckStep</name>
    <message>
        <source>Rows in the sheet</source>
        <translation>表格行数</translation>
    </message>
    <message>
        <source>Will be new</source>
        <translation>将新增</translation>
    </message>
    <message>
        <source>Will be updated</source>
        <translation>将更新</translation>
    </message>
    <message>
        <source>Will be rejected</source>
        <translation>将被拒绝</translation>
    </message>
    <message>
        <source>Come in without a field</source>
        <translation>缺字段导入</translation>
    </message>
    <message>
        <source>Nothing is wrong with any row.</source>
        <translation>每一行都没有问题。</translation>
    </message>
    <message>
        <source>Take them as empty</source>
        <translation>按空值处理</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them hidden</source>
        <translation>
            <numerusform>其中 %Ln 行是隐藏的</numerusform>
        </translation>
    </message>
    <message>
        <source>look at the list below</source>
        <translation>见下方列表</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) cannot be read in the chosen encoding and stay empty. If there are many, go back and choose another one.</source>
        <translation>
            <numerusform>%Ln 个单元格用所选编码无法读取，将留空。如果很多，请返回换一种编码。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) say NULL, N/A or the like and come in as this text.</source>
        <translation>
            <numerusform>%Ln 个单元格写着 NULL、N/A 之类，将按原文字导入。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 more are as they are already</source>
        <translation>另有 %1 行与文件中一致</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>can be kept in a file</source>
        <translation>可另存为文件</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>列出的内容</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Probably there already</source>
        <translation>可能已存在</translation>
    </message>
    <message>
        <source>The file has too many customers to compare the new ones with all of them here. After the import, the page of duplicates does it.</source>
        <translation>库里的客户太多，不能在这里逐一比较。导入以后可在“重复客户”页面查找。</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>目前为止</translation>
    </message>
    <message>
        <source>Every row can be read. What they meet in the file is being looked at…</source>
        <translation>每一行都能读取，正在与已有数据核对…</translation>
    </message>
</context>
<context>
    <name>crm::ui::ChurnView</name>
    <message>
        <source>Q%1 %2</source>
        <translation>%2 年第 %1 季度</translation>
    </message>
    <message>
        <source>Will probably leave</source>
        <translation>很可能流失</translation>
    </message>
    <message>
        <source>Left in this quarter</source>
        <translation>本季度流失</translation>
    </message>
    <message>
        <source>How often this was right</source>
        <translation>判断有多准</translation>
    </message>
    <message>
        <source>Won back</source>
        <translation>已挽回</translation>
    </message>
    <message>
        <source>Left in %1</source>
        <translation>%1流失</translation>
    </message>
    <message>
        <source>Lost: %1</source>
        <translation>丢单：%1</translation>
    </message>
    <message>
        <source>of %1 customers</source>
        <translation>共 %1 个客户</translation>
    </message>
    <message>
        <source>aim: at most %1</source>
        <translation>目标：不超过 %1</translation>
    </message>
    <message>
        <source>no aim set; click to set one</source>
        <translation>尚未设定目标，点击设定</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 位中 %1 位</translation>
    </message>
    <message>
        <source>of those named on %1 then left</source>
        <translation>%1 点名的客户后来确实流失了</translation>
    </message>
    <message>
        <source>no measure has a result yet</source>
        <translation>还没有措施有结果</translation>
    </message>
    <message>
        <source>%1 of %2 measures with a result</source>
        <translation>%2 项有结果的措施中 %1 项成功</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Revenue so far</source>
        <translation>至今销售额</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Call these first: without you they will probably not order again</source>
        <translation>请先联系这些客户：您不联系，他们多半不会再下单</translation>
    </message>
    <message>
        <source>Customers who are not lost yet, by what would be lost with them</source>
        <translation>尚未流失的客户，按可能损失的金额排序</translation>
    </message>
    <message>
        <source>Nobody seems to leave.</source>
        <translation>看不出有人要离开。</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Of these left</source>
        <translation>这些客户中流失</translation>
    </message>
    <message>
        <source>Of all others left</source>
        <translation>其他客户中流失</translation>
    </message>
    <message>
        <source>Who had no order within %1 days after %2, among customers with something in common and among all others</source>
        <translation>%2 之后 %1 天内没有下单的比例：有同一特点的客户，与其他所有客户对比</translation>
    </message>
    <message>
        <source>What those who leave have in common</source>
        <translation>流失的客户有什么共同点</translation>
    </message>
    <message>
        <source>Those who left differ from the others in nothing that is stored.</source>
        <translation>从已有资料看，流失的客户与其他客户没有差别。</translation>
    </message>
    <message>
        <source>%1: %2 of these left, of all others %3</source>
        <translation>%1：流失 %2，其他客户只流失 %3</translation>
    </message>
    <message>
        <source>Customers of whom this was said</source>
        <translation>当时的判断</translation>
    </message>
    <message>
        <source>So many left</source>
        <translation>实际流失</translation>
    </message>
    <message>
        <source>So many were expected to</source>
        <translation>当时预计流失</translation>
    </message>
    <message numerus="yes">
        <source>%1 of 100 will leave (%n customers)</source>
        <translation>
            <numerusform>100 位里会流失 %1 位（%n 位客户）</numerusform>
        </translation>
    </message>
    <message>
        <source>Of %1 who were named on %2, %3 left; of the %4 others %5</source>
        <translation>%2 点名的 %1 位中，%3 后来真的流失；没点名的 %4 位中只有 %5</translation>
    </message>
    <message>
        <source>Tried on the past: every customer was foretold from the others alone, then looked up %1 days later</source>
        <translation>用过去检验：每位客户都只凭其他客户的情况来判断，%1 天后再看结果</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>流失</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Customers at the beginning of the quarter who were silent for too long at its end, or marked as lost</source>
        <translation>季度初的客户中，到季度末沉默过久或登记为流失的比例</translation>
    </message>
    <message>
        <source>How many leave</source>
        <translation>流失率</translation>
    </message>
    <message>
        <source>It needs orders of more than a quarter.</source>
        <translation>需要一个季度以上的订单。</translation>
    </message>
    <message>
        <source>%1 of %2 customers left in %3</source>
        <translation>%3：%2 位客户中流失 %1 位</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why customers were lost</source>
        <translation>客户为什么流失</translation>
    </message>
    <message>
        <source>Most were lost because of: %1</source>
        <translation>最主要的流失原因：%1</translation>
    </message>
    <message>
        <source>As people recorded it when a customer was lost</source>
        <translation>登记流失时填写的原因</translation>
    </message>
    <message>
        <source>Nobody is marked as lost. That is done on the customer&apos;s page, with the reason.</source>
        <translation>还没有登记流失的客户。请在客户页面登记，并填写原因。</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>%1 (%2 tried, %3 with a result)</source>
        <translation>%1（做过 %2 次，%3 次有结果）</translation>
    </message>
    <message>
        <source>What brings customers back</source>
        <translation>什么能挽回客户</translation>
    </message>
    <message>
        <source>%1 helped most often: %2 stayed or came back</source>
        <translation>最有效的是%1：%2 留下或回来了</translation>
    </message>
    <message>
        <source>Of the measures whose result is known</source>
        <translation>只计已有结果的措施</translation>
    </message>
    <message>
        <source>Nothing was tried yet. Measures and what came of them are recorded on the customer&apos;s page.</source>
        <translation>还没有采取过措施。措施和结果在客户页面登记。</translation>
    </message>
</context>
<context>
    <name>crm::ui::ColumnRow</name>
    <message>
        <source>empty in the first rows</source>
        <translation>前几行为空</translation>
    </message>
    <message>
        <source>Field for column %1</source>
        <translation>列“%1”对应的字段</translation>
    </message>
    <message>
        <source>as last time</source>
        <translation>同上次</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>已选定</translation>
    </message>
    <message>
        <source>recognised</source>
        <translation>已识别</translation>
    </message>
    <message>
        <source>please check</source>
        <translation>请核对</translation>
    </message>
    <message>
        <source>%1 sure</source>
        <translation>把握 %1</translation>
    </message>
    <message>
        <source>How is it to be read?</source>
        <translation>应该怎样读？</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>读作</translation>
    </message>
</context>
<context>
    <name>crm::ui::ColumnStep</name>
    <message>
        <source>Recognise anew</source>
        <translation>重新识别</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1或%2</translation>
    </message>
    <message>
        <source>No column is mapped to: %1. No row can come in without it.</source>
        <translation>没有列对应：%1。缺少它，任何一行都无法导入。</translation>
    </message>
    <message>
        <source>The days in “%1” can be read in two ways. Please choose one.</source>
        <translation>“%1”中的日期有两种读法，请选择一种。</translation>
    </message>
    <message>
        <source>The columns are mapped as the last time this sheet was imported.</source>
        <translation>各列按上次导入此表时的对应关系处理。</translation>
    </message>
    <message>
        <source>Take them as they stand</source>
        <translation>按原文字处理</translation>
    </message>
    <message>
        <source>Take them as empty</source>
        <translation>按空值处理</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) of the first rows say NULL, N/A or the like; they count as empty.</source>
        <translation>
            <numerusform>前几行有 %Ln 个单元格写着 NULL、N/A 之类，按空值处理。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) of the first rows say NULL, N/A or the like; they come in as this text.</source>
        <translation>
            <numerusform>前几行有 %Ln 个单元格写着 NULL、N/A 之类，将按原文字导入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose what each column of the sheet becomes. The example beside it shows how a row will stand in the file.</source>
        <translation>请确认表格的每一列对应哪个字段；右侧随时显示这一行导入后的样子。</translation>
    </message>
</context>
<context>
    <name>crm::ui::CompanyEdit</name>
    <message>
        <source>Type a part of its name</source>
        <translation>输入名称的一部分</translation>
    </message>
</context>
<context>
    <name>crm::ui::CompleteDialog</name>
    <message>
        <source>Done: %1</source>
        <translation>完成：%1</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>请写下结果</translation>
    </message>
</context>
<context>
    <name>crm::ui::ConditionRow</name>
    <message>
        <source>Customers for whom this condition alone holds</source>
        <translation>单独满足这一条件的客户数</translation>
    </message>
    <message>
        <source>Take this condition away</source>
        <translation>去掉这个条件</translation>
    </message>
    <message>
        <source>What the condition is about</source>
        <translation>条件的对象</translation>
    </message>
    <message>
        <source>In which time</source>
        <translation>时间范围</translation>
    </message>
    <message>
        <source>ever</source>
        <translation>不限时间</translation>
    </message>
    <message>
        <source>within</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Since which day</source>
        <translation>从哪一天起</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>比较方式</translation>
    </message>
    <message>
        <source>and</source>
        <translation>和</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Several are parted by commas</source>
        <translation>多个值用逗号分隔</translation>
    </message>
</context>
<context>
    <name>crm::ui::Conditions</name>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>crm::ui::ConditionsEdit</name>
    <message>
        <source>Add a condition</source>
        <translation>添加条件</translation>
    </message>
    <message>
        <source>Remove the condition %1</source>
        <translation>移除条件 %1</translation>
    </message>
    <message>
        <source>In a segment</source>
        <translation>属于分群</translation>
    </message>
</context>
<context>
    <name>crm::ui::ConfirmBox</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>crm::ui::ConflictDialog</name>
    <message>
        <source>Changed by two people</source>
        <translation>两个人改了同一处</translation>
    </message>
    <message>
        <source>Somebody else stored other values while you were typing. Choose what is to hold; everything else of both is kept.</source>
        <translation>您填写期间，别人保存了不同的内容。请选择保留哪一个；双方其余的修改都会保留。</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我填写的</translation>
    </message>
    <message>
        <source>Stored now</source>
        <translation>现在已保存的</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Back to my form</source>
        <translation>返回继续填写</translation>
    </message>
    <message>
        <source>Save this choice</source>
        <translation>按此保存</translation>
    </message>
</context>
<context>
    <name>crm::ui::ConsentDialog</name>
    <message>
        <source>This is no date.</source>
        <translation>不是有效日期。</translation>
    </message>
    <message>
        <source>The day lies ahead.</source>
        <translation>日期在未来。</translation>
    </message>
    <message>
        <source>They agreed on %1.</source>
        <translation>对方于 %1 同意。</translation>
    </message>
    <message>
        <source>Consent of %1</source>
        <translation>%1 的同意</translation>
    </message>
    <message>
        <source>What is recorded here is the proof: to which words they agreed, when, and how.</source>
        <translation>这里记录的就是凭证：对方何时、以何种方式、同意了哪段文字。</translation>
    </message>
    <message>
        <source>Folder 3-12, the mail of 3 May, the recording of the call</source>
        <translation>档案柜 3-12、5 月 3 日的邮件、通话录音</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>To what did they agree?</source>
        <translation>对方同意了什么用途？</translation>
    </message>
    <message>
        <source>Who agreed</source>
        <translation>同意人</translation>
    </message>
    <message>
        <source>On</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>To these words</source>
        <translation>同意的原文</translation>
    </message>
    <message>
        <source>To which words did they agree?</source>
        <translation>对方同意的原文是什么？</translation>
    </message>
    <message>
        <source>Where the proof lies</source>
        <translation>凭证存放处</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
</context>
<context>
    <name>crm::ui::ConstantsForm</name>
    <message>
        <source>The same for every row</source>
        <translation>每一行都相同的内容</translation>
    </message>
    <message>
        <source>Several, parted by commas</source>
        <translation>可填多个，用逗号分隔</translation>
    </message>
    <message>
        <source>Such as CNY; where the sheet names none</source>
        <translation>如 CNY；用于表中未注明币种的行</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1（我）</translation>
    </message>
    <message>
        <source>Pool: %1</source>
        <translation>公海：%1</translation>
    </message>
    <message>
        <source>Owner or pool of new customers</source>
        <translation>新客户的负责人或公海</translation>
    </message>
    <message>
        <source>By the rules of allocation</source>
        <translation>按分配规则</translation>
    </message>
</context>
<context>
    <name>crm::ui::ContactForm</name>
    <message>
        <source>More about this contact</source>
        <translation>更多联系人信息</translation>
    </message>
    <message>
        <source>Contact that comes first</source>
        <translation>设为首选联系人</translation>
    </message>
    <message>
        <source>Name of the contact</source>
        <translation>联系人姓名</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Remove this contact</source>
        <translation>删除此联系人</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Notes about this contact</source>
        <translation>联系人备注</translation>
    </message>
</context>
<context>
    <name>crm::ui::ContactLine</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>复制 %1</translation>
    </message>
</context>
<context>
    <name>crm::ui::ContactRows</name>
    <message>
        <source>Add a contact</source>
        <translation>添加联系人</translation>
    </message>
</context>
<context>
    <name>crm::ui::ContactsPanel</name>
    <message>
        <source>Dial</source>
        <translation>拨打</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>写邮件</translation>
    </message>
    <message>
        <source>Open the web page</source>
        <translation>打开网页</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>The customer as a whole</source>
        <translation>公司总机与公共联系方式</translation>
    </message>
    <message>
        <source>Nobody to talk to is known yet.</source>
        <translation>还没有联系人。</translation>
    </message>
    <message>
        <source>Birthday %1</source>
        <translation>生日 %1</translation>
    </message>
    <message>
        <source>Lunar</source>
        <translation>农历</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>复制 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Show what is masked; the log tells of it</source>
        <translation>显示隐藏的内容；日志会记录</translation>
    </message>
</context>
<context>
    <name>crm::ui::ContractDialog</name>
    <message>
        <source>Contract %1</source>
        <translation>合同 %1</translation>
    </message>
    <message>
        <source>New contract</source>
        <translation>新建合同</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Payment, delivery, guarantee and what else was agreed</source>
        <translation>付款、交货、质保等约定</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Name, pinyin, phone or code</source>
        <translation>名称、拼音、电话或编号</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Choose a customer from the list.</source>
        <translation>请从列表中选择客户。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>A contract needs a title.</source>
        <translation>请填写合同名称。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Left empty, it is given the next one.</source>
        <translation>留空则自动编号。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>这不是日期。</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>It cannot end before it begins.</source>
        <translation>结束不能早于开始。</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签约日期</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>This is no amount.</source>
        <translation>这不是金额。</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>已修改%1</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>已添加%1</translation>
    </message>
</context>
<context>
    <name>crm::ui::ContractListModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
</context>
<context>
    <name>crm::ui::ContractsPage</name>
    <message>
        <source>Draft it anew</source>
        <translation>重新起草</translation>
    </message>
    <message>
        <source>It is in force</source>
        <translation>生效</translation>
    </message>
    <message>
        <source>It has ended</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>It was cancelled</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Title, number or customer</source>
        <translation>名称、编号或客户</translation>
    </message>
    <message>
        <source>No contracts yet</source>
        <translation>还没有合同</translation>
    </message>
    <message>
        <source>What was agreed with customers for a time. Here and on Today you are reminded before one ends.</source>
        <translation>与客户签订的有期限的约定。到期前，这里和“今日”会提醒您。</translation>
    </message>
    <message>
        <source>New contract</source>
        <translation>新建合同</translation>
    </message>
    <message>
        <source>Import contracts</source>
        <translation>导入合同</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Search the contracts</source>
        <translation>搜索合同</translation>
    </message>
    <message>
        <source>States</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Ending soon</source>
        <translation>即将到期</translation>
    </message>
    <message numerus="yes">
        <source>%n contracts</source>
        <translation>
            <numerusform>%n 份合同</numerusform>
        </translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>打开客户</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>续签</translation>
    </message>
    <message>
        <source>Drafted the next one of %1</source>
        <translation>已起草 %1 的续签合同</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>已删除 %1</translation>
    </message>
    <message>
        <source>When it is paid…</source>
        <translation>付款计划…</translation>
    </message>
    <message>
        <source>Record a payment…</source>
        <translation>登记收款…</translation>
    </message>
</context>
<context>
    <name>crm::ui::CustomFieldInput</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1 is needed.</source>
        <translation>请填写%1。</translation>
    </message>
</context>
<context>
    <name>crm::ui::CustomerActions</name>
    <message>
        <source>Added the customer %1</source>
        <translation>新增了客户 %1</translation>
    </message>
    <message>
        <source>Changed the customer %1</source>
        <translation>已修改客户 %1</translation>
    </message>
    <message>
        <source>Recorded an activity with %1</source>
        <translation>添加“%1”的跟进记录</translation>
    </message>
    <message>
        <source>Completed an activity with %1</source>
        <translation>完成“%1”的跟进</translation>
    </message>
    <message>
        <source>Claimed the customer</source>
        <translation>已领取客户</translation>
    </message>
    <message>
        <source>Released the customer to the pool</source>
        <translation>已将客户退回公海</translation>
    </message>
    <message>
        <source>Removed the customer</source>
        <translation>已删除客户</translation>
    </message>
    <message>
        <source>The protection has ended</source>
        <translation>保护已解除</translation>
    </message>
    <message>
        <source>Changed an activity with %1</source>
        <translation>已修改与 %1 的跟进</translation>
    </message>
    <message>
        <source>Deleted an activity with %1</source>
        <translation>已删除与 %1 的跟进</translation>
    </message>
</context>
<context>
    <name>crm::ui::CustomerColumns</name>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>客户编号</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>公海</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>微信、QQ 等</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>最近联系</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>销售额</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>最近下单</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建日期</translation>
    </message>
    <message>
        <source>Days since contact</source>
        <translation>未联系天数</translation>
    </message>
    <message>
        <source>Days since order</source>
        <translation>未下单天数</translation>
    </message>
    <message>
        <source>Days owned</source>
        <translation>持有天数</translation>
    </message>
    <message>
        <source>Days in pool</source>
        <translation>在公海天数</translation>
    </message>
    <message>
        <source>Back to the pool on</source>
        <translation>回收日期</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>剩余天数</translation>
    </message>
</context>
<context>
    <name>crm::ui::CustomerDeals</name>
    <message>
        <source>Opportunity</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Expected or closed</source>
        <translation>预计或关闭日期</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>New opportunity</source>
        <translation>新建商机</translation>
    </message>
    <message>
        <source>No opportunities yet</source>
        <translation>还没有商机</translation>
    </message>
    <message>
        <source>What this customer may buy, until it is won or lost, is listed here.</source>
        <translation>该客户可能购买的商机，直到赢单或丢单，都列在这里。</translation>
    </message>
</context>
<context>
    <name>crm::ui::CustomerDialog</name>
    <message>
        <source>Edit the customer</source>
        <translation>编辑客户</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新建客户</translation>
    </message>
    <message>
        <source>Only the name is needed; the rest can follow.</source>
        <translation>只有名称必填，其余可以以后补全。</translation>
    </message>
    <message>
        <source>Save the customer</source>
        <translation>保存客户</translation>
    </message>
    <message>
        <source>%1 Nothing was stored; what you typed is still here.</source>
        <translation>%1没有保存任何内容；您填写的内容都还在。</translation>
    </message>
    <message>
        <source>Save as a new customer</source>
        <translation>另存为新客户</translation>
    </message>
    <message>
        <source>This customer may be there already; look above. Save again to add it all the same.</source>
        <translation>这个客户可能已经存在，请看上方。再按一次保存，仍然新增。</translation>
    </message>
    <message>
        <source>This is not a phone number.</source>
        <translation>这不是电话号码。</translation>
    </message>
</context>
<context>
    <name>crm::ui::CustomerFilter</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我负责的</translation>
    </message>
    <message>
        <source>Grade A</source>
        <translation>A 级</translation>
    </message>
    <message>
        <source>No contact for %1 days</source>
        <translation>%1 天未联系</translation>
    </message>
    <message>
        <source>In a pool</source>
        <translation>在公海</translation>
    </message>
    <message>
        <source>Tagged</source>
        <translation>有标签</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1：%2 至 %3</translation>
    </message>
    <message>
        <source>%1: at least %2</source>
        <translation>%1：不少于 %2</translation>
    </message>
    <message>
        <source>%1: at most %2</source>
        <translation>%1：不多于 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen customers</source>
        <translation>
            <numerusform>选定的 %n 个客户</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1: from %2</source>
        <translation>%1：自 %2 起</translation>
    </message>
    <message>
        <source>%1: until %2</source>
        <translation>%1：至 %2 止</translation>
    </message>
</context>
<context>
    <name>crm::ui::CustomerForm</name>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>客户名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>%1 (me)</source>
        <translation>%1（我）</translation>
    </message>
    <message>
        <source>In the pool: %1</source>
        <translation>放入公海：%1</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Numbers and web of the customer as a whole</source>
        <translation>公司电话、网址与社交账号</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Source, industry, region</source>
        <translation>来源、行业、地区、标签</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>省份</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>客户编号</translation>
    </message>
    <message>
        <source>Parent company</source>
        <translation>上级公司</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Birthday, ways of contact, preferences</source>
        <translation>生日、联系偏好与爱好</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>拜访</translation>
    </message>
    <message>
        <source>Preferred way of contact</source>
        <translation>偏好的联系方式</translation>
    </message>
    <message>
        <source>Best time to reach</source>
        <translation>方便联系的时间</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>偏好</translation>
    </message>
    <message>
        <source>Hobbies</source>
        <translation>爱好</translation>
    </message>
    <message>
        <source>Your own fields</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>Choose a customer from the list, or leave it empty.</source>
        <translation>请从列表中选择一个客户，或留空。</translation>
    </message>
    <message>
        <source>By the rules of allocation</source>
        <translation>按分配规则</translation>
    </message>
</context>
<context>
    <name>crm::ui::CustomerHeader</name>
    <message>
        <source>Claim</source>
        <translation>领取</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>退回公海</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Write activity</source>
        <translation>写跟进</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>新建订单</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Grade %1</source>
        <translation>%1 级</translation>
    </message>
    <message>
        <source>Assign to somebody…</source>
        <translation>分配给…</translation>
    </message>
    <message>
        <source>Remove the customer</source>
        <translation>删除客户</translation>
    </message>
    <message>
        <source>Protect from recycling…</source>
        <translation>保护不被回收…</translation>
    </message>
    <message>
        <source>End the protection</source>
        <translation>解除保护</translation>
    </message>
    <message>
        <source>Give an opportunity back for nurturing…</source>
        <translation>把商机退回培育…</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>返回（Alt+←）</translation>
    </message>
    <message>
        <source>Share with a colleague…</source>
        <translation>共享给同事…</translation>
    </message>
    <message>
        <source>Begin a playbook…</source>
        <translation>开始跟进方案…</translation>
    </message>
    <message>
        <source>Prepare a visit as PDF…</source>
        <translation>拜访准备(PDF)…</translation>
    </message>
</context>
<context>
    <name>crm::ui::CustomerInspector</name>
    <message>
        <source>Choose a customer to see it here.</source>
        <translation>选择一个客户，在这里查看。</translation>
    </message>
    <message>
        <source>Open the customer&apos;s page</source>
        <translation>打开客户详情</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>写跟进</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>退回公海</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>销售额</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>最近联系</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>最近下单</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>动态</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>还没有动态。</translation>
    </message>
    <message>
        <source>Grade %1</source>
        <translation>%1 级</translation>
    </message>
    <message>
        <source>In a pool</source>
        <translation>在公海</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>领取</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>暂无安排</translation>
    </message>
</context>
<context>
    <name>crm::ui::CustomerMoney</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Order or contract</source>
        <translation>订单或合同</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Nothing owed, nothing paid</source>
        <translation>没有应收和回款</translation>
    </message>
    <message>
        <source>What this customer owes and pays is listed here.</source>
        <translation>该客户的应收与回款列在这里。</translation>
    </message>
    <message>
        <source>Open parts and payments</source>
        <translation>应收与回款</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未收</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>On account</source>
        <translation>预收余额</translation>
    </message>
    <message>
        <source>paid, and not used yet</source>
        <translation>已付未用</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>未定日期</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>未收</translation>
    </message>
    <message>
        <source>paid back</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>received</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Record a payment</source>
        <translation>登记收款</translation>
    </message>
</context>
<context>
    <name>crm::ui::CustomerPage</name>
    <message>
        <source>Revenue</source>
        <translation>销售额</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>最近联系</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>最近下单</translation>
    </message>
    <message>
        <source>No customer is shown</source>
        <translation>没有显示客户</translation>
    </message>
    <message>
        <source>Choose one from the list. One that was removed comes back with Undo.</source>
        <translation>请从列表中选择。已删除的客户可以撤销恢复。</translation>
    </message>
    <message>
        <source>To the customers</source>
        <translation>前往客户列表</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>动态</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>资料</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>修改记录</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>暂无安排</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>归属</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Contacts and what to do next</source>
        <translation>联系人和下一步建议</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>回款</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私与合规</translation>
    </message>
</context>
<context>
    <name>crm::ui::CustomerPrivacy</name>
    <message>
        <source>To what they agreed: in which words, when, how, and where the proof lies. Withdrawing is as easy as agreeing.</source>
        <translation>对方同意了什么：原文、时间、方式和凭证存放处。撤回与同意同样方便。</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Who agreed</source>
        <translation>同意人</translation>
    </message>
    <message>
        <source>On</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Nothing is on record to which they agreed</source>
        <translation>还没有同意的记录</translation>
    </message>
    <message>
        <source>Calls, messages and mails with offers need their consent. Record it with the words, the day and where the proof lies.</source>
        <translation>用电话、消息或邮件推送优惠须经对方同意。请记录原文、日期和凭证存放处。</translation>
    </message>
    <message>
        <source>Record a consent</source>
        <translation>记录同意</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>Everything about them…</source>
        <translation>导出其全部数据…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>彻底删除…</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>withdrawn on %1</source>
        <translation>%1 撤回</translation>
    </message>
    <message>
        <source>Say first what data are used for: an administrator does so on the page Privacy.</source>
        <translation>请先说明信息用途：由管理员在“隐私与合规”页面设置。</translation>
    </message>
    <message>
        <source>Recorded what %1 agreed to</source>
        <translation>已记录 %1 的同意</translation>
    </message>
    <message>
        <source>Recorded that they withdrew it</source>
        <translation>已记录撤回</translation>
    </message>
    <message>
        <source>The customer with everything: %1</source>
        <translation>整个客户：%1</translation>
    </message>
    <message>
        <source>Only the contact %1</source>
        <translation>只删除联系人 %1</translation>
    </message>
</context>
<context>
    <name>crm::ui::CustomerSummary</name>
    <message numerus="yes">
        <source>%1, %n minutes</source>
        <translation>
            <numerusform>%1 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>订单 %1</translation>
    </message>
</context>
<context>
    <name>crm::ui::CustomerTableModel</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1：无</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>crm::ui::CustomerViews</name>
    <message>
        <source>%1, a view for everybody</source>
        <translation>%1，共享视图</translation>
    </message>
    <message>
        <source>%1, a view of your own</source>
        <translation>%1，我的视图</translation>
    </message>
    <message>
        <source>Save as a view…</source>
        <translation>存为视图…</translation>
    </message>
    <message>
        <source>Keep what is shown in “%1”</source>
        <translation>用当前列表更新“%1”</translation>
    </message>
    <message>
        <source>Change “%1”…</source>
        <translation>修改“%1”…</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>删除“%1”</translation>
    </message>
    <message>
        <source>View %1 saved</source>
        <translation>视图 %1 已保存</translation>
    </message>
    <message>
        <source>View %1 removed</source>
        <translation>视图 %1 已删除</translation>
    </message>
</context>
<context>
    <name>crm::ui::CustomersPage</name>
    <message numerus="yes">
        <source>%n customers</source>
        <translation>
            <numerusform>%n 个客户</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading the list …</source>
        <translation>正在载入列表…</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Space: preview</source>
        <translation>空格预览</translation>
    </message>
    <message>
        <source>Enter: open</source>
        <translation>回车打开</translation>
    </message>
    <message numerus="yes">
        <source>%n in a pool</source>
        <translation>
            <numerusform>%n 个在公海</numerusform>
        </translation>
    </message>
    <message>
        <source>Name, contact, phone or pinyin</source>
        <translation>按名称、联系人、电话、拼音筛选</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>选择列</translation>
    </message>
    <message>
        <source>Import a sheet</source>
        <translation>导入表格</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>还没有客户</translation>
    </message>
    <message>
        <source>Everybody who buys, or may buy, belongs here: with contacts, orders and all that was said.</source>
        <translation>成交的和可能成交的客户都在这里：联系人、订单，以及每一次沟通。</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新建客户</translation>
    </message>
    <message>
        <source>No customer fits</source>
        <translation>没有符合条件的客户</translation>
    </message>
    <message>
        <source>Nobody fulfils all of the filters and the words above.</source>
        <translation>没有客户同时符合上面的筛选和关键词。</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>退回公海</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>领取</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>分配给</translation>
    </message>
    <message>
        <source>Set %1 …</source>
        <translation>设置%1…</translation>
    </message>
    <message>
        <source>Add tag …</source>
        <translation>添加标签…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>已复制 %1</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>已存视图</translation>
    </message>
    <message>
        <source>Export the list (Ctrl+E)</source>
        <translation>导出列表（Ctrl+E）</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Put on a list …</source>
        <translation>加入名单…</translation>
    </message>
    <message>
        <source>Begin a playbook …</source>
        <translation>开始跟进方案 …</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>最新在前</translation>
    </message>
    <message>
        <source>best first</source>
        <translation>最匹配在前</translation>
    </message>
</context>
<context>
    <name>crm::ui::DamageDialog</name>
    <message>
        <source>restored</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>Open the newest backup</source>
        <translation>打开最新的备份</translation>
    </message>
    <message>
        <source>This file is damaged</source>
        <translation>这个文件已损坏</translation>
    </message>
    <message>
        <source>A part of %1 can no longer be read, most often because of the disk, or because a program copied the file while it was in use. From now on nothing is written to it from this window, so that nothing gets worse. What can be read is still shown.</source>
        <translation>%1 有一部分已无法读取，多半是磁盘的原因，或者文件在使用时被别的程序复制过。从现在起，这个窗口不再向它写入任何内容，以免情况变得更糟。还能读取的内容仍会显示。</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>继续查看</translation>
    </message>
    <message>
        <source>Show the backups</source>
        <translation>查看备份</translation>
    </message>
    <message>
        <source>There is no backup of it on this computer. Keep this file: much of it can be exported from the lists.</source>
        <translation>这台电脑上没有它的备份。请保留这个文件：大部分内容可以从列表中导出。</translation>
    </message>
    <message numerus="yes">
        <source>%n operations were made since; they would be missing.</source>
        <translation>
            <numerusform>此后有 %n 次操作，打开备份后将没有这些操作。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed since.</source>
        <translation>此后没有任何改动。</translation>
    </message>
    <message>
        <source>The newest backup was made and checked on %1.</source>
        <translation>最新的备份于 %1 完成并校验。</translation>
    </message>
    <message>
        <source>It is opened as a new file beside this one; this one stays as it is.</source>
        <translation>它会作为新文件在旁边打开，现在这个文件保持原样。</translation>
    </message>
    <message>
        <source>Restoring and checking…</source>
        <translation>正在恢复并校验…</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>抢救可读内容</translation>
    </message>
    <message>
        <source>Reading around what is damaged. This may take some minutes.</source>
        <translation>正在绕过损坏处读取，可能需要几分钟。</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>抢救</translation>
    </message>
    <message>
        <source>%1: at most %2</source>
        <translation>%1：不多于 %2</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>没有缺失。</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>缺失：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were saved</source>
        <translation>
            <numerusform>已抢救 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the new file</source>
        <translation>打开新文件</translation>
    </message>
</context>
<context>
    <name>crm::ui::DashboardCard</name>
    <message>
        <source>Card: %1</source>
        <translation>卡片：%1</translation>
    </message>
    <message>
        <source>Arrow keys move it, + and - size it, Delete removes it.</source>
        <translation>方向键移动，+ 和 - 调整大小，Delete 移除。</translation>
    </message>
    <message>
        <source>To the front</source>
        <translation>前移</translation>
    </message>
    <message>
        <source>To the back</source>
        <translation>后移</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>变窄</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>变宽</translation>
    </message>
    <message>
        <source>Remove from the dashboard</source>
        <translation>从仪表盘移除</translation>
    </message>
    <message>
        <source>%1 of %2 columns</source>
        <translation>%1/%2 列</translation>
    </message>
</context>
<context>
    <name>crm::ui::DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation>仪表盘</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>调整</translation>
    </message>
    <message>
        <source>Add cards, take them away, move and size them</source>
        <translation>添加、移除卡片，调整位置和大小</translation>
    </message>
    <message>
        <source>An empty dashboard</source>
        <translation>仪表盘还是空的</translation>
    </message>
    <message>
        <source>Put the figures here that you want to see at one glance. There are cards of all reports; they show what everybody sees there.</source>
        <translation>把想一眼看到的数字放在这里。所有报表都有卡片，内容与报表页一致。</translation>
    </message>
    <message>
        <source>Choose cards</source>
        <translation>选择卡片</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>已添加：%1</translation>
    </message>
    <message>
        <source>The usual cards are back.</source>
        <translation>已恢复默认卡片。</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Sized: %1</source>
        <translation>已调整大小：%1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>已移除：%1</translation>
    </message>
    <message>
        <source>Moved: %1</source>
        <translation>已移动：%1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>crm::ui::DashboardShelf</name>
    <message>
        <source>Cards</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>A click puts a card on the dashboard, or takes it off. Drag the cards to where you want them.</source>
        <translation>点击即可把卡片放上仪表盘或取下；拖动卡片调整位置。</translation>
    </message>
    <message>
        <source>Back to the usual cards</source>
        <translation>恢复默认卡片</translation>
    </message>
</context>
<context>
    <name>crm::ui::DataPage</name>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Restore into a new file</source>
        <translation>恢复到新文件</translation>
    </message>
    <message>
        <source>Data and backups</source>
        <translation>数据与备份</translation>
    </message>
    <message>
        <source>The folder could not be opened: %1</source>
        <translation>无法打开文件夹：%1</translation>
    </message>
    <message>
        <source>Backing up and checking the copy…</source>
        <translation>正在备份并校验副本…</translation>
    </message>
    <message>
        <source>No backup was made: %1</source>
        <translation>没有备份成功：%1</translation>
    </message>
    <message>
        <source>Backed up and checked: %1, %2 rows</source>
        <translation>已备份并校验：%1，%2 行</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>正在检查文件…</translation>
    </message>
    <message>
        <source>Kingfisher files (*.kingfisher)</source>
        <translation>翠鸟文件 (*.kingfisher)</translation>
    </message>
    <message>
        <source>Restoring and checking…</source>
        <translation>正在恢复并校验…</translation>
    </message>
    <message>
        <source>Restored into %1. The file you worked with is as it was.</source>
        <translation>已恢复到 %1。原来的文件保持不变。</translation>
    </message>
    <message>
        <source>Open the restored file?</source>
        <translation>打开恢复的文件？</translation>
    </message>
    <message>
        <source>%1 is whole, with %2 rows. The file that is open now stays as it is.</source>
        <translation>%1 完好，共 %2 行。当前打开的文件保持不变。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>An administrator encrypts the file.</source>
        <translation>文件由管理员加密。</translation>
    </message>
    <message>
        <source>A folder on another disk</source>
        <translation>另一磁盘上的文件夹</translation>
    </message>
    <message>
        <source>Copying the newest backup…</source>
        <translation>正在复制最新备份…</translation>
    </message>
    <message>
        <source>Backups are no longer copied to a second place.</source>
        <translation>备份不再复制到第二处。</translation>
    </message>
    <message>
        <source>Backups are copied to %1 as well.</source>
        <translation>备份也会复制到 %1。</translation>
    </message>
</context>
<context>
    <name>crm::ui::DateEdit</name>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>e.g. %1</source>
        <translation>例：%1</translation>
    </message>
</context>
<context>
    <name>crm::ui::DayEdit</name>
    <message>
        <source>Pick a day</source>
        <translation>选择日期</translation>
    </message>
    <message>
        <source>e.g. %1</source>
        <translation>例：%1</translation>
    </message>
</context>
<context>
    <name>crm::ui::DayGrid</name>
    <message>
        <source>Schedule</source>
        <translation>日程</translation>
    </message>
</context>
<context>
    <name>crm::ui::DaysEdit</name>
    <message>
        <source>Other days for some customers</source>
        <translation>为部分客户设置不同天数</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>客户等级</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>By</source>
        <translation>按</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Take this away</source>
        <translation>移除这一行</translation>
    </message>
    <message>
        <source>Product line</source>
        <translation>产品线</translation>
    </message>
</context>
<context>
    <name>crm::ui::DealBoard</name>
    <message>
        <source>Late</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>无日期</translation>
    </message>
</context>
<context>
    <name>crm::ui::DealListModel</name>
    <message>
        <source>%1, stalled</source>
        <translation>%1，停滞</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>赢率</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Days in stage</source>
        <translation>停留天数</translation>
    </message>
</context>
<context>
    <name>crm::ui::DeliveriesPage</name>
    <message>
        <source>Deliveries</source>
        <translation>发货</translation>
    </message>
    <message>
        <source>Order, customer or tracking number</source>
        <translation>订单、客户或运单号</translation>
    </message>
    <message>
        <source>Nothing to deliver</source>
        <translation>没有要发的货</translation>
    </message>
    <message>
        <source>Orders that are confirmed wait here until they leave, and then until they arrive.</source>
        <translation>已确认的订单在这里等待发货，发出后等待签收。</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>应到日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>承运商</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>运单号</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>下单日期</translation>
    </message>
    <message>
        <source>Shipped on</source>
        <translation>发货日期</translation>
    </message>
    <message>
        <source>Arrived on</source>
        <translation>签收日期</translation>
    </message>
    <message>
        <source>To be shipped</source>
        <translation>待发货</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>运输中</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>晚到</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>已签收</translation>
    </message>
    <message>
        <source>%1 on time in a year</source>
        <translation>一年内准时率 %1</translation>
    </message>
    <message>
        <source>the first %1 of each list</source>
        <translation>每个列表只显示前 %1 条</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>发货…</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>打开客户</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries</source>
        <translation>
            <numerusform>%n 张发货单</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::DeliveryDialog</name>
    <message>
        <source>Delivery of the order %1</source>
        <translation>订单 %1 的发货单</translation>
    </message>
    <message>
        <source>Send the order %1</source>
        <translation>发货：订单 %1</translation>
    </message>
    <message>
        <source>Once all of it has left, the order is shipped.</source>
        <translation>全部发出后，订单变为已发货。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>承运商</translation>
    </message>
    <message>
        <source>Chosen, or a new name</source>
        <translation>可选择或输入新名称</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>运单号</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Left empty: %1, as the order says</source>
        <translation>不填则按订单：%1</translation>
    </message>
    <message>
        <source>Left empty, no day is promised.</source>
        <translation>不填则未约定日期。</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>应到日期</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>这不是日期。</translation>
    </message>
    <message>
        <source>Shipped on</source>
        <translation>发货日期</translation>
    </message>
    <message>
        <source>Left empty, it is today once it has left.</source>
        <translation>不填则为发出当天。</translation>
    </message>
    <message>
        <source>It cannot be shipped before it was ordered.</source>
        <translation>发货不能早于下单。</translation>
    </message>
    <message>
        <source>The day lies ahead.</source>
        <translation>日期在未来。</translation>
    </message>
    <message>
        <source>Arrived on</source>
        <translation>签收日期</translation>
    </message>
    <message>
        <source>It cannot arrive before it was shipped.</source>
        <translation>签收日期不能早于发货日期。</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>发货明细</translation>
    </message>
    <message>
        <source>%1 of %2 can be in it</source>
        <translation>最多 %1，共 %2</translation>
    </message>
    <message>
        <source>A number above zero.</source>
        <translation>请输入大于零的数字。</translation>
    </message>
    <message>
        <source>Only %1 are left.</source>
        <translation>只剩 %1。</translation>
    </message>
    <message>
        <source>Say what is in it.</source>
        <translation>请填写发货数量。</translation>
    </message>
    <message>
        <source>Delivery of %1 changed</source>
        <translation>已修改 %1 的发货单</translation>
    </message>
    <message>
        <source>Delivery of %1 recorded</source>
        <translation>已登记 %1 的发货</translation>
    </message>
</context>
<context>
    <name>crm::ui::DetailsPanel</name>
    <message>
        <source>%1 (lunar)</source>
        <translation>%1（农历）</translation>
    </message>
    <message>
        <source>%1 (lunar, leap month)</source>
        <translation>%1（农历闰月）</translation>
    </message>
    <message>
        <source>Parent company</source>
        <translation>上级公司</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>拜访</translation>
    </message>
    <message>
        <source>In the base since</source>
        <translation>建档时间</translation>
    </message>
    <message>
        <source>About the customer</source>
        <translation>基本资料</translation>
    </message>
    <message>
        <source>Who takes care</source>
        <translation>归属</translation>
    </message>
    <message>
        <source>Contact and preferences</source>
        <translation>联系与偏好</translation>
    </message>
    <message>
        <source>Your own fields</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>crm::ui::DropArea</name>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Drop a sheet here</source>
        <translation>把表格拖到这里</translation>
    </message>
    <message>
        <source>Paste copied cells</source>
        <translation>粘贴复制的单元格</translation>
    </message>
    <message>
        <source>Excel (.xlsx, .xls), OpenDocument (.ods), address cards (.vcf) or text (.csv, .txt), in any encoding. Nothing is written before you have seen what will come in.</source>
        <translation>Excel（.xlsx、.xls）、OpenDocument（.ods）、名片（.vcf）或文本（.csv、.txt），编码不限。在您看过将要导入的内容之前，不会写入任何东西。</translation>
    </message>
</context>
<context>
    <name>crm::ui::DueAlerts</name>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>现在到期</translation>
    </message>
    <message>
        <source>Due now: %1</source>
        <translation>现在到期：%1</translation>
    </message>
    <message>
        <source>In 15 minutes</source>
        <translation>15 分钟后</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>一小时后</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>明天早上</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>打开客户</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>去看看</translation>
    </message>
</context>
<context>
    <name>crm::ui::DuplicatesPage</name>
    <message>
        <source>Search again</source>
        <translation>重新查重</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>不是同一家</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Let this one stay</source>
        <translation>保留这一个</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>查重</translation>
    </message>
    <message>
        <source>How likely</source>
        <translation>可能性</translation>
    </message>
    <message>
        <source>Almost certain ones</source>
        <translation>几乎肯定的</translation>
    </message>
    <message>
        <source>Probable ones</source>
        <translation>很可能的</translation>
    </message>
    <message>
        <source>Possible ones, too</source>
        <translation>也含可能的</translation>
    </message>
    <message>
        <source>Find customers that stand twice</source>
        <translation>查找重复的客户</translation>
    </message>
    <message>
        <source>All names, phones, mails and addresses are compared, also where they were typed another way. You can go on working meanwhile.</source>
        <translation>比较所有名称、电话、邮箱和地址，写法不同也能发现。其间可以继续工作。</translation>
    </message>
    <message>
        <source>Search the whole base</source>
        <translation>全库查重</translation>
    </message>
    <message>
        <source>Comparing all customers…</source>
        <translation>正在比较所有客户…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Customers that may be the same</source>
        <translation>可能是同一家的客户</translation>
    </message>
    <message>
        <source>Enter: make one customer of them. It can be undone.</source>
        <translation>回车：合并为一个客户，可以撤销。</translation>
    </message>
    <message>
        <source>N: they are never proposed again</source>
        <translation>N：以后不再提示</translation>
    </message>
    <message>
        <source>Space: decide later</source>
        <translation>空格：以后再定</translation>
    </message>
    <message>
        <source>K: the customer of this column stays, the others become part of it</source>
        <translation>K：保留这一列的客户，其余并入</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 of %2 groups decided</source>
        <translation>已处理 %1 组，共 %2 组</translation>
    </message>
    <message>
        <source>%1 Search again to bring the list up to date.</source>
        <translation>%1 请重新查重以更新列表。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Moves to the one that stays: %1.</source>
        <translation>转到保留的客户：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n orders get another number, since theirs is taken.</source>
        <translation>
            <numerusform>%n 个订单号已被占用，将另编号。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 customers: %2</source>
        <translation>%1 个客户：%2</translation>
    </message>
    <message numerus="yes">
        <source>Made one of %n customers</source>
        <translation>
            <numerusform>%n 个客户已合并为一个</numerusform>
        </translation>
    </message>
    <message>
        <source>They will not be proposed again</source>
        <translation>以后不再提示</translation>
    </message>
    <message>
        <source>No two of your %1 customers look the same.</source>
        <translation>%1 个客户中没有发现重复。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>↑ ↓ field, ← → whose value, A all of them, Enter merges, N never, Space later</source>
        <translation>↑ ↓ 选字段，← → 选值，A 全部保留，回车合并，N 不是同一家，空格以后再说</translation>
    </message>
</context>
<context>
    <name>crm::ui::EditDialog</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%n fields need attention</source>
        <translation>
            <numerusform>有 %n 处需要修改</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation>放弃已填写的内容？</translation>
    </message>
    <message>
        <source>What is stored stays as it was.</source>
        <translation>已保存的内容不受影响。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>重新填写</translation>
    </message>
    <message>
        <source>Some of these fields were changed by somebody else since: look at them before you save.</source>
        <translation>其中有些字段后来被他人修改过，保存前请核对。</translation>
    </message>
    <message>
        <source>Not saved. What you typed is still here.</source>
        <translation>未保存。您填写的内容仍在这里。</translation>
    </message>
    <message>
        <source>Somebody deleted this meanwhile. What you typed is still here.</source>
        <translation>有人在此期间删除了该记录。您填写的内容仍保留在这里。</translation>
    </message>
    <message>
        <source>%1 deleted this on %2. What you typed is still here.</source>
        <translation>%1 已于 %2 删除该记录。您填写的内容仍保留在这里。</translation>
    </message>
    <message>
        <source>Restore it with your text</source>
        <translation>恢复记录并保存所填内容</translation>
    </message>
    <message>
        <source>a moment ago</source>
        <translation>刚才</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n 小时前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>What you typed here was not saved (%1). It is back.</source>
        <translation>您在此填写的内容（%1）尚未保存，现已恢复。</translation>
    </message>
</context>
<context>
    <name>crm::ui::EncryptDialog</name>
    <message>
        <source>Encrypt this file</source>
        <translation>加密此文件</translation>
    </message>
    <message>
        <source>From then on nobody reads it without a password: not on a stolen disk, not from a backup that is made later. The other side of it: who loses all passwords and the recovery key has lost the data. Nobody can help then.</source>
        <translation>此后没有密码谁也读不了：磁盘被盗读不了，之后的备份也读不了。另一面是：密码和恢复密钥都丢失，数据也就丢失，谁也帮不上忙。</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>%1 的密码</translation>
    </message>
    <message>
        <source>If you sign in with one, that one. At least ten characters.</source>
        <translation>若已设登录密码，请用同一个。至少十个字符。</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再输入一次</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>两次输入不一致。</translation>
    </message>
    <message>
        <source>The file is closed for it, and opened again with the password. Nobody else may have it open.</source>
        <translation>加密时会关闭文件，然后用密码重新打开。其他人不能同时打开它。</translation>
    </message>
    <message>
        <source>Every colleague needs a password to open it: an administrator gives them one on the page Team.</source>
        <translation>每位同事都需要密码才能打开：由管理员在“团队”页面设置。</translation>
    </message>
    <message>
        <source>How it is encrypted is described and tested, but no one from outside has examined it. Where the law asks for an examined product, encrypt the disk as well (BitLocker, LUKS, FileVault).</source>
        <translation>加密方式有文档、有测试，但未经外部机构审查。法规要求经审查的产品时，请同时加密磁盘（BitLocker、LUKS、FileVault）。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backups that were made before stay as they are: anybody can read them.</source>
        <translation>
            <numerusform>此前的 %Ln 份备份保持原样，任何人都能读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation>加密</translation>
    </message>
</context>
<context>
    <name>crm::ui::EraseDialog</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>彻底删除</translation>
    </message>
    <message>
        <source>Keep figures of orders and contracts, without a name</source>
        <translation>匿名保留订单和合同的数字</translation>
    </message>
    <message>
        <source>Keep them from being added again, by hand or from a sheet</source>
        <translation>阻止再次录入或从表格导入此人</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>继续…</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>将删除</translation>
    </message>
    <message>
        <source>Stays without a name or a word</source>
        <translation>匿名保留（不含姓名和文字）</translation>
    </message>
    <message>
        <source>Also cleared</source>
        <translation>同时清除</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>This cannot be undone: there is no Undo, and no history from which anything could be brought back. If you are not sure, write the package with everything about them first.</source>
        <translation>此操作无法撤销：没有“撤销”，历史中也没有可恢复的内容。如不确定，请先导出有关此人的全部数据。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Erase %1 for good</source>
        <translation>彻底删除 %1</translation>
    </message>
    <message>
        <source>Nothing but their history</source>
        <translation>仅其历史</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 places of the history, %2 entries of the log, %3 texts about others, and drafts on this machine. The log still proves that nothing else was changed.</source>
        <translation>历史 %1 处、日志 %2 条、其他记录中的文字 %3 处，以及本机草稿。日志仍可证明其余内容未被改动。</translation>
    </message>
    <message>
        <source>Others bear these as well, so they go only from what is theirs: %1.</source>
        <translation>以下内容他人也有，因此只从此人自己的记录中清除：%1。</translation>
    </message>
    <message>
        <source>None that this machine knows of holds them.</source>
        <translation>本机已知的备份中没有此人。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them hold this person. The last one goes on %1, where one is made every day. Copies that somebody put elsewhere are not known.</source>
        <translation>
            <numerusform>其中 %Ln 份含有此人。若每天备份一次，最后一份将在 %1 清除。别处的副本无从得知。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them hold this person, and no day can be told on which the last one goes.</source>
        <translation>
            <numerusform>其中 %Ln 份含有此人，最后一份何时清除无法确定。</numerusform>
        </translation>
    </message>
    <message>
        <source>To go on, type the name: %1</source>
        <translation>要继续，请输入名称：%1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>正在删除…</translation>
    </message>
    <message>
        <source>Erased for good.</source>
        <translation>已彻底删除。</translation>
    </message>
    <message>
        <source>The last backup that holds them goes on %1.</source>
        <translation>最后一份含有此人的备份将在 %1 清除。</translation>
    </message>
    <message>
        <source>The file could not be rewritten while others use it; what lay there is zeros.</source>
        <translation>其他人正在使用文件，暂不能整理；原处已用零覆盖。</translation>
    </message>
</context>
<context>
    <name>crm::ui::ExportDialog</name>
    <message>
        <source>Export: %1</source>
        <translation>导出：%1</translation>
    </message>
    <message>
        <source>The sheet opens in Excel and WPS and can be imported again. The log keeps who took it.</source>
        <translation>导出的表格可用 Excel、WPS 打开，也可重新导入。日志会记录是谁导出的。</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Their %1</source>
        <translation>对应的%1</translation>
    </message>
    <message>
        <source>The %1 selected</source>
        <translation>所选的 %1 条</translation>
    </message>
    <message>
        <source>All %1 of the list</source>
        <translation>列表中的全部 %1 条</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部字段</translation>
    </message>
    <message>
        <source>As in the list</source>
        <translation>与列表相同</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>工作簿（XLSX）</translation>
    </message>
    <message>
        <source>Plain table (CSV)</source>
        <translation>纯文本表格（CSV）</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>What you see, in the same order.</source>
        <translation>所见即所得，顺序相同。</translation>
    </message>
    <message>
        <source>All fields, to be read in again.</source>
        <translation>所有字段，可重新导入。</translation>
    </message>
    <message>
        <source>Numbers and days as such, codes as text.</source>
        <translation>数字和日期保持类型，编号为文本。</translation>
    </message>
    <message>
        <source>For every program, in UTF-8.</source>
        <translation>任何软件都能读，UTF-8 编码。</translation>
    </message>
    <message>
        <source>Address cards (VCF)</source>
        <translation>名片（VCF）</translation>
    </message>
    <message>
        <source>Calendar (ICS)</source>
        <translation>日历（ICS）</translation>
    </message>
    <message>
        <source>For phones, Outlook and WeChat.</source>
        <translation>用于手机、Outlook 和微信。</translation>
    </message>
    <message>
        <source>For calendars of phones and programs.</source>
        <translation>用于手机和电脑的日历。</translation>
    </message>
    <message>
        <source>Labels and envelopes (PDF)</source>
        <translation>邮寄标签和信封（PDF）</translation>
    </message>
    <message>
        <source>For the post, to be printed.</source>
        <translation>用于邮寄，可直接打印。</translation>
    </message>
</context>
<context>
    <name>crm::ui::ExportList</name>
    <message>
        <source>The export was stopped; nothing was written.</source>
        <translation>导出已停止，没有写入任何文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n rows exported to %1</source>
        <translation>
            <numerusform>已导出 %n 行到 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts were too long for a workbook and were cut</source>
        <translation>
            <numerusform>%n 个文本超长，已截断</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>正在写入 %1</translation>
    </message>
    <message>
        <source>You may not take lists out of this file.</source>
        <translation>您没有导出权限。</translation>
    </message>
    <message>
        <source>There is nothing in this list that could be exported.</source>
        <translation>列表为空，没有可导出的内容。</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Address cards (*.vcf)</source>
        <translation>名片 (*.vcf)</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>日历 (*.ics)</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses on %1</source>
        <translation>
            <numerusform>%n 个地址，%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>共 %n 页</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an address were left out</source>
        <translation>
            <numerusform>略过 %n 个没有地址的</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n addresses were too long for their label</source>
        <translation>
            <numerusform>%n 个地址太长，标签放不下</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 无法写入：%2</translation>
    </message>
    <message>
        <source>None of them has an address; nothing was written.</source>
        <translation>这些客户都没有地址，没有生成文件。</translation>
    </message>
    <message>
        <source>Documents (*.pdf)</source>
        <translation>文档 (*.pdf)</translation>
    </message>
</context>
<context>
    <name>crm::ui::Field</name>
    <message>
        <source>required</source>
        <translation>必填</translation>
    </message>
</context>
<context>
    <name>crm::ui::FieldDialog</name>
    <message>
        <source>New field</source>
        <translation>新建字段</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>选填</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>A field needs a name.</source>
        <translation>请填写字段名称。</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>每行一个</translation>
    </message>
    <message>
        <source>A list needs something to choose from.</source>
        <translation>请为列表添加选项。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>A hidden field keeps its values.</source>
        <translation>隐藏的字段会保留已填内容。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message numerus="yes">
        <source>All %n value(s) fit.</source>
        <translation>
            <numerusform>全部 %n 个值都适用。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) do not fit and are taken out; undo brings them back:</source>
        <translation>
            <numerusform>%n 个值不适用，将被移除（撤销可恢复）：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are written otherwise.</source>
        <translation>
            <numerusform>%n 个值会改写成新的格式。</numerusform>
        </translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>所属对象</translation>
    </message>
    <message>
        <source>It is there in forms, sheets and the history like every other field. Lists offer it as a column, filters where it is about customers.</source>
        <translation>它和其他字段一样出现在表单、表格和修改记录中，列表可把它作为一列；客户的字段还可用于筛选。</translation>
    </message>
</context>
<context>
    <name>crm::ui::FieldsPage</name>
    <message>
        <source>Custom fields</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>Fields of your own need no programmer: they are there in forms, lists, filters and sheets at once.</source>
        <translation>自定义字段无需编程：添加后立即出现在表单、列表、筛选和表格导入中。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>已保存“%1”。</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>已添加“%1”。</translation>
    </message>
    <message>
        <source>A field is hidden rather than deleted: what it holds is kept.</source>
        <translation>字段只隐藏、不删除，已填写的内容会保留。</translation>
    </message>
    <message>
        <source>When filling in</source>
        <translation>填写要求</translation>
    </message>
    <message>
        <source>No fields of your own yet</source>
        <translation>还没有自定义字段</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>新建字段</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>选填</translation>
    </message>
    <message numerus="yes">
        <source>%n fields</source>
        <translation>
            <numerusform>%n 个字段</numerusform>
        </translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>所属对象</translation>
    </message>
    <message>
        <source>What your trade needs to know of customers, contacts, products, orders and activities, and no program foresees: annual demand, terms of payment, the warranty of a product.</source>
        <translation>记录各行各业特有、软件无法预见的信息，可用于客户、联系人、产品、订单和跟进：如年采购额、付款方式、产品保修期。</translation>
    </message>
</context>
<context>
    <name>crm::ui::FileFacts</name>
    <message>
        <source>within the last hour</source>
        <translation>一小时内</translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n 小时前</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::FilePanel</name>
    <message>
        <source>Share this file…</source>
        <translation>共享此文件…</translation>
    </message>
    <message>
        <source>Join a team&apos;s file…</source>
        <translation>加入团队文件…</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>数据文件</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>跟进</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>shared with a team</source>
        <translation>团队共享</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>在本机</translation>
    </message>
    <message>
        <source>version %1 of the format</source>
        <translation>格式版本 %1</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 行明细</translation>
    </message>
    <message numerus="yes">
        <source>%Ln operation(s) in the log</source>
        <translation>
            <numerusform>日志中有 %Ln 条操作</numerusform>
        </translation>
    </message>
    <message>
        <source>Encryption…</source>
        <translation>加密…</translation>
    </message>
    <message>
        <source>The file is encrypted. It opens with the password of: %1.</source>
        <translation>文件已加密，凭以下人员的密码打开：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The file is not encrypted: whoever has the disk can read it. Encrypt it here, or use BitLocker, LUKS or FileVault.</source>
        <translation>文件未加密：拿到磁盘的人就能读取。可在此加密，或使用 BitLocker、LUKS、FileVault。</translation>
    </message>
</context>
<context>
    <name>crm::ui::FileStep</name>
    <message>
        <source>What a sheet can bring</source>
        <translation>表格可以带来什么</translation>
    </message>
    <message>
        <source>Choose a sheet</source>
        <translation>选择表格文件</translation>
    </message>
    <message>
        <source>A row is a company or a person, with phone, address, source and owner.</source>
        <translation>一行是一家公司或一个人，含电话、地址、来源、负责人。</translation>
    </message>
    <message>
        <source>A row is a person, with the customer whom they belong to.</source>
        <translation>一行是一个联系人，并注明所属客户。</translation>
    </message>
    <message>
        <source>A row is a product, with code, category and price.</source>
        <translation>一行是一个产品，含编号、类别、价格。</translation>
    </message>
    <message>
        <source>A row is an order or one line of it: number, date, customer, product, amount.</source>
        <translation>一行是一张订单或其中一项：订单号、日期、客户、产品、金额。</translation>
    </message>
    <message>
        <source>The lines of orders, where they come in a file of their own, by order number.</source>
        <translation>单独成表的订单明细，按订单号归到订单。</translation>
    </message>
    <message>
        <source>A row is a call, a visit or a note: customer, when and what.</source>
        <translation>一行是一次电话、拜访或记录：客户、时间、内容。</translation>
    </message>
    <message>
        <source>Imported before</source>
        <translation>以前导入过</translation>
    </message>
    <message>
        <source>Sheets and cards (*.xlsx *.xlsm *.xls *.ods *.csv *.txt *.tsv *.vcf);;All files (*)</source>
        <translation>表格和名片 (*.xlsx *.xlsm *.xls *.ods *.csv *.txt *.tsv *.vcf);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>监视文件夹…</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>停止监视</translation>
    </message>
    <message>
        <source>Which folder do new sheets come into?</source>
        <translation>新表格会放进哪个文件夹？</translation>
    </message>
    <message>
        <source>Do sheets always come into the same folder? It can be watched: what arrives is offered, in any page.</source>
        <translation>表格总是放进同一个文件夹吗？可以监视它：新到的表格会在任何页面提示您。</translation>
    </message>
    <message>
        <source>Sheets that come into %1 are offered by themselves.</source>
        <translation>放进 %1 的表格会自动提示。</translation>
    </message>
    <message>
        <source>A row is a chance to sell: customer, stage, amount, expected day and owner.</source>
        <translation>每行一个商机：客户、阶段、金额、预计日期和负责人。</translation>
    </message>
    <message>
        <source>A row is a contract: number, customer, amount, first and last day.</source>
        <translation>每行一份合同：编号、客户、金额、开始和结束日期。</translation>
    </message>
</context>
<context>
    <name>crm::ui::FilterBar</name>
    <message>
        <source>Add filter</source>
        <translation>添加筛选</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>移除筛选 %1</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>分群</translation>
    </message>
    <message>
        <source>Keep as a segment</source>
        <translation>保存为分群</translation>
    </message>
</context>
<context>
    <name>crm::ui::FilterPopup</name>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>添加筛选</translation>
    </message>
    <message>
        <source>Find a value</source>
        <translation>查找选项</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>An end that is left empty is open.</source>
        <translation>留空的一端不限。</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n customers</source>
        <translation>
            <numerusform>%1，%n 个客户</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::FolderWatch</name>
    <message>
        <source>The watched folder %1 is not there. It is looked for on.</source>
        <translation>监视的文件夹 %1 不在了，程序会继续查找。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other sheet(s) have come into the watched folder.</source>
        <translation>
            <numerusform>监视的文件夹里来了 %1，另有 %n 个表格。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has come into the watched folder.</source>
        <translation>监视的文件夹里来了新表格：%1。</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>查看</translation>
    </message>
</context>
<context>
    <name>crm::ui::GlobalSearch</name>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Show them in the list</source>
        <translation>在列表中查看</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln customers</source>
        <translation>
            <numerusform>全部 %Ln 个客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln orders</source>
        <translation>
            <numerusform>全部 %Ln 张订单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln orders</source>
        <translation>
            <numerusform>超过 %Ln 张订单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln products</source>
        <translation>
            <numerusform>全部 %Ln 个产品</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::GroupModel</name>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>How likely</source>
        <translation>可能性</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>已合并</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>不是同一家</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
</context>
<context>
    <name>crm::ui::GuidePanel</name>
    <message>
        <source>Record that it was done</source>
        <translation>记录完成情况</translation>
    </message>
    <message>
        <source>Offer: %1</source>
        <translation>优惠：%1</translation>
    </message>
    <message>
        <source>Stop %1 for this customer</source>
        <translation>为此客户停止“%1”</translation>
    </message>
    <message>
        <source>What they answered</source>
        <translation>客户的回答</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 分（满分 5）</translation>
    </message>
    <message>
        <source>Stopped %1 for this customer</source>
        <translation>已为此客户停止“%1”</translation>
    </message>
    <message>
        <source>Ask: %1</source>
        <translation>问：%1</translation>
    </message>
</context>
<context>
    <name>crm::ui::HandoverDialog</name>
    <message>
        <source>Hand everything over</source>
        <translation>全部移交</translation>
    </message>
    <message>
        <source>For somebody who leaves: customers, planned activities, open opportunities, contracts and complaints go to others. It can be undone as one.</source>
        <translation>用于人员离职：客户、待办跟进、进行中的商机、合同和投诉都移交给他人，可一次撤销。</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>离职</translation>
    </message>
    <message>
        <source>They have left: no longer active after that</source>
        <translation>已离职：移交后停用该人员</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>移交人</translation>
    </message>
    <message>
        <source>What nobody has room for goes to</source>
        <translation>无人可接收的移至</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What each of them gets</source>
        <translation>每人将得到</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>移交</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln 个客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln planned activities</source>
        <translation>
            <numerusform>%Ln 项待办跟进</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open opportunities</source>
        <translation>
            <numerusform>%Ln 个进行中商机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contracts</source>
        <translation>
            <numerusform>%Ln 份合同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open complaints</source>
        <translation>
            <numerusform>%Ln 个未结投诉</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers of %1 handed over</source>
        <translation>
            <numerusform>已移交 %1 的 %n 个客户</numerusform>
        </translation>
    </message>
    <message>
        <source>To whom, so that loads even out</source>
        <translation>交给谁（按现有客户数均衡）</translation>
    </message>
</context>
<context>
    <name>crm::ui::HealthPanel</name>
    <message>
        <source>Quick check</source>
        <translation>快速检查</translation>
    </message>
    <message>
        <source>Full check</source>
        <translation>完整检查</translation>
    </message>
    <message>
        <source>Is it whole?</source>
        <translation>文件是否完好</translation>
    </message>
    <message>
        <source>The quick check reads the structure of the file, the full one every index and reference too.</source>
        <translation>快速检查读取文件结构；完整检查还会核对每个索引和引用。</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>The file is damaged. Do not work on with it: restore a backup, and keep this file for whoever repairs it.</source>
        <translation>文件已损坏。请不要继续使用：恢复一个备份，并保留此文件以便修复。</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>完好</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>尚未检查</translation>
    </message>
    <message>
        <source>Last checked %1; nothing was wrong.</source>
        <translation>上次检查：%1，一切正常。</translation>
    </message>
    <message>
        <source>It is looked through once a day by itself, and here at any time.</source>
        <translation>每天自动检查一次，也可以在这里随时检查。</translation>
    </message>
    <message>
        <source>Checked just now; nothing is wrong.</source>
        <translation>刚刚检查过，一切正常。</translation>
    </message>
</context>
<context>
    <name>crm::ui::HeatChart</name>
    <message>
        <source>Share</source>
        <translation>共享</translation>
    </message>
</context>
<context>
    <name>crm::ui::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Everything by keyboard</source>
        <translation>全部可用键盘操作</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>搜索全部</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>筛选当前列表</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Edit what is selected</source>
        <translation>编辑所选</translation>
    </message>
    <message>
        <source>Preview what is selected</source>
        <translation>预览所选</translation>
    </message>
    <message>
        <source>Open what is selected</source>
        <translation>打开所选</translation>
    </message>
    <message>
        <source>Clear the selection or the filter</source>
        <translation>清除选择或筛选</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>切换页面</translation>
    </message>
    <message>
        <source>Make the list of pages slim</source>
        <translation>收起或展开导航栏</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>显示本帮助</translation>
    </message>
    <message>
        <source>Kingfisher %1</source>
        <translation>翠鸟 %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>任何页面</translation>
    </message>
    <message>
        <source>Import a sheet</source>
        <translation>导入表格</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>列表中</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>选择多行</translation>
    </message>
    <message>
        <source>While writing</source>
        <translation>填写时</translation>
    </message>
    <message>
        <source>Record the activity</source>
        <translation>保存跟进记录</translation>
    </message>
    <message>
        <source>Remove a line of the order</source>
        <translation>删除订单的一行</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <source>The help does not mention this.</source>
        <translation>帮助中没有提到它。</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>返回上一页</translation>
    </message>
    <message>
        <source>A…Z</source>
        <translation>A…Z</translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation>直接输入即可筛选</translation>
    </message>
    <message>
        <source>Write what was said to the customer</source>
        <translation>记录与客户的沟通</translation>
    </message>
</context>
<context>
    <name>crm::ui::HelpTopics</name>
    <message>
        <source>First steps</source>
        <translation>第一步</translation>
    </message>
    <message>
        <source>Everything is kept in one file on your own disk. A new file is empty: bring your customers in from a sheet (Ctrl+I), or type the first one (Ctrl+N).</source>
        <translation>所有内容都保存在您自己磁盘上的一个文件里。新文件是空的：可以从表格导入客户（Ctrl+I），或者录入第一个客户（Ctrl+N）。</translation>
    </message>
    <message>
        <source>The list of pages stands on the left. Ctrl+1 to Ctrl+9 go to a page, Ctrl+K searches everything from anywhere.</source>
        <translation>左边是页面列表。Ctrl+1 到 Ctrl+9 切换页面，Ctrl+K 随时搜索全部内容。</translation>
    </message>
    <message>
        <source>Whatever you do can be taken back with Ctrl+Z, also tomorrow.</source>
        <translation>做过的任何操作都可以用 Ctrl+Z 撤销，明天也可以。</translation>
    </message>
    <message>
        <source>Bring in a sheet</source>
        <translation>导入表格</translation>
    </message>
    <message>
        <source>CSV and text files in any usual encoding, and XLSX workbooks. Choose the file; the header, the encoding and the columns are recognised by themselves.</source>
        <translation>支持任何常见编码的 CSV 和文本文件，以及 XLSX 工作簿。选择文件后，表头、编码和各列会自动识别。</translation>
    </message>
    <message>
        <source>Look at the columns in the second step and correct what was understood wrongly. The next sheet with the same header is understood the same way.</source>
        <translation>在第二步查看各列，改正识别错的地方。下次遇到同样的表头，会按同样的方式理解。</translation>
    </message>
    <message>
        <source>The check shows all problems at once, with line, column and reason, before anything is written. Rows that cannot come in can be saved as a file, corrected and brought in again.</source>
        <translation>写入之前，检查会一次列出所有问题，包括行、列和原因。不能导入的行可以另存为文件，改正后再导入。</translation>
    </message>
    <message>
        <source>Customers are found again by their code, else by their name, so that the same sheet twice doubles nothing. An empty cell takes nothing away.</source>
        <translation>已有的客户按编号查找，没有编号则按名称，因此同一张表导入两次不会重复。空单元格不会清除已有内容。</translation>
    </message>
    <message>
        <source>The whole import is one step: Ctrl+Z takes it back.</source>
        <translation>整个导入是一次操作：Ctrl+Z 即可撤销。</translation>
    </message>
    <message>
        <source>Find and filter customers</source>
        <translation>查找和筛选客户</translation>
    </message>
    <message>
        <source>Any fragment will do: of a name, a contact, a mail, the last digits of a phone, pinyin or its initials, Traditional or Simplified. What was found is marked.</source>
        <translation>任意片段都可以：名称、联系人、邮箱、电话尾号、拼音或首字母，繁体简体均可。找到的部分会标出来。</translation>
    </message>
    <message>
        <source>Ctrl+K also finds orders by their number and products by name, code or pinyin.</source>
        <translation>Ctrl+K 还能按订单号找订单，按名称、编号或拼音找产品。</translation>
    </message>
    <message>
        <source>&quot;Add a filter&quot; narrows the list by any field, your own ones as well. A click on a column header sorts, and a filter that you need again can be saved as a view.</source>
        <translation>“添加筛选”可以按任何字段缩小列表，包括自定义字段。点列标题排序，常用的筛选可以存为视图。</translation>
    </message>
    <message>
        <source>Calls, visits and next steps</source>
        <translation>电话、拜访和下一步</translation>
    </message>
    <message>
        <source>On the page of a customer, write down what was said, and press Ctrl+Enter. Say when the next step is due; it then stands in the list and on the page.</source>
        <translation>在客户页写下沟通内容，按 Ctrl+Enter 保存。填上下一步的时间，它会显示在列表和客户页上。</translation>
    </message>
    <message>
        <source>The timeline shows everything that happened with the customer; the history shows who changed which field, and puts single values back.</source>
        <translation>动态列出与客户有关的一切；修改记录显示谁改了哪个字段，并能恢复单个值。</translation>
    </message>
    <message>
        <source>Orders and products</source>
        <translation>订单和产品</translation>
    </message>
    <message>
        <source>In a new order, type a product by name, code or pinyin; Enter leads on to quantity, price, discount and the next line. The order can be in another currency and of another owner.</source>
        <translation>新建订单时，按名称、编号或拼音输入产品，回车依次进入数量、单价、折扣和下一行。订单可以使用其他币种，也可以归别人负责。</translation>
    </message>
    <message>
        <source>Amounts in different currencies are never added together; they are shown side by side.</source>
        <translation>不同币种的金额不会相加，而是并列显示。</translation>
    </message>
    <message>
        <source>The pool</source>
        <translation>公海</translation>
    </message>
    <message>
        <source>Customers without an owner lie in a pool. &quot;Claim&quot; makes them yours; who comes second is told who was first.</source>
        <translation>没有负责人的客户在公海里。“领取”后由您负责；晚一步的人会看到是谁先领取的。</translation>
    </message>
    <message>
        <source>&quot;Release&quot; gives a customer back, with a reason. Limits say how many one person may hold, and rules bring back customers nobody has spoken to for a long time.</source>
        <translation>“退回”把客户交还公海，并注明原因。持有上限规定每人最多负责多少客户，回收规则会自动回收长期无人跟进的客户。</translation>
    </message>
    <message>
        <source>Undo and the log</source>
        <translation>撤销和操作日志</translation>
    </message>
    <message>
        <source>Ctrl+Z takes your last step back, Ctrl+Shift+Z does it again; a restart changes nothing about that. An import or an act on a thousand customers is one step.</source>
        <translation>Ctrl+Z 撤销您的上一步，Ctrl+Shift+Z 重做；重新启动后也一样。一次导入，或对一千个客户的批量操作，都算一步。</translation>
    </message>
    <message>
        <source>Where somebody changed the same thing since, nothing is taken back by itself: you are shown what stands in the way, and may take back the rest.</source>
        <translation>如果之后有人改过同样的内容，不会自动撤销：会列出有冲突的地方，您可以撤销其余部分。</translation>
    </message>
    <message>
        <source>The log lists every step of everybody, and any of them can be taken back there.</source>
        <translation>操作日志列出每个人的每一步，任何一步都可以在那里撤销。</translation>
    </message>
    <message>
        <source>Backups and damage</source>
        <translation>备份和损坏</translation>
    </message>
    <message>
        <source>A backup is made by itself on every day of work, when the file is closed, and before large imports. Each is opened again and checked. &quot;Data and backups&quot; lists them and makes one now.</source>
        <translation>每个工作日、关闭文件时以及大量导入之前都会自动备份，每个备份都会重新打开校验。“数据与备份”中可以查看，也可以立即备份。</translation>
    </message>
    <message>
        <source>A backup is always restored into a new file; the one you work with stays as it is. Keep a copy on another disk as well.</source>
        <translation>备份总是恢复成一个新文件，正在使用的文件保持原样。请在另一块磁盘上也存一份。</translation>
    </message>
    <message>
        <source>If the file is found to be damaged, nothing is written to it any more, and you are offered the newest backup.</source>
        <translation>如果发现文件损坏，就不再写入，并提示您打开最新的备份。</translation>
    </message>
    <message>
        <source>Fields of your own</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>&quot;Custom fields&quot; adds what your trade needs: texts, numbers, amounts, days, choices, people. They are shown, filtered, brought in and written out like all others.</source>
        <translation>在“自定义字段”中添加您的行业需要的内容：文本、数字、金额、日期、选项、人员。它们和其他字段一样显示、筛选、导入和导出。</translation>
    </message>
    <message>
        <source>Write lists and reports to a sheet</source>
        <translation>把列表和报表导出为表格</translation>
    </message>
    <message>
        <source>Ctrl+E writes the list that is shown, or what is selected in it, to CSV or XLSX. CSV opens in Excel with its Chinese intact.</source>
        <translation>Ctrl+E 把显示的列表或其中选中的行导出为 CSV 或 XLSX。CSV 在 Excel 中打开时中文正常。</translation>
    </message>
    <message>
        <source>A report can be written as a sheet with the same figures. A click on a bar leads to the customers behind it.</source>
        <translation>报表可以导出为数字相同的表格。点击柱形可查看对应的客户。</translation>
    </message>
</context>
<context>
    <name>crm::ui::HistoryView</name>
    <message>
        <source>Nothing has been changed yet since the history began.</source>
        <translation>还没有修改记录。</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>显示更早的</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Undo this</source>
        <translation>撤销此操作</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all of this can be undone</source>
        <translation>无法全部撤销</translation>
    </message>
    <message>
        <source>Undo the rest</source>
        <translation>撤销其余部分</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Taken back in part</source>
        <translation>已部分撤销</translation>
    </message>
    <message>
        <source>Undone in part: %1</source>
        <translation>已部分撤销：%1</translation>
    </message>
</context>
<context>
    <name>crm::ui::HitPreview</name>
    <message>
        <source>Nobody goes.</source>
        <translation>没有客户会被回收。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers go back</source>
        <translation>
            <numerusform>%Ln 个客户将被回收</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln people</source>
        <translation>
            <numerusform>涉及 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>crm::ui::HoldDialog</name>
    <message>
        <source>Keep %1</source>
        <translation>保留 %1</translation>
    </message>
    <message>
        <source>Until then the list of those that are due leaves them out.</source>
        <translation>在此之前，到期清单不列出此客户。</translation>
    </message>
    <message>
        <source>A lawsuit, a guarantee that still runs, the tax office</source>
        <translation>诉讼、仍在保修期内、税务要求</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Please choose a day to come.</source>
        <translation>请选择今天以后的日期。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why is it kept? The law asks for a reason.</source>
        <translation>为什么保留？法律要求说明原因。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>crm::ui::ImportJob</name>
    <message>
        <source>Trying %1 out</source>
        <translation>正在试导入 %1</translation>
    </message>
    <message>
        <source>Saving the rejected rows</source>
        <translation>正在保存被拒绝的行</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>正在导入 %1</translation>
    </message>
</context>
<context>
    <name>crm::ui::ImportPage</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列对应</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Import a sheet</source>
        <translation>导入表格</translation>
    </message>
    <message>
        <source>0 rows: there is nothing below the names of the columns.</source>
        <translation>0 行：列名下面没有数据。</translation>
    </message>
    <message>
        <source>It cannot be imported: %1</source>
        <translation>无法导入：%1</translation>
    </message>
    <message>
        <source>There is nothing in this sheet that would change the file.</source>
        <translation>这张表没有会改变文件的内容。</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln row(s)</source>
        <translation>
            <numerusform>导入 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>Looking at the days in %1</source>
        <translation>正在查看 %1 中的日期</translation>
    </message>
    <message>
        <source>Checking every row of %1</source>
        <translation>正在逐行检查 %1</translation>
    </message>
    <message>
        <source>Nothing was imported. %1</source>
        <translation>没有导入任何内容。%1</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing of it is in the file.</source>
        <translation>导入已停止，文件中没有留下任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) imported</source>
        <translation>
            <numerusform>已导入 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>保存被拒绝的行</translation>
    </message>
    <message>
        <source>Text (*.csv)</source>
        <translation>文本 (*.csv)</translation>
    </message>
    <message>
        <source>%1, rejected.csv</source>
        <translation>%1-被拒绝.csv</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected row(s) saved as %1</source>
        <translation>
            <numerusform>已将 %Ln 行被拒绝的内容保存为 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln later change(s) stand in the way; nothing was taken back. The log shows them.</source>
        <translation>
            <numerusform>有 %Ln 处之后的更改挡在中间，没有撤销任何内容。可在日志中查看。</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was taken back</source>
        <translation>已撤销导入</translation>
    </message>
    <message>
        <source>There is no backup from before this import: %1</source>
        <translation>导入前没有做成备份:%1</translation>
    </message>
    <message>
        <source>The sheet has no column %1, which the template names.</source>
        <translation>表格中没有模板所指的列 %1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Kept as the template %1</source>
        <translation>已保存为模板 %1</translation>
    </message>
    <message>
        <source>There is no text in the clipboard. Copy the cells first.</source>
        <translation>剪贴板中没有文字。请先复制单元格。</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>剪贴板</translation>
    </message>
    <message>
        <source>The sheet was changed since it was looked at, and was read again. Nothing was imported: please look at it once more.</source>
        <translation>表格在查看之后被修改过，已重新读取。没有导入任何内容，请再看一遍。</translation>
    </message>
</context>
<context>
    <name>crm::ui::InboxPanel</name>
    <message>
        <source>Board and messages</source>
        <translation>公告和消息</translation>
    </message>
    <message>
        <source>Announce something to everybody</source>
        <translation>发布公告</translation>
    </message>
    <message numerus="yes">
        <source>read by %n</source>
        <translation>
            <numerusform>%n 人已读</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>自动化</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>我已读</translation>
    </message>
</context>
<context>
    <name>crm::ui::InsightPage</name>
    <message>
        <source>Working it out…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>分群</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>生命周期</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>客户洞察</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Ten segments</source>
        <translation>十个分群</translation>
    </message>
    <message>
        <source>Eight cells</source>
        <translation>八类客户</translation>
    </message>
    <message>
        <source>Scheme of the segments</source>
        <translation>分群方案</translation>
    </message>
    <message>
        <source>Scores from 1 to 5 for recency, frequency and money; or each of them above or below the mean.</source>
        <translation>按最近购买、购买次数、金额各打 1–5 分；或者按三项是否高于平均值划分。</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>还没有订单</translation>
    </message>
    <message>
        <source>Here you see which customers matter most, who is about to leave, and what they will probably buy. It needs some months of orders.</source>
        <translation>在这里可以看到哪些客户最重要、谁快要流失、他们可能会买多少。需要几个月的订单。</translation>
    </message>
    <message>
        <source>Import orders</source>
        <translation>导入订单</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Amounts in %1; those in %2 are left out</source>
        <translation>金额以 %1 计，%2 的金额未计入</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>趋势</translation>
    </message>
    <message>
        <source>Grid…</source>
        <translation>网格…</translation>
    </message>
    <message>
        <source>By which scores a customer is in which segment</source>
        <translation>按哪些得分归入哪个分组</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>This page as a report on A4</source>
        <translation>将本页生成 A4 报告</translation>
    </message>
    <message>
        <source>The segments follow the new grid.</source>
        <translation>分组已按新网格划分。</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Made on %1 by %2</source>
        <translation>%1 由 %2 生成</translation>
    </message>
    <message>
        <source>Against the start of the period</source>
        <translation>与期初相比</translation>
    </message>
    <message>
        <source>Against a year before</source>
        <translation>与上年同期相比</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>不比较</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>Who leaves</source>
        <translation>流失</translation>
    </message>
    <message>
        <source>How many may leave in a quarter?</source>
        <translation>一个季度最多可以流失多少？</translation>
    </message>
    <message>
        <source>In percent of the customers at its beginning. Left empty, there is no aim.</source>
        <translation>占季度初客户的百分比。留空则不设目标。</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>不超过</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>%1 is no number of percent.</source>
        <translation>“%1”不是百分数。</translation>
    </message>
    <message>
        <source>The churn aimed at was changed.</source>
        <translation>流失目标已更改。</translation>
    </message>
    <message>
        <source>Train…</source>
        <translation>训练…</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>谁会成交</translation>
    </message>
    <message>
        <source>What is foretold, and what it is learnt from</source>
        <translation>预测什么，用哪些字段学习</translation>
    </message>
    <message>
        <source>Your role may look at the score, but not choose what it is learnt from.</source>
        <translation>您的角色可以查看评分，但不能选择用哪些字段学习。</translation>
    </message>
    <message>
        <source>The score is learnt from what you chose.</source>
        <translation>评分已按您的选择重新学习。</translation>
    </message>
</context>
<context>
    <name>crm::ui::JobDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
</context>
<context>
    <name>crm::ui::JoinDialog</name>
    <message>
        <source>Join a team&apos;s file</source>
        <translation>加入团队文件</translation>
    </message>
    <message>
        <source>Ask the colleague who shared it where it lies. It opens here as it does there, and everybody sees what the others change.</source>
        <translation>请向共享文件的同事询问它在哪里。在这里打开的就是同一个文件，大家都能看到彼此的更改。</translation>
    </message>
    <message>
        <source>The team&apos;s file</source>
        <translation>团队文件</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>你是谁？</translation>
    </message>
    <message>
        <source>What you do is recorded under this name.</source>
        <translation>你的操作会以此姓名记录。</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Which file does the team use?</source>
        <translation>团队使用哪个文件？</translation>
    </message>
    <message>
        <source>Kingfisher files (*.kingfisher)</source>
        <translation>翠鸟文件 (*.kingfisher)</translation>
    </message>
    <message>
        <source>Say which file.</source>
        <translation>请指定文件。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Share it…</source>
        <translation>共享它…</translation>
    </message>
</context>
<context>
    <name>crm::ui::KeysDialog</name>
    <message>
        <source>New recovery key…</source>
        <translation>新恢复密钥…</translation>
    </message>
    <message>
        <source>This file is encrypted</source>
        <translation>此文件已加密</translation>
    </message>
    <message>
        <source>Opens with the password of: %1</source>
        <translation>凭以下人员的密码打开：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>There is a recovery key. A new one makes the old one useless, also the one on paper.</source>
        <translation>已有恢复密钥。生成新的后，旧的（包括纸上的）即失效。</translation>
    </message>
    <message>
        <source>There is no recovery key: who forgets the password is locked out.</source>
        <translation>没有恢复密钥：忘记密码就无法打开。</translation>
    </message>
    <message>
        <source>Somebody&apos;s password is changed on the page Team; the file need not be written anew for it. Whoever may no longer open it is deactivated there. What they copied before, they can still read.</source>
        <translation>在“团队”页面可更改某人的密码，文件无需重写。不再允许打开的人在那里停用。其此前复制的内容仍可读取。</translation>
    </message>
    <message>
        <source>Take the encryption off…</source>
        <translation>取消加密…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Take the encryption off?</source>
        <translation>取消加密？</translation>
    </message>
    <message>
        <source>Whoever has the file can read it then. It is closed for it and opened again.</source>
        <translation>之后拿到文件的人都能读取。文件会先关闭再重新打开。</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>取消加密</translation>
    </message>
</context>
<context>
    <name>crm::ui::KnownCustomers</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>A customer in the pool %1</source>
        <translation>公海“%1”中已有这样的客户</translation>
    </message>
    <message>
        <source>A customer that you cannot see; ask your manager.</source>
        <translation>已有同事的客户与之相同，请询问您的主管。</translation>
    </message>
    <message>
        <source>This customer may be there already:</source>
        <translation>这个客户可能已经存在：</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
</context>
<context>
    <name>crm::ui::LabelDialog</name>
    <message>
        <source>Labels and envelopes</source>
        <translation>邮寄标签和信封</translation>
    </message>
    <message>
        <source>A PDF to be printed at 100 %. Who has no address is left out and counted.</source>
        <translation>生成 PDF，请按 100% 大小打印。没有地址的客户会略过并计数。</translation>
    </message>
    <message>
        <source>First free label</source>
        <translation>从第几张标签开始</translation>
    </message>
    <message>
        <source>Sheets that were begun before can be used up.</source>
        <translation>用过一部分的标签纸可以接着用。</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>寄件人</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Make the PDF</source>
        <translation>生成 PDF</translation>
    </message>
</context>
<context>
    <name>crm::ui::LabelSheet</name>
    <message>
        <source>A4, 24 labels of 70 × 37 mm</source>
        <translation>A4 标签纸，24 张（70 × 37 毫米）</translation>
    </message>
    <message>
        <source>A4, 21 labels of 63.5 × 38.1 mm</source>
        <translation>A4 标签纸，21 张（63.5 × 38.1 毫米）</translation>
    </message>
    <message>
        <source>A4, 14 labels of 99.1 × 38.1 mm</source>
        <translation>A4 标签纸，14 张（99.1 × 38.1 毫米）</translation>
    </message>
    <message>
        <source>Envelope No. 6 (ZL), 230 × 120 mm</source>
        <translation>6 号信封（ZL），230 × 120 毫米</translation>
    </message>
    <message>
        <source>Envelope No. 5 (DL), 220 × 110 mm</source>
        <translation>5 号信封（DL），220 × 110 毫米</translation>
    </message>
    <message>
        <source>Envelope No. 7 (C5), 229 × 162 mm</source>
        <translation>7 号信封（C5），229 × 162 毫米</translation>
    </message>
    <message>
        <source>Envelope No. 9 (C4), 324 × 229 mm</source>
        <translation>9 号信封（C4），324 × 229 毫米</translation>
    </message>
</context>
<context>
    <name>crm::ui::LifecycleView</name>
    <message>
        <source>%1 → %2, %3</source>
        <translation>%1 → %2，%3</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>%1 are silent for longer than is usual for them</source>
        <translation>%1 的客户沉默时间超过平常</translation>
    </message>
    <message>
        <source>Customers by stage of their life</source>
        <translation>按生命周期阶段的客户</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>转移</translation>
    </message>
    <message>
        <source>Who moved, and why</source>
        <translation>谁变动了，为什么</translation>
    </message>
    <message numerus="yes">
        <source>Customers who went from one stage to another within %n days</source>
        <translation>
            <numerusform>%n 天内阶段发生变动的客户</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody changed the stage.</source>
        <translation>没有客户的阶段发生变动。</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>%1 时</translation>
    </message>
    <message>
        <source>Were given %1</source>
        <translation>获得过 %1 的客户</translation>
    </message>
    <message>
        <source>Sample or trial</source>
        <translation>样品或试用</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>提供次数</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 of samples and trials led to an order</source>
        <translation>%1 的样品与试用带来了订单</translation>
    </message>
    <message>
        <source>What samples and trials lead to</source>
        <translation>样品与试用的成效</translation>
    </message>
    <message numerus="yes">
        <source>Given in the period; in brackets how many of them were followed by an order within %n days</source>
        <translation>
            <numerusform>期内提供；括号内为 %n 天内下单的比例</numerusform>
        </translation>
    </message>
    <message>
        <source>on average after %1 days</source>
        <translation>平均 %1 天后</translation>
    </message>
    <message>
        <source>Nothing was given in this period. Samples are recorded on a customer&apos;s page.</source>
        <translation>本期没有提供过。样品在客户页面记录。</translation>
    </message>
    <message>
        <source>Stage before, and stage now</source>
        <translation>之前的阶段与现在的阶段</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 of %2 are in another stage than before</source>
        <translation>%2 位客户中有 %1 位换了阶段</translation>
    </message>
    <message>
        <source>Left: the stage at the end of %1; below: that at the end of %2; a click leads to the customers</source>
        <translation>左侧为 %1 当天的阶段，下方为 %2 的阶段；点击查看客户</translation>
    </message>
    <message>
        <source>There are no customers yet.</source>
        <translation>还没有客户。</translation>
    </message>
</context>
<context>
    <name>crm::ui::LimitDialog</name>
    <message>
        <source>Change a limit</source>
        <translation>修改上限</translation>
    </message>
    <message>
        <source>Add a limit</source>
        <translation>添加上限</translation>
    </message>
    <message>
        <source>How many customers somebody may have. A limit for a person comes before one for the role, and that before one for the department.</source>
        <translation>可持有的客户数。个人上限优先于角色，角色优先于部门。</translation>
    </message>
    <message>
        <source>None: every customer counts.</source>
        <translation>无：所有客户都计入。</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>适用于</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Which ones do not count</source>
        <translation>哪些不计入</translation>
    </message>
    <message>
        <source>Remove the limit</source>
        <translation>移除上限</translation>
    </message>
    <message>
        <source>Limit removed</source>
        <translation>已移除上限</translation>
    </message>
    <message>
        <source>Limit of %1 customers set</source>
        <translation>已设置上限：%1 个客户</translation>
    </message>
</context>
<context>
    <name>crm::ui::LoadsModel</name>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Customers held</source>
        <translation>持有客户</translation>
    </message>
    <message>
        <source>Claimed today</source>
        <translation>今日领取</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Go within 7 days</source>
        <translation>7 天内回收</translation>
    </message>
    <message>
        <source>Within 30 days</source>
        <translation>30 天内</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, %2 more do not count</source>
        <translation>%1（另有 %2 个豁免）</translation>
    </message>
</context>
<context>
    <name>crm::ui::LogDetail</name>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>was changed since</source>
        <translation>之后又被修改</translation>
    </message>
    <message>
        <source>is needed by something made later</source>
        <translation>被之后新增的内容引用</translation>
    </message>
    <message>
        <source>cannot come back: its number or name is taken</source>
        <translation>无法恢复：编号或名称已被占用</translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation>撤销此操作</translation>
    </message>
    <message>
        <source>Take back the rest</source>
        <translation>撤销其余部分</translation>
    </message>
    <message>
        <source>Nothing was taken back. This stands in the way:</source>
        <translation>没有撤销。以下内容妨碍撤销：</translation>
    </message>
    <message>
        <source>Choose an entry to see what it changed.</source>
        <translation>选择一条记录，查看它改了什么。</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Took back #%1</source>
        <translation>撤销了 #%1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more records</source>
        <translation>
            <numerusform>另有 %Ln 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records were made in bulk</source>
        <translation>
            <numerusform>批量新增了 %Ln 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that is kept in the history was changed.</source>
        <translation>没有改动历史中保留的内容。</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>What it holds is hidden until somebody claims the customer.</source>
        <translation>客户被领取之前，其内容不显示。</translation>
    </message>
    <message>
        <source>Taken back in part</source>
        <translation>已部分撤销</translation>
    </message>
</context>
<context>
    <name>crm::ui::LogModel</name>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>跟进</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>公海</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>People</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>电脑</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Looks at what is masked</source>
        <translation>查看隐藏内容</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私与合规</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>同意记录</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>数据文件</translation>
    </message>
</context>
<context>
    <name>crm::ui::LogPage</name>
    <message>
        <source>Filter by name, number, person or machine</source>
        <translation>按名称、编号、操作人或电脑筛选</translation>
    </message>
    <message>
        <source>Check the chain</source>
        <translation>校验日志链</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>操作日志</translation>
    </message>
    <message>
        <source>Every entry holds a fingerprint of the one before it. Entries that were changed, removed or put in by another program break the chain.</source>
        <translation>每条记录都带有前一条的指纹。被其他程序修改、删除或插入的记录会使链断开。</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back, except %n records</source>
        <translation>
            <numerusform>已撤销，%n 条记录除外</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在校验…</translation>
    </message>
    <message>
        <source>Whole: %1 entries checked in %2</source>
        <translation>完好：%2内校验了 %1 条</translation>
    </message>
    <message>
        <source>Broken at entry #%1: it was changed, or the one before it is gone.</source>
        <translation>在第 #%1 条断开：它被修改过，或前一条已丢失。</translation>
    </message>
    <message>
        <source>Everything that was done to this file, the newest first. What was done can be taken back.</source>
        <translation>这里记录对数据文件的每一次操作，最近的在最前；做过的操作可以撤销。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>任何时间</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>最近 365 天</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>导出日志</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were written</source>
        <translation>
            <numerusform>已写入 %Ln 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::LookAlikeList</name>
    <message>
        <source>They are the same</source>
        <translation>是同一客户</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>略过</translation>
    </message>
    <message>
        <source>Take in as new</source>
        <translation>作为新客户导入</translation>
    </message>
    <message>
        <source>Rows that are probably there already</source>
        <translation>可能已经在库里的行</translation>
    </message>
    <message numerus="yes">
        <source>For the %n chosen row(s):</source>
        <translation>
            <numerusform>对选中的 %n 行：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For all %n row(s):</source>
        <translation>
            <numerusform>对全部 %n 行：</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::LookAlikeModel</name>
    <message>
        <source>Line</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>In the sheet</source>
        <translation>表格中</translation>
    </message>
    <message>
        <source>Probably the same as</source>
        <translation>可能就是</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>可能性</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>%1 (line %2)</source>
        <translation>%1（第 %2 行）</translation>
    </message>
    <message>
        <source>Added to that customer</source>
        <translation>并入该客户</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>略过</translation>
    </message>
    <message>
        <source>Comes in as a new one</source>
        <translation>作为新客户导入</translation>
    </message>
</context>
<context>
    <name>crm::ui::LossPanel</name>
    <message>
        <source>Price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Went to a competitor</source>
        <translation>转向竞争对手</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量分</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>No longer needs it</source>
        <translation>不再需要</translation>
    </message>
    <message>
        <source>Closed down</source>
        <translation>已停业</translation>
    </message>
    <message>
        <source>Discount on the next order</source>
        <translation>下一单优惠</translation>
    </message>
    <message>
        <source>Free sample</source>
        <translation>免费样品</translation>
    </message>
    <message>
        <source>Complaint was put right</source>
        <translation>投诉已处理</translation>
    </message>
    <message>
        <source>Another contact person</source>
        <translation>更换对接人</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>拜访</translation>
    </message>
    <message>
        <source>Keeping and winning back</source>
        <translation>挽留与挽回</translation>
    </message>
    <message>
        <source>Record a measure…</source>
        <translation>登记措施…</translation>
    </message>
    <message>
        <source>Was lost…</source>
        <translation>登记流失…</translation>
    </message>
    <message>
        <source>Nothing was recorded yet.</source>
        <translation>还没有登记过。</translation>
    </message>
    <message>
        <source>Lost on %1: %2</source>
        <translation>%1 流失：%2</translation>
    </message>
    <message>
        <source>It is not lost after all</source>
        <translation>其实没有流失</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 was lost</source>
        <translation>%1 流失了</translation>
    </message>
    <message>
        <source>Why? The reasons of all stand on the page Insight, and what helps against them can be seen there.</source>
        <translation>为什么？所有原因汇总在“客户洞察”页面，在那里也能看到哪些办法有效。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>%1 is marked as lost</source>
        <translation>已登记 %1 流失</translation>
    </message>
    <message>
        <source>%1 is not lost</source>
        <translation>%1 没有流失</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>为%2：%1</translation>
    </message>
    <message>
        <source>What was done to keep this customer or to win it back? Say what came of it when you know.</source>
        <translation>为挽留或挽回这位客户做了什么？有结果时再登记结果。</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>做了什么</translation>
    </message>
    <message>
        <source>Recorded for %1</source>
        <translation>已为 %1 登记</translation>
    </message>
</context>
<context>
    <name>crm::ui::MainWindow</name>
    <message>
        <source>Kingfisher</source>
        <translation>翠鸟</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>正在打开 %1…</translation>
    </message>
</context>
<context>
    <name>crm::ui::MergeGrid</name>
    <message>
        <source>What they say, side by side</source>
        <translation>并排比较</translation>
    </message>
</context>
<context>
    <name>crm::ui::MergeModel</name>
    <message>
        <source>You chose this.</source>
        <translation>由您选定。</translation>
    </message>
    <message>
        <source>All say the same.</source>
        <translation>各处相同。</translation>
    </message>
    <message>
        <source>Only one says anything.</source>
        <translation>只有一处有内容。</translation>
    </message>
    <message>
        <source>The same, said more fully.</source>
        <translation>内容相同，写得更全。</translation>
    </message>
    <message>
        <source>Changed last.</source>
        <translation>修改时间最近。</translation>
    </message>
    <message>
        <source>All of it is kept, one below the other.</source>
        <translation>全部保留，逐条排列。</translation>
    </message>
    <message>
        <source>Nothing speaks for the other.</source>
        <translation>没有理由换成另一个。</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>%1, stays</source>
        <translation>%1，保留</translation>
    </message>
    <message>
        <source>%1: stays</source>
        <translation>%1：保留</translation>
    </message>
    <message>
        <source>%1: becomes part of it</source>
        <translation>%1：并入</translation>
    </message>
</context>
<context>
    <name>crm::ui::MonthGrid</name>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>还有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::MoveDialog</name>
    <message numerus="yes">
        <source>Move %n customers to another pool</source>
        <translation>
            <numerusform>将 %n 个客户转到另一个公海</numerusform>
        </translation>
    </message>
    <message>
        <source>They can be claimed there.</source>
        <translation>在那里可以领取。</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>公海</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>转移</translation>
    </message>
    <message numerus="yes">
        <source>%n customers moved to %1</source>
        <translation>
            <numerusform>已将 %n 个客户转到%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Without one they keep theirs.</source>
        <translation>不填则保留原来的原因。</translation>
    </message>
</context>
<context>
    <name>crm::ui::MovesView</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Was there for</source>
        <translation>停留</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Ownership history</source>
        <translation>归属历史</translation>
    </message>
    <message>
        <source>No. %1, gone</source>
        <translation>编号 %1（已删除）</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest %1 of %2 moves</source>
        <translation>最近 %1 条，共 %2 条</translation>
    </message>
    <message numerus="yes">
        <source>%Ln moves</source>
        <translation>
            <numerusform>%Ln 条流转</numerusform>
        </translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>Went to</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>操作人</translation>
    </message>
</context>
<context>
    <name>crm::ui::NavRail</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Kingfisher</source>
        <translation>翠鸟</translation>
    </message>
</context>
<context>
    <name>crm::ui::NextPanel</name>
    <message>
        <source>What next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>No day can be told for the next purchase.</source>
        <translation>无法判断下次购买的日期。</translation>
    </message>
    <message>
        <source>The next purchase is due since %1.</source>
        <translation>自 %1 起就该再次购买了。</translation>
    </message>
    <message>
        <source>Probably buys by %1.</source>
        <translation>很可能在 %1 前购买。</translation>
    </message>
    <message>
        <source>Nothing to offer follows from the orders: this customer buys nothing again, and nothing goes with what it has more often than by chance.</source>
        <translation>从订单看不出可推荐的产品：这位客户没有重复购买，也没有与其所购产品经常搭配的产品。</translation>
    </message>
    <message>
        <source>What to offer follows from orders; there are none.</source>
        <translation>推荐依据订单得出；目前没有订单。</translation>
    </message>
    <message>
        <source>Offer again: %1</source>
        <translation>再次推荐：%1</translation>
    </message>
    <message>
        <source>Offer something of %1</source>
        <translation>推荐 %1 类产品</translation>
    </message>
    <message>
        <source>Offer %1</source>
        <translation>推荐 %1</translation>
    </message>
    <message>
        <source>Will probably not come back by itself; if it does, by %1.</source>
        <translation>很可能不会自己回来；若回来，多半在 %1 前。</translation>
    </message>
</context>
<context>
    <name>crm::ui::NextStepEdit</name>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>In 3 days</source>
        <translation>3 天后</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>下周</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>其他日期</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>要做什么</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>The next step lies in the past.</source>
        <translation>下一步的时间已经过去。</translation>
    </message>
</context>
<context>
    <name>crm::ui::NoteEdit</name>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 / %2 字</translation>
    </message>
    <message>
        <source>Not pasted: %1 characters do not fit, at most %2 do.</source>
        <translation>没有粘贴：%1 个字放不下，最多 %2 个字。</translation>
    </message>
</context>
<context>
    <name>crm::ui::NoticeBars</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>crm::ui::NurtureDialog</name>
    <message>
        <source>Give opportunities back for nurturing</source>
        <translation>商机退回培育</translation>
    </message>
    <message>
        <source>They cannot be closed now: from here on they are nobody&apos;s turn, until the day on which somebody is to try again. Stage, amount and history stay.</source>
        <translation>这些商机暂时无法成交：从现在起没有人负责，直到需要再次跟进的那天。阶段、金额和历史记录都会保留。</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>There is no open opportunity that you could give back.</source>
        <translation>没有可以由您退回的进行中商机。</translation>
    </message>
    <message>
        <source>Open opportunities</source>
        <translation>进行中的商机</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Please say why.</source>
        <translation>请说明原因。</translation>
    </message>
    <message>
        <source>Comes up again on</source>
        <translation>再次跟进日期</translation>
    </message>
    <message>
        <source>Without a day it waits at the end.</source>
        <translation>不填日期则排在最后。</translation>
    </message>
    <message>
        <source>It stays with its owner</source>
        <translation>仍归原负责人</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Please give a day later than today, or none.</source>
        <translation>请填写晚于今天的日期，或留空。</translation>
    </message>
    <message>
        <source>Goes to %1</source>
        <translation>退回到%1</translation>
    </message>
    <message numerus="yes">
        <source>Give %n back</source>
        <translation>
            <numerusform>退回 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>退回</translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities given back for nurturing</source>
        <translation>
            <numerusform>已将 %n 个商机退回培育</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>crm::ui::NurturePage</name>
    <message>
        <source>Opportunity</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Was whose</source>
        <translation>原负责人</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Comes up again</source>
        <translation>再次跟进</translation>
    </message>
    <message>
        <source>Nothing is being nurtured</source>
        <translation>没有正在培育的商机</translation>
    </message>
    <message>
        <source>Opportunities that cannot be closed now wait here, until somebody tries again.</source>
        <translation>暂时无法成交的商机会在这里等待，直到有人再次跟进。</translation>
    </message>
    <message>
        <source>Back to the pool</source>
        <translation>将回收</translation>
    </message>
    <message>
        <source>Nurturing</source>
        <translation>商机培育</translation>
    </message>
    <message>
        <source>Opportunities that could not be closed, in the order in which they come up again. Whoever takes one up makes it theirs.</source>
        <translation>暂时无法成交的商机，按再次跟进的先后排列。谁接手，就归谁负责。</translation>
    </message>
    <message>
        <source>Give an opportunity back…</source>
        <translation>退回商机…</translation>
    </message>
    <message>
        <source>Nurtured opportunities</source>
        <translation>培育中的商机</translation>
    </message>
    <message>
        <source>Hand to…</source>
        <translation>交给…</translation>
    </message>
    <message>
        <source>some day</source>
        <translation>未定</translation>
    </message>
    <message numerus="yes">
        <source>%Ln opportunities</source>
        <translation>
            <numerusform>%Ln 个商机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to be tried again now</source>
        <translation>
            <numerusform>%Ln 个现在该再次跟进</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take up %n</source>
        <translation>
            <numerusform>接手 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities are %1&apos;s turn again</source>
        <translation>
            <numerusform>%n 个商机已由%1接手</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::Obstacles</name>
    <message>
        <source>%1 was changed again later.</source>
        <translation>“%1”后来又被修改过。</translation>
    </message>
    <message>
        <source>%1 is needed by something that came later.</source>
        <translation>“%1”被后来的内容引用。</translation>
    </message>
    <message>
        <source>%1 cannot come back: its place is taken.</source>
        <translation>“%1”无法恢复：其位置已被占用。</translation>
    </message>
    <message>
        <source>%1: %2 → %3 (%4, %5)</source>
        <translation>%1：%2 → %3（%4，%5）</translation>
    </message>
</context>
<context>
    <name>crm::ui::OnlineList</name>
    <message>
        <source>Who has this file open</source>
        <translation>谁打开了此文件</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1（我）</translation>
    </message>
</context>
<context>
    <name>crm::ui::OpportunitiesPage</name>
    <message>
        <source>Open</source>
        <translation>在谈</translation>
    </message>
    <message>
        <source>Weighted by chance</source>
        <translation>按赢率加权</translation>
    </message>
    <message>
        <source>Expected this month</source>
        <translation>本月预计</translation>
    </message>
    <message>
        <source>Standing still</source>
        <translation>停滞</translation>
    </message>
    <message>
        <source>The chart was saved.</source>
        <translation>图表已保存。</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Whose opportunities</source>
        <translation>谁的商机</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>No opportunities yet</source>
        <translation>还没有商机</translation>
    </message>
    <message>
        <source>A chance to sell something goes from stage to stage until it is won or lost. Here you see all of them, what they are worth, and which stand still.</source>
        <translation>商机逐阶段推进，直到赢单或丢单。这里可以看到全部商机、金额，以及哪些停滞不前。</translation>
    </message>
    <message>
        <source>New opportunity</source>
        <translation>新建商机</translation>
    </message>
    <message>
        <source>Import opportunities</source>
        <translation>导入商机</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我负责的</translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities</source>
        <translation>
            <numerusform>%n 个商机</numerusform>
        </translation>
    </message>
    <message>
        <source>what comes of it on average</source>
        <translation>平均可实现</translation>
    </message>
    <message>
        <source>%1 if all are won</source>
        <translation>全部赢单为 %1</translation>
    </message>
    <message>
        <source>longer in their stage than usual</source>
        <translation>在阶段中停留过久</translation>
    </message>
    <message>
        <source>All are moving.</source>
        <translation>都在推进。</translation>
    </message>
    <message>
        <source>%1 are to be expected of what is open</source>
        <translation>进行中的商机预计可成交 %1</translation>
    </message>
    <message>
        <source>By the day on which a deal is hoped for; weighted: amount times chance</source>
        <translation>按预计成交日期；加权 = 金额 × 赢率</translation>
    </message>
    <message>
        <source>Nothing that is open has an amount.</source>
        <translation>进行中的商机都没有金额。</translation>
    </message>
    <message>
        <source>If all are won</source>
        <translation>全部赢单</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>加权</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>打开客户</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>移到“%1”</translation>
    </message>
    <message>
        <source>Give to</source>
        <translation>转给</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Sales process</source>
        <translation>销售流程</translation>
    </message>
    <message>
        <source>Approve: %1</source>
        <translation>审批通过：%1</translation>
    </message>
    <message>
        <source>Ask for approval: %1</source>
        <translation>申请审批：%1</translation>
    </message>
</context>
<context>
    <name>crm::ui::OpportunityActions</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Won: %1</source>
        <translation>赢单：%1</translation>
    </message>
    <message>
        <source>Lost: %1</source>
        <translation>丢单：%1</translation>
    </message>
    <message>
        <source>What is closed shows in the reports; why helps with the next one.</source>
        <translation>关闭后计入报表；写明原因，下次更有把握。</translation>
    </message>
    <message>
        <source>Why it was won</source>
        <translation>赢单原因</translation>
    </message>
    <message>
        <source>Why it was lost</source>
        <translation>丢单原因</translation>
    </message>
    <message>
        <source>Mark as won</source>
        <translation>标记为赢单</translation>
    </message>
    <message>
        <source>Mark as lost</source>
        <translation>标记为丢单</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量分</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>交货</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>竞争对手</translation>
    </message>
    <message>
        <source>No budget</source>
        <translation>没有预算</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>没有回应</translation>
    </message>
    <message>
        <source>Not needed any more</source>
        <translation>不再需要</translation>
    </message>
    <message>
        <source>%1 has another owner</source>
        <translation>%1 已更换负责人</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>已删除 %1</translation>
    </message>
    <message>
        <source>Asked: may %1 enter %2?</source>
        <translation>已申请：%1 进入 %2</translation>
    </message>
    <message>
        <source>%1 may enter %2</source>
        <translation>%1 可以进入 %2</translation>
    </message>
</context>
<context>
    <name>crm::ui::OpportunityDialog</name>
    <message>
        <source>Opportunity</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>New opportunity</source>
        <translation>新建商机</translation>
    </message>
    <message>
        <source>Why it was closed</source>
        <translation>关闭原因</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Name, pinyin, phone or code</source>
        <translation>名称、拼音、电话或编号</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Choose a customer from the list.</source>
        <translation>请从列表中选择客户。</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>An opportunity needs a name.</source>
        <translation>商机需要名称。</translation>
    </message>
    <message>
        <source>None in particular</source>
        <translation>不指定</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>This is no amount.</source>
        <translation>这不是金额。</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Expected on</source>
        <translation>预计成交日期</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>这不是日期。</translation>
    </message>
    <message>
        <source>Chance, %</source>
        <translation>概率，%</translation>
    </message>
    <message>
        <source>Left empty: %1, as usual here</source>
        <translation>留空则取本阶段的 %1</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>A chance lies between 0 and 100 %.</source>
        <translation>概率须在 0 到 100% 之间。</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>已修改%1</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>已添加%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>crm::ui::OrderDialog</name>
    <message>
        <source>Order %1</source>
        <translation>订单 %1</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>新建订单</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Name, pinyin, phone or code</source>
        <translation>名称、拼音、电话或编号</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Choose a customer from the list.</source>
        <translation>请从列表中选择客户。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Left empty, it is given the next one.</source>
        <translation>留空则自动编号。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>An order needs a date.</source>
        <translation>订单要有日期。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Required by</source>
        <translation>要求日期</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>这不是日期。</translation>
    </message>
    <message>
        <source>Shipped on</source>
        <translation>发货日期</translation>
    </message>
    <message>
        <source>It cannot be shipped before it was ordered.</source>
        <translation>发货不能早于下单。</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>明细</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>合计 %1</translation>
    </message>
    <message>
        <source>Order %1 changed</source>
        <translation>已修改订单 %1</translation>
    </message>
    <message>
        <source>Order %1 added</source>
        <translation>已新建订单 %1</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无负责人</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Your own fields</source>
        <translation>自定义字段</translation>
    </message>
</context>
<context>
    <name>crm::ui::OrderInspector</name>
    <message>
        <source>Back to draft</source>
        <translation>退回草稿</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Mark as shipped</source>
        <translation>标为已发货</translation>
    </message>
    <message>
        <source>Mark as paid</source>
        <translation>标为已付款</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>取消订单</translation>
    </message>
    <message>
        <source>Select an order to see its lines.</source>
        <translation>选中一张订单，这里显示它的明细。</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>无编号</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n 行明细</numerusform>
        </translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>发货</translation>
    </message>
    <message>
        <source>required by %1</source>
        <translation>要求 %1 前</translation>
    </message>
    <message>
        <source>not shipped</source>
        <translation>未发货</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>明细</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>less %1</source>
        <translation>折扣 %1</translation>
    </message>
    <message>
        <source>No order is selected</source>
        <translation>未选择订单</translation>
    </message>
    <message>
        <source>Open the customer&apos;s page</source>
        <translation>打开客户详情</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Your own fields</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>Quotation as PDF…</source>
        <translation>报价单 PDF…</translation>
    </message>
    <message>
        <source>Order the same again…</source>
        <translation>再来一单…</translation>
    </message>
    <message>
        <source>Maintenance and warranty…</source>
        <translation>保养与质保…</translation>
    </message>
</context>
<context>
    <name>crm::ui::OrderLinesEditor</name>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Discount %</source>
        <translation>折扣 %</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Name, pinyin or code</source>
        <translation>名称、拼音或编码</translation>
    </message>
    <message>
        <source>Remove line (Ctrl+Delete)</source>
        <translation>删除此行（Ctrl+Delete）</translation>
    </message>
    <message>
        <source>A line needs a product.</source>
        <translation>每行都要有产品。</translation>
    </message>
    <message>
        <source>This is no quantity.</source>
        <translation>这不是数量。</translation>
    </message>
    <message>
        <source>This is no price.</source>
        <translation>这不是价格。</translation>
    </message>
    <message>
        <source>A discount lies between 0 and 100 %.</source>
        <translation>折扣在 0 到 100% 之间。</translation>
    </message>
    <message>
        <source>This amount is too large.</source>
        <translation>金额太大。</translation>
    </message>
    <message numerus="yes">
        <source>%n fields of the lines cannot be read</source>
        <translation>
            <numerusform>明细中有 %n 处无法识别</numerusform>
        </translation>
    </message>
    <message>
        <source>An order needs at least one line.</source>
        <translation>订单至少要有一行明细。</translation>
    </message>
</context>
<context>
    <name>crm::ui::OrderModel</name>
    <message>
        <source>shipped %1</source>
        <translation>%1 已发货</translation>
    </message>
    <message>
        <source>required by %1</source>
        <translation>要求 %1 前</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1，另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Required by</source>
        <translation>要求日期</translation>
    </message>
    <message>
        <source>Shipped on</source>
        <translation>发货日期</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
</context>
<context>
    <name>crm::ui::OrderTrade</name>
    <message>
        <source>Deliveries</source>
        <translation>发货</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>发货…</translation>
    </message>
    <message>
        <source>Nothing has left yet.</source>
        <translation>尚未发货。</translation>
    </message>
    <message>
        <source>Delivery %1</source>
        <translation>发货单 %1</translation>
    </message>
    <message>
        <source>shipped %1</source>
        <translation>%1 发货</translation>
    </message>
    <message>
        <source>arrived %1</source>
        <translation>%1 签收</translation>
    </message>
    <message>
        <source>promised for %1</source>
        <translation>约定 %1 到</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>回款</translation>
    </message>
    <message>
        <source>%1 paid</source>
        <translation>已收 %1</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>未收 %1</translation>
    </message>
    <message>
        <source>said to be paid</source>
        <translation>标记为已收款</translation>
    </message>
    <message>
        <source>Agree when it is paid…</source>
        <translation>约定付款计划…</translation>
    </message>
    <message>
        <source>Change when it is paid…</source>
        <translation>修改付款计划…</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>退货</translation>
    </message>
    <message>
        <source>Nothing came back.</source>
        <translation>没有退货。</translation>
    </message>
    <message>
        <source>the rest, without a day</source>
        <translation>其余，未定日期</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>已收</translation>
    </message>
    <message>
        <source>Record a payment…</source>
        <translation>登记收款…</translation>
    </message>
    <message>
        <source>Record a return…</source>
        <translation>登记退货…</translation>
    </message>
</context>
<context>
    <name>crm::ui::OrdersList</name>
    <message>
        <source>No orders yet</source>
        <translation>还没有订单</translation>
    </message>
    <message>
        <source>What this customer buys is listed here.</source>
        <translation>这个客户的订单会列在这里。</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>新建订单</translation>
    </message>
</context>
<context>
    <name>crm::ui::OrdersModel</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
</context>
<context>
    <name>crm::ui::OrdersPage</name>
    <message>
        <source>Order %1: %2</source>
        <translation>订单 %1：%2</translation>
    </message>
    <message>
        <source>Order %1 deleted</source>
        <translation>已删除订单 %1</translation>
    </message>
    <message>
        <source>Number or customer</source>
        <translation>订单号或客户</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>还没有订单</translation>
    </message>
    <message>
        <source>What customers order is kept here, and what it adds up to in the reports.</source>
        <translation>客户的订单都在这里，汇总在报表里。</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>新建订单</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>No order matches these filters.</source>
        <translation>没有符合筛选的订单。</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders</source>
        <translation>
            <numerusform>%Ln 张订单</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the list (Ctrl+E)</source>
        <translation>导出列表（Ctrl+E）</translation>
    </message>
</context>
<context>
    <name>crm::ui::OwnFields</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>crm::ui::OwnTexts</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>crm::ui::OwnersTab</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Was there for</source>
        <translation>停留</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>By</source>
        <translation>按</translation>
    </message>
    <message>
        <source>Ownership history</source>
        <translation>归属历史</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::Page</name>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Documents (*.pdf)</source>
        <translation>文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Could not write %1: %2. Choose another folder.</source>
        <translation>无法写入 %1：%2。请换一个文件夹。</translation>
    </message>
    <message>
        <source>Everything about %1</source>
        <translation>有关 %1 的全部数据</translation>
    </message>
    <message>
        <source>Packages (*.zip)</source>
        <translation>数据包 (*.zip)</translation>
    </message>
    <message numerus="yes">
        <source>Written: %Ln rows, with their history.</source>
        <translation>
            <numerusform>已写入 %Ln 行及其历史。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::PasswordDialog</name>
    <message>
        <source>Password of %1</source>
        <translation>%1 的密码</translation>
    </message>
    <message>
        <source>Once an administrator has a password, everybody needs one to open this file.</source>
        <translation>一旦管理员设置了密码，所有人打开此文件都需要密码。</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>当前密码</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>At least ten characters; a sentence is good.</source>
        <translation>至少 10 个字符；可以用一句话。</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再输入一次</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>两次输入不一致。</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>设置密码</translation>
    </message>
</context>
<context>
    <name>crm::ui::PaymentDialog</name>
    <message>
        <source>on account</source>
        <translation>预收款</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>对应 %1</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>未收 %1</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>回款</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>An amount above zero.</source>
        <translation>请填写大于零的金额。</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>这不是日期。</translation>
    </message>
    <message>
        <source>The day lies ahead.</source>
        <translation>日期在未来。</translation>
    </message>
    <message>
        <source>Way of paying</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>发票号</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>付款方</translation>
    </message>
    <message>
        <source>Where it is not the customer</source>
        <translation>不是客户本身时填写</translation>
    </message>
    <message>
        <source>Reference of the bank</source>
        <translation>银行流水号</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>%1 of %2 recorded</source>
        <translation>已登记 %2 的 %1</translation>
    </message>
    <message>
        <source>Record a payment</source>
        <translation>登记收款</translation>
    </message>
</context>
<context>
    <name>crm::ui::PaymentPlanDialog</name>
    <message>
        <source>When %1 is paid</source>
        <translation>%1 的付款计划</translation>
    </message>
    <message>
        <source>What the parts leave of %1 is owed without a day.</source>
        <translation>%1 中未分期的部分不设到期日。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>All with the order</source>
        <translation>下单时全款</translation>
    </message>
    <message>
        <source>All 30 days after shipping</source>
        <translation>发货后 30 天全款</translation>
    </message>
    <message>
        <source>30 % with the order, 70 % before it arrives</source>
        <translation>下单 30%，发货时 70%</translation>
    </message>
    <message>
        <source>30 % with the order, 60 % on arrival, 10 % a year later</source>
        <translation>下单 30%，签收 60%，一年后质保金 10%</translation>
    </message>
    <message>
        <source>All on signing</source>
        <translation>签约时全款</translation>
    </message>
    <message>
        <source>Half on signing, half 90 days later</source>
        <translation>签约一半，90 天后一半</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>常用方案</translation>
    </message>
    <message>
        <source>30% or 5000</source>
        <translation>30% 或 5000</translation>
    </message>
    <message>
        <source>Days or date</source>
        <translation>天数或日期</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>第 %1 期</translation>
    </message>
    <message>
        <source>Due, part %1</source>
        <translation>到期条件，第 %1 期</translation>
    </message>
    <message>
        <source>Days or date, part %1</source>
        <translation>天数或日期，第 %1 期</translation>
    </message>
    <message>
        <source>Say how much.</source>
        <translation>请填写金额或比例。</translation>
    </message>
    <message>
        <source>A share such as 30%, or an amount.</source>
        <translation>请填写 30% 这样的比例，或金额。</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>这不是日期。</translation>
    </message>
    <message>
        <source>How many days after it, at most %1.</source>
        <translation>之后的天数，最多 %1。</translation>
    </message>
    <message>
        <source>The parts come to more than the whole.</source>
        <translation>各期合计超过总额。</translation>
    </message>
    <message>
        <source>%1 without a day</source>
        <translation>%1 未定日期</translation>
    </message>
    <message>
        <source>When %1 is paid was agreed</source>
        <translation>已约定 %1 的付款计划</translation>
    </message>
</context>
<context>
    <name>crm::ui::PerformanceCharts</name>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Nobody did anything in this period, and nothing is aimed at.</source>
        <translation>此期间没有业绩，也没有设定目标。</translation>
    </message>
    <message>
        <source>There are no departments, or nobody in them did anything.</source>
        <translation>没有部门，或部门内没有业绩。</translation>
    </message>
    <message>
        <source>%1 of the target; by today it should be %2</source>
        <translation>完成目标的 %1；到今天应为 %2</translation>
    </message>
    <message>
        <source>%1 of %2 are where they should be by today</source>
        <translation>%2 人中有 %1 人达到今天应有的进度</translation>
    </message>
    <message>
        <source>%1 leads</source>
        <translation>%1 领先</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Should be by today</source>
        <translation>到今天应达到</translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>去年同期</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>in brackets what is reached of the target</source>
        <translation>括号内为目标完成率</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>本期</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>上一期</translation>
    </message>
    <message>
        <source>Now and before</source>
        <translation>本期与往期</translation>
    </message>
    <message>
        <source>There is nothing to compare.</source>
        <translation>没有可比较的数据。</translation>
    </message>
</context>
<context>
    <name>crm::ui::PerformancePage</name>
    <message>
        <source>Performance</source>
        <translation>业绩</translation>
    </message>
    <message>
        <source>Targets…</source>
        <translation>目标…</translation>
    </message>
    <message>
        <source>Say what is to be reached, and by whom</source>
        <translation>设定谁要达成多少</translation>
    </message>
    <message>
        <source>The targets were saved.</source>
        <translation>目标已保存。</translation>
    </message>
</context>
<context>
    <name>crm::ui::Period</name>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>本季度</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>去年</translation>
    </message>
    <message>
        <source>Any date</source>
        <translation>任何日期</translation>
    </message>
</context>
<context>
    <name>crm::ui::PeriodChooser</name>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
</context>
<context>
    <name>crm::ui::PeriodPage</name>
    <message>
        <source>Adding up…</source>
        <translation>正在汇总…</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>This page as a report on A4</source>
        <translation>将本页生成 A4 报告</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Made on %1 by %2</source>
        <translation>%1 由 %2 生成</translation>
    </message>
</context>
<context>
    <name>crm::ui::PipelineCharts</name>
    <message>
        <source>Won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>赢率</translation>
    </message>
    <message>
        <source>From opening to winning</source>
        <translation>从建立到赢单</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>在谈商机</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>amounts in %1 only</source>
        <translation>金额仅含 %1</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>No product</source>
        <translation>无产品</translation>
    </message>
    <message>
        <source>%1 won, %2 lost</source>
        <translation>赢 %1 单，丢 %2 单</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>%1 in the period before</source>
        <translation>上一期 %1</translation>
    </message>
    <message>
        <source>%1 a year before</source>
        <translation>去年同期 %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>lost ones took %1 days</source>
        <translation>丢单用了 %1 天</translation>
    </message>
    <message>
        <source>%1 opportunities, none with an amount</source>
        <translation>%1 个商机，均未填金额</translation>
    </message>
    <message>
        <source>%1 opportunities; weighted by their chances %2</source>
        <translation>%1 个商机；按概率加权 %2</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Came this far</source>
        <translation>到达此阶段</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>It sticks before %1: only %2 come this far</source>
        <translation>卡在“%1”之前：只有 %2 能到这一步</translation>
    </message>
    <message>
        <source>How many came from stage to stage</source>
        <translation>各阶段的转化</translation>
    </message>
    <message>
        <source>in brackets the share of the stage before</source>
        <translation>括号内为占上一阶段的比例</translation>
    </message>
    <message>
        <source>%1 lost at a stage that is not known</source>
        <translation>%1 个丢单不知丢在哪个阶段</translation>
    </message>
    <message>
        <source>The pipeline has no stages yet.</source>
        <translation>还没有销售阶段。</translation>
    </message>
    <message>
        <source>Open value</source>
        <translation>在谈金额</translation>
    </message>
    <message>
        <source>They wait longest in %1: %2 days on average</source>
        <translation>在“%1”停留最久：平均 %2 天</translation>
    </message>
    <message>
        <source>What is open, by stage</source>
        <translation>各阶段在谈商机</translation>
    </message>
    <message>
        <source>Value of what is open now; in brackets how many</source>
        <translation>目前在谈的金额；括号内为数量</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>没有在谈的商机。</translation>
    </message>
    <message>
        <source>Most was won in %1</source>
        <translation>%1 赢单最多</translation>
    </message>
    <message>
        <source>What was won over time</source>
        <translation>赢单走势</translation>
    </message>
    <message>
        <source>Value on the day of closing</source>
        <translation>按成交日计的金额</translation>
    </message>
    <message>
        <source>Nothing was closed in this period.</source>
        <translation>此期间没有结束的商机。</translation>
    </message>
    <message>
        <source>%1 won most</source>
        <translation>%1 赢单最多</translation>
    </message>
    <message>
        <source>Won by %1</source>
        <translation>按%1赢单</translation>
    </message>
    <message>
        <source>in brackets the win rate</source>
        <translation>括号内为赢率</translation>
    </message>
    <message>
        <source>Nothing was won in this period.</source>
        <translation>此期间没有赢单。</translation>
    </message>
    <message>
        <source>Days to win</source>
        <translation>赢单天数</translation>
    </message>
    <message>
        <source>Standing still</source>
        <translation>停滞</translation>
    </message>
    <message>
        <source>Days in the stage</source>
        <translation>停留天数</translation>
    </message>
    <message>
        <source>Deals stay longest in %1: %2 days</source>
        <translation>商机在“%1”停留最久：%2 天</translation>
    </message>
    <message>
        <source>How long deals stay in each stage</source>
        <translation>商机在各阶段停留多久</translation>
    </message>
    <message>
        <source>Median of those that left it; in brackets the share that went on</source>
        <translation>离开者的中位天数；括号内为继续推进的比例</translation>
    </message>
    <message>
        <source>No deal has left a stage yet.</source>
        <translation>还没有商机离开过阶段。</translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities stand still</source>
        <translation>
            <numerusform>%n 个商机停滞</numerusform>
        </translation>
    </message>
    <message>
        <source>All are moving.</source>
        <translation>都在推进。</translation>
    </message>
    <message>
        <source>Longer in their stage than it allows, by person; in brackets all that are open</source>
        <translation>超过阶段允许天数的，按负责人；括号内为全部进行中的</translation>
    </message>
</context>
<context>
    <name>crm::ui::PipelinePage</name>
    <message>
        <source>Pipeline</source>
        <translation>销售流程</translation>
    </message>
    <message>
        <source>No opportunities yet</source>
        <translation>还没有商机</translation>
    </message>
    <message>
        <source>Here you see what is hoped for, how far it came, what was won and lost, by whom, and how long it takes.</source>
        <translation>这里可以看到在谈的商机、进展到哪一步、谁赢单丢单，以及需要多久。</translation>
    </message>
    <message>
        <source>Import opportunities</source>
        <translation>导入商机</translation>
    </message>
    <message>
        <source>Sales process</source>
        <translation>销售流程</translation>
    </message>
    <message>
        <source>Sales processes…</source>
        <translation>销售流程…</translation>
    </message>
    <message>
        <source>Their stages and chances, and what deals need to enter a stage</source>
        <translation>各流程的阶段、成交概率和进入条件</translation>
    </message>
    <message>
        <source>All sales processes</source>
        <translation>全部销售流程</translation>
    </message>
    <message>
        <source>The sales processes were saved.</source>
        <translation>销售流程已保存。</translation>
    </message>
</context>
<context>
    <name>crm::ui::PlaceView</name>
    <message>
        <source>Looking at the place…</source>
        <translation>正在检查此位置…</translation>
    </message>
    <message>
        <source>A team cannot write here</source>
        <translation>团队不能在这里写入</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>在这台电脑上</translation>
    </message>
    <message>
        <source>This disk belongs to this computer. Only people who work on this very computer can open the file here; for colleagues on other computers it has to lie on a drive of a server.</source>
        <translation>此磁盘属于这台电脑。只有使用这台电脑的人才能在这里打开文件；要给其他电脑上的同事使用，文件须放在服务器的驱动器上。</translation>
    </message>
    <message>
        <source>On a server, with a weakness</source>
        <translation>在服务器上，但有不足</translation>
    </message>
    <message>
        <source>On a server</source>
        <translation>在服务器上</translation>
    </message>
    <message>
        <source>The drive (%1) lets one person after another write. Whether that holds from one computer to the next is proven as soon as a second person has the file open; if it does not, nobody can write any more, and everybody is told why.</source>
        <translation>此驱动器（%1）让大家依次写入。是否在不同电脑之间也有效，要等第二个人打开文件时才能证实；若无效，所有人都会停止写入，并得知原因。</translation>
    </message>
</context>
<context>
    <name>crm::ui::PlanDialog</name>
    <message>
        <source>Plan something</source>
        <translation>安排事项</translation>
    </message>
    <message>
        <source>Name, pinyin, phone or code</source>
        <translation>名称、拼音、电话或编号</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Choose a customer from the list.</source>
        <translation>请从列表中选择客户。</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>要做什么</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>请填写。</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>not fixed</source>
        <translation>不限</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>How long</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>这不是日期。</translation>
    </message>
    <message>
        <source>Choose a day that is not over.</source>
        <translation>请选择今天或以后的日期。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>only once</source>
        <translation>仅一次</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>every 2 weeks</source>
        <translation>每两周</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>every 3 months</source>
        <translation>每三个月</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>The next one is planned when this one is done.</source>
        <translation>完成这次后，自动安排下一次。</translation>
    </message>
    <message>
        <source>Planned: %1</source>
        <translation>已安排：%1</translation>
    </message>
</context>
<context>
    <name>crm::ui::PlannedPanel</name>
    <message numerus="yes">
        <source>%n more are planned</source>
        <translation>
            <numerusform>还有 %n 项计划</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation>已过期：%1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>crm::ui::PlaybookEditor</name>
    <message>
        <source>Switched on</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Cancel what is still planned when the customer leaves</source>
        <translation>客户离开后取消尚未完成的任务</translation>
    </message>
    <message>
        <source>In it now</source>
        <translation>当前在其中</translation>
    </message>
    <message>
        <source>Would begin now</source>
        <translation>现在将开始</translation>
    </message>
    <message>
        <source>Activities to plan</source>
        <translation>将安排的任务</translation>
    </message>
    <message>
        <source>Have no owner</source>
        <translation>没有负责人</translation>
    </message>
    <message>
        <source>Name of the playbook</source>
        <translation>方案名称</translation>
    </message>
    <message>
        <source>What it is about, and what matters: whoever does it reads this</source>
        <translation>目的和要点：执行的人会看到</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>When a customer comes into</source>
        <translation>当客户进入</translation>
    </message>
    <message>
        <source>Stage, class or segment</source>
        <translation>阶段、分层或分群</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>哪一个</translation>
    </message>
    <message>
        <source>Who comes in from today on</source>
        <translation>从今天起进入的客户</translation>
    </message>
    <message>
        <source>Also who is in it already</source>
        <translation>也包括已在其中的客户</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>适用于</translation>
    </message>
    <message>
        <source>%1: would begin now</source>
        <translation>%1：现在将开始</translation>
    </message>
    <message>
        <source>What is planned for the owner</source>
        <translation>为负责人安排的任务</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>添加步骤</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>click to see them</source>
        <translation>点击查看</translation>
    </message>
    <message numerus="yes">
        <source>%n steps for each</source>
        <translation>
            <numerusform>每人 %n 步</numerusform>
        </translation>
    </message>
    <message>
        <source>wait until somebody owns them</source>
        <translation>有负责人后再开始</translation>
    </message>
    <message numerus="yes">
        <source>Save, and plan %n activities</source>
        <translation>
            <numerusform>保存并安排 %n 项任务</numerusform>
        </translation>
    </message>
    <message>
        <source>Playbook %1 saved</source>
        <translation>跟进方案 %1 已保存</translation>
    </message>
    <message>
        <source>Cancel what is still planned when the customer answered</source>
        <translation>客户答复后，取消未做的计划</translation>
    </message>
</context>
<context>
    <name>crm::ui::PlaybookStepEdit</name>
    <message>
        <source>Remove this step</source>
        <translation>移除此步骤</translation>
    </message>
    <message>
        <source>Day </source>
        <translation>D+</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>Days after the customer came in</source>
        <translation>客户进入后的天数</translation>
    </message>
    <message>
        <source>Kind of activity</source>
        <translation>跟进方式</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>要做什么</translation>
    </message>
    <message>
        <source>What to say: the words that work best</source>
        <translation>话术：最管用的说法</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>话术</translation>
    </message>
    <message>
        <source>What to offer, if anything</source>
        <translation>可给的优惠（选填）</translation>
    </message>
    <message>
        <source>What to offer</source>
        <translation>优惠</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>步骤 %1</translation>
    </message>
    <message>
        <source>What to ask, one question a line; one that ends in (1-5) is answered by a mark</source>
        <translation>要问的问题，每行一个；以（1-5）结尾的用打分回答</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>要问的问题</translation>
    </message>
</context>
<context>
    <name>crm::ui::PlaybooksPage</name>
    <message>
        <source>Playbooks</source>
        <translation>跟进方案</translation>
    </message>
    <message>
        <source>New playbook</source>
        <translation>新建跟进方案</translation>
    </message>
    <message>
        <source>No playbooks yet</source>
        <translation>还没有跟进方案</translation>
    </message>
    <message>
        <source>A playbook says what is done with customers who come into a stage: whom to call after how many days, what to say, what to offer. The activities are planned by themselves, for whoever owns the customer, and stand on the page Today.</source>
        <translation>跟进方案规定客户进入某阶段后做什么：几天后联系、说什么、给什么优惠。任务会自动安排给负责人，并出现在“今日”页。</translation>
    </message>
    <message>
        <source>Begin with five usual ones</source>
        <translation>先用五个常用方案</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Off. %1</source>
        <translation>已停用。%1</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 项未完成</translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation>放弃已填写的内容？</translation>
    </message>
    <message>
        <source>What is stored stays as it was.</source>
        <translation>已保存的内容不受影响。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message numerus="yes">
        <source>%n playbooks were added. Change them as you like.</source>
        <translation>
            <numerusform>已添加 %n 个跟进方案，可随意修改。</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed the playbook %1. What it planned stays.</source>
        <translation>已删除跟进方案 %1，已安排的任务保留。</translation>
    </message>
    <message>
        <source>Automation…</source>
        <translation>自动化…</translation>
    </message>
    <message>
        <source>What the program does by itself when something happens</source>
        <translation>当某事发生时程序自动做的事</translation>
    </message>
</context>
<context>
    <name>crm::ui::PointRows</name>
    <message>
        <source>Add a number or address</source>
        <translation>添加号码或账号</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>号码或账号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>删除此行</translation>
    </message>
</context>
<context>
    <name>crm::ui::PoolAssignDialog</name>
    <message numerus="yes">
        <source>Assign %n customers</source>
        <translation>
            <numerusform>分配 %n 个客户</numerusform>
        </translation>
    </message>
    <message>
        <source>They leave the pool and belong to whom you choose.</source>
        <translation>它们离开公海，归您选定的人负责。</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>分配</translation>
    </message>
    <message numerus="yes">
        <source>%n customers assigned to %1</source>
        <translation>
            <numerusform>已将 %n 个客户分配给%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::PoolDialog</name>
    <message>
        <source>Add pool</source>
        <translation>添加公海</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>A pool needs a name.</source>
        <translation>公海要有名称。</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>The lowest comes first.</source>
        <translation>数字最小的优先。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Pool %1 changed</source>
        <translation>已修改公海%1</translation>
    </message>
    <message>
        <source>Pool %1 added</source>
        <translation>已添加公海%1</translation>
    </message>
    <message>
        <source>Edit the pool</source>
        <translation>修改公海</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>Customers who have bought something can be claimed, too</source>
        <translation>成交过的客户也可以领取</translation>
    </message>
    <message>
        <source>The limits and waits above do not bind its administrators</source>
        <translation>以上数量和等待限制不适用于管理员</translation>
    </message>
    <message>
        <source>Who gives a customer back has to say why</source>
        <translation>退回客户时必须填写原因</translation>
    </message>
    <message numerus="yes">
        <source>Its %n customers go to</source>
        <translation>
            <numerusform>其中 %n 个客户移至</numerusform>
        </translation>
    </message>
    <message>
        <source>Who works with it</source>
        <translation>谁可以使用</translation>
    </message>
    <message>
        <source>What one may take</source>
        <translation>领取规则</translation>
    </message>
    <message>
        <source>Claims of one person a day</source>
        <translation>每人每天领取</translation>
    </message>
    <message>
        <source>A week, from Monday</source>
        <translation>每周（周一起算）</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>New here: claimed after so many days</source>
        <translation>新入池：几天后可领取</translation>
    </message>
    <message>
        <source>Who had it: claims again after so many days</source>
        <translation>前负责人：几天后可再领取</translation>
    </message>
    <message>
        <source>How many of the last owners that binds</source>
        <translation>对最近几任负责人有效</translation>
    </message>
    <message>
        <source>What shows before somebody claims</source>
        <translation>领取前可见的资料</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Giving back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Records one may open a day</source>
        <translation>每人每天可查看的客户数</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Masked: %1</source>
        <translation>打码：%1</translation>
    </message>
    <message>
        <source>Hidden until claimed</source>
        <translation>领取前隐藏</translation>
    </message>
</context>
<context>
    <name>crm::ui::PoolFlowCard</name>
    <message>
        <source>Came in</source>
        <translation>入池</translation>
    </message>
    <message>
        <source>Went out</source>
        <translation>出池</translation>
    </message>
    <message>
        <source>The pool grows: %1 more came in than went out</source>
        <translation>公海在增长：入池比出池多 %1 个</translation>
    </message>
    <message>
        <source>The pool is worked off: %1 more went out than came in</source>
        <translation>公海在消化：出池比入池多 %1 个</translation>
    </message>
    <message>
        <source>Customers by month</source>
        <translation>按月客户数</translation>
    </message>
    <message>
        <source>Nothing moved in this time.</source>
        <translation>这段时间没有进出。</translation>
    </message>
</context>
<context>
    <name>crm::ui::PoolModel</name>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>入池原因</translation>
    </message>
    <message>
        <source>Previous owner</source>
        <translation>前负责人</translation>
    </message>
    <message>
        <source>In the pool since</source>
        <translation>入池时间</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>最近下单</translation>
    </message>
    <message>
        <source>Past revenue</source>
        <translation>历史成交</translation>
    </message>
    <message>
        <source>Not your pool</source>
        <translation>不是您的公海</translation>
    </message>
    <message>
        <source>Has bought: not to be claimed</source>
        <translation>已成交，不可领取</translation>
    </message>
    <message>
        <source>You had it: from %1</source>
        <translation>您是前负责人，%1 起可领</translation>
    </message>
    <message>
        <source>New here: from %1</source>
        <translation>新入池，%1 起可领</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>可联系</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>资料完整</translation>
    </message>
    <message>
        <source>Responds</source>
        <translation>有回应</translation>
    </message>
    <message>
        <source>Like those who bought</source>
        <translation>与成交客户相似</translation>
    </message>
    <message>
        <source>New in the pool</source>
        <translation>入池时间短</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1：%2 / %3</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量分</translation>
    </message>
</context>
<context>
    <name>crm::ui::PoolPage</name>
    <message numerus="yes">
        <source>Claim %n customers</source>
        <translation>
            <numerusform>领取 %n 个客户</numerusform>
        </translation>
    </message>
    <message>
        <source>Claim all of them or none</source>
        <translation>全部领取，否则都不领取</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>分配…</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>转移…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n customers claimed</source>
        <translation>
            <numerusform>已领取 %n 个客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n customers could be claimed; the list says why.</source>
        <translation>
            <numerusform>%n 个客户都未能领取，原因见列表。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 customers claimed. %3</source>
        <translation>已领取 %1/%2 个客户。%3</translation>
    </message>
    <message>
        <source>The list says why the others were not.</source>
        <translation>其余未领取的原因见列表。</translation>
    </message>
    <message>
        <source>Manage pools</source>
        <translation>管理公海</translation>
    </message>
    <message>
        <source>Filter the pool</source>
        <translation>在公海中筛选</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>No customer of this pool matches.</source>
        <translation>公海中没有符合的客户。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>公海</translation>
    </message>
    <message>
        <source>Nobody lies in this pool</source>
        <translation>公海里没有客户</translation>
    </message>
    <message>
        <source>Customers that are given back come here, and whoever is first may claim them.</source>
        <translation>退回的客户来到这里，先到先得。</translation>
    </message>
    <message>
        <source>Customers of the pool</source>
        <translation>公海客户</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在载入…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers to claim</source>
        <translation>
            <numerusform>%Ln 个可领客户</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the list (Ctrl+E)</source>
        <translation>导出列表（Ctrl+E）</translation>
    </message>
    <message>
        <source>Hand everything of somebody over…</source>
        <translation>移交某人的全部客户…</translation>
    </message>
    <message>
        <source>Clear out this pool…</source>
        <translation>清理此公海…</translation>
    </message>
    <message>
        <source>Recycling rules</source>
        <translation>回收规则</translation>
    </message>
    <message>
        <source>Pool statistics</source>
        <translation>公海统计</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>All or none</source>
        <translation>整批领取</translation>
    </message>
    <message>
        <source>Claims them only where every one of them can be claimed</source>
        <translation>只有全部都能领取时才领取</translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>Nurtured opportunities</source>
        <translation>培育中的商机</translation>
    </message>
    <message numerus="yes">
        <source>Claim the first %n customers</source>
        <translation>
            <numerusform>领取前 %n 个客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n customers was claimed. %1</source>
        <translation>
            <numerusform>%n 个客户都未领取。%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::PoolQuota</name>
    <message>
        <source>Claimed today</source>
        <translation>今日领取</translation>
    </message>
    <message>
        <source>Claimed this week</source>
        <translation>本周领取</translation>
    </message>
    <message>
        <source>Claimed this month</source>
        <translation>本月领取</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>库容</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1 left to claim</source>
        <translation>还可领 %1 个</translation>
    </message>
    <message>
        <source>Held (%1 more do not count)</source>
        <translation>库容（不含 %1 个豁免）</translation>
    </message>
    <message>
        <source>room for %1 more</source>
        <translation>还可持有 %1 个</translation>
    </message>
    <message>
        <source>No more can be claimed now.</source>
        <translation>现在不能再领取了。</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n can be claimed now.</source>
        <translation>
            <numerusform>现在只能领取前 %n 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After that %n more can be claimed now.</source>
        <translation>
            <numerusform>领取后还可领 %n 个。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::PoolStatsPage</name>
    <message>
        <source>In the pool now</source>
        <translation>当前在池</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>入池</translation>
    </message>
    <message>
        <source>Went out</source>
        <translation>出池</translation>
    </message>
    <message>
        <source>Stay on average</source>
        <translation>平均停留</translation>
    </message>
    <message>
        <source>Bought afterwards</source>
        <translation>之后成交</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Days in the pool</source>
        <translation>在池天数</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>转化率</translation>
    </message>
    <message>
        <source>The chart was saved</source>
        <translation>图表已保存</translation>
    </message>
    <message>
        <source>Back to the pool</source>
        <translation>返回公海</translation>
    </message>
    <message>
        <source>Pool statistics</source>
        <translation>公海统计</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>公海</translation>
    </message>
    <message>
        <source>All pools</source>
        <translation>全部公海</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>进出</translation>
    </message>
    <message>
        <source>Who carries how much</source>
        <translation>人员负载</translation>
    </message>
    <message>
        <source>By</source>
        <translation>按</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>How full everybody is, and who is about to lose customers. A double click leads to them.</source>
        <translation>每人的库容使用情况，以及谁即将失去客户。双击可查看其客户。</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>暂无</translation>
    </message>
    <message numerus="yes">
        <source>%n customers</source>
        <translation>
            <numerusform>%n 个客户</numerusform>
        </translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Where customers come from</source>
        <translation>客户从哪里来</translation>
    </message>
    <message>
        <source>Customers that came into the pool, by %1</source>
        <translation>入池客户，按%1</translation>
    </message>
    <message>
        <source>Nothing came in in this time.</source>
        <translation>这段时间没有客户入池。</translation>
    </message>
    <message>
        <source>had no owner</source>
        <translation>此前无负责人</translation>
    </message>
    <message>
        <source>Most came in: %1</source>
        <translation>入池最多：%1</translation>
    </message>
    <message>
        <source>Every move</source>
        <translation>流转明细</translation>
    </message>
</context>
<context>
    <name>crm::ui::PoolsDialog</name>
    <message>
        <source>Pools</source>
        <translation>公海</translation>
    </message>
    <message>
        <source>What is given back without a choice goes to the pool with the lowest priority.</source>
        <translation>退回时未指定公海的，进入优先级数字最小的公海。</translation>
    </message>
    <message>
        <source>Add pool</source>
        <translation>添加公海</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln 个客户</numerusform>
        </translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>优先级 %1</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>编辑%1</translation>
    </message>
    <message>
        <source>How many customers one may have</source>
        <translation>每人可持有的客户数（库容）</translation>
    </message>
    <message>
        <source>Holds for claims, assignments, new customers and imports alike. Without a limit anybody may have any number.</source>
        <translation>领取、分配、新建和导入都受此限制。没有上限时不限数量。</translation>
    </message>
    <message>
        <source>Add a limit</source>
        <translation>添加上限</translation>
    </message>
    <message>
        <source>Reasons for giving back…</source>
        <translation>退回原因…</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: at most %2 customers</source>
        <translation>%1：最多 %2 个客户</translation>
    </message>
    <message>
        <source>Every customer counts.</source>
        <translation>所有客户都计入。</translation>
    </message>
    <message>
        <source>Those with %1 do not count.</source>
        <translation>%1 的客户不计入。</translation>
    </message>
</context>
<context>
    <name>crm::ui::PriceListDialog</name>
    <message>
        <source>Price list %1</source>
        <translation>价格表 %1</translation>
    </message>
    <message>
        <source>New price list</source>
        <translation>新建价格表</translation>
    </message>
    <message>
        <source>Of several lists that hold for a customer the narrowest decides: segment, grade, everybody.</source>
        <translation>一个客户适用多个价格表时，范围最窄的优先：分群、等级、全部。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>A price list needs a name.</source>
        <translation>价格表需要名称。</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Customers of the grade</source>
        <translation>客户等级</translation>
    </message>
    <message>
        <source>Left empty, of every grade</source>
        <translation>不填为所有等级</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Customers on the list</source>
        <translation>客户名单</translation>
    </message>
    <message>
        <source>A segment that is a list</source>
        <translation>名单类分群</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>这不是日期。</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>It cannot end before it begins.</source>
        <translation>结束不能早于开始。</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>One a line, as pasted from a spreadsheet: product code or name, from which quantity on, price</source>
        <translation>每行一个，可从表格粘贴：产品编码或名称、起订量、价格</translation>
    </message>
    <message>
        <source>Give at least one price.</source>
        <translation>请至少填写一个价格。</translation>
    </message>
    <message>
        <source>Price list %1 saved</source>
        <translation>已保存价格表 %1</translation>
    </message>
</context>
<context>
    <name>crm::ui::PriceListsPage</name>
    <message>
        <source>Price list</source>
        <translation>价格表</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>适用客户</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Back to the products</source>
        <translation>返回产品</translation>
    </message>
    <message>
        <source>Price lists</source>
        <translation>价格表</translation>
    </message>
    <message>
        <source>What products cost whom. Prices are filled in as lines of orders are typed.</source>
        <translation>不同客户的产品价格。录入订单明细时自动带出。</translation>
    </message>
    <message>
        <source>New price list</source>
        <translation>新建价格表</translation>
    </message>
    <message>
        <source>No price lists yet</source>
        <translation>还没有价格表</translation>
    </message>
    <message>
        <source>Without one, everybody pays the price of the catalogue.</source>
        <translation>没有价格表时，一律按目录价。</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>grade %1</source>
        <translation>等级 %1</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>全部客户</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>over</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>未生效</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Price list %1 removed</source>
        <translation>已删除价格表 %1</translation>
    </message>
</context>
<context>
    <name>crm::ui::PrivacyPage</name>
    <message>
        <source>Take off the list</source>
        <translation>移出名单</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私与合规</translation>
    </message>
    <message>
        <source>Why data of people are kept, for how long, and that they are forgotten when that is over.</source>
        <translation>为什么保存个人信息、保存多久，以及期满后将其遗忘。</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>An administrator works on this page</source>
        <translation>此页由管理员使用</translation>
    </message>
    <message>
        <source>To what a customer agreed stands on the customer&apos;s own page.</source>
        <translation>客户同意了什么，见该客户的页面。</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <translation>%1（已删除）</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>全部客户</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>none held them</source>
        <translation>没有备份含有此人</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fingerprints keep those who were erased from being added again, by hand or from a sheet. Nobody can be read from them.</source>
        <translation>
            <numerusform>%Ln 个指纹阻止已删除的人被再次录入或导入。从指纹读不出任何人。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is kept.</source>
        <translation>%1 已保留。</translation>
    </message>
    <message>
        <source>On the list since %1.</source>
        <translation>%1 起在名单上。</translation>
    </message>
    <message>
        <source>Not on the list.</source>
        <translation>不在名单上。</translation>
    </message>
    <message>
        <source>They may be added again.</source>
        <translation>现在可以再次录入此人。</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>已保存“%1”。</translation>
    </message>
    <message>
        <source>Customers whose time is over by the rules. Nobody is erased by itself.</source>
        <translation>按规则期满的客户。不会自动删除。</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>起算日</translation>
    </message>
    <message>
        <source>Due since</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Nobody&apos;s time is over</source>
        <translation>没有客户到期</translation>
    </message>
    <message>
        <source>Rules say how long customers are kept: three years after the last contact, thirty days after they were deleted. Whoever is over it stands here.</source>
        <translation>规则规定客户保存多久，例如最后联系后三年、删除后三十天。期满者列在这里。</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新建规则</translation>
    </message>
    <message>
        <source>Everything about them…</source>
        <translation>导出其全部数据…</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>保留…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>彻底删除…</translation>
    </message>
    <message>
        <source>How long customers are kept. Data must not be kept longer than what they are used for asks.</source>
        <translation>客户保存多久。信息的保存时间不得超过用途所需。</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>起算</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>适用客户</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>No rules yet</source>
        <translation>还没有规则</translation>
    </message>
    <message>
        <source>Begin with one for those with whom nothing was done for three years.</source>
        <translation>可先为三年没有往来的客户设一条规则。</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>已移除：%1</translation>
    </message>
    <message>
        <source>What data of people are used for, by what right, and in which words they are asked. Who agreed stands on the customer&apos;s page.</source>
        <translation>个人信息用于什么、依据是什么、用什么文字征求。谁同意了，见客户页面。</translation>
    </message>
    <message>
        <source>By what right</source>
        <translation>法律依据</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Nothing is said yet of what data are used for</source>
        <translation>还没有说明信息用途</translation>
    </message>
    <message>
        <source>The usual ones are contracts, bookkeeping, news and passing on to partners.</source>
        <translation>常用的有：合同与订单、财务记账、新品与优惠通知、提供给合作方。</translation>
    </message>
    <message>
        <source>The usual purposes were added.</source>
        <translation>已添加常用用途。</translation>
    </message>
    <message>
        <source>Add the usual ones</source>
        <translation>添加常用的几项</translation>
    </message>
    <message>
        <source>New purpose</source>
        <translation>新用途</translation>
    </message>
    <message>
        <source>Who was erased, as numbers: nothing here names them. Their backups go on the day that is told.</source>
        <translation>已彻底删除的人，只列编号，不含姓名。含有他们的备份将在所示日期清除。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Erased on</source>
        <translation>删除时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>按</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Backups then</source>
        <translation>当时的备份</translation>
    </message>
    <message>
        <source>The last one goes on</source>
        <translation>最后一份清除于</translation>
    </message>
    <message>
        <source>Nobody was erased yet</source>
        <translation>还没有人被彻底删除</translation>
    </message>
    <message>
        <source>Somebody who asks for it is erased from the customer&apos;s page; whoever&apos;s time is over, from the list of those that are due.</source>
        <translation>应本人要求的，在客户页面删除；保存期满的，从到期清单删除。</translation>
    </message>
    <message>
        <source>Name, phone number or mail</source>
        <translation>姓名、电话或邮箱</translation>
    </message>
</context>
<context>
    <name>crm::ui::ProblemList</name>
    <message>
        <source>Save rejected rows…</source>
        <translation>保存被拒绝的行…</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Row rejected</source>
        <translation>整行拒绝</translation>
    </message>
    <message>
        <source>Field lost</source>
        <translation>字段丢弃</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What is wrong with the sheet</source>
        <translation>表格中的问题</translation>
    </message>
    <message>
        <source>There are %1 in all; the first %2 are listed.</source>
        <translation>共 %1 条，列出前 %2 条。</translation>
    </message>
    <message>
        <source>All reasons</source>
        <translation>全部原因</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>crm::ui::ProblemModel</name>
    <message>
        <source>Row rejected</source>
        <translation>整行拒绝</translation>
    </message>
    <message>
        <source>Field lost</source>
        <translation>字段丢弃</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>crm::ui::ProductDialog</name>
    <message>
        <source>This is no amount.</source>
        <translation>这不是金额。</translation>
    </message>
    <message>
        <source>This amount is too large.</source>
        <translation>金额太大。</translation>
    </message>
    <message>
        <source>An amount cannot be negative here.</source>
        <translation>金额不能为负。</translation>
    </message>
    <message>
        <source>Change product</source>
        <translation>修改产品</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>新建产品</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>在售</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>停售</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>A product needs a name.</source>
        <translation>产品要有名称。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Choose one, or type a new one.</source>
        <translation>选择一个，或输入新的。</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>标价</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Inactive products are not offered in new orders.</source>
        <translation>停售的产品不会出现在新订单中。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>已修改%1</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>已添加%1</translation>
    </message>
    <message>
        <source>Your own fields</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>规格型号</translation>
    </message>
    <message>
        <source>Tells it from others of its name: M8, 100 mm.</source>
        <translation>用来区分同名产品，如 M8、100 mm。</translation>
    </message>
</context>
<context>
    <name>crm::ui::ProductModel</name>
    <message>
        <source>On sale</source>
        <translation>在售</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>停售</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>标价</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>毛利率</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>crm::ui::ProductsPage</name>
    <message>
        <source>You may not change the catalogue.</source>
        <translation>您无权修改产品目录。</translation>
    </message>
    <message numerus="yes">
        <source>%n products put on sale</source>
        <translation>
            <numerusform>已上架 %n 个产品</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n products made inactive</source>
        <translation>
            <numerusform>已停售 %n 个产品</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n products deleted</source>
        <translation>
            <numerusform>已删除 %n 个产品</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n products deleted. %1</source>
        <translation>
            <numerusform>已删除 %n 个产品。%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Name, pinyin or code</source>
        <translation>名称、拼音或编码</translation>
    </message>
    <message>
        <source>On sale only</source>
        <translation>仅在售</translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation>还没有产品</translation>
    </message>
    <message>
        <source>What you sell, with its price: orders pick from here.</source>
        <translation>您所销售的产品和价格，订单从这里选取。</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>新建产品</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>No product matches these filters.</source>
        <translation>没有符合筛选的产品。</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Make inactive</source>
        <translation>停售</translation>
    </message>
    <message>
        <source>Put on sale</source>
        <translation>上架</translation>
    </message>
    <message numerus="yes">
        <source>%Ln products</source>
        <translation>
            <numerusform>%Ln 个产品</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Without category</source>
        <translation>无类别</translation>
    </message>
    <message>
        <source>Export the list (Ctrl+E)</source>
        <translation>导出列表（Ctrl+E）</translation>
    </message>
    <message>
        <source>Price lists</source>
        <translation>价格表</translation>
    </message>
    <message>
        <source>Only what the customers of a segment bought</source>
        <translation>只看某个分群的客户买过的产品</translation>
    </message>
</context>
<context>
    <name>crm::ui::ProfileView</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>What they are like</source>
        <translation>客户画像</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>Nobody is in it.</source>
        <translation>其中没有客户。</translation>
    </message>
    <message>
        <source>Everybody is in it: there is nobody to compare with.</source>
        <translation>所有客户都在其中，没有可比较的对象。</translation>
    </message>
    <message>
        <source>The bar is the part of this segment, the mark the part of everybody else (%1). The most telling comes first.</source>
        <translation>条形是本群中的占比，标记是其他 %1 个客户中的占比。差别最大的排在前面。</translation>
    </message>
    <message>
        <source>others %1</source>
        <translation>其他客户 %1</translation>
    </message>
    <message>
        <source>This segment</source>
        <translation>本群</translation>
    </message>
    <message>
        <source>Everybody else</source>
        <translation>其他客户</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1: %2 of them, %3 of the others</source>
        <translation>%1：本群 %2，其他客户 %3</translation>
    </message>
    <message>
        <source>part of the customers</source>
        <translation>客户占比</translation>
    </message>
</context>
<context>
    <name>crm::ui::ProtectDialog</name>
    <message numerus="yes">
        <source>Protect %n customers from recycling</source>
        <translation>
            <numerusform>保护 %n 个客户不被回收</numerusform>
        </translation>
    </message>
    <message>
        <source>No rule takes them back until then. After that the rules hold again.</source>
        <translation>在此之前任何规则都不会回收；到期后规则恢复有效。</translation>
    </message>
    <message>
        <source>Last day of the protection</source>
        <translation>保护到哪天</translation>
    </message>
    <message>
        <source>Please give a day, today or later.</source>
        <translation>请填写今天或之后的日期。</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>保护</translation>
    </message>
    <message numerus="yes">
        <source>%n customers protected until %1</source>
        <translation>
            <numerusform>已保护 %n 个客户，至 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers protected. %1</source>
        <translation>
            <numerusform>已保护 %n 个客户。%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::PurgeDialog</name>
    <message>
        <source>Clear out the pool %1</source>
        <translation>清理公海 %1</translation>
    </message>
    <message>
        <source>What nobody will want any more goes into the archive, from which managers can take it back. Nothing is deleted, and it can be undone as one.</source>
        <translation>不再有价值的客户移入归档，经理可随时取回。不会删除任何资料，可一次撤销。</translation>
    </message>
    <message>
        <source>Only those without a phone, mail or messenger</source>
        <translation>仅限没有电话、邮箱和即时通讯的</translation>
    </message>
    <message>
        <source>Whoever they are.</source>
        <translation>不限其他条件。</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>最近跟进</translation>
    </message>
    <message>
        <source>Contacts so far</source>
        <translation>跟进次数</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>In the pool for at least</source>
        <translation>在公海中至少</translation>
    </message>
    <message>
        <source>Without a contact for so many days, or ever</source>
        <translation>多少天无跟进（或从未跟进）</translation>
    </message>
    <message>
        <source>Orders at most</source>
        <translation>订单数不超过</translation>
    </message>
    <message>
        <source>Contacts at most</source>
        <translation>跟进次数不超过</translation>
    </message>
    <message>
        <source>Who goes into the archive</source>
        <translation>将归档的客户</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>Nobody: everything in this pool may still be wanted.</source>
        <translation>没有：此公海中的客户都可能还有价值。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers go into the archive</source>
        <translation>
            <numerusform>%Ln 个客户将归档</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archive %n customers</source>
        <translation>
            <numerusform>归档 %n 个客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers archived</source>
        <translation>
            <numerusform>已归档 %n 个客户</numerusform>
        </translation>
    </message>
    <message>
        <source>Days in the pool</source>
        <translation>在池天数</translation>
    </message>
</context>
<context>
    <name>crm::ui::PurposeDialog</name>
    <message>
        <source>Purpose: %1</source>
        <translation>用途：%1</translation>
    </message>
    <message>
        <source>New purpose</source>
        <translation>新用途</translation>
    </message>
    <message>
        <source>What data of people are used for. The wording is what they are asked, or told; whoever agreed keeps the words of then.</source>
        <translation>个人信息的用途。原文是向对方征求或告知的内容；已同意者保留当时的文字。</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>By what right</source>
        <translation>法律依据</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>原文</translation>
    </message>
</context>
<context>
    <name>crm::ui::QualityPage</name>
    <message>
        <source>Kept of what is asked</source>
        <translation>达标率</translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <translation>无需修正</translation>
    </message>
    <message>
        <source>Since the last audits</source>
        <translation>历次检查以来</translation>
    </message>
    <message>
        <source>Audit now</source>
        <translation>立即检查</translation>
    </message>
    <message>
        <source>Standardise texts</source>
        <translation>统一写法</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新建规则</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>待修正</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>共</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>What to mend</source>
        <translation>待修正内容</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>数据质量</translation>
    </message>
    <message>
        <source>Everybody&apos;s customers</source>
        <translation>所有人的客户</translation>
    </message>
    <message>
        <source>Keeps the scores of today, so that their way can be followed</source>
        <translation>保存今天的得分，以便跟踪变化</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>A double click or Enter changes a rule.</source>
        <translation>双击或按回车修改规则。</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>全部规则</translation>
    </message>
    <message>
        <source>Customers with something to mend</source>
        <translation>有待修正的客户</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers to mend, the worst first</source>
        <translation>
            <numerusform>%Ln 个客户待修正，最差的在前</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1 customers</source>
        <translation>共 %1 个客户</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>An audit keeps the scores of its day.</source>
        <translation>每次检查保存当天的得分。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Without an owner</source>
        <translation>无负责人</translation>
    </message>
    <message numerus="yes">
        <source>Kept the scores of %Ln customers</source>
        <translation>
            <numerusform>已保存 %Ln 个客户的得分</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved the rule: %1</source>
        <translation>已保存规则：%1</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln texts in one form</source>
        <translation>
            <numerusform>已统一 %Ln 处写法</numerusform>
        </translation>
    </message>
    <message>
        <source>Audits</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Audit by hand</source>
        <translation>手动检查</translation>
    </message>
    <message>
        <source>Audit every day</source>
        <translation>每天检查</translation>
    </message>
    <message>
        <source>Audit every week</source>
        <translation>每周检查</translation>
    </message>
    <message>
        <source>Audit every month</source>
        <translation>每月检查</translation>
    </message>
    <message>
        <source>Changed how often the data are audited</source>
        <translation>已更改数据检查的频率</translation>
    </message>
    <message numerus="yes">
        <source>Audit every %n days</source>
        <translation>
            <numerusform>每 %n 天检查</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>since %1, after %n audits</source>
        <translation>
            <numerusform>自 %1 起，检查 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>crm::ui::QualityRuleDialog</name>
    <message>
        <source>New rule</source>
        <translation>新建规则</translation>
    </message>
    <message>
        <source>What is asked of the data of every customer, and how much it counts.</source>
        <translation>对每个客户数据的要求及其权重。</translation>
    </message>
    <message>
        <source>Companies and individuals</source>
        <translation>公司和个人</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Of which field</source>
        <translation>哪个字段</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>适用于</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>1 counts least, 9 most.</source>
        <translation>1 最轻，9 最重。</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>The policy in words</source>
        <translation>文字说明</translation>
    </message>
    <message>
        <source>Why it is asked, and what to do about it.</source>
        <translation>为何要求，以及如何处理。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
</context>
<context>
    <name>crm::ui::Quotation</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>报价单</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>开户行</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>税号</translation>
    </message>
    <message>
        <source>Seller (seal): ____________________</source>
        <translation>供方（盖章）：____________________</translation>
    </message>
    <message>
        <source>Buyer (seal): ____________________</source>
        <translation>需方（盖章）：____________________</translation>
    </message>
    <message>
        <source>Quotation %1</source>
        <translation>报价单 %1</translation>
    </message>
</context>
<context>
    <name>crm::ui::QuotationDialog</name>
    <message>
        <source>Quotation %1</source>
        <translation>报价单 %1</translation>
    </message>
    <message>
        <source>The head and the terms are kept for the next quotation.</source>
        <translation>抬头和条款会保留给下一份报价单。</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>保存为 PDF…</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>这不是日期。</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Payment, delivery, guarantee and what else was agreed</source>
        <translation>付款、交货、质保等约定</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>抬头</translation>
    </message>
    <message>
        <source>Our company</source>
        <translation>本公司</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>税号</translation>
    </message>
    <message>
        <source>Bank and account</source>
        <translation>开户行及账号</translation>
    </message>
    <message>
        <source>A quotation says whose it is.</source>
        <translation>请填写公司名称。</translation>
    </message>
    <message>
        <source>Save the quotation</source>
        <translation>保存报价单</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>The quotation was saved.</source>
        <translation>报价单已保存。</translation>
    </message>
</context>
<context>
    <name>crm::ui::RankChart</name>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
</context>
<context>
    <name>crm::ui::ReadingChoice</name>
    <message>
        <source>Day first</source>
        <translation>日在前</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>月在前</translation>
    </message>
    <message>
        <source>%1: %2 is %3</source>
        <translation>%1：%2 即 %3</translation>
    </message>
    <message>
        <source>Decimal point</source>
        <translation>句点为小数点</translation>
    </message>
    <message>
        <source>Decimal comma</source>
        <translation>逗号为小数点</translation>
    </message>
</context>
<context>
    <name>crm::ui::ReapplyDialog</name>
    <message>
        <source>was changed by somebody else since</source>
        <translation>之后被别人改过</translation>
    </message>
    <message>
        <source>is not there any more</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>does not fit what is there now</source>
        <translation>与现有内容不符</translation>
    </message>
    <message>
        <source>takes a right that you do not have</source>
        <translation>需要你没有的权限</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Yours: %1; now: %2</source>
        <translation>你的：%1；现在：%2</translation>
    </message>
    <message>
        <source>Make your changes again?</source>
        <translation>重新执行你的更改？</translation>
    </message>
    <message>
        <source>The team went back to a backup. This computer has kept what you did since, and can do it once more, wherever nobody changed the same meanwhile.</source>
        <translation>团队已恢复到一个备份。这台电脑保留了你此后的操作，只要别人没有改过相同的内容，就可以再执行一次。</translation>
    </message>
    <message>
        <source>Looking what can be made again…</source>
        <translation>正在查看哪些可以重新执行…</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>你做过的操作</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Make them again</source>
        <translation>重新执行</translation>
    </message>
    <message>
        <source>Nothing of it can be made again.</source>
        <translation>没有可以重新执行的操作。</translation>
    </message>
    <message>
        <source>All of it can be made again.</source>
        <translation>全部都可以重新执行。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them can be made again, at least in part. These stay as they are now:</source>
        <translation>
            <numerusform>其中 %n 项可以全部或部分重新执行。以下内容保持现状：</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::ReasonsDialog</name>
    <message>
        <source>Reasons for giving back</source>
        <translation>退回原因</translation>
    </message>
    <message>
        <source>What people choose from. They can always type something else.</source>
        <translation>退回客户时可选的原因，也可自行填写。</translation>
    </message>
    <message>
        <source>Add a reason</source>
        <translation>添加原因</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Take this away</source>
        <translation>移除这一行</translation>
    </message>
    <message>
        <source>Reasons changed</source>
        <translation>退回原因已修改</translation>
    </message>
</context>
<context>
    <name>crm::ui::ReceivablesPage</name>
    <message>
        <source>Receivables</source>
        <translation>应收账款</translation>
    </message>
    <message>
        <source>Customer or number</source>
        <translation>客户或编号</translation>
    </message>
    <message>
        <source>Nothing is owed</source>
        <translation>没有应收账款</translation>
    </message>
    <message>
        <source>Orders that are not paid yet stand here, with the day on which they are due where a plan of payment says so.</source>
        <translation>未收款的订单列在这里；有付款计划的显示到期日。</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Order or contract</source>
        <translation>订单或合同</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>分期</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应到日期</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未收</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Without a day</source>
        <translation>未定日期</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts</source>
        <translation>
            <numerusform>%n 笔</numerusform>
        </translation>
    </message>
    <message>
        <source>the sums leave out %1</source>
        <translation>合计不含 %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>the first %1 are shown</source>
        <translation>只显示前 %1 条</translation>
    </message>
    <message>
        <source>When it is paid…</source>
        <translation>付款计划…</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>打开客户</translation>
    </message>
    <message numerus="yes">
        <source>%n open parts</source>
        <translation>
            <numerusform>%n 笔应收</numerusform>
        </translation>
    </message>
    <message>
        <source>Record a payment…</source>
        <translation>登记收款…</translation>
    </message>
</context>
<context>
    <name>crm::ui::ReceivedAlerts</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>New customers of yours: %1</source>
        <translation>分配给您的新客户：%1</translation>
    </message>
    <message>
        <source>%1 gave you customers: %2</source>
        <translation>%1 给您分配了客户：%2</translation>
    </message>
    <message>
        <source>Show these customers</source>
        <translation>查看这些客户</translation>
    </message>
    <message>
        <source>Given to you</source>
        <translation>分配给您的</translation>
    </message>
</context>
<context>
    <name>crm::ui::RecordCard</name>
    <message>
        <source>Row before</source>
        <translation>上一行</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>下一行</translation>
    </message>
    <message>
        <source>As it will stand in the file</source>
        <translation>导入后的样子</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>No rows</source>
        <translation>没有行</translation>
    </message>
    <message>
        <source>This row would be rejected</source>
        <translation>这一行会被拒绝</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
</context>
<context>
    <name>crm::ui::RecordsPage</name>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
</context>
<context>
    <name>crm::ui::RecoveryDialog</name>
    <message>
        <source>This key opens the file when a password is forgotten. It is shown only now, and nothing keeps it. Print it and put it where nobody finds it with the computer: a safe, a lawyer, another house. Whoever has the key and the file can read everything.</source>
        <translation>忘记密码时，用这把密钥可以打开文件。它只在此刻显示，任何地方都不保存。请打印出来，放在不会与电脑一起被发现的地方：保险柜、律师处、另一处住所。同时拿到密钥和文件的人可以读取全部内容。</translation>
    </message>
    <message>
        <source>Recovery key of %1</source>
        <translation>%1 的恢复密钥</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Page to print…</source>
        <translation>打印页…</translation>
    </message>
    <message>
        <source>I have put it away</source>
        <translation>我已妥善保管</translation>
    </message>
    <message>
        <source>Page to print</source>
        <translation>打印页</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>恢复密钥</translation>
    </message>
    <message>
        <source>The page was not written</source>
        <translation>未写入打印页</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>To use it: open the file and type this key where the password is asked for.</source>
        <translation>使用方法：打开文件，在要求密码处输入此密钥。</translation>
    </message>
</context>
<context>
    <name>crm::ui::RecycleNotice</name>
    <message>
        <source>Protected until %1</source>
        <translation>保护至 %1</translation>
    </message>
    <message>
        <source>Back to the pool today</source>
        <translation>今天回收到公海</translation>
    </message>
    <message numerus="yes">
        <source>Back to the pool in %n days</source>
        <translation>
            <numerusform>%n 天后回收到公海</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::RecyclingAlerts</name>
    <message>
        <source>Show these customers</source>
        <translation>查看这些客户</translation>
    </message>
    <message>
        <source>Remind me in an hour</source>
        <translation>一小时后提醒</translation>
    </message>
    <message>
        <source>Remind me tomorrow morning</source>
        <translation>明早提醒</translation>
    </message>
    <message numerus="yes">
        <source>%n customers went back to the pool by the rules</source>
        <translation>
            <numerusform>按规则有 %n 个客户回收到公海</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers go back to the pool today</source>
        <translation>有客户今天回收到公海</translation>
    </message>
    <message numerus="yes">
        <source>Customers go back to the pool in %n days</source>
        <translation>
            <numerusform>有客户 %n 天后回收到公海</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>About to be recycled</source>
        <translation>即将被回收</translation>
    </message>
    <message>
        <source>Look at the list</source>
        <translation>查看名单</translation>
    </message>
</context>
<context>
    <name>crm::ui::RecyclingPage</name>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Goes back on</source>
        <translation>回收日期</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>剩余天数</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Back to the pool</source>
        <translation>返回公海</translation>
    </message>
    <message>
        <source>Recycling</source>
        <translation>自动回收</translation>
    </message>
    <message>
        <source>Who is not taken care of goes back to the pool. A rule that is changed today holds from tomorrow on; whoever it concerns is warned before.</source>
        <translation>无人跟进的客户会被回收到公海。今天修改的规则从明天起生效，并会提前提醒相关负责人。</translation>
    </message>
    <message>
        <source>Warnings…</source>
        <translation>提醒…</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>Who goes next</source>
        <translation>接下来谁会被回收</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Within 7 days</source>
        <translation>7 天内</translation>
    </message>
    <message>
        <source>Within 30 days</source>
        <translation>30 天内</translation>
    </message>
    <message>
        <source>Recycle now</source>
        <translation>立即回收</translation>
    </message>
    <message>
        <source>Nobody goes</source>
        <translation>没有客户会被回收</translation>
    </message>
    <message>
        <source>No customer is to go back to a pool in this time.</source>
        <translation>这段时间内没有客户会被回收到公海。</translation>
    </message>
    <message numerus="yes">
        <source>Recycle %n now…</source>
        <translation>
            <numerusform>立即回收 %n 个…</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no rule yet: nobody loses a customer by waiting. Add the first one.</source>
        <translation>还没有规则：客户不会因为久未跟进而被回收。请添加第一条规则。</translation>
    </message>
    <message>
        <source>from tomorrow</source>
        <translation>明天生效</translation>
    </message>
    <message>
        <source>today for the last time</source>
        <translation>今天最后一天</translation>
    </message>
    <message numerus="yes">
        <source>%n go within 7 days</source>
        <translation>
            <numerusform>7 天内有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>End %1</source>
        <translation>结束 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln 个客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln people</source>
        <translation>
            <numerusform>涉及 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>The rule %1 ends today</source>
        <translation>规则“%1”今天结束</translation>
    </message>
</context>
<context>
    <name>crm::ui::RecyclingSettingsDialog</name>
    <message>
        <source>Warnings and safeguards</source>
        <translation>提醒与防护</translation>
    </message>
    <message>
        <source>So that nobody loses a customer by surprise, and no wrong clock empties the lists.</source>
        <translation>避免有人意外丢失客户，也避免电脑时钟出错时清空名单。</translation>
    </message>
    <message>
        <source>Warn the owner so many days before</source>
        <translation>提前几天提醒负责人</translation>
    </message>
    <message>
        <source>Several numbers, such as 7, 3, 1. On the last of them the manager hears of it, too.</source>
        <translation>可填多个数字，例如 7、3、1。最后一次同时提醒经理。</translation>
    </message>
    <message>
        <source>Please give days as numbers, such as 7, 3, 1.</source>
        <translation>请用数字填写天数，例如 7、3、1。</translation>
    </message>
    <message>
        <source>Ask before more go at once than</source>
        <translation>一次回收超过多少个时先确认</translation>
    </message>
    <message>
        <source>A run of more customers waits until somebody has looked.</source>
        <translation>超过这个数目时，先由人确认再执行。</translation>
    </message>
    <message>
        <source>Customers one may protect</source>
        <translation>每人可保护的客户数</translation>
    </message>
    <message>
        <source>Warnings changed</source>
        <translation>提醒设置已修改</translation>
    </message>
</context>
<context>
    <name>crm::ui::ReplayView</name>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>实际归属</translation>
    </message>
    <message>
        <source>Would have got it</source>
        <translation>按规则归属</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Would have gone elsewhere</source>
        <translation>会分给别人的</translation>
    </message>
    <message>
        <source>All that came in</source>
        <translation>全部来客</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>The chart was saved</source>
        <translation>图表已保存</translation>
    </message>
    <message>
        <source>A pool, or nobody</source>
        <translation>公海或无人</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Would have got</source>
        <translation>按规则会分到</translation>
    </message>
    <message>
        <source>Got</source>
        <translation>实际分到</translation>
    </message>
    <message>
        <source>%1 of %2 would have gone elsewhere</source>
        <translation>%2 个中有 %1 个会分给别人</translation>
    </message>
    <message>
        <source>New customers by person, under the rules as they are now; the mark shows who got them</source>
        <translation>每人的新客户数，按现在的规则；标记为实际归属</translation>
    </message>
    <message>
        <source>Nobody came in in this time.</source>
        <translation>这段时间没有新客户。</translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown.</source>
        <translation>显示 %2 个中的前 %1 个。</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>已签收</translation>
    </message>
</context>
<context>
    <name>crm::ui::ReportsPage</name>
    <message>
        <source>Adding up the orders…</source>
        <translation>正在汇总订单…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Amounts of different currencies are never added up.</source>
        <translation>不同币种的金额绝不相加。</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Added up by</source>
        <translation>汇总方式</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>销售</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>还没有订单</translation>
    </message>
    <message>
        <source>Here you see what was sold, month by month, by region, product, customer and person.</source>
        <translation>这里按月份、地区、产品、客户和人员显示销售情况。</translation>
    </message>
    <message>
        <source>Import orders</source>
        <translation>导入订单</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>合计 %1</translation>
    </message>
    <message>
        <source>Sales by %1</source>
        <translation>按%1的销售</translation>
    </message>
    <message>
        <source>Export the sales</source>
        <translation>导出销售数据</translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln rows in %1</source>
        <translation>
            <numerusform>已将 %Ln 行保存到 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not write %1: %2. Choose another folder.</source>
        <translation>无法写入 %1：%2。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>The table as a file that Excel opens (CSV or XLSX)</source>
        <translation>可用 Excel 打开的表格文件（CSV 或 XLSX）</translation>
    </message>
    <message>
        <source>This page as a report on A4</source>
        <translation>将本页生成 A4 报告</translation>
    </message>
    <message>
        <source>Tables (*.csv);;Workbooks (*.xlsx)</source>
        <translation>表格 (*.csv);;工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Made on %1 by %2</source>
        <translation>%1 由 %2 生成</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>销售额</translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>去年同期</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>The segments that are saved, and who is in them today. Who is in several counts in each, so that the rows add up to more than the total.</source>
        <translation>按已保存的分群和其中今天的客户统计。一个客户属于几个分群，就在每个分群里都计入，所以各行相加会超过合计。</translation>
    </message>
    <message>
        <source>Who bought lately, often and for how much, as of today: every customer who bought is in one of them.</source>
        <translation>按今天看最近是否买过、买得多不多、金额多少（RFM）分群：每个买过的客户都在其中一个分群里。</translation>
    </message>
</context>
<context>
    <name>crm::ui::RestoreDialog</name>
    <message>
        <source>Reading the backup…</source>
        <translation>正在读取备份…</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>备份中</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>发货明细</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Done since</source>
        <translation>之后的操作</translation>
    </message>
    <message>
        <source>Restore into a new file…</source>
        <translation>还原到新文件…</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>回到备份</translation>
    </message>
    <message>
        <source>Backup of %1</source>
        <translation>%1 的备份</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>订单明细</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>跟进记录</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>This is the backup of another file.</source>
        <translation>这是另一个文件的备份。</translation>
    </message>
    <message>
        <source>Nothing was changed since; nothing would be lost.</source>
        <translation>之后没有改动，不会丢失任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln operations were made since. They would be missing in the restored file.</source>
        <translation>
            <numerusform>之后有 %Ln 项操作，还原的文件中不会有它们。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln operations would come back that this file does not have.</source>
        <translation>
            <numerusform>会多出此文件没有的 %Ln 项操作。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people who were erased since are erased in it again.</source>
        <translation>
            <numerusform>之后彻底删除的 %n 人会在其中再次删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>What would be missing, the newest first</source>
        <translation>将缺失的操作，最新的在前</translation>
    </message>
</context>
<context>
    <name>crm::ui::ResultStep</name>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>去看看</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>撤销导入</translation>
    </message>
    <message>
        <source>Save rejected rows…</source>
        <translation>保存被拒绝的行…</translation>
    </message>
    <message>
        <source>Import another sheet</source>
        <translation>再导入一张表</translation>
    </message>
    <message>
        <source>%1 imported</source>
        <translation>%1已导入</translation>
    </message>
    <message>
        <source>There was nothing new</source>
        <translation>没有新的内容</translation>
    </message>
    <message>
        <source>All %1 rows of the sheet are in the file.</source>
        <translation>表中 %1 行已全部在文件中。</translation>
    </message>
    <message>
        <source>%1 of %2 rows are in the file; the rest was rejected.</source>
        <translation>%2 行中有 %1 行已在文件中，其余被拒绝。</translation>
    </message>
    <message>
        <source>were in the file already</source>
        <translation>文件中已有</translation>
    </message>
    <message>
        <source>did not come in</source>
        <translation>未导入</translation>
    </message>
    <message>
        <source>The import was taken back</source>
        <translation>已撤销导入</translation>
    </message>
    <message>
        <source>The file is as it was before. The log can bring the import back.</source>
        <translation>文件已恢复原样。需要时可从日志中找回这次导入。</translation>
    </message>
</context>
<context>
    <name>crm::ui::RetentionDialog</name>
    <message>
        <source>Rule: %1</source>
        <translation>规则：%1</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新建规则</translation>
    </message>
    <message>
        <source>Whoever&apos;s time is over stands in the list of those that are due. Nobody is erased by itself: you decide.</source>
        <translation>期满的客户会出现在到期清单中。不会自动删除，由您决定。</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Companies and individuals</source>
        <translation>公司和个人</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>起算</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>适用客户</translation>
    </message>
    <message numerus="yes">
        <source>Today %Ln customers would be due by this rule.</source>
        <translation>
            <numerusform>按此规则，今天有 %Ln 个客户到期。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::ReturnDialog</name>
    <message>
        <source>Return of the order %1</source>
        <translation>订单 %1 的退货</translation>
    </message>
    <message>
        <source>Once it is credited, the revenue is less by that, on that day.</source>
        <translation>冲红后，当天的销售额相应减少。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Announced on</source>
        <translation>申请日期</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>这不是日期。</translation>
    </message>
    <message>
        <source>Nothing comes back before it was ordered.</source>
        <translation>退货不能早于下单。</translation>
    </message>
    <message>
        <source>The day lies ahead.</source>
        <translation>日期在未来。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What comes back</source>
        <translation>退货明细</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>最多 %1</translation>
    </message>
    <message>
        <source>A number above zero.</source>
        <translation>请输入大于零的数字。</translation>
    </message>
    <message>
        <source>Only %1 can come back.</source>
        <translation>最多可退 %1。</translation>
    </message>
    <message>
        <source>Say what comes back.</source>
        <translation>请填写退货数量。</translation>
    </message>
    <message>
        <source>%1 to be credited</source>
        <translation>应冲红 %1</translation>
    </message>
    <message>
        <source>Return of %1 recorded</source>
        <translation>已登记 %1 的退货</translation>
    </message>
</context>
<context>
    <name>crm::ui::ReturnsPage</name>
    <message>
        <source>Returns</source>
        <translation>退货</translation>
    </message>
    <message>
        <source>Order, customer or product</source>
        <translation>订单、客户或产品</translation>
    </message>
    <message>
        <source>Nothing came back</source>
        <translation>没有退货</translation>
    </message>
    <message>
        <source>Goods that customers send back stand here, with the reason and what was credited. Take one down at its order.</source>
        <translation>客户退回的货物列在这里，附原因和冲红金额。在订单上登记退货。</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退货单</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Announced on</source>
        <translation>申请日期</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1 of what was sold in a year came back</source>
        <translation>一年内退货率 %1</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>打开客户</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message numerus="yes">
        <source>%n returns</source>
        <translation>
            <numerusform>%n 张退货单</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::RevenueTile</name>
    <message>
        <source>none yet</source>
        <translation>暂无</translation>
    </message>
    <message numerus="yes">
        <source>%n orders</source>
        <translation>
            <numerusform>%n 张订单</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::RfmGridDialog</name>
    <message>
        <source>RFM segments</source>
        <translation>RFM 分组</translation>
    </message>
    <message>
        <source>Scores from 1 to 5 for how lately, how often and for how much somebody bought: 5 is best. A customer is in the first segment that holds all three; write 4-5 or 3.</source>
        <translation>按最近购买、购买频率、购买金额打 1 到 5 分，5 分最好。客户归入第一个三项得分都符合的分组；请写 4-5 或 3。</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>分群</translation>
    </message>
    <message>
        <source>Recency</source>
        <translation>最近购买</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>频率</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2的%1</translation>
    </message>
    <message>
        <source>Scores lie between 1 and 5: write 3, or 2-4.</source>
        <translation>得分在 1 到 5 之间：写 3 或 2-4。</translation>
    </message>
    <message>
        <source>The usual grid</source>
        <translation>默认网格</translation>
    </message>
</context>
<context>
    <name>crm::ui::RightsPage</name>
    <message>
        <source>%1, but for one&apos;s own customers</source>
        <translation>%1（本人的客户除外）</translation>
    </message>
    <message>
        <source>Roles and rights</source>
        <translation>角色与权限</translation>
    </message>
    <message>
        <source>What each role may, sees and may change. An administrator may always everything.</source>
        <translation>每个角色能做什么、看到什么、修改什么。管理员始终拥有全部权限。</translation>
    </message>
    <message>
        <source>Whose customers</source>
        <translation>谁的客户</translation>
    </message>
    <message>
        <source>Sees</source>
        <translation>可查看</translation>
    </message>
    <message>
        <source>With everything that belongs to them. Who lies in a pool is seen as the pool says.</source>
        <translation>包括客户的全部资料。公海中的客户按公海规则显示。</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>可修改</translation>
    </message>
    <message>
        <source>Never more than what is seen. A customer can be shared with somebody besides.</source>
        <translation>不会超过可查看的范围。也可以把单个客户共享给某人。</translation>
    </message>
    <message>
        <source>May</source>
        <translation>可以</translation>
    </message>
    <message>
        <source>Kinds of records</source>
        <translation>记录类型</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>What this can enforce</source>
        <translation>这些设置的约束力</translation>
    </message>
    <message>
        <source>These settings guide this program, its command line and its exports, and every refusal is logged. They are a view rule, not a lock: who can open the file with another tool can read all that is in it, and change it, these settings as well.</source>
        <translation>这些设置约束本程序、命令行和导出，每次拒绝都会记入日志。它们是显示规则，不是锁：能用其他工具打开文件的人，可以读取和修改其中的一切，包括这些设置。</translation>
    </message>
    <message>
        <source>This file is encrypted: only people with a password of their own, or with the recovery key, can open it at all. Whoever can, can read everything. Somebody whose key is taken away may have kept a copy.</source>
        <translation>此文件已加密：只有持有自己密码或恢复密钥的人才能打开。能打开的人可以读取全部内容。被收回密钥的人可能留有副本。</translation>
    </message>
    <message>
        <source>This file is not encrypted: whoever reaches the folder can open it. Encrypt it with the command kingfisher-cli encrypt, or keep it on an encrypted drive and let only the team into the folder.</source>
        <translation>此文件未加密：能访问该文件夹的人都能打开它。可用命令 kingfisher-cli encrypt 加密，或放在加密的磁盘上，并只让团队成员访问该文件夹。</translation>
    </message>
    <message>
        <source>What was touched from outside shows in the log&apos;s check, unless somebody rewrote all of it. Binding rights need a database server.</source>
        <translation>从外部改动的内容会在日志校验中显现，除非整个日志都被重写。有强制力的权限需要数据库服务器。</translation>
    </message>
    <message>
        <source>The rights were changed. They hold at once.</source>
        <translation>权限已修改，立即生效。</translation>
    </message>
</context>
<context>
    <name>crm::ui::Ring</name>
    <message>
        <source>%1 of %2 done</source>
        <translation>已完成 %1 / %2</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>共 %1 件</translation>
    </message>
</context>
<context>
    <name>crm::ui::RoleTexts</name>
    <message>
        <source>May do everything, and decides who works here</source>
        <translation>拥有全部权限，管理团队成员</translation>
    </message>
    <message>
        <source>Assigns customers, keeps pools and products, takes back what others did</source>
        <translation>分配客户，管理公海与产品，可撤销他人的操作</translation>
    </message>
    <message>
        <source>Works with customers and orders, claims from the pool</source>
        <translation>跟进客户与订单，从公海领取客户</translation>
    </message>
    <message>
        <source>Enters and imports for others, without claiming</source>
        <translation>协助录入与导入，不能领取客户</translation>
    </message>
    <message>
        <source>May look at everything, and change nothing</source>
        <translation>可以查看，不能修改</translation>
    </message>
</context>
<context>
    <name>crm::ui::RuleDialog</name>
    <message>
        <source>Change the rule</source>
        <translation>修改规则</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>It holds from tomorrow on. Until then nothing changes.</source>
        <translation>从明天起生效，今天不受影响。</translation>
    </message>
    <message>
        <source>Every customer that somebody has.</source>
        <translation>所有有负责人的客户。</translation>
    </message>
    <message>
        <source>Customers whose owner protects them</source>
        <translation>负责人保护中的客户</translation>
    </message>
    <message>
        <source>Customers who have bought something</source>
        <translation>成交过的客户</translation>
    </message>
    <message>
        <source>Customers with an open opportunity</source>
        <translation>有进行中商机的客户</translation>
    </message>
    <message>
        <source>Customers with an open complaint</source>
        <translation>有未结投诉的客户</translation>
    </message>
    <message>
        <source>Customers with a contact planned ahead</source>
        <translation>已安排后续跟进的客户</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>For the history and the reports.</source>
        <translation>用于历史记录和报表。</translation>
    </message>
    <message>
        <source>Whom it takes tomorrow</source>
        <translation>明天会回收谁</translation>
    </message>
    <message>
        <source>nobody followed up</source>
        <translation>无人跟进</translation>
    </message>
    <message>
        <source>nothing was bought</source>
        <translation>没有成交</translation>
    </message>
    <message>
        <source>there is no open opportunity</source>
        <translation>没有进行中商机</translation>
    </message>
    <message>
        <source>somebody has had it</source>
        <translation>已持有</translation>
    </message>
    <message>
        <source>the last contract or order ended</source>
        <translation>最近合同或订单结束</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>What counts: the time since</source>
        <translation>计时条件</translation>
    </message>
    <message>
        <source>After</source>
        <translation>满</translation>
    </message>
    <message>
        <source>Back to</source>
        <translation>回收到</translation>
    </message>
    <message>
        <source>For which customers</source>
        <translation>适用于哪些客户</translation>
    </message>
    <message>
        <source>Who stays all the same</source>
        <translation>以下客户不回收</translation>
    </message>
    <message numerus="yes">
        <source>%n days: %1</source>
        <translation>
            <numerusform>%n 天：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>The rule %1 holds from tomorrow on</source>
        <translation>规则“%1”从明天起生效</translation>
    </message>
</context>
<context>
    <name>crm::ui::RuleEdit</name>
    <message>
        <source>and for whom</source>
        <translation>并且</translation>
    </message>
    <message>
        <source>Customers for whom</source>
        <translation>满足以下条件的客户：</translation>
    </message>
    <message>
        <source>How the conditions are joined</source>
        <translation>条件的组合方式</translation>
    </message>
    <message>
        <source>all of these hold</source>
        <translation>全部满足</translation>
    </message>
    <message>
        <source>at least one of these holds</source>
        <translation>至少满足一条</translation>
    </message>
    <message>
        <source>none of these holds</source>
        <translation>全部不满足</translation>
    </message>
    <message>
        <source>Take this group away</source>
        <translation>去掉这个条件组</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>添加条件</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>添加条件组</translation>
    </message>
</context>
<context>
    <name>crm::ui::RuleWords</name>
    <message>
        <source>Segment</source>
        <translation>分群</translation>
    </message>
    <message>
        <source>Product bought</source>
        <translation>买过的产品</translation>
    </message>
    <message>
        <source>Category bought</source>
        <translation>买过的类别</translation>
    </message>
    <message>
        <source>Number of orders</source>
        <translation>订单数</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>销售额</translation>
    </message>
    <message>
        <source>First order</source>
        <translation>首次下单</translation>
    </message>
    <message>
        <source>Average order</source>
        <translation>客单价</translation>
    </message>
    <message>
        <source>Usual days between orders</source>
        <translation>平常下单间隔（天）</translation>
    </message>
    <message>
        <source>Number of contacts</source>
        <translation>联系次数</translation>
    </message>
    <message>
        <source>Number of calls</source>
        <translation>电话次数</translation>
    </message>
    <message>
        <source>Number of visits</source>
        <translation>拜访次数</translation>
    </message>
    <message>
        <source>Number of mails</source>
        <translation>邮件次数</translation>
    </message>
    <message>
        <source>Number of messages</source>
        <translation>消息次数</translation>
    </message>
    <message>
        <source>Number of meetings</source>
        <translation>会议次数</translation>
    </message>
    <message>
        <source>Open opportunities</source>
        <translation>进行中的商机</translation>
    </message>
    <message>
        <source>Open complaints</source>
        <translation>未结投诉</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>偏好</translation>
    </message>
    <message>
        <source>Hobbies</source>
        <translation>爱好</translation>
    </message>
    <message>
        <source>Stage of life</source>
        <translation>生命周期阶段</translation>
    </message>
    <message>
        <source>RFM segment</source>
        <translation>RFM 分群</translation>
    </message>
    <message>
        <source>RFM cell of eight</source>
        <translation>RFM 八格分类</translation>
    </message>
    <message>
        <source>Recency score (1 to 5)</source>
        <translation>近度得分（1 到 5）</translation>
    </message>
    <message>
        <source>Frequency score (1 to 5)</source>
        <translation>频率得分（1 到 5）</translation>
    </message>
    <message>
        <source>Money score (1 to 5)</source>
        <translation>金额得分（1 到 5）</translation>
    </message>
    <message>
        <source>Value class</source>
        <translation>价值分类</translation>
    </message>
    <message>
        <source>Buying behaviour</source>
        <translation>购买行为</translation>
    </message>
    <message>
        <source>Chance of still being a customer (0 to 1)</source>
        <translation>仍是客户的概率（0 到 1）</translation>
    </message>
    <message>
        <source>Purchases expected in 12 months</source>
        <translation>未来 12 个月预计购买次数</translation>
    </message>
    <message>
        <source>Worth in the next 12 months</source>
        <translation>未来 12 个月价值</translation>
    </message>
    <message>
        <source>Priority (0 to 100)</source>
        <translation>优先级（0 到 100）</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 且 %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>客户资料</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Contacts and care</source>
        <translation>联系与跟进</translation>
    </message>
    <message>
        <source>Scores and forecasts</source>
        <translation>评分与预测</translation>
    </message>
    <message>
        <source>Other segments</source>
        <translation>其他分群</translation>
    </message>
    <message>
        <source>%1 within a time</source>
        <translation>一段时间内的%1</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>属于</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>不属于</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>不为空</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>不包含</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>开头是</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>不少于</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>不多于</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>正好是</translation>
    </message>
    <message>
        <source>between</source>
        <translation>介于</translation>
    </message>
    <message>
        <source>within the last</source>
        <translation>在最近</translation>
    </message>
    <message>
        <source>longer ago than</source>
        <translation>早于</translation>
    </message>
    <message>
        <source>within the next</source>
        <translation>在未来</translation>
    </message>
    <message>
        <source>on or after</source>
        <translation>不早于</translation>
    </message>
    <message>
        <source>on or before</source>
        <translation>不晚于</translation>
    </message>
    <message>
        <source>as an expression</source>
        <translation>按表达式</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n 周</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n 年</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%2 以来的%1</translation>
    </message>
    <message>
        <source>%1 within %2</source>
        <translation>最近 %2 内的%1</translation>
    </message>
    <message>
        <source>is</source>
        <translation>是</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>不是</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>subject and verb</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>subject, verb and values</comment>
        <translation>%1%2 %3</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>not: %1</source>
        <translation>排除：%1</translation>
    </message>
    <message>
        <source>Every customer</source>
        <translation>所有客户</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1或%2</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>多于</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>少于</translation>
    </message>
</context>
<context>
    <name>crm::ui::RulesRow</name>
    <message>
        <source>Those that are in the file already</source>
        <translation>文件中已有的</translation>
    </message>
    <message>
        <source>They are known again by</source>
        <translation>识别依据</translation>
    </message>
    <message>
        <source>Those that stand in the sheet twice</source>
        <translation>表格中重复的</translation>
    </message>
    <message>
        <source>Update them, and add new ones</source>
        <translation>更新，并新增其余</translation>
    </message>
    <message>
        <source>Fill what is empty in them, and add new ones</source>
        <translation>只填空白处，并新增其余</translation>
    </message>
    <message>
        <source>Leave them, and add new ones</source>
        <translation>不动，只新增其余</translation>
    </message>
    <message>
        <source>Update them, and add none</source>
        <translation>只更新，不新增</translation>
    </message>
    <message>
        <source>Fill what is empty in them, and add none</source>
        <translation>只填空白处，不新增</translation>
    </message>
    <message>
        <source>Make them as in the sheet, empty cells too, and add none</source>
        <translation>与表格完全一致（空单元格也算），不新增</translation>
    </message>
    <message>
        <source>Put the rows together</source>
        <translation>合并各行</translation>
    </message>
    <message>
        <source>Take the first, reject the rest</source>
        <translation>取第一行，拒绝其余</translation>
    </message>
    <message>
        <source>Code, else name</source>
        <translation>编号，其次名称</translation>
    </message>
    <message>
        <source>What is usual for them</source>
        <translation>按惯例</translation>
    </message>
    <message>
        <source>Make them as in the sheet, empty cells too, and add new ones</source>
        <translation>与表格保持一致（空单元格也清空），并新增其余</translation>
    </message>
</context>
<context>
    <name>crm::ui::RunDialog</name>
    <message>
        <source>Recycle now?</source>
        <translation>现在回收？</translation>
    </message>
    <message>
        <source>These customers go back to the pool. It can be undone as one.</source>
        <translation>这些客户将回收到公海，可一次撤销。</translation>
    </message>
    <message numerus="yes">
        <source>Recycle %n customers</source>
        <translation>
            <numerusform>回收 %n 个客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers went back to the pool</source>
        <translation>
            <numerusform>%n 个客户已回收到公海</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::SalesDashboard</name>
    <message>
        <source>Revenue</source>
        <translation>销售额</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Customers who bought</source>
        <translation>成交客户</translation>
    </message>
    <message>
        <source>Average order</source>
        <translation>客单价</translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>去年同期</translation>
    </message>
    <message>
        <source>Year on year</source>
        <translation>同比</translation>
    </message>
    <message>
        <source>Revenue by %1</source>
        <translation>按%1的销售额</translation>
    </message>
    <message>
        <source>until today</source>
        <translation>截至今日</translation>
    </message>
    <message>
        <source>Nothing was sold in this period.</source>
        <translation>这段时间没有销售。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln others</source>
        <translation>
            <numerusform>其他 %Ln 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::SalesTableModel</name>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>销售额</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>去年同期</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
</context>
<context>
    <name>crm::ui::ScoreDialog</name>
    <message>
        <source>Who will become a customer?</source>
        <translation>谁会成交？</translation>
    </message>
    <message>
        <source>The program compares those who came with those who did not, and looks for the same in those who are still open. What is filled in only afterwards gives the answer away: it must not be learnt from.</source>
        <translation>程序比较已成交和未成交的客户，再在结果未定的客户身上找相同之处。事后才填的内容等于泄露答案，不能用来学习。</translation>
    </message>
    <message>
        <source>What is foretold</source>
        <translation>预测什么</translation>
    </message>
    <message>
        <source>Use this score</source>
        <translation>采用这个评分</translation>
    </message>
    <message>
        <source>Learn from it</source>
        <translation>用来学习</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>不用</translation>
    </message>
    <message>
        <source>Filled in afterwards</source>
        <translation>事后才填</translation>
    </message>
    <message>
        <source>Learning…</source>
        <translation>正在学习…</translation>
    </message>
</context>
<context>
    <name>crm::ui::ScoreView</name>
    <message>
        <source>Not customers yet</source>
        <translation>还没有成交的客户</translation>
    </message>
    <message>
        <source>Learnt from</source>
        <translation>学习所用</translation>
    </message>
    <message>
        <source>Picks the right one of two</source>
        <translation>二选一选对的次数</translation>
    </message>
    <message>
        <source>Going by one field alone</source>
        <translation>只看一个字段时</translation>
    </message>
    <message>
        <source>Not customers yet, the likeliest first</source>
        <translation>还没有成交的客户，最可能成交的在前</translation>
    </message>
    <message>
        <source>click: the likeliest first</source>
        <translation>点击查看，最可能成交的在前</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message numerus="yes">
        <source>%n customers</source>
        <translation>
            <numerusform>%n 个客户</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of them: %2</source>
        <translation>其中 %1 个：%2</translation>
    </message>
    <message>
        <source>certainly between %1 and %2; a coin: 50</source>
        <translation>有把握在 %1 到 %2 之间；抛硬币是 50</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>赢率</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Call these first: they will most likely become customers</source>
        <translation>先联系这些客户：他们最可能成交</translation>
    </message>
    <message>
        <source>The chance of each, and what speaks for it; foretold: %1</source>
        <translation>每个客户的成交可能和理由；预测的是：%1</translation>
    </message>
    <message>
        <source>Everybody is a customer already.</source>
        <translation>所有客户都已成交。</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Of these came</source>
        <translation>其中成交</translation>
    </message>
    <message>
        <source>Of all others came</source>
        <translation>其余客户成交</translation>
    </message>
    <message>
        <source>Of customers with something in common, and of all others: how many became one</source>
        <translation>有共同点的客户和其余客户各有多少成交</translation>
    </message>
    <message>
        <source>Of whom more become customers</source>
        <translation>哪些客户更容易成交</translation>
    </message>
    <message>
        <source>Those who came differ from the others in nothing that is stored.</source>
        <translation>从已有的资料里看不出成交客户和其余客户有什么不同。</translation>
    </message>
    <message>
        <source>%1: %2 of these came, of all others %3</source>
        <translation>%1：其中 %2 成交，其余客户 %3</translation>
    </message>
    <message>
        <source>Customers of whom this was said</source>
        <translation>当时的判断</translation>
    </message>
    <message>
        <source>So many came</source>
        <translation>实际成交</translation>
    </message>
    <message>
        <source>So many were expected to</source>
        <translation>当时预计流失</translation>
    </message>
    <message numerus="yes">
        <source>%1 of 100 will come (%n customers)</source>
        <translation>
            <numerusform>100 个里会成交 %1 个（%n 个客户）</numerusform>
        </translation>
    </message>
    <message>
        <source>How often this was right</source>
        <translation>判断有多准</translation>
    </message>
    <message>
        <source>Tried on customers whose outcome is known: each was foretold from the others alone</source>
        <translation>在结果已知的客户上试过：每个客户都只用其他客户的资料来预测</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Right of 100, by this field alone</source>
        <translation>单凭此字段 100 次判断对几次</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n fields were not learnt from: they are known only afterwards</source>
        <translation>
            <numerusform>有 %n 个字段没有采用：它们事后才知道</numerusform>
        </translation>
    </message>
    <message>
        <source>What the score was learnt from</source>
        <translation>评分从哪些字段学来</translation>
    </message>
    <message>
        <source>Click to choose what is learnt from</source>
        <translation>点击可选择用哪些字段学习</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>不用：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>crm::ui::SearchBox</name>
    <message>
        <source>Nothing found. Try fewer letters, pinyin, or the last digits of a phone number.</source>
        <translation>没有找到。可以少输几个字，或用拼音、电话后几位再试。</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>搜索结果</translation>
    </message>
</context>
<context>
    <name>crm::ui::SegmentChoice</name>
    <message>
        <source>Segment of the customers</source>
        <translation>客户所属分群</translation>
    </message>
    <message>
        <source>Only what belongs to the customers of a segment</source>
        <translation>只看某个分群客户的内容</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>全部客户</translation>
    </message>
</context>
<context>
    <name>crm::ui::SegmentEditor</name>
    <message>
        <source>A list: customers are put on it in the list of customers, with “Put on a list”.</source>
        <translation>名单：在客户列表中用“加入名单”把客户放进来。</translation>
    </message>
    <message>
        <source>The same for the command line and for the filter of a list</source>
        <translation>同一条件在命令行和列表筛选中的写法</translation>
    </message>
    <message>
        <source>Name of the segment</source>
        <translation>分群名称</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Show the customers</source>
        <translation>查看客户</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Customers whom somebody put together</source>
        <translation>由人挑选的客户</translation>
    </message>
    <message>
        <source>Every customer</source>
        <translation>所有客户</translation>
    </message>
    <message>
        <source>Customers: %1</source>
        <translation>客户：%1</translation>
    </message>
    <message>
        <source>cannot be answered</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>%1 of %2 customers</source>
        <translation>%2 个客户的 %1</translation>
    </message>
    <message>
        <source>Saved the segment %1</source>
        <translation>保存了分群“%1”</translation>
    </message>
</context>
<context>
    <name>crm::ui::SegmentsPage</name>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>客户分群</translation>
    </message>
    <message>
        <source>New segment</source>
        <translation>新建分群</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>新建名单</translation>
    </message>
    <message>
        <source>No segments yet</source>
        <translation>还没有分群</translation>
    </message>
    <message>
        <source>A segment is a group of customers under a name: who buys often, who has been silent, who bought tea but no cups. It is always current, and every list, rule and report can use it.</source>
        <translation>分群是有名称的一群客户：买得多的、很久没动静的、买了茶叶没买茶具的。它随时更新，所有列表、规则和报表都能使用。</translation>
    </message>
    <message>
        <source>A list</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>Removed the segment %1</source>
        <translation>删除了分群“%1”</translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation>放弃已填写的内容？</translation>
    </message>
    <message>
        <source>What is stored stays as it was.</source>
        <translation>已保存的内容不受影响。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
</context>
<context>
    <name>crm::ui::SegmentsView</name>
    <message>
        <source>Customers by recency and frequency</source>
        <translation>按最近购买和购买次数划分的客户</translation>
    </message>
    <message>
        <source>Recency %1, frequency %2</source>
        <translation>最近购买 %1 分，购买次数 %2 分</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>分群</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>销售额</translation>
    </message>
    <message>
        <source>Who your customers are</source>
        <translation>您的客户是哪些人</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers with orders, by segment</source>
        <translation>
            <numerusform>%Ln 位有订单的客户，按分群</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Revenue by segment</source>
        <translation>各分群的销售额</translation>
    </message>
    <message>
        <source>%1: %2 of the customers, %3 of the revenue</source>
        <translation>%1：占客户的 %2，占销售额的 %3</translation>
    </message>
    <message>
        <source>Revenue of all time</source>
        <translation>全部时间的销售额</translation>
    </message>
    <message>
        <source>Nobody has ordered yet.</source>
        <translation>还没有人下单。</translation>
    </message>
    <message>
        <source>When they bought last, and how often</source>
        <translation>最近何时购买，购买多少次</translation>
    </message>
    <message>
        <source>R5: bought last of all, F5: bought most often; customers in each cell</source>
        <translation>R5：最近购买，F5：购买最多；格内为客户数</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>%1 时</translation>
    </message>
</context>
<context>
    <name>crm::ui::SelectionBar</name>
    <message>
        <source>Selected rows</source>
        <translation>所选行</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>取消选择</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::SequenceDialog</name>
    <message numerus="yes">
        <source>Begin a playbook for %n customers</source>
        <translation>
            <numerusform>为 %n 个客户开始跟进方案</numerusform>
        </translation>
    </message>
    <message>
        <source>Its steps are planned from today on, for whoever owns the customer. Where it is under way already nothing is planned twice.</source>
        <translation>从今天起为负责人安排各步；已在进行的不会重复安排。</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>跟进方案</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Day %1: %2 (%3)</source>
        <translation>第 %1 天：%2（%3）</translation>
    </message>
    <message numerus="yes">
        <source>Begun for %n customers</source>
        <translation>
            <numerusform>已为 %n 个客户开始</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have it already</source>
        <translation>
            <numerusform>%n 个已在进行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have no owner</source>
        <translation>
            <numerusform>%n 个没有负责人</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>There is no playbook yet that is begun by hand. Make one on the page Playbooks.</source>
        <translation>还没有可手动开始的跟进方案，请在“跟进方案”页面新建。</translation>
    </message>
</context>
<context>
    <name>crm::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>For you on this computer. Changes take effect at once.</source>
        <translation>仅对您在这台电脑上生效，更改立即应用。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Texts, dates and the way numbers are written.</source>
        <translation>界面文字、日期与数字的写法。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>System follows the colours of your desktop when Kingfisher starts.</source>
        <translation>“跟随系统”在启动时采用桌面的深浅配色。</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Everything grows with the text.</source>
        <translation>整个界面随文字一起放大。</translation>
    </message>
    <message>
        <source>Week begins on</source>
        <translation>每周开始于</translation>
    </message>
    <message>
        <source>For calendars, and for figures by the week.</source>
        <translation>用于日历和按周统计。</translation>
    </message>
    <message>
        <source>System</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>语言与外观</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Kingfisher %1</source>
        <translation>翠鸟 %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Your customers stay in your own file; nothing is sent anywhere.</source>
        <translation>自由软件，采用 GNU 通用公共许可证第 3 版或更新版本。客户数据只保存在您自己的文件中，不会发送到任何地方。</translation>
    </message>
    <message>
        <source>These settings are kept in %1.</source>
        <translation>这些设置保存在 %1。</translation>
    </message>
</context>
<context>
    <name>crm::ui::ShareCustomerDialog</name>
    <message>
        <source>Share %1 with a colleague</source>
        <translation>把 %1 共享给同事</translation>
    </message>
    <message>
        <source>They see it whatever their role shows them, and are told so. Afterwards it is as it was.</source>
        <translation>不论其角色能看到什么，对方都能看到这个客户，并会收到通知；到期后恢复原样。</translation>
    </message>
    <message>
        <source>They may change it as well</source>
        <translation>对方也可以修改</translation>
    </message>
    <message>
        <source>With</source>
        <translation>共享给</translation>
    </message>
    <message>
        <source>There is no colleague yet.</source>
        <translation>还没有同事。</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Left empty, until somebody ends it.</source>
        <translation>不填则一直共享到有人取消。</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>不是有效日期。</translation>
    </message>
    <message>
        <source>This day is over.</source>
        <translation>这一天已过去。</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>共享</translation>
    </message>
    <message>
        <source>may change it</source>
        <translation>可修改</translation>
    </message>
    <message>
        <source>sees it</source>
        <translation>可以查看</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>No longer with %1</source>
        <translation>不再共享给 %1</translation>
    </message>
    <message>
        <source>No longer shared with %1</source>
        <translation>已停止共享给 %1</translation>
    </message>
    <message>
        <source>Shared with %1</source>
        <translation>已共享给 %1</translation>
    </message>
</context>
<context>
    <name>crm::ui::ShareDialog</name>
    <message>
        <source>Share this file with your team</source>
        <translation>与团队共享此文件</translation>
    </message>
    <message>
        <source>Everybody opens one and the same file. Who saves is alone with it for a moment, and what changed is with everybody within seconds.</source>
        <translation>大家打开的是同一个文件。保存时会短暂独占文件，更改几秒内就会出现在每个人面前。</translation>
    </message>
    <message>
        <source>Where it lies now</source>
        <translation>放在现在的位置</translation>
    </message>
    <message>
        <source>A copy on a drive that all of us reach</source>
        <translation>在大家都能访问的驱动器上放一份副本</translation>
    </message>
    <message>
        <source>No place chosen yet</source>
        <translation>尚未选择位置</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>选择位置…</translation>
    </message>
    <message>
        <source>A backup is made first. Everybody else opens the file with &quot;Join a team&apos;s file&quot;. Never copy it with a file manager while it is open.</source>
        <translation>会先做一次备份。其他人用“加入团队文件”打开它。文件打开时切勿用文件管理器复制。</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>共享</translation>
    </message>
    <message>
        <source>The team goes on with the copy. The file that is open now stays as it is.</source>
        <translation>团队今后使用副本，现在打开的文件保持原样。</translation>
    </message>
    <message>
        <source>Where should the team&apos;s file lie?</source>
        <translation>团队文件放在哪里？</translation>
    </message>
    <message>
        <source>Kingfisher files (*.kingfisher)</source>
        <translation>翠鸟文件 (*.kingfisher)</translation>
    </message>
    <message>
        <source>Choose a place where a team can write.</source>
        <translation>请选择团队可以写入的位置。</translation>
    </message>
</context>
<context>
    <name>crm::ui::SharedFile</name>
    <message>
        <source>The team&apos;s file is there again. What you see is still the copy.</source>
        <translation>团队文件又可以访问了。现在看到的仍是副本。</translation>
    </message>
    <message>
        <source>Open the team&apos;s file</source>
        <translation>打开团队文件</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>%1 It can be read, but not changed.</source>
        <translation>%1 文件可以查看，但不能更改。</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message numerus="yes">
        <source>The team went back to a backup: %n changes of yours are not in the file. This computer has kept them.</source>
        <translation>
            <numerusform>团队已恢复到一个备份：你的 %n 项更改不在文件中。这台电脑保留了它们。</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them…</source>
        <translation>查看…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Saving waits for earlier work of your own: %1 s</source>
        <translation>等待你之前的操作完成后保存：%1 秒</translation>
    </message>
    <message>
        <source>Somebody else is saving; you come next: %1 s</source>
        <translation>别人正在保存，接下来就是你：%1 秒</translation>
    </message>
    <message>
        <source>%1 was saving and has gone away; the server frees the file by itself: %2 s</source>
        <translation>%1 保存到一半时离线了，服务器会自动释放文件：%2 秒</translation>
    </message>
    <message>
        <source>%1 is saving; you come next: %2 s</source>
        <translation>%1 正在保存，接下来就是你：%2 秒</translation>
    </message>
</context>
<context>
    <name>crm::ui::SheetModel</name>
    <message>
        <source>Line</source>
        <translation>行号</translation>
    </message>
</context>
<context>
    <name>crm::ui::SheetStep</name>
    <message>
        <source>What is in it?</source>
        <translation>表里是什么？</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Columns are parted by</source>
        <translation>列分隔符</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Names of the columns</source>
        <translation>列名所在行</translation>
    </message>
    <message>
        <source>The first rows, as they are read</source>
        <translation>前几行，按当前读法显示</translation>
    </message>
    <message>
        <source>There are no rows below the names of the columns.</source>
        <translation>列名下面没有数据行。</translation>
    </message>
    <message>
        <source>All %1 rows, as they are read</source>
        <translation>全部 %1 行，按当前读法显示</translation>
    </message>
    <message>
        <source>The first %1 rows, as they are read</source>
        <translation>前 %1 行，按当前读法显示</translation>
    </message>
    <message>
        <source>Mapped as the last time: %1 of %2 columns</source>
        <translation>按上次的对应关系：%2 列中的 %1 列</translation>
    </message>
    <message>
        <source>Chosen by you; %1 of %2 columns are recognised</source>
        <translation>由您选定；已识别 %2 列中的 %1 列</translation>
    </message>
    <message>
        <source>Found by the names of the columns; %1 of %2 are recognised</source>
        <translation>根据列名判断；已识别 %2 列中的 %1 列</translation>
    </message>
    <message>
        <source>Chosen by you</source>
        <translation>由您选定</translation>
    </message>
    <message>
        <source>Found in the file</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>Simplified Chinese (GBK, GB18030)</source>
        <translation>简体中文（GBK、GB18030）</translation>
    </message>
    <message>
        <source>Traditional Chinese (Big5)</source>
        <translation>繁体中文（Big5）</translation>
    </message>
    <message>
        <source>Japanese (Shift-JIS)</source>
        <translation>日文（Shift-JIS）</translation>
    </message>
    <message>
        <source>Western (Windows-1252)</source>
        <translation>西文（Windows-1252）</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>竖线</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1（隐藏）</translation>
    </message>
    <message>
        <source>The only one</source>
        <translation>唯一的一张</translation>
    </message>
    <message>
        <source>None: all rows are data</source>
        <translation>没有列名：全部是数据</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) of these rows cannot be read in this encoding; choose another one if the text looks wrong.</source>
        <translation>
            <numerusform>这些行中有 %Ln 个单元格用此编码无法读取；如果文字不对，请换一种编码。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these rows are hidden in the workbook; they are imported too.</source>
        <translation>
            <numerusform>其中 %Ln 行在工作簿中是隐藏的，也会导入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import them too</source>
        <translation>也导入它们</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>不导入它们</translation>
    </message>
    <message>
        <source>The rows that are hidden in the workbook are left out.</source>
        <translation>工作簿中隐藏的行不导入。</translation>
    </message>
</context>
<context>
    <name>crm::ui::SideList</name>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
</context>
<context>
    <name>crm::ui::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>%1 is encrypted. It opens with your password, or with the recovery key.</source>
        <translation>%1 已加密。请用您的密码或恢复密钥打开。</translation>
    </message>
    <message>
        <source>%1 asks who you are. What you do is recorded under your name.</source>
        <translation>打开 %1 需要确认您是谁。您的操作会记在您的名下。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>你是谁？</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>请输入密码。</translation>
    </message>
    <message>
        <source>Forgotten? An administrator gives you a new one on the page Team. Where there is none left, type the recovery key that was printed.</source>
        <translation>忘了密码？管理员可在“团队”页面为您重设；没有管理员时，请输入打印出来的恢复密钥。</translation>
    </message>
    <message>
        <source>Forgotten? An administrator gives you a new one on the page Team.</source>
        <translation>忘了密码？管理员可在“团队”页面为您重设。</translation>
    </message>
    <message>
        <source>Checking the password…</source>
        <translation>正在检查密码…</translation>
    </message>
</context>
<context>
    <name>crm::ui::SkillsEdit</name>
    <message>
        <source>Add a skill</source>
        <translation>添加专长</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>As it stands with customers</source>
        <translation>与客户资料中的写法一致</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>How well</source>
        <translation>熟练程度</translation>
    </message>
    <message>
        <source>Take this away</source>
        <translation>移除这一行</translation>
    </message>
</context>
<context>
    <name>crm::ui::StageNeedsButton</name>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Every deal may enter this stage.</source>
        <translation>任何商机都可进入此阶段。</translation>
    </message>
    <message>
        <source>Before a deal enters this stage: %1</source>
        <translation>商机进入此阶段前须满足：%1</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>At least %1</source>
        <translation>至少 %1 次</translation>
    </message>
    <message>
        <source>Approval by who assigns customers</source>
        <translation>由有分配权限的人审批</translation>
    </message>
</context>
<context>
    <name>crm::ui::StagesDialog</name>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Chance, %</source>
        <translation>概率，%</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>阶段 %1</translation>
    </message>
    <message>
        <source>Chance of stage %1</source>
        <translation>阶段 %1 的概率</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>前移</translation>
    </message>
    <message>
        <source>Each stage needs a name of its own.</source>
        <translation>每个阶段需要各自的名称。</translation>
    </message>
    <message>
        <source>A chance lies between 0 and 100 %.</source>
        <translation>概率须在 0 到 100% 之间。</translation>
    </message>
    <message>
        <source>Days at most</source>
        <translation>最多天数</translation>
    </message>
    <message>
        <source>Days at most in stage %1</source>
        <translation>阶段 %1 最多停留天数</translation>
    </message>
    <message>
        <source>The days are a whole number, 0 to 3650.</source>
        <translation>天数为 0 到 3650 的整数。</translation>
    </message>
    <message>
        <source>Sales processes</source>
        <translation>销售流程</translation>
    </message>
    <message>
        <source>Stages in the order in which a deal comes through them. The chance says how likely a deal in a stage is won; without one, the win rate so far counts. A deal that stays longer than the days given stands still; 0 for never.</source>
        <translation>商机依次经过的各个阶段。概率表示处于该阶段的商机有多大可能赢单；不填则按迄今的赢单率计算。停留超过所填天数即视为停滞；0 表示从不。</translation>
    </message>
    <message>
        <source>New deals may begin in it</source>
        <translation>可用于新商机</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>销售</translation>
    </message>
    <message>
        <source>Sales process</source>
        <translation>销售流程</translation>
    </message>
    <message>
        <source>Name of the sales process</source>
        <translation>销售流程名称</translation>
    </message>
    <message>
        <source>New process</source>
        <translation>新建流程</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Sales process %1</source>
        <translation>销售流程 %1</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>新阶段</translation>
    </message>
    <message>
        <source>Needed for stage %1</source>
        <translation>进入第 %1 阶段的条件</translation>
    </message>
    <message>
        <source>Remove this stage</source>
        <translation>删除此阶段</translation>
    </message>
    <message>
        <source>Needed to enter it</source>
        <translation>进入条件</translation>
    </message>
    <message>
        <source>Add a stage</source>
        <translation>添加阶段</translation>
    </message>
    <message>
        <source>Each sales process needs a name of its own.</source>
        <translation>每个销售流程都要有自己的名称。</translation>
    </message>
    <message>
        <source>At least one sales process must be in use.</source>
        <translation>至少要有一个启用的销售流程。</translation>
    </message>
</context>
<context>
    <name>crm::ui::StandardDialog</name>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Standardise texts</source>
        <translation>统一写法</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>将要修改的内容</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Looking at all texts…</source>
        <translation>正在查看所有文字…</translation>
    </message>
    <message>
        <source>All of it is in one form already.</source>
        <translation>写法已经统一。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts would change</source>
        <translation>
            <numerusform>将修改 %Ln 处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::StatusLine</name>
    <message>
        <source>F1 Help</source>
        <translation>F1 帮助</translation>
    </message>
    <message>
        <source>Backup checked: %1</source>
        <translation>备份已校验：%1</translation>
    </message>
    <message>
        <source>Shared; nobody else is here now</source>
        <translation>已共享；现在没有其他人在线</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>Also here: %1 and %n more</source>
        <translation>
            <numerusform>同时在线：%1 等，另有 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Also here: %1</source>
        <translation>同时在线：%1</translation>
    </message>
</context>
<context>
    <name>crm::ui::StillRight</name>
    <message>
        <source>Nobody has made sure of it since %1</source>
        <translation>自 %1 起无人核实</translation>
    </message>
    <message>
        <source>%1 – still right?</source>
        <translation>%1，还对吗？</translation>
    </message>
    <message>
        <source>Yes, right</source>
        <translation>对，没变</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Do not ask now</source>
        <translation>现在不问</translation>
    </message>
    <message>
        <source>Noted that it is still right</source>
        <translation>已记下：仍然正确</translation>
    </message>
</context>
<context>
    <name>crm::ui::TagsEdit</name>
    <message>
        <source>Type a tag and press Enter</source>
        <translation>输入标签后按回车</translation>
    </message>
    <message>
        <source>Take this tag away</source>
        <translation>去掉此标签</translation>
    </message>
    <message>
        <source>Take the tag %1 away</source>
        <translation>去掉标签 %1</translation>
    </message>
</context>
<context>
    <name>crm::ui::TargetsDialog</name>
    <message>
        <source>The company</source>
        <translation>全公司</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>What is to be reached, by whom. A quarter or year without a number of its own is the sum of its months; a department without one that of its people.</source>
        <translation>谁要达成多少。季度或年度未单独设定时为其各月之和；部门未设定时为其成员之和。</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2 个</translation>
    </message>
    <message>
        <source>“%1” is no number for %2.</source>
        <translation>“%1”不是有效的数字（%2）。</translation>
    </message>
</context>
<context>
    <name>crm::ui::TeamPage</name>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>In a file that is shared, roles guide this program and are logged. They are not a lock: who can open the file with another tool can go around them.</source>
        <translation>在共享文件中，角色用于约束本程序并记入日志，但不是一把锁：能用其他工具打开文件的人可以绕过它。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>已离职</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>已保存“%1”。</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>已添加“%1”。</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1（我）</translation>
    </message>
    <message>
        <source>Who works with this file, and what each of them may do.</source>
        <translation>谁在使用这份数据，各自可以做什么。</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>%n 位在职</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has a new password.</source>
        <translation>已设置 %1 的新密码。</translation>
    </message>
</context>
<context>
    <name>crm::ui::TemplateRow</name>
    <message>
        <source>Keep as a template</source>
        <translation>保存为模板</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Name of a template</source>
        <translation>模板名称</translation>
    </message>
    <message>
        <source>No template is kept yet</source>
        <translation>还没有模板</translation>
    </message>
    <message>
        <source>Use a template…</source>
        <translation>使用模板…</translation>
    </message>
</context>
<context>
    <name>crm::ui::TimeSpanEdit</name>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>周</translation>
    </message>
    <message>
        <source>months</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>时间单位</translation>
    </message>
</context>
<context>
    <name>crm::ui::Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>动态</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>结果：%1</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>订单 %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>由 %1 操作</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 (removed)</source>
        <translation>%1：%2（已删除）</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1 was shipped</source>
        <translation>订单 %1 已发货</translation>
    </message>
    <message>
        <source>Order %1 arrived</source>
        <translation>订单 %1 已签收</translation>
    </message>
    <message>
        <source>Money paid back</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Payment received</source>
        <translation>收到回款</translation>
    </message>
    <message>
        <source>Goods of order %1 came back</source>
        <translation>订单 %1 退货</translation>
    </message>
</context>
<context>
    <name>crm::ui::TimelineList</name>
    <message>
        <source>Timeline</source>
        <translation>动态</translation>
    </message>
</context>
<context>
    <name>crm::ui::Toast</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
</context>
<context>
    <name>crm::ui::TodayCard</name>
    <message>
        <source>The whole day</source>
        <translation>查看全天</translation>
    </message>
    <message>
        <source>Whom to contact first</source>
        <translation>先联系谁</translation>
    </message>
    <message numerus="yes">
        <source>%n customers wait for you today</source>
        <translation>
            <numerusform>今天有 %n 位客户等您联系</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you today</source>
        <translation>今天没有待办事项</translation>
    </message>
    <message>
        <source>By value, urgency and probability</source>
        <translation>按价值、紧急程度和概率排序</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>已完成 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>What you promised, who goes back to the pool, deals that come due and customers who stay away would stand here.</source>
        <translation>约定的联系、即将回收到公海的客户、到期的商机和久未下单的客户会出现在这里。</translation>
    </message>
</context>
<context>
    <name>crm::ui::TodayDelegate</name>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
</context>
<context>
    <name>crm::ui::TodayModel</name>
    <message>
        <source>by %1</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>Done %1</source>
        <translation>已完成 %1</translation>
    </message>
    <message>
        <source>Worth more than %1 of customers; urgency %2; a purchase within 90 days follows in %3 of such cases. Their product is the place in this list.</source>
        <translation>价值高于 %1 的客户；紧迫度 %2；90 天内购买的可能性 %3。三者相乘决定在此列表中的位置。</translation>
    </message>
    <message>
        <source>What to say: %1</source>
        <translation>话术：%1</translation>
    </message>
</context>
<context>
    <name>crm::ui::TodayPage</name>
    <message>
        <source>There is more; this is as much as a day has room for.</source>
        <translation>还有更多；这里只列一天能完成的数量。</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>已约定</translation>
    </message>
    <message>
        <source>Back to the pool</source>
        <translation>将回收</translation>
    </message>
    <message>
        <source>Deals and contracts</source>
        <translation>商机与合同</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>可能流失</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>关怀</translation>
    </message>
    <message>
        <source>Nothing waits for you today</source>
        <translation>今天没有待办事项</translation>
    </message>
    <message>
        <source>What you promise in a next step, customers about to go back to the pool, deals and contracts that come due, customers who stay away, and birthdays appear here by themselves.</source>
        <translation>您在下一步中约定的事、即将回收的客户、到期的商机与合同、久未下单的客户和生日，都会自动出现在这里。</translation>
    </message>
    <message>
        <source>Open the customers</source>
        <translation>打开客户列表</translation>
    </message>
    <message>
        <source>Good morning, %1</source>
        <translation>早上好，%1</translation>
    </message>
    <message>
        <source>Good day, %1</source>
        <translation>下午好，%1</translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <translation>晚上好，%1</translation>
    </message>
    <message>
        <source>%1. By value, urgency and probability</source>
        <translation>%1。按价值、紧迫度和可能性排序</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <translation>M月d日 dddd</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>In 3 days</source>
        <translation>3 天后</translation>
    </message>
    <message>
        <source>Next Monday</source>
        <translation>下周一</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>一个月后</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>完成…</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>打开客户</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>Planned %n calls for today</source>
        <translation>
            <numerusform>今天安排了 %n 个电话</numerusform>
        </translation>
    </message>
    <message>
        <source>Whose day</source>
        <translation>谁的一天</translation>
    </message>
    <message>
        <source>My day</source>
        <translation>我的今日</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>已改到 %1</translation>
    </message>
    <message numerus="yes">
        <source>Put off %n until tomorrow</source>
        <translation>
            <numerusform>已推迟 %n 项到明天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::TodaySide</name>
    <message>
        <source>With a plan</source>
        <translation>已安排跟进</translation>
    </message>
    <message>
        <source>How the day went</source>
        <translation>今日进度</translation>
    </message>
    <message>
        <source>Planned for today</source>
        <translation>今日计划</translation>
    </message>
    <message>
        <source>Back to the pool within 7 days</source>
        <translation>7 天内将回收</translation>
    </message>
    <message>
        <source>Nobody was talked to yet.</source>
        <translation>今天还没有与客户联系。</translation>
    </message>
    <message numerus="yes">
        <source>%n notes and tasks</source>
        <translation>
            <numerusform>备注与任务 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2 个</translation>
    </message>
    <message numerus="yes">
        <source>%n without a plan</source>
        <translation>
            <numerusform>%n 个仍无计划</numerusform>
        </translation>
    </message>
    <message>
        <source>All have a plan.</source>
        <translation>都已安排。</translation>
    </message>
    <message numerus="yes">
        <source>Plan calls with these %n</source>
        <translation>
            <numerusform>为这 %n 个安排电话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>电话 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits and meetings</source>
        <translation>
            <numerusform>拜访和会面 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mails and messages</source>
        <translation>
            <numerusform>邮件和消息 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes of talk</source>
        <translation>
            <numerusform>共谈 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n next steps planned</source>
        <translation>
            <numerusform>已安排下一步 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deals won</source>
        <translation>
            <numerusform>赢单 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders</source>
        <translation>
            <numerusform>%n 张订单</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag to another time.</source>
        <translation>拖动可改时间。</translation>
    </message>
    <message numerus="yes">
        <source>Put off the %n that are left until tomorrow</source>
        <translation>
            <numerusform>剩下的 %n 项推迟到明天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::TodayView</name>
    <message>
        <source>Whom to contact today</source>
        <translation>今天联系谁</translation>
    </message>
</context>
<context>
    <name>crm::ui::TopBar</name>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Search customers, contacts, phones, orders, products</source>
        <translation>搜索客户、联系人、电话、订单、产品</translation>
    </message>
</context>
<context>
    <name>crm::ui::TradeActions</name>
    <message>
        <source>Delivery: %1</source>
        <translation>发货：%1</translation>
    </message>
    <message>
        <source>Delivery removed</source>
        <translation>已删除发货单</translation>
    </message>
    <message>
        <source>Payment removed</source>
        <translation>已删除回款</translation>
    </message>
    <message>
        <source>Return: %1</source>
        <translation>退货：%1</translation>
    </message>
    <message>
        <source>Return removed</source>
        <translation>已删除退货单</translation>
    </message>
    <message>
        <source>It is not here yet</source>
        <translation>尚未退回</translation>
    </message>
    <message>
        <source>Take the credit back</source>
        <translation>撤销冲红</translation>
    </message>
    <message>
        <source>It came back</source>
        <translation>退回待发</translation>
    </message>
    <message>
        <source>Credit it</source>
        <translation>冲红</translation>
    </message>
    <message>
        <source>Refuse it</source>
        <translation>拒绝退货</translation>
    </message>
    <message>
        <source>It has left</source>
        <translation>已发出</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>已签收</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>crm::ui::TradeListPage</name>
    <message>
        <source>Export the list (Ctrl+E)</source>
        <translation>导出列表（Ctrl+E）</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>导出：%1</translation>
    </message>
    <message>
        <source>Tables (*.csv);;Workbooks (*.xlsx)</source>
        <translation>表格 (*.csv);;工作簿 (*.xlsx)</translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln rows in %1</source>
        <translation>
            <numerusform>已将 %Ln 行保存到 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not write %1: %2. Choose another folder.</source>
        <translation>无法写入 %1：%2。请换一个文件夹。</translation>
    </message>
</context>
<context>
    <name>crm::ui::TradeTabs</name>
    <message>
        <source>Orders and what follows from them</source>
        <translation>订单及其后续</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>发货</translation>
    </message>
    <message>
        <source>Receivables</source>
        <translation>应收账款</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>退货</translation>
    </message>
</context>
<context>
    <name>crm::ui::TrendView</name>
    <message>
        <source>Who came back, by when they bought first</source>
        <translation>按首购时间看谁回来了</translation>
    </message>
    <message>
        <source>Worth in the next 12 months</source>
        <translation>未来 12 个月价值</translation>
    </message>
    <message>
        <source>Bought first in %1</source>
        <translation>%1 首购</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>%1 against the year before</source>
        <translation>同比 %1</translation>
    </message>
    <message>
        <source>Where revenue goes</source>
        <translation>销售额走势</translation>
    </message>
    <message>
        <source>Revenue by month</source>
        <translation>每月销售额</translation>
    </message>
    <message>
        <source>There are too few months to foretell anything.</source>
        <translation>月份太少，无法预测。</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>再次购买</translation>
    </message>
    <message>
        <source>%1 buy again in the quarter after the first</source>
        <translation>首购后的下一季度有 %1 再次购买</translation>
    </message>
    <message>
        <source>Part of those who bought first in a quarter that bought so many quarters later</source>
        <translation>某季度首购的客户在之后各季度仍购买的比例</translation>
    </message>
    <message>
        <source>Nobody has ordered yet.</source>
        <translation>还没有人下单。</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>%1 of the customers make half of what is to come</source>
        <translation>%1 的客户贡献未来价值的一半</translation>
    </message>
    <message>
        <source>What customers are worth</source>
        <translation>客户价值</translation>
    </message>
    <message>
        <source>Customers by their worth in the next 12 months, from … on</source>
        <translation>按未来 12 个月价值分布的客户数（起始值）</translation>
    </message>
    <message>
        <source>Bought together</source>
        <translation>一起购买</translation>
    </message>
    <message>
        <source>times as often as by chance</source>
        <translation>相当于偶然的倍数</translation>
    </message>
    <message>
        <source>What to offer to whom</source>
        <translation>向谁推荐什么</translation>
    </message>
    <message>
        <source>Nothing is bought together more often than by chance.</source>
        <translation>没有产品一起购买的次数超过偶然。</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>销售额</translation>
    </message>
    <message>
        <source>Last 3 months %1 against the 3 before</source>
        <translation>最近 3 个月较前 3 个月 %1</translation>
    </message>
    <message>
        <source>What goes with it</source>
        <translation>相关因素</translation>
    </message>
    <message>
        <source>Difference a year</source>
        <translation>每年相差</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1（%2 至 %3）</translation>
    </message>
    <message>
        <source>What moves sales</source>
        <translation>什么影响销售</translation>
    </message>
    <message>
        <source>%1: a difference of %2 a year, all else being equal</source>
        <translation>%1：其他条件相同时，每年相差 %2</translation>
    </message>
    <message numerus="yes">
        <source>Revenue of %n customers within a year; in brackets the range that is 95% sure. What goes together need not be the cause.</source>
        <translation>
            <numerusform>%n 位客户一年内的销售额；括号内为 95% 可靠的范围。相关不等于因果。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that is stored goes with higher or lower sales more than by chance.</source>
        <translation>已有资料中，没有什么与销售高低的关系超过偶然。</translation>
    </message>
    <message>
        <source>tried on the past: %1 closer than a plain guess</source>
        <translation>用过去检验：误差比简单推测小 %1</translation>
    </message>
    <message>
        <source>tried on the past: no closer than a plain guess</source>
        <translation>用过去检验：并不比简单推测准</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 倍</translation>
    </message>
    <message>
        <source>%1 → %2 (%3)</source>
        <translation>%1 → %2（%3）</translation>
    </message>
    <message>
        <source>In brackets: of orders with the first, how many have the second, too; then how many times as often that is as by chance. Of %1 orders.</source>
        <translation>括号内：买前者的订单里有多少也买后者；后面是比碰巧多几倍。共 %1 张订单。</translation>
    </message>
</context>
<context>
    <name>crm::ui::TrialDialog</name>
    <message>
        <source>Give a sample or trial to %1</source>
        <translation>给 %1 提供样品或试用</translation>
    </message>
    <message>
        <source>It stands among what happened, and on the day you choose the page Today reminds you to ask how it was.</source>
        <translation>会记入往来记录，并在所选日期由“今日”页提醒您询问使用情况。</translation>
    </message>
    <message>
        <source>A product, or what else it is</source>
        <translation>产品，或其他名称</translation>
    </message>
    <message>
        <source>What is given</source>
        <translation>提供的内容</translation>
    </message>
    <message>
        <source>Say what is given.</source>
        <translation>请写明提供什么。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>A number above zero.</source>
        <translation>请输入大于零的数字。</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>提供日期</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>这不是日期。</translation>
    </message>
    <message>
        <source>The day lies ahead.</source>
        <translation>日期在未来。</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>The last day of a trial</source>
        <translation>试用的最后一天</translation>
    </message>
    <message>
        <source>It cannot end before it begins.</source>
        <translation>结束不能早于开始。</translation>
    </message>
    <message>
        <source>Ask how it was on</source>
        <translation>回访日期</translation>
    </message>
    <message>
        <source>Left empty, nobody is reminded.</source>
        <translation>留空则不提醒。</translation>
    </message>
    <message>
        <source>This day is over.</source>
        <translation>这一天已过去。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
</context>
<context>
    <name>crm::ui::TrialPanel</name>
    <message>
        <source>Samples and trials</source>
        <translation>样品与试用</translation>
    </message>
    <message>
        <source>Give…</source>
        <translation>提供…</translation>
    </message>
    <message>
        <source>Give a sample or trial</source>
        <translation>提供样品或试用</translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier ones</source>
        <translation>
            <numerusform>另有更早的 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>None was given yet.</source>
        <translation>还没有提供过。</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>given %1</source>
        <translation>%1 提供</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>ask on %1</source>
        <translation>%1 回访</translation>
    </message>
    <message>
        <source>%1 was given to %2</source>
        <translation>已向 %2 提供 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>已移除：%1</translation>
    </message>
</context>
<context>
    <name>crm::ui::TurnWatch</name>
    <message>
        <source>Waiting for the file, which somebody else is writing to: %1 s. &quot;Cancel&quot; stops waiting; what you typed stays.</source>
        <translation>正在等待文件，其他人正在写入：%1 秒。点“取消”停止等待，您输入的内容会保留。</translation>
    </message>
    <message>
        <source>%1 was saving and has gone away. The server frees the file by itself, after 90 seconds or some minutes. Waiting for %2 s; &quot;Cancel&quot; stops waiting, and what you typed stays.</source>
        <translation>%1 保存到一半时离线了。服务器会自动释放文件，约需 90 秒或几分钟。已等待 %2 秒；点“取消”不再等待，已输入的内容会保留。</translation>
    </message>
    <message>
        <source>%1 is saving. You come next, waiting for %2 s. &quot;Cancel&quot; stops waiting; what you typed stays.</source>
        <translation>%1 正在保存，接下来就是你，已等待 %2 秒。点“取消”不再等待，已输入的内容会保留。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Waiting for earlier work of your own to be stored: %1 s. &quot;Cancel&quot; stops waiting; what you typed stays.</source>
        <translation>正在等待您之前的操作保存完成：%1 秒。点“取消”停止等待，您输入的内容会保留。</translation>
    </message>
</context>
<context>
    <name>crm::ui::UserDialog</name>
    <message>
        <source>New person</source>
        <translation>添加成员</translation>
    </message>
    <message>
        <source>Roles decide what somebody may do with this program.</source>
        <translation>角色决定成员在本程序中可以做什么。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>请填写成员姓名。</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>已离职</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Somebody who has left keeps the history.</source>
        <translation>离职成员的历史记录会保留。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Password…</source>
        <translation>密码…</translation>
    </message>
</context>
<context>
    <name>crm::ui::ValueView</name>
    <message>
        <source>Still customers</source>
        <translation>仍是客户</translation>
    </message>
    <message>
        <source>Purchases in the next 12 months</source>
        <translation>未来 12 个月的购买次数</translation>
    </message>
    <message>
        <source>Worth in the next 12 months</source>
        <translation>未来 12 个月的价值</translation>
    </message>
    <message>
        <source>How right the model was</source>
        <translation>模型有多准</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>of %1 who ever bought</source>
        <translation>共 %1 位曾购买</translation>
    </message>
    <message>
        <source>with care: those who buy often buy for other amounts</source>
        <translation>仅供参考：购买频繁的客户单次金额不同</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Revenue so far</source>
        <translation>至今销售额</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>第 %1 周</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>It expected %1 purchases, %2 were made (%3)</source>
        <translation>预期购买 %1 次，实际 %2 次（%3）</translation>
    </message>
    <message>
        <source>Repeat purchases, week by week; the model only knew the orders until %1</source>
        <translation>逐周累计的重复购买；模型只知道 %1 之前的订单</translation>
    </message>
    <message numerus="yes">
        <source>%n purchases</source>
        <translation>
            <numerusform>%n 次购买</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln may become your best customers</source>
        <translation>
            <numerusform>%Ln 位客户可能成为高价值客户</numerusform>
        </translation>
    </message>
    <message>
        <source>Not among the best so far, foretold to be worth as much as the best fifth</source>
        <translation>目前不在最好之列，但预计价值达到前五分之一</translation>
    </message>
    <message>
        <source>Of %1 named on %2, %3 then bought as much as the best fifth; of the others %4</source>
        <translation>%2 时点名的 %1 位中，有 %3 之后的购买额达到前五分之一；其他客户中为 %4</translation>
    </message>
    <message>
        <source>Nobody stands out.</source>
        <translation>没有突出的客户。</translation>
    </message>
    <message>
        <source>discounted by 10% a year</source>
        <translation>按每年 10% 折现</translation>
    </message>
    <message>
        <source>How these figures come about</source>
        <translation>这些数字是怎么算出来的</translation>
    </message>
    <message>
        <source>of two customers, the one it said did buy again</source>
        <translation>两位客户相比，它说更可能买的那位确实又买了</translation>
    </message>
    <message>
        <source>The model %1 looked at the orders of %2 customers, %3 of whom came back at least once.</source>
        <translation>模型 %1 看了 %2 位客户的订单，其中 %3 位至少回购过一次。</translation>
    </message>
    <message>
        <source>It takes everybody to buy at a rhythm of their own, on average every %1 days, and to stay away for good after a purchase with a chance of %2 on average. From that, and from how long each has been silent, follows who will buy how often.</source>
        <translation>它认为每位客户都按自己的节奏购买，平均每 %1 天一次；每次购买之后，平均有 %2 的可能不再回来。再看每位客户已经沉默了多久，就得出谁还会买多少次。</translation>
    </message>
    <message>
        <source>The calculation came to a clear end: %1 of %2 attempts from different beginnings led to it.</source>
        <translation>计算结果是明确的：从不同起点尝试 %2 次，%1 次得到同一结果。</translation>
    </message>
    <message>
        <source>For those who know such models: %1; log-likelihood %2; in weeks</source>
        <translation>供熟悉这类模型的人参考：%1；对数似然 %2；以周为单位</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>分群</translation>
    </message>
    <message>
        <source>Mostly buys</source>
        <translation>主要购买</translation>
    </message>
    <message>
        <source>Bought first in</source>
        <translation>首次购买年份</translation>
    </message>
    <message>
        <source>%1 (%2 customers; %3 to %4)</source>
        <translation>%1（%2 位客户；%3 至 %4）</translation>
    </message>
    <message>
        <source>%1 (%2 customers)</source>
        <translation>%1（%2 位客户）</translation>
    </message>
    <message>
        <source>In brackets, where 95 of 100 such estimates would lie, by how sure the model is</source>
        <translation>括号内为可靠范围：这样估计 100 次，约 95 次落在其中</translation>
    </message>
    <message>
        <source>%1 will bring most: %2, %3 a customer</source>
        <translation>%1将带来最多：%2，每位 %3</translation>
    </message>
    <message>
        <source>Orders before</source>
        <translation>此前的订单数</translation>
    </message>
    <message>
        <source>Bought afterwards, each</source>
        <translation>之后每位实际购买</translation>
    </message>
    <message>
        <source>Expected, each</source>
        <translation>之后每位预计购买</translation>
    </message>
    <message>
        <source>%1 or more (%2 customers)</source>
        <translation>%1 次及以上（%2 位客户）</translation>
    </message>
    <message>
        <source>Said and seen, by how often they had bought</source>
        <translation>预计与实际，按此前购买次数</translation>
    </message>
    <message>
        <source>Customers with so many orders until %1: orders after it, on average</source>
        <translation>截至 %1 有这么多订单的客户，之后平均的购买次数</translation>
    </message>
    <message>
        <source>Really bought</source>
        <translation>实际购买</translation>
    </message>
</context>
<context>
    <name>crm::ui::ValuesButton</name>
    <message>
        <source>Choose…</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Values: %1</source>
        <translation>取值：%1</translation>
    </message>
    <message>
        <source>Find, or type another one and press Enter</source>
        <translation>查找，或输入其他值后按回车</translation>
    </message>
    <message>
        <source>Find a value</source>
        <translation>查找选项</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>取值</translation>
    </message>
</context>
<context>
    <name>crm::ui::ViewDialog</name>
    <message>
        <source>Change the view</source>
        <translation>修改视图</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>存为视图</translation>
    </message>
    <message>
        <source>A view keeps the filters, the sorting and the columns of the list.</source>
        <translation>视图会记住列表的筛选、排序和列。</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>仅自己</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Please give it a name.</source>
        <translation>请输入名称。</translation>
    </message>
    <message>
        <source>For</source>
        <translation>谁可见</translation>
    </message>
</context>
<context>
    <name>crm::ui::VisitPrint</name>
    <message>
        <source>Before a visit</source>
        <translation>拜访之前</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>The page for the visit was saved.</source>
        <translation>拜访准备已保存。</translation>
    </message>
    <message>
        <source>Prepare a visit</source>
        <translation>拜访准备</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Visit %1</source>
        <translation>拜访 %1</translation>
    </message>
</context>
<context>
    <name>crm::ui::WelcomePage</name>
    <message>
        <source>Welcome to Kingfisher</source>
        <translation>欢迎使用翠鸟</translation>
    </message>
    <message>
        <source>Everything is kept in one file on this computer. How would you like to begin?</source>
        <translation>所有数据都保存在这台电脑的一个文件里。您想怎样开始？</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>先看看</translation>
    </message>
    <message>
        <source>Open a demonstration with customers, orders and a pool.</source>
        <translation>打开演示数据，里面有客户、订单和公海。</translation>
    </message>
    <message>
        <source>Import a sheet</source>
        <translation>导入表格</translation>
    </message>
    <message>
        <source>Bring your customers along from Excel or CSV.</source>
        <translation>从 Excel 或 CSV 带入您的客户。</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>从空白开始</translation>
    </message>
    <message>
        <source>Create a file and enter the first customer yourself.</source>
        <translation>新建一个文件，自己录入第一个客户。</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Continue with a file that you have.</source>
        <translation>继续使用已有的翠鸟文件。</translation>
    </message>
    <message>
        <source>Join a team&apos;s file</source>
        <translation>加入团队文件</translation>
    </message>
    <message>
        <source>Work in the file that a colleague has shared.</source>
        <translation>在同事共享的文件中工作。</translation>
    </message>
</context>
<context>
    <name>crm::ui::WindowActions</name>
    <message>
        <source>New file…</source>
        <translation>新建文件…</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Join a team&apos;s file…</source>
        <translation>加入团队文件…</translation>
    </message>
    <message>
        <source>Import a sheet…</source>
        <translation>导入表格…</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <translation>导出列表…</translation>
    </message>
    <message>
        <source>Slim list of pages</source>
        <translation>收起导航栏</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
</context>
<context>
    <name>crm::ui::WithdrawDialog</name>
    <message>
        <source>Withdraw the consent to: %1</source>
        <translation>撤回对“%1”的同意</translation>
    </message>
    <message>
        <source>It stays on record that they agreed, and that they no longer do.</source>
        <translation>曾经同意、现已撤回，两者都留存记录。</translation>
    </message>
    <message>
        <source>By phone, by a reply to a message</source>
        <translation>电话告知、回复消息</translation>
    </message>
    <message>
        <source>On</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
</context>
<context>
    <name>crm::ui::WorkProfileDialog</name>
    <message>
        <source>New customers are allocated by what people know and when they work.</source>
        <translation>新客户按员工的专长和工作时间分配。</translation>
    </message>
    <message>
        <source>The whole day</source>
        <translation>全天</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>1, a beginner</source>
        <translation>1，新手</translation>
    </message>
    <message>
        <source>5, the most senior</source>
        <translation>5，资历最深</translation>
    </message>
    <message>
        <source>Seniority</source>
        <translation>资历</translation>
    </message>
    <message>
        <source>Knows about</source>
        <translation>专长</translation>
    </message>
    <message>
        <source>Works on</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Skills and hours of %1 were saved</source>
        <translation>已保存 %1 的专长和工作时间</translation>
    </message>
</context>
<context>
    <name>crm::ui::format</name>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>%n 天后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n days</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
</context>
<context>
    <name>crm::ui::salestext</name>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>本季度</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>去年</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>近 12 个月</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>No product</source>
        <translation>无产品</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>未分类</translation>
    </message>
    <message>
        <source>No region</source>
        <translation>未知地区</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无负责人</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Every month of %1 sold more than a year before</source>
        <translation>%1 年每个月的销售额都高于去年同期</translation>
    </message>
    <message>
        <source>%1: as much sold as a year before</source>
        <translation>%1：销售额与去年同期持平</translation>
    </message>
    <message>
        <source>%1: %2 more sold than a year before</source>
        <translation>%1：销售额比去年同期高 %2</translation>
    </message>
    <message>
        <source>%1: %2 less sold than a year before</source>
        <translation>%1：销售额比去年同期低 %2</translation>
    </message>
    <message>
        <source>Revenue over time</source>
        <translation>销售额走势</translation>
    </message>
    <message>
        <source>%1 sold most: %2</source>
        <translation>%1 销售额最高：%2</translation>
    </message>
    <message>
        <source>Nothing was sold</source>
        <translation>没有销售</translation>
    </message>
    <message>
        <source>All revenue comes from %1</source>
        <translation>销售额全部来自%1</translation>
    </message>
    <message>
        <source>%1 makes up half of the revenue</source>
        <translation>%1占销售额的一半</translation>
    </message>
    <message>
        <source>%1 makes up %2 of the revenue</source>
        <translation>%1占销售额的 %2</translation>
    </message>
    <message numerus="yes">
        <source>The %n largest customers bring %1 of the revenue</source>
        <translation>
            <numerusform>前 %n 大客户贡献了销售额的 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n best products bring %1 of the revenue</source>
        <translation>
            <numerusform>最畅销的 %n 种产品贡献了销售额的 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 leads with %2 of the revenue</source>
        <translation>%1居首，占销售额的 %2</translation>
    </message>
    <message>
        <source>%1 on prior period</source>
        <translation>环比 %1</translation>
    </message>
    <message>
        <source>%1 on prior year</source>
        <translation>同比 %1</translation>
    </message>
    <message>
        <source>In no segment</source>
        <translation>不在任何分群</translation>
    </message>
</context>
<context>
    <name>crm::ui::scoretext</name>
    <message>
        <source>Has ordered</source>
        <translation>已下单</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>100 次里 %1 次</translation>
    </message>
    <message>
        <source>not used: you said that it is filled in afterwards</source>
        <translation>不采用：您说过它是事后才填的</translation>
    </message>
    <message>
        <source>not used: alone it is right in %1 cases, so it is probably filled in afterwards</source>
        <translation>不采用：单凭它就能判断对 %1，多半是事后才填的</translation>
    </message>
    <message>
        <source>used, but look at it: some of its values nearly always end the same way</source>
        <translation>采用，但请留意：它的某些取值几乎总是同一个结果</translation>
    </message>
    <message>
        <source>used: alone it tells next to nothing</source>
        <translation>采用：单凭它几乎看不出什么</translation>
    </message>
    <message>
        <source>used: alone it is right in %1 cases</source>
        <translation>采用：单凭它能判断对 %1</translation>
    </message>
    <message>
        <source>%1 It takes at least %2 customers whose outcome is known, %3 with a yes and %3 with a no. Now there are %4, %5 of them with a yes.</source>
        <translation>%1至少需要 %2 个结果已知的客户，其中成交和未成交各 %3 个。现在有 %4 个，其中成交 %5 个。</translation>
    </message>
    <message>
        <source>Of one who came and one who did not, the score picks the right one in %1 cases; a coin in 50.</source>
        <translation>从一个成交和一个未成交的客户里选，评分%1选对；抛硬币是 50 次。</translation>
    </message>
    <message>
        <source>Of one who came and one who did not, the score picks the right one in %1 cases. Going by %2 alone: in %3. A coin: in 50.</source>
        <translation>从一个成交和一个未成交的客户里选，评分%1选对；只看“%2”是%3；抛硬币是 50 次。</translation>
    </message>
    <message>
        <source>Of one who came and one who did not, the score picks the right one in %1 cases. It is no better than going by %2 alone: in %3.</source>
        <translation>从一个成交和一个未成交的客户里选，评分%1选对，并不比只看“%2”（%3）强。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: more than most</source>
        <translation>%1：高于多数客户</translation>
    </message>
    <message>
        <source>%1: no more than most</source>
        <translation>%1：不高于多数客户</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
</TS>
