#pragma once

#include "core/security/user.h"
#include "core/today/todayworth.h"
#include "ui/common/page.h"
#include "ui/today/todaymodel.h"

#include <memory>

class QLabel;
class QStackedWidget;
class QTimer;

namespace crm {
class Session;
}

namespace crm::ui {

class ChipRow;
class Combo;
class InboxPanel;
class TodaySide;
class TodayView;

/// Whom to contact today and why now, in the order of what is at stake; and how the day goes.
class TodayPage : public Page
{
    Q_OBJECT

public:
    explicit TodayPage(Workspace &workspace);

    void refresh(const ChangeSet &changes) override;
    void reload() override;
    bool ready() const override { return m_pending == 0 && !m_stale; }
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    using Worth = std::shared_ptr<const TodayWorth>;

    QWidget *buildMain();
    void load();
    void display(TodayList list);
    void narrow();
    void say();
    void setPeople(const std::vector<User> &people);
    void finish(const TodayItem &item);
    void openLater(const TodayItem &item, const QPoint &where);
    void postpone(const TodayItem &item, QDate day);
    void planCalls();
    void reschedule(ActivityId activity, QDate day, QTime start);
    void postponeRest();
    void openCustomer(CustomerId customer);

    Workspace &m_workspace;
    TodayModel *m_model;
    TodayView *m_view;
    TodaySide *m_side;
    InboxPanel *m_inbox = nullptr;
    ChipRow *m_kinds;
    QLabel *m_greeting;
    QLabel *m_day;
    Combo *m_whose; ///< of those who assign customers, everybody's day
    QLabel *m_cut;
    QStackedWidget *m_stack;
    QTimer *m_settling;
    QTimer *m_clock; ///< what is promised becomes overdue, and a day ends
    Worth m_worth = {}; ///< null: to be worked out anew
    QDateTime m_now = {}; ///< in the zone of the base
    UserId m_user = {}; ///< whose day it is; none: of whoever is at work
    int m_asked = 0; ///< the newest question
    int m_pending = 0;
    bool m_stale = true;
};

} // namespace crm::ui
