#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/message/messagerepository.h"
#include "core/operation/operations.h"
#include "core/pipeline/opportunityrepository.h"
#include "core/pipeline/pipelineservice.h"
#include "core/pipeline/stagegate.h"
#include "core/security/userrepository.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

bool needsApproval(const Stage &stage)
{
    return std::ranges::find(stage.needs, NeedKind::Approval, &StageNeed::kind) != stage.needs.end();
}

} // namespace

PipelineService::Asked PipelineService::asked(OpportunityId deal, StageId id) const
{
    const auto found = OpportunityRepository(m_operations.db()).find(deal);
    if (!found)
        throw Error(Error::Code::NotFound, Tr::tr("This opportunity no longer exists."));
    const auto stage = m_stages.stage(id);
    if (!stage)
        throw Error(Error::Code::NotFound, Tr::tr("This stage no longer exists."));
    return {*found, *stage};
}

std::vector<StageLack> PipelineService::lacking(OpportunityId deal, StageId stage) const
{
    const auto about = asked(deal, stage);
    return StageGate(m_operations.db(), m_operations.zone(), m_operations.actor().may(Permission::Assign))
        .lacking(about.deal, about.stage);
}

QString PipelineService::missing(OpportunityId deal, StageId stage) const
{
    const auto lacks = lacking(deal, stage);
    return lacks.empty() ? QString()
                         : inWords(lacks, m_stages.factsOf(asked(deal, stage).deal, m_operations.zone()));
}

void PipelineService::tell(UserId user, const Asked &about, const QString &text, qint64 at) const
{
    MessageRepository(m_operations.db())
        .insert({.user = user,
                 .sender = m_operations.actor().id(),
                 .customer = about.deal.customer,
                 .text = text,
                 .createdAt = at});
}

ChangeSet PipelineService::ask(OpportunityId deal, StageId stage)
{
    m_operations.actor().require(Permission::Edit);
    const auto about = asked(deal, stage);
    auto work = m_operations.begin(u"stage.ask"_s, {{u"name"_s, about.deal.name}});
    if (about.deal.owner.isValid() && about.deal.owner != m_operations.actor().id()
        && !m_operations.actor().may(Permission::Assign))
        throw Error(Error::Code::Denied, Tr::tr("This opportunity is not yours."));
    if (!needsApproval(about.stage))
        throw Error(Error::Code::Conflict, Tr::tr("“%1” needs no approval.").arg(about.stage.name));
    if (const auto before = m_stages.approval(deal, stage); before && (before->granted || !before->decidedAt))
        return {};
    m_stages.put(
        {.opportunity = deal, .stage = stage, .askedBy = m_operations.actor().id(), .askedAt = work.at()});
    for (const auto &user : UserRepository(m_operations.db()).all())
        if (user.active && user.id != m_operations.actor().id()
            && permissionsOf(user.role).contains(Permission::Assign))
            tell(
                user.id, about,
                Tr::tr("May “%1” enter “%2”? It needs your approval.").arg(about.deal.name, about.stage.name),
                work.at());
    return work.commit();
}

ChangeSet PipelineService::decide(OpportunityId deal, StageId stage, bool isGranted)
{
    m_operations.actor().require(Permission::Assign);
    const auto about = asked(deal, stage);
    auto work =
        m_operations.begin(isGranted ? u"stage.grant"_s : u"stage.refuse"_s, {{u"name"_s, about.deal.name}});
    if (!needsApproval(about.stage))
        throw Error(Error::Code::Conflict, Tr::tr("“%1” needs no approval.").arg(about.stage.name));
    auto approval =
        m_stages.approval(deal, stage)
            .value_or(StageApproval{
                .opportunity = deal, .stage = stage, .askedBy = about.deal.owner, .askedAt = work.at()});
    if (approval.decidedAt && approval.granted == isGranted)
        return {};
    approval.decidedBy = m_operations.actor().id();
    approval.decidedAt = work.at();
    approval.granted = isGranted;
    m_stages.put(approval);
    if (approval.askedBy.isValid() && approval.askedBy != approval.decidedBy)
        tell(approval.askedBy, about,
             isGranted ? Tr::tr("“%1” may enter “%2”.").arg(about.deal.name, about.stage.name)
                       : Tr::tr("“%1” may not enter “%2” yet.").arg(about.deal.name, about.stage.name),
             work.at());
    return work.commit();
}

} // namespace crm
