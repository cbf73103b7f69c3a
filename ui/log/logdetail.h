#pragma once

#include "core/operation/undoservice.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace crm::ui {

class Button;
class Pills;

/// One entry of the log: what it changed, before and after, and the ways to take it back.
class LogDetail : public QWidget
{
    Q_OBJECT

public:
    explicit LogDetail(QWidget *parent = nullptr);
    /// `what` and `when` are for people. Its changes follow.
    void display(const LogEntry &entry, const QString &what, const QString &when);
    void showChanges(const ChangeList &changes);
    /// What stands in the way of taking it back, with the offer to take back the rest.
    void showConflicts(const std::vector<UndoConflict> &conflicts);
    void clear();
    qint64 operation() const { return m_entry.id; }

signals:
    void undoRequested(qint64 operation, crm::UndoMode mode);

private:
    void emptyBody();
    void addRecord(const RecordChange &change);

    LogEntry m_entry;
    QLabel *m_title;
    QLabel *m_facts;
    Pills *m_pills;
    Button *m_undo;
    QWidget *m_conflicts;
    QVBoxLayout *m_conflictList;
    Button *m_undoRest;
    QVBoxLayout *m_body;
};

} // namespace crm::ui
