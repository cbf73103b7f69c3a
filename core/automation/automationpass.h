#pragma once

#include "core/automation/automationrepository.h"

#include <memory>

namespace crm {

class FactSource;
class Operations;

/// For whom rules fire, or would have: upon operations, as the journal tells them, and as days go by. Whether
/// the condition of a rule holds is judged by what is known now.
class AutomationPass
{
public:
    AutomationPass(const Operations &operations, std::shared_ptr<FactSource> facts);

    /// Each customer once for a record. Throws Invalid for a condition that cannot be read.
    std::vector<AutomationHit> upon(const AutomationRule &rule, qint64 operation);
    /// Of a rule whose event comes with time, on these days; `lasting`: only what still is so.
    std::vector<AutomationHit> within(const AutomationRule &rule, QDate from, QDate until,
                                      bool lasting) const;

private:
    const std::vector<AutomationHappening> &happenings(qint64 operation);
    std::vector<AutomationHit> silent(const AutomationRule &rule, QDate from, QDate until,
                                      bool lasting) const;
    std::vector<AutomationHit> born(const AutomationRule &rule, QDate from, QDate until) const;
    std::vector<AutomationHit> ending(const AutomationRule &rule, QDate from, QDate until) const;
    std::vector<AutomationHit> satisfying(const AutomationRule &rule, std::vector<AutomationHit> hits) const;

    const Operations &m_operations;
    std::shared_ptr<FactSource> m_facts;
    AutomationRepository m_automation;
    qint64 m_of = 0; ///< of which operation `m_happenings` are
    std::vector<AutomationHappening> m_happenings;
};

} // namespace crm
