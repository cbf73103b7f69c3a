#pragma once

#include "core/activity/activity.h"

#include <QTimeZone>
#include <QVariantMap>
#include <QWidget>

class QLineEdit;

namespace crm::ui {

class ChipRow;
class Combo;
class DayTimeEdit;

/// What comes next, and when: a day by one click, then the exact time, the way and a word about it.
class NextStepEdit : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QVariantMap typed READ typed WRITE setTyped USER true)

public:
    explicit NextStepEdit(QWidget *parent = nullptr);
    /// What the days are counted from, in the zone of the team.
    void setNow(qint64 now, const QTimeZone &zone);
    std::optional<NextStep> value() const;
    /// Why the next step cannot be as it is, or an empty text.
    QString problem() const;
    void clear();
    /// As it stands in the controls; the day as a day, not as "tomorrow". Empty where none is chosen.
    QVariantMap typed() const;
    void setTyped(const QVariantMap &typed);

signals:
    void changed();

private:
    void choose();

    qint64 m_now = 0;
    QTimeZone m_zone = QTimeZone::utc();
    QString m_day; ///< key of the chip that is on
    ChipRow *m_days;
    QWidget *m_details;
    Combo *m_kind;
    DayTimeEdit *m_at;
    QLineEdit *m_text;
};

} // namespace crm::ui
