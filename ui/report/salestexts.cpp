#include "ui/report/salestexts.h"

#include "ui/common/formatters.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace crm::ui::salestext {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(crm::ui::salestext)
};

/// Months that are over: only these can be compared with those of the year before.
std::vector<SalesRow> wholeRows(const SalesFigures &figures)
{
    std::vector<SalesRow> rows;
    const auto current = timeKey(figures.timeline.by, figures.today);
    for (const auto &row : figures.timeline.rows)
        if (row.key < current)
            rows.push_back(row);
    return rows;
}

bool isOneYear(const DateRange &dates)
{
    return dates.from && dates.to && dates.from->year() == dates.to->year();
}

double share(const SalesRow &row, const SalesRow &totals)
{
    return totals.revenue.value > 0 ? row.revenue.toDouble() / totals.revenue.toDouble() : 0;
}

} // namespace

QString period(SalesPeriod period)
{
    switch (period) {
    case SalesPeriod::ThisMonth: return Texts::tr("This month");
    case SalesPeriod::LastMonth: return Texts::tr("Last month");
    case SalesPeriod::ThisQuarter: return Texts::tr("This quarter");
    case SalesPeriod::ThisYear: return Texts::tr("This year");
    case SalesPeriod::LastYear: return Texts::tr("Last year");
    case SalesPeriod::LastTwelveMonths: return Texts::tr("Last 12 months");
    case SalesPeriod::All: return Texts::tr("All time");
    case SalesPeriod::Custom: return Texts::tr("Custom");
    }
    return {};
}

QString range(const DateRange &dates)
{
    if (dates.from && dates.to)
        return Texts::tr("%1 to %2").arg(format::date(*dates.from), format::date(*dates.to));
    if (dates.from)
        return Texts::tr("since %1").arg(format::date(*dates.from));
    if (dates.to)
        return Texts::tr("until %1").arg(format::date(*dates.to));
    return Texts::tr("all time");
}

QString row(SalesBy by, const SalesRow &row)
{
    if (!row.key.isEmpty())
        return isTime(by) ? timeLabel(by, row.key, false) : row.key;
    switch (by) {
    case SalesBy::Product: return Texts::tr("No product");
    case SalesBy::Category: return Texts::tr("No category");
    case SalesBy::Region: return Texts::tr("No region");
    case SalesBy::Owner: return Texts::tr("Nobody");
    case SalesBy::Segment:
    case SalesBy::Rfm: return Texts::tr("In no segment");
    default: return Texts::tr("Unknown");
    }
}

QString timeLabel(SalesBy grain, const QString &key, bool oneYear)
{
    if (grain == SalesBy::Year)
        return key;
    if (grain == SalesBy::Quarter)
        return oneYear ? key.mid(5) : key.left(4) + u' ' + key.mid(5);
    const QLocale locale;
    const int month = key.mid(5, 2).toInt();
    if (oneYear)
        return locale.standaloneMonthName(month, QLocale::ShortFormat);
    return locale.language() == QLocale::Chinese
             ? key
             : locale.standaloneMonthName(month, QLocale::ShortFormat) + u' ' + key.left(4);
}

QString change(const char *sentence, double now, double before)
{
    if (before <= 0)
        return {};
    return Texts::tr(sentence).arg(format::change(now / before - 1));
}

QString timeFinding(const SalesFigures &figures)
{
    const auto whole = wholeRows(figures);
    const auto name = period(figures.choice.period);
    const bool better = whole.size() >= 3 && std::ranges::all_of(whole, [](const SalesRow &row) {
                            return row.before.value > 0 && row.revenue > row.before;
                        });
    if (better && figures.timeline.by == SalesBy::Month && isOneYear(figures.period.timeline))
        return Texts::tr("Every month of %1 sold more than a year before")
            .arg(figures.period.timeline.from->year());
    if (figures.hasYearBefore() && figures.yearBefore.revenue.value > 0) {
        const double change = figures.totals().revenue.toDouble() / figures.yearBefore.revenue.toDouble() - 1;
        const QString percent = format::percent(std::abs(change));
        const QString when =
            figures.choice.period == SalesPeriod::Custom ? range(figures.period.dates) : name;
        if (std::abs(change) < 0.005)
            return Texts::tr("%1: as much sold as a year before").arg(when);
        return (change > 0 ? Texts::tr("%1: %2 more sold than a year before")
                           : Texts::tr("%1: %2 less sold than a year before"))
            .arg(when, percent);
    }
    const auto best = std::ranges::max_element(figures.timeline.rows, {}, &SalesRow::revenue);
    if (best == figures.timeline.rows.end())
        return Texts::tr("Revenue over time");
    return Texts::tr("%1 sold most: %2")
        .arg(timeLabel(figures.timeline.by, best->key, false),
             format::compactMoney(best->revenue, figures.currency()));
}

QString rankFinding(const SalesReport &report)
{
    if (report.rows.empty() || report.totals.revenue.value <= 0)
        return Texts::tr("Nothing was sold");
    const auto &first = report.rows.front();
    const QString name = row(report.by, first);
    const double part = share(first, report.totals);
    if (report.rows.size() == 1 && report.otherRows == 0)
        return Texts::tr("All revenue comes from %1").arg(name);
    if (std::abs(part - 0.5) < 0.02)
        return Texts::tr("%1 makes up half of the revenue").arg(name);
    if (part >= 0.3)
        return Texts::tr("%1 makes up %2 of the revenue").arg(name, format::percent(part));
    if (report.by == SalesBy::Customer || report.by == SalesBy::Product) {
        constexpr size_t kFirst = 10;
        const auto count = std::min(kFirst, report.rows.size());
        SalesRow sum;
        for (size_t i = 0; i < count; ++i)
            sum.revenue += report.rows[i].revenue;
        const QString together = format::percent(share(sum, report.totals));
        return report.by == SalesBy::Customer
                 ? Texts::tr("The %n largest customers bring %1 of the revenue", nullptr, int(count))
                       .arg(together)
                 : Texts::tr("The %n best products bring %1 of the revenue", nullptr, int(count))
                       .arg(together);
    }
    return Texts::tr("%1 leads with %2 of the revenue").arg(name, format::percent(part));
}

} // namespace crm::ui::salestext
