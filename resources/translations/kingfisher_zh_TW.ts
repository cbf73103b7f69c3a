<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en_US">
<context>
    <name>Application</name>
    <message>
        <source>The settings could not be read and were begun anew; the old ones are kept as %1.</source>
        <translation>設定檔無法讀取，已還原預設設定；原檔案保留為 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be read. Nothing was opened.</source>
        <translation>無法讀取 %1，未開啟任何檔案。</translation>
    </message>
    <message>
        <source>There is no page &apos;%1&apos;. Pages: %2.</source>
        <translation>沒有「%1」頁面。可用頁面：%2。</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
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
        <translation>翠鳥</translation>
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
    <name>crm::ui::NavRail</name>
    <message>
        <source>Pages</source>
        <translation>頁面</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>經營</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>Kingfisher</source>
        <translation>翠鳥</translation>
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
        <translation>用於日曆和按週統計。</translation>
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
</context>
<context>
    <name>crm::ui::StatusLine</name>
    <message>
        <source>F1 Help</source>
        <translation>F1 說明</translation>
    </message>
    <message numerus="yes">
        <source>Shared with %n colleagues</source>
        <translation>
            <numerusform>與 %n 位同事共用</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup checked: %1</source>
        <translation>備份已校驗：%1</translation>
    </message>
</context>
<context>
    <name>crm::ui::Timeline</name>
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
</context>
<context>
    <name>crm::ui::TopBar</name>
    <message>
        <source>Search customers, contacts, phones, orders</source>
        <translation>搜尋客戶、聯絡人、電話、訂單，支援拼音</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>選單</translation>
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
        <source>Continue with a file of yours, or join that of your team.</source>
        <translation>繼續使用既有的檔案，或加入團隊的檔案。</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>最近開啟</translation>
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
</TS>
