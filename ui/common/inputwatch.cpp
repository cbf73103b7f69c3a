#include "ui/common/inputwatch.h"

#include <QApplication>
#include <QEvent>
#include <QPointer>
#include <QWidget>

namespace crm::ui {
namespace {

QPointer<InputWatch> &watch()
{
    static QPointer<InputWatch> installed; // goes with the application, whose child it is
    return installed;
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
    }
    return false;
}

} // namespace crm::ui
