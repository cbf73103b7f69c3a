#include "ui/common/inputwatch.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QKeyEvent>
#include <QPointer>
#include <QWidget>

namespace crm::ui {
namespace {

QPointer<InputWatch> &watch()
{
    static QPointer<InputWatch> installed; // goes with the application, whose child it is
    return installed;
}

/// Enter presses what has the focus, as everywhere on the web; Qt leaves that to the desktop. Dialogs have
/// their own idea of Enter, and where one of several is chosen the arrow keys have chosen it already.
bool pressesButton(QObject *object, const QKeyEvent &event)
{
    auto *button = qobject_cast<QAbstractButton *>(object);
    if (!button || event.isAutoRepeat() || (event.key() != Qt::Key_Return && event.key() != Qt::Key_Enter)
        || (event.modifiers() & ~Qt::KeypadModifier) || !button->isEnabled() || button->autoExclusive()
        || qobject_cast<QDialog *>(button->window()))
        return false;
    button->click();
    return true;
}

} // namespace

void InputWatch::install()
{
    if (watch())
        return;
    watch() = new InputWatch(qApp);
    qApp->installEventFilter(watch());
}

bool InputWatch::keyboardWasLast()
{
    return watch() && watch()->m_keyboard;
}

bool InputWatch::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonPress) {
        const bool keyboard = event->type() == QEvent::KeyPress;
        const bool turned = std::exchange(m_keyboard, keyboard) != keyboard;
        if (turned && object->isWidgetType() && QApplication::focusWidget())
            QApplication::focusWidget()->update();
        if (keyboard)
            return pressesButton(object, *static_cast<QKeyEvent *>(event));
    }
    return false;
}

} // namespace crm::ui
