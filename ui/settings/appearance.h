#pragma once

#include "ui/common/theme.h"

namespace crm {
class Settings;
}

namespace crm::ui {

/// The look that the settings ask for; the language of the system where none has been chosen.
Appearance appearanceOf(const Settings &settings);

} // namespace crm::ui
