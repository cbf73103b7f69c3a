#pragma once

#include "core/telephony/callrepository.h"

namespace crm {

class Operations;
class PoolVeil;

/// Who calls, and what becomes of a call that nobody took.
class CallService
{
public:
    static constexpr int kMost = 50; ///< matches: more is no help to anybody

    explicit CallService(Operations &operations);

    /// Each customer once, those with an owner first. Where nobody has the number as it is, who has one that
    /// ends so. Nobody from a pool that hides anything from the one at work: a number would ask who has it.
    std::vector<CallMatch> find(const CallerNumber &number, const PoolVeil &veil) const;
    /// Plans to call back at once, for whoever has the customer, else the one at work. Where that is planned
    /// for this number already, that one stays the only one.
    ActivityId missed(const CallMatch &caller, const CallerNumber &number);

private:
    Operations &m_operations;
};

} // namespace crm
