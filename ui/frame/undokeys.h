#pragma once

#include <QObject>

namespace crm::ui {

/// Lets Ctrl+Z and Ctrl+Shift+Z through to the window where a text field has no typing of its own to take
/// back: fields would swallow them otherwise.
class UndoKeys : public QObject
{
public:
    /// Watches the whole application for as long as `parent` lives.
    explicit UndoKeys(QObject *parent);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
};

} // namespace crm::ui
