#pragma once

#include "core/activity/activityservice.h"
#include "core/allocation/allocationservice.h"
#include "core/customer/customerservice.h"
#include "core/customer/customershares.h"
#include "core/customer/revealservice.h"
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
#include "core/security/rightsservice.h"
#include "core/security/userservice.h"
#include "core/security/workprofiles.h"
#include "core/segmentation/segmentservice.h"
#include "core/session/maintenanceservice.h"
#include "core/session/session.h"
#include "core/session/sharedfacts.h"
#include "core/session/teamservice.h"

namespace crm {

/// All services of a session, in the order in which they need one another.
struct Session::Services
{
    Services(Operations &operations, const SessionOptions &options, const std::shared_ptr<FactSource> &facts);

    ActivityService activities;
    CustomerService customers;
    CustomerShares shares;
    CustomFieldService customFields;
    DuplicateService duplicates;
    ExportService exports;
    ImportService imports;
    HistoryService history;
    DepartmentService departments;
    HoldLimits holdLimits;
    AllocationService allocation;
    MaintenanceService maintenance;
    MergeService merges;
    OpportunityService opportunities;
    OrderService orders;
    PoolService pools;
    RecycleRuleService recycleRules;
    PoolStats poolStats;
    ProtectionService protection;
    ReleaseReasons releaseReasons;
    TransferService transfers;
    PurgeService purging;
    RecyclingService recycling;
    RevealService reveals;
    RightsService roleRights;
    SignIn signIn;
    ProductService products;
    QualityService quality;
    SavedViewService savedViews;
    SegmentService segments;
    StandardService standards;
    SalesService sales;
    TeamService team;
    InsightService insight;
    LossService losses;
    UndoService undo;
    UserService users;
    WorkProfiles workProfiles;
};

} // namespace crm
