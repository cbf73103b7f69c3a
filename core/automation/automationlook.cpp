#include "core/automation/automationdeeds.h"
#include "core/automation/automationservice.h"
#include "core/base/outcome.h"
#include "core/base/tr.h"
#include "core/operation/operations.h"
#include "core/storage/housekeeping.h"
#include "core/storage/lease.h"
#include "core/storage/transaction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr qint64 kLease = 5LL * 60 * 1000; ///< longer than any look takes
constexpr int kOperations = 200; ///< of one look: what else is to be written comes in between
constexpr int kLateDays = 3; ///< a birthday that nobody was at work for is over after so many
const auto kSeen = u"automation.operation"_s;

QDate beginOf(const AutomationRule &rule, QDate today)
{
    const bool passes = rule.event == AutomationEvent::Birthday;
    const auto first = passes ? today.addDays(-kLateDays) : QDate(1970, 1, 1);
    return rule.since ? std::max(first, *rule.since) : first;
}

} // namespace

std::vector<AutomationRule> AutomationService::enabled(bool withTime) const
{
    auto rules = m_automation.all();
    std::erase_if(rules, [withTime](const AutomationRule &rule) {
        return !rule.enabled || comesWithTime(rule.event) != withTime;
    });
    return rules;
}

std::optional<AutomationOutcome> AutomationService::look(const QString &holder, AutomationLook which)
{
    m_operations.actor().require(Permission::Edit);
    const auto now = m_operations.clock().now();
    if (m_automation.all().empty()
        || !takeLease(m_operations.db(), u"automation"_s, holder, now, now + kLease))
        return {};
    // The rules are the team's, whoever's program follows them: not only for the customers that its user
    // sees.
    const Connection::Unveiled whole(m_operations.db());
    Housekeeping seen(m_operations.db());
    const auto rules = enabled(false);
    AutomationPass pass(m_operations, m_facts);
    AutomationOutcome outcome;
    auto last = seen.instant(kSeen);
    auto first = m_automation.newestOperation();
    for (const auto &rule : rules)
        first = std::min(first, rule.afterOperation);
    const auto begun = std::max(last, first);
    const auto operations = m_automation.operationsAfter(begun, kOperations);
    for (const auto operation : operations)
        upon(operation, rules, pass, outcome);
    if (which == AutomationLook::All)
        ofToday(pass, outcome);
    last = operations.empty() ? begun : operations.back();
    if (last != seen.instant(kSeen)) {
        Transaction transaction(m_operations.db());
        seen.setInstant(kSeen, last);
        transaction.commit();
    }
    outcome.more = operations.size() == size_t(kOperations) || outcome.fired > 0;
    return outcome;
}

/// For whom they fire is asked of all rules first: what one does is another operation.
void AutomationService::upon(qint64 operation, const std::vector<AutomationRule> &rules, AutomationPass &pass,
                             AutomationOutcome &outcome)
{
    std::vector<std::pair<const AutomationRule *, std::vector<AutomationHit>>> due;
    for (const auto &rule : rules) {
        if (rule.afterOperation >= operation)
            continue;
        const auto hits = attempt([&] { return pass.upon(rule, operation); });
        if (!hits)
            tellBroken(rule, hits.error().message(), outcome);
        else if (!hits->empty())
            due.emplace_back(&rule, *hits);
    }
    for (const auto &[rule, hits] : due)
        fireAll(*rule, hits, u"held:%1"_s.arg(operation), outcome);
}

std::vector<AutomationHit> AutomationService::today(const AutomationRule &rule,
                                                    const AutomationPass &pass) const
{
    const auto today = m_operations.today();
    auto hits = pass.within(rule, beginOf(rule, today), today, true);
    std::erase_if(hits, [&](const AutomationHit &hit) {
        return m_automation.hasFired(rule.id, hit.customer, hit.occasion);
    });
    return hits;
}

void AutomationService::ofToday(AutomationPass &pass, AutomationOutcome &outcome)
{
    for (const auto &rule : enabled(true)) {
        const auto hits = attempt([&] { return today(rule, pass); });
        if (hits)
            fireAll(rule, *hits, u"held:"_s + m_operations.today().toString(Qt::ISODate), outcome);
        else
            tellBroken(rule, hits.error().message(), outcome);
    }
}

/// So many at once are rather a slip in the rule, or an import: a person looks at it first.
void AutomationService::fireAll(const AutomationRule &rule, const std::vector<AutomationHit> &hits,
                                const QString &group, AutomationOutcome &outcome)
{
    if (hits.size() > size_t(kAtOnce) && !group.isEmpty()) {
        outcome.held += int(hits.size());
        note({.rule = rule.id,
              .ruleName = rule.name,
              .occasion = group,
              .cause = hits.front().cause,
              .state = AutomationState::Held,
              .why = Tr::tr("%n customer(s) at once, such as %1", nullptr, int(hits.size()))
                         .arg(hits.front().name)});
        return;
    }
    AutomationDeeds deeds(m_operations);
    for (const auto &hit : hits) {
        const auto state = deeds.fire(rule, hit);
        outcome.fired += state == AutomationState::Done;
        outcome.stopped += state == AutomationState::Stopped;
        outcome.failed += state == AutomationState::Failed;
    }
}

void AutomationService::note(const AutomationFiring &firing)
{
    auto noted = firing;
    noted.at = m_operations.clock().now();
    Transaction transaction(m_operations.db());
    m_automation.record(noted);
    transaction.commit();
}

/// Once a day, until somebody mends it.
void AutomationService::tellBroken(const AutomationRule &rule, const QString &why, AutomationOutcome &outcome)
{
    ++outcome.failed;
    note({.rule = rule.id,
          .ruleName = rule.name,
          .occasion = u"broken:"_s + m_operations.today().toString(Qt::ISODate),
          .state = AutomationState::Failed,
          .why = why});
}

AutomationOutcome AutomationService::letGo(qint64 firing)
{
    m_operations.actor().require(Permission::Assign);
    const auto held = m_automation.firing(firing);
    if (!held || held->state != AutomationState::Held)
        throw Error(Error::Code::NotFound, Tr::tr("Nobody is held by this entry any more."));
    const auto rule = get(held->rule);
    const Connection::Unveiled whole(m_operations.db());
    AutomationPass pass(m_operations, m_facts);
    AutomationOutcome outcome;
    fireAll(rule, held->cause > 0 ? pass.upon(rule, held->cause) : today(rule, pass), {}, outcome);
    Transaction transaction(m_operations.db());
    m_automation.letGo(firing);
    transaction.commit();
    outcome.more = outcome.fired > 0;
    return outcome;
}

} // namespace crm
