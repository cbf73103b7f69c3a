#pragma once

#include "core/history/history.h"
#include "ui/customer/customerfacts.h"
#include "ui/history/timelinetexts.h"

#include <QWidget>

class QLabel;

namespace crm {
class Workspace;
}

namespace crm::ui {

class ActivityForm;
class Button;
class FormDraft;
class PlannedPanel;
class StillRight;
class TimelineList;
class TurnWatch;

/// Writing down what was said, what is planned, and everything that ever happened.
class ActivityTab : public QWidget
{
    Q_OBJECT

public:
    explicit ActivityTab(Workspace &workspace, QWidget *parent = nullptr);
    ~ActivityTab() override;
    /// Leaves what is being typed alone; what was typed about another customer comes back with it, also after
    /// the program was closed.
    void setFacts(const CustomerFacts &facts);
    void write();
    /// After a call or a visit: asks for what of the phones and mails ought to be made sure of.
    void talked(ActivityKind kind);
    bool isReady() const { return !m_reading; }
    /// What is typed and not yet stored.
    QVariantMap draft() const;
    void setDraft(const QVariantMap &draft);

signals:
    void happened(const QString &text, bool undoable);
    void failed(const QString &text);
    void editWanted();
    void doneWanted(qint64 activity);
    void orderWanted(qint64 order);
    void activityWanted(qint64 activity);

private:
    QWidget *buildEntry();
    void connectKeys();
    void takeUpDraft();
    void unfold(bool unfolded);
    void save();
    void saved(const Activity &activity);
    void setSaving(bool saving);
    void read(int limit, const TimelineCursor &after, bool anew);
    void open(int row);

    Workspace &m_workspace;
    CustomerId m_customer;
    TimelineNames m_names;
    TimelineCursor m_next;
    std::vector<std::pair<TimelineItem::What, qint64>> m_items;
    ActivityForm *m_form;
    Button *m_save;
    Button *m_cancel; ///< gives a write up that waits
    QLabel *m_waits;
    TurnWatch *m_watch;
    QWidget *m_foot = nullptr; ///< of the entry
    StillRight *m_stillRight;
    PlannedPanel *m_planned;
    TimelineList *m_timeline;
    QHash<qint64, QVariantMap> m_drafts; ///< by customer, of those that were shown before
    std::unique_ptr<FormDraft> m_draft;
    bool m_reading = false;
};

} // namespace crm::ui
