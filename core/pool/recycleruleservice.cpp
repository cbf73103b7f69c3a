#include "core/pool/recycleruleservice.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/pool/poolrepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {

RecycleRuleService::RecycleRuleService(Operations &operations, CheckFilter checkFilter)
    : m_operations(operations)
    , m_rules(operations.db())
    , m_checkFilter(std::move(checkFilter))
{
}

std::vector<RecycleRule> RecycleRuleService::on(QDate day) const
{
    auto rules = m_rules.all();
    std::erase_if(rules, [day](const RecycleRule &rule) { return !rule.holdsOn(day); });
    return rules;
}

RecycleRule RecycleRuleService::get(RecycleRuleId id) const
{
    if (auto rule = m_rules.find(id))
        return *rule;
    throw Error(Error::Code::NotFound, Tr::tr("This rule no longer exists."));
}

RecycleRule RecycleRuleService::checked(RecycleRule rule) const
{
    rule.name = rule.name.simplified();
    rule.filter = rule.filter.trimmed();
    if (rule.name.isEmpty() || rule.name.size() > 255)
        throw Error(Error::Code::Invalid, Tr::tr("A rule needs a name of at most 255 characters."));
    const auto isTerm = [](int days) { return days >= 1 && days <= 3650; };
    if (!isTerm(rule.days) || !std::ranges::all_of(rule.exceptions, isTerm, &RecycleDays::days))
        throw Error(Error::Code::Invalid, Tr::tr("A rule waits for 1 to 3650 days."));
    const auto pool = PoolRepository(m_operations.db()).find(rule.pool);
    if (!pool || !pool->enabled)
        throw Error(Error::Code::Invalid, Tr::tr("A rule needs a pool that is switched on."));
    m_checkFilter(rule.filter);
    return rule;
}

RecycleRuleId RecycleRuleService::add(const RecycleRule &rule)
{
    m_operations.actor().require(Permission::ManagePools);
    auto work = m_operations.begin(u"rule.add"_s);
    auto added = checked(rule);
    work.note(u"name"_s, added.name);
    added.from = tomorrow();
    added.until.reset();
    added.replaces = {};
    const auto id = m_rules.insert(added);
    work.commit();
    return id;
}

ChangeSet RecycleRuleService::edit(const RecycleRule &rule)
{
    m_operations.actor().require(Permission::ManagePools);
    auto work = m_operations.begin(u"rule.edit"_s);
    auto changed = checked(rule);
    work.note(u"name"_s, changed.name);
    auto stored = get(changed.id);
    const auto conflict = Error(Error::Code::Conflict, Tr::tr("Somebody else changed this rule meanwhile."));
    if (stored.rev != rule.rev || stored.until)
        throw conflict;
    changed.from = tomorrow();
    changed.until.reset();
    if (stored.from >= tomorrow()) { // does not hold yet: there is nothing to keep
        changed.replaces = stored.replaces;
        if (!m_rules.update(changed))
            throw conflict;
        return work.commit();
    }
    stored.until = tomorrow();
    if (!m_rules.update(stored))
        throw conflict;
    changed.replaces = stored.id;
    m_rules.insert(changed);
    return work.commit();
}

ChangeSet RecycleRuleService::remove(RecycleRuleId id)
{
    m_operations.actor().require(Permission::ManagePools);
    auto work = m_operations.begin(u"rule.remove"_s);
    auto stored = get(id);
    work.note(u"name"_s, stored.name);
    if (stored.from >= tomorrow() && !stored.replaces.isValid()) {
        m_rules.remove(id);
    } else {
        stored.until = std::max(stored.from, tomorrow());
        m_rules.update(stored);
    }
    return work.commit();
}

ChangeSet RecycleRuleService::setSettings(const RecyclingSettings &settings)
{
    m_operations.actor().require(Permission::ManagePools);
    auto work = m_operations.begin(u"rule.settings"_s);
    auto stored = settings;
    std::ranges::sort(stored.warnDays, std::ranges::greater());
    m_rules.store(stored);
    return work.commit();
}

} // namespace crm
