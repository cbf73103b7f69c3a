#pragma once

#include "core/base/amount.h"
#include "core/pipeline/contractrules.h"
#include "core/pipeline/opportunity.h"

#include <QDate>

#include <optional>

namespace crm {

using ContractId = Id<struct ContractTag>;

/// An agreement with a customer for a time.
struct Contract
{
    ContractId id = {};
    QString number = {};
    CustomerId customer = {};
    QString title = {};
    OpportunityId opportunity = {}; ///< of which it came
    UserId owner = {};
    ContractState state = ContractState::Active;
    std::optional<QDate> signedOn = {};
    std::optional<QDate> starts = {};
    std::optional<QDate> ends = {}; ///< the last day; from the day after it a rule may take the customer back
    std::optional<Amount> amount = {};
    QString currency = {};
    QString terms = {}; ///< what was agreed: payment, delivery, guarantee
    QString notes = {};
    qint64 createdAt = 0;
    qint64 rev = 1;

    friend bool operator==(const Contract &, const Contract &) = default;
};

/// A contract as lists show it.
struct ContractRow
{
    Contract contract = {};
    QString customer = {};
    QString owner = {};

    friend bool operator==(const ContractRow &, const ContractRow &) = default;
};

/// Holds, and ends within kContractAlert days or should have ended.
bool endsSoon(const Contract &contract, QDate today);

/// The spellings used in the database.
QString toKey(ContractState state);
ContractState contractStateFromKey(const QString &key);
QString displayName(ContractState state);

} // namespace crm
