#pragma once

#include "core/history/history.h"

#include <QTimeZone>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace crm {
class Workspace;
}

namespace crm::ui {

class Button;

/// Every operation on one customer: who, when, what before and after, and a way to take it back.
class HistoryView : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryView(Workspace &workspace, QWidget *parent = nullptr);
    void setCustomer(CustomerId customer, const QTimeZone &zone, QDate today);
    /// Reads anew as many as are shown.
    void reload();
    bool isReady() const { return !m_reading; }

signals:
    void happened(const QString &text, bool undoable);
    void failed(const QString &text);

private:
    void read(int limit, std::optional<qint64> before);
    void add(const HistoryEntry &entry);
    QWidget *changesOf(const HistoryEntry &entry);
    void undo(const HistoryEntry &entry, UndoMode mode);
    void undone(const HistoryEntry &entry, UndoMode mode, const UndoOutcome &outcome);
    void explain(const HistoryEntry &entry, const std::vector<UndoConflict> &conflicts);

    Workspace &m_workspace;
    CustomerId m_customer;
    QTimeZone m_zone = QTimeZone::utc();
    QDate m_today;
    QVBoxLayout *m_box;
    QLabel *m_none;
    Button *m_more;
    qint64 m_last = 0;
    int m_shown = 0;
    bool m_reading = false;
};

} // namespace crm::ui
