#include "ui/navigation.h"

#include "ui/customer/customerspage.h"
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
        {"customers", QT_TRANSLATE_NOOP("Navigation", "Customers"), "customers", Group::Work,
         page<CustomersPage>(), QT_TRANSLATE_NOOP("Navigation", "New customer")},
        {"settings", QT_TRANSLATE_NOOP("Navigation", "Settings"), "settings", Group::Foot,
         page<SettingsPage>()},
    };
}

} // namespace crm::ui
