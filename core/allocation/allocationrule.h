#pragma once

#include "core/allocation/strategyrules.h"
#include "core/customer/customer.h"
#include "core/pool/poolmembership.h"
#include "core/security/workprofile.h"

#include <QHash>

namespace crm {

using AllocationRuleId = Id<struct AllocationRuleTag>;

/// Who gets a new customer. Of the rules that are switched on, the first whose filter the customer satisfies
/// decides. Source: pool-rules.md, "Allocation".
struct AllocationRule
{
    AllocationRuleId id = {};
    QString name = {};
    int position = 0; ///< in the order of the rules
    bool active = true;
    QString filter = {}; ///< an expression of the filter language; empty: every customer
    std::vector<Audience> candidates = {}; ///< none: everybody in sales
    std::vector<SkillKind> skills = {}; ///< of these they must know what the customer has
    int minSeniority = 0;
    AllocationStrategy strategy = AllocationStrategy::RoundRobin;
    QString valuable = {}; ///< for Seniority: expressions of the filter language, empty: none is
    QString urgent = {};
    bool withinHours = true; ///< only who works just now
    std::optional<qint64> perDay = {}; ///< how many the rule gives to each
    std::optional<qint64> perWeek = {};
    std::optional<qint64> perMonth = {};
    UserId fallbackUser = {}; ///< who gets it where nobody can; one of these at most
    PoolId fallbackPool = {}; ///< neither: the first pool
    qint64 rev = 1;

    friend bool operator==(const AllocationRule &, const AllocationRule &) = default;
};

/// What came of one customer, and why.
struct AllocationDecision
{
    CustomerId customer = {};
    AllocationRuleId rule = {}; ///< invalid: none concerned it
    QString ruleName = {};
    UserId user = {}; ///< who gets it
    PoolId pool = {}; ///< or where it goes; neither: it stays where it is
    bool byRule = false; ///< the strategy decided; else the fallback, or somebody who knows it
    QString why = {}; ///< one line for people
    bool ok = true; ///< in an outcome: done
    qint64 at = 0;

    bool isDecided() const { return user.isValid() || pool.isValid(); }
    friend bool operator==(const AllocationDecision &, const AllocationDecision &) = default;
};

/// The names that texts need.
struct AllocationNames
{
    QHash<UserId, QString> users = {};
    QHash<DepartmentId, QString> departments = {};
    QHash<PoolId, QString> pools = {};

    QString of(const Audience &who) const;
};

/// The spellings used in the database and on the command line.
QString toKey(AllocationStrategy strategy);
AllocationStrategy allocationStrategyFromKey(const QString &key);
std::vector<AllocationStrategy> allocationStrategies();

/// The name for people: "in turn".
QString displayName(AllocationStrategy strategy);

/// A rule in words: "Customers with industry = 五金 go to 销售一部, in turn, within working hours; else to
/// 公海".
QString describe(const AllocationRule &rule, const AllocationNames &names);

} // namespace crm
