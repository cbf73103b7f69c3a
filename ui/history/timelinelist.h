#pragma once

#include "ui/common/timeline.h"

#include <QAbstractListModel>

namespace crm::ui {

/// A timeline as long as it needs to be: what was said stands in full, and more is asked for as one scrolls
/// down to its end.
class TimelineList : public QListView
{
    Q_OBJECT

public:
    explicit TimelineList(QWidget *parent = nullptr);
    /// From the newest; keeps the place where one has scrolled to.
    void restart(QList<TimelineEvent> events, bool more);
    void append(const QList<TimelineEvent> &events, bool more);
    const TimelineEvent &at(int row) const;
    int count() const;

signals:
    void moreWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void look();

    class TimelineListModel *m_model;
    bool m_more = false;
};

/// The events that have been read so far.
class TimelineListModel : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_events.size());
    }
    QVariant data(const QModelIndex &index, int role) const override;
    const TimelineEvent &at(int row) const { return m_events.at(row); }
    void set(QList<TimelineEvent> events);
    void append(const QList<TimelineEvent> &events);

private:
    QList<TimelineEvent> m_events;
};

} // namespace crm::ui
