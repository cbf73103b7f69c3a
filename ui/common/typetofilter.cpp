#include "ui/common/typetofilter.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>

namespace crm::ui {
namespace {

/// A letter, a digit or a sign; the space bar is the list's own.
bool isTyped(const QKeyEvent &event)
{
    constexpr auto commands = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    return !(event.modifiers() & commands) && !event.text().isEmpty() && event.text().front().isPrint()
        && event.key() != Qt::Key_Space;
}

} // namespace

TypeToFilter::TypeToFilter(QAbstractItemView *list, QLineEdit *field)
    : QObject(list)
    , m_list(list)
    , m_field(field)
{
    list->installEventFilter(this);
    field->installEventFilter(this);
}

bool TypeToFilter::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_list)
        return m_field->isVisible() && m_field->isEnabled() && typed(*event);
    if (event->type() != QEvent::KeyPress || !leaves(*static_cast<QKeyEvent *>(event)))
        return false;
    toList();
    return true;
}

bool TypeToFilter::typed(QEvent &event)
{
    if (event.type() == QEvent::InputMethodQuery) {
        answer(static_cast<QInputMethodQueryEvent &>(event));
        return true;
    }
    if (event.type() == QEvent::InputMethod)
        return compose(static_cast<QInputMethodEvent &>(event));
    if (event.type() != QEvent::KeyPress || !isTyped(static_cast<QKeyEvent &>(event)))
        return false;
    m_field->setFocus(Qt::OtherFocusReason);
    m_field->selectAll(); // what stood there gives way
    QCoreApplication::sendEvent(m_field, &event);
    return true;
}

/// Escape empties the field first.
bool TypeToFilter::leaves(const QKeyEvent &event) const
{
    return event.key() == Qt::Key_Down || event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter
        || (event.key() == Qt::Key_Escape && m_field->text().isEmpty());
}

void TypeToFilter::toList()
{
    m_list->setFocus(Qt::OtherFocusReason);
    const auto *model = m_list->model();
    if (!m_list->currentIndex().isValid() && model && model->rowCount() > 0)
        m_list->setCurrentIndex(model->index(0, 0));
}

/// The keys stay with the list while somebody composes: an input method begins anew when they go elsewhere.
bool TypeToFilter::compose(QInputMethodEvent &event)
{
    if (!m_field->text().isEmpty() && !m_field->hasSelectedText())
        m_field->selectAll();
    QCoreApplication::sendEvent(m_field, &event);
    if (!event.commitString().isEmpty())
        m_field->setFocus(Qt::OtherFocusReason);
    return true;
}

/// As the field would, but for where the candidates are shown, which is told from the list's own corner.
void TypeToFilter::answer(QInputMethodQueryEvent &query) const
{
    for (int bit = 0; bit < 31; ++bit) {
        const auto one = Qt::InputMethodQuery(1 << bit);
        if (!(query.queries() & one))
            continue;
        QVariant value = one == Qt::ImEnabled ? QVariant(true) : m_field->inputMethodQuery(one);
        if (value.typeId() == QMetaType::QRect) {
            const QRect at = value.toRect();
            value = QRect(m_list->mapFromGlobal(m_field->mapToGlobal(at.topLeft())), at.size());
        }
        query.setValue(one, value);
    }
    query.accept();
}

} // namespace crm::ui
