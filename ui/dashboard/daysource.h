#pragma once

#include "core/today/today.h"
#include "ui/common/kit.h"
#include "ui/dashboard/dashboardsource.h"

class QLabel;

namespace crm {
struct TodayWorth;
} // namespace crm

namespace crm::ui {

class PoolFlowCard;
class Timeline;

/// The first of those whom the day asks to contact.
class TodayCard : public Panel
{
    Q_OBJECT

public:
    explicit TodayCard(QWidget *parent = nullptr);
    void display(const TodayList &list);

signals:
    void customerWanted(qint64 customer);
    void dayWanted();

private:
    QLabel *m_title;
    QLabel *m_note;
    Timeline *m_first;
    QLabel *m_quiet; ///< instead of them
    Button *m_all;
};

/// The card of the day of whoever is at work.
class DaySource : public DashboardSource
{
    Q_OBJECT

public:
    explicit DaySource(Workspace &workspace);
    ~DaySource() override;
    QWidget *card(const QString &name) const override;
    void takeBack(QWidget *card) override;
    Read reading(const DashboardQuestion &question, const QStringList &cards) override;
    bool concerns(const ChangeSet &changes) const override;

private:
    Workspace &m_workspace;
    QWidget m_home; ///< of the card while it is not shown
    TodayCard *m_card;
};

/// The card of what went into pools and out of them.
class PoolSource : public DashboardSource
{
    Q_OBJECT

public:
    PoolSource();
    ~PoolSource() override;
    QWidget *card(const QString &name) const override;
    void takeBack(QWidget *card) override;
    Read reading(const DashboardQuestion &question, const QStringList &cards) override;
    bool concerns(const ChangeSet &changes) const override;

private:
    QWidget m_home; ///< of the card while it is not shown
    PoolFlowCard *m_card;
};

} // namespace crm::ui
