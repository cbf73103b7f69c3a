#pragma once

#include "core/base/amount.h"

#include <QStringList>

namespace crm::ui {

/// What somebody typed for an amount: "12,000", "1.2万", "3亿"; nothing at all is 0. Nothing for what is no
/// amount, or less than nothing.
std::optional<Amount> typedMoney(QString text);
/// The same back, as one types it: without grouping, and without decimals that say nothing; empty for 0.
QString moneyText(Amount amount);

/// The currencies that forms offer: those given first, and then the usual ones.
QStringList offeredCurrencies(const QStringList &first);

} // namespace crm::ui
