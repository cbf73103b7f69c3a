#include "core/privacy/retention.h"

#include "core/base/enumkeys.h"
#include "core/base/text/clean.h"
#include "core/base/tr.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

const EnumKeys<RetentionClock, 5> kClocks{{{{RetentionClock::Contact, u"contact"_s},
                                            {RetentionClock::Order, u"order"_s},
                                            {RetentionClock::Created, u"created"_s},
                                            {RetentionClock::Withdrawn, u"withdrawn"_s},
                                            {RetentionClock::Removed, u"removed"_s}}}};
constexpr int kMostDays = 36'525;

} // namespace

std::vector<FieldProblem> problems(const RetentionRule &rule)
{
    std::vector<FieldProblem> problems;
    if (isBlank(rule.name))
        problems.push_back({u"name"_s, Tr::tr("Please give it a name.")});
    if (graphemes(rule.name) > kNameLimit)
        problems.push_back({u"name"_s, Tr::tr("At most %1 characters.").arg(kNameLimit)});
    if (rule.days < 1 || rule.days > kMostDays)
        problems.push_back({u"days"_s, Tr::tr("Between 1 and %1 days.").arg(kMostDays)});
    return problems;
}

QString toKey(RetentionClock clock)
{
    return kClocks.key(clock);
}

RetentionClock retentionClockFromKey(const QString &key)
{
    return kClocks.value(key, RetentionClock::Contact);
}

std::vector<RetentionClock> retentionClocks()
{
    std::vector<RetentionClock> clocks;
    for (const auto &[clock, key] : kClocks.pairs)
        clocks.push_back(clock);
    return clocks;
}

QString displayName(RetentionClock clock)
{
    switch (clock) {
    case RetentionClock::Contact: return Tr::tr("after the last contact, order or contract");
    case RetentionClock::Order: return Tr::tr("after the last order");
    case RetentionClock::Created: return Tr::tr("after they were added");
    case RetentionClock::Withdrawn: return Tr::tr("after they withdrew their consent");
    case RetentionClock::Removed: break;
    }
    return Tr::tr("after they were deleted, for the history");
}

} // namespace crm
