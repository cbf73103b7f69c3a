#pragma once

#include "core/customer/customer.h"
#include "core/dataquality/mergeproposal.h"

namespace crm {

/// In place of the one whose value a field gets: what all of them say, one below the other.
inline constexpr int kAllOfThem = -1;

/// One field of customers that become one: what each says, and whose value stays.
struct MergeField
{
    QString key = {}; ///< "name", "owner", "custom.12"
    QString title = {}; ///< for people
    QStringList values = {}; ///< of each customer, in words for people
    int chosen = 0; ///< place in `values`, or kAllOfThem
    MergeReason reason = MergeReason::Same;
    bool mayJoin = false; ///< kAllOfThem is possible

    /// Whether they say different things: only these are worth looking at.
    bool differs() const;
    QString result() const;

    friend bool operator==(const MergeField &, const MergeField &) = default;
};

/// What hangs on the ones that go, and moves.
struct MergeMove
{
    QString title = {}; ///< "Order"
    qint64 count = 0;

    friend bool operator==(const MergeMove &, const MergeMove &) = default;
};

/// What a merge would come to; the first of the customers stays, the others become part of it.
struct MergePlan
{
    std::vector<CustomerId> customers = {};
    std::vector<qint64> revs = {}; ///< of each, as it was read
    std::vector<MergeField> fields = {}; ///< those in which any of them says something
    /// By what else they can be compared: people, phones, mails, addresses. All of it stays.
    std::vector<MergeField> beside = {};
    std::vector<MergeMove> moves = {};
    qint64 renumbered = 0; ///< orders whose number the one that stays has given to another
    QString refusal = {}; ///< why whoever asked may not merge them; empty where they may
};

/// By the key of a field: place of the customer whose value stays, or kAllOfThem. Others as proposed.
using CardChoices = QMap<QString, int>;

/// The values one below the other, each once, in their order; what another contains is not said twice.
QString joinedTexts(const QStringList &texts);

} // namespace crm
