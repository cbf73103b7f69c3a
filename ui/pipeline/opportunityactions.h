#pragma once

#include "core/pipeline/opportunity.h"

namespace crm {
class Workspace;
}

/// What can be done with opportunities from any page: each performs the operation and has the page tell what
/// came of it.
namespace crm::ui {

class Page;

/// Opens the dialog of a new one over the page, of a customer if there is one.
void newOpportunity(Page &page, Workspace &workspace, CustomerId customer = {});
void openOpportunity(Page &page, Workspace &workspace, OpportunityId id);
/// To another stage; asks why where it is won or lost there.
void moveOpportunity(Page &page, Workspace &workspace, const Opportunity &deal, const Stage &stage);
/// Asks those who assign customers to let it into a stage; or lets it in, as one of them.
void askForStage(Page &page, Workspace &workspace, const Opportunity &deal, const Stage &stage);
void approveStage(Page &page, Workspace &workspace, const Opportunity &deal, const Stage &stage);
void assignOpportunity(Page &page, Workspace &workspace, const Opportunity &deal, UserId user);
void removeOpportunity(Page &page, Workspace &workspace, const Opportunity &deal);

} // namespace crm::ui
