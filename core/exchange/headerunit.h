#pragma once

#include "core/exchange/cellcurrency.h"

namespace crm {

/// What a header says in brackets of the numbers below it: 金额（万元） are ten thousands, 金额(USD) are of
/// dollars.
struct HeaderUnit
{
    int zeros = 0; ///< decimal places that are left out; below zero of 分, which is a part
    const CurrencySign *currency = nullptr; ///< of currencySigns(), or null
    QString text = {}; ///< as it stands; empty where nothing is said

    bool isEmpty() const { return zeros == 0 && !currency; }
};

/// Whether the numbers below a header are hundredths: 折扣率(%), Disc %.
bool isPercentHeader(const QString &header);
/// Whether a header says that its price is what is left after a discount: 折后单价.
bool isNetPrice(const QString &header);

/// What a quantity counts, 箱 of 数量(箱), and for one of what a price is, kg of 单价(元/kg); empty where a
/// header does not say it.
QString unitOfQuantity(const QString &header);
QString unitOfPrice(const QString &header);

HeaderUnit unitOfHeader(const QString &header, bool isMoney = false);
/// Likewise of such a remark alone: "万元", "千美元", "USD", "单位：元/件"; nothing of "含税" or "千克".
HeaderUnit unitOfRemark(const QString &remark, bool isMoney = false);

} // namespace crm
