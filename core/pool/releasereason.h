#pragma once

#include <QString>

namespace crm {

/// Why customers are given back: what one chooses from.
struct ReleaseReason
{
    qint64 id = 0;
    QString name = {};
    bool active = true; ///< offered

    friend bool operator==(const ReleaseReason &, const ReleaseReason &) = default;
};

} // namespace crm
