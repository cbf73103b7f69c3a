#pragma once

#include "core/operation/actor.h"

namespace crm {

// Of folders that tell people through this one.
using ActivityId = Id<struct ActivityTag>;
using CustomerId = Id<struct CustomerTag>;
using MessageId = Id<struct MessageTag>;

/// Words for one colleague: of another who named them in a note, or of a rule.
struct Message
{
    MessageId id = {};
    UserId user = {}; ///< for whom
    UserId sender = {}; ///< invalid: the program
    QString senderName = {}; ///< as it was read
    CustomerId customer = {};
    QString customerName = {}; ///< as it was read; empty also where the reader may not see it
    ActivityId activity = {}; ///< the note in which they were named
    QString text = {};
    qint64 createdAt = 0;
    bool seen = false;

    friend bool operator==(const Message &, const Message &) = default;
};

} // namespace crm
