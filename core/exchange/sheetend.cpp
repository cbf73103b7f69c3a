#include "core/exchange/sheetend.h"

#include "core/exchange/sheetreader.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

/// A Chinese character by its three bytes.
constexpr int character(const char (&utf8)[4])
{
    return uchar(utf8[0]) << 16 | uchar(utf8[1]) << 8 | uchar(utf8[2]);
}

/// By its first character, which tells nearly all names and numbers from them.
bool mayEndSheet(std::string_view text)
{
    if (text.size() < 3 || text.size() > 60)
        return false;
    if (uchar(text.front()) < 0x80)
        return std::string_view("tTsSgG").find(text.front()) != std::string_view::npos;
    switch (uchar(text[0]) << 16 | uchar(text[1]) << 8 | uchar(text[2])) {
    case character("共"):
    case character("合"):
    case character("小"):
    case character("总"):
    case character("總"):
    case character("本"):
    case character("累"):
    case character("制"):
    case character("製"):
    case character("审"):
    case character("審"):
    case character("复"):
    case character("複"):
    case character("打"):
    case character("列"):
    case character("开"):
    case character("開"):
    case character("导"):
    case character("匯"):
    case character("填"): return true;
    default: return false;
    }
}

/// "上海 汇总", as Excel sums up the groups of a list.
bool sumsUpGroup(std::string_view text)
{
    for (const std::string_view end : {" 汇总", " 计数", " 求和", " 平均值", " 小计", " 合计", " 总计",
                                       " 合計", " 小計", " 總計", " 計數", " 彙總"})
        if (text.size() > end.size() && text.ends_with(end))
            return true;
    return false;
}

} // namespace

bool endsSheet(std::string_view text)
{
    if (sumsUpGroup(text))
        return true;
    if (!mayEndSheet(text))
        return false;
    static const QStringList sums = u"合计|合計|小计|小計|总计|總計|总合计|总计数|總計數|总和|总汇总|"
                                    u"总平均值|本页合计|本页小计|本月合计|累计|累計|"
                                    u"total|totals|subtotal|grandtotal|grandcount|sum"_s.split(u'|');
    static const QRegularExpression made(
        u"^(制表|製表|制单|製單|审核|審核|复核|複核|打印|列印|导出|匯出|填表|开票|開票)(人|人员|员|日期|时间|時間)?[:：]"_s);
    static const QRegularExpression counted(
        u"^共(计|計)?\\d+(条|條|家|个|個|位|行|笔|筆|户|戶|名|项|項)(记录|紀錄|数据|資料|客户|客戶|订单|訂單)?[。.]?$"_s);
    static const QRegularExpression colon(u"[:：]"_s);
    static const QRegularExpression remark(u"[(（][^)）]*[)）]"_s); // 合计（大写）
    const auto word = toText(text).remove(u' ').remove(remark).toLower();
    const auto before = word.section(colon, 0, 0); // 本页小计：1 家
    return sums.contains(word) || (before != word && sums.contains(before)) || made.match(word).hasMatch()
        || counted.match(word).hasMatch();
}

} // namespace crm
