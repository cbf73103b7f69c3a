#include "ui/calendar/dayheader.h"

#include "core/base/lunar/festival.h"
#include "ui/common/draw.h"
#include "ui/common/formatters.h"

#include <QLocale>
#include <QMouseEvent>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr int kHeight = 44;

} // namespace

QString festivalsOn(QDate day)
{
    QStringList names;
    for (const auto &festival : festivalsBetween(day, day))
        names << festivalName(festival.festival);
    return format::facts(names);
}

DayHeader::DayHeader(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(Theme::px(kHeight));
}

void DayHeader::set(QDate first, int count, QDate today)
{
    m_first = first;
    m_count = count;
    m_today = today;
    update();
}

void DayHeader::setMargins(int left, int right)
{
    m_left = left;
    m_right = right;
    update();
}

void DayHeader::setNamesOnly()
{
    m_namesOnly = true;
    setFixedHeight(Theme::px(kHeight) / 2 + 4);
}

QSize DayHeader::sizeHint() const
{
    return {Theme::px(320), Theme::px(kHeight)};
}

QRectF DayHeader::rectOf(int day) const
{
    const double each = double(width() - m_left - m_right) / m_count;
    return {m_left + each * day, 0, each, double(height())};
}

void DayHeader::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::t();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    draw::line(painter, rect(), t.hairline);
    const QLocale locale;
    for (int i = 0; i < m_count; ++i) {
        const QDate day = m_first.addDays(i);
        const auto box = rectOf(i).adjusted(4, 2, -4, -2);
        const bool isToday = day == m_today && !m_namesOnly;
        const QString name = m_count > 1 ? locale.dayName(day.dayOfWeek(), QLocale::ShortFormat)
                                         : locale.dayName(day.dayOfWeek(), QLocale::LongFormat);
        if (m_namesOnly) {
            draw::text(painter, box, name, Theme::font(type::caption), t.text3, Qt::AlignCenter);
            continue;
        }
        draw::text(painter, QRectF(box.left(), box.top(), box.width(), box.height() / 2),
                   format::facts({name, QString::number(day.day())}), Theme::font(type::body, isToday),
                   isToday ? t.accentText : t.text1, Qt::AlignCenter);
        draw::text(painter, QRectF(box.left(), box.center().y(), box.width(), box.height() / 2),
                   festivalsOn(day), Theme::font(type::caption), t.danger, Qt::AlignCenter);
    }
}

void DayHeader::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_namesOnly)
        return;
    for (int i = 0; i < m_count; ++i)
        if (rectOf(i).contains(event->position()))
            emit dayChosen(m_first.addDays(i));
}

} // namespace crm::ui
