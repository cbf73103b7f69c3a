#pragma once

#include "core/customer/customer.h"
#include "ui/common/kit.h"

#include <QLineEdit>

namespace crm::ui {

/// A day that may be missing, typed as people write days, or picked from a calendar.
class DayEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit DayEdit(QWidget *parent = nullptr);

private:
    void pick();

    QAction *m_open;
};

/// A birthday: its calendar and its day, with or without the year.
class BirthdayEdit : public QWidget
{
    Q_OBJECT

public:
    explicit BirthdayEdit(QWidget *parent = nullptr);
    void set(const BirthdayText &birthday);
    /// What cannot be read as a day comes back as it was typed, for the card to refuse it.
    BirthdayText value() const;

signals:
    void changed();

protected:
    bool event(QEvent *event) override;

private:
    Combo *m_calendar;
    QLineEdit *m_day;
};

} // namespace crm::ui
