#pragma once

#include "core/directory/recyclingplan.h"

#include <QHash>

#include <span>

namespace crm {

/// A customer that goes back to a pool, or would.
struct RecycleEntry
{
    CustomerId customer = {};
    QString name = {};
    UserId owner = {};
    QDate deadline = {};
    RecycleRuleId rule = {};
    QString ruleName = {};
    PoolId pool = {};

    friend bool operator==(const RecycleEntry &, const RecycleEntry &) = default;
};

/// What a run would do now.
struct RecyclePreview
{
    std::vector<RecycleEntry> entries = {}; ///< by deadline, then by customer
    RecycleDoubt doubt = RecycleDoubt::None; ///< why a run by itself would wait for a person

    friend bool operator==(const RecyclePreview &, const RecyclePreview &) = default;
};

/// How much a rule would do, for whoever puts it together: told in an instant however many there are.
struct RecycleImpact
{
    qint64 customers = 0; ///< that go by this rule
    QHash<UserId, qint64> owners = {}; ///< of these, by owner
    std::vector<RecycleEntry> first = {}; ///< the first ones to go, by deadline, then by customer

    friend bool operator==(const RecycleImpact &, const RecycleImpact &) = default;
};

/// The same of a list.
RecycleImpact impactOf(std::span<const RecycleEntry> entries);

/// A customer that goes soon, for whoever is to hear of it.
struct RecycleWarning
{
    RecycleEntry entry = {};
    int step = 0; ///< one of RecyclingSettings::warnDays
    bool last = false; ///< the last of them, of which the manager hears, too
    bool asManager = false; ///< it is somebody else's

    friend bool operator==(const RecycleWarning &, const RecycleWarning &) = default;
};

/// What a run did.
struct RecycleOutcome
{
    qint64 operation = 0; ///< 0 where nothing was done
    RecyclePreview preview = {}; ///< of what it did; or of what waits for a person
};

/// Whether a run goes by itself, or somebody has looked at the preview and wants it.
enum class RecycleRun { Automatic, Confirmed };

/// Why a run by itself waits, in words for people; empty where it does not.
QString explain(RecycleDoubt doubt, qint64 customers);

} // namespace crm
