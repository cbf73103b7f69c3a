#pragma once

#include "core/customer/customer.h"
#include "core/pool/claimrules.h"
#include "core/pool/poolmembership.h"

namespace crm {

/// What of a pooled customer shows to those who have not claimed it.
enum class PoolFieldVisibility { Show, Mask, Hide };

struct PoolField
{
    QString field = {}; ///< its key in the filter language; the name always shows
    PoolFieldVisibility visibility = PoolFieldVisibility::Mask;

    friend bool operator==(const PoolField &, const PoolField &) = default;
};

/// A public pool: customers without an owner lie in one.
struct Pool
{
    PoolId id = {};
    QString name = {};
    int priority = 100; ///< the lowest is the default one
    bool enabled = true;
    ClaimTerms terms = {};
    std::optional<qint64> viewsPerDay = {}; ///< distinct pooled customers that one user may open in a day
    bool reasonRequired = true; ///< of a release
    std::vector<PoolMember> members = {}; ///< none: everybody
    std::vector<PoolField> fields = {}; ///< those that do not just show
    qint64 rev = 1;
    qint64 customers = 0; ///< how many lie in it

    friend bool operator==(const Pool &, const Pool &) = default;
};

/// A customer in a pool, as the pool's page shows it.
struct PooledCustomer
{
    CustomerId id = {};
    QString code = {};
    QString name = {};
    qint64 since = 0; ///< when it came into the pool
    UserId previousOwner = {};
    QString reason = {};
    /// Why whoever looks may not claim it now, whatever they have claimed before; nothing where they may.
    std::optional<ClaimRefusal> lock = {};
    QString lockText = {}; ///< the same in words

    friend bool operator==(const PooledCustomer &, const PooledCustomer &) = default;
};

/// One entry of the ownership history.
struct OwnerEvent
{
    qint64 id = 0;
    CustomerId customer = {};
    QString kind = {}; ///< create, claim, assign, transfer, release, recycle, import, merge, delete, undo
    UserId fromUser = {};
    UserId toUser = {};
    PoolId fromPool = {};
    PoolId toPool = {};
    UserId operatorId = {};
    QString reason = {};
    QString rule = {};
    qint64 at = 0;
    std::optional<qint64> stay = {}; ///< milliseconds where it came from

    friend bool operator==(const OwnerEvent &, const OwnerEvent &) = default;
};

/// What came of one customer of a claim, a release or an assignment.
struct PoolAnswer
{
    CustomerId customer = {};
    bool ok = false;
    QString reason = {}; ///< of a refusal, for people
    std::optional<qint64> fromWhen = {}; ///< from when on it would be possible
    QString owner = {}; ///< who has it now
    bool byBatch = false; ///< refused for the others of its batch alone

    friend bool operator==(const PoolAnswer &, const PoolAnswer &) = default;
};

/// What somebody may take from a pool, and has.
struct PoolAllowance
{
    Pool pool = {};
    Claimant claimant = {};
    std::optional<qint64> left = {}; ///< how many more now; nothing where there is no limit

    friend bool operator==(const PoolAllowance &, const PoolAllowance &) = default;
};

/// What is not in the directory and yet sorts the list of a pool.
enum class PoolOrder { Reason, PreviousOwner };

struct PoolOutcome
{
    qint64 operation = 0; ///< 0 where nothing was done
    std::vector<PoolAnswer> answers = {};

    qint64 succeeded() const
    {
        qint64 count = 0;
        for (const auto &answer : answers)
            count += answer.ok;
        return count;
    }
};

enum class BatchMode { AsManyAsAllowed, AllOrNone };

QString displayOwnerEventKind(const QString &kind);

/// One after the other, as the language does it.
QString joinSentences(const QStringList &sentences);

/// The terms of a pool as sentences: "Everybody may claim at most 10 a day. ..."
QString describeTerms(const Pool &pool);

} // namespace crm
