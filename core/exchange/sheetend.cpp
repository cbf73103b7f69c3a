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
    case character("导"):
    case character("匯"):
    case character("填"): return true;
    default: return false;
    }
}

} // namespace

bool endsSheet(std::string_view text)
{
    if (!mayEndSheet(text))
        return false;
    static const QStringList sums =
        u"合计|合計|小计|小計|总计|總計|总合计|本页合计|本页小计|本月合计|累计|累計|"
        u"total|totals|subtotal|grandtotal|sum"_s.split(u'|');
    static const QRegularExpression made(
        u"^(制表|製表|制单|製單|审核|審核|复核|複核|打印|列印|导出|匯出|填表)(人|人员|员|日期|时间|時間)?[:：]"_s);
    const auto word = toText(text).remove(u' ').toLower();
    return sums.contains(word) || made.match(word).hasMatch();
}

} // namespace crm
