#include "core/pipeline/target.h"

#include "core/base/enumkeys.h"
#include "core/base/tr.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

const EnumKeys<Measure, 5> kKeys{{{{Measure::Revenue, u"revenue"_s},
                                   {Measure::Orders, u"orders"_s},
                                   {Measure::NewCustomers, u"new_customers"_s},
                                   {Measure::Activities, u"activities"_s},
                                   {Measure::WonValue, u"won_value"_s}}}};

} // namespace

bool isMoney(Measure measure)
{
    return measure == Measure::Revenue || measure == Measure::WonValue;
}

std::optional<DateRange> daysOfPeriod(const QString &period)
{
    const bool isYear = period.size() == 4;
    const bool isQuarter = period.size() == 7 && period[5] == u'Q';
    const bool isMonth = period.size() == 7 && !isQuarter;
    if ((!isYear && !isQuarter && !isMonth) || (!isYear && period[4] != u'-'))
        return {};
    bool yearOk = false, partOk = true;
    const int year = period.left(4).toInt(&yearOk);
    const int part = isYear ? 1 : period.mid(isQuarter ? 6 : 5).toInt(&partOk);
    const QDate from(year, isQuarter ? part * 3 - 2 : part, 1);
    if (!yearOk || !partOk || !from.isValid())
        return {};
    return DateRange{from, from.addMonths(isYear ? 12 : isQuarter ? 3 : 1).addDays(-1)};
}

QStringList partsOfPeriod(const QString &period)
{
    QStringList parts;
    if (period.size() == 4) {
        for (int quarter = 1; quarter <= 4; ++quarter)
            parts << u"%1-Q%2"_s.arg(period).arg(quarter);
    } else if (const auto days = daysOfPeriod(period); days && period[5] == u'Q') {
        for (int month = 0; month < 3; ++month)
            parts << days->from->addMonths(month).toString(u"yyyy-MM"_s);
    }
    return parts;
}

std::optional<Amount> targetOf(const std::vector<Target> &targets, Measure measure, const Aim &aim,
                               const QString &period)
{
    const auto own = std::ranges::find_if(targets, [&](const Target &target) {
        return target.measure == measure && target.aim == aim && target.period == period;
    });
    if (own != targets.end())
        return own->amount;
    std::optional<Amount> sum;
    for (const auto &part : partsOfPeriod(period))
        if (const auto amount = targetOf(targets, measure, aim, part))
            sum = sum.value_or(Amount{}) + *amount;
    return sum;
}

QString toKey(Measure measure)
{
    return kKeys.key(measure);
}

std::optional<Measure> measureFromKey(const QString &key)
{
    for (const auto &[measure, text] : kKeys.pairs)
        if (text == key)
            return measure;
    return {};
}

QString displayName(Measure measure)
{
    switch (measure) {
    case Measure::Revenue: return Tr::tr("Revenue");
    case Measure::Orders: return Tr::tr("Orders");
    case Measure::NewCustomers: return Tr::tr("New customers");
    case Measure::Activities: return Tr::tr("Follow-ups");
    case Measure::WonValue: return Tr::tr("Won value");
    }
    return {};
}

} // namespace crm
