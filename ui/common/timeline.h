#pragma once

#include "ui/common/draw.h"

#include <QListView>

namespace crm::ui {

/// One thing that happened, as a timeline shows it.
struct TimelineEvent
{
    const char *icon = "info";
    draw::Tone tone = draw::Tone::Neutral;
    QString title;
    QString note;
    QString when;
    qint64 id = 0; ///< what clicked() hands back
    QList<draw::Span> titleMarks = {}; ///< what was searched for
    QList<draw::Span> noteMarks = {};

    friend bool operator==(const TimelineEvent &, const TimelineEvent &) = default;
};

/// What happened, newest first, on one line. It is as high as its events, for a column that scrolls.
class Timeline : public QListView
{
    Q_OBJECT

public:
    explicit Timeline(QWidget *parent = nullptr);
    void set(QList<TimelineEvent> events);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {Theme::px(120), sizeHint().height()}; }

signals:
    void eventClicked(qint64 id);

protected:
    void wheelEvent(QWheelEvent *event) override;

private:
    class TimelineModel *m_model;
};

} // namespace crm::ui
