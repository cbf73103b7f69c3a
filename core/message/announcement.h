#pragma once

#include "core/operation/actor.h"

#include <QDate>

#include <optional>

namespace crm {

using AnnouncementId = Id<struct AnnouncementTag>;

/// What everybody is to know.
struct Announcement
{
    AnnouncementId id = {};
    UserId author = {};
    QString authorName = {}; ///< as it was read
    QString title = {};
    QString text = {};
    bool pinned = false;
    std::optional<QDate> until = {}; ///< the last day on which it stands on the board
    qint64 createdAt = 0;
    bool seen = false; ///< by the one at work
    qint64 readers = 0; ///< how many have seen it
    qint64 rev = 1;

    friend bool operator==(const Announcement &, const Announcement &) = default;
};

} // namespace crm
