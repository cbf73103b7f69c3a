#pragma once

#include <QDate>
#include <QDateTime>
#include <QTimeZone>

namespace crm {

/// What time it is. Tests and `--as-of` set it; everybody else asks the system.
class Clock
{
public:
    virtual ~Clock() = default;

    /// Milliseconds since 1970 in UTC.
    virtual qint64 now() const { return QDateTime::currentMSecsSinceEpoch(); }

    /// The calendar day in the zone of the team, which is stored in the base and not taken from the PC.
    QDate today(const QTimeZone &zone) const { return QDateTime::fromMSecsSinceEpoch(now(), zone).date(); }
};

/// A clock that stands still until it is told otherwise.
class FixedClock : public Clock
{
public:
    explicit FixedClock(qint64 now)
        : m_now(now)
    {
    }
    qint64 now() const override { return m_now; }
    void set(qint64 now) { m_now = now; }
    void advance(qint64 milliseconds) { m_now += milliseconds; }

private:
    qint64 m_now;
};

} // namespace crm
