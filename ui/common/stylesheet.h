#pragma once

#include "ui/common/tokens.h"

#include <QString>

namespace crm::ui {

/// The style sheet of the standard controls. Whatever repeats or has data is painted instead.
/// Roles of labels: title, heading, strong, muted, caption, error. Kinds of buttons: primary, ghost, danger.
QString styleSheet(const Tokens &tokens, double textScale);

} // namespace crm::ui
