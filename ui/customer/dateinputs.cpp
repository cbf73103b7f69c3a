#include "ui/customer/dateinputs.h"

#include "ui/common/calendar.h"

#include <QAction>
#include <QHBoxLayout>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

/// "1990年4月12日", "1990/4/12", "4-12" as a birthday is stored; anything else unchanged.
QString storedDay(const QString &typed)
{
    static const QRegularExpression whole(
        u"^(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?$"_s);
    static const QRegularExpression yearless(u"^(?:--)?(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?$"_s);
    const auto two = [](const QString &number) { return number.rightJustified(2, u'0'); };
    if (const auto match = whole.match(typed); match.hasMatch())
        return match.captured(1) + u'-' + two(match.captured(2)) + u'-' + two(match.captured(3));
    if (const auto match = yearless.match(typed); match.hasMatch())
        return u"--"_s + two(match.captured(1)) + u'-' + two(match.captured(2));
    return typed;
}

} // namespace

DayEdit::DayEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_open(addAction(icon("calendar", Theme::t().text2), TrailingPosition))
{
    setPlaceholderText(tr("e.g. %1").arg(QLocale().toString(QDate(2026, 11, 22), u"yyyy-MM-dd"_s)));
    m_open->setToolTip(tr("Pick a day"));
    m_open->setShortcut(Qt::ALT | Qt::Key_Down);
    m_open->setShortcutContext(Qt::WidgetShortcut);
    connect(m_open, &QAction::triggered, this, &DayEdit::pick);
}

void DayEdit::pick()
{
    Calendar::pick(this, QDate::fromString(text(), Qt::ISODate), [this](QDate day) {
        setText(day.toString(Qt::ISODate));
        emit textEdited(text());
    });
}

BirthdayEdit::BirthdayEdit(QWidget *parent)
    : QWidget(parent)
    , m_calendar(new Combo)
    , m_day(new QLineEdit)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_calendar);
    row->addWidget(m_day, 1);
    m_calendar->addItem(tr("Solar"), int(BirthdayCalendar::Solar));
    m_calendar->addItem(tr("Lunar"), int(BirthdayCalendar::Lunar));
    m_calendar->addItem(tr("Lunar, leap month"), int(BirthdayCalendar::LunarLeap));
    m_calendar->setAccessibleName(tr("Calendar of the birthday"));
    m_day->setPlaceholderText(tr("e.g. 1990-4-12, or 4-12"));
    setFocusProxy(m_day);
    connect(m_calendar, &QComboBox::activated, this, &BirthdayEdit::changed);
    connect(m_day, &QLineEdit::textEdited, this, &BirthdayEdit::changed);
}

void BirthdayEdit::set(const BirthdayText &birthday)
{
    m_calendar->setCurrentIndex(m_calendar->findData(int(birthday.calendar)));
    m_day->setText(birthday.date.startsWith("--"_L1) ? birthday.date.mid(2) : birthday.date);
}

BirthdayText BirthdayEdit::value() const
{
    const auto day = storedDay(m_day->text().trimmed());
    if (day.isEmpty())
        return {};
    return {day, BirthdayCalendar(m_calendar->currentData().toInt())};
}

bool BirthdayEdit::event(QEvent *event)
{
    if (event->type() == QEvent::DynamicPropertyChange) {
        m_day->setProperty("invalid", property("invalid"));
        repolish(m_day);
    }
    return QWidget::event(event);
}

} // namespace crm::ui
