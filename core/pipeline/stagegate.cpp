#include "core/pipeline/stagegate.h"

#include "core/base/error.h"
#include "core/base/tr.h"

namespace crm {

StageGate::StageGate(const Connection &db, const QTimeZone &zone, bool mayApprove)
    : m_stages(db)
    , m_zone(zone)
    , m_mayApprove(mayApprove)
{
}

std::vector<StageLack> StageGate::lacking(const Stage &to, const std::optional<Stage> &from,
                                          const DealFacts &facts) const
{
    // From another pipeline, and from a closed stage, a deal comes as if it were new.
    const bool onTheWay = from && from->pipeline == to.pipeline && from->state == StageState::Open;
    const int place = onTheWay ? from->position : -1;
    std::vector<StageLack> lacks;
    for (const auto &stage : m_stages.stagesOf(to.pipeline)) {
        const bool counts = stage.id == to.id
                         || (stage.state == StageState::Open && to.state != StageState::Lost
                             && countsOnTheWay(place, stage.position, to.position));
        if (!counts || (onTheWay && to.state == StageState::Open && to.position < place))
            continue;
        if (auto needs = crm::lacking(stage.needs, facts, stage.id.value); !needs.empty())
            lacks.push_back({stage, std::move(needs)});
    }
    return lacks;
}

std::vector<StageLack> StageGate::lacking(const Opportunity &deal, const Stage &to) const
{
    auto facts = m_stages.factsOf(deal, m_zone);
    facts.mayApprove = m_mayApprove;
    return lacking(to, deal.id.isValid() ? m_stages.stage(deal.stage) : std::nullopt, facts);
}

std::optional<QString> StageGate::refusal(const Opportunity &deal, const Stage &to) const
{
    auto facts = m_stages.factsOf(deal, m_zone);
    facts.mayApprove = m_mayApprove;
    const auto lacks = lacking(to, deal.id.isValid() ? m_stages.stage(deal.stage) : std::nullopt, facts);
    if (lacks.empty())
        return {};
    return Tr::tr("“%1” cannot enter “%2” yet. What is missing: %3.")
        .arg(deal.name, to.name, inWords(lacks, facts));
}

void StageGate::pass(const Opportunity &deal, const Stage &to) const
{
    if (const auto why = refusal(deal, to))
        throw Error(Error::Code::Conflict, *why);
}

Stage StageGate::lastOpenBefore(const Opportunity &deal, const Stage &to) const
{
    auto facts = m_stages.factsOf(deal, m_zone);
    facts.mayApprove = m_mayApprove;
    Stage last = to;
    bool any = false;
    for (const auto &stage : m_stages.stagesOf(to.pipeline)) {
        if (stage.state != StageState::Open || stage.position >= to.position)
            continue;
        if (any && !crm::lacking(stage.needs, facts, stage.id.value).empty())
            break;
        last = stage;
        any = true;
    }
    return last;
}

} // namespace crm
