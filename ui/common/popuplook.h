#pragma once

#include <QObject>

namespace crm::ui {

/// Lists are transparent, for they lie on panels; those that pop up on their own, as completions do, lie on
/// nothing. This tells them apart for the style sheet: they have the property `popup`.
class PopupLook : public QObject
{
public:
    /// For the whole program, once.
    static void install();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    using QObject::QObject;
};

} // namespace crm::ui
