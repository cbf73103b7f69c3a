#include "ui/calendar/monthgrid.h"

#include "ui/calendar/dayheader.h"
#include "ui/common/formatters.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <utility>

namespace crm::ui {
namespace {

constexpr int kHead = 24; ///< the number of the day
constexpr int kLine = 20;
const QTime kMorning(9, 0);

} // namespace

MonthGrid::MonthGrid(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Month"));
}

void MonthGrid::setDays(QDate first, int weeks, QDate month, QDate today)
{
    m_first = first;
    m_weeks = weeks;
    m_month = month;
    m_today = today;
    if (m_current < first || m_current >= first.addDays(7 * weeks))
        m_current = month;
    layEvents();
}

void MonthGrid::set(QList<GridEvent> events)
{
    std::ranges::stable_sort(events, {},
                             [](const GridEvent &event) { return std::pair(event.day, event.start); });
    m_events = std::move(events);
    m_taken = -1;
    m_isMoving = false;
    layEvents();
}

int MonthGrid::room() const
{
    return std::max(0, (height() / m_weeks - Theme::px(kHead)) / Theme::px(kLine));
}

/// Where not all of a day have room, the last line says how many there are besides.
void MonthGrid::layEvents()
{
    m_lines.fill(-1, m_events.size());
    m_hidden.clear();
    QHash<QDate, int> many;
    for (const auto &event : std::as_const(m_events))
        ++many[event.day];
    QHash<QDate, int> next;
    for (qsizetype i = 0; i < m_events.size(); ++i) {
        const auto day = m_events[i].day;
        const int lines = many[day] > room() ? std::max(0, room() - 1) : room();
        if (next[day] < lines)
            m_lines[i] = next[day]++;
        else
            ++m_hidden[day];
    }
    update();
}

void MonthGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layEvents();
}

QRectF MonthGrid::cellOf(QDate day) const
{
    const auto place = int(m_first.daysTo(day));
    const double wide = width() / 7.;
    const double high = double(height()) / m_weeks;
    return {wide * (place % 7), high * (place / 7), wide, high};
}

QRectF MonthGrid::rectOf(qsizetype event) const
{
    if (m_lines[event] < 0)
        return {};
    const auto cell = cellOf(m_events[event].day);
    return {cell.left() + 4, cell.top() + Theme::px(kHead) + m_lines[event] * Theme::px(kLine),
            cell.width() - 8, double(Theme::px(kLine)) - 2};
}

QDate MonthGrid::dayAt(QPoint point) const
{
    const int column = std::clamp(int(point.x() / (width() / 7.)), 0, 6);
    const int week = std::clamp(int(point.y() / (double(height()) / m_weeks)), 0, m_weeks - 1);
    return m_first.addDays(7 * week + column);
}

qsizetype MonthGrid::eventAt(QPoint point) const
{
    for (qsizetype i = 0; i < m_events.size(); ++i)
        if (rectOf(i).contains(point))
            return i;
    return -1;
}

void MonthGrid::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_current = dayAt(event->pos());
    m_taken = eventAt(event->pos());
    m_from = m_at = event->pos();
    update();
}

void MonthGrid::mouseMoveEvent(QMouseEvent *event)
{
    if (m_taken < 0 || !m_events[m_taken].isMovable)
        return;
    m_isMoving = m_isMoving || (event->pos() - m_from).manhattanLength() >= QApplication::startDragDistance();
    m_at = event->pos();
    update();
}

void MonthGrid::mouseReleaseEvent(QMouseEvent *event)
{
    const auto taken = std::exchange(m_taken, -1);
    const bool moving = std::exchange(m_isMoving, false);
    update();
    if (event->button() != Qt::LeftButton || taken < 0)
        return;
    const auto &one = m_events[taken];
    const QDate day = dayAt(event->pos());
    if (!moving)
        emit opened(one.id);
    else if (day != one.day)
        emit moved(one.id, day, one.start);
}

void MonthGrid::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && eventAt(event->pos()) < 0)
        emit wanted(dayAt(event->pos()), kMorning);
}

/// `taking`: the first of the day that can be moved goes along.
void MonthGrid::go(int days, bool taking)
{
    const QDate to = m_current.addDays(days);
    if (to < m_first || to >= m_first.addDays(7 * m_weeks))
        return;
    const auto found = std::ranges::find_if(
        m_events, [this](const GridEvent &event) { return event.day == m_current && event.isMovable; });
    m_current = to;
    setAccessibleDescription(format::date(to));
    update();
    if (taking && found != m_events.end())
        emit moved(found->id, to, found->start);
}

void MonthGrid::keyPressEvent(QKeyEvent *event)
{
    const bool taking = event->modifiers() == Qt::AltModifier;
    switch (event->key()) {
    case Qt::Key_Left: return go(-1, taking);
    case Qt::Key_Right: return go(1, taking);
    case Qt::Key_Up: return go(-7, taking);
    case Qt::Key_Down: return go(7, taking);
    case Qt::Key_Return:
    case Qt::Key_Enter: emit dayChosen(m_current); return;
    case Qt::Key_Escape:
        if (m_isMoving) {
            m_isMoving = false;
            m_taken = -1;
            return update();
        }
        break;
    default: break;
    }
    QWidget::keyPressEvent(event);
}

void MonthGrid::paintCell(QPainter &painter, QDate day) const
{
    const Tokens &t = Theme::t();
    const auto cell = cellOf(day);
    if (m_isMoving && dayAt(m_at) == day)
        painter.fillRect(cell, t.accentSoft);
    draw::line(painter, cell, t.hairline);
    painter.fillRect(QRectF(cell.right() - 1, cell.top(), 1, cell.height()), t.hairline);
    const QRectF head = QRectF(cell.left() + 6, cell.top() + 2, cell.width() - 12, Theme::px(kHead) - 4);
    const bool isOther = day.month() != m_month.month();
    const QRectF number(head.left(), head.top(), Theme::px(22), head.height());
    if (day == m_today)
        draw::fill(painter, number.adjusted(-2, 0, -1, 0), radius::l, t.accent);
    draw::text(painter, number, QString::number(day.day()), Theme::font(type::caption, day == m_today),
               day == m_today ? t.onAccent
               : isOther      ? t.text3
                              : t.text1,
               Qt::AlignCenter);
    draw::text(painter, head.adjusted(Theme::px(26), 0, 0, 0), festivalsOn(day), Theme::font(type::caption),
               t.danger, Qt::AlignRight | Qt::AlignVCenter);
    if (const int hidden = m_hidden.value(day); hidden > 0)
        draw::text(painter,
                   QRectF(head.left(),
                          cell.top() + Theme::px(kHead) + std::max(0, room() - 1) * Theme::px(kLine),
                          head.width(), Theme::px(kLine)),
                   tr("%n more", nullptr, hidden), Theme::font(type::caption), t.text3);
    if (day == m_current && hasFocus())
        draw::focusRing(painter, cell.adjusted(2, 2, -3, -3), radius::s);
}

void MonthGrid::paintLine(QPainter &painter, const QRectF &rect, const GridEvent &event) const
{
    const auto ink = draw::ink(event.tone);
    draw::fill(painter, rect, radius::s, ink.fill);
    draw::text(painter, rect.adjusted(6, 0, -4, 0), format::facts({format::time(event.start), event.title}),
               Theme::font(type::caption), ink.text);
}

void MonthGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < 7 * m_weeks; ++i)
        paintCell(painter, m_first.addDays(i));
    for (qsizetype i = 0; i < m_events.size(); ++i) {
        if (m_lines[i] < 0)
            continue;
        painter.setOpacity(m_isMoving && i == m_taken ? 0.35 : 1);
        paintLine(painter, rectOf(i), m_events[i]);
    }
    painter.setOpacity(1);
    if (!m_isMoving)
        return;
    const auto ghost = rectOf(m_taken).translated(m_at - m_from);
    draw::shadow(painter, ghost, radius::s);
    paintLine(painter, ghost, m_events[m_taken]);
}

} // namespace crm::ui
