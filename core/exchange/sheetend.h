#pragma once

#include <string_view>

namespace crm {

/// Whether a name is none, but what stands below a sheet: 合计, 小计, 上海 汇总, 共2条记录,
/// 制表人：王五, Total.
bool endsSheet(std::string_view text);

} // namespace crm
