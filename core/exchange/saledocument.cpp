#include "core/exchange/saledocument.h"

#include "core/base/text/fold.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr std::array kOthers = {u"进货",           u"购进",         u"采购入库", u"采购退", u"采购收货",
                                u"收款",           u"付款",         u"报价",     u"盘点",   u"调拨",
                                u"领料",           u"报损",         u"payment",  u"quot",   u"stocktake",
                                u"stock transfer", u"goods receipt"};
/// Not 退 alone: there are 退热贴.
constexpr std::array kReturns = {u"退货", u"退回",   u"销退",   u"退单",        u"退款",
                                 u"退换", u"返货",   u"红字",   u"红冲",        u"冲红",
                                 u"冲销", u"return", u"refund", u"credit note", u"credit memo"};
/// A promise, no return.
constexpr std::array kPromises = {u"可退", u"不退", u"无理由退", u"退税", u"returnable", u"no return"};

} // namespace

SaleDocument saleDocumentOf(std::string_view word)
{
    const auto text = fold(QString::fromUtf8(word.data(), qsizetype(word.size())));
    const auto says = [&](const auto &words) {
        return std::ranges::any_of(words, [&](const char16_t *each) { return text.contains(each); });
    };
    if (says(kOthers))
        return SaleDocument::NoSale;
    return (says(kReturns) || text == u"退") && !says(kPromises) ? SaleDocument::Return : SaleDocument::Sale;
}

} // namespace crm
