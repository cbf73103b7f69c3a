#pragma once

#include "ui/common/chip.h"

namespace crm::ui {

class Page;

/// The way between the orders and what follows from them: deliveries, receivables, returns.
class TradeTabs : public ChipRow
{
    Q_OBJECT

public:
    /// `current` is the key of the page on which they stand.
    TradeTabs(Page &page, const QString &current);
};

} // namespace crm::ui
