#include "ui/report/periodchooser.h"

#include "core/base/enumkeys.h"
#include "ui/common/daytimeedit.h"
#include "ui/common/kit.h"
#include "ui/report/salestexts.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

const EnumKeys<SalesPeriod, 8> kKeys{{{{SalesPeriod::ThisMonth, u"month"_s},
                                       {SalesPeriod::LastMonth, u"last-month"_s},
                                       {SalesPeriod::ThisQuarter, u"quarter"_s},
                                       {SalesPeriod::ThisYear, u"year"_s},
                                       {SalesPeriod::LastYear, u"last-year"_s},
                                       {SalesPeriod::LastTwelveMonths, u"12-months"_s},
                                       {SalesPeriod::All, u"all"_s},
                                       {SalesPeriod::Custom, u"custom"_s}}}};

DayTimeEdit *dateField(const QString &name, QDate day)
{
    auto *field = new DayTimeEdit(u"yyyy-MM-dd"_s);
    field->setDate(day);
    field->setAccessibleName(name);
    return field;
}

} // namespace

QString periodKey(SalesPeriod period)
{
    return kKeys.key(period);
}

SalesPeriod periodFromKey(const QString &key)
{
    return kKeys.value(key, SalesPeriod::ThisYear);
}

PeriodChooser::PeriodChooser(QWidget *parent)
    : QWidget(parent)
    , m_chips(new ChipRow(ChipRow::Choice::One))
    , m_dates(new QWidget)
    , m_from(dateField(tr("From"), QDate(QDate::currentDate().year(), 1, 1)))
    , m_to(dateField(tr("To"), QDate::currentDate()))
{
    for (const auto &[period, key] : kKeys.pairs)
        m_chips->add(key, salestext::period(period));
    m_chips->choose({kKeys.key(SalesPeriod::ThisYear)});
    m_chips->setAccessibleName(tr("Period"));
    auto *dates = new QHBoxLayout(m_dates);
    dates->setContentsMargins(0, 0, 0, 0);
    dates->setSpacing(8);
    dates->addWidget(label(tr("From"), "caption"));
    dates->addWidget(m_from);
    dates->addWidget(label(tr("To"), "caption"));
    dates->addWidget(m_to);
    dates->addStretch();
    m_dates->hide();
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 2, 0, 0); // chips are lower than the buttons beside which they stand
    box->setSpacing(8);
    box->addWidget(m_chips);
    box->addWidget(m_dates);
    m_from->setObjectName(u"fromDate"_s);
    m_to->setObjectName(u"toDate"_s);

    connect(m_chips, &ChipRow::chosenChanged, this, [this] {
        m_dates->setVisible(period() == SalesPeriod::Custom);
        emit changed();
    });
    connect(m_from, &QDateTimeEdit::dateChanged, this, &PeriodChooser::changed);
    connect(m_to, &QDateTimeEdit::dateChanged, this, &PeriodChooser::changed);
}

SalesPeriod PeriodChooser::period() const
{
    return periodFromKey(m_chips->chosen().value(0));
}

/// Two dates in the wrong order mean the days between them all the same.
DateRange PeriodChooser::custom() const
{
    return {std::min(m_from->date(), m_to->date()), std::max(m_from->date(), m_to->date())};
}

void PeriodChooser::choose(SalesPeriod period, const DateRange &custom)
{
    const QSignalBlocker quiet(this);
    m_chips->choose({kKeys.key(period)});
    m_dates->setVisible(period == SalesPeriod::Custom);
    if (custom.from)
        m_from->setDate(*custom.from);
    if (custom.to)
        m_to->setDate(*custom.to);
}

} // namespace crm::ui
