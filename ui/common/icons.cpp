#include "ui/common/icons.h"

#include "ui/common/pixmapstore.h"

#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

QString file(const char *name)
{
    return u":/icons/"_s + QLatin1StringView(name) + u".svg"_s;
}

/// Drawn in white, then filled with the colour wherever it is not transparent.
QPixmap tinted(const char *name, int side, const QColor &color)
{
    const PixmapKey key{QLatin1StringView(name), quint64(side) << 32 | color.rgba()};
    QPixmap pixmap = findPixmap(key);
    if (!pixmap.isNull())
        return pixmap;
    pixmap = QPixmap(side, side);
    pixmap.fill(Qt::transparent);
    QSvgRenderer svg(file(name));
    QPainter painter(&pixmap);
    svg.render(&painter, QRectF(0, 0, side, side));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), color);
    painter.end();
    keepPixmap(key, pixmap);
    return pixmap;
}

} // namespace

void drawIcon(QPainter &painter, const QRectF &box, const char *name, const QColor &color)
{
    const double ratio = painter.device()->devicePixelRatioF();
    const QPixmap pixmap = tinted(name, qRound(box.width() * ratio), color);
    // On whole device pixels, or strokes blur.
    const QPointF at(qRound(box.x() * ratio) / ratio, qRound(box.y() * ratio) / ratio);
    painter.drawPixmap(QRectF(at, QSizeF(pixmap.size()) / ratio), pixmap, QRectF(pixmap.rect()));
}

QIcon icon(const char *name, const QColor &color, int size)
{
    QIcon icon;
    for (const double ratio : {1.0, 1.5, 2.0}) {
        QPixmap pixmap = tinted(name, qRound(size * ratio), color);
        pixmap.setDevicePixelRatio(ratio);
        icon.addPixmap(pixmap);
    }
    return icon;
}

void drawLogo(QPainter &painter, const QRectF &box)
{
    QSvgRenderer svg(file("kingfisher"));
    svg.render(&painter, box);
}

QIcon logo()
{
    return QIcon(file("kingfisher"));
}

} // namespace crm::ui
