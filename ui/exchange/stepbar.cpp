#include "ui/exchange/stepbar.h"

#include "ui/common/kit.h"

#include <QFontMetricsF>
#include <QHBoxLayout>

namespace crm::ui {

StepButton::StepButton(int number, const QString &title, QWidget *parent)
    : QAbstractButton(parent)
    , m_number(number)
{
    setText(title);
    setAccessibleName(QStringLiteral("%1. %2").arg(QString::number(number), title));
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus); // at the present one, too, so that it is spoken
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StepButton::setState(State state)
{
    m_state = state;
    const bool canBeChosen = isEnabled() && state != State::Current;
    setCursor(canBeChosen ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

QSize StepButton::sizeHint() const
{
    const QFontMetricsF metrics(Theme::font(type::body, true));
    return {qCeil(metrics.horizontalAdvance(text())) + Theme::px(22) + 18, Theme::px(size::chip)};
}

void StepButton::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::t();
    QPainter painter(this);
    const double side = Theme::px(22);
    const QRectF disc(1, (height() - side) / 2, side, side);
    const bool current = m_state == State::Current;
    const bool done = m_state == State::Done;
    draw::fill(painter, disc, side / 2,
               current ? t.accent
               : done  ? t.accentSoft
                       : t.surface,
               current || done ? QColor() : t.mark);
    if (done)
        drawIcon(painter, disc.adjusted(4, 4, -4, -4), "check", t.accentText);
    else
        draw::text(painter, disc, QString::number(m_number), Theme::font(type::caption, current),
                   current ? t.onAccent : t.text2, Qt::AlignCenter);
    const bool near = isEnabled() && !current && underMouse();
    draw::text(painter, QRectF(side + 9, 0, width() - side - 9, height()), text(),
               Theme::font(type::body, current),
               current ? t.text1
               : near  ? t.accentText
                       : t.text2);
    if (hasFocus() && Theme::keyboard())
        draw::focusRing(painter, rect(), radius::m);
}

StepBar::StepBar(const QStringList &titles, QWidget *parent)
    : QWidget(parent)
{
    auto *box = new QHBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(8);
    for (const QString &title : titles) {
        if (!m_steps.isEmpty()) {
            auto *rule = new Rule;
            rule->setMinimumWidth(8);
            rule->setMaximumWidth(Theme::px(40));
            box->addWidget(rule, 1);
        }
        const int number = int(m_steps.size());
        auto *step = new StepButton(number + 1, title);
        step->setObjectName(QStringLiteral("step%1").arg(number));
        connect(step, &StepButton::clicked, this, [this, number] { emit chosen(number); });
        m_steps.append(step);
        box->addWidget(step);
    }
    box->addStretch(2);
}

void StepBar::setCurrent(int current, int reachable)
{
    for (int i = 0; i < int(m_steps.size()); ++i) {
        m_steps[i]->setEnabled(i <= reachable);
        const bool isDone = i < current || (i == current && i == int(m_steps.size()) - 1);
        m_steps[i]->setState(isDone         ? StepButton::State::Done
                             : i == current ? StepButton::State::Current
                                            : StepButton::State::Ahead);
    }
}

} // namespace crm::ui
