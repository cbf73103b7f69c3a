#pragma once

#include "core/activity/activity.h"
#include "core/security/user.h"
#include "ui/common/page.h"

#include <QDateTime>

class QLabel;
class QScrollArea;
class QStackedWidget;
class QTimer;

namespace crm::ui {

class ChipRow;
class Combo;
class DayGrid;
class DayHeader;
class MonthGrid;
class SegmentChoice;

/// What is planned and what was done, by day, week or month; what is planned is dragged to another time.
class CalendarPage : public Page
{
    Q_OBJECT

public:
    explicit CalendarPage(Workspace &workspace);

    void refresh(const ChangeSet &changes) override;
    void reload() override { load(); }
    bool ready() const override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    /// What is read for a span of days.
    struct Facts
    {
        std::vector<CalendarEntry> entries = {};
        std::vector<User> users = {};
        QDateTime now = {}; ///< in the zone of the base
    };
    enum class View { Day, Week, Month };

    QWidget *buildHead();
    QWidget *buildDays();
    QWidget *buildMonth();
    View view() const;
    QDate first() const;
    int count() const; ///< days
    void turn(int by);
    void load();
    void display(const Facts &facts);
    void layOut();
    void fillOwners(const std::vector<User> &users);
    QString title() const;
    void reschedule(qint64 id, QDate day, QTime start);
    void openMenu(qint64 id);
    void plan(QDate day, QTime start);
    void importCalendar();
    void previewImport(const QString &file);
    void removeEntry(ActivityId id);
    const CalendarEntry *find(qint64 id) const;

    Workspace &m_workspace;
    QLabel *m_title;
    ChipRow *m_views;
    Combo *m_owners;
    SegmentChoice *m_segment;
    QStackedWidget *m_stack;
    DayHeader *m_header;
    DayGrid *m_days;
    QScrollArea *m_scroll = nullptr;
    DayHeader *m_weekdays;
    MonthGrid *m_month;
    QTimer *m_settling;
    Facts m_facts;
    QDate m_day; ///< that is looked at; none: today
    UserId m_owner = {}; ///< none: everybody's
    int m_asked = 0;
    int m_pending = 0;
    bool m_stale = true;
    bool m_scrolled = false;
};

} // namespace crm::ui
