#include "ui/navigation.h"

#include "ui/customer/customerspage.h"
#include "ui/customfield/fieldspage.h"
#include "ui/settings/settingspage.h"
#include "ui/team/teampage.h"

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
        {"fields", QT_TRANSLATE_NOOP("Navigation", "Custom fields"), "columns", Group::Manage,
         page<FieldsPage>(), QT_TRANSLATE_NOOP("Navigation", "New field")},
        {"team", QT_TRANSLATE_NOOP("Navigation", "Team"), "team", Group::Manage, page<TeamPage>(),
         QT_TRANSLATE_NOOP("Navigation", "New person")},
        {"settings", QT_TRANSLATE_NOOP("Navigation", "Settings"), "settings", Group::Foot,
         page<SettingsPage>()},
    };
}

} // namespace crm::ui
