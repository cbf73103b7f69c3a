#pragma once

namespace crm {

enum class StageState { Open, Won, Lost };

/// Whether a deal may go from a stage of one state to one of another. What is closed is opened again first:
/// nothing that was won becomes lost in one step, nor the other way round.
constexpr bool mayMove(StageState from, StageState to)
{
    return from == StageState::Open || to == StageState::Open;
}

/// Whether somebody is to say why: of what is lost always.
constexpr bool needsReason(StageState to)
{
    return to == StageState::Lost;
}

/// After `term` days in an open stage a deal is stalled; a term of 0 never ends.
constexpr bool isStalled(StageState state, int days, int term)
{
    return state == StageState::Open && term > 0 && days >= term;
}

/// How likely a deal is won, in ten-thousandths: as somebody said of it, else as of its stage, else, where
/// that has no chance of its own, the share of those closed so far that were won.
constexpr int chanceOf(StageState state, int own, int ofStage, int ofAll)
{
    if (state != StageState::Open)
        return state == StageState::Won ? 10'000 : 0;
    if (own >= 0)
        return own;
    return ofStage > 0 ? ofStage : ofAll;
}

} // namespace crm
