#pragma once

#include "core/customfield/customfield.h"

#include <utility>
#include <vector>

namespace crm::ui {

/// A value of a field of the users' own as people read it. Amounts are in `currency`.
QString ownText(const CustomField &field, const QString &value, const QString &currency);

/// What is filled in, in the order of the fields: name and value.
std::vector<std::pair<QString, QString>> ownTexts(const std::vector<CustomField> &fields,
                                                  const CustomValues &values, const QString &currency);

} // namespace crm::ui
