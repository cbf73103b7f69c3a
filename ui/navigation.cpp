#include "ui/navigation.h"

#include "ui/order/orderspage.h"
#include "ui/pool/poolpage.h"
#include "ui/product/productspage.h"
#include "ui/settings/settingspage.h"

#include <QCoreApplication>

namespace crm::ui {

QString NavigationEntry::name() const
{
    return QCoreApplication::translate("Navigation", title);
}

QString NavigationEntry::newName() const
{
    return newText ? QCoreApplication::translate("Navigation", newText) : QString();
}

std::vector<NavigationEntry> navigation()
{
    using Group = NavigationEntry::Group;
    return {
        {"pool", QT_TRANSLATE_NOOP("Navigation", "Pool"), "pool", Group::Work, page<PoolPage>()},
        {"orders", QT_TRANSLATE_NOOP("Navigation", "Orders"), "orders", Group::Work, page<OrdersPage>(),
         QT_TRANSLATE_NOOP("Navigation", "New order")},
        {"products", QT_TRANSLATE_NOOP("Navigation", "Products"), "product", Group::Work,
         page<ProductsPage>(), QT_TRANSLATE_NOOP("Navigation", "New product")},
        {"settings", QT_TRANSLATE_NOOP("Navigation", "Settings"), "settings", Group::Foot,
         page<SettingsPage>()},
    };
}

} // namespace crm::ui
