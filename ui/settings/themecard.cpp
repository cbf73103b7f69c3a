#include "ui/settings/themecard.h"

#include "ui/common/draw.h"

#include <QPainterPath>

namespace crm::ui {
namespace {

constexpr int kWidth = 128;
constexpr int kPicture = 80;
constexpr int kName = 28;

} // namespace

ThemeCard::ThemeCard(Shows shows, const QString &name, QWidget *parent)
    : QAbstractButton(parent)
    , m_shows(shows)
{
    setText(name);
    setAccessibleName(name);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize ThemeCard::sizeHint() const
{
    return {Theme::px(kWidth), Theme::px(kPicture + kName)};
}

void ThemeCard::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::t();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF picture(2, 2, width() - 4, Theme::px(kPicture) - 4);
    QPainterPath frame;
    frame.addRoundedRect(picture, radius::l, radius::l);
    painter.save();
    painter.setClipPath(frame);
    paintWindow(painter, picture, m_shows == Shows::Dark ? darkTokens() : lightTokens());
    if (m_shows == Shows::Both) {
        QPainterPath half;
        half.addPolygon(QPolygonF{{picture.center().x() + 14, picture.top()},
                                  picture.topRight(),
                                  picture.bottomRight(),
                                  {picture.center().x() - 14, picture.bottom()}});
        painter.setClipPath(half, Qt::IntersectClip);
        paintWindow(painter, picture, darkTokens());
    }
    painter.restore();
    painter.setPen(QPen(isChecked() ? t.accent : underMouse() ? t.mark : t.outline, isChecked() ? 2 : 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(frame);

    const QRectF name(0, Theme::px(kPicture), width(), Theme::px(kName));
    QRectF words = name;
    if (isChecked()) { // colour does not stand alone
        const double side = Theme::px(15);
        drawIcon(painter, {4, name.center().y() - side / 2, side, side}, "check", t.accentText);
        words.adjust(side + 8, 0, 0, 0);
    } else {
        words.adjust(4, 0, 0, 0);
    }
    draw::text(painter, words, text(), Theme::font(type::body, isChecked()),
               isChecked() ? t.accentText : t.text1);
    if (hasFocus() && Theme::keyboard())
        draw::focusRing(painter, rect(), radius::l);
}

/// Rail, panel, a title, two rows and a button, of the colours alone.
void ThemeCard::paintWindow(QPainter &painter, const QRectF &rect, const Tokens &t)
{
    const double unit = rect.width() / 128;
    const auto at = [&](double x, double y, double wide, double high) {
        return QRectF(rect.left() + x * unit, rect.top() + y * unit, wide * unit, high * unit);
    };
    painter.fillRect(rect, t.canvas);
    draw::fill(painter, at(8, 12, 20, 8), 3, t.accentSoft);
    for (const double y : {26.0, 37.0})
        draw::fill(painter, at(8, y, 16, 4), 2, t.track);
    draw::fill(painter, at(34, 10, 100, 80), 5, t.surface, t.hairline);
    draw::fill(painter, at(42, 17, 26, 6), 3, t.text1);
    draw::fill(painter, at(98, 16, 22, 8), 3, t.accent);
    for (const double y : {32.0, 46.0, 60.0}) {
        draw::fill(painter, at(42, y, 8, 8), 4, t.face[size_t(y / 14) % t.face.size()]);
        draw::fill(painter, at(54, y + 2, 40, 4), 2, t.track);
        draw::fill(painter, at(104, y + 2, 16, 4), 2, t.mark);
    }
}

} // namespace crm::ui
