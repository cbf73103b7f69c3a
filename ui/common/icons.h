#pragma once

#include <QIcon>
#include <QRectF>

class QPainter;

namespace crm::ui {

/// Icons are the files of resources/icons: one family on a 20 x 20 grid, strokes of 1.5, told by file name
/// and tinted when drawn. An unknown name draws nothing.
void drawIcon(QPainter &painter, const QRectF &box, const char *name, const QColor &color);
QIcon icon(const char *name, const QColor &color, int size = 18);
void drawLogo(QPainter &painter, const QRectF &box);
QIcon logo();

} // namespace crm::ui
