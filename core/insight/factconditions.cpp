#include "core/base/amount.h"
#include "core/base/epochday.h"
#include "core/base/text/fold.h"
#include "core/directory/directoryrecord.h"
#include "core/directory/filterrange.h"
#include "core/insight/customerfacts.h"
#include "core/insight/insightservice.h"
#include "core/insight/priority.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

using Fact = FilterFact;
using Operator = FilterRule::Operator;

QString folded(const QString &text)
{
    QByteArray bytes;
    foldUtf8(text, bytes);
    return QString::fromUtf8(bytes);
}

/// Whether a text is one of those that a condition asks for; `!=` counts as `=`.
class TextCondition
{
public:
    explicit TextCondition(const FilterRule &condition)
        : m_op(condition.op)
    {
        for (const auto &value : condition.values)
            m_wanted << (value.kind == FilterValue::Kind::None ? QString() : folded(value.text));
    }
    bool holds(const QString &text) const
    {
        const auto own = folded(text);
        return std::ranges::any_of(m_wanted, [&](const QString &wanted) {
            if (wanted.isEmpty() || own.isEmpty())
                return wanted.isEmpty() && own.isEmpty();
            return m_op == Operator::Contains ? own.contains(wanted)
                 : m_op == Operator::Starts   ? own.startsWith(wanted)
                                              : own == wanted;
        });
    }
    bool wantsNone() const { return m_wanted.contains(QString()); }

private:
    Operator m_op;
    QStringList m_wanted;
};

/// The first day that counts: of "within 30d", 30 days ago.
std::optional<qint32> firstDay(const FilterRule &condition, QDate today)
{
    if (!condition.since)
        return {};
    const auto as = FilterRule::about(condition.fact, Operator::GreaterOrEqual, {*condition.since});
    const auto ranges = filterRanges(as, FieldKind::Day, true, today, QTimeZone::utc());
    return qint32(ranges.ranges.front().from);
}

CustomerSet setOf(std::vector<qint64> ids)
{
    return std::make_shared<const std::vector<qint64>>(std::move(ids));
}

CustomerSet others(const std::vector<qint64> &all, const std::vector<qint64> &ids)
{
    std::vector<qint64> rest;
    std::ranges::set_difference(all, ids, std::back_inserter(rest));
    return setOf(std::move(rest));
}

bool contains(const FilterRanges &ranges, qint64 value)
{
    const bool meant = value == kNoValue
                         ? ranges.none
                         : std::ranges::any_of(ranges.ranges, [value](const FilterRange &range) {
                               return value >= range.from && value <= range.to;
                           });
    return meant != ranges.negated;
}

qint64 tenThousandths(double value)
{
    return qint64(std::llround(value * 10'000));
}

} // namespace

CustomerSet CustomerFacts::where(const FilterRule &condition, const InsightService &source)
{
    switch (condition.fact) {
    case Fact::Bought:
    case Fact::BoughtCategory: return whoBought(condition, source);
    case Fact::Notes:
    case Fact::Preferences:
    case Fact::Hobbies: return whoseTextIs(condition, source);
    case Fact::Stage:
    case Fact::Rfm:
    case Fact::RfmCell:
    case Fact::ValueClass:
    case Fact::Behaviour: return byChoice(condition, source);
    default: return byNumber(condition, source);
    }
}

/// `none`: bought nothing at all in that time.
CustomerSet CustomerFacts::whoBought(const FilterRule &condition, const InsightService &source)
{
    const TextCondition wanted(condition);
    const auto from = firstDay(condition, m_today);
    const auto since = from ? dateOfEpochDay(*from).toString(Qt::ISODate) : QString();
    const bool none = wanted.wantsNone();
    const auto matches = [&](const QString &text) { return none || wanted.holds(text); };
    const auto facts = source.factsOfConditions();
    auto buyers = condition.fact == Fact::Bought ? facts.buyersOfProduct(matches, since)
                                                 : facts.buyersOfCategory(matches, since);
    const bool negated = condition.op == Operator::NotEqual;
    return none != negated ? others(orders(source).customers, buyers) : setOf(std::move(buyers));
}

CustomerSet CustomerFacts::whoseTextIs(const FilterRule &condition, const InsightService &source)
{
    using Text = FactRepository::Text;
    const TextCondition wanted(condition);
    const auto column = condition.fact == Fact::Notes       ? Text::Notes
                      : condition.fact == Fact::Preferences ? Text::Preferences
                                                            : Text::Hobbies;
    auto found =
        source.factsOfConditions().whoseText(column, [&](const QString &text) { return wanted.holds(text); });
    return condition.op == Operator::NotEqual ? others(orders(source).customers, found)
                                              : setOf(std::move(found));
}

QStringList CustomerFacts::choices(FilterFact fact, const InsightService &source)
{
    QStringList keys;
    const size_t rows = orders(source).size();
    keys.reserve(qsizetype(rows));
    for (size_t row = 0; row < rows; ++row) {
        switch (fact) {
        case Fact::Stage: {
            const auto stage = LifecycleStage(lifecycle(source).stage[row]);
            keys << (stage == LifecycleStage::None ? QString() : toKey(stage));
            break;
        }
        case Fact::Rfm:
        case Fact::RfmCell: {
            const auto &report = fact == Fact::Rfm ? rfm(source) : cells(source);
            const auto place = report.segment[row];
            keys << (place == kNoRfmSegment ? QString() : report.segments[place].key);
            break;
        }
        case Fact::ValueClass:
            keys << (rfm(source).columns.recency[row] < 0 ? QString() : toKey(valueClass(source)[row]));
            break;
        default: keys << toKey(behaviour(source)[row]);
        }
    }
    return keys;
}

CustomerSet CustomerFacts::byChoice(const FilterRule &condition, const InsightService &source)
{
    const TextCondition wanted(condition);
    const bool negated = condition.op == Operator::NotEqual;
    const auto keys = choices(condition.fact, source);
    QHash<QString, bool> known;
    std::vector<qint64> found;
    for (qsizetype row = 0; row < keys.size(); ++row) {
        auto answer = known.constFind(keys[row]);
        if (answer == known.constEnd())
            answer = known.insert(keys[row], wanted.holds(keys[row]) != negated);
        if (*answer)
            found.push_back(orders(source).customers[size_t(row)]);
    }
    return setOf(std::move(found));
}

CustomerSet CustomerFacts::byNumber(const FilterRule &condition, const InsightService &source)
{
    const auto ranges =
        filterRanges(condition, filterFactInfo(condition.fact).kind, true, m_today, source.zone());
    const auto values = numbers(condition, source);
    std::vector<qint64> found;
    for (size_t row = 0; row < values.size(); ++row)
        if (contains(ranges, values[row]))
            found.push_back(orders(source).customers[row]);
    return setOf(std::move(found));
}

CustomerFacts::Numbers CustomerFacts::numbers(const FilterRule &condition, const InsightService &source)
{
    const auto facts = source.factsOfConditions();
    const auto from = firstDay(condition, m_today);
    const qint64 since = from ? dateOfEpochDay(*from).startOfDay(source.zone()).toMSecsSinceEpoch()
                              : std::numeric_limits<qint64>::min();
    const auto done = [&](const QString &kind) { return counts(facts.activities(kind, since), source); };
    switch (condition.fact) {
    case Fact::Activities: return done({});
    case Fact::Calls: return done(u"call"_s);
    case Fact::Visits: return done(u"visit"_s);
    case Fact::Mails: return done(u"mail"_s);
    case Fact::Messages: return done(u"message"_s);
    case Fact::Meetings: return done(u"meeting"_s);
    case Fact::OpenOpportunities: return counts(facts.openOpportunities(), source);
    case Fact::OpenComplaints: return counts(facts.openComplaints(), source);
    case Fact::RecencyScore:
    case Fact::FrequencyScore:
    case Fact::MoneyScore: return scores(condition.fact, source);
    case Fact::Alive:
    case Fact::Expected:
    case Fact::Worth: return modelNumbers(condition.fact, source);
    case Fact::Priority: return priorityNumbers(source);
    default: return orderNumbers(condition, source);
    }
}

CustomerFacts::Numbers CustomerFacts::counts(const FactRepository::Figures &figures,
                                             const InsightService &source)
{
    const auto &customers = orders(source).customers;
    Numbers found(customers.size());
    size_t row = 0;
    for (const auto &[id, figure] : figures) {
        while (row < customers.size() && customers[row] < id)
            ++row;
        if (row < customers.size() && customers[row] == id)
            found[row] = figure;
    }
    return found;
}

CustomerFacts::Numbers CustomerFacts::orderNumbers(const FilterRule &condition, const InsightService &source)
{
    const auto &all = orders(source);
    const auto from = firstDay(condition, m_today).value_or(std::numeric_limits<qint32>::min());
    const auto today = epochDayOf(m_today);
    const bool counting = condition.fact == Fact::Orders || condition.fact == Fact::Revenue;
    Numbers found(all.size(), counting ? 0 : kNoValue);
    if (condition.fact == Fact::OrderInterval) {
        for (size_t row = 0; row < all.size(); ++row)
            if (const auto days = intervals(source)[row])
                found[row] = days;
        return found;
    }
    if (condition.fact == Fact::AverageOrder) {
        const auto &columns = rfm(source).columns;
        for (size_t row = 0; row < all.size(); ++row)
            if (columns.frequency[row] > 0)
                found[row] = columns.money[row] / columns.frequency[row];
        return found;
    }
    for (size_t i = 0; i < all.customer.size(); ++i) {
        if (all.day[i] < from || all.day[i] > today)
            continue;
        auto &figure = found[size_t(all.customer[i])];
        if (counting)
            figure = Amount::added(figure, condition.fact == Fact::Orders ? 1 : all.amount[i]);
        else
            figure = figure == kNoValue ? all.day[i] : std::min<qint64>(figure, all.day[i]);
    }
    return found;
}

CustomerFacts::Numbers CustomerFacts::scores(FilterFact fact, const InsightService &source)
{
    const auto &scores = rfm(source).scores;
    const auto &column = fact == Fact::RecencyScore   ? scores.recency
                       : fact == Fact::FrequencyScore ? scores.frequency
                                                      : scores.money;
    Numbers found(column.size(), kNoValue);
    for (size_t row = 0; row < column.size(); ++row)
        if (column[row] > 0)
            found[row] = column[row];
    return found;
}

/// Nobody has them where no model fits.
CustomerFacts::Numbers CustomerFacts::modelNumbers(FilterFact fact, const InsightService &source)
{
    const auto &predictions = value(source);
    const auto &column = fact == Fact::Alive    ? predictions.customers.alive
                       : fact == Fact::Expected ? predictions.customers.purchases
                                                : predictions.lifetimeValue;
    Numbers found(orders(source).size(), kNoValue);
    for (size_t row = 0; row < column.size(); ++row)
        if (predictions.history.frequency[row] >= 0)
            found[row] = tenThousandths(column[row]);
    return found;
}

CustomerFacts::Numbers CustomerFacts::priorityNumbers(const InsightService &source)
{
    Numbers found(orders(source).size(), kNoValue);
    for (const auto &one : priorities(*this, source))
        found[one.row] = tenThousandths(one.score());
    return found;
}

} // namespace crm
