#include "ui/team/roletexts.h"

#include <QCoreApplication>

namespace crm::ui {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(crm::ui::RoleTexts)
};

} // namespace

QString roleNote(Role role)
{
    switch (role) {
    case Role::Administrator: return Texts::tr("May do everything, and decides who works here");
    case Role::Manager:
        return Texts::tr("Assigns customers, keeps pools and products, takes back what others did");
    case Role::Sales: return Texts::tr("Works with customers and orders, claims from the pool");
    case Role::Assistant: return Texts::tr("Enters and imports for others, without claiming");
    case Role::Reader: return Texts::tr("May look at everything, and change nothing");
    }
    return {};
}

} // namespace crm::ui
