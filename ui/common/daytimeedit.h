#pragma once

#include <QDateTimeEdit>

namespace crm::ui {

/// A day, or a day and a time, with the calendar behind its button; always as wide as what it shows.
class DayTimeEdit : public QDateTimeEdit
{
    Q_OBJECT

public:
    explicit DayTimeEdit(const QString &format, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace crm::ui
