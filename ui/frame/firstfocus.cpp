#include "ui/frame/firstfocus.h"

#include "ui/common/listtable.h"

#include <QScrollArea>

namespace crm::ui {
namespace {

bool takesKeys(const QWidget *widget, const QWidget &page)
{
    return widget && widget != &page && widget->isEnabled() && widget->isVisibleTo(&page);
}

/// The first of its kind that is shown, in the order in which the page was built.
template <typename Kind>
QWidget *firstOf(const QWidget &page)
{
    for (auto *widget : page.findChildren<Kind *>())
        if (takesKeys(widget, page))
            return widget;
    return nullptr;
}

QWidget *firstControl(const QWidget &page)
{
    for (auto *widget : page.findChildren<QWidget *>())
        if (takesKeys(widget, page) && (widget->focusPolicy() & Qt::TabFocus))
            return widget;
    return nullptr;
}

} // namespace

QWidget *firstFocus(const QWidget &page)
{
    for (auto *chosen : {page.focusWidget(), page.focusProxy()})
        if (takesKeys(chosen, page))
            return chosen;
    if (auto *list = firstOf<ListTable>(page))
        return list;
    if (auto *scroller = firstOf<QScrollArea>(page))
        return scroller;
    return firstControl(page);
}

} // namespace crm::ui
