#pragma once

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

/// Types a text as an input method hands it over; QTest types ASCII only.
inline void typeInto(QWidget *field, const QString &text)
{
    QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, text);
    QApplication::sendEvent(field, &press);
}
