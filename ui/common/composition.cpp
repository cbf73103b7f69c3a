#include "ui/common/composition.h"

#include <QApplication>
#include <QInputMethod>
#include <QInputMethodEvent>

namespace crm::ui {

Composition::Composition(QWidget *form)
    : QObject(form)
    , m_form(form)
{
    qApp->installEventFilter(this);
}

void Composition::commit()
{
    QGuiApplication::inputMethod()->commit();
    if (!m_control || m_composed.isEmpty())
        return; // nothing was left open
    QInputMethodEvent event;
    event.setCommitString(std::exchange(m_composed, {}));
    QCoreApplication::sendEvent(m_control, &event);
}

bool Composition::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::InputMethod) {
        const auto *widget = qobject_cast<QWidget *>(object);
        if (widget && m_form->isAncestorOf(widget)) {
            m_control = object;
            m_composed = static_cast<QInputMethodEvent *>(event)->preeditString();
        }
    }
    return false;
}

} // namespace crm::ui
