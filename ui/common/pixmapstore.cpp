#include "ui/common/pixmapstore.h"

#include <QCoreApplication>
#include <QHash>

namespace crm::ui {
namespace {

constexpr qsizetype kMost = 6000;

QHash<PixmapKey, QPixmap> &store()
{
    static QHash<PixmapKey, QPixmap> pixmaps;
    return pixmaps;
}

void emptyStore()
{
    store().clear(); // a pixmap must not outlive the application
}

} // namespace

QPixmap findPixmap(const PixmapKey &key)
{
    return store().value(key);
}

void keepPixmap(const PixmapKey &key, const QPixmap &pixmap)
{
    auto &pixmaps = store();
    if (pixmaps.isEmpty())
        qAddPostRoutine(emptyStore);
    if (pixmaps.size() >= kMost)
        pixmaps.clear();
    pixmaps.insert(key, pixmap);
}

} // namespace crm::ui
