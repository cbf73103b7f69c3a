#pragma once

#include "ui/common/draw.h"

#include <QDateTime>
#include <QWidget>

#include <optional>

namespace crm::ui {

/// Something with its hour, as a grid of days shows it.
struct GridEvent
{
    qint64 id = 0;
    QDate day = {};
    QTime start = {};
    int minutes = 30;
    QString title = {};
    QString note = {};
    const char *icon = nullptr;
    draw::Tone tone = draw::Tone::Accent;
    bool isMovable = true;

    friend bool operator==(const GridEvent &, const GridEvent &) = default;
};

/// Days beside each other, their hours from top to bottom. What stands in it is dragged to another quarter of
/// an hour or another day, or moved there with Alt and the arrows; who moves it is the page.
class DayGrid : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kStep = 15; ///< minutes to which a drag snaps

    explicit DayGrid(QWidget *parent = nullptr);
    void setDays(QDate first, int count);
    /// Whole hours, 0 to 24.
    void setHours(int from, int until);
    /// Where the line of the present runs.
    void setNow(const QDateTime &now);
    void set(QList<GridEvent> events);
    const QList<GridEvent> &events() const { return m_events; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {Theme::px(160), sizeHint().height()}; }
    QRectF rectOf(qsizetype event) const; ///< for painting and for clicks
    int yOf(QTime time) const;
    int axis() const; ///< the width that the names of the hours take

signals:
    void moved(qint64 id, QDate day, QTime start);
    void opened(qint64 id);
    /// A double click or Enter where nothing stands.
    void wanted(QDate day, QTime start);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    /// Where an event stands among those of the same hours.
    struct Place
    {
        int column = 0;
        int columns = 1;
    };
    struct Drag
    {
        qsizetype event = -1;
        QPoint from = {};
        int grip = 0; ///< minutes between the beginning of the event and where it was taken
        bool isMoving = false;
        QDate day = {};
        QTime start = {};
    };

    void layEvents();
    void layDay(QList<qsizetype> &day);
    QRectF rectAt(QDate day, QTime start, int minutes, const Place &place) const;
    double dayWidth() const;
    qsizetype eventAt(QPoint point) const;
    QDate dayAt(QPoint point) const;
    QTime timeAt(QPoint point, int grip) const;
    void choose(qsizetype event);
    void moveBy(int days, int minutes);
    void paintHours(QPainter &painter) const;
    void paintEvent(QPainter &painter, const QRectF &rect, const GridEvent &event, bool chosen) const;
    void paintNow(QPainter &painter) const;

    QDate m_first = {};
    int m_count = 1;
    int m_from = 8;
    int m_until = 18;
    QDateTime m_now = {};
    QList<GridEvent> m_events = {};
    QList<Place> m_places = {};
    qsizetype m_current = -1;
    Drag m_drag = {};
};

} // namespace crm::ui
