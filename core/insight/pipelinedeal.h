#pragma once

#include "core/base/daterange.h"
#include "core/pipeline/opportunity.h"

#include <vector>

namespace crm {

/// A name with what it is the name of; an id of 0 stands for none.
struct NamedId
{
    qint64 id = 0;
    QString name = {};

    friend bool operator==(const NamedId &, const NamedId &) = default;
};

/// An opportunity as reports look at it.
struct PipelineDeal
{
    OpportunityId id = {};
    NamedId customer = {};
    NamedId pipeline = {};
    StageId stage = {};
    StageState state = StageState::Open;
    int probability = 0; ///< its own or that of its stage, ten-thousandths
    NamedId product = {};
    NamedId owner = {};
    NamedId department = {}; ///< of the owner
    std::optional<Amount> amount = {};
    QString currency = {};
    std::optional<QDate> opened = {};
    std::optional<QDate> expected = {};
    std::optional<QDate> closed = {};
    std::optional<QDate> stageSince = {};
    StageId lostFrom = {}; ///< of a lost one: the open stage that it left; invalid where nobody saw it

    bool isOpen() const { return state == StageState::Open; }
};

/// The opportunities of a base, and its pipelines with their stages, both in their order.
struct PipelineDeals
{
    std::vector<Pipeline> pipelines = {};
    std::vector<PipelineDeal> deals = {};
};

} // namespace crm
