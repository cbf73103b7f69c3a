#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/tr.h"

#include <memory>

namespace crm::cli {

/// A clock that stands at "2026-11-22T10:00:00+08:00", or at noon of "2026-11-22". Throws Invalid for
/// anything else.
inline std::shared_ptr<const Clock> fixedClock(const QString &instant)
{
    auto time = QDateTime::fromString(instant, Qt::ISODateWithMs);
    if (const auto day = QDate::fromString(instant, Qt::ISODate); day.isValid() && instant.size() == 10)
        time = QDateTime(day, QTime(12, 0));
    if (!time.isValid())
        throw Error(Error::Code::Invalid, Tr::tr("%1 is not an instant.").arg(instant));
    return std::make_shared<FixedClock>(time.toMSecsSinceEpoch());
}

} // namespace crm::cli
