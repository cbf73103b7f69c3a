#pragma once

#include "core/privacy/erasure.h"

namespace crm {
class Workspace;
} // namespace crm

namespace crm::ui {

class Page;

/// Asks where to, and writes everything about a person there.
void writePackage(Page &page, Workspace &workspace, const PersonSubject &subject, const QString &name);

/// Opens the dialog that erases in two steps.
void erasePerson(Page &page, Workspace &workspace, const ErasureOrder &order);

} // namespace crm::ui
