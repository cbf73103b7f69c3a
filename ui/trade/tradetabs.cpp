#include "ui/trade/tradetabs.h"

#include "ui/common/page.h"

using namespace Qt::StringLiterals;

namespace crm::ui {

TradeTabs::TradeTabs(Page &page, const QString &current)
    : ChipRow(Choice::One)
{
    setObjectName(u"tradeTabs"_s);
    setAccessibleName(tr("Orders and what follows from them"));
    setTabs();
    add(u"orders"_s, tr("Orders"));
    add(u"deliveries"_s, tr("Deliveries"));
    add(u"receivables"_s, tr("Receivables"));
    add(u"returns"_s, tr("Returns"));
    choose({current});
    connect(this, &ChipRow::chosenChanged, &page, [this, &page, current] {
        const auto wanted = chosen().value(0, current);
        choose({current}); // this page keeps its own for when one comes back
        if (wanted != current)
            emit page.wanted(wanted, {});
    });
}

} // namespace crm::ui
