#include "ui/navigation.h"

#include "ui/exchange/importpage.h"
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
        {"import", QT_TRANSLATE_NOOP("Navigation", "Import"), "import", Group::Manage, page<ImportPage>()},
        {"settings", QT_TRANSLATE_NOOP("Navigation", "Settings"), "settings", Group::Foot,
         page<SettingsPage>()},
    };
}

} // namespace crm::ui
