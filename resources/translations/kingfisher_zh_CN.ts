<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Application</name>
    <message>
        <source>The settings could not be read and were begun anew; the old ones are kept as %1.</source>
        <translation>设置文件无法读取，已恢复默认设置；原文件保留为 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be read. Nothing was opened.</source>
        <translation>无法读取 %1，未打开任何文件。</translation>
    </message>
    <message>
        <source>There is no page &apos;%1&apos;. Pages: %2.</source>
        <translation>没有“%1”页面。可用页面：%2。</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
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
</context>
<context>
    <name>crm::ui::ConfirmBox</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
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
    <name>crm::ui::FormDialog</name>
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
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>crm::ui::MainWindow</name>
    <message>
        <source>Kingfisher</source>
        <translation>翠鸟</translation>
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
    <name>crm::ui::NavRail</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>经营</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>Kingfisher</source>
        <translation>翠鸟</translation>
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
</context>
<context>
    <name>crm::ui::StatusLine</name>
    <message>
        <source>F1 Help</source>
        <translation>F1 帮助</translation>
    </message>
    <message numerus="yes">
        <source>Shared with %n colleagues</source>
        <translation>
            <numerusform>与 %n 位同事共享</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup checked: %1</source>
        <translation>备份已校验：%1</translation>
    </message>
</context>
<context>
    <name>crm::ui::Timeline</name>
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
</context>
<context>
    <name>crm::ui::TopBar</name>
    <message>
        <source>Search customers, contacts, phones, orders</source>
        <translation>搜索客户、联系人、电话、订单，支持拼音</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
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
        <source>Continue with a file of yours, or join that of your team.</source>
        <translation>继续使用已有的文件，或加入团队的文件。</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>最近打开</translation>
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
</TS>
