#pragma once

class QWidget;

namespace crm::ui {

/// Where the keys go when a page comes up: where they went when it was left, else to what it says by its
/// focus proxy, else to its list, to what scrolls, or to its first control. Null where nothing takes them.
QWidget *firstFocus(const QWidget &page);

} // namespace crm::ui
