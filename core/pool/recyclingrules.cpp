#include "core/pool/recyclingrules.h"

namespace crm {

RecycleDoubt doubtOf(qint64 now, std::optional<qint64> newestEvent, qint64 customers,
                     std::optional<qint64> confirmOver)
{
    constexpr qint64 kDay = 24LL * 60 * 60 * 1000;
    constexpr qint64 kSlack = 5LL * 60 * 1000; // clocks of a team differ a little
    if (newestEvent && now > *newestEvent + kDay)
        return RecycleDoubt::ClockAhead;
    if (newestEvent && now < *newestEvent - kSlack)
        return RecycleDoubt::ClockBehind;
    return confirmOver && customers > *confirmOver ? RecycleDoubt::ManyAtOnce : RecycleDoubt::None;
}

int warningStep(std::span<const int> warnDays, qint64 daysLeft)
{
    int step = 0;
    for (const int days : warnDays)
        if (days >= daysLeft && (step == 0 || days < step))
            step = days;
    return step;
}

} // namespace crm
