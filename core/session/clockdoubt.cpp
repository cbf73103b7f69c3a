#include "core/session/clockdoubt.h"

#include "core/recycling/recyclingservice.h"
#include "core/session/session.h"

namespace crm {
namespace {

constexpr qint64 kTolerated = 5 * 60 * 1000; // milliseconds; the clocks of an office differ by that much

} // namespace

std::optional<qint64> writtenAhead(Session &session)
{
    const auto last = session.recycling().newestEvent();
    if (!last || *last <= session.operations().clock().now() + kTolerated)
        return {};
    return last;
}

} // namespace crm
