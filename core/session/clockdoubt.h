#pragma once

#include <QtGlobal>

#include <optional>

namespace crm {

class Session;

/// The newest instant that the file vouches for, in milliseconds UTC, where this machine's clock has not come
/// that far by minutes: one of the clocks is wrong. Only dates depend on it; operations have their order. Of
/// what another machine wrote far ahead of all others nobody else is warned: it is that one's clock.
std::optional<qint64> writtenAhead(Session &session);

} // namespace crm
