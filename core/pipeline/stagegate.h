#pragma once

#include "core/pipeline/stageneed.h"
#include "core/pipeline/stagerepository.h"

#include <QTimeZone>

namespace crm {

/// Lets deals into stages, or says what they lack.
class StageGate
{
public:
    /// `mayApprove`: whoever moves a deal into a stage that needs approval approves by that.
    StageGate(const Connection &db, const QTimeZone &zone, bool mayApprove);

    /// What a deal, stored or not, lacks to enter a stage from where it is: the needs of the stage itself,
    /// and of the open ones that it passes on the way.
    std::vector<StageLack> lacking(const Opportunity &deal, const Stage &to) const;
    /// What is missing, as a sentence; none where the deal may enter.
    std::optional<QString> refusal(const Opportunity &deal, const Stage &to) const;
    /// Throws Conflict with that.
    void pass(const Opportunity &deal, const Stage &to) const;
    /// The last stage before `to` that lets the deal in; the first one lets in whatever comes.
    Stage lastOpenBefore(const Opportunity &deal, const Stage &to) const;

private:
    std::vector<StageLack> lacking(const Stage &to, const std::optional<Stage> &from,
                                   const DealFacts &facts) const;

    StageRepository m_stages;
    QTimeZone m_zone;
    bool m_mayApprove;
};

} // namespace crm
