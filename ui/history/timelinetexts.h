#pragma once

#include "core/history/history.h"
#include "ui/common/timeline.h"

#include <QDate>
#include <QHash>
#include <QTimeZone>

namespace crm::ui {

/// The names and the day that a timeline is written with.
struct TimelineNames
{
    QHash<qint64, QString> users = {};
    QHash<qint64, QString> pools = {};
    QHash<qint64, QString> contacts = {};
    std::vector<CustomField> own = {}; ///< those of activities
    QString currency = {};
    QTimeZone zone = QTimeZone::utc();
    QDate today = {};
};

/// How one thing that happened is told: title, what was said in full, when and by whom.
TimelineEvent timelineEvent(const TimelineItem &item, const TimelineNames &names);

} // namespace crm::ui
