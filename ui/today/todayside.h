#pragma once

#include "core/today/today.h"

#include <QTimeZone>
#include <QWidget>

class QLabel;

namespace crm::ui {

class Button;
class GaugeTile;
class Ring;
class Timeline;

/// Beside the list of a day: how far it went, what is to happen at which hour, and who goes back to a pool.
class TodaySide : public QWidget
{
    Q_OBJECT

public:
    explicit TodaySide(QWidget *parent = nullptr);
    void set(const TodayList &list, const QTimeZone &zone);

signals:
    void customerWanted(crm::CustomerId customer);
    void planWanted(); ///< a call with everybody who goes back to a pool, and with whom nothing is planned

private:
    void setProgress(const TodayList &list);
    void setSchedule(const TodayList &list, const QTimeZone &zone);
    void setRecycling(const TodayList &list);

    Ring *m_ring;
    QLabel *m_talks;
    QLabel *m_other;
    QWidget *m_schedulePanel;
    Timeline *m_schedule;
    QWidget *m_recyclingPanel;
    GaugeTile *m_recycling;
    Button *m_plan;
};

} // namespace crm::ui
