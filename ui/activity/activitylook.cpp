#include "ui/activity/activitylook.h"

namespace crm::ui {

const char *iconOf(ActivityKind kind)
{
    switch (kind) {
    case ActivityKind::Call: return "phone";
    case ActivityKind::Visit: return "pin";
    case ActivityKind::Mail: return "mail";
    case ActivityKind::Message: return "chat";
    case ActivityKind::Meeting: return "team";
    case ActivityKind::Note: return "note";
    case ActivityKind::Task: return "check";
    }
    return "info";
}

} // namespace crm::ui
