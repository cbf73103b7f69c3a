#pragma once

#include "core/session/visitsheet.h"

class QIODevice;

namespace crm {
class Workspace;
}

namespace crm::ui {

class Page;

/// Writes it as A4, a page where it fits. Texts stay texts. False where the device cannot be written.
bool writeVisitSheet(QIODevice &device, const VisitSheet &sheet);

/// Reads what is to be known before a visit, asks where to and writes it; the page tells what came of it.
void prepareVisit(Page &page, Workspace &workspace, CustomerId customer);

} // namespace crm::ui
