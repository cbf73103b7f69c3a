#pragma once

#include <QString>

namespace crm::ui {

/// The character on a customer's avatar: of the name, but not that of its city or region, which half of the
/// list begins with.
QString customerInitial(const QString &name, const QString &city, const QString &region);

} // namespace crm::ui
