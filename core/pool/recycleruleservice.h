#pragma once

#include "core/operation/operations.h"
#include "core/pool/recyclerulerepository.h"

#include <functional>

namespace crm {

/// The rules of recycling. What is changed today holds from tomorrow on, so that nobody loses a customer to a
/// rule that they could not know.
class RecycleRuleService
{
public:
    /// Throws Invalid where the text is not an expression of the filter language.
    using CheckFilter = std::function<void(const QString &filter)>;

    RecycleRuleService(Operations &operations, CheckFilter checkFilter);

    std::vector<RecycleRule> on(QDate day) const; ///< those that hold on the day
    std::vector<RecycleRule> coming() const { return on(tomorrow()); } ///< what the page of rules shows
    RecyclingSettings settings() const { return m_rules.settings(); }

    /// The rule as it would be kept. Throws Invalid where it cannot be.
    RecycleRule checked(RecycleRule rule) const;
    RecycleRuleId add(const RecycleRule &rule);
    ChangeSet edit(const RecycleRule &rule);
    ChangeSet remove(RecycleRuleId id);
    ChangeSet setSettings(const RecyclingSettings &settings);

private:
    QDate tomorrow() const { return m_operations.today().addDays(1); }
    RecycleRule get(RecycleRuleId id) const;

    Operations &m_operations;
    RecycleRuleRepository m_rules;
    CheckFilter m_checkFilter;
};

} // namespace crm
