#include "ui/frame/undokeys.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace crm::ui {
namespace {

bool hasOwn(const QObject *field, bool redo)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return redo ? line->isRedoAvailable() : line->isUndoAvailable();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(field))
        return redo ? text->document()->isRedoAvailable() : text->document()->isUndoAvailable();
    return true; // not a field of ours to judge
}

} // namespace

UndoKeys::UndoKeys(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool UndoKeys::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool undo = key->matches(QKeySequence::Undo);
    const bool redo = key->matches(QKeySequence::Redo);
    if ((!undo && !redo) || hasOwn(object, redo))
        return false;
    event->ignore();
    return true;
}

} // namespace crm::ui
