#pragma once

#include <QDate>
#include <QLineEdit>

#include <optional>

namespace crm::ui {

/// A day that may be missing: typed in any usual way, or picked from a calendar.
class DateEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit DateEdit(std::optional<QDate> day, QWidget *parent = nullptr);
    /// Nothing where the field is empty or holds no day.
    std::optional<QDate> day() const;
    void setDay(std::optional<QDate> day);
    /// There is a text, and it is no day.
    bool isWrong() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showCalendar();
};

} // namespace crm::ui
