#pragma once

#include "core/recycling/recycling.h"

#include <QSet>

namespace crm {
class Settings;
}

namespace crm::ui {

/// Which warnings a person has been told on this machine, and until when they want none. Survives restarts.
class WarningMemory
{
public:
    /// `file` is the base that is open.
    WarningMemory(Settings &settings, const QString &file);

    /// What was not told yet; nothing while it is snoozed.
    std::vector<RecycleWarning> news(const std::vector<RecycleWarning> &due, qint64 now) const;
    void told(const std::vector<RecycleWarning> &warnings, QDate today);
    /// They come again then.
    void snooze(const std::vector<RecycleWarning> &warnings, qint64 until);
    qint64 snoozedUntil() const;

private:
    QSet<QString> known() const;
    void store(const QSet<QString> &known);

    Settings &m_settings;
    QString m_key;
};

} // namespace crm::ui
