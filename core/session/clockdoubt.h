#pragma once

#include <QtGlobal>

#include <optional>

namespace crm {

class Session;

/// When what was written last was written, in milliseconds UTC, where this machine's clock has not come that
/// far by minutes: one of the clocks is wrong. Only dates depend on it; operations have their order.
std::optional<qint64> writtenAhead(Session &session);

} // namespace crm
