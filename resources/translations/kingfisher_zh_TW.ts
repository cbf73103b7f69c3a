<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en_US">
<context>
    <name>Dashboard</name>
    <message>
        <source>The day</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>銷售</translation>
    </message>
    <message>
        <source>Targets and people</source>
        <translation>目標與人員</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>商機</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客戶</translation>
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
        <translation>先聯繫誰，為什麼</translation>
    </message>
    <message>
        <source>Pool, in and out</source>
        <translation>公海進出</translation>
    </message>
    <message>
        <source>Does the pool grow, or is it worked off?</source>
        <translation>公海在增多，還是在消化？</translation>
    </message>
    <message>
        <source>Sales at a glance</source>
        <translation>銷售概覽</translation>
    </message>
    <message>
        <source>Revenue, orders and buyers, against before</source>
        <translation>銷售額、訂單和購買客戶，與之前相比</translation>
    </message>
    <message>
        <source>Sales over time</source>
        <translation>銷售走勢</translation>
    </message>
    <message>
        <source>When was sold how much, and a year before?</source>
        <translation>各期賣了多少，去年同期呢？</translation>
    </message>
    <message>
        <source>Sales by region</source>
        <translation>各地區銷售</translation>
    </message>
    <message>
        <source>Where is sold most?</source>
        <translation>哪裡賣得最多？</translation>
    </message>
    <message>
        <source>Sales by category</source>
        <translation>各品類銷售</translation>
    </message>
    <message>
        <source>Which kinds of products carry the sales?</source>
        <translation>哪些品類撐起銷售？</translation>
    </message>
    <message>
        <source>Sales by product</source>
        <translation>各產品銷售</translation>
    </message>
    <message>
        <source>Which products sell best?</source>
        <translation>哪些產品賣得最好？</translation>
    </message>
    <message>
        <source>Sales by person</source>
        <translation>各負責人銷售</translation>
    </message>
    <message>
        <source>Who sells how much?</source>
        <translation>誰賣了多少？</translation>
    </message>
    <message>
        <source>Largest customers</source>
        <translation>最大的客戶</translation>
    </message>
    <message>
        <source>Who buys most?</source>
        <translation>誰買得最多？</translation>
    </message>
    <message>
        <source>Targets at a glance</source>
        <translation>目標概覽</translation>
    </message>
    <message>
        <source>What was reached, and what should be by today?</source>
        <translation>完成了多少，到今天應完成多少？</translation>
    </message>
    <message>
        <source>Targets by person</source>
        <translation>個人目標</translation>
    </message>
    <message>
        <source>Who is where they should be by today?</source>
        <translation>誰跟上了進度？</translation>
    </message>
    <message>
        <source>Targets by team</source>
        <translation>團隊目標</translation>
    </message>
    <message>
        <source>Which department is on its way?</source>
        <translation>哪個部門跟上了進度？</translation>
    </message>
    <message>
        <source>People, now and before</source>
        <translation>人員今昔對比</translation>
    </message>
    <message>
        <source>Who grew, who fell back?</source>
        <translation>誰在成長，誰在落後？</translation>
    </message>
    <message>
        <source>Pipeline at a glance</source>
        <translation>商機概覽</translation>
    </message>
    <message>
        <source>Won, win rate, how long it takes, what is open</source>
        <translation>贏單、贏率、週期、在談</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>銷售漏斗</translation>
    </message>
    <message>
        <source>Where do deals get stuck?</source>
        <translation>商機卡在哪裡？</translation>
    </message>
    <message>
        <source>Open deals by stage</source>
        <translation>各階段在談商機</translation>
    </message>
    <message>
        <source>How much waits where?</source>
        <translation>各階段還有多少？</translation>
    </message>
    <message>
        <source>Won over time</source>
        <translation>贏單走勢</translation>
    </message>
    <message>
        <source>When was won how much?</source>
        <translation>各期贏了多少？</translation>
    </message>
    <message>
        <source>Won by person</source>
        <translation>各負責人贏單</translation>
    </message>
    <message>
        <source>Who wins most, and how often?</source>
        <translation>誰贏得最多，贏率多高？</translation>
    </message>
    <message>
        <source>Won by product</source>
        <translation>各產品贏單</translation>
    </message>
    <message>
        <source>Which products win?</source>
        <translation>哪些產品贏單？</translation>
    </message>
    <message>
        <source>RFM segments</source>
        <translation>RFM 分組</translation>
    </message>
    <message>
        <source>Who are your customers?</source>
        <translation>您的客戶都是誰？</translation>
    </message>
    <message>
        <source>Revenue by segment</source>
        <translation>各分群的銷售額</translation>
    </message>
    <message>
        <source>Which segment brings the money?</source>
        <translation>哪個分群帶來收入？</translation>
    </message>
    <message>
        <source>RFM map</source>
        <translation>RFM 圖</translation>
    </message>
    <message>
        <source>When they bought last, and how often</source>
        <translation>最近何時購買，購買多少次</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>生命週期</translation>
    </message>
    <message>
        <source>How many are in which stage?</source>
        <translation>各階段有多少客戶？</translation>
    </message>
    <message>
        <source>Moves between stages</source>
        <translation>階段變動</translation>
    </message>
    <message>
        <source>Who moved, and why?</source>
        <translation>誰變了階段，為什麼？</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>同期群</translation>
    </message>
    <message>
        <source>Who came back, by when they bought first?</source>
        <translation>依首購時間看，誰又回來了？</translation>
    </message>
    <message>
        <source>Bought together</source>
        <translation>關聯購買</translation>
    </message>
    <message>
        <source>Which products go with each other?</source>
        <translation>哪些產品常一起買？</translation>
    </message>
    <message>
        <source>Value at a glance</source>
        <translation>價值概覽</translation>
    </message>
    <message>
        <source>Who is still a customer, and what they are worth</source>
        <translation>還有多少是客戶，價值多少</translation>
    </message>
    <message>
        <source>About to leave</source>
        <translation>即將流失</translation>
    </message>
    <message>
        <source>Whom to call before they are gone?</source>
        <translation>流失之前先聯繫誰？</translation>
    </message>
    <message>
        <source>Rising customers</source>
        <translation>潛力客戶</translation>
    </message>
    <message>
        <source>Who may become one of the best?</source>
        <translation>誰可能成為優質客戶？</translation>
    </message>
    <message>
        <source>How right the model was</source>
        <translation>模型有多準</translation>
    </message>
    <message>
        <source>What it expected, and what was bought</source>
        <translation>預期與實際購買</translation>
    </message>
    <message>
        <source>Revenue forecast</source>
        <translation>銷售額預測</translation>
    </message>
    <message>
        <source>Where does revenue go?</source>
        <translation>銷售額走向如何？</translation>
    </message>
    <message>
        <source>Worth of customers</source>
        <translation>客戶價值分佈</translation>
    </message>
    <message>
        <source>How is future worth spread?</source>
        <translation>未來價值如何分佈？</translation>
    </message>
    <message>
        <source>Samples and trials</source>
        <translation>樣品與試用</translation>
    </message>
    <message>
        <source>How many of them lead to an order?</source>
        <translation>有多少帶來了訂單？</translation>
    </message>
    <message>
        <source>Stage before and now</source>
        <translation>階段變化</translation>
    </message>
    <message>
        <source>Who was where, and is where?</source>
        <translation>誰之前在哪個階段，現在在哪個？</translation>
    </message>
    <message>
        <source>Who leaves, and who stays</source>
        <translation>誰流失、誰留下</translation>
    </message>
    <message>
        <source>What do those who leave have in common?</source>
        <translation>流失的客戶有什麼共同點？</translation>
    </message>
    <message>
        <source>Leaving: said and seen</source>
        <translation>流失判斷的準確度</translation>
    </message>
    <message>
        <source>How often was it right who would leave?</source>
        <translation>判斷誰會流失，有多少次說對了？</translation>
    </message>
    <message>
        <source>How many leave</source>
        <translation>流失率</translation>
    </message>
    <message>
        <source>By quarter, against the aim</source>
        <translation>按季，與目標對比</translation>
    </message>
    <message>
        <source>Why they leave</source>
        <translation>流失原因</translation>
    </message>
    <message>
        <source>The reasons that people recorded</source>
        <translation>登記的原因</translation>
    </message>
    <message>
        <source>Winning back</source>
        <translation>挽回</translation>
    </message>
    <message>
        <source>Which measures bring customers back?</source>
        <translation>哪些措施能挽回客戶？</translation>
    </message>
    <message>
        <source>What moves sales</source>
        <translation>什麼影響銷售</translation>
    </message>
    <message>
        <source>What goes with higher sales to a customer?</source>
        <translation>什麼與客戶銷售額高低相關？</translation>
    </message>
    <message>
        <source>Worth by segment</source>
        <translation>各分群的價值</translation>
    </message>
    <message>
        <source>Which customers will bring the money?</source>
        <translation>哪些客戶會帶來收入？</translation>
    </message>
    <message>
        <source>Worth by kind of product</source>
        <translation>按產品種類的價值</translation>
    </message>
    <message>
        <source>Buyers of what will bring the money?</source>
        <translation>買什麼的客戶會帶來收入？</translation>
    </message>
    <message>
        <source>Worth by first purchase</source>
        <translation>按首購年份的價值</translation>
    </message>
    <message>
        <source>Are newer customers worth as much?</source>
        <translation>新客戶的價值有老客戶高嗎？</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新增客戶</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>公海</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>訂單</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>新增訂單</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>產品</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>新增產品</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>報表</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>操作日誌</translation>
    </message>
    <message>
        <source>Data and backups</source>
        <translation>資料與備份</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>自訂欄位</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>新增欄位</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>團隊</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>新增成員</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>客戶洞察</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>查重</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>資料品質</translation>
    </message>
    <message>
        <source>Recycling</source>
        <translation>自動回收</translation>
    </message>
    <message>
        <source>Pool statistics</source>
        <translation>公海統計</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>客戶分群</translation>
    </message>
    <message>
        <source>New segment</source>
        <translation>新增分群</translation>
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
        <translation>銷售流程</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>業績</translation>
    </message>
    <message>
        <source>Nurturing</source>
        <translation>商機培育</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>儀表板</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日曆</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>商機</translation>
    </message>
    <message>
        <source>New opportunity</source>
        <translation>新增商機</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合約</translation>
    </message>
    <message>
        <source>New contract</source>
        <translation>新增合約</translation>
    </message>
    <message>
        <source>Playbooks</source>
        <translation>跟進方案</translation>
    </message>
    <message>
        <source>New playbook</source>
        <translation>新增跟進方案</translation>
    </message>
    <message>
        <source>Roles and rights</source>
        <translation>角色與權限</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>成交</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>經營</translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>資料</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隱私與合規</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>自動化</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>出貨</translation>
    </message>
    <message>
        <source>Receivables</source>
        <translation>應收帳款</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>退貨</translation>
    </message>
    <message>
        <source>Price lists</source>
        <translation>價格表</translation>
    </message>
    <message>
        <source>New price list</source>
        <translation>新增價格表</translation>
    </message>
</context>
<context>
    <name>crm</name>
    <message>
        <source>Call</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>拜訪</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>郵件</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>訊息</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>會議</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任務</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>計畫中</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>This activity no longer exists.</source>
        <translation>此活動已不存在。</translation>
    </message>
    <message>
        <source>This customer no longer exists.</source>
        <translation>此客戶已不存在。</translation>
    </message>
    <message>
        <source>Write down what was said, or the result.</source>
        <translation>請填寫活動內容或結果。</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>最多 %1 個字元。</translation>
    </message>
    <message>
        <source>This duration is not possible.</source>
        <translation>時長無效。</translation>
    </message>
    <message>
        <source>The next step lies before this one.</source>
        <translation>下次跟進時間不能早於本次。</translation>
    </message>
    <message>
        <source>This was done already.</source>
        <translation>此項已完成。</translation>
    </message>
    <message>
        <source>Somebody else changed this activity meanwhile.</source>
        <translation>此活動已被他人修改。</translation>
    </message>
    <message>
        <source>Spring Festival</source>
        <translation>春節</translation>
    </message>
    <message>
        <source>Lantern Festival</source>
        <translation>元宵節</translation>
    </message>
    <message>
        <source>Qingming Festival</source>
        <translation>清明節</translation>
    </message>
    <message>
        <source>Dragon Boat Festival</source>
        <translation>端午節</translation>
    </message>
    <message>
        <source>Qixi Festival</source>
        <translation>七夕</translation>
    </message>
    <message>
        <source>Mid-Autumn Festival</source>
        <translation>中秋節</translation>
    </message>
    <message>
        <source>Double Ninth Festival</source>
        <translation>重陽節</translation>
    </message>
    <message>
        <source>Winter Solstice</source>
        <translation>冬至</translation>
    </message>
    <message>
        <source>Laba Festival</source>
        <translation>臘八節</translation>
    </message>
    <message>
        <source>Chinese New Year&apos;s Eve</source>
        <translation>除夕</translation>
    </message>
    <message>
        <source>The number lost digits in a spreadsheet</source>
        <translation>號碼在試算表中遺失了位數</translation>
    </message>
    <message>
        <source>This is a registration number of before 2015, not a credit code</source>
        <translation>這是 2015 年以前的註冊號，不是統一社會信用代碼</translation>
    </message>
    <message>
        <source>A credit code has 18 characters, this one %1</source>
        <translation>統一社會信用代碼應為 18 位，現為 %1 位</translation>
    </message>
    <message>
        <source>A credit code cannot contain &quot;%1&quot;</source>
        <translation>統一社會信用代碼不能包含「%1」</translation>
    </message>
    <message>
        <source>The check character does not fit: one character is wrong or two are exchanged</source>
        <translation>檢查碼不符：有一位寫錯，或有兩位顛倒</translation>
    </message>
    <message>
        <source>An identity number has 18 characters, this one %1</source>
        <translation>居民身分證號碼應為 18 位，現為 %1 位</translation>
    </message>
    <message>
        <source>An identity number consists of digits, the last may be X</source>
        <translation>居民身分證號碼由數字組成，末位可以是 X</translation>
    </message>
    <message>
        <source>The region does not exist</source>
        <translation>地區代碼不存在</translation>
    </message>
    <message>
        <source>The birthday inside does not exist</source>
        <translation>其中的出生日期不存在</translation>
    </message>
    <message>
        <source>An address cannot contain line breaks</source>
        <translation>電子郵件地址不能包含換行</translation>
    </message>
    <message>
        <source>The address is empty</source>
        <translation>電子郵件地址為空</translation>
    </message>
    <message>
        <source>The address is longer than 254 characters</source>
        <translation>電子郵件地址超過 254 個字元</translation>
    </message>
    <message>
        <source>An address has exactly one @</source>
        <translation>電子郵件地址應有且只有一個 @</translation>
    </message>
    <message>
        <source>The part before the @ is not well formed</source>
        <translation>@ 前面的部分格式不正確</translation>
    </message>
    <message>
        <source>The domain behind the @ is not well formed</source>
        <translation>@ 後面的網域格式不正確</translation>
    </message>
    <message>
        <source>The number is too short</source>
        <translation>號碼過短</translation>
    </message>
    <message>
        <source>The area code is missing</source>
        <translation>缺少區碼</translation>
    </message>
    <message>
        <source>The number is too long</source>
        <translation>號碼過長</translation>
    </message>
    <message>
        <source>The country code does not exist</source>
        <translation>國碼不存在</translation>
    </message>
    <message>
        <source>No such range of numbers is known</source>
        <translation>沒有這樣的號段</translation>
    </message>
    <message>
        <source>This is not a phone number</source>
        <translation>這不是電話號碼</translation>
    </message>
    <message>
        <source>The number is empty</source>
        <translation>號碼為空</translation>
    </message>
    <message>
        <source>There are several numbers in one field</source>
        <translation>一個欄位中有多個號碼</translation>
    </message>
    <message>
        <source>%1 ext. %2</source>
        <translation>%1 分機 %2</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>成員</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>傳真</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>電子郵件</translation>
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
        <translation>網站</translation>
    </message>
    <message>
        <source>Social account</source>
        <translation>社群帳號</translation>
    </message>
    <message>
        <source>Somebody else changed the same fields meanwhile.</source>
        <translation>相同的欄位已被他人修改。</translation>
    </message>
    <message>
        <source>%1 is no longer active.</source>
        <translation>%1 已停用。</translation>
    </message>
    <message>
        <source>The pool %1 is switched off.</source>
        <translation>公海「%1」已停用。</translation>
    </message>
    <message>
        <source>The customer %1 has this code already.</source>
        <translation>客戶「%1」已使用此編號。</translation>
    </message>
    <message>
        <source>This company lies below the customer already.</source>
        <translation>該公司已是此客戶的子公司。</translation>
    </message>
    <message>
        <source>Somebody else changed this customer just now.</source>
        <translation>此客戶剛剛被他人修改。</translation>
    </message>
    <message>
        <source>%1 cannot be set for many customers at once.</source>
        <translation>不能為多個客戶批次設定 %1。</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>請填寫標籤名稱。</translation>
    </message>
    <message>
        <source>At most %1 characters; these are %2.</source>
        <translation>最多 %1 個字元，現有 %2 個。</translation>
    </message>
    <message>
        <source>A contact needs a name.</source>
        <translation>請填寫聯絡人姓名。</translation>
    </message>
    <message>
        <source>This day does not exist.</source>
        <translation>這一天不存在。</translation>
    </message>
    <message>
        <source>A customer needs a name.</source>
        <translation>請填寫客戶名稱。</translation>
    </message>
    <message>
        <source>A customer cannot be its own parent company.</source>
        <translation>客戶不能是自己的母公司。</translation>
    </message>
    <message>
        <source>A customer has an owner or lies in a pool, not both.</source>
        <translation>客戶不能既有負責人，又在公海中。</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>這不是電子郵件地址。</translation>
    </message>
    <message>
        <source>%1 is not a number.</source>
        <translation>%1 不是數字。</translation>
    </message>
    <message>
        <source>%1 is not a whole number.</source>
        <translation>%1 不是整數。</translation>
    </message>
    <message>
        <source>%1 is not a date.</source>
        <translation>%1 不是日期。</translation>
    </message>
    <message>
        <source>%1 is neither yes nor no.</source>
        <translation>%1 既不是「是」，也不是「否」。</translation>
    </message>
    <message>
        <source>%1 is not one of: %2.</source>
        <translation>%1 不在可選項目中：%2。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>長文字</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>整數</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
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
        <translation>單選</translation>
    </message>
    <message>
        <source>Several of a list</source>
        <translation>複選</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>網址</translation>
    </message>
    <message>
        <source>Person of the team</source>
        <translation>成員</translation>
    </message>
    <message>
        <source>A field needs a name of at most 100 characters.</source>
        <translation>請填寫欄位名稱，最多 100 個字元。</translation>
    </message>
    <message>
        <source>A list needs something to choose from.</source>
        <translation>請為清單新增選項。</translation>
    </message>
    <message>
        <source>There is a field named %1 already.</source>
        <translation>已有名為「%1」的欄位。</translation>
    </message>
    <message>
        <source>This field no longer exists.</source>
        <translation>此欄位已不存在。</translation>
    </message>
    <message>
        <source>Somebody else changed this field meanwhile.</source>
        <translation>此欄位已被他人修改。</translation>
    </message>
    <message>
        <source>A demonstration has 1 to %L1 customers.</source>
        <translation>示範資料可含 1 到 %L1 個客戶。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>已停止，未寫入任何內容。</translation>
    </message>
    <message>
        <source>The word list %1 is missing.</source>
        <translation>缺少詞表 %1。</translation>
    </message>
    <message>
        <source>A word list lacks its section %1.</source>
        <translation>詞表缺少 %1 部分。</translation>
    </message>
    <message>
        <source>“and” or “or” was expected</source>
        <translation>應為「and」或「or」</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>結尾</translation>
    </message>
    <message>
        <source>Position %1: %2, but there is %3.</source>
        <translation>位置 %1：%2，此處為%3。</translation>
    </message>
    <message>
        <source>the filter is nested too deeply</source>
        <translation>篩選條件巢狀層級過深</translation>
    </message>
    <message>
        <source>a closing parenthesis was expected</source>
        <translation>應為右括號</translation>
    </message>
    <message>
        <source>an opening parenthesis was expected</source>
        <translation>應為左括號</translation>
    </message>
    <message>
        <source>“and” was expected</source>
        <translation>應為「and」</translation>
    </message>
    <message>
        <source>a field was expected</source>
        <translation>應為欄位</translation>
    </message>
    <message>
        <source>a comparison was expected (=, !=, &lt;, &lt;=, &gt;, &gt;=, contains, starts, in, between)</source>
        <translation>應為比較運算子（=、!=、&lt;、&lt;=、&gt;、&gt;=、contains、starts、in、between）</translation>
    </message>
    <message>
        <source>only texts are compared by “contains” and “starts”</source>
        <translation>只有文字能用「contains」和「starts」比較</translation>
    </message>
    <message>
        <source>a text was expected</source>
        <translation>應為文字</translation>
    </message>
    <message>
        <source>a number was expected</source>
        <translation>應為數字</translation>
    </message>
    <message>
        <source>a date was expected</source>
        <translation>應為日期</translation>
    </message>
    <message>
        <source>a date was expected (2024-01-31, today, -30d)</source>
        <translation>應為日期（2024-01-31、today、-30d）</translation>
    </message>
    <message>
        <source>a number of days was expected</source>
        <translation>應為天數</translation>
    </message>
    <message>
        <source>Position %1: the quotation marks are not closed.</source>
        <translation>位置 %1：引號沒有結尾。</translation>
    </message>
    <message>
        <source>Position %1: “%2” does not belong here.</source>
        <translation>位置 %1：此處不應出現「%2」。</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>無法讀取檔案：%1</translation>
    </message>
    <message>
        <source>The file could not be opened: %1</source>
        <translation>無法開啟檔案：%1</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>無法讀取 %1：%2</translation>
    </message>
    <message>
        <source>A mail address has at most 254 characters.</source>
        <translation>電子郵件地址最多 254 個字元。</translation>
    </message>
    <message>
        <source>This is not a mail address.</source>
        <translation>這不是電子郵件地址。</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 是空的。</translation>
    </message>
    <message>
        <source>Line %1 has more than %2 columns; this is more than can be read.</source>
        <translation>第 %1 行超過 %2 欄，超出可讀取的範圍。</translation>
    </message>
    <message>
        <source>Line %1 is longer than %2 MB. This is not a sheet, or its line ends are lost.</source>
        <translation>第 %1 行超過 %2 MB。這不是表格，或換行字元已遺失。</translation>
    </message>
    <message>
        <source>Line %1: a quotation mark is opened here and never closed. Correct this line in the file, then import it again.</source>
        <translation>第 %1 行：這裡的引號沒有結尾。請在檔案中更正此行後重新匯入。</translation>
    </message>
    <message>
        <source>Line %1 holds a cell of more than 1 MB. This is not a sheet, or its line ends are lost.</source>
        <translation>第 %1 行有一個超過 1 MB 的儲存格。這不是表格，或換行字元已遺失。</translation>
    </message>
    <message>
        <source>The table cannot be written: %1</source>
        <translation>表格無法寫入：%1</translation>
    </message>
    <message>
        <source>Several customers have this name; the oldest was taken.</source>
        <translation>有多個客戶同名，已取最早的一個。</translation>
    </message>
    <message>
        <source>Another customer has this code.</source>
        <translation>另一個客戶已使用這個編號。</translation>
    </message>
    <message>
        <source>The customer stands in the file before; this row was added to it.</source>
        <translation>該客戶在檔案前面已出現，本列已併入。</translation>
    </message>
    <message>
        <source>The customer belongs to %1, and stays there.</source>
        <translation>該客戶的負責人是 %1，保持不變。</translation>
    </message>
    <message>
        <source>The customer lies in the pool %1, and stays there.</source>
        <translation>該客戶在公海「%1」中，保持不變。</translation>
    </message>
    <message>
        <source>The customer has no owner, and an import does not give it one.</source>
        <translation>該客戶沒有負責人，匯入不會為其指定。</translation>
    </message>
    <message>
        <source>%1, “%2”: %3</source>
        <translation>%1「%2」：%3</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>編碼</translation>
    </message>
    <message>
        <source>Company or person</source>
        <translation>公司或個人</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>聯絡人</translation>
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
        <translation>地區</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>國家</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>郵遞區號</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>產業</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等級</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>公海</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Customer code</source>
        <translation>客戶編號</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>職稱</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部門</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>單價</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>訂單編號</translation>
    </message>
    <message>
        <source>Order date</source>
        <translation>訂單日期</translation>
    </message>
    <message>
        <source>Product code</source>
        <translation>產品編碼</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>產品</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>幣別</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>已出貨</translation>
    </message>
    <message>
        <source>Required by</source>
        <translation>要求日期</translation>
    </message>
    <message>
        <source>Kind of activity</source>
        <translation>活動類型</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Next step on</source>
        <translation>下次跟進時間</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>階段</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>開始日期</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>結束日期</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>產品</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>訂單</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>訂單明細</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>跟進</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>商機</translation>
    </message>
    <message>
        <source>“%1” cannot be a key here. These can: %2.</source>
        <translation>「%1」不能作為比對欄位。可用：%2。</translation>
    </message>
    <message>
        <source>The key “%1” is in no column of the sheet.</source>
        <translation>表中沒有對應比對欄位「%1」的欄。</translation>
    </message>
    <message>
        <source>There is no person named %1 in this file.</source>
        <translation>此檔案中沒有名為 %1 的使用者。</translation>
    </message>
    <message>
        <source>There is no pool named %1.</source>
        <translation>沒有名為 %1 的公海。</translation>
    </message>
    <message>
        <source>There is nobody of this name among the users.</source>
        <translation>使用者中沒有這個人。</translation>
    </message>
    <message>
        <source>You may not give customers to others.</source>
        <translation>您無權將客戶分配給他人。</translation>
    </message>
    <message>
        <source>There is no pool of this name.</source>
        <translation>沒有這個名稱的公海。</translation>
    </message>
    <message>
        <source>“%1” is not FIELD=COLUMN.</source>
        <translation>「%1」不符合 FIELD=COLUMN 的形式。</translation>
    </message>
    <message>
        <source>There is no field “%1”. There are: %2.</source>
        <translation>沒有「%1」欄位。可用欄位：%2。</translation>
    </message>
    <message>
        <source>There is no column “%1”. There are: %2.</source>
        <translation>沒有「%1」欄。可用的欄：%2。</translation>
    </message>
    <message>
        <source>The order is in another currency.</source>
        <translation>該訂單使用另一種貨幣。</translation>
    </message>
    <message>
        <source>The number is larger than 1,000,000,000,000.</source>
        <translation>數值超過 1,000,000,000,000。</translation>
    </message>
    <message>
        <source>The order stands in the file before.</source>
        <translation>該訂單在檔案前面已出現。</translation>
    </message>
    <message>
        <source>The order has “%1” from a row before, which stays.</source>
        <translation>該訂單前面的列為「%1」，保持不變。</translation>
    </message>
    <message>
        <source>Several customers have an order of this number: the customer is needed.</source>
        <translation>有多個客戶存在這個訂單編號，需要同時給出客戶。</translation>
    </message>
    <message>
        <source>There is no order of this number. Import the orders first.</source>
        <translation>沒有這個訂單編號，請先匯入訂單。</translation>
    </message>
    <message>
        <source>This state of an order is not known.</source>
        <translation>無法識別的訂單狀態。</translation>
    </message>
    <message>
        <source>This is no currency.</source>
        <translation>無法識別的貨幣。</translation>
    </message>
    <message>
        <source>The amount is missing.</source>
        <translation>缺少金額。</translation>
    </message>
    <message>
        <source>Another product has this code.</source>
        <translation>另一個產品已使用這個編號。</translation>
    </message>
    <message>
        <source>The product stands in the file before; this row was added to it.</source>
        <translation>該產品在檔案前面已出現，本列已併入。</translation>
    </message>
    <message>
        <source>The rejected rows cannot be written to %1: %2</source>
        <translation>無法將未匯入的列寫入 %1：%2</translation>
    </message>
    <message>
        <source>The row contains binary data.</source>
        <translation>此列含有二進位資料。</translation>
    </message>
    <message>
        <source>The cell is not readable in this encoding.</source>
        <translation>以此編碼無法讀取此儲存格。</translation>
    </message>
    <message>
        <source>A quotation mark in the middle was taken as it is.</source>
        <translation>中間的引號已照原樣保留。</translation>
    </message>
    <message>
        <source>There is text behind the closing quotation mark.</source>
        <translation>結尾引號後面還有文字。</translation>
    </message>
    <message>
        <source>The cell holds an error instead of a value.</source>
        <translation>此儲存格是錯誤值。</translation>
    </message>
    <message>
        <source>The formula was never calculated. Open and save the workbook in Excel or WPS.</source>
        <translation>公式從未計算過。請用 Excel 或 WPS 開啟活頁簿並儲存。</translation>
    </message>
    <message>
        <source>The number lost digits: a spreadsheet keeps 15 of them.</source>
        <translation>號碼遺失了位數：試算表只保留 15 位。</translation>
    </message>
    <message>
        <source>The cell says that it lies where no cell can be.</source>
        <translation>此儲存格標示的位置不存在。</translation>
    </message>
    <message>
        <source>The cell is damaged.</source>
        <translation>此儲存格已損壞。</translation>
    </message>
    <message>
        <source>The row has %1 fields and the header %2.</source>
        <translation>此列有 %1 個欄位，標題列有 %2 個。</translation>
    </message>
    <message>
        <source>The cell has no column name above it.</source>
        <translation>此儲存格沒有對應的欄名。</translation>
    </message>
    <message>
        <source>The row ends early: it has %1 fields and the header %2.</source>
        <translation>此列不完整：只有 %1 個欄位，標題列有 %2 個。</translation>
    </message>
    <message>
        <source>The number lost digits in a spreadsheet.</source>
        <translation>號碼在試算表中遺失了位數。</translation>
    </message>
    <message numerus="yes">
        <source>%n control character(s) were removed.</source>
        <translation>
            <numerusform>已移除 %n 個控制字元。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invisible character(s) were removed.</source>
        <translation>
            <numerusform>已移除 %n 個不可見字元。</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is longer than %1 characters; the rest went to the notes.</source>
        <translation>文字超過 %1 個字元，其餘部分已放入備註。</translation>
    </message>
    <message>
        <source>This is not a phone number.</source>
        <translation>這不是電話號碼。</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>這不是日期。</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>這一天不存在。</translation>
    </message>
    <message>
        <source>Day and month cannot be told apart. Say in which order they stand.</source>
        <translation>無法區分日和月，請指定它們的順序。</translation>
    </message>
    <message>
        <source>A number of a day in Excel, read as %1.</source>
        <translation>這是 Excel 的日期序號，已讀作 %1。</translation>
    </message>
    <message>
        <source>A discount is a part of the whole: 0.15, 15% or 8.5折.</source>
        <translation>折扣請填寫減免的比例：0.15、15% 或 8.5折。</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>這不是數字。</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>缺少名稱。</translation>
    </message>
    <message>
        <source>The customer is missing.</source>
        <translation>缺少客戶。</translation>
    </message>
    <message>
        <source>The order number is missing.</source>
        <translation>缺少訂單編號。</translation>
    </message>
    <message>
        <source>The order date is missing or cannot be read.</source>
        <translation>訂單日期缺少或無法識別。</translation>
    </message>
    <message>
        <source>The time is missing or cannot be read.</source>
        <translation>時間缺少或無法識別。</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>第 %1 欄</translation>
    </message>
    <message>
        <source>The sheet is empty.</source>
        <translation>表格是空的。</translation>
    </message>
    <message>
        <source>There is no row %1 among the first ones.</source>
        <translation>開頭幾列中沒有第 %1 列。</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a file in it.</source>
        <translation>%1 是資料夾。請選擇其中的檔案。</translation>
    </message>
    <message>
        <source>%1 is a link that leads nowhere or in a circle.</source>
        <translation>%1 是失效或循環的連結。</translation>
    </message>
    <message>
        <source>%1 does not exist, or cannot be reached any more.</source>
        <translation>%1 不存在，或已無法存取。</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>無法存取 %1。</translation>
    </message>
    <message>
        <source>%1 is a pipe or a device, not a file.</source>
        <translation>%1 是管線或裝置，不是檔案。</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>一份 PDF 文件</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>程式</translation>
    </message>
    <message>
        <source>a compressed file (gzip); unpack it first</source>
        <translation>壓縮檔（gzip），請先解壓縮</translation>
    </message>
    <message>
        <source>a compressed file (bzip2); unpack it first</source>
        <translation>壓縮檔（bzip2），請先解壓縮</translation>
    </message>
    <message>
        <source>a compressed file (xz); unpack it first</source>
        <translation>壓縮檔（xz），請先解壓縮</translation>
    </message>
    <message>
        <source>a compressed archive (7z); unpack it first</source>
        <translation>壓縮檔（7z），請先解壓縮</translation>
    </message>
    <message>
        <source>a compressed archive (rar); unpack it first</source>
        <translation>壓縮檔（rar），請先解壓縮</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>a database; open it instead</source>
        <translation>資料庫，請改用「開啟檔案」</translation>
    </message>
    <message>
        <source>a word processor document</source>
        <translation>文書處理文件</translation>
    </message>
    <message>
        <source>%1 is a compressed archive (zip). Unpack it and choose the sheet in it.</source>
        <translation>%1 是壓縮檔（zip）。請解壓縮後選擇其中的表格。</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Save it without the password and import that.</source>
        <translation>%1 受密碼保護。請移除密碼另存後再匯入。</translation>
    </message>
    <message>
        <source>%1 is not a sheet but %2.</source>
        <translation>%1 不是表格，而是%2。</translation>
    </message>
    <message>
        <source>%1 is not an Excel workbook, or it is damaged.</source>
        <translation>%1 不是 Excel 活頁簿，或已損壞。</translation>
    </message>
    <message>
        <source>The encoding %1 is not known.</source>
        <translation>無法識別編碼 %1。</translation>
    </message>
    <message>
        <source>There is no sheet “%1”. There are: %2.</source>
        <translation>沒有「%1」工作表。可用工作表：%2。</translation>
    </message>
    <message>
        <source>Row %1 has more than %2 columns; this is more than can be read.</source>
        <translation>第 %1 列超過 %2 欄，超出可讀取的範圍。</translation>
    </message>
    <message>
        <source>%1 has no sheets.</source>
        <translation>%1 中沒有工作表。</translation>
    </message>
    <message>
        <source>This is a binary workbook (.xlsb). Save it as .xlsx and import that.</source>
        <translation>這是二進位活頁簿（.xlsb）。請另存為 .xlsx 後再匯入。</translation>
    </message>
    <message>
        <source>The workbook was made to deceive: its parts are nested too deeply.</source>
        <translation>活頁簿疑似惡意製作：內部巢狀層級過深。</translation>
    </message>
    <message>
        <source>The workbook was made to deceive: it declares a document type of its own.</source>
        <translation>活頁簿疑似惡意製作：其中宣告了自訂的文件類型。</translation>
    </message>
    <message>
        <source>The workbook is damaged (%1).</source>
        <translation>活頁簿已損壞（%1）。</translation>
    </message>
    <message>
        <source>The workbook was made to fill the memory: a single text in it is larger than 4 MB.</source>
        <translation>活頁簿疑似意在耗盡記憶體：其中一段文字超過 4 MB。</translation>
    </message>
    <message>
        <source>%1 is damaged: it may have been cut off on its way. Ask for it again, or open and save it in Excel or WPS.</source>
        <translation>%1 已損壞，可能在傳輸中被截斷。請重新索取，或用 Excel、WPS 開啟後重新儲存。</translation>
    </message>
    <message>
        <source>%1 holds %2 parts, which no workbook has.</source>
        <translation>%1 含有 %2 個組件，正常的活頁簿不會有這麼多。</translation>
    </message>
    <message>
        <source>%1 was made to deceive: it holds a part called “%2”.</source>
        <translation>%1 疑似惡意製作：其中含有名為「%2」的組件。</translation>
    </message>
    <message>
        <source>The workbook is damaged: its part “%1” is missing.</source>
        <translation>活頁簿已損壞：缺少組件「%1」。</translation>
    </message>
    <message>
        <source>The workbook is damaged: it may have been cut off on its way. Ask for it again, or open and save it in Excel or WPS.</source>
        <translation>活頁簿已損壞，可能在傳輸中被截斷。請重新索取，或用 Excel、WPS 開啟後重新儲存。</translation>
    </message>
    <message>
        <source>The workbook was made to fill the memory: it unpacks to more than a hundred times its size.</source>
        <translation>活頁簿疑似意在耗盡記憶體：解壓縮後超過原大小的一百倍。</translation>
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
        <translation>建立檔案</translation>
    </message>
    <message>
        <source>Made the demonstration data</source>
        <translation>產生示範資料</translation>
    </message>
    <message>
        <source>Added the customer %1</source>
        <translation>新增客戶 %1</translation>
    </message>
    <message>
        <source>Edited the customer %1</source>
        <translation>修改客戶 %1</translation>
    </message>
    <message>
        <source>Removed customers: %1</source>
        <translation>刪除客戶：%1</translation>
    </message>
    <message>
        <source>Recorded an activity with %1</source>
        <translation>新增「%1」的活動</translation>
    </message>
    <message>
        <source>Completed an activity with %1</source>
        <translation>完成「%1」的活動</translation>
    </message>
    <message>
        <source>Edited an activity with %1</source>
        <translation>修改「%1」的跟進記錄</translation>
    </message>
    <message>
        <source>Removed an activity with %1</source>
        <translation>刪除「%1」的活動</translation>
    </message>
    <message>
        <source>Added the order %1</source>
        <translation>新增訂單 %1</translation>
    </message>
    <message>
        <source>Edited the order %1</source>
        <translation>修改訂單 %1</translation>
    </message>
    <message>
        <source>Moved on the order %1</source>
        <translation>變更訂單 %1 的狀態</translation>
    </message>
    <message>
        <source>Removed the order %1</source>
        <translation>刪除訂單 %1</translation>
    </message>
    <message>
        <source>Added the product %1</source>
        <translation>新增產品「%1」</translation>
    </message>
    <message>
        <source>Edited the product %1</source>
        <translation>修改產品「%1」</translation>
    </message>
    <message>
        <source>Removed the product %1</source>
        <translation>刪除產品「%1」</translation>
    </message>
    <message>
        <source>Added the pool %1</source>
        <translation>新增公海「%1」</translation>
    </message>
    <message>
        <source>Edited the pool %1</source>
        <translation>修改公海「%1」</translation>
    </message>
    <message>
        <source>Added the person %1</source>
        <translation>新增成員「%1」</translation>
    </message>
    <message>
        <source>Renamed a person to %1</source>
        <translation>將成員改名為「%1」</translation>
    </message>
    <message>
        <source>Changed the role of %1</source>
        <translation>變更「%1」的角色</translation>
    </message>
    <message>
        <source>Activated or deactivated %1</source>
        <translation>啟用或停用「%1」</translation>
    </message>
    <message>
        <source>Added the field %1</source>
        <translation>新增欄位「%1」</translation>
    </message>
    <message>
        <source>Edited the field %1</source>
        <translation>修改欄位「%1」</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <translation>匯入 %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已復原：%1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>The history names the unknown table %1.</source>
        <translation>歷史記錄中有未知的資料表 %1。</translation>
    </message>
    <message>
        <source>This file was opened for reading only.</source>
        <translation>檔案以唯讀方式開啟。</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理員</translation>
    </message>
    <message>
        <source>Sales manager</source>
        <translation>業務經理</translation>
    </message>
    <message>
        <source>Salesperson</source>
        <translation>業務員</translation>
    </message>
    <message>
        <source>Sales assistant</source>
        <translation>業務助理</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>唯讀成員</translation>
    </message>
    <message>
        <source>Way to reach</source>
        <translation>聯絡方式</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Tag of a customer</source>
        <translation>客戶標籤</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Field of a record</source>
        <translation>自訂欄位的值</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>訂單</translation>
    </message>
    <message>
        <source>Line of an order</source>
        <translation>訂單明細</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>跟進</translation>
    </message>
    <message>
        <source>Mapping of a sheet</source>
        <translation>表格欄對應</translation>
    </message>
    <message>
        <source>View</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>啟用</translation>
    </message>
    <message>
        <source>Previous owner</source>
        <translation>前負責人</translation>
    </message>
    <message>
        <source>Reason of the release</source>
        <translation>退回原因</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>隸屬於</translation>
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
        <translation>生日曆法</translation>
    </message>
    <message>
        <source>Preferred way of contact</source>
        <translation>偏好的聯絡方式</translation>
    </message>
    <message>
        <source>Best time to reach</source>
        <translation>方便聯絡的時間</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>偏好</translation>
    </message>
    <message>
        <source>Hobbies</source>
        <translation>嗜好</translation>
    </message>
    <message>
        <source>Left over from the import</source>
        <translation>匯入時未能辨識的內容</translation>
    </message>
    <message>
        <source>Comes first</source>
        <translation>首選</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>Shipped on</source>
        <translation>出貨日期</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
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
        <translation>時間</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分鐘</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已確認</translation>
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
        <translation>至少要保留一名管理員。</translation>
    </message>
    <message>
        <source>The last pool has to stay.</source>
        <translation>至少要保留一個公海。</translation>
    </message>
    <message>
        <source>Only an empty pool can be switched off.</source>
        <translation>只有空的公海才能停用。</translation>
    </message>
    <message>
        <source>There is no operation %1.</source>
        <translation>沒有操作 %1。</translation>
    </message>
    <message>
        <source>This was taken back already.</source>
        <translation>此操作已復原過。</translation>
    </message>
    <message>
        <source>Nothing is left to take back: %1 changed since.</source>
        <translation>沒有可復原的內容：%1 此後已被修改。</translation>
    </message>
    <message>
        <source>This order no longer exists.</source>
        <translation>此訂單已不存在。</translation>
    </message>
    <message>
        <source>An order needs a date.</source>
        <translation>訂單要有日期。</translation>
    </message>
    <message>
        <source>It cannot be shipped before it was ordered.</source>
        <translation>出貨不能早於下單。</translation>
    </message>
    <message>
        <source>A line needs a product.</source>
        <translation>每行都要有產品。</translation>
    </message>
    <message>
        <source>A discount lies between 0 and 100 %.</source>
        <translation>折扣在 0 到 100% 之間。</translation>
    </message>
    <message>
        <source>This amount is too large.</source>
        <translation>金額太大。</translation>
    </message>
    <message>
        <source>This customer has an order %1 already.</source>
        <translation>此客戶已有訂單 %1。</translation>
    </message>
    <message>
        <source>An order cannot go from %1 to %2.</source>
        <translation>訂單不能從「%1」變為「%2」。</translation>
    </message>
    <message>
        <source>Somebody else changed this order meanwhile.</source>
        <translation>此訂單已被他人修改。</translation>
    </message>
    <message>
        <source>Claimed from the pool</source>
        <translation>從公海領取</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>指派</translation>
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
        <translation>匯入</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>合併</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>This pool no longer exists.</source>
        <translation>此公海已不存在。</translation>
    </message>
    <message>
        <source>There is no pool.</source>
        <translation>沒有公海。</translation>
    </message>
    <message>
        <source>A pool needs a name of at most 255 characters.</source>
        <translation>請填寫公海名稱，最多 255 個字元。</translation>
    </message>
    <message>
        <source>There is a pool named %1 already.</source>
        <translation>已有名為「%1」的公海。</translation>
    </message>
    <message>
        <source>Somebody else changed this pool meanwhile.</source>
        <translation>此公海已被他人修改。</translation>
    </message>
    <message>
        <source>This customer is yours already.</source>
        <translation>此客戶已在您名下。</translation>
    </message>
    <message>
        <source>%1 has this customer.</source>
        <translation>此客戶由 %1 負責。</translation>
    </message>
    <message>
        <source>This customer lies in no pool.</source>
        <translation>此客戶不在公海中。</translation>
    </message>
    <message>
        <source>This customer lies in another pool: %1.</source>
        <translation>此客戶在其他公海：%1。</translation>
    </message>
    <message>
        <source>Not claimed, since not all of them could be.</source>
        <translation>未領取，因為其中有客戶無法領取。</translation>
    </message>
    <message>
        <source>This customer lies in the pool already.</source>
        <translation>此客戶已在公海中。</translation>
    </message>
    <message>
        <source>This customer is not yours.</source>
        <translation>此客戶不在您名下。</translation>
    </message>
    <message>
        <source>Please say why.</source>
        <translation>請說明原因。</translation>
    </message>
    <message>
        <source>This person no longer exists.</source>
        <translation>此成員已不存在。</translation>
    </message>
    <message>
        <source>This product no longer exists.</source>
        <translation>此產品已不存在。</translation>
    </message>
    <message>
        <source>A product needs a name.</source>
        <translation>產品要有名稱。</translation>
    </message>
    <message>
        <source>The price is not possible.</source>
        <translation>單價無效。</translation>
    </message>
    <message>
        <source>The product %1 has this code already.</source>
        <translation>產品「%1」已使用此編號。</translation>
    </message>
    <message>
        <source>Somebody else changed this product meanwhile.</source>
        <translation>此產品已被他人修改。</translation>
    </message>
    <message>
        <source>This product was sold already. Make it inactive instead.</source>
        <translation>此產品已有銷售記錄，請改為停用。</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>請填寫成員姓名。</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>姓名過長。</translation>
    </message>
    <message>
        <source>There is a person named %1 already.</source>
        <translation>已有名為「%1」的成員。</translation>
    </message>
    <message>
        <source>The structure of this file is not Kingfisher&apos;s: %1</source>
        <translation>檔案結構與翠鳥不符：%1</translation>
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
        <translation>檔案 %1 已存在。</translation>
    </message>
    <message>
        <source>Nothing can be written in the folder %1.</source>
        <translation>資料夾 %1 無法寫入。</translation>
    </message>
    <message>
        <source>This file is of an older version and cannot be brought up to date: %1</source>
        <translation>檔案版本較舊，且無法升級：%1</translation>
    </message>
    <message>
        <source>%1 is neither &quot;small&quot; nor a number of customers.</source>
        <translation>%1 既不是「small」，也不是客戶數量。</translation>
    </message>
    <message>
        <source>There is nobody in this file who could use it.</source>
        <translation>此檔案中沒有可以使用它的成員。</translation>
    </message>
    <message>
        <source>The file is not open.</source>
        <translation>檔案未開啟。</translation>
    </message>
    <message>
        <source>The backup did not pass its check: %1</source>
        <translation>備份未通過驗證：%1</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 已存在。</translation>
    </message>
    <message>
        <source>The folder of %1 cannot be made.</source>
        <translation>無法建立 %1 所在的資料夾。</translation>
    </message>
    <message>
        <source>The backup does not hold what the file holds.</source>
        <translation>備份與檔案的內容不一致。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>無法寫入 %1。</translation>
    </message>
    <message>
        <source>The SQLite driver of Qt is not installed.</source>
        <translation>未安裝 Qt 的 SQLite 驅動程式。</translation>
    </message>
    <message>
        <source>This folder does not allow safe writing. Move the file to a local disk.</source>
        <translation>此資料夾無法保證安全寫入。請將檔案移到本機磁碟。</translation>
    </message>
    <message>
        <source>This version of SQLite does not keep files safe.</source>
        <translation>此版本的 SQLite 無法保證檔案安全。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>檔案 %1 不存在。</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 是資料夾。</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file.</source>
        <translation>%1 不是一般檔案。</translation>
    </message>
    <message>
        <source>%1 is empty. It is not a Kingfisher file.</source>
        <translation>%1 是空的，不是翠鳥檔案。</translation>
    </message>
    <message>
        <source>%1 is damaged: its first bytes are gone. Open the newest backup.</source>
        <translation>%1 已損壞，檔案開頭的資料已遺失。請開啟最新的備份。</translation>
    </message>
    <message>
        <source>%1 is not a Kingfisher file, but: %2.</source>
        <translation>%1 不是翠鳥檔案，而是：%2。</translation>
    </message>
    <message>
        <source>%1 is a database of another program.</source>
        <translation>%1 是其他程式的資料庫。</translation>
    </message>
    <message>
        <source>The file is write-protected.</source>
        <translation>檔案受寫入保護。</translation>
    </message>
    <message>
        <source>The folder is write-protected.</source>
        <translation>資料夾受寫入保護。</translation>
    </message>
    <message>
        <source>%1 %2 refers to a missing %3</source>
        <translation>%1 %2 參照的 %3 不存在</translation>
    </message>
    <message>
        <source>This file was written by a newer version of Kingfisher (file version %1, this program knows %2). Please update the program.</source>
        <translation>此檔案由更新版本的翠鳥寫入（檔案版本 %1，本程式支援到 %2）。請更新程式。</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>已改動 %1</translation>
    </message>
    <message>
        <source>not ours: %1</source>
        <translation>多出 %1</translation>
    </message>
    <message>
        <source>Not saved: the disk is full. Free some space and try again.</source>
        <translation>未儲存：磁碟已滿，請騰出空間後再試。</translation>
    </message>
    <message>
        <source>Not saved: somebody else is saving right now. Try again in a moment.</source>
        <translation>未儲存：其他人正在儲存，請稍後再試。</translation>
    </message>
    <message>
        <source>Not saved: the file can only be read.</source>
        <translation>未儲存：檔案為唯讀。</translation>
    </message>
    <message>
        <source>The disk or the network did not answer. What was saved before is kept.</source>
        <translation>磁碟或網路沒有回應。先前儲存的內容不受影響。</translation>
    </message>
    <message>
        <source>The file is damaged. Open the newest backup, or save what can be read.</source>
        <translation>檔案已損壞。請開啟最新的備份，或儲存仍可讀取的內容。</translation>
    </message>
    <message>
        <source>This is not a Kingfisher file.</source>
        <translation>這不是翠鳥檔案。</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>無法開啟檔案。</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>記憶體不足。</translation>
    </message>
    <message>
        <source>A text is too long to be stored.</source>
        <translation>文字過長，無法儲存。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>There is one like this already.</source>
        <translation>已存在相同的內容。</translation>
    </message>
    <message>
        <source>Something else still refers to this.</source>
        <translation>仍有其他資料參照此項。</translation>
    </message>
    <message>
        <source>The file could not be used (code %1).</source>
        <translation>無法使用檔案（代碼 %1）。</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>%1 was made, with %2 customers.</source>
        <translation>已建立 %1，含 %2 個客戶。</translation>
    </message>
    <message>
        <source>Customers: %1</source>
        <translation>客戶：%1</translation>
    </message>
    <message>
        <source>Contacts: %1</source>
        <translation>聯絡人：%1</translation>
    </message>
    <message>
        <source>Products: %1</source>
        <translation>產品：%1</translation>
    </message>
    <message>
        <source>Orders: %1</source>
        <translation>訂單：%1</translation>
    </message>
    <message>
        <source>Order lines: %1</source>
        <translation>訂單明細：%1</translation>
    </message>
    <message>
        <source>Activities: %1</source>
        <translation>活動：%1</translation>
    </message>
    <message>
        <source>Users: %1</source>
        <translation>成員：%1</translation>
    </message>
    <message>
        <source>Last backup: %1</source>
        <translation>上次備份：%1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>從未</translation>
    </message>
    <message>
        <source>%1 was written, opened again and checked: %2 rows.</source>
        <translation>已寫入 %1，並重新開啟驗證：共 %2 列。</translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation>檔案完好。</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 個客戶</translation>
    </message>
    <message>
        <source>There is no column %1.</source>
        <translation>沒有 %1 欄。</translation>
    </message>
    <message>
        <source>A delimiter is one character, or &quot;tab&quot;.</source>
        <translation>分隔符號應為一個字元，或寫 tab。</translation>
    </message>
    <message>
        <source>Day and month cannot be told apart in: %1. Say their order with --date-order.</source>
        <translation>無法區分日和月的欄位：%1。請用 --date-order 說明順序。</translation>
    </message>
    <message>
        <source>%1 rows: %2 created, %3 updated, %4 unchanged, %5 rejected.</source>
        <translation>共 %1 列：新增 %2，更新 %3，無變化 %4，拒絕 %5。</translation>
    </message>
    <message>
        <source>%1 is not an instant.</source>
        <translation>%1 不是有效的時刻。</translation>
    </message>
    <message>
        <source>Fields: %1, and your own ones by their names.</source>
        <translation>欄位：%1，以及依名稱引用的自訂欄位。</translation>
    </message>
    <message>
        <source>Comparisons: = != &lt; &lt;= &gt; &gt;= contains, starts, in (...), between ... and ...</source>
        <translation>比較：= != &lt; &lt;= &gt; &gt;= contains, starts, in (...), between ... and ...</translation>
    </message>
    <message>
        <source>Joined by: and, or, not, parentheses</source>
        <translation>連接：and、or、not 和括號</translation>
    </message>
    <message>
        <source>Values: texts in quotes or single words, numbers, dates, none, today, -30d (d, w, m, y)</source>
        <translation>值：加引號的文字或單個詞、數字、日期、none、today、-30d（d、w、m、y）</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>範例：</translation>
    </message>
    <message>
        <source>The log is intact: %1 operations.</source>
        <translation>操作記錄完好：共 %1 筆操作。</translation>
    </message>
    <message>
        <source>The log was touched at operation %1.</source>
        <translation>操作記錄在操作 %1 處被改動過。</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>此後已被修改</translation>
    </message>
    <message>
        <source>something made later needs it</source>
        <translation>後來的資料仍需要它</translation>
    </message>
    <message>
        <source>cannot come back</source>
        <translation>無法還原</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>沒有可復原的操作。</translation>
    </message>
    <message>
        <source>Operation %1 was taken back.</source>
        <translation>已復原操作 %1。</translation>
    </message>
    <message>
        <source>Nothing was taken back; --rest leaves out what stands in the way.</source>
        <translation>未復原任何內容；加上 --rest 可略過有衝突的部分。</translation>
    </message>
    <message>
        <source>%1 is not a date (YYYY-MM-DD).</source>
        <translation>%1 不是日期（YYYY-MM-DD）。</translation>
    </message>
    <message>
        <source>Not saved: the waiting was cancelled.</source>
        <translation>未儲存:您取消了等待。</translation>
    </message>
    <message>
        <source>The disk or the network did not answer in time, but this was saved.</source>
        <translation>磁碟或網路沒有及時回應,但內容已經儲存。</translation>
    </message>
    <message>
        <source>Not saved: the disk or the network did not answer. Nothing of it is stored; try again.</source>
        <translation>未儲存:磁碟或網路沒有回應。內容沒有寫入檔案,請重試。</translation>
    </message>
    <message>
        <source>It is not known yet whether this was saved: the disk or the network does not answer. Do not enter it again; the file is looked at as soon as it can be reached.</source>
        <translation>尚不清楚是否已儲存:磁碟或網路沒有回應。請勿重複輸入;檔案一旦可以存取就會自動核對。</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>個人</translation>
    </message>
    <message>
        <source>One line of text</source>
        <translation>單行文字</translation>
    </message>
    <message>
        <source>Decimal number</source>
        <translation>小數</translation>
    </message>
    <message>
        <source>lunar %1</source>
        <translation>農曆 %1</translation>
    </message>
    <message>
        <source>lunar leap %1</source>
        <translation>農曆閏 %1</translation>
    </message>
    <message>
        <source>%1 was changed while it was being read. Please try again.</source>
        <translation>%1 在讀取過程中被修改，請重試。</translation>
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
        <translation>本檔編號</translation>
    </message>
    <message>
        <source>Pinyin</source>
        <translation>拼音</translation>
    </message>
    <message>
        <source>Job title of the contact</source>
        <translation>聯絡人職稱</translation>
    </message>
    <message>
        <source>Recorded on</source>
        <translation>建檔時間</translation>
    </message>
    <message>
        <source>Owned since</source>
        <translation>歸屬起始時間</translation>
    </message>
    <message>
        <source>In the pool since</source>
        <translation>進入公海時間</translation>
    </message>
    <message>
        <source>Owned before by</source>
        <translation>前負責人</translation>
    </message>
    <message>
        <source>Orders so far</source>
        <translation>累計訂單數</translation>
    </message>
    <message>
        <source>Revenue so far</source>
        <translation>累計成交額</translation>
    </message>
    <message>
        <source>Last order on</source>
        <translation>最近下單日期</translation>
    </message>
    <message>
        <source>Last contact on</source>
        <translation>最近聯絡時間</translation>
    </message>
    <message>
        <source>Next contact on</source>
        <translation>下次聯絡時間</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>販售中</translation>
    </message>
    <message>
        <source>Lines in all</source>
        <translation>明細行數</translation>
    </message>
    <message>
        <source>Sum of the lines</source>
        <translation>明細合計</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>首行產品</translation>
    </message>
    <message>
        <source>This is the file that is open: %1. Choose another name.</source>
        <translation>%1 正是目前開啟的檔案，請換一個名稱。</translation>
    </message>
    <message>
        <source>%1 is not a file that a table could be written to.</source>
        <translation>%1 不是可以寫入表格的檔案。</translation>
    </message>
    <message>
        <source>%1 is write-protected.</source>
        <translation>%1 是唯讀檔案。</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>資料夾 %1 不存在。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>無法寫入 %1：%2</translation>
    </message>
    <message>
        <source>There is no column %1. There are: %2.</source>
        <translation>沒有欄「%1」。可用的欄：%2。</translation>
    </message>
    <message>
        <source>Products belong to no customer.</source>
        <translation>產品不屬於任何客戶，不能依客戶篩選。</translation>
    </message>
    <message>
        <source>The workbook cannot be written: %1</source>
        <translation>無法寫入活頁簿：%1</translation>
    </message>
    <message>
        <source>Taken as it stands, but look at it: %1.</source>
        <translation>已依原文匯入，請核對：%1。</translation>
    </message>
    <message>
        <source>Customer name</source>
        <translation>客戶名稱</translation>
    </message>
    <message>
        <source>Contact name</source>
        <translation>聯絡人姓名</translation>
    </message>
    <message>
        <source>Product name</source>
        <translation>產品名稱</translation>
    </message>
    <message>
        <source>Opportunity number</source>
        <translation>商機編號</translation>
    </message>
    <message>
        <source>Opportunity name</source>
        <translation>商機名稱</translation>
    </message>
    <message>
        <source>Mainland China</source>
        <translation>中國大陸</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>台灣</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>香港</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>澳門</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>新加坡</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>馬來西亞</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>日本</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>韓國</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>越南</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>泰國</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>美國</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>英國</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>德國</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>澳洲</translation>
    </message>
    <message>
        <source>Saved the view %1</source>
        <translation>儲存了檢視 %1</translation>
    </message>
    <message>
        <source>Changed the view %1</source>
        <translation>修改了檢視 %1</translation>
    </message>
    <message>
        <source>Removed the view %1</source>
        <translation>刪除了檢視 %1</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n row(s) to %1</source>
        <translation>
            <numerusform>匯出 %n 列到 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Still in use, and therefore kept: %1.</source>
        <translation>仍在使用,因此保留:%1。</translation>
    </message>
    <message>
        <source>This changed nothing: there is nothing to take back.</source>
        <translation>此操作沒有更改任何資料，無需復原。</translation>
    </message>
    <message>
        <source>What was typed could not be kept: %1.</source>
        <translation>無法暫存已填寫的內容：%1。</translation>
    </message>
    <message>
        <source>This view is somebody else&apos;s.</source>
        <translation>這是別人的檢視。</translation>
    </message>
    <message>
        <source>A view needs a name of at most 100 characters.</source>
        <translation>檢視需要一個不超過 100 個字元的名稱。</translation>
    </message>
    <message>
        <source>There is a view named %1 already.</source>
        <translation>已有名為「%1」的檢視。</translation>
    </message>
    <message>
        <source>This view no longer exists.</source>
        <translation>該檢視已不存在。</translation>
    </message>
    <message>
        <source>Somebody else changed this view meanwhile.</source>
        <translation>該檢視剛被他人修改。</translation>
    </message>
    <message>
        <source>%1 lies beside this file, but does not belong to it or is damaged. Nothing was changed. Move it to another folder and open the file again, or open the newest backup.</source>
        <translation>此檔案旁邊的 %1 不屬於它,或者已經損毀。沒有做任何變更。請把 %1 移到別的資料夾後再開啟,或者開啟最新的備份。</translation>
    </message>
    <message>
        <source>There is no room to look at %1.</source>
        <translation>空間不足,無法檢查 %1。</translation>
    </message>
    <message>
        <source>It cannot come back: %1 stands in the way.</source>
        <translation>無法恢復：「%1」與之衝突。</translation>
    </message>
    <message>
        <source>There is no backup from before this import: %1</source>
        <translation>匯入前沒有做成備份:%1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1</source>
        <translation>
            <numerusform>已寫入 %n 列到 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were too long for a workbook and were cut; CSV holds them whole.</source>
        <translation>
            <numerusform>%n 個文字超出活頁簿的長度上限，已截斷；CSV 可完整保存。</numerusform>
        </translation>
    </message>
    <message>
        <source>Added the department %1</source>
        <translation>新增了部門「%1」</translation>
    </message>
    <message>
        <source>Edited the department %1</source>
        <translation>修改了部門「%1」</translation>
    </message>
    <message>
        <source>Removed the department %1</source>
        <translation>刪除了部門「%1」</translation>
    </message>
    <message>
        <source>Moved %1 to another department</source>
        <translation>將 %1 調到其他部門</translation>
    </message>
    <message>
        <source>Removed a limit of customers</source>
        <translation>取消了庫容</translation>
    </message>
    <message>
        <source>Added the recycling rule %1</source>
        <translation>新增了回收規則「%1」</translation>
    </message>
    <message>
        <source>Changed the recycling rule %1</source>
        <translation>修改了回收規則「%1」</translation>
    </message>
    <message>
        <source>Ended the recycling rule %1</source>
        <translation>終止了回收規則「%1」</translation>
    </message>
    <message>
        <source>Changed how recycling warns and asks</source>
        <translation>修改了回收的提醒與確認設定</translation>
    </message>
    <message>
        <source>Member of a pool</source>
        <translation>公海成員</translation>
    </message>
    <message>
        <source>Field that a pool hides</source>
        <translation>公海隱藏的欄位</translation>
    </message>
    <message>
        <source>Reason to release</source>
        <translation>退回原因</translation>
    </message>
    <message>
        <source>Hold limit</source>
        <translation>庫容</translation>
    </message>
    <message>
        <source>Recycling rule</source>
        <translation>回收規則</translation>
    </message>
    <message>
        <source>Days of a recycling rule</source>
        <translation>回收規則的天數</translation>
    </message>
    <message>
        <source>Setting of the team</source>
        <translation>團隊設定</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>銷售流程</translation>
    </message>
    <message>
        <source>Stage of a pipeline</source>
        <translation>銷售階段</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>商機</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合約</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投訴</translation>
    </message>
    <message>
        <source>You do not work with the pool %1.</source>
        <translation>您不是公海「%1」的成員。</translation>
    </message>
    <message>
        <source>Customers who have bought something cannot be claimed from the pool %1.</source>
        <translation>公海「%1」中已成交的客戶不能領取。</translation>
    </message>
    <message>
        <source>The limit of %1 claims a day is used up. Again from %2.</source>
        <translation>今天的領取上限 %1 個已用完，%2 起可再領取。</translation>
    </message>
    <message>
        <source>The limit of %1 claims a week is used up. Again from %2.</source>
        <translation>本週的領取上限 %1 個已用完，%2 起可再領取。</translation>
    </message>
    <message>
        <source>The limit of %1 claims a month is used up. Again from %2.</source>
        <translation>本月的領取上限 %1 個已用完，%2 起可再領取。</translation>
    </message>
    <message>
        <source>You had this customer before. You can claim it again from %1.</source>
        <translation>您曾是這個客戶的負責人，%1 起可再次領取。</translation>
    </message>
    <message>
        <source>This customer has just come into the pool. It can be claimed from %1.</source>
        <translation>這個客戶剛進入公海，%1 起可領取。</translation>
    </message>
    <message>
        <source>A limit is for one person, one role or one department.</source>
        <translation>庫容只能針對一個人、一個角色或一個部門。</translation>
    </message>
    <message>
        <source>A limit is a whole number, 0 or more.</source>
        <translation>庫容是不小於 0 的整數。</translation>
    </message>
    <message>
        <source>There is a limit for them already.</source>
        <translation>已經為其設定了庫容。</translation>
    </message>
    <message>
        <source>Somebody else changed this limit meanwhile.</source>
        <translation>其他人剛剛改動了這個庫容。</translation>
    </message>
    <message>
        <source>%1 would have more customers than the limit allows: %2 used, %3 exempt, limit %4.</source>
        <translation>%1 的客戶將超過庫容：已有 %2 個，其中 %3 個不計入，上限 %4 個。</translation>
    </message>
    <message>
        <source>Back to %1 after %2 days without a follow-up</source>
        <translation>%2 天未跟進，回收到%1</translation>
    </message>
    <message>
        <source>Back to %1 after %2 days without a deal</source>
        <translation>%2 天未成交，回收到%1</translation>
    </message>
    <message>
        <source>Back to %1 after %2 days without an open opportunity</source>
        <translation>%2 天沒有進行中的商機，回收到%1</translation>
    </message>
    <message>
        <source>Back to %1 after %2 days with the same owner</source>
        <translation>持有滿 %2 天，回收到%1</translation>
    </message>
    <message>
        <source>Back to %1 %2 days after the last contract or order ended</source>
        <translation>合約或訂單結束 %2 天後，回收到%1</translation>
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
        <translation>%1，適用於 %2 的客戶</translation>
    </message>
    <message>
        <source>This rule no longer exists.</source>
        <translation>這條規則已不存在。</translation>
    </message>
    <message>
        <source>A rule needs a name of at most 255 characters.</source>
        <translation>規則需要一個不超過 255 個字的名稱。</translation>
    </message>
    <message>
        <source>A rule waits for 1 to 3650 days.</source>
        <translation>規則的天數為 1 到 3650 天。</translation>
    </message>
    <message>
        <source>A rule needs a pool that is switched on.</source>
        <translation>規則需要指定一個啟用的公海。</translation>
    </message>
    <message>
        <source>Somebody else changed this rule meanwhile.</source>
        <translation>其他人剛剛改動了這條規則。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is behind what the file knows. Nothing is recycled until somebody has looked at the list.</source>
        <translation>這台電腦的時鐘比檔案中的記錄慢。在有人確認名單之前不會回收。</translation>
    </message>
    <message>
        <source>%1 customers would go back at once. Nothing is recycled until somebody has looked at the list.</source>
        <translation>將一次回收 %1 個客戶。在有人確認名單之前不會回收。</translation>
    </message>
    <message>
        <source>system: rule %1</source>
        <translation>系統：規則「%1」</translation>
    </message>
    <message>
        <source>A department needs a name of at most 100 characters.</source>
        <translation>部門需要一個不超過 100 個字的名稱。</translation>
    </message>
    <message>
        <source>There is a department named %1 already.</source>
        <translation>已經有名為「%1」的部門。</translation>
    </message>
    <message>
        <source>This department no longer exists.</source>
        <translation>這個部門已不存在。</translation>
    </message>
    <message>
        <source>A department cannot be part of itself.</source>
        <translation>部門不能隸屬於自己。</translation>
    </message>
    <message>
        <source>Somebody else changed this department meanwhile.</source>
        <translation>其他人剛剛改動了這個部門。</translation>
    </message>
    <message>
        <source>%1 is still in use.</source>
        <translation>「%1」仍在使用中。</translation>
    </message>
    <message>
        <source>Made %1 of one&apos;s own changes again</source>
        <translation>重新執行了自己的 %1 項變更</translation>
    </message>
    <message>
        <source>This file was made for one machine alone and lies on a network drive. Share it, or open it on a local disk.</source>
        <translation>此檔案只供一台電腦使用，卻放在網路磁碟機上。請先共用它，或在本機磁碟上開啟。</translation>
    </message>
    <message>
        <source>The file lies on a network drive and is not shared. Share it first.</source>
        <translation>檔案在網路磁碟機上，但尚未共用。請先共用。</translation>
    </message>
    <message>
        <source>The file lies in a folder of %1. Never open it on two machines at once; keep it on a local disk and only backups there.</source>
        <translation>檔案在 %1 的資料夾中。切勿在兩台電腦上同時開啟；請把檔案放在本機磁碟，那裡只放備份。</translation>
    </message>
    <message>
        <source>The file lies in a folder of %1, which copies it while people write to it. Put it on a drive that all of them reach.</source>
        <translation>檔案在 %1 的資料夾中，有人寫入時它會被複製。請放到大家都能存取的磁碟機上。</translation>
    </message>
    <message>
        <source>The file has several names (hard links), and what lies beside one is not seen beside the other. Remove all names but one.</source>
        <translation>此檔案有多個名稱（硬連結），一個名稱旁的內容在另一個旁邊看不到。請只保留一個名稱。</translation>
    </message>
    <message>
        <source>Beside the file lies another state of it, %1. Compare the two, and keep one.</source>
        <translation>檔案旁邊有它的另一個版本：%1。請比較兩者，只保留一個。</translation>
    </message>
    <message>
        <source>The file has to be brought up to date, and %1 has it open. Open it once everybody has closed it.</source>
        <translation>檔案需要升級，但 %1 正開啟著它。請等所有人關閉後再開啟。</translation>
    </message>
    <message>
        <source>This machine has no copy of %1.</source>
        <translation>這台電腦上沒有 %1 的副本。</translation>
    </message>
    <message>
        <source>The team&apos;s file cannot be reached. This is the copy of it that was made on this machine at %1; what came later is not in it.</source>
        <translation>無法存取團隊檔案。這是這台電腦上於 %1 製作的副本；之後的內容不在其中。</translation>
    </message>
    <message>
        <source>This file cannot be shared: %1</source>
        <translation>此檔案不能共用：%1</translation>
    </message>
    <message>
        <source>It lies in a folder of %1, which copies it while people write to it. Put it on a drive that all of them reach.</source>
        <translation>它在 %1 的資料夾中，有人寫入時會被複製。請放到大家都能存取的磁碟機上。</translation>
    </message>
    <message>
        <source>It has several names (hard links). Remove all names but one.</source>
        <translation>它有多個名稱（硬連結）。請只保留一個。</translation>
    </message>
    <message>
        <source>%1 is not shared. Who has it shares it first.</source>
        <translation>%1 尚未共用。請先由檔案擁有者共用。</translation>
    </message>
    <message>
        <source>An older state of the file was put in its place. Please open it again.</source>
        <translation>檔案被換成了較早的版本。請重新開啟。</translation>
    </message>
    <message>
        <source>Another file was put in the place of %1. Please open it again.</source>
        <translation>%1 的位置上換成了另一個檔案。請重新開啟。</translation>
    </message>
    <message>
        <source>The file %1 is not there any more. It was renamed, moved or deleted, or its drive is away.</source>
        <translation>檔案 %1 已不在。它被改名、移動或刪除，或者磁碟機已中斷。</translation>
    </message>
    <message>
        <source>The team has gone on to a newer version of Kingfisher. Please update the program; until then this file can only be read.</source>
        <translation>團隊已改用更新版本的翠鳥。請升級程式；在此之前此檔案只能讀取。</translation>
    </message>
    <message>
        <source>The team has moved to %1. This file is kept as it was.</source>
        <translation>團隊已遷移到 %1。此檔案保持原樣。</translation>
    </message>
    <message>
        <source>This file was closed for writing because it was found damaged. Open the newest backup.</source>
        <translation>此檔案因發現損壞而停止寫入。請開啟最新的備份。</translation>
    </message>
    <message>
        <source>Another state of the file was put in the place of the one that was open: what was written last is not in it. Nothing more is written; please open the file again.</source>
        <translation>開啟的檔案被換成了另一個版本：最後寫入的內容不在其中。已停止寫入；請重新開啟檔案。</translation>
    </message>
    <message>
        <source>%1 people have this file open; there is no room for more.</source>
        <translation>已有 %1 人開啟此檔案，不能再多。</translation>
    </message>
    <message>
        <source>two machines were given one place</source>
        <translation>兩台電腦得到了同一個位置</translation>
    </message>
    <message>
        <source>%1 on %2 has its place locked, and this machine was given the same lock</source>
        <translation>%2 上的 %1 已鎖定其位置，而這台電腦得到了同一把鎖</translation>
    </message>
    <message>
        <source>Not saved: a colleague&apos;s machine stopped while it saved, and the drive does not show yet how far it came. Try again in a minute.</source>
        <translation>未儲存：同事的電腦在儲存時停止，磁碟機尚未顯示進行到哪一步。請一分鐘後再試。</translation>
    </message>
    <message>
        <source>A write was cut off, and another state of the file lies there than before or after it. Please open the newest backup.</source>
        <translation>一次寫入被中斷，檔案的狀態既不是寫入前也不是寫入後。請開啟最新的備份。</translation>
    </message>
    <message>
        <source>A write was cut off and has left damage: %1. Please open the newest backup.</source>
        <translation>一次寫入被中斷並造成損壞：%1。請開啟最新的備份。</translation>
    </message>
    <message>
        <source>The file beside the team&apos;s file cannot be used: %1</source>
        <translation>無法使用團隊檔案旁的輔助檔案：%1</translation>
    </message>
    <message>
        <source>Locks do not work on this drive (%1): %2. Two people could overwrite each other&apos;s work, so nothing is written any more. Have the drive mounted so that locks reach the server; then let everybody close the file and open it again.</source>
        <translation>此磁碟機（%1）上的鎖定無效：%2。兩人可能互相覆蓋，因此已停止寫入。請讓管理員重新掛載，使鎖定能傳到伺服器；然後所有人關閉檔案再開啟。</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>未儲存：%1</translation>
    </message>
    <message>
        <source>Not saved: %1 was saving and has gone away. The server frees the file by itself, after 90 seconds or some minutes.</source>
        <translation>未儲存：%1 儲存到一半時離線了。伺服器會自動釋放檔案，約需 90 秒或幾分鐘。</translation>
    </message>
    <message>
        <source>Not saved: %1 is saving right now. Try again in a moment.</source>
        <translation>未儲存：%1 正在儲存。請稍後再試。</translation>
    </message>
    <message>
        <source>Not saved: it is still being found out who has the file open. Try again in a moment.</source>
        <translation>未儲存：正在確認誰開啟了此檔案。請稍後再試。</translation>
    </message>
    <message>
        <source>This file cannot be shared safely here: SQLite answers %1 otherwise than needed.</source>
        <translation>此檔案在這裡不能安全共用：SQLite 對 %1 的回答不符合要求。</translation>
    </message>
    <message>
        <source>Somebody has this file open. Let everybody close it, here and on other machines, and try again.</source>
        <translation>有人開啟著此檔案。請讓所有人（包括其他電腦）關閉後再試。</translation>
    </message>
    <message>
        <source>Put the file on a drive that is mounted by NFS version 4, or on a local disk.</source>
        <translation>請把檔案放在以 NFS 第 4 版掛載的磁碟機或本機磁碟上。</translation>
    </message>
    <message>
        <source>The drive is mounted with the option %1: locks do not reach the other machines.</source>
        <translation>磁碟機掛載時帶有選項 %1：鎖定無法傳到其他電腦。</translation>
    </message>
    <message>
        <source>Have it mounted without %1.</source>
        <translation>請讓管理員去掉 %1 後重新掛載。</translation>
    </message>
    <message>
        <source>The drive is mounted by NFS version 3: when a machine dies while it saves, the others may have to wait for minutes.</source>
        <translation>磁碟機以 NFS 第 3 版掛載：有電腦在儲存時當機，其他人可能要等幾分鐘。</translation>
    </message>
    <message>
        <source>Have it mounted by NFS version 4.</source>
        <translation>請改用 NFS 第 4 版掛載。</translation>
    </message>
    <message>
        <source>On Windows shares (SMB) that Linux has mounted, locks cannot do what is needed.</source>
        <translation>在 Linux 掛載的 Windows 共用（SMB）上，鎖定達不到要求。</translation>
    </message>
    <message>
        <source>This folder (%1) belongs to another machine, and locks do not reach it.</source>
        <translation>此資料夾（%1）屬於另一台電腦，鎖定傳不過去。</translation>
    </message>
    <message>
        <source>Whether locks work on a drive of the kind %1 is not known.</source>
        <translation>不清楚鎖定在 %1 類型的磁碟機上是否有效。</translation>
    </message>
    <message>
        <source>Team files on network drives are little tried on the Mac.</source>
        <translation>在 Mac 上，網路磁碟機上的團隊檔案尚少經試用。</translation>
    </message>
    <message>
        <source>Online: %1</source>
        <translation>線上：%1</translation>
    </message>
    <message>
        <source>%1 is shared. Colleagues join it with: kingfisher-cli join %1</source>
        <translation>%1 已共用。同事用以下命令加入：kingfisher-cli join %1</translation>
    </message>
    <message>
        <source>%1 is opened from now on where no other file is named.</source>
        <translation>從現在起，未指定其他檔案時將開啟 %1。</translation>
    </message>
    <message>
        <source>is not there any more</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>does not fit what is there now</source>
        <translation>與現有內容不符</translation>
    </message>
    <message>
        <source>takes a right that you do not have</source>
        <translation>需要你沒有的權限</translation>
    </message>
    <message>
        <source>Some of this customer is hidden until somebody claims it. Claim it first.</source>
        <translation>該客戶的部分資料在領取前不可見，請先領取。</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>這不是網址。</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>person</source>
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>電子郵件</translation>
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
        <translation>證件號</translation>
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
        <translation>%1相關</translation>
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
        <translation>%1只差一處</translation>
    </message>
    <message>
        <source>%1 sounds alike</source>
        <translation>%1讀音相同</translation>
    </message>
    <message>
        <source>The same %1 in another field</source>
        <translation>%1寫在了另一欄</translation>
    </message>
    <message>
        <source>%1 of the same house</source>
        <translation>%1同屬一處</translation>
    </message>
    <message>
        <source>Nearly the same %1</source>
        <translation>%1幾乎相同</translation>
    </message>
    <message>
        <source>The same %1, abbreviated</source>
        <translation>%1相同（簡寫）</translation>
    </message>
    <message>
        <source>The same %1</source>
        <translation>%1相同</translation>
    </message>
    <message>
        <source>speaks against it</source>
        <translation>反證</translation>
    </message>
    <message>
        <source>a hint</source>
        <translation>略有跡象</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>明顯</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>很強</translation>
    </message>
    <message>
        <source>Almost certainly the same</source>
        <translation>幾乎肯定是同一家</translation>
    </message>
    <message>
        <source>Probably the same</source>
        <translation>很可能是同一家</translation>
    </message>
    <message>
        <source>Perhaps the same</source>
        <translation>也許是同一家</translation>
    </message>
    <message>
        <source>A threshold lies between 0 and 1.</source>
        <translation>閾值在 0 與 1 之間。</translation>
    </message>
    <message>
        <source>To merge takes two different customers or more.</source>
        <translation>合併需要兩個以上不同的客戶。</translation>
    </message>
    <message>
        <source>At most %1 customers can be merged at once.</source>
        <translation>一次最多合併 %1 個客戶。</translation>
    </message>
    <message>
        <source>You may look at customers, but not change them.</source>
        <translation>您可以檢視客戶，但不能修改。</translation>
    </message>
    <message>
        <source>%1 is with %2. Customers of others are merged by somebody who may assign them.</source>
        <translation>%1 在 %2 名下。別人的客戶由有權分配客戶的人來合併。</translation>
    </message>
    <message>
        <source>Choose the value of one of the customers.</source>
        <translation>請選擇其中一個客戶的值。</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile. Please look again.</source>
        <translation>%1 已被別人修改，請重新檢視。</translation>
    </message>
    <message>
        <source>Merged into %1</source>
        <translation>併入 %1</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>postal code</source>
        <translation>郵遞區號</translation>
    </message>
    <message>
        <source>province</source>
        <translation>省份</translation>
    </message>
    <message>
        <source>industry</source>
        <translation>產業</translation>
    </message>
    <message>
        <source>source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>等級</translation>
    </message>
    <message>
        <source>A post code has six digits.</source>
        <translation>郵遞區號應為六位數字。</translation>
    </message>
    <message>
        <source>The check digit is wrong.</source>
        <translation>檢查碼不對。</translation>
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
        <translation>沒有省份使用郵遞區號 %1。</translation>
    </message>
    <message>
        <source>The post code %1 belongs to %2.</source>
        <translation>郵遞區號 %1 屬於%2。</translation>
    </message>
    <message>
        <source>The identity number says %1.</source>
        <translation>身分證號顯示為 %1。</translation>
    </message>
    <message>
        <source>Nobody has been in touch for %1 days.</source>
        <translation>已有 %1 天沒有聯絡。</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>已填寫</translation>
    </message>
    <message>
        <source>Valid by its own rules</source>
        <translation>本身有效</translation>
    </message>
    <message>
        <source>Consistent with other fields</source>
        <translation>與其他欄位一致</translation>
    </message>
    <message>
        <source>Not too old</source>
        <translation>不陳舊</translation>
    </message>
    <message>
        <source>Filled in: %1</source>
        <translation>已填寫：%1</translation>
    </message>
    <message>
        <source>Valid: %1</source>
        <translation>有效：%1</translation>
    </message>
    <message>
        <source>In touch within %1 days</source>
        <translation>%1 天內有聯絡</translation>
    </message>
    <message>
        <source>The city lies in the province</source>
        <translation>城市屬於該省份</translation>
    </message>
    <message>
        <source>The post code belongs to the province</source>
        <translation>郵遞區號與省份一致</translation>
    </message>
    <message>
        <source>Birthday and identity number agree</source>
        <translation>生日與身分證號一致</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>缺少：%1</translation>
    </message>
    <message>
        <source>There is no such rule for this field.</source>
        <translation>這個欄位沒有這種規則。</translation>
    </message>
    <message>
        <source>A weight is a number from 1 to 9.</source>
        <translation>權重為 1 到 9 的數字。</translation>
    </message>
    <message>
        <source>Say after how many days data are old.</source>
        <translation>請填寫多少天後算作陳舊。</translation>
    </message>
    <message>
        <source>There is such a rule already: %1.</source>
        <translation>已有這樣的規則：%1。</translation>
    </message>
    <message>
        <source>Full-width letters and brackets in names</source>
        <translation>名稱中的全形字母和括號</translation>
    </message>
    <message>
        <source>Surplus spaces in names</source>
        <translation>名稱中多餘的空格</translation>
    </message>
    <message>
        <source>Writing of phone numbers</source>
        <translation>電話號碼的寫法</translation>
    </message>
    <message>
        <source>Writing of mail addresses</source>
        <translation>電子郵件地址的寫法</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>名片編號</translation>
    </message>
    <message>
        <source>The card is a group, and nobody.</source>
        <translation>這張名片是群組，不是人。</translation>
    </message>
    <message>
        <source>The card has no end; it was taken as far as it goes.</source>
        <translation>名片沒有結尾，已讀取到中斷處為止。</translation>
    </message>
    <message>
        <source>A part of the card is too large and was left out.</source>
        <translation>名片中有過大的內容，已略去。</translation>
    </message>
    <message>
        <source>A part of the card cannot be read in its encoding.</source>
        <translation>名片中有內容無法依其編碼讀取。</translation>
    </message>
    <message>
        <source>The card has no name; another part of it was taken.</source>
        <translation>名片沒有姓名，已用其他內容代替。</translation>
    </message>
    <message>
        <source>%1 is larger than 96 MB. Save it as .xlsx and import that.</source>
        <translation>%1 超過 96 MB。請另存為 .xlsx 後再匯入。</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 已損壞。</translation>
    </message>
    <message>
        <source>This is no way of contact.</source>
        <translation>這不是一種聯絡方式。</translation>
    </message>
    <message>
        <source>There is no customer of this number in the file.</source>
        <translation>檔案中沒有此編號的客戶。</translation>
    </message>
    <message>
        <source>Files are written as .csv, .xlsx, .vcf or .ics, not as .%1.</source>
        <translation>可寫成 .csv、.xlsx、.vcf 或 .ics，不能寫成 .%1。</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>無法寫入檔案：%1</translation>
    </message>
    <message>
        <source>Only customers and contacts have address cards (.vcf).</source>
        <translation>只有客戶和聯絡人可以寫成名片（.vcf）。</translation>
    </message>
    <message>
        <source>Only activities can stand in a calendar (.ics).</source>
        <translation>只有跟進可以寫成行事曆（.ics）。</translation>
    </message>
    <message>
        <source>It is in the file already; only new ones were wanted.</source>
        <translation>檔案中已有，而只要新增的。</translation>
    </message>
    <message>
        <source>It is not in the file yet; only those that are were wanted.</source>
        <translation>檔案中還沒有，而只要更新已有的。</translation>
    </message>
    <message>
        <source>It stands in line %1 of the sheet already.</source>
        <translation>表格第 %1 列已有。</translation>
    </message>
    <message>
        <source>Parent company</source>
        <translation>上級公司</translation>
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
        <translation>沒有範本「%1」。現有：%2。</translation>
    </message>
    <message>
        <source>A template needs a name of at most 100 characters.</source>
        <translation>範本須有名稱，最多 100 個字元。</translation>
    </message>
    <message>
        <source>Row %1 has a cell of more than 1 MB; this is more than can be read.</source>
        <translation>第 %1 列有超過 1 MB 的儲存格，無法讀取。</translation>
    </message>
    <message>
        <source>Numbers are kept with four decimals: %1.</source>
        <translation>數字保留四位小數：%1。</translation>
    </message>
    <message>
        <source>Kept as it stands: %1.</source>
        <translation>依原樣保留：%1。</translation>
    </message>
    <message>
        <source>%1 only marks that a workbook is open elsewhere. Choose the workbook itself.</source>
        <translation>%1 只是活頁簿正被開啟的標記。請選擇活頁簿本身。</translation>
    </message>
    <message>
        <source>%1 is a web page or XML under the name of a sheet. Open it in Excel or WPS, save it as .xlsx and import that.</source>
        <translation>%1 名為表格，實為網頁或 XML。請在 Excel 或 WPS 中開啟，另存為 .xlsx 後再匯入。</translation>
    </message>
    <message>
        <source>%1 is a document of Microsoft Office, but no workbook.</source>
        <translation>%1 是 Microsoft Office 文件，但不是活頁簿。</translation>
    </message>
    <message>
        <source>%1 was written by an Excel older than 1995. Save it as .xlsx and import that.</source>
        <translation>%1 由 1995 年以前的 Excel 寫成。請另存為 .xlsx 後再匯入。</translation>
    </message>
    <message>
        <source>The workbook holds more than 192 MB of text. Save the sheet as CSV and import that.</source>
        <translation>活頁簿中的文字超過 192 MB。請將表格另存為 CSV 後再匯入。</translation>
    </message>
    <message>
        <source>Not a customer yet</source>
        <translation>尚非客戶</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>線索</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>潛在客戶</translation>
    </message>
    <message>
        <source>First purchase</source>
        <translation>首次購買</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>重複購買</translation>
    </message>
    <message>
        <source>Loyal</source>
        <translation>忠誠</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>有流失風險</translation>
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
        <translation>登錄</translation>
    </message>
    <message>
        <source>answered a follow-up</source>
        <translation>跟進得到回應</translation>
    </message>
    <message>
        <source>has an opportunity</source>
        <translation>有商機</translation>
    </message>
    <message>
        <source>a contract began</source>
        <translation>合約開始</translation>
    </message>
    <message>
        <source>ordered for the first time</source>
        <translation>首次下單</translation>
    </message>
    <message>
        <source>ordered again</source>
        <translation>再次下單</translation>
    </message>
    <message>
        <source>has ordered often</source>
        <translation>多次下單</translation>
    </message>
    <message>
        <source>came into the top class</source>
        <translation>進入最高等級</translation>
    </message>
    <message>
        <source>left the top class</source>
        <translation>離開最高等級</translation>
    </message>
    <message>
        <source>silent for longer than usual</source>
        <translation>沉默超過其通常間隔</translation>
    </message>
    <message>
        <source>silent for too many days</source>
        <translation>沉默天數過長</translation>
    </message>
    <message>
        <source>probably gone</source>
        <translation>可能已離開</translation>
    </message>
    <message>
        <source>the contract ended</source>
        <translation>合約到期</translation>
    </message>
    <message>
        <source>marked as lost</source>
        <translation>被標為流失</translation>
    </message>
    <message>
        <source>no longer marked as lost</source>
        <translation>不再標為流失</translation>
    </message>
    <message>
        <source>ordered after a long silence</source>
        <translation>長期沉默後再次下單</translation>
    </message>
    <message>
        <source>renewed the contract</source>
        <translation>續簽合約</translation>
    </message>
    <message>
        <source>Champions</source>
        <translation>冠軍客戶</translation>
    </message>
    <message>
        <source>Potential Loyalist</source>
        <translation>潛在忠誠客戶</translation>
    </message>
    <message>
        <source>Loyal Customers</source>
        <translation>忠誠客戶</translation>
    </message>
    <message>
        <source>Promising</source>
        <translation>有前景的客戶</translation>
    </message>
    <message>
        <source>New Customers</source>
        <translation>新客戶</translation>
    </message>
    <message>
        <source>Can&apos;t Lose Them</source>
        <translation>不能失去的客戶</translation>
    </message>
    <message>
        <source>At Risk</source>
        <translation>有流失風險</translation>
    </message>
    <message>
        <source>Need Attention</source>
        <translation>需要關注</translation>
    </message>
    <message>
        <source>About To Sleep</source>
        <translation>即將沉睡</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Key value</source>
        <translation>重要價值客戶</translation>
    </message>
    <message>
        <source>Key growth</source>
        <translation>重要發展客戶</translation>
    </message>
    <message>
        <source>Key retention</source>
        <translation>重要保持客戶</translation>
    </message>
    <message>
        <source>Key win-back</source>
        <translation>重要挽留客戶</translation>
    </message>
    <message>
        <source>General value</source>
        <translation>一般價值客戶</translation>
    </message>
    <message>
        <source>General growth</source>
        <translation>一般發展客戶</translation>
    </message>
    <message>
        <source>General retention</source>
        <translation>一般保持客戶</translation>
    </message>
    <message>
        <source>General win-back</source>
        <translation>一般挽留客戶</translation>
    </message>
    <message>
        <source>Customers hardly differ in how often they buy, or nobody seems to leave: the figures hold, their limits do not.</source>
        <translation>客戶的購買頻率幾乎沒有差別，或者看不出有人離開：數值可用，但區間不可靠。</translation>
    </message>
    <message>
        <source>No model fits these orders.</source>
        <translation>沒有模型適合這些訂單。</translation>
    </message>
    <message>
        <source>There are too few customers with orders to foretell anything.</source>
        <translation>有訂單的客戶太少，無法預測。</translation>
    </message>
    <message>
        <source>Too few customers have bought more than once to foretell anything.</source>
        <translation>重複購買的客戶太少，無法預測。</translation>
    </message>
    <message>
        <source>The orders span too short a time to foretell anything.</source>
        <translation>訂單的時間跨度太短，無法預測。</translation>
    </message>
    <message>
        <source>Merged customers into %1</source>
        <translation>將客戶合併為 %1</translation>
    </message>
    <message>
        <source>Wrote %1 texts in their standard form</source>
        <translation>將 %1 處文字統一為標準寫法</translation>
    </message>
    <message>
        <source>Changed the rule of data quality: %1</source>
        <translation>修改了資料品質規則：%1</translation>
    </message>
    <message>
        <source>Switched off the pool %1</source>
        <translation>停用了公海 %1</translation>
    </message>
    <message>
        <source>Handed over everything of %1</source>
        <translation>移交了 %1 的全部客戶</translation>
    </message>
    <message>
        <source>Changed the reasons for giving back</source>
        <translation>修改了退回原因</translation>
    </message>
    <message>
        <source>Kept the import template %1</source>
        <translation>儲存了匯入範本 %1</translation>
    </message>
    <message>
        <source>Removed the import template %1</source>
        <translation>刪除了匯入範本 %1</translation>
    </message>
    <message>
        <source>Number of a card</source>
        <translation>名片編號</translation>
    </message>
    <message>
        <source>Customers known to be two</source>
        <translation>已知不是同一家的客戶</translation>
    </message>
    <message>
        <source>Merged customer</source>
        <translation>合併過的客戶</translation>
    </message>
    <message>
        <source>Rule of data quality</source>
        <translation>資料品質規則</translation>
    </message>
    <message>
        <source>Template of an import</source>
        <translation>匯入範本</translation>
    </message>
    <message>
        <source>Solar</source>
        <translation>國曆</translation>
    </message>
    <message>
        <source>Lunar</source>
        <translation>農曆</translation>
    </message>
    <message>
        <source>Lunar, leap month</source>
        <translation>農曆閏月</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>每天 %1 個</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation>每週 %1 個</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>每月 %1 個</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Everybody may claim at most %1.</source>
        <translation>領取上限：每人%1。</translation>
    </message>
    <message>
        <source>The last %1 owners may claim a customer again after %2 days.</source>
        <translation>最近 %1 任負責人須在 %2 天後才可再次領取。</translation>
    </message>
    <message>
        <source>Who had a customer last may claim it again after %1 days.</source>
        <translation>前負責人 %1 天後才可再次領取。</translation>
    </message>
    <message>
        <source>What comes into the pool can be claimed after %1 days.</source>
        <translation>新入池的客戶 %1 天後可領取。</translation>
    </message>
    <message>
        <source>Customers who have bought something cannot be claimed.</source>
        <translation>成交過的客戶不可領取。</translation>
    </message>
    <message>
        <source>None of this binds the pool&apos;s administrators.</source>
        <translation>以上不限制公海管理員。</translation>
    </message>
    <message>
        <source>Everybody may claim as many as they like, at once.</source>
        <translation>每人可隨時領取，數量不限。</translation>
    </message>
    <message>
        <source>This customer has no owner who could protect it.</source>
        <translation>該客戶沒有負責人，無法保護。</translation>
    </message>
    <message>
        <source>At most %1 customers of one person are protected at a time.</source>
        <translation>每人最多同時保護 %1 個客戶。</translation>
    </message>
    <message>
        <source>The last day is today or later, and at most a year away.</source>
        <translation>保護截止日應在今天到一年之內。</translation>
    </message>
    <message>
        <source>A reason has 1 to 255 characters.</source>
        <translation>原因須為 1 到 255 個字元。</translation>
    </message>
    <message>
        <source>The reason %1 is there twice.</source>
        <translation>原因「%1」重複了。</translation>
    </message>
    <message>
        <source>No demand at present</source>
        <translation>暫無需求</translation>
    </message>
    <message>
        <source>No budget</source>
        <translation>沒有預算</translation>
    </message>
    <message>
        <source>Bought from a competitor</source>
        <translation>已選擇競爭對手</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>聯繫不上</translation>
    </message>
    <message>
        <source>Not our market</source>
        <translation>不是我們的市場</translation>
    </message>
    <message>
        <source>Please choose another pool.</source>
        <translation>請選擇另一個公海。</translation>
    </message>
    <message>
        <source>Customers go to people who are active.</source>
        <translation>只能移交給在職人員。</translation>
    </message>
    <message>
        <source>Nobody locks themselves out.</source>
        <translation>不能停用自己。</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>封存</translation>
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
        <translation>該客戶已不符合條件。</translation>
    </message>
    <message>
        <source>Cleared out</source>
        <translation>公海清理</translation>
    </message>
    <message>
        <source>The file is damaged, and nothing is written to it any more.</source>
        <translation>檔案已損壞，不再寫入任何內容。</translation>
    </message>
    <message>
        <source>Page %1 of the file cannot be read.</source>
        <translation>檔案的第 %1 頁無法讀取。</translation>
    </message>
    <message>
        <source>The index %1 does not fit its table.</source>
        <translation>索引 %1 與它的資料表不一致。</translation>
    </message>
    <message>
        <source>The column %1 holds what it may not hold.</source>
        <translation>欄 %1 中有不允許的內容。</translation>
    </message>
    <message>
        <source>The file is not built as it should be.</source>
        <translation>檔案的結構不正確。</translation>
    </message>
    <message>
        <source>%1 pairs in %2 groups among %3 customers</source>
        <translation>%3 個客戶中有 %1 對、%2 組</translation>
    </message>
    <message>
        <source>They will not be proposed again.</source>
        <translation>以後不再提示。</translation>
    </message>
    <message>
        <source>%1 is none of the customers to merge.</source>
        <translation>%1 不在要合併的客戶之中。</translation>
    </message>
    <message>
        <source>Purchases expected: %1, made: %2</source>
        <translation>預期購買：%1，實際：%2</translation>
    </message>
    <message>
        <source>The second day lies before the first.</source>
        <translation>第二個日期早於第一個。</translation>
    </message>
    <message>
        <source>A limit is a whole number, or none: %1.</source>
        <translation>上限應是整數或 none：%1。</translation>
    </message>
    <message>
        <source>What a rule keeps is one of protected, dealt, opportunity, complaint and planned, not %1.</source>
        <translation>規則可保留的是 protected、dealt、opportunity、complaint 和 planned，沒有 %1。</translation>
    </message>
    <message>
        <source>A trigger is one of no-follow-up, no-deal, no-opportunity, held and contract-end.</source>
        <translation>觸發條件只能是 no-follow-up、no-deal、no-opportunity、held 或 contract-end。</translation>
    </message>
    <message>
        <source>There is no rule named %1.</source>
        <translation>沒有名為 %1 的規則。</translation>
    </message>
    <message>
        <source>%1 is not one of month, pool, rule, source and person.</source>
        <translation>%1 不是 month、pool、rule、source 或 person。</translation>
    </message>
    <message>
        <source>%1 % of what is asked is kept; %2 of %3 customers have nothing to mend.</source>
        <translation>資料達標率 %1%；%3 個客戶中有 %2 個無需修正。</translation>
    </message>
    <message>
        <source>There is no standard %1.</source>
        <translation>沒有名為 %1 的標準。</translation>
    </message>
    <message>
        <source>The name of a base ends in .kingfisher.</source>
        <translation>資料檔案的名稱必須以 .kingfisher 結尾。</translation>
    </message>
    <message>
        <source>A column, with - before it falling</source>
        <translation>排序的欄，前面加 - 為遞減</translation>
    </message>
    <message>
        <source>A rule of recycling</source>
        <translation>回收規則</translation>
    </message>
    <message>
        <source>Adds a rule, or changes the one of this name; holds from tomorrow on</source>
        <translation>新增規則，或修改同名的規則；明天起生效</translation>
    </message>
    <message>
        <source>After a backup was restored: make one&apos;s own changes since again</source>
        <translation>還原備份後：重做自己此後的變更</translation>
    </message>
    <message>
        <source>Also where a run by itself would wait for a person</source>
        <translation>本來需要人工確認的也回收</translation>
    </message>
    <message>
        <source>An expression; see help where</source>
        <translation>篩選運算式，見 help where</translation>
    </message>
    <message>
        <source>Answer with one JSON object on one line</source>
        <translation>以一行 JSON 回答</translation>
    </message>
    <message>
        <source>Archive what nobody will want</source>
        <translation>封存沒有人要的客戶</translation>
    </message>
    <message>
        <source>As --dry-run, with every cell that would change</source>
        <translation>同 --dry-run，並列出每個會改變的儲存格</translation>
    </message>
    <message>
        <source>At least so long in it (180)</source>
        <translation>至少在公海多少天（180）</translation>
    </message>
    <message>
        <source>At most so many contacts ever</source>
        <translation>聯絡次數不超過</translation>
    </message>
    <message>
        <source>At most so many orders (0); -1: whatever</source>
        <translation>訂單數不超過（0）；-1：不限</translation>
    </message>
    <message>
        <source>At the end of which day; without it, today</source>
        <translation>截至哪一天；不填則為今天</translation>
    </message>
    <message>
        <source>Bring a sheet into the base, as one operation</source>
        <translation>把表格匯入檔案，作為一次操作</translation>
    </message>
    <message>
        <source>Check that no entry was touched</source>
        <translation>檢查記錄是否被改動過</translation>
    </message>
    <message>
        <source>Claims of one person a day, or none for no limit</source>
        <translation>每人每天的領取上限；none 表示不限</translation>
    </message>
    <message>
        <source>csv, tsv, txt, xlsx, xls, ods or vcf; - is what comes through a pipe</source>
        <translation>csv、tsv、txt、xlsx、xls、ods 或 vcf；- 表示從管道讀取</translation>
    </message>
    <message>
        <source>csv, xlsx; vcf of customers and contacts; ics of activities</source>
        <translation>csv、xlsx；客戶和聯絡人可用 vcf；跟進可用 ics</translation>
    </message>
    <message>
        <source>Customers by any fragment, best first</source>
        <translation>依任意片段尋找客戶，最相符的在前</translation>
    </message>
    <message>
        <source>Customers by recency, frequency and money</source>
        <translation>依最近、頻率和金額（RFM）分群的客戶</translation>
    </message>
    <message>
        <source>Customers by stage, and how they came there</source>
        <translation>依階段列出客戶及其來歷</translation>
    </message>
    <message>
        <source>Customers that may stand twice</source>
        <translation>可能重複的客戶</translation>
    </message>
    <message>
        <source>cuts (default), or tiles of equal size as NTILE makes them</source>
        <translation>分組方式：cuts（預設），或 tiles（NTILE 等量分組）</translation>
    </message>
    <message>
        <source>Days to look ahead</source>
        <translation>向後看多少天</translation>
    </message>
    <message>
        <source>Display program version information and exit</source>
        <translation>顯示版本並結束</translation>
    </message>
    <message>
        <source>Ends a rule; it holds until today</source>
        <translation>停用一條規則；有效到今天</translation>
    </message>
    <message>
        <source>Entries of the work list; 20</source>
        <translation>待辦清單的筆數；20</translation>
    </message>
    <message>
        <source>Every page and every reference</source>
        <translation>檢查每一頁和每一個參照</translation>
    </message>
    <message>
        <source>Everything about one customer</source>
        <translation>一個客戶的全部資訊</translation>
    </message>
    <message>
        <source>Explanations that are longer than --help</source>
        <translation>比 --help 更詳細的說明</translation>
    </message>
    <message>
        <source>FIELD,...: by what rows are found again</source>
        <translation>欄位,...：依哪些欄位尋找已有的記錄</translation>
    </message>
    <message>
        <source>FIELD,...: these, in this order</source>
        <translation>欄位,...：只要這些，依此順序</translation>
    </message>
    <message>
        <source>FIELD=COLUMN; any of them replaces recognition</source>
        <translation>欄位=欄；只要給出一個就不再自動辨識</translation>
    </message>
    <message>
        <source>FIELD=ID: whose value a field gets; =all for texts</source>
        <translation>欄位=編號：該欄位取誰的值；文字可用 =all</translation>
    </message>
    <message>
        <source>FIELD=VALUE for every row</source>
        <translation>欄位=值，用於每一列</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>統計</translation>
    </message>
    <message>
        <source>First day of the orders, YYYY-MM-DD</source>
        <translation>訂單的起始日期，YYYY-MM-DD</translation>
    </message>
    <message>
        <source>First day, YYYY-MM-DD</source>
        <translation>起始日期，YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Give customers to a person</source>
        <translation>把客戶分配給一個人</translation>
    </message>
    <message>
        <source>Give customers to a pool</source>
        <translation>把客戶退回公海</translation>
    </message>
    <message>
        <source>Give everything of somebody to others</source>
        <translation>把一個人的全部客戶交給別人</translation>
    </message>
    <message>
        <source>Groups of customers</source>
        <translation>客戶分群</translation>
    </message>
    <message>
        <source>How good the data of customers are</source>
        <translation>客戶資料的品質</translation>
    </message>
    <message>
        <source>How many days after that are compared</source>
        <translation>之後比較多少天</translation>
    </message>
    <message>
        <source>How many went from which stage to which between two days</source>
        <translation>兩天之間各階段之間轉移的客戶數</translation>
    </message>
    <message>
        <source>How numbers are written: 1.5 or 1,5</source>
        <translation>數字的寫法：1.5 或 1,5</translation>
    </message>
    <message>
        <source>Instead of the one that is recognised</source>
        <translation>指定編碼，不自動辨識</translation>
    </message>
    <message>
        <source>Its row, from 1; 0: there is none</source>
        <translation>標題所在列，從 1 起；0 表示沒有</translation>
    </message>
    <message>
        <source>Keep customers from recycling until a day</source>
        <translation>在某日之前保護客戶不被回收</translation>
    </message>
    <message>
        <source>Keep how it was read under this name</source>
        <translation>把讀取方式存為此名稱</translation>
    </message>
    <message>
        <source>Keep the scores of today</source>
        <translation>儲存今天的評分</translation>
    </message>
    <message>
        <source>Kingfisher on the command line: the same base, the same operations, without a window.</source>
        <translation>翠鳥命令列：同一個資料檔案，同樣的操作，沒有視窗。</translation>
    </message>
    <message>
        <source>Last day of the orders; without it, today</source>
        <translation>訂單的結束日期；不填則為今天</translation>
    </message>
    <message>
        <source>Last day that the model may know</source>
        <translation>模型可以知道的最後一天</translation>
    </message>
    <message>
        <source>Last day, YYYY-MM-DD</source>
        <translation>結束日期，YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Let a team write to the base</source>
        <translation>讓團隊共同使用檔案</translation>
    </message>
    <message>
        <source>Look at a team&apos;s base, and open it from now on</source>
        <translation>檢視團隊的檔案，並從現在起開啟它</translation>
    </message>
    <message>
        <source>Look for damage</source>
        <translation>檢查是否損壞</translation>
    </message>
    <message>
        <source>Make a base</source>
        <translation>新增檔案</translation>
    </message>
    <message>
        <source>Make one customer of several</source>
        <translation>把幾個客戶合併為一個</translation>
    </message>
    <message>
        <source>mbgnbd (default), bgnbd or paretonbd</source>
        <translation>模型：mbgnbd（預設）、bgnbd 或 paretonbd</translation>
    </message>
    <message>
        <source>month, pool, rule, source or person</source>
        <translation>依：month、pool、rule、source 或 person</translation>
    </message>
    <message>
        <source>Move pooled customers to another pool</source>
        <translation>把公海中的客戶移到另一個公海</translation>
    </message>
    <message>
        <source>No contact for so long (365); -1: whatever</source>
        <translation>多少天沒有聯絡（365）；-1：不限</translation>
    </message>
    <message>
        <source>no-follow-up, no-deal, no-opportunity, held, contract-end</source>
        <translation>條件：no-follow-up、no-deal、no-opportunity、held、contract-end</translation>
    </message>
    <message>
        <source>Of a workbook</source>
        <translation>活頁簿中的工作表</translation>
    </message>
    <message>
        <source>Of days like 03/04/2025</source>
        <translation>如 03/04/2025 的日期順序</translation>
    </message>
    <message>
        <source>Of phones without a country code, such as TW; else CN, or as the last time</source>
        <translation>沒有國碼的電話屬於哪裡，如 TW；否則為 CN，或與上次相同</translation>
    </message>
    <message>
        <source>Of what is there, write only what is empty</source>
        <translation>對已有的記錄，只填空的欄位</translation>
    </message>
    <message>
        <source>Of which customers; see help where</source>
        <translation>哪些客戶的，見 help where</translation>
    </message>
    <message>
        <source>On whose behalf; without it the first administrator</source>
        <translation>以誰的名義；不填則為第一個管理員</translation>
    </message>
    <message>
        <source>One character, or tab</source>
        <translation>一個字元，或 tab</translation>
    </message>
    <message>
        <source>One to which a team writes, on a drive that all of them reach</source>
        <translation>團隊共用的檔案，放在大家都能存取的磁碟上</translation>
    </message>
    <message>
        <source>Only among these; see help where</source>
        <translation>只在這些客戶中，見 help where</translation>
    </message>
    <message>
        <source>Only customers that satisfy the expression</source>
        <translation>只要符合運算式的客戶</translation>
    </message>
    <message>
        <source>Only kinds that start with this</source>
        <translation>只列出以此開頭的種類</translation>
    </message>
    <message>
        <source>Only list them</source>
        <translation>只列出</translation>
    </message>
    <message>
        <source>Only out of this one</source>
        <translation>只從這個公海領取</translation>
    </message>
    <message>
        <source>Only pairs at least this likely; 0.5</source>
        <translation>只要可能性不低於此的；0.5</translation>
    </message>
    <message>
        <source>Only tell what would become of them</source>
        <translation>只說明會變成怎樣</translation>
    </message>
    <message>
        <source>Only tell what would change</source>
        <translation>只說明會改變什麼</translation>
    </message>
    <message>
        <source>Only tell who would get how many</source>
        <translation>只說明誰會得到多少</translation>
    </message>
    <message>
        <source>Only tell who would go</source>
        <translation>只列出會被回收的客戶</translation>
    </message>
    <message>
        <source>Only tell who would go tomorrow</source>
        <translation>只列出明天會被回收的</translation>
    </message>
    <message>
        <source>Only this one; without it all of them together</source>
        <translation>只要這一個；不填則全部一起</translation>
    </message>
    <message>
        <source>Only those without a phone, mail or messenger</source>
        <translation>只要沒有電話、信箱和社群帳號的</translation>
    </message>
    <message>
        <source>Only what satisfies the expression</source>
        <translation>只要符合運算式的</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>選項</translation>
    </message>
    <message>
        <source>orders (default), or days with an order</source>
        <translation>頻率依：orders（預設）或 days（有訂單的天數）</translation>
    </message>
    <message>
        <source>P(alive), expected purchases and value of each customer</source>
        <translation>每個客戶的存活機率、預期購買次數和價值</translation>
    </message>
    <message>
        <source>Print this help message and exit</source>
        <translation>顯示此說明並結束</translation>
    </message>
    <message>
        <source>protected, dealt, opportunity, complaint, planned</source>
        <translation>例外：protected、dealt、opportunity、complaint、planned</translation>
    </message>
    <message>
        <source>quintile (default) or mean8</source>
        <translation>評分方式：quintile（預設）或 mean8</translation>
    </message>
    <message>
        <source>Read it as was kept under this name</source>
        <translation>依此名稱儲存的方式讀取</translation>
    </message>
    <message>
        <source>Read the copy that this machine has of a team&apos;s base</source>
        <translation>讀取本機上團隊檔案的副本</translation>
    </message>
    <message>
        <source>Remember that these are not the same</source>
        <translation>記住這些不是同一個</translation>
    </message>
    <message>
        <source>Say what would happen, and write nothing</source>
        <translation>只說明會發生什麼，不寫入</translation>
    </message>
    <message>
        <source>So long nobody may claim what has just come in</source>
        <translation>剛進入公海的多少天內不能領取</translation>
    </message>
    <message>
        <source>So long who had a customer last may not claim it again</source>
        <translation>前負責人多少天內不能再領取</translation>
    </message>
    <message>
        <source>Subcommands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Take an operation back, without a number the last one of yours</source>
        <translation>復原一次操作；不給編號則為您的上一次</translation>
    </message>
    <message>
        <source>Take back what the rules say</source>
        <translation>依規則回收客戶</translation>
    </message>
    <message>
        <source>Take customers out of a pool</source>
        <translation>從公海領取客戶</translation>
    </message>
    <message>
        <source>The base; without it the last one opened, or the default one</source>
        <translation>資料檔案；不填則為上次開啟的或預設的</translation>
    </message>
    <message>
        <source>The day of the question; without it, today</source>
        <translation>以哪一天為準；不填則為今天</translation>
    </message>
    <message>
        <source>The filter language of --where</source>
        <translation>--where 的篩選語法</translation>
    </message>
    <message>
        <source>The instant at which all of this happens, as 2026-11-22T10:00:00+08:00</source>
        <translation>這一切發生的時刻，如 2026-11-22T10:00:00+08:00</translation>
    </message>
    <message>
        <source>The last day, YYYY-MM-DD, or none to end it</source>
        <translation>最後一天，YYYY-MM-DD；none 表示結束</translation>
    </message>
    <message>
        <source>The list of customers</source>
        <translation>客戶清單</translation>
    </message>
    <message>
        <source>The model of the customer base, fitted to all orders</source>
        <translation>用全部訂單擬合的客戶群模型</translation>
    </message>
    <message>
        <source>The one that stays, and the others</source>
        <translation>保留的客戶，以及其餘的</translation>
    </message>
    <message>
        <source>The pools</source>
        <translation>所有公海</translation>
    </message>
    <message>
        <source>The public pools and who has which customer</source>
        <translation>公海以及客戶歸誰負責</translation>
    </message>
    <message>
        <source>The rules of recycling that hold tomorrow</source>
        <translation>明天有效的回收規則</translation>
    </message>
    <message>
        <source>The same, the other way round</source>
        <translation>反過來做同樣的事</translation>
    </message>
    <message>
        <source>They are no longer active after that</source>
        <translation>之後這個人停用</translation>
    </message>
    <message>
        <source>What a row becomes that stands in the sheet twice</source>
        <translation>表中重複的列如何處理</translation>
    </message>
    <message>
        <source>What customers are worth and will buy</source>
        <translation>客戶的價值和購買預測</translation>
    </message>
    <message>
        <source>What is in the base</source>
        <translation>檔案中的內容概況</translation>
    </message>
    <message>
        <source>What its rows are</source>
        <translation>每一列是什麼</translation>
    </message>
    <message>
        <source>What one may take from a pool; what is given is changed</source>
        <translation>從公海領取的限制；給出的即修改</translation>
    </message>
    <message>
        <source>What the model would have foretold, and what happened</source>
        <translation>模型的預測與實際結果</translation>
    </message>
    <message>
        <source>What was done to a record</source>
        <translation>一筆記錄的修改歷史</translation>
    </message>
    <message>
        <source>What was done, newest first</source>
        <translation>操作記錄，最新的在前</translation>
    </message>
    <message>
        <source>What went in and out, and what came of it</source>
        <translation>進出公海的情況及結果</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>檔案的位置</translation>
    </message>
    <message>
        <source>Where later changes stand in the way: everything else</source>
        <translation>遇到後來的變更時：復原其餘部分</translation>
    </message>
    <message>
        <source>Where new customers lie</source>
        <translation>新客戶放入哪個公海</translation>
    </message>
    <message>
        <source>Where the rejected rows go, with their reasons</source>
        <translation>被拒絕的列及原因存到哪裡</translation>
    </message>
    <message>
        <source>Where they go</source>
        <translation>移到哪裡</translation>
    </message>
    <message>
        <source>Where they go; without it the first pool</source>
        <translation>移到哪裡；不填則為第一個公海</translation>
    </message>
    <message>
        <source>Where; it must not exist</source>
        <translation>存放位置，檔案不能已存在</translation>
    </message>
    <message>
        <source>Where; without it in the folder of backups</source>
        <translation>存放位置；不填則存入備份資料夾</translation>
    </message>
    <message>
        <source>Which one; without it the first</source>
        <translation>哪個公海；不填則為第一個</translation>
    </message>
    <message>
        <source>Which rows come in: new ones, those that are there, or both</source>
        <translation>匯入哪些列：新的、已有的，或兩者</translation>
    </message>
    <message>
        <source>Who lies in a pool</source>
        <translation>公海中的客戶</translation>
    </message>
    <message>
        <source>Whose customers the work list holds</source>
        <translation>待辦清單包含誰的客戶</translation>
    </message>
    <message>
        <source>Whose new customers are</source>
        <translation>新客戶歸誰負責</translation>
    </message>
    <message>
        <source>width, spaces, phones, mails; all of them</source>
        <translation>width、spaces、phones、mails；不填則全部</translation>
    </message>
    <message>
        <source>With a made-up company in it: small, or a number of customers</source>
        <translation>帶有虛構的公司資料：small 或客戶數</translation>
    </message>
    <message>
        <source>Without it the first</source>
        <translation>不填則為第一個</translation>
    </message>
    <message>
        <source>Without it the one most orders have</source>
        <translation>幣別；不填則為多數訂單的幣別</translation>
    </message>
    <message>
        <source>Without one they keep theirs</source>
        <translation>不填則保持原樣</translation>
    </message>
    <message>
        <source>Without the rows that are hidden in a workbook</source>
        <translation>不含活頁簿中隱藏的列</translation>
    </message>
    <message>
        <source>Write a backup, open it again and check it</source>
        <translation>寫備份，並重新開啟驗證</translation>
    </message>
    <message>
        <source>Write names, phones and mails in one form</source>
        <translation>統一名稱、電話和信箱的寫法</translation>
    </message>
    <message>
        <source>Write what is stored into a sheet</source>
        <translation>把儲存的內容寫入表格</translation>
    </message>
    <message>
        <source>zh_CN, zh_TW or en</source>
        <translation>語言：zh_CN、zh_TW 或 en</translation>
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
        <translation>無法辨識：%1。</translation>
    </message>
    <message>
        <source>%1 cannot be %2; it can be: %3.</source>
        <translation>%1 不能是 %2，可以是：%3。</translation>
    </message>
    <message>
        <source>%1 cannot be %2; it must lie in %3.</source>
        <translation>%1 不能是 %2，必須在 %3 之間。</translation>
    </message>
    <message>
        <source>%1 cannot be %2.</source>
        <translation>%1 不能是 %2。</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 需要一個值。</translation>
    </message>
    <message>
        <source>%1 needs %2 as well.</source>
        <translation>%1 還需要 %2。</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be given together.</source>
        <translation>%1 和 %2 不能同時使用。</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>用法</translation>
    </message>
    <message>
        <source>Positionals</source>
        <translation>位置參數</translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>選項</translation>
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
        <translation>文字</translation>
    </message>
    <message>
        <source>INT</source>
        <translation>整數</translation>
    </message>
    <message>
        <source>This command line was not understood: %1.</source>
        <translation>無法辨識這個命令：%1。</translation>
    </message>
    <message>
        <source>More with --help.</source>
        <translation>用 --help 檢視說明。</translation>
    </message>
    <message>
        <source>You have opened %1 records of this pool today, which is the limit. Again from tomorrow.</source>
        <translation>您今天已檢視此公海的 %1 個客戶，達到上限，明天可繼續。</translation>
    </message>
    <message>
        <source>Recycling rules send customers to this pool. Change them first.</source>
        <translation>有回收規則指向此公海，請先修改規則。</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>Excludes</source>
        <translation>不能同時使用</translation>
    </message>
    <message>
        <source>Audits are made every 1 to 366 days, or not at all.</source>
        <translation>資料檢查可以每 1 到 366 天進行一次，也可以關閉。</translation>
    </message>
    <message>
        <source>It was left out: the customer is probably there already.</source>
        <translation>已略過：這個客戶可能已經在檔案裡。</translation>
    </message>
    <message>
        <source>Letters go to customers and contacts only.</source>
        <translation>只有客戶和聯絡人才能收信。</translation>
    </message>
    <message>
        <source>The folder %1 is not there.</source>
        <translation>資料夾 %1 不存在。</translation>
    </message>
    <message>
        <source>Changed how often data are audited</source>
        <translation>變更了資料檢查的頻率</translation>
    </message>
    <message>
        <source>When data are audited</source>
        <translation>資料檢查計畫</translation>
    </message>
    <message>
        <source>no longer active</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>holds as many as allowed</source>
        <translation>客戶數已達上限</translation>
    </message>
    <message>
        <source>outside working hours</source>
        <translation>不在工作時間</translation>
    </message>
    <message>
        <source>got %1 today</source>
        <translation>今天已分到 %1 個</translation>
    </message>
    <message>
        <source>got %1 this week</source>
        <translation>本週已分到 %1 個</translation>
    </message>
    <message>
        <source>got %1 this month</source>
        <translation>本月已分到 %1 個</translation>
    </message>
    <message>
        <source>%1 was next</source>
        <translation>輪到 %1</translation>
    </message>
    <message>
        <source>%1 had the least open work (%2)</source>
        <translation>%1 的待辦事項最少（%2）</translation>
    </message>
    <message>
        <source>%1 had room for %2 more and %3 today</source>
        <translation>%1 還能接 %2 個，今天已分到 %3 個</translation>
    </message>
    <message>
        <source>%1 has no limit and had %2 today</source>
        <translation>%1 沒有上限，今天已分到 %2 個</translation>
    </message>
    <message>
        <source>%1 knows most of what it needs (%2)</source>
        <translation>%1 最懂這個客戶（%2）</translation>
    </message>
    <message>
        <source>%1 has the seniority (%2) for value x urgency %3</source>
        <translation>%1 的資歷（%2）適合價值×緊急度 %3</translation>
    </message>
    <message>
        <source>%1 has %2, which is reached the same way</source>
        <translation>%1 負責 %2，兩者聯絡方式相同</translation>
    </message>
    <message>
        <source>Rule %1: nobody could take it (%2), so it went to %3</source>
        <translation>規則「%1」：無人能接（%2），因此歸 %3</translation>
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
        <translation>沒有合適的人</translation>
    </message>
    <message>
        <source>Rule %1: %2, of %3</source>
        <translation>規則「%1」：%2，候選 %3 人</translation>
    </message>
    <message>
        <source>%1 (not %2)</source>
        <translation>%1（未選 %2）</translation>
    </message>
    <message>
        <source>No rule concerns it</source>
        <translation>沒有適用的規則</translation>
    </message>
    <message>
        <source>A period begins before it ends.</source>
        <translation>時間段的開始要早於結束。</translation>
    </message>
    <message>
        <source>everybody in sales</source>
        <translation>全體業務</translation>
    </message>
    <message>
        <source>who know its %1</source>
        <translation>懂其%1</translation>
    </message>
    <message>
        <source>of seniority %1 or more</source>
        <translation>資歷 %1 以上</translation>
    </message>
    <message>
        <source>within working hours</source>
        <translation>在工作時間內</translation>
    </message>
    <message>
        <source>at most %1 a day each</source>
        <translation>每人每天最多 %1 個</translation>
    </message>
    <message>
        <source>at most %1 a week each</source>
        <translation>每人每週最多 %1 個</translation>
    </message>
    <message>
        <source>at most %1 a month each</source>
        <translation>每人每月最多 %1 個</translation>
    </message>
    <message>
        <source>in turn</source>
        <translation>輪流</translation>
    </message>
    <message>
        <source>to whoever has the least open work</source>
        <translation>給待辦事項最少的人</translation>
    </message>
    <message>
        <source>by free capacity</source>
        <translation>依剩餘容量</translation>
    </message>
    <message>
        <source>to whoever knows most of what it needs</source>
        <translation>給最懂它的人</translation>
    </message>
    <message>
        <source>the most valuable and urgent to the most senior</source>
        <translation>價值高又緊急的給資歷最深的人</translation>
    </message>
    <message>
        <source>New customers go to %1</source>
        <translation>新客戶分給%1</translation>
    </message>
    <message>
        <source>New customers with %1 go to %2</source>
        <translation>%1 的新客戶分給%2</translation>
    </message>
    <message>
        <source>the first pool</source>
        <translation>第一個公海</translation>
    </message>
    <message>
        <source>%1; else to %2</source>
        <translation>%1；否則歸%2</translation>
    </message>
    <message>
        <source>A candidate is one person, one role or one department.</source>
        <translation>候選人是一個人、一個角色或一個部門。</translation>
    </message>
    <message>
        <source>Seniority goes from 1 to 5; 0 says nothing.</source>
        <translation>資歷從 1 到 5；0 表示未填。</translation>
    </message>
    <message>
        <source>What nobody can take goes to a person or to a pool, not to both.</source>
        <translation>無人能接的歸一個人或一個公海，不能兩者都選。</translation>
    </message>
    <message>
        <source>one of =, != and in was expected</source>
        <translation>此處應為 =、!= 或 in</translation>
    </message>
    <message>
        <source>a time was expected (90d, 12w, 6m, 2y)</source>
        <translation>此處應為時長（90d、12w、6m、2y）</translation>
    </message>
    <message>
        <source>Position %1: there is no segment named %2.</source>
        <translation>第 %1 個字元：沒有名為 %2 的分群。</translation>
    </message>
    <message>
        <source>one of %1 was expected</source>
        <translation>此處應為 %1 之一</translation>
    </message>
    <message>
        <source>The condition %1 cannot be answered.</source>
        <translation>條件 %1 無法判斷。</translation>
    </message>
    <message>
        <source>The segment %1 would be part of itself.</source>
        <translation>分群「%1」會包含它自己。</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>第二電話</translation>
    </message>
    <message>
        <source>The decimal mark is another one than in the rest of the column; read as %1.</source>
        <translation>小數點寫法與本欄其他數字不同，依 %1 讀取。</translation>
    </message>
    <message>
        <source>Days since the last order</source>
        <translation>距最近下單的天數</translation>
    </message>
    <message>
        <source>Number of orders</source>
        <translation>訂單數</translation>
    </message>
    <message>
        <source>Days since the first order</source>
        <translation>距首次下單的天數</translation>
    </message>
    <message>
        <source>Silence against the usual interval</source>
        <translation>沉默時長與平常間隔之比</translation>
    </message>
    <message>
        <source>Average order</source>
        <translation>客單價</translation>
    </message>
    <message>
        <source>Orders within half a year</source>
        <translation>半年內訂單數</translation>
    </message>
    <message>
        <source>Contacts within 90 days</source>
        <translation>90 天內的聯絡次數</translation>
    </message>
    <message>
        <source>High value</source>
        <translation>高價值</translation>
    </message>
    <message>
        <source>Medium value</source>
        <translation>中價值</translation>
    </message>
    <message>
        <source>Low value</source>
        <translation>低價值</translation>
    </message>
    <message>
        <source>Buys often</source>
        <translation>高頻購買</translation>
    </message>
    <message>
        <source>Buys rarely</source>
        <translation>低頻購買</translation>
    </message>
    <message>
        <source>Has potential</source>
        <translation>有潛力</translation>
    </message>
    <message>
        <source>Never bought</source>
        <translation>從未購買</translation>
    </message>
    <message>
        <source>There is no field named %1.</source>
        <translation>沒有名為「%1」的欄位。</translation>
    </message>
    <message>
        <source>Nobody foretells people that well: one of the fields is probably filled in only when the outcome is known.</source>
        <translation>沒有人能預測得這麼準：很可能有欄位是結果已知後才填寫的。</translation>
    </message>
    <message>
        <source>There are too few customers to learn from.</source>
        <translation>客戶太少，無法學習。</translation>
    </message>
    <message>
        <source>It has happened to too few customers to learn from them.</source>
        <translation>發生過的客戶太少，無法學習。</translation>
    </message>
    <message>
        <source>It has happened to nearly all customers: there is nothing to tell them apart by.</source>
        <translation>幾乎所有客戶都如此，無法區分。</translation>
    </message>
    <message>
        <source>other, rare ones</source>
        <translation>其他少見的</translation>
    </message>
    <message>
        <source>Stage of life</source>
        <translation>生命週期階段</translation>
    </message>
    <message>
        <source>RFM segment</source>
        <translation>RFM 分群</translation>
    </message>
    <message>
        <source>Value class</source>
        <translation>價值分類</translation>
    </message>
    <message>
        <source>Buying behaviour</source>
        <translation>購買行為</translation>
    </message>
    <message>
        <source>Orders a customer</source>
        <translation>每客戶訂單數</translation>
    </message>
    <message>
        <source>Revenue a customer</source>
        <translation>每客戶銷售額</translation>
    </message>
    <message>
        <source>Usual days between orders</source>
        <translation>平常下單間隔（天）</translation>
    </message>
    <message>
        <source>Chance of still being a customer</source>
        <translation>仍是客戶的機率</translation>
    </message>
    <message>
        <source>Worth in the next 12 months</source>
        <translation>未來 12 個月價值</translation>
    </message>
    <message>
        <source>A special offer</source>
        <translation>專屬優惠</translation>
    </message>
    <message>
        <source>Better service</source>
        <translation>改進服務</translation>
    </message>
    <message>
        <source>More contact</source>
        <translation>加強聯絡</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>尚無結果</translation>
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
        <translation>日期在將來或無效。</translation>
    </message>
    <message>
        <source>Why was the customer lost? A reason is missing.</source>
        <translation>客戶為什麼流失？請填寫原因。</translation>
    </message>
    <message>
        <source>This customer is marked as lost already.</source>
        <translation>該客戶已標記為流失。</translation>
    </message>
    <message>
        <source>This customer is not marked as lost.</source>
        <translation>該客戶未標記為流失。</translation>
    </message>
    <message>
        <source>This measure no longer exists.</source>
        <translation>該措施已不存在。</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile.</source>
        <translation>期間有人修改了這一條。</translation>
    </message>
    <message numerus="yes">
        <source>Changed %n customer(s)</source>
        <translation>
            <numerusform>修改 %n 個客戶</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tagged %n customer(s)</source>
        <translation>
            <numerusform>為 %n 個客戶加上標籤</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed a tag from %n customer(s)</source>
        <translation>
            <numerusform>移除 %n 個客戶的標籤</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Said that %n customer(s) are not the same</source>
        <translation>
            <numerusform>標記 %n 個客戶不是同一家</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked at the data of %n customer(s)</source>
        <translation>
            <numerusform>檢查了 %n 個客戶的資料</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set a limit of %n customer(s)</source>
        <translation>
            <numerusform>設定了 %n 個客戶的庫容</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed a limit to %n customer(s)</source>
        <translation>
            <numerusform>將庫容改為 %n 個客戶</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Claimed %n customer(s)</source>
        <translation>
            <numerusform>領取 %n 個客戶</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Released %n customer(s) to the pool</source>
        <translation>
            <numerusform>退回 %n 個客戶到公海</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n customer(s) to another pool</source>
        <translation>
            <numerusform>將 %n 個客戶移到另一公海</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archived %n customer(s) of a pool</source>
        <translation>
            <numerusform>封存了公海中的 %n 個客戶</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Protected %n customer(s) from recycling</source>
        <translation>
            <numerusform>保護了 %n 個客戶</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ended the protection of %n customer(s)</source>
        <translation>
            <numerusform>解除 %n 個客戶的保護</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recycled %n customer(s)</source>
        <translation>
            <numerusform>回收了 %n 個客戶</numerusform>
        </translation>
    </message>
    <message>
        <source>Added the allocation rule %1</source>
        <translation>新增了分配規則 %1</translation>
    </message>
    <message>
        <source>Changed the allocation rule %1</source>
        <translation>修改了分配規則 %1</translation>
    </message>
    <message>
        <source>Removed the allocation rule %1</source>
        <translation>刪除了分配規則 %1</translation>
    </message>
    <message>
        <source>Changed the order of the allocation rules</source>
        <translation>調整了分配規則的順序</translation>
    </message>
    <message>
        <source>Allocated %1 customers</source>
        <translation>分配了 %1 個客戶</translation>
    </message>
    <message>
        <source>Added the opportunity %1</source>
        <translation>新增了商機 %1</translation>
    </message>
    <message>
        <source>Moved the opportunity %1</source>
        <translation>推進了商機 %1</translation>
    </message>
    <message>
        <source>Gave %1 opportunities back for nurturing</source>
        <translation>退回 %1 個商機繼續培育</translation>
    </message>
    <message>
        <source>Took up %1 opportunities again</source>
        <translation>重新跟進 %1 個商機</translation>
    </message>
    <message numerus="yes">
        <source>Assigned %n customer(s)</source>
        <translation>
            <numerusform>分配 %n 個客戶</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed skills or hours of %1</source>
        <translation>修改了 %1 的專長或工作時間</translation>
    </message>
    <message>
        <source>Saved the segment %1</source>
        <translation>儲存了分群「%1」</translation>
    </message>
    <message>
        <source>Changed the segment %1</source>
        <translation>修改了分群「%1」</translation>
    </message>
    <message>
        <source>Removed the segment %1</source>
        <translation>刪除了分群「%1」</translation>
    </message>
    <message>
        <source>Changed who is on the list %1</source>
        <translation>修改了名單「%1」的成員</translation>
    </message>
    <message>
        <source>Chose what is foretold of leads: %1</source>
        <translation>設定了線索評分的目標：%1</translation>
    </message>
    <message>
        <source>Marked %1 as lost</source>
        <translation>將 %1 標記為流失</translation>
    </message>
    <message>
        <source>Took back that %1 is lost</source>
        <translation>復原了 %1 的流失標記</translation>
    </message>
    <message>
        <source>Recorded a measure to keep %1</source>
        <translation>為挽留 %1 登記了措施</translation>
    </message>
    <message>
        <source>Recorded what came of a measure for %1</source>
        <translation>登記了對 %1 所採取措施的結果</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>分群</translation>
    </message>
    <message>
        <source>Customer on a list</source>
        <translation>名單中的客戶</translation>
    </message>
    <message>
        <source>Lost customer</source>
        <translation>流失客戶</translation>
    </message>
    <message>
        <source>Measure to win back</source>
        <translation>挽回措施</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>初步接觸</translation>
    </message>
    <message>
        <source>Need understood</source>
        <translation>需求確認</translation>
    </message>
    <message>
        <source>Offer made</source>
        <translation>已報價</translation>
    </message>
    <message>
        <source>In negotiation</source>
        <translation>談判中</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>贏單</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>業務</translation>
    </message>
    <message>
        <source>This opportunity no longer exists.</source>
        <translation>這個商機已不存在。</translation>
    </message>
    <message>
        <source>An opportunity needs a name.</source>
        <translation>商機需要一個名稱。</translation>
    </message>
    <message>
        <source>This stage no longer exists.</source>
        <translation>這個階段已不存在。</translation>
    </message>
    <message>
        <source>This opportunity is closed.</source>
        <translation>這個商機已結束。</translation>
    </message>
    <message>
        <source>This opportunity was given back already.</source>
        <translation>這個商機已經退回。</translation>
    </message>
    <message>
        <source>This opportunity is not yours.</source>
        <translation>這個商機不是您的。</translation>
    </message>
    <message>
        <source>This pool takes no customers.</source>
        <translation>這個公海不接收客戶。</translation>
    </message>
    <message>
        <source>This opportunity waits for nobody.</source>
        <translation>這個商機不在待培育之列。</translation>
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
        <translation>產品線</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>seniority %1</source>
        <translation>資歷 %1</translation>
    </message>
    <message>
        <source>Working hours are days from 1 to 7 and times from 00:00 to 24:00.</source>
        <translation>工作時間由 1 到 7 的星期和 00:00 到 24:00 的時刻組成。</translation>
    </message>
    <message>
        <source>A skill goes from 1 to 5.</source>
        <translation>專長等級從 1 到 5。</translation>
    </message>
    <message>
        <source>This segment no longer exists.</source>
        <translation>該分群已不存在。</translation>
    </message>
    <message>
        <source>There is no segment named %1.</source>
        <translation>沒有名為「%1」的分群。</translation>
    </message>
    <message>
        <source>A segment needs a name of at most 100 characters.</source>
        <translation>分群需要一個不超過 100 字的名稱。</translation>
    </message>
    <message>
        <source>There is a segment named %1 already.</source>
        <translation>已有名為「%1」的分群。</translation>
    </message>
    <message>
        <source>The segment %1 is part of others: %2.</source>
        <translation>分群「%1」被其他分群引用：%2。</translation>
    </message>
    <message>
        <source>Somebody else changed this segment meanwhile.</source>
        <translation>期間有人修改了這個分群。</translation>
    </message>
    <message>
        <source>%1 is a rule: nobody is put into it or taken out by hand.</source>
        <translation>「%1」是規則分群，不能手動加入或移出客戶。</translation>
    </message>
    <message>
        <source>A period is written as 2026-07-01..2026-09-30, not %1.</source>
        <translation>時間段寫作 2026-07-01..2026-09-30，而不是 %1。</translation>
    </message>
    <message>
        <source>A pool, or nobody</source>
        <translation>公海或無人</translation>
    </message>
    <message>
        <source>%1 of %2 would have gone to somebody else.</source>
        <translation>%2 個中有 %1 個會分給別人。</translation>
    </message>
    <message>
        <source>off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>%1 is not like user=NAME, department=NAME or role=sales.</source>
        <translation>%1 的寫法不對，應如 user=姓名、department=部門 或 role=sales。</translation>
    </message>
    <message>
        <source>A skill is one of industry, region, product and language, not %1.</source>
        <translation>專長只能是 industry、region、product 或 language，不能是 %1。</translation>
    </message>
    <message>
        <source>%1 is not like industry=NAME:4.</source>
        <translation>%1 的寫法不對，應如 industry=名稱:4。</translation>
    </message>
    <message>
        <source>Hours are written as 09:00-18:00, not %1.</source>
        <translation>時間寫作 09:00-18:00，而不是 %1。</translation>
    </message>
    <message>
        <source>%1 not known</source>
        <translation>%1未知</translation>
    </message>
    <message>
        <source>Of pairs of customers, the likelier one became one in %1 %</source>
        <translation>每對客戶中，得分較高者成交的比例為 %1 %</translation>
    </message>
    <message>
        <source>Not learnt from, because they are known only afterwards: %1</source>
        <translation>未使用的欄位，因為事後才知道：%1</translation>
    </message>
    <message>
        <source>Columns that were not taken: %1. Say with --map what they are.</source>
        <translation>未匯入的欄：%1。可用 --map 指明各欄對應的欄位。</translation>
    </message>
    <message>
        <source>Looked up: %1; those that happened also “within 90d” or “since 2024-01-01”.</source>
        <translation>查詢得出：%1；發生過的事還可加 “within 90d” 或 “since 2024-01-01”。</translation>
    </message>
    <message>
        <source>Every segment, and how many are in it</source>
        <translation>所有分群及其客戶數</translation>
    </message>
    <message>
        <source>One segment, and who is in it</source>
        <translation>一個分群及其客戶</translation>
    </message>
    <message>
        <source>How many customers an expression means</source>
        <translation>條件運算式對應多少客戶</translation>
    </message>
    <message>
        <source>Save a rule, or a list of customers</source>
        <translation>儲存規則或客戶名單</translation>
    </message>
    <message>
        <source>A list: those whom it means now, and the given ones</source>
        <translation>名單：此刻符合條件的客戶，以及給出的客戶</translation>
    </message>
    <message>
        <source>Ids of customers</source>
        <translation>客戶 ID</translation>
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
        <translation>新名稱</translation>
    </message>
    <message>
        <source>Remove a segment; its customers stay</source>
        <translation>刪除分群；客戶保留</translation>
    </message>
    <message>
        <source>Put customers on a list</source>
        <translation>將客戶加入名單</translation>
    </message>
    <message>
        <source>Take customers off a list</source>
        <translation>將客戶移出名單</translation>
    </message>
    <message>
        <source>Write who is in a segment into a sheet</source>
        <translation>將分群中的客戶寫入表格</translation>
    </message>
    <message>
        <source>csv, xlsx or vcf</source>
        <translation>csv、xlsx 或 vcf</translation>
    </message>
    <message>
        <source>Who is likely to become a customer, and why</source>
        <translation>誰可能成為客戶，為什麼</translation>
    </message>
    <message>
        <source>Learn from those whose outcome is known</source>
        <translation>從結果已知的客戶學習</translation>
    </message>
    <message>
        <source>A field of your own, yes or no; without it: has ordered</source>
        <translation>一個是/否的自訂欄位；不填則為「下過訂單」</translation>
    </message>
    <message>
        <source>Fields that are filled in when the outcome is known</source>
        <translation>結果已知後才填寫的欄位</translation>
    </message>
    <message>
        <source>Fields to leave out</source>
        <translation>不使用的欄位</translation>
    </message>
    <message>
        <source>The chance of each customer whose outcome is open</source>
        <translation>每個結果未定客戶的機率</translation>
    </message>
    <message>
        <source>How often it was right, and what it goes by</source>
        <translation>預測有多準，依據什麼</translation>
    </message>
    <message>
        <source>Who is likely to leave, and why</source>
        <translation>誰可能流失，為什麼</translation>
    </message>
    <message>
        <source>No order within so many days counts as having left</source>
        <translation>這麼多天沒有下單即視為流失</translation>
    </message>
    <message>
        <source>Customers that were lost, and what was done about it</source>
        <translation>流失的客戶，以及採取的措施</translation>
    </message>
    <message>
        <source>A customer was lost</source>
        <translation>登記一個客戶已流失</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Something was done to keep a customer</source>
        <translation>登記為挽留客戶採取的措施</translation>
    </message>
    <message>
        <source>offer, service, contact or other</source>
        <translation>offer（優惠）、service（服務）、contact（聯絡）或 other（其他）</translation>
    </message>
    <message>
        <source>The day; without it, today</source>
        <translation>日期；不填則為今天</translation>
    </message>
    <message>
        <source>It turned out that a customer is not lost</source>
        <translation>發現客戶並未流失</translation>
    </message>
    <message>
        <source>What came of a measure</source>
        <translation>措施的結果</translation>
    </message>
    <message>
        <source>won, failed or pending</source>
        <translation>won（成功）、failed（失敗）或 pending（未定）</translation>
    </message>
    <message>
        <source>The rules of allocation in their order</source>
        <translation>依順序列出分配規則</translation>
    </message>
    <message>
        <source>A rule of allocation</source>
        <translation>一條分配規則</translation>
    </message>
    <message>
        <source>Adds a rule behind the others, or changes the one of this name</source>
        <translation>在最後新增一條規則，或修改同名規則</translation>
    </message>
    <message>
        <source>user=NAME, department=NAME or role=KEY; without it everybody in sales</source>
        <translation>user=姓名、department=部門 或 role=角色；不填則為全體業務</translation>
    </message>
    <message>
        <source>industry, region, product, language: they must know the customer&apos;s</source>
        <translation>industry、region、product、language：候選人必須懂客戶的這一項</translation>
    </message>
    <message>
        <source>At least so senior, from 1 to 5</source>
        <translation>資歷至少為，1 到 5</translation>
    </message>
    <message>
        <source>For seniority: which customers are worth much</source>
        <translation>用於依資歷分配：哪些客戶價值高</translation>
    </message>
    <message>
        <source>For seniority: which customers cannot wait</source>
        <translation>用於依資歷分配：哪些客戶不能等</translation>
    </message>
    <message>
        <source>So many at most to each</source>
        <translation>每人最多這麼多</translation>
    </message>
    <message>
        <source>Who gets what nobody can take</source>
        <translation>無人能接時歸誰</translation>
    </message>
    <message>
        <source>Where goes what nobody can take; else the first pool</source>
        <translation>無人能接時去哪個公海；不填則為第一個公海</translation>
    </message>
    <message>
        <source>Also outside working hours</source>
        <translation>工作時間以外也分配</translation>
    </message>
    <message>
        <source>Kept, but not used</source>
        <translation>保留但不啟用</translation>
    </message>
    <message>
        <source>Removes a rule</source>
        <translation>刪除一條規則</translation>
    </message>
    <message>
        <source>Only tell who would get them</source>
        <translation>只顯示會分給誰</translation>
    </message>
    <message>
        <source>FROM..TO: who would have got what came in then</source>
        <translation>起..止：那段時間來的客戶會分給誰</translation>
    </message>
    <message>
        <source>What somebody knows and when they work</source>
        <translation>某人的專長和工作時間</translation>
    </message>
    <message>
        <source>industry=NAME:4; region, product, language likewise</source>
        <translation>industry=名稱:4；region、product、language 同理</translation>
    </message>
    <message>
        <source>From 1 to 5; 0 says nothing</source>
        <translation>1 到 5；0 表示未填</translation>
    </message>
    <message>
        <source>09:00-18:00; twice the same: the whole day</source>
        <translation>09:00-18:00；兩個相同表示全天</translation>
    </message>
    <message>
        <source>12345: Monday to Friday</source>
        <translation>12345：星期一到星期五</translation>
    </message>
    <message>
        <source>The rules of allocation decide whose new customers are</source>
        <translation>新客戶歸誰由分配規則決定</translation>
    </message>
    <message>
        <source>Give new customers that nobody has had to people, by the rules</source>
        <translation>依規則把還沒有人負責過的新客戶分給員工</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>名單</translation>
    </message>
    <message>
        <source>There is no rule of allocation that is switched on.</source>
        <translation>沒有啟用的分配規則。</translation>
    </message>
    <message>
        <source>Expected on</source>
        <translation>預計成交日期</translation>
    </message>
    <message>
        <source>No customer is named; the opportunity comes in without one.</source>
        <translation>沒有寫明客戶，商機將不帶客戶匯入。</translation>
    </message>
    <message>
        <source>It was taken as the product “%1”.</source>
        <translation>已依產品「%1」處理。</translation>
    </message>
    <message>
        <source>This stage is new in the pipeline.</source>
        <translation>這是銷售管道裡的新階段。</translation>
    </message>
    <message>
        <source>Neither a number nor a name nor a customer is given.</source>
        <translation>編號、名稱和客戶都沒有填寫。</translation>
    </message>
    <message>
        <source>Who leaves cannot be told from behaviour here: the guess is hardly better than chance.</source>
        <translation>這裡無法從行為看出誰會流失：預測與隨機猜測相差無幾。</translation>
    </message>
    <message>
        <source>Who bought first together, and who of them still buys</source>
        <translation>同期首購的客戶，以及其中仍在購買的</translation>
    </message>
    <message>
        <source>quarter (default) or month</source>
        <translation>quarter（季，預設）或 month（月）</translation>
    </message>
    <message>
        <source>Revenue of the months to come, and how far off it was</source>
        <translation>未來幾個月的銷售額，以及預測誤差</translation>
    </message>
    <message>
        <source>So many ahead; 6</source>
        <translation>預測幾個月；預設 6</translation>
    </message>
    <message>
        <source>What is bought together more often than by chance</source>
        <translation>哪些產品一起購買的次數超過偶然</translation>
    </message>
    <message>
        <source>There are too few months to foretell anything.</source>
        <translation>月份太少，無法預測。</translation>
    </message>
    <message>
        <source>Nothing is bought together more often than by chance.</source>
        <translation>沒有產品一起購買的次數超過偶然。</translation>
    </message>
    <message>
        <source>Not made sure of for %1 days: %2</source>
        <translation>%1 天未核實：%2</translation>
    </message>
    <message>
        <source>Made sure of within %1 days: %2</source>
        <translation>%1 天內核實過：%2</translation>
    </message>
    <message>
        <source>It was changed meanwhile.</source>
        <translation>期間已被修改。</translation>
    </message>
    <message>
        <source>This contact is new with the customer.</source>
        <translation>這是該客戶的新聯絡人。</translation>
    </message>
    <message>
        <source>There is no opportunity of this number or name.</source>
        <translation>沒有這個編號或名稱的商機。</translation>
    </message>
    <message>
        <source>You may not give contracts to others.</source>
        <translation>您不能將合約分配給他人。</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>和誰</translation>
    </message>
    <message>
        <source>Contract number</source>
        <translation>合約編號</translation>
    </message>
    <message>
        <source>Contract title</source>
        <translation>合約名稱</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>簽訂日期</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>開始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>結束日期</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合約</translation>
    </message>
    <message>
        <source>Bought on one day only, %1 days ago.</source>
        <translation>只在一天買過，距今 %1 天。</translation>
    </message>
    <message>
        <source>Bought on %1 days, usually %2 days apart; the last time was %3 days ago.</source>
        <translation>共在 %1 天買過，通常隔 %2 天；上次是 %3 天前。</translation>
    </message>
    <message>
        <source>Has not bought anything yet: too little is known to say when.</source>
        <translation>還沒有買過：資料太少，無法判斷時間。</translation>
    </message>
    <message>
        <source>The day goes by this customer&apos;s own rhythm alone.</source>
        <translation>日期只依據這位客戶自己的購買節奏。</translation>
    </message>
    <message>
        <source>Goes with %1: %2 of the orders with it have this, too, %3 times as many as usual (%4 orders).</source>
        <translation>與 %1 搭配：含有它的訂單中 %2 也有此項，是平常的 %3 倍（%4 個訂單）。</translation>
    </message>
    <message>
        <source>Made sure how to reach %1</source>
        <translation>核實了 %1 的聯絡方式</translation>
    </message>
    <message>
        <source>Put off an activity with %1</source>
        <translation>延後與 %1 的活動</translation>
    </message>
    <message numerus="yes">
        <source>Planned calls with %n customer(s)</source>
        <translation>
            <numerusform>為 %n 個客戶安排了電話</numerusform>
        </translation>
    </message>
    <message>
        <source>Set targets of %1</source>
        <translation>設定了 %1 的目標</translation>
    </message>
    <message>
        <source>Changed the stages of the pipeline</source>
        <translation>修改了銷售階段</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Made sure of</source>
        <translation>核實日期</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>生效中</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已結束</translation>
    </message>
    <message>
        <source>Each stage needs a name of its own.</source>
        <translation>每個階段需要各自的名稱。</translation>
    </message>
    <message>
        <source>A chance lies between 0 and 100 %.</source>
        <translation>機率須在 0 到 100% 之間。</translation>
    </message>
    <message>
        <source>It comes up again on a later day than today.</source>
        <translation>再次跟進的日期必須晚於今天。</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>銷售額</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>新客戶</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>跟進</translation>
    </message>
    <message>
        <source>Won value</source>
        <translation>贏單金額</translation>
    </message>
    <message>
        <source>%1 is no month, quarter or year; write 2026-11, 2026-Q4 or 2026.</source>
        <translation>%1 不是月、季或年；請寫 2026-11、2026-Q4 或 2026。</translation>
    </message>
    <message>
        <source>A target is a number above 0.</source>
        <translation>目標須為大於 0 的數。</translation>
    </message>
    <message>
        <source>A target is that of a person or of a department.</source>
        <translation>目標只能屬於個人或部門之一。</translation>
    </message>
    <message>
        <source>Only who administers its pool may assign this customer.</source>
        <translation>只有該公海的管理員才能分配這個客戶。</translation>
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
        <translation>%1 天後</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Planned for today</source>
        <translation>今日計畫</translation>
    </message>
    <message>
        <source>Open complaint</source>
        <translation>投訴未處理</translation>
    </message>
    <message>
        <source>Back to the pool %1</source>
        <translation>%1回收到公海</translation>
    </message>
    <message>
        <source>New, not contacted yet</source>
        <translation>新客戶，尚未聯絡</translation>
    </message>
    <message>
        <source>Deal expected %1</source>
        <translation>商機預計%1成交</translation>
    </message>
    <message>
        <source>Contract ends %1</source>
        <translation>合約%1到期</translation>
    </message>
    <message>
        <source>No order for %1 days, usually every %2</source>
        <translation>%1 天未下單，通常每 %2 天</translation>
    </message>
    <message>
        <source>Birthday %1</source>
        <translation>%1生日</translation>
    </message>
    <message>
        <source>Answer the complaint</source>
        <translation>回覆投訴</translation>
    </message>
    <message>
        <source>Follow up, to keep the customer</source>
        <translation>跟進以保住客戶</translation>
    </message>
    <message>
        <source>Ask how the deal stands</source>
        <translation>了解商機進展</translation>
    </message>
    <message>
        <source>Ask how %1 stands</source>
        <translation>了解「%1」的進展</translation>
    </message>
    <message>
        <source>Talk about the renewal</source>
        <translation>洽談續約</translation>
    </message>
    <message>
        <source>Talk about renewing %1</source>
        <translation>洽談「%1」續約</translation>
    </message>
    <message>
        <source>Win them back</source>
        <translation>挽回客戶</translation>
    </message>
    <message>
        <source>Birthday greetings</source>
        <translation>生日問候</translation>
    </message>
    <message>
        <source>Birthday greetings to %1</source>
        <translation>向 %1 致生日問候</translation>
    </message>
    <message>
        <source>Choose a day that is not over.</source>
        <translation>請選擇今天或以後的日期。</translation>
    </message>
    <message>
        <source>Next purchase: %1</source>
        <translation>下次購買：%1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Offer %1</source>
        <translation>推薦 %1</translation>
    </message>
    <message>
        <source>Other days for some: grade=A:60, industry=NAME:90, product=CATEGORY:30</source>
        <translation>部分客戶用另外的天數：grade=A:60、industry=產業:90、product=產品類別:30</translation>
    </message>
    <message>
        <source>What is hoped for, what was won and lost, how often and how fast</source>
        <translation>商機管道：在談、贏單、丟單、贏率與週期</translation>
    </message>
    <message>
        <source>How many came from stage to stage, and where it sticks</source>
        <translation>銷售漏斗：各階段的轉換，以及卡在哪裡</translation>
    </message>
    <message>
        <source>What people and departments reached, against their targets</source>
        <translation>個人與部門的業績及目標達成情況</translation>
    </message>
    <message>
        <source>2026-11, 2026-Q4 or 2026; without it, and without days, this month</source>
        <translation>2026-11、2026-Q4 或 2026；不填且未給日期時為本月</translation>
    </message>
    <message>
        <source>2026-11, 2026-Q4 or 2026</source>
        <translation>2026-11、2026-Q4 或 2026</translation>
    </message>
    <message>
        <source>What is to be reached</source>
        <translation>要達成的目標</translation>
    </message>
    <message>
        <source>Every target</source>
        <translation>所有目標</translation>
    </message>
    <message>
        <source>Sets a target; 0 takes it away</source>
        <translation>設定目標；0 為取消</translation>
    </message>
    <message>
        <source>Only of this month, quarter or year</source>
        <translation>僅此月、季或年</translation>
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
        <translation>某部門的；兩者都不填則為全公司</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>多少</translation>
    </message>
    <message>
        <source>Open opportunities that one may give back</source>
        <translation>可以退回培育的進行中商機</translation>
    </message>
    <message>
        <source>Only those of this customer</source>
        <translation>只列出該客戶的</translation>
    </message>
    <message>
        <source>Give opportunities that cannot be closed back for nurturing</source>
        <translation>把暫時無法成交的商機退回培育</translation>
    </message>
    <message>
        <source>Ids of opportunities</source>
        <translation>商機的編號</translation>
    </message>
    <message>
        <source>The day on which somebody is to try again, YYYY-MM-DD</source>
        <translation>再次跟進的日期，YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Where their customers go; without it they stay</source>
        <translation>客戶退回到哪個公海；不寫則保持原負責人</translation>
    </message>
    <message>
        <source>What is being nurtured, and what comes up again when</source>
        <translation>正在培育的商機，以及何時再次跟進</translation>
    </message>
    <message>
        <source>Try again with opportunities that were given back</source>
        <translation>重新接手已退回培育的商機</translation>
    </message>
    <message>
        <source>Whose they are then; without it one&apos;s own</source>
        <translation>由誰接手；不寫則歸自己</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>無負責人</translation>
    </message>
    <message>
        <source>There is no department named %1.</source>
        <translation>沒有名為 %1 的部門。</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>沒有變化。</translation>
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
        <translation>有 %1 個丟單不知丟在哪個階段，計入第一階段。</translation>
    </message>
    <message>
        <source>%1 is not like grade=A:60, industry=NAME:90 or product=CATEGORY:30.</source>
        <translation>%1 的寫法不對，應類似 grade=A:60、industry=產業:90 或 product=產品類別:30。</translation>
    </message>
    <message>
        <source>%1. %2: %3 (%4)</source>
        <translation>%1. %2：%3（%4）</translation>
    </message>
    <message>
        <source>Nothing waits for you today.</source>
        <translation>今天沒有待辦事項。</translation>
    </message>
    <message>
        <source>$ was read as US dollars.</source>
        <translation>$ 以美元讀取。</translation>
    </message>
    <message>
        <source>The field has no currency: %1 is not kept.</source>
        <translation>該欄位不含幣別：不保留 %1。</translation>
    </message>
    <message>
        <source>The cell says %1, and the row %2.</source>
        <translation>儲存格寫的是 %1，而該列是 %2。</translation>
    </message>
    <message>
        <source>Without this cell the line would come to something else.</source>
        <translation>缺少這個儲存格，該明細的金額就不對了。</translation>
    </message>
    <message>
        <source>The lines of the order come to %1, which is what counts.</source>
        <translation>訂單明細合計為 %1，以明細為準。</translation>
    </message>
    <message>
        <source>Bought twice, %1 days apart; the last time was %2 days ago.</source>
        <translation>買過兩次，相隔 %1 天；上次是 %2 天前。</translation>
    </message>
    <message>
        <source>“%1” is no segment of the grid; write champions=R5 F5 M5 or loyal=R2-4 F2-4 M2-4.</source>
        <translation>「%1」不是網格中的分組；請寫成 champions=R5 F5 M5 或 loyal=R2-4 F2-4 M2-4。</translation>
    </message>
    <message>
        <source>“%1” stands twice.</source>
        <translation>「%1」重複了。</translation>
    </message>
    <message>
        <source>A grid needs a segment at least.</source>
        <translation>網格至少要有一個分組。</translation>
    </message>
    <message>
        <source>Changed the RFM grid</source>
        <translation>修改了 RFM 網格</translation>
    </message>
    <message>
        <source>By which scores a customer is in which segment</source>
        <translation>依哪些得分歸入哪個分組</translation>
    </message>
    <message>
        <source>champions=R5 F5 M5; loyal=R2-4 F2-4 M2-4; ...</source>
        <translation>champions=R5 F5 M5; loyal=R2-4 F2-4 M2-4; ...</translation>
    </message>
    <message>
        <source>Back to the usual one</source>
        <translation>恢復預設</translation>
    </message>
    <message>
        <source>Who may become one of the best, and how often that was right</source>
        <translation>誰可能成為高價值客戶，以及以往判斷的準確率</translation>
    </message>
    <message>
        <source>So many of the last days judge it; 365</source>
        <translation>用最近多少天來檢驗；365</translation>
    </message>
    <message>
        <source>Contact 2</source>
        <translation>聯絡人2</translation>
    </message>
    <message>
        <source>Job title of contact 2</source>
        <translation>聯絡人2職稱</translation>
    </message>
    <message>
        <source>Phone of contact 2</source>
        <translation>聯絡人2電話</translation>
    </message>
    <message>
        <source>E-mail of contact 2</source>
        <translation>聯絡人2信箱</translation>
    </message>
    <message>
        <source>WeChat of contact 2</source>
        <translation>聯絡人2微信</translation>
    </message>
    <message>
        <source>Contact 3</source>
        <translation>聯絡人3</translation>
    </message>
    <message>
        <source>Job title of contact 3</source>
        <translation>聯絡人3職稱</translation>
    </message>
    <message>
        <source>Phone of contact 3</source>
        <translation>聯絡人3電話</translation>
    </message>
    <message>
        <source>E-mail of contact 3</source>
        <translation>聯絡人3信箱</translation>
    </message>
    <message>
        <source>WeChat of contact 3</source>
        <translation>聯絡人3微信</translation>
    </message>
    <message>
        <source>Contact 4</source>
        <translation>聯絡人4</translation>
    </message>
    <message>
        <source>Job title of contact 4</source>
        <translation>聯絡人4職稱</translation>
    </message>
    <message>
        <source>Phone of contact 4</source>
        <translation>聯絡人4電話</translation>
    </message>
    <message>
        <source>E-mail of contact 4</source>
        <translation>聯絡人4信箱</translation>
    </message>
    <message>
        <source>WeChat of contact 4</source>
        <translation>聯絡人4微信</translation>
    </message>
    <message>
        <source>The file is damaged, so that nothing is written into it: %1</source>
        <translation>檔案已損壞，不再寫入任何內容：%1</translation>
    </message>
    <message>
        <source>The columns were taken as a person settled them for a sheet with the same headers.</source>
        <translation>各欄依先前為相同表頭設定的對應關係讀取。</translation>
    </message>
    <message>
        <source>The columns were taken by the template “%1”.</source>
        <translation>各欄依範本「%1」讀取。</translation>
    </message>
    <message>
        <source>Left out that way, though they would be recognised: %1.</source>
        <translation>因此未讀取、但可以辨識的欄：%1。</translation>
    </message>
    <message>
        <source>Whom to contact today, and why: for the person named by --user</source>
        <translation>今天聯絡誰、為什麼：針對 --user 指定的人</translation>
    </message>
    <message>
        <source>customers, contacts, products, orders, order-lines, activities, opportunities or contracts</source>
        <translation>customers、contacts、products、orders、order-lines、activities、opportunities 或 contracts</translation>
    </message>
    <message>
        <source>Department of the contact</source>
        <translation>聯絡人部門</translation>
    </message>
    <message>
        <source>Total of the whole order</source>
        <translation>整筆金額</translation>
    </message>
    <message>
        <source>The quantity is missing; by amount and price it is %1.</source>
        <translation>缺少數量；依金額和單價算是 %1。</translation>
    </message>
    <message>
        <source>The quantity is missing; it was taken as 1.</source>
        <translation>缺少數量，以 1 計。</translation>
    </message>
    <message>
        <source>The rows of the order say different sums.</source>
        <translation>同一訂單的各列寫著不同的合計。</translation>
    </message>
    <message>
        <source>The sum of the order is counted in its first row.</source>
        <translation>整筆金額已計入該訂單的第一列。</translation>
    </message>
    <message>
        <source>The sum of the order was put on its first row.</source>
        <translation>整筆金額記在該訂單的第一列。</translation>
    </message>
    <message>
        <source>By the amount this is the part that is paid: a discount of %1 %.</source>
        <translation>依金額看，這是實付的比例：即優惠 %1 %。</translation>
    </message>
    <message>
        <source>By quantity and price this would be %1; the amount as it stands is what counts.</source>
        <translation>依數量和單價應為 %1；以表中的金額為準。</translation>
    </message>
    <message>
        <source>The column is in %1: read as %2, and all others likewise.</source>
        <translation>此欄以%1為單位：讀作 %2，其餘各列同樣換算。</translation>
    </message>
    <message>
        <source>The row sums up or signs the sheet; it is no record.</source>
        <translation>這一列是合計或落款，不是記錄。</translation>
    </message>
    <message numerus="yes">
        <source>Put off %n activity(s)</source>
        <translation>
            <numerusform>延後了 %n 項活動</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved an activity with %1</source>
        <translation>改了與 %1 的活動時間</translation>
    </message>
    <message>
        <source>Added the playbook %1</source>
        <translation>新增了跟進方案 %1</translation>
    </message>
    <message>
        <source>Changed the playbook %1</source>
        <translation>修改了跟進方案 %1</translation>
    </message>
    <message>
        <source>Removed the playbook %1</source>
        <translation>刪除了跟進方案 %1</translation>
    </message>
    <message numerus="yes">
        <source>Planned %n activity(s) by playbooks</source>
        <translation>
            <numerusform>依跟進方案安排了 %n 項任務</numerusform>
        </translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>跟進方案</translation>
    </message>
    <message>
        <source>Step of a playbook</source>
        <translation>跟進方案的步驟</translation>
    </message>
    <message>
        <source>Activity of a playbook</source>
        <translation>跟進方案的任務</translation>
    </message>
    <message>
        <source>Behaviour class</source>
        <translation>行為分層</translation>
    </message>
    <message>
        <source>Segment of your own</source>
        <translation>自建分群</translation>
    </message>
    <message>
        <source>a segment that is gone</source>
        <translation>已刪除的分群</translation>
    </message>
    <message>
        <source>A playbook needs a name of at most 100 characters.</source>
        <translation>跟進方案需要名稱，最多 100 個字。</translation>
    </message>
    <message>
        <source>Say into what the customers come.</source>
        <translation>請選擇客戶進入哪個階段、分層或分群。</translation>
    </message>
    <message>
        <source>A playbook needs a step.</source>
        <translation>跟進方案至少需要一個步驟。</translation>
    </message>
    <message>
        <source>Each step needs a title.</source>
        <translation>每個步驟都需要標題。</translation>
    </message>
    <message>
        <source>A step comes 0 to 3650 days after the customer.</source>
        <translation>步驟須在客戶進入後 0 到 3650 天內。</translation>
    </message>
    <message>
        <source>A note cannot be planned.</source>
        <translation>備註不能作為計劃。</translation>
    </message>
    <message>
        <source>This playbook no longer exists.</source>
        <translation>該跟進方案已不存在。</translation>
    </message>
    <message>
        <source>There is no playbook named %1.</source>
        <translation>沒有名為 %1 的跟進方案。</translation>
    </message>
    <message>
        <source>There is a playbook named %1 already.</source>
        <translation>已有名為 %1 的跟進方案。</translation>
    </message>
    <message>
        <source>Somebody else changed this playbook meanwhile.</source>
        <translation>其他人剛剛修改了該跟進方案。</translation>
    </message>
    <message>
        <source>First contact with leads</source>
        <translation>潛在客戶首次聯繫</translation>
    </message>
    <message>
        <source>Find out whether there is a need, who decides, and by when.</source>
        <translation>弄清有沒有需求、誰做決定、什麼時候要。</translation>
    </message>
    <message>
        <source>First call</source>
        <translation>首次電話</translation>
    </message>
    <message>
        <source>Who we are in one sentence. Which of our products would you use, and how much of it? Who decides on it?</source>
        <translation>一句話介紹我們。您會用到我們的哪些產品、用量多大？由誰決定？</translation>
    </message>
    <message>
        <source>Send the catalogue</source>
        <translation>傳送產品目錄</translation>
    </message>
    <message>
        <source>Thank you for the talk. Here is what we spoke about; which of it may I quote?</source>
        <translation>感謝您的時間，這是剛才談到的產品，哪幾款需要報價？</translation>
    </message>
    <message>
        <source>Catalogue and a sample</source>
        <translation>產品目錄和樣品</translation>
    </message>
    <message>
        <source>Ask what they think</source>
        <translation>詢問意向</translation>
    </message>
    <message>
        <source>Did the sample arrive? What is missing for a first small order?</source>
        <translation>樣品收到了嗎？先下一個小單還差什麼？</translation>
    </message>
    <message>
        <source>After the first purchase</source>
        <translation>首購之後</translation>
    </message>
    <message>
        <source>A good first delivery is the best reason for a second order.</source>
        <translation>第一次交付滿意，才會有第二單。</translation>
    </message>
    <message>
        <source>Ask how the delivery was</source>
        <translation>回訪到貨情況</translation>
    </message>
    <message>
        <source>Did everything arrive, complete and in time? Is anybody with you who uses it and has questions?</source>
        <translation>貨都按時到齊了嗎？使用的同事有沒有疑問？</translation>
    </message>
    <message>
        <source>Show what goes with it</source>
        <translation>推薦搭配產品</translation>
    </message>
    <message>
        <source>Customers who bought this often take these as well; shall I quote?</source>
        <translation>買這款的客戶常搭配這幾款，需要給您報價嗎？</translation>
    </message>
    <message>
        <source>Offer the second order</source>
        <translation>促成複購</translation>
    </message>
    <message>
        <source>How much is left? If you order now, it arrives before you run out.</source>
        <translation>庫存還剩多少？現在下單可以在用完之前到貨。</translation>
    </message>
    <message>
        <source>Free delivery of the second order</source>
        <translation>第二單免運費</translation>
    </message>
    <message>
        <source>Care for loyal customers</source>
        <translation>維護忠誠客戶</translation>
    </message>
    <message>
        <source>They carry the sales. Keep them, and ask them to recommend us.</source>
        <translation>他們是銷售的支柱：留住他們，並請他們介紹新客戶。</translation>
    </message>
    <message>
        <source>Say thank you</source>
        <translation>致謝</translation>
    </message>
    <message>
        <source>You have been buying from us for a while: thank you. What should we do better?</source>
        <translation>感謝您一直以來的支持，我們哪些方面還要改進？</translation>
    </message>
    <message>
        <source>Visit them</source>
        <translation>上門拜訪</translation>
    </message>
    <message>
        <source>What is planned for the next half year? Whom do you know who might need us?</source>
        <translation>下半年有什麼計劃？有沒有同行也可能需要我們？</translation>
    </message>
    <message>
        <source>Hold customers at risk</source>
        <translation>挽留有流失風險的客戶</translation>
    </message>
    <message>
        <source>They have been silent for longer than is usual for them. Ask before you offer.</source>
        <translation>他們比平常沉默得久：先問原因，再給優惠。</translation>
    </message>
    <message>
        <source>Ask why they are silent</source>
        <translation>詢問為何沒有下單</translation>
    </message>
    <message>
        <source>We have not heard from you for a while. Was something wrong with the last order, or has your need changed?</source>
        <translation>有一陣沒聯繫了，是上次的貨有問題，還是需求變了？</translation>
    </message>
    <message>
        <source>Make an offer</source>
        <translation>給出方案</translation>
    </message>
    <message>
        <source>As we spoke: here is a proposal for the usual amount.</source>
        <translation>依之前溝通的，這是您平時用量的報價方案。</translation>
    </message>
    <message>
        <source>5% on the next order within two weeks</source>
        <translation>兩週內下單優惠 5%</translation>
    </message>
    <message>
        <source>Go and see them</source>
        <translation>上門了解情況</translation>
    </message>
    <message>
        <source>Who else delivers to you now, and what do they do better?</source>
        <translation>現在由誰供貨？他們哪方面做得更好？</translation>
    </message>
    <message>
        <source>Win back dormant customers</source>
        <translation>喚醒沉睡客戶</translation>
    </message>
    <message>
        <source>One honest try with a reason to come back; then let them be.</source>
        <translation>真誠地給一個回來的理由，試一次即可。</translation>
    </message>
    <message>
        <source>Win-back call</source>
        <translation>挽回電話</translation>
    </message>
    <message>
        <source>What would have to change for you to buy from us again?</source>
        <translation>怎樣改進您才願意再次合作？</translation>
    </message>
    <message>
        <source>A sample of what is new, without obligation</source>
        <translation>免費新品樣品</translation>
    </message>
    <message>
        <source>Last offer</source>
        <translation>最後一次報價</translation>
    </message>
    <message>
        <source>This is what we can do for you. It holds until the end of the month.</source>
        <translation>這是我們能給的條件，有效期到本月底。</translation>
    </message>
    <message>
        <source>Conditions of a new customer</source>
        <translation>新客戶優惠條件</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>建立</translation>
    </message>
    <message>
        <source>Nothing can be changed in this file. %1</source>
        <translation>此檔案無法修改。%1</translation>
    </message>
    <message>
        <source>The drive can only be read.</source>
        <translation>此磁碟是唯讀的。</translation>
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
            <numerusform>商機已超過預計 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Offer: %1</source>
        <translation>優惠：%1</translation>
    </message>
    <message>
        <source>The sheet “%1” was read. Others in the workbook: %2. Choose with --sheet.</source>
        <translation>讀取的是工作表「%1」。活頁簿中還有：%2。用 --sheet 選擇。</translation>
    </message>
    <message>
        <source>What is done with customers who come into a stage</source>
        <translation>客戶進入某階段後的跟進方案</translation>
    </message>
    <message>
        <source>Every playbook, and for whom it is</source>
        <translation>所有跟進方案及適用客戶</translation>
    </message>
    <message>
        <source>One playbook, step by step</source>
        <translation>一個跟進方案的各步驟</translation>
    </message>
    <message>
        <source>A playbook for a stage, a class or a segment</source>
        <translation>為階段、分層或分群新增跟進方案</translation>
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
        <translation>說明</translation>
    </message>
    <message>
        <source>Who came in from this day on; without it, from today on</source>
        <translation>從這一天起進入的客戶；不給則從今天起</translation>
    </message>
    <message>
        <source>Also who is in it already</source>
        <translation>也包括已在其中的客戶</translation>
    </message>
    <message>
        <source>What is planned stays when the customer leaves</source>
        <translation>客戶離開後保留已安排的任務</translation>
    </message>
    <message>
        <source>Playbooks to begin with, one for each stage that needs one</source>
        <translation>常用跟進方案，每個需要的階段一個</translation>
    </message>
    <message>
        <source>Remove a playbook; what it planned stays</source>
        <translation>刪除跟進方案；已安排的任務保留</translation>
    </message>
    <message>
        <source>Plan for who came in, cancel for who left</source>
        <translation>為新進入的客戶安排任務，為離開的取消</translation>
    </message>
    <message>
        <source>Only this one</source>
        <translation>只執行這一個</translation>
    </message>
    <message>
        <source>Only tell what it would do</source>
        <translation>只預覽，不執行</translation>
    </message>
    <message>
        <source>A step is DAY:KIND:TITLE, such as 3:call:Ask how it was; not %1.</source>
        <translation>步驟的格式是 天數:類型:標題，例如 3:call:回訪；不能是 %1。</translation>
    </message>
    <message>
        <source>on</source>
        <translation>啟用</translation>
    </message>
    <message>
        <source>Day %1, %2: %3</source>
        <translation>第 %1 天，%2：%3</translation>
    </message>
    <message numerus="yes">
        <source>%n playbook(s) added</source>
        <translation>
            <numerusform>已新增 %n 個跟進方案</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 customers are in it, %3 would begin (%4 activities), %5 have no owner, %6 would end</source>
        <translation>%1：目前 %2 位客戶，%3 位將開始（%4 項任務），%5 位沒有負責人，%6 位將結束</translation>
    </message>
    <message>
        <source>%1 customers begun, %2 activities planned, %3 cancelled</source>
        <translation>%1 位客戶開始，安排 %2 項任務，取消 %3 項</translation>
    </message>
    <message>
        <source>This is no rule by which something comes again.</source>
        <translation>這不是有效的重複規則。</translation>
    </message>
    <message>
        <source>Another customer has this code already.</source>
        <translation>已有其他客戶使用此編號。</translation>
    </message>
    <message>
        <source>Your role does not allow to change this field.</source>
        <translation>您的角色不允許修改此欄位。</translation>
    </message>
    <message>
        <source>This customer is not shared with this person.</source>
        <translation>該客戶沒有共享給此人。</translation>
    </message>
    <message>
        <source>So many were revealed within the hour that no more are: %1.</source>
        <translation>一小時內已查看 %1 筆，暫時不能再看。</translation>
    </message>
    <message>
        <source>This customer no longer has it.</source>
        <translation>該客戶已沒有這一項。</translation>
    </message>
    <message>
        <source>The customer was called “%1” until now.</source>
        <translation>該客戶此前名為「%1」。</translation>
    </message>
    <message>
        <source>The log is written as CSV.</source>
        <translation>日誌以 CSV 格式寫出。</translation>
    </message>
    <message>
        <source>The dash was read as 0, which spreadsheets write so.</source>
        <translation>短橫讀作 0（試算表常這樣顯示零）。</translation>
    </message>
    <message>
        <source>The order was said to come to %1; its lines come to %2, which is what counts.</source>
        <translation>訂單表頭寫的是 %1，明細合計為 %2，以明細為準。</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>樣品</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>試用</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>洽談中</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>已購買</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>未採用</translation>
    </message>
    <message>
        <source>This trial no longer exists.</source>
        <translation>該試用記錄已不存在。</translation>
    </message>
    <message>
        <source>Say what was given, in at most 200 characters.</source>
        <translation>請寫明給了什麼，最多 200 個字。</translation>
    </message>
    <message>
        <source>The quantity must be more than zero.</source>
        <translation>數量須大於零。</translation>
    </message>
    <message>
        <source>A trial cannot end before it begins.</source>
        <translation>試用結束不能早於開始。</translation>
    </message>
    <message>
        <source>Ask how it was. %1</source>
        <translation>詢問使用情況。%1</translation>
    </message>
    <message>
        <source>Changed the opportunity %1</source>
        <translation>修改了商機 %1</translation>
    </message>
    <message>
        <source>Gave opportunities to %1</source>
        <translation>把商機轉給了 %1</translation>
    </message>
    <message>
        <source>Removed the opportunity %1</source>
        <translation>刪除了商機 %1</translation>
    </message>
    <message>
        <source>Changed the head of quotations</source>
        <translation>修改了報價單抬頭</translation>
    </message>
    <message>
        <source>Added the contract %1</source>
        <translation>新增了合約 %1</translation>
    </message>
    <message>
        <source>Changed the contract %1</source>
        <translation>修改了合約 %1</translation>
    </message>
    <message>
        <source>Changed the state of the contract %1</source>
        <translation>改變了合約 %1 的狀態</translation>
    </message>
    <message>
        <source>Renewed the contract %1</source>
        <translation>續簽了合約 %1</translation>
    </message>
    <message>
        <source>Removed the contract %1</source>
        <translation>刪除了合約 %1</translation>
    </message>
    <message>
        <source>Gave a sample or trial to %1</source>
        <translation>給 %1 提供了樣品或試用</translation>
    </message>
    <message>
        <source>Recorded what came of a trial of %1</source>
        <translation>記錄了 %1 的試用結果</translation>
    </message>
    <message>
        <source>Removed a sample or trial of %1</source>
        <translation>刪除了 %1 的樣品或試用</translation>
    </message>
    <message>
        <source>Set the password of %1</source>
        <translation>設定了 %1 的密碼</translation>
    </message>
    <message>
        <source>Took away all passwords</source>
        <translation>取消了全部密碼</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>登入：%1</translation>
    </message>
    <message>
        <source>Sign-in refused: %1</source>
        <translation>登入被拒絕：%1</translation>
    </message>
    <message>
        <source>Changed what a role may: %1</source>
        <translation>修改了角色權限：%1</translation>
    </message>
    <message>
        <source>Was refused: %1</source>
        <translation>被拒絕：%1</translation>
    </message>
    <message>
        <source>Looked at what is masked of %1</source>
        <translation>查看了 %1 被遮蔽的內容</translation>
    </message>
    <message>
        <source>Gave %1 a key to the encrypted file</source>
        <translation>給了 %1 開啟加密檔案的金鑰</translation>
    </message>
    <message>
        <source>Took the key to the encrypted file from %1</source>
        <translation>收回了 %1 開啟加密檔案的金鑰</translation>
    </message>
    <message>
        <source>Renamed a key of the encrypted file: %1</source>
        <translation>修改了加密檔案金鑰的姓名：%1</translation>
    </message>
    <message>
        <source>Made a new recovery key</source>
        <translation>產生了新的復原金鑰</translation>
    </message>
    <message>
        <source>Encrypted the file</source>
        <translation>加密了檔案</translation>
    </message>
    <message>
        <source>Took the encryption off the file</source>
        <translation>取消了檔案加密</translation>
    </message>
    <message>
        <source>Shared the customer %1</source>
        <translation>共享了客戶 %1</translation>
    </message>
    <message>
        <source>Ended the sharing of %1</source>
        <translation>結束了客戶 %1 的共享</translation>
    </message>
    <message>
        <source>See customers</source>
        <translation>查看客戶</translation>
    </message>
    <message>
        <source>Change and add</source>
        <translation>新增和修改</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Change many customers at once</source>
        <translation>批次修改客戶</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Export and print lists</source>
        <translation>匯出和列印名單</translation>
    </message>
    <message>
        <source>Reveal what is masked, one by one</source>
        <translation>逐筆查看被遮蔽的內容</translation>
    </message>
    <message>
        <source>Claim from pools and give back</source>
        <translation>從公海領取和退回</translation>
    </message>
    <message>
        <source>Decide who has which customer</source>
        <translation>指派客戶的負責人</translation>
    </message>
    <message>
        <source>Set up pools and their rules</source>
        <translation>設定公海及其規則</translation>
    </message>
    <message>
        <source>Set up products</source>
        <translation>設定產品</translation>
    </message>
    <message>
        <source>Set up own fields</source>
        <translation>設定自訂欄位</translation>
    </message>
    <message>
        <source>Set up people and roles</source>
        <translation>設定人員和角色</translation>
    </message>
    <message>
        <source>Take back what others did</source>
        <translation>復原他人的操作</translation>
    </message>
    <message>
        <source>See what others did</source>
        <translation>查看他人的操作</translation>
    </message>
    <message>
        <source>Sample or trial</source>
        <translation>樣品或試用</translation>
    </message>
    <message>
        <source>You are not allowed to see what others did.</source>
        <translation>您不能查看他人的操作。</translation>
    </message>
    <message>
        <source>This contract no longer exists.</source>
        <translation>該合約已不存在。</translation>
    </message>
    <message>
        <source>This contract is not yours.</source>
        <translation>該合約不歸您負責。</translation>
    </message>
    <message>
        <source>A contract needs a title.</source>
        <translation>請填寫合約名稱。</translation>
    </message>
    <message>
        <source>This amount is not possible.</source>
        <translation>金額不合理。</translation>
    </message>
    <message>
        <source>It cannot end before it begins.</source>
        <translation>結束不能早於開始。</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>這不是日期。</translation>
    </message>
    <message>
        <source>The number %1 is that of another contract.</source>
        <translation>編號 %1 已被其他合約使用。</translation>
    </message>
    <message>
        <source>A contract begins as a draft, or in force.</source>
        <translation>合約應從草稿或生效開始。</translation>
    </message>
    <message>
        <source>Somebody else changed this contract meanwhile.</source>
        <translation>其他人剛剛修改了這份合約。</translation>
    </message>
    <message>
        <source>A contract cannot go from &apos;%1&apos; to &apos;%2&apos;.</source>
        <translation>合約不能從「%1」變為「%2」。</translation>
    </message>
    <message>
        <source>This contract has no end.</source>
        <translation>該合約沒有結束日期。</translation>
    </message>
    <message>
        <source>Only a draft is removed; cancel the contract instead.</source>
        <translation>只能刪除草稿；請改為作廢合約。</translation>
    </message>
    <message>
        <source>An opportunity begins in an open stage.</source>
        <translation>商機應從進行中的階段開始。</translation>
    </message>
    <message>
        <source>Somebody else changed this opportunity meanwhile.</source>
        <translation>其他人剛剛修改了這個商機。</translation>
    </message>
    <message>
        <source>This opportunity is closed. Open it again first, by moving it to an open stage.</source>
        <translation>該商機已關閉。請先移回進行中的階段，重新打開。</translation>
    </message>
    <message>
        <source>Please say why it was lost.</source>
        <translation>請填寫丟單原因。</translation>
    </message>
    <message>
        <source>A contract came of this opportunity; it stays.</source>
        <translation>該商機已產生合約，不能刪除。</translation>
    </message>
    <message>
        <source>Days are counted from 0.</source>
        <translation>天數從 0 算起。</translation>
    </message>
    <message>
        <source>This file is not encrypted.</source>
        <translation>此檔案未加密。</translation>
    </message>
    <message>
        <source>There is not enough memory to check a password.</source>
        <translation>記憶體不足，無法核對密碼。</translation>
    </message>
    <message>
        <source>A password has at least %1 characters.</source>
        <translation>密碼至少 %1 個字元。</translation>
    </message>
    <message>
        <source>A password has at most %1 characters.</source>
        <translation>密碼最多 %1 個字元。</translation>
    </message>
    <message>
        <source>This password is among the first that anybody would try.</source>
        <translation>這個密碼太常見，很容易被猜到。</translation>
    </message>
    <message>
        <source>Your role does not allow this: %1, %2.</source>
        <translation>您的角色不允許此操作：%1，%2。</translation>
    </message>
    <message numerus="yes">
        <source>Your role does not allow to change customers of others: %n of them would be changed.</source>
        <translation>
            <numerusform>您的角色不允許變更他人的客戶：將會變更其中 %n 位。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your role does not allow to change more than %1 customers at once.</source>
        <translation>您的角色不允許一次修改超過 %1 個客戶。</translation>
    </message>
    <message>
        <source>Your role does not allow to change this field: %1.</source>
        <translation>您的角色不允許修改此欄位：%1。</translation>
    </message>
    <message>
        <source>An administrator may everything, always.</source>
        <translation>管理員始終擁有全部權限。</translation>
    </message>
    <message>
        <source>%1 = %2 is not a rule for a role.</source>
        <translation>「%1 = %2」不是有效的角色規則。</translation>
    </message>
    <message>
        <source>One&apos;s own</source>
        <translation>本人的</translation>
    </message>
    <message>
        <source>Of the department and those below it</source>
        <translation>本部門及下級部門的</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>客訴</translation>
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
        <translation>可見可改</translation>
    </message>
    <message>
        <source>See only</source>
        <translation>唯讀</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>遮蔽</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>隱藏</translation>
    </message>
    <message>
        <source>Phone and fax</source>
        <translation>電話和傳真</translation>
    </message>
    <message>
        <source>Messengers and websites</source>
        <translation>微信、QQ 等和網站</translation>
    </message>
    <message>
        <source>Street and postal code</source>
        <translation>街道和郵遞區號</translation>
    </message>
    <message>
        <source>Names of contacts</source>
        <translation>聯絡人姓名</translation>
    </message>
    <message>
        <source>Prices and amounts of orders</source>
        <translation>訂單價格和金額</translation>
    </message>
    <message>
        <source>Cost of products</source>
        <translation>產品成本</translation>
    </message>
    <message>
        <source>There is no such rule for this role.</source>
        <translation>該角色沒有這條規則。</translation>
    </message>
    <message>
        <source>The name or the password is wrong.</source>
        <translation>姓名或密碼不正確。</translation>
    </message>
    <message>
        <source>The present password is wrong.</source>
        <translation>目前密碼不正確。</translation>
    </message>
    <message>
        <source>The first password is an administrator&apos;s: otherwise nobody could let others in.</source>
        <translation>第一個密碼必須由管理員設定，否則沒有人能讓其他人登入。</translation>
    </message>
    <message>
        <source>%1 has the file open. Close it everywhere, then try again.</source>
        <translation>%1 正開啟著此檔案。請在所有電腦上關閉後重試。</translation>
    </message>
    <message>
        <source>This file is encrypted already.</source>
        <translation>此檔案已經加密。</translation>
    </message>
    <message>
        <source>Use the password with which you sign in.</source>
        <translation>請使用您的登入密碼。</translation>
    </message>
    <message>
        <source>%1 has to sign in with a password first.</source>
        <translation>%1 需要先用密碼登入。</translation>
    </message>
    <message>
        <source>Somebody has the file open. Close it everywhere, then try again.</source>
        <translation>有人正開啟著此檔案。請在所有電腦上關閉後重試。</translation>
    </message>
    <message>
        <source>The copy did not pass its check: %1</source>
        <translation>副本未通過檢查：%1</translation>
    </message>
    <message>
        <source>The library for encryption does not work here.</source>
        <translation>加密程式庫無法在此執行。</translation>
    </message>
    <message>
        <source>The head of %1 is damaged, where its keys are kept. Open the newest backup.</source>
        <translation>%1 的檔頭（保存金鑰處）已損壞。請開啟最新的備份。</translation>
    </message>
    <message>
        <source>At most %1 people can open an encrypted file.</source>
        <translation>加密檔案最多可由 %1 人開啟。</translation>
    </message>
    <message>
        <source>%1 is encrypted: it opens with a password.</source>
        <translation>%1 已加密，需要密碼才能開啟。</translation>
    </message>
    <message>
        <source>A part of the encrypted file is damaged or was changed by somebody else. Open the newest backup.</source>
        <translation>加密檔案的一部分已損壞或被他人更動。請開啟最新的備份。</translation>
    </message>
    <message>
        <source>The last day, %1, lies before the first one, %2.</source>
        <translation>結束日期 %1 早於開始日期 %2。</translation>
    </message>
    <message>
        <source>There is no customer of the number %1.</source>
        <translation>沒有編號為 %1 的客戶。</translation>
    </message>
    <message>
        <source>Import note</source>
        <translation>匯入備註</translation>
    </message>
    <message>
        <source>Expected value</source>
        <translation>預期價值</translation>
    </message>
    <message>
        <source>Orders: %1, %2 in all, the last one on %3</source>
        <translation>訂單：%1 個，共 %2，最近一次 %3</translation>
    </message>
    <message>
        <source>The file is encrypted. Whoever loses the password needs this key; print it and put it away:</source>
        <translation>檔案已加密。忘記密碼時需要下面的復原金鑰，請列印並妥善保管：</translation>
    </message>
    <message>
        <source>%1 backups that were made before are not encrypted.</source>
        <translation>之前的 %1 個備份沒有加密。</translation>
    </message>
    <message>
        <source>The file is not encrypted any more.</source>
        <translation>檔案已取消加密。</translation>
    </message>
    <message>
        <source>The sheet names days and customers: it seems to hold whole orders. Say --kind orders.</source>
        <translation>表中有日期和客戶，看來是完整的訂單。請用 --kind orders。</translation>
    </message>
    <message>
        <source>Also by their Chinese names: %1.</source>
        <translation>也可用中文欄位名：%1。</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>What each role may, sees and may change</source>
        <translation>各角色的權限</translation>
    </message>
    <message>
        <source>What a role may</source>
        <translation>一個角色的權限</translation>
    </message>
    <message>
        <source>Only what this person did</source>
        <translation>只看此人的操作</translation>
    </message>
    <message>
        <source>Only what has this in what it was about, who or where</source>
        <translation>只看內容、人員或電腦中包含此文字的</translation>
    </message>
    <message>
        <source>From this day on, YYYY-MM-DD</source>
        <translation>從這一天起，YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Until this day, YYYY-MM-DD</source>
        <translation>到這一天為止，YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Write them into this CSV file, all of them</source>
        <translation>全部寫入此 CSV 檔案</translation>
    </message>
    <message>
        <source>Encrypt the base; nobody may have it open</source>
        <translation>加密檔案；任何人都不能正開啟著它</translation>
    </message>
    <message>
        <source>Take the encryption off</source>
        <translation>取消加密</translation>
    </message>
    <message>
        <source>Who can open an encrypted base</source>
        <translation>誰能開啟加密的檔案</translation>
    </message>
    <message>
        <source>Make a new recovery key; the one before opens nothing any more</source>
        <translation>產生新的復原金鑰；舊的隨即失效</translation>
    </message>
    <message>
        <source>Give a role a rule: scope.view own, permission.export deny, field.phone mask</source>
        <translation>給角色設定規則：scope.view own、permission.export deny、field.phone mask</translation>
    </message>
    <message>
        <source>Take a rule back</source>
        <translation>取消一條規則</translation>
    </message>
    <message>
        <source>administrator, manager, sales, assistant or reader</source>
        <translation>administrator、manager、sales、assistant 或 reader</translation>
    </message>
    <message>
        <source>Let a colleague see one of your customers</source>
        <translation>讓同事看到您的一個客戶</translation>
    </message>
    <message>
        <source>The name of the colleague</source>
        <translation>同事的姓名</translation>
    </message>
    <message>
        <source>And change it</source>
        <translation>並可修改</translation>
    </message>
    <message>
        <source>No longer</source>
        <translation>結束共享</translation>
    </message>
    <message>
        <source>Show what is masked of a customer; the log tells of it</source>
        <translation>查看客戶被遮蔽的內容；會記入日誌</translation>
    </message>
    <message>
        <source>Who works with the base</source>
        <translation>使用此檔案的人員</translation>
    </message>
    <message>
        <source>Everybody, those who left last</source>
        <translation>所有人員，已停用的排在最後</translation>
    </message>
    <message>
        <source>A new person</source>
        <translation>新增人員</translation>
    </message>
    <message>
        <source>Give somebody another role</source>
        <translation>變更角色</translation>
    </message>
    <message>
        <source>Move somebody to another department</source>
        <translation>調整部門</translation>
    </message>
    <message>
        <source>Change somebody&apos;s name</source>
        <translation>修改姓名</translation>
    </message>
    <message>
        <source>Somebody has left; what they have is handed over with pool handover</source>
        <translation>人員離職；其客戶用 pool handover 移交</translation>
    </message>
    <message>
        <source>Somebody is back</source>
        <translation>重新啟用人員</translation>
    </message>
    <message>
        <source>Set the password of somebody; once one is set, everybody needs one</source>
        <translation>設定密碼；一旦有人設定，所有人都需要密碼</translation>
    </message>
    <message>
        <source>Ask nobody for a password any more</source>
        <translation>不再要求密碼</translation>
    </message>
    <message>
        <source>0 to 1; without it that of its stage</source>
        <translation>0 到 1；不填則取所在階段的贏率</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>依名稱</translation>
    </message>
    <message>
        <source>Chances to sell something, and how they end</source>
        <translation>商機及其結果</translation>
    </message>
    <message>
        <source>Close it as lost</source>
        <translation>丟單</translation>
    </message>
    <message>
        <source>Close it as won</source>
        <translation>成交</translation>
    </message>
    <message>
        <source>Id of the customer</source>
        <translation>客戶編號</translation>
    </message>
    <message>
        <source>Id of the opportunity</source>
        <translation>商機編號</translation>
    </message>
    <message>
        <source>Only those of this person</source>
        <translation>只列出此人的</translation>
    </message>
    <message>
        <source>open (default), won, lost or all</source>
        <translation>open（預設）、won、lost 或 all</translation>
    </message>
    <message>
        <source>Take a new one down</source>
        <translation>新增一個</translation>
    </message>
    <message>
        <source>The day on which it is hoped for, YYYY-MM-DD</source>
        <translation>預計成交日期，YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Those that are open, or closed</source>
        <translation>進行中的或已關閉的</translation>
    </message>
    <message>
        <source>To another stage</source>
        <translation>移到另一階段</translation>
    </message>
    <message>
        <source>What it may bring</source>
        <translation>預計金額</translation>
    </message>
    <message>
        <source>Whose it is; without it one&apos;s own</source>
        <translation>負責人；不填則為自己</translation>
    </message>
    <message>
        <source>Why it was closed</source>
        <translation>關閉原因</translation>
    </message>
    <message>
        <source>Without it that of the file</source>
        <translation>不填則取檔案的貨幣</translation>
    </message>
    <message>
        <source>Samples and trials that customers were given</source>
        <translation>給客戶的樣品與試用</translation>
    </message>
    <message>
        <source>Those of which nothing came yet, or all of one customer</source>
        <translation>尚無結果的，或某位客戶的全部</translation>
    </message>
    <message>
        <source>Record that one was given</source>
        <translation>記錄一次提供</translation>
    </message>
    <message>
        <source>Code of a product, or what else it is</source>
        <translation>產品編號，或其他名稱</translation>
    </message>
    <message>
        <source>Something on trial, no sample</source>
        <translation>試用品，而非樣品</translation>
    </message>
    <message>
        <source>Given on which day; without it, today</source>
        <translation>提供日期；不給則為今天</translation>
    </message>
    <message>
        <source>The last day of a trial</source>
        <translation>試用的最後一天</translation>
    </message>
    <message>
        <source>On which day to ask how it was</source>
        <translation>哪一天回訪</translation>
    </message>
    <message>
        <source>What came of one</source>
        <translation>記錄結果</translation>
    </message>
    <message>
        <source>open, bought or declined</source>
        <translation>open、bought 或 declined</translation>
    </message>
    <message>
        <source>As if it had not been given</source>
        <translation>刪除這次記錄</translation>
    </message>
    <message>
        <source>How many samples and trials led to an order</source>
        <translation>有多少樣品與試用帶來了訂單</translation>
    </message>
    <message>
        <source>What is known about customers and sales</source>
        <translation>關於客戶與銷售的洞察</translation>
    </message>
    <message>
        <source>Write the reports into a folder, one file each: for nightly jobs</source>
        <translation>把各報表寫入資料夾，每個一份檔案：用於定時任務</translation>
    </message>
    <message>
        <source>Made where it is not there</source>
        <translation>不存在時自動建立</translation>
    </message>
    <message>
        <source>Every report</source>
        <translation>所有報表</translation>
    </message>
    <message>
        <source>This one, by the name of its file; repeatable</source>
        <translation>只要這一個（依檔名）；可重複</translation>
    </message>
    <message>
        <source>csv (default) or xlsx</source>
        <translation>csv（預設）或 xlsx</translation>
    </message>
    <message>
        <source>Write the rows of the answer into this file: csv or xlsx</source>
        <translation>把結果各行寫入此檔案：csv 或 xlsx</translation>
    </message>
    <message>
        <source>Also the revenue of the same days a year before</source>
        <translation>同時給出去年同期銷售額</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>無法建立資料夾 %1。</translation>
    </message>
    <message>
        <source>At most so many</source>
        <translation>最多多少筆</translation>
    </message>
    <message>
        <source>What each row of the answer is</source>
        <translation>結果中每一列是什麼</translation>
    </message>
    <message>
        <source>Why; it is kept in the history</source>
        <translation>原因；會記入歷史</translation>
    </message>
    <message>
        <source>What else is to be kept</source>
        <translation>其他需要記下的內容</translation>
    </message>
    <message>
        <source>The name of a pool</source>
        <translation>公海名稱</translation>
    </message>
    <message>
        <source>From where or when</source>
        <translation>從哪裡或何時起</translation>
    </message>
    <message>
        <source>To whom or until when</source>
        <translation>給誰，或到何時為止</translation>
    </message>
    <message>
        <source>After so many days</source>
        <translation>多少天之後</translation>
    </message>
    <message>
        <source>How it is chosen who gets a customer</source>
        <translation>如何決定客戶分給誰</translation>
    </message>
    <message>
        <source>At most so many a week</source>
        <translation>每週最多多少個</translation>
    </message>
    <message>
        <source>At most so many a month</source>
        <translation>每月最多多少個</translation>
    </message>
    <message>
        <source>Nothing at all where one of them cannot be had</source>
        <translation>只要有一個領不到，就一個也不領</translation>
    </message>
    <message>
        <source>Numbers in the file, as find and customers show them</source>
        <translation>檔案中的編號，見 find 和 customers 的結果</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>A part of a name, a phone, a mail address, pinyin or initials</source>
        <translation>名稱、電話、信箱、拼音或首字母的一部分</translation>
    </message>
    <message>
        <source>Its number, as log shows it; without it the last one of one&apos;s own</source>
        <translation>編號，見 log；不填則為自己的上一次操作</translation>
    </message>
    <message>
        <source>%1 can be given only once.</source>
        <translation>%1 只能給出一次。</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>沒有「%1」這個命令。</translation>
    </message>
    <message>
        <source>%1 entries were written.</source>
        <translation>已寫入 %1 筆記錄。</translation>
    </message>
    <message>
        <source>There is no stage named %1.</source>
        <translation>沒有名為 %1 的階段。</translation>
    </message>
    <message>
        <source>The pipeline has no stages yet.</source>
        <translation>還沒有銷售階段。</translation>
    </message>
    <message>
        <source>The file with the password cannot be read: %1</source>
        <translation>無法讀取密碼檔案：%1</translation>
    </message>
    <message>
        <source>A password is needed: KINGFISHER_PASSWORD_FILE names the file that holds it.</source>
        <translation>需要密碼：請用 KINGFISHER_PASSWORD_FILE 指定密碼檔案。</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>密碼：</translation>
    </message>
    <message>
        <source>New password:</source>
        <translation>新密碼：</translation>
    </message>
    <message>
        <source>Once more:</source>
        <translation>再輸入一次：</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>兩次輸入的密碼不一致。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>無法寫入 %1：%2</translation>
    </message>
    <message>
        <source>The answer lists nothing that could be written to %1.</source>
        <translation>沒有可寫入 %1 的內容。</translation>
    </message>
    <message>
        <source>%1 must end in .csv or .xlsx.</source>
        <translation>%1 須以 .csv 或 .xlsx 結尾。</translation>
    </message>
    <message>
        <source>A result is open, bought or declined.</source>
        <translation>結果只能是 open、bought 或 declined。</translation>
    </message>
    <message>
        <source>%1: %2 given, %3 bought</source>
        <translation>%1：提供 %2 次，成交 %3 次</translation>
    </message>
    <message>
        <source>There is no role %1.</source>
        <translation>沒有角色 %1。</translation>
    </message>
    <message>
        <source>There is no department %1.</source>
        <translation>沒有部門 %1。</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>已新增 %1。</translation>
    </message>
    <message>
        <source>%1 signs in with this password from now on.</source>
        <translation>%1 以後用此密碼登入。</translation>
    </message>
    <message>
        <source>Nobody is asked for a password any more.</source>
        <translation>今後不再要求密碼。</translation>
    </message>
    <message>
        <source>%1 does not see it any more, but as their role says.</source>
        <translation>%1 今後只能依角色權限查看。</translation>
    </message>
    <message>
        <source>%1 sees it from now on.</source>
        <translation>%1 今後可以看到它。</translation>
    </message>
    <message>
        <source>The rejected rows would be written over the sheet they are from: %1. Choose another name.</source>
        <translation>被拒絕的列會覆蓋來源試算表：%1。請另選檔名。</translation>
    </message>
    <message>
        <source>Revenue of all orders that are not cancelled; exactly, and with half a cent rounded up</source>
        <translation>所有未取消訂單的銷售額；精確值，半分進位</translation>
    </message>
    <message>
        <source>Head of quotations</source>
        <translation>報價單抬頭</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>條款</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>贏率</translation>
    </message>
    <message>
        <source>Days at most</source>
        <translation>最多天數</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>統一編號</translation>
    </message>
    <message>
        <source>Bank and account</source>
        <translation>開戶行及帳號</translation>
    </message>
    <message>
        <source>a customer is created</source>
        <translation>新建了客戶</translation>
    </message>
    <message>
        <source>a customer changes</source>
        <translation>客戶資料有改動</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>「%1」有改動</translation>
    </message>
    <message>
        <source>a customer comes to another owner</source>
        <translation>客戶換了負責人</translation>
    </message>
    <message>
        <source>an opportunity is created</source>
        <translation>新建了商機</translation>
    </message>
    <message>
        <source>an opportunity comes into another stage</source>
        <translation>商機換了階段</translation>
    </message>
    <message>
        <source>an opportunity comes into the stage %1</source>
        <translation>商機進入階段「%1」</translation>
    </message>
    <message>
        <source>(a stage that is gone)</source>
        <translation>（已刪除的階段）</translation>
    </message>
    <message>
        <source>an order is created</source>
        <translation>新建了訂單</translation>
    </message>
    <message>
        <source>an order comes into another state</source>
        <translation>訂單換了狀態</translation>
    </message>
    <message>
        <source>an order becomes: %1</source>
        <translation>訂單變為「%1」</translation>
    </message>
    <message>
        <source>a contract comes into another state</source>
        <translation>合約換了狀態</translation>
    </message>
    <message>
        <source>a contract becomes: %1</source>
        <translation>合約變為「%1」</translation>
    </message>
    <message>
        <source>an activity is recorded</source>
        <translation>記錄了一次跟進</translation>
    </message>
    <message>
        <source>an activity is recorded: %1</source>
        <translation>記錄了一次跟進：%1</translation>
    </message>
    <message>
        <source>a complaint comes in</source>
        <translation>收到客訴</translation>
    </message>
    <message numerus="yes">
        <source>nobody has contacted a customer for %n day(s)</source>
        <translation>
            <numerusform>客戶已 %n 天沒人聯絡</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a customer has not ordered for %n day(s)</source>
        <translation>
            <numerusform>客戶已 %n 天沒有下單</numerusform>
        </translation>
    </message>
    <message>
        <source>somebody has their birthday</source>
        <translation>有人生日</translation>
    </message>
    <message numerus="yes">
        <source>somebody has their birthday in %n day(s)</source>
        <translation>
            <numerusform>還有 %n 天有人生日</numerusform>
        </translation>
    </message>
    <message>
        <source>a contract ends</source>
        <translation>合約到期</translation>
    </message>
    <message numerus="yes">
        <source>a contract ends in %n day(s)</source>
        <translation>
            <numerusform>合約還有 %n 天到期</numerusform>
        </translation>
    </message>
    <message>
        <source>A task needs a title.</source>
        <translation>任務要有標題。</translation>
    </message>
    <message>
        <source>A task is due in 0 to 3650 days.</source>
        <translation>任務的期限為 0 到 3650 天。</translation>
    </message>
    <message>
        <source>Say to whom the customer goes.</source>
        <translation>請選擇客戶交給誰。</translation>
    </message>
    <message>
        <source>Say which field is set.</source>
        <translation>請選擇要修改的欄位。</translation>
    </message>
    <message>
        <source>A message needs words.</source>
        <translation>通知要有內容。</translation>
    </message>
    <message>
        <source>Say which playbook is begun.</source>
        <translation>請選擇要開始的跟進方案。</translation>
    </message>
    <message>
        <source>A customer is created</source>
        <translation>新建客戶</translation>
    </message>
    <message>
        <source>A field of a customer changes</source>
        <translation>客戶欄位改動</translation>
    </message>
    <message>
        <source>A customer comes to another owner</source>
        <translation>客戶換負責人</translation>
    </message>
    <message>
        <source>An opportunity is created</source>
        <translation>新建商機</translation>
    </message>
    <message>
        <source>An opportunity comes into a stage</source>
        <translation>商機進入階段</translation>
    </message>
    <message>
        <source>An order is created</source>
        <translation>新建訂單</translation>
    </message>
    <message>
        <source>An order comes into a state</source>
        <translation>訂單進入狀態</translation>
    </message>
    <message>
        <source>A contract comes into a state</source>
        <translation>合約進入狀態</translation>
    </message>
    <message>
        <source>An activity is recorded</source>
        <translation>記錄跟進</translation>
    </message>
    <message>
        <source>A complaint comes in</source>
        <translation>收到客訴</translation>
    </message>
    <message>
        <source>No contact for some days</source>
        <translation>若干天沒有聯絡</translation>
    </message>
    <message>
        <source>No order for some days</source>
        <translation>若干天沒有下單</translation>
    </message>
    <message>
        <source>A birthday is near</source>
        <translation>生日臨近</translation>
    </message>
    <message>
        <source>A contract is about to end</source>
        <translation>合約即將到期</translation>
    </message>
    <message>
        <source>Plan a task</source>
        <translation>安排任務</translation>
    </message>
    <message>
        <source>Give the customer to</source>
        <translation>把客戶交給</translation>
    </message>
    <message>
        <source>Set a field</source>
        <translation>修改欄位</translation>
    </message>
    <message>
        <source>Put on a tag</source>
        <translation>加標籤</translation>
    </message>
    <message>
        <source>Take off a tag</source>
        <translation>去標籤</translation>
    </message>
    <message>
        <source>Tell somebody</source>
        <translation>通知某人</translation>
    </message>
    <message>
        <source>Begin a playbook</source>
        <translation>開始跟進方案</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>無需改動</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Waits for a person</source>
        <translation>待人確認</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>whoever has the customer</source>
        <translation>負責人</translation>
    </message>
    <message numerus="yes">
        <source>plan for %1, in %n day(s): %2 (%3)</source>
        <translation>
            <numerusform>為%1安排 %n 天後的%3：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>give the customer to %1</source>
        <translation>把客戶交給%1</translation>
    </message>
    <message>
        <source>empty %1</source>
        <translation>清空「%1」</translation>
    </message>
    <message>
        <source>set %1 to %2</source>
        <translation>把「%1」改為「%2」</translation>
    </message>
    <message>
        <source>put on the tag %1</source>
        <translation>加標籤「%1」</translation>
    </message>
    <message>
        <source>take off the tag %1</source>
        <translation>去標籤「%1」</translation>
    </message>
    <message>
        <source>tell %1: %2</source>
        <translation>通知%1：%2</translation>
    </message>
    <message>
        <source>begin the playbook %1</source>
        <translation>開始跟進方案「%1」</translation>
    </message>
    <message>
        <source>(one that is gone)</source>
        <translation>（已刪除的方案）</translation>
    </message>
    <message>
        <source>When %1, then %2.</source>
        <translation>當%1時，%2。</translation>
    </message>
    <message>
        <source>When %1, and it holds that %2, then %3.</source>
        <translation>當%1，並且滿足 %2 時，%3。</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>The customer was created</source>
        <translation>新建了客戶</translation>
    </message>
    <message>
        <source>%1: %2, before %3</source>
        <translation>%1：%2，原為 %3</translation>
    </message>
    <message>
        <source>Came to %1</source>
        <translation>轉到 %1 名下</translation>
    </message>
    <message>
        <source>The opportunity %1 was created</source>
        <translation>新建了商機 %1</translation>
    </message>
    <message>
        <source>The opportunity %1 came into the stage %2</source>
        <translation>商機 %1 進入階段「%2」</translation>
    </message>
    <message>
        <source>The order %1 was created</source>
        <translation>新建了訂單 %1</translation>
    </message>
    <message>
        <source>The order %1 became: %2</source>
        <translation>訂單 %1 變為「%2」</translation>
    </message>
    <message>
        <source>The contract %1 became: %2</source>
        <translation>合約 %1 變為「%2」</translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <translation>記錄了：%1</translation>
    </message>
    <message>
        <source>A complaint came in</source>
        <translation>收到客訴</translation>
    </message>
    <message>
        <source>No contact since %1</source>
        <translation>自 %1 起沒有聯絡</translation>
    </message>
    <message>
        <source>No order since %1</source>
        <translation>自 %1 起沒有下單</translation>
    </message>
    <message>
        <source>Birthday on %1</source>
        <translation>%1 生日</translation>
    </message>
    <message>
        <source>Birthday of %1 on %2</source>
        <translation>%1 於 %2 生日</translation>
    </message>
    <message>
        <source>The contract %1 ends on %2</source>
        <translation>合約 %1 於 %2 到期</translation>
    </message>
    <message>
        <source>An automation needs a name of at most 100 characters.</source>
        <translation>自動化要有名稱，最多 100 個字。</translation>
    </message>
    <message>
        <source>The days are 0 to 3650.</source>
        <translation>天數為 0 到 3650。</translation>
    </message>
    <message>
        <source>Say after how many days.</source>
        <translation>請填寫天數。</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>請說明要做什麼。</translation>
    </message>
    <message>
        <source>stopped: this rule led to itself</source>
        <translation>已停止：這條規則觸發了自己</translation>
    </message>
    <message>
        <source>stopped: %1 rules followed one another already</source>
        <translation>已停止：已連續觸發 %1 條規則</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) at once, such as %1</source>
        <translation>
            <numerusform>一次 %n 個客戶，例如 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is held by this entry any more.</source>
        <translation>這一條已經沒有待確認的客戶。</translation>
    </message>
    <message>
        <source>This automation no longer exists.</source>
        <translation>這條自動化已不存在。</translation>
    </message>
    <message>
        <source>There is no automation named %1.</source>
        <translation>沒有名為 %1 的自動化。</translation>
    </message>
    <message>
        <source>There is no such thing as %1 here.</source>
        <translation>這裡沒有 %1。</translation>
    </message>
    <message>
        <source>There is an automation named %1 already.</source>
        <translation>已有名為 %1 的自動化。</translation>
    </message>
    <message>
        <source>Somebody else changed this automation meanwhile.</source>
        <translation>這條自動化剛被別人改過。</translation>
    </message>
    <message>
        <source>I share this customer with you until %1.</source>
        <translation>我把這個客戶共享給你，到 %1 為止。</translation>
    </message>
    <message>
        <source>I share this customer with you.</source>
        <translation>我把這個客戶共享給你。</translation>
    </message>
    <message>
        <source>There is no “%1”. There are: %2.</source>
        <translation>沒有「%1」。現有：%2。</translation>
    </message>
    <message>
        <source>This kind of activity is not known; it was taken as a note.</source>
        <translation>無法識別的跟進方式，已記為備註。</translation>
    </message>
    <message>
        <source>This state of an activity is not known.</source>
        <translation>無法識別該跟進狀態。</translation>
    </message>
    <message>
        <source>The next step has no day; it stands with the result.</source>
        <translation>下一步沒有日期，已寫入跟進結果。</translation>
    </message>
    <message>
        <source>The next step lies before what it follows.</source>
        <translation>下一步的時間早於本次跟進。</translation>
    </message>
    <message>
        <source>You may not give activities to others.</source>
        <translation>您無權將跟進分配給他人。</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>保持不變</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>略過</translation>
    </message>
    <message>
        <source>It has no time that can be read.</source>
        <translation>沒有可辨識的時間。</translation>
    </message>
    <message>
        <source>It has no title.</source>
        <translation>沒有標題。</translation>
    </message>
    <message>
        <source>It names no customer, nor anybody who takes part and is known.</source>
        <translation>沒有提到客戶，也沒有認識的參與者。</translation>
    </message>
    <message>
        <source>%1 is too large for a calendar.</source>
        <translation>%1 太大，不像行事曆檔案。</translation>
    </message>
    <message>
        <source>%1 is no calendar.</source>
        <translation>%1 不是行事曆檔案。</translation>
    </message>
    <message>
        <source>The contact stands in the file before; this row was added to it.</source>
        <translation>該聯絡人在檔案前面已出現，此行已併入。</translation>
    </message>
    <message>
        <source>This state of a contract is not known.</source>
        <translation>不認識這種合約狀態。</translation>
    </message>
    <message>
        <source>The last day lies before the first one.</source>
        <translation>結束日期早於開始日期。</translation>
    </message>
    <message>
        <source>No customer of this name or code is in the file or in the sheet.</source>
        <translation>檔案和表格裡都沒有這個名稱或編號的客戶。</translation>
    </message>
    <message>
        <source>This is neither a company nor a person.</source>
        <translation>既不是公司也不是個人。</translation>
    </message>
    <message>
        <source>The note takes the place of: %1</source>
        <translation>備註已取代，原備註為：%1</translation>
    </message>
    <message>
        <source>It was taken for “%1”, which is written a little otherwise.</source>
        <translation>已當作「%1」，兩者寫法略有不同。</translation>
    </message>
    <message>
        <source>By its code this is the customer “%1”.</source>
        <translation>按編號，這是客戶「%1」。</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>無法寫入 %1。</translation>
    </message>
    <message>
        <source>The package is a .zip file.</source>
        <translation>個人資料包是 .zip 檔案。</translation>
    </message>
    <message>
        <source>What was changed, by whom and when</source>
        <translation>何人何時改動了什麼</translation>
    </message>
    <message>
        <source>What</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>可修改</translation>
    </message>
    <message>
        <source>Everything that is stored about %1</source>
        <translation>有關 %1 的全部儲存資料</translation>
    </message>
    <message>
        <source>Put together on %1 by %2. Times are those of %3. data.json and the folder csv hold the same for other programs.</source>
        <translation>由 %2 於 %1 整理。時間按 %3 時區。data.json 和 csv 資料夾中有同樣的內容，供其他程式使用。</translation>
    </message>
    <message>
        <source>Third phone</source>
        <translation>第三電話</translation>
    </message>
    <message>
        <source>Fourth phone</source>
        <translation>第四電話</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>規格型號</translation>
    </message>
    <message>
        <source>Part that is paid</source>
        <translation>折後比例</translation>
    </message>
    <message>
        <source>Reduction in money</source>
        <translation>優惠金額</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>物流公司</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>物流單號</translation>
    </message>
    <message>
        <source>Arrived on</source>
        <translation>簽收日期</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>A customer of this name is in another place (%1); this is another one.</source>
        <translation>同名客戶在另一個地方（%1），已作為另一個客戶。</translation>
    </message>
    <message>
        <source>You may not give opportunities to others.</source>
        <translation>您無權將商機分配給他人。</translation>
    </message>
    <message>
        <source>There is no such customer; the opportunity stays with the one that it has.</source>
        <translation>沒有這個客戶；商機仍歸原來的客戶。</translation>
    </message>
    <message>
        <source>The order is sent in several deliveries, which stay as they are.</source>
        <translation>該訂單分多次出貨，出貨單保持不變。</translation>
    </message>
    <message>
        <source>It cannot arrive before it was shipped.</source>
        <translation>簽收日期不能早於出貨日期。</translation>
    </message>
    <message>
        <source>The reduction is larger than the price.</source>
        <translation>優惠金額大於價款。</translation>
    </message>
    <message>
        <source>A discount of %1 %. If that is what is left to pay, choose “Part that is paid” for the column.</source>
        <translation>折扣扣減 %1 %。如果這是應付的比例，請為該欄選擇「折後比例」。</translation>
    </message>
    <message>
        <source>Several products have this name: its code or specification is needed.</source>
        <translation>有多個同名產品：需要編號或規格型號。</translation>
    </message>
    <message>
        <source>This is a percentage, and no number.</source>
        <translation>這是百分比，不是數值。</translation>
    </message>
    <message>
        <source>No column holds the quantity: each line counts as one piece.</source>
        <translation>沒有數量欄：每行按一件計算。</translation>
    </message>
    <message>
        <source>No column holds the number of the order: each row is an order of its own.</source>
        <translation>沒有訂單號欄：每行作為一筆單獨的訂單。</translation>
    </message>
    <message>
        <source>No column holds a price or an amount: the lines come to 0.</source>
        <translation>沒有單價或金額欄：各行金額為 0。</translation>
    </message>
    <message>
        <source>The row does not say its order: it was taken for that of the row above.</source>
        <translation>此行沒有訂單資訊，已當作上一行的訂單。</translation>
    </message>
    <message>
        <source>No column holds a number, a product or an amount: this is no sheet of orders.</source>
        <translation>沒有訂單號、產品或金額欄：這不是訂單表。</translation>
    </message>
    <message>
        <source>The header of the sheet stands here again; it is no record.</source>
        <translation>表頭在這裡又出現了一次，不是記錄。</translation>
    </message>
    <message>
        <source>A title above the header, which stands here again; it is no record.</source>
        <translation>重複表頭上方的標題，不是記錄。</translation>
    </message>
    <message>
        <source>The sheet was changed since it was looked at. Look at it again: %1</source>
        <translation>表格在檢視之後被修改過，請重新檢視：%1</translation>
    </message>
    <message>
        <source>no order for %1 days, usually every %2 days</source>
        <translation>已 %1 天沒下單，平常 %2 天一次</translation>
    </message>
    <message>
        <source>no order for %1 days</source>
        <translation>已 %1 天沒下單</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot;, where more leave</source>
        <translation>%1「%2」的客戶流失較多</translation>
    </message>
    <message numerus="yes">
        <source>only %n orders so far</source>
        <translation>
            <numerusform>至今只有 %n 張訂單</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody contacted them for %1 days</source>
        <translation>%1 天沒有人聯絡過</translation>
    </message>
    <message>
        <source>more of those with orders of this size leave</source>
        <translation>下單金額與其相近的客戶流失較多</translation>
    </message>
    <message>
        <source>more of those who came at that time leave</source>
        <translation>同一時期來的客戶流失較多</translation>
    </message>
    <message>
        <source>Silent for longer than most</source>
        <translation>沉默得比多數客戶久</translation>
    </message>
    <message>
        <source>Silent for a shorter time than most</source>
        <translation>沉默得比多數客戶短</translation>
    </message>
    <message>
        <source>Silent for many times their usual interval</source>
        <translation>沉默得遠超自己平常的間隔</translation>
    </message>
    <message>
        <source>Silent for no longer than usual</source>
        <translation>沉默沒有超過平常的間隔</translation>
    </message>
    <message>
        <source>Ordered more often than most</source>
        <translation>下單次數比多數客戶多</translation>
    </message>
    <message>
        <source>Ordered less often than most</source>
        <translation>下單次數比多數客戶少</translation>
    </message>
    <message>
        <source>Customers for longer than most</source>
        <translation>合作時間比多數客戶長</translation>
    </message>
    <message>
        <source>Customers for a shorter time than most</source>
        <translation>合作時間比多數客戶短</translation>
    </message>
    <message>
        <source>Larger orders than most</source>
        <translation>每單金額比多數客戶大</translation>
    </message>
    <message>
        <source>Smaller orders than most</source>
        <translation>每單金額比多數客戶小</translation>
    </message>
    <message>
        <source>More orders within half a year than most</source>
        <translation>近半年訂單比多數客戶多</translation>
    </message>
    <message>
        <source>Fewer orders within half a year than most</source>
        <translation>近半年訂單比多數客戶少</translation>
    </message>
    <message>
        <source>Contacted more often than most</source>
        <translation>近期聯絡比多數客戶多</translation>
    </message>
    <message>
        <source>Contacted less often than most</source>
        <translation>近期聯絡比多數客戶少</translation>
    </message>
    <message>
        <source>The churn aimed at is a share from 0 % to below 100 %.</source>
        <translation>流失目標應為 0% 到 100% 以下的比例。</translation>
    </message>
    <message>
        <source>Of 100 customers who bought and then were silent like this one, about %1 come back. An order within 30 days: %2, within 90 days: %3.</source>
        <translation>100 位像這樣購買又沉默的客戶，約有 %1 位會再來。30 天內下單的可能為 %2，90 天內為 %3。</translation>
    </message>
    <message>
        <source>Of %1 customers of whom that would have been said on %2, %3 really did not order again since.</source>
        <translation>%2 時會被這樣判斷的 %1 位客戶，其中 %3 至今果然沒有再下單。</translation>
    </message>
    <message>
        <source>Of %1 customers of whom it would have been said on %2 that they stay, %3 have ordered again since.</source>
        <translation>%2 時會被判斷為留下的 %1 位客戶，其中 %3 之後又下了單。</translation>
    </message>
    <message>
        <source>There are too few customers with orders to tell what moves sales: %1 of %2.</source>
        <translation>有訂單的客戶太少，看不出什麼影響銷售：%1 位，至少需要 %2 位。</translation>
    </message>
    <message>
        <source>So much is written down about so few customers that nothing follows from it.</source>
        <translation>客戶太少而資料項太多，得不出結論。</translation>
    </message>
    <message>
        <source>What is written down explains hardly any of the differences between customers.</source>
        <translation>已有的資料幾乎不能解釋客戶之間的差別。</translation>
    </message>
    <message>
        <source>Contacts within a year</source>
        <translation>一年內的聯絡次數</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>This announcement no longer exists.</source>
        <translation>這則公告已不存在。</translation>
    </message>
    <message>
        <source>An announcement needs a title of at most 200 characters.</source>
        <translation>公告要有標題，最多 200 個字。</translation>
    </message>
    <message>
        <source>Somebody else changed this announcement meanwhile.</source>
        <translation>這則公告剛被別人改過。</translation>
    </message>
    <message>
        <source>You are not allowed to do this.</source>
        <translation>沒有權限執行此操作。</translation>
    </message>
    <message>
        <source>Added a delivery of the order %1</source>
        <translation>為訂單 %1 新增了出貨單</translation>
    </message>
    <message>
        <source>Changed a delivery of the order %1</source>
        <translation>修改了訂單 %1 的出貨單</translation>
    </message>
    <message>
        <source>Moved on a delivery of the order %1</source>
        <translation>更新了訂單 %1 的出貨狀態</translation>
    </message>
    <message>
        <source>Removed a delivery of the order %1</source>
        <translation>刪除了訂單 %1 的出貨單</translation>
    </message>
    <message>
        <source>Added the price list %1</source>
        <translation>新增了價格表 %1</translation>
    </message>
    <message>
        <source>Changed the price list %1</source>
        <translation>修改了價格表 %1</translation>
    </message>
    <message>
        <source>Removed the price list %1</source>
        <translation>刪除了價格表 %1</translation>
    </message>
    <message>
        <source>Planned maintenance or warranty of the order %1</source>
        <translation>安排了訂單 %1 的保養或保固</translation>
    </message>
    <message>
        <source>Changed a return of the order %1</source>
        <translation>修改了訂單 %1 的退貨</translation>
    </message>
    <message>
        <source>Moved on a return of the order %1</source>
        <translation>更新了訂單 %1 的退貨狀態</translation>
    </message>
    <message>
        <source>Removed a return of the order %1</source>
        <translation>刪除了訂單 %1 的退貨</translation>
    </message>
    <message>
        <source>Agreed when %1 is paid</source>
        <translation>約定了 %1 的付款計畫</translation>
    </message>
    <message>
        <source>Received a payment for %1</source>
        <translation>收到 %1 的款項</translation>
    </message>
    <message>
        <source>Changed a payment for %1</source>
        <translation>修改了 %1 的收款</translation>
    </message>
    <message>
        <source>Removed a payment for %1</source>
        <translation>刪除了 %1 的收款</translation>
    </message>
    <message>
        <source>Added the carrier %1</source>
        <translation>新增了物流公司 %1</translation>
    </message>
    <message numerus="yes">
        <source>Took %n event(s) over from a calendar</source>
        <translation>
            <numerusform>從行事曆匯入 %n 個行程</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrote a message to %1</source>
        <translation>傳了訊息給 %1</translation>
    </message>
    <message>
        <source>Announced: %1</source>
        <translation>發布公告：%1</translation>
    </message>
    <message>
        <source>Changed the announcement: %1</source>
        <translation>修改公告：%1</translation>
    </message>
    <message>
        <source>Noted a missed call of %1</source>
        <translation>記下了 %1 的未接來電</translation>
    </message>
    <message>
        <source>Began the playbook %1 by hand</source>
        <translation>手動開始跟進方案 %1</translation>
    </message>
    <message>
        <source>Stopped the playbook %1 for a customer</source>
        <translation>為一個客戶停止了跟進方案 %1</translation>
    </message>
    <message>
        <source>Added the automation %1</source>
        <translation>新增自動化 %1</translation>
    </message>
    <message>
        <source>Changed the automation %1</source>
        <translation>修改自動化 %1</translation>
    </message>
    <message>
        <source>Removed the automation %1</source>
        <translation>刪除自動化 %1</translation>
    </message>
    <message>
        <source>By automation: %1</source>
        <translation>自動化執行：%1</translation>
    </message>
    <message numerus="yes">
        <source>The time of %n share(s) of customers is over</source>
        <translation>
            <numerusform>%n 個客戶共享已到期</numerusform>
        </translation>
    </message>
    <message>
        <source>Erased somebody for good</source>
        <translation>徹底刪除了一個人</translation>
    </message>
    <message>
        <source>Took somebody off the list of who must not be added</source>
        <translation>把某人移出不得輸入的名單</translation>
    </message>
    <message>
        <source>Wrote everything about %1 into a package</source>
        <translation>匯出了有關 %1 的全部資料</translation>
    </message>
    <message>
        <source>Changed what data are used for: %1</source>
        <translation>修改了資料用途：%1</translation>
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
        <translation>記錄了 %1 的同意</translation>
    </message>
    <message>
        <source>Recorded that %1 withdrew their consent</source>
        <translation>記錄了 %1 撤回同意</translation>
    </message>
    <message>
        <source>Changed the churn aimed at</source>
        <translation>更改了流失目標</translation>
    </message>
    <message>
        <source>Changed since, and therefore left as it is: %1.</source>
        <translation>此後已被修改，保持原樣：%1。</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>出貨單</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>分期款</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>價格表</translation>
    </message>
    <message>
        <source>Price of a list</source>
        <translation>價格表價格</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退貨單</translation>
    </message>
    <message>
        <source>Line of a return</source>
        <translation>退貨明細</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Line of a delivery</source>
        <translation>出貨明細</translation>
    </message>
    <message>
        <source>What data are used for</source>
        <translation>資料用途</translation>
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
        <translation>負責人變動</translation>
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
        <translation>自動回收</translation>
    </message>
    <message>
        <source>Playbook that began</source>
        <translation>已啟動的打法</translation>
    </message>
    <message>
        <source>Shared with a colleague</source>
        <translation>共享給同事</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>自動化</translation>
    </message>
    <message>
        <source>Action of an automation</source>
        <translation>自動化的動作</translation>
    </message>
    <message>
        <source>Event of a calendar</source>
        <translation>行事曆中的行程</translation>
    </message>
    <message>
        <source>Answer of a customer</source>
        <translation>客戶的回答</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>公告</translation>
    </message>
    <message>
        <source>Message to a colleague</source>
        <translation>給同事的訊息</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>By what right</source>
        <translation>法律依據</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>憑證</translation>
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
        <translation>天數</translation>
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
        <translation>申請日期</translation>
    </message>
    <message>
        <source>Credited on</source>
        <translation>折讓日期</translation>
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
        <translation>發票號碼</translation>
    </message>
    <message>
        <source>Reference of the bank</source>
        <translation>銀行流水號</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>應到日期</translation>
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
        <translation>已折讓</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒絕</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>銀行轉帳</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>現金</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>支票</translation>
    </message>
    <message>
        <source>Bank draft</source>
        <translation>匯票</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>刷卡</translation>
    </message>
    <message>
        <source>Alipay</source>
        <translation>支付寶</translation>
    </message>
    <message>
        <source>WeChat Pay</source>
        <translation>微信支付</translation>
    </message>
    <message>
        <source>Set off against a credit</source>
        <translation>折讓沖抵</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>To be shipped</source>
        <translation>待出貨</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>運送中</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>已簽收</translation>
    </message>
    <message>
        <source>An erasure cannot be taken back: nothing is left.</source>
        <translation>徹底刪除無法復原：已沒有任何內容。</translation>
    </message>
    <message>
        <source>Say when the warranty ends, or how often to maintain.</source>
        <translation>請填寫保固到期日或保養週期。</translation>
    </message>
    <message>
        <source>At most %1 months.</source>
        <translation>最多 %1 個月。</translation>
    </message>
    <message>
        <source>At most %1 days.</source>
        <translation>最多 %1 天。</translation>
    </message>
    <message>
        <source>Say when the first maintenance is.</source>
        <translation>請填寫首次保養日期。</translation>
    </message>
    <message>
        <source>Maintenance: %1</source>
        <translation>保養：%1</translation>
    </message>
    <message>
        <source>The warranty of %1 ends on %2. Offer to extend it.</source>
        <translation>%1 的保固於 %2 到期，可建議續保。</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>準時</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>延遲</translation>
    </message>
    <message>
        <source>No day was promised</source>
        <translation>未約定日期</translation>
    </message>
    <message>
        <source>This delivery no longer exists.</source>
        <translation>該出貨單已不存在。</translation>
    </message>
    <message>
        <source>The day lies ahead.</source>
        <translation>日期在未來。</translation>
    </message>
    <message>
        <source>Nothing of this order is left to be sent.</source>
        <translation>該訂單已沒有待出的貨物。</translation>
    </message>
    <message>
        <source>This line of the order no longer exists.</source>
        <translation>該訂單明細已不存在。</translation>
    </message>
    <message>
        <source>Of %1 only %2 are left to be sent.</source>
        <translation>%1 只剩 %2 待出貨。</translation>
    </message>
    <message>
        <source>An order that is %1 is not sent.</source>
        <translation>狀態為「%1」的訂單不能出貨。</translation>
    </message>
    <message>
        <source>A delivery does not begin as cancelled.</source>
        <translation>新出貨單不能是已取消狀態。</translation>
    </message>
    <message>
        <source>Somebody else changed this delivery meanwhile.</source>
        <translation>其他人剛剛修改了該出貨單。</translation>
    </message>
    <message>
        <source>A delivery cannot go from &apos;%1&apos; to &apos;%2&apos;.</source>
        <translation>出貨單不能從「%1」變為「%2」。</translation>
    </message>
    <message>
        <source>A carrier needs a name, of at most %1 characters.</source>
        <translation>物流公司需要名稱，最多 %1 個字元。</translation>
    </message>
    <message>
        <source>%1 is the carrier %2 already.</source>
        <translation>%1 已是物流公司 %2。</translation>
    </message>
    <message>
        <source>A line that is in a delivery or a return cannot be removed.</source>
        <translation>已出貨或退貨的明細不能刪除。</translation>
    </message>
    <message>
        <source>Of %1 %2 are in deliveries or returns already.</source>
        <translation>%1 已有 %2 在出貨單或退貨單中。</translation>
    </message>
    <message>
        <source>Goods of this order have left; cancel it instead of removing it.</source>
        <translation>該訂單已有貨物出貨；請取消訂單，而不是刪除。</translation>
    </message>
    <message>
        <source>Payments were received for this order; cancel it instead of removing it.</source>
        <translation>該訂單已有收款；請取消訂單，而不是刪除。</translation>
    </message>
    <message>
        <source>Goods of this order came back; remove the return first.</source>
        <translation>該訂單有退貨；請先刪除退貨單。</translation>
    </message>
    <message>
        <source>%1 is no part of a plan: it looks like 30%:order, 60%:arrival+7 or 500:2026-12-01.</source>
        <translation>%1 不是付款計畫的寫法，應如 30%:order、60%:arrival+7 或 500:2026-12-01。</translation>
    </message>
    <message>
        <source>on a day</source>
        <translation>於指定日期</translation>
    </message>
    <message>
        <source>after the order</source>
        <translation>下單後</translation>
    </message>
    <message>
        <source>after shipping</source>
        <translation>出貨後</translation>
    </message>
    <message>
        <source>after arrival</source>
        <translation>簽收後</translation>
    </message>
    <message>
        <source>after signing</source>
        <translation>簽約後</translation>
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
        <translation>該收款已不存在。</translation>
    </message>
    <message>
        <source>A share lies between 0 and 100 %.</source>
        <translation>比例應在 0 到 100% 之間。</translation>
    </message>
    <message>
        <source>A part of an order waits for the order, and one of a contract for its signing.</source>
        <translation>訂單的分期以下單、出貨或簽收為準，合約的分期以簽約為準。</translation>
    </message>
    <message>
        <source>At most %1 parts.</source>
        <translation>最多 %1 期。</translation>
    </message>
    <message>
        <source>The parts come to more than the whole.</source>
        <translation>各期合計超過總額。</translation>
    </message>
    <message>
        <source>A payment is for an order or for a contract.</source>
        <translation>一筆收款只能對應一筆訂單或一份合約。</translation>
    </message>
    <message>
        <source>%1 is in %2.</source>
        <translation>%1 的幣別是 %2。</translation>
    </message>
    <message>
        <source>Nothing is paid for a draft; confirm the order first.</source>
        <translation>草稿訂單不能收款，請先確認訂單。</translation>
    </message>
    <message>
        <source>For a cancelled order money is only paid back.</source>
        <translation>已取消的訂單只能退款。</translation>
    </message>
    <message>
        <source>Somebody else changed this payment meanwhile.</source>
        <translation>其他人剛剛修改了該收款。</translation>
    </message>
    <message>
        <source>Begun by hand</source>
        <translation>手動開始</translation>
    </message>
    <message>
        <source>for whom you choose</source>
        <translation>對象自選</translation>
    </message>
    <message>
        <source>A step asks at most 20 questions.</source>
        <translation>每一步最多 20 個問題。</translation>
    </message>
    <message>
        <source>All moves</source>
        <translation>全部流轉</translation>
    </message>
    <message>
        <source>Into the pool</source>
        <translation>進入公海</translation>
    </message>
    <message>
        <source>Out of the pool</source>
        <translation>離開公海</translation>
    </message>
    <message>
        <source>From person to person</source>
        <translation>人員之間</translation>
    </message>
    <message>
        <source>There is no field %1 that a pool could hide.</source>
        <translation>沒有可以隱藏的欄位 %1。</translation>
    </message>
    <message>
        <source>fields of one&apos;s own</source>
        <translation>自訂欄位</translation>
    </message>
    <message>
        <source>Hidden until somebody claims: %1.</source>
        <translation>領取前隱藏：%1。</translation>
    </message>
    <message>
        <source>Masked until somebody claims: %1.</source>
        <translation>領取前遮蔽：%1。</translation>
    </message>
    <message>
        <source>One may open %1 records a day.</source>
        <translation>每人每天最多檢視 %1 筆。</translation>
    </message>
    <message>
        <source>Please give it a name.</source>
        <translation>請輸入名稱。</translation>
    </message>
    <message>
        <source>What are people asked? They agree to these words.</source>
        <translation>向對方徵求什麼？對方同意的就是這段文字。</translation>
    </message>
    <message>
        <source>To what did they agree?</source>
        <translation>對方同意了什麼用途？</translation>
    </message>
    <message>
        <source>Please choose the day on which they agreed.</source>
        <translation>請選擇對方同意的日期。</translation>
    </message>
    <message>
        <source>To which words did they agree?</source>
        <translation>對方同意的原文是什麼？</translation>
    </message>
    <message>
        <source>It can only be withdrawn after it was given, and not later than today.</source>
        <translation>撤回日期不能早於同意日期，也不能晚於今天。</translation>
    </message>
    <message>
        <source>Contract and orders</source>
        <translation>合約與訂單</translation>
    </message>
    <message>
        <source>We use your data to make offers that you ask for, to deliver what you order, and to bill it.</source>
        <translation>我們使用您的資料，用於按您的要求報價、交付您的訂單並結算。</translation>
    </message>
    <message>
        <source>Bookkeeping</source>
        <translation>會計記帳</translation>
    </message>
    <message>
        <source>We keep invoices and orders for as long as the law asks for.</source>
        <translation>我們按法律規定的期限保存發票和訂單。</translation>
    </message>
    <message>
        <source>News and offers</source>
        <translation>新品與優惠通知</translation>
    </message>
    <message>
        <source>I agree to be told of products and offers by phone, message or mail. I can withdraw this at any time.</source>
        <translation>我同意透過電話、簡訊、通訊軟體或郵件接收產品和優惠資訊，並可隨時撤回。</translation>
    </message>
    <message>
        <source>Passing on to partners</source>
        <translation>提供給合作方</translation>
    </message>
    <message>
        <source>I agree that my name and how to reach me are given to partners who deliver or install what I order. I can withdraw this at any time.</source>
        <translation>我同意將我的姓名和聯絡方式提供給為我配送或安裝的合作方，並可隨時撤回。</translation>
    </message>
    <message>
        <source>A contract with them</source>
        <translation>與其訂立的合約</translation>
    </message>
    <message>
        <source>A legal obligation</source>
        <translation>法定義務</translation>
    </message>
    <message>
        <source>An interest that weighs more</source>
        <translation>更重要的正當利益</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>書面</translation>
    </message>
    <message>
        <source>On a web page or form</source>
        <translation>網頁或表單</translation>
    </message>
    <message>
        <source>By mail or message</source>
        <translation>郵件或訊息</translation>
    </message>
    <message>
        <source>By word of mouth</source>
        <translation>口頭</translation>
    </message>
    <message>
        <source>There is one of this name already.</source>
        <translation>已有同名的一項。</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. Please look again.</source>
        <translation>期間有人改動過，請重新查看。</translation>
    </message>
    <message>
        <source>This purpose no longer exists.</source>
        <translation>這個用途已不存在。</translation>
    </message>
    <message>
        <source>People agreed to this, which has to stay on record. Switch it off instead.</source>
        <translation>已有人同意過這個用途，須留存記錄。可以將其停用。</translation>
    </message>
    <message>
        <source>This contact no longer exists.</source>
        <translation>這位聯絡人已不存在。</translation>
    </message>
    <message>
        <source>They agreed to this already, and it holds.</source>
        <translation>對方已經同意過，且仍然有效。</translation>
    </message>
    <message>
        <source>This consent no longer exists.</source>
        <translation>這項同意已不存在。</translation>
    </message>
    <message>
        <source>This was withdrawn already.</source>
        <translation>這項同意已經撤回。</translation>
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
        <translation>已刪除客戶</translation>
    </message>
    <message>
        <source>There is nobody of this number, not in the history either.</source>
        <translation>沒有這個編號的人，歷史中也沒有。</translation>
    </message>
    <message>
        <source>Between 1 and %1 days.</source>
        <translation>1 到 %1 天之間。</translation>
    </message>
    <message>
        <source>after the last contact, order or contract</source>
        <translation>自最後一次聯絡、訂單或合約起</translation>
    </message>
    <message>
        <source>after the last order</source>
        <translation>自最後一次訂單起</translation>
    </message>
    <message>
        <source>after they were added</source>
        <translation>自輸入之日起</translation>
    </message>
    <message>
        <source>after they withdrew their consent</source>
        <translation>自撤回同意起</translation>
    </message>
    <message>
        <source>after they were deleted, for the history</source>
        <translation>自刪除之日起（歷史記錄）</translation>
    </message>
    <message>
        <source>Why is it kept? The law asks for a reason.</source>
        <translation>為什麼保留？法律要求說明原因。</translation>
    </message>
    <message>
        <source>Please choose a day to come.</source>
        <translation>請選擇今天以後的日期。</translation>
    </message>
    <message>
        <source>This customer is not held.</source>
        <translation>這個客戶沒有延期保留。</translation>
    </message>
    <message>
        <source>They asked to be forgotten and were erased on %1: they must not be added again. If they came back of their own will, an administrator takes them off the list first (Privacy).</source>
        <translation>此人已應要求於 %1 徹底刪除，不得再次輸入。若本人自願回來，請管理員先在「隱私與合規」中將其移出名單。</translation>
    </message>
    <message>
        <source>This price list no longer exists.</source>
        <translation>該價格表已不存在。</translation>
    </message>
    <message>
        <source>A price list needs a name, of at most %1 characters.</source>
        <translation>價格表需要名稱，最多 %1 個字元。</translation>
    </message>
    <message>
        <source>At most %1 prices.</source>
        <translation>最多 %1 個價格。</translation>
    </message>
    <message>
        <source>A price needs a product.</source>
        <translation>價格需要對應產品。</translation>
    </message>
    <message>
        <source>%1 has two prices from the same quantity on.</source>
        <translation>%1 在同一起訂量下有兩個價格。</translation>
    </message>
    <message>
        <source>There is a price list %1 already.</source>
        <translation>已有價格表 %1。</translation>
    </message>
    <message>
        <source>Somebody else changed this price list meanwhile.</source>
        <translation>其他人剛剛修改了該價格表。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 列：%2</translation>
    </message>
    <message>
        <source>%1 is no product of the catalogue.</source>
        <translation>目錄中沒有產品 %1。</translation>
    </message>
    <message>
        <source>A product, a quantity where there is one, and a price are wanted.</source>
        <translation>每行應為產品、起訂量（可省略）和價格。</translation>
    </message>
    <message>
        <source>Damaged on the way</source>
        <translation>運送損壞</translation>
    </message>
    <message>
        <source>The wrong goods</source>
        <translation>出錯貨</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation>品質問題</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>到貨太晚</translation>
    </message>
    <message>
        <source>Not wanted any more</source>
        <translation>不再需要</translation>
    </message>
    <message>
        <source>This return no longer exists.</source>
        <translation>該退貨單已不存在。</translation>
    </message>
    <message>
        <source>Nothing comes back before it was ordered.</source>
        <translation>退貨不能早於下單。</translation>
    </message>
    <message>
        <source>It cannot come back before it was announced.</source>
        <translation>退回不能早於申請。</translation>
    </message>
    <message>
        <source>Say what comes back.</source>
        <translation>請填寫退貨數量。</translation>
    </message>
    <message>
        <source>Of %1 only %2 can come back.</source>
        <translation>%1 最多可退 %2。</translation>
    </message>
    <message>
        <source>For %1 at most %2 is credited.</source>
        <translation>%1 最多可折讓 %2。</translation>
    </message>
    <message>
        <source>Nothing comes back of an order that is %1.</source>
        <translation>狀態為「%1」的訂單不能退貨。</translation>
    </message>
    <message>
        <source>A return begins as announced, or as come back.</source>
        <translation>新退貨單只能是待退回或已退回。</translation>
    </message>
    <message>
        <source>Take the credit back first.</source>
        <translation>請先撤銷折讓。</translation>
    </message>
    <message>
        <source>Somebody else changed this return meanwhile.</source>
        <translation>其他人剛剛修改了該退貨單。</translation>
    </message>
    <message>
        <source>Credit for the return %1: %2</source>
        <translation>退貨 %1 的折讓訂單：%2</translation>
    </message>
    <message>
        <source>What was credited has been paid back already.</source>
        <translation>折讓款項已退給客戶。</translation>
    </message>
    <message>
        <source>A return cannot go from &apos;%1&apos; to &apos;%2&apos;.</source>
        <translation>退貨單不能從「%1」變為「%2」。</translation>
    </message>
    <message>
        <source>Job title and department</source>
        <translation>職稱與部門</translation>
    </message>
    <message>
        <source>Preferences and hobbies</source>
        <translation>偏好與愛好</translation>
    </message>
    <message>
        <source>Opportunities and contracts</source>
        <translation>商機與合約</translation>
    </message>
    <message>
        <source>What was talked about</source>
        <translation>跟進內容</translation>
    </message>
    <message>
        <source>This backup is encrypted. Open it as a file, with the password of its time.</source>
        <translation>此備份已加密。請用當時的密碼把它作為檔案開啟。</translation>
    </message>
    <message>
        <source>This backup is damaged: %1</source>
        <translation>此備份已損壞：%1</translation>
    </message>
    <message>
        <source>The folder is away: %1. Plug in its disk, or connect its drive.</source>
        <translation>找不到資料夾：%1。請接上磁碟或連線網路磁碟。</translation>
    </message>
    <message>
        <source>Nothing can be written in the folder %1: %2</source>
        <translation>資料夾 %1 無法寫入：%2</translation>
    </message>
    <message>
        <source>What was written to %1 is not what was read back.</source>
        <translation>寫入 %1 的內容與讀回的不一致。</translation>
    </message>
    <message>
        <source>The backups lie there already. Choose a folder on another disk.</source>
        <translation>備份已在那裡。請選擇另一磁碟上的資料夾。</translation>
    </message>
    <message>
        <source>The log beside the file %1 was taken away while it was open. Nothing is written into it any more; please open it again.</source>
        <translation>檔案 %1 旁邊的日誌在開啟期間被移走了，因此不再寫入任何內容。請重新開啟該檔案。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>無法讀取 %1。</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>已停止，未寫入任何內容。</translation>
    </message>
    <message>
        <source>Not even the list of its tables can be read. A backup is the only way back.</source>
        <translation>連資料表清單都無法讀取，只能使用備份。</translation>
    </message>
    <message>
        <source>Missed call from %1: call back</source>
        <translation>%1 的未接來電：回電</translation>
    </message>
    <message numerus="yes">
        <source>%1 overdue for %n day(s)</source>
        <translation>
            <numerusform>%1 已逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for the payment</source>
        <translation>催收貨款</translation>
    </message>
    <message>
        <source>A task is DAYS:KIND:TITLE, such as 3:call:Ask how it was; not %1.</source>
        <translation>任務寫成「天數:方式:標題」，例如 3:call:問問效果；%1 不行。</translation>
    </message>
    <message>
        <source>There is no event %1. Events: %2.</source>
        <translation>沒有事件 %1。可用的事件：%2。</translation>
    </message>
    <message>
        <source>%1 done, %2 stopped, %3 wait for a person, %4 failed</source>
        <translation>已執行 %1 次，停止 %2 次，待人確認 %3 個，失敗 %4 次</translation>
    </message>
    <message>
        <source>There is no second place for backups.</source>
        <translation>備份沒有第二處存放地。</translation>
    </message>
    <message>
        <source>Second place: %1, on the same disk as the first. It helps against mistakes, not against a broken disk.</source>
        <translation>第二處：%1，與第一處在同一磁碟上。能防誤操作，防不了磁碟損壞。</translation>
    </message>
    <message>
        <source>Second place: %1, with %2 backups.</source>
        <translation>第二處：%1，有 %2 份備份。</translation>
    </message>
    <message>
        <source>Say where the encrypted backup is to be written.</source>
        <translation>請指定加密備份寫到哪裡。</translation>
    </message>
    <message>
        <source>It is encrypted. Whoever loses the password needs this key; print it and put it away:</source>
        <translation>備份已加密。忘記密碼時需要這把復原金鑰，請列印並妥善保管：</translation>
    </message>
    <message>
        <source>Customers: %1 now, %2 then; orders: %3 now, %4 then.</source>
        <translation>客戶：現有 %1，當時 %2；訂單：現有 %3，當時 %4。</translation>
    </message>
    <message>
        <source>%1 operations would be lost, %2 would come back.</source>
        <translation>將遺失 %1 項操作，將復原 %2 項操作。</translation>
    </message>
    <message>
        <source>Say --to NEW to restore it into a new file; the one that is open stays as it is.</source>
        <translation>加上 --to 新檔案 即可還原到新檔案；現有檔案保持不變。</translation>
    </message>
    <message>
        <source>%1 people who were erased since were erased in it again.</source>
        <translation>之後徹底刪除的 %1 人，已在還原的檔案中再次刪除。</translation>
    </message>
    <message>
        <source>%1: %2 rows, at most %3 lost, %4 left out because they contradict others</source>
        <translation>%1：%2 列，最多遺失 %3 列，因與其他記錄矛盾而捨棄 %4 列</translation>
    </message>
    <message>
        <source>All %1 rows could be read; they are in %2.</source>
        <translation>全部 %1 列均可讀出，已存入 %2。</translation>
    </message>
    <message>
        <source>%1 rows could be read; they are in %2. The damaged file is as it was.</source>
        <translation>讀出 %1 列，已存入 %2。損壞的檔案保持原樣。</translation>
    </message>
    <message>
        <source>%1 is no telephone number.</source>
        <translation>%1 不是電話號碼。</translation>
    </message>
    <message>
        <source>Nobody with this number is in the file.</source>
        <translation>檔案中沒有這個號碼。</translation>
    </message>
    <message>
        <source>Planned to call %1 back</source>
        <translation>已安排給 %1 回電</translation>
    </message>
    <message>
        <source>Of %1 who would have been named on %2, %3 % left; of the %4 others %5 %</source>
        <translation>%2 會被點名的 %1 位中 %3% 流失，其餘 %4 位中 %5%</translation>
    </message>
    <message>
        <source>A list is to_ship, on_the_way, late or delivered.</source>
        <translation>清單可為 to_ship、on_the_way、late 或 delivered。</translation>
    </message>
    <message>
        <source>A part is the place of a line and a quantity, as in 1:2.5.</source>
        <translation>部分出貨寫作「行號:數量」，如 1:2.5。</translation>
    </message>
    <message>
        <source>A state is planned, shipped, delivered or cancelled.</source>
        <translation>狀態可為 planned、shipped、delivered 或 cancelled。</translation>
    </message>
    <message>
        <source>Deliveries are told by carrier, month or owner.</source>
        <translation>出貨可按 carrier、month 或 owner 統計。</translation>
    </message>
    <message>
        <source>%1: %2 deliveries, %3 late, %4 not shipped</source>
        <translation>%1：出貨 %2 單，延遲 %3，未出貨 %4</translation>
    </message>
    <message>
        <source>any, in, out, people or new</source>
        <translation>any、in、out、people 或 new</translation>
    </message>
    <message>
        <source>At most so many, the newest</source>
        <translation>最多這麼多筆，取最新的</translation>
    </message>
    <message>
        <source>Only from them, to them or by them</source>
        <translation>只看此人轉出、得到或操作的</translation>
    </message>
    <message>
        <source>Who got which customers from whom, when and why</source>
        <translation>誰何時從誰那裡得到哪些客戶，為什麼</translation>
    </message>
    <message>
        <source>With the customers of each cell</source>
        <translation>並列出每格的客戶</translation>
    </message>
    <message>
        <source>What groups of customers brought, and what they are worth</source>
        <translation>各組客戶帶來多少、值多少</translation>
    </message>
    <message>
        <source>segment (default), kind of product or period of the first purchase</source>
        <translation>segment（預設）、kind 產品種類或 period 首購年份</translation>
    </message>
    <message>
        <source>What goes with higher sales to a customer, and how sure that is</source>
        <translation>什麼與客戶的銷售額相關，以及有多可靠</translation>
    </message>
    <message>
        <source>How many may leave in a quarter, in percent of the customers</source>
        <translation>一季最多可流失的客戶百分比</translation>
    </message>
    <message>
        <source>No aim any more</source>
        <translation>取消目標</translation>
    </message>
    <message>
        <source>Empty cells empty what is there; ways of contact and tags that a cell leaves out go</source>
        <translation>空儲存格清空原有內容；儲存格中沒有寫的聯絡方式和標籤會被刪除</translation>
    </message>
    <message>
        <source>Who has fewest gets the next; what nobody has room for goes to the pool</source>
        <translation>客戶最少的人先得；沒有人能接的進入公海</translation>
    </message>
    <message>
        <source>Only tell who would be archived</source>
        <translation>只列出會被歸檔的客戶</translation>
    </message>
    <message>
        <source>Records that one person may open a day, or none</source>
        <translation>每人每天可檢視多少筆；none 表示不限</translation>
    </message>
    <message>
        <source>What shows of a field until somebody claims: phone=mask, city=hide, notes=show</source>
        <translation>領取前欄位如何顯示：phone=mask、city=hide、notes=show</translation>
    </message>
    <message>
        <source>Where it goes otherwise; without it the first</source>
        <translation>無人可接時去哪個公海；不填則為第一個</translation>
    </message>
    <message>
        <source>Whose customers</source>
        <translation>誰的客戶</translation>
    </message>
    <message>
        <source>What leaves for orders, and when it arrives</source>
        <translation>訂單的出貨與簽收</translation>
    </message>
    <message>
        <source>Deliveries of a list, or all of one order</source>
        <translation>某一清單的出貨單，或一筆訂單的全部出貨單</translation>
    </message>
    <message>
        <source>to_ship (default), on_the_way, late or delivered</source>
        <translation>to_ship（預設）、on_the_way、late 或 delivered</translation>
    </message>
    <message>
        <source>Send an order, or a part of it</source>
        <translation>出貨整筆訂單或其中一部分</translation>
    </message>
    <message>
        <source>By name or code</source>
        <translation>名稱或代碼</translation>
    </message>
    <message>
        <source>When it was promised; without it, as the order says</source>
        <translation>承諾的日期；不填則依訂單</translation>
    </message>
    <message>
        <source>On which day it left; without it, today</source>
        <translation>出貨日期；不填為今天</translation>
    </message>
    <message>
        <source>LINE:QUANTITY, by its place in the order; once for each part</source>
        <translation>行號:數量；每部分寫一次</translation>
    </message>
    <message>
        <source>It has not left yet</source>
        <translation>尚未出貨</translation>
    </message>
    <message>
        <source>It left, arrived, came back or was cancelled</source>
        <translation>出貨、簽收、退回或取消</translation>
    </message>
    <message>
        <source>planned, shipped, delivered or cancelled</source>
        <translation>planned、shipped、delivered 或 cancelled</translation>
    </message>
    <message>
        <source>On which day; without it, today</source>
        <translation>日期；不填為今天</translation>
    </message>
    <message>
        <source>As if it had never been</source>
        <translation>當作從未有過</translation>
    </message>
    <message>
        <source>Who carries goods</source>
        <translation>物流公司</translation>
    </message>
    <message>
        <source>Every carrier</source>
        <translation>全部物流公司</translation>
    </message>
    <message>
        <source>A carrier, with the code that sheets call it by</source>
        <translation>物流公司及其在表格中的代碼</translation>
    </message>
    <message>
        <source>How deliveries keep their days</source>
        <translation>出貨準時情況</translation>
    </message>
    <message>
        <source>carrier (default), month or owner</source>
        <translation>carrier（預設）、month 或 owner</translation>
    </message>
    <message>
        <source>What customers owe, and what they paid</source>
        <translation>客戶的應收與收款</translation>
    </message>
    <message>
        <source>What came in for an order or a contract, or from a customer</source>
        <translation>某訂單、合約或客戶的收款</translation>
    </message>
    <message>
        <source>An order by its id</source>
        <translation>訂單的編號 id</translation>
    </message>
    <message>
        <source>A contract by its id</source>
        <translation>合約的編號 id</translation>
    </message>
    <message>
        <source>A customer by its id, where it is for nothing in particular</source>
        <translation>客戶的編號 id，用於未指定訂單的收款</translation>
    </message>
    <message>
        <source>Record what came in; below zero, what was paid back</source>
        <translation>登記收款；負數為退款</translation>
    </message>
    <message>
        <source>On which day it came; without it, today</source>
        <translation>收款日期；不填為今天</translation>
    </message>
    <message>
        <source>transfer (default), cash, cheque, draft, card, alipay, wechat, credit or other</source>
        <translation>transfer（預設）、cash、cheque、draft、card、alipay、wechat、credit 或 other</translation>
    </message>
    <message>
        <source>Who paid, where it is not the customer</source>
        <translation>付款方（不是客戶本身時）</translation>
    </message>
    <message>
        <source>When an order or a contract is paid, and what is open of it</source>
        <translation>訂單或合約的付款計畫與未收金額</translation>
    </message>
    <message>
        <source>PART: 30%:order, 60%:arrival+7, 500:2026-12-01, parted by commas; empty: no plan</source>
        <translation>分期：30%:order、60%:arrival+7、500:2026-12-01，以逗號分隔；空為無計畫</translation>
    </message>
    <message>
        <source>What is open, the longest overdue first</source>
        <translation>未收款項，逾期最久的在前</translation>
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
        <translation>應收帳齡</translation>
    </message>
    <message>
        <source>customer (default) or owner</source>
        <translation>customer（預設）或 owner</translation>
    </message>
    <message>
        <source>Goods that come back</source>
        <translation>退貨</translation>
    </message>
    <message>
        <source>The newest first, or all of one order</source>
        <translation>最新的在前，或一筆訂單的全部退貨</translation>
    </message>
    <message>
        <source>Goods of an order come back</source>
        <translation>登記訂單的退貨</translation>
    </message>
    <message>
        <source>LINE:QUANTITY or LINE:QUANTITY:AMOUNT; once for each</source>
        <translation>行號:數量 或 行號:數量:金額；每行寫一次</translation>
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
        <translation>退回、折讓或拒絕</translation>
    </message>
    <message>
        <source>announced, received, credited or refused</source>
        <translation>announced、received、credited 或 refused</translation>
    </message>
    <message>
        <source>How much came back, and why</source>
        <translation>退貨金額與原因</translation>
    </message>
    <message>
        <source>reason (default), product, customer or month</source>
        <translation>reason（預設）、product、customer 或 month</translation>
    </message>
    <message>
        <source>What products cost whom</source>
        <translation>客戶價格</translation>
    </message>
    <message>
        <source>Every price list, or the prices of one</source>
        <translation>全部價格表，或某一價格表的價格</translation>
    </message>
    <message>
        <source>The name of a list</source>
        <translation>價格表名稱</translation>
    </message>
    <message>
        <source>A list of prices, or another one of this name</source>
        <translation>設定價格表</translation>
    </message>
    <message>
        <source>Of customers of this grade; without it, of all</source>
        <translation>客戶等級；不填為全部</translation>
    </message>
    <message>
        <source>The name of a segment that is a list; without it, of all</source>
        <translation>名單分群的名稱；不填為全部</translation>
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
        <translation>編碼:價格 或 編碼:價格:起訂量；每個寫一次</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Remove a price list</source>
        <translation>刪除價格表</translation>
    </message>
    <message>
        <source>What a product costs a customer</source>
        <translation>某產品對某客戶的價格</translation>
    </message>
    <message>
        <source>Code of the product</source>
        <translation>產品編碼</translation>
    </message>
    <message>
        <source>For how many; without it, one</source>
        <translation>數量；不填為 1</translation>
    </message>
    <message>
        <source>What the program does by itself</source>
        <translation>程式自動做的事</translation>
    </message>
    <message>
        <source>Every automation, as a sentence</source>
        <translation>全部自動化規則，以句子列出</translation>
    </message>
    <message>
        <source>When something happens, and a condition holds, do something</source>
        <translation>當某事發生且條件成立時，做某事</translation>
    </message>
    <message>
        <source>The event, such as order_state or no_contact</source>
        <translation>事件，例如 order_state 或 no_contact</translation>
    </message>
    <message>
        <source>Of the event: a field, a stage, a state or a kind; without it, any</source>
        <translation>事件涉及的欄位、階段、狀態或類型；不寫則不限</translation>
    </message>
    <message>
        <source>Of what comes with time</source>
        <translation>隨時間發生的事件的天數</translation>
    </message>
    <message>
        <source>Only customers for whom this holds, in the filter language</source>
        <translation>只限滿足此篩選條件的客戶</translation>
    </message>
    <message>
        <source>DAYS:KIND:TITLE: plan this; repeatable</source>
        <translation>天數:方式:標題，安排任務；可重複</translation>
    </message>
    <message>
        <source>Give the customer to this person</source>
        <translation>把客戶交給此人</translation>
    </message>
    <message>
        <source>FIELD=VALUE: set a field of the customer; repeatable</source>
        <translation>欄位=值，修改客戶欄位；可重複</translation>
    </message>
    <message>
        <source>Put on this tag; repeatable</source>
        <translation>加上此標籤；可重複</translation>
    </message>
    <message>
        <source>Take off this tag; repeatable</source>
        <translation>去掉此標籤；可重複</translation>
    </message>
    <message>
        <source>Tell this; {customer} and {why} are filled in; repeatable</source>
        <translation>傳送此通知；{customer} 和 {why} 會被填入；可重複</translation>
    </message>
    <message>
        <source>Who gets tasks and messages; without it, whoever has the customer</source>
        <translation>任務和通知給誰；不寫則給負責人</translation>
    </message>
    <message>
        <source>What comes with time: from this day on; without it, from today on</source>
        <translation>隨時間發生的：從這天起；不寫則從今天起</translation>
    </message>
    <message>
        <source>What comes with time: also what was so before</source>
        <translation>隨時間發生的：以前就如此的也算</translation>
    </message>
    <message>
        <source>Switch an automation on</source>
        <translation>啟用一條自動化</translation>
    </message>
    <message>
        <source>Switch an automation off</source>
        <translation>停用一條自動化</translation>
    </message>
    <message>
        <source>Remove an automation; what it did stays</source>
        <translation>刪除一條自動化；它做過的保留</translation>
    </message>
    <message>
        <source>For whom it would have done something in the past</source>
        <translation>它在過去會對誰執行</translation>
    </message>
    <message>
        <source>First day; without it, 30 days before the last one</source>
        <translation>起始日；不寫則為結束日前 30 天</translation>
    </message>
    <message>
        <source>Last day; without it, today</source>
        <translation>結束日；不寫則為今天</translation>
    </message>
    <message>
        <source>Do what the automations ask</source>
        <translation>執行各條自動化</translation>
    </message>
    <message>
        <source>The entry of the log whose customers wait for a person</source>
        <translation>日誌中待人確認的那一條</translation>
    </message>
    <message>
        <source>What automations did, for whom and why</source>
        <translation>自動化做過什麼、對誰、為什麼</translation>
    </message>
    <message>
        <source>How many entries</source>
        <translation>筆數</translation>
    </message>
    <message>
        <source>Begun by hand, for whom one chooses</source>
        <translation>手動開始，對象自選</translation>
    </message>
    <message>
        <source>DAY:KIND:TITLE, then what to say, what to offer and what to ask, parted by bars; once for each step</source>
        <translation>天數:方式:標題，之後用直線分隔話術、優惠和要問的問題；每步一次</translation>
    </message>
    <message>
        <source>What is planned is cancelled once the customer answered</source>
        <translation>客戶一旦答覆，未做的計畫就取消</translation>
    </message>
    <message>
        <source>Plan the steps of a playbook for some customers</source>
        <translation>為一些客戶安排跟進方案的各步</translation>
    </message>
    <message>
        <source>Numbers of customers</source>
        <translation>客戶的編號</translation>
    </message>
    <message>
        <source>Cancel what a playbook has planned for a customer</source>
        <translation>取消跟進方案為某客戶安排的計畫</translation>
    </message>
    <message>
        <source>Number of the customer</source>
        <translation>客戶的編號</translation>
    </message>
    <message>
        <source>What customers answered to what a playbook asks</source>
        <translation>客戶對跟進方案所提問題的回答</translation>
    </message>
    <message>
        <source>Begin this playbook</source>
        <translation>開始此跟進方案</translation>
    </message>
    <message>
        <source>Whose a telephone number is</source>
        <translation>查詢電話號碼屬於誰</translation>
    </message>
    <message>
        <source>Nobody took the call: plan to call back, where it is plain whom</source>
        <translation>未接來電：能確定是誰時，安排回電</translation>
    </message>
    <message>
        <source>A name, phone number or mail</source>
        <translation>姓名、電話或電子郵件</translation>
    </message>
    <message>
        <source>Add one of this name</source>
        <translation>新增一項，用這個名稱</translation>
    </message>
    <message>
        <source>Add the usual ones</source>
        <translation>新增常用的幾項</translation>
    </message>
    <message>
        <source>Consent, retention, packages and erasure</source>
        <translation>同意、保存期限、個人資料包與徹底刪除</translation>
    </message>
    <message>
        <source>Do not keep them from being added again</source>
        <translation>不阻止以後再次輸入</translation>
    </message>
    <message>
        <source>Erase a person for good: rows, history, log, drafts</source>
        <translation>徹底刪除一個人：記錄、歷史、日誌、草稿</translation>
    </message>
    <message>
        <source>Everything about a person as a package</source>
        <translation>把有關一個人的全部資料打成一個包</translation>
    </message>
    <message>
        <source>For how many days</source>
        <translation>保存多少天</translation>
    </message>
    <message>
        <source>From which day it counts</source>
        <translation>從哪一天算起</translation>
    </message>
    <message>
        <source>How long customers are kept: sets the rule of this name</source>
        <translation>客戶保存多久：設定這個名稱的規則</translation>
    </message>
    <message>
        <source>Keep a customer although its time is over</source>
        <translation>雖已到期，仍保留一個客戶</translation>
    </message>
    <message>
        <source>Let somebody be added again who came back of their own will</source>
        <translation>讓自願回來的人可以再次輸入</translation>
    </message>
    <message>
        <source>Only company, or only person</source>
        <translation>只限公司，或只限個人</translation>
    </message>
    <message>
        <source>Only this contact of the customer, by its number</source>
        <translation>只限客戶的這位聯絡人，填編號</translation>
    </message>
    <message>
        <source>Orders and contracts, too, instead of keeping their figures</source>
        <translation>連訂單和合約也刪除，不保留其數字</translation>
    </message>
    <message>
        <source>The name, to go on: this cannot be undone</source>
        <translation>填上名稱才繼續：此操作無法復原</translation>
    </message>
    <message>
        <source>The number of the customer</source>
        <translation>客戶的編號</translation>
    </message>
    <message>
        <source>They agreed to this purpose</source>
        <translation>對方同意了這個用途</translation>
    </message>
    <message>
        <source>They withdrew this consent, by its number</source>
        <translation>對方撤回了這項同意，填編號</translation>
    </message>
    <message>
        <source>To what a customer agreed; records it, or a withdrawal</source>
        <translation>客戶同意了什麼；記錄同意或撤回</translation>
    </message>
    <message>
        <source>To which words, where not to those of the purpose</source>
        <translation>同意的原文，與用途的文字不同時填</translation>
    </message>
    <message>
        <source>What data of people are used for</source>
        <translation>個人資料的用途</translation>
    </message>
    <message>
        <source>What people are asked, or told</source>
        <translation>向對方徵求或告知的內容</translation>
    </message>
    <message>
        <source>Where the proof lies; of a withdrawal, how it came</source>
        <translation>憑證存放在哪裡；撤回時填以何種方式提出</translation>
    </message>
    <message>
        <source>Where, a .zip</source>
        <translation>寫到哪裡，.zip 檔案</translation>
    </message>
    <message>
        <source>Whether somebody was erased and must not be added again</source>
        <translation>某人是否已被徹底刪除、不得再次輸入</translation>
    </message>
    <message>
        <source>Who was erased, as numbers</source>
        <translation>已被徹底刪除的人，只列編號</translation>
    </message>
    <message>
        <source>Whose time is over</source>
        <translation>哪些客戶已到期</translation>
    </message>
    <message>
        <source>consent (default), contract, obligation or interest</source>
        <translation>consent（預設）、contract、obligation 或 interest</translation>
    </message>
    <message>
        <source>paper, electronic, message or spoken</source>
        <translation>paper、electronic、message 或 spoken</translation>
    </message>
    <message>
        <source>request (default), withdrawn, retention or other</source>
        <translation>request（預設）、withdrawn、retention 或 other</translation>
    </message>
    <message>
        <source>One that opens only with a password, of a file that is not</source>
        <translation>檔案未加密時，產生憑密碼才能開啟的備份</translation>
    </message>
    <message>
        <source>Where backups are copied to besides</source>
        <translation>備份另外複製到哪裡</translation>
    </message>
    <message>
        <source>On another disk; without it, how it stands with it</source>
        <translation>另一磁碟上的資料夾；不填則顯示現況</translation>
    </message>
    <message>
        <source>No second place any more</source>
        <translation>不再使用第二處</translation>
    </message>
    <message>
        <source>What going back to a backup would mean; with --to, does it</source>
        <translation>回到某個備份意味著什麼；加 --to 則執行</translation>
    </message>
    <message>
        <source>Into this new file</source>
        <translation>寫入這個新檔案</translation>
    </message>
    <message>
        <source>Save what can be read of a damaged file into a new one</source>
        <translation>把損壞檔案中可讀的內容存入新檔案</translation>
    </message>
    <message>
        <source>It stays as it is</source>
        <translation>原檔案保持不變</translation>
    </message>
    <message>
        <source>Calendars of other programs</source>
        <translation>其他程式的行事曆</translation>
    </message>
    <message>
        <source>Take the events of an .ics file over as activities</source>
        <translation>把 .ics 檔案中的行程匯入為活動</translation>
    </message>
    <message>
        <source>An .ics file</source>
        <translation>.ics 檔案</translation>
    </message>
    <message>
        <source>Whose the events are that name nobody</source>
        <translation>沒有指明客戶的行程歸誰</translation>
    </message>
    <message>
        <source>The last day; without it, until it is ended</source>
        <translation>最後一天；不寫則直到有人結束</translation>
    </message>
    <message>
        <source>What colleagues and automations have to say</source>
        <translation>同事和自動化的訊息</translation>
    </message>
    <message>
        <source>Also what was seen already</source>
        <translation>已看過的也列出</translation>
    </message>
    <message>
        <source>A message to a colleague</source>
        <translation>傳訊息給同事</translation>
    </message>
    <message>
        <source>What everybody is to know</source>
        <translation>大家都要知道的公告</translation>
    </message>
    <message>
        <source>What stands on the board today</source>
        <translation>今天的公告欄</translation>
    </message>
    <message>
        <source>Announce something</source>
        <translation>發布公告</translation>
    </message>
    <message>
        <source>More of it</source>
        <translation>內文</translation>
    </message>
    <message>
        <source>The last day on which it stands there</source>
        <translation>公告的最後一天</translation>
    </message>
    <message>
        <source>It stays on top</source>
        <translation>置頂</translation>
    </message>
    <message>
        <source>Take an announcement down</source>
        <translation>撤下公告</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>This way of paying is not known.</source>
        <translation>未知的付款方式。</translation>
    </message>
    <message>
        <source>This is no amount.</source>
        <translation>這不是金額。</translation>
    </message>
    <message>
        <source>What is open is told by customer or owner.</source>
        <translation>應收可按 customer 或 owner 統計。</translation>
    </message>
    <message>
        <source>%1: %2 open, %3 overdue</source>
        <translation>%1：應收 %2，逾期 %3</translation>
    </message>
    <message>
        <source>%1 customers begun, %2 activities planned, %3 have it already, %4 have no owner</source>
        <translation>已為 %1 個客戶開始，安排了 %2 項活動；%3 個已在進行，%4 個沒有負責人</translation>
    </message>
    <message>
        <source>Nothing of it is planned.</source>
        <translation>沒有相關的計畫。</translation>
    </message>
    <message>
        <source>planned activities %1, open opportunities %2, contracts %3, open complaints %4</source>
        <translation>計畫跟進 %1，進行中商機 %2，合約 %3，未結投訴 %4</translation>
    </message>
    <message>
        <source>%1 is not FIELD=show, FIELD=mask or FIELD=hide.</source>
        <translation>%1 不是 欄位=show、欄位=mask 或 欄位=hide。</translation>
    </message>
    <message>
        <source>had no owner</source>
        <translation>先前無負責人</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手動</translation>
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
        <translation>在池天數</translation>
    </message>
    <message>
        <source>bought afterwards</source>
        <translation>之後成交</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>%1 is not one of any, in, out, people and new.</source>
        <translation>%1 不是 any、in、out、people、new 之一。</translation>
    </message>
    <message>
        <source>There is no price list named %1.</source>
        <translation>沒有名為 %1 的價格表。</translation>
    </message>
    <message>
        <source>There is no product with the code %1.</source>
        <translation>沒有編碼為 %1 的產品。</translation>
    </message>
    <message>
        <source>A price is CODE:PRICE or CODE:PRICE:FROM.</source>
        <translation>價格寫作 編碼:價格 或 編碼:價格:起訂量。</translation>
    </message>
    <message>
        <source>There is no segment named %1 that is a list.</source>
        <translation>沒有名為 %1 的名單分群。</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>沒有價格</translation>
    </message>
    <message>
        <source>Nobody&apos;s time is over.</source>
        <translation>沒有客戶到期。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已儲存。</translation>
    </message>
    <message>
        <source>withdrawn on %1</source>
        <translation>%1 撤回</translation>
    </message>
    <message>
        <source>How did they say so: paper, electronic, message or spoken?</source>
        <translation>對方以何種方式表示：paper、electronic、message 還是 spoken？</translation>
    </message>
    <message>
        <source>There is no purpose %1.</source>
        <translation>沒有「%1」這個用途。</translation>
    </message>
    <message>
        <source>%1 was written: %2 rows of %3 tables, %4 changes.</source>
        <translation>已寫入 %1：%3 張表的 %2 列，%4 筆變更。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>無</translation>
    </message>
    <message>
        <source>No backup known to this machine holds them.</source>
        <translation>本機已知的備份中沒有此人。</translation>
    </message>
    <message>
        <source>%1 backups known to this machine hold them; the last one goes on %2, where one is made every day. Copies elsewhere are not known.</source>
        <translation>本機已知的備份中有 %1 份含有此人；若每天備份一次，最後一份將在 %2 清除。別處的副本無從得知。</translation>
    </message>
    <message>
        <source>no day that can be told</source>
        <translation>無法確定的日期</translation>
    </message>
    <message>
        <source>Goes: %1</source>
        <translation>刪除：%1</translation>
    </message>
    <message>
        <source>Stays without a name: %1</source>
        <translation>匿名保留：%1</translation>
    </message>
    <message>
        <source>History: %1 images; log: %2 entries; texts about others: %3</source>
        <translation>歷史 %1 筆；日誌 %2 筆；其他記錄中提到 %3 處</translation>
    </message>
    <message>
        <source>The reason is request, withdrawn, retention or other.</source>
        <translation>原因應為 request、withdrawn、retention 或 other。</translation>
    </message>
    <message>
        <source>Erased. Nothing of it can be brought back.</source>
        <translation>已徹底刪除，無法復原。</translation>
    </message>
    <message>
        <source>Nothing was erased yet. It cannot be undone: nothing is left to bring back. To go on, say --confirm &quot;%1&quot;.</source>
        <translation>尚未刪除任何內容。此操作無法復原：刪除後沒有任何可恢復的東西。要繼續，請加上 --confirm &quot;%1&quot;。</translation>
    </message>
    <message>
        <source>Nobody who is known by this was erased.</source>
        <translation>沒有符合此資訊的人被徹底刪除過。</translation>
    </message>
    <message>
        <source>They may be added again.</source>
        <translation>現在可以再次輸入此人。</translation>
    </message>
    <message>
        <source>A part is the place of a line, a quantity and perhaps an amount, as in 1:2:50.</source>
        <translation>部分退貨寫作「行號:數量[:金額]」，如 1:2:50。</translation>
    </message>
    <message>
        <source>A reason is damaged, wrong, quality, late, unwanted or other.</source>
        <translation>原因可為 damaged、wrong、quality、late、unwanted 或 other。</translation>
    </message>
    <message>
        <source>A state is announced, received, credited or refused.</source>
        <translation>狀態可為 announced、received、credited 或 refused。</translation>
    </message>
    <message>
        <source>Returns are told by reason, product, customer or month.</source>
        <translation>退貨可按 reason、product、customer 或 month 統計。</translation>
    </message>
    <message>
        <source>%1: %2 returns, %3</source>
        <translation>%1：退貨 %2 單，%3</translation>
    </message>
    <message>
        <source>the usual ones</source>
        <translation>常用的幾項</translation>
    </message>
    <message>
        <source>%1 is given twice</source>
        <translation>%1 給了兩次</translation>
    </message>
    <message>
        <source>A rule cannot ask for the days that are left: they come of the rules.</source>
        <translation>規則的條件不能使用剩餘天數：剩餘天數由規則算出。</translation>
    </message>
    <message>
        <source>Back to the pool on</source>
        <translation>回收日期</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>剩餘天數</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>單據類型</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>時間（時分）</translation>
    </message>
    <message>
        <source>Sales process</source>
        <translation>銷售流程</translation>
    </message>
    <message>
        <source>%1 It waits in “%2”.</source>
        <translation>%1 暫留在「%2」。</translation>
    </message>
    <message>
        <source>There is no sales process of this name.</source>
        <translation>沒有這個名稱的銷售流程。</translation>
    </message>
    <message>
        <source>Nothing was sold by this kind of document.</source>
        <translation>這種單據不是銷售。</translation>
    </message>
    <message>
        <source>The quantity is in %1, and the price for one %2: what the lines come to is wrong unless these are the same.</source>
        <translation>數量按%1計，而單價按%2計：除非兩者相同，否則各行金額不對。</translation>
    </message>
    <message>
        <source>No column holds a price or an amount: the lines come to 0. Is one of these it: %1?</source>
        <translation>沒有單價或金額欄：各行金額為 0。是否是其中一欄：%1？</translation>
    </message>
    <message>
        <source>This is no time of day.</source>
        <translation>這不是時間。</translation>
    </message>
    <message>
        <source>This complaint no longer exists.</source>
        <translation>該投訴已不存在。</translation>
    </message>
    <message>
        <source>Write down what the customer was not content with.</source>
        <translation>請寫明客戶不滿意的內容。</translation>
    </message>
    <message>
        <source>Somebody else changed this complaint meanwhile.</source>
        <translation>該投訴已被他人修改。</translation>
    </message>
    <message>
        <source>This complaint is closed already.</source>
        <translation>該投訴已結案。</translation>
    </message>
    <message>
        <source>Say what came of it.</source>
        <translation>請寫明處理結果。</translation>
    </message>
    <message>
        <source>This complaint is open.</source>
        <translation>該投訴尚未結案。</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>下一步：%1</translation>
    </message>
    <message>
        <source>No better than a coin: nothing that is written down about customers tells who comes and who does not.</source>
        <translation>不比拋硬幣準：現有的客戶資料看不出誰會成交、誰不會。</translation>
    </message>
    <message>
        <source>Recorded a return of the order %1</source>
        <translation>登記了訂單 %1 的退貨</translation>
    </message>
    <message>
        <source>Confirmed that the clock of the computer is right</source>
        <translation>確認了電腦時鐘無誤</translation>
    </message>
    <message>
        <source>Removed the announcement: %1</source>
        <translation>撤下了公告：%1</translation>
    </message>
    <message>
        <source>Recorded a complaint of %1</source>
        <translation>登記了 %1 的投訴</translation>
    </message>
    <message>
        <source>Changed a complaint of %1</source>
        <translation>修改了 %1 的投訴</translation>
    </message>
    <message>
        <source>Closed a complaint of %1</source>
        <translation>%1 的投訴已結案</translation>
    </message>
    <message>
        <source>Opened a complaint of %1 again</source>
        <translation>重新開啟了 %1 的投訴</translation>
    </message>
    <message>
        <source>Asked for approval of the opportunity %1</source>
        <translation>申請審批商機 %1</translation>
    </message>
    <message>
        <source>Approved the opportunity %1</source>
        <translation>審批通過商機 %1</translation>
    </message>
    <message>
        <source>Did not approve the opportunity %1</source>
        <translation>未通過商機 %1 的審批</translation>
    </message>
    <message>
        <source>What a stage needs</source>
        <translation>階段的進入條件</translation>
    </message>
    <message>
        <source>Approval for a stage</source>
        <translation>階段審批</translation>
    </message>
    <message>
        <source>Its customer lies in a pool. Claim the customer first.</source>
        <translation>客戶在公海中，請先領取該客戶。</translation>
    </message>
    <message>
        <source>A stage cannot ask for &apos;%1&apos;.</source>
        <translation>階段不能要求「%1」。</translation>
    </message>
    <message>
        <source>A stage asks for 1 to %1 activities.</source>
        <translation>階段可要求 1 到 %1 次活動。</translation>
    </message>
    <message>
        <source>“%1” asks for the same twice.</source>
        <translation>「%1」重複要求了同一項。</translation>
    </message>
    <message>
        <source>Each sales process needs a name of its own.</source>
        <translation>每個銷售流程都要有自己的名稱。</translation>
    </message>
    <message>
        <source>“%1” needs an open stage, in which deals begin.</source>
        <translation>「%1」需要一個進行中的階段作為起點。</translation>
    </message>
    <message>
        <source>At least one sales process must be in use.</source>
        <translation>至少要有一個啟用的銷售流程。</translation>
    </message>
    <message>
        <source>“%1” cannot go: opportunities stand in it (%2). Move them first.</source>
        <translation>「%1」不能刪除：其中還有商機（%2 個）。請先移走。</translation>
    </message>
    <message>
        <source>Somebody else changed the sales processes meanwhile.</source>
        <translation>銷售流程已被他人修改。</translation>
    </message>
    <message>
        <source>“%1” needs no approval.</source>
        <translation>「%1」不需要審批。</translation>
    </message>
    <message>
        <source>May “%1” enter “%2”? It needs your approval.</source>
        <translation>「%1」可以進入「%2」嗎？需要您審批。</translation>
    </message>
    <message>
        <source>“%1” may enter “%2”.</source>
        <translation>「%1」可以進入「%2」。</translation>
    </message>
    <message>
        <source>“%1” may not enter “%2” yet.</source>
        <translation>「%1」暫不能進入「%2」。</translation>
    </message>
    <message>
        <source>“%1” cannot enter “%2” yet. What is missing: %3.</source>
        <translation>「%1」還不能進入「%2」。缺少：%3。</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>跟進</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>Quotation or order</source>
        <translation>報價或訂單</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>審批</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 so far)</source>
        <translation>%1（已完成 %2/%3）</translation>
    </message>
    <message>
        <source>approval for “%1”</source>
        <translation>「%1」的審批</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the things that are missing</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>All of %1 were asked for, and %2 may be claimed now.</source>
        <translation>要求整批領取 %1 個，而現在只能領取 %2 個。</translation>
    </message>
    <message>
        <source>Nobody may claim from the pool %1: its limit is 0.</source>
        <translation>公海「%1」不允許領取：領取上限為 0。</translation>
    </message>
    <message>
        <source>A pool makes one wait for 0 to 3650 days.</source>
        <translation>公海的等待天數須在 0 到 3650 之間。</translation>
    </message>
    <message>
        <source>The reason %1 is switched off.</source>
        <translation>原因「%1」已停用。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is more than a day ahead of what the file knows: after days off, or because it is wrong. Nothing is recycled until somebody has looked at the list.</source>
        <translation>這台電腦的時鐘比檔案中的最新記錄快一天以上：可能剛放過假，也可能時鐘不準。在有人確認名單之前不會回收。</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>What is known of them</source>
        <translation>客戶概況</translation>
    </message>
    <message>
        <source>Said last</source>
        <translation>最近往來</translation>
    </message>
    <message>
        <source>Open opportunities</source>
        <translation>進行中的商機</translation>
    </message>
    <message>
        <source>Open complaints</source>
        <translation>未結投訴</translation>
    </message>
    <message>
        <source>Open payments</source>
        <translation>未收款項</translation>
    </message>
    <message>
        <source>Next purchase</source>
        <translation>下次購買</translation>
    </message>
    <message>
        <source>birthday on %1</source>
        <translation>生日 %1</translation>
    </message>
    <message>
        <source>When to reach them</source>
        <translation>方便聯絡的時間</translation>
    </message>
    <message>
        <source>expected on %1</source>
        <translation>預計 %1</translation>
    </message>
    <message>
        <source>still needed for “%1”: %2</source>
        <translation>進入「%1」還缺：%2</translation>
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
            <numerusform>%n 個訂單</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is no kind of activity.</source>
        <translation>%1 不是活動類型。</translation>
    </message>
    <message>
        <source>%1 is no instant; write 2026-11-23 or 2026-11-23T14:30.</source>
        <translation>%1 不是時間；請寫 2026-11-23 或 2026-11-23T14:30。</translation>
    </message>
    <message>
        <source>Say when the next step is.</source>
        <translation>請寫明下一步的時間。</translation>
    </message>
    <message>
        <source>What to know before a visit, on one page</source>
        <translation>拜訪前須知，一頁紙</translation>
    </message>
    <message>
        <source>How long deals stay in each stage and with whom, and what is stuck</source>
        <translation>商機在各階段、各人手中停留多久，哪些停滯</translation>
    </message>
    <message>
        <source>What customers are not content with</source>
        <translation>客戶投訴</translation>
    </message>
    <message>
        <source>Those that are open, or all of one customer</source>
        <translation>未結案的，或某客戶的全部</translation>
    </message>
    <message>
        <source>Records one</source>
        <translation>登記一筆</translation>
    </message>
    <message>
        <source>How it came: phone, email, wechat ...</source>
        <translation>來源：phone、email、wechat 等</translation>
    </message>
    <message>
        <source>It was settled</source>
        <translation>結案</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>What it came from</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Calls, visits and messages, done and planned</source>
        <translation>電話、拜訪和訊息，已完成的和計劃的</translation>
    </message>
    <message>
        <source>What was said and done with a customer, the latest first</source>
        <translation>與客戶的往來，最新在前</translation>
    </message>
    <message>
        <source>Records what was done, or plans it</source>
        <translation>登記已完成的活動，或安排計劃</translation>
    </message>
    <message>
        <source>call (default), visit, mail, message, meeting, note or task</source>
        <translation>call（預設）、visit、mail、message、meeting、note 或 task</translation>
    </message>
    <message>
        <source>When: 2026-11-23 or 2026-11-23T14:30; without it now</source>
        <translation>時間:2026-11-23 或 2026-11-23T14:30；不寫為現在</translation>
    </message>
    <message>
        <source>How long it took</source>
        <translation>用時（分鐘）</translation>
    </message>
    <message>
        <source>It is still to be done</source>
        <translation>尚待完成</translation>
    </message>
    <message>
        <source>A planned one was done</source>
        <translation>計劃的活動已完成</translation>
    </message>
    <message>
        <source>The next step: call, visit, mail, message, meeting or task</source>
        <translation>下一步：call、visit、mail、message、meeting 或 task</translation>
    </message>
    <message>
        <source>When that is</source>
        <translation>下一步的時間</translation>
    </message>
    <message>
        <source>What that is about</source>
        <translation>下一步的內容</translation>
    </message>
    <message>
        <source>What customers order</source>
        <translation>客戶訂單</translation>
    </message>
    <message>
        <source>All orders, or those of one customer; the latest first</source>
        <translation>全部訂單，或某客戶的訂單，最新在前</translation>
    </message>
    <message>
        <source>Records one, or a quotation</source>
        <translation>登記訂單或報價</translation>
    </message>
    <message>
        <source>CODE:QUANTITY at the customer&apos;s price, or CODE:QUANTITY:PRICE; once for each line</source>
        <translation>編號:數量（按該客戶的價格），或 編號:數量:單價；每行明細一次</translation>
    </message>
    <message>
        <source>Without it the next one</source>
        <translation>不寫則自動編號</translation>
    </message>
    <message>
        <source>YYYY-MM-DD; without it today</source>
        <translation>YYYY-MM-DD;不寫為今天</translation>
    </message>
    <message>
        <source>A quotation: nothing is owed for it yet</source>
        <translation>報價：尚不產生應收</translation>
    </message>
    <message>
        <source>The same once more, of today</source>
        <translation>按原單再來一單，日期為今天</translation>
    </message>
    <message>
        <source>The day on which it is to be there, YYYY-MM-DD</source>
        <translation>要求到貨日期，YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Into another state</source>
        <translation>變更狀態</translation>
    </message>
    <message>
        <source>Its number in this file</source>
        <translation>在本檔案中的編號</translation>
    </message>
    <message>
        <source>draft, confirmed, shipped, paid, completed or cancelled</source>
        <translation>draft、confirmed、shipped、paid、completed 或 cancelled</translation>
    </message>
    <message>
        <source>What was agreed with customers for a time</source>
        <translation>與客戶簽訂的合約</translation>
    </message>
    <message>
        <source>All of them, or those of one customer</source>
        <translation>全部，或某客戶的</translation>
    </message>
    <message>
        <source>Records one that is in force</source>
        <translation>登記生效的合約</translation>
    </message>
    <message>
        <source>What it comes to</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Id of the opportunity of which it came</source>
        <translation>來源商機的 ID</translation>
    </message>
    <message>
        <source>The day on which it was signed, YYYY-MM-DD</source>
        <translation>簽訂日期，YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Payment, delivery, guarantee</source>
        <translation>付款、交貨、保固</translation>
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
        <translation>設定商機進入階段的條件，替換原有條件</translation>
    </message>
    <message>
        <source>amount, expected, product, notes, contact, phone, industry, source, order or contract; once for each</source>
        <translation>amount、expected、product、notes、contact、phone、industry、source、order 或 contract;可重複</translation>
    </message>
    <message>
        <source>Changes its name, its place, or whether it is in use</source>
        <translation>修改名稱、順序或是否啟用</translation>
    </message>
    <message>
        <source>Removes one in which no opportunity ever stood</source>
        <translation>刪除沒有過商機的流程</translation>
    </message>
    <message>
        <source>Asks that it may enter a stage that needs approval</source>
        <translation>申請進入需審批的階段</translation>
    </message>
    <message>
        <source>Does not let it into a stage that needs approval</source>
        <translation>不批准進入需審批的階段</translation>
    </message>
    <message>
        <source>Stages of a sales process</source>
        <translation>銷售流程的階段</translation>
    </message>
    <message>
        <source>Changes a stage; one that is not there is added</source>
        <translation>修改階段；沒有則新增</translation>
    </message>
    <message>
        <source>Its name from now on</source>
        <translation>新名稱</translation>
    </message>
    <message>
        <source>With what chance a deal in it is won, 0 to 1</source>
        <translation>此階段商機的成交機率,0 到 1</translation>
    </message>
    <message>
        <source>After so many a deal in it stands still; 0: never</source>
        <translation>停留多少天算停滯;0 為從不</translation>
    </message>
    <message>
        <source>1 for the first one</source>
        <translation>1 為第一個</translation>
    </message>
    <message>
        <source>Removes a stage in which nothing stands</source>
        <translation>刪除沒有商機的階段</translation>
    </message>
    <message>
        <source>call, visit, mail, message, meeting or any, and how many: visit:2; once for each</source>
        <translation>call、visit、mail、message、meeting 或 any，加次數：visit:2；可重複</translation>
    </message>
    <message>
        <source>By who assigns customers</source>
        <translation>由有分配權限的人</translation>
    </message>
    <message>
        <source>Every deal may enter</source>
        <translation>任何商機都可進入</translation>
    </message>
    <message>
        <source>The sales processes and their stages</source>
        <translation>銷售流程及其階段</translation>
    </message>
    <message>
        <source>All of them, with what their stages need</source>
        <translation>全部流程及各階段的進入條件</translation>
    </message>
    <message>
        <source>A new one, with the usual stages</source>
        <translation>新增一個，帶常用階段</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>With the stages of another one</source>
        <translation>沿用另一流程的階段</translation>
    </message>
    <message>
        <source>1 for the first one, in which deals begin</source>
        <translation>1 為第一個，新商機由此開始</translation>
    </message>
    <message>
        <source>Whether new deals may begin in it: on or off</source>
        <translation>是否可用於新商機：on 或 off</translation>
    </message>
    <message>
        <source>What it lacks to enter each stage</source>
        <translation>進入各階段還缺什麼</translation>
    </message>
    <message>
        <source>Lets it into a stage that needs approval</source>
        <translation>批准進入需審批的階段</translation>
    </message>
    <message>
        <source>The sales process, by name; without it its own</source>
        <translation>銷售流程名稱；不寫則為商機所在流程</translation>
    </message>
    <message>
        <source>Only those in this sales process</source>
        <translation>僅限此銷售流程</translation>
    </message>
    <message>
        <source>Records a new one</source>
        <translation>登記新商機</translation>
    </message>
    <message>
        <source>The sales process, by name; without it the first one</source>
        <translation>銷售流程名稱；不寫則為第一個</translation>
    </message>
    <message>
        <source>stage (default), month, quarter, product, owner, department, customer or pipeline</source>
        <translation>stage（預設）、month、quarter、product、owner、department、customer 或 pipeline</translation>
    </message>
    <message>
        <source>A funnel for each: product, owner, department, customer, month, quarter or pipeline</source>
        <translation>各自的漏斗：product、owner、department、customer、month、quarter 或 pipeline</translation>
    </message>
    <message>
        <source>Only this sales process, by name</source>
        <translation>僅此銷售流程，按名稱</translation>
    </message>
    <message>
        <source>segment: the saved ones, and a customer who is in several counts in each; where none is saved, and with rfm, the segments of RFM as of today</source>
        <translation>segment：已儲存的分群，屬於幾個分群的客戶在每個裡都計入；沒有儲存過分群時，以及用 rfm 時，是依今天的 RFM 分群</translation>
    </message>
    <message>
        <source>There is no sales process named %1.</source>
        <translation>沒有名為 %1 的銷售流程。</translation>
    </message>
    <message>
        <source>A line is CODE:QUANTITY or CODE:QUANTITY:PRICE.</source>
        <translation>明細寫作 編號:數量 或 編號:數量:單價。</translation>
    </message>
    <message>
        <source>Went on</source>
        <translation>推進</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>停滯</translation>
    </message>
    <message>
        <source>An activity is KIND or KIND:COUNT, such as visit:2.</source>
        <translation>活動寫作 類型 或 類型:次數，例如 visit:2。</translation>
    </message>
    <message>
        <source>Say what the stage needs, or --nothing.</source>
        <translation>請寫明階段的進入條件，或用 --nothing。</translation>
    </message>
</context>
<context>
    <name>crm::Application</name>
    <message>
        <source>The settings could not be read and were begun anew; the old ones are kept as %1.</source>
        <translation>設定檔無法讀取，已還原預設設定；原檔案保留為 %1。</translation>
    </message>
    <message>
        <source>%1 was not opened. %2</source>
        <translation>未能開啟 %1。%2</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>開啟檔案</translation>
    </message>
    <message>
        <source>Kingfisher files (*.kingfisher)</source>
        <translation>翠鳥檔案 (*.kingfisher)</translation>
    </message>
    <message>
        <source>Making the demonstration data</source>
        <translation>正在產生示範資料</translation>
    </message>
    <message>
        <source>Where should your customers be kept?</source>
        <translation>客戶資料儲存到哪裡？</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Making the file</source>
        <translation>正在建立檔案</translation>
    </message>
    <message>
        <source>There is no page &apos;%1&apos;. Pages: %2.</source>
        <translation>沒有「%1」頁面。可用頁面：%2。</translation>
    </message>
    <message>
        <source>%1 is open already; its window was shown.</source>
        <translation>%1 已經開啟，已顯示其視窗。</translation>
    </message>
    <message>
        <source>Sharing the file</source>
        <translation>正在共用檔案</translation>
    </message>
    <message>
        <source>The file is shared. Colleagues open it with &quot;Join a team&apos;s file&quot;.</source>
        <translation>檔案已共用。同事用「加入團隊檔案」開啟它。</translation>
    </message>
    <message>
        <source>The file was not shared</source>
        <translation>檔案未能共用</translation>
    </message>
    <message>
        <source>This file opens with a password.</source>
        <translation>開啟此檔案需要密碼。</translation>
    </message>
    <message>
        <source>There is no customer of the number %1.</source>
        <translation>沒有編號為 %1 的客戶。</translation>
    </message>
    <message>
        <source>Encrypting the file</source>
        <translation>正在加密檔案</translation>
    </message>
    <message>
        <source>Taking the encryption off</source>
        <translation>正在取消加密</translation>
    </message>
    <message>
        <source>The file is not encrypted any more.</source>
        <translation>檔案已取消加密。</translation>
    </message>
</context>
<context>
    <name>crm::IncomingCalls</name>
    <message>
        <source>Somebody calls whose number is not shown.</source>
        <translation>來電沒有顯示號碼。</translation>
    </message>
    <message>
        <source>%1 calls from %2</source>
        <translation>%1 來電：%2</translation>
    </message>
    <message>
        <source>%1 of %2 calls from %3</source>
        <translation>%2 的 %1 來電：%3</translation>
    </message>
</context>
<context>
    <name>crm::OpenBase</name>
    <message>
        <source>There is no new backup: %1</source>
        <translation>未能產生新備份：%1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>已復原：%1</translation>
    </message>
    <message>
        <source>Undo the rest?</source>
        <translation>復原其餘部分？</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Undo the rest</source>
        <translation>復原其餘部分</translation>
    </message>
    <message>
        <source>The rest was taken back.</source>
        <translation>其餘部分已復原。</translation>
    </message>
    <message>
        <source>Typed and not saved the last time: %1. It is back when you open that form again.</source>
        <translation>上次填寫而未儲存：%1。再次開啟相應表單即可繼續。</translation>
    </message>
    <message numerus="yes">
        <source>%n records were changed since. They stay as they are:</source>
        <translation>
            <numerusform>%n 筆記錄後來被修改過，將保持不變：</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no new copy on this machine: %1</source>
        <translation>本機副本未能更新：%1</translation>
    </message>
    <message>
        <source>The list of customers could not be read: %1</source>
        <translation>無法讀取客戶清單：%1</translation>
    </message>
    <message numerus="yes">
        <source>Made again: %n of your changes.</source>
        <translation>
            <numerusform>已重新執行你的 %n 項變更。</numerusform>
        </translation>
    </message>
    <message>
        <source>The quality of the data has fallen: %1 since the last audit. The page Data quality shows what to mend.</source>
        <translation>資料品質下降：比上次檢查 %1。「資料品質」頁面列出了要改正的地方。</translation>
    </message>
    <message>
        <source>The clock of this computer may be wrong: here it is %1, and the file was changed last at %2. Set it right before you go on.</source>
        <translation>本機時間可能不對：本機現在是 %1，而檔案上次修改是在 %2。請先校準時間再繼續。</translation>
    </message>
</context>
<context>
    <name>crm::RulesAtWork</name>
    <message numerus="yes">
        <source>Playbooks planned %n activities</source>
        <translation>
            <numerusform>跟進方案安排了 %n 項任務</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Automation: %n customers at once wait for somebody to look at it. The page Automation shows them.</source>
        <translation>
            <numerusform>自動化：一次涉及 %n 個客戶，等人看過再執行。請開啟「自動化」頁面。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Automation did something for %n customers</source>
        <translation>
            <numerusform>自動化為 %n 個客戶做了事</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::ActionEdit</name>
    <message>
        <source>Remove this action</source>
        <translation>刪除這個動作</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>做什麼</translation>
    </message>
    <message>
        <source>after </source>
        <translation>之後 </translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>當天</translation>
    </message>
    <message>
        <source>Days until it is due</source>
        <translation>到期天數</translation>
    </message>
    <message>
        <source>Kind of activity</source>
        <translation>活動類型</translation>
    </message>
    <message>
        <source>Which field</source>
        <translation>哪個欄位</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>適用客戶</translation>
    </message>
    <message>
        <source>for the owner</source>
        <translation>給負責人</translation>
    </message>
    <message>
        <source>Which playbook</source>
        <translation>哪個跟進方案</translation>
    </message>
    <message>
        <source>What is to be done; {customer} and {why} are filled in</source>
        <translation>要做的事；{customer} 和 {why} 會被填入</translation>
    </message>
    <message>
        <source>What to tell; {customer} and {why} are filled in</source>
        <translation>通知內容；{customer} 和 {why} 會被填入</translation>
    </message>
    <message>
        <source>The new value; nothing empties the field</source>
        <translation>新的值；留空則清空欄位</translation>
    </message>
    <message>
        <source>The tag</source>
        <translation>標籤</translation>
    </message>
</context>
<context>
    <name>crm::ui::ActionsEdit</name>
    <message>
        <source>Do something else as well</source>
        <translation>再加一個動作</translation>
    </message>
</context>
<context>
    <name>crm::ui::ActivityChangeDialog</name>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
</context>
<context>
    <name>crm::ui::ActivityDialog</name>
    <message>
        <source>Record an activity</source>
        <translation>寫跟進</translation>
    </message>
</context>
<context>
    <name>crm::ui::ActivityForm</name>
    <message>
        <source>What was said? What matters for the next time?</source>
        <translation>聊了什麼？下次要注意什麼？</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Result, in a few words</source>
        <translation>結果，一兩句話</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>和誰</translation>
    </message>
    <message>
        <source>Not pasted: %1 characters do not fit, at most %2 do.</source>
        <translation>沒有貼上：%1 個字放不下，最多 %2 個字。</translation>
    </message>
    <message>
        <source>With whom?</source>
        <translation>和誰聯絡？</translation>
    </message>
    <message>
        <source>Write down what was said, or the result.</source>
        <translation>請填寫活動內容或結果。</translation>
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
        <translation>記錄</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>已記錄跟進</translation>
    </message>
    <message>
        <source>Quick entry</source>
        <translation>快速記錄</translation>
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
        <translation>新增地址</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>詳細地址</translation>
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
        <translation>郵遞區號</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>國家</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Remove this address</source>
        <translation>刪除此地址</translation>
    </message>
</context>
<context>
    <name>crm::ui::AfterSalesDialog</name>
    <message>
        <source>Maintenance and warranty of %1</source>
        <translation>%1 的保養與保固</translation>
    </message>
    <message>
        <source>What is planned stands on Today and in the calendar when its day comes.</source>
        <translation>到期時會出現在今日和行事曆中。</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Warranty until</source>
        <translation>保固到期</translation>
    </message>
    <message>
        <source>Thirty days before, its owner is reminded.</source>
        <translation>到期前 30 天提醒負責人。</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>安排</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s)</source>
        <translation>
            <numerusform>每 %n 個月</numerusform>
        </translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>保養</translation>
    </message>
    <message>
        <source>Say when the warranty ends, or how often to maintain.</source>
        <translation>請填寫保固到期日或保養週期。</translation>
    </message>
    <message>
        <source>First maintenance on</source>
        <translation>首次保養日期</translation>
    </message>
    <message>
        <source>Say when the first maintenance is.</source>
        <translation>請填寫首次保養日期。</translation>
    </message>
    <message>
        <source>As</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>這不是日期。</translation>
    </message>
    <message>
        <source>This day is over.</source>
        <translation>該日期已過。</translation>
    </message>
    <message>
        <source>Planned for %1</source>
        <translation>已為 %1 安排</translation>
    </message>
</context>
<context>
    <name>crm::ui::AllocationPage</name>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Would go to</source>
        <translation>會分給</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>New customers that nobody has had</source>
        <translation>還沒有人負責過的新客戶</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Knows about, seniority and hours</source>
        <translation>專長、資歷和工作時間</translation>
    </message>
    <message>
        <source>People</source>
        <translation>成員</translation>
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
        <translation>匯入或輸入的新客戶依這些規則分給員工；每次決定的理由都寫在客戶的歸屬歷史裡。</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>模擬</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>新增規則</translation>
    </message>
    <message>
        <source>Allocate now</source>
        <translation>立即分配</translation>
    </message>
    <message>
        <source>What people know, how senior they are, and when they work. A double click changes it.</source>
        <translation>每個人的專長、資歷和工作時間。按兩下修改。</translation>
    </message>
    <message>
        <source>There is no rule yet: a new customer belongs to whoever enters it.</source>
        <translation>還沒有規則：新客戶歸輸入的人。</translation>
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
        <translation>啟用</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>編輯 %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>刪除 %1</translation>
    </message>
    <message>
        <source>The rule %1 is switched on</source>
        <translation>規則「%1」已啟用</translation>
    </message>
    <message>
        <source>The rule %1 is switched off</source>
        <translation>規則「%1」已停用</translation>
    </message>
    <message>
        <source>The rule %1 was removed</source>
        <translation>規則「%1」已刪除</translation>
    </message>
    <message>
        <source>Without a rule they wait for whoever claims them.</source>
        <translation>沒有規則時，它們等人領取。</translation>
    </message>
    <message>
        <source>None waits.</source>
        <translation>沒有等待分配的客戶。</translation>
    </message>
    <message>
        <source>%1 wait; the first %2 are shown.</source>
        <translation>%1 個在等待；顯示前 %2 個。</translation>
    </message>
    <message>
        <source>%1 wait.</source>
        <translation>%1 個在等待。</translation>
    </message>
    <message>
        <source>%1 (has left)</source>
        <translation>%1（已離職）</translation>
    </message>
    <message>
        <source>The order of the rules was changed</source>
        <translation>規則順序已調整</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers were allocated</source>
        <translation>
            <numerusform>已分配 %Ln 個客戶</numerusform>
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
        <translation>近三個月沒有新客戶。</translation>
    </message>
    <message>
        <source>It would have decided about %1 of %2 that came in within three months</source>
        <translation>近三個月來的 %2 個客戶中，它會決定 %1 個</translation>
    </message>
    <message>
        <source>nobody could take %1 of them</source>
        <translation>其中 %1 個無人能接</translation>
    </message>
    <message>
        <source>Change the rule</source>
        <translation>修改規則</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>新增規則</translation>
    </message>
    <message>
        <source>Of the rules, the first that concerns a new customer decides.</source>
        <translation>對新客戶，第一條適用的規則說了算。</translation>
    </message>
    <message>
        <source>Every new customer.</source>
        <translation>所有新客戶。</translation>
    </message>
    <message>
        <source>Everybody in sales.</source>
        <translation>全體業務。</translation>
    </message>
    <message>
        <source>None is worth more than others.</source>
        <translation>不區分價值。</translation>
    </message>
    <message>
        <source>None is more urgent than others.</source>
        <translation>不區分緊急度。</translation>
    </message>
    <message>
        <source>Only who works at that moment</source>
        <translation>只分給當時在工作的人</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>For the history and the reports.</source>
        <translation>用於歷史記錄和報表。</translation>
    </message>
    <message>
        <source>For which customers</source>
        <translation>適用於哪些客戶</translation>
    </message>
    <message>
        <source>Who may get them</source>
        <translation>可以分給誰</translation>
    </message>
    <message>
        <source>They must know the customer&apos;s: %1</source>
        <translation>必須懂客戶的：%1</translation>
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
        <translation>資歷</translation>
    </message>
    <message>
        <source>Which of them</source>
        <translation>選其中哪一位</translation>
    </message>
    <message>
        <source>A customer goes</source>
        <translation>客戶分給</translation>
    </message>
    <message>
        <source>Valuable are</source>
        <translation>價值高的是</translation>
    </message>
    <message>
        <source>Urgent are</source>
        <translation>緊急的是</translation>
    </message>
    <message>
        <source>To each at most a day</source>
        <translation>每人每天最多</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>每週</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>The first pool</source>
        <translation>第一個公海</translation>
    </message>
    <message>
        <source>Pool: %1</source>
        <translation>公海：%1</translation>
    </message>
    <message>
        <source>Where nobody can take it</source>
        <translation>無人能接時</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>新客戶</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>The rule %1 holds from now on</source>
        <translation>規則「%1」從現在起生效</translation>
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
        <translation>發布公告</translation>
    </message>
    <message>
        <source>It stands on everybody&apos;s page Today until they have read it.</source>
        <translation>公告會出現在每個人的「今日」頁面，直到其讀過為止。</translation>
    </message>
    <message>
        <source>Pinned: it stays on top, also for who has read it</source>
        <translation>置頂：對已讀的人也保留在最上面</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已讀</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>It needs a title.</source>
        <translation>請填寫標題。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
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
        <translation>儲存</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>發布</translation>
    </message>
    <message>
        <source>Changed the announcement</source>
        <translation>已修改公告</translation>
    </message>
    <message>
        <source>Announced to everybody</source>
        <translation>已發布公告</translation>
    </message>
    <message>
        <source>Left empty, it stays until it is removed.</source>
        <translation>留空則一直顯示，直到撤下。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>刪除</translation>
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
        <translation>客戶已答覆：到此結束「%1」</translation>
    </message>
    <message>
        <source>Offer: %1</source>
        <translation>優惠：%1</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>未問</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 分（滿分 5）</translation>
    </message>
</context>
<context>
    <name>crm::ui::AskDialog</name>
    <message>
        <source>Please fill this in.</source>
        <translation>請填寫。</translation>
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
        <translation>已不存在的部門</translation>
    </message>
    <message>
        <source>the department %1</source>
        <translation>%1（部門）</translation>
    </message>
    <message>
        <source>somebody who is gone</source>
        <translation>已不存在的人員</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>新增成員</translation>
    </message>
    <message>
        <source>Add a person, a department or a role…</source>
        <translation>新增人員、部門或角色…</translation>
    </message>
    <message>
        <source>Everybody works with this pool.</source>
        <translation>所有人都可使用此公海。</translation>
    </message>
    <message>
        <source>administers it</source>
        <translation>管理員</translation>
    </message>
    <message>
        <source>%1 administers it</source>
        <translation>%1 是管理員</translation>
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
        <translation>修改自動化</translation>
    </message>
    <message>
        <source>Add an automation</source>
        <translation>新增自動化</translation>
    </message>
    <message>
        <source>It holds for what happens from now on. What it does can be undone.</source>
        <translation>只對今後發生的事生效；它做的每件事都可以復原。</translation>
    </message>
    <message>
        <source>Also where it was so before today</source>
        <translation>今天以前就已如此的也算</translation>
    </message>
    <message>
        <source>Every customer.</source>
        <translation>所有客戶。</translation>
    </message>
    <message>
        <source>For which customers</source>
        <translation>適用於哪些客戶</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>For the log and the history.</source>
        <translation>用於日誌和歷史記錄。</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>請填寫名稱。</translation>
    </message>
    <message>
        <source>Whom it would have hit</source>
        <translation>它會影響到誰</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>哪一個</translation>
    </message>
    <message>
        <source>How many days</source>
        <translation>多少天</translation>
    </message>
    <message>
        <source>What is done then</source>
        <translation>然後做什麼</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>不限</translation>
    </message>
    <message numerus="yes">
        <source>In the last %n days it would have hit nobody.</source>
        <translation>
            <numerusform>在過去 %n 天裡，它不會影響任何人。</numerusform>
        </translation>
    </message>
    <message>
        <source>In the last %1 days it would have done something more than %2 times.</source>
        <translation>在過去 %1 天裡，它會執行 %2 次以上。</translation>
    </message>
    <message>
        <source>In the last %1 days it would have done something %2 times.</source>
        <translation>在過去 %1 天裡，它會執行 %2 次。</translation>
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
        <translation>自動化「%1」從現在起生效</translation>
    </message>
</context>
<context>
    <name>crm::ui::AutomationPage</name>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>自動化</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Back to the playbooks</source>
        <translation>返回跟進方案</translation>
    </message>
    <message>
        <source>When something happens, the program does something by itself: plans a task, tells somebody, sets a field. Each time can be undone.</source>
        <translation>當某事發生時，程式自動做某事：安排任務、通知某人、修改欄位。每一次都可以復原。</translation>
    </message>
    <message>
        <source>Add an automation</source>
        <translation>新增自動化</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>做了什麼</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>還沒有做過什麼</translation>
    </message>
    <message>
        <source>Here stands what automations did, for whom and why.</source>
        <translation>這裡會列出自動化做過什麼、對誰、為什麼。</translation>
    </message>
    <message>
        <source>There is no automation yet. A first one: when an order becomes paid, plan a call in seven days.</source>
        <translation>還沒有自動化。可以先做一條：訂單付款後，安排七天後的回訪電話。</translation>
    </message>
    <message>
        <source>On</source>
        <translation>下一頁</translation>
    </message>
    <message>
        <source>%1 is switched on</source>
        <translation>%1 已啟用</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>編輯 %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>刪除 %1</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>多個客戶</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤銷</translation>
    </message>
    <message>
        <source>Do it for all of them</source>
        <translation>對全部執行</translation>
    </message>
    <message>
        <source>%1 is on</source>
        <translation>%1 已啟用</translation>
    </message>
    <message>
        <source>%1 is off</source>
        <translation>%1 已停用</translation>
    </message>
    <message>
        <source>Removed the automation %1. What it did stays.</source>
        <translation>已刪除自動化 %1；它做過的保留。</translation>
    </message>
    <message numerus="yes">
        <source>Automation did something for %n customers</source>
        <translation>
            <numerusform>自動化為 %n 個客戶做了事</numerusform>
        </translation>
    </message>
    <message>
        <source>It was changed since, and stays as it is.</source>
        <translation>之後有改動，保持原樣。</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>已復原。</translation>
    </message>
</context>
<context>
    <name>crm::ui::BackupModel</name>
    <message>
        <source>By hand</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>Before the file was brought up to date</source>
        <translation>升級檔案之前</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
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
        <translation>檔案</translation>
    </message>
    <message>
        <source>Before it was shared</source>
        <translation>共用之前</translation>
    </message>
</context>
<context>
    <name>crm::ui::BackupsPanel</name>
    <message>
        <source>Open folder</source>
        <translation>開啟資料夾</translation>
    </message>
    <message>
        <source>The first backup is still to be made</source>
        <translation>還沒有第一份備份</translation>
    </message>
    <message>
        <source>A backup is a full copy that was opened again and checked. One is made by itself on every day of work, and by hand at any time.</source>
        <translation>備份是一份完整的副本，並已重新開啟驗證。使用的每一天會自動備份一次，也可以隨時手動備份。</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即備份</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>There is no backup yet. If the disk fails now, everything is lost.</source>
        <translation>還沒有備份。如果硬碟現在損壞，所有資料都會遺失。</translation>
    </message>
    <message>
        <source>Last one %1, opened again and checked.</source>
        <translation>上次備份：%1，已重新開啟並驗證。</translation>
    </message>
    <message>
        <source>Last one %1, opened again and checked. Keep a copy on another disk, too.</source>
        <translation>上次備份：%1，已重新開啟並驗證。請在另一顆硬碟上也保留一份。</translation>
    </message>
    <message>
        <source>Second place…</source>
        <translation>第二處存放地…</translation>
    </message>
    <message>
        <source>Look and restore…</source>
        <translation>檢視並還原…</translation>
    </message>
    <message>
        <source>No second place: if this disk fails, file and backups are lost together.</source>
        <translation>沒有第二處：若此磁碟損壞，檔案和備份會一起遺失。</translation>
    </message>
    <message>
        <source>It gets the newest backup when it is back.</source>
        <translation>恢復連線後會自動補上最新備份。</translation>
    </message>
    <message>
        <source>Second place: %1. It lies on the same disk.</source>
        <translation>第二處：%1。它在同一磁碟上。</translation>
    </message>
    <message numerus="yes">
        <source>Second place: %1, with %Ln backups.</source>
        <translation>
            <numerusform>第二處：%1，有 %Ln 份備份。</numerusform>
        </translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>另選資料夾…</translation>
    </message>
    <message>
        <source>No second place any more</source>
        <translation>不再使用第二處</translation>
    </message>
</context>
<context>
    <name>crm::ui::BirthdayEdit</name>
    <message>
        <source>Solar</source>
        <translation>國曆</translation>
    </message>
    <message>
        <source>Lunar</source>
        <translation>農曆</translation>
    </message>
    <message>
        <source>Lunar, leap month</source>
        <translation>農曆閏月</translation>
    </message>
    <message>
        <source>Calendar of the birthday</source>
        <translation>生日曆法</translation>
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
            <numerusform>停滯 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>無客戶</translation>
    </message>
</context>
<context>
    <name>crm::ui::BoardModel</name>
    <message>
        <source>chance %1</source>
        <translation>贏率 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n days in this stage</source>
        <translation>
            <numerusform>在本階段 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>stalled</source>
        <translation>停滯</translation>
    </message>
    <message>
        <source>Before a deal enters this stage: %1</source>
        <translation>商機進入此階段前須滿足：%1</translation>
    </message>
</context>
<context>
    <name>crm::ui::BoardView</name>
    <message>
        <source>Opportunities by stage</source>
        <translation>依階段排列的商機</translation>
    </message>
</context>
<context>
    <name>crm::ui::BulkActions</name>
    <message>
        <source>Nothing had to be changed.</source>
        <translation>無需變更。</translation>
    </message>
    <message numerus="yes">
        <source>%n refused: %1</source>
        <translation>
            <numerusform>另有 %n 個未成功：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n customers</source>
        <translation>
            <numerusform>設定 %n 個客戶的%1</numerusform>
        </translation>
    </message>
    <message>
        <source>What stands there now is replaced. An empty field takes it away.</source>
        <translation>原有內容會被取代；留空則清除。</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>設定</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n customers set.</source>
        <translation>
            <numerusform>已設定 %n 個客戶的%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %n customers</source>
        <translation>
            <numerusform>為 %n 個客戶加上標籤</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>加上標籤</translation>
    </message>
    <message numerus="yes">
        <source>Tagged %n customers.</source>
        <translation>
            <numerusform>已為 %n 個客戶加上標籤。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n customers.</source>
        <translation>
            <numerusform>已刪除 %n 個客戶。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n customers on a list</source>
        <translation>
            <numerusform>將 %n 個客戶加入名單</numerusform>
        </translation>
    </message>
    <message>
        <source>A list is a segment of customers that you choose. A new name makes a new list.</source>
        <translation>名單是由您挑選客戶組成的分群。填新名稱即新增名單。</translation>
    </message>
    <message>
        <source>List</source>
        <translation>名單</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>加入名單</translation>
    </message>
    <message numerus="yes">
        <source>%n customers more are on the list %1.</source>
        <translation>
            <numerusform>名單「%1」增加了 %n 個客戶。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assigned %n customers to %1.</source>
        <translation>
            <numerusform>已將 %n 個客戶分配給 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Claimed %n customers.</source>
        <translation>
            <numerusform>已領取 %n 個客戶。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Released %n customers to the pool.</source>
        <translation>
            <numerusform>已將 %n 個客戶退回公海。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::BulkReleaseDialog</name>
    <message numerus="yes">
        <source>Release %n customers to the pool</source>
        <translation>
            <numerusform>將 %n 個客戶退回公海</numerusform>
        </translation>
    </message>
    <message>
        <source>Colleagues can claim them from there. History, orders and contacts are kept.</source>
        <translation>同事可以從公海領取；跟進紀錄、訂單和聯絡人都會保留。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Please say why.</source>
        <translation>請說明原因。</translation>
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
        <translation>匯入行事曆</translation>
    </message>
    <message>
        <source>Events become activities of the customers whom they name. Nothing is written before you say so, and it is undone as one.</source>
        <translation>行程會成為其中提到的客戶的活動。確認之前不寫入任何內容，可整體復原。</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>行程</translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n 個行程</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be written</source>
        <translation>
            <numerusform>將寫入 %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>略過 %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n events</source>
        <translation>
            <numerusform>匯入 %n 個行程</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %n events over</source>
        <translation>
            <numerusform>已匯入 %n 個行程</numerusform>
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
        <translation>下一頁</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Whose calendar</source>
        <translation>誰的行事曆</translation>
    </message>
    <message>
        <source>Plan something</source>
        <translation>安排事項</translation>
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
        <translation>我負責的</translation>
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
        <translation>變更…</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>開啟客戶</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Take a calendar over (.ics)</source>
        <translation>匯入行事曆（.ics）</translation>
    </message>
    <message>
        <source>Take a calendar over</source>
        <translation>匯入行事曆</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>行事曆 (*.ics)</translation>
    </message>
</context>
<context>
    <name>crm::ui::CallDialog</name>
    <message>
        <source>Nobody with this number is in the file.</source>
        <translation>檔案中沒有這個號碼。</translation>
    </message>
    <message>
        <source>Several customers have this number. Who is it?</source>
        <translation>有多個客戶用這個號碼，是哪一位？</translation>
    </message>
    <message>
        <source>Nobody has this number; these have one that ends the same.</source>
        <translation>沒有人用這個號碼；以下客戶的號碼尾數相同。</translation>
    </message>
    <message>
        <source>Call from %1</source>
        <translation>來電：%1</translation>
    </message>
    <message>
        <source>Add as a new customer</source>
        <translation>新增為新客戶</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>開啟客戶</translation>
    </message>
    <message>
        <source>Missed: plan to call back</source>
        <translation>未接：安排回電</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新增客戶</translation>
    </message>
    <message>
        <source>Who it may be</source>
        <translation>可能是誰</translation>
    </message>
    <message>
        <source>nobody has it</source>
        <translation>無負責人</translation>
    </message>
    <message>
        <source>Planned to call %1 back</source>
        <translation>已安排給 %1 回電</translation>
    </message>
</context>
<context>
    <name>crm::ui::ChangeList</name>
    <message>
        <source>What changes in the file</source>
        <translation>檔案中的變化</translation>
    </message>
    <message>
        <source>There are %1 in all; the first %2 are listed.</source>
        <translation>共 %1 條，列出前 %2 條。</translation>
    </message>
</context>
<context>
    <name>crm::ui::ChangeModel</name>
    <message>
        <source>Line</source>
        <translation>列號</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>檔案中</translation>
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
        <translation>儲存圖表</translation>
    </message>
    <message>
        <source>Save picture (PNG)…</source>
        <translation>儲存圖片 (PNG)…</translation>
    </message>
    <message>
        <source>Save figures (CSV)…</source>
        <translation>儲存資料 (CSV)…</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>儲存圖片</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>圖片 (*.png)</translation>
    </message>
    <message>
        <source>Save figures</source>
        <translation>儲存資料</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Could not write %1: %2. Choose another folder.</source>
        <translation>無法寫入 %1：%2。請換一個資料夾。</translation>
    </message>
    <message>
        <source>Save figures (Excel)…</source>
        <translation>儲存資料（Excel）…</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>活頁簿 (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>crm::ui::CheckStep</name>
    <message>
        <source>Rows in the sheet</source>
        <translation>表格列數</translation>
    </message>
    <message>
        <source>Will be new</source>
        <translation>將新增</translation>
    </message>
    <message>
        <source>Will be updated</source>
        <translation>將更新</translation>
    </message>
    <message>
        <source>Will be rejected</source>
        <translation>將被拒絕</translation>
    </message>
    <message>
        <source>Come in without a field</source>
        <translation>缺欄位匯入</translation>
    </message>
    <message>
        <source>Nothing is wrong with any row.</source>
        <translation>每一列都沒有問題。</translation>
    </message>
    <message>
        <source>Take them as empty</source>
        <translation>視為空值</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them hidden</source>
        <translation>
            <numerusform>其中 %Ln 列是隱藏的</numerusform>
        </translation>
    </message>
    <message>
        <source>look at the list below</source>
        <translation>見下方清單</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) cannot be read in the chosen encoding and stay empty. If there are many, go back and choose another one.</source>
        <translation>
            <numerusform>%Ln 個儲存格用所選編碼無法讀取，將留空。如果很多，請返回換一種編碼。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) say NULL, N/A or the like and come in as this text.</source>
        <translation>
            <numerusform>%Ln 個儲存格寫著 NULL、N/A 之類，將依原文字匯入。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 more are as they are already</source>
        <translation>另有 %1 列與檔案中一致</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>can be kept in a file</source>
        <translation>可另存為檔案</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>列出的內容</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>變化</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Probably there already</source>
        <translation>可能已存在</translation>
    </message>
    <message>
        <source>The file has too many customers to compare the new ones with all of them here. After the import, the page of duplicates does it.</source>
        <translation>檔案裡的客戶太多，不能在這裡逐一比較。匯入以後可在「重複客戶」頁面尋找。</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>目前為止</translation>
    </message>
    <message>
        <source>Every row can be read. What they meet in the file is being looked at…</source>
        <translation>每一列都能讀取，正在與已有資料核對…</translation>
    </message>
</context>
<context>
    <name>crm::ui::ChurnView</name>
    <message>
        <source>Q%1 %2</source>
        <translation>%2 年第 %1 季</translation>
    </message>
    <message>
        <source>Will probably leave</source>
        <translation>很可能流失</translation>
    </message>
    <message>
        <source>Left in this quarter</source>
        <translation>本季流失</translation>
    </message>
    <message>
        <source>How often this was right</source>
        <translation>判斷有多準</translation>
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
        <translation>丟單：%1</translation>
    </message>
    <message>
        <source>of %1 customers</source>
        <translation>共 %1 個客戶</translation>
    </message>
    <message>
        <source>aim: at most %1</source>
        <translation>目標：不超過 %1</translation>
    </message>
    <message>
        <source>no aim set; click to set one</source>
        <translation>尚未設定目標，點按設定</translation>
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
        <translation>%1 點名的客戶後來確實流失了</translation>
    </message>
    <message>
        <source>no measure has a result yet</source>
        <translation>還沒有措施有結果</translation>
    </message>
    <message>
        <source>%1 of %2 measures with a result</source>
        <translation>%2 項有結果的措施中 %1 項成功</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Revenue so far</source>
        <translation>至今銷售額</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Call these first: without you they will probably not order again</source>
        <translation>請先聯絡這些客戶：您不聯絡，他們多半不會再下單</translation>
    </message>
    <message>
        <source>Customers who are not lost yet, by what would be lost with them</source>
        <translation>尚未流失的客戶，按可能損失的金額排序</translation>
    </message>
    <message>
        <source>Nobody seems to leave.</source>
        <translation>看不出有人要離開。</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Of these left</source>
        <translation>這些客戶中流失</translation>
    </message>
    <message>
        <source>Of all others left</source>
        <translation>其他客戶中流失</translation>
    </message>
    <message>
        <source>Who had no order within %1 days after %2, among customers with something in common and among all others</source>
        <translation>%2 之後 %1 天內沒有下單的比例：有同一特點的客戶，與其他所有客戶對比</translation>
    </message>
    <message>
        <source>What those who leave have in common</source>
        <translation>流失的客戶有什麼共同點</translation>
    </message>
    <message>
        <source>Those who left differ from the others in nothing that is stored.</source>
        <translation>從已有資料看，流失的客戶與其他客戶沒有差別。</translation>
    </message>
    <message>
        <source>%1: %2 of these left, of all others %3</source>
        <translation>%1：流失 %2，其他客戶只流失 %3</translation>
    </message>
    <message>
        <source>Customers of whom this was said</source>
        <translation>當時的判斷</translation>
    </message>
    <message>
        <source>So many left</source>
        <translation>實際流失</translation>
    </message>
    <message>
        <source>So many were expected to</source>
        <translation>當時預計流失</translation>
    </message>
    <message numerus="yes">
        <source>%1 of 100 will leave (%n customers)</source>
        <translation>
            <numerusform>100 位裡會流失 %1 位（%n 位客戶）</numerusform>
        </translation>
    </message>
    <message>
        <source>Of %1 who were named on %2, %3 left; of the %4 others %5</source>
        <translation>%2 點名的 %1 位中，%3 後來真的流失；沒點名的 %4 位中只有 %5</translation>
    </message>
    <message>
        <source>Tried on the past: every customer was foretold from the others alone, then looked up %1 days later</source>
        <translation>用過去檢驗：每位客戶都只憑其他客戶的情況來判斷，%1 天後再看結果</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>流失</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Customers at the beginning of the quarter who were silent for too long at its end, or marked as lost</source>
        <translation>季初的客戶中，到季末沉默過久或登記為流失的比例</translation>
    </message>
    <message>
        <source>How many leave</source>
        <translation>流失率</translation>
    </message>
    <message>
        <source>It needs orders of more than a quarter.</source>
        <translation>需要一季以上的訂單。</translation>
    </message>
    <message>
        <source>%1 of %2 customers left in %3</source>
        <translation>%3：%2 位客戶中流失 %1 位</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why customers were lost</source>
        <translation>客戶為什麼流失</translation>
    </message>
    <message>
        <source>Most were lost because of: %1</source>
        <translation>最主要的流失原因：%1</translation>
    </message>
    <message>
        <source>As people recorded it when a customer was lost</source>
        <translation>登記流失時填寫的原因</translation>
    </message>
    <message>
        <source>Nobody is marked as lost. That is done on the customer&apos;s page, with the reason.</source>
        <translation>還沒有登記流失的客戶。請在客戶頁面登記，並填寫原因。</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>%1 (%2 tried, %3 with a result)</source>
        <translation>%1（做過 %2 次，%3 次有結果）</translation>
    </message>
    <message>
        <source>What brings customers back</source>
        <translation>什麼能挽回客戶</translation>
    </message>
    <message>
        <source>%1 helped most often: %2 stayed or came back</source>
        <translation>最有效的是%1：%2 留下或回來了</translation>
    </message>
    <message>
        <source>Of the measures whose result is known</source>
        <translation>只計已有結果的措施</translation>
    </message>
    <message>
        <source>Nothing was tried yet. Measures and what came of them are recorded on the customer&apos;s page.</source>
        <translation>還沒有採取過措施。措施和結果在客戶頁面登記。</translation>
    </message>
</context>
<context>
    <name>crm::ui::ColumnRow</name>
    <message>
        <source>empty in the first rows</source>
        <translation>前幾列為空</translation>
    </message>
    <message>
        <source>Field for column %1</source>
        <translation>欄「%1」對應的欄位</translation>
    </message>
    <message>
        <source>as last time</source>
        <translation>同上次</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>已選定</translation>
    </message>
    <message>
        <source>recognised</source>
        <translation>已辨識</translation>
    </message>
    <message>
        <source>please check</source>
        <translation>請核對</translation>
    </message>
    <message>
        <source>%1 sure</source>
        <translation>把握 %1</translation>
    </message>
    <message>
        <source>How is it to be read?</source>
        <translation>應該怎樣讀？</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>讀作</translation>
    </message>
</context>
<context>
    <name>crm::ui::ColumnStep</name>
    <message>
        <source>Recognise anew</source>
        <translation>重新辨識</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>不匯入</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1或%2</translation>
    </message>
    <message>
        <source>No column is mapped to: %1. No row can come in without it.</source>
        <translation>沒有欄對應：%1。缺少它，任何一列都無法匯入。</translation>
    </message>
    <message>
        <source>The days in “%1” can be read in two ways. Please choose one.</source>
        <translation>「%1」中的日期有兩種讀法，請選擇一種。</translation>
    </message>
    <message>
        <source>The columns are mapped as the last time this sheet was imported.</source>
        <translation>各欄依上次匯入此表時的對應關係處理。</translation>
    </message>
    <message>
        <source>Take them as they stand</source>
        <translation>依原文字處理</translation>
    </message>
    <message>
        <source>Take them as empty</source>
        <translation>視為空值</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) of the first rows say NULL, N/A or the like; they count as empty.</source>
        <translation>
            <numerusform>前幾列有 %Ln 個儲存格寫著 NULL、N/A 之類，視為空值。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) of the first rows say NULL, N/A or the like; they come in as this text.</source>
        <translation>
            <numerusform>前幾列有 %Ln 個儲存格寫著 NULL、N/A 之類，將依原文字匯入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose what each column of the sheet becomes. The example beside it shows how a row will stand in the file.</source>
        <translation>請確認表格的每一欄對應哪個欄位；右側隨時顯示這一列匯入後的樣子。</translation>
    </message>
</context>
<context>
    <name>crm::ui::CompanyEdit</name>
    <message>
        <source>Type a part of its name</source>
        <translation>輸入名稱的一部分</translation>
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
        <translation>結果</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>請寫下結果</translation>
    </message>
</context>
<context>
    <name>crm::ui::ConditionRow</name>
    <message>
        <source>Customers for whom this condition alone holds</source>
        <translation>單獨滿足這一條件的客戶數</translation>
    </message>
    <message>
        <source>Take this condition away</source>
        <translation>去掉這個條件</translation>
    </message>
    <message>
        <source>What the condition is about</source>
        <translation>條件的對象</translation>
    </message>
    <message>
        <source>In which time</source>
        <translation>時間範圍</translation>
    </message>
    <message>
        <source>ever</source>
        <translation>不限時間</translation>
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
        <translation>從哪一天起</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>比較方式</translation>
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
        <translation>數字</translation>
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
        <translation>多個值用逗號分隔</translation>
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
        <translation>新增條件</translation>
    </message>
    <message>
        <source>Remove the condition %1</source>
        <translation>移除條件 %1</translation>
    </message>
    <message>
        <source>In a segment</source>
        <translation>屬於分群</translation>
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
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>crm::ui::ConflictDialog</name>
    <message>
        <source>Changed by two people</source>
        <translation>兩個人改了同一處</translation>
    </message>
    <message>
        <source>Somebody else stored other values while you were typing. Choose what is to hold; everything else of both is kept.</source>
        <translation>您填寫期間，別人儲存了不同的內容。請選擇保留哪一個；雙方其餘的修改都會保留。</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我填寫的</translation>
    </message>
    <message>
        <source>Stored now</source>
        <translation>現在已儲存的</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Back to my form</source>
        <translation>返回繼續填寫</translation>
    </message>
    <message>
        <source>Save this choice</source>
        <translation>依此儲存</translation>
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
        <translation>日期在未來。</translation>
    </message>
    <message>
        <source>They agreed on %1.</source>
        <translation>對方於 %1 同意。</translation>
    </message>
    <message>
        <source>Consent of %1</source>
        <translation>%1 的同意</translation>
    </message>
    <message>
        <source>What is recorded here is the proof: to which words they agreed, when, and how.</source>
        <translation>這裡記錄的就是憑證：對方何時、以何種方式、同意了哪段文字。</translation>
    </message>
    <message>
        <source>Folder 3-12, the mail of 3 May, the recording of the call</source>
        <translation>檔案櫃 3-12、5 月 3 日的郵件、通話錄音</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>To what did they agree?</source>
        <translation>對方同意了什麼用途？</translation>
    </message>
    <message>
        <source>Who agreed</source>
        <translation>同意人</translation>
    </message>
    <message>
        <source>On</source>
        <translation>下一頁</translation>
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
        <translation>對方同意的原文是什麼？</translation>
    </message>
    <message>
        <source>Where the proof lies</source>
        <translation>憑證存放處</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記錄</translation>
    </message>
</context>
<context>
    <name>crm::ui::ConstantsForm</name>
    <message>
        <source>The same for every row</source>
        <translation>每一列都相同的內容</translation>
    </message>
    <message>
        <source>Several, parted by commas</source>
        <translation>可填多個，用逗號分隔</translation>
    </message>
    <message>
        <source>Such as CNY; where the sheet names none</source>
        <translation>如 TWD；用於表中未註明幣別的列</translation>
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
        <translation>新客戶的負責人或公海</translation>
    </message>
    <message>
        <source>By the rules of allocation</source>
        <translation>依分配規則</translation>
    </message>
</context>
<context>
    <name>crm::ui::ContactForm</name>
    <message>
        <source>More about this contact</source>
        <translation>更多聯絡人資訊</translation>
    </message>
    <message>
        <source>Contact that comes first</source>
        <translation>設為首選聯絡人</translation>
    </message>
    <message>
        <source>Name of the contact</source>
        <translation>聯絡人姓名</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>職稱</translation>
    </message>
    <message>
        <source>Remove this contact</source>
        <translation>刪除此聯絡人</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部門</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Notes about this contact</source>
        <translation>聯絡人備註</translation>
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
        <translation>複製 %1</translation>
    </message>
</context>
<context>
    <name>crm::ui::ContactRows</name>
    <message>
        <source>Add a contact</source>
        <translation>新增聯絡人</translation>
    </message>
</context>
<context>
    <name>crm::ui::ContactsPanel</name>
    <message>
        <source>Dial</source>
        <translation>撥打</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>寫郵件</translation>
    </message>
    <message>
        <source>Open the web page</source>
        <translation>開啟網頁</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <source>The customer as a whole</source>
        <translation>公司總機與公共聯絡方式</translation>
    </message>
    <message>
        <source>Nobody to talk to is known yet.</source>
        <translation>還沒有聯絡人。</translation>
    </message>
    <message>
        <source>Birthday %1</source>
        <translation>生日 %1</translation>
    </message>
    <message>
        <source>Lunar</source>
        <translation>農曆</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>複製 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Show what is masked; the log tells of it</source>
        <translation>顯示隱藏的內容；日誌會記錄</translation>
    </message>
</context>
<context>
    <name>crm::ui::ContractDialog</name>
    <message>
        <source>Contract %1</source>
        <translation>合約 %1</translation>
    </message>
    <message>
        <source>New contract</source>
        <translation>新增合約</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>條款</translation>
    </message>
    <message>
        <source>Payment, delivery, guarantee and what else was agreed</source>
        <translation>付款、交貨、保固等約定</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Name, pinyin, phone or code</source>
        <translation>名稱、拼音、電話或編號</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Choose a customer from the list.</source>
        <translation>請從清單中選擇客戶。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>A contract needs a title.</source>
        <translation>請填寫合約名稱。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Left empty, it is given the next one.</source>
        <translation>留空則自動編號。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>這不是日期。</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>開始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>結束日期</translation>
    </message>
    <message>
        <source>It cannot end before it begins.</source>
        <translation>結束不能早於開始。</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>簽約日期</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>無人</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>This is no amount.</source>
        <translation>這不是金額。</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>幣別</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>已修改%1</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>已新增%1</translation>
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
        <translation>合約</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>開始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>結束日期</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>負責人</translation>
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
        <translation>結束</translation>
    </message>
    <message>
        <source>It was cancelled</source>
        <translation>作廢</translation>
    </message>
    <message>
        <source>Title, number or customer</source>
        <translation>名稱、編號或客戶</translation>
    </message>
    <message>
        <source>No contracts yet</source>
        <translation>還沒有合約</translation>
    </message>
    <message>
        <source>What was agreed with customers for a time. Here and on Today you are reminded before one ends.</source>
        <translation>與客戶簽訂的有期限的約定。到期前，這裡和「今日」會提醒您。</translation>
    </message>
    <message>
        <source>New contract</source>
        <translation>新增合約</translation>
    </message>
    <message>
        <source>Import contracts</source>
        <translation>匯入合約</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合約</translation>
    </message>
    <message>
        <source>Search the contracts</source>
        <translation>搜尋合約</translation>
    </message>
    <message>
        <source>States</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Ending soon</source>
        <translation>即將到期</translation>
    </message>
    <message numerus="yes">
        <source>%n contracts</source>
        <translation>
            <numerusform>%n 份合約</numerusform>
        </translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>變更…</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>開啟客戶</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>續簽</translation>
    </message>
    <message>
        <source>Drafted the next one of %1</source>
        <translation>已起草 %1 的續簽合約</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>已刪除 %1</translation>
    </message>
    <message>
        <source>When it is paid…</source>
        <translation>付款計畫…</translation>
    </message>
    <message>
        <source>Record a payment…</source>
        <translation>登記收款…</translation>
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
        <translation>請填寫%1。</translation>
    </message>
</context>
<context>
    <name>crm::ui::CustomerActions</name>
    <message>
        <source>Added the customer %1</source>
        <translation>新增了客戶 %1</translation>
    </message>
    <message>
        <source>Changed the customer %1</source>
        <translation>已修改客戶 %1</translation>
    </message>
    <message>
        <source>Recorded an activity with %1</source>
        <translation>新增「%1」的活動</translation>
    </message>
    <message>
        <source>Completed an activity with %1</source>
        <translation>完成「%1」的活動</translation>
    </message>
    <message>
        <source>Claimed the customer</source>
        <translation>已領取客戶</translation>
    </message>
    <message>
        <source>Released the customer to the pool</source>
        <translation>已將客戶退回公海</translation>
    </message>
    <message>
        <source>Removed the customer</source>
        <translation>已刪除客戶</translation>
    </message>
    <message>
        <source>The protection has ended</source>
        <translation>保護已解除</translation>
    </message>
    <message>
        <source>Changed an activity with %1</source>
        <translation>已修改與 %1 的跟進</translation>
    </message>
    <message>
        <source>Deleted an activity with %1</source>
        <translation>已刪除與 %1 的跟進</translation>
    </message>
</context>
<context>
    <name>crm::ui::CustomerColumns</name>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>客戶編號</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等級</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>公海</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>國家</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地區</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>產業</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>電子郵件</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>微信、QQ 等</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>最近聯絡</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>訂單</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>銷售額</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>最近下單</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>建立日期</translation>
    </message>
    <message>
        <source>Days since contact</source>
        <translation>未聯絡天數</translation>
    </message>
    <message>
        <source>Days since order</source>
        <translation>未下單天數</translation>
    </message>
    <message>
        <source>Days owned</source>
        <translation>持有天數</translation>
    </message>
    <message>
        <source>Days in pool</source>
        <translation>在公海天數</translation>
    </message>
    <message>
        <source>Back to the pool on</source>
        <translation>回收日期</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>剩餘天數</translation>
    </message>
</context>
<context>
    <name>crm::ui::CustomerDeals</name>
    <message>
        <source>Opportunity</source>
        <translation>商機</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>階段</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Expected or closed</source>
        <translation>預計或關閉日期</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>商機</translation>
    </message>
    <message>
        <source>New opportunity</source>
        <translation>新增商機</translation>
    </message>
    <message>
        <source>No opportunities yet</source>
        <translation>還沒有商機</translation>
    </message>
    <message>
        <source>What this customer may buy, until it is won or lost, is listed here.</source>
        <translation>該客戶可能購買的商機，直到成交或丟單，都列在這裡。</translation>
    </message>
</context>
<context>
    <name>crm::ui::CustomerDialog</name>
    <message>
        <source>Edit the customer</source>
        <translation>編輯客戶</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新增客戶</translation>
    </message>
    <message>
        <source>Only the name is needed; the rest can follow.</source>
        <translation>只有名稱必填，其餘可以以後補全。</translation>
    </message>
    <message>
        <source>Save the customer</source>
        <translation>儲存客戶</translation>
    </message>
    <message>
        <source>%1 Nothing was stored; what you typed is still here.</source>
        <translation>%1沒有儲存任何內容；您填寫的內容都還在。</translation>
    </message>
    <message>
        <source>Save as a new customer</source>
        <translation>另存為新客戶</translation>
    </message>
    <message>
        <source>This customer may be there already; look above. Save again to add it all the same.</source>
        <translation>這個客戶可能已經存在，請看上方。再按一次儲存，仍然新增。</translation>
    </message>
    <message>
        <source>This is not a phone number.</source>
        <translation>這不是電話號碼。</translation>
    </message>
</context>
<context>
    <name>crm::ui::CustomerFilter</name>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我負責的</translation>
    </message>
    <message>
        <source>Grade A</source>
        <translation>A 級</translation>
    </message>
    <message>
        <source>No contact for %1 days</source>
        <translation>%1 天未聯絡</translation>
    </message>
    <message>
        <source>In a pool</source>
        <translation>在公海</translation>
    </message>
    <message>
        <source>Tagged</source>
        <translation>有標籤</translation>
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
        <translation>%1：不少於 %2</translation>
    </message>
    <message>
        <source>%1: at most %2</source>
        <translation>%1：不多於 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen customers</source>
        <translation>
            <numerusform>選定的 %n 個客戶</numerusform>
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
        <translation>備註</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>客戶名稱</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等級</translation>
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
        <translation>負責人</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>Numbers and web of the customer as a whole</source>
        <translation>公司電話、網址與社群帳號</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Source, industry, region</source>
        <translation>來源、產業、地區、標籤</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>產業</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>國家</translation>
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
        <translation>客戶編號</translation>
    </message>
    <message>
        <source>Parent company</source>
        <translation>上級公司</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Birthday, ways of contact, preferences</source>
        <translation>生日、聯絡偏好與嗜好</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>拜訪</translation>
    </message>
    <message>
        <source>Preferred way of contact</source>
        <translation>偏好的聯絡方式</translation>
    </message>
    <message>
        <source>Best time to reach</source>
        <translation>方便聯絡的時間</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>偏好</translation>
    </message>
    <message>
        <source>Hobbies</source>
        <translation>嗜好</translation>
    </message>
    <message>
        <source>Your own fields</source>
        <translation>自訂欄位</translation>
    </message>
    <message>
        <source>Choose a customer from the list, or leave it empty.</source>
        <translation>請從清單中選擇一個客戶，或留空。</translation>
    </message>
    <message>
        <source>By the rules of allocation</source>
        <translation>依分配規則</translation>
    </message>
</context>
<context>
    <name>crm::ui::CustomerHeader</name>
    <message>
        <source>Claim</source>
        <translation>領取</translation>
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
        <translation>寫跟進</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>新增訂單</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <source>Grade %1</source>
        <translation>%1 級</translation>
    </message>
    <message>
        <source>Assign to somebody…</source>
        <translation>分配給…</translation>
    </message>
    <message>
        <source>Remove the customer</source>
        <translation>刪除客戶</translation>
    </message>
    <message>
        <source>Protect from recycling…</source>
        <translation>保護不被回收…</translation>
    </message>
    <message>
        <source>End the protection</source>
        <translation>解除保護</translation>
    </message>
    <message>
        <source>Give an opportunity back for nurturing…</source>
        <translation>把商機退回培育…</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>返回（Alt+←）</translation>
    </message>
    <message>
        <source>Share with a colleague…</source>
        <translation>共享給同事…</translation>
    </message>
    <message>
        <source>Begin a playbook…</source>
        <translation>開始跟進方案…</translation>
    </message>
    <message>
        <source>Prepare a visit as PDF…</source>
        <translation>拜訪準備(PDF)…</translation>
    </message>
</context>
<context>
    <name>crm::ui::CustomerInspector</name>
    <message>
        <source>Choose a customer to see it here.</source>
        <translation>選擇一個客戶，在這裡檢視。</translation>
    </message>
    <message>
        <source>Open the customer&apos;s page</source>
        <translation>開啟客戶詳情</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>寫跟進</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>退回公海</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>銷售額</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>最近聯絡</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>最近下單</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>動態</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>還沒有動態。</translation>
    </message>
    <message>
        <source>Grade %1</source>
        <translation>%1 級</translation>
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
        <translation>領取</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>暫無</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>尚無安排</translation>
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
        <translation>事項</translation>
    </message>
    <message>
        <source>Order or contract</source>
        <translation>訂單或合約</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Nothing owed, nothing paid</source>
        <translation>沒有應收和收款</translation>
    </message>
    <message>
        <source>What this customer owes and pays is listed here.</source>
        <translation>該客戶的應收與收款列在這裡。</translation>
    </message>
    <message>
        <source>Open parts and payments</source>
        <translation>應收與收款</translation>
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
        <translation>預收餘額</translation>
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
        <translation>登記收款</translation>
    </message>
</context>
<context>
    <name>crm::ui::CustomerPage</name>
    <message>
        <source>Revenue</source>
        <translation>銷售額</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>最近聯絡</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>最近下單</translation>
    </message>
    <message>
        <source>No customer is shown</source>
        <translation>沒有顯示客戶</translation>
    </message>
    <message>
        <source>Choose one from the list. One that was removed comes back with Undo.</source>
        <translation>請從清單中選擇。已刪除的客戶可以復原。</translation>
    </message>
    <message>
        <source>To the customers</source>
        <translation>前往客戶清單</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已複製：%1</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>動態</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>訂單</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>資料</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>修改記錄</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>暫無</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>尚無安排</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>歸屬</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>商機</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>Contacts and what to do next</source>
        <translation>聯絡人和下一步建議</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隱私與合規</translation>
    </message>
</context>
<context>
    <name>crm::ui::CustomerPrivacy</name>
    <message>
        <source>To what they agreed: in which words, when, how, and where the proof lies. Withdrawing is as easy as agreeing.</source>
        <translation>對方同意了什麼：原文、時間、方式和憑證存放處。撤回與同意同樣方便。</translation>
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
        <translation>下一頁</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>憑證</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>記錄人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Nothing is on record to which they agreed</source>
        <translation>還沒有同意的記錄</translation>
    </message>
    <message>
        <source>Calls, messages and mails with offers need their consent. Record it with the words, the day and where the proof lies.</source>
        <translation>用電話、訊息或郵件推送優惠須經對方同意。請記錄原文、日期和憑證存放處。</translation>
    </message>
    <message>
        <source>Record a consent</source>
        <translation>記錄同意</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>Everything about them…</source>
        <translation>匯出其全部資料…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>徹底刪除…</translation>
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
        <translation>請先說明資料用途：由管理員在「隱私與合規」頁面設定。</translation>
    </message>
    <message>
        <source>Recorded what %1 agreed to</source>
        <translation>已記錄 %1 的同意</translation>
    </message>
    <message>
        <source>Recorded that they withdrew it</source>
        <translation>已記錄撤回</translation>
    </message>
    <message>
        <source>The customer with everything: %1</source>
        <translation>整個客戶：%1</translation>
    </message>
    <message>
        <source>Only the contact %1</source>
        <translation>只刪除聯絡人 %1</translation>
    </message>
</context>
<context>
    <name>crm::ui::CustomerSummary</name>
    <message numerus="yes">
        <source>%1, %n minutes</source>
        <translation>
            <numerusform>%1 %n 分鐘</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>訂單 %1</translation>
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
        <translation>%1：無</translation>
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
        <translation>%1，共用檢視</translation>
    </message>
    <message>
        <source>%1, a view of your own</source>
        <translation>%1，我的檢視</translation>
    </message>
    <message>
        <source>Save as a view…</source>
        <translation>存為檢視…</translation>
    </message>
    <message>
        <source>Keep what is shown in “%1”</source>
        <translation>用目前清單更新「%1」</translation>
    </message>
    <message>
        <source>Change “%1”…</source>
        <translation>修改「%1」…</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>刪除「%1」</translation>
    </message>
    <message>
        <source>View %1 saved</source>
        <translation>檢視 %1 已儲存</translation>
    </message>
    <message>
        <source>View %1 removed</source>
        <translation>檢視 %1 已刪除</translation>
    </message>
</context>
<context>
    <name>crm::ui::CustomersPage</name>
    <message numerus="yes">
        <source>%n customers</source>
        <translation>
            <numerusform>%n 個客戶</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading the list …</source>
        <translation>正在載入清單…</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已選 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Space: preview</source>
        <translation>空白鍵預覽</translation>
    </message>
    <message>
        <source>Enter: open</source>
        <translation>Enter 開啟</translation>
    </message>
    <message numerus="yes">
        <source>%n in a pool</source>
        <translation>
            <numerusform>%n 個在公海</numerusform>
        </translation>
    </message>
    <message>
        <source>Name, contact, phone or pinyin</source>
        <translation>依名稱、聯絡人、電話、拼音篩選</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>選擇欄位</translation>
    </message>
    <message>
        <source>Import a sheet</source>
        <translation>匯入表格</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>還沒有客戶</translation>
    </message>
    <message>
        <source>Everybody who buys, or may buy, belongs here: with contacts, orders and all that was said.</source>
        <translation>成交的和可能成交的客戶都在這裡：聯絡人、訂單，以及每一次溝通。</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新增客戶</translation>
    </message>
    <message>
        <source>No customer fits</source>
        <translation>沒有符合條件的客戶</translation>
    </message>
    <message>
        <source>Nobody fulfils all of the filters and the words above.</source>
        <translation>沒有客戶同時符合上面的篩選和關鍵字。</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>清除篩選</translation>
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
        <translation>領取</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>分配給</translation>
    </message>
    <message>
        <source>Set %1 …</source>
        <translation>設定%1…</translation>
    </message>
    <message>
        <source>Add tag …</source>
        <translation>加上標籤…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>已複製 %1</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>已存檢視</translation>
    </message>
    <message>
        <source>Export the list (Ctrl+E)</source>
        <translation>匯出清單（Ctrl+E）</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Put on a list …</source>
        <translation>加入名單…</translation>
    </message>
    <message>
        <source>Begin a playbook …</source>
        <translation>開始跟進方案 …</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>最新在前</translation>
    </message>
    <message>
        <source>best first</source>
        <translation>最相符在前</translation>
    </message>
</context>
<context>
    <name>crm::ui::DamageDialog</name>
    <message>
        <source>restored</source>
        <translation>已還原</translation>
    </message>
    <message>
        <source>Open the newest backup</source>
        <translation>開啟最新的備份</translation>
    </message>
    <message>
        <source>This file is damaged</source>
        <translation>這個檔案已損壞</translation>
    </message>
    <message>
        <source>A part of %1 can no longer be read, most often because of the disk, or because a program copied the file while it was in use. From now on nothing is written to it from this window, so that nothing gets worse. What can be read is still shown.</source>
        <translation>%1 有一部分已無法讀取，多半是磁碟的原因，或者檔案在使用時被別的程式複製過。從現在起，這個視窗不再向它寫入任何內容，以免情況變得更糟。還能讀取的內容仍會顯示。</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>繼續檢視</translation>
    </message>
    <message>
        <source>Show the backups</source>
        <translation>檢視備份</translation>
    </message>
    <message>
        <source>There is no backup of it on this computer. Keep this file: much of it can be exported from the lists.</source>
        <translation>這台電腦上沒有它的備份。請保留這個檔案：大部分內容可以從清單中匯出。</translation>
    </message>
    <message numerus="yes">
        <source>%n operations were made since; they would be missing.</source>
        <translation>
            <numerusform>此後有 %n 次操作，開啟備份後將沒有這些操作。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed since.</source>
        <translation>此後沒有任何變動。</translation>
    </message>
    <message>
        <source>The newest backup was made and checked on %1.</source>
        <translation>最新的備份於 %1 完成並驗證。</translation>
    </message>
    <message>
        <source>It is opened as a new file beside this one; this one stays as it is.</source>
        <translation>它會作為新檔案在旁邊開啟，現在這個檔案保持原樣。</translation>
    </message>
    <message>
        <source>Restoring and checking…</source>
        <translation>正在還原並驗證…</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>搶救可讀內容</translation>
    </message>
    <message>
        <source>Reading around what is damaged. This may take some minutes.</source>
        <translation>正在繞過損壞處讀取，可能需要幾分鐘。</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>搶救</translation>
    </message>
    <message>
        <source>%1: at most %2</source>
        <translation>%1：不多於 %2</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>沒有缺失。</translation>
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
            <numerusform>已搶救 %Ln 列</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the new file</source>
        <translation>開啟新檔案</translation>
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
        <translation>方向鍵移動，+ 和 - 調整大小，Delete 移除。</translation>
    </message>
    <message>
        <source>To the front</source>
        <translation>前移</translation>
    </message>
    <message>
        <source>To the back</source>
        <translation>後移</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>變窄</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>變寬</translation>
    </message>
    <message>
        <source>Remove from the dashboard</source>
        <translation>從儀表板移除</translation>
    </message>
    <message>
        <source>%1 of %2 columns</source>
        <translation>%1/%2 欄</translation>
    </message>
</context>
<context>
    <name>crm::ui::DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation>儀表板</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>調整</translation>
    </message>
    <message>
        <source>Add cards, take them away, move and size them</source>
        <translation>新增、移除卡片，調整位置和大小</translation>
    </message>
    <message>
        <source>An empty dashboard</source>
        <translation>儀表板還是空的</translation>
    </message>
    <message>
        <source>Put the figures here that you want to see at one glance. There are cards of all reports; they show what everybody sees there.</source>
        <translation>把想一眼看到的數字放在這裡。所有報表都有卡片，內容與報表頁一致。</translation>
    </message>
    <message>
        <source>Choose cards</source>
        <translation>選擇卡片</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>已新增：%1</translation>
    </message>
    <message>
        <source>The usual cards are back.</source>
        <translation>已恢復預設卡片。</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已儲存 %1</translation>
    </message>
    <message>
        <source>Sized: %1</source>
        <translation>已調整大小：%1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>已移除：%1</translation>
    </message>
    <message>
        <source>Moved: %1</source>
        <translation>已移動：%1</translation>
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
        <translation>點擊即可把卡片放上儀表板或取下；拖動卡片調整位置。</translation>
    </message>
    <message>
        <source>Back to the usual cards</source>
        <translation>恢復預設卡片</translation>
    </message>
</context>
<context>
    <name>crm::ui::DataPage</name>
    <message>
        <source>Back up now</source>
        <translation>立即備份</translation>
    </message>
    <message>
        <source>Restore into a new file</source>
        <translation>還原到新檔案</translation>
    </message>
    <message>
        <source>Data and backups</source>
        <translation>資料與備份</translation>
    </message>
    <message>
        <source>The folder could not be opened: %1</source>
        <translation>無法開啟資料夾：%1</translation>
    </message>
    <message>
        <source>Backing up and checking the copy…</source>
        <translation>正在備份並驗證副本…</translation>
    </message>
    <message>
        <source>No backup was made: %1</source>
        <translation>沒有備份成功：%1</translation>
    </message>
    <message>
        <source>Backed up and checked: %1, %2 rows</source>
        <translation>已備份並驗證：%1，%2 列</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>正在檢查檔案…</translation>
    </message>
    <message>
        <source>Kingfisher files (*.kingfisher)</source>
        <translation>翠鳥檔案 (*.kingfisher)</translation>
    </message>
    <message>
        <source>Restoring and checking…</source>
        <translation>正在還原並驗證…</translation>
    </message>
    <message>
        <source>Restored into %1. The file you worked with is as it was.</source>
        <translation>已還原到 %1。原來的檔案保持不變。</translation>
    </message>
    <message>
        <source>Open the restored file?</source>
        <translation>開啟還原的檔案？</translation>
    </message>
    <message>
        <source>%1 is whole, with %2 rows. The file that is open now stays as it is.</source>
        <translation>%1 完好，共 %2 行。目前開啟的檔案保持不變。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>An administrator encrypts the file.</source>
        <translation>檔案由管理員加密。</translation>
    </message>
    <message>
        <source>A folder on another disk</source>
        <translation>另一磁碟上的資料夾</translation>
    </message>
    <message>
        <source>Copying the newest backup…</source>
        <translation>正在複製最新備份…</translation>
    </message>
    <message>
        <source>Backups are no longer copied to a second place.</source>
        <translation>備份不再複製到第二處。</translation>
    </message>
    <message>
        <source>Backups are copied to %1 as well.</source>
        <translation>備份也會複製到 %1。</translation>
    </message>
</context>
<context>
    <name>crm::ui::DateEdit</name>
    <message>
        <source>Calendar</source>
        <translation>日曆</translation>
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
        <translation>選擇日期</translation>
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
        <translation>為部分客戶設定不同天數</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>客戶等級</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>產業</translation>
    </message>
    <message>
        <source>By</source>
        <translation>依</translation>
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
        <translation>天數</translation>
    </message>
    <message>
        <source>Take this away</source>
        <translation>移除這一列</translation>
    </message>
    <message>
        <source>Product line</source>
        <translation>產品線</translation>
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
        <translation>稍後</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>無日期</translation>
    </message>
</context>
<context>
    <name>crm::ui::DealListModel</name>
    <message>
        <source>%1, stalled</source>
        <translation>%1，停滯</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>商機</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>階段</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>贏率</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>預期</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Days in stage</source>
        <translation>停留天數</translation>
    </message>
</context>
<context>
    <name>crm::ui::DeliveriesPage</name>
    <message>
        <source>Deliveries</source>
        <translation>出貨</translation>
    </message>
    <message>
        <source>Order, customer or tracking number</source>
        <translation>訂單、客戶或物流單號</translation>
    </message>
    <message>
        <source>Nothing to deliver</source>
        <translation>沒有要出的貨</translation>
    </message>
    <message>
        <source>Orders that are confirmed wait here until they leave, and then until they arrive.</source>
        <translation>已確認的訂單在這裡等待出貨，出貨後等待簽收。</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>訂單</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>應到日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>物流公司</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>物流單號</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>下單日期</translation>
    </message>
    <message>
        <source>Shipped on</source>
        <translation>出貨日期</translation>
    </message>
    <message>
        <source>Arrived on</source>
        <translation>簽收日期</translation>
    </message>
    <message>
        <source>To be shipped</source>
        <translation>待出貨</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>運送中</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>延遲</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>已簽收</translation>
    </message>
    <message>
        <source>%1 on time in a year</source>
        <translation>一年內準時率 %1</translation>
    </message>
    <message>
        <source>the first %1 of each list</source>
        <translation>每個清單只顯示前 %1 筆</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>變更…</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>出貨…</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>開啟客戶</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>刪除</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries</source>
        <translation>
            <numerusform>%n 張出貨單</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::DeliveryDialog</name>
    <message>
        <source>Delivery of the order %1</source>
        <translation>訂單 %1 的出貨單</translation>
    </message>
    <message>
        <source>Send the order %1</source>
        <translation>出貨：訂單 %1</translation>
    </message>
    <message>
        <source>Once all of it has left, the order is shipped.</source>
        <translation>全部出貨後，訂單變為已出貨。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>物流公司</translation>
    </message>
    <message>
        <source>Chosen, or a new name</source>
        <translation>可選擇或輸入新名稱</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>物流單號</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Left empty: %1, as the order says</source>
        <translation>不填則依訂單：%1</translation>
    </message>
    <message>
        <source>Left empty, no day is promised.</source>
        <translation>不填則未約定日期。</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>應到日期</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>這不是日期。</translation>
    </message>
    <message>
        <source>Shipped on</source>
        <translation>出貨日期</translation>
    </message>
    <message>
        <source>Left empty, it is today once it has left.</source>
        <translation>不填則為出貨當天。</translation>
    </message>
    <message>
        <source>It cannot be shipped before it was ordered.</source>
        <translation>出貨不能早於下單。</translation>
    </message>
    <message>
        <source>The day lies ahead.</source>
        <translation>日期在未來。</translation>
    </message>
    <message>
        <source>Arrived on</source>
        <translation>簽收日期</translation>
    </message>
    <message>
        <source>It cannot arrive before it was shipped.</source>
        <translation>簽收日期不能早於出貨日期。</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>出貨明細</translation>
    </message>
    <message>
        <source>%1 of %2 can be in it</source>
        <translation>最多 %1，共 %2</translation>
    </message>
    <message>
        <source>A number above zero.</source>
        <translation>請輸入大於零的數字。</translation>
    </message>
    <message>
        <source>Only %1 are left.</source>
        <translation>只剩 %1。</translation>
    </message>
    <message>
        <source>Say what is in it.</source>
        <translation>請填寫出貨數量。</translation>
    </message>
    <message>
        <source>Delivery of %1 changed</source>
        <translation>已修改 %1 的出貨單</translation>
    </message>
    <message>
        <source>Delivery of %1 recorded</source>
        <translation>已登記 %1 的出貨</translation>
    </message>
</context>
<context>
    <name>crm::ui::DetailsPanel</name>
    <message>
        <source>%1 (lunar)</source>
        <translation>%1（農曆）</translation>
    </message>
    <message>
        <source>%1 (lunar, leap month)</source>
        <translation>%1（農曆閏月）</translation>
    </message>
    <message>
        <source>Parent company</source>
        <translation>上級公司</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>拜訪</translation>
    </message>
    <message>
        <source>In the base since</source>
        <translation>建檔時間</translation>
    </message>
    <message>
        <source>About the customer</source>
        <translation>基本資料</translation>
    </message>
    <message>
        <source>Who takes care</source>
        <translation>歸屬</translation>
    </message>
    <message>
        <source>Contact and preferences</source>
        <translation>聯絡與偏好</translation>
    </message>
    <message>
        <source>Your own fields</source>
        <translation>自訂欄位</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備註</translation>
    </message>
</context>
<context>
    <name>crm::ui::DropArea</name>
    <message>
        <source>Choose a file…</source>
        <translation>選擇檔案…</translation>
    </message>
    <message>
        <source>Drop a sheet here</source>
        <translation>把表格拖到這裡</translation>
    </message>
    <message>
        <source>Paste copied cells</source>
        <translation>貼上複製的儲存格</translation>
    </message>
    <message>
        <source>Excel (.xlsx, .xls), OpenDocument (.ods), address cards (.vcf) or text (.csv, .txt), in any encoding. Nothing is written before you have seen what will come in.</source>
        <translation>Excel（.xlsx、.xls）、OpenDocument（.ods）、名片（.vcf）或文字（.csv、.txt），編碼不限。在您看過將要匯入的內容之前，不會寫入任何東西。</translation>
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
            <numerusform>還有 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>現在到期</translation>
    </message>
    <message>
        <source>Due now: %1</source>
        <translation>現在到期：%1</translation>
    </message>
    <message>
        <source>In 15 minutes</source>
        <translation>15 分鐘後</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>一小時後</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>明天早上</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>開啟客戶</translation>
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
        <translation>合併</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>不是同一家</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以後再說</translation>
    </message>
    <message>
        <source>Let this one stay</source>
        <translation>保留這一個</translation>
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
        <translation>幾乎肯定的</translation>
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
        <translation>尋找重複的客戶</translation>
    </message>
    <message>
        <source>All names, phones, mails and addresses are compared, also where they were typed another way. You can go on working meanwhile.</source>
        <translation>比較所有名稱、電話、電子郵件和地址，寫法不同也能發現。其間可以繼續工作。</translation>
    </message>
    <message>
        <source>Search the whole base</source>
        <translation>全庫查重</translation>
    </message>
    <message>
        <source>Comparing all customers…</source>
        <translation>正在比較所有客戶…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Customers that may be the same</source>
        <translation>可能是同一家的客戶</translation>
    </message>
    <message>
        <source>Enter: make one customer of them. It can be undone.</source>
        <translation>Enter：合併為一個客戶，可以復原。</translation>
    </message>
    <message>
        <source>N: they are never proposed again</source>
        <translation>N：以後不再提示</translation>
    </message>
    <message>
        <source>Space: decide later</source>
        <translation>空白鍵：以後再定</translation>
    </message>
    <message>
        <source>K: the customer of this column stays, the others become part of it</source>
        <translation>K：保留這一欄的客戶，其餘併入</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 of %2 groups decided</source>
        <translation>已處理 %1 組，共 %2 組</translation>
    </message>
    <message>
        <source>%1 Search again to bring the list up to date.</source>
        <translation>%1 請重新查重以更新清單。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Moves to the one that stays: %1.</source>
        <translation>轉到保留的客戶：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n orders get another number, since theirs is taken.</source>
        <translation>
            <numerusform>%n 個訂單號已被佔用，將另編號。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 customers: %2</source>
        <translation>%1 個客戶：%2</translation>
    </message>
    <message numerus="yes">
        <source>Made one of %n customers</source>
        <translation>
            <numerusform>%n 個客戶已合併為一個</numerusform>
        </translation>
    </message>
    <message>
        <source>They will not be proposed again</source>
        <translation>以後不再提示</translation>
    </message>
    <message>
        <source>No two of your %1 customers look the same.</source>
        <translation>%1 個客戶中沒有發現重複。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>↑ ↓ field, ← → whose value, A all of them, Enter merges, N never, Space later</source>
        <translation>↑ ↓ 選欄位，← → 選值，A 全部保留，Enter 合併，N 不是同一家，空白鍵以後再說</translation>
    </message>
</context>
<context>
    <name>crm::ui::EditDialog</name>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%n fields need attention</source>
        <translation>
            <numerusform>有 %n 處需要修改</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在儲存…</translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation>放棄已填寫的內容？</translation>
    </message>
    <message>
        <source>What is stored stays as it was.</source>
        <translation>已儲存的內容不受影響。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放棄</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>重新填寫</translation>
    </message>
    <message>
        <source>Some of these fields were changed by somebody else since: look at them before you save.</source>
        <translation>其中有些欄位後來被他人修改過，儲存前請核對。</translation>
    </message>
    <message>
        <source>Not saved. What you typed is still here.</source>
        <translation>未儲存。您填寫的內容仍在這裡。</translation>
    </message>
    <message>
        <source>Somebody deleted this meanwhile. What you typed is still here.</source>
        <translation>有人在此期間刪除了該記錄。您填寫的內容仍保留在這裡。</translation>
    </message>
    <message>
        <source>%1 deleted this on %2. What you typed is still here.</source>
        <translation>%1 已於 %2 刪除該記錄。您填寫的內容仍保留在這裡。</translation>
    </message>
    <message>
        <source>Restore it with your text</source>
        <translation>恢復記錄並儲存所填內容</translation>
    </message>
    <message>
        <source>a moment ago</source>
        <translation>剛才</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n 分鐘前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n 小時前</numerusform>
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
        <translation>您在此填寫的內容（%1）尚未儲存，現已恢復。</translation>
    </message>
</context>
<context>
    <name>crm::ui::EncryptDialog</name>
    <message>
        <source>Encrypt this file</source>
        <translation>加密此檔案</translation>
    </message>
    <message>
        <source>From then on nobody reads it without a password: not on a stolen disk, not from a backup that is made later. The other side of it: who loses all passwords and the recovery key has lost the data. Nobody can help then.</source>
        <translation>此後沒有密碼誰也讀不了：磁碟被盜讀不了，之後的備份也讀不了。另一面是：密碼和復原金鑰都遺失，資料也就遺失，誰也幫不上忙。</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>%1 的密碼</translation>
    </message>
    <message>
        <source>If you sign in with one, that one. At least ten characters.</source>
        <translation>若已設登入密碼，請用同一個。至少十個字元。</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再輸入一次</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>兩次輸入不一致。</translation>
    </message>
    <message>
        <source>The file is closed for it, and opened again with the password. Nobody else may have it open.</source>
        <translation>加密時會關閉檔案，然後用密碼重新開啟。其他人不能同時開啟它。</translation>
    </message>
    <message>
        <source>Every colleague needs a password to open it: an administrator gives them one on the page Team.</source>
        <translation>每位同事都需要密碼才能開啟：由管理員在「團隊」頁面設定。</translation>
    </message>
    <message>
        <source>How it is encrypted is described and tested, but no one from outside has examined it. Where the law asks for an examined product, encrypt the disk as well (BitLocker, LUKS, FileVault).</source>
        <translation>加密方式有文件、有測試，但未經外部機構審查。法規要求經審查的產品時，請同時加密磁碟（BitLocker、LUKS、FileVault）。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backups that were made before stay as they are: anybody can read them.</source>
        <translation>
            <numerusform>先前的 %Ln 份備份保持原樣，任何人都能讀取。</numerusform>
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
        <translation>徹底刪除</translation>
    </message>
    <message>
        <source>Keep figures of orders and contracts, without a name</source>
        <translation>匿名保留訂單和合約的數字</translation>
    </message>
    <message>
        <source>Keep them from being added again, by hand or from a sheet</source>
        <translation>阻止再次輸入或從表格匯入此人</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>繼續…</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>將刪除</translation>
    </message>
    <message>
        <source>Stays without a name or a word</source>
        <translation>匿名保留（不含姓名和文字）</translation>
    </message>
    <message>
        <source>Also cleared</source>
        <translation>同時清除</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>This cannot be undone: there is no Undo, and no history from which anything could be brought back. If you are not sure, write the package with everything about them first.</source>
        <translation>此操作無法復原：沒有「復原」，歷史中也沒有可還原的內容。如不確定，請先匯出有關此人的全部資料。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Erase %1 for good</source>
        <translation>徹底刪除 %1</translation>
    </message>
    <message>
        <source>Nothing but their history</source>
        <translation>僅其歷史</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>無</translation>
    </message>
    <message>
        <source>%1 places of the history, %2 entries of the log, %3 texts about others, and drafts on this machine. The log still proves that nothing else was changed.</source>
        <translation>歷史 %1 處、日誌 %2 筆、其他記錄中的文字 %3 處，以及本機草稿。日誌仍可證明其餘內容未被改動。</translation>
    </message>
    <message>
        <source>Others bear these as well, so they go only from what is theirs: %1.</source>
        <translation>以下內容他人也有，因此只從此人自己的記錄中清除：%1。</translation>
    </message>
    <message>
        <source>None that this machine knows of holds them.</source>
        <translation>本機已知的備份中沒有此人。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them hold this person. The last one goes on %1, where one is made every day. Copies that somebody put elsewhere are not known.</source>
        <translation>
            <numerusform>其中 %Ln 份含有此人。若每天備份一次，最後一份將在 %1 清除。別處的副本無從得知。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them hold this person, and no day can be told on which the last one goes.</source>
        <translation>
            <numerusform>其中 %Ln 份含有此人，最後一份何時清除無法確定。</numerusform>
        </translation>
    </message>
    <message>
        <source>To go on, type the name: %1</source>
        <translation>要繼續，請輸入名稱：%1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一頁</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>正在刪除…</translation>
    </message>
    <message>
        <source>Erased for good.</source>
        <translation>已徹底刪除。</translation>
    </message>
    <message>
        <source>The last backup that holds them goes on %1.</source>
        <translation>最後一份含有此人的備份將在 %1 清除。</translation>
    </message>
    <message>
        <source>The file could not be rewritten while others use it; what lay there is zeros.</source>
        <translation>其他人正在使用檔案，暫不能整理；原處已用零覆寫。</translation>
    </message>
</context>
<context>
    <name>crm::ui::ExportDialog</name>
    <message>
        <source>Export: %1</source>
        <translation>匯出：%1</translation>
    </message>
    <message>
        <source>The sheet opens in Excel and WPS and can be imported again. The log keeps who took it.</source>
        <translation>匯出的表格可用 Excel、WPS 開啟，也可重新匯入。日誌會記錄是誰匯出的。</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Their %1</source>
        <translation>對應的%1</translation>
    </message>
    <message>
        <source>The %1 selected</source>
        <translation>所選的 %1 筆</translation>
    </message>
    <message>
        <source>All %1 of the list</source>
        <translation>清單中的全部 %1 筆</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部欄位</translation>
    </message>
    <message>
        <source>As in the list</source>
        <translation>與清單相同</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>活頁簿（XLSX）</translation>
    </message>
    <message>
        <source>Plain table (CSV)</source>
        <translation>純文字表格（CSV）</translation>
    </message>
    <message>
        <source>What</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>What you see, in the same order.</source>
        <translation>所見即所得，順序相同。</translation>
    </message>
    <message>
        <source>All fields, to be read in again.</source>
        <translation>所有欄位，可重新匯入。</translation>
    </message>
    <message>
        <source>Numbers and days as such, codes as text.</source>
        <translation>數字和日期保持類型，編號為文字。</translation>
    </message>
    <message>
        <source>For every program, in UTF-8.</source>
        <translation>任何軟體都能讀，UTF-8 編碼。</translation>
    </message>
    <message>
        <source>Address cards (VCF)</source>
        <translation>名片（VCF）</translation>
    </message>
    <message>
        <source>Calendar (ICS)</source>
        <translation>行事曆（ICS）</translation>
    </message>
    <message>
        <source>For phones, Outlook and WeChat.</source>
        <translation>用於手機、Outlook 和微信。</translation>
    </message>
    <message>
        <source>For calendars of phones and programs.</source>
        <translation>用於手機和電腦的行事曆。</translation>
    </message>
    <message>
        <source>Labels and envelopes (PDF)</source>
        <translation>郵寄標籤和信封（PDF）</translation>
    </message>
    <message>
        <source>For the post, to be printed.</source>
        <translation>用於郵寄，可直接列印。</translation>
    </message>
</context>
<context>
    <name>crm::ui::ExportList</name>
    <message>
        <source>The export was stopped; nothing was written.</source>
        <translation>匯出已停止，沒有寫入任何檔案。</translation>
    </message>
    <message numerus="yes">
        <source>%n rows exported to %1</source>
        <translation>
            <numerusform>已匯出 %n 列到 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts were too long for a workbook and were cut</source>
        <translation>
            <numerusform>%n 個文字超長，已截斷</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>正在寫入 %1</translation>
    </message>
    <message>
        <source>You may not take lists out of this file.</source>
        <translation>您沒有匯出權限。</translation>
    </message>
    <message>
        <source>There is nothing in this list that could be exported.</source>
        <translation>清單為空，沒有可匯出的內容。</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>活頁簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Address cards (*.vcf)</source>
        <translation>名片 (*.vcf)</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>行事曆 (*.ics)</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses on %1</source>
        <translation>
            <numerusform>%n 個地址，%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>共 %n 頁</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an address were left out</source>
        <translation>
            <numerusform>略過 %n 個沒有地址的</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n addresses were too long for their label</source>
        <translation>
            <numerusform>%n 個地址太長，標籤放不下</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 無法寫入：%2</translation>
    </message>
    <message>
        <source>None of them has an address; nothing was written.</source>
        <translation>這些客戶都沒有地址，沒有產生檔案。</translation>
    </message>
    <message>
        <source>Documents (*.pdf)</source>
        <translation>文件 (*.pdf)</translation>
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
        <translation>新增欄位</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>選填</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>已隱藏</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>A field needs a name.</source>
        <translation>請填寫欄位名稱。</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>選項</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>每行一個</translation>
    </message>
    <message>
        <source>A list needs something to choose from.</source>
        <translation>請為清單新增選項。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>A hidden field keeps its values.</source>
        <translation>隱藏的欄位會保留已填內容。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message numerus="yes">
        <source>All %n value(s) fit.</source>
        <translation>
            <numerusform>全部 %n 個值都適用。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) do not fit and are taken out; undo brings them back:</source>
        <translation>
            <numerusform>%n 個值不適用，將被移除（復原可恢復）：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 項</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are written otherwise.</source>
        <translation>
            <numerusform>%n 個值會改寫成新的格式。</numerusform>
        </translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>所屬對象</translation>
    </message>
    <message>
        <source>It is there in forms, sheets and the history like every other field. Lists offer it as a column, filters where it is about customers.</source>
        <translation>它和其他欄位一樣出現在表單、表格和修改記錄中，清單可把它作為一欄；客戶的欄位還可用於篩選。</translation>
    </message>
</context>
<context>
    <name>crm::ui::FieldsPage</name>
    <message>
        <source>Custom fields</source>
        <translation>自訂欄位</translation>
    </message>
    <message>
        <source>Fields of your own need no programmer: they are there in forms, lists, filters and sheets at once.</source>
        <translation>自訂欄位無需程式設計：新增後立即出現在表單、清單、篩選和表格匯入中。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
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
        <translation>已隱藏</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>已儲存「%1」。</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>已新增「%1」。</translation>
    </message>
    <message>
        <source>A field is hidden rather than deleted: what it holds is kept.</source>
        <translation>欄位只隱藏、不刪除，已填寫的內容會保留。</translation>
    </message>
    <message>
        <source>When filling in</source>
        <translation>填寫要求</translation>
    </message>
    <message>
        <source>No fields of your own yet</source>
        <translation>還沒有自訂欄位</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>新增欄位</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>選填</translation>
    </message>
    <message numerus="yes">
        <source>%n fields</source>
        <translation>
            <numerusform>%n 個欄位</numerusform>
        </translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>所屬對象</translation>
    </message>
    <message>
        <source>What your trade needs to know of customers, contacts, products, orders and activities, and no program foresees: annual demand, terms of payment, the warranty of a product.</source>
        <translation>記錄各行各業特有、軟體無法預見的資訊，可用於客戶、聯絡人、產品、訂單和跟進：如年採購額、付款方式、產品保固期。</translation>
    </message>
</context>
<context>
    <name>crm::ui::FileFacts</name>
    <message>
        <source>within the last hour</source>
        <translation>一小時內</translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n 小時前</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::FilePanel</name>
    <message>
        <source>Share this file…</source>
        <translation>共用此檔案…</translation>
    </message>
    <message>
        <source>Join a team&apos;s file…</source>
        <translation>加入團隊檔案…</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>資料檔案</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>訂單</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>跟進</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>產品</translation>
    </message>
    <message>
        <source>shared with a team</source>
        <translation>團隊共用</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>在本機</translation>
    </message>
    <message>
        <source>version %1 of the format</source>
        <translation>格式版本 %1</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 行明細</translation>
    </message>
    <message numerus="yes">
        <source>%Ln operation(s) in the log</source>
        <translation>
            <numerusform>日誌中有 %Ln 筆操作</numerusform>
        </translation>
    </message>
    <message>
        <source>Encryption…</source>
        <translation>加密…</translation>
    </message>
    <message>
        <source>The file is encrypted. It opens with the password of: %1.</source>
        <translation>檔案已加密，憑以下人員的密碼開啟：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The file is not encrypted: whoever has the disk can read it. Encrypt it here, or use BitLocker, LUKS or FileVault.</source>
        <translation>檔案未加密：拿到磁碟的人就能讀取。可在此加密，或使用 BitLocker、LUKS、FileVault。</translation>
    </message>
</context>
<context>
    <name>crm::ui::FileStep</name>
    <message>
        <source>What a sheet can bring</source>
        <translation>表格可以帶來什麼</translation>
    </message>
    <message>
        <source>Choose a sheet</source>
        <translation>選擇表格檔案</translation>
    </message>
    <message>
        <source>A row is a company or a person, with phone, address, source and owner.</source>
        <translation>一列是一家公司或一個人，含電話、地址、來源、負責人。</translation>
    </message>
    <message>
        <source>A row is a person, with the customer whom they belong to.</source>
        <translation>一列是一個聯絡人，並註明所屬客戶。</translation>
    </message>
    <message>
        <source>A row is a product, with code, category and price.</source>
        <translation>一列是一個產品，含編號、類別、價格。</translation>
    </message>
    <message>
        <source>A row is an order or one line of it: number, date, customer, product, amount.</source>
        <translation>一列是一張訂單或其中一項：訂單號、日期、客戶、產品、金額。</translation>
    </message>
    <message>
        <source>The lines of orders, where they come in a file of their own, by order number.</source>
        <translation>單獨成表的訂單明細，依訂單號歸到訂單。</translation>
    </message>
    <message>
        <source>A row is a call, a visit or a note: customer, when and what.</source>
        <translation>一列是一次電話、拜訪或記錄：客戶、時間、內容。</translation>
    </message>
    <message>
        <source>Imported before</source>
        <translation>以前匯入過</translation>
    </message>
    <message>
        <source>Sheets and cards (*.xlsx *.xlsm *.xls *.ods *.csv *.txt *.tsv *.vcf);;All files (*)</source>
        <translation>表格和名片 (*.xlsx *.xlsm *.xls *.ods *.csv *.txt *.tsv *.vcf);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>監看資料夾…</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>停止監看</translation>
    </message>
    <message>
        <source>Which folder do new sheets come into?</source>
        <translation>新表格會放進哪個資料夾？</translation>
    </message>
    <message>
        <source>Do sheets always come into the same folder? It can be watched: what arrives is offered, in any page.</source>
        <translation>表格總是放進同一個資料夾嗎？可以監看它：新到的表格會在任何頁面提示您。</translation>
    </message>
    <message>
        <source>Sheets that come into %1 are offered by themselves.</source>
        <translation>放進 %1 的表格會自動提示。</translation>
    </message>
    <message>
        <source>A row is a chance to sell: customer, stage, amount, expected day and owner.</source>
        <translation>每列一個商機：客戶、階段、金額、預計日期和負責人。</translation>
    </message>
    <message>
        <source>A row is a contract: number, customer, amount, first and last day.</source>
        <translation>每列一份合約：編號、客戶、金額、開始和結束日期。</translation>
    </message>
</context>
<context>
    <name>crm::ui::FilterBar</name>
    <message>
        <source>Add filter</source>
        <translation>新增篩選</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>移除篩選 %1</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>分群</translation>
    </message>
    <message>
        <source>Keep as a segment</source>
        <translation>儲存為分群</translation>
    </message>
</context>
<context>
    <name>crm::ui::FilterPopup</name>
    <message>
        <source>Field</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>新增篩選</translation>
    </message>
    <message>
        <source>Find a value</source>
        <translation>尋找選項</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>選項</translation>
    </message>
    <message>
        <source>From</source>
        <translation>從</translation>
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
            <numerusform>%1，%n 個客戶</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::FolderWatch</name>
    <message>
        <source>The watched folder %1 is not there. It is looked for on.</source>
        <translation>監看的資料夾 %1 不在了，程式會繼續尋找。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other sheet(s) have come into the watched folder.</source>
        <translation>
            <numerusform>監看的資料夾裡來了 %1，另有 %n 個表格。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has come into the watched folder.</source>
        <translation>監看的資料夾裡來了新表格：%1。</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>檢視</translation>
    </message>
</context>
<context>
    <name>crm::ui::GlobalSearch</name>
    <message>
        <source>Order</source>
        <translation>訂單</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>產品</translation>
    </message>
    <message>
        <source>Show them in the list</source>
        <translation>在清單中檢視</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln customers</source>
        <translation>
            <numerusform>全部 %Ln 個客戶</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln orders</source>
        <translation>
            <numerusform>全部 %Ln 張訂單</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln orders</source>
        <translation>
            <numerusform>超過 %Ln 張訂單</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln products</source>
        <translation>
            <numerusform>全部 %Ln 個產品</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::GroupModel</name>
    <message>
        <source>Customers</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>How likely</source>
        <translation>可能性</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>已合併</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>不是同一家</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已略過</translation>
    </message>
</context>
<context>
    <name>crm::ui::GuidePanel</name>
    <message>
        <source>Record that it was done</source>
        <translation>記錄完成情況</translation>
    </message>
    <message>
        <source>Offer: %1</source>
        <translation>優惠：%1</translation>
    </message>
    <message>
        <source>Stop %1 for this customer</source>
        <translation>為此客戶停止「%1」</translation>
    </message>
    <message>
        <source>What they answered</source>
        <translation>客戶的回答</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 分（滿分 5）</translation>
    </message>
    <message>
        <source>Stopped %1 for this customer</source>
        <translation>已為此客戶停止「%1」</translation>
    </message>
    <message>
        <source>Ask: %1</source>
        <translation>問：%1</translation>
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
        <translation>用於人員離職：客戶、待辦跟進、進行中的商機、合約和投訴都移交給他人，可一次復原。</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>離職</translation>
    </message>
    <message>
        <source>They have left: no longer active after that</source>
        <translation>已離職：移交後停用該人員</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>移交人</translation>
    </message>
    <message>
        <source>What nobody has room for goes to</source>
        <translation>無人可接收的移至</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What each of them gets</source>
        <translation>每人將得到</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>移交</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln 個客戶</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln planned activities</source>
        <translation>
            <numerusform>%Ln 項待辦跟進</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open opportunities</source>
        <translation>
            <numerusform>%Ln 個進行中商機</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contracts</source>
        <translation>
            <numerusform>%Ln 份合約</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open complaints</source>
        <translation>
            <numerusform>%Ln 個未結投訴</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers of %1 handed over</source>
        <translation>
            <numerusform>已移交 %1 的 %n 個客戶</numerusform>
        </translation>
    </message>
    <message>
        <source>To whom, so that loads even out</source>
        <translation>交給誰（依現有客戶數均衡）</translation>
    </message>
</context>
<context>
    <name>crm::ui::HealthPanel</name>
    <message>
        <source>Quick check</source>
        <translation>快速檢查</translation>
    </message>
    <message>
        <source>Full check</source>
        <translation>完整檢查</translation>
    </message>
    <message>
        <source>Is it whole?</source>
        <translation>檔案是否完好</translation>
    </message>
    <message>
        <source>The quick check reads the structure of the file, the full one every index and reference too.</source>
        <translation>快速檢查讀取檔案結構；完整檢查還會核對每個索引和參照。</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>已損壞</translation>
    </message>
    <message>
        <source>The file is damaged. Do not work on with it: restore a backup, and keep this file for whoever repairs it.</source>
        <translation>檔案已損壞。請不要繼續使用：還原一個備份，並保留此檔案以便修復。</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>完好</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>尚未檢查</translation>
    </message>
    <message>
        <source>Last checked %1; nothing was wrong.</source>
        <translation>上次檢查：%1，一切正常。</translation>
    </message>
    <message>
        <source>It is looked through once a day by itself, and here at any time.</source>
        <translation>每天自動檢查一次，也可以在這裡隨時檢查。</translation>
    </message>
    <message>
        <source>Checked just now; nothing is wrong.</source>
        <translation>剛剛檢查過，一切正常。</translation>
    </message>
</context>
<context>
    <name>crm::ui::HeatChart</name>
    <message>
        <source>Share</source>
        <translation>共用</translation>
    </message>
</context>
<context>
    <name>crm::ui::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Everything by keyboard</source>
        <translation>全部可用鍵盤操作</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>搜尋全部</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>篩選目前清單</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Edit what is selected</source>
        <translation>編輯所選</translation>
    </message>
    <message>
        <source>Preview what is selected</source>
        <translation>預覽所選</translation>
    </message>
    <message>
        <source>Open what is selected</source>
        <translation>開啟所選</translation>
    </message>
    <message>
        <source>Clear the selection or the filter</source>
        <translation>清除選取或篩選</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>切換頁面</translation>
    </message>
    <message>
        <source>Make the list of pages slim</source>
        <translation>收合或展開導覽列</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>重新讀取</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>顯示本說明</translation>
    </message>
    <message>
        <source>Kingfisher %1</source>
        <translation>翠鳥 %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>任何頁面</translation>
    </message>
    <message>
        <source>Import a sheet</source>
        <translation>匯入表格</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>清單中</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>選取多列</translation>
    </message>
    <message>
        <source>While writing</source>
        <translation>填寫時</translation>
    </message>
    <message>
        <source>Record the activity</source>
        <translation>儲存跟進記錄</translation>
    </message>
    <message>
        <source>Remove a line of the order</source>
        <translation>刪除訂單的一列</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>搜尋說明</translation>
    </message>
    <message>
        <source>The help does not mention this.</source>
        <translation>說明中沒有提到它。</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主題</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>返回上一頁</translation>
    </message>
    <message>
        <source>A…Z</source>
        <translation>A…Z</translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation>直接輸入即可篩選</translation>
    </message>
    <message>
        <source>Write what was said to the customer</source>
        <translation>記錄與客戶的溝通</translation>
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
        <translation>所有內容都儲存在您自己磁碟上的一個檔案裡。新檔案是空的：可以從表格匯入客戶（Ctrl+I），或者輸入第一個客戶（Ctrl+N）。</translation>
    </message>
    <message>
        <source>The list of pages stands on the left. Ctrl+1 to Ctrl+9 go to a page, Ctrl+K searches everything from anywhere.</source>
        <translation>左邊是頁面清單。Ctrl+1 到 Ctrl+9 切換頁面，Ctrl+K 隨時搜尋全部內容。</translation>
    </message>
    <message>
        <source>Whatever you do can be taken back with Ctrl+Z, also tomorrow.</source>
        <translation>做過的任何操作都可以用 Ctrl+Z 復原，明天也可以。</translation>
    </message>
    <message>
        <source>Bring in a sheet</source>
        <translation>匯入表格</translation>
    </message>
    <message>
        <source>CSV and text files in any usual encoding, and XLSX workbooks. Choose the file; the header, the encoding and the columns are recognised by themselves.</source>
        <translation>支援任何常見編碼的 CSV 和文字檔案，以及 XLSX 活頁簿。選擇檔案後，標題、編碼和各欄會自動辨識。</translation>
    </message>
    <message>
        <source>Look at the columns in the second step and correct what was understood wrongly. The next sheet with the same header is understood the same way.</source>
        <translation>在第二步檢視各欄，改正辨識錯的地方。下次遇到同樣的標題，會依同樣的方式理解。</translation>
    </message>
    <message>
        <source>The check shows all problems at once, with line, column and reason, before anything is written. Rows that cannot come in can be saved as a file, corrected and brought in again.</source>
        <translation>寫入之前，檢查會一次列出所有問題，包括列、欄和原因。不能匯入的列可以另存為檔案，改正後再匯入。</translation>
    </message>
    <message>
        <source>Customers are found again by their code, else by their name, so that the same sheet twice doubles nothing. An empty cell takes nothing away.</source>
        <translation>已有的客戶依編號尋找，沒有編號則依名稱，因此同一張表匯入兩次不會重複。空儲存格不會清除已有內容。</translation>
    </message>
    <message>
        <source>The whole import is one step: Ctrl+Z takes it back.</source>
        <translation>整個匯入是一次操作：Ctrl+Z 即可復原。</translation>
    </message>
    <message>
        <source>Find and filter customers</source>
        <translation>尋找和篩選客戶</translation>
    </message>
    <message>
        <source>Any fragment will do: of a name, a contact, a mail, the last digits of a phone, pinyin or its initials, Traditional or Simplified. What was found is marked.</source>
        <translation>任意片段都可以：名稱、聯絡人、信箱、電話尾碼、拼音或首字母，繁體簡體均可。找到的部分會標示出來。</translation>
    </message>
    <message>
        <source>Ctrl+K also finds orders by their number and products by name, code or pinyin.</source>
        <translation>Ctrl+K 還能依訂單號找訂單，依名稱、編號或拼音找產品。</translation>
    </message>
    <message>
        <source>&quot;Add a filter&quot; narrows the list by any field, your own ones as well. A click on a column header sorts, and a filter that you need again can be saved as a view.</source>
        <translation>「新增篩選」可以依任何欄位縮小清單，包括自訂欄位。依欄標題排序，常用的篩選可以存為檢視。</translation>
    </message>
    <message>
        <source>Calls, visits and next steps</source>
        <translation>電話、拜訪和下一步</translation>
    </message>
    <message>
        <source>On the page of a customer, write down what was said, and press Ctrl+Enter. Say when the next step is due; it then stands in the list and on the page.</source>
        <translation>在客戶頁寫下溝通內容，按 Ctrl+Enter 儲存。填上下一步的時間，它會顯示在清單和客戶頁上。</translation>
    </message>
    <message>
        <source>The timeline shows everything that happened with the customer; the history shows who changed which field, and puts single values back.</source>
        <translation>動態列出與客戶有關的一切；修改記錄顯示誰改了哪個欄位，並能還原單個值。</translation>
    </message>
    <message>
        <source>Orders and products</source>
        <translation>訂單和產品</translation>
    </message>
    <message>
        <source>In a new order, type a product by name, code or pinyin; Enter leads on to quantity, price, discount and the next line. The order can be in another currency and of another owner.</source>
        <translation>新增訂單時，依名稱、編號或拼音輸入產品，按 Enter 依次進入數量、單價、折扣和下一列。訂單可以使用其他幣別，也可以歸別人負責。</translation>
    </message>
    <message>
        <source>Amounts in different currencies are never added together; they are shown side by side.</source>
        <translation>不同幣別的金額不會相加，而是並列顯示。</translation>
    </message>
    <message>
        <source>The pool</source>
        <translation>公海</translation>
    </message>
    <message>
        <source>Customers without an owner lie in a pool. &quot;Claim&quot; makes them yours; who comes second is told who was first.</source>
        <translation>沒有負責人的客戶在公海裡。「領取」後由您負責；晚一步的人會看到是誰先領取的。</translation>
    </message>
    <message>
        <source>&quot;Release&quot; gives a customer back, with a reason. Limits say how many one person may hold, and rules bring back customers nobody has spoken to for a long time.</source>
        <translation>「退回」把客戶交還公海，並註明原因。持有上限規定每人最多負責多少客戶，回收規則會自動回收長期無人跟進的客戶。</translation>
    </message>
    <message>
        <source>Undo and the log</source>
        <translation>復原和操作日誌</translation>
    </message>
    <message>
        <source>Ctrl+Z takes your last step back, Ctrl+Shift+Z does it again; a restart changes nothing about that. An import or an act on a thousand customers is one step.</source>
        <translation>Ctrl+Z 復原您的上一步，Ctrl+Shift+Z 重做；重新啟動後也一樣。一次匯入，或對一千個客戶的批次操作，都算一步。</translation>
    </message>
    <message>
        <source>Where somebody changed the same thing since, nothing is taken back by itself: you are shown what stands in the way, and may take back the rest.</source>
        <translation>如果之後有人改過同樣的內容，不會自動復原：會列出有衝突的地方，您可以復原其餘部分。</translation>
    </message>
    <message>
        <source>The log lists every step of everybody, and any of them can be taken back there.</source>
        <translation>操作日誌列出每個人的每一步，任何一步都可以在那裡復原。</translation>
    </message>
    <message>
        <source>Backups and damage</source>
        <translation>備份和損壞</translation>
    </message>
    <message>
        <source>A backup is made by itself on every day of work, when the file is closed, and before large imports. Each is opened again and checked. &quot;Data and backups&quot; lists them and makes one now.</source>
        <translation>每個工作日、關閉檔案時以及大量匯入之前都會自動備份，每個備份都會重新開啟驗證。「資料與備份」中可以檢視，也可以立即備份。</translation>
    </message>
    <message>
        <source>A backup is always restored into a new file; the one you work with stays as it is. Keep a copy on another disk as well.</source>
        <translation>備份總是還原成一個新檔案，正在使用的檔案保持原樣。請在另一個磁碟上也存一份。</translation>
    </message>
    <message>
        <source>If the file is found to be damaged, nothing is written to it any more, and you are offered the newest backup.</source>
        <translation>如果發現檔案損壞，就不再寫入，並提示您開啟最新的備份。</translation>
    </message>
    <message>
        <source>Fields of your own</source>
        <translation>自訂欄位</translation>
    </message>
    <message>
        <source>&quot;Custom fields&quot; adds what your trade needs: texts, numbers, amounts, days, choices, people. They are shown, filtered, brought in and written out like all others.</source>
        <translation>在「自訂欄位」中新增您的行業需要的內容：文字、數字、金額、日期、選項、人員。它們和其他欄位一樣顯示、篩選、匯入和匯出。</translation>
    </message>
    <message>
        <source>Write lists and reports to a sheet</source>
        <translation>把清單和報表匯出為表格</translation>
    </message>
    <message>
        <source>Ctrl+E writes the list that is shown, or what is selected in it, to CSV or XLSX. CSV opens in Excel with its Chinese intact.</source>
        <translation>Ctrl+E 把顯示的清單或其中選取的列匯出為 CSV 或 XLSX。CSV 在 Excel 中開啟時中文正常。</translation>
    </message>
    <message>
        <source>A report can be written as a sheet with the same figures. A click on a bar leads to the customers behind it.</source>
        <translation>報表可以匯出為數字相同的表格。點選長條可檢視對應的客戶。</translation>
    </message>
</context>
<context>
    <name>crm::ui::HistoryView</name>
    <message>
        <source>Nothing has been changed yet since the history began.</source>
        <translation>還沒有修改記錄。</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>顯示更早的</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已復原</translation>
    </message>
    <message>
        <source>Undo this</source>
        <translation>復原此操作</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all of this can be undone</source>
        <translation>無法全部復原</translation>
    </message>
    <message>
        <source>Undo the rest</source>
        <translation>復原其餘部分</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已復原：%1</translation>
    </message>
    <message>
        <source>Taken back in part</source>
        <translation>已部分復原</translation>
    </message>
    <message>
        <source>Undone in part: %1</source>
        <translation>已部分復原：%1</translation>
    </message>
</context>
<context>
    <name>crm::ui::HitPreview</name>
    <message>
        <source>Nobody goes.</source>
        <translation>沒有客戶會被回收。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers go back</source>
        <translation>
            <numerusform>%Ln 個客戶將被回收</numerusform>
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
            <numerusform>還有 %n 項</numerusform>
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
        <translation>在此之前，到期清單不列出此客戶。</translation>
    </message>
    <message>
        <source>A lawsuit, a guarantee that still runs, the tax office</source>
        <translation>訴訟、仍在保固期內、稅務要求</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Please choose a day to come.</source>
        <translation>請選擇今天以後的日期。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why is it kept? The law asks for a reason.</source>
        <translation>為什麼保留？法律要求說明原因。</translation>
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
        <translation>正在試匯入 %1</translation>
    </message>
    <message>
        <source>Saving the rejected rows</source>
        <translation>正在儲存被拒絕的列</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>正在匯入 %1</translation>
    </message>
</context>
<context>
    <name>crm::ui::ImportPage</name>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>欄位對應</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>檢查</translation>
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
        <translation>匯入表格</translation>
    </message>
    <message>
        <source>0 rows: there is nothing below the names of the columns.</source>
        <translation>0 列：欄名下面沒有資料。</translation>
    </message>
    <message>
        <source>It cannot be imported: %1</source>
        <translation>無法匯入：%1</translation>
    </message>
    <message>
        <source>There is nothing in this sheet that would change the file.</source>
        <translation>這張表沒有會改變檔案的內容。</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln row(s)</source>
        <translation>
            <numerusform>匯入 %Ln 列</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在讀取 %1</translation>
    </message>
    <message>
        <source>Looking at the days in %1</source>
        <translation>正在查看 %1 中的日期</translation>
    </message>
    <message>
        <source>Checking every row of %1</source>
        <translation>正在逐列檢查 %1</translation>
    </message>
    <message>
        <source>Nothing was imported. %1</source>
        <translation>沒有匯入任何內容。%1</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing of it is in the file.</source>
        <translation>匯入已停止，檔案中沒有留下任何內容。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) imported</source>
        <translation>
            <numerusform>已匯入 %Ln 列</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>儲存被拒絕的列</translation>
    </message>
    <message>
        <source>Text (*.csv)</source>
        <translation>文字檔 (*.csv)</translation>
    </message>
    <message>
        <source>%1, rejected.csv</source>
        <translation>%1-被拒絕.csv</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected row(s) saved as %1</source>
        <translation>
            <numerusform>已將 %Ln 列被拒絕的內容儲存為 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln later change(s) stand in the way; nothing was taken back. The log shows them.</source>
        <translation>
            <numerusform>有 %Ln 處之後的變更擋在中間，沒有復原任何內容。可在記錄中查看。</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was taken back</source>
        <translation>已復原匯入</translation>
    </message>
    <message>
        <source>There is no backup from before this import: %1</source>
        <translation>匯入前沒有做成備份:%1</translation>
    </message>
    <message>
        <source>The sheet has no column %1, which the template names.</source>
        <translation>表格中沒有範本所指的欄 %1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Kept as the template %1</source>
        <translation>已儲存為範本 %1</translation>
    </message>
    <message>
        <source>There is no text in the clipboard. Copy the cells first.</source>
        <translation>剪貼簿中沒有文字。請先複製儲存格。</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>剪貼簿</translation>
    </message>
    <message>
        <source>The sheet was changed since it was looked at, and was read again. Nothing was imported: please look at it once more.</source>
        <translation>表格在檢視之後被修改過，已重新讀取。沒有匯入任何內容，請再看一遍。</translation>
    </message>
</context>
<context>
    <name>crm::ui::InboxPanel</name>
    <message>
        <source>Board and messages</source>
        <translation>公告和訊息</translation>
    </message>
    <message>
        <source>Announce something to everybody</source>
        <translation>發布公告</translation>
    </message>
    <message numerus="yes">
        <source>read by %n</source>
        <translation>
            <numerusform>%n 人已讀</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>自動化</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>我已讀</translation>
    </message>
</context>
<context>
    <name>crm::ui::InsightPage</name>
    <message>
        <source>Working it out…</source>
        <translation>正在計算…</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>分群</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>生命週期</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>客戶洞察</translation>
    </message>
    <message>
        <source>View</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>Ten segments</source>
        <translation>十個分群</translation>
    </message>
    <message>
        <source>Eight cells</source>
        <translation>八類客戶</translation>
    </message>
    <message>
        <source>Scheme of the segments</source>
        <translation>分群方案</translation>
    </message>
    <message>
        <source>Scores from 1 to 5 for recency, frequency and money; or each of them above or below the mean.</source>
        <translation>依最近購買、購買次數、金額各給 1–5 分；或依三項是否高於平均值劃分。</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>還沒有訂單</translation>
    </message>
    <message>
        <source>Here you see which customers matter most, who is about to leave, and what they will probably buy. It needs some months of orders.</source>
        <translation>在這裡可以看到哪些客戶最重要、誰快要流失、他們可能會買多少。需要幾個月的訂單。</translation>
    </message>
    <message>
        <source>Import orders</source>
        <translation>匯入訂單</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已儲存 %1</translation>
    </message>
    <message>
        <source>Amounts in %1; those in %2 are left out</source>
        <translation>金額以 %1 計，%2 的金額未計入</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>趨勢</translation>
    </message>
    <message>
        <source>Grid…</source>
        <translation>網格…</translation>
    </message>
    <message>
        <source>By which scores a customer is in which segment</source>
        <translation>依哪些得分歸入哪個分組</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>This page as a report on A4</source>
        <translation>將本頁產生 A4 報告</translation>
    </message>
    <message>
        <source>The segments follow the new grid.</source>
        <translation>分組已依新網格劃分。</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Made on %1 by %2</source>
        <translation>%1 由 %2 產生</translation>
    </message>
    <message>
        <source>Against the start of the period</source>
        <translation>與期初相比</translation>
    </message>
    <message>
        <source>Against a year before</source>
        <translation>與去年同期相比</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>不比較</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>價值</translation>
    </message>
    <message>
        <source>Who leaves</source>
        <translation>流失</translation>
    </message>
    <message>
        <source>How many may leave in a quarter?</source>
        <translation>一季最多可以流失多少？</translation>
    </message>
    <message>
        <source>In percent of the customers at its beginning. Left empty, there is no aim.</source>
        <translation>占季初客戶的百分比。留空則不設目標。</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>不超過</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>%1 is no number of percent.</source>
        <translation>「%1」不是百分數。</translation>
    </message>
    <message>
        <source>The churn aimed at was changed.</source>
        <translation>流失目標已更改。</translation>
    </message>
    <message>
        <source>Train…</source>
        <translation>訓練…</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>誰會成交</translation>
    </message>
    <message>
        <source>What is foretold, and what it is learnt from</source>
        <translation>預測什麼，用哪些欄位學習</translation>
    </message>
    <message>
        <source>Your role may look at the score, but not choose what it is learnt from.</source>
        <translation>您的角色可以查看評分，但不能選擇用哪些欄位學習。</translation>
    </message>
    <message>
        <source>The score is learnt from what you chose.</source>
        <translation>評分已依您的選擇重新學習。</translation>
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
        <translation>加入團隊檔案</translation>
    </message>
    <message>
        <source>Ask the colleague who shared it where it lies. It opens here as it does there, and everybody sees what the others change.</source>
        <translation>請向共用檔案的同事詢問它在哪裡。在這裡開啟的就是同一個檔案，大家都能看到彼此的變更。</translation>
    </message>
    <message>
        <source>The team&apos;s file</source>
        <translation>團隊檔案</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>你是誰？</translation>
    </message>
    <message>
        <source>What you do is recorded under this name.</source>
        <translation>你的操作會以此姓名記錄。</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Which file does the team use?</source>
        <translation>團隊使用哪個檔案？</translation>
    </message>
    <message>
        <source>Kingfisher files (*.kingfisher)</source>
        <translation>翠鳥檔案 (*.kingfisher)</translation>
    </message>
    <message>
        <source>Say which file.</source>
        <translation>請指定檔案。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Share it…</source>
        <translation>共用它…</translation>
    </message>
</context>
<context>
    <name>crm::ui::KeysDialog</name>
    <message>
        <source>New recovery key…</source>
        <translation>新復原金鑰…</translation>
    </message>
    <message>
        <source>This file is encrypted</source>
        <translation>此檔案已加密</translation>
    </message>
    <message>
        <source>Opens with the password of: %1</source>
        <translation>憑以下人員的密碼開啟：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>There is a recovery key. A new one makes the old one useless, also the one on paper.</source>
        <translation>已有復原金鑰。產生新的後，舊的（包括紙上的）即失效。</translation>
    </message>
    <message>
        <source>There is no recovery key: who forgets the password is locked out.</source>
        <translation>沒有復原金鑰：忘記密碼就無法開啟。</translation>
    </message>
    <message>
        <source>Somebody&apos;s password is changed on the page Team; the file need not be written anew for it. Whoever may no longer open it is deactivated there. What they copied before, they can still read.</source>
        <translation>在「團隊」頁面可變更某人的密碼，檔案無需重寫。不再允許開啟的人在那裡停用。其先前複製的內容仍可讀取。</translation>
    </message>
    <message>
        <source>Take the encryption off…</source>
        <translation>取消加密…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Take the encryption off?</source>
        <translation>取消加密？</translation>
    </message>
    <message>
        <source>Whoever has the file can read it then. It is closed for it and opened again.</source>
        <translation>之後拿到檔案的人都能讀取。檔案會先關閉再重新開啟。</translation>
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
        <translation>公海「%1」中已有這樣的客戶</translation>
    </message>
    <message>
        <source>A customer that you cannot see; ask your manager.</source>
        <translation>已有同事的客戶與之相同，請詢問您的主管。</translation>
    </message>
    <message>
        <source>This customer may be there already:</source>
        <translation>這個客戶可能已經存在：</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>開啟 %1</translation>
    </message>
</context>
<context>
    <name>crm::ui::LabelDialog</name>
    <message>
        <source>Labels and envelopes</source>
        <translation>郵寄標籤和信封</translation>
    </message>
    <message>
        <source>A PDF to be printed at 100 %. Who has no address is left out and counted.</source>
        <translation>產生 PDF，請以 100% 大小列印。沒有地址的客戶會略過並計數。</translation>
    </message>
    <message>
        <source>First free label</source>
        <translation>從第幾張標籤開始</translation>
    </message>
    <message>
        <source>Sheets that were begun before can be used up.</source>
        <translation>用過一部分的標籤紙可以接著用。</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>寄件人</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>紙張</translation>
    </message>
    <message>
        <source>Make the PDF</source>
        <translation>產生 PDF</translation>
    </message>
</context>
<context>
    <name>crm::ui::LabelSheet</name>
    <message>
        <source>A4, 24 labels of 70 × 37 mm</source>
        <translation>A4 標籤紙，24 張（70 × 37 公釐）</translation>
    </message>
    <message>
        <source>A4, 21 labels of 63.5 × 38.1 mm</source>
        <translation>A4 標籤紙，21 張（63.5 × 38.1 公釐）</translation>
    </message>
    <message>
        <source>A4, 14 labels of 99.1 × 38.1 mm</source>
        <translation>A4 標籤紙，14 張（99.1 × 38.1 公釐）</translation>
    </message>
    <message>
        <source>Envelope No. 6 (ZL), 230 × 120 mm</source>
        <translation>6 號信封（ZL），230 × 120 公釐</translation>
    </message>
    <message>
        <source>Envelope No. 5 (DL), 220 × 110 mm</source>
        <translation>5 號信封（DL），220 × 110 公釐</translation>
    </message>
    <message>
        <source>Envelope No. 7 (C5), 229 × 162 mm</source>
        <translation>7 號信封（C5），229 × 162 公釐</translation>
    </message>
    <message>
        <source>Envelope No. 9 (C4), 324 × 229 mm</source>
        <translation>9 號信封（C4），324 × 229 公釐</translation>
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
        <translation>階段</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>%1 are silent for longer than is usual for them</source>
        <translation>%1 的客戶沉默時間超過平常</translation>
    </message>
    <message>
        <source>Customers by stage of their life</source>
        <translation>依生命週期階段的客戶</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>轉移</translation>
    </message>
    <message>
        <source>Who moved, and why</source>
        <translation>誰變動了，為什麼</translation>
    </message>
    <message numerus="yes">
        <source>Customers who went from one stage to another within %n days</source>
        <translation>
            <numerusform>%n 天內階段發生變動的客戶</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody changed the stage.</source>
        <translation>沒有客戶的階段發生變動。</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>%1 時</translation>
    </message>
    <message>
        <source>Were given %1</source>
        <translation>獲得過 %1 的客戶</translation>
    </message>
    <message>
        <source>Sample or trial</source>
        <translation>樣品或試用</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>提供次數</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 of samples and trials led to an order</source>
        <translation>%1 的樣品與試用帶來了訂單</translation>
    </message>
    <message>
        <source>What samples and trials lead to</source>
        <translation>樣品與試用的成效</translation>
    </message>
    <message numerus="yes">
        <source>Given in the period; in brackets how many of them were followed by an order within %n days</source>
        <translation>
            <numerusform>期內提供；括號內為 %n 天內下單的比例</numerusform>
        </translation>
    </message>
    <message>
        <source>on average after %1 days</source>
        <translation>平均 %1 天後</translation>
    </message>
    <message>
        <source>Nothing was given in this period. Samples are recorded on a customer&apos;s page.</source>
        <translation>本期沒有提供過。樣品在客戶頁面記錄。</translation>
    </message>
    <message>
        <source>Stage before, and stage now</source>
        <translation>之前的階段與現在的階段</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 of %2 are in another stage than before</source>
        <translation>%2 位客戶中有 %1 位換了階段</translation>
    </message>
    <message>
        <source>Left: the stage at the end of %1; below: that at the end of %2; a click leads to the customers</source>
        <translation>左側為 %1 當天的階段，下方為 %2 的階段；點按檢視客戶</translation>
    </message>
    <message>
        <source>There are no customers yet.</source>
        <translation>還沒有客戶。</translation>
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
        <translation>新增上限</translation>
    </message>
    <message>
        <source>How many customers somebody may have. A limit for a person comes before one for the role, and that before one for the department.</source>
        <translation>可持有的客戶數。個人上限優先於角色，角色優先於部門。</translation>
    </message>
    <message>
        <source>None: every customer counts.</source>
        <translation>無：所有客戶都計入。</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>適用於</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Which ones do not count</source>
        <translation>哪些不計入</translation>
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
        <translation>已設定上限：%1 個客戶</translation>
    </message>
</context>
<context>
    <name>crm::ui::LoadsModel</name>
    <message>
        <source>Person</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Customers held</source>
        <translation>持有客戶</translation>
    </message>
    <message>
        <source>Claimed today</source>
        <translation>今日領取</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Go within 7 days</source>
        <translation>7 天內回收</translation>
    </message>
    <message>
        <source>Within 30 days</source>
        <translation>30 天內</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, %2 more do not count</source>
        <translation>%1（另有 %2 個豁免）</translation>
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
        <translation>刪除</translation>
    </message>
    <message>
        <source>was changed since</source>
        <translation>之後又被修改</translation>
    </message>
    <message>
        <source>is needed by something made later</source>
        <translation>被之後新增的內容引用</translation>
    </message>
    <message>
        <source>cannot come back: its number or name is taken</source>
        <translation>無法還原：編號或名稱已被占用</translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation>復原此操作</translation>
    </message>
    <message>
        <source>Take back the rest</source>
        <translation>復原其餘部分</translation>
    </message>
    <message>
        <source>Nothing was taken back. This stands in the way:</source>
        <translation>沒有復原。以下內容妨礙復原：</translation>
    </message>
    <message>
        <source>Choose an entry to see what it changed.</source>
        <translation>選擇一筆記錄，查看它改了什麼。</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>系統</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已復原</translation>
    </message>
    <message>
        <source>Took back #%1</source>
        <translation>復原了 #%1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more records</source>
        <translation>
            <numerusform>另有 %Ln 筆記錄</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records were made in bulk</source>
        <translation>
            <numerusform>批次新增了 %Ln 筆記錄</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that is kept in the history was changed.</source>
        <translation>沒有更動歷史中保留的內容。</translation>
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
            <numerusform>另有 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>What it holds is hidden until somebody claims the customer.</source>
        <translation>客戶被領取之前，其內容不顯示。</translation>
    </message>
    <message>
        <source>Taken back in part</source>
        <translation>已部分復原</translation>
    </message>
</context>
<context>
    <name>crm::ui::LogModel</name>
    <message>
        <source>Customers</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>跟進</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>訂單</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>公海</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>產品</translation>
    </message>
    <message>
        <source>People</source>
        <translation>成員</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已復原</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>What</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>電腦</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>系統</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已復原</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>拒絕</translation>
    </message>
    <message>
        <source>Looks at what is masked</source>
        <translation>檢視隱藏內容</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隱私與合規</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>同意記錄</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>金鑰</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>資料檔案</translation>
    </message>
</context>
<context>
    <name>crm::ui::LogPage</name>
    <message>
        <source>Filter by name, number, person or machine</source>
        <translation>依名稱、編號、操作人或電腦篩選</translation>
    </message>
    <message>
        <source>Check the chain</source>
        <translation>驗證日誌鏈</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>操作日誌</translation>
    </message>
    <message>
        <source>Every entry holds a fingerprint of the one before it. Entries that were changed, removed or put in by another program break the chain.</source>
        <translation>每筆記錄都帶有前一筆的指紋。被其他程式修改、刪除或插入的記錄會使鏈斷開。</translation>
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
        <translation>類型</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln 筆</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back, except %n records</source>
        <translation>
            <numerusform>已復原，%n 筆記錄除外</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已復原</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在驗證…</translation>
    </message>
    <message>
        <source>Whole: %1 entries checked in %2</source>
        <translation>完好：%2內驗證了 %1 筆</translation>
    </message>
    <message>
        <source>Broken at entry #%1: it was changed, or the one before it is gone.</source>
        <translation>在第 #%1 筆斷開：它被修改過，或前一筆已遺失。</translation>
    </message>
    <message>
        <source>Everything that was done to this file, the newest first. What was done can be taken back.</source>
        <translation>這裡記錄對資料檔案的每一次操作，最近的在最前；做過的操作可以復原。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>任何時間</translation>
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
        <translation>匯出日誌</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 檔案 (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were written</source>
        <translation>
            <numerusform>已寫入 %Ln 筆</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::LookAlikeList</name>
    <message>
        <source>They are the same</source>
        <translation>是同一客戶</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>略過</translation>
    </message>
    <message>
        <source>Take in as new</source>
        <translation>作為新客戶匯入</translation>
    </message>
    <message>
        <source>Rows that are probably there already</source>
        <translation>可能已經在檔案裡的列</translation>
    </message>
    <message numerus="yes">
        <source>For the %n chosen row(s):</source>
        <translation>
            <numerusform>對選取的 %n 列：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For all %n row(s):</source>
        <translation>
            <numerusform>對全部 %n 列：</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::LookAlikeModel</name>
    <message>
        <source>Line</source>
        <translation>列號</translation>
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
        <translation>處理結果</translation>
    </message>
    <message>
        <source>%1 (line %2)</source>
        <translation>%1（第 %2 列）</translation>
    </message>
    <message>
        <source>Added to that customer</source>
        <translation>併入該客戶</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>略過</translation>
    </message>
    <message>
        <source>Comes in as a new one</source>
        <translation>作為新客戶匯入</translation>
    </message>
</context>
<context>
    <name>crm::ui::LossPanel</name>
    <message>
        <source>Price</source>
        <translation>單價</translation>
    </message>
    <message>
        <source>Went to a competitor</source>
        <translation>轉向競爭對手</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品質分</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服務</translation>
    </message>
    <message>
        <source>No longer needs it</source>
        <translation>不再需要</translation>
    </message>
    <message>
        <source>Closed down</source>
        <translation>已停業</translation>
    </message>
    <message>
        <source>Discount on the next order</source>
        <translation>下一單優惠</translation>
    </message>
    <message>
        <source>Free sample</source>
        <translation>免費樣品</translation>
    </message>
    <message>
        <source>Complaint was put right</source>
        <translation>投訴已處理</translation>
    </message>
    <message>
        <source>Another contact person</source>
        <translation>更換對接人</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>拜訪</translation>
    </message>
    <message>
        <source>Keeping and winning back</source>
        <translation>挽留與挽回</translation>
    </message>
    <message>
        <source>Record a measure…</source>
        <translation>登記措施…</translation>
    </message>
    <message>
        <source>Was lost…</source>
        <translation>登記流失…</translation>
    </message>
    <message>
        <source>Nothing was recorded yet.</source>
        <translation>還沒有登記過。</translation>
    </message>
    <message>
        <source>Lost on %1: %2</source>
        <translation>%1 流失：%2</translation>
    </message>
    <message>
        <source>It is not lost after all</source>
        <translation>其實沒有流失</translation>
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
        <translation>為什麼？所有原因彙總在「客戶洞察」頁面，在那裡也能看到哪些辦法有效。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>%1 is marked as lost</source>
        <translation>已登記 %1 流失</translation>
    </message>
    <message>
        <source>%1 is not lost</source>
        <translation>%1 沒有流失</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>為%2：%1</translation>
    </message>
    <message>
        <source>What was done to keep this customer or to win it back? Say what came of it when you know.</source>
        <translation>為挽留或挽回這位客戶做了什麼？有結果時再登記結果。</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>做了什麼</translation>
    </message>
    <message>
        <source>Recorded for %1</source>
        <translation>已為 %1 登記</translation>
    </message>
</context>
<context>
    <name>crm::ui::MainWindow</name>
    <message>
        <source>Kingfisher</source>
        <translation>翠鳥</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>正在開啟 %1…</translation>
    </message>
</context>
<context>
    <name>crm::ui::MergeGrid</name>
    <message>
        <source>What they say, side by side</source>
        <translation>並排比較</translation>
    </message>
</context>
<context>
    <name>crm::ui::MergeModel</name>
    <message>
        <source>You chose this.</source>
        <translation>由您選定。</translation>
    </message>
    <message>
        <source>All say the same.</source>
        <translation>各處相同。</translation>
    </message>
    <message>
        <source>Only one says anything.</source>
        <translation>只有一處有內容。</translation>
    </message>
    <message>
        <source>The same, said more fully.</source>
        <translation>內容相同，寫得更全。</translation>
    </message>
    <message>
        <source>Changed last.</source>
        <translation>修改時間最近。</translation>
    </message>
    <message>
        <source>All of it is kept, one below the other.</source>
        <translation>全部保留，逐條排列。</translation>
    </message>
    <message>
        <source>Nothing speaks for the other.</source>
        <translation>沒有理由換成另一個。</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>欄位</translation>
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
        <translation>%1：併入</translation>
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
            <numerusform>還有 %n 項</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::MoveDialog</name>
    <message numerus="yes">
        <source>Move %n customers to another pool</source>
        <translation>
            <numerusform>將 %n 個客戶轉到另一個公海</numerusform>
        </translation>
    </message>
    <message>
        <source>They can be claimed there.</source>
        <translation>在那裡可以領取。</translation>
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
        <translation>轉移</translation>
    </message>
    <message numerus="yes">
        <source>%n customers moved to %1</source>
        <translation>
            <numerusform>已將 %n 個客戶轉到%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Without one they keep theirs.</source>
        <translation>不填則保留原來的原因。</translation>
    </message>
</context>
<context>
    <name>crm::ui::MovesView</name>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>變動</translation>
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
        <translation>人員</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Ownership history</source>
        <translation>歸屬歷史</translation>
    </message>
    <message>
        <source>No. %1, gone</source>
        <translation>編號 %1（已刪除）</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest %1 of %2 moves</source>
        <translation>最近 %1 筆，共 %2 筆</translation>
    </message>
    <message numerus="yes">
        <source>%Ln moves</source>
        <translation>
            <numerusform>%Ln 筆流轉</numerusform>
        </translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>來自</translation>
    </message>
    <message>
        <source>Went to</source>
        <translation>轉到</translation>
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
        <translation>頁面</translation>
    </message>
    <message>
        <source>Kingfisher</source>
        <translation>翠鳥</translation>
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
        <translation>無法判斷下次購買的日期。</translation>
    </message>
    <message>
        <source>The next purchase is due since %1.</source>
        <translation>自 %1 起就該再次購買了。</translation>
    </message>
    <message>
        <source>Probably buys by %1.</source>
        <translation>很可能在 %1 前購買。</translation>
    </message>
    <message>
        <source>Nothing to offer follows from the orders: this customer buys nothing again, and nothing goes with what it has more often than by chance.</source>
        <translation>從訂單看不出可推薦的產品：這位客戶沒有重複購買，也沒有與其所購產品經常搭配的產品。</translation>
    </message>
    <message>
        <source>What to offer follows from orders; there are none.</source>
        <translation>推薦依據訂單得出；目前沒有訂單。</translation>
    </message>
    <message>
        <source>Offer again: %1</source>
        <translation>再次推薦：%1</translation>
    </message>
    <message>
        <source>Offer something of %1</source>
        <translation>推薦 %1 類產品</translation>
    </message>
    <message>
        <source>Offer %1</source>
        <translation>推薦 %1</translation>
    </message>
    <message>
        <source>Will probably not come back by itself; if it does, by %1.</source>
        <translation>很可能不會自己回來；若回來，多半在 %1 前。</translation>
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
        <translation>3 天後</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>下週</translation>
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
        <translation>時間</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>要做什麼</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>The next step lies in the past.</source>
        <translation>下一步的時間已經過去。</translation>
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
        <translation>沒有貼上：%1 個字放不下，最多 %2 個字。</translation>
    </message>
</context>
<context>
    <name>crm::ui::NoticeBars</name>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>crm::ui::NurtureDialog</name>
    <message>
        <source>Give opportunities back for nurturing</source>
        <translation>商機退回培育</translation>
    </message>
    <message>
        <source>They cannot be closed now: from here on they are nobody&apos;s turn, until the day on which somebody is to try again. Stage, amount and history stay.</source>
        <translation>這些商機暫時無法成交：從現在起沒有人負責，直到需要再次跟進的那天。階段、金額和歷史記錄都會保留。</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>商機</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>階段</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>There is no open opportunity that you could give back.</source>
        <translation>沒有可以由您退回的進行中商機。</translation>
    </message>
    <message>
        <source>Open opportunities</source>
        <translation>進行中的商機</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Please say why.</source>
        <translation>請說明原因。</translation>
    </message>
    <message>
        <source>Comes up again on</source>
        <translation>再次跟進日期</translation>
    </message>
    <message>
        <source>Without a day it waits at the end.</source>
        <translation>不填日期則排在最後。</translation>
    </message>
    <message>
        <source>It stays with its owner</source>
        <translation>仍歸原負責人</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Please give a day later than today, or none.</source>
        <translation>請填寫晚於今天的日期，或留空。</translation>
    </message>
    <message>
        <source>Goes to %1</source>
        <translation>退回到%1</translation>
    </message>
    <message numerus="yes">
        <source>Give %n back</source>
        <translation>
            <numerusform>退回 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>退回</translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities given back for nurturing</source>
        <translation>
            <numerusform>已將 %n 個商機退回培育</numerusform>
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
        <translation>商機</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Was whose</source>
        <translation>原負責人</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Comes up again</source>
        <translation>再次跟進</translation>
    </message>
    <message>
        <source>Nothing is being nurtured</source>
        <translation>沒有正在培育的商機</translation>
    </message>
    <message>
        <source>Opportunities that cannot be closed now wait here, until somebody tries again.</source>
        <translation>暫時無法成交的商機會在這裡等待，直到有人再次跟進。</translation>
    </message>
    <message>
        <source>Back to the pool</source>
        <translation>將回收</translation>
    </message>
    <message>
        <source>Nurturing</source>
        <translation>商機培育</translation>
    </message>
    <message>
        <source>Opportunities that could not be closed, in the order in which they come up again. Whoever takes one up makes it theirs.</source>
        <translation>暫時無法成交的商機，依再次跟進的先後排列。誰接手，就歸誰負責。</translation>
    </message>
    <message>
        <source>Give an opportunity back…</source>
        <translation>退回商機…</translation>
    </message>
    <message>
        <source>Nurtured opportunities</source>
        <translation>培育中的商機</translation>
    </message>
    <message>
        <source>Hand to…</source>
        <translation>交給…</translation>
    </message>
    <message>
        <source>some day</source>
        <translation>未定</translation>
    </message>
    <message numerus="yes">
        <source>%Ln opportunities</source>
        <translation>
            <numerusform>%Ln 個商機</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to be tried again now</source>
        <translation>
            <numerusform>%Ln 個現在該再次跟進</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take up %n</source>
        <translation>
            <numerusform>接手 %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities are %1&apos;s turn again</source>
        <translation>
            <numerusform>%n 個商機已由%1接手</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::Obstacles</name>
    <message>
        <source>%1 was changed again later.</source>
        <translation>「%1」後來又被修改過。</translation>
    </message>
    <message>
        <source>%1 is needed by something that came later.</source>
        <translation>「%1」被後來的內容引用。</translation>
    </message>
    <message>
        <source>%1 cannot come back: its place is taken.</source>
        <translation>「%1」無法恢復：其位置已被佔用。</translation>
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
        <translation>誰開啟了此檔案</translation>
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
        <translation>洽談中</translation>
    </message>
    <message>
        <source>Weighted by chance</source>
        <translation>依贏率加權</translation>
    </message>
    <message>
        <source>Expected this month</source>
        <translation>本月預計</translation>
    </message>
    <message>
        <source>Standing still</source>
        <translation>停滯</translation>
    </message>
    <message>
        <source>The chart was saved.</source>
        <translation>圖表已儲存。</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>商機</translation>
    </message>
    <message>
        <source>Whose opportunities</source>
        <translation>誰的商機</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>List</source>
        <translation>清單</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>預測</translation>
    </message>
    <message>
        <source>No opportunities yet</source>
        <translation>還沒有商機</translation>
    </message>
    <message>
        <source>A chance to sell something goes from stage to stage until it is won or lost. Here you see all of them, what they are worth, and which stand still.</source>
        <translation>商機逐階段推進，直到成交或丟單。這裡可以看到全部商機、金額，以及哪些停滯不前。</translation>
    </message>
    <message>
        <source>New opportunity</source>
        <translation>新增商機</translation>
    </message>
    <message>
        <source>Import opportunities</source>
        <translation>匯入商機</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我負責的</translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities</source>
        <translation>
            <numerusform>%n 個商機</numerusform>
        </translation>
    </message>
    <message>
        <source>what comes of it on average</source>
        <translation>平均可實現</translation>
    </message>
    <message>
        <source>%1 if all are won</source>
        <translation>全部成交為 %1</translation>
    </message>
    <message>
        <source>longer in their stage than usual</source>
        <translation>在階段中停留過久</translation>
    </message>
    <message>
        <source>All are moving.</source>
        <translation>都在推進。</translation>
    </message>
    <message>
        <source>%1 are to be expected of what is open</source>
        <translation>進行中的商機預計可成交 %1</translation>
    </message>
    <message>
        <source>By the day on which a deal is hoped for; weighted: amount times chance</source>
        <translation>依預計成交日期；加權 = 金額 × 贏率</translation>
    </message>
    <message>
        <source>Nothing that is open has an amount.</source>
        <translation>進行中的商機都沒有金額。</translation>
    </message>
    <message>
        <source>If all are won</source>
        <translation>全部成交</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>加權</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>變更…</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>開啟客戶</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>移到「%1」</translation>
    </message>
    <message>
        <source>Give to</source>
        <translation>轉給</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Sales process</source>
        <translation>銷售流程</translation>
    </message>
    <message>
        <source>Approve: %1</source>
        <translation>審批通過：%1</translation>
    </message>
    <message>
        <source>Ask for approval: %1</source>
        <translation>申請審批：%1</translation>
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
        <translation>成交：%1</translation>
    </message>
    <message>
        <source>Lost: %1</source>
        <translation>丟單：%1</translation>
    </message>
    <message>
        <source>What is closed shows in the reports; why helps with the next one.</source>
        <translation>關閉後計入報表；寫明原因，下次更有把握。</translation>
    </message>
    <message>
        <source>Why it was won</source>
        <translation>成交原因</translation>
    </message>
    <message>
        <source>Why it was lost</source>
        <translation>丟單原因</translation>
    </message>
    <message>
        <source>Mark as won</source>
        <translation>標記為成交</translation>
    </message>
    <message>
        <source>Mark as lost</source>
        <translation>標記為丟單</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>單價</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品質分</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服務</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>交貨</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>競爭對手</translation>
    </message>
    <message>
        <source>No budget</source>
        <translation>沒有預算</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>沒有回應</translation>
    </message>
    <message>
        <source>Not needed any more</source>
        <translation>不再需要</translation>
    </message>
    <message>
        <source>%1 has another owner</source>
        <translation>%1 已更換負責人</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>已刪除 %1</translation>
    </message>
    <message>
        <source>Asked: may %1 enter %2?</source>
        <translation>已申請：%1 進入 %2</translation>
    </message>
    <message>
        <source>%1 may enter %2</source>
        <translation>%1 可以進入 %2</translation>
    </message>
</context>
<context>
    <name>crm::ui::OpportunityDialog</name>
    <message>
        <source>Opportunity</source>
        <translation>商機</translation>
    </message>
    <message>
        <source>New opportunity</source>
        <translation>新增商機</translation>
    </message>
    <message>
        <source>Why it was closed</source>
        <translation>關閉原因</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Name, pinyin, phone or code</source>
        <translation>名稱、拼音、電話或編號</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Choose a customer from the list.</source>
        <translation>請從清單中選擇客戶。</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>An opportunity needs a name.</source>
        <translation>商機需要名稱。</translation>
    </message>
    <message>
        <source>None in particular</source>
        <translation>不指定</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>產品</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>This is no amount.</source>
        <translation>這不是金額。</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>幣別</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>階段</translation>
    </message>
    <message>
        <source>Expected on</source>
        <translation>預計成交日期</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>這不是日期。</translation>
    </message>
    <message>
        <source>Chance, %</source>
        <translation>機率，%</translation>
    </message>
    <message>
        <source>Left empty: %1, as usual here</source>
        <translation>留空則取本階段的 %1</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>無人</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>A chance lies between 0 and 100 %.</source>
        <translation>機率須在 0 到 100% 之間。</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>已修改%1</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>已新增%1</translation>
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
        <translation>訂單 %1</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>新增訂單</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Name, pinyin, phone or code</source>
        <translation>名稱、拼音、電話或編號</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Choose a customer from the list.</source>
        <translation>請從清單中選擇客戶。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Left empty, it is given the next one.</source>
        <translation>留空則自動編號。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>An order needs a date.</source>
        <translation>訂單要有日期。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Required by</source>
        <translation>要求日期</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>這不是日期。</translation>
    </message>
    <message>
        <source>Shipped on</source>
        <translation>出貨日期</translation>
    </message>
    <message>
        <source>It cannot be shipped before it was ordered.</source>
        <translation>出貨不能早於下單。</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>明細</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>合計 %1</translation>
    </message>
    <message>
        <source>Order %1 changed</source>
        <translation>已修改訂單 %1</translation>
    </message>
    <message>
        <source>Order %1 added</source>
        <translation>已新增訂單 %1</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>無負責人</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>幣別</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Your own fields</source>
        <translation>自訂欄位</translation>
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
        <translation>確認</translation>
    </message>
    <message>
        <source>Mark as shipped</source>
        <translation>標為已出貨</translation>
    </message>
    <message>
        <source>Mark as paid</source>
        <translation>標為已付款</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>取消訂單</translation>
    </message>
    <message>
        <source>Select an order to see its lines.</source>
        <translation>選取一張訂單，這裡顯示它的明細。</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>無編號</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n 行明細</numerusform>
        </translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>出貨</translation>
    </message>
    <message>
        <source>required by %1</source>
        <translation>要求 %1 前</translation>
    </message>
    <message>
        <source>not shipped</source>
        <translation>未出貨</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>明細</translation>
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
        <translation>未選取訂單</translation>
    </message>
    <message>
        <source>Open the customer&apos;s page</source>
        <translation>開啟客戶詳情</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Your own fields</source>
        <translation>自訂欄位</translation>
    </message>
    <message>
        <source>Quotation as PDF…</source>
        <translation>報價單 PDF…</translation>
    </message>
    <message>
        <source>Order the same again…</source>
        <translation>再訂一次…</translation>
    </message>
    <message>
        <source>Maintenance and warranty…</source>
        <translation>保養與保固…</translation>
    </message>
</context>
<context>
    <name>crm::ui::OrderLinesEditor</name>
    <message>
        <source>Product</source>
        <translation>產品</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>單價</translation>
    </message>
    <message>
        <source>Discount %</source>
        <translation>折扣 %</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Name, pinyin or code</source>
        <translation>名稱、拼音或編碼</translation>
    </message>
    <message>
        <source>Remove line (Ctrl+Delete)</source>
        <translation>刪除此行（Ctrl+Delete）</translation>
    </message>
    <message>
        <source>A line needs a product.</source>
        <translation>每行都要有產品。</translation>
    </message>
    <message>
        <source>This is no quantity.</source>
        <translation>這不是數量。</translation>
    </message>
    <message>
        <source>This is no price.</source>
        <translation>這不是價格。</translation>
    </message>
    <message>
        <source>A discount lies between 0 and 100 %.</source>
        <translation>折扣在 0 到 100% 之間。</translation>
    </message>
    <message>
        <source>This amount is too large.</source>
        <translation>金額太大。</translation>
    </message>
    <message numerus="yes">
        <source>%n fields of the lines cannot be read</source>
        <translation>
            <numerusform>明細中有 %n 處無法辨識</numerusform>
        </translation>
    </message>
    <message>
        <source>An order needs at least one line.</source>
        <translation>訂單至少要有一行明細。</translation>
    </message>
</context>
<context>
    <name>crm::ui::OrderModel</name>
    <message>
        <source>shipped %1</source>
        <translation>%1 已出貨</translation>
    </message>
    <message>
        <source>required by %1</source>
        <translation>要求 %1 前</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1，另有 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>產品</translation>
    </message>
    <message>
        <source>Required by</source>
        <translation>要求日期</translation>
    </message>
    <message>
        <source>Shipped on</source>
        <translation>出貨日期</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
</context>
<context>
    <name>crm::ui::OrderTrade</name>
    <message>
        <source>Deliveries</source>
        <translation>出貨</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>出貨…</translation>
    </message>
    <message>
        <source>Nothing has left yet.</source>
        <translation>尚未出貨。</translation>
    </message>
    <message>
        <source>Delivery %1</source>
        <translation>出貨單 %1</translation>
    </message>
    <message>
        <source>shipped %1</source>
        <translation>%1 出貨</translation>
    </message>
    <message>
        <source>arrived %1</source>
        <translation>%1 簽收</translation>
    </message>
    <message>
        <source>promised for %1</source>
        <translation>約定 %1 到</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>收款</translation>
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
        <translation>標記為已收款</translation>
    </message>
    <message>
        <source>Agree when it is paid…</source>
        <translation>約定付款計畫…</translation>
    </message>
    <message>
        <source>Change when it is paid…</source>
        <translation>修改付款計畫…</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>退貨</translation>
    </message>
    <message>
        <source>Nothing came back.</source>
        <translation>沒有退貨。</translation>
    </message>
    <message>
        <source>the rest, without a day</source>
        <translation>其餘，未定日期</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>已收</translation>
    </message>
    <message>
        <source>Record a payment…</source>
        <translation>登記收款…</translation>
    </message>
    <message>
        <source>Record a return…</source>
        <translation>登記退貨…</translation>
    </message>
</context>
<context>
    <name>crm::ui::OrdersList</name>
    <message>
        <source>No orders yet</source>
        <translation>還沒有訂單</translation>
    </message>
    <message>
        <source>What this customer buys is listed here.</source>
        <translation>這個客戶的訂單會列在這裡。</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>訂單</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>新增訂單</translation>
    </message>
</context>
<context>
    <name>crm::ui::OrdersModel</name>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
</context>
<context>
    <name>crm::ui::OrdersPage</name>
    <message>
        <source>Order %1: %2</source>
        <translation>訂單 %1：%2</translation>
    </message>
    <message>
        <source>Order %1 deleted</source>
        <translation>已刪除訂單 %1</translation>
    </message>
    <message>
        <source>Number or customer</source>
        <translation>訂單號或客戶</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>還沒有訂單</translation>
    </message>
    <message>
        <source>What customers order is kept here, and what it adds up to in the reports.</source>
        <translation>客戶的訂單都在這裡，彙總在報表裡。</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>新增訂單</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>沒有找到</translation>
    </message>
    <message>
        <source>No order matches these filters.</source>
        <translation>沒有符合篩選的訂單。</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>清除篩選</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>訂單</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>負責人</translation>
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
            <numerusform>%Ln 張訂單</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the list (Ctrl+E)</source>
        <translation>匯出清單（Ctrl+E）</translation>
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
        <translation>時間</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>變動</translation>
    </message>
    <message>
        <source>From</source>
        <translation>從</translation>
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
        <translation>依</translation>
    </message>
    <message>
        <source>Ownership history</source>
        <translation>歸屬歷史</translation>
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
        <translation>儲存報告</translation>
    </message>
    <message>
        <source>Documents (*.pdf)</source>
        <translation>文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已儲存 %1</translation>
    </message>
    <message>
        <source>Could not write %1: %2. Choose another folder.</source>
        <translation>無法寫入 %1：%2。請換一個資料夾。</translation>
    </message>
    <message>
        <source>Everything about %1</source>
        <translation>有關 %1 的全部資料</translation>
    </message>
    <message>
        <source>Packages (*.zip)</source>
        <translation>資料包 (*.zip)</translation>
    </message>
    <message numerus="yes">
        <source>Written: %Ln rows, with their history.</source>
        <translation>
            <numerusform>已寫入 %Ln 列及其歷史。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::PasswordDialog</name>
    <message>
        <source>Password of %1</source>
        <translation>%1 的密碼</translation>
    </message>
    <message>
        <source>Once an administrator has a password, everybody needs one to open this file.</source>
        <translation>一旦管理員設定了密碼，所有人開啟此檔案都需要密碼。</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>目前密碼</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密碼</translation>
    </message>
    <message>
        <source>At least ten characters; a sentence is good.</source>
        <translation>至少 10 個字元；可以用一句話。</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再輸入一次</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>兩次輸入不一致。</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>設定密碼</translation>
    </message>
</context>
<context>
    <name>crm::ui::PaymentDialog</name>
    <message>
        <source>on account</source>
        <translation>預收款</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>對應 %1</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>未收 %1</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>An amount above zero.</source>
        <translation>請填寫大於零的金額。</translation>
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
        <translation>這不是日期。</translation>
    </message>
    <message>
        <source>The day lies ahead.</source>
        <translation>日期在未來。</translation>
    </message>
    <message>
        <source>Way of paying</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>發票號碼</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>付款方</translation>
    </message>
    <message>
        <source>Where it is not the customer</source>
        <translation>不是客戶本身時填寫</translation>
    </message>
    <message>
        <source>Reference of the bank</source>
        <translation>銀行流水號</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>%1 of %2 recorded</source>
        <translation>已登記 %2 的 %1</translation>
    </message>
    <message>
        <source>Record a payment</source>
        <translation>登記收款</translation>
    </message>
</context>
<context>
    <name>crm::ui::PaymentPlanDialog</name>
    <message>
        <source>When %1 is paid</source>
        <translation>%1 的付款計畫</translation>
    </message>
    <message>
        <source>What the parts leave of %1 is owed without a day.</source>
        <translation>%1 中未分期的部分不設到期日。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>請選擇…</translation>
    </message>
    <message>
        <source>All with the order</source>
        <translation>下單時全額</translation>
    </message>
    <message>
        <source>All 30 days after shipping</source>
        <translation>出貨後 30 天全額</translation>
    </message>
    <message>
        <source>30 % with the order, 70 % before it arrives</source>
        <translation>下單 30%，出貨時 70%</translation>
    </message>
    <message>
        <source>30 % with the order, 60 % on arrival, 10 % a year later</source>
        <translation>下單 30%，簽收 60%，一年後保固款 10%</translation>
    </message>
    <message>
        <source>All on signing</source>
        <translation>簽約時全額</translation>
    </message>
    <message>
        <source>Half on signing, half 90 days later</source>
        <translation>簽約一半，90 天後一半</translation>
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
        <translation>天數或日期</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>第 %1 期</translation>
    </message>
    <message>
        <source>Due, part %1</source>
        <translation>到期條件，第 %1 期</translation>
    </message>
    <message>
        <source>Days or date, part %1</source>
        <translation>天數或日期，第 %1 期</translation>
    </message>
    <message>
        <source>Say how much.</source>
        <translation>請填寫金額或比例。</translation>
    </message>
    <message>
        <source>A share such as 30%, or an amount.</source>
        <translation>請填寫 30% 這樣的比例，或金額。</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>這不是日期。</translation>
    </message>
    <message>
        <source>How many days after it, at most %1.</source>
        <translation>之後的天數，最多 %1。</translation>
    </message>
    <message>
        <source>The parts come to more than the whole.</source>
        <translation>各期合計超過總額。</translation>
    </message>
    <message>
        <source>%1 without a day</source>
        <translation>%1 未定日期</translation>
    </message>
    <message>
        <source>When %1 is paid was agreed</source>
        <translation>已約定 %1 的付款計畫</translation>
    </message>
</context>
<context>
    <name>crm::ui::PerformanceCharts</name>
    <message>
        <source>Measure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Nobody did anything in this period, and nothing is aimed at.</source>
        <translation>此期間沒有業績，也沒有設定目標。</translation>
    </message>
    <message>
        <source>There are no departments, or nobody in them did anything.</source>
        <translation>沒有部門，或部門內沒有業績。</translation>
    </message>
    <message>
        <source>%1 of the target; by today it should be %2</source>
        <translation>達成目標的 %1；到今天應為 %2</translation>
    </message>
    <message>
        <source>%1 of %2 are where they should be by today</source>
        <translation>%2 人中有 %1 人達到今天應有的進度</translation>
    </message>
    <message>
        <source>%1 leads</source>
        <translation>%1 領先</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Should be by today</source>
        <translation>到今天應達到</translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>去年同期</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>無人</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>in brackets what is reached of the target</source>
        <translation>括號內為目標達成率</translation>
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
        <translation>本期與往期</translation>
    </message>
    <message>
        <source>There is nothing to compare.</source>
        <translation>沒有可比較的資料。</translation>
    </message>
</context>
<context>
    <name>crm::ui::PerformancePage</name>
    <message>
        <source>Performance</source>
        <translation>業績</translation>
    </message>
    <message>
        <source>Targets…</source>
        <translation>目標…</translation>
    </message>
    <message>
        <source>Say what is to be reached, and by whom</source>
        <translation>設定誰要達成多少</translation>
    </message>
    <message>
        <source>The targets were saved.</source>
        <translation>目標已儲存。</translation>
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
        <translation>本季</translation>
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
        <translation>從</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
</context>
<context>
    <name>crm::ui::PeriodPage</name>
    <message>
        <source>Adding up…</source>
        <translation>正在彙總…</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>This page as a report on A4</source>
        <translation>將本頁產生 A4 報告</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已儲存 %1</translation>
    </message>
    <message>
        <source>Made on %1 by %2</source>
        <translation>%1 由 %2 產生</translation>
    </message>
</context>
<context>
    <name>crm::ui::PipelineCharts</name>
    <message>
        <source>Won</source>
        <translation>贏單</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>贏率</translation>
    </message>
    <message>
        <source>From opening to winning</source>
        <translation>從建立到贏單</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>洽談中商機</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>商機</translation>
    </message>
    <message>
        <source>amounts in %1 only</source>
        <translation>金額僅含 %1</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>無人</translation>
    </message>
    <message>
        <source>No product</source>
        <translation>無產品</translation>
    </message>
    <message>
        <source>%1 won, %2 lost</source>
        <translation>贏 %1 單，丟 %2 單</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚無</translation>
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
        <translation>丟單用了 %1 天</translation>
    </message>
    <message>
        <source>%1 opportunities, none with an amount</source>
        <translation>%1 個商機，均未填金額</translation>
    </message>
    <message>
        <source>%1 opportunities; weighted by their chances %2</source>
        <translation>%1 個商機；依機率加權 %2</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>階段</translation>
    </message>
    <message>
        <source>Came this far</source>
        <translation>到達此階段</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>It sticks before %1: only %2 come this far</source>
        <translation>卡在「%1」之前：只有 %2 能到這一步</translation>
    </message>
    <message>
        <source>How many came from stage to stage</source>
        <translation>各階段的轉換</translation>
    </message>
    <message>
        <source>in brackets the share of the stage before</source>
        <translation>括號內為占上一階段的比例</translation>
    </message>
    <message>
        <source>%1 lost at a stage that is not known</source>
        <translation>%1 個丟單不知丟在哪個階段</translation>
    </message>
    <message>
        <source>The pipeline has no stages yet.</source>
        <translation>還沒有銷售階段。</translation>
    </message>
    <message>
        <source>Open value</source>
        <translation>洽談金額</translation>
    </message>
    <message>
        <source>They wait longest in %1: %2 days on average</source>
        <translation>在「%1」停留最久：平均 %2 天</translation>
    </message>
    <message>
        <source>What is open, by stage</source>
        <translation>各階段洽談商機</translation>
    </message>
    <message>
        <source>Value of what is open now; in brackets how many</source>
        <translation>目前洽談的金額；括號內為數量</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>沒有洽談中的商機。</translation>
    </message>
    <message>
        <source>Most was won in %1</source>
        <translation>%1 贏單最多</translation>
    </message>
    <message>
        <source>What was won over time</source>
        <translation>贏單走勢</translation>
    </message>
    <message>
        <source>Value on the day of closing</source>
        <translation>依成交日計的金額</translation>
    </message>
    <message>
        <source>Nothing was closed in this period.</source>
        <translation>此期間沒有結束的商機。</translation>
    </message>
    <message>
        <source>%1 won most</source>
        <translation>%1 贏單最多</translation>
    </message>
    <message>
        <source>Won by %1</source>
        <translation>依%1贏單</translation>
    </message>
    <message>
        <source>in brackets the win rate</source>
        <translation>括號內為贏率</translation>
    </message>
    <message>
        <source>Nothing was won in this period.</source>
        <translation>此期間沒有贏單。</translation>
    </message>
    <message>
        <source>Days to win</source>
        <translation>贏單天數</translation>
    </message>
    <message>
        <source>Standing still</source>
        <translation>停滯</translation>
    </message>
    <message>
        <source>Days in the stage</source>
        <translation>停留天數</translation>
    </message>
    <message>
        <source>Deals stay longest in %1: %2 days</source>
        <translation>商機在「%1」停留最久：%2 天</translation>
    </message>
    <message>
        <source>How long deals stay in each stage</source>
        <translation>商機在各階段停留多久</translation>
    </message>
    <message>
        <source>Median of those that left it; in brackets the share that went on</source>
        <translation>離開者的中位天數；括號內為繼續推進的比例</translation>
    </message>
    <message>
        <source>No deal has left a stage yet.</source>
        <translation>還沒有商機離開過階段。</translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities stand still</source>
        <translation>
            <numerusform>%n 個商機停滯</numerusform>
        </translation>
    </message>
    <message>
        <source>All are moving.</source>
        <translation>都在推進。</translation>
    </message>
    <message>
        <source>Longer in their stage than it allows, by person; in brackets all that are open</source>
        <translation>超過階段允許天數的，按負責人；括號內為全部進行中的</translation>
    </message>
</context>
<context>
    <name>crm::ui::PipelinePage</name>
    <message>
        <source>Pipeline</source>
        <translation>銷售流程</translation>
    </message>
    <message>
        <source>No opportunities yet</source>
        <translation>還沒有商機</translation>
    </message>
    <message>
        <source>Here you see what is hoped for, how far it came, what was won and lost, by whom, and how long it takes.</source>
        <translation>這裡可以看到洽談中的商機、進展到哪一步、誰贏單丟單，以及需要多久。</translation>
    </message>
    <message>
        <source>Import opportunities</source>
        <translation>匯入商機</translation>
    </message>
    <message>
        <source>Sales process</source>
        <translation>銷售流程</translation>
    </message>
    <message>
        <source>Sales processes…</source>
        <translation>銷售流程…</translation>
    </message>
    <message>
        <source>Their stages and chances, and what deals need to enter a stage</source>
        <translation>各流程的階段、成交機率和進入條件</translation>
    </message>
    <message>
        <source>All sales processes</source>
        <translation>全部銷售流程</translation>
    </message>
    <message>
        <source>The sales processes were saved.</source>
        <translation>銷售流程已儲存。</translation>
    </message>
</context>
<context>
    <name>crm::ui::PlaceView</name>
    <message>
        <source>Looking at the place…</source>
        <translation>正在檢查此位置…</translation>
    </message>
    <message>
        <source>A team cannot write here</source>
        <translation>團隊不能在這裡寫入</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>在這台電腦上</translation>
    </message>
    <message>
        <source>This disk belongs to this computer. Only people who work on this very computer can open the file here; for colleagues on other computers it has to lie on a drive of a server.</source>
        <translation>此磁碟屬於這台電腦。只有使用這台電腦的人才能在這裡開啟檔案；要給其他電腦上的同事使用，檔案須放在伺服器的磁碟機上。</translation>
    </message>
    <message>
        <source>On a server, with a weakness</source>
        <translation>在伺服器上，但有不足</translation>
    </message>
    <message>
        <source>On a server</source>
        <translation>在伺服器上</translation>
    </message>
    <message>
        <source>The drive (%1) lets one person after another write. Whether that holds from one computer to the next is proven as soon as a second person has the file open; if it does not, nobody can write any more, and everybody is told why.</source>
        <translation>此磁碟機（%1）讓大家依次寫入。是否在不同電腦之間也有效，要等第二個人開啟檔案時才能證實；若無效，所有人都會停止寫入，並得知原因。</translation>
    </message>
</context>
<context>
    <name>crm::ui::PlanDialog</name>
    <message>
        <source>Plan something</source>
        <translation>安排事項</translation>
    </message>
    <message>
        <source>Name, pinyin, phone or code</source>
        <translation>名稱、拼音、電話或編號</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Choose a customer from the list.</source>
        <translation>請從清單中選擇客戶。</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>要做什麼</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>請填寫。</translation>
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
            <numerusform>%n 分鐘</numerusform>
        </translation>
    </message>
    <message>
        <source>How long</source>
        <translation>時長</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>這不是日期。</translation>
    </message>
    <message>
        <source>Choose a day that is not over.</source>
        <translation>請選擇今天或以後的日期。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>only once</source>
        <translation>僅一次</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>每週</translation>
    </message>
    <message>
        <source>every 2 weeks</source>
        <translation>每兩週</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>every 3 months</source>
        <translation>每三個月</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>The next one is planned when this one is done.</source>
        <translation>完成這次後，自動安排下一次。</translation>
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
            <numerusform>還有 %n 項計畫</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation>已逾期：%1</translation>
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
        <translation>啟用</translation>
    </message>
    <message>
        <source>Cancel what is still planned when the customer leaves</source>
        <translation>客戶離開後取消尚未完成的任務</translation>
    </message>
    <message>
        <source>In it now</source>
        <translation>目前在其中</translation>
    </message>
    <message>
        <source>Would begin now</source>
        <translation>現在將開始</translation>
    </message>
    <message>
        <source>Activities to plan</source>
        <translation>將安排的任務</translation>
    </message>
    <message>
        <source>Have no owner</source>
        <translation>沒有負責人</translation>
    </message>
    <message>
        <source>Name of the playbook</source>
        <translation>方案名稱</translation>
    </message>
    <message>
        <source>What it is about, and what matters: whoever does it reads this</source>
        <translation>目的和要點：執行的人會看到</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>When a customer comes into</source>
        <translation>當客戶進入</translation>
    </message>
    <message>
        <source>Stage, class or segment</source>
        <translation>階段、分層或分群</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>哪一個</translation>
    </message>
    <message>
        <source>Who comes in from today on</source>
        <translation>從今天起進入的客戶</translation>
    </message>
    <message>
        <source>Also who is in it already</source>
        <translation>也包括已在其中的客戶</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>適用於</translation>
    </message>
    <message>
        <source>%1: would begin now</source>
        <translation>%1：現在將開始</translation>
    </message>
    <message>
        <source>What is planned for the owner</source>
        <translation>為負責人安排的任務</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>新增步驟</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>暫無</translation>
    </message>
    <message>
        <source>click to see them</source>
        <translation>點擊查看</translation>
    </message>
    <message numerus="yes">
        <source>%n steps for each</source>
        <translation>
            <numerusform>每人 %n 步</numerusform>
        </translation>
    </message>
    <message>
        <source>wait until somebody owns them</source>
        <translation>有負責人後再開始</translation>
    </message>
    <message numerus="yes">
        <source>Save, and plan %n activities</source>
        <translation>
            <numerusform>儲存並安排 %n 項任務</numerusform>
        </translation>
    </message>
    <message>
        <source>Playbook %1 saved</source>
        <translation>跟進方案 %1 已儲存</translation>
    </message>
    <message>
        <source>Cancel what is still planned when the customer answered</source>
        <translation>客戶答覆後，取消未做的計畫</translation>
    </message>
</context>
<context>
    <name>crm::ui::PlaybookStepEdit</name>
    <message>
        <source>Remove this step</source>
        <translation>移除此步驟</translation>
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
        <translation>客戶進入後的天數</translation>
    </message>
    <message>
        <source>Kind of activity</source>
        <translation>活動類型</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>要做什麼</translation>
    </message>
    <message>
        <source>What to say: the words that work best</source>
        <translation>話術：最管用的說法</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>話術</translation>
    </message>
    <message>
        <source>What to offer, if anything</source>
        <translation>可給的優惠（選填）</translation>
    </message>
    <message>
        <source>What to offer</source>
        <translation>優惠</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>步驟 %1</translation>
    </message>
    <message>
        <source>What to ask, one question a line; one that ends in (1-5) is answered by a mark</source>
        <translation>要問的問題，每行一個；以（1-5）結尾的用打分回答</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>要問的問題</translation>
    </message>
</context>
<context>
    <name>crm::ui::PlaybooksPage</name>
    <message>
        <source>Playbooks</source>
        <translation>跟進方案</translation>
    </message>
    <message>
        <source>New playbook</source>
        <translation>新增跟進方案</translation>
    </message>
    <message>
        <source>No playbooks yet</source>
        <translation>還沒有跟進方案</translation>
    </message>
    <message>
        <source>A playbook says what is done with customers who come into a stage: whom to call after how many days, what to say, what to offer. The activities are planned by themselves, for whoever owns the customer, and stand on the page Today.</source>
        <translation>跟進方案規定客戶進入某階段後做什麼：幾天後聯繫、說什麼、給什麼優惠。任務會自動安排給負責人，並出現在「今日」頁。</translation>
    </message>
    <message>
        <source>Begin with five usual ones</source>
        <translation>先用五個常用方案</translation>
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
        <translation>%1 項未完成</translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation>放棄已填寫的內容？</translation>
    </message>
    <message>
        <source>What is stored stays as it was.</source>
        <translation>已儲存的內容不受影響。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放棄</translation>
    </message>
    <message numerus="yes">
        <source>%n playbooks were added. Change them as you like.</source>
        <translation>
            <numerusform>已新增 %n 個跟進方案，可隨意修改。</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed the playbook %1. What it planned stays.</source>
        <translation>已刪除跟進方案 %1，已安排的任務保留。</translation>
    </message>
    <message>
        <source>Automation…</source>
        <translation>自動化…</translation>
    </message>
    <message>
        <source>What the program does by itself when something happens</source>
        <translation>當某事發生時程式自動做的事</translation>
    </message>
</context>
<context>
    <name>crm::ui::PointRows</name>
    <message>
        <source>Add a number or address</source>
        <translation>新增號碼或帳號</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>號碼或帳號</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>刪除此行</translation>
    </message>
</context>
<context>
    <name>crm::ui::PoolAssignDialog</name>
    <message numerus="yes">
        <source>Assign %n customers</source>
        <translation>
            <numerusform>分配 %n 個客戶</numerusform>
        </translation>
    </message>
    <message>
        <source>They leave the pool and belong to whom you choose.</source>
        <translation>它們離開公海，歸您選定的人負責。</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>分配</translation>
    </message>
    <message numerus="yes">
        <source>%n customers assigned to %1</source>
        <translation>
            <numerusform>已將 %n 個客戶分配給%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::PoolDialog</name>
    <message>
        <source>Add pool</source>
        <translation>新增公海</translation>
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
        <translation>名稱</translation>
    </message>
    <message>
        <source>A pool needs a name.</source>
        <translation>公海要有名稱。</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先順序</translation>
    </message>
    <message>
        <source>The lowest comes first.</source>
        <translation>數字最小的優先。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Pool %1 changed</source>
        <translation>已修改公海%1</translation>
    </message>
    <message>
        <source>Pool %1 added</source>
        <translation>已新增公海%1</translation>
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
        <translation>成交過的客戶也可以領取</translation>
    </message>
    <message>
        <source>The limits and waits above do not bind its administrators</source>
        <translation>以上數量和等待限制不適用於管理員</translation>
    </message>
    <message>
        <source>Who gives a customer back has to say why</source>
        <translation>退回客戶時必須填寫原因</translation>
    </message>
    <message numerus="yes">
        <source>Its %n customers go to</source>
        <translation>
            <numerusform>其中 %n 個客戶移至</numerusform>
        </translation>
    </message>
    <message>
        <source>Who works with it</source>
        <translation>誰可以使用</translation>
    </message>
    <message>
        <source>What one may take</source>
        <translation>領取規則</translation>
    </message>
    <message>
        <source>Claims of one person a day</source>
        <translation>每人每天領取</translation>
    </message>
    <message>
        <source>A week, from Monday</source>
        <translation>每週（週一起算）</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>New here: claimed after so many days</source>
        <translation>新入池：幾天後可領取</translation>
    </message>
    <message>
        <source>Who had it: claims again after so many days</source>
        <translation>前負責人：幾天後可再領取</translation>
    </message>
    <message>
        <source>How many of the last owners that binds</source>
        <translation>對最近幾任負責人有效</translation>
    </message>
    <message>
        <source>What shows before somebody claims</source>
        <translation>領取前可見的資料</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Giving back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Records one may open a day</source>
        <translation>每人每天可檢視的客戶數</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>範例</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Masked: %1</source>
        <translation>遮蔽：%1</translation>
    </message>
    <message>
        <source>Hidden until claimed</source>
        <translation>領取前隱藏</translation>
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
        <translation>公海在增加：入池比出池多 %1 個</translation>
    </message>
    <message>
        <source>The pool is worked off: %1 more went out than came in</source>
        <translation>公海在消化：出池比入池多 %1 個</translation>
    </message>
    <message>
        <source>Customers by month</source>
        <translation>每月客戶數</translation>
    </message>
    <message>
        <source>Nothing moved in this time.</source>
        <translation>這段時間沒有進出。</translation>
    </message>
</context>
<context>
    <name>crm::ui::PoolModel</name>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>入池原因</translation>
    </message>
    <message>
        <source>Previous owner</source>
        <translation>前負責人</translation>
    </message>
    <message>
        <source>In the pool since</source>
        <translation>入池時間</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>最近下單</translation>
    </message>
    <message>
        <source>Past revenue</source>
        <translation>歷史成交</translation>
    </message>
    <message>
        <source>Not your pool</source>
        <translation>不是您的公海</translation>
    </message>
    <message>
        <source>Has bought: not to be claimed</source>
        <translation>已成交，不可領取</translation>
    </message>
    <message>
        <source>You had it: from %1</source>
        <translation>您是前負責人，%1 起可領</translation>
    </message>
    <message>
        <source>New here: from %1</source>
        <translation>新入池，%1 起可領</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>可聯繫</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>資料完整</translation>
    </message>
    <message>
        <source>Responds</source>
        <translation>有回應</translation>
    </message>
    <message>
        <source>Like those who bought</source>
        <translation>與成交客戶相似</translation>
    </message>
    <message>
        <source>New in the pool</source>
        <translation>入池時間短</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1：%2 / %3</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品質分</translation>
    </message>
</context>
<context>
    <name>crm::ui::PoolPage</name>
    <message numerus="yes">
        <source>Claim %n customers</source>
        <translation>
            <numerusform>領取 %n 個客戶</numerusform>
        </translation>
    </message>
    <message>
        <source>Claim all of them or none</source>
        <translation>全部領取，否則都不領取</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>分配…</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>轉移…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n customers claimed</source>
        <translation>
            <numerusform>已領取 %n 個客戶</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n customers could be claimed; the list says why.</source>
        <translation>
            <numerusform>%n 個客戶都未能領取，原因見清單。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 customers claimed. %3</source>
        <translation>已領取 %1/%2 個客戶。%3</translation>
    </message>
    <message>
        <source>The list says why the others were not.</source>
        <translation>其餘未領取的原因見清單。</translation>
    </message>
    <message>
        <source>Manage pools</source>
        <translation>管理公海</translation>
    </message>
    <message>
        <source>Filter the pool</source>
        <translation>在公海中篩選</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>沒有找到</translation>
    </message>
    <message>
        <source>No customer of this pool matches.</source>
        <translation>公海中沒有符合的客戶。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除篩選</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>公海</translation>
    </message>
    <message>
        <source>Nobody lies in this pool</source>
        <translation>公海裡沒有客戶</translation>
    </message>
    <message>
        <source>Customers that are given back come here, and whoever is first may claim them.</source>
        <translation>退回的客戶來到這裡，先到先得。</translation>
    </message>
    <message>
        <source>Customers of the pool</source>
        <translation>公海客戶</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在載入…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers to claim</source>
        <translation>
            <numerusform>%Ln 個可領客戶</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the list (Ctrl+E)</source>
        <translation>匯出清單（Ctrl+E）</translation>
    </message>
    <message>
        <source>Hand everything of somebody over…</source>
        <translation>移交某人的全部客戶…</translation>
    </message>
    <message>
        <source>Clear out this pool…</source>
        <translation>清理此公海…</translation>
    </message>
    <message>
        <source>Recycling rules</source>
        <translation>回收規則</translation>
    </message>
    <message>
        <source>Pool statistics</source>
        <translation>公海統計</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>All or none</source>
        <translation>整批領取</translation>
    </message>
    <message>
        <source>Claims them only where every one of them can be claimed</source>
        <translation>只有全部都能領取時才領取</translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>Nurtured opportunities</source>
        <translation>培育中的商機</translation>
    </message>
    <message numerus="yes">
        <source>Claim the first %n customers</source>
        <translation>
            <numerusform>領取前 %n 個客戶</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n customers was claimed. %1</source>
        <translation>
            <numerusform>%n 個客戶都未領取。%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::PoolQuota</name>
    <message>
        <source>Claimed today</source>
        <translation>今日領取</translation>
    </message>
    <message>
        <source>Claimed this week</source>
        <translation>本週領取</translation>
    </message>
    <message>
        <source>Claimed this month</source>
        <translation>本月領取</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>庫容</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1 left to claim</source>
        <translation>還可領 %1 個</translation>
    </message>
    <message>
        <source>Held (%1 more do not count)</source>
        <translation>庫容（不含 %1 個豁免）</translation>
    </message>
    <message>
        <source>room for %1 more</source>
        <translation>還可持有 %1 個</translation>
    </message>
    <message>
        <source>No more can be claimed now.</source>
        <translation>現在不能再領取了。</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n can be claimed now.</source>
        <translation>
            <numerusform>現在只能領取前 %n 個。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After that %n more can be claimed now.</source>
        <translation>
            <numerusform>領取後還可領 %n 個。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::PoolStatsPage</name>
    <message>
        <source>In the pool now</source>
        <translation>目前在池</translation>
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
        <translation>之後成交</translation>
    </message>
    <message>
        <source>What</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Days in the pool</source>
        <translation>在池天數</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>轉換率</translation>
    </message>
    <message>
        <source>The chart was saved</source>
        <translation>圖表已儲存</translation>
    </message>
    <message>
        <source>Back to the pool</source>
        <translation>返回公海</translation>
    </message>
    <message>
        <source>Pool statistics</source>
        <translation>公海統計</translation>
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
        <translation>進出</translation>
    </message>
    <message>
        <source>Who carries how much</source>
        <translation>人員負載</translation>
    </message>
    <message>
        <source>By</source>
        <translation>依</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>How full everybody is, and who is about to lose customers. A double click leads to them.</source>
        <translation>每人的庫容使用情況，以及誰即將失去客戶。按兩下可檢視其客戶。</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>暫無</translation>
    </message>
    <message numerus="yes">
        <source>%n customers</source>
        <translation>
            <numerusform>%n 個客戶</numerusform>
        </translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Where customers come from</source>
        <translation>客戶從哪裡來</translation>
    </message>
    <message>
        <source>Customers that came into the pool, by %1</source>
        <translation>入池客戶，依%1</translation>
    </message>
    <message>
        <source>Nothing came in in this time.</source>
        <translation>這段時間沒有客戶入池。</translation>
    </message>
    <message>
        <source>had no owner</source>
        <translation>先前無負責人</translation>
    </message>
    <message>
        <source>Most came in: %1</source>
        <translation>入池最多：%1</translation>
    </message>
    <message>
        <source>Every move</source>
        <translation>流轉明細</translation>
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
        <translation>退回時未指定公海的，進入優先順序數字最小的公海。</translation>
    </message>
    <message>
        <source>Add pool</source>
        <translation>新增公海</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln 個客戶</numerusform>
        </translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>優先順序 %1</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>編輯%1</translation>
    </message>
    <message>
        <source>How many customers one may have</source>
        <translation>每人可持有的客戶數（庫容）</translation>
    </message>
    <message>
        <source>Holds for claims, assignments, new customers and imports alike. Without a limit anybody may have any number.</source>
        <translation>領取、分配、新增和匯入都受此限制。沒有上限時不限數量。</translation>
    </message>
    <message>
        <source>Add a limit</source>
        <translation>新增上限</translation>
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
        <translation>%1：最多 %2 個客戶</translation>
    </message>
    <message>
        <source>Every customer counts.</source>
        <translation>所有客戶都計入。</translation>
    </message>
    <message>
        <source>Those with %1 do not count.</source>
        <translation>%1 的客戶不計入。</translation>
    </message>
</context>
<context>
    <name>crm::ui::PriceListDialog</name>
    <message>
        <source>Price list %1</source>
        <translation>價格表 %1</translation>
    </message>
    <message>
        <source>New price list</source>
        <translation>新增價格表</translation>
    </message>
    <message>
        <source>Of several lists that hold for a customer the narrowest decides: segment, grade, everybody.</source>
        <translation>一個客戶適用多個價格表時，範圍最窄的優先：分群、等級、全部。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>A price list needs a name.</source>
        <translation>價格表需要名稱。</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>幣別</translation>
    </message>
    <message>
        <source>Customers of the grade</source>
        <translation>客戶等級</translation>
    </message>
    <message>
        <source>Left empty, of every grade</source>
        <translation>不填為所有等級</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Customers on the list</source>
        <translation>客戶名單</translation>
    </message>
    <message>
        <source>A segment that is a list</source>
        <translation>名單類分群</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>開始日期</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>這不是日期。</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>結束日期</translation>
    </message>
    <message>
        <source>It cannot end before it begins.</source>
        <translation>結束不能早於開始。</translation>
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
        <translation>狀態</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>價格</translation>
    </message>
    <message>
        <source>One a line, as pasted from a spreadsheet: product code or name, from which quantity on, price</source>
        <translation>每行一個，可從表格貼上：產品編碼或名稱、起訂量、價格</translation>
    </message>
    <message>
        <source>Give at least one price.</source>
        <translation>請至少填寫一個價格。</translation>
    </message>
    <message>
        <source>Price list %1 saved</source>
        <translation>已儲存價格表 %1</translation>
    </message>
</context>
<context>
    <name>crm::ui::PriceListsPage</name>
    <message>
        <source>Price list</source>
        <translation>價格表</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>適用客戶</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>幣別</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>開始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>結束日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Back to the products</source>
        <translation>返回產品</translation>
    </message>
    <message>
        <source>Price lists</source>
        <translation>價格表</translation>
    </message>
    <message>
        <source>What products cost whom. Prices are filled in as lines of orders are typed.</source>
        <translation>不同客戶的產品價格。輸入訂單明細時自動帶出。</translation>
    </message>
    <message>
        <source>New price list</source>
        <translation>新增價格表</translation>
    </message>
    <message>
        <source>No price lists yet</source>
        <translation>還沒有價格表</translation>
    </message>
    <message>
        <source>Without one, everybody pays the price of the catalogue.</source>
        <translation>沒有價格表時，一律按目錄價。</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>變更…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>grade %1</source>
        <translation>等級 %1</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>全部客戶</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>over</source>
        <translation>已過期</translation>
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
        <translation>已刪除價格表 %1</translation>
    </message>
</context>
<context>
    <name>crm::ui::PrivacyPage</name>
    <message>
        <source>Take off the list</source>
        <translation>移出名單</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隱私與合規</translation>
    </message>
    <message>
        <source>Why data of people are kept, for how long, and that they are forgotten when that is over.</source>
        <translation>為什麼保存個人資料、保存多久，以及期滿後將其遺忘。</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>時長</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>已刪除</translation>
    </message>
    <message>
        <source>An administrator works on this page</source>
        <translation>此頁由管理員使用</translation>
    </message>
    <message>
        <source>To what a customer agreed stands on the customer&apos;s own page.</source>
        <translation>客戶同意了什麼，見該客戶的頁面。</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <translation>%1（已刪除）</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>全部客戶</translation>
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
        <translation>沒有備份含有此人</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fingerprints keep those who were erased from being added again, by hand or from a sheet. Nobody can be read from them.</source>
        <translation>
            <numerusform>%Ln 個指紋阻止已刪除的人被再次輸入或匯入。從指紋讀不出任何人。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is kept.</source>
        <translation>%1 已保留。</translation>
    </message>
    <message>
        <source>On the list since %1.</source>
        <translation>%1 起在名單上。</translation>
    </message>
    <message>
        <source>Not on the list.</source>
        <translation>不在名單上。</translation>
    </message>
    <message>
        <source>They may be added again.</source>
        <translation>現在可以再次輸入此人。</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>已儲存「%1」。</translation>
    </message>
    <message>
        <source>Customers whose time is over by the rules. Nobody is erased by itself.</source>
        <translation>按規則期滿的客戶。不會自動刪除。</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
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
        <translation>訂單</translation>
    </message>
    <message>
        <source>Nobody&apos;s time is over</source>
        <translation>沒有客戶到期</translation>
    </message>
    <message>
        <source>Rules say how long customers are kept: three years after the last contact, thirty days after they were deleted. Whoever is over it stands here.</source>
        <translation>規則規定客戶保存多久，例如最後聯絡後三年、刪除後三十天。期滿者列在這裡。</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新增規則</translation>
    </message>
    <message>
        <source>Everything about them…</source>
        <translation>匯出其全部資料…</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>保留…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>徹底刪除…</translation>
    </message>
    <message>
        <source>How long customers are kept. Data must not be kept longer than what they are used for asks.</source>
        <translation>客戶保存多久。資料的保存時間不得超過用途所需。</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天數</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>起算</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>適用客戶</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>No rules yet</source>
        <translation>還沒有規則</translation>
    </message>
    <message>
        <source>Begin with one for those with whom nothing was done for three years.</source>
        <translation>可先為三年沒有往來的客戶設一條規則。</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>已移除：%1</translation>
    </message>
    <message>
        <source>What data of people are used for, by what right, and in which words they are asked. Who agreed stands on the customer&apos;s page.</source>
        <translation>個人資料用於什麼、依據是什麼、用什麼文字徵求。誰同意了，見客戶頁面。</translation>
    </message>
    <message>
        <source>By what right</source>
        <translation>法律依據</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Nothing is said yet of what data are used for</source>
        <translation>還沒有說明資料用途</translation>
    </message>
    <message>
        <source>The usual ones are contracts, bookkeeping, news and passing on to partners.</source>
        <translation>常用的有：合約與訂單、會計記帳、新品與優惠通知、提供給合作方。</translation>
    </message>
    <message>
        <source>The usual purposes were added.</source>
        <translation>已新增常用用途。</translation>
    </message>
    <message>
        <source>Add the usual ones</source>
        <translation>新增常用的幾項</translation>
    </message>
    <message>
        <source>New purpose</source>
        <translation>新用途</translation>
    </message>
    <message>
        <source>Who was erased, as numbers: nothing here names them. Their backups go on the day that is told.</source>
        <translation>已徹底刪除的人，只列編號，不含姓名。含有他們的備份將在所示日期清除。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Erased on</source>
        <translation>刪除時間</translation>
    </message>
    <message>
        <source>By</source>
        <translation>依</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Backups then</source>
        <translation>當時的備份</translation>
    </message>
    <message>
        <source>The last one goes on</source>
        <translation>最後一份清除於</translation>
    </message>
    <message>
        <source>Nobody was erased yet</source>
        <translation>還沒有人被徹底刪除</translation>
    </message>
    <message>
        <source>Somebody who asks for it is erased from the customer&apos;s page; whoever&apos;s time is over, from the list of those that are due.</source>
        <translation>應本人要求的，在客戶頁面刪除；保存期滿的，從到期清單刪除。</translation>
    </message>
    <message>
        <source>Name, phone number or mail</source>
        <translation>姓名、電話或電子郵件</translation>
    </message>
</context>
<context>
    <name>crm::ui::ProblemList</name>
    <message>
        <source>Save rejected rows…</source>
        <translation>儲存被拒絕的列…</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>處理結果</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Row rejected</source>
        <translation>整列拒絕</translation>
    </message>
    <message>
        <source>Field lost</source>
        <translation>欄位捨棄</translation>
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
        <translation>表格中的問題</translation>
    </message>
    <message>
        <source>There are %1 in all; the first %2 are listed.</source>
        <translation>共 %1 條，列出前 %2 條。</translation>
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
        <translation>整列拒絕</translation>
    </message>
    <message>
        <source>Field lost</source>
        <translation>欄位捨棄</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>處理結果</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>列號</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>欄</translation>
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
        <translation>這不是金額。</translation>
    </message>
    <message>
        <source>This amount is too large.</source>
        <translation>金額太大。</translation>
    </message>
    <message>
        <source>An amount cannot be negative here.</source>
        <translation>金額不能為負。</translation>
    </message>
    <message>
        <source>Change product</source>
        <translation>修改產品</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>新增產品</translation>
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
        <translation>名稱</translation>
    </message>
    <message>
        <source>A product needs a name.</source>
        <translation>產品要有名稱。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>編碼</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Choose one, or type a new one.</source>
        <translation>選擇一個，或輸入新的。</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>標價</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Inactive products are not offered in new orders.</source>
        <translation>停售的產品不會出現在新訂單中。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>已修改%1</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>已新增%1</translation>
    </message>
    <message>
        <source>Your own fields</source>
        <translation>自訂欄位</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>規格型號</translation>
    </message>
    <message>
        <source>Tells it from others of its name: M8, 100 mm.</source>
        <translation>用來區分同名產品，如 M8、100 mm。</translation>
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
        <translation>產品</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>編碼</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>標價</translation>
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
        <translation>狀態</translation>
    </message>
</context>
<context>
    <name>crm::ui::ProductsPage</name>
    <message>
        <source>You may not change the catalogue.</source>
        <translation>您無權修改產品目錄。</translation>
    </message>
    <message numerus="yes">
        <source>%n products put on sale</source>
        <translation>
            <numerusform>已上架 %n 個產品</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n products made inactive</source>
        <translation>
            <numerusform>已停售 %n 個產品</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n products deleted</source>
        <translation>
            <numerusform>已刪除 %n 個產品</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n products deleted. %1</source>
        <translation>
            <numerusform>已刪除 %n 個產品。%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Name, pinyin or code</source>
        <translation>名稱、拼音或編碼</translation>
    </message>
    <message>
        <source>On sale only</source>
        <translation>僅在售</translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation>還沒有產品</translation>
    </message>
    <message>
        <source>What you sell, with its price: orders pick from here.</source>
        <translation>您所銷售的產品和價格，訂單從這裡選取。</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>新增產品</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>沒有找到</translation>
    </message>
    <message>
        <source>No product matches these filters.</source>
        <translation>沒有符合篩選的產品。</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>清除篩選</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>產品</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
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
            <numerusform>%Ln 個產品</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Without category</source>
        <translation>無類別</translation>
    </message>
    <message>
        <source>Export the list (Ctrl+E)</source>
        <translation>匯出清單（Ctrl+E）</translation>
    </message>
    <message>
        <source>Price lists</source>
        <translation>價格表</translation>
    </message>
    <message>
        <source>Only what the customers of a segment bought</source>
        <translation>只看某個分群的客戶買過的產品</translation>
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
        <translation>客戶畫像</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>正在計算…</translation>
    </message>
    <message>
        <source>Nobody is in it.</source>
        <translation>其中沒有客戶。</translation>
    </message>
    <message>
        <source>Everybody is in it: there is nobody to compare with.</source>
        <translation>所有客戶都在其中，沒有可比較的對象。</translation>
    </message>
    <message>
        <source>The bar is the part of this segment, the mark the part of everybody else (%1). The most telling comes first.</source>
        <translation>長條是本群中的占比，標記是其他 %1 個客戶中的占比。差別最大的排在前面。</translation>
    </message>
    <message>
        <source>others %1</source>
        <translation>其他客戶 %1</translation>
    </message>
    <message>
        <source>This segment</source>
        <translation>本群</translation>
    </message>
    <message>
        <source>Everybody else</source>
        <translation>其他客戶</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1: %2 of them, %3 of the others</source>
        <translation>%1：本群 %2，其他客戶 %3</translation>
    </message>
    <message>
        <source>part of the customers</source>
        <translation>客戶占比</translation>
    </message>
</context>
<context>
    <name>crm::ui::ProtectDialog</name>
    <message numerus="yes">
        <source>Protect %n customers from recycling</source>
        <translation>
            <numerusform>保護 %n 個客戶不被回收</numerusform>
        </translation>
    </message>
    <message>
        <source>No rule takes them back until then. After that the rules hold again.</source>
        <translation>在此之前任何規則都不會回收；到期後規則恢復有效。</translation>
    </message>
    <message>
        <source>Last day of the protection</source>
        <translation>保護到哪天</translation>
    </message>
    <message>
        <source>Please give a day, today or later.</source>
        <translation>請填寫今天或之後的日期。</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>保護</translation>
    </message>
    <message numerus="yes">
        <source>%n customers protected until %1</source>
        <translation>
            <numerusform>已保護 %n 個客戶，至 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers protected. %1</source>
        <translation>
            <numerusform>已保護 %n 個客戶。%1</numerusform>
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
        <translation>不再有價值的客戶移入封存，經理可隨時取回。不會刪除任何資料，可一次復原。</translation>
    </message>
    <message>
        <source>Only those without a phone, mail or messenger</source>
        <translation>僅限沒有電話、電子郵件和即時通訊的</translation>
    </message>
    <message>
        <source>Whoever they are.</source>
        <translation>不限其他條件。</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>最近跟進</translation>
    </message>
    <message>
        <source>Contacts so far</source>
        <translation>跟進次數</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>訂單</translation>
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
        <translation>多少天無跟進（或從未跟進）</translation>
    </message>
    <message>
        <source>Orders at most</source>
        <translation>訂單數不超過</translation>
    </message>
    <message>
        <source>Contacts at most</source>
        <translation>跟進次數不超過</translation>
    </message>
    <message>
        <source>Who goes into the archive</source>
        <translation>將封存的客戶</translation>
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
        <translation>從未</translation>
    </message>
    <message>
        <source>Nobody: everything in this pool may still be wanted.</source>
        <translation>沒有：此公海中的客戶都可能還有價值。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers go into the archive</source>
        <translation>
            <numerusform>%Ln 個客戶將封存</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archive %n customers</source>
        <translation>
            <numerusform>封存 %n 個客戶</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers archived</source>
        <translation>
            <numerusform>已封存 %n 個客戶</numerusform>
        </translation>
    </message>
    <message>
        <source>Days in the pool</source>
        <translation>在池天數</translation>
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
        <translation>個人資料的用途。原文是向對方徵求或告知的內容；已同意者保留當時的文字。</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>By what right</source>
        <translation>法律依據</translation>
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
        <translation>達標率</translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <translation>無需修正</translation>
    </message>
    <message>
        <source>Since the last audits</source>
        <translation>歷次檢查以來</translation>
    </message>
    <message>
        <source>Audit now</source>
        <translation>立即檢查</translation>
    </message>
    <message>
        <source>Standardise texts</source>
        <translation>統一寫法</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新增規則</translation>
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
        <translation>客戶</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>What to mend</source>
        <translation>待修正內容</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>資料品質</translation>
    </message>
    <message>
        <source>Everybody&apos;s customers</source>
        <translation>所有人的客戶</translation>
    </message>
    <message>
        <source>Keeps the scores of today, so that their way can be followed</source>
        <translation>儲存今天的得分，以便追蹤變化</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>A double click or Enter changes a rule.</source>
        <translation>按兩下或按 Enter 修改規則。</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>全部規則</translation>
    </message>
    <message>
        <source>Customers with something to mend</source>
        <translation>有待修正的客戶</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers to mend, the worst first</source>
        <translation>
            <numerusform>%Ln 個客戶待修正，最差的在前</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1 customers</source>
        <translation>共 %1 個客戶</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>尚無</translation>
    </message>
    <message>
        <source>An audit keeps the scores of its day.</source>
        <translation>每次檢查儲存當天的得分。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Without an owner</source>
        <translation>無負責人</translation>
    </message>
    <message numerus="yes">
        <source>Kept the scores of %Ln customers</source>
        <translation>
            <numerusform>已儲存 %Ln 個客戶的得分</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved the rule: %1</source>
        <translation>已儲存規則：%1</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln texts in one form</source>
        <translation>
            <numerusform>已統一 %Ln 處寫法</numerusform>
        </translation>
    </message>
    <message>
        <source>Audits</source>
        <translation>檢查</translation>
    </message>
    <message>
        <source>Audit by hand</source>
        <translation>手動檢查</translation>
    </message>
    <message>
        <source>Audit every day</source>
        <translation>每天檢查</translation>
    </message>
    <message>
        <source>Audit every week</source>
        <translation>每週檢查</translation>
    </message>
    <message>
        <source>Audit every month</source>
        <translation>每月檢查</translation>
    </message>
    <message>
        <source>Changed how often the data are audited</source>
        <translation>已變更資料檢查的頻率</translation>
    </message>
    <message numerus="yes">
        <source>Audit every %n days</source>
        <translation>
            <numerusform>每 %n 天檢查</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>since %1, after %n audits</source>
        <translation>
            <numerusform>自 %1 起，檢查 %n 次</numerusform>
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
        <translation>新增規則</translation>
    </message>
    <message>
        <source>What is asked of the data of every customer, and how much it counts.</source>
        <translation>對每個客戶資料的要求及其權重。</translation>
    </message>
    <message>
        <source>Companies and individuals</source>
        <translation>公司和個人</translation>
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
        <translation>哪個欄位</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>適用於</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>權重</translation>
    </message>
    <message>
        <source>1 counts least, 9 most.</source>
        <translation>1 最輕，9 最重。</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天數</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>The policy in words</source>
        <translation>文字說明</translation>
    </message>
    <message>
        <source>Why it is asked, and what to do about it.</source>
        <translation>為何要求，以及如何處理。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
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
        <translation>報價單</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
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
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序號</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>產品</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>單價</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>條款</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>開戶行</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>統一編號</translation>
    </message>
    <message>
        <source>Seller (seal): ____________________</source>
        <translation>供方（蓋章）：____________________</translation>
    </message>
    <message>
        <source>Buyer (seal): ____________________</source>
        <translation>需方（蓋章）：____________________</translation>
    </message>
    <message>
        <source>Quotation %1</source>
        <translation>報價單 %1</translation>
    </message>
</context>
<context>
    <name>crm::ui::QuotationDialog</name>
    <message>
        <source>Quotation %1</source>
        <translation>報價單 %1</translation>
    </message>
    <message>
        <source>The head and the terms are kept for the next quotation.</source>
        <translation>抬頭和條款會保留給下一份報價單。</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>儲存為 PDF…</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>這不是日期。</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>條款</translation>
    </message>
    <message>
        <source>Payment, delivery, guarantee and what else was agreed</source>
        <translation>付款、交貨、保固等約定</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>抬頭</translation>
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
        <translation>電話</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>郵件</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>統一編號</translation>
    </message>
    <message>
        <source>Bank and account</source>
        <translation>開戶行及帳號</translation>
    </message>
    <message>
        <source>A quotation says whose it is.</source>
        <translation>請填寫公司名稱。</translation>
    </message>
    <message>
        <source>Save the quotation</source>
        <translation>儲存報價單</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 檔案 (*.pdf)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>無法寫入 %1：%2</translation>
    </message>
    <message>
        <source>The quotation was saved.</source>
        <translation>報價單已儲存。</translation>
    </message>
</context>
<context>
    <name>crm::ui::RankChart</name>
    <message>
        <source>Change</source>
        <translation>變化</translation>
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
        <translation>句點為小數點</translation>
    </message>
    <message>
        <source>Decimal comma</source>
        <translation>逗號為小數點</translation>
    </message>
</context>
<context>
    <name>crm::ui::ReapplyDialog</name>
    <message>
        <source>was changed by somebody else since</source>
        <translation>之後被別人改過</translation>
    </message>
    <message>
        <source>is not there any more</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>does not fit what is there now</source>
        <translation>與現有內容不符</translation>
    </message>
    <message>
        <source>takes a right that you do not have</source>
        <translation>需要你沒有的權限</translation>
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
        <translation>你的：%1；現在：%2</translation>
    </message>
    <message>
        <source>Make your changes again?</source>
        <translation>重新執行你的變更？</translation>
    </message>
    <message>
        <source>The team went back to a backup. This computer has kept what you did since, and can do it once more, wherever nobody changed the same meanwhile.</source>
        <translation>團隊已還原到一個備份。這台電腦保留了你此後的操作，只要別人沒有改過相同的內容，就可以再執行一次。</translation>
    </message>
    <message>
        <source>Looking what can be made again…</source>
        <translation>正在查看哪些可以重新執行…</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>你做過的操作</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>還有 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>Make them again</source>
        <translation>重新執行</translation>
    </message>
    <message>
        <source>Nothing of it can be made again.</source>
        <translation>沒有可以重新執行的操作。</translation>
    </message>
    <message>
        <source>All of it can be made again.</source>
        <translation>全部都可以重新執行。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them can be made again, at least in part. These stay as they are now:</source>
        <translation>
            <numerusform>其中 %n 項可以全部或部分重新執行。以下內容保持現狀：</numerusform>
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
        <translation>退回客戶時可選的原因，也可自行填寫。</translation>
    </message>
    <message>
        <source>Add a reason</source>
        <translation>新增原因</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>可選</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Take this away</source>
        <translation>移除這一列</translation>
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
        <translation>應收帳款</translation>
    </message>
    <message>
        <source>Customer or number</source>
        <translation>客戶或編號</translation>
    </message>
    <message>
        <source>Nothing is owed</source>
        <translation>沒有應收帳款</translation>
    </message>
    <message>
        <source>Orders that are not paid yet stand here, with the day on which they are due where a plan of payment says so.</source>
        <translation>未收款的訂單列在這裡；有付款計畫的顯示到期日。</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Order or contract</source>
        <translation>訂單或合約</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>分期</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>應到日期</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未收</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>負責人</translation>
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
            <numerusform>%n 筆</numerusform>
        </translation>
    </message>
    <message>
        <source>the sums leave out %1</source>
        <translation>合計不含 %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>the first %1 are shown</source>
        <translation>只顯示前 %1 筆</translation>
    </message>
    <message>
        <source>When it is paid…</source>
        <translation>付款計畫…</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>開啟客戶</translation>
    </message>
    <message numerus="yes">
        <source>%n open parts</source>
        <translation>
            <numerusform>%n 筆應收</numerusform>
        </translation>
    </message>
    <message>
        <source>Record a payment…</source>
        <translation>登記收款…</translation>
    </message>
</context>
<context>
    <name>crm::ui::ReceivedAlerts</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>New customers of yours: %1</source>
        <translation>分配給您的新客戶：%1</translation>
    </message>
    <message>
        <source>%1 gave you customers: %2</source>
        <translation>%1 給您分配了客戶：%2</translation>
    </message>
    <message>
        <source>Show these customers</source>
        <translation>檢視這些客戶</translation>
    </message>
    <message>
        <source>Given to you</source>
        <translation>分配給您的</translation>
    </message>
</context>
<context>
    <name>crm::ui::RecordCard</name>
    <message>
        <source>Row before</source>
        <translation>上一列</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>下一列</translation>
    </message>
    <message>
        <source>As it will stand in the file</source>
        <translation>匯入後的樣子</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>No rows</source>
        <translation>沒有列</translation>
    </message>
    <message>
        <source>This row would be rejected</source>
        <translation>這一列會被拒絕</translation>
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
        <translation>編輯</translation>
    </message>
</context>
<context>
    <name>crm::ui::RecoveryDialog</name>
    <message>
        <source>This key opens the file when a password is forgotten. It is shown only now, and nothing keeps it. Print it and put it where nobody finds it with the computer: a safe, a lawyer, another house. Whoever has the key and the file can read everything.</source>
        <translation>忘記密碼時，用這把金鑰可以開啟檔案。它只在此刻顯示，任何地方都不保存。請列印出來，放在不會與電腦一起被發現的地方：保險箱、律師處、另一處住所。同時拿到金鑰和檔案的人可以讀取全部內容。</translation>
    </message>
    <message>
        <source>Recovery key of %1</source>
        <translation>%1 的復原金鑰</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Page to print…</source>
        <translation>列印頁…</translation>
    </message>
    <message>
        <source>I have put it away</source>
        <translation>我已妥善保管</translation>
    </message>
    <message>
        <source>Page to print</source>
        <translation>列印頁</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 檔案 (*.pdf)</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>復原金鑰</translation>
    </message>
    <message>
        <source>The page was not written</source>
        <translation>未寫入列印頁</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>無法寫入 %1。</translation>
    </message>
    <message>
        <source>To use it: open the file and type this key where the password is asked for.</source>
        <translation>使用方法：開啟檔案，在要求密碼處輸入此金鑰。</translation>
    </message>
</context>
<context>
    <name>crm::ui::RecycleNotice</name>
    <message>
        <source>Protected until %1</source>
        <translation>保護至 %1</translation>
    </message>
    <message>
        <source>Back to the pool today</source>
        <translation>今天回收到公海</translation>
    </message>
    <message numerus="yes">
        <source>Back to the pool in %n days</source>
        <translation>
            <numerusform>%n 天後回收到公海</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::RecyclingAlerts</name>
    <message>
        <source>Show these customers</source>
        <translation>檢視這些客戶</translation>
    </message>
    <message>
        <source>Remind me in an hour</source>
        <translation>一小時後提醒</translation>
    </message>
    <message>
        <source>Remind me tomorrow morning</source>
        <translation>明早提醒</translation>
    </message>
    <message numerus="yes">
        <source>%n customers went back to the pool by the rules</source>
        <translation>
            <numerusform>依規則有 %n 個客戶回收到公海</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers go back to the pool today</source>
        <translation>有客戶今天回收到公海</translation>
    </message>
    <message numerus="yes">
        <source>Customers go back to the pool in %n days</source>
        <translation>
            <numerusform>有客戶 %n 天後回收到公海</numerusform>
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
        <translation>即將被回收</translation>
    </message>
    <message>
        <source>Look at the list</source>
        <translation>檢視名單</translation>
    </message>
</context>
<context>
    <name>crm::ui::RecyclingPage</name>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Goes back on</source>
        <translation>回收日期</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>剩餘天數</translation>
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
        <translation>自動回收</translation>
    </message>
    <message>
        <source>Who is not taken care of goes back to the pool. A rule that is changed today holds from tomorrow on; whoever it concerns is warned before.</source>
        <translation>無人跟進的客戶會被回收到公海。今天修改的規則從明天起生效，並會提前提醒相關負責人。</translation>
    </message>
    <message>
        <source>Warnings…</source>
        <translation>提醒…</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>新增規則</translation>
    </message>
    <message>
        <source>Who goes next</source>
        <translation>接下來誰會被回收</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Within 7 days</source>
        <translation>7 天內</translation>
    </message>
    <message>
        <source>Within 30 days</source>
        <translation>30 天內</translation>
    </message>
    <message>
        <source>Recycle now</source>
        <translation>立即回收</translation>
    </message>
    <message>
        <source>Nobody goes</source>
        <translation>沒有客戶會被回收</translation>
    </message>
    <message>
        <source>No customer is to go back to a pool in this time.</source>
        <translation>這段時間內沒有客戶會被回收到公海。</translation>
    </message>
    <message numerus="yes">
        <source>Recycle %n now…</source>
        <translation>
            <numerusform>立即回收 %n 個…</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no rule yet: nobody loses a customer by waiting. Add the first one.</source>
        <translation>還沒有規則：客戶不會因為久未跟進而被回收。請新增第一條規則。</translation>
    </message>
    <message>
        <source>from tomorrow</source>
        <translation>明天生效</translation>
    </message>
    <message>
        <source>today for the last time</source>
        <translation>今天最後一天</translation>
    </message>
    <message numerus="yes">
        <source>%n go within 7 days</source>
        <translation>
            <numerusform>7 天內有 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>編輯 %1</translation>
    </message>
    <message>
        <source>End %1</source>
        <translation>結束 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln 個客戶</numerusform>
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
        <translation>規則「%1」今天結束</translation>
    </message>
</context>
<context>
    <name>crm::ui::RecyclingSettingsDialog</name>
    <message>
        <source>Warnings and safeguards</source>
        <translation>提醒與防護</translation>
    </message>
    <message>
        <source>So that nobody loses a customer by surprise, and no wrong clock empties the lists.</source>
        <translation>避免有人意外丟失客戶，也避免電腦時鐘出錯時清空名單。</translation>
    </message>
    <message>
        <source>Warn the owner so many days before</source>
        <translation>提前幾天提醒負責人</translation>
    </message>
    <message>
        <source>Several numbers, such as 7, 3, 1. On the last of them the manager hears of it, too.</source>
        <translation>可填多個數字，例如 7、3、1。最後一次同時提醒經理。</translation>
    </message>
    <message>
        <source>Please give days as numbers, such as 7, 3, 1.</source>
        <translation>請用數字填寫天數，例如 7、3、1。</translation>
    </message>
    <message>
        <source>Ask before more go at once than</source>
        <translation>一次回收超過多少個時先確認</translation>
    </message>
    <message>
        <source>A run of more customers waits until somebody has looked.</source>
        <translation>超過這個數目時，先由人確認再執行。</translation>
    </message>
    <message>
        <source>Customers one may protect</source>
        <translation>每人可保護的客戶數</translation>
    </message>
    <message>
        <source>Warnings changed</source>
        <translation>提醒設定已修改</translation>
    </message>
</context>
<context>
    <name>crm::ui::ReplayView</name>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>實際歸屬</translation>
    </message>
    <message>
        <source>Would have got it</source>
        <translation>依規則歸屬</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Would have gone elsewhere</source>
        <translation>會分給別人的</translation>
    </message>
    <message>
        <source>All that came in</source>
        <translation>全部來客</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>模擬</translation>
    </message>
    <message>
        <source>The chart was saved</source>
        <translation>圖表已儲存</translation>
    </message>
    <message>
        <source>A pool, or nobody</source>
        <translation>公海或無人</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Would have got</source>
        <translation>依規則會分到</translation>
    </message>
    <message>
        <source>Got</source>
        <translation>實際分到</translation>
    </message>
    <message>
        <source>%1 of %2 would have gone elsewhere</source>
        <translation>%2 個中有 %1 個會分給別人</translation>
    </message>
    <message>
        <source>New customers by person, under the rules as they are now; the mark shows who got them</source>
        <translation>每人的新客戶數，依現在的規則；標記為實際歸屬</translation>
    </message>
    <message>
        <source>Nobody came in in this time.</source>
        <translation>這段時間沒有新客戶。</translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown.</source>
        <translation>顯示 %2 個中的前 %1 個。</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>已簽收</translation>
    </message>
</context>
<context>
    <name>crm::ui::ReportsPage</name>
    <message>
        <source>Adding up the orders…</source>
        <translation>正在彙總訂單…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已儲存 %1</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>報表</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>幣別</translation>
    </message>
    <message>
        <source>Amounts of different currencies are never added up.</source>
        <translation>不同幣別的金額絕不相加。</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>圖表</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Added up by</source>
        <translation>彙總方式</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>銷售</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>還沒有訂單</translation>
    </message>
    <message>
        <source>Here you see what was sold, month by month, by region, product, customer and person.</source>
        <translation>這裡依月份、地區、產品、客戶和人員顯示銷售情況。</translation>
    </message>
    <message>
        <source>Import orders</source>
        <translation>匯入訂單</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>合計 %1</translation>
    </message>
    <message>
        <source>Sales by %1</source>
        <translation>依%1的銷售</translation>
    </message>
    <message>
        <source>Export the sales</source>
        <translation>匯出銷售資料</translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln rows in %1</source>
        <translation>
            <numerusform>已將 %Ln 行儲存到 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not write %1: %2. Choose another folder.</source>
        <translation>無法寫入 %1：%2。請選擇其他資料夾。</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>The table as a file that Excel opens (CSV or XLSX)</source>
        <translation>可用 Excel 開啟的表格檔案（CSV 或 XLSX）</translation>
    </message>
    <message>
        <source>This page as a report on A4</source>
        <translation>將本頁產生 A4 報告</translation>
    </message>
    <message>
        <source>Tables (*.csv);;Workbooks (*.xlsx)</source>
        <translation>表格 (*.csv);;活頁簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Made on %1 by %2</source>
        <translation>%1 由 %2 產生</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>銷售額</translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>去年同期</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>訂單</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>The segments that are saved, and who is in them today. Who is in several counts in each, so that the rows add up to more than the total.</source>
        <translation>依已儲存的分群和其中今天的客戶統計。一個客戶屬於幾個分群，就在每個分群裡都計入，所以各列相加會超過合計。</translation>
    </message>
    <message>
        <source>Who bought lately, often and for how much, as of today: every customer who bought is in one of them.</source>
        <translation>依今天看最近是否買過、買得多不多、金額多少（RFM）分群：每個買過的客戶都在其中一個分群裡。</translation>
    </message>
</context>
<context>
    <name>crm::ui::RestoreDialog</name>
    <message>
        <source>Reading the backup…</source>
        <translation>正在讀取備份…</translation>
    </message>
    <message>
        <source>What</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>備份中</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>出貨明細</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Done since</source>
        <translation>之後的操作</translation>
    </message>
    <message>
        <source>Restore into a new file…</source>
        <translation>還原到新檔案…</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>回到備份</translation>
    </message>
    <message>
        <source>Backup of %1</source>
        <translation>%1 的備份</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>訂單</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>訂單明細</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>跟進記錄</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>產品</translation>
    </message>
    <message>
        <source>This is the backup of another file.</source>
        <translation>這是另一個檔案的備份。</translation>
    </message>
    <message>
        <source>Nothing was changed since; nothing would be lost.</source>
        <translation>之後沒有改動，不會遺失任何內容。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln operations were made since. They would be missing in the restored file.</source>
        <translation>
            <numerusform>之後有 %Ln 項操作，還原的檔案中不會有它們。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln operations would come back that this file does not have.</source>
        <translation>
            <numerusform>會多出此檔案沒有的 %Ln 項操作。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people who were erased since are erased in it again.</source>
        <translation>
            <numerusform>之後徹底刪除的 %n 人會在其中再次刪除。</numerusform>
        </translation>
    </message>
    <message>
        <source>What would be missing, the newest first</source>
        <translation>將缺失的操作，最新的在前</translation>
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
        <translation>無變化</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>被拒絕</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>去看看</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>復原匯入</translation>
    </message>
    <message>
        <source>Save rejected rows…</source>
        <translation>儲存被拒絕的列…</translation>
    </message>
    <message>
        <source>Import another sheet</source>
        <translation>再匯入一張表</translation>
    </message>
    <message>
        <source>%1 imported</source>
        <translation>%1已匯入</translation>
    </message>
    <message>
        <source>There was nothing new</source>
        <translation>沒有新的內容</translation>
    </message>
    <message>
        <source>All %1 rows of the sheet are in the file.</source>
        <translation>表中 %1 列已全部在檔案中。</translation>
    </message>
    <message>
        <source>%1 of %2 rows are in the file; the rest was rejected.</source>
        <translation>%2 列中有 %1 列已在檔案中，其餘被拒絕。</translation>
    </message>
    <message>
        <source>were in the file already</source>
        <translation>檔案中已有</translation>
    </message>
    <message>
        <source>did not come in</source>
        <translation>未匯入</translation>
    </message>
    <message>
        <source>The import was taken back</source>
        <translation>已復原匯入</translation>
    </message>
    <message>
        <source>The file is as it was before. The log can bring the import back.</source>
        <translation>檔案已恢復原樣。需要時可從記錄中找回這次匯入。</translation>
    </message>
</context>
<context>
    <name>crm::ui::RetentionDialog</name>
    <message>
        <source>Rule: %1</source>
        <translation>規則：%1</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新增規則</translation>
    </message>
    <message>
        <source>Whoever&apos;s time is over stands in the list of those that are due. Nobody is erased by itself: you decide.</source>
        <translation>期滿的客戶會出現在到期清單中。不會自動刪除，由您決定。</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Companies and individuals</source>
        <translation>公司和個人</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天數</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>起算</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>適用客戶</translation>
    </message>
    <message numerus="yes">
        <source>Today %Ln customers would be due by this rule.</source>
        <translation>
            <numerusform>按此規則，今天有 %Ln 個客戶到期。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::ReturnDialog</name>
    <message>
        <source>Return of the order %1</source>
        <translation>訂單 %1 的退貨</translation>
    </message>
    <message>
        <source>Once it is credited, the revenue is less by that, on that day.</source>
        <translation>折讓後，當天的銷售額相應減少。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Announced on</source>
        <translation>申請日期</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>這不是日期。</translation>
    </message>
    <message>
        <source>Nothing comes back before it was ordered.</source>
        <translation>退貨不能早於下單。</translation>
    </message>
    <message>
        <source>The day lies ahead.</source>
        <translation>日期在未來。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>What comes back</source>
        <translation>退貨明細</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>最多 %1</translation>
    </message>
    <message>
        <source>A number above zero.</source>
        <translation>請輸入大於零的數字。</translation>
    </message>
    <message>
        <source>Only %1 can come back.</source>
        <translation>最多可退 %1。</translation>
    </message>
    <message>
        <source>Say what comes back.</source>
        <translation>請填寫退貨數量。</translation>
    </message>
    <message>
        <source>%1 to be credited</source>
        <translation>應折讓 %1</translation>
    </message>
    <message>
        <source>Return of %1 recorded</source>
        <translation>已登記 %1 的退貨</translation>
    </message>
</context>
<context>
    <name>crm::ui::ReturnsPage</name>
    <message>
        <source>Returns</source>
        <translation>退貨</translation>
    </message>
    <message>
        <source>Order, customer or product</source>
        <translation>訂單、客戶或產品</translation>
    </message>
    <message>
        <source>Nothing came back</source>
        <translation>沒有退貨</translation>
    </message>
    <message>
        <source>Goods that customers send back stand here, with the reason and what was credited. Take one down at its order.</source>
        <translation>客戶退回的貨物列在這裡，附原因和折讓金額。在訂單上登記退貨。</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退貨單</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>訂單</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>產品</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Announced on</source>
        <translation>申請日期</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1 of what was sold in a year came back</source>
        <translation>一年內退貨率 %1</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>變更…</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>開啟客戶</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>刪除</translation>
    </message>
    <message numerus="yes">
        <source>%n returns</source>
        <translation>
            <numerusform>%n 張退貨單</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::RevenueTile</name>
    <message>
        <source>none yet</source>
        <translation>暫無</translation>
    </message>
    <message numerus="yes">
        <source>%n orders</source>
        <translation>
            <numerusform>%n 張訂單</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::RfmGridDialog</name>
    <message>
        <source>RFM segments</source>
        <translation>RFM 分組</translation>
    </message>
    <message>
        <source>Scores from 1 to 5 for how lately, how often and for how much somebody bought: 5 is best. A customer is in the first segment that holds all three; write 4-5 or 3.</source>
        <translation>依最近購買、購買頻率、購買金額打 1 到 5 分，5 分最好。客戶歸入第一個三項得分都符合的分組；請寫 4-5 或 3。</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>分群</translation>
    </message>
    <message>
        <source>Recency</source>
        <translation>最近購買</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>頻率</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2的%1</translation>
    </message>
    <message>
        <source>Scores lie between 1 and 5: write 3, or 2-4.</source>
        <translation>得分在 1 到 5 之間：寫 3 或 2-4。</translation>
    </message>
    <message>
        <source>The usual grid</source>
        <translation>預設網格</translation>
    </message>
</context>
<context>
    <name>crm::ui::RightsPage</name>
    <message>
        <source>%1, but for one&apos;s own customers</source>
        <translation>%1（本人的客戶除外）</translation>
    </message>
    <message>
        <source>Roles and rights</source>
        <translation>角色與權限</translation>
    </message>
    <message>
        <source>What each role may, sees and may change. An administrator may always everything.</source>
        <translation>每個角色能做什麼、看到什麼、修改什麼。管理員始終擁有全部權限。</translation>
    </message>
    <message>
        <source>Whose customers</source>
        <translation>誰的客戶</translation>
    </message>
    <message>
        <source>Sees</source>
        <translation>可查看</translation>
    </message>
    <message>
        <source>With everything that belongs to them. Who lies in a pool is seen as the pool says.</source>
        <translation>包括客戶的全部資料。公海中的客戶依公海規則顯示。</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>可修改</translation>
    </message>
    <message>
        <source>Never more than what is seen. A customer can be shared with somebody besides.</source>
        <translation>不會超過可查看的範圍。也可以把單一客戶共享給某人。</translation>
    </message>
    <message>
        <source>May</source>
        <translation>可以</translation>
    </message>
    <message>
        <source>Kinds of records</source>
        <translation>記錄類型</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>What this can enforce</source>
        <translation>這些設定的約束力</translation>
    </message>
    <message>
        <source>These settings guide this program, its command line and its exports, and every refusal is logged. They are a view rule, not a lock: who can open the file with another tool can read all that is in it, and change it, these settings as well.</source>
        <translation>這些設定約束本程式、命令列和匯出，每次拒絕都會記入日誌。它們是顯示規則，不是鎖：能用其他工具開啟檔案的人，可以讀取和修改其中的一切，包括這些設定。</translation>
    </message>
    <message>
        <source>This file is encrypted: only people with a password of their own, or with the recovery key, can open it at all. Whoever can, can read everything. Somebody whose key is taken away may have kept a copy.</source>
        <translation>此檔案已加密：只有持有自己密碼或復原金鑰的人才能開啟。能開啟的人可以讀取全部內容。被收回金鑰的人可能留有副本。</translation>
    </message>
    <message>
        <source>This file is not encrypted: whoever reaches the folder can open it. Encrypt it with the command kingfisher-cli encrypt, or keep it on an encrypted drive and let only the team into the folder.</source>
        <translation>此檔案未加密：能存取該資料夾的人都能開啟它。可用命令 kingfisher-cli encrypt 加密，或放在加密的磁碟上，並只讓團隊成員存取該資料夾。</translation>
    </message>
    <message>
        <source>What was touched from outside shows in the log&apos;s check, unless somebody rewrote all of it. Binding rights need a database server.</source>
        <translation>從外部更動的內容會在日誌驗證中顯現，除非整個日誌都被重寫。有強制力的權限需要資料庫伺服器。</translation>
    </message>
    <message>
        <source>The rights were changed. They hold at once.</source>
        <translation>權限已修改，立即生效。</translation>
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
        <translation>擁有全部權限，管理團隊成員</translation>
    </message>
    <message>
        <source>Assigns customers, keeps pools and products, takes back what others did</source>
        <translation>分配客戶，管理公海與產品，可復原他人的操作</translation>
    </message>
    <message>
        <source>Works with customers and orders, claims from the pool</source>
        <translation>跟進客戶與訂單，從公海領取客戶</translation>
    </message>
    <message>
        <source>Enters and imports for others, without claiming</source>
        <translation>協助輸入與匯入，不能領取客戶</translation>
    </message>
    <message>
        <source>May look at everything, and change nothing</source>
        <translation>可以檢視，不能修改</translation>
    </message>
</context>
<context>
    <name>crm::ui::RuleDialog</name>
    <message>
        <source>Change the rule</source>
        <translation>修改規則</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>新增規則</translation>
    </message>
    <message>
        <source>It holds from tomorrow on. Until then nothing changes.</source>
        <translation>從明天起生效，今天不受影響。</translation>
    </message>
    <message>
        <source>Every customer that somebody has.</source>
        <translation>所有有負責人的客戶。</translation>
    </message>
    <message>
        <source>Customers whose owner protects them</source>
        <translation>負責人保護中的客戶</translation>
    </message>
    <message>
        <source>Customers who have bought something</source>
        <translation>成交過的客戶</translation>
    </message>
    <message>
        <source>Customers with an open opportunity</source>
        <translation>有進行中商機的客戶</translation>
    </message>
    <message>
        <source>Customers with an open complaint</source>
        <translation>有未結投訴的客戶</translation>
    </message>
    <message>
        <source>Customers with a contact planned ahead</source>
        <translation>已安排後續跟進的客戶</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>For the history and the reports.</source>
        <translation>用於歷史記錄和報表。</translation>
    </message>
    <message>
        <source>Whom it takes tomorrow</source>
        <translation>明天會回收誰</translation>
    </message>
    <message>
        <source>nobody followed up</source>
        <translation>無人跟進</translation>
    </message>
    <message>
        <source>nothing was bought</source>
        <translation>沒有成交</translation>
    </message>
    <message>
        <source>there is no open opportunity</source>
        <translation>沒有進行中商機</translation>
    </message>
    <message>
        <source>somebody has had it</source>
        <translation>已持有</translation>
    </message>
    <message>
        <source>the last contract or order ended</source>
        <translation>最近合約或訂單結束</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>What counts: the time since</source>
        <translation>計時條件</translation>
    </message>
    <message>
        <source>After</source>
        <translation>滿</translation>
    </message>
    <message>
        <source>Back to</source>
        <translation>回收到</translation>
    </message>
    <message>
        <source>For which customers</source>
        <translation>適用於哪些客戶</translation>
    </message>
    <message>
        <source>Who stays all the same</source>
        <translation>以下客戶不回收</translation>
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
        <translation>規則「%1」從明天起生效</translation>
    </message>
</context>
<context>
    <name>crm::ui::RuleEdit</name>
    <message>
        <source>and for whom</source>
        <translation>並且</translation>
    </message>
    <message>
        <source>Customers for whom</source>
        <translation>滿足以下條件的客戶：</translation>
    </message>
    <message>
        <source>How the conditions are joined</source>
        <translation>條件的組合方式</translation>
    </message>
    <message>
        <source>all of these hold</source>
        <translation>全部滿足</translation>
    </message>
    <message>
        <source>at least one of these holds</source>
        <translation>至少滿足一條</translation>
    </message>
    <message>
        <source>none of these holds</source>
        <translation>全部不滿足</translation>
    </message>
    <message>
        <source>Take this group away</source>
        <translation>去掉這個條件組</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>新增條件</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>新增條件組</translation>
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
        <translation>買過的產品</translation>
    </message>
    <message>
        <source>Category bought</source>
        <translation>買過的類別</translation>
    </message>
    <message>
        <source>Number of orders</source>
        <translation>訂單數</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>銷售額</translation>
    </message>
    <message>
        <source>First order</source>
        <translation>首次下單</translation>
    </message>
    <message>
        <source>Average order</source>
        <translation>客單價</translation>
    </message>
    <message>
        <source>Usual days between orders</source>
        <translation>平常下單間隔（天）</translation>
    </message>
    <message>
        <source>Number of contacts</source>
        <translation>聯絡次數</translation>
    </message>
    <message>
        <source>Number of calls</source>
        <translation>電話次數</translation>
    </message>
    <message>
        <source>Number of visits</source>
        <translation>拜訪次數</translation>
    </message>
    <message>
        <source>Number of mails</source>
        <translation>郵件次數</translation>
    </message>
    <message>
        <source>Number of messages</source>
        <translation>訊息次數</translation>
    </message>
    <message>
        <source>Number of meetings</source>
        <translation>會議次數</translation>
    </message>
    <message>
        <source>Open opportunities</source>
        <translation>進行中的商機</translation>
    </message>
    <message>
        <source>Open complaints</source>
        <translation>未結投訴</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>偏好</translation>
    </message>
    <message>
        <source>Hobbies</source>
        <translation>嗜好</translation>
    </message>
    <message>
        <source>Stage of life</source>
        <translation>生命週期階段</translation>
    </message>
    <message>
        <source>RFM segment</source>
        <translation>RFM 分群</translation>
    </message>
    <message>
        <source>RFM cell of eight</source>
        <translation>RFM 八格分類</translation>
    </message>
    <message>
        <source>Recency score (1 to 5)</source>
        <translation>近度得分（1 到 5）</translation>
    </message>
    <message>
        <source>Frequency score (1 to 5)</source>
        <translation>頻率得分（1 到 5）</translation>
    </message>
    <message>
        <source>Money score (1 to 5)</source>
        <translation>金額得分（1 到 5）</translation>
    </message>
    <message>
        <source>Value class</source>
        <translation>價值分類</translation>
    </message>
    <message>
        <source>Buying behaviour</source>
        <translation>購買行為</translation>
    </message>
    <message>
        <source>Chance of still being a customer (0 to 1)</source>
        <translation>仍是客戶的機率（0 到 1）</translation>
    </message>
    <message>
        <source>Purchases expected in 12 months</source>
        <translation>未來 12 個月預計購買次數</translation>
    </message>
    <message>
        <source>Worth in the next 12 months</source>
        <translation>未來 12 個月價值</translation>
    </message>
    <message>
        <source>Priority (0 to 100)</source>
        <translation>優先順序（0 到 100）</translation>
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
        <translation>客戶資料</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>訂單</translation>
    </message>
    <message>
        <source>Contacts and care</source>
        <translation>聯絡與跟進</translation>
    </message>
    <message>
        <source>Scores and forecasts</source>
        <translation>評分與預測</translation>
    </message>
    <message>
        <source>Other segments</source>
        <translation>其他分群</translation>
    </message>
    <message>
        <source>%1 within a time</source>
        <translation>一段時間內的%1</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>屬於</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>不屬於</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>為空</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>不為空</translation>
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
        <translation>開頭是</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>不少於</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>不多於</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>正好是</translation>
    </message>
    <message>
        <source>between</source>
        <translation>介於</translation>
    </message>
    <message>
        <source>within the last</source>
        <translation>在最近</translation>
    </message>
    <message>
        <source>longer ago than</source>
        <translation>早於</translation>
    </message>
    <message>
        <source>within the next</source>
        <translation>在未來</translation>
    </message>
    <message>
        <source>on or after</source>
        <translation>不早於</translation>
    </message>
    <message>
        <source>on or before</source>
        <translation>不晚於</translation>
    </message>
    <message>
        <source>as an expression</source>
        <translation>依運算式</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n 週</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n 個月</numerusform>
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
        <translation>%2 以來的%1</translation>
    </message>
    <message>
        <source>%1 within %2</source>
        <translation>最近 %2 內的%1</translation>
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
        <translation>所有客戶</translation>
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
        <translation>多於</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>少於</translation>
    </message>
</context>
<context>
    <name>crm::ui::RulesRow</name>
    <message>
        <source>Those that are in the file already</source>
        <translation>檔案中已有的</translation>
    </message>
    <message>
        <source>They are known again by</source>
        <translation>辨識依據</translation>
    </message>
    <message>
        <source>Those that stand in the sheet twice</source>
        <translation>表格中重複的</translation>
    </message>
    <message>
        <source>Update them, and add new ones</source>
        <translation>更新，並新增其餘</translation>
    </message>
    <message>
        <source>Fill what is empty in them, and add new ones</source>
        <translation>只填空白處，並新增其餘</translation>
    </message>
    <message>
        <source>Leave them, and add new ones</source>
        <translation>不動，只新增其餘</translation>
    </message>
    <message>
        <source>Update them, and add none</source>
        <translation>只更新，不新增</translation>
    </message>
    <message>
        <source>Fill what is empty in them, and add none</source>
        <translation>只填空白處，不新增</translation>
    </message>
    <message>
        <source>Make them as in the sheet, empty cells too, and add none</source>
        <translation>與表格完全一致（空儲存格也算），不新增</translation>
    </message>
    <message>
        <source>Put the rows together</source>
        <translation>合併各列</translation>
    </message>
    <message>
        <source>Take the first, reject the rest</source>
        <translation>取第一列，拒絕其餘</translation>
    </message>
    <message>
        <source>Code, else name</source>
        <translation>編號，其次名稱</translation>
    </message>
    <message>
        <source>What is usual for them</source>
        <translation>依慣例</translation>
    </message>
    <message>
        <source>Make them as in the sheet, empty cells too, and add new ones</source>
        <translation>與表格保持一致（空儲存格也清空），並新增其餘</translation>
    </message>
</context>
<context>
    <name>crm::ui::RunDialog</name>
    <message>
        <source>Recycle now?</source>
        <translation>現在回收？</translation>
    </message>
    <message>
        <source>These customers go back to the pool. It can be undone as one.</source>
        <translation>這些客戶將回收到公海，可一次復原。</translation>
    </message>
    <message numerus="yes">
        <source>Recycle %n customers</source>
        <translation>
            <numerusform>回收 %n 個客戶</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers went back to the pool</source>
        <translation>
            <numerusform>%n 個客戶已回收到公海</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::SalesDashboard</name>
    <message>
        <source>Revenue</source>
        <translation>銷售額</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>訂單</translation>
    </message>
    <message>
        <source>Customers who bought</source>
        <translation>成交客戶</translation>
    </message>
    <message>
        <source>Average order</source>
        <translation>客單價</translation>
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
        <translation>依%1的銷售額</translation>
    </message>
    <message>
        <source>until today</source>
        <translation>截至今日</translation>
    </message>
    <message>
        <source>Nothing was sold in this period.</source>
        <translation>這段時間沒有銷售。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln others</source>
        <translation>
            <numerusform>其他 %Ln 項</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::SalesTableModel</name>
    <message>
        <source>Orders</source>
        <translation>訂單</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>銷售額</translation>
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
        <translation>變化</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>幣別</translation>
    </message>
</context>
<context>
    <name>crm::ui::ScoreDialog</name>
    <message>
        <source>Who will become a customer?</source>
        <translation>誰會成交？</translation>
    </message>
    <message>
        <source>The program compares those who came with those who did not, and looks for the same in those who are still open. What is filled in only afterwards gives the answer away: it must not be learnt from.</source>
        <translation>程式比較已成交和未成交的客戶，再在結果未定的客戶身上找相同之處。事後才填的內容等於洩露答案，不能用來學習。</translation>
    </message>
    <message>
        <source>What is foretold</source>
        <translation>預測什麼</translation>
    </message>
    <message>
        <source>Use this score</source>
        <translation>採用這個評分</translation>
    </message>
    <message>
        <source>Learn from it</source>
        <translation>用來學習</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>不用</translation>
    </message>
    <message>
        <source>Filled in afterwards</source>
        <translation>事後才填</translation>
    </message>
    <message>
        <source>Learning…</source>
        <translation>正在學習…</translation>
    </message>
</context>
<context>
    <name>crm::ui::ScoreView</name>
    <message>
        <source>Not customers yet</source>
        <translation>還沒有成交的客戶</translation>
    </message>
    <message>
        <source>Learnt from</source>
        <translation>學習所用</translation>
    </message>
    <message>
        <source>Picks the right one of two</source>
        <translation>二選一選對的次數</translation>
    </message>
    <message>
        <source>Going by one field alone</source>
        <translation>只看一個欄位時</translation>
    </message>
    <message>
        <source>Not customers yet, the likeliest first</source>
        <translation>還沒有成交的客戶，最可能成交的在前</translation>
    </message>
    <message>
        <source>click: the likeliest first</source>
        <translation>點擊查看，最可能成交的在前</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message numerus="yes">
        <source>%n customers</source>
        <translation>
            <numerusform>%n 個客戶</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of them: %2</source>
        <translation>其中 %1 個：%2</translation>
    </message>
    <message>
        <source>certainly between %1 and %2; a coin: 50</source>
        <translation>有把握在 %1 到 %2 之間；拋硬幣是 50</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>贏率</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Call these first: they will most likely become customers</source>
        <translation>先聯絡這些客戶：他們最可能成交</translation>
    </message>
    <message>
        <source>The chance of each, and what speaks for it; foretold: %1</source>
        <translation>每個客戶的成交可能和理由；預測的是：%1</translation>
    </message>
    <message>
        <source>Everybody is a customer already.</source>
        <translation>所有客戶都已成交。</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Of these came</source>
        <translation>其中成交</translation>
    </message>
    <message>
        <source>Of all others came</source>
        <translation>其餘客戶成交</translation>
    </message>
    <message>
        <source>Of customers with something in common, and of all others: how many became one</source>
        <translation>有共同點的客戶和其餘客戶各有多少成交</translation>
    </message>
    <message>
        <source>Of whom more become customers</source>
        <translation>哪些客戶更容易成交</translation>
    </message>
    <message>
        <source>Those who came differ from the others in nothing that is stored.</source>
        <translation>從已有的資料裡看不出成交客戶和其餘客戶有什麼不同。</translation>
    </message>
    <message>
        <source>%1: %2 of these came, of all others %3</source>
        <translation>%1：其中 %2 成交，其餘客戶 %3</translation>
    </message>
    <message>
        <source>Customers of whom this was said</source>
        <translation>當時的判斷</translation>
    </message>
    <message>
        <source>So many came</source>
        <translation>實際成交</translation>
    </message>
    <message>
        <source>So many were expected to</source>
        <translation>當時預計流失</translation>
    </message>
    <message numerus="yes">
        <source>%1 of 100 will come (%n customers)</source>
        <translation>
            <numerusform>100 個裡會成交 %1 個（%n 個客戶）</numerusform>
        </translation>
    </message>
    <message>
        <source>How often this was right</source>
        <translation>判斷有多準</translation>
    </message>
    <message>
        <source>Tried on customers whose outcome is known: each was foretold from the others alone</source>
        <translation>在結果已知的客戶上試過：每個客戶都只用其他客戶的資料來預測</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Right of 100, by this field alone</source>
        <translation>單憑此欄位 100 次判斷對幾次</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n fields were not learnt from: they are known only afterwards</source>
        <translation>
            <numerusform>有 %n 個欄位沒有採用：它們事後才知道</numerusform>
        </translation>
    </message>
    <message>
        <source>What the score was learnt from</source>
        <translation>評分從哪些欄位學來</translation>
    </message>
    <message>
        <source>Click to choose what is learnt from</source>
        <translation>點擊可選擇用哪些欄位學習</translation>
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
        <translation>沒有找到。可以少輸入幾個字，或用拼音、電話末幾碼再試。</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>搜尋結果</translation>
    </message>
</context>
<context>
    <name>crm::ui::SegmentChoice</name>
    <message>
        <source>Segment of the customers</source>
        <translation>客戶所屬分群</translation>
    </message>
    <message>
        <source>Only what belongs to the customers of a segment</source>
        <translation>只看某個分群客戶的內容</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>全部客戶</translation>
    </message>
</context>
<context>
    <name>crm::ui::SegmentEditor</name>
    <message>
        <source>A list: customers are put on it in the list of customers, with “Put on a list”.</source>
        <translation>名單：在客戶清單中用「加入名單」把客戶放進來。</translation>
    </message>
    <message>
        <source>The same for the command line and for the filter of a list</source>
        <translation>同一條件在命令列和清單篩選中的寫法</translation>
    </message>
    <message>
        <source>Name of the segment</source>
        <translation>分群名稱</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Show the customers</source>
        <translation>檢視客戶</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Customers whom somebody put together</source>
        <translation>由人挑選的客戶</translation>
    </message>
    <message>
        <source>Every customer</source>
        <translation>所有客戶</translation>
    </message>
    <message>
        <source>Customers: %1</source>
        <translation>客戶：%1</translation>
    </message>
    <message>
        <source>cannot be answered</source>
        <translation>無法判斷</translation>
    </message>
    <message>
        <source>%1 of %2 customers</source>
        <translation>%2 個客戶的 %1</translation>
    </message>
    <message>
        <source>Saved the segment %1</source>
        <translation>儲存了分群「%1」</translation>
    </message>
</context>
<context>
    <name>crm::ui::SegmentsPage</name>
    <message>
        <source>Saved %1</source>
        <translation>已儲存 %1</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>客戶分群</translation>
    </message>
    <message>
        <source>New segment</source>
        <translation>新增分群</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>新增名單</translation>
    </message>
    <message>
        <source>No segments yet</source>
        <translation>還沒有分群</translation>
    </message>
    <message>
        <source>A segment is a group of customers under a name: who buys often, who has been silent, who bought tea but no cups. It is always current, and every list, rule and report can use it.</source>
        <translation>分群是有名稱的一群客戶：買得多的、很久沒動靜的、買了茶葉沒買茶具的。它隨時更新，所有清單、規則和報表都能使用。</translation>
    </message>
    <message>
        <source>A list</source>
        <translation>名單</translation>
    </message>
    <message>
        <source>Removed the segment %1</source>
        <translation>刪除了分群「%1」</translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation>放棄已填寫的內容？</translation>
    </message>
    <message>
        <source>What is stored stays as it was.</source>
        <translation>已儲存的內容不受影響。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放棄</translation>
    </message>
</context>
<context>
    <name>crm::ui::SegmentsView</name>
    <message>
        <source>Customers by recency and frequency</source>
        <translation>依最近購買和購買次數劃分的客戶</translation>
    </message>
    <message>
        <source>Recency %1, frequency %2</source>
        <translation>最近購買 %1 分，購買次數 %2 分</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>分群</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>銷售額</translation>
    </message>
    <message>
        <source>Who your customers are</source>
        <translation>您的客戶是哪些人</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers with orders, by segment</source>
        <translation>
            <numerusform>%Ln 位有訂單的客戶，依分群</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Revenue by segment</source>
        <translation>各分群的銷售額</translation>
    </message>
    <message>
        <source>%1: %2 of the customers, %3 of the revenue</source>
        <translation>%1：占客戶的 %2，占銷售額的 %3</translation>
    </message>
    <message>
        <source>Revenue of all time</source>
        <translation>全部時間的銷售額</translation>
    </message>
    <message>
        <source>Nobody has ordered yet.</source>
        <translation>還沒有人下單。</translation>
    </message>
    <message>
        <source>When they bought last, and how often</source>
        <translation>最近何時購買，購買多少次</translation>
    </message>
    <message>
        <source>R5: bought last of all, F5: bought most often; customers in each cell</source>
        <translation>R5：最近購買，F5：購買最多；格內為客戶數</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>%1 時</translation>
    </message>
</context>
<context>
    <name>crm::ui::SelectionBar</name>
    <message>
        <source>Selected rows</source>
        <translation>所選列</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>取消選取</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已選 %n 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::SequenceDialog</name>
    <message numerus="yes">
        <source>Begin a playbook for %n customers</source>
        <translation>
            <numerusform>為 %n 個客戶開始跟進方案</numerusform>
        </translation>
    </message>
    <message>
        <source>Its steps are planned from today on, for whoever owns the customer. Where it is under way already nothing is planned twice.</source>
        <translation>從今天起為負責人安排各步；已在進行的不會重複安排。</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>跟進方案</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Day %1: %2 (%3)</source>
        <translation>第 %1 天：%2（%3）</translation>
    </message>
    <message numerus="yes">
        <source>Begun for %n customers</source>
        <translation>
            <numerusform>已為 %n 個客戶開始</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have it already</source>
        <translation>
            <numerusform>%n 個已在進行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have no owner</source>
        <translation>
            <numerusform>%n 個沒有負責人</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>There is no playbook yet that is begun by hand. Make one on the page Playbooks.</source>
        <translation>還沒有可手動開始的跟進方案，請在「跟進方案」頁面新建。</translation>
    </message>
</context>
<context>
    <name>crm::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>For you on this computer. Changes take effect at once.</source>
        <translation>僅對您在這台電腦上生效，變更立即套用。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Texts, dates and the way numbers are written.</source>
        <translation>介面文字、日期與數字的寫法。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>外觀</translation>
    </message>
    <message>
        <source>System follows the colours of your desktop when Kingfisher starts.</source>
        <translation>「跟隨系統」在啟動時採用桌面的深淺配色。</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Everything grows with the text.</source>
        <translation>整個介面隨文字一起放大。</translation>
    </message>
    <message>
        <source>Week begins on</source>
        <translation>每週開始於</translation>
    </message>
    <message>
        <source>For calendars, and for figures by the week.</source>
        <translation>用於日曆和依週統計。</translation>
    </message>
    <message>
        <source>System</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>語言與外觀</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日曆</translation>
    </message>
    <message>
        <source>About</source>
        <translation>關於</translation>
    </message>
    <message>
        <source>Kingfisher %1</source>
        <translation>翠鳥 %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Your customers stay in your own file; nothing is sent anywhere.</source>
        <translation>自由軟體，採用 GNU 通用公共授權條款第 3 版或更新版本。客戶資料只保存在您自己的檔案中，不會傳送到任何地方。</translation>
    </message>
    <message>
        <source>These settings are kept in %1.</source>
        <translation>這些設定儲存在 %1。</translation>
    </message>
</context>
<context>
    <name>crm::ui::ShareCustomerDialog</name>
    <message>
        <source>Share %1 with a colleague</source>
        <translation>把 %1 共享給同事</translation>
    </message>
    <message>
        <source>They see it whatever their role shows them, and are told so. Afterwards it is as it was.</source>
        <translation>不論其角色能看到什麼，對方都能看到這個客戶，並會收到通知；到期後恢復原樣。</translation>
    </message>
    <message>
        <source>They may change it as well</source>
        <translation>對方也可以修改</translation>
    </message>
    <message>
        <source>With</source>
        <translation>共享給</translation>
    </message>
    <message>
        <source>There is no colleague yet.</source>
        <translation>還沒有同事。</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Left empty, until somebody ends it.</source>
        <translation>不填則一直共享到有人取消。</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>不是有效日期。</translation>
    </message>
    <message>
        <source>This day is over.</source>
        <translation>這一天已過去。</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>共用</translation>
    </message>
    <message>
        <source>may change it</source>
        <translation>可修改</translation>
    </message>
    <message>
        <source>sees it</source>
        <translation>可以檢視</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>End</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>No longer with %1</source>
        <translation>不再共享給 %1</translation>
    </message>
    <message>
        <source>No longer shared with %1</source>
        <translation>已停止共享給 %1</translation>
    </message>
    <message>
        <source>Shared with %1</source>
        <translation>已共享給 %1</translation>
    </message>
</context>
<context>
    <name>crm::ui::ShareDialog</name>
    <message>
        <source>Share this file with your team</source>
        <translation>與團隊共用此檔案</translation>
    </message>
    <message>
        <source>Everybody opens one and the same file. Who saves is alone with it for a moment, and what changed is with everybody within seconds.</source>
        <translation>大家開啟的是同一個檔案。儲存時會短暫獨占檔案，變更幾秒內就會出現在每個人面前。</translation>
    </message>
    <message>
        <source>Where it lies now</source>
        <translation>放在現在的位置</translation>
    </message>
    <message>
        <source>A copy on a drive that all of us reach</source>
        <translation>在大家都能存取的磁碟機上放一份副本</translation>
    </message>
    <message>
        <source>No place chosen yet</source>
        <translation>尚未選擇位置</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>選擇位置…</translation>
    </message>
    <message>
        <source>A backup is made first. Everybody else opens the file with &quot;Join a team&apos;s file&quot;. Never copy it with a file manager while it is open.</source>
        <translation>會先做一次備份。其他人用「加入團隊檔案」開啟它。檔案開啟時切勿用檔案管理員複製。</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>共用</translation>
    </message>
    <message>
        <source>The team goes on with the copy. The file that is open now stays as it is.</source>
        <translation>團隊今後使用副本，現在開啟的檔案保持原樣。</translation>
    </message>
    <message>
        <source>Where should the team&apos;s file lie?</source>
        <translation>團隊檔案放在哪裡？</translation>
    </message>
    <message>
        <source>Kingfisher files (*.kingfisher)</source>
        <translation>翠鳥檔案 (*.kingfisher)</translation>
    </message>
    <message>
        <source>Choose a place where a team can write.</source>
        <translation>請選擇團隊可以寫入的位置。</translation>
    </message>
</context>
<context>
    <name>crm::ui::SharedFile</name>
    <message>
        <source>The team&apos;s file is there again. What you see is still the copy.</source>
        <translation>團隊檔案又可以存取了。現在看到的仍是副本。</translation>
    </message>
    <message>
        <source>Open the team&apos;s file</source>
        <translation>開啟團隊檔案</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>%1 It can be read, but not changed.</source>
        <translation>%1 檔案可以檢視，但不能變更。</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新開啟</translation>
    </message>
    <message numerus="yes">
        <source>The team went back to a backup: %n changes of yours are not in the file. This computer has kept them.</source>
        <translation>
            <numerusform>團隊已還原到一個備份：你的 %n 項變更不在檔案中。這台電腦保留了它們。</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them…</source>
        <translation>檢視…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在儲存…</translation>
    </message>
    <message>
        <source>Saving waits for earlier work of your own: %1 s</source>
        <translation>等待你先前的操作完成後儲存：%1 秒</translation>
    </message>
    <message>
        <source>Somebody else is saving; you come next: %1 s</source>
        <translation>別人正在儲存，接下來就是你：%1 秒</translation>
    </message>
    <message>
        <source>%1 was saving and has gone away; the server frees the file by itself: %2 s</source>
        <translation>%1 儲存到一半時離線了，伺服器會自動釋放檔案：%2 秒</translation>
    </message>
    <message>
        <source>%1 is saving; you come next: %2 s</source>
        <translation>%1 正在儲存，接下來就是你：%2 秒</translation>
    </message>
</context>
<context>
    <name>crm::ui::SheetModel</name>
    <message>
        <source>Line</source>
        <translation>列號</translation>
    </message>
</context>
<context>
    <name>crm::ui::SheetStep</name>
    <message>
        <source>What is in it?</source>
        <translation>表裡是什麼？</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>編碼</translation>
    </message>
    <message>
        <source>Columns are parted by</source>
        <translation>欄分隔符</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Names of the columns</source>
        <translation>欄名所在列</translation>
    </message>
    <message>
        <source>The first rows, as they are read</source>
        <translation>前幾列，依目前讀法顯示</translation>
    </message>
    <message>
        <source>There are no rows below the names of the columns.</source>
        <translation>欄名下面沒有資料列。</translation>
    </message>
    <message>
        <source>All %1 rows, as they are read</source>
        <translation>全部 %1 列，依目前讀法顯示</translation>
    </message>
    <message>
        <source>The first %1 rows, as they are read</source>
        <translation>前 %1 列，依目前讀法顯示</translation>
    </message>
    <message>
        <source>Mapped as the last time: %1 of %2 columns</source>
        <translation>依上次的對應關係：%2 欄中的 %1 欄</translation>
    </message>
    <message>
        <source>Chosen by you; %1 of %2 columns are recognised</source>
        <translation>由您選定；已辨識 %2 欄中的 %1 欄</translation>
    </message>
    <message>
        <source>Found by the names of the columns; %1 of %2 are recognised</source>
        <translation>根據欄名判斷；已辨識 %2 欄中的 %1 欄</translation>
    </message>
    <message>
        <source>Chosen by you</source>
        <translation>由您選定</translation>
    </message>
    <message>
        <source>Found in the file</source>
        <translation>自動辨識</translation>
    </message>
    <message>
        <source>Simplified Chinese (GBK, GB18030)</source>
        <translation>簡體中文（GBK、GB18030）</translation>
    </message>
    <message>
        <source>Traditional Chinese (Big5)</source>
        <translation>繁體中文（Big5）</translation>
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
        <translation>逗號</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>分號</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>定位字元</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>直線</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1（隱藏）</translation>
    </message>
    <message>
        <source>The only one</source>
        <translation>唯一的一張</translation>
    </message>
    <message>
        <source>None: all rows are data</source>
        <translation>沒有欄名：全部是資料</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 列：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) of these rows cannot be read in this encoding; choose another one if the text looks wrong.</source>
        <translation>
            <numerusform>這些列中有 %Ln 個儲存格用此編碼無法讀取；如果文字不對，請換一種編碼。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these rows are hidden in the workbook; they are imported too.</source>
        <translation>
            <numerusform>其中 %Ln 列在活頁簿中是隱藏的，也會匯入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import them too</source>
        <translation>也匯入它們</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>不匯入它們</translation>
    </message>
    <message>
        <source>The rows that are hidden in the workbook are left out.</source>
        <translation>活頁簿中隱藏的列不匯入。</translation>
    </message>
</context>
<context>
    <name>crm::ui::SideList</name>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
</context>
<context>
    <name>crm::ui::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>%1 is encrypted. It opens with your password, or with the recovery key.</source>
        <translation>%1 已加密。請用您的密碼或復原金鑰開啟。</translation>
    </message>
    <message>
        <source>%1 asks who you are. What you do is recorded under your name.</source>
        <translation>開啟 %1 需要確認您是誰。您的操作會記在您的名下。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>你是誰？</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>請輸入密碼。</translation>
    </message>
    <message>
        <source>Forgotten? An administrator gives you a new one on the page Team. Where there is none left, type the recovery key that was printed.</source>
        <translation>忘了密碼？管理員可在「團隊」頁面為您重設；沒有管理員時，請輸入列印出來的復原金鑰。</translation>
    </message>
    <message>
        <source>Forgotten? An administrator gives you a new one on the page Team.</source>
        <translation>忘了密碼？管理員可在「團隊」頁面為您重設。</translation>
    </message>
    <message>
        <source>Checking the password…</source>
        <translation>正在檢查密碼…</translation>
    </message>
</context>
<context>
    <name>crm::ui::SkillsEdit</name>
    <message>
        <source>Add a skill</source>
        <translation>新增專長</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>As it stands with customers</source>
        <translation>與客戶資料中的寫法一致</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>How well</source>
        <translation>熟練程度</translation>
    </message>
    <message>
        <source>Take this away</source>
        <translation>移除這一列</translation>
    </message>
</context>
<context>
    <name>crm::ui::StageNeedsButton</name>
    <message>
        <source>Nothing</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Every deal may enter this stage.</source>
        <translation>任何商機都可進入此階段。</translation>
    </message>
    <message>
        <source>Before a deal enters this stage: %1</source>
        <translation>商機進入此階段前須滿足：%1</translation>
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
        <translation>由有分配權限的人審批</translation>
    </message>
</context>
<context>
    <name>crm::ui::StagesDialog</name>
    <message>
        <source>Stage</source>
        <translation>階段</translation>
    </message>
    <message>
        <source>Chance, %</source>
        <translation>機率，%</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>階段 %1</translation>
    </message>
    <message>
        <source>Chance of stage %1</source>
        <translation>階段 %1 的機率</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>前移</translation>
    </message>
    <message>
        <source>Each stage needs a name of its own.</source>
        <translation>每個階段需要各自的名稱。</translation>
    </message>
    <message>
        <source>A chance lies between 0 and 100 %.</source>
        <translation>機率須在 0 到 100% 之間。</translation>
    </message>
    <message>
        <source>Days at most</source>
        <translation>最多天數</translation>
    </message>
    <message>
        <source>Days at most in stage %1</source>
        <translation>階段 %1 最多停留天數</translation>
    </message>
    <message>
        <source>The days are a whole number, 0 to 3650.</source>
        <translation>天數為 0 到 3650 的整數。</translation>
    </message>
    <message>
        <source>Sales processes</source>
        <translation>銷售流程</translation>
    </message>
    <message>
        <source>Stages in the order in which a deal comes through them. The chance says how likely a deal in a stage is won; without one, the win rate so far counts. A deal that stays longer than the days given stands still; 0 for never.</source>
        <translation>商機依序經過的各個階段。機率表示處於該階段的商機有多大可能成交；不填則按迄今的成交率計算。停留超過所填天數即視為停滯；0 表示從不。</translation>
    </message>
    <message>
        <source>New deals may begin in it</source>
        <translation>可用於新商機</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>銷售</translation>
    </message>
    <message>
        <source>Sales process</source>
        <translation>銷售流程</translation>
    </message>
    <message>
        <source>Name of the sales process</source>
        <translation>銷售流程名稱</translation>
    </message>
    <message>
        <source>New process</source>
        <translation>新增流程</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Sales process %1</source>
        <translation>銷售流程 %1</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>新階段</translation>
    </message>
    <message>
        <source>Needed for stage %1</source>
        <translation>進入第 %1 階段的條件</translation>
    </message>
    <message>
        <source>Remove this stage</source>
        <translation>刪除此階段</translation>
    </message>
    <message>
        <source>Needed to enter it</source>
        <translation>進入條件</translation>
    </message>
    <message>
        <source>Add a stage</source>
        <translation>新增階段</translation>
    </message>
    <message>
        <source>Each sales process needs a name of its own.</source>
        <translation>每個銷售流程都要有自己的名稱。</translation>
    </message>
    <message>
        <source>At least one sales process must be in use.</source>
        <translation>至少要有一個啟用的銷售流程。</translation>
    </message>
</context>
<context>
    <name>crm::ui::StandardDialog</name>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>之後</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>套用</translation>
    </message>
    <message>
        <source>Standardise texts</source>
        <translation>統一寫法</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>將要修改的內容</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Looking at all texts…</source>
        <translation>正在檢視所有文字…</translation>
    </message>
    <message>
        <source>All of it is in one form already.</source>
        <translation>寫法已經統一。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts would change</source>
        <translation>
            <numerusform>將修改 %Ln 處</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::StatusLine</name>
    <message>
        <source>F1 Help</source>
        <translation>F1 說明</translation>
    </message>
    <message>
        <source>Backup checked: %1</source>
        <translation>備份已驗證：%1</translation>
    </message>
    <message>
        <source>Shared; nobody else is here now</source>
        <translation>已共用；現在沒有其他人在線上</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>Also here: %1 and %n more</source>
        <translation>
            <numerusform>同時在線：%1 等，另有 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Also here: %1</source>
        <translation>同時在線：%1</translation>
    </message>
</context>
<context>
    <name>crm::ui::StillRight</name>
    <message>
        <source>Nobody has made sure of it since %1</source>
        <translation>自 %1 起無人核實</translation>
    </message>
    <message>
        <source>%1 – still right?</source>
        <translation>%1，還對嗎？</translation>
    </message>
    <message>
        <source>Yes, right</source>
        <translation>對，沒變</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Do not ask now</source>
        <translation>現在不問</translation>
    </message>
    <message>
        <source>Noted that it is still right</source>
        <translation>已記下：仍然正確</translation>
    </message>
</context>
<context>
    <name>crm::ui::TagsEdit</name>
    <message>
        <source>Type a tag and press Enter</source>
        <translation>輸入標籤後按 Enter</translation>
    </message>
    <message>
        <source>Take this tag away</source>
        <translation>移除此標籤</translation>
    </message>
    <message>
        <source>Take the tag %1 away</source>
        <translation>移除標籤 %1</translation>
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
        <translation>目標</translation>
    </message>
    <message>
        <source>What is to be reached, by whom. A quarter or year without a number of its own is the sum of its months; a department without one that of its people.</source>
        <translation>誰要達成多少。季度或年度未單獨設定時為其各月之和；部門未設定時為其成員之和。</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2 個</translation>
    </message>
    <message>
        <source>“%1” is no number for %2.</source>
        <translation>「%1」不是有效的數字（%2）。</translation>
    </message>
</context>
<context>
    <name>crm::ui::TeamPage</name>
    <message>
        <source>Team</source>
        <translation>團隊</translation>
    </message>
    <message>
        <source>In a file that is shared, roles guide this program and are logged. They are not a lock: who can open the file with another tool can go around them.</source>
        <translation>在共用檔案中，角色用於約束本程式並記入日誌，但不是一把鎖：能用其他工具開啟檔案的人可以繞過它。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>啟用</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>已離職</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>已儲存「%1」。</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>已新增「%1」。</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1（我）</translation>
    </message>
    <message>
        <source>Who works with this file, and what each of them may do.</source>
        <translation>誰在使用這份資料，各自可以做什麼。</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客戶</translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>%n 位在職</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has a new password.</source>
        <translation>已設定 %1 的新密碼。</translation>
    </message>
</context>
<context>
    <name>crm::ui::TemplateRow</name>
    <message>
        <source>Keep as a template</source>
        <translation>儲存為範本</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>範本</translation>
    </message>
    <message>
        <source>Name of a template</source>
        <translation>範本名稱</translation>
    </message>
    <message>
        <source>No template is kept yet</source>
        <translation>還沒有範本</translation>
    </message>
    <message>
        <source>Use a template…</source>
        <translation>使用範本…</translation>
    </message>
</context>
<context>
    <name>crm::ui::TimeSpanEdit</name>
    <message>
        <source>How many</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>週</translation>
    </message>
    <message>
        <source>months</source>
        <translation>個月</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>時間單位</translation>
    </message>
</context>
<context>
    <name>crm::ui::Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>動態</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n 分鐘</numerusform>
        </translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>結果：%1</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>訂單 %1</translation>
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
        <translation>%1：%2（已刪除）</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1 was shipped</source>
        <translation>訂單 %1 已出貨</translation>
    </message>
    <message>
        <source>Order %1 arrived</source>
        <translation>訂單 %1 已簽收</translation>
    </message>
    <message>
        <source>Money paid back</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Payment received</source>
        <translation>收到款項</translation>
    </message>
    <message>
        <source>Goods of order %1 came back</source>
        <translation>訂單 %1 退貨</translation>
    </message>
</context>
<context>
    <name>crm::ui::TimelineList</name>
    <message>
        <source>Timeline</source>
        <translation>動態</translation>
    </message>
</context>
<context>
    <name>crm::ui::Toast</name>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>開啟資料夾</translation>
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
        <translation>先聯繫誰</translation>
    </message>
    <message numerus="yes">
        <source>%n customers wait for you today</source>
        <translation>
            <numerusform>今天有 %n 位客戶等您聯繫</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you today</source>
        <translation>今天沒有待辦事項</translation>
    </message>
    <message>
        <source>By value, urgency and probability</source>
        <translation>依價值、緊急程度和機率排序</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>已完成 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>What you promised, who goes back to the pool, deals that come due and customers who stay away would stand here.</source>
        <translation>約定的聯繫、即將回收到公海的客戶、到期的商機和久未下單的客戶會出現在這裡。</translation>
    </message>
</context>
<context>
    <name>crm::ui::TodayDelegate</name>
    <message>
        <source>Later</source>
        <translation>稍後</translation>
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
        <translation>價值高於 %1 的客戶；急迫度 %2；90 天內購買的可能性 %3。三者相乘決定在此清單中的位置。</translation>
    </message>
    <message>
        <source>What to say: %1</source>
        <translation>話術：%1</translation>
    </message>
</context>
<context>
    <name>crm::ui::TodayPage</name>
    <message>
        <source>There is more; this is as much as a day has room for.</source>
        <translation>還有更多；這裡只列一天能完成的數量。</translation>
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
        <translation>已約定</translation>
    </message>
    <message>
        <source>Back to the pool</source>
        <translation>將回收</translation>
    </message>
    <message>
        <source>Deals and contracts</source>
        <translation>商機與合約</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>可能流失</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>關懷</translation>
    </message>
    <message>
        <source>Nothing waits for you today</source>
        <translation>今天沒有待辦事項</translation>
    </message>
    <message>
        <source>What you promise in a next step, customers about to go back to the pool, deals and contracts that come due, customers who stay away, and birthdays appear here by themselves.</source>
        <translation>您在下一步中約定的事、即將回收的客戶、到期的商機與合約、久未下單的客戶和生日，都會自動出現在這裡。</translation>
    </message>
    <message>
        <source>Open the customers</source>
        <translation>開啟客戶清單</translation>
    </message>
    <message>
        <source>Good morning, %1</source>
        <translation>早安，%1</translation>
    </message>
    <message>
        <source>Good day, %1</source>
        <translation>午安，%1</translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <translation>晚安，%1</translation>
    </message>
    <message>
        <source>%1. By value, urgency and probability</source>
        <translation>%1。依價值、急迫度和可能性排序</translation>
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
        <translation>3 天後</translation>
    </message>
    <message>
        <source>Next Monday</source>
        <translation>下週一</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>一個月後</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>完成…</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>開啟客戶</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>Planned %n calls for today</source>
        <translation>
            <numerusform>今天安排了 %n 通電話</numerusform>
        </translation>
    </message>
    <message>
        <source>Whose day</source>
        <translation>誰的一天</translation>
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
            <numerusform>已延 %n 項到明天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::TodaySide</name>
    <message>
        <source>With a plan</source>
        <translation>已安排跟進</translation>
    </message>
    <message>
        <source>How the day went</source>
        <translation>今日進度</translation>
    </message>
    <message>
        <source>Planned for today</source>
        <translation>今日計畫</translation>
    </message>
    <message>
        <source>Back to the pool within 7 days</source>
        <translation>7 天內將回收</translation>
    </message>
    <message>
        <source>Nobody was talked to yet.</source>
        <translation>今天還沒有與客戶聯絡。</translation>
    </message>
    <message numerus="yes">
        <source>%n notes and tasks</source>
        <translation>
            <numerusform>備註與任務 %n 則</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2 個</translation>
    </message>
    <message numerus="yes">
        <source>%n without a plan</source>
        <translation>
            <numerusform>%n 個仍無計畫</numerusform>
        </translation>
    </message>
    <message>
        <source>All have a plan.</source>
        <translation>都已安排。</translation>
    </message>
    <message numerus="yes">
        <source>Plan calls with these %n</source>
        <translation>
            <numerusform>為這 %n 個安排電話</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>電話 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits and meetings</source>
        <translation>
            <numerusform>拜訪和會面 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mails and messages</source>
        <translation>
            <numerusform>郵件和訊息 %n 則</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes of talk</source>
        <translation>
            <numerusform>共談 %n 分鐘</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n next steps planned</source>
        <translation>
            <numerusform>已安排下一步 %n 項</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deals won</source>
        <translation>
            <numerusform>成交 %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders</source>
        <translation>
            <numerusform>%n 張訂單</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag to another time.</source>
        <translation>拖動可改時間。</translation>
    </message>
    <message numerus="yes">
        <source>Put off the %n that are left until tomorrow</source>
        <translation>
            <numerusform>剩下的 %n 項延到明天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::TodayView</name>
    <message>
        <source>Whom to contact today</source>
        <translation>今天聯絡誰</translation>
    </message>
</context>
<context>
    <name>crm::ui::TopBar</name>
    <message>
        <source>Menu</source>
        <translation>選單</translation>
    </message>
    <message>
        <source>Search customers, contacts, phones, orders, products</source>
        <translation>搜尋客戶、聯絡人、電話、訂單、產品</translation>
    </message>
</context>
<context>
    <name>crm::ui::TradeActions</name>
    <message>
        <source>Delivery: %1</source>
        <translation>出貨：%1</translation>
    </message>
    <message>
        <source>Delivery removed</source>
        <translation>已刪除出貨單</translation>
    </message>
    <message>
        <source>Payment removed</source>
        <translation>已刪除收款</translation>
    </message>
    <message>
        <source>Return: %1</source>
        <translation>退貨：%1</translation>
    </message>
    <message>
        <source>Return removed</source>
        <translation>已刪除退貨單</translation>
    </message>
    <message>
        <source>It is not here yet</source>
        <translation>尚未退回</translation>
    </message>
    <message>
        <source>Take the credit back</source>
        <translation>撤銷折讓</translation>
    </message>
    <message>
        <source>It came back</source>
        <translation>退回待出</translation>
    </message>
    <message>
        <source>Credit it</source>
        <translation>折讓</translation>
    </message>
    <message>
        <source>Refuse it</source>
        <translation>拒絕退貨</translation>
    </message>
    <message>
        <source>It has left</source>
        <translation>已出貨</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>已簽收</translation>
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
        <translation>匯出清單（Ctrl+E）</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>匯出：%1</translation>
    </message>
    <message>
        <source>Tables (*.csv);;Workbooks (*.xlsx)</source>
        <translation>表格 (*.csv);;活頁簿 (*.xlsx)</translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln rows in %1</source>
        <translation>
            <numerusform>已將 %Ln 行儲存到 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not write %1: %2. Choose another folder.</source>
        <translation>無法寫入 %1：%2。請換一個資料夾。</translation>
    </message>
</context>
<context>
    <name>crm::ui::TradeTabs</name>
    <message>
        <source>Orders and what follows from them</source>
        <translation>訂單及其後續</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>訂單</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>出貨</translation>
    </message>
    <message>
        <source>Receivables</source>
        <translation>應收帳款</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>退貨</translation>
    </message>
</context>
<context>
    <name>crm::ui::TrendView</name>
    <message>
        <source>Who came back, by when they bought first</source>
        <translation>依首購時間看誰回來了</translation>
    </message>
    <message>
        <source>Worth in the next 12 months</source>
        <translation>未來 12 個月價值</translation>
    </message>
    <message>
        <source>Bought first in %1</source>
        <translation>%1 首購</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>預期</translation>
    </message>
    <message>
        <source>%1 against the year before</source>
        <translation>年增率 %1</translation>
    </message>
    <message>
        <source>Where revenue goes</source>
        <translation>銷售額走勢</translation>
    </message>
    <message>
        <source>Revenue by month</source>
        <translation>每月銷售額</translation>
    </message>
    <message>
        <source>There are too few months to foretell anything.</source>
        <translation>月份太少，無法預測。</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>再次購買</translation>
    </message>
    <message>
        <source>%1 buy again in the quarter after the first</source>
        <translation>首購後的下一季有 %1 再次購買</translation>
    </message>
    <message>
        <source>Part of those who bought first in a quarter that bought so many quarters later</source>
        <translation>某季首購的客戶在之後各季仍購買的比例</translation>
    </message>
    <message>
        <source>Nobody has ordered yet.</source>
        <translation>還沒有人下單。</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>%1 of the customers make half of what is to come</source>
        <translation>%1 的客戶貢獻未來價值的一半</translation>
    </message>
    <message>
        <source>What customers are worth</source>
        <translation>客戶價值</translation>
    </message>
    <message>
        <source>Customers by their worth in the next 12 months, from … on</source>
        <translation>依未來 12 個月價值分布的客戶數（起始值）</translation>
    </message>
    <message>
        <source>Bought together</source>
        <translation>一起購買</translation>
    </message>
    <message>
        <source>times as often as by chance</source>
        <translation>相當於偶然的倍數</translation>
    </message>
    <message>
        <source>What to offer to whom</source>
        <translation>向誰推薦什麼</translation>
    </message>
    <message>
        <source>Nothing is bought together more often than by chance.</source>
        <translation>沒有產品一起購買的次數超過偶然。</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>銷售額</translation>
    </message>
    <message>
        <source>Last 3 months %1 against the 3 before</source>
        <translation>最近 3 個月較前 3 個月 %1</translation>
    </message>
    <message>
        <source>What goes with it</source>
        <translation>相關因素</translation>
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
        <translation>什麼影響銷售</translation>
    </message>
    <message>
        <source>%1: a difference of %2 a year, all else being equal</source>
        <translation>%1：其他條件相同時，每年相差 %2</translation>
    </message>
    <message numerus="yes">
        <source>Revenue of %n customers within a year; in brackets the range that is 95% sure. What goes together need not be the cause.</source>
        <translation>
            <numerusform>%n 位客戶一年內的銷售額；括號內為 95% 可靠的範圍。相關不等於因果。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that is stored goes with higher or lower sales more than by chance.</source>
        <translation>已有資料中，沒有什麼與銷售高低的關係超過偶然。</translation>
    </message>
    <message>
        <source>tried on the past: %1 closer than a plain guess</source>
        <translation>用過去檢驗：誤差比簡單推測小 %1</translation>
    </message>
    <message>
        <source>tried on the past: no closer than a plain guess</source>
        <translation>用過去檢驗：並不比簡單推測準</translation>
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
        <translation>括號內：買前者的訂單裡有多少也買後者；後面是比碰巧多幾倍。共 %1 張訂單。</translation>
    </message>
</context>
<context>
    <name>crm::ui::TrialDialog</name>
    <message>
        <source>Give a sample or trial to %1</source>
        <translation>給 %1 提供樣品或試用</translation>
    </message>
    <message>
        <source>It stands among what happened, and on the day you choose the page Today reminds you to ask how it was.</source>
        <translation>會記入往來記錄，並在所選日期由「今日」頁提醒您詢問使用情況。</translation>
    </message>
    <message>
        <source>A product, or what else it is</source>
        <translation>產品，或其他名稱</translation>
    </message>
    <message>
        <source>What is given</source>
        <translation>提供的內容</translation>
    </message>
    <message>
        <source>Say what is given.</source>
        <translation>請寫明提供什麼。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>A number above zero.</source>
        <translation>請輸入大於零的數字。</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>提供日期</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>這不是日期。</translation>
    </message>
    <message>
        <source>The day lies ahead.</source>
        <translation>日期在未來。</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>The last day of a trial</source>
        <translation>試用的最後一天</translation>
    </message>
    <message>
        <source>It cannot end before it begins.</source>
        <translation>結束不能早於開始。</translation>
    </message>
    <message>
        <source>Ask how it was on</source>
        <translation>回訪日期</translation>
    </message>
    <message>
        <source>Left empty, nobody is reminded.</source>
        <translation>留空則不提醒。</translation>
    </message>
    <message>
        <source>This day is over.</source>
        <translation>這一天已過去。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記錄</translation>
    </message>
</context>
<context>
    <name>crm::ui::TrialPanel</name>
    <message>
        <source>Samples and trials</source>
        <translation>樣品與試用</translation>
    </message>
    <message>
        <source>Give…</source>
        <translation>提供…</translation>
    </message>
    <message>
        <source>Give a sample or trial</source>
        <translation>提供樣品或試用</translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier ones</source>
        <translation>
            <numerusform>另有更早的 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>None was given yet.</source>
        <translation>還沒有提供過。</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>刪除 %1</translation>
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
        <translation>%1 回訪</translation>
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
        <translation>正在等待檔案，其他人正在寫入：%1 秒。按「取消」停止等待，您輸入的內容會保留。</translation>
    </message>
    <message>
        <source>%1 was saving and has gone away. The server frees the file by itself, after 90 seconds or some minutes. Waiting for %2 s; &quot;Cancel&quot; stops waiting, and what you typed stays.</source>
        <translation>%1 儲存到一半時離線了。伺服器會自動釋放檔案，約需 90 秒或幾分鐘。已等待 %2 秒；按「取消」不再等待，已輸入的內容會保留。</translation>
    </message>
    <message>
        <source>%1 is saving. You come next, waiting for %2 s. &quot;Cancel&quot; stops waiting; what you typed stays.</source>
        <translation>%1 正在儲存，接下來就是你，已等待 %2 秒。按「取消」不再等待，已輸入的內容會保留。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在儲存…</translation>
    </message>
    <message>
        <source>Waiting for earlier work of your own to be stored: %1 s. &quot;Cancel&quot; stops waiting; what you typed stays.</source>
        <translation>正在等待您先前的操作儲存完成：%1 秒。按「取消」停止等待，您輸入的內容會保留。</translation>
    </message>
</context>
<context>
    <name>crm::ui::UserDialog</name>
    <message>
        <source>New person</source>
        <translation>新增成員</translation>
    </message>
    <message>
        <source>Roles decide what somebody may do with this program.</source>
        <translation>角色決定成員在本程式中可以做什麼。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>請填寫成員姓名。</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>啟用</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>已離職</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Somebody who has left keeps the history.</source>
        <translation>離職成員的歷史記錄會保留。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Password…</source>
        <translation>密碼…</translation>
    </message>
</context>
<context>
    <name>crm::ui::ValueView</name>
    <message>
        <source>Still customers</source>
        <translation>仍是客戶</translation>
    </message>
    <message>
        <source>Purchases in the next 12 months</source>
        <translation>未來 12 個月的購買次數</translation>
    </message>
    <message>
        <source>Worth in the next 12 months</source>
        <translation>未來 12 個月的價值</translation>
    </message>
    <message>
        <source>How right the model was</source>
        <translation>模型有多準</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>of %1 who ever bought</source>
        <translation>共 %1 位曾購買</translation>
    </message>
    <message>
        <source>with care: those who buy often buy for other amounts</source>
        <translation>僅供參考：購買頻繁的客戶單次金額不同</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Revenue so far</source>
        <translation>至今銷售額</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>第 %1 週</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>預期</translation>
    </message>
    <message>
        <source>It expected %1 purchases, %2 were made (%3)</source>
        <translation>預期購買 %1 次，實際 %2 次（%3）</translation>
    </message>
    <message>
        <source>Repeat purchases, week by week; the model only knew the orders until %1</source>
        <translation>逐週累計的重複購買；模型只知道 %1 之前的訂單</translation>
    </message>
    <message numerus="yes">
        <source>%n purchases</source>
        <translation>
            <numerusform>%n 次購買</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln may become your best customers</source>
        <translation>
            <numerusform>%Ln 位客戶可能成為高價值客戶</numerusform>
        </translation>
    </message>
    <message>
        <source>Not among the best so far, foretold to be worth as much as the best fifth</source>
        <translation>目前不在最好之列，但預計價值達到前五分之一</translation>
    </message>
    <message>
        <source>Of %1 named on %2, %3 then bought as much as the best fifth; of the others %4</source>
        <translation>%2 時點名的 %1 位中，有 %3 之後的購買額達到前五分之一；其他客戶中為 %4</translation>
    </message>
    <message>
        <source>Nobody stands out.</source>
        <translation>沒有突出的客戶。</translation>
    </message>
    <message>
        <source>discounted by 10% a year</source>
        <translation>依每年 10% 折現</translation>
    </message>
    <message>
        <source>How these figures come about</source>
        <translation>這些數字是怎麼算出來的</translation>
    </message>
    <message>
        <source>of two customers, the one it said did buy again</source>
        <translation>兩位客戶相比，它說更可能買的那位確實又買了</translation>
    </message>
    <message>
        <source>The model %1 looked at the orders of %2 customers, %3 of whom came back at least once.</source>
        <translation>模型 %1 看了 %2 位客戶的訂單，其中 %3 位至少回購過一次。</translation>
    </message>
    <message>
        <source>It takes everybody to buy at a rhythm of their own, on average every %1 days, and to stay away for good after a purchase with a chance of %2 on average. From that, and from how long each has been silent, follows who will buy how often.</source>
        <translation>它認為每位客戶都按自己的節奏購買，平均每 %1 天一次；每次購買之後，平均有 %2 的可能不再回來。再看每位客戶已經沉默了多久，就得出誰還會買多少次。</translation>
    </message>
    <message>
        <source>The calculation came to a clear end: %1 of %2 attempts from different beginnings led to it.</source>
        <translation>計算結果是明確的：從不同起點嘗試 %2 次，%1 次得到同一結果。</translation>
    </message>
    <message>
        <source>For those who know such models: %1; log-likelihood %2; in weeks</source>
        <translation>供熟悉這類模型的人參考：%1；對數概似 %2；以週為單位</translation>
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
        <translation>主要購買</translation>
    </message>
    <message>
        <source>Bought first in</source>
        <translation>首次購買年份</translation>
    </message>
    <message>
        <source>%1 (%2 customers; %3 to %4)</source>
        <translation>%1（%2 位客戶；%3 至 %4）</translation>
    </message>
    <message>
        <source>%1 (%2 customers)</source>
        <translation>%1（%2 位客戶）</translation>
    </message>
    <message>
        <source>In brackets, where 95 of 100 such estimates would lie, by how sure the model is</source>
        <translation>括號內為可靠範圍：這樣估計 100 次，約 95 次落在其中</translation>
    </message>
    <message>
        <source>%1 will bring most: %2, %3 a customer</source>
        <translation>%1將帶來最多：%2，每位 %3</translation>
    </message>
    <message>
        <source>Orders before</source>
        <translation>此前的訂單數</translation>
    </message>
    <message>
        <source>Bought afterwards, each</source>
        <translation>之後每位實際購買</translation>
    </message>
    <message>
        <source>Expected, each</source>
        <translation>之後每位預計購買</translation>
    </message>
    <message>
        <source>%1 or more (%2 customers)</source>
        <translation>%1 次及以上（%2 位客戶）</translation>
    </message>
    <message>
        <source>Said and seen, by how often they had bought</source>
        <translation>預計與實際，按此前購買次數</translation>
    </message>
    <message>
        <source>Customers with so many orders until %1: orders after it, on average</source>
        <translation>截至 %1 有這麼多訂單的客戶，之後平均的購買次數</translation>
    </message>
    <message>
        <source>Really bought</source>
        <translation>實際購買</translation>
    </message>
</context>
<context>
    <name>crm::ui::ValuesButton</name>
    <message>
        <source>Choose…</source>
        <translation>請選擇…</translation>
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
        <translation>尋找，或輸入其他值後按 Enter</translation>
    </message>
    <message>
        <source>Find a value</source>
        <translation>尋找選項</translation>
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
        <translation>修改檢視</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>存為檢視</translation>
    </message>
    <message>
        <source>A view keeps the filters, the sorting and the columns of the list.</source>
        <translation>檢視會記住清單的篩選、排序和欄。</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>僅自己</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Please give it a name.</source>
        <translation>請輸入名稱。</translation>
    </message>
    <message>
        <source>For</source>
        <translation>誰可見</translation>
    </message>
</context>
<context>
    <name>crm::ui::VisitPrint</name>
    <message>
        <source>Before a visit</source>
        <translation>拜訪之前</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>無法寫入 %1：%2</translation>
    </message>
    <message>
        <source>The page for the visit was saved.</source>
        <translation>拜訪準備已儲存。</translation>
    </message>
    <message>
        <source>Prepare a visit</source>
        <translation>拜訪準備</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 檔案 (*.pdf)</translation>
    </message>
    <message>
        <source>Visit %1</source>
        <translation>拜訪 %1</translation>
    </message>
</context>
<context>
    <name>crm::ui::WelcomePage</name>
    <message>
        <source>Welcome to Kingfisher</source>
        <translation>歡迎使用翠鳥</translation>
    </message>
    <message>
        <source>Everything is kept in one file on this computer. How would you like to begin?</source>
        <translation>所有資料都儲存在這台電腦的一個檔案裡。您想怎樣開始？</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>先看看</translation>
    </message>
    <message>
        <source>Open a demonstration with customers, orders and a pool.</source>
        <translation>開啟示範資料，裡面有客戶、訂單和公海。</translation>
    </message>
    <message>
        <source>Import a sheet</source>
        <translation>匯入表格</translation>
    </message>
    <message>
        <source>Bring your customers along from Excel or CSV.</source>
        <translation>從 Excel 或 CSV 帶入您的客戶。</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>從空白開始</translation>
    </message>
    <message>
        <source>Create a file and enter the first customer yourself.</source>
        <translation>建立一個檔案，自己輸入第一個客戶。</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>開啟檔案</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>最近開啟</translation>
    </message>
    <message>
        <source>Continue with a file that you have.</source>
        <translation>繼續使用已有的翠鳥檔案。</translation>
    </message>
    <message>
        <source>Join a team&apos;s file</source>
        <translation>加入團隊檔案</translation>
    </message>
    <message>
        <source>Work in the file that a colleague has shared.</source>
        <translation>在同事共用的檔案中工作。</translation>
    </message>
</context>
<context>
    <name>crm::ui::WindowActions</name>
    <message>
        <source>New file…</source>
        <translation>新增檔案…</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>開啟檔案…</translation>
    </message>
    <message>
        <source>Join a team&apos;s file…</source>
        <translation>加入團隊檔案…</translation>
    </message>
    <message>
        <source>Import a sheet…</source>
        <translation>匯入表格…</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <translation>匯出清單…</translation>
    </message>
    <message>
        <source>Slim list of pages</source>
        <translation>收合導覽列</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新整理</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>復原：%1</translation>
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
        <translation>撤回對「%1」的同意</translation>
    </message>
    <message>
        <source>It stays on record that they agreed, and that they no longer do.</source>
        <translation>曾經同意、現已撤回，兩者都留存記錄。</translation>
    </message>
    <message>
        <source>By phone, by a reply to a message</source>
        <translation>電話告知、回覆訊息</translation>
    </message>
    <message>
        <source>On</source>
        <translation>下一頁</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記錄</translation>
    </message>
</context>
<context>
    <name>crm::ui::WorkProfileDialog</name>
    <message>
        <source>New customers are allocated by what people know and when they work.</source>
        <translation>新客戶依員工的專長和工作時間分配。</translation>
    </message>
    <message>
        <source>The whole day</source>
        <translation>全天</translation>
    </message>
    <message>
        <source>From</source>
        <translation>從</translation>
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
        <translation>5，資歷最深</translation>
    </message>
    <message>
        <source>Seniority</source>
        <translation>資歷</translation>
    </message>
    <message>
        <source>Knows about</source>
        <translation>專長</translation>
    </message>
    <message>
        <source>Works on</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Skills and hours of %1 were saved</source>
        <translation>已儲存 %1 的專長和工作時間</translation>
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
            <numerusform>%n 天後</numerusform>
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
        <translation>本季</translation>
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
        <translation>近 12 個月</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>自訂</translation>
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
        <translation>全部時間</translation>
    </message>
    <message>
        <source>No product</source>
        <translation>無產品</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>未分類</translation>
    </message>
    <message>
        <source>No region</source>
        <translation>未知地區</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>無負責人</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Every month of %1 sold more than a year before</source>
        <translation>%1 年每個月的銷售額都高於去年同期</translation>
    </message>
    <message>
        <source>%1: as much sold as a year before</source>
        <translation>%1：銷售額與去年同期持平</translation>
    </message>
    <message>
        <source>%1: %2 more sold than a year before</source>
        <translation>%1：銷售額比去年同期高 %2</translation>
    </message>
    <message>
        <source>%1: %2 less sold than a year before</source>
        <translation>%1：銷售額比去年同期低 %2</translation>
    </message>
    <message>
        <source>Revenue over time</source>
        <translation>銷售額走勢</translation>
    </message>
    <message>
        <source>%1 sold most: %2</source>
        <translation>%1 銷售額最高：%2</translation>
    </message>
    <message>
        <source>Nothing was sold</source>
        <translation>沒有銷售</translation>
    </message>
    <message>
        <source>All revenue comes from %1</source>
        <translation>銷售額全部來自%1</translation>
    </message>
    <message>
        <source>%1 makes up half of the revenue</source>
        <translation>%1占銷售額的一半</translation>
    </message>
    <message>
        <source>%1 makes up %2 of the revenue</source>
        <translation>%1占銷售額的 %2</translation>
    </message>
    <message numerus="yes">
        <source>The %n largest customers bring %1 of the revenue</source>
        <translation>
            <numerusform>前 %n 大客戶貢獻了銷售額的 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n best products bring %1 of the revenue</source>
        <translation>
            <numerusform>最暢銷的 %n 種產品貢獻了銷售額的 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 leads with %2 of the revenue</source>
        <translation>%1居首，占銷售額的 %2</translation>
    </message>
    <message>
        <source>%1 on prior period</source>
        <translation>較上期 %1</translation>
    </message>
    <message>
        <source>%1 on prior year</source>
        <translation>較去年同期 %1</translation>
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
        <translation>已下單</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>100 次裡 %1 次</translation>
    </message>
    <message>
        <source>not used: you said that it is filled in afterwards</source>
        <translation>不採用：您說過它是事後才填的</translation>
    </message>
    <message>
        <source>not used: alone it is right in %1 cases, so it is probably filled in afterwards</source>
        <translation>不採用：單憑它就能判斷對 %1，多半是事後才填的</translation>
    </message>
    <message>
        <source>used, but look at it: some of its values nearly always end the same way</source>
        <translation>採用，但請留意：它的某些取值幾乎總是同一個結果</translation>
    </message>
    <message>
        <source>used: alone it tells next to nothing</source>
        <translation>採用：單憑它幾乎看不出什麼</translation>
    </message>
    <message>
        <source>used: alone it is right in %1 cases</source>
        <translation>採用：單憑它能判斷對 %1</translation>
    </message>
    <message>
        <source>%1 It takes at least %2 customers whose outcome is known, %3 with a yes and %3 with a no. Now there are %4, %5 of them with a yes.</source>
        <translation>%1至少需要 %2 個結果已知的客戶，其中成交和未成交各 %3 個。現在有 %4 個，其中成交 %5 個。</translation>
    </message>
    <message>
        <source>Of one who came and one who did not, the score picks the right one in %1 cases; a coin in 50.</source>
        <translation>從一個成交和一個未成交的客戶裡選，評分%1選對；拋硬幣是 50 次。</translation>
    </message>
    <message>
        <source>Of one who came and one who did not, the score picks the right one in %1 cases. Going by %2 alone: in %3. A coin: in 50.</source>
        <translation>從一個成交和一個未成交的客戶裡選，評分%1選對；只看「%2」是%3；拋硬幣是 50 次。</translation>
    </message>
    <message>
        <source>Of one who came and one who did not, the score picks the right one in %1 cases. It is no better than going by %2 alone: in %3.</source>
        <translation>從一個成交和一個未成交的客戶裡選，評分%1選對，並不比只看「%2」（%3）強。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: more than most</source>
        <translation>%1：高於多數客戶</translation>
    </message>
    <message>
        <source>%1: no more than most</source>
        <translation>%1：不高於多數客戶</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
</TS>
