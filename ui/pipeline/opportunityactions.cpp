#include "ui/pipeline/opportunityactions.h"

#include "core/customer/customerservice.h"
#include "core/pipeline/opportunityservice.h"
#include "core/pipeline/pipelineservice.h"
#include "core/product/productservice.h"
#include "core/security/userservice.h"
#include "core/session/workspace.h"
#include "ui/common/page.h"
#include "ui/customer/askdialog.h"
#include "ui/pipeline/opportunitydialog.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(crm::ui::OpportunityActions)
};

OpportunityDraft draftOf(Session &session, const Opportunity &opportunity)
{
    OpportunityDraft draft{.opportunity = opportunity,
                           .pipelines = PipelineService(session.operations()).all(),
                           .products = session.products().rows({.activeOnly = true}),
                           .users = session.users().all(),
                           .currency = session.operations().currency(),
                           .today = session.operations().today(),
                           .actor = session.actor().id(),
                           .mayAssign = session.actor().may(Permission::Assign)};
    if (opportunity.customer.isValid())
        draft.customer = session.customers().get(opportunity.customer).name;
    return draft;
}

template <typename Read>
void openDialog(Page &page, Workspace &workspace, Read readOpportunity)
{
    workspace.read(
        &page, [readOpportunity](Session &session) { return draftOf(session, readOpportunity(session)); },
        [&page, &workspace](const Outcome<OpportunityDraft> &draft) {
            if (!draft) {
                emit page.failed(draft.error().message());
                return;
            }
            auto *dialog = new OpportunityDialog(workspace, *draft, &page);
            QObject::connect(dialog, &OpportunityDialog::saved, &page,
                             [&page](OpportunityId, const QString &what) { emit page.happened(what, true); });
            dialog->open();
        });
}

template <typename Work>
void write(Page &page, Workspace &workspace, Work work, const QString &done)
{
    workspace.write(&page, std::move(work), [&page, done](const Outcome<ChangeSet> &outcome) {
        if (!outcome)
            emit page.failed(outcome.error().message());
        else if (!outcome->isEmpty())
            emit page.happened(done, true);
    });
}

void moveNow(Page &page, Workspace &workspace, const Opportunity &deal, const Stage &stage,
             const QString &reason)
{
    write(
        page, workspace,
        [id = deal.id, to = stage.id, reason](Session &session) {
            return session.opportunities().move(id, to, reason);
        },
        Texts::tr("%1: %2").arg(deal.name, stage.name));
}

void askWhy(Page &page, Workspace &workspace, const Opportunity &deal, const Stage &stage,
            const QStringList &usual)
{
    const bool won = stage.state == StageState::Won;
    const AskDialog::Question question{
        .title = won ? Texts::tr("Won: %1").arg(deal.name) : Texts::tr("Lost: %1").arg(deal.name),
        .lead = Texts::tr("What is closed shows in the reports; why helps with the next one."),
        .label = won ? Texts::tr("Why it was won") : Texts::tr("Why it was lost"),
        .suggestions = usual,
        .save = won ? Texts::tr("Mark as won") : Texts::tr("Mark as lost"),
        .required = needsReason(stage.state)};
    auto *dialog = new AskDialog(
        question,
        [&page, &workspace, deal, stage](const QString &why) { moveNow(page, workspace, deal, stage, why); },
        &page);
    dialog->open();
}

/// Until there are reasons of their own.
QStringList usualReasons(StageState state)
{
    return state == StageState::Won
             ? QStringList{Texts::tr("Price"), Texts::tr("Quality"), Texts::tr("Service"),
                           Texts::tr("Delivery")}
             : QStringList{Texts::tr("Price"), Texts::tr("Competitor"), Texts::tr("No budget"),
                           Texts::tr("No answer"), Texts::tr("Not needed any more")};
}

} // namespace

void newOpportunity(Page &page, Workspace &workspace, CustomerId customer)
{
    openDialog(page, workspace, [customer](Session &) { return Opportunity{.customer = customer}; });
}

void openOpportunity(Page &page, Workspace &workspace, OpportunityId id)
{
    openDialog(page, workspace, [id](Session &session) { return session.opportunities().get(id); });
}

void moveOpportunity(Page &page, Workspace &workspace, const Opportunity &deal, const Stage &stage)
{
    if (stage.state == StageState::Open)
        return moveNow(page, workspace, deal, stage, {});
    workspace.read(
        &page, [state = stage.state](Session &session) { return session.opportunities().reasons(state); },
        [&page, &workspace, deal, stage](const Outcome<QStringList> &reasons) {
            auto usual = reasons ? *reasons : QStringList();
            askWhy(page, workspace, deal, stage, usual.isEmpty() ? usualReasons(stage.state) : usual);
        });
}

void askForStage(Page &page, Workspace &workspace, const Opportunity &deal, const Stage &stage)
{
    write(
        page, workspace,
        [id = deal.id, to = stage.id](Session &session) {
            return PipelineService(session.operations()).ask(id, to);
        },
        Texts::tr("Asked: may %1 enter %2?").arg(deal.name, stage.name));
}

void approveStage(Page &page, Workspace &workspace, const Opportunity &deal, const Stage &stage)
{
    write(
        page, workspace,
        [id = deal.id, to = stage.id](Session &session) {
            return PipelineService(session.operations()).decide(id, to, true);
        },
        Texts::tr("%1 may enter %2").arg(deal.name, stage.name));
}

void assignOpportunity(Page &page, Workspace &workspace, const Opportunity &deal, UserId user)
{
    write(
        page, workspace,
        [id = deal.id, user](Session &session) {
            return session.opportunities().assign(std::array{id}, user);
        },
        Texts::tr("%1 has another owner").arg(deal.name));
}

void removeOpportunity(Page &page, Workspace &workspace, const Opportunity &deal)
{
    write(
        page, workspace, [id = deal.id](Session &session) { return session.opportunities().remove(id); },
        Texts::tr("%1 removed").arg(deal.name));
}

} // namespace crm::ui
