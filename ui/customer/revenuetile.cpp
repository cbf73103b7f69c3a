#include "ui/customer/revenuetile.h"

#include "ui/common/formatters.h"

#include <QCoreApplication>

namespace crm::ui {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(crm::ui::RevenueTile)
};

} // namespace

void showRevenue(Tile *tile, const OrderSums &sums, const QString &currency)
{
    if (sums.count == 0) {
        tile->setNone(Texts::tr("none yet"));
        return;
    }
    QStringList amounts;
    if (sums.revenue.value != 0 || sums.others.empty())
        amounts << format::compactMoney(sums.revenue, currency);
    for (const auto &[other, amount] : sums.others)
        amounts << format::compactMoney(amount, other);
    const QString first = amounts.takeFirst();
    const QString orders = Texts::tr("%n orders", nullptr, int(sums.count));
    tile->set(first, format::facts(QStringList{orders} + amounts));
}

} // namespace crm::ui
