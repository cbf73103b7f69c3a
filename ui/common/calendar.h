#pragma once

#include <QCalendarWidget>

#include <functional>

namespace crm::ui {

/// The days of a month in the colours of the program; weeks begin as the settings say.
class Calendar : public QCalendarWidget
{
    Q_OBJECT

public:
    explicit Calendar(QWidget *parent = nullptr);

    /// Drops down below `field`; `chosen` gets the day that is clicked, or entered by the keyboard.
    static void pick(QWidget *field, QDate shown, const std::function<void(QDate)> &chosen);
};

} // namespace crm::ui
