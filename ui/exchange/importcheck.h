#pragma once

#include "ui/exchange/importplan.h"

namespace crm::ui {

/// Reads the whole sheet as `plan` says. Not for the window's thread.
ImportPreview checkSheet(const ImportPlan &plan, const Progress &progress);

} // namespace crm::ui
