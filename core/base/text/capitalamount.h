#pragma once

#include "core/base/amount.h"

namespace crm {

/// Which characters capitals are written in: 贰 or 貳, 万 or 萬.
enum class CapitalStyle { Simplified, Traditional };

/// An amount as Chinese papers have it so that nobody alters it: "壹仟肆佰零玖元伍角", "陆仟零柒元壹角肆分",
/// "壹万元整". Rounded half away from zero to 分; below zero with 负 before it. Source: the rules of the
/// People's Bank of China on filling in bills and settlement vouchers (支付结算办法, annex 1).
QString capitalAmount(Amount amount, CapitalStyle style = CapitalStyle::Simplified);

} // namespace crm
