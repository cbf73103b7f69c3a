#pragma once

#include "core/base/daterange.h"

#include <QStringList>

namespace crm::ui {

/// The periods that a list offers, by key: all, thisMonth, lastMonth, thisQuarter, thisYear, lastYear.
QStringList periodKeys();
QString periodName(const QString &key);
DateRange periodRange(const QString &key, QDate today);

} // namespace crm::ui
