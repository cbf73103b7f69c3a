#pragma once

#include "core/exchange/importfield.h"

namespace crm {

/// Whether what stands in front of a known header leaves it what it is: 客户联系电话 is a phone and Ship To
/// City a city, but 供应商编号 is no code of the product and 优惠金额 no amount of the line. `before` is a
/// key of headerKey(). Where the field is text that anybody may have, only the words of somebody else spoil
/// it; a code, a name, a day and a number need words that are known to change nothing.
bool keepsSubject(const QString &before, ImportFieldType type);

/// Whether these words say that it is somebody else's: 紧急联系人, 供应商.
bool isOfSomebodyElse(const QString &before);

/// Headers that number the rows as often as they name a code: 编号, No., ID.
bool isVagueCode(ImportKind kind, const QString &key);

} // namespace crm
