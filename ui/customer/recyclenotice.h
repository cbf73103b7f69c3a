#pragma once

#include "core/recycling/recycling.h"
#include "ui/common/kit.h"

#include <optional>

namespace crm {
class Session;
}

namespace crm::ui {

/// When a customer goes back to a pool by itself, and until when its owner keeps it from that.
struct RecycleNotice
{
    std::optional<RecycleEntry> next = {};
    std::optional<QDate> protectedUntil = {};
};

RecycleNotice readRecycleNotice(Session &session, CustomerId id);

/// Urgent within three days, a warning within a week, quiet within a month; nothing beyond.
QList<Pills::Item> recyclePills(const RecycleNotice &notice, QDate today);

} // namespace crm::ui
