#pragma once

#include "ui/common/daygrid.h"

namespace crm::ui {

/// Weeks below each other. What stands on a day is dragged to another; the arrow keys go from day to day,
/// with Alt they take along what is chosen there.
class MonthGrid : public QWidget
{
    Q_OBJECT

public:
    explicit MonthGrid(QWidget *parent = nullptr);
    /// From `first`, which begins a week; days outside of `month` are quieter.
    void setDays(QDate first, int weeks, QDate month, QDate today);
    void set(QList<GridEvent> events);
    QSize minimumSizeHint() const override { return {Theme::px(420), Theme::px(420)}; }
    QRectF cellOf(QDate day) const; ///< for painting and for clicks
    QRectF rectOf(qsizetype event) const; ///< empty where there is no room for it
    QDate current() const { return m_current; }

signals:
    void moved(qint64 id, QDate day, QTime start);
    void opened(qint64 id);
    void wanted(QDate day, QTime start);
    void dayChosen(QDate day);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int room() const; ///< lines of events in a cell
    void layEvents();
    QDate dayAt(QPoint point) const;
    qsizetype eventAt(QPoint point) const;
    void go(int days, bool taking);
    void paintCell(QPainter &painter, QDate day) const;
    void paintLine(QPainter &painter, const QRectF &rect, const GridEvent &event) const;

    QDate m_first;
    int m_weeks = 6;
    QDate m_month;
    QDate m_today;
    QDate m_current;
    QList<GridEvent> m_events;
    QList<int> m_lines; ///< of each event, its line on its day; -1 where there is no room
    QHash<QDate, int> m_hidden; ///< how many of a day have no room
    qsizetype m_taken = -1;
    QPoint m_from;
    QPoint m_at;
    bool m_isMoving = false;
};

} // namespace crm::ui
