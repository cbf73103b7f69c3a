#pragma once

#include "core/insight/salesperiod.h"
#include "ui/common/chip.h"

namespace crm::ui {

class DayTimeEdit;

/// Chips for the usual periods, and two dates for any other.
class PeriodChooser : public QWidget
{
    Q_OBJECT

public:
    explicit PeriodChooser(QWidget *parent = nullptr);
    SalesPeriod period() const;
    DateRange custom() const;
    void choose(SalesPeriod period, const DateRange &custom);

signals:
    /// By the person, not by choose().
    void changed();

private:
    ChipRow *m_chips;
    QWidget *m_dates;
    DayTimeEdit *m_from;
    DayTimeEdit *m_to;
};

/// The spelling of a period in state that is kept.
QString periodKey(SalesPeriod period);
SalesPeriod periodFromKey(const QString &key);

} // namespace crm::ui
