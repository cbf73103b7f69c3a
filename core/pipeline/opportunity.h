#pragma once

#include "core/base/amount.h"
#include "core/customer/customer.h"
#include "core/pipeline/stageneedrules.h"
#include "core/pipeline/stagerules.h"
#include "core/product/product.h"

#include <QDate>

#include <optional>

namespace crm {

using OpportunityId = Id<struct OpportunityTag>;
using PipelineId = Id<struct PipelineTag>;
using StageId = Id<struct StageTag>;

/// A step on the way to a deal.
struct Stage
{
    StageId id = {};
    QString name = {};
    StageState state = StageState::Open;
    int probability = 0; ///< ten-thousandths
    int position = 0;
    int stallDays = 30; ///< after so many a deal in it is stalled; 0: never
    PipelineId pipeline = {};
    std::vector<StageNeed> needs = {}; ///< before a deal enters it

    friend bool operator==(const Stage &, const Stage &) = default;
};

/// A chance to sell something to a customer.
struct Opportunity
{
    OpportunityId id = {};
    QString number = {};
    CustomerId customer = {};
    QString name = {};
    StageId stage = {};
    ProductId product = {};
    UserId owner = {};
    std::optional<int> probability = {}; ///< ten-thousandths; without one that of its stage
    std::optional<Amount> amount = {};
    QString currency = {};
    std::optional<QDate> opened = {};
    std::optional<QDate> expected = {}; ///< when the deal is hoped for
    std::optional<QDate> closed = {};
    std::optional<qint64> stageSince = {};
    QString reason = {}; ///< why it was won, lost or given back
    bool nurturing = false; ///< given back for re-evaluation: open, and nobody's turn
    std::optional<QDate> again = {}; ///< of one that was given back: when somebody is to try again
    UserId before = {}; ///< of one that was given back: whose it was
    QString notes = {};
    qint64 createdAt = 0;
    qint64 rev = 1;

    friend bool operator==(const Opportunity &, const Opportunity &) = default;
};

/// A way of selling: the stages that a deal comes through.
struct Pipeline
{
    PipelineId id = {};
    QString name = {};
    bool isActive = true; ///< deals may begin in it
    std::vector<Stage> stages = {}; ///< the open ones first, then won, then lost

    friend bool operator==(const Pipeline &, const Pipeline &) = default;
};

/// An opportunity as lists show it.
struct OpportunityRow
{
    Opportunity opportunity = {};
    QString customer = {};
    QString stage = {};
    StageState state = StageState::Open; ///< of its stage
    UserId customerOwner = {}; ///< of the customer, by now
    PoolId customerPool = {};

    friend bool operator==(const OpportunityRow &, const OpportunityRow &) = default;
};

/// The spellings used in the database.
QString toKey(StageState state);
StageState stageStateFromKey(const QString &key);

} // namespace crm
