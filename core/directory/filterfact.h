#pragma once

#include "core/directory/customerfield.h"

#include <QStringList>

#include <optional>
#include <span>

namespace crm {

/// What is known about a customer besides the columns of the list: it is looked up, or worked out, when a
/// condition asks for it.
enum class FilterFact : quint8 {
    Segment, ///< saved under a name: a rule, or a list
    Bought, ///< a product, by name or code
    BoughtCategory,
    Orders, ///< how many within some days
    Revenue, ///< within some days, in the currency of most orders
    FirstOrder,
    AverageOrder,
    OrderInterval, ///< the customer's own median, in days
    Activities, ///< all that were done, or those of a kind
    Calls,
    Visits,
    Mails,
    Messages,
    Meetings,
    OpenOpportunities,
    OpenComplaints,
    Notes,
    Preferences,
    Hobbies,
    Stage, ///< of the life of a customer
    Rfm, ///< one of the ten segments
    RfmCell, ///< one of the eight cells
    RecencyScore,
    FrequencyScore,
    MoneyScore,
    ValueClass,
    Behaviour,
    Alive, ///< the chance of still being a customer
    Expected, ///< purchases in the next twelve months
    Worth, ///< in the next twelve months
    Priority, ///< value x urgency x intent, 0 to 100
};

struct FilterFactInfo
{
    FilterFact fact;
    const char *key; ///< in the filter language
    FieldKind kind; ///< Money: any number with decimals
    /// May it be asked for within some days?
    enum class Span { Never, Maybe, Always } span;
    CustomerField reveals; ///< who may not see this field may not learn the fact either
    std::span<const char *const> choices = {}; ///< all there are, where they are known
};

std::span<const FilterFactInfo> filterFacts();
const FilterFactInfo &filterFactInfo(FilterFact fact);
std::optional<FilterFact> filterFactOfKey(QStringView key);

} // namespace crm
