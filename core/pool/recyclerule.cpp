#include "core/pool/recyclerule.h"

#include "core/base/enumkeys.h"
#include "core/base/tr.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

const EnumKeys<RecycleClock, 5> kClocks = {{{
    {RecycleClock::NoFollowUp, u"no-follow-up"_s},
    {RecycleClock::NoDeal, u"no-deal"_s},
    {RecycleClock::NoOpportunity, u"no-opportunity"_s},
    {RecycleClock::Held, u"held"_s},
    {RecycleClock::ContractEnd, u"contract-end"_s},
}}};

QString sentence(RecycleClock clock)
{
    switch (clock) {
    case RecycleClock::NoFollowUp: return Tr::tr("Back to %1 after %2 days without a follow-up");
    case RecycleClock::NoDeal: return Tr::tr("Back to %1 after %2 days without a deal");
    case RecycleClock::NoOpportunity: return Tr::tr("Back to %1 after %2 days without an open opportunity");
    case RecycleClock::Held: return Tr::tr("Back to %1 after %2 days with the same owner");
    case RecycleClock::ContractEnd:
        return Tr::tr("Back to %1 %2 days after the last contract or order ended");
    }
    return {};
}

} // namespace

QString toKey(RecycleClock clock)
{
    return kClocks.key(clock);
}

size_t putInto(std::vector<RecycleRule> &rules, const RecycleRule &changed, QDate tomorrow)
{
    auto rule = changed;
    rule.id = {}; // what it would take again counts, too
    const auto same = std::ranges::find_if(
        rules, [&](const RecycleRule &other) { return changed.id.isValid() && other.id == changed.id; });
    if (same != rules.end() && same->from >= tomorrow) {
        *same = rule;
        return size_t(same - rules.begin());
    }
    if (same != rules.end())
        rules.erase(same);
    rules.push_back(rule);
    return rules.size() - 1;
}

RecycleClock recycleClockFromKey(const QString &key)
{
    return kClocks.value(key, RecycleClock::NoFollowUp);
}

QString describe(const RecycleRule &rule, const QString &pool)
{
    QString text = sentence(rule.terms.clock).arg(pool, QString::number(rule.days));
    QStringList exceptions;
    for (const auto &exception : rule.exceptions)
        exceptions << Tr::tr("%1: %2 days").arg(exception.value, QString::number(exception.days));
    if (!exceptions.isEmpty())
        text = Tr::tr("%1 (%2)").arg(text, exceptions.join(Tr::tr(", ")));
    return rule.filter.isEmpty() ? text : Tr::tr("%1, for customers with %2").arg(text, rule.filter);
}

} // namespace crm
