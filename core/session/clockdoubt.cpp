#include "core/session/clockdoubt.h"

#include "core/operation/undoservice.h"
#include "core/session/session.h"

namespace crm {
namespace {

constexpr qint64 kTolerated = 5 * 60 * 1000; // milliseconds; the clocks of an office differ by that much

} // namespace

std::optional<qint64> writtenAhead(Session &session)
{
    const auto last = session.undo().log({.limit = 1});
    if (last.empty() || last.front().at <= session.operations().clock().now() + kTolerated)
        return {};
    return last.front().at;
}

} // namespace crm
