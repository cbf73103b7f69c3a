#pragma once

#include "core/base/clock.h"

#include <memory>

namespace crm {

/// What the made-up company has agreed on about its pools: how many one may claim and hold, which customers
/// go back by themselves, and who gets new ones. Made by one of its managers, with the services that the
/// pages use; whoever is overdue goes back at once, so that nothing moves when the base is opened first.
void agreeOnDemo(const QString &path, const std::shared_ptr<const Clock> &clock);

} // namespace crm
