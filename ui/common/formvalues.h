#pragma once

#include <QJsonObject>

class QWidget;

namespace crm::ui {

/// What stands in the controls below `form`, whatever form it is: of each control its USER property (the
/// text of a line, the choice of a combo), under its object name, or its class and place. A control of
/// several parts has a USER property of its own, and its parts are not asked. Passwords are left out.
QJsonObject formValues(const QWidget *form);

/// The dynamic property of a checkable button that is no part of what a form says.
inline constexpr auto kNoValue = "noValue";

/// Puts values back. What there is no control for any more is left out.
void setFormValues(QWidget *form, const QJsonObject &values);

} // namespace crm::ui
