#pragma once

#include <QObject>

namespace crm::ui {

/// Knows whether the last input was a key: focus rings are for the keyboard, as :focus-visible is on the web.
class InputWatch : public QObject
{
public:
    /// Watches the application once; later calls change nothing.
    static void install();
    static bool keyboardWasLast();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    using QObject::QObject;

    bool m_keyboard = false;
};

} // namespace crm::ui
