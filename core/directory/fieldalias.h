#pragma once

#include "core/directory/customerfield.h"

#include <QStringList>

namespace crm {

/// A field by what people call it in Chinese, in either script: 城市, 負責人.
std::optional<CustomerField> fieldOfAlias(QStringView name);
/// The first name of each field, in Simplified.
QStringList fieldAliases();

/// "company" or "person" of what people call them in the program's languages.
std::optional<QString> customerKindOfAlias(QStringView name);

} // namespace crm
