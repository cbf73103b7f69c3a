#pragma once

#include "ui/order/picker.h"

namespace crm {
class Workspace;
}

namespace crm::ui {

/// Customers as the search of the list finds them, for as long as `receiver` lives.
Picker::Source customersToPick(Workspace &workspace, QObject *receiver);

} // namespace crm::ui
