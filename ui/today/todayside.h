#pragma once

#include "core/today/today.h"

#include <QDateTime>
#include <QWidget>

class QLabel;

namespace crm::ui {

class Button;
class DayGrid;
class GaugeTile;
class Ring;

/// Beside the list of a day: how far it went and what came of it, what is to happen at which hour, and who
/// goes back to a pool.
class TodaySide : public QWidget
{
    Q_OBJECT

public:
    explicit TodaySide(QWidget *parent = nullptr);
    /// `now` in the zone of the base.
    void set(const TodayList &list, const QDateTime &now);
    void addOnTop(QWidget *panel);

signals:
    void customerWanted(crm::CustomerId customer);
    /// What was planned is to begin then.
    void moveWanted(crm::ActivityId activity, QDate day, QTime start);
    void planWanted(); ///< a call with everybody who goes back to a pool, and with whom nothing is planned
    void restWanted(); ///< what was planned and is left over is for tomorrow

private:
    void setProgress(const TodayList &list, const QDateTime &now);
    void setSchedule(const TodayList &list, const QDateTime &now);
    void setRecycling(const TodayList &list);
    void openEvent(qint64 activity);

    Ring *m_ring;
    QLabel *m_facts;
    Button *m_rest;
    QWidget *m_schedulePanel;
    DayGrid *m_schedule;
    QHash<qint64, CustomerId> m_customers = {}; ///< by what is in the schedule
    QWidget *m_recyclingPanel;
    GaugeTile *m_recycling;
    Button *m_plan;
};

} // namespace crm::ui
