#include "core/automation/automationservice.h"

#include "core/automation/happenings.h"
#include "core/base/text/clean.h"
#include "core/base/tr.h"
#include "core/directory/ownedcount.h"
#include "core/operation/operations.h"
#include "core/operation/recordnames.h"
#include "core/order/order.h"
#include "core/pipeline/contract.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr int kMostOperations = 20'000; ///< that a dry run looks at
constexpr size_t kMostHits = 1'000;

} // namespace

AutomationService::AutomationService(Operations &operations, std::shared_ptr<FactSource> facts)
    : m_operations(operations)
    , m_facts(std::move(facts))
    , m_automation(operations.db())
{
}

std::vector<AutomationRule> AutomationService::all() const
{
    m_operations.actor().require(Permission::View);
    return m_automation.all();
}

AutomationRule AutomationService::get(AutomationId id) const
{
    m_operations.actor().require(Permission::View);
    if (const auto found = m_automation.find(id))
        return *found;
    throw Error(Error::Code::NotFound, Tr::tr("This automation no longer exists."));
}

AutomationRule AutomationService::get(const QString &name) const
{
    m_operations.actor().require(Permission::View);
    if (const auto found = m_automation.findByName(name))
        return *found;
    throw Error(Error::Code::NotFound, Tr::tr("There is no automation named %1.").arg(name));
}

std::vector<std::pair<QString, QString>> AutomationService::subjects(AutomationEvent event) const
{
    std::vector<std::pair<QString, QString>> all;
    switch (event) {
    case AutomationEvent::FieldChanged:
        for (const auto &field : automationFields())
            all.emplace_back(field, columnName(field));
        break;
    case AutomationEvent::StageEntered: all = m_automation.stages(); break;
    case AutomationEvent::OrderState:
        for (const auto state : {OrderState::Draft, OrderState::Confirmed, OrderState::Shipped,
                                 OrderState::Paid, OrderState::Completed, OrderState::Cancelled})
            all.emplace_back(toKey(state), displayName(state));
        break;
    case AutomationEvent::ContractState:
        for (const auto state :
             {ContractState::Draft, ContractState::Active, ContractState::Ended, ContractState::Cancelled})
            all.emplace_back(toKey(state), displayName(state));
        break;
    case AutomationEvent::ActivityDone:
        for (const auto kind :
             {ActivityKind::Call, ActivityKind::Visit, ActivityKind::Mail, ActivityKind::Message,
              ActivityKind::Meeting, ActivityKind::Note, ActivityKind::Task})
            all.emplace_back(toKey(kind), displayName(kind));
        break;
    default: break;
    }
    return all;
}

AutomationRule AutomationService::checked(AutomationRule rule) const
{
    if (const auto problem = problemOf(rule); !problem.isEmpty())
        throw Error(Error::Code::Invalid, problem);
    rule.name = cleanLine(rule.name);
    rule.condition = rule.condition.trimmed();
    checkFilter(m_operations.db(), rule.condition);
    if (!hasSubject(rule.event))
        rule.subject.clear();
    const auto subjects = this->subjects(rule.event);
    if (!rule.subject.isEmpty()
        && std::ranges::none_of(subjects, [&](const auto &each) { return each.first == rule.subject; }))
        throw Error(Error::Code::Invalid, Tr::tr("There is no such thing as %1 here.").arg(rule.subject));
    if (!comesWithTime(rule.event))
        rule.days = 0;
    for (auto &action : rule.actions)
        action.text = action.text.trimmed();
    if (const auto other = m_automation.findByName(rule.name); other && other->id != rule.id)
        throw Error(Error::Code::Conflict, Tr::tr("There is an automation named %1 already.").arg(rule.name));
    return rule;
}

AutomationId AutomationService::add(const AutomationRule &rule)
{
    m_operations.actor().require(Permission::Assign);
    auto stored = checked(rule);
    auto work = m_operations.begin(u"automation.add"_s, {{u"name"_s, stored.name}});
    stored.afterOperation = work.operation();
    const auto id = m_automation.insert(stored, work.at());
    work.commit();
    return id;
}

/// Switched on again, it begins anew.
ChangeSet AutomationService::edit(const AutomationRule &rule)
{
    m_operations.actor().require(Permission::Assign);
    auto stored = checked(rule);
    auto work = m_operations.begin(u"automation.edit"_s, {{u"name"_s, stored.name}});
    const auto before = get(stored.id);
    const bool begins = stored.enabled && (!before.enabled || before.event != stored.event);
    stored.afterOperation = begins ? work.operation() : before.afterOperation;
    if (!m_automation.update(stored))
        throw Error(Error::Code::Conflict, Tr::tr("Somebody else changed this automation meanwhile."));
    return work.commit();
}

ChangeSet AutomationService::remove(AutomationId id)
{
    m_operations.actor().require(Permission::Assign);
    auto work = m_operations.begin(u"automation.remove"_s, {{u"name"_s, get(id).name}});
    m_automation.remove(id);
    return work.commit();
}

AutomationDryRun AutomationService::dryRun(const AutomationRule &rule, QDate from, QDate until) const
{
    m_operations.actor().require(Permission::Assign);
    AutomationPass pass(m_operations, m_facts);
    AutomationDryRun run;
    if (comesWithTime(rule.event)) {
        run.hits = pass.within(rule, from, until, false);
        std::ranges::reverse(run.hits);
    } else {
        const auto zone = m_operations.zone();
        const auto operations = m_automation.operationsWithin(
            from.startOfDay(zone).toMSecsSinceEpoch(), until.addDays(1).startOfDay(zone).toMSecsSinceEpoch(),
            tableOf(rule.event), kMostOperations);
        run.isCut = operations.size() == size_t(kMostOperations);
        for (const auto operation : operations) {
            const auto hits = pass.upon(rule, operation);
            run.hits.insert(run.hits.end(), hits.begin(), hits.end());
            if (run.hits.size() > kMostHits)
                break;
        }
    }
    if (run.hits.size() > kMostHits) {
        run.hits.resize(kMostHits);
        run.isCut = true;
    }
    return run;
}

std::vector<AutomationFiring> AutomationService::log(AutomationId rule, int limit,
                                                     std::optional<qint64> before) const
{
    if (!m_operations.actor().may(Permission::Assign))
        return {}; // it tells of fields and customers whoever they are hidden from
    return m_automation.log(rule, limit, before);
}

} // namespace crm
