#pragma once

#include "core/activity/activity.h"
#include "core/customer/customer.h"

#include <functional>

namespace crm {
class Workspace;
}

/// What can be done with a customer from any page: each opens its dialog over the page, performs the
/// operation, and has the page tell what came of it.
namespace crm::ui {

class Page;

/// `added` is told who it is.
/// `phone` stands in the form already.
void newCustomer(Page &page, Workspace &workspace, std::function<void(CustomerId)> added = {},
                 const QString &phone = {});
void editCustomer(Page &page, Workspace &workspace, CustomerId id);
void recordActivity(Page &page, Workspace &workspace, CustomerId id, ActivityKind kind = ActivityKind::Call);
/// A planned activity was done: asks for its result and what comes next.
/// `done` hears of which kind it was.
void completeActivity(Page &page, Workspace &workspace, ActivityId id,
                      const std::function<void(ActivityKind)> &done = {});
/// Opens one that was recorded, to be mended, added to or deleted.
void changeActivity(Page &page, Workspace &workspace, ActivityId id);
/// Takes a customer out of its pool for the person at work.
void claimCustomer(Page &page, Workspace &workspace, CustomerId id);
/// Gives a customer to a pool; asks for the reason and which one.
void releaseCustomer(Page &page, Workspace &workspace, CustomerId id);
/// Gives a customer to somebody of the team.
void assignCustomer(Page &page, Workspace &workspace, CustomerId id);
/// Keeps customers from being recycled; asks until when.
void protectCustomers(Page &page, Workspace &workspace, const std::vector<CustomerId> &ids);
void unprotectCustomer(Page &page, Workspace &workspace, CustomerId id);
/// Gives open opportunities of a customer back for nurturing; asks which, why and until when.
void nurtureOpportunities(Page &page, Workspace &workspace, CustomerId id);
/// With everything that belongs to it; it can be undone, so that nothing is asked.
void removeCustomer(Page &page, Workspace &workspace, CustomerId id);

} // namespace crm::ui
