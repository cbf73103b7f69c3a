#pragma once

#include "core/activity/activity.h"

#include <QHash>
#include <QSet>

namespace crm {
class Settings;
}

namespace crm::ui {

/// Of what planned activities a person has been reminded on this machine, and until when they put which off.
/// What was moved to another time is reminded of again. Survives restarts.
class ReminderMemory
{
public:
    /// `file` is the base that is open.
    ReminderMemory(Settings &settings, const QString &file, UserId user);

    /// What is to be told of now: due, not told yet, and not put off; what was due before `since` only where
    /// it was put off.
    std::vector<CalendarEntry> news(const std::vector<CalendarEntry> &due, qint64 since, qint64 now) const;
    void told(const std::vector<CalendarEntry> &entries);
    /// They come again then.
    void snooze(const std::vector<CalendarEntry> &entries, qint64 until);
    /// Drops what lies before that instant.
    void forgetBefore(qint64 instant);

private:
    QSet<QString> known() const;
    QHash<QString, qint64> snoozed() const; ///< until when
    void store(const QSet<QString> &known, const QHash<QString, qint64> &snoozed);

    Settings &m_settings;
    QString m_key;
};

} // namespace crm::ui
