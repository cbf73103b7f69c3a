#include "ui/common/chip.h"

#include "ui/common/draw.h"
#include "ui/common/flowlayout.h"

#include <QFontMetricsF>

namespace crm::ui {

Chip::Chip(const QString &text, const char *icon, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

Chip *Chip::adding(const QString &text, QWidget *parent)
{
    auto *chip = new Chip(text, "plus", parent);
    chip->m_dashed = true;
    chip->setCheckable(false);
    return chip;
}

void Chip::setTab()
{
    m_tab = true;
    updateGeometry();
}

void Chip::setCount(const QString &count)
{
    if (m_count == count)
        return;
    m_count = count;
    setAccessibleName(count.isEmpty() ? text() : text() + u' ' + count);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    if (m_tab) {
        const double words = QFontMetricsF(Theme::font(type::body, true)).horizontalAdvance(text());
        const double count = QFontMetricsF(Theme::font(type::caption)).horizontalAdvance(m_count);
        return {qCeil(words + (m_count.isEmpty() ? 0 : count + 6) + 24), Theme::px(size::nav)};
    }
    const QFontMetricsF metrics(Theme::font(type::caption));
    double width = 23 + metrics.horizontalAdvance(text()) + (m_icon ? Theme::px(16) + 2 : 0);
    if (!m_count.isEmpty())
        width += 6 + metrics.horizontalAdvance(m_count);
    return {qCeil(width), Theme::px(size::chip)};
}

void Chip::paintTab(QPainter &painter)
{
    const Tokens &t = Theme::t();
    const bool on = isChecked();
    if (underMouse() && !on)
        draw::fill(painter, QRectF(rect()).adjusted(0, 3, 0, -5), radius::m, t.hover);
    const QFont font = Theme::font(type::body, on);
    const double width = QFontMetricsF(font).horizontalAdvance(text());
    draw::text(painter, {12, 0, width + 1, height() - 2.0}, text(), font, on ? t.text1 : t.text2);
    draw::text(painter, {18 + width, 0, this->width() - width - 18, height() - 2.0}, m_count,
               Theme::font(type::caption), t.text3);
    if (on)
        draw::fill(painter, QRectF(12, height() - 3, this->width() - 24, 3), 1.5, t.accent);
    if (hasFocus() && Theme::keyboard())
        draw::focusRing(painter, QRectF(rect()).adjusted(0, 2, 0, -4), radius::m);
}

void Chip::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::t();
    QPainter painter(this);
    if (m_tab) {
        paintTab(painter);
        return;
    }
    const QRectF r = rect();
    const bool on = isChecked();
    if (m_dashed) {
        painter.setRenderHint(QPainter::Antialiasing);
        QPen pen(t.mark, 1);
        pen.setDashPattern({3, 3});
        painter.setPen(pen);
        painter.setBrush(underMouse() ? t.hover : QColor(Qt::transparent));
        painter.drawRoundedRect(r.adjusted(.5, .5, -.5, -.5), r.height() / 2, r.height() / 2);
    } else {
        const QColor ground = on ? t.accentSoft : underMouse() ? t.hover : t.surface;
        draw::fill(painter, r, r.height() / 2, ground, on ? t.accentSoft : t.outline);
    }
    double x = 11;
    if (m_icon) {
        const double side = Theme::px(15);
        drawIcon(painter, QRectF(x - 2, (r.height() - side) / 2, side, side), m_icon,
                 on ? t.accentText : t.text2);
        x += Theme::px(16);
    }
    const QFont font = Theme::font(type::caption);
    const double width = QFontMetricsF(font).horizontalAdvance(text());
    draw::text(painter, QRectF(x, 0, width + 1, r.height()), text(), font, on ? t.accentText : t.text1);
    x += width + 6;
    draw::text(painter, QRectF(x, 0, r.right() - x, r.height()), m_count, font, on ? t.accentText : t.text3);
    if (hasFocus() && Theme::keyboard())
        draw::focusRing(painter, r, r.height() / 2 - 1);
}

ChipRow::ChipRow(Choice choice, QWidget *parent)
    : QWidget(parent)
    , m_choice(choice)
{
    new FlowLayout(this);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

Chip *ChipRow::add(const QString &key, const QString &text, const char *icon)
{
    auto *chip = new Chip(text, icon, this);
    if (m_tabs)
        chip->setTab();
    chip->setObjectName(key + QStringLiteral("Chip"));
    chip->setChecked(m_choice == Choice::One && m_chips.isEmpty());
    m_chips.append({key, chip});
    layout()->addWidget(chip);
    connect(chip, &Chip::clicked, this, [this, chip] { toggled(chip); });
    return chip;
}

Chip *ChipRow::addAction(const QString &text)
{
    auto *chip = Chip::adding(text, this);
    layout()->addWidget(chip);
    return chip;
}

Chip *ChipRow::chip(const QString &key) const
{
    for (const auto &[name, chip] : m_chips) {
        if (name == key)
            return chip;
    }
    return nullptr;
}

void ChipRow::setCount(const QString &key, const QString &count)
{
    if (auto *found = chip(key))
        found->setCount(count);
}

QStringList ChipRow::chosen() const
{
    QStringList keys;
    for (const auto &[key, chip] : m_chips) {
        if (chip->isChecked())
            keys.append(key);
    }
    return keys;
}

void ChipRow::choose(const QStringList &keys)
{
    for (const auto &[key, chip] : std::as_const(m_chips))
        chip->setChecked(keys.contains(key));
}

void ChipRow::toggled(const Chip *chosenChip)
{
    if (m_choice == Choice::One) {
        for (const auto &[key, chip] : std::as_const(m_chips))
            chip->setChecked(chip == chosenChip);
    }
    emit chosenChanged();
}

} // namespace crm::ui
