#pragma once

#include "core/activity/activityservice.h"
#include "core/allocation/allocationservice.h"
#include "core/customer/customerservice.h"
#include "core/customfield/customfieldservice.h"
#include "core/dataquality/duplicateservice.h"
#include "core/dataquality/mergeservice.h"
#include "core/dataquality/qualityservice.h"
#include "core/dataquality/standardservice.h"
#include "core/exchange/export/exportservice.h"
#include "core/exchange/importservice.h"
#include "core/history/historyservice.h"
#include "core/insight/insightservice.h"
#include "core/insight/salesservice.h"
#include "core/lifecycle/lossservice.h"
#include "core/operation/undoservice.h"
#include "core/order/orderservice.h"
#include "core/pipeline/opportunityservice.h"
#include "core/pool/holdlimits.h"
#include "core/pool/poolservice.h"
#include "core/pool/poolstats.h"
#include "core/pool/poolveil.h"
#include "core/pool/protectionservice.h"
#include "core/pool/recycleruleservice.h"
#include "core/pool/releasereasons.h"
#include "core/pool/transferservice.h"
#include "core/product/productservice.h"
#include "core/recycling/purgeservice.h"
#include "core/recycling/recyclingservice.h"
#include "core/savedview/savedviewservice.h"
#include "core/security/departmentservice.h"
#include "core/security/userservice.h"
#include "core/security/workprofiles.h"
#include "core/segmentation/segmentservice.h"
#include "core/session/base.h"
#include "core/session/maintenanceservice.h"
#include "core/session/sharedfacts.h"
#include "core/session/teamservice.h"

namespace crm {

/// Who works, on which file, and when.
struct SessionOptions
{
    QString path = {};
    Connection::Access access = Connection::Access::ReadWrite;
    QString userName = {}; ///< empty: the first active administrator
    std::shared_ptr<const Clock> clock = std::make_shared<Clock>();
    QString backupRoot = {}; ///< see backupFolder()
    std::shared_ptr<SharedSales> sales = {}; ///< for reports, where several sessions are to share it
    std::shared_ptr<SharedDuplicates> duplicates = {}; ///< for entry, likewise
    std::shared_ptr<FactSource> facts = {}; ///< for conditions on what is no column, likewise
};

/// An open base and everything that can be done with it, on one thread. The base must have been prepared.
class Session
{
public:
    /// Throws NotFound for a user who does not exist, Denied for one who is no longer active.
    explicit Session(const SessionOptions &options);

    Operations &operations() { return m_operations; }
    const QString &path() const { return m_operations.db().path(); }
    QString location() const { return m_operations.db().location(); }
    const Actor &actor() const { return m_operations.actor(); }

    /// What of pooled customers the actor may not see yet.
    PoolVeil veil() const;

    ActivityService &activities() { return m_activities; }
    AllocationService &allocation() { return m_allocation; }
    CustomerService &customers() { return m_customers; }
    const CustomerService &customers() const { return m_customers; }
    CustomFieldService &customFields() { return m_customFields; }
    DuplicateService &duplicates() { return m_duplicates; }
    ExportService &exports() { return m_exports; }
    ImportService &imports() { return m_imports; }
    DepartmentService &departments() { return m_departments; }
    HoldLimits &holdLimits() { return m_holdLimits; }
    HistoryService &history() { return m_history; }
    MaintenanceService &maintenance() { return m_maintenance; }
    MergeService &merges() { return m_merges; }
    OpportunityService &opportunities() { return m_opportunities; }
    OrderService &orders() { return m_orders; }
    PoolService &pools() { return m_pools; }
    PoolStats &poolStats() { return m_poolStats; }
    PurgeService &purging() { return m_purging; }
    ReleaseReasons &releaseReasons() { return m_releaseReasons; }
    TransferService &transfers() { return m_transfers; }
    ProtectionService &protection() { return m_protection; }
    RecycleRuleService &recycleRules() { return m_recycleRules; }
    RecyclingService &recycling() { return m_recycling; }
    ProductService &products() { return m_products; }
    QualityService &quality() { return m_quality; }
    SavedViewService &savedViews() { return m_savedViews; }
    SegmentService &segments() { return m_segments; }
    /// For the list of customers in memory.
    const std::shared_ptr<FactSource> &facts() const { return m_facts; }
    StandardService &standards() { return m_standards; }
    SalesService &sales() { return m_sales; }
    TeamService &team() { return m_team; }
    InsightService &insight() { return m_insight; }
    LossService &losses() { return m_losses; }
    UndoService &undo() { return m_undo; }
    UserService &users() { return m_users; }
    WorkProfiles &workProfiles() { return m_workProfiles; }

private:
    bool isCovered(CustomerId customer) const;

    std::shared_ptr<FactSource> m_facts;
    Operations m_operations;
    ActivityService m_activities;
    CustomerService m_customers;
    CustomFieldService m_customFields;
    DuplicateService m_duplicates;
    ExportService m_exports;
    ImportService m_imports;
    HistoryService m_history;
    DepartmentService m_departments;
    HoldLimits m_holdLimits;
    AllocationService m_allocation;
    MaintenanceService m_maintenance;
    MergeService m_merges;
    OpportunityService m_opportunities;
    OrderService m_orders;
    PoolService m_pools;
    RecycleRuleService m_recycleRules;
    PoolStats m_poolStats;
    ProtectionService m_protection;
    ReleaseReasons m_releaseReasons;
    TransferService m_transfers;
    PurgeService m_purging;
    RecyclingService m_recycling;
    ProductService m_products;
    QualityService m_quality;
    SavedViewService m_savedViews;
    SegmentService m_segments;
    StandardService m_standards;
    SalesService m_sales;
    TeamService m_team;
    InsightService m_insight;
    LossService m_losses;
    UndoService m_undo;
    UserService m_users;
    WorkProfiles m_workProfiles;
};

} // namespace crm
