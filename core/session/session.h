#pragma once

#include "core/base/clock.h"
#include "core/operation/operations.h"
#include "core/security/recordguard.h"
#include "core/security/signin.h"
#include "core/session/base.h"

#include <memory>

namespace crm {

class ActivityService;
class AllocationService;
class CustomFieldService;
class CustomerService;
class CustomerShares;
class DepartmentService;
class DuplicateService;
class ExportService;
class FactSource;
class FileKey;
class HistoryService;
class HoldLimits;
class ImportService;
class InsightService;
class LossService;
class MaintenanceService;
class MergeService;
class OpportunityService;
class OrderService;
class PoolService;
class PoolStats;
class PoolVeil;
class ProductService;
class ProtectionService;
class PurgeService;
class QualityService;
class RecycleRuleService;
class RecyclingService;
class RevealService;
class RightsService;
class ReleaseReasons;
class SalesService;
class SavedViewService;
class SegmentService;
class SharedDuplicates;
class SharedSales;
class SignIn;
class StandardService;
class TeamService;
class TransferService;
class UndoService;
class UserService;
class WorkProfiles;

/// Who works, on which file, and when.
struct SessionOptions
{
    QString path = {};
    Connection::Access access = Connection::Access::ReadWrite;
    QString userName = {}; ///< empty: the first active administrator
    SignInProof signIn = {}; ///< needed where people have passwords; see signIn()
    std::shared_ptr<const FileKey> key = {}; ///< of an encrypted file, kept for as long as it is open
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
    /// Throws NotFound for a user who does not exist, Denied for one who is no longer active or has not
    /// signed in where that is needed.
    explicit Session(const SessionOptions &options);
    ~Session();
    Q_DISABLE_COPY_MOVE(Session)

    Operations &operations() { return m_operations; }
    const QString &path() const { return m_operations.db().path(); }
    QString location() const { return m_operations.db().location(); }
    const Actor &actor() const { return m_operations.actor(); }

    /// What the actor may, sees and may change.
    const RightsHolder &rights() const { return m_guard.holder(); }
    bool may(Permission permission) const { return actor().may(permission); }
    /// For other connections that read on the actor's behalf; see Connection::setViews().
    const QByteArray &views() const { return m_operations.db().views(); }
    /// Asks the file anew what the actor may: somebody may have changed it, or the actor's role. Throws
    /// Denied for who is no longer active.
    void refreshRights();
    /// Writes into the log what was refused to the actor since it was asked last; or gives it to who can
    /// write.
    QStringList takeRefusals() const { return actor().takeRefusals(); }
    void noteRefusals(const QStringList &refused);

    /// What of pooled customers the actor may not see yet.
    PoolVeil veil() const;

    ActivityService &activities();
    AllocationService &allocation();
    CustomerService &customers();
    const CustomerService &customers() const;
    CustomerShares &shares();
    CustomFieldService &customFields();
    DuplicateService &duplicates();
    ExportService &exports();
    ImportService &imports();
    DepartmentService &departments();
    HoldLimits &holdLimits();
    HistoryService &history();
    MaintenanceService &maintenance();
    MergeService &merges();
    OpportunityService &opportunities();
    OrderService &orders();
    PoolService &pools();
    PoolStats &poolStats();
    PurgeService &purging();
    ReleaseReasons &releaseReasons();
    TransferService &transfers();
    ProtectionService &protection();
    RecycleRuleService &recycleRules();
    RecyclingService &recycling();
    RevealService &reveals();
    RightsService &roleRights();
    SignIn &signIn();
    ProductService &products();
    QualityService &quality();
    SavedViewService &savedViews();
    SegmentService &segments();
    /// For the list of customers in memory.
    const std::shared_ptr<FactSource> &facts() const { return m_facts; }
    StandardService &standards();
    SalesService &sales();
    TeamService &team();
    InsightService &insight();
    LossService &losses();
    UndoService &undo();
    UserService &users();
    WorkProfiles &workProfiles();

private:
    struct Services;

    void connectServices();
    void takeRole(const User &user);
    bool isCovered(qint64 customer) const;
    bool hidesFieldsOf(UserId owner) const;

    std::shared_ptr<const FileKey> m_key;
    std::shared_ptr<FactSource> m_facts;
    Operations m_operations;
    RecordGuard m_guard{m_operations};
    std::unique_ptr<Services> m_services; ///< so that a change of one service concerns only those who use it
};

} // namespace crm
