#include "core/insight/churnrate.h"

#include "core/base/epochday.h"
#include "core/insight/churnreport.h"

namespace crm {
namespace {

bool hasLeft(quint8 before, quint8 after)
{
    const auto stage = LifecycleStage(after);
    return isActiveStage(LifecycleStage(before))
        && (stage == LifecycleStage::Dormant || stage == LifecycleStage::Lost);
}

QDate quarterOf(QDate day)
{
    return QDate(day.year(), (day.month() - 1) / 3 * 3 + 1, 1);
}

} // namespace

ChurnRate churnRate(const LifecycleHistory &history, QDate from, QDate to)
{
    ChurnRate rate{.from = from, .to = to};
    const auto before = history.stagesOn(epochDayOf(from) - 1);
    const auto after = history.stagesOn(epochDayOf(to));
    for (size_t row = 0; row < before.size(); ++row) {
        rate.customers += isActiveStage(LifecycleStage(before[row]));
        rate.left += hasLeft(before[row], after[row]);
    }
    return rate;
}

std::vector<ChurnRate> churnByQuarter(const LifecycleHistory &history, const CustomerOrders &orders, QDate at,
                                      int quarters)
{
    std::vector<ChurnRate> rates;
    const auto first = orders.firstDay();
    if (!first || *first > epochDayOf(at))
        return rates;
    const auto earliest = std::max(quarterOf(dateOfEpochDay(*first)).addMonths(3),
                                   quarterOf(at).addMonths(-3 * (quarters - 1)));
    for (auto from = earliest; from <= at; from = from.addMonths(3))
        rates.push_back(churnRate(history, from, std::min(at, from.addMonths(3).addDays(-1))));
    return rates;
}

std::vector<qint64> whoLeft(const LifecycleHistory &history, const CustomerOrders &orders, QDate from,
                            QDate to)
{
    const auto before = history.stagesOn(epochDayOf(from) - 1);
    const auto after = history.stagesOn(epochDayOf(to));
    std::vector<qint64> ids;
    for (size_t row = 0; row < before.size(); ++row)
        if (hasLeft(before[row], after[row]))
            ids.push_back(orders.customers[row]);
    return ids;
}

} // namespace crm
