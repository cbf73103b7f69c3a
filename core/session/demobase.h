#pragma once

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/demo/demo.h"

#include <memory>

namespace crm {

/// Makes a base with a made-up company in it. `size` is "small" or a number of customers; throws Invalid for
/// anything else, and leaves nothing behind where it fails or is stopped.
DemoResult createDemoBase(const QString &path, const QString &size, std::shared_ptr<const Clock> clock,
                          const Progress &progress = noProgress);

} // namespace crm
