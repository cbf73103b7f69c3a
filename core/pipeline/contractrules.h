#pragma once

namespace crm {

enum class ContractState { Draft, Active, Ended, Cancelled };

/// Whether a contract may go from one state to another. What holds ends or is cancelled; what ended may be
/// extended, and what was cancelled is drafted anew before it holds again.
constexpr bool mayMove(ContractState from, ContractState to)
{
    using enum ContractState;
    switch (from) {
    case Draft: return to == Active || to == Cancelled;
    case Active: return to == Ended || to == Cancelled;
    case Ended: return to == Active;
    case Cancelled: return to == Draft;
    }
    return false;
}

/// Days before its end from which a contract that holds is spoken of.
inline constexpr int kContractAlert = 60;

} // namespace crm
