#pragma once

#include <QPixmap>
#include <QString>

#include <utility>

namespace crm::ui {

/// What small pictures are told apart by: a text, and everything else packed into a number.
using PixmapKey = std::pair<QString, quint64>;

/// The picture kept under the key, or a null one. Thousands are kept, and let go with the application.
/// (QPixmapCache wants its keys as strings, which would have to be built for every cell that is painted.)
QPixmap findPixmap(const PixmapKey &key);
void keepPixmap(const PixmapKey &key, const QPixmap &pixmap);

} // namespace crm::ui
