#include "ui/common/daygrid.h"

#include "ui/common/formatters.h"
#include "ui/common/kit.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>

namespace crm::ui {
namespace {

constexpr int kHour = 40;
constexpr int kAxis = 46; ///< for the names of the hours
constexpr int kTop = 8; ///< so that the first of them fits
constexpr int kLeast = 20; ///< height of the shortest event
constexpr int kDay = 24 * 60;

int minutesOf(QTime time)
{
    return time.hour() * 60 + time.minute();
}

QTime timeOf(int minutes)
{
    const int within = std::clamp(minutes, 0, kDay - DayGrid::kStep);
    return QTime(within / 60, within % 60);
}

} // namespace

DayGrid::DayGrid(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Schedule"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DayGrid::setDays(QDate first, int count)
{
    m_first = first;
    m_count = count;
    layEvents();
}

void DayGrid::setHours(int from, int until)
{
    m_from = std::clamp(from, 0, 23);
    m_until = std::clamp(until, m_from + 1, 24);
    updateGeometry();
    update();
}

void DayGrid::setNow(const QDateTime &now)
{
    m_now = now;
    update();
}

void DayGrid::set(QList<GridEvent> events)
{
    const qint64 chosen = m_current >= 0 ? m_events[m_current].id : 0;
    std::ranges::stable_sort(events, {},
                             [](const GridEvent &event) { return std::pair(event.day, event.start); });
    m_events = std::move(events);
    m_drag = {};
    const auto found = std::ranges::find(m_events, chosen, &GridEvent::id);
    m_current = chosen && found != m_events.end() ? found - m_events.begin() : -1;
    layEvents();
}

QSize DayGrid::sizeHint() const
{
    return {Theme::px(280), Theme::px((m_until - m_from) * kHour + 2 * kTop)};
}

int DayGrid::axis() const
{
    return Theme::px(kAxis);
}

double DayGrid::dayWidth() const
{
    return std::max(1., double(width() - axis()) / m_count);
}

int DayGrid::yOf(QTime time) const
{
    return Theme::px(kTop) + Theme::px(kHour) * (minutesOf(time) - m_from * 60) / 60;
}

/// Events of the same hours stand beside each other.
void DayGrid::layEvents()
{
    m_places.fill({}, m_events.size());
    for (int i = 0; i < m_count; ++i) {
        QList<qsizetype> day;
        for (qsizetype event = 0; event < m_events.size(); ++event)
            if (m_events[event].day == m_first.addDays(i))
                day << event;
        layDay(day);
    }
    update();
}

void DayGrid::layDay(QList<qsizetype> &day)
{
    QList<int> ends; ///< of the columns of the group that is being laid
    qsizetype begin = 0;
    const auto close = [&](qsizetype end) {
        for (qsizetype i = begin; i < end; ++i)
            m_places[day[i]].columns = std::max(1, int(ends.size()));
        begin = end;
        ends.clear();
    };
    for (qsizetype i = 0; i < day.size(); ++i) {
        const auto &event = m_events[day[i]];
        const int start = minutesOf(event.start);
        if (!ends.isEmpty() && start >= std::ranges::max(ends))
            close(i);
        auto free = std::ranges::find_if(ends, [start](int end) { return end <= start; });
        if (free == ends.end())
            free = ends.insert(ends.end(), 0);
        m_places[day[i]].column = int(free - ends.begin());
        *free = start + std::max(event.minutes, 60 * kLeast / kHour);
    }
    close(day.size());
}

QRectF DayGrid::rectAt(QDate day, QTime start, int minutes, const Place &place) const
{
    const double column = (dayWidth() - 6) / place.columns;
    const double left = axis() + dayWidth() * double(m_first.daysTo(day)) + 2 + column * place.column;
    const double height = std::max(Theme::px(kLeast), Theme::px(kHour) * minutes / 60);
    const double top = std::min<double>(yOf(start), this->height() - height);
    return {left, std::max(0., top), column - 2, height - 1};
}

QRectF DayGrid::rectOf(qsizetype event) const
{
    const auto &shown = m_events[event];
    return rectAt(shown.day, shown.start, shown.minutes, m_places[event]);
}

qsizetype DayGrid::eventAt(QPoint point) const
{
    for (qsizetype i = m_events.size() - 1; i >= 0; --i)
        if (rectOf(i).contains(point))
            return i;
    return -1;
}

QDate DayGrid::dayAt(QPoint point) const
{
    return m_first.addDays(std::clamp(int((point.x() - axis()) / dayWidth()), 0, m_count - 1));
}

QTime DayGrid::timeAt(QPoint point, int grip) const
{
    const int minutes = m_from * 60 + 60 * (point.y() - Theme::px(kTop)) / Theme::px(kHour) - grip;
    const int snapped = (minutes + kStep / 2) / kStep * kStep;
    return timeOf(std::clamp(snapped, m_from * 60, m_until * 60 - kStep));
}

void DayGrid::choose(qsizetype event)
{
    m_current = event;
    if (event >= 0) {
        const auto &shown = m_events[event];
        setAccessibleDescription(format::facts({format::shortDate(shown.day, m_now.date()),
                                                format::time(shown.start), shown.title, shown.note}));
    }
    update();
}

void DayGrid::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const auto found = eventAt(event->pos());
    choose(found);
    if (found < 0)
        return;
    const auto &taken = m_events[found];
    const int under = m_from * 60 + 60 * (event->pos().y() - Theme::px(kTop)) / Theme::px(kHour);
    m_drag = {.event = found,
              .from = event->pos(),
              .grip = under - minutesOf(taken.start),
              .day = taken.day,
              .start = taken.start};
}

void DayGrid::mouseMoveEvent(QMouseEvent *event)
{
    if (m_drag.event < 0) {
        setCursor(eventAt(event->pos()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
        return;
    }
    if (!m_events[m_drag.event].isMovable)
        return;
    m_drag.isMoving = m_drag.isMoving
                   || (event->pos() - m_drag.from).manhattanLength() >= QApplication::startDragDistance();
    if (!m_drag.isMoving)
        return;
    m_drag.day = dayAt(event->pos());
    m_drag.start = timeAt(event->pos(), m_drag.grip);
    setCursor(Qt::ClosedHandCursor);
    update();
}

void DayGrid::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_drag.event < 0)
        return;
    const auto drag = std::exchange(m_drag, {});
    const auto &taken = m_events[drag.event];
    update();
    if (!drag.isMoving)
        emit opened(taken.id);
    else if (drag.day != taken.day || drag.start != taken.start)
        emit moved(taken.id, drag.day, drag.start);
}

void DayGrid::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && eventAt(event->pos()) < 0)
        emit wanted(dayAt(event->pos()), timeAt(event->pos(), kStep / 2));
}

void DayGrid::moveBy(int days, int minutes)
{
    if (m_current < 0 || !m_events[m_current].isMovable)
        return;
    const auto &event = m_events[m_current];
    const QDate day = event.day.addDays(days);
    const QTime start = timeOf(minutesOf(event.start) + minutes);
    if (day >= m_first && day < m_first.addDays(m_count) && (day != event.day || start != event.start))
        emit moved(event.id, day, start);
}

void DayGrid::keyPressEvent(QKeyEvent *event)
{
    const bool alt = event->modifiers() == Qt::AltModifier;
    const auto step = [this](qsizetype by) {
        if (!m_events.isEmpty())
            choose(std::clamp<qsizetype>(m_current + by, 0, m_events.size() - 1));
    };
    switch (event->key()) {
    case Qt::Key_Escape:
        if (m_drag.event < 0)
            return QWidget::keyPressEvent(event);
        m_drag = {};
        return update();
    case Qt::Key_Up: return alt ? moveBy(0, -kStep) : step(-1);
    case Qt::Key_Down: return alt ? moveBy(0, kStep) : step(1);
    case Qt::Key_Left: return alt ? moveBy(-1, 0) : step(-1);
    case Qt::Key_Right: return alt ? moveBy(1, 0) : step(1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            emit opened(m_events[m_current].id);
        else
            emit wanted(m_first, timeOf((m_from + 1) * 60));
        return;
    default: QWidget::keyPressEvent(event);
    }
}

void DayGrid::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0 && !m_events.isEmpty() && event->reason() != Qt::MouseFocusReason)
        choose(0);
}

bool DayGrid::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto found = eventAt(help->pos());
    if (found < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(),
                           plainTip(format::facts({format::time(m_events[found].start), m_events[found].title,
                                                   m_events[found].note})),
                           this);
    return true;
}

void DayGrid::paintHours(QPainter &painter) const
{
    const Tokens &t = Theme::t();
    const QFont font = Theme::font(type::hint);
    for (int hour = m_from; hour <= m_until; ++hour) {
        const int y = hour == 24 ? yOf(QTime(23, 0)) + Theme::px(kHour) : yOf(QTime(hour, 0));
        draw::line(painter, QRectF(axis(), y - 1, width() - axis(), 1), t.hairline);
        if (hour < 24)
            draw::text(painter, QRectF(0, y - Theme::px(8), axis() - Theme::px(8), Theme::px(16)),
                       format::time(QTime(hour, 0)), font, t.text3, Qt::AlignRight | Qt::AlignVCenter);
    }
    for (int day = 1; day < m_count; ++day)
        painter.fillRect(QRectF(axis() + dayWidth() * day - 1, 0, 1, height()), t.hairline);
}

void DayGrid::paintEvent(QPainter &painter, const QRectF &rect, const GridEvent &event, bool chosen) const
{
    const auto ink = draw::ink(event.tone);
    draw::fill(painter, rect, radius::s, ink.fill, chosen ? Theme::t().focus : QColor());
    painter.fillRect(QRectF(rect.left(), rect.top() + 2, 3, rect.height() - 4), ink.text);
    const double line = Theme::px(18);
    const bool low = rect.height() < 2 * line;
    QRectF text(rect.left() + 8, low ? rect.center().y() - line / 2 : rect.top() + 1, rect.width() - 10,
                line);
    const double side = Theme::px(13);
    if (event.icon && rect.width() > Theme::px(90)) {
        drawIcon(painter, QRectF(text.left(), text.center().y() - side / 2, side, side), event.icon,
                 ink.text);
        text.setLeft(text.left() + side + 4);
    }
    draw::text(painter, text, low ? format::facts({event.title, event.note}) : event.title,
               Theme::font(type::caption), ink.text);
    if (!low)
        draw::text(painter, text.translated(0, line - 2), event.note, Theme::font(type::caption),
                   Theme::t().text2);
}

void DayGrid::paintNow(QPainter &painter) const
{
    const auto days = m_first.daysTo(m_now.date());
    if (!m_now.isValid() || days < 0 || days >= m_count || m_now.time().hour() < m_from
        || m_now.time().hour() >= m_until)
        return;
    const int y = yOf(m_now.time());
    const double left = axis() + dayWidth() * double(days);
    painter.fillRect(QRectF(left, y, dayWidth() - 4, 1), Theme::t().danger);
    draw::fill(painter, QRectF(left - 3, y - 3, 7, 7), 3.5, Theme::t().danger);
}

void DayGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintHours(painter);
    for (qsizetype i = 0; i < m_events.size(); ++i) {
        painter.setOpacity(m_drag.isMoving && m_drag.event == i ? 0.35 : 1);
        paintEvent(painter, rectOf(i), m_events[i], i == m_current && hasFocus());
    }
    painter.setOpacity(1);
    paintNow(painter);
    if (!m_drag.isMoving)
        return;
    auto ghost = m_events[m_drag.event];
    ghost.title = format::facts({format::time(m_drag.start), ghost.title});
    const auto rect = rectAt(m_drag.day, m_drag.start, ghost.minutes, {});
    draw::shadow(painter, rect, radius::s);
    paintEvent(painter, rect, ghost, true);
}

} // namespace crm::ui
