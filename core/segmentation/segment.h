#pragma once

#include "core/base/id.h"

#include <QString>

namespace crm {

using SegmentId = Id<struct SegmentTag>;

/// A group of customers under a name: by a rule that is always current, or a list that somebody put together.
struct Segment
{
    enum class Kind { Rule, List };

    SegmentId id = {};
    QString name = {};
    Kind kind = Kind::Rule;
    QString expression = {}; ///< of a rule: in the filter language
    QString notes = {}; ///< what it is for
    qint64 members = 0; ///< of a list, as it was read
    qint64 rev = 1;

    bool isList() const { return kind == Kind::List; }
    friend bool operator==(const Segment &, const Segment &) = default;
};

} // namespace crm
