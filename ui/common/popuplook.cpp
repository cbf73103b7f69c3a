#include "ui/common/popuplook.h"

#include <QApplication>
#include <QEvent>
#include <QListView>

namespace crm::ui {
namespace {

constexpr auto kName = "popupLook";

} // namespace

void PopupLook::install()
{
    if (qApp->findChild<QObject *>(QLatin1StringView(kName), Qt::FindDirectChildrenOnly))
        return;
    auto *look = new PopupLook(qApp);
    look->setObjectName(QLatin1StringView(kName));
    qApp->installEventFilter(look);
}

bool PopupLook::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::Polish) // the style sheet looks at it right afterwards
        if (auto *list = qobject_cast<QListView *>(object); list && list->windowType() == Qt::Popup)
            list->setProperty("popup", true);
    return false;
}

} // namespace crm::ui
