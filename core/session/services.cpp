#include "core/session/services.h"

#include "core/directory/ownedcount.h"
#include "core/directory/segmentuse.h"

namespace crm {

Session::Services::Services(Operations &operations, const SessionOptions &options,
                            const std::shared_ptr<FactSource> &facts)
    : activities(operations)
    , customers(operations)
    , shares(operations)
    , customFields(operations)
    , duplicates(operations, options.duplicates)
    , exports(operations)
    , imports(operations, [this] { return maintenance.tryBackUp(QStringLiteral("before-import")); })
    , history(operations)
    , departments(operations)
    , holdLimits(operations,
                 [&operations, facts](UserId owner, const QString &filter) {
                     return countOwned(operations.db(), owner, filter, operations.today(), facts);
                 })
    , allocation(operations, holdLimits,
                 [&operations](const QString &filter) { checkFilter(operations.db(), filter); })
    , maintenance(operations, options.backupRoot)
    , merges(operations)
    , opportunities(operations)
    , orders(operations)
    , pools(operations, holdLimits)
    , recycleRules(operations,
                   [&operations](const QString &filter) { checkRecycleFilter(operations.db(), filter); })
    , poolStats(operations, holdLimits)
    , protection(operations, recycleRules)
    , releaseReasons(operations)
    , transfers(operations, holdLimits)
    , purging(operations, transfers)
    , recycling(operations, recycleRules)
    , reveals(operations)
    , roleRights(operations)
    , signIn(operations)
    , products(operations)
    , quality(operations)
    , savedViews(operations)
    , segments(operations,
               {.check =
                    [&operations](const QString &name, const QString &expression) {
                        checkSegment(operations.db(), name, expression);
                    },
                .users = [&operations](const QString &name) { return segmentsUsing(operations.db(), name); }})
    , standards(operations)
    , sales(operations, options.sales)
    , team(operations)
    , insight(operations)
    , losses(operations)
    , undo(operations)
    , users(operations)
    , workProfiles(operations)
{
}

ActivityService &Session::activities()
{
    return m_services->activities;
}

AllocationService &Session::allocation()
{
    return m_services->allocation;
}

CustomerService &Session::customers()
{
    return m_services->customers;
}

const CustomerService &Session::customers() const
{
    return m_services->customers;
}

CustomerShares &Session::shares()
{
    return m_services->shares;
}

CustomFieldService &Session::customFields()
{
    return m_services->customFields;
}

DuplicateService &Session::duplicates()
{
    return m_services->duplicates;
}

ExportService &Session::exports()
{
    return m_services->exports;
}

ImportService &Session::imports()
{
    return m_services->imports;
}

DepartmentService &Session::departments()
{
    return m_services->departments;
}

HoldLimits &Session::holdLimits()
{
    return m_services->holdLimits;
}

HistoryService &Session::history()
{
    return m_services->history;
}

MaintenanceService &Session::maintenance()
{
    return m_services->maintenance;
}

MergeService &Session::merges()
{
    return m_services->merges;
}

OpportunityService &Session::opportunities()
{
    return m_services->opportunities;
}

OrderService &Session::orders()
{
    return m_services->orders;
}

PoolService &Session::pools()
{
    return m_services->pools;
}

PoolStats &Session::poolStats()
{
    return m_services->poolStats;
}

PurgeService &Session::purging()
{
    return m_services->purging;
}

ReleaseReasons &Session::releaseReasons()
{
    return m_services->releaseReasons;
}

TransferService &Session::transfers()
{
    return m_services->transfers;
}

ProtectionService &Session::protection()
{
    return m_services->protection;
}

RecycleRuleService &Session::recycleRules()
{
    return m_services->recycleRules;
}

RecyclingService &Session::recycling()
{
    return m_services->recycling;
}

RevealService &Session::reveals()
{
    return m_services->reveals;
}

RightsService &Session::roleRights()
{
    return m_services->roleRights;
}

SignIn &Session::signIn()
{
    return m_services->signIn;
}

ProductService &Session::products()
{
    return m_services->products;
}

QualityService &Session::quality()
{
    return m_services->quality;
}

SavedViewService &Session::savedViews()
{
    return m_services->savedViews;
}

SegmentService &Session::segments()
{
    return m_services->segments;
}

StandardService &Session::standards()
{
    return m_services->standards;
}

SalesService &Session::sales()
{
    return m_services->sales;
}

TeamService &Session::team()
{
    return m_services->team;
}

InsightService &Session::insight()
{
    return m_services->insight;
}

LossService &Session::losses()
{
    return m_services->losses;
}

UndoService &Session::undo()
{
    return m_services->undo;
}

UserService &Session::users()
{
    return m_services->users;
}

WorkProfiles &Session::workProfiles()
{
    return m_services->workProfiles;
}

} // namespace crm
