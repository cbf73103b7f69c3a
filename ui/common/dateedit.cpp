#include "ui/common/dateedit.h"

#include "core/exchange/datevalue.h"
#include "ui/common/calendar.h"
#include "ui/common/formatters.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QAction>
#include <QLocale>
#include <QPainter>

namespace crm::ui {
namespace {

constexpr int kIcon = 16;
constexpr int kIndent = 9; ///< of the icon, from the right

} // namespace

DateEdit::DateEdit(std::optional<QDate> day, QWidget *parent)
    : QLineEdit(parent)
{
    setDay(day);
    setPlaceholderText(tr("e.g. %1").arg(format::date(QDate(2026, 12, 31)))); // or it looks like a value
    auto *open = addAction(QIcon(), TrailingPosition); // Qt would not let it grow with the text
    setTextMargins(0, 0, Theme::px(kIcon) - kIcon, 0);
    open->setToolTip(tr("Calendar"));
    open->setShortcut(Qt::ALT | Qt::Key_Down);
    open->setShortcutContext(Qt::WidgetShortcut);
    connect(open, &QAction::triggered, this, &DateEdit::showCalendar);
    // What was typed in short is shown as it was understood.
    connect(this, &QLineEdit::editingFinished, this, [this] {
        if (const auto typed = this->day())
            setDay(typed);
    });
}

std::optional<QDate> DateEdit::day() const
{
    const QString typed = text().trimmed();
    if (const QDate shown = QLocale().toDate(typed, QStringLiteral("MMM d, yyyy")); shown.isValid())
        return shown; // as format::date() writes it in English
    const auto reading = readDate(typed.toStdString(), DateOrder::YearMonthDay);
    return reading.state == DateReading::State::Good ? std::optional(reading.date) : std::nullopt;
}

void DateEdit::setDay(std::optional<QDate> day)
{
    setText(day ? format::date(*day) : QString());
}

bool DateEdit::isWrong() const
{
    return !text().trimmed().isEmpty() && !day();
}

void DateEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const double side = Theme::px(kIcon);
    drawIcon(painter, {width() - side - kIndent, (height() - side) / 2, side, side}, "calendar",
             isEnabled() ? Theme::t().text2 : Theme::t().text3);
}

void DateEdit::showCalendar()
{
    Calendar::pick(this, day().value_or(QDate()), [this](QDate chosen) {
        setDay(chosen);
        emit textEdited(text());
    });
}

} // namespace crm::ui
