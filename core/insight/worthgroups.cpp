#include "core/insight/worthgroups.h"

#include "core/base/enumkeys.h"
#include "core/base/epochday.h"
#include "core/base/tr.h"

#include <map>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr size_t kSample = 40; ///< of a group: so many tell how sure its sum is
constexpr int kDraws = 60; ///< of the parameters
const EnumKeys<WorthBy, 3> kKeys{
    {{{WorthBy::Segment, u"segment"_s}, {WorthBy::Kind, u"kind"_s}, {WorthBy::Period, u"period"_s}}}};

/// The year of everybody's first purchase; 0 for nobody's.
std::vector<int> firstYears(const CustomerOrders &orders)
{
    std::vector<qint32> first(orders.size(), std::numeric_limits<qint32>::max());
    for (size_t i = 0; i < orders.customer.size(); ++i)
        first[size_t(orders.customer[i])] = std::min(first[size_t(orders.customer[i])], orders.day[i]);
    std::vector<int> years(orders.size());
    for (size_t row = 0; row < first.size(); ++row)
        if (first[row] != std::numeric_limits<qint32>::max())
            years[row] = dateOfEpochDay(first[row]).year();
    return years;
}

/// What each customer belongs to.
QStringList namesOf(WorthBy by, const CustomerOrders &orders, const RfmReport &rfm,
                    const InsightService &source)
{
    QStringList names(qsizetype(orders.size()), QString());
    switch (by) {
    case WorthBy::Segment:
        for (size_t row = 0; row < orders.size(); ++row)
            if (rfm.segment[row] < rfm.segments.size())
                names[qsizetype(row)] = rfmSegmentName(rfm.segments[rfm.segment[row]].key);
        break;
    case WorthBy::Period: {
        const auto years = firstYears(orders);
        for (size_t row = 0; row < orders.size(); ++row)
            if (years[row] > 0)
                names[qsizetype(row)] = QString::number(years[row]);
        break;
    }
    case WorthBy::Kind:
        for (const auto &[customer, kind] : source.mainKinds())
            if (const auto row = orders.rowOf(customer))
                names[qsizetype(*row)] = kind;
        break;
    }
    return names;
}

/// How sure the sum of a group is: that of some of its customers, enlarged to all.
Interval sureOf(const WorthGroup &group, const ParameterDraws &draws, const ValuePredictions &value)
{
    std::vector<double> amounts;
    std::vector<qint32> frequency, recency, age;
    const size_t step = (group.rows.size() + kSample - 1) / kSample;
    double sum = 0;
    for (size_t i = 0; i < group.rows.size(); i += step) {
        const auto row = group.rows[i];
        frequency.push_back(value.history.frequency[row]);
        recency.push_back(value.history.recency[row]);
        age.push_back(value.history.age[row]);
        amounts.push_back(value.history.value[row]);
        sum += value.lifetimeValue[row];
    }
    const auto sure = customerIntervals(draws, {frequency, recency, age}, amounts).allValue;
    const double scale = sum > 0 ? group.worth / sum : 0;
    return {sure.low * scale, sure.high * scale};
}

} // namespace

std::vector<WorthGroup> worthGroups(WorthBy by, const CustomerOrders &orders, const RfmReport &rfm,
                                    const ValueModelFit &fit, const ValuePredictions &value,
                                    const InsightService &source)
{
    const auto names = namesOf(by, orders, rfm, source);
    std::map<QString, WorthGroup> byName;
    for (size_t row = 0; row < orders.size(); ++row) {
        if (value.history.frequency[row] < 0)
            continue;
        const auto &name = names[qsizetype(row)];
        auto &group = byName[name];
        group.name = name.isEmpty() ? Tr::tr("Not known") : name;
        group.rows.push_back(row);
        group.revenue += Amount{rfm.columns.money[row]}.toDouble();
        if (!value.lifetimeValue.empty())
            group.worth += value.lifetimeValue[row];
    }
    std::vector<WorthGroup> groups;
    for (auto &[name, group] : byName)
        groups.push_back(std::move(group));
    std::ranges::stable_sort(groups, std::ranges::greater(), &WorthGroup::worth);
    if (value.lifetimeValue.empty())
        return groups;
    const auto draws = drawTogether(fit.base, fit.amounts, kDraws);
    for (auto &group : groups)
        group.interval = sureOf(group, draws, value);
    return groups;
}

QString toKey(WorthBy by)
{
    return kKeys.key(by);
}

std::optional<WorthBy> worthByFromKey(const QString &key)
{
    for (const auto &[by, name] : kKeys.pairs)
        if (name == key)
            return by;
    return {};
}

} // namespace crm
