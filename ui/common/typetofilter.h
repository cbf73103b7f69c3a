#pragma once

#include <QObject>

class QAbstractItemView;
class QInputMethodEvent;
class QInputMethodQueryEvent;
class QKeyEvent;
class QLineEdit;

namespace crm::ui {

/// Whoever begins to type in a list types into the field that filters it, and Down, Enter or Escape lead
/// back. What an input method composes is shown in the field from the first letter on, though the list has
/// the keys until the first character is chosen.
class TypeToFilter : public QObject
{
public:
    /// Belongs to `list`.
    TypeToFilter(QAbstractItemView *list, QLineEdit *field);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    bool typed(QEvent &event);
    bool leaves(const QKeyEvent &event) const;
    void toList();
    bool compose(QInputMethodEvent &event);
    void answer(QInputMethodQueryEvent &query) const;

    QAbstractItemView *m_list;
    QLineEdit *m_field;
};

} // namespace crm::ui
